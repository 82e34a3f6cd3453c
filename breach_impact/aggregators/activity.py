"""When: first and last activity in the data, and records per day. It is not the exposure window."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from breach_impact.context import EPOCH, Context


def _stamp(seconds: int) -> str:
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def ask(context: Context) -> dict[str, Any]:
    """``activity``."""
    seen = context.activity()
    counts = context.rows(
        f"SELECT day, {context.window}, sum(n) FROM (SELECT day, n FROM time ANTI JOIN again USING (rk)"
        " UNION ALL SELECT DISTINCT ON (rk, day) day, 1 FROM time SEMI JOIN again USING (rk)) GROUP BY day ORDER BY day"
    )
    days = [(day, n) for day, within, n in counts if within]
    return {
        "activity": {
            "first": None if seen is None else _stamp(seen[0]),
            "last": None if seen is None else _stamp(seen[1]),
            "timeline": [{"day": (EPOCH + timedelta(days=int(day))).isoformat(), "records": int(n)} for day, n in days],
            "out_of_range": sum(int(n) for _, within, n in counts if not within),
        }
    }
