"""Foreign keys to tables of persons (COUNTING, *account id* (a)): a name proposes a column, its values decide.

A column may be called after the key (``nurse_id``), after the table (``visits.patient``), or the dump declares it. It is a foreign key if at least 90 % of
its distinct values occur in the key of that table.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from breach_impact.evidence.draft import Draft
from breach_impact.headerwords.entities import entity_of, table_words
from breach_impact.headerwords.headers import in_section, segments
from breach_impact.headerwords.headers import tokens as tokens_of
from breach_impact.people.ends import sent_between
from breach_impact.people.keynames import (
    belongs,
    called_so,
    key_free,
    neighbours,
    numbers_rows,
    of_table,
    shown,
)
from breach_impact.people.keypass import KeyValues, repeats_in_sample
from breach_impact.people.opaque import FLAGS, OF_USERS, certain
from breach_impact.people.proposals import called_after_rows, names_another, open_columns, proposed
from breach_impact.people.whose import INANIMATE
from breach_impact.types import Column

CONTAINED, UNIQUE = 0.90, 0.95
FAR_MORE = 4
"""So many times as great a part of the one table's keys as of the other's."""
OF_PEOPLE = ("password", "password_hash", "date_of_birth", "person_name")
"""What only rows of people have."""
OF_PERSON = ("email", "username", "phone", "date_of_birth", "password_hash", "password")
ANYTHING = frozenset("entity object record item row node content element value parent owner ref".split())
"""Words for whatever a table is of (``entity_id`` of Magento)."""
TELLING, FEWEST_HELD = 3, 3
"""So many ids under a name that says nothing of the table; sampled ones from which a sample tells."""
FEW_KINDS = 10
"""So many people to each kind of them."""


@dataclass(frozen=True, slots=True)
class Foreign:
    """A column that names the key of a table of persons.

    Attributes:
        draft: its table.
        path: the column.
        target: the table of persons.
        key: its account id.
        why: on what it was decided.
        declared: the dump says so.
        opaque: its name does not bear that of the table.
    """

    draft: Draft
    path: str
    target: Draft
    key: str
    why: str
    declared: bool = False
    opaque: bool = False


def named_by(values: KeyValues, draft: Draft, path: str, drafts: list[Draft]) -> str | None:
    """Rule (a): the reason for which a key is an account id. Of a table with another one a column must be called after the table, and its values not occur there as well."""
    known = [c.path for c in draft.record_level("account_id") if c.path != path]
    pairs = [(other, column) for other in neighbours(draft, drafts) for column in proposed(other, draft, path)]
    for other, column in sorted(pairs, key=lambda pair: of_table(pair[1].path, pair[0])):  # those that may number their own table last
        if names_another(column.path, draft, other, drafts) or _numbers_itself(column, draft, path, other):
            continue
        alone = called_as(column.path, path) and not other.record_level("account_id")
        if known and (not (of_table(column.path, draft) or called_so(column.path, draft) or alone) or _rather_another(column.path, draft, other, drafts)):
            continue
        if all(value in FLAGS for value in other.held(column.path)) or _categories(values, draft, other, column.path):
            continue
        distinct, here = values.contained(other, column.path, (draft, path))
        if 0 < distinct < TELLING and not of_table(column.path, draft) and not called_so(column.path, draft):  # the number 1 is in every table
            continue
        if distinct and here / distinct >= CONTAINED and not any(_held_by(values, other, column.path, draft, one) for one in known):
            other.names.setdefault(column.path, (draft.name, path))
            return f"account id: foreign key {shown(other, column.path, drafts)} names it, {values.told(here)} of its {distinct} distinct values occur here"
    return None


def called_as(path: str, key: str) -> bool:
    """Whether a column is called as a key is, and that by more than a word for any key."""
    return bool(key_free(key)) and tokens_of(segments(path)[-1]) == tokens_of(segments(key)[-1])


def _categories(values: KeyValues, draft: Draft, other: Draft, column: str) -> bool:
    """Whether a key that few values of recur beside the ids of many people is of kinds of these, of which the table says nothing that only people have (``profiles_users(users_id, profiles_id)`` of GLPI)."""
    if any(draft.record_level(data_type) for data_type in OF_PERSON):
        return False
    filled, distinct = values.distinct(other, column)
    theirs = [values.distinct(other, c.path)[1] for c in other.record_level("account_id") if c.path != column]
    return 0 < distinct * FEW_KINDS <= min(filled, max(theirs, default=0))


def _rather_another(path: str, draft: Draft, other: Draft, drafts: list[Draft]) -> bool:
    """Whether a column is called after several tables, and its own table belongs to another of them (``cwd_user_attributes.user_id`` to ``cwd_user``, not to ``app_user``)."""
    return not belongs(other, draft) and any(belongs(other, third) for third in neighbours(draft, drafts) if third is not other and of_table(path, third))


def _held_by(values: KeyValues, other: Draft, column: str, draft: Draft, path: str) -> bool:
    distinct, here = values.contained(other, column, (draft, path))
    return distinct > 0 and here / distinct >= CONTAINED


def held_by(values: KeyValues, draft: Draft, path: str, table: Draft, key: str) -> bool:
    """Whether nearly all that stands in a column is keys of a table; of keys that were not read by the samples, of which as large a part must meet as the table's is of all."""
    distinct, here = values.contained(draft, path, (table, key))
    if distinct:
        return here >= CONTAINED * distinct
    return sample_held_by(draft, path, table, key)


