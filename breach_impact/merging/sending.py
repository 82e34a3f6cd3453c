"""Facts on their way to the ledger, without what need not be sent.

Half of the columns of most takes say the same in every row: no masked value, no expiry, one element. And some say what another says, as the only
time of a record is its latest one. Such columns are not sent but written into the view through which the ledger sees the rows.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from breach_impact.sql import quoted

if TYPE_CHECKING:
    import pyarrow as pa

    from breach_impact.merging.store import Connection

TYPES = {"int64": "BIGINT", "int32": "INTEGER", "int16": "SMALLINT", "uint8": "UTINYINT", "uint64": "UBIGINT", "string": "VARCHAR", "bool": "BOOLEAN"}
"""DuckDB's names of Arrow's types; columns of others (:func:`_kind`) are sent."""
ROW = "row"
"""The column that is sent in any case, for the others are written beside it."""
GLANCE = 32
"""Rows that are compared before all are."""


def empty(rows: pa.Table) -> frozenset[str]:
    """The columns that hold nothing."""
    return frozenset(name for name, column in zip(rows.column_names, rows.columns, strict=True) if column.null_count == rows.num_rows)


def send(con: Connection, name: str, rows: pa.Table) -> None:
    """Let the ledger see rows as a view, which is to be taken back by :func:`forget`.

    Args:
        con: the ledger's.
        name: of the view.
        rows: hashes, flags, codes and times; one of the columns is ``row``.
    """
    said = dict(_said(rows))
    con.register(f"{name}_sent", rows.drop_columns(list(said)))
    columns = ", ".join(f"{said[column]} AS {quoted(column)}" if column in said else quoted(column) for column in rows.column_names)
    con.execute(f"CREATE OR REPLACE TEMP VIEW {name} AS SELECT {columns} FROM {name}_sent")


def forget(con: Connection, name: str) -> None:
    """Take the view and its rows back."""
    con.execute(f"DROP VIEW {name}")
    con.unregister(f"{name}_sent")


def _said(rows: pa.Table) -> Iterator[tuple[str, str]]:
    """(column, SQL of what it holds) of those that need not be sent."""
    sent: list[tuple[str, pa.ChunkedArray]] = []
    for name, column in zip(rows.column_names, rows.columns, strict=True):
        kind = _kind(column.type)
        if name == ROW or kind is None or not len(column):
            continue
        if column.null_count == len(column):
            yield name, f"CAST(NULL AS {kind})"
        elif kind != "VARCHAR" and _same(column):
            yield name, f"CAST({_plain(column[0])} AS {kind})"
        else:
            like = next((other for other, held in sent if _equal(column, held)), None)
            if like is None:
                sent.append((name, column))
            else:
                yield name, quoted(like)


def _kind(of: pa.DataType) -> str | None:
    import pyarrow as pa

    if isinstance(of, pa.OpaqueType) and of.type_name == "uhugeint":
        return "UHUGEINT"
    return "BOOLEAN" if isinstance(of, pa.Bool8Type) else TYPES.get(str(of))


def _plain(value: Any) -> int | bool:  # noqa: ANN401 - a scalar of Arrow
    """A number; Arrow hands out those of 128 bits as their bytes."""
    plain = value.as_py()
    return int.from_bytes(plain, "little") if isinstance(plain, bytes) else plain


def _same(column: pa.ChunkedArray) -> bool:
    """Whether all rows hold the same value."""
    if column.null_count:
        return False
    return len(column) == 1 or (_equal(column.slice(1, GLANCE), column.slice(0, min(GLANCE, len(column) - 1))) and column.slice(1).equals(column.slice(0, len(column) - 1)))


def _equal(one: pa.ChunkedArray, other: pa.ChunkedArray) -> bool:
    """Whether two columns hold the same; most that do not differ in the first rows."""
    return one.type == other.type and one.null_count == other.null_count and one.slice(0, GLANCE).equals(other.slice(0, GLANCE)) and one.equals(other)
