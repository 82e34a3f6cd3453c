"""What is exposed: people and records per data type."""

from __future__ import annotations

from typing import Any

from breach_impact.context import Context
from breach_impact.registry import detectors

STATUSES = (("records", "m1"), ("masked_records", "m2"), ("protected_records", "m3"), ("invalid_records", "m4"))


def ask(context: Context) -> dict[str, Any]:
    """``data_types``."""
    slot = context.slot_sql()
    people = {
        (d, f): int(n)
        for d, f, n in context.rows(
            f"SELECT s.data_type, s.facet, count(DISTINCT subj) FROM unit u JOIN subject USING (holder) JOIN {slot} s"
            " ON s.tbl = u.tbl AND (u.own & s.flag) <> 0 GROUP BY 1, 2"
        )
    }
    others = dict(
        context.rows(
            f"SELECT s.data_type, count(DISTINCT o.h) FROM secondary u JOIN others o USING (k, h) JOIN {slot} s"
            " ON s.tbl = u.tbl AND (u.mask & s.flag) <> 0 WHERE s.facet IS NULL GROUP BY 1"
        )
    )
    counts: dict[str, dict[str, int]] = {}
    for name, mask in STATUSES:
        for data_type, n in context.rows(
            f"SELECT s.data_type, sum(n) FROM rec r JOIN {slot} s ON s.tbl = r.tbl AND (r.{mask} & s.flag) <> 0 WHERE s.facet IS NULL GROUP BY 1"
        ):
            counts.setdefault(data_type, {})[name] = int(n)
    rows = [_row(data_type, found, people, int(others.get(data_type, 0))) for data_type, found in counts.items()]
    return {"data_types": sorted(rows, key=lambda r: (-r["subjects"], r["data_type"]))}


def _row(data_type: str, counts: dict[str, int], people: dict[tuple[str, str | None], int], others: int) -> dict[str, Any]:
    facets = sorted(((n, f) for (d, f), n in people.items() if d == data_type and f), key=lambda p: (-p[0], str(p[1])))
    return {
        "data_type": data_type,
        "category": detectors()[data_type].category,
        "subjects": people.get((data_type, None), 0),
        "secondary_subjects": others,
        **{name: counts.get(name, 0) for name, _ in STATUSES},
        "facets": [{"facet": f, "subjects": n} for n, f in facets],
    }
