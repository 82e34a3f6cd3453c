"""What was looked for, and what stayed unclassified: without this no absence can be stated."""

from __future__ import annotations

from typing import Any

from breach_impact.context import Context
from breach_impact.registry import detectors

UNSURE = 0.5


def ask(context: Context) -> dict[str, Any]:
    """``coverage``."""
    columns = [(f"{t.table}.{c.path}", c) for t in context.present for c in t.columns if "~" not in c.path]
    personal = sum(1 for _, c in columns if c.data_type is not None)
    left = [name for name, c in columns if c.data_type is None and c.decided_by == "tool" and c.confidence < UNSURE]
    unsure = len(left) + len(context.fit.outside)
    return {
        "coverage": {
            "columns": len(columns) + len(context.fit.outside),
            "personal": personal,
            "not_personal": len(columns) + len(context.fit.outside) - personal - unsure,
            "unclassified": unsure,
            "looked_for": sorted(detectors()),
            "unclassified_columns": [*left, *context.fit.outside],
            "outside_plan": list(context.fit.outside),
        }
    }
