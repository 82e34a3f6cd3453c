"""What the texts of a sample quote, found by the SQL of the scan."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from typing import TYPE_CHECKING

from breach_impact.prose.cells import apart_sql
from breach_impact.prose.finders import kinds
from breach_impact.prose.found import found_sql
from breach_impact.registry import detectors
from breach_impact.scanning import udfs
from breach_impact.sql import silent

if TYPE_CHECKING:
    import duckdb


@cache
def _connection() -> duckdb.DuckDBPyConnection:
    """A connection of its own, in memory, that may not spill."""
    import duckdb

    con = silent(duckdb.connect(":memory:", config={"temp_directory": "", "threads": "1"}))
    udfs.register(con, {name for name, detector in detectors().items() if detector.checksum})
    return con


def look(values: Sequence[str], types: Iterable[str] = (), *, bare_cards: bool = True) -> dict[str, tuple[int, int]]:
    """What some texts hold: data type -> in how many of them, and in how many of these it is not the whole text.

    Args:
        values: the texts.
        types: to look for; all kinds if empty.
        bare_cards: see :func:`breach_impact.prose.finders.finders`.
    """
    import pyarrow as pa

    con = _connection().cursor()
    con.register("sampled", pa.table({"n": pa.array(range(len(values)), pa.int64()), "t": pa.array(values, pa.string())}))
    try:
        found = found_sql("(SELECT n, t, t AS whole FROM sampled)", tuple(types) or kinds(), bare_cards=bare_cards)
        rows = con.execute(f"SELECT k, count(DISTINCT n), count(DISTINCT n) FILTER (trim(whole) <> v) FROM {found} GROUP BY k").fetchall()
    finally:
        con.unregister("sampled")
        con.close()
    return {kind: (texts, inside) for kind, texts, inside in rows}


def parted(values: Sequence[str], types: Iterable[str]) -> list[list[str]]:
    """The values in each of some cells of a column of addresses or phones."""
    import pyarrow as pa

    con = _connection().cursor()
    con.register("cells", pa.table({"n": pa.array(range(len(values)), pa.int64()), "t": pa.array(values, pa.string())}))
    try:
        rows = con.execute(f"SELECT {apart_sql('t', types)} FROM cells ORDER BY n").fetchall()
    finally:
        con.unregister("cells")
        con.close()
    return [row[0] for row in rows]
