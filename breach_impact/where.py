"""``impact.where``: how many affected people meet several conditions at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from breach_impact.aggregators._residents import residents
from breach_impact.context import Context
from breach_impact.errors import OptionError
from breach_impact.sql import literal
from breach_impact.table import NameNotFound
from breach_impact.types import Measure

if TYPE_CHECKING:
    from breach_impact.types import Kind

Names = str | Sequence[str] | None
KEYS = ("country", "subdivision", "data_type")


def where(context: Context, statistics: Mapping[str, Any], *, country: str | None = None, subdivision: Names = None, data_type: Names = None) -> Measure:
    """Count the affected people who meet all conditions.

    Args:
        context: the ledger after linking.
        statistics: of the same count.
        country: the person's one country, by code or name.
        subdivision: ISO 3166-2 codes; of several a person must have an address in each.
        data_type: data types, all of which must be exposed of the person.

    Raises:
        OptionError: no condition, or a place that does not exist.
        NameNotFound: a data type that is not known.
    """
    land, places, types = _conditions(country, subdivision, data_type)
    slots = {name: spots for (name, facet), spots in context.slots().items() if facet is None}
    residents(context)
    tests = [f"country = {literal(land)}"] if land else []
    tests += [f"contains(',' || places || ',', {literal(f',{place},')})" for place in places]
    tests += [context.links.layout.any_of(slots.get(name, [])) for name in types]
    n = context.one(f"SELECT sum(n) FROM resident WHERE {' AND '.join(tests)}")
    said = ",".join([*([f"country={land}"] if land else []), *(f"subdivision={p}" for p in places), *(f"data_type={t}" for t in types)])
    notes = {m["name"]: m for m in statistics["measures"]}
    behind = [notes[name] for name in ("subjects.affected", *(f"data_types.{t}.subjects" for t in types)) if name in notes]
    doubts = list(dict.fromkeys(m["note"] for m in behind if m["kind"] in ("estimate", "lower bound") and m["note"]))
    kinds = {m["kind"] for m in behind}
    kind: Kind = "estimate" if "estimate" in kinds else "lower bound" if "lower bound" in kinds else "exact"
    return Measure(name=f"where.{said}", value=n, kind=kind, lower=n, upper=n, unit="linked identities", rule="counting/1#affected", note="; ".join(doubts))


def asked(text: str) -> dict[str, Any]:
    """The conditions of ``country=US,data_type=us_ssn``.

    Raises:
        OptionError: it is not of that form.
    """
    found: dict[str, list[str]] = {}
    for part in text.split(","):
        key, mark, value = (piece.strip() for piece in part.partition("="))
        if not mark or not value or key not in KEYS:
            raise OptionError(f"--where takes conditions such as country=US,data_type=us_ssn; the keys are {', '.join(KEYS)}")
        found.setdefault(key, []).append(value)
    if len(found.get("country", [])) > 1:
        raise OptionError("--where takes one country: a person has one")
    return {key: values[0] if key == "country" else values for key, values in found.items()}


def check(conditions: Mapping[str, Any]) -> None:
    """Say before the work that a condition cannot be met by anything.

    Raises:
        OptionError: a place does not exist.
        NameNotFound: a data type is not known.
    """
    _conditions(conditions.get("country"), conditions.get("subdivision"), conditions.get("data_type"))


def row(found: Measure, conditions: Mapping[str, Any]) -> dict[str, Any]:
    """A row of ``where`` in the statistics JSON."""
    land, places, types = _conditions(conditions.get("country"), conditions.get("subdivision"), conditions.get("data_type"))
    return {
        "country": land, "subdivision": " ".join(places) or None, "data_type": " ".join(types) or None, "subjects": found.value, "kind": found.kind, "note": found.note,
    }  # fmt: skip


def _conditions(country: str | None, subdivision: Names, data_type: Names) -> tuple[str | None, list[str], list[str]]:
    from breach_impact.places.countries import country_of, subdivision_of
    from breach_impact.registry import detectors

    land = None if country is None else country_of(country)
    if country is not None and land is None:
        raise OptionError("the country is none; give an ISO 3166-1 code such as US")
    places: list[str] = []
    for name in _listed(subdivision):
        found = subdivision_of(name, land)
        if found is None:
            raise OptionError("the subdivision is none; give an ISO 3166-2 code such as US-TX")
        places.append(found)
    types = _listed(data_type)
    for name in types:
        if name not in detectors():
            raise NameNotFound.of("data type", name, detectors())
    if land is None and not places and not types:
        raise OptionError("where needs a condition: country, subdivision or data_type")
    return land, sorted(set(places)), sorted(set(types))


def _listed(names: Names) -> list[str]:
    return [] if names is None else [names] if isinstance(names, str) else list(names)


__all__ = ["asked", "check", "row", "where"]
