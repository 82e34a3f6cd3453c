"""Vehicles of those who drive the people of the rows: the plate beside a driver's id in a table of trips is the driver's.

COUNTING, *Affected*: a value in a secondary role exposes the secondary person, never the holder. Which of the two a plate belongs to the rows say: a driver comes with
one car each time, a rider with another.
"""

from __future__ import annotations

from collections.abc import Collection

from breach_impact.evidence.draft import Draft

VEHICLES = frozenset({"vehicle_plate", "vin", "vehicle_details"})
OFTEN, MOSTLY, RARELY = 10, 0.9, 0.5
"""So many ids must stand in several rows; the share of those with one value each that makes it theirs, and that up to which it is not."""


def settle_vehicles(drafts: Collection[Draft]) -> None:
    """Give the vehicles of drivers to these, in place.

    Args:
        drafts: the tables of a dump, whose ids of second persons are known.
    """
    for draft in drafts:
        mine = [c.path for c in draft.record_level("account_id")]
        others = [c for c in draft.columns if c.data_type == "account_id" and c.role == "secondary" and "[" not in c.path]
        cars = [c for c in draft.record_level() if c.data_type in VEHICLES] if mine and others else []
        for car in cars:
            whose = next((c for c in others if _goes_with(draft, c.path, car.path)), None)
            if whose is not None and _share(draft, mine[0], car.path, 1.0) <= RARELY:
                why = f"{car.why}; each of {whose.path} comes with one of them, and those of {mine[0]} with several"
                draft.set(car.path, role="secondary", party=whose.party, why=why)


def _goes_with(draft: Draft, key: str, path: str) -> bool:
    """Whether nearly every id that recurs stands beside one value each time."""
    return _share(draft, key, path, 0.0) >= MOSTLY


def _share(draft: Draft, key: str, path: str, unknown: float) -> float:
    """Of the ids that recur in the sample the part that stands beside one value each time; ``unknown`` where few do."""
    held: dict[str, list[str]] = {}
    for fields in draft.survey.picked({key, path}):
        row = {place: text.strip().lower() for place, text in fields if text and text.strip()}
        if len(row) == 2:
            held.setdefault(row[key], []).append(row[path])
    several = [set(values) for values in held.values() if len(values) > 1]
    return sum(len(values) == 1 for values in several) / len(several) if len(several) >= OFTEN else unknown
