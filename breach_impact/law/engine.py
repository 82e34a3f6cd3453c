"""The law set against the counts of one dump: a row a law, with verdict, reason, bounds, clock and source."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from breach_impact.context import Context
from breach_impact.errors import OptionError
from breach_impact.law.clocks import Moment, Moments, due, moment, told
from breach_impact.law.count import Count, count
from breach_impact.law.facts import HASH_READINGS, Facts, facts
from breach_impact.law.tables import REGIMES, Law, laws
from breach_impact.law.verdict import (
    CERTAINLY,
    NOT,
    OPEN,
    POSSIBLY,
    Version,
    at_least,
    clock_of,
    individual,
    verdict,
    version,
)
from breach_impact.law.words import because, caveats, event

NOTICE = (
    "Which laws reach the operator, and whether harm is likely, is for a lawyer to say: this is no legal advice. A verdict says how many people of whom the law asks are in the"
    " data; dates of rows are of their reading."
)
_RANK = (CERTAINLY, POSSIBLY, OPEN, NOT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What the operator states.

    Attributes:
        moments: when what happened.
        as_of: a further day for which the laws are asked.
        regimes: what it is subject to for what it is, of REGIMES.
        hashes: how password hashes are read, of HASH_READINGS.
    """

    moments: Moments
    as_of: date | None
    regimes: tuple[str, ...]
    hashes: str


def options(
    *,
    aware_at: Moment = None,
    contained_at: Moment = None,
    determined_at: Moment = None,
    consumer_notice_at: Moment = None,
    as_of: str | date | None = None,
    regimes: Sequence[str] = (),
    hashes: str = "contested",
) -> Options:
    """Look at what was stated.

    Raises:
        OptionError: something of it cannot be used.
    """
    aware, determined = moment(aware_at, "aware_at"), moment(determined_at, "determined_at")
    noticed, contained = moment(consumer_notice_at, "consumer_notice_at"), moment(contained_at, "contained_at")
    try:
        day = date.fromisoformat(as_of) if isinstance(as_of, str) else as_of
    except ValueError:
        raise OptionError("as_of must be a day, such as 2026-11-25") from None
    for name, later in (("determined_at", determined), ("consumer_notice_at", noticed)):
        if aware is not None and later is not None and later < aware:
            raise OptionError(f"{name} lies before aware_at")
    names = (regimes,) if isinstance(regimes, str) else tuple(regimes)
    if odd := sorted(set(names) - set(REGIMES)):
        raise OptionError(f"there is no regime {odd[0]!r}; there are: {', '.join(REGIMES)}")
    if hashes not in HASH_READINGS:
        raise OptionError(f"password hashes are one of {', '.join(HASH_READINGS)}")
    return Options(moments=Moments(aware=aware, determined=determined, noticed=noticed, contained=contained), as_of=day, regimes=tuple(sorted(set(names))), hashes=hashes)


def applied(context: Context, statistics: Mapping[str, Any], stated: Options) -> dict[str, Any]:
    """The part ``law`` of the statistics JSON.

    Args:
        context: the ledger after linking.
        statistics: of the same count.
        stated: what the operator states.

    Raises:
        OptionError: it says that they knew before it began.
    """
    in_order(context.start, stated)
    return judged(facts(context, statistics, stated.hashes), context.start, context.disclosure, stated)


def in_order(start: date | None, stated: Options) -> None:
    """See that nobody became aware before the exposure began.

    Raises:
        OptionError: the two moments contradict each other.
    """
    aware = stated.moments.aware
    if aware is not None and start is not None and aware.date() < start:
        raise OptionError(f"aware_at ({aware.date()}) lies before the first day of the exposure ({start}); correct --aware-at or --exposure-start")


