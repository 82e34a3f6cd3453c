"""Numbers of the statistics as a form needs them: with their bounds and whether they are exact."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from breach_impact.whole import whole, why

EXACT, ESTIMATE, AT_LEAST, BOUNDS = "exact", "estimate", "lower bound", "bounds"


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number and how well it is known.

    Attributes:
        value: the best figure.
        lower: at least so many.
        upper: at most so many; None where there is no upper bound.
        kind: exact, estimate, lower bound, or bounds where it lies between two.
        note: what it counts, and why it is no exact number.
    """

    value: int
    lower: int
    upper: int | None
    kind: str
    note: str

    @property
    def text(self) -> str:
        """The number with its bounds, such as ``about 1,200 (1,100 to 1,300)``."""
        if self.kind == EXACT:
            return f"{self.value:,}"
        if self.upper is None:
            return f"at least {self.lower:,}"
        if self.lower == self.upper:
            return f"about {self.value:,}"
        return f"{self.lower:,} to {self.upper:,}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """What a form is filled from.

    Attributes:
        statistics: the statistics JSON, with ``law`` and ``severity`` where they were asked for.
        state: row of the law for a form of one state, else None.
    """

    statistics: Mapping[str, Any]
    state: Mapping[str, Any] | None = None

    @property
    def measures(self) -> Mapping[str, Mapping[str, Any]]:
        """Name -> measure."""
        return {m["name"]: m for m in self.statistics["measures"]}

    def law(self, code: str) -> Mapping[str, Any] | None:
        """The row of one law, None where the law was not asked or has none."""
        rows = self.statistics.get("law", {}).get("rows", ())
        return next((row for row in rows if row["jurisdiction"] == code), None)

    def at(self, place: str) -> Any:  # noqa: ANN401 - any place of the JSON
        """What stands at a place such as ``exposure.start``, ``law:GB.deadline`` or ``state.name``; None where nothing does."""
        head, _, rest = place.partition(".")
        if head.startswith("law:"):
            found: Any = self.law(head[4:])
        elif head == "state":
            found = self.state
        else:
            found, rest = self.statistics, place
        for key in rest.split(".") if rest else ():
            found = found.get(key) if isinstance(found, Mapping) else None
        return found


def quantity(case: Case, place: str) -> Quantity | None:
    """The number at a place.

    Args:
        case: the statistics.
        place: ``subjects.total``, ``records.personal``, ``country:GB``, the name of a measure, or bounds such as ``state.residents``.
    """
    if place == "subjects.total":
        return _people(case)
    if place == "records.personal":
        return _records(case)
    if place.startswith("country:"):
        return _country(case, place[8:])
    if place in case.measures:
        return _measure(case, case.measures[place])
    found = case.at(place)
    if isinstance(found, Mapping) and "lower" in found:
        low, high = found["lower"], found["upper"]
        return Quantity(low, low, high, EXACT if low == high and _sure(case) else AT_LEAST if high is None else ESTIMATE if low == high else BOUNDS, "residents of whom what the law names is exposed")
    if not isinstance(found, int) or isinstance(found, bool):
        return None
    return Quantity(found, found, found, EXACT, "") if whole(case.statistics) else Quantity(found, found, None, AT_LEAST, why(case.statistics))


def _people(case: Case) -> Quantity:
    """All people concerned: those who hold a record, those who appear in others' records, and those without an identifier."""
    people = case.statistics["subjects"]
    low, high = people["total"]["lower"], people["total"]["upper"]
    note = f"linked identities: {people['affected']:,} hold a record of their own, {people['secondary']:,} appear only in somebody else's"
    unlinked = people["unlinked"]
    if unlinked["upper"]:
        note += f", {unlinked['lower']:,} to {unlinked['upper']:,} have no identifier"
    best = min(high, max(low, people["affected"] + people["secondary"] + unlinked["estimate"]))
    if not whole(case.statistics):
        return Quantity(best, low, None, AT_LEAST, f"{note}; {why(case.statistics)}")
    doubts = _doubts(case, "subjects.affected", "subjects.secondary")
    if low != high:
        return Quantity(best, low, high, BOUNDS, "; ".join([note, *doubts]))
    return Quantity(best, low, high, ESTIMATE if doubts else EXACT, "; ".join([note, *doubts]))


def _records(case: Case) -> Quantity:
    n = case.statistics["records"]["personal"]
    note = f"records (documents, rows or lines) with personal data, of {case.statistics['records']['accepted']:,} that could be read"
    if not whole(case.statistics):
        return Quantity(n, n, None, AT_LEAST, f"{note}; {why(case.statistics)}")
    doubts = _doubts(case, *(name for name, m in case.measures.items() if name.startswith("data_types.") and m["value"]))
    unclear = case.statistics["coverage"]["unclassified"]
    if unclear:
        doubts.append(f"{unclear:,} columns stayed unclassified")
    return Quantity(n, n, n, ESTIMATE if doubts else EXACT, "; ".join([note, *doubts]))


def _measure(case: Case, found: Mapping[str, Any]) -> Quantity:
    if not case.statistics["complete"] or (found["kind"] == AT_LEAST and not whole(case.statistics)):
        return Quantity(found["value"], found["value"], None, AT_LEAST, why(case.statistics))
    kind = found["kind"] if found["kind"] in (EXACT, ESTIMATE) else BOUNDS
    return Quantity(found["value"], found["lower"], found["upper"], kind, found["note"])


def _country(case: Case, code: str) -> Quantity:
    """People whom the data places in a country, and those of whom no country is known."""
    regions = case.statistics["regions"]
    low = next((row["subjects"] for row in regions["countries"] if row["code"] == code), 0)
    rest = regions["unknown"] + case.statistics["subjects"]["secondary"] + case.statistics["subjects"]["unlinked"]["upper"]
    note = f"{rest:,} more could be, whose country is not known" if rest else "where the data indicates a person"
    if not whole(case.statistics):
        return Quantity(low, low, None, AT_LEAST, f"{note}; {why(case.statistics)}")
    # The country is read off the data, which is an indication of residence and no proof of it: never exact.
    return Quantity(low, low, low + rest, BOUNDS if rest else ESTIMATE, note)


def _doubts(case: Case, *names: str) -> list[str]:
    """Why numbers are estimates, each reason once."""
    found = [case.measures[name] for name in names if name in case.measures]
    return list(dict.fromkeys(m["note"] or "an estimate" for m in found if m["kind"] == ESTIMATE))


def _sure(case: Case) -> bool:
    return whole(case.statistics) and not any(m["kind"] == ESTIMATE for m in case.measures.values() if m["value"])


__all__ = ["AT_LEAST", "BOUNDS", "ESTIMATE", "EXACT", "Case", "Quantity", "quantity"]
