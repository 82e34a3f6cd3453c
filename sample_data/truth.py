"""What a correct assessment must say, kept in step while the sample is written.

Nothing here reads the sample back or calls the library: the one who plants a value notes it. A person's facts are collected as they are
planted, counted once when the person is complete and then forgotten, so that memory does not grow with the sample.
The keys are those of the statistics JSON; figures that rest on a reading of the rules rather than on the rules are left out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from fractions import Fraction
from time import gmtime, strftime
from typing import Any

from people import Zone
from token_shapes import Planted

EXPOSURE = {
    "start": "2019-12-04",
    "end": "2019-12-26",
    "elapsed_days": 22,
    "calendar_days": 23,
    "disclosure": "unknown",
}
REVOCABLE_BY_ISSUER = ("amazon_alexa", "google")
STATES = ("live", "expired", "undetermined")


@dataclass(slots=True)
class Facts:
    """What one or more records show of one person.

    Attributes:
        types: data types exposed; ``body_metrics/bone_density`` is a facet.
        zone: the winning time zone.
        conflicting: the records name more than one zone.
        country: where the data places the person, by whatever evidence there is (all evidence here agrees).
        devices: MAC -> model, None where no record says the model.
        planted: tokens.
    """

    types: set[str] = field(default_factory=set)
    zone: Zone | None = None
    conflicting: bool = False
    country: str | None = None
    devices: dict[str, str | None] = field(default_factory=dict)
    planted: Planted | None = None

    def joined(self, other: Facts) -> Facts:
        """The facts of one person from two databases, which never contradict each other."""
        return Facts(
            types=self.types | other.types,
            zone=self.zone or other.zone,
            conflicting=self.conflicting or other.conflicting,
            country=self.country or other.country,
            devices={**self.devices, **other.devices},
            planted=self.planted or other.planted,
        )


@dataclass(slots=True)
class View:
    """The expected statistics of one input: the dump, the second database, or both.

    Attributes:
        rejected: malformed records.
        repeated: hits that stand twice.
        identified: accepted records with a person identifier.
        by_device: accepted records without one whose device belongs to one person.
        nobody: accepted records that lead to nobody.
        stray_devices: devices seen with nobody.
        addresses: distinct lower-case e-mail addresses in any role.
        secondary: people who appear only in others' records.
        first: earliest time, seconds since 1970.
        last: latest time.
    """

    rejected: int = 0
    repeated: int = 0
    identified: int = 0
    by_device: int = 0
    nobody: int = 0
    stray_devices: int = 0
    addresses: int = 0
    secondary: int = 0
    first: int = 1 << 40
    last: int = 0
    affected: int = 0
    conflicting: int = 0
    token_holders: int = 0
    live_holders: int = 0
    device_holders: int = 0
    types: Counter[str] = field(default_factory=Counter)
    zones: Counter[Zone] = field(default_factory=Counter)
    countries: Counter[str] = field(default_factory=Counter)
    models: Counter[str] = field(default_factory=Counter)
    model_holders: Counter[str] = field(default_factory=Counter)
    devices: int = 0
    tokens: Counter[tuple[str, str, str]] = field(default_factory=Counter)
    token_subjects: Counter[tuple[str, str]] = field(default_factory=Counter)

    def time(self, moment: int) -> None:
        """Note a login, activity or creation time of an accepted record."""
        self.first = min(self.first, moment)
        self.last = max(self.last, moment)

    def person(self, facts: Facts) -> None:
        """Count one complete affected person."""
        self.affected += 1
        self.types.update(facts.types)
        self.conflicting += facts.conflicting
        if facts.zone is not None:
            self.zones[facts.zone] += 1
        if facts.country is not None:
            self.countries[facts.country] += 1
        if facts.devices:
            models = [model for model in facts.devices.values() if model is not None]
            self.device_holders += 1
            self.devices += len(facts.devices)
            self.models.update(models)
            self.model_holders.update(set(models))
        if facts.planted is not None and facts.planted.states:
            self._tokens(facts.planted)

    def _tokens(self, planted: Planted) -> None:
        self.token_holders += 1
        self.live_holders += any("live" in states for states in planted.states.values())
        for (issuer, kind), states in planted.states.items():
            self.token_subjects[issuer, kind] += 1
            for state in states:
                self.tokens[issuer, kind, state] += 1

    def statistics(self) -> dict[str, Any]:
        """The expected part of the statistics JSON."""
        accepted = self.identified + self.by_device + self.nobody
        people = self.affected + self.secondary
        return {
            "exposure": EXPOSURE,
            "records": {
                "read": accepted + self.rejected + self.repeated,
                "accepted": accepted,
                "rejected": self.rejected,
                "repeated": self.repeated,
                "attributed_by": {"identifier": self.identified, "device": self.by_device, "token": 0},
            },
            "subjects": {
                "affected": self.affected,
                "secondary": self.secondary,
                "unattributed_records": self.by_device + self.nobody,
                "by_identifier": {
                    "email": self.types["email"],
                    "account_id": self.types["account_id"],
                    "phone": self.types["phone"],
                    "national_id": 0,
                },
                "unlinked": {"records": 0, "lower": 0, "upper": 0, "estimate": 0},
                "total": {"lower": people, "upper": people},
                "hibp_compatible": self.addresses,
            },
            "data_types": self._data_types(),
            "time_zones": self._time_zones(),
            "regions": self._regions(),
            "tokens": self._token_rows(),
            "token_holders": {"subjects": self.token_holders, "live": self.live_holders},
            "credentials": [],
            "devices": {
                "distinct": self.devices + self.stray_devices,
                "subjects": self.device_holders,
                "models": ranked(
                    {"model": name, "devices": number, "subjects": self.model_holders[name]}
                    for name, number in self.models.items()
                ),
            },
            "activity": {"first": iso(self.first), "last": iso(self.last), "out_of_range": 0},
        }

    def _data_types(self) -> list[dict[str, Any]]:
        rows: list[dict[str, Any]] = []
        for name, number in self.types.items():
            if "/" in name:
                continue
            row: dict[str, Any] = {"data_type": name, "subjects": number}
            row["secondary_subjects"] = self.secondary if name == "email" else 0
            facets = {key.partition("/")[2]: n for key, n in self.types.items() if key.startswith(f"{name}/")}
            if facets:
                row["facets"] = ranked({"facet": facet, "subjects": n} for facet, n in facets.items())
            rows.append(row)
        return ranked(rows)

    def _time_zones(self) -> dict[str, Any]:
        known = self.zones.total()
        by_zone: Counter[str] = Counter()
        by_abbreviation: Counter[tuple[str, str]] = Counter()
        countries: dict[str, Counter[str]] = {}
        for zone, number in self.zones.items():
            by_zone[zone.canonical] += number
            by_abbreviation[zone.abbreviation, zone.offset] += number
            countries.setdefault(zone.abbreviation, Counter())[zone.country] += number
        return {
            "as_of": EXPOSURE["start"],
            "known": known,
            "unknown": self.affected - known,
            "conflicting": self.conflicting,
            "by_zone": ranked({"zone": z, "subjects": n, "share": share(n, known)} for z, n in by_zone.items()),
            "by_abbreviation": ranked(
                {
                    "abbreviation": name,
                    "subjects": number,
                    "share": share(number, known),
                    "utc_offset": offset,
                    "countries": dict(sorted(countries[name].items())),
                }
                for (name, offset), number in by_abbreviation.items()
            ),
        }

    def _regions(self) -> dict[str, Any]:
        known = self.countries.total()
        rows = ({"code": c, "subjects": n, "share": share(n, known)} for c, n in self.countries.items())
        return {"known": known, "unknown": self.affected - known, "countries": ranked(rows), "subdivisions": []}

    def _token_rows(self) -> list[dict[str, Any]]:
        rows: list[dict[str, Any]] = []
        for (issuer, kind), subjects in self.token_subjects.items():
            states = {state: self.tokens[issuer, kind, state] for state in STATES}
            row = {"issuer": issuer, "kind": kind, "tokens": sum(states.values()), "subjects": subjects, **states}
            if issuer in REVOCABLE_BY_ISSUER:
                row["revocable_by"] = "issuer"
            rows.append(row)
        return sorted(rows, key=lambda row: (-int(row["tokens"]), row["issuer"], row["kind"]))


def ranked(rows: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """Largest first by subjects, ties by the name in the row's first key."""
    return sorted(rows, key=lambda row: (-row["subjects"], next(iter(row.values()))))


def share(part: int, whole: int) -> float:
    """Half-even to six decimals, on exact fractions."""
    return float(round(Fraction(part, whole), 6)) if whole else 0.0


def iso(moment: int) -> str:
    """Seconds since 1970 as UTC."""
    return strftime("%Y-%m-%dT%H:%M:%SZ", gmtime(moment))
