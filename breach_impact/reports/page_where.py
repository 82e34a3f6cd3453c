"""Where people are, as far as the data indicates it: time zones, countries, subdivisions."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import Any

from breach_impact.reports.svg_bars import bar
from breach_impact.reports.svg_maps import choropleth, legend, level
from breach_impact.reports.svg_utc import hours, strip
from breach_impact.reports.wording import long_date, number, percent, plural, word

Json = Mapping[str, Any]
_ZONES, _COUNTRIES, _STATES = 30, 60, 60


def sections(s: Json) -> dict[str, Any]:
    """The sections on where people are."""
    return {"zones": zones(s), "countries": countries(s), "states": states(s)}


@cache
def _country_names() -> dict[str, str]:
    """Code -> English name; the first one that the table lists."""
    text = (files("breach_impact") / "data" / "country_names.csv").read_text(encoding="utf-8")
    rows = csv.reader(line for line in text.splitlines()[2:] if line.endswith(",en"))
    names: dict[str, str] = {}
    for code, name, _ in rows:
        names.setdefault(code, name)
    return names


def country(code: str) -> str:
    """The English name of a country; an unknown code as it is."""
    return _country_names().get(code, code)


def subdivision(code: str) -> str:
    """The name of a subdivision by ISO 3166-2; an unknown code as it is."""
    import pycountry

    found = pycountry.subdivisions.get(code=code)
    return str(getattr(found, "name", code))


def zones(s: Json) -> dict[str, Any] | None:
    """People by abbreviation, by offset from UTC, and by zone."""
    found = s["time_zones"]
    rows = found["by_abbreviation"]
    if not rows:
        return None
    most = max(row["subjects"] for row in rows)
    by_zone = found["by_zone"][:_ZONES]
    people: dict[float, int] = {}
    for row in rows:
        hour = hours(row["utc_offset"])
        if hour is not None:
            people[hour] = people.get(hour, 0) + row["subjects"]
    first = rows[0]
    text = f"First is {first['abbreviation']} with {plural(first['subjects'], 'person', 'people')}, {percent(first['share'])} of those with a known zone."
    return {
        "found": found,
        "as_of": long_date(found["as_of"]) if found["as_of"] else "the present",
        "rows": [{"row": row, "bar": bar(row["subjects"], most), "places": _places(row["countries"])} for row in rows[:_ZONES]],
        "rest": max(len(rows) - _ZONES, 0),
        "by_zone": [{"row": row, "bar": bar(row["subjects"], max(r["subjects"] for r in by_zone))} for row in by_zone],
        "more": max(len(found["by_zone"]) - _ZONES, 0),
        "strip": strip(people, "People by offset from UTC", text) if any(people.values()) else None,
        "text": text,
        "ambiguous": any(row["ambiguous"] for row in rows),
    }


def _places(by_country: Mapping[str, int]) -> str:
    """The countries of a zone's people: the first four by name."""
    names = [country(code) for code in by_country]
    return ", ".join(names[:4]) + (f" and {len(names) - 4} more" if len(names) > 4 else "")


def countries(s: Json) -> dict[str, Any] | None:
    """The world map with bars beside it."""
    rows = [row for row in s["regions"]["countries"] if row["subjects"]]
    if not rows:
        return None
    found, first = s["regions"], rows[0]
    text = f"First is {country(first['code'])} with {plural(first['subjects'], 'person', 'people')}, {percent(first['share'])} of those with a known country."
    table = [
        {"row": row, "name": country(row["code"]), "share": row["share"],
         "evidence": ", ".join(f"{word('evidence', e)} {number(n)}" for e, n in row["evidence"].items())}
        for row in rows
    ]  # fmt: skip
    return _mapped("world", table, _COUNTRIES, "People by country", text) | {"found": found}


def states(s: Json) -> dict[str, Any] | None:
    """Subdivisions; with the map of the US where there are any of its states."""
    rows = [row for row in s["regions"]["subdivisions"] if row["subjects"]]
    if not rows:
        return None
    table = [{"row": row, "name": subdivision(row["code"]), "country": country(row["code"][:2])} for row in rows]
    ours = [row for row in table if row["row"]["code"].startswith("US-")]
    others = [row for row in table if not row["row"]["code"].startswith("US-")]
    us = None
    if ours:
        first = ours[0]
        text = f"First is {first['name']} with {plural(first['row']['subjects'], 'person', 'people')}."
        us = _mapped("us_states", ours, _STATES, "People by state of the US", text)
    most = others[0]["row"]["subjects"] if others else 0
    return {
        "us": us,
        "others": [row | {"bar": bar(row["row"]["subjects"], most)} for row in others[:_STATES]],
        "rest": max(len(others) - _STATES, 0),
    }


def _mapped(name: str, table: Sequence[dict[str, Any]], limit: int, title: str, text: str) -> dict[str, Any]:
    """A map, its legend, and its rows with bars and classes."""
    people = {row["row"]["code"]: row["row"]["subjects"] for row in table}
    names = {row["row"]["code"]: row["name"] for row in table}
    most = max(people.values())
    drawn, missing = choropleth(name, people, names, title, text)
    shown = [row | {"bar": bar(row["row"]["subjects"], most), "level": level(row["row"]["subjects"], most)} for row in table[:limit]]
    classes = [(k, number(low) if low == high else f"{number(low)} to {number(high)}") for k, low, high in legend(list(people.values()))]
    return {
        "map": drawn,
        "legend": classes,
        "rows": shown,
        "rest": max(len(table) - limit, 0),
        "missing": ", ".join(names[code] for code in missing),
        "text": text,
    }
