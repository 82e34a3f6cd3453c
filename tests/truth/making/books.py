"""Books of what a dump holds, and the blocks of the statistics that follow from them.

A figure is what was booked while the dump was written. Nothing is read back.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import ROUND_HALF_EVEN, Decimal
from typing import Any

Json = dict[str, Any]
NATIONAL_IDS = frozenset({"es_nif", "br_cpf", "ru_snils", "cn_resident_id", "de_steuer_id", "us_ssn", "fr_nir"})


@dataclass
class Facts:
    """Who and which records hold one data type."""

    subjects: set[str] = field(default_factory=set)
    secondary: set[str] = field(default_factory=set)
    records: set[int] = field(default_factory=set)
    masked: set[int] = field(default_factory=set)
    protected: set[int] = field(default_factory=set)
    invalid: set[int] = field(default_factory=set)


class Book:
    """What a dump was planned to hold: records, people and the data types they hold.

    Attributes:
        accepted: how many accepted records there are; the number of the last one.
        affected: keys of the people who hold records.
        secondary: keys of the people who stand only in the records of others.
        addresses: valid e-mail addresses in any role, in lower case.
        facts: what is held, by data type.
        identified: people by the kind of identifier that identifies them.
        domains: people by the domain of their addresses.
    """

    def __init__(self) -> None:
        self.accepted = 0
        self.affected: set[str] = set()
        self.secondary: set[str] = set()
        self.addresses: set[str] = set()
        self.facts: dict[str, Facts] = {}
        self.identified: dict[str, set[str]] = {k: set() for k in ("email", "account_id", "phone", "national_id")}
        self.domains: dict[str, set[str]] = {}

    def record(self) -> int:
        """Open an accepted record and return its number."""
        self.accepted += 1
        return self.accepted

    def of(self, data_type: str) -> Facts:
        """What is booked of a data type."""
        return self.facts.setdefault(data_type, Facts())

    def show(self, rec: int, who: str | None, *types: str) -> None:
        """Book real values that are no identifier.

        Args:
            rec: number of the record they stand in.
            who: key of the person they expose; None for nobody.
            types: their data types.
        """
        for name in types:
            self.of(name).records.add(rec)
            if who is not None:
                self.of(name).subjects.add(who)

    def put(self, rec: int, who: str, *types: str) -> None:
        """Book real values of a holder; those of an identifying type identify the holder.

        Args:
            rec: number of the record they stand in.
            who: key of the holder.
            types: their data types.
        """
        self.affected.add(who)
        self.show(rec, who, *types)
        for name in types:
            kind = "national_id" if name in NATIONAL_IDS else name
            if kind in self.identified:
                self.identified[kind].add(who)

    def identify(self, who: str, kind: str) -> None:
        """Book a holder whom an identifier of this kind identifies, without a data type."""
        self.affected.add(who)
        self.identified[kind].add(who)

    def other(self, rec: int, who: str, *types: str) -> None:
        """Book values of a person who is nobody's holder, inside someone else's record.

        Args:
            rec: number of the record they stand in.
            who: key of the other person.
            types: their data types.
        """
        self.secondary.add(who)
        for name in types:
            self.of(name).records.add(rec)
            self.of(name).secondary.add(who)

    def hide(self, rec: int, how: str, name: str) -> None:
        """Book a value that exposes nothing.

        Args:
            rec: number of the record it stands in.
            how: `masked`, `protected` or `invalid`.
            name: its data type.
        """
        getattr(self.of(name), how).add(rec)

    def mail(self, address: str, who: str | None = None) -> str:
        """Book a valid address (for hibp_compatible) and, for a holder, its domain.

        Args:
            address: the address, in any case.
            who: key of its holder; None for an address in another role.

        Returns:
            The address as it was given.
        """
        self.addresses.add(address.lower())
        if who is not None:
            self.domains.setdefault(address.lower().rpartition("@")[2], set()).add(who)
        return address

    def records(self, rejected: int = 0, repeated: int = 0) -> Json:
        """The `records` block."""
        return {
            "read": self.accepted + rejected + repeated,
            "accepted": self.accepted,
            "rejected": rejected,
            "repeated": repeated,
        }

    def data_types(self, *names: str) -> list[Json]:
        """Rows of `data_types` for these data types, in this order."""
        rows = []
        for name in names:
            fact = self.of(name)
            rows.append(
                {
                    "data_type": name,
                    "subjects": len(fact.subjects),
                    "secondary_subjects": len(fact.secondary),
                    "records": len(fact.records),
                    "masked_records": len(fact.masked),
                    "protected_records": len(fact.protected),
                    "invalid_records": len(fact.invalid),
                }
            )
        return rows

    def subjects(self, *kinds: str, unlinked: Json | None = None, unattributed: int = 0) -> Json:
        """The `subjects` block.

        Args:
            kinds: kinds of identifiers that are asserted; all when none is given.
            unlinked: what is said of people without an identifier; nothing when None.
            unattributed: records without an identifier of a person.
        """
        lower = len(self.affected) + len(self.secondary)
        gap = unlinked or {"records": 0, "lower": 0, "upper": 0, "estimate": 0}
        return {
            "affected": len(self.affected),
            "secondary": len(self.secondary),
            "unattributed_records": unattributed,
            "by_identifier": {kind: len(self.identified[kind]) for kind in kinds or self.identified},
            "unlinked": gap,
            "total": {"lower": lower, "upper": lower + gap["upper"]},
            "hibp_compatible": len(self.addresses),
        }

    def email_domains(self, providers: Iterable[str]) -> list[Json]:
        """Rows per domain: a public provider or at least 11 subjects is named, the rest is one row."""
        public = set(providers)
        named = {d: s for d, s in self.domains.items() if d in public or len(s) >= 11}
        rest = {d: s for d, s in self.domains.items() if d not in named}
        rows: list[Json] = [{"domain": d, "subjects": len(s)} for d, s in sorted(named.items())]
        if rest:
            rows.append({"domain": None, "domains": len(rest), "subjects": len(set().union(*rest.values()))})
        return rows


def share(part: int, whole: int) -> float:
    """A share with six decimals, half to even."""
    return float((Decimal(part) / Decimal(whole)).quantize(Decimal("0.000001"), ROUND_HALF_EVEN))


def tally(values: Iterable[str]) -> dict[str, int]:
    """How often each value stands there, in the order of the values."""
    count: dict[str, int] = {}
    for value in values:
        count[value] = count.get(value, 0) + 1
    return dict(sorted(count.items()))


def countries(where: dict[str, str], affected: int) -> Json:
    """The `regions` block.

    Args:
        where: code of the country by person, of the subjects with a known one.
        affected: how many subjects there are.
    """
    known = len(where)
    rows = [{"code": c, "subjects": n, "share": share(n, known)} for c, n in tally(where.values()).items()]
    return {"known": known, "unknown": affected - known, "countries": rows}


def zones(where: dict[str, str], affected: int, conflicting: int = 0) -> Json:
    """The `time_zones` block but for `as_of` and abbreviations.

    Args:
        where: zone by person, of the subjects with a known one.
        affected: how many subjects there are.
        conflicting: how many have records of more than one zone.
    """
    known = len(where)
    rows = [{"zone": z, "subjects": n, "share": share(n, known)} for z, n in tally(where.values()).items()]
    return {"known": known, "unknown": affected - known, "conflicting": conflicting, "by_zone": rows}


def abbreviation(name: str, offset: str, country: str, count: int, known: int) -> Json:
    """A row of `by_abbreviation` whose subjects are all of one country.

    Args:
        name: the abbreviation.
        offset: hours and minutes from UTC.
        country: code of the country.
        count: how many subjects.
        known: how many subjects have a known zone.
    """
    row: Json = {
        "abbreviation": name,
        "subjects": count,
        "share": share(count, known),
        "utc_offset": offset,
        "countries": {country: count},
    }
    if name == "CST":
        row["ambiguous"] = True
    return row
