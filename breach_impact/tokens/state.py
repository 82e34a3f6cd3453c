"""What became of each distinct token: one class, one expiry, one state, however often it was seen.

SQL over the ledger's ``token``. Of several records of a token the best evidence of issuer and kind counts, the latest expiry, the earliest issue, the
earliest revocation. Nothing is sent anywhere to try one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from breach_impact.context import Context
from breach_impact.merging.repeats import repeats
from breach_impact.tokens.facts import CLAIM, ENDED, FOREVER, Class

Pair = tuple[str, str]
"""(issuer, kind)."""
STATES = ("live", "expired", "undetermined")
BASES = ("claim", "row", "lifetime", "not_expiring", "none")

AGAIN = """
CREATE OR REPLACE TEMP TABLE again_token AS SELECT h, min({code}) AS code, min(class) < max(class) AS torn, max(exp) AS exp, min(since) AS since, min(gone) AS gone, bit_or(marks) AS marks
FROM token JOIN again_hash ON hash(h) = v GROUP BY h
"""
FIELDS = ("exp", "since", "gone", "marks")
_OF_ALL = ", ".join(f"CASE WHEN a.h IS NULL THEN t.{name} ELSE a.{name} END AS {name}" for name in FIELDS)
RESOLVED = f"""
(SELECT t.holder, t.rk, t.h, a.h IS NULL AS once, coalesce(a.code, {{code}}) AS code, {_OF_ALL}
 FROM token t LEFT JOIN again_token a USING (h))
"""


@dataclass(frozen=True, slots=True)
class Tokens:
    """The distinct tokens.

    Attributes:
        classes: code -> issuer and kind; a lower code is better evidence.
        rows: SQL of each sighting: holder, rk, h, once (whether it is the only one), code, exp, since, gone, marks.
        each: SQL of each distinct token: code, exp, since, gone, marks.
        state: SQL of live, expired or undetermined.
        basis: SQL of what that rests on.
        at_start, in_window: SQL: it was good when the exposure began, at any time of it; ``NULL`` where that is not known.
    """

    classes: Mapping[int, Pair]
    rows: str
    each: str
    state: str
    basis: str
    at_start: str
    in_window: str


def tokens(context: Context) -> Tokens | None:
    """Resolve the tokens of a ledger; None if it has none."""
    con = context.ledger.con
    classes = {int(number): context.ledger.classes[number] for (number,) in context.rows("SELECT DISTINCT class FROM token")}
    if not classes:
        return None
    found = sorted(set(classes.values()), key=_order)
    code = f"(CASE class {' '.join(f'WHEN {number} THEN {found.index(named)}' for number, named in sorted(classes.items()))} END)"
    repeats(con, "SELECT h AS v FROM token", "again_hash")
    con.execute(AGAIN.format(code=code))
    rows = RESOLVED.format(code=code)
    fields = f"code, {', '.join(FIELDS)}"
    state, basis = _judged(context, {code: span for code, (*_, span) in enumerate(found)})
    return Tokens(
        classes={code: (issuer, kind) for code, (issuer, kind, *_) in enumerate(found)},
        rows=rows,
        each=f"(SELECT {fields} FROM {rows} WHERE once UNION ALL SELECT {fields} FROM again_token)",
        state=state,
        basis=basis,
        at_start=_by(state, None if context.start is None else f"<= {_seconds(context.start)}"),
        in_window=_by(state, None if context.start is None or context.end is None else f"< {_seconds(context.end + timedelta(days=1))}"),
    )


def _order(named: Class) -> tuple[str, bool, int]:
    """Better evidence first, then by name; of several lifetimes a longer one later, an unknown one last."""
    issuer, kind, rank, span = named
    return f"{rank}|{issuer}|{kind}", span is None, span or 0


def _seconds(day: date) -> int:
    """00:00 UTC of a day in seconds since 1970."""
    return int(datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp())


def _by(state: str, limit: str | None) -> str:
    """A live token that was issued by then, or nobody knows when."""
    return "NULL" if limit is None else f"({state} = 'live' AND coalesce(since {limit}, true))"


def _moment(context: Context) -> tuple[int | None, int | None]:
    """(a token that ended before is expired, one that ends after is live), in seconds since 1970."""
    if context.start is not None:
        return _seconds(context.start), _seconds(context.start)
    seen = context.activity()
    return (None, None) if seen is None else seen


def _judged(context: Context, spans: Mapping[int, int | None]) -> tuple[str, str]:
    """SQL of state and basis, from ``code``, ``exp``, ``since``, ``gone`` and ``marks``."""
    low, high = ("NULL" if x is None else str(x) for x in _moment(context))
    before = "<=" if context.start is not None else "<"
    lasting = f"code IN ({', '.join(str(code) for code, span in spans.items() if span == FOREVER) or '-1'})"
    lives = " ".join(f"WHEN {code} THEN since + {span}" for code, span in spans.items() if span not in (None, FOREVER))
    reached = f"CASE code {lives} END" if lives else "CAST(NULL AS BIGINT)"
    until, flagged = f"coalesce(exp, {reached})", f"gone IS NULL AND marks & {ENDED} <> 0"
    spared = f"(gone IS NULL OR gone > {high})"
    state = (
        f"CASE WHEN {flagged} OR gone {before} {low} THEN 'expired' WHEN {until} {before} {low} THEN 'expired' WHEN {until} > {high} AND {spared} THEN 'live'"
        f" WHEN {until} IS NULL AND {lasting} AND {spared} THEN 'live' ELSE 'undetermined' END"
    )
    basis = (
        f"CASE WHEN {flagged} OR gone {before} {low} THEN 'row' WHEN exp IS NOT NULL THEN CASE WHEN marks & {CLAIM} <> 0 THEN 'claim' ELSE 'row' END"
        f" WHEN {reached} IS NOT NULL THEN 'lifetime' WHEN {lasting} THEN 'not_expiring' ELSE 'none' END"
    )
    return state, basis
