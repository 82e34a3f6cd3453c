"""How many records there are, how many hold personal data, and what they were attributed by."""

from __future__ import annotations

from collections import Counter
from typing import Any

from breach_impact.context import Context
from breach_impact.linking import BY_DEVICE, BY_PHONE, BY_TOKEN, LINKED
from breach_impact.privacy import safe_name


def ask(context: Context) -> dict[str, Any]:
    """``records``."""
    read = sum(s.read for s in context.sources)
    rejected = sum(s.rejected for s in context.sources)
    counts = context.record_counts()
    accepted = sum(int(row[-1]) for row in counts)
    by: Counter[int] = Counter()
    for *_, how, n in counts:
        by[how] += int(n)
    return {
        "records": {
            "read": read,
            "accepted": accepted,
            "rejected": rejected,
            "repeated": read - rejected - accepted,
            "personal": sum(int(row[-1]) for row in counts if row[1]),
            "attributed_by": {
                "identifier": by[LINKED] + by[BY_PHONE],
                "device": by[BY_DEVICE],
                "token": by[BY_TOKEN],
            },
            "sources": [
                {
                    "source": safe_name(s.name, "source", i), "system": s.system, "format": s.format, "read": s.read, "rejected": s.rejected,
                    "bytes": s.bytes, "sha256": s.sha256, "complete": s.complete, "reasons": dict(sorted(s.reasons.items())),
                    "encoding": s.encoding, "encoding_confidence": s.encoding_confidence,
                }
                for i, s in enumerate(context.sources, 1)
            ],
            "tables": _tables(context),
        }
    }  # fmt: skip


def _tables(context: Context) -> list[dict[str, Any]]:
    personal: Counter[int] = Counter()
    for tbl, m1, *_, n in context.record_counts():
        personal[tbl] += int(n) if m1 else 0
    tables = list(context.links.layout.presence)
    sums = ", ".join(f"sum(n) FILTER ({context.links.layout.present(tbl)})" for tbl in tables)
    people = dict(zip(tables, context.rows(f"SELECT {sums} FROM people")[0], strict=True)) if tables else {}
    rows = [
        {
            "system": t.system, "table": t.table, "read": t.read,
            "personal": personal[t.number], "subjects": int(people.get(t.number) or 0),
        }
        for t in context.tables
    ]  # fmt: skip
    return sorted(rows, key=lambda r: (-r["read"], r["system"], r["table"]))
