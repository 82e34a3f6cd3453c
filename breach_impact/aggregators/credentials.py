"""In which form passwords are exposed, per person."""

from __future__ import annotations

from typing import Any

from breach_impact.context import Context, in_order


def ask(context: Context) -> dict[str, Any]:
    """``credentials``."""
    rows = context.rows(
        f"SELECT form, (SELECT count(DISTINCT subj) FROM {context.facts('credential', attributed=True)} c WHERE c.form = f.form), sum(n)::BIGINT FROM"
        " (SELECT rk, form, CASE WHEN rk IS NULL THEN sum(n) ELSE 1 END AS n FROM credential GROUP BY rk, form) f GROUP BY form"
    )
    out = [{"form": form, "subjects": int(people), "records": int(n)} for form, people, n in in_order(rows, 1)]
    possible = {
        form for t in context.plan.tables for c in t.columns if "," in c.hints.get("forms", "") for form in c.hints["forms"].split(",")
    }
    for row in out:
        if row["form"] == "unknown_hash" and possible:
            row["possible"] = sorted(possible)
    return {"credentials": out}
