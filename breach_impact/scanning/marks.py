"""What values say of the populations whose people stand apart: role mailboxes, test accounts, testers (``data/populations.toml``).

A flag column says it by hints of its column in the plan, ``testers`` and ``test_accounts``: how its values are read. What comes out is a
number a holder, never a value. The local part of an address or a user name is read as a whole, but for a tag behind ``+`` and digits at its end:
``john.test`` and ``testa`` may be people.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from breach_impact.scanning import forms
from breach_impact.scanning.values import EXPOSED, INVALID
from breach_impact.sql import literal
from breach_impact.tokens.times import said
from breach_impact.types import Column

if TYPE_CHECKING:
    from breach_impact.scanning.parts import Cell

POPULATIONS = ("testers", "test_accounts")
"""Populations that a column may tell, and hints of that column."""
YES, WORDS, ANY = "yes", "words", "any"
"""How a hint reads a column: a word for yes means so; a word of the shipped list; any value at all. Everything else are words of its own, tab-separated."""

PERSON, ROLE, TEST = 0, 1, 2
"""Kinds of address in the ledger's ``domain``."""
SAID, DENIED, WITHIN = 1, 2, 3
"""Marks of a holder: a flag column says so, says otherwise; the holder stands where all are (see :func:`code`)."""
NAMED, RESERVED = 20, 21
"""Marks of a holder: a user name of a test account; an address under a top-level domain kept for tests, which is no valid address."""
RESERVED_TOP = "[@.](?:test|example|invalid|localhost|alt)$"


@cache
def book() -> Mapping[str, Mapping[str, str]]:
    """The shipped lists."""
    return tomllib.loads((files("breach_impact") / "data" / "populations.toml").read_text(encoding="utf-8"))


@cache
def listed(section: str, name: str) -> tuple[str, ...]:
    """The words of a list, each once."""
    words = (word.strip() for word in book()[section].get(name, "").replace("\n", " ").split(","))
    return tuple(dict.fromkeys(word for word in words if word))


def code(population: str, mark: int) -> int:
    """The number of a mark in the ledger: ``SAID``, ``DENIED`` and ``WITHIN`` are of one population each."""
    return 10 * POPULATIONS.index(population) + mark


# -- addresses and user names -------------------------------------------------------------------------------------------
def _either(words: Iterator[str] | tuple[str, ...], gap: str = "[._-]?") -> str:
    return "|".join(re.escape(word).replace(r"\ ", gap) for word in words)


@cache
def roles() -> str:
    """RE2 of the local part of a role mailbox."""
    words = dict.fromkeys(word for name in book()["role_mailboxes"] if name != "source" for word in listed("role_mailboxes", name))
    return f"(?:{_either(tuple(words))})"


@cache
def tests() -> str:
    """RE2 of the local part or user name of a test account, without a tag."""
    words, nouns = _either(listed("test_accounts", "words")), _either(listed("test_accounts", "nouns"))
    return f"(?:(?:{words})(?:[._-]?(?:{nouns}))?|(?:{nouns})[._-]?(?:{words}))[._-]?[0-9]*"


@cache
def _kinds() -> tuple[str, str]:
    """RE2 of the beginning of an address of any kind but a person's, and of a test account's."""
    test = rf"{tests()}(?:\+[^@]*)?@|[^@+]+\+(?:{_either(listed('test_accounts', 'words'))})[._-]?[0-9]*@"
    return f"^(?:{roles()}(?:\\+[^@]*)?@|{test})", f"^(?:{test})"


def odd_address(address: str) -> str:
    """SQL: an address in normal form may be a placeholder or of another kind than a person's; one pattern clears nearly all of both."""
    either = rf"{_kinds()[0]}|^(?:{forms.placeholder_pattern('email')})\z"
    return f"regexp_matches({address}, {literal(either)})"


def address_kind(address: str, odd: str = "true") -> str:
    """SQL of the kind of a valid address in normal form: ``PERSON``, ``ROLE`` or ``TEST``; ``odd`` is :func:`odd_address` if that is known."""
    apart, test = _kinds()
    return f"CASE WHEN NOT {odd} OR NOT regexp_matches({address}, {literal(apart)}) THEN {PERSON} WHEN regexp_matches({address}, {literal(test)}) THEN {TEST} ELSE {ROLE} END::UTINYINT"


# -- columns that say so ------------------------------------------------------------------------------------------------
def tells(column: Column) -> tuple[str, ...]:
    """The populations of which a column of the plan speaks."""
    if column.role != "subject" or "~" in column.path:
        return ()
    return tuple(population for population in POPULATIONS if column.hints.get(population))


def _flagged(column: Column, value: str) -> Iterator[tuple[str, str]]:
    """(population, SQL of the mark) of a column that speaks of one; NULL where it holds no value.

    Args:
        column: of the plan.
        value: SQL of its trimmed value, NULL where null-like.
    """
    for population in tells(column):
        how = column.hints[population]
        if how == ANY:
            yield population, f"CASE WHEN {value} IS NOT NULL THEN {code(population, WITHIN)}::UTINYINT END"
            continue
        yes = f"regexp_full_match({value}, {literal(meant(population, how))})"
        yield population, f"CASE WHEN {value} IS NULL THEN NULL WHEN {yes} THEN {code(population, SAID)} ELSE {code(population, DENIED)} END::UTINYINT"


def mark_columns(cell: Cell) -> Iterator[tuple[str, str]]:
    """(name, SQL) of what a holder's value says of populations: of a flag, a user name, an address that no mail reaches; NULL where it says nothing."""
    i = cell.index
    yield from ((f"pop{i}_{population}", sql) for population, sql in _flagged(cell.column, f"x{i}"))
    if "username" in cell.types:
        name = f"regexp_full_match(x{i}, {literal(f'(?i:{tests()})')})"
        yield f"pop{i}_name", f"CASE WHEN {cell.has('username', EXPOSED)} AND {name} THEN {NAMED}::UTINYINT END"
    if "email" in cell.types:
        top = f"regexp_matches(n{i}, {literal(RESERVED_TOP)}) AND NOT n{i}_fake"
        yield f"pop{i}_mail", f"CASE WHEN {cell.has('email', INVALID)} AND {top} THEN {RESERVED}::UTINYINT END"


def meant(population: str, how: str) -> str:
    """RE2 of the values that say yes."""
    words = said("true") if how == YES else listed(population, "said") if how == WORDS else tuple(word for word in how.split("\t") if word)
    return f"(?i:{_either(words, '[ _-]?')})"


__all__ = [
    "ANY", "DENIED", "NAMED", "PERSON", "POPULATIONS", "RESERVED", "RESERVED_TOP", "ROLE", "SAID", "TEST", "WITHIN", "WORDS", "YES",
    "address_kind", "code", "listed", "mark_columns", "meant", "tells",
]  # fmt: skip
