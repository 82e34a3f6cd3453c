"""Mail domains and providers. A domain is named only if it is a public provider's or has at least eleven people."""

from __future__ import annotations

import csv
from functools import cache
from importlib.resources import files
from typing import Any

from breach_impact.context import Context, in_order

NAMED_FROM = 11


@cache
def providers() -> dict[str, tuple[str, str]]:
    """Domain -> (provider, country) of the public mail providers shipped."""
    text = files("breach_impact.data").joinpath("email_providers.csv").read_text(encoding="utf-8")
    rows = csv.DictReader(line for line in text.splitlines() if line and not line.startswith("#"))
    return {row["domain"]: (row["provider"], row["country"]) for row in rows}


def ask(context: Context) -> dict[str, Any]:
    """``email_domains`` and ``email_providers``."""
    context.ledger.con.execute(
        "CREATE OR REPLACE TEMP TABLE mail AS SELECT DISTINCT domain, subj FROM domain JOIN subject USING (holder) WHERE how <= 1"
    )
    known = providers()
    rows = context.rows("SELECT domain, count(*) FROM mail GROUP BY domain")
    named = [row for row in rows if row[1] >= NAMED_FROM or row[0] in known]
    hidden = [row[0] for row in rows if not (row[1] >= NAMED_FROM or row[0] in known)]
    out = [{"domain": domain, "subjects": int(n)} for domain, n in in_order(named, 1)]
    if hidden:
        people = len({s for d, s in context.rows("SELECT domain, subj FROM mail") if d in set(hidden)})
        out.append({"domain": None, "subjects": people, "domains": len(hidden)})
        out.sort(key=lambda r: (-r["subjects"], str(r["domain"])))
    groups: dict[tuple[str, str], set[int]] = {}
    for domain, subject in context.rows("SELECT domain, subj FROM mail"):
        if domain in known:
            groups.setdefault(known[domain], set()).add(subject)
    by_provider = sorted(((p, c, len(s)) for (p, c), s in groups.items()), key=lambda r: (-r[2], r[0], r[1]))
    return {
        "email_domains": out,
        "email_providers": [{"provider": p, "country": c or None, "subjects": n} for p, c, n in by_provider],
    }
