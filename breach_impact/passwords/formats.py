"""The formats of stored passwords that a value shows by itself: its form and, where a form has several, who writes it so.

``data/credential_forms.csv`` holds a row for each format, ``data/credential_schemes.csv`` the names that other programs write between dollar
signs. The first row that matches the whole value counts; neighbours of one form are one pattern, so that a value meets few.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from itertools import groupby
from types import MappingProxyType

from breach_impact.sql import literal
from breach_impact.tokens.formats import full_match, rows


@cache
def _table() -> tuple[Mapping[str, str], ...]:
    return tuple(rows("credential_forms.csv"))


@cache
def forms() -> frozenset[str]:
    """The forms that rows of the table name."""
    return frozenset(row["form"] for row in _table())


@cache
def form_patterns() -> tuple[tuple[str, str], ...]:
    """(pattern, form) in the order in which they are asked; RE2 keeps a flag such as ``(?i)`` inside its parentheses."""
    groups = ((form, [row["pattern"] for row in mine]) for form, mine in groupby(_table(), lambda row: row["form"]))
    return tuple(("|".join(f"(?:{pattern})" for pattern in patterns), form) for form, patterns in groups)


def form_arms(expr: str) -> Iterator[str]:
    """SQL: the arms of a CASE that names the form."""
    yield from (f"when {full_match(expr, pattern)} then '{form}'" for pattern, form in form_patterns())


def format_sql(expr: str, form: str) -> str:
    """SQL: who writes a value of this form so, NULL where the table does not tell.

    Each batch compiles the SQL anew, so that the marks, which are short, stand for the patterns where a form has them.

    Args:
        expr: column of the value, decoded.
        form: as the statistics name it.
    """
    mine = [row for row in _table() if row["form"] == form]
    while mine and not mine[-1]["format"]:
        mine.pop()
    marked = all(row["mark"] for row in mine if row["format"])
    arms: list[str] = []
    for name, same in groupby((row for row in mine if row["format"] or not marked), lambda row: row["format"]):
        rows_of = list(same)
        if marked:
            asked = f"regexp_matches({expr}, {literal(rows_of[0]['mark'])})"
        else:
            asked = full_match(expr, "|".join(f"(?:{row['pattern']})" for row in rows_of))
        arms.append(f"WHEN {asked} THEN " + (f"'{name}'" if name else "NULL"))
    return f"CASE {' '.join(arms)} END" if arms else "NULL"


def has_formats(form: str) -> bool:
    """Whether the table tells several formats of a form."""
    return any(row["format"] for row in _table() if row["form"] == form)


@cache
def _schemes() -> Mapping[str, str]:
    return MappingProxyType({row["scheme"]: row["severity"] or "high" for row in rows("credential_schemes.csv")})


def scheme_sql(expr: str) -> str:
    """SQL: the name between dollar signs at the start of a value, or before a star, if it is one of the table; never the data's own word."""
    name = f"regexp_extract(lower({expr}), {literal('^[$]([a-z0-9_-]+)[$*]')}, 1)"
    known = ", ".join(f"'{scheme}'" for scheme in sorted(_schemes()))
    return f"list_extract(list_filter([{name}], lambda s: list_contains([{known}], s)), 1)"


def stated_severity(form: str, name: str) -> str | None:
    """The severity that the table states of a format, None where it is that of its form."""
    found = (
        next((row["severity"] for row in _table() if row["form"] == form and row["format"] == name), "") if name else ""
    )
    return found or (_schemes().get(name) if form == "unknown_hash" else None)
