"""What the laws ask of the data: how many people hold which elements, by place. One pass over the people's bits; no value is seen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from breach_impact.aggregators._residents import residents, strangers
from breach_impact.context import Context
from breach_impact.law.tables import Reading, elements, laws, members, readings
from breach_impact.whole import UNREAD, whole, why

HASH_READINGS = ("contested", "readable", "protected")
"""What a password hash is to the laws: open to dispute, as good as the password, or no password at all."""


@dataclass(frozen=True, slots=True)
class Group:
    """People who are alike in all that the laws ask.

    Attributes:
        who: affected, secondary or unlinked.
        country: ISO 3166-1 code, None where it is not known.
        places: their subdivisions: the ISO 3166-2 code of one that has a law of its own, else the country it lies in and a hyphen.
        plain: bits of the elements that are there beyond doubt.
        open: bits of those that depend on how a law is read.
        n: how many; of the unlinked at most.
    """

    who: str
    country: str | None
    places: tuple[str, ...]
    plain: int
    open: int
    n: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What is known of the people, and how well.

    Attributes:
        groups: all people, alike ones together.
        unlinked: at most so many people have no identifier.
        exposed: data types that are exposed of anybody.
        doubtful: those whose counts are estimates.
        complete: whether all of the dump could be read, and the plan names all its tables.
        uncounted: why, where it is not.
        unclassified: columns of which nobody said what they hold.
        hashes: how password hashes are read, of HASH_READINGS.
    """

    groups: tuple[Group, ...]
    unlinked: int
    exposed: frozenset[str]
    doubtful: frozenset[str] = frozenset()
    complete: bool = True
    uncounted: str = UNREAD
    unclassified: int = 0
    hashes: str = "contested"
    _by_country: dict[str, list[Group]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        found: dict[str, list[Group]] = {}
        for group in self.groups:
            for key in dict.fromkeys((group.country or "", *(place[:2] for place in group.places))):
                found.setdefault(key, []).append(group)
        object.__setattr__(self, "_by_country", found)

    def near(self, countries: Iterable[str]) -> Iterator[Group]:
        """The people who have to do with any of the countries, and those of whom no country is known; each group once."""
        keys = {*countries, ""}
        for key in sorted(keys):
            for group in self._by_country.get(key, ()):
                mine = {group.country or "", *(place[:2] for place in group.places)} & keys
                if min(mine) == key:
                    yield group


def facts(context: Context, statistics: Mapping[str, Any], hashes: str = "contested") -> Facts:
    """Ask the ledger.

    Args:
        context: after linking.
        statistics: the JSON of the same count.
        hashes: of HASH_READINGS.
    """
    residents(context)
    strangers(context)
    plain, opened = _bits(context, hashes)
    found = context.rows(
        f"SELECT 'affected', country, places, {plain}, {opened}, sum(n)::BIGINT FROM resident GROUP BY ALL"
        f" UNION ALL SELECT 'secondary', NULL, NULL, {plain}, {opened}, count(*) FROM others GROUP BY ALL"
        f" UNION ALL SELECT 'unlinked', NULL, NULL, {plain}, {opened}, sum(n)::BIGINT FROM stranger GROUP BY ALL"
    )
    alike: Counter[tuple[Any, ...]] = Counter()
    for who, country, places, p, o, n in found:
        if not n:
            continue  # where no element is exposed of anybody a SELECT has no key to group by, and gives a row also of nobody
        alike[who, country, lawful(country, places.split(",") if places else ()), int(p), int(o)] += int(n)
    kinds = {m["name"]: m["kind"] for m in statistics["measures"]}
    rows = [row for row in statistics["data_types"] if row["subjects"] or row["secondary_subjects"] or row["records"]]
    return Facts(
        groups=tuple(Group(who, country, places, p, o, n) for (who, country, places, p, o), n in sorted(alike.items(), key=lambda item: (item[0][0], item[0][1] or "", *item[0][2:]))), unlinked=int(statistics["subjects"]["unlinked"]["upper"]),
        exposed=frozenset(row["data_type"] for row in rows),
        doubtful=frozenset(row["data_type"] for row in rows if kinds.get(f"data_types.{row['data_type']}.subjects") == "estimate"),
        complete=whole(statistics), uncounted=why(statistics), unclassified=int(statistics["coverage"]["unclassified"]), hashes=hashes,
    )  # fmt: skip


def lawful(country: str | None, places: Iterable[str]) -> tuple[str, ...]:
    """The subdivisions as far as the laws tell them apart.

    Args:
        country: of the people.
        places: ISO 3166-2 codes.
    """
    own = {law.place for versions in laws().values() for law in versions if "-" in law.place}
    split = {place[:2] for place in own}
    return tuple(sorted({place if place in own else f"{place[:2]}-" for place in places if place[:2] in split or place[:2] != country}))


def read_as(reading: Reading, hashes: str) -> bool | None:
    """Whether a reading is plain (True) or open (False) under what a password hash is taken for; None if it falls away."""
    if any("password_hash" in part for part in reading.parts) and hashes != "contested":
        return True if hashes == "readable" else None
    return reading.plain


def _bits(context: Context, hashes: str) -> tuple[str, str]:
    """SQL of the bits of the elements of a row of masks: plain ones and open ones."""
    slots = {name: places for (name, facet), places in context.slots().items() if facet is None}
    names = sorted(slots)
    terms: dict[bool, dict[int, list[str]]] = {True: {}, False: {}}
    for reading in readings():
        plain, tests = read_as(reading, hashes), []
        for part in reading.parts:
            found = members(part, names)
            tests.append(context.links.layout.any_of([place for name in found for place in slots[name]]))
        if plain is not None and "(false)" not in tests:
            terms[plain].setdefault(elements()[reading.element], []).append(f"({' AND '.join(tests)})")
    return _sum(terms[True]), _sum(terms[False])


def _sum(tests: Mapping[int, list[str]]) -> str:
    return " + ".join(f"CASE WHEN {' OR '.join(some)} THEN {1 << bit} ELSE 0 END::UBIGINT" for bit, some in sorted(tests.items())) or "0::UBIGINT"


__all__ = ["HASH_READINGS", "Facts", "Group", "facts", "lawful", "read_as"]
