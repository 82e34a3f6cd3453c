"""What of a table's columns may name people of other tables at all, found once: each column is held against the people of every other table of the dump."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from breach_impact.evidence.draft import Draft
from breach_impact.headerwords.entities import entity_of
from breach_impact.headerwords.headers import segments
from breach_impact.headerwords.headers import tokens as tokens_of
from breach_impact.headerwords.lexicon import Phrase
from breach_impact.pathlevels import above, last_of
from breach_impact.people.keynames import key_free, named_alike
from breach_impact.people.keypass import repeats_in_sample
from breach_impact.people.opaque import nameable
from breach_impact.types import Column

OPEN = frozenset({None, "username", "bank_account"})
"""Types that a bare word for a person or an account may be taken for."""
BARE_KEYS = frozenset("id uid guid uuid key pk".split())
"""Words for the key of an object itself: ``number`` beside a name is rather that of his house."""
NAMING = frozenset({"username", "email", "person_name"})


class Said(NamedTuple):
    """What a column says whatever table it is held against.

    Attributes:
        column: it.
        people: it names people by itself: ``members[]``, or the key of an object that names a person.
        words: what it may be called after; nothing where it numbers the rows of its own table, or is of another type.
        rows: whether it numbers the rows of its own table.
        open: whether its values may show that it names somebody.
    """

    column: Column
    people: bool
    words: Phrase
    rows: bool
    open: bool


@dataclass(slots=True)
class Nameable:
    """The columns of a table in the subject's role with what they say, and those that are called like some key."""

    columns: list[Column]
    said: list[Said]
    by_path: dict[str, Said]
    alike: dict[Phrase, list[Column]] = field(default_factory=dict)


def nameables(draft: Draft) -> Nameable:
    """What the columns of a table say; found again once one of them has changed."""
    known: Nameable | None = draft.said
    if known is None or len(known.columns) != len(draft.columns) or any(one is not other for one, other in zip(known.columns, draft.columns, strict=True)):
        found = [said(column, draft) for column in draft.columns if column.role == "subject"]
        known = draft.said = Nameable(list(draft.columns), found, {one.column.path: one for one in found})
    return known


def said_of(column: Column, draft: Draft) -> Said:
    """What a column says, remembered where it is one of the subject's."""
    known = nameables(draft).by_path.get(column.path)
    return known if known is not None and known.column is column else said(column, draft)


def called_alike(draft: Draft, path: str) -> list[Column]:
    """:func:`breach_impact.people.keynames.named_alike`, remembered."""
    known, leaf = nameables(draft), tokens_of(last_of(path))
    if leaf not in known.alike:
        known.alike[leaf] = named_alike(draft, path)
    return known.alike[leaf]


def said(column: Column, draft: Draft) -> Said:
    """What a column says whatever table it is held against."""
    rows = numbers_rows(column, draft)
    alone = column.data_type in OPEN and not any(mark in column.path for mark in "[{~")
    people = _ids_of_people(column) or (alone and is_key_of_person(column, draft.columns))
    words = key_free(column.path) if alone and not people and not rows else ()
    return Said(column, people, words, rows, nameable(column, draft))


def numbers_rows(column: Column, other: Draft) -> bool:
    """Whether a bare key is that of the rows, as far as the sample shows: no two of them share it; one in an object (``Contact Name.id`` of a deal) is not where the row has one of its own."""
    if "." in column.path and any("." not in path for path in other.bare_keys()):
        return False
    return column.hints.get("own_key") == "true" and not repeats_in_sample(other, column.path)


def is_key_of_person(column: Column, columns: Sequence[Column]) -> bool:
    """Whether a bare key stands in an object that names a person (``u._id`` beside ``u.username``): whose row it is."""
    level = above(column.path)
    words = set(tokens_of(segments(column.path)[-1])) if level else set()
    return len(words) > 0 and words <= BARE_KEYS and any(c.data_type in NAMING and c.role == "subject" and above(c.path) == level for c in columns)


def _ids_of_people(column: Column) -> bool:
    """Whether a list of bare values is called after people (``members[]`` of a channel)."""
    inner = column.path.removesuffix("[]")
    return column.data_type in OPEN and inner != column.path and not set(inner) & set("[{~") and entity_of(key_free(inner)) == "person"
