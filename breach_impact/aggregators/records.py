"""How many records there are, how many hold personal data, and what they were attributed by."""

from __future__ import annotations

from typing import Any

from breach_impact.context import Context
from breach_impact.linking import BY_DEVICE, BY_TOKEN
from breach_impact.privacy import safe_name


def ask(context: Context) -> dict[str, Any]:
    """``records``."""
    read = sum(s.read for s in context.sources)
    rejected = sum(s.rejected for s in context.sources)
    accepted = context.one("SELECT sum(n) FROM rec")
    by = dict(context.rows("SELECT coalesce(how, -1), sum(n) FROM rec LEFT JOIN known USING (holder) GROUP BY 1"))
    return {
        "records": {
            "read": read,
            "accepted": accepted,
            "rejected": rejected,
            "repeated": read - rejected - accepted,
            "personal": context.one("SELECT sum(n) FROM rec WHERE m1 <> 0"),
            "attributed_by": {
                "identifier": sum(int(by.get(how, 0)) for how in (0, 1)),
                "device": int(by.get(BY_DEVICE, 0)),
                "token": int(by.get(BY_TOKEN, 0)),
            },
            "sources": [
                {
                    "source": safe_name(s.name, "source", i), "system": s.system, "format": s.format, "read": s.read, "rejected": s.rejected,
                    "bytes": s.bytes, "sha256": s.sha256, "complete": s.complete, "reasons": dict(sorted(s.reasons.items())),
                }
                for i, s in enumerate(context.sources, 1)
            ],
            "tables": _tables(context),
        }
    }  # fmt: skip


def _tables(context: Context) -> list[dict[str, Any]]:
    personal = dict(context.rows("SELECT tbl, sum(n) FROM rec WHERE m1 <> 0 GROUP BY tbl"))
    people = dict(context.rows("SELECT tbl, count(DISTINCT subj) FROM unit JOIN subject USING (holder) WHERE how <= 1 GROUP BY tbl"))
    rows = [
        {
            "system": t.system, "table": safe_name(t.table, "table", i), "read": t.read,
            "personal": int(personal.get(t.number, 0)), "subjects": int(people.get(t.number, 0)),
        }
        for i, t in enumerate(context.tables, 1)
    ]  # fmt: skip
    return sorted(rows, key=lambda r: (-r["read"], r["system"], r["table"]))
