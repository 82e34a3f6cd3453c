"""From counts to verdicts: certainly, possibly, not triggered, or not determined, and whether a version of a law was in force."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from breach_impact.law.count import Count
from breach_impact.law.tables import Clock, Law

CERTAINLY, POSSIBLY, NOT, OPEN = "certainly", "possibly", "not triggered", "not determined"


@dataclass(frozen=True, slots=True)
class Version:
    """The version of a law for a day.

    Attributes:
        law: the version that held, else the oldest that the table has.
        in_force: whether it held; None without a day.
    """

    law: Law
    in_force: bool | None


def version(versions: Sequence[Law], day: date | None) -> Version:
    """The version that is to be asked.

    Args:
        versions: of one law, oldest first.
        day: of the incident, None for the newest version.
    """
    held = [law for law in versions if law.span.holds(day)]
    return Version(held[-1] if held else versions[0], None if day is None else bool(held))


def verdict(found: Version, count: Count, regimes: Sequence[str]) -> str:
    """Whether the authority must be told.

    Args:
        found: version of the law.
        count: its people.
        regimes: what the operator says it is subject to.
    """
    law = found.law
    if found.in_force is False:
        return NOT if law.earlier == "none" else OPEN
    if law.regime and law.regime not in regimes:
        return OPEN
    if law.threshold is None:
        return OPEN if law.regime else NOT  # a regime without a number asks for a judgement
    return harm(law, at_least(count, 1 if law.below.anchor else law.threshold), count)


def clock_of(law: Law, count: Count) -> Clock:
    """The clock for so many people: that of the threshold where they may reach it, for it runs out first."""
    few = law.below.anchor and law.threshold is not None and at_least(count, law.threshold) == NOT
    return law.below if few else law.clock


def individual(found: Version, count: Count, regimes: Sequence[str]) -> str:
    """Whether the people themselves must be told, of whom one is enough."""
    law = found.law
    if found.in_force is False:
        return NOT if law.earlier == "none" else OPEN
    if law.regime and law.regime not in regimes:
        return OPEN
    if law.individual == "no":
        return NOT
    met = at_least(count, 1)
    return POSSIBLY if met == CERTAINLY and (law.individual == "depends" or law.test in ("needs", "or")) else met


def at_least(count: Count, threshold: int) -> str:
    """Whether so many people are reached."""
    if count.lower >= threshold:
        return CERTAINLY
    return POSSIBLY if count.bound is None or count.bound >= threshold else NOT


def harm(law: Law, met: str, count: Count) -> str:
    """The verdict after what the law asks beyond a number, which no data tells."""
    if law.test == "needs" and met == CERTAINLY:
        return POSSIBLY
    if met == NOT and (count.special or (law.test == "or" and at_least(count, 1) != NOT)):
        return POSSIBLY
    return met


__all__ = ["CERTAINLY", "NOT", "OPEN", "POSSIBLY", "Version", "clock_of", "individual", "verdict", "version"]
