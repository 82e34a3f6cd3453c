"""Maps: outlines of countries or states, shaded by people in five classes."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from math import ceil, isqrt

from markupsafe import Markup

from breach_impact.reports.svg_frame import drawing, shown

CLASSES = 5
_BOXES = {"world": "0 -3 1000 438", "us_states": "-2 -2 1004 588"}
Outline = tuple[str, str, str, str]


@cache
def outlines(name: str) -> tuple[Outline, ...]:
    """Code, x, y and path of every area of a map; the path is empty for what is too small to draw."""
    text = (files("breach_impact") / "data" / "maps" / f"{name}.csv").read_text(encoding="utf-8")
    lines = [row for row in text.splitlines() if not row.startswith("#")]
    csv.field_size_limit(1 << 20)
    return tuple((code, x, y, path) for code, x, y, path in list(csv.reader(lines))[1:])


def level(people: int, most: int) -> int:
    """Class 1 to 5. Classes are equal steps of the square root, so that small numbers stay apart beside one large."""
    return next(k for k in range(1, CLASSES + 1) if people <= upper(k, most))


def upper(k: int, most: int) -> int:
    """The largest number of a class: 4, 16, 36, 64 and 100 % of the largest, rounded up."""
    return ceil(k * k * most / CLASSES**2)


def legend(people: Sequence[int]) -> list[tuple[int, int, int]]:
    """Class, least and largest number of each class that has any."""
    most = max(people)
    used = {level(n, most) for n in people}
    return [(k, upper(k - 1, most) + 1 if k > 1 else 1, upper(k, most)) for k in sorted(used)]


def choropleth(name: str, people: Mapping[str, int], names: Mapping[str, str], title: str, text: str) -> tuple[Markup, list[str]]:
    """The map, and the codes that are not on it.

    Args:
        name: ``world`` or ``us_states``.
        people: code -> people.
        names: code -> name, shown where a pointer rests.
        title: what the map shows.
        text: the same in words.
    """
    most = max(people.values())
    plain, shaded, found = "", "", set()
    for code, x, y, path in outlines(name):
        if code not in people or not people[code]:
            plain += path
            continue
        found.add(code)
        css = f"q{level(people[code], most)}"
        told = f"<title>{shown(names.get(code, code))}: {people[code]:,}</title>"
        radius = 4 + isqrt(16 * people[code] // most)
        shape = f'<path class="{css}" d="{path}">{told}</path>' if path else f'<circle class="{css}" cx="{x}" cy="{y}" r="{radius}">{told}</circle>'
        shaded += shape
    body = [f'<path class="land" d="{plain}"/>', shaded]
    return drawing(name, title, text, body, box=_BOXES[name]), sorted(code for code, n in people.items() if n and code not in found)