def sample_held_by(draft: Draft, path: str, table: Draft, key: str) -> bool:
    """Whether nearly all that the sample has of a column is keys of a table, of which as large a part must meet as the sample has of the table."""
    held, sampled = set(draft.held(path)), min(1.0, table.survey.sampled / max(1, table.survey.records))
    return len(held) >= FEWEST_HELD and len(held & set(table.held(key))) >= CONTAINED * sampled * len(held)


def _numbers_itself(column: Column, draft: Draft, path: str, other: Draft) -> bool:
    """Whether a column numbers the rows of its own table (``id``, ``user_id`` of ``admin_user``), so that its numbers occur among those of any larger table."""
    own = column.path in other.keys and column.hints.get("own_key") == "true" and other.refers_to(draft, path) != column.path
    called = (of_table(column.path, other) or other.declared.primary == (column.path,)) and not of_table(column.path, draft) and not called_so(column.path, draft)
    # Pieces of one list, each with its running number, do not name each other's people.
    own = own or (column.path == path and not key_free(path) and {c.path for c in other.columns} == {c.path for c in draft.columns} and not certain(draft, path))
    own = own or (numbers_rows(column.path, other) and not certain(draft, path) and other.refers_to(draft, path) != column.path)
    return (own or called) and bool(other.held(column.path)) and not repeats_in_sample(other, column.path)


def inanimate(draft: Draft) -> bool:
    """Whether a table is called after what is no person; one called after kin (``parents`` may be folders) or after a shop, of which something is said that only people have, may hold its people."""
    words = table_words(draft.survey.table)
    entity = entity_of(words)
    if entity not in INANIMATE:
        return False
    kin = entity == "thing" and len(words) == 1 and in_section(words, "_role")
    return not ((entity == "org" or kin) and any(draft.record_level(data_type) for data_type in OF_PEOPLE))


def person_keys(draft: Draft) -> list[str]:
    """The account ids that are own keys of a table of persons; what a bank's accounts are numbered with is a key of nobody."""
    if entity_of(table_words(draft.survey.table)) == "org" or inanimate(draft) or not draft.one_a_person or not (draft.of_persons or any(draft.record_level(data_type) for data_type in OF_USERS)):
        return []
    accounts = [c for c in draft.record_level("account_id") if c.path not in draft.names]
    own = {c.path for c in accounts if c.path in draft.keys or c.path == "_id" or draft.declared.primary == (c.path,) or of_table(c.path, draft)}
    return [c.path for c in accounts if c.path in own or ((values := draft.held(c.path)) and draft.distinct_share(values) >= UNIQUE)]


