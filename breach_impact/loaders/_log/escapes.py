r"""Escapes in logs, undone by DuckDB for whole columns: ``%C3%A9`` of URLs, ``\xc3\xa9`` of Apache and nginx."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from breach_impact.jsonvet import connection

if TYPE_CHECKING:
    import pyarrow as pa

_UTF8 = (
    r"%[0-7][0-9A-F]|%(?:C[2-9A-F]|D[0-9A-F])%[89AB][0-9A-F]|%E0%[AB][0-9A-F]%[89AB][0-9A-F]|%(?:E[1-9A-CEF])%[89AB][0-9A-F]%[89AB][0-9A-F]"
    r"|%ED%[89][0-9A-F]%[89AB][0-9A-F]|%F0%[9AB][0-9A-F]%[89AB][0-9A-F]%[89AB][0-9A-F]|%F[1-3]%[89AB][0-9A-F]%[89AB][0-9A-F]%[89AB][0-9A-F]"
    r"|%F4%8[0-9A-F]%[89AB][0-9A-F]%[89AB][0-9A-F]"
)
"""Bytes of one character of UTF-8 (RFC 3629, section 4); ``url_decode`` raises an error on all others."""
_DECODABLE = rf"(?i)(?:[^%]|{_UTF8}|%(?:[^0-9A-F]|[0-9A-F][^0-9A-F])|%[0-9A-F]?$)*"


def percent(value: str, *, plus: bool = True) -> str:
    """SQL: the text ``value`` with percent-encoding undone; as it stands where that gives no UTF-8.

    Args:
        value: SQL of the text.
        plus: ``+`` is a blank, as in forms (WHATWG URL, application/x-www-form-urlencoded).
    """
    spaced = f"replace({value}, '+', ' ')" if plus else value
    return f"CASE WHEN contains({value}, '%') AND regexp_full_match({value}, '{_DECODABLE}', 's') THEN url_decode({spaced}) WHEN contains({value}, '%') THEN {value} ELSE {spaced} END"


def backslash(value: str) -> str:
    r"""SQL: the text ``value`` with ``\"``, ``\\`` and ``\xHH`` undone (Apache ``mod_log_config``, nginx ``log_format escape=default``)."""
    steps = value
    for found, instead in (("%", "%25"), (r"\\", "%5C"), (r"\"", "%22"), (r"\n", "%0A"), (r"\r", "%0D"), (r"\t", "%09")):
        steps = f"replace({steps}, '{found}', '{instead}')"
    steps = rf"regexp_replace({steps}, '\\x([0-9A-Fa-f]{{2}})', '%\1', 'g')"
    return f"CASE WHEN contains({value}, '\\') THEN CASE WHEN regexp_full_match({steps}, '{_DECODABLE}', 's') THEN url_decode({steps}) ELSE {value} END ELSE {value} END"


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