def judged(people: Facts, start: date | None, disclosure: str, stated: Options) -> dict[str, Any]:
    """The same from the facts alone.

    Args:
        people: of the dump.
        start: first day of the exposure, None where it is not stated.
        disclosure: what the operator states has happened to the data.
        stated: what else it states.
    """
    at = stated.moments
    when = Moments(aware=at.aware, determined=at.determined, noticed=at.noticed, contained=at.contained, occurred=start)
    day = start or (at.aware.date() if at.aware is not None else stated.as_of)
    rows = [_row(found, people, day, disclosure, when, stated) for found in laws().values()]
    rows.sort(key=lambda r: (_RANK.index(r["verdict"]), _RANK.index(r["individual_verdict"]), -r["residents"]["lower"], -(r["residents"]["upper"] or 0), r["jurisdiction"]))
    return {
        "incident_date": _text(day), "as_of": _text(stated.as_of), "aware_at": _text(at.aware), "determined_at": _text(at.determined),
        "consumer_notice_at": _text(at.noticed), "contained_at": _text(at.contained),
        "aware_to_contained_seconds": None if at.aware is None or at.contained is None else int((at.contained - at.aware).total_seconds()),
        "regimes": " ".join(stated.regimes), "password_hashes": stated.hashes, "notice": NOTICE, "rows": rows,
    }  # fmt: skip


def _row(versions: Sequence[Law], people: Facts, day: date | None, disclosure: str, when: Moments, stated: Options) -> dict[str, Any]:
    found = version(versions, day)
    law = found.law
    mine = count(law, people, _elements_of(found, day))
    met, told_people = verdict(found, mine, stated.regimes), individual(found, mine, stated.regimes)
    live = met in (CERTAINLY, POSSIBLY) or told_people in (CERTAINLY, POSSIBLY)
    doubts = caveats(law, mine, people, disclosure, judged=found.in_force is not False and (not law.regime or law.regime in stated.regimes))
    runs, clock = found.in_force is not False, clock_of(law, mine)
    return {
        "jurisdiction": law.code, "name": law.name, "law": law.law, "in_force": found.in_force, "effective_from": _text(law.span.start), "effective_to": _text(law.span.end),
        "verdict": met, "because": because(found, mine, people, day, stated.regimes), "residents": {"lower": mine.lower, "upper": mine.bound}, "residents_open": mine.open, "residents_known": mine.known,
        "threshold": law.threshold, "distance": None if law.threshold is None else law.threshold - mine.lower, "elements": list(mine.elements),
        "authority": law.authority or None, "deadline": _text(due(clock, when)) if runs and law.authority else None, "clock": told(clock, when),
        "clock_anchor": clock.anchor or None, "clock_amount": clock.amount, "clock_unit": clock.unit or None, "clock_text": clock.text,
        "individual_verdict": told_people, "individual": law.individual_text,
        "individual_deadline": _text(due(law.individual_clock, when)) if runs else None, "individual_clock": told(law.individual_clock, when),
        "cra": law.cra, "cra_verdict": _agencies(found, mine), "asks": law.asks, "confidence": law.confidence,
        "contested": law.contested or (live and bool(mine.disputed or event(law, disclosure))), "caveats": "; ".join(doubts), "source": law.source, "row_as_of": law.as_of,
        "notes": law.notes, **_later(versions, people, stated),
    }  # fmt: skip


def _elements_of(found: Version, day: date | None) -> date | None:
    """The day whose elements go with a version: that of a version that was not in force is its own first."""
    return found.law.span.start if found.in_force is False else day


def _agencies(found: Version, mine: Count) -> str | None:
    """Whether the consumer reporting agencies must be told as well; None where the law does not ask it."""
    if found.law.cra is None:
        return None
    if found.in_force is False:
        return NOT if found.law.earlier == "none" else OPEN
    return at_least(mine, found.law.cra)


def _later(versions: Sequence[Law], people: Facts, stated: Options) -> dict[str, Any]:
    """The same question for the day of ``as_of``, as if it had happened then."""
    if stated.as_of is None:
        return {"as_of_in_force": None, "as_of_verdict": None, "as_of_because": None}
    found = version(versions, stated.as_of)
    mine = count(found.law, people, _elements_of(found, stated.as_of))
    return {
        "as_of_in_force": found.in_force, "as_of_verdict": verdict(found, mine, stated.regimes),
        "as_of_because": because(found, mine, people, stated.as_of, stated.regimes),
    }  # fmt: skip


def _text(value: date | datetime | None) -> str | None:
    return None if value is None else value.isoformat()


__all__ = ["NOTICE", "Options", "applied", "judged", "options"]
