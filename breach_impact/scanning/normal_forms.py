"""SQL of the normal forms of a cell that more than one expression needs, and what those columns are called."""

from __future__ import annotations

from collections.abc import Iterator

from breach_impact.evidence.papers import MIXED
from breach_impact.passwords import stored as passwords
from breach_impact.payment.facts import digits_column, is_card, known_card
from breach_impact.registry import detectors
from breach_impact.scanning import forms
from breach_impact.scanning.marks import odd_address
from breach_impact.scanning.parts import Cell
from breach_impact.scanning.times import time_sql, zone_sql
from breach_impact.scanning.values import TIME_TYPES, TOKEN_TYPES, Known, normal_sql
from breach_impact.sql import literal
from breach_impact.tokens.codes import odd_token_sql
from breach_impact.tokens.dates import KIND

CREDENTIALS = {"password", "password_hash"}


def known(cell: Cell) -> Known:
    """The names of a cell's derived columns."""
    i = cell.index
    return Known(
        email=f"n{i}", top=f"n{i}_top", fake=f"n{i}_fake", time=f"t{i}", zone=f"z{i}", place=f"w{i}", token=f"q{i}", opaque=f"NOT h{i}", code=f"f{i}", credential=f"y{i}",
        card=known_card(cell) if is_card(cell) else "",
        kind=f"coalesce(regexp_full_match(v{i}_{KIND}, {literal(MIXED)}), false)" if any(role == KIND for role, _, _ in cell.beside) else "",
    )  # fmt: skip


def address_columns(cell: Cell) -> Iterator[str]:
    """What more than one expression needs of an address in normal form."""
    i = cell.index
    yield f"split_part(n{i}, '.', -1) AS n{i}_top"
    if cell.column.role == "subject":  # of others nobody asks whose mailbox it is, and the pattern is long
        yield f"{odd_address(f'n{i}')} AS n{i}_odd"


def fake_address(cell: Cell) -> str:
    """SQL: an address in normal form is a placeholder."""
    i, listed = cell.index, forms.placeholder_sql("email", f"n{cell.index}")
    return f"CASE WHEN n{i}_odd THEN {listed} ELSE false END" if cell.column.role == "subject" else listed


def odd_token(cell: Cell) -> str:
    """SQL: a token's form needs a closer look; a column whose own values are no tokens has its pattern asked elsewhere."""
    i, own = cell.index, detectors()[cell.types[-1]]
    pattern = str(own.pattern) if own.data_type in TOKEN_TYPES else "(?s:.*)"
    return odd_token_sql(f"q{i}", f"x{i}", pattern, forms.placeholder_pattern("token"))


def derived_columns(cell: Cell) -> Iterator[str]:
    """Normal forms that more than one expression needs."""
    i, types = cell.index, set(cell.types)
    if "email" in types:
        yield f"{normal_sql('email', f'x{i}')} AS n{i}"
    if types & TIME_TYPES:
        yield f"{time_sql(f'x{i}', cell.column)} AS t{i}"
    if types & TOKEN_TYPES:
        yield f"{forms.token_bare_sql(f'x{i}')} AS b{i}"
    if "time_zone" in types:
        yield f"{zone_sql(f'x{i}', cell.column)} AS z{i}"
    if "country" in types:
        yield f"place_of(x{i}) AS w{i}"
    if is_card(cell):
        yield digits_column(cell)
    if types & CREDENTIALS:
        yield f"{passwords.bare_sql(f'x{i}')} AS u{i}"


def credential_form(cell: Cell) -> str:
    """SQL of the form of a password value, with what the evidence of its column names."""
    return forms.credential_form_sql(f"u{cell.index}", cell.column.hints.get("forms", "").split(","))
