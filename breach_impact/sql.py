"""Pieces of SQL text that every stage writes."""

from __future__ import annotations

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
