#!/usr/bin/env python3
"""Make the outlines of ``breach_impact/data/maps`` from two npm packages; needed again only for newer outlines.

In an empty folder ``npm install world-atlas@2.0.2 us-atlas@3.0.1``, then ``python scripts/build_outlines.py FOLDER``.
The world is drawn in the Equal Earth projection, in which areas are true; the states are projected by their source (Albers,
Alaska and Hawaii moved and scaled). Borders are simplified once for both sides, so that neighbours still touch.
"""

from __future__ import annotations

import csv
import io
import itertools
import json
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from math import asin, cos, radians, sin, sqrt
from pathlib import Path
from typing import Any

import pycountry

Point = tuple[float, float]
Ring = list[Point]
Arcs = Sequence[Sequence[Point]]

MAPS = Path(__file__).parents[1] / "breach_impact" / "data" / "maps"
WIDTH = 1000
NO_CODE = {"Kosovo": "XK", "N. Cyprus": "-", "Somaliland": "-"}  # drawn, but no country of ISO 3166
LEFT_OUT = {"AQ"}
LICENCE = """# Copyright 2013-2019 Michael Bostock. Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is
# hereby granted, provided that the above copyright notice and this permission notice appear in all copies. THE SOFTWARE IS PROVIDED "AS IS" AND THE
# AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE
# AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS,
# WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE."""


# -- TopoJSON -----------------------------------------------------------------------------------------------------------
def arcs_of(topology: dict[str, Any]) -> list[Ring]:
    """The arcs in the source's coordinates; they are stored as differences of integers."""
    (kx, ky), (dx, dy) = topology["transform"]["scale"], topology["transform"]["translate"]
    out = []
    for arc in topology["arcs"]:
        x = y = 0
        ring: Ring = []
        for step_x, step_y in arc:
            x, y = x + step_x, y + step_y
            ring.append((x * kx + dx, y * ky + dy))
        out.append(ring)
    return out


def rings(geometry: dict[str, Any], arcs: Arcs) -> Iterator[Ring]:
    """The closed rings of a Polygon or MultiPolygon."""
    polygons = [geometry["arcs"]] if geometry["type"] == "Polygon" else geometry["arcs"]
    for polygon in polygons:
        for numbers in polygon:
            ring: Ring = []
            for number in numbers:
                part = list(arcs[number]) if number >= 0 else list(reversed(arcs[~number]))
                ring += part[1:] if ring else part
            yield ring


def area(ring: Sequence[Point]) -> float:
    """The area of a closed ring, signed."""
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in itertools.pairwise(ring)) / 2


def centre(ring: Sequence[Point]) -> Point:
    """The centroid of a closed ring."""
    total, x, y = area(ring), 0.0, 0.0
    for a, b in itertools.pairwise(ring):
        cross = a[0] * b[1] - b[0] * a[1]
        x, y = x + (a[0] + b[0]) * cross, y + (a[1] + b[1]) * cross
    return (x / (6 * total), y / (6 * total)) if total else ring[0]


# -- projection and simplification --------------------------------------------------------------------------------------
def equal_earth(point: Point) -> Point:
    """Šavrič, Patterson and Jenny 2018, https://doi.org/10.1080/13658816.2018.1504949; y grows downwards."""
    a1, a2, a3, a4 = 1.340264, -0.081106, 0.000893, 0.003796
    t = asin(sqrt(3) / 2 * sin(radians(point[1])))
    x = 2 * sqrt(3) * radians(point[0]) * cos(t) / (3 * (9 * a4 * t**8 + 7 * a3 * t**6 + 3 * a2 * t**2 + a1))
    return x, -t * (a4 * t**8 + a3 * t**6 + a2 * t**2 + a1)


def simplified(arc: Ring, place: Callable[[Point], Point], smallest: float) -> Ring:
    """Visvalingam and Whyatt: take away the point of the smallest triangle on the map until all triangles are large enough."""
    points, placed = list(arc), [place(point) for point in arc]
    closed = points[0] == points[-1]
    while len(points) > (5 if closed else 2):
        triangles = [
            abs(area([placed[i - 1], placed[i], placed[i + 1], placed[i - 1]])) for i in range(1, len(points) - 1)
        ]
        least = triangles.index(min(triangles)) + 1
        if triangles[least - 1] >= smallest:
            break
        del points[least], placed[least]
    return points


def cut(ring: Ring) -> Iterator[Ring]:
    """The parts of a ring of degrees on either side of the 180th meridian, which is the edge of the map."""
    whole = ring[:1]
    for x, y in ring[1:]:
        whole.append((x + 360 * round((whole[-1][0] - x) / 360), y))
    for turn in (-360, 0, 360):
        part = [(x + turn, y) for x, y in whole]
        for edge, side in ((180.0, 1), (-180.0, -1)):
            part = _clipped(part, edge, side)
        if len(part) > 3:
            yield part


def _clipped(ring: Ring, edge: float, side: int) -> Ring:
    """Sutherland and Hodgman, at one meridian."""
    out: Ring = []
    for a, b in itertools.pairwise(ring):
        inside, then = (a[0] - edge) * side <= 0, (b[0] - edge) * side <= 0
        if inside:
            out.append(a)
        if inside != then:
            out.append((edge, a[1] + (b[1] - a[1]) * (edge - a[0]) / (b[0] - a[0])))
    return [*out, out[0]] if out else []


