"""Whose each column is: a person's, a person's doing, or that of a thing, place, organisation or device beside the person.

First the table: what its rows are (:func:`kind_of`). Then the column: whose it is by the words of its own name and of the levels above it, else by what the rows
are (:class:`Case`). What follows from it stands in :mod:`breach_impact.people.early_rules` and :mod:`breach_impact.people.late_rules`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from breach_impact.evidence.columndraft import Draft
from breach_impact.evidence.company import Company, is_personal
from breach_impact.evidence.witness import Witness
from breach_impact.headerwords.entities import Entity, entity_of
from breach_impact.headerwords.headers import hits, leaf_of, segments, tokens
from breach_impact.headerwords.lexicon import Phrase
from breach_impact.headerwords.naming import Reading
from breach_impact.pathlevels import above
from breach_impact.people.roles import named_parties
from breach_impact.registry import detectors

Kind = Literal["people", "doings", "beside", "things"]
"""What the rows are: people; what people did (orders, calls); things beside which people stand (a book and its author); things."""

Owner = Literal["person", "doing", "org", "thing", "device", "place", "health"]
DEFAULT: dict[Kind, Owner] = {"people": "person", "doings": "doing", "beside": "thing", "things": "thing"}
INANIMATE = frozenset({"org", "thing", "device", "place"})

# A name alone may be a referee's or a painter's; these say that the row is about somebody.
IDENTIFYING = frozenset({"email", "phone", "username", "account_id", "date_of_birth", "password", "password_hash", "payment_card_number", "iban", "medical_record_id",
                         "ip_address", "device_id", "user_agent", "session_token"})  # fmt: skip
DESCRIBING = frozenset({"gender", "age", "street_address", "job_title", "marital_status", "family", "birth_year", "nationality", "religion", "ethnicity", "education",
                        "income", "health_metrics", "diagnosis", "city", "postal_code"})  # fmt: skip
FEW_THINGS = 3
"""Columns of things from which a table with nobody at the record's own level is one of things."""

GENERIC = 0.65
"""Weight up to which a word may mean something else."""


def kind_of(entity: Entity | None, drafts: Sequence[Draft], here: Company) -> Kind:
    """What the rows of a table are.

    Args:
        entity: what the table's name says.
        drafts: its columns.
        here: what they say together.
    """
    if not here.personal:
        return "things"
    if entity in ("person", "health"):
        return "people"
    things = sum(_of_thing(draft) for draft in drafts)
    own = {d.data_type for d in drafts if d.data_type in here.types and (not d.parent or _holds(d.parent)) and not named_parties(d.sample.path)}
    if things >= FEW_THINGS and not any(map(is_personal, own)):
        return "beside"
    identified = any(t in IDENTIFYING or (is_personal(t) and detectors()[t].identifier is not None) for t in here.types)
    if entity is not None:
        return "doings" if identified else "beside"
    people = sum(is_personal(d.data_type) or d.data_type in DESCRIBING for d in drafts)
    return "people" if people >= things and (identified or len(here.types & DESCRIBING) >= 2) else "beside"


def _holds(parent: str) -> bool:
    """Whether an object is whom the record belongs to (``requester.email`` of a ticket)."""
    return "[]" not in parent and "{}" not in parent and entity_of(leaf_of(parent)) == "person"


def _of_thing(draft: Draft) -> bool:
    """Whether a column without a verdict is called after a thing."""
    return draft.data_type is None and any((found := entity_of(tokens(name))) in INANIMATE and found is not None for name in segments(draft.sample.path))


def _speaks(name: Phrase, covered: frozenset[int] = frozenset()) -> Owner | None:
    """Whom or what the words of a name speak of, those at some places left out."""
    sections: set[str] = set()
    for hit in hits(name):
        if not covered & set(range(hit.start, hit.start + hit.size)):
            sections.add(hit.entry.section)
    if sections & {"_person", "_holder", "_owner", "_role"}:
        return "person"
    if "_event" in sections:
        return "doing"
    return entity_of(tuple(word for place, word in enumerate(name) if place not in covered))


def named_owner(draft: Draft, people: frozenset[str] = frozenset()) -> Owner | None:
    """Whose a column is by its own name and the levels above; None where no word tells.

    Args:
        draft: the column.
        people: levels whose elements are people.
    """
    names = [tokens(name) for name in segments(draft.sample.path)]
    leaf = names[-1] if names else ()
    said = [hit for hit in hits(leaf) if hit.entry.section == draft.data_type]
    covered = frozenset(place for hit in said for place in range(hit.start, hit.start + hit.size))
    if found := _speaks(leaf, covered):
        return found
    level = draft.parent
    for name in reversed(names[:-1]):
        if level in people:
            return "person"
        if found := _speaks(name):
            return found
        level = above(level)
    return None


@dataclass(frozen=True)
class Case:
    """A column in its company, as the rules ask about it.

    Attributes:
        draft: the column with its first verdict.
        here: what the table's columns say together.
        rows: what the rows are.
    """

    draft: Draft
    here: Company
    rows: Kind

    @property
    def reading(self) -> Reading:
        """What its name says."""
        return self.draft.reading

    @property
    def w(self) -> Witness:
        """Its values."""
        return self.draft.witness

    @cached_property
    def said(self) -> Owner | None:
        """Whose it is by its name."""
        return named_owner(self.draft, self.here.people)

    @property
    def owner(self) -> Owner:
        """Whose it is."""
        return self.said or DEFAULT[self.rows]

    @property
    def weak(self) -> bool:
        """Whether its type stands on a word that may mean something else."""
        return self.draft.name is not None and self.draft.name <= GENERIC

    @property
    def unsure(self) -> bool:
        """Whether it is so or its name does not tell at all."""
        return (self.draft.name or 0) <= GENERIC

    @property
    def at_device(self) -> bool:
        """Whether its element is a device."""
        return self.reading.device or self.reading.entity == "device" or self.draft.parent in self.here.devices

    @property
    def described(self) -> bool:
        """Whether its element describes a device and no person with it."""
        return self.reading.device or self.reading.entity == "device" or self.draft.parent in self.here.described
