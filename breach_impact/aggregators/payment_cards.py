"""Which cards are exposed, whether they could still be used, and what stands beside them.

A card is a distinct number. It is unexpired if the last day of its latest known month of expiry is no earlier than the exposure's first
day. PCI DSS lets nobody keep security codes, full tracks and PINs after authorisation, so these have a figure of their own.
"""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime
from typing import Any

from breach_impact.context import Context
from breach_impact.payment.brands import brands
from breach_impact.payment.facts import CVV, NAMED, PIN, TRACKED

SENSITIVE = ("card_cvv", "card_track", "card_pin")
"""Sensitive authentication data (PCI DSS 4.0.1, requirement 3.3.1)."""
STATES = ("unexpired", "expired", "undetermined")
MARKS = (("with_cvv", CVV), ("with_track", TRACKED), ("with_name", NAMED))


def ask(context: Context) -> dict[str, Any]:
    """``payment_cards``, and ``payment`` with the figure of sensitive authentication data."""
    sensitive = {"subjects": _holders_of_sensitive(context), "cards": 0}
    out: dict[str, Any] = {"payment_cards": [], "payment": {"sensitive_authentication_data": sensitive}}
    if not context.one("SELECT count(*) FROM (FROM card LIMIT 1)"):
        return out
    context.ledger.con.execute(
        "CREATE OR REPLACE TEMP TABLE one_card AS SELECT h, min(brand) AS brand, max(exp) AS exp, bit_or(flags) AS flags FROM card GROUP BY h"
    )
    tally: dict[int, Counter[str]] = {}
    for brand, state, flags, n in context.rows(f"SELECT brand, {_state(context)} AS state, flags, count(*) FROM one_card GROUP BY ALL"):
        row = tally.setdefault(brand, Counter())
        row["cards"] += n
        row[state] += n
        row.update({name: n for name, bit in MARKS if flags & bit})
        sensitive["cards"] += n if flags & (CVV | TRACKED | PIN) else 0
    people, records, names = _people(context), _records(context, sorted(tally)), brands()
    rows = [
        {
            "brand": names[brand], "cards": row["cards"], "subjects": people[brand], "unexpired": row["unexpired"], "with_cvv": row["with_cvv"],
            "expired": row["expired"], "undetermined": row["undetermined"], "with_track": row["with_track"], "with_name": row["with_name"],
            "records": records[brand],
        }
        for brand, row in tally.items()
    ]  # fmt: skip
    out["payment_cards"] = sorted(rows, key=lambda row: (-row["cards"], row["brand"]))
    return out


def _state(context: Context) -> str:
    """SQL of a card's state from its month of expiry."""
    if context.start is not None:
        first = last = 12 * context.start.year + context.start.month - 1
    else:
        seen = context.activity()
        if seen is None:
            return "'undetermined'"
        days = (datetime.fromtimestamp(second, UTC) for second in seen)
        first, last = (12 * day.year + day.month - 1 for day in days)
    return f"CASE WHEN exp >= {last} THEN 'unexpired' WHEN exp < {first} THEN 'expired' ELSE 'undetermined' END"


def _people(context: Context) -> Counter[int]:
    """Who holds a card of each brand."""
    return Counter(dict(context.rows(f"SELECT brand, count(DISTINCT subj) FROM {context.facts('card', attributed=True)} GROUP BY brand")))


def _records(context: Context, codes: list[int]) -> Counter[int]:
    """Records with a card of each brand; a document counts once, however many versions it has."""
    sums = ", ".join(f"coalesce(sum(n) FILTER (brands & {1 << code} <> 0), 0)::BIGINT" for code in codes)
    once = "SELECT bit_or(brands) AS brands, 1 AS n FROM card_record WHERE rk IS NOT NULL GROUP BY rk"
    (row,) = context.rows(f"SELECT {sums} FROM (SELECT brands, n FROM card_record WHERE rk IS NULL UNION ALL {once})")
    return Counter(dict(zip(codes, row, strict=True)))


def _holders_of_sensitive(context: Context) -> int:
    """People for whom any of it is exposed."""
    places = [place for (name, facet), found in context.slots().items() if facet is None and name in SENSITIVE for place in found]
    if not places:
        return 0
    return context.one(f"SELECT sum(n) FILTER ({context.links.layout.any_of(places)}) FROM people")
