"""Which tokens must be revoked, by whom, and whether they were live."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from breach_impact.context import Context
from breach_impact.merging.repeats import repeats
from breach_impact.scanning import forms
from breach_impact.tokens.codes import CHECKED, RIGHT, WRONG
from breach_impact.tokens.facts import GRANTED, UNSIGNED
from breach_impact.tokens.formats import token_scope
from breach_impact.tokens.state import BASES, STATES, Pair, Tokens, tokens

TAKEOVER = "account_takeover"


@dataclass(slots=True)
class _Tally:
    """What is known of the tokens of an issuer and kind."""

    tokens: int = 0
    states: Counter[str] = field(default_factory=Counter)
    bases: Counter[str] = field(default_factory=Counter)
    marks: Counter[int] = field(default_factory=Counter)
    at_start: int = 0
    in_window: int = 0
    issued: list[int] = field(default_factory=list)

    def row(self, pair: Pair, context: Context) -> dict[str, Any]:
        """The part of the statistics' row that the tokens themselves give."""
        windowed = context.start is not None and context.end is not None
        checked = any(form.check in CHECKED for form in forms.token_formats() if (form.issuer, form.kind) == pair)
        granted = self.marks[GRANTED]
        return {
            **{state: self.states[state] for state in STATES},
            "revocable_by": "operator" if granted == self.tokens else forms.revocable_by(*pair),
            "scope": token_scope(*pair),
            "live_at_start": None if context.start is None else self.at_start,
            "live_in_window": self.in_window if windowed else None,
            "first_issued": _said(min(self.issued, default=None)),
            "last_issued": _said(max(self.issued, default=None)),
            "basis": {basis: self.bases[basis] for basis in BASES},
            "unsigned": self.marks[UNSIGNED],
            "checksum": {"right": self.marks[RIGHT], "wrong": self.marks[WRONG]} if checked else None,
            "granted_by": {"issuer": self.tokens - granted, "operator": granted},
        }


@dataclass(slots=True)
class _Holders:
    """Who holds tokens of an issuer and kind: number of tokens -> people; how many tokens several of them hold."""

    people: Counter[int] = field(default_factory=Counter)
    shared: int = 0


def ask(context: Context) -> dict[str, Any]:
    """``tokens``, ``token_issuers`` and ``token_holders``."""
    found = tokens(context)
    if found is None:
        return {"tokens": [], "token_issuers": [], "token_holders": {"subjects": 0, "live": 0, "live_in_window": None if context.end is None or context.start is None else 0, "takeover": 0}}
    tallies = _tallies(context, found)
    holders, people, issuers = _people(context, found)
    records = _records(context, found)
    out = [
        {"issuer": pair[0], "kind": pair[1], "tokens": tally.tokens, "subjects": people[pair].people.total(), "records": records[pair]}
        | tally.row(pair, context)
        | {"shared": people[pair].shared, "per_subject": _ranks(people[pair].people)}
        for pair, tally in tallies.items()
    ]
    named = [{"issuer": issuer, "tokens": sum(t.tokens for pair, t in tallies.items() if pair[0] == issuer), "subjects": n, "live_subjects": live}
             for issuer, (n, live) in issuers.items()]  # fmt: skip
    return {
        "tokens": sorted(out, key=lambda r: (-r["tokens"], r["issuer"], r["kind"])),
        "token_issuers": sorted(named, key=lambda r: (-r["tokens"], r["issuer"])),
        "token_holders": holders,
    }


def _tallies(context: Context, found: Tokens) -> dict[Pair, _Tally]:
    """Count the distinct tokens."""
    out: dict[Pair, _Tally] = {}
    for code, state, basis, start, window, marks, n, first, last in context.rows(
        f"SELECT code, {found.state} AS s, {found.basis} AS b, {found.at_start} AS a, {found.in_window} AS w, marks, count(*), min(since), max(since)"
        f" FROM {found.each} GROUP BY code, s, b, a, w, marks"
    ):
        tally = out.setdefault(found.classes[code], _Tally())
        tally.tokens += n
        tally.states[state] += n
        tally.bases[basis] += n
        tally.at_start += n if start else 0
        tally.in_window += n if window else 0
        for mark in (UNSIGNED, RIGHT, WRONG, GRANTED):
            tally.marks[mark] += n if marks & mark else 0
        tally.issued += [] if first is None else [first, last]
    return out


def _people(context: Context, found: Tokens) -> tuple[dict[str, int | None], Mapping[Pair, _Holders], dict[str, tuple[int, int]]]:
    """``token_holders``; for each issuer and kind how many people hold how many distinct tokens; for each issuer its holders, and those of a live one."""
    con, pairs = context.ledger.con, sorted(set(found.classes.values()))
    good = f"coalesce({found.state} = 'live', false) AS live, coalesce({found.in_window}, false) AS inside"
    rows = f"(SELECT holder, h, once, {_pair(found, pairs)} AS pair, {good} FROM {found.rows})"
    mine = context.facts(rows, attributed=True)
    con.execute(
        "CREATE OR REPLACE TEMP TABLE token_held AS SELECT subj, pair, count(*) AS n, bool_or(live) AS live, bool_or(inside) AS inside FROM"
        f" (SELECT subj, NULL::UHUGEINT AS h, pair, live, inside FROM {mine} WHERE once"
        f" UNION ALL SELECT DISTINCT subj, h, pair, live, inside FROM {mine} WHERE NOT once) GROUP BY subj, pair"
    )
    out = {pair: _Holders() for pair in pairs}
    for number, n, people in context.rows("SELECT pair, n, count(*) FROM token_held GROUP BY pair, n"):
        out[pairs[number]].people[n] += people
    shared = f"SELECT any_value(pair) AS pair FROM {mine} WHERE NOT once GROUP BY h HAVING min(subj) < max(subj)"
    for number, n in context.rows(f"SELECT pair, count(*) FROM ({shared}) GROUP BY pair"):
        out[pairs[number]].shared = n
    takeover = ", ".join(str(number) for number, pair in enumerate(pairs) if token_scope(*pair) == TAKEOVER) or "-1"
    each = f"SELECT bool_or(live) AS live, bool_or(inside) AS inside, bool_or(live AND pair IN ({takeover})) AS takeover FROM token_held GROUP BY subj"
    row = context.rows(f"SELECT count(*), count(*) FILTER (live), count(*) FILTER (inside), count(*) FILTER (takeover) FROM ({each})")[0]
    issuers = _issuers(context, pairs)
    con.execute("DROP TABLE token_held")
    holders: dict[str, int | None] = dict(zip(("subjects", "live", "live_in_window", "takeover"), map(int, row), strict=True))
    return holders | ({"live_in_window": None} if found.in_window == "NULL" else {}), out, issuers


