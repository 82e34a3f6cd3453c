"""Columns that may be foreign keys to a table of persons by what they are called; their values decide in :mod:`breach_impact.people.foreign`."""

from __future__ import annotations

from collections.abc import Iterator

from breach_impact.evidence.draft import Draft
from breach_impact.headerwords.entities import table_words
from breach_impact.headerwords.headers import segments
from breach_impact.headerwords.headers import tokens as tokens_of
from breach_impact.people.keynames import (
    KEY_WORDS,
    bearing,
    belongs,
    called_so,
    ends_in_key,
    key_free,
    neighbours,
    of_table,
)
from breach_impact.people.keypass import repeats_in_sample
from breach_impact.people.nameable import Said, called_alike, nameables, said_of
from breach_impact.people.opaque import asked_for, certain, form_of, nameable
from breach_impact.people.roles import (
    RELATIVES,
    called_after,
    parties_of,
)
from breach_impact.types import Column

OWNING = (("parent", "id"), ("owner", "id"), ("ref", "id"), ("entity", "id"))


def proposed(other: Draft, target: Draft, path: str) -> list[Column]:
    """Columns of another table that may name a key of this one: account ids, the table's own word, alone or with a key word, the same name."""
    reference = other.refers_to(target, path)
    alike = [] if path in target.bare_keys() or path == "_id" else called_alike(other, path)
    words = set(tokens_of(target.survey.table))
    stems = {w.rstrip("s") for w in words} | words
    alone = certain(target, path)  # ids that meet by no chance name somebody under any name (``author``, ``from``)
    found = []
    for column in other.columns:
        if "~" in column.path or _elsewhere(column, other, target):
            continue
        if column.role != "subject" and not (column.data_type == "account_id" and called_so(column.path, target)):
            continue
        tokens = set(tokens_of(column.path))
        # ``student_guardian.guardian_id`` names the guardians, though it is called after the last word of its own table as well.
        linking = called_so(column.path, target) and len(table_words(target.survey.table)) < len(table_words(other.survey.table))
        named = bool(tokens & stems) and bool(tokens & KEY_WORDS) and column.data_type is None and (column.hints.get("own_key") != "true" or linking)
        if column.data_type == "account_id" or column in alike or column.path == reference or named or called_after_rows(column, other, target) or (alone and nameable(column, other)):
            found.append(column)
    return found


def _elsewhere(column: Column, other: Draft, target: Draft) -> bool:
    """Whether the dump says that a column is a key of another table, or the key of its own that is called after it (``admin_user.user_id``)."""
    if column.path in other.declared.references:
        return other.declared.references[column.path][0] not in {target.survey.table, target.survey.table.rpartition(".")[2]}
    return other.declared.primary == (column.path,) and of_table(column.path, other) and not of_table(column.path, target)


def called_after_rows(column: Column, other: Draft, target: Draft) -> bool:
    """Whether a column of no type of its own is called after what the rows of a table are (``patient``, ``child_id`` of ``children``)."""
    return _called(said_of(column, other), target)


def _called(one: Said, target: Draft) -> bool:
    if one.people or not one.words:
        return one.people
    table = table_words(target.survey.table)
    return called_after(one.words, table) or bool(set(parties_of(one.words)) & set(parties_of(table)) & RELATIVES)


def open_columns(target: Draft, path: str, drafts: list[Draft]) -> Iterator[tuple[Draft, Column]]:
    """Columns that are called after a table, or named like its key, and of which it is not known whether they name it."""
    own = bool(key_free(path)) or (path != "_id" and path not in target.bare_keys() and form_of(target, path) is not None)  # numbers from one on are in any table
    for other in neighbours(target, drafts):
        # In a list it must be called as the key is (``involvements[].masterNameId`` of ``persons.masterNameId``).
        alike = [c.path for c in called_alike(other, path) if "{" not in c.path and ("[" not in c.path or tokens_of(segments(c.path)[-1]) == tokens_of(path))] if own else []
        for one in nameables(other).said:
            column = one.column
            # Where the rows have a key besides, ``pid`` is whose they are, though no two share it (one policy a patient).
            named = column.path in alike and (not one.rows or bool(set(other.bare_keys()) - {column.path}))
            if named or _called(one, target) or _of_owner(column, other, target) or (one.open and _may_name(column, other, target, path, drafts)):
                yield other, column


def _may_name(column: Column, other: Draft, target: Draft, key: str, drafts: list[Draft]) -> bool:
    return asked_for(target, key, other, column, drafts) and not _elsewhere(column, other, target) and not names_another(column.path, target, other, drafts)


def _of_owner(column: Column, other: Draft, target: Draft) -> bool:
    """Whether a column may say whose a row is of what people of a table have (``customer_address_entity.parent_id`` beside ``customer_entity``, ``user__field_phone.entity_id`` of Drupal).

    The ``entity_id`` of a ``customer_address_entity`` numbers the addresses; where the rows have a key besides (``customer_entity_datetime.value_id``) it is whose they are.
    """
    words = tokens_of(column.path)
    if column.data_type is not None or words not in OWNING or not belongs(other, target):
        return False
    return not of_table(column.path, other) or _has_key_besides(other, column.path)


def _has_key_besides(draft: Draft, path: str) -> bool:
    keys = [c.path for c in draft.record_level() if c.data_type is None and c.path != path and tokens_of(c.path)[-1:] == ("id",) and tokens_of(c.path) not in OWNING]
    return any(draft.held(key) and not repeats_in_sample(draft, key) for key in keys)


def names_another(path: str, draft: Draft, other: Draft, drafts: list[Draft]) -> bool:
    """Whether a foreign key bears the name of a third table and not of this one: the numbers of ``member_id`` occur among those of logins as well.

    Of what the people of a table have (``customer_address_entity``) ``customer_id`` is no key but theirs.
    """
    third = [t for t in neighbours(draft, drafts) if t is not other and of_table(path, t)]
    if not of_table(path, draft):
        return bool(third)
    mine = bearing(path, draft.survey.table)
    return any(belongs(draft, t) or (bearing(path, t.survey.table) > mine and ends_in_key(path)) for t in third)
