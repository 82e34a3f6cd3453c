"""Mail domains and providers. A domain is named only if it is a public provider's or has at least eleven people."""

from __future__ import annotations

import csv
from collections import Counter
from functools import cache
from importlib.resources import files
from typing import Any

from breach_impact.context import Context, in_order
from breach_impact.merging.repeats import repeats

NAMED_FROM = 11


@cache
def providers() -> dict[str, tuple[str, str]]:
    """Domain -> (provider, country) of the public mail providers shipped."""
    text = files("breach_impact.data").joinpath("email_providers.csv").read_text(encoding="utf-8")
    rows = csv.DictReader(line for line in text.splitlines() if line and not line.startswith("#"))
    return {row["domain"]: (row["provider"], row["country"]) for row in rows}


def ask(context: Context) -> dict[str, Any]:
    """``email_domains`` and ``email_providers``."""
    con, mine, texts = context.ledger.con, context.facts("domain"), context.ledger.words.texts
    known = {number: found for number, text in enumerate(texts) if (found := providers().get(text))}
    repeats(con, f"SELECT subj AS v FROM {mine}", "again_subject")
    once: Counter[int] = Counter(dict(context.rows(f"SELECT domain, count(*) FROM {mine} ANTI JOIN again_subject ON hash(subj) = v GROUP BY domain")))
    con.execute(f"CREATE OR REPLACE TEMP TABLE mail AS SELECT DISTINCT domain, subj FROM {mine} SEMI JOIN again_subject ON hash(subj) = v")
    rows = list((once + Counter(dict(context.rows("SELECT domain, count(*) FROM mail GROUP BY domain")))).items())
    named = [row for row in rows if row[1] >= NAMED_FROM or row[0] in known]
    hidden = [row[0] for row in rows if not (row[1] >= NAMED_FROM or row[0] in known)]
    out: list[dict[str, Any]] = [{"domain": domain, "subjects": n} for domain, n in in_order([(texts[number], n) for number, n in named], 1)]
    if hidden:
        people = _people(context, once, dict.fromkeys(hidden, ""))[""]
        out.append({"domain": None, "subjects": people, "domains": len(hidden)})
        out.sort(key=lambda r: (-r["subjects"], str(r["domain"])))
    of = {domain: "|".join(known[domain]) for domain, _ in rows if domain in known}
    by_provider = sorted(((*name.split("|"), n) for name, n in _people(context, once, of).items()), key=lambda r: (-int(r[2]), *r[:2]))
    return {
        "email_domains": out,
        "email_providers": [{"provider": p, "country": c or None, "subjects": n} for p, c, n in by_provider],
    }


def _people(context: Context, once: Counter[int], groups: dict[int, str]) -> Counter[str]:
    """How many people have an address in one of a group's domains: those with one address, and the rest without repeats.

    Args:
        context: with ``mail``, the people of several addresses.
        once: domain -> people with one address.
        groups: domain -> group.
    """
    import pyarrow as pa

    con, names = context.ledger.con, (pa.array(groups.keys(), pa.int32()), pa.array(groups.values(), pa.string()))
    con.register("domain_groups", pa.table(names, names=["domain", "name"]))
    out = Counter({name: int(n) for name, n in context.rows("SELECT name, count(DISTINCT subj) FROM mail JOIN domain_groups USING (domain) GROUP BY name")})
    con.unregister("domain_groups")
    for domain, name in groups.items():
        out[name] += once[domain]
    return out