def path(shape: Iterable[Ring], smallest: float) -> str:
    """SVG path data in whole numbers, relative; rings too small to be seen are left out, but never the largest."""
    by_size = sorted(shape, key=lambda ring: -abs(area(ring)))
    out = ""
    for i, ring in enumerate(by_size):
        if i and abs(area(ring)) < smallest:
            break
        dots = [(round(x), round(y)) for x, y in ring]
        dots = [dot for n, dot in enumerate(dots[:-1]) if n == 0 or dot != dots[n - 1]]
        if len(dots) < 3:
            continue
        steps = [(b[0] - a[0], b[1] - a[1]) for a, b in itertools.pairwise(dots)]
        first = f"M{dots[0][0]} {dots[0][1]}l"
        out += first + " ".join(f"{x} {y}" for x, y in steps).replace(" -", "-") + "z"
    return out


# -- the two maps -------------------------------------------------------------------------------------------------------
def world(folder: Path) -> Iterator[list[str]]:
    """Rows of the world: outlines from the coarse file, points from the finer one for what that leaves out."""
    coarse = json.loads((folder / "world-atlas/countries-110m.json").read_text(encoding="utf-8"))
    fine = json.loads((folder / "world-atlas/countries-50m.json").read_text(encoding="utf-8"))
    left, top = equal_earth((-180, 0))[0], equal_earth((0, 84))[1]
    scale = WIDTH / -2 / left

    def place(point: Point) -> Point:
        x, y = equal_earth(point)
        return (x - left) * scale, (y - top) * scale

    yield from _rows(coarse, "countries", place, cut, country_code, 0.6, 3, set())
    drawn = {country_code(g) for g in coarse["objects"]["countries"]["geometries"]}
    yield from _rows(fine, "countries", place, cut, country_code, 0, 0, drawn)


def states(folder: Path) -> Iterator[list[str]]:
    """Rows of the states of the US and the District of Columbia."""
    topology = json.loads((folder / "us-atlas/states-albers-10m.json").read_text(encoding="utf-8"))
    box = topology["bbox"]
    scale = WIDTH / (box[2] - box[0])
    names = {s.name: s.code for s in pycountry.subdivisions.get(country_code="US") or []}

    def place(point: Point) -> Point:
        return (point[0] - box[0]) * scale, (point[1] - box[1]) * scale

    yield from _rows(
        topology, "states", place, lambda ring: [ring], lambda g: names[g["properties"]["name"]], 1.2, 3, set()
    )


def country_code(geometry: dict[str, Any]) -> str:
    """The two letters of ISO 3166-1; ``-`` for land that has none."""
    if "id" not in geometry:
        return NO_CODE.get(geometry["properties"]["name"], "-")
    found = pycountry.countries.get(numeric=geometry["id"].zfill(3))
    return found.alpha_2 if found else "-"


def _rows(
    topology: dict[str, Any], layer: str, place: Callable[[Point], Point], parts: Callable[[Ring], Iterable[Ring]],
    code: Callable[[dict[str, Any]], str], triangle: float, ring: float, drawn: set[str],
) -> Iterator[list[str]]:  # fmt: skip
    """Code, centre of the largest part, and path. With ``drawn`` only the centres of what is not drawn yet."""
    arcs = arcs_of(topology)
    thin = arcs if drawn else [simplified(arc, place, triangle) for arc in arcs]
    for geometry in topology["objects"][layer]["geometries"]:
        name = code(geometry)
        if name in drawn or name in LEFT_OUT or (drawn and name == "-") or not geometry.get("arcs"):
            continue
        shape = [[place(point) for point in part] for whole in rings(geometry, thin) for part in parts(whole)]
        x, y = centre(max(shape, key=lambda r: abs(area(r))))
        yield [name, str(round(x)), str(round(y)), "" if drawn else path(shape, ring)]


def write(name: str, head: str, rows: Iterable[list[str]]) -> None:
    """A table with its source and licence in front; several rows of one code stay apart."""
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows([["code", "x", "y", "path"], *sorted(rows)])
    (MAPS / name).write_text(f"{head}\n{LICENCE}\n{out.getvalue()}", encoding="utf-8")
    print(name, len(out.getvalue()))


def main(folder: str) -> None:
    """Write both tables."""
    modules = Path(folder) / "node_modules"
    write(
        "world.csv",
        "# Countries: ISO 3166-1 code (- for land without one), centre, outline as SVG path data (Equal Earth, 1000 wide); no outline where it is too\n"
        "# small to draw. Borders stand as the source draws them, no position is taken. Source: world-atlas 2.0.2 (npm, ISC License) from Natural Earth\n"
        "# (public domain), simplified by scripts/build_outlines.py, 2026-11.",
        world(modules),
    )
    write(
        "us_states.csv",
        "# States of the US and DC: ISO 3166-2 code, centre, outline as SVG path data (Albers, Alaska and Hawaii moved, 1000 wide). Source: us-atlas 3.0.1\n"
        "# (npm, ISC License) from the US Census Bureau (public domain), simplified by scripts/build_outlines.py, 2026-11.",
        states(modules),
    )


if __name__ == "__main__":
    main(sys.argv[1])