def _issuers(context: Context, pairs: list[Pair]) -> dict[str, tuple[int, int]]:
    """People who hold tokens of an issuer, of whatever kind: who has an access and a refresh token is one."""
    names = sorted({issuer for issuer, _ in pairs})
    number = f"(CASE pair {' '.join(f'WHEN {n} THEN {names.index(issuer)}' for n, (issuer, _) in enumerate(pairs))} END)"
    each = f"SELECT {number} AS issuer, subj, bool_or(live) AS live FROM token_held GROUP BY ALL"
    return {names[n]: (people, live) for n, people, live in context.rows(f"SELECT issuer, count(*), count(*) FILTER (live) FROM ({each}) GROUP BY issuer")}


def _pair(found: Tokens, pairs: list[Pair]) -> str:
    """SQL of the number of a token's issuer and kind."""
    return f"(CASE code {' '.join(f'WHEN {code} THEN {pairs.index(pair)}' for code, pair in found.classes.items())} END)"


def _ranks(people: Mapping[int, int]) -> dict[str, int | None]:
    """Distinct tokens of a holder: median, 95th percentile (nearest rank) and the most."""
    whole = sum(people.values())
    return {"p50": _ranked(people, -(-whole // 2)), "p95": _ranked(people, -(-19 * whole // 20)), "max": max(people, default=None)}


def _ranked(people: Mapping[int, int], rank: int) -> int | None:
    seen = 0
    for n in sorted(people):
        seen += people[n]
        if seen >= rank:
            return n
    return None


def _said(second: int | None) -> str | None:
    """A second since 1970 as the statistics write it."""
    return None if second is None else datetime.fromtimestamp(second, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _records(context: Context, found: Tokens) -> Counter[Pair]:
    """A document counts once for an issuer, and so does each record with a set of tokens, whatever they turn out to be."""
    con, pairs = context.ledger.con, sorted(set(found.classes.values()))
    pair = _pair(found, pairs)
    mine = f"(SELECT rk, {pair} AS pair FROM {found.rows} WHERE rk IS NOT NULL)"
    repeats(con, f"SELECT hash(rk, pair) AS v FROM {mine}", "again_document")
    asked = [
        f"SELECT pair, count(*) FROM {mine} ANTI JOIN again_document ON hash(hash(rk, pair)) = v GROUP BY pair",
        f"SELECT pair, count(DISTINCT rk) FROM {mine} SEMI JOIN again_document ON hash(hash(rk, pair)) = v GROUP BY pair",
    ]
    return _summed(pairs, (row for sql in asked for row in context.rows(sql))) + _sets(context, found, pairs)


def _sets(context: Context, found: Tokens, pairs: list[Pair]) -> Counter[Pair]:
    """Records without a document, by the sets of their tokens: by the classes that were seen, unless a token was seen as of several."""
    con = context.ledger.con
    con.execute("CREATE OR REPLACE TEMP TABLE torn_kit AS SELECT DISTINCT kit FROM token_kit SEMI JOIN (FROM again_token WHERE torn) USING (h)")
    torn = context.one("SELECT count(*) FROM torn_kit") > 0
    out: Counter[Pair] = Counter()
    for classes, n in context.rows(
        f"SELECT classes, sum(n)::BIGINT FROM token_record {'ANTI JOIN torn_kit USING (kit) ' if torn else ''}WHERE rk IS NULL AND classes IS NOT NULL GROUP BY classes"
    ):
        out.update(dict.fromkeys({named[:2] for named in context.ledger.classes_of(classes)}, n))
    rest = "FROM token_record WHERE rk IS NULL AND (classes IS NULL OR kit IN (FROM torn_kit))"
    if context.one(f"SELECT count(*) {rest}"):
        kits = f"(SELECT kit, sum(n) AS n {rest} GROUP BY kit) JOIN token_kit USING (kit) JOIN (SELECT h, {_pair(found, pairs)} AS pair FROM {found.rows}) USING (h)"
        out += _summed(pairs, context.rows(f"SELECT pair, sum(n)::BIGINT FROM (SELECT DISTINCT kit, n, pair FROM {kits}) GROUP BY pair"))
    con.execute("DROP TABLE torn_kit")
    return out


def _summed(pairs: list[Pair], rows: Iterable[tuple[Any, ...]]) -> Counter[Pair]:
    out: Counter[Pair] = Counter()
    for number, n in rows:
        out[pairs[number]] += n
    return out
