"""Severity by the method of ENISA, of subsets of the people."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from breach_impact.reports.wording import number

Json = Mapping[str, Any]


def severity(s: Json) -> dict[str, Any] | None:
    """Each subset with score, band, inputs and what would flip the band; None where it was not asked."""
    found = s.get("severity")
    if not found or not found["rows"]:
        return None
    rows = [{"row": row, "people": _span(row), "assumed": row.get("cb_assumed") or "", "flips": row.get("flips") or []} for row in found["rows"]]
    return {"rows": rows, "method": found["method"], "notice": found["notice"]}


def _span(row: Json) -> str:
    low, high = row["subjects_lower"], row["subjects_upper"]
    return f"{number(low)} or more" if high is None else number(low) if low == high else f"{number(low)} to {number(high)}"
