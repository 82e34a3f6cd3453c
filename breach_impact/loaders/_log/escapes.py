r"""Escapes of Apache and nginx (``\xc3\xa9``), undone for whole columns; and SQL over Arrow columns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from breach_impact.documents.jsonvet import connection
from breach_impact.loaders._log.percent import percent

if TYPE_CHECKING:
    import pyarrow as pa


def unescaped(values: pa.Array) -> pa.Array:
    r"""Texts with ``\"``, ``\\`` and ``\xHH`` undone (Apache ``mod_log_config``, nginx ``log_format escape=default``); one that is no UTF-8 then stays as it is."""
    import pyarrow.compute as pc

    steps = values
    for found, instead in (("%", "%25"), (r"\\", "%5C"), (r"\"", "%22"), (r"\n", "%0A"), (r"\r", "%0D"), (r"\t", "%09")):
        steps = pc.replace_substring(steps, found, instead)
    return percent(pc.replace_substring_regex(steps, r"\\x([0-9A-Fa-f]{2})", r"%\1"), plus=False, instead=values)


def ask(sql: str, columns: dict[str, Any]) -> list[pa.Array]:
    """The result columns of a query over Arrow arrays, which it sees as the table ``block``."""
    import pyarrow as pa

    con = connection()
    con.register("block", pa.table(columns))
    try:
        out = con.sql(sql).to_arrow_table()
    finally:
        con.unregister("block")
    return [column.combine_chunks() if column.num_chunks != 1 else column.chunk(0) for column in out.columns]
