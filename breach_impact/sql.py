"""Pieces of SQL text that every stage writes."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import duckdb


def silent(con: duckdb.DuckDBPyConnection) -> duckdb.DuckDBPyConnection:
    """A connection without a progress bar. DuckDB refuses to switch it in a notebook that lacks ipywidgets, where it is off already."""
    import duckdb

    with suppress(duckdb.InvalidInputException):
        con.execute("SET enable_progress_bar = false")
    return con


def quoted(name: str) -> str:
    """An SQL identifier."""
    return '"' + name.replace('"', '""') + '"'


def literal(text: str) -> str:
    """An SQL string literal."""
    return "'" + text.replace("'", "''") + "'"


CHAIN = 64
"""Operands in a row. Each takes DuckDB one level deeper, and a thousand levels are its limit, which a table of many columns would reach."""


def chained(operator: str, terms: Iterable[str]) -> str:
    """The terms joined by an operator that is associative; many of them in brackets, group by group."""
    parts = list(terms)
    while len(parts) > CHAIN:
        parts = [f"({operator.join(parts[at : at + CHAIN])})" for at in range(0, len(parts), CHAIN)]
    return operator.join(parts)
