"""Why a verdict is what it is, in plain words: which element, which count, which bound."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from breach_impact.law.count import ANY, Count
from breach_impact.law.facts import Facts, read_as
from breach_impact.law.tables import Law, labels, members, readings
from breach_impact.law.verdict import Version

REGIME = {
    "hipaa": "a covered entity or business associate under HIPAA", "hbnr": "a vendor of personal health records under the Health Breach Notification Rule",
    "glba": "a financial institution under the Safeguards Rule", "sec": "a registrant of the SEC", "telecom": "a provider of electronic communications",
}  # fmt: skip


def because(found: Version, count: Count, facts: Facts, day: date | None, regimes: Sequence[str]) -> str:
    """The reason of a verdict.

    Args:
        found: version of the law.
        count: its people.
        facts: of the people.
        day: of the incident.
        regimes: what the operator says it is subject to.
    """
    law = found.law
    if found.in_force is False and (law.earlier == "none" or law.regime):
        return _not_yet(law, day)
    if law.regime and law.regime not in regimes:
        return f"depends on what the operator is: the law reaches {REGIME[law.regime]} (--regime {law.regime})"
    if law.regime and law.threshold is None:
        return f"no number of people decides: {law.threshold_text}"
    parts = [*([f"{_not_yet(law, day)}. By the terms of this version"] if found.in_force is False else []), *_people(law, count, facts), _threshold(law, count)]
    if not count.upper:
        return "; ".join(part for part in parts if part)  # what else the law asks is moot
    if law.test == "unless":
        parts.append("no duty where the operator finds harm unlikely")
    elif law.test == "needs":
        parts.append(f"a duty only where harm is likely, which the operator must judge ({law.threshold_text})")
    elif law.test == "or" and law.threshold is not None and count.lower < law.threshold:
        parts.append(f"fewer people are enough where harm is likely ({law.threshold_text})")
    if law.any_count and law.threshold is not None and count.lower < law.threshold and count.special:
        parts.append(f"for {count.special:,} of those who could be counted something is exposed that may be enough in any number: {', '.join(labels()[e] for e in law.any_count)}")
    return "; ".join(part for part in parts if part)


def _not_yet(law: Law, day: date | None) -> str:
    start, end = law.span.start, law.span.end
    if start is not None and day is not None and day < start:
        text = f"not in force on {day}: this version applies from {start}"
        return text + ("; there was no such duty before" if law.earlier == "none" else "; an earlier version may have applied, whose terms the table does not have")
    return f"not in force on {day}: this version ended on {end}"


def _people(law: Law, count: Count, facts: Facts) -> Iterator[str]:
    """Who is counted, and with what."""
    of = f"residents of {law.name}" if law.covers == "us" else f"people indicated in {law.name.partition(' (')[0]}"
    if not count.upper:
        yield from _nothing(law, count, facts, of)
        return
    yield f"{count.lower:,} {of}{_with(law, count)}"
    if count.open:
        yield f"{count.open:,} more by a reading that is open"
    if count.disputed:
        yield "open: " + "; ".join(_open(law, count, facts))
    if count.unplaced:
        yield f"{count.unplaced:,} more could be, whose {'state or country' if '-' in law.place else 'country'} is not known"
    if not count.lower:
        yield from _lacking(count, facts)
    if not count.complete:
        yield f"{facts.uncounted}, so there is no upper bound"


def _with(law: Law, count: Count) -> str:
    """What is exposed of the people who count."""
    if ANY in count.triggered:
        return ""
    alone = {need.element for need in count.looked if need.needs == "alone"}
    named = [labels()[e] for e in count.triggered if e not in alone] if law.covers == "us" else []
    free = [labels()[e] for e in count.triggered if labels()[e] not in named]
    said = [f"beside their name: {', '.join(named)}"] if named else []
    said += [f"{', '.join(free)}{' (no name needed)' if law.covers == 'us' else ''}"] if free else []
    return f" have exposed {' and '.join(said)}" if said else " have an element of this law exposed beyond doubt"


def _open(law: Law, count: Count, facts: Facts) -> Iterator[str]:
    """What depends on how the law is read, and on what."""
    exposed = sorted(facts.exposed)
    for element in count.disputed:
        whys = [
            reading.why for reading in readings()
            if reading.element == element and read_as(reading, facts.hashes) is False and all(members(part, exposed) for part in reading.parts)
        ]  # fmt: skip
        needs = next((need.needs for need in count.looked if need.element == element), "")
        if needs == "theft":
            whys.append("without a name it counts where it would do for identity theft")
        elif needs == "identifier":
            whys.append("another identifier may stand for the name")
        yield f"{labels()[element]} ({', or '.join(whys)})" if whys else labels()[element]


def _nothing(law: Law, count: Count, facts: Facts, of: str) -> Iterator[str]:
    """Why nobody counts."""
    if law.covers == ANY:
        yield f"nobody: no {of}, and nobody whose country is not known"
        return
    yield "no element of this law is exposed of anybody who could be counted"
    if count.nameless:
        yield f"not beside a name: {', '.join(labels()[e] for e in count.nameless)}"
    yield from _lacking(count, facts)


def _lacking(count: Count, facts: Facts) -> Iterator[str]:
    """What stands beside nothing that would make an element of it."""
    named = {need.element for need in count.looked}
    exposed = sorted(facts.exposed)
    for reading in readings():
        if reading.element in named - {*count.nameless, *count.elements} and reading.lacking and members(reading.parts[0], exposed):
            yield reading.lacking
    tokens = next(reading for reading in readings() if reading.element == "TOKEN")
    if named and "TOKEN" not in named and members(tokens.parts[-1], exposed):
        yield "access tokens are no element of this law"


def _threshold(law: Law, count: Count) -> str:
    if law.threshold is None:
        return "no authority has to be told under this law"
    who = f"the authority is told from {law.threshold:,}" if law.threshold > 1 else "the authority is told of any"
    if not count.upper or count.lower >= law.threshold or law.threshold == 1:
        return who
    if law.below.anchor:
        who += ", and of fewer after the end of the calendar year"
    return f"{who}; at most {count.upper:,}" if count.bound is not None else who


def caveats(law: Law, count: Count, facts: Facts, disclosure: str, *, judged: bool) -> list[str]:
    """What a reader must know beside the reason.

    Args:
        law: version of the law.
        count: its people.
        facts: of the people.
        disclosure: what the operator states.
        judged: whether the verdict rests on people at all.
    """
    out = [event(law, disclosure)] if judged else []
    if law.contested:
        out.append("the sources of this row disagree" + (f": {law.notes}" if law.notes else ""))
    if law.span.start is None:
        out.append("since when these terms hold is not in the table")
    if count.missed and judged:
        out.append(f"elements of the law that are not looked for: {', '.join(count.missed)}")
    types = {t for r in readings() if r.element in count.elements for part in r.parts for t in members(part, sorted(facts.doubtful))}
    if types:
        out.append(f"estimates, for columns of less than 0.9 confidence: {', '.join(sorted(types))}")
    if judged and not count.upper and facts.unclassified:
        out.append(f"{facts.unclassified:,} columns stayed unclassified")
    if judged and not count.upper and not facts.complete:
        out.append(facts.uncounted)
    return [text for text in out if text]


def event(law: Law, disclosure: str) -> str:
    """Where the law asks for more, or other, than what is stated to have happened."""
    if not law.event or disclosure == "acquired" or (disclosure == "accessed" and law.event == "access"):
        return ""
    asks = "access alone is enough" if law.event == "access" else "it asks that the data was acquired"
    return f"{asks}; stated is: {disclosure}"


__all__ = ["because", "caveats", "event"]