def tested(values: KeyValues, drafts: list[Draft]) -> list[Foreign]:
    """The columns of no type whose values prove them foreign keys to account ids of persons; of several tables', to the one called so, else to the one of which they hold by far most."""
    found = dict[tuple[tuple[str, str], str], list[tuple[bool, float, Foreign]]]()
    parts = dict[tuple[tuple[str, str], str], list[_Part]]()
    targets = [(draft, key) for draft in drafts for key in person_keys(draft)]
    for target, key in targets:
        for other, column in open_columns(target, key, drafts):
            if numbers_rows(column.path, other) and not repeats_in_sample(other, column.path) and not certain(target, key):
                continue
            distinct, here = values.contained(other, column.path, (target, key))
            if not distinct or here / distinct < CONTAINED:
                if here and not any(t is not target and of_table(key, t) for t, _ in targets) and certain(target, key):
                    parts.setdefault((other.name, column.path), []).append(_Part(here, other, column.path, target, key))
                continue
            if column.data_type == "username" and any(_held_by(values, other, column.path, target, own.path) for own in target.record_level("username")):
                continue
            why = f"foreign key to the account id {shown(target, key, drafts)}: {values.told(here)} of its {distinct} distinct values occur there"
            called = called_after_rows(column, other, target)
            foreign = Foreign(other, column.path, target, key, why, opaque=not called)
            found.setdefault((other.name, column.path), []).append((called, here / target.survey.records, foreign))
    spread = (_of_several(values, held, drafts) for place, held in parts.items() if place not in found)
    closest = (_closest(held, values) for held in found.values())
    return [one for one in (*closest, *spread) if one is not None]


class _Part(NamedTuple):
    """How many of the distinct values of a column a key has."""

    here: int
    other: Draft
    path: str
    target: Draft
    key: str


def _of_several(values: KeyValues, parts: list[_Part], drafts: list[Draft]) -> Foreign | None:
    """A column whose values are keys of several tables of people, of forms that meet by no chance (``WhoId`` of Salesforce: of contacts and of leads)."""
    one = parts[0]
    distinct, here = values.contained(one.other, one.path, *((part.target, part.key) for part in parts)) if len(parts) > 1 else (0, 0)
    if not distinct or here / distinct < CONTAINED:
        return None
    most = max(parts, key=lambda part: (part.here, part.target.name))
    named = ", ".join(shown(part.target, part.key, drafts) for part in parts)
    return Foreign(one.other, one.path, most.target, most.key, f"foreign key to the account ids {named}: {values.told(here)} of its {distinct} distinct values occur there", opaque=True)


def _closest(found: list[tuple[bool, float, Foreign]], values: KeyValues) -> Foreign | None:
    """Which of several tables' keys a column is; None where numbers that count rows are in all of them and no name tells. Of ids that meet by no chance, or are called alike, tables hold the same people (``auth.users``, ``profiles``)."""
    ranked = sorted(found, key=lambda one: (not one[0], -one[1]))
    # Of two keys of the same people (``userId`` and ``empId``) either will do.
    called, most, first = ranked[0]
    second = next((one for one in ranked[1:] if one[2].target is not first.target), None)
    if second is None or called > second[0] or (called and second[0]) or most >= FAR_MORE * second[1]:
        return first
    words = set(key_free(first.key))
    alike = bool(words - ANYTHING) and tokens_of(first.key) == tokens_of(second[2].key)
    return first if (alike or certain(first.target, first.key)) and _held_by(values, second[2].target, second[2].key, first.target, first.key) else None


def declared(drafts: list[Draft]) -> list[Foreign]:
    """The columns of no type whose declared foreign key is an account id, whatever they are called; of several to one key those of whom something comes from and goes to."""
    found = []
    for target in drafts:
        for account in target.record_level("account_id"):
            for other in neighbours(target, drafts):
                paths, open_ = other.all_refer_to(target, account.path), {c.path for c in other.record_level() if c.data_type is None}
                if len(paths) > 1 and not sent_between(paths):
                    continue  # several people, and no word tells whose the row is
                why = f"declared foreign key to the account id {shown(target, account.path, drafts)}"
                found += [Foreign(other, path, target, account.path, why, declared=True) for path in paths if path in open_]
    return found
