"""Which tokens must be revoked, by whom, and whether they were live. Nothing is sent anywhere to try one."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from breach_impact import forms
from breach_impact.context import Context

ONE = """
CREATE OR REPLACE TEMP TABLE one_token AS
SELECT h, split_part(best, '|', 2) AS issuer, split_part(best, '|', 3) AS kind, exp FROM (
  SELECT h, min(CAST(rank AS VARCHAR) || '|' || issuer || '|' || kind) AS best, max(exp) AS exp FROM token GROUP BY h)
"""


def _moment(context: Context) -> tuple[int | None, int | None]:
    """(a token that expired before is expired, one that expired after is live), in seconds since 1970."""
    if context.start is not None:
        first = int(datetime(context.start.year, context.start.month, context.start.day, tzinfo=UTC).timestamp())
        return first, first
    seen = context.activity()
    return (None, None) if seen is None else seen


def ask(context: Context) -> dict[str, Any]:
    """``tokens`` and ``token_holders``."""
    con = context.ledger.con
    con.execute(ONE)
    con.execute("CREATE OR REPLACE TEMP TABLE lasting (issuer VARCHAR, kind VARCHAR)")
    for issuer, kind in sorted({(f.issuer, f.kind) for f in forms.token_formats() if f.expires == "no"}):
        con.execute("INSERT INTO lasting VALUES (?, ?)", [issuer, kind])
    before, after = _moment(context)
    low, high = ("NULL" if x is None else str(x) for x in (before, after))
    operator = "<=" if context.start is not None else "<"
    con.execute(
        "CREATE OR REPLACE TEMP TABLE dated AS SELECT t.*, CASE"
        f" WHEN exp IS NOT NULL AND exp > {high} THEN 'live' WHEN exp IS NOT NULL AND exp {operator} {low} THEN 'expired'"
        " WHEN exp IS NULL AND l.issuer IS NOT NULL THEN 'live' ELSE 'undetermined' END AS state"
        " FROM one_token t LEFT JOIN lasting l USING (issuer, kind)"
    )
    return {"tokens": _rows(context), "token_holders": _holders(context)}


def _rows(context: Context) -> list[dict[str, Any]]:
    people = {
        (i, k): int(n)
        for i, k, n in context.rows(
            "SELECT d.issuer, d.kind, count(DISTINCT subj) FROM dated d JOIN token t USING (h) JOIN subject USING (holder) GROUP BY 1, 2"
        )
    }
    records = {
        (i, k): int(n)
        for i, k, n in context.rows(
            "SELECT issuer, kind, sum(n) FROM (SELECT DISTINCT r.rk, r.kit, r.n, d.issuer, d.kind FROM"
            " (SELECT rk, kit, CASE WHEN rk IS NULL THEN sum(n) ELSE 1 END AS n FROM token_record GROUP BY rk, kit) r"
            " JOIN token_kit USING (kit) JOIN dated d USING (h)) GROUP BY 1, 2"
        )
    }
    out = [
        {
            "issuer": issuer, "kind": kind, "tokens": int(n), "subjects": people.get((issuer, kind), 0), "records": records.get((issuer, kind), 0),
            "live": int(live), "expired": int(expired), "undetermined": int(n) - int(live) - int(expired),
            "revocable_by": forms.revocable_by(issuer, kind),
        }
        for issuer, kind, n, live, expired in context.rows(
            "SELECT issuer, kind, count(*), count(*) FILTER (state = 'live'), count(*) FILTER (state = 'expired') FROM dated GROUP BY 1, 2"
        )
    ]  # fmt: skip
    return sorted(out, key=lambda r: (-r["tokens"], r["issuer"], r["kind"]))


def _holders(context: Context) -> dict[str, int]:
    sql = "SELECT count(DISTINCT subj) FROM dated d JOIN token t USING (h) JOIN subject USING (holder) WHERE how <= 3"
    return {"subjects": context.one(sql), "live": context.one(f"{sql} AND d.state = 'live'")}
