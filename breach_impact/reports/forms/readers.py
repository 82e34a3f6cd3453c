"""How an answer is read off the statistics: a closed set of functions, named by ``as`` in a form's TOML. None of them invents anything."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from breach_impact.reports.forms import data_readers as data
from breach_impact.reports.forms import time_readers as times
from breach_impact.reports.forms.found import DATA, STATED, Ask, Found
from breach_impact.reports.forms.quantities import AT_LEAST, EXACT, Case, Quantity, quantity

EXPOSED = ("exposure.", "law.")
"""Places that hold what the operator stated, not what the data shows."""


def value(case: Case, ask: Ask) -> Found | None:
    """What stands at the place, as it is."""
    found = case.at(ask.place)
    if found is None or found == "" or found == []:
        return None
    source = STATED if ask.place.startswith(EXPOSED) else DATA
    return Found(" ".join(found) if isinstance(found, list) else found, _said(ask, source), source)


def number(case: Case, ask: Ask) -> Found | None:
    """The best figure of a number."""
    found = quantity(case, ask.place)
    return None if found is None else _numbered(found.value, found, ask)


def maximum(case: Case, ask: Ask) -> Found | None:
    """The upper bound; none where the dump could not be read completely."""
    found = quantity(case, ask.place)
    if found is None or found.upper is None:
        return None
    return _numbered(found.upper, found, ask)


def kind(case: Case, ask: Ask) -> Found | None:
    """The option for an exact number or for an approximate one, by the kind of the number."""
    found = quantity(case, ask.place)
    if found is None:
        return None
    exact = ask.settings.get("exact", "exact") if found.kind == EXACT else ask.settings.get("approximate", "approximate")
    return Found(exact, f"{ask.place}: {found.kind}; {found.note}", DATA, found)


def bounds(case: Case, ask: Ask) -> Found | None:
    """The number with its bounds, in words."""
    found = quantity(case, ask.place)
    return None if found is None else Found(found.text, f"{ask.place}: {found.kind}; {found.note}", DATA, found)


def choose(case: Case, ask: Ask) -> Found | None:
    """The option that ``settings.map`` gives for what stands at the place; none where it is not listed."""
    found = case.at(ask.place)
    option = ask.settings["map"].get(str(found))
    source = STATED if ask.place.startswith(EXPOSED) else DATA
    return None if option is None else Found(option, f"{_said(ask, source)}: {found}", source)


def severity(case: Case, ask: Ask) -> Found | None:
    """The severity in words, where it was asked for."""
    rows = case.statistics.get("severity", {}).get("rows", ())
    told = [f"{row['subset'].replace('_', ' ')} ({_range(row)} people): {row['score']:g}, {row['band'].replace('_', ' ')}" for row in rows]
    return Found("ENISA 2013, SE = DPC x EI + CB. " + "; ".join(told), "severity.rows", DATA) if told else None


def constant(case: Case, ask: Ask) -> Found | None:
    """What the form itself sets, such as its version."""
    del case
    return Found(ask.settings["value"], "set by the form", DATA)


def nothing(case: Case, ask: Ask) -> Found | None:
    """Not read here: ``completeness`` is known only when all else is filled."""
    del case, ask
    return None


def _range(row: Mapping[str, Any]) -> str:
    return f"{row['subjects_lower']:,}" if row["subjects_lower"] == row["subjects_upper"] else f"{row['subjects_lower']:,} or more"


def _numbered(n: int, found: Quantity, ask: Ask) -> Found:
    more = f" ({found.text})" if found.kind != EXACT else ""
    how = f"{ask.place}: {'at least' if found.kind == AT_LEAST else found.kind}{more}"
    return Found(n, f"{how}; {found.note}" if found.note else how, DATA, found)


def _said(ask: Ask, source: str) -> str:
    return f"{ask.place}, as stated" if source == STATED else ask.place


READERS: Mapping[str, Callable[[Case, Ask], Found | None]] = {
    "value": value, "number": number, "maximum": maximum, "kind": kind, "bounds": bounds, "choose": choose, "severity": severity, "constant": constant,
    "completeness": nothing,
    "classes": data.classes, "labels": data.labels, "detail": data.detail, "people": data.people, "intelligible": data.intelligible, "populations": data.populations,
    "countries": data.countries, "elements": data.elements, "states": data.states, "varieties": data.varieties, "incident_id": data.incident_id,
    "summary": data.summary, "share": data.share,
    "period": times.period, "first_moment": times.first_moment, "last_moment": times.last_moment, "moment": times.moment, "day": times.day, "part": times.part,
    "elapsed": times.elapsed, "stated": times.stated, "unit": times.unit,
}  # fmt: skip
"""The closed set: what ``as`` may name."""

__all__ = ["READERS"]
