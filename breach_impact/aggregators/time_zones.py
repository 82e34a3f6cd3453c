"""Time zones of people. A zone is not a place, and an abbreviation even less; no report calls it a residence."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import Any

from breach_impact.aggregators._places import subject_places
from breach_impact.context import Context, in_order, share


def ask(context: Context) -> dict[str, Any]:
    """``time_zones``."""
    subject_places(context)
    rows = [(str(zone), int(n)) for zone, n in context.rows("SELECT zone, n FROM (SELECT code, count(*) AS n FROM subject_zone GROUP BY code) JOIN zone_code USING (code)")]
    known = sum(n for _, n in rows)
    as_of = context.as_of()
    return {
        "time_zones": {
            "as_of": None if as_of is None else as_of.isoformat(),
            "known": known,
            "unknown": context.affected() - known,
            "conflicting": context.one("SELECT count(*) FROM subject_zone WHERE zones > 1"),
            "by_zone": [
                {"zone": zone, "subjects": n, "share": share(n, known)} for zone, n in in_order([(z[2:], n) for z, n in rows], 1)
            ],
            "by_abbreviation": _by_abbreviation(context, as_of, rows),
        }
    }


def _by_abbreviation(context: Context, as_of: date | None, rows: list[tuple[str, int]]) -> list[dict[str, Any]]:
    from breach_impact.places import zones

    known = sum(n for _, n in rows)
    if as_of is None:
        as_of = date(1970, 1, 1) if not known else _fallback()
    leading = _leading_country(context)
    groups: Counter[tuple[str, str | None]] = Counter()
    countries: dict[tuple[str, str | None], Counter[str]] = {}
    offsets: list[tuple[Any, ...]] = []
    if any(zone[0] not in "na" for zone, _ in rows):
        offsets = context.rows(
            "SELECT z.zone, c.country, count(*) FROM (subject_zone JOIN (FROM zone_code WHERE zone[1] NOT IN ('n', 'a')) z USING (code))"
            " LEFT JOIN (subject_country JOIN country_code USING (c)) c USING (subj) GROUP BY z.zone, c.country"
        )
    for zone, own, n in [*((zone, None, n) for zone, n in rows if zone[0] in "na"), *offsets]:
        kind, name = zone[0], zone[2:]
        country = None
        if kind == "n":
            key: tuple[str, str | None] = zones.abbreviation_at(zones.Zone(name, "name"), as_of)
            country = zones.zone_countries(name)
        elif kind == "a":
            key = zones.abbreviation_at(zones.Zone(name, "abbreviation"), as_of)
        else:
            place = own or context.default_region or leading
            key = ((zones.offset_abbreviation(name, place, as_of) if place else None) or name, name)
        groups[key] += int(n)
        if country is not None:
            countries.setdefault(key, Counter())[country] += int(n)
    merged = _merge(groups, countries)
    return [
        {
            "abbreviation": label, "subjects": n, "share": share(n, known), "utc_offset": offset,
            "countries": dict(sorted(where.items(), key=lambda p: (-p[1], p[0]))), "ambiguous": zones.is_ambiguous(label, as_of),
        }
        for label, n, offset, where in merged
    ]  # fmt: skip


def _merge(groups: Counter[tuple[str, str | None]], countries: dict[tuple[str, str | None], Counter[str]]) -> list[tuple[str, int, str | None, Counter[str]]]:
    """One row an abbreviation; its offset is null where people of several offsets bear it (CST is Chicago and Shanghai)."""
    out: list[tuple[str, int, str | None, Counter[str]]] = []
    for label in {label for label, _ in groups}:
        mine = [key for key in groups if key[0] == label]
        offsets = {offset for _, offset in mine if offset is not None}
        where = sum((countries.get(key, Counter()) for key in mine), Counter[str]())
        out.append((label, sum(groups[key] for key in mine), offsets.pop() if len(offsets) == 1 else None, where))
    return sorted(out, key=lambda r: (-r[1], r[0]))


def _fallback() -> date:
    """Zones without any activity or exposure: named as of the release of the zone table, never by today's clock."""
    from breach_impact.places import zones

    year = int("".join(c for c in zones.TZDATA_VERSION if c.isdigit())[:4] or 2024)
    return date(year, 1, 1)


def _leading_country(context: Context) -> str | None:
    rows = context.rows("SELECT country, n FROM (SELECT c, count(*) AS n FROM subject_country GROUP BY c) JOIN country_code USING (c) ORDER BY n DESC, country LIMIT 1")
    return rows[0][0] if rows else None
