"""Public claims against the data."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

from breach_impact.reports.wording import plural

Json = Mapping[str, Any]
VERDICTS = ("contradicted", "unit mismatch", "consistent", "not testable")


def claims(s: Json) -> dict[str, Any] | None:
    """The claims by verdict, those that the data speaks against first; None where none were given."""
    rows = s.get("claims") or []
    if not rows:
        return None
    count = Counter(row["verdict"] for row in rows)
    found = [f"{count[verdict]} {verdict}" for verdict in VERDICTS if count[verdict]]
    ranked = sorted(rows, key=lambda row: VERDICTS.index(row["verdict"]))
    scales = sorted({row["scale"] for row in rows} - {1})
    return {"rows": ranked, "text": f"{plural(len(rows), 'claim', 'claims')}: {', '.join(found)}.", "scales": scales, "css": {v: v.replace(" ", "-") for v in VERDICTS}}
