"""The rules as data: ``data/law/jurisdictions.csv``, ``us_pi_elements.csv`` and ``elements.csv``, each row with its source."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from types import MappingProxyType

NAME = "NAME"
EU = frozenset("AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split())
"""Members of the European Union (since 2020-02-01), whose residents count for its own rows."""
REGIMES = ("glba", "hbnr", "hipaa", "sec", "telecom")
"""Laws that reach an operator for what it is, which no dump tells."""


@dataclass(frozen=True, slots=True)
class Span:
    """From when to when a row holds; None where the table does not have it, or where it still holds."""

    start: date | None
    end: date | None

    def holds(self, day: date | None) -> bool:
        """Whether the row holds on a day; without a day the newest rows do."""
        if day is None:
            return self.end is None
        return (self.start is None or self.start <= day) and (self.end is None or day <= self.end)


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """How long something may take.

    Attributes:
        anchor: awareness, discovery, determination, consumer_notice, occurrence or year_end; "" where nothing but the text is fixed.
        amount: how many units; 0 is together with the anchor.
        unit: hours, days or business_days.
        text: in the law's own words, about.
        with_notice: no later than the notice to individuals.
    """

    anchor: str = ""
    amount: int | None = None
    unit: str = ""
    text: str = ""
    with_notice: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Law:
    """A version of a law: a row of ``jurisdictions.csv``, whose head says what the columns mean.

    Attributes:
        below: the clock for fewer people than the threshold; without an anchor these need not be told of.
    """

    code: str
    place: str
    name: str
    law: str
    regime: str
    covers: str
    threshold: int | None
    threshold_text: str
    any_count: tuple[str, ...]
    test: str
    event: str
    authority: str
    clock: Clock
    below: Clock
    individual: str
    individual_text: str
    individual_clock: Clock
    cra: int | None
    asks: str
    span: Span
    earlier: str
    source: str
    as_of: str
    confidence: str
    contested: bool
    notes: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """An element that a law of a state names, and what must stand beside it: ``name``, ``alone``, ``identifier`` or ``theft``."""

    element: str
    needs: str
    span: Span
    source: str
    as_of: str
    confidence: str
    notes: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One way in which data makes an element.

    Attributes:
        element, label: its code and its name.
        parts: of each something must be there: data types, or words such as ``law:health``.
        plain: whether that is beyond doubt.
        why: what it depends on if not.
        lacking: what is said where only the first part is there.
    """

    element: str
    label: str
    parts: tuple[tuple[str, ...], ...]
    plain: bool
    why: str
    lacking: str
    source: str
    as_of: str


def _rows(name: str) -> Sequence[dict[str, str]]:
    lines = (files("breach_impact") / "data" / "law" / name).read_text(encoding="utf-8").splitlines()
    return list(csv.DictReader(line for line in lines if not line.startswith("#")))


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def _number(text: str) -> int | None:
    return int(text) if text else None


@cache
def laws() -> Mapping[str, tuple[Law, ...]]:
    """Code -> versions of the law, oldest first; codes in the order of the table."""
    out: dict[str, list[Law]] = {}
    for row in _rows("jurisdictions.csv"):
        out.setdefault(row["code"], []).append(_law(row))
    return MappingProxyType({code: tuple(sorted(found, key=lambda law: law.span.start or date.min)) for code, found in out.items()})


def _law(row: Mapping[str, str]) -> Law:
    return Law(
        **{key: row[key] for key in (
            "code", "place", "name", "law", "regime", "covers", "threshold_text", "test", "event", "authority", "individual", "individual_text", "asks", "earlier",
            "source", "as_of", "confidence", "notes",
        )},
        threshold=_number(row["threshold"]), any_count=tuple(row["any_count"].split()), cra=_number(row["cra_threshold"]), contested=row["contested"] == "yes",
        clock=Clock(
            anchor=row["clock_anchor"], amount=_number(row["clock_amount"]), unit=row["clock_unit"], text=row["clock_text"], with_notice=row["with_notice"] == "yes"
        ),
        below=Clock(anchor=row["below_anchor"], amount=_number(row["below_amount"]), unit=row["below_unit"], text=row["clock_text"]),
        individual_clock=Clock(anchor=row["individual_anchor"], amount=_number(row["individual_amount"]), unit=row["individual_unit"], text=row["individual_text"]),
        span=Span(_day(row["effective_from"]), _day(row["effective_to"])),
    )  # fmt: skip


@cache
def needs() -> Mapping[str, tuple[Need, ...]]:
    """Code of a state -> the elements that its law names."""
    out: dict[str, list[Need]] = {}
    for row in _rows("us_pi_elements.csv"):
        out.setdefault(row["jurisdiction"], []).append(
            Need(span=Span(_day(row["effective_from"]), _day(row["effective_to"])), **{key: row[key] for key in ("element", "needs", "source", "as_of", "confidence", "notes")})
        )
    return MappingProxyType({code: tuple(found) for code, found in out.items()})


@cache
def readings() -> tuple[Reading, ...]:
    """All ways in which data makes an element."""
    return tuple(
        Reading(parts=tuple(tuple(part.split()) for part in row["data"].split(" + ")), plain=row["reading"] == "plain", **{key: row[key] for key in ("element", "label", "why", "lacking", "source", "as_of")})
        for row in _rows("elements.csv")
    )


@cache
def elements() -> Mapping[str, int]:
    """Element that is looked for -> its bit."""
    return MappingProxyType({name: bit for bit, name in enumerate(dict.fromkeys(reading.element for reading in readings()))})


@cache
def labels() -> Mapping[str, str]:
    """Element -> its name for people."""
    return MappingProxyType({reading.element: reading.label for reading in readings()})


def members(words: Sequence[str], data_types: Sequence[str]) -> list[str]:
    """The data types that the words of a part stand for.

    Args:
        words: data types, ``law:class``, ``category:name`` or ``gdpr:article``.
        data_types: those to choose from.
    """
    from breach_impact.legal import flags_of

    out = []
    for name in data_types:
        flags = flags_of(name)
        tags = {name} if flags is None else {name, f"law:{flags.law.law}", f"category:{flags.category}", f"gdpr:{flags.gdpr}"}
        if tags & set(words):
            out.append(name)
    return out
