"""Where the data indicates a person: one country by the best evidence, and every subdivision of an address."""

from __future__ import annotations

from typing import Any

from breach_impact.aggregators._places import subject_places
from breach_impact.context import Context, in_order, share

EVIDENCE = {1: "explicit", 2: "national_id", 3: "phone", 4: "ip", 5: "time_zone", 6: "email_domain"}
"""Ranks in the order of COUNTING, *Region*."""


def ask(context: Context) -> dict[str, Any]:
    """``regions``."""
    subject_places(context)
    evidence: dict[str, dict[str, int]] = {}
    for country, e, n in context.rows(
        "SELECT country, e, n FROM (SELECT c, e, count(*) AS n FROM subject_country GROUP BY c, e) JOIN country_code USING (c) ORDER BY e"
    ):
        evidence.setdefault(country, {})[EVIDENCE[int(e)]] = int(n)
    rows = [(country, sum(by.values())) for country, by in evidence.items()]
    known = sum(n for _, n in rows)
    states = context.rows("SELECT place, count(DISTINCT subj) FROM subject_state GROUP BY place")
    return {
        "regions": {
            "known": known,
            "unknown": context.affected() - known,
            "countries": [
                {"code": c, "subjects": int(n), "share": share(int(n), known), "evidence": evidence[c]} for c, n in in_order(rows, 1)
            ],
            "subdivisions": [{"code": c, "subjects": int(n)} for c, n in in_order(states, 1)],
        }
    }
