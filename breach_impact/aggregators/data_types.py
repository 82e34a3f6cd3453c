"""What is exposed: people and records per data type."""

from __future__ import annotations

from collections import Counter
from typing import Any

from breach_impact.context import Context
from breach_impact.registry import detectors

STATUSES = ("records", "masked_records", "protected_records", "invalid_records")
"""Names of the counts of records, in the order of the masks ``m1`` to ``m4``."""


def ask(context: Context) -> dict[str, Any]:
    """``data_types``."""
    slots = context.slots()
    people, others = _people(context, "people", "n"), _people(context, "others", "1")
    records: list[Counter[tuple[int, int]]] = [Counter() for _ in STATUSES]
    for tbl, m1, m2, m3, m4, _, n in context.record_counts():
        for count, mask in zip(records, (m1, m2, m3, m4), strict=True):
            count[tbl, mask] += int(n)
    counts: dict[str, dict[str, int]] = {}
    for (data_type, facet), places in slots.items():
        if facet is None:
            found = {name: _records(count, places) for name, count in zip(STATUSES, records, strict=True)}
            if any(found.values()):
                counts[data_type] = found
    rows = [_row(data_type, found, people, others.get((data_type, None), 0)) for data_type, found in counts.items()]
    return {"data_types": sorted(rows, key=lambda r: (-r["subjects"], r["data_type"]))}


def _people(context: Context, relation: str, n: str) -> dict[tuple[str, str | None], int]:
    """How many people have each data type and facet: one pass over the bits."""
    slots = context.slots()
    if not slots:
        return {}
    layout = context.links.layout
    sums = ", ".join(f"sum({n}) FILTER ({layout.any_of(places)})" for places in slots.values())
    return {what: int(n) for what, n in zip(slots, context.rows(f"SELECT {sums} FROM {relation}")[0], strict=True) if n}


def _records(count: Counter[tuple[int, int]], places: list[tuple[int, int]]) -> int:
    flags: dict[int, int] = {}
    for tbl, bit in places:
        flags[tbl] = flags.get(tbl, 0) | 1 << bit
    return sum(n for (tbl, mask), n in count.items() if mask & flags.get(tbl, 0))


def _row(data_type: str, counts: dict[str, int], people: dict[tuple[str, str | None], int], others: int) -> dict[str, Any]:
    facets = sorted(((n, f) for (d, f), n in people.items() if d == data_type and f), key=lambda p: (-p[0], str(p[1])))
    return {
        "data_type": data_type,
        "category": detectors()[data_type].category,
        "subjects": people.get((data_type, None), 0),
        "secondary_subjects": others,
        **{name: counts[name] for name in STATUSES},
        "facets": [{"facet": f, "subjects": n} for n, f in facets],
    }
