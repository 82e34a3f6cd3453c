"""The plan as JSON: the classification of the counting contract, and the content of which the digest is taken."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from breach_impact.plan import Plan
    from breach_impact.types import Column

SCHEMA = "breach-impact/classification/1"


def classification(plan: Plan) -> dict[str, Any]:
    """The classification of a plan whose names are safe; ``sources`` stands beside ``source`` where there are several."""
    tables: list[dict[str, Any]] = []
    for t in plan.tables:
        row: dict[str, Any] = {"source": t.sources[0] if t.sources else "", "table": t.table, "records_sampled": t.records}
        row["columns"] = [_column(c) for c in t.columns]
        if len(t.sources) > 1:
            row["sources"] = list(t.sources)
        tables.append(row)
    return {"schema": SCHEMA, "tables": tables}


def canonical(plan: Plan) -> dict[str, Any]:
    """All in a plan that changes a number, in an order of its own: no evidence, remarks, sample sizes, file names."""
    tables = [
        {
            "system": t.system,
            "table": t.table,
            "people": sorted(t.people),
            "columns": [_content(c) for c in sorted(t.columns, key=lambda c: c.path)],
        }
        for t in sorted(plan.tables, key=lambda t: (t.system, t.table))
    ]
    return {"default_region": plan.default_region, "rule_data": dict(plan.rule_data), "tables": tables}


def _content(c: Column) -> dict[str, Any]:
    return {
        "path": c.path, "data_type": c.data_type, "role": c.role, "confidence": float(c.confidence), "decided_by": c.decided_by,
        "also": list(c.also), "facet": c.facet, "party": c.party, "hints": dict(c.hints),
    }  # fmt: skip


def _column(c: Column) -> dict[str, Any]:
    evidence = c.evidence
    out: dict[str, Any] = {
        "path": c.path, "data_type": c.data_type, "role": c.role, "confidence": _rounded(c.confidence), "decided_by": c.decided_by,
        "evidence": {"name": _rounded(evidence.name), "values": _rounded(evidence.values), "checksum": _rounded(evidence.checksum)},
        "alternatives": [{"data_type": a.data_type, "confidence": _rounded(a.confidence)} for a in c.alternatives],
    }  # fmt: skip
    return out | {"also": list(c.also)} if c.also else out


def _rounded(number: float | None) -> float | None:
    return None if number is None else round(number, 4)
