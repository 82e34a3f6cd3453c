"""Devices: distinct MAC addresses, serials or device ids, and their models."""

from __future__ import annotations

from typing import Any

from breach_impact.context import Context
from breach_impact.privacy import is_personal_name


def ask(context: Context) -> dict[str, Any]:
    """``devices``."""
    rows = context.rows(
        "SELECT model, count(DISTINCT h), count(DISTINCT subj) FROM device LEFT JOIN subject USING (holder) WHERE model IS NOT NULL GROUP BY model"
    )
    models = [
        {"model": None if is_personal_name(model) else model, "devices": int(n), "subjects": int(people)} for model, n, people in rows
    ]
    return {
        "devices": {
            "distinct": context.one("SELECT count(DISTINCT h) FROM device"),
            "subjects": context.one("SELECT count(DISTINCT subj) FROM device JOIN subject USING (holder)"),
            "models": sorted(models, key=lambda r: (-r["devices"], str(r["model"]))),
        }
    }
