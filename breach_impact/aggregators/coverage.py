"""What was looked for, and what stayed unclassified: without this no absence can be stated."""

from __future__ import annotations

from typing import Any

from breach_impact.context import Context
from breach_impact.registry import detectors

UNSURE = 0.5


def ask(context: Context) -> dict[str, Any]:
    """``coverage``."""
    columns = [c for t in context.plan.tables for c in t.columns if "~" not in c.path and (t.system, t.table, c.path) not in context.fit.absent]
    personal = sum(1 for c in columns if c.data_type is not None)
    unsure = sum(1 for c in columns if c.data_type is None and c.decided_by == "tool" and c.confidence < UNSURE) + len(context.fit.outside)
    return {
        "coverage": {
            "columns": len(columns) + len(context.fit.outside),
            "personal": personal,
            "not_personal": len(columns) + len(context.fit.outside) - personal - unsure,
            "unclassified": unsure,
            "looked_for": sorted(detectors()),
            "outside_plan": list(context.fit.outside),
        }
    }
