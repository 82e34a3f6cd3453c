"""How many people a law asks about: those known to live there, and those who could.

``lower``: affected people whom the data places there and of whom an element is exposed beyond doubt. ``upper``: with those whose element is open to dispute, and those whose
place is not known: of a state, people of the country without a state; of all, people without a country, people who appear only in others' records, and one person for each
record that has no identifier.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from breach_impact.law.facts import Facts, Group
from breach_impact.law.tables import EU, NAME, Law, Need, elements, needs

Marks = tuple[frozenset[str], frozenset[str]]
"""Elements that trigger for people, beyond doubt and open to dispute."""
ANY = "any"
HERE, MAYBE, ELSEWHERE = 2, 1, 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """People by what a law asks.

    Attributes:
        lower: known to live there, with an element beyond doubt.
        open: known to live there, with an element that is open to dispute and no other.
        unplaced: further people who could live there, with an element of either sort.
        known: people known to live there, whatever is exposed of them.
        triggered: elements that trigger beyond doubt for anybody of these, in the order of the table.
        disputed: elements by which some count only if an open question is answered so.
        nameless: elements that are exposed there, but not beside the name that they need.
        special: people, known or not, of whom an element is exposed that may trigger below the threshold.
        looked: elements of the law that are looked for; missed: those that are not.
        complete: whether the dump was read completely, and the plan names all its tables.
    """

    lower: int
    open: int
    unplaced: int
    known: int
    triggered: tuple[str, ...]
    disputed: tuple[str, ...]
    nameless: tuple[str, ...]
    special: int
    looked: tuple[Need, ...]
    missed: tuple[str, ...]
    complete: bool

    @property
    def elements(self) -> tuple[str, ...]:
        """Elements that trigger in either way."""
        return tuple(dict.fromkeys((*self.triggered, *self.disputed)))

    @property
    def upper(self) -> int:
        """As many as there can be, of what was read."""
        return self.lower + self.open + self.unplaced

    @property
    def bound(self) -> int | None:
        """The upper bound; None where more could stand in what was not read."""
        return self.upper if self.complete or not self.upper else None


def count(law: Law, facts: Facts, day: date | None) -> Count:
    """Count the people of a law.

    Args:
        law: a version of it.
        facts: of the people.
        day: on which the elements must be in force; None for the newest.
    """
    asked = tuple(need for need in needs().get(law.code, ()) if need.span.holds(day)) if law.covers == "us" else ()
    looked = tuple(need for need in asked if need.element in elements())
    marks = _marker(law, looked)
    sums = {"lower": 0, "open": 0, "unplaced": 0, "known": 0, "special": 0}
    plain: set[str] = set()
    disputed: set[str] = set()
    present: set[str] = set()
    special = sum(1 << elements()[name] for name in law.any_count)
    for group, where in _placed(law, facts):
        sure, some = marks(group)
        sums["known"] += group.n if where == HERE else 0
        present |= {need.element for need in looked if (group.plain | group.open) >> elements()[need.element] & 1}
        sums["special"] += group.n if (group.plain | group.open) & special else 0
        if sure or some:
            sums["unplaced" if where == MAYBE else "lower" if sure else "open"] += group.n
            plain |= sure
            disputed |= some if not sure else frozenset()
    order = [need.element for need in looked] or sorted(plain | disputed)
    met = plain | disputed
    return Count(
        **sums, triggered=tuple(e for e in order if e in plain), disputed=tuple(e for e in order if e in disputed),
        nameless=tuple(e for e in order if e in present - met), looked=looked,
        missed=tuple(need.element for need in asked if need.element not in elements()), complete=facts.complete,
    )  # fmt: skip


def _placed(law: Law, facts: Facts) -> Iterator[tuple[Group, int]]:
    """The people who live there or could, and which of the two."""
    place = law.place
    for group in facts.near(EU if law.place == "EU" else (law.place[:2],)):
        if group.who == "unlinked" and law.covers == ANY:
            continue  # of all personal data those count who stand for a person
        where = standing(group, place)
        if where != ELSEWHERE:
            yield group, where
    if law.covers == ANY and facts.unlinked:
        yield Group("unlinked", None, (), 0, 0, facts.unlinked), MAYBE


def standing(group: Group, place: str) -> int:
    """Whether people live in a place: HERE, MAYBE or ELSEWHERE."""
    if group.who != "affected" or group.country is None:
        return HERE if place in group.places else MAYBE
    if "-" in place:
        land = place[:2]
        if place in group.places:
            return HERE
        return MAYBE if group.country == land and not any(p.startswith(f"{land}-") for p in group.places) else ELSEWHERE
    lands = EU if place == "EU" else {place}
    if group.country in lands:
        return HERE
    return MAYBE if any(p[:2] in lands for p in group.places) else ELSEWHERE


def _marker(law: Law, looked: Sequence[Need]) -> Callable[[Group], Marks]:
    """What of a group triggers under the law."""
    if law.covers == "us":
        bits = [(need.element, need.needs, 1 << elements()[need.element]) for need in looked]
        return lambda group: _state(group, bits)
    if law.covers in elements():
        bit = 1 << elements()[law.covers]
        mine, none = frozenset((law.covers,)), frozenset[str]()
        return lambda group: (mine if group.plain & bit else none, mine if group.open & bit else none)
    return lambda group: (frozenset((ANY,)), frozenset())


def _state(group: Group, bits: Sequence[tuple[str, str, int]]) -> Marks:
    name = bool(group.plain >> elements()[NAME] & 1)
    plain: set[str] = set()
    disputed: set[str] = set()
    for element, need, bit in bits:
        sure, some = bool(group.plain & bit), bool((group.plain | group.open) & bit)
        if sure and (name or need == "alone"):
            plain.add(element)
        elif some and (name or need in ("alone", "theft") or (need == "identifier" and group.who != "unlinked")):
            disputed.add(element)
    return frozenset(plain), frozenset(disputed)


__all__ = ["ANY", "Count", "count", "standing"]
