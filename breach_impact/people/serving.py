"""Which of two people's ids in a row is nobody's whom the row is about: that of who works there and serves many, or of who notes something of many."""

from __future__ import annotations

from breach_impact.evidence.draft import Draft
from breach_impact.headerwords.entities import table_words
from breach_impact.headerwords.headers import tokens as tokens_of
from breach_impact.people.foreign import held_by, person_keys
from breach_impact.people.keynames import neighbours, of_table
from breach_impact.people.keypass import KeyValues
from breach_impact.people.pairfacts import Facts
from breach_impact.people.roles import EMPLOYED, STAFF, named_parties
from breach_impact.types import Column


def serves(column: Column, draft: Draft, drafts: list[Draft]) -> bool:
    """Whether the table that an id is called after is one of staff, by its name."""
    return any(of_table(column.path, table) and _of_staff(table.survey.table.rpartition(".")[2]) for table in neighbours(draft, drafts))


def _of_staff(table: str) -> bool:
    return STAFF in named_parties(table) or bool(set(table_words(table)) & EMPLOYED)


def one_serves(first: Column, other: Column, draft: Draft, drafts: list[Draft], known: Facts) -> bool:
    """Whether one of two ids is of those who work there, of whom most stand beside several of the other, and who are few (``visits(client_id, employee_id)``): no row is about them.

    In a list of who has which account (``doctor_users``) each stands beside one.
    """
    one, two = serves(first, draft, drafts), serves(other, draft, drafts)
    served, ids, others = (known.branching, known.firsts, known.seconds) if one else (known.spread, known.seconds, known.firsts)
    return one != two and 2 * served >= ids > 0 and 2 * ids <= others


def noting(first: Column, other: Column, draft: Draft, drafts: list[Draft], values: KeyValues, known: Facts) -> Column | None:
    """Which of two keys of one table of people stands beside several of the other nearly always, though each of these stands beside one (``usernote.posterid``): as an id of the row it would join them all."""
    if 2 * known.spread > known.seconds > 0 and not 2 * known.branching > known.firsts:
        found = other
    elif 2 * known.branching > known.firsts > 0 and not 2 * known.spread > known.seconds:
        found = first
    else:
        return None
    own = other if found is first else first
    # Numbers that both count from one prove nothing: the other key must be called after the table of people in which both occur, and this one not.
    tables = [table for table in neighbours(draft, drafts) if (of_table(own.path, table) or own_name(own, table)) and not of_table(found.path, table) and not own_name(found, table)]
    return found if any(are_keys(values, draft, (first, other), table, key) for table in tables for key in person_keys(table)) else None


def own_name(column: Column, table: Draft) -> bool:
    """Whether a key is called as a table calls its own (``userid`` of ``user``)."""
    return any(tokens_of(column.path) == tokens_of(key) for key in person_keys(table))


def are_keys(values: KeyValues, draft: Draft, columns: tuple[Column, Column], table: Draft, key: str) -> bool:
    """Whether nearly all that stands in these columns is keys of a table."""
    return all(held_by(values, draft, column.path, table, key) for column in columns)
