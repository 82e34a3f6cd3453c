"""Which tokens must be revoked, by whom, and whether they were live. Nothing is sent anywhere to try one."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime
from typing import Any

from breach_impact import forms
from breach_impact.context import Context
from breach_impact.repeats import repeats
from breach_impact.sql import literal

BITS = 60

CLASSES = """
CREATE OR REPLACE TEMP TABLE token_class AS SELECT issuer, kind, rank,
  row_number() OVER (ORDER BY CAST(rank AS VARCHAR) || '|' || issuer || '|' || kind) - 1 AS code FROM (SELECT DISTINCT issuer, kind, rank FROM token)
"""
AGAIN = """
CREATE OR REPLACE TEMP TABLE again_token AS SELECT h, min({code}) AS code, max(exp) AS exp FROM token JOIN again_hash ON hash(h) = v GROUP BY h
"""
RESOLVED = """
(SELECT t.holder, t.rk, t.h, a.h IS NULL AS once, coalesce(a.code, {code}) AS code, CASE WHEN a.h IS NULL THEN t.exp ELSE a.exp END AS exp
 FROM token t LEFT JOIN again_token a USING (h))
"""
"""A token is one however often it is seen: of the class with the best evidence, good until its latest expiry."""


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
    con.execute(CLASSES)
    found = context.rows("SELECT issuer, kind, rank, code FROM token_class ORDER BY code")
    if not found:
        return {"tokens": [], "token_holders": {"subjects": 0, "live": 0}}
    classes = {int(code): (issuer, kind) for issuer, kind, _, code in found}
    arms = " ".join(f"WHEN issuer = {literal(i)} AND kind = {literal(k)} AND rank = {rank} THEN {code}" for i, k, rank, code in found)
    code = f"(CASE {arms} END)"  # there are few classes: a join on texts would cost more
    repeats(con, "SELECT h AS v FROM token", "again_hash")
    con.execute(AGAIN.format(code=code))
    rows, state = RESOLVED.format(code=code), _state(context, classes)
    tokens: Counter[tuple[str, str]] = Counter()
    states: Counter[tuple[str, str, str]] = Counter()
    for number, name, n in context.rows(
        f"SELECT code, {state}, count(*) FROM (SELECT code, exp FROM {rows} WHERE once UNION ALL SELECT code, exp FROM again_token) GROUP BY ALL"
    ):
        tokens[classes[number]] += n
        states[(*classes[number], name)] += n
    people, holders = _people(context, classes, rows, state)
    records = _records(context, classes, rows)
    out = [
        {
            "issuer": pair[0], "kind": pair[1], "tokens": n, "subjects": people[pair], "records": records[pair],
            "live": states[(*pair, "live")], "expired": states[(*pair, "expired")], "undetermined": states[(*pair, "undetermined")],
            "revocable_by": forms.revocable_by(*pair),
        }
        for pair, n in tokens.items()
    ]  # fmt: skip
    return {"tokens": sorted(out, key=lambda r: (-r["tokens"], r["issuer"], r["kind"])), "token_holders": holders}


def _state(context: Context, classes: dict[int, tuple[str, str]]) -> str:
    """SQL of live, expired or undetermined, from ``code`` and ``exp``."""
    before, after = _moment(context)
    low, high = ("NULL" if x is None else str(x) for x in (before, after))
    operator = "<=" if context.start is not None else "<"
    lasting = {(f.issuer, f.kind) for f in forms.token_formats() if f.expires == "no"}
    codes = ", ".join(str(code) for code, pair in classes.items() if pair in lasting) or "-1"
    return (
        f"CASE WHEN exp > {high} THEN 'live' WHEN exp {operator} {low} THEN 'expired' WHEN exp IS NULL AND code IN ({codes}) THEN 'live'"
        " ELSE 'undetermined' END"
    )


def _flags(classes: dict[int, tuple[str, str]]) -> list[tuple[str, dict[int, tuple[str, str]]]]:
    """Columns with a bit for each issuer and kind: SQL from ``code``, and bit -> pair."""
    pairs = sorted(set(classes.values()))
    out: list[tuple[str, dict[int, tuple[str, str]]]] = []
    for start in range(0, len(pairs), BITS):
        mine = dict(enumerate(pairs[start : start + BITS]))
        bits = {pair: bit for bit, pair in mine.items()}
        arms = " ".join(f"WHEN {code} THEN {1 << bits[pair]}" for code, pair in classes.items() if pair in bits)
        out.append((f"CASE code {arms} ELSE 0 END::UBIGINT", mine))
    return out


def _people(context: Context, classes: dict[int, tuple[str, str]], rows: str, state: str) -> tuple[Counter[tuple[str, str]], dict[str, int]]:
    """How many people have tokens of each issuer and kind; how many have any, and a live one."""
    flags, live = _flags(classes), f"coalesce({state} = 'live', false)"
    masks = ", ".join(f"bit_or({sql}) AS m{i}" for i, (sql, _) in enumerate(flags))
    names = ", ".join(f"m{i}" for i in range(len(flags)))
    mine = context.facts(f"(SELECT holder, code, {live} AS live FROM {rows})", attributed=True)
    out: Counter[tuple[str, str]] = Counter()
    holders = {"subjects": 0, "live": 0}
    for *found, alive, n in context.rows(
        f"SELECT {names}, live, count(*) FROM (SELECT {masks}, bool_or(live) AS live FROM {mine} GROUP BY subj) GROUP BY ALL"
    ):
        for mask, (_, pairs) in zip(found, flags, strict=True):
            for bit, pair in pairs.items():
                out[pair] += n if mask >> bit & 1 else 0
        holders["subjects"] += n
        holders["live"] += n if alive else 0
    return out, holders


def _records(context: Context, classes: dict[int, tuple[str, str]], rows: str) -> Counter[tuple[str, str]]:
    """A document counts once for an issuer, and so does each record with a set of tokens, whatever they turn out to be."""
    con, pairs = context.ledger.con, sorted(set(classes.values()))
    pair = f"(CASE code {' '.join(f'WHEN {code} THEN {pairs.index(what)}' for code, what in classes.items())} END)"
    mine = f"(SELECT rk, {pair} AS pair FROM {rows} WHERE rk IS NOT NULL)"
    repeats(con, f"SELECT hash(rk, pair) AS v FROM {mine}", "again_document")
    kits = (
        "(SELECT kit, sum(n) AS n FROM token_record WHERE rk IS NULL GROUP BY kit) JOIN token_kit USING (kit)"
        f" JOIN (SELECT h, {pair} AS pair FROM {rows}) USING (h)"
    )
    found = [
        f"SELECT pair, count(*) FROM {mine} ANTI JOIN again_document ON hash(hash(rk, pair)) = v GROUP BY pair",
        f"SELECT pair, count(DISTINCT rk) FROM {mine} SEMI JOIN again_document ON hash(hash(rk, pair)) = v GROUP BY pair",
    ]
    if context.one("SELECT count(*) FROM token_record WHERE rk IS NULL"):
        found.append(f"SELECT pair, sum(n)::BIGINT FROM (SELECT DISTINCT kit, n, pair FROM {kits}) GROUP BY pair")
    out: Counter[tuple[str, str]] = Counter()
    for number, n in context.rows(" UNION ALL ".join(found)):
        out[pairs[number]] += n
    return out
