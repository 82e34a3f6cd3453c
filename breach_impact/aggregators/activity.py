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
    days = context.rows(f"SELECT day, sum(n) FROM (SELECT rk, day, CASE WHEN rk IS NULL THEN sum(n) ELSE 1 END AS n FROM time WHERE {context.window} GROUP BY rk, day) GROUP BY day ORDER BY day")
    return {
        "activity": {
            "first": None if seen is None else _stamp(seen[0]),
            "last": None if seen is None else _stamp(seen[1]),
            "timeline": [{"day": (EPOCH + timedelta(days=int(day))).isoformat(), "records": int(n)} for day, n in days],
            "out_of_range": context.one(
                f"SELECT sum(n) FROM (SELECT rk, day, CASE WHEN rk IS NULL THEN sum(n) ELSE 1 END AS n FROM time WHERE NOT {context.window} GROUP BY rk, day)"
            ),
        }
    }
