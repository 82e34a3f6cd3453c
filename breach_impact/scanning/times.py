"""SQL for what a written time or time zone says: seconds since 1970, and the zone."""

from __future__ import annotations

from dataclasses import replace

from breach_impact.scanning.eras import YEARS, era_time_sql
from breach_impact.scanning.months import AFTER_YEAR
from breach_impact.scanning.written_dates import named_time_sql
from breach_impact.sql import literal
from breach_impact.types import Column

_FORMATS_FIRST = ("%Y%m%d",)
"""Eight digits that may be of either order begin with the year: as years of four digits other days are before our time."""
_FORMATS_DAY = ("%d.%m.%Y %H:%M:%S", "%d.%m.%Y %H:%M", "%d.%m.%Y", "%d/%m/%Y %H:%M:%S", "%d/%m/%Y %H:%M", "%d/%m/%Y",
                "%d-%m-%Y %H:%M:%S", "%d-%m-%Y %H:%M", "%d-%m-%Y", "%d- %m-%Y", "%d%m%Y")  # fmt: skip
_FORMATS_MONTH = ("%m/%d/%Y %H:%M:%S", "%m/%d/%Y %I:%M:%S %p", "%m/%d/%Y %I:%M %p", "%m/%d/%Y %H:%M", "%m/%d/%Y", "%m-%d-%Y %H:%M:%S", "%m-%d-%Y", "%m%d%Y")  # fmt: skip
_FORMATS_ANY = ("%Y/%m/%d %H:%M:%S", "%Y/%m/%d %H:%M", "%Y/%m/%d", "%Y.%m.%d %H:%M:%S", "%Y.%m.%d %H:%M", "%Y.%m.%d", "%Y.%m.%d.", "%Y. %m. %d.", "%Y. %m. %d",
                "%d.%m.%Y.", "%d. %m. %Y", "%d. %m. %Y.", "%Y%m%d%H%M%S", "%Y%m%d%H%M%SZ", "%Y%m%d%H%M%S.%fZ", "%d/%b/%Y:%H:%M:%S %z", "%a, %d %b %Y %H:%M:%S %Z",
                "%a, %d %b %Y %H:%M:%S %z", "%a %b %d %H:%M:%S %Y", "%b %d, %Y %I:%M:%S %p", "%d %b %Y %H:%M:%S", "%d %b %Y", "%b %d, %Y", "%Y%m%dT%H%M%S.%gZ",
                "%Y%m%dT%H%M%SZ", "%Y年%m月%d日 %H:%M:%S", "%Y年%m月%d日",
                "%d/%m/%Y %H.%M", "%d/%m/%Y %H.%M.%S", "%d.%m.%Y %H.%M", "%d.%m.%Y %H.%M.%S", "%d-%m-%Y %H.%M", "%d-%m-%Y %H.%M.%S", "%Y-%m-%d-%H.%M.%S.%f",
                "%Y-%m-%d-%H.%M.%S", "%Y-%m-%d %H.%M.%S", "%Y-%m-%d %H.%M", "%Y/%m/%d %H.%M")  # fmt: skip
FILETIME, SINCE_1601 = (1.26e17, 1.4e17), 11_644_473_600
"""Tenths of microseconds since 1601 from 2000 to 2044, as Active Directory counts them ([MS-DTYP] FILETIME); no nanoseconds since 1990 are as few."""


def time_sql(v: str, column: Column) -> str:
    """Seconds since 1970 UTC as BIGINT (naive times are UTC), NULL where the value is no time."""
    unit = {"s": 1, "ms": 1_000, "us": 1_000_000, "ns": 1_000_000_000}.get(column.hints.get("unit", ""))
    number = (
        f"CAST(floor(try_cast({v} AS DOUBLE) / {unit}) AS BIGINT)" if unit else
        f"CAST(floor(CASE WHEN try_cast({v} AS DOUBLE) BETWEEN {FILETIME[0]} AND {FILETIME[1]} THEN try_cast({v} AS DOUBLE) / 1e7 - {SINCE_1601} ELSE try_cast({v} AS DOUBLE) / CASE WHEN abs(try_cast({v} AS DOUBLE)) >= 1e17 THEN 1e9"
        f" WHEN abs(try_cast({v} AS DOUBLE)) >= 1e14 THEN 1e6 WHEN abs(try_cast({v} AS DOUBLE)) >= 1e11 THEN 1e3 ELSE 1 END END) AS BIGINT)"
    )  # fmt: skip
    ordered = (_FORMATS_DAY + _FORMATS_MONTH) if column.hints.get("day_first", "true") == "true" else (_FORMATS_MONTH + _FORMATS_DAY)
    formats = ", ".join(literal(f) for f in (*_FORMATS_FIRST, *ordered, *_FORMATS_ANY))
    iso = f"try_cast(CASE WHEN regexp_full_match({v}, '[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}.*') THEN regexp_replace({v}, ' ?(?i:utc|gmt)$', 'Z') END AS TIMESTAMPTZ)"
    zoned = f"try_strptime({v}, [{formats}])"
    plain = f"CASE WHEN strlen({v}) = 20 AND {v} LIKE '__________T________Z' THEN epoch_us(try_cast({v} AS TIMESTAMP)) // 1000000 END"  # as most JSON writes it
    named = f", {named_time_sql(v)}" if column.hints.get("months") == "named" else ""
    if column.hints.get("after_year") == "true":
        bare = f"regexp_replace({v}, {literal(f'{AFTER_YEAR}$')}, '')"
        return time_sql(bare, replace(column, hints={key: hint for key, hint in column.hints.items() if key != "after_year"}))
    if (years := column.hints.get("years", "")) in YEARS:
        return f"coalesce({era_time_sql(v, years)}, {time_sql(v, replace(column, hints={key: hint for key, hint in column.hints.items() if key != 'years'}))})"
    return (
        f"coalesce({plain}, CASE WHEN regexp_full_match({v}, '-?[0-9]{{9,19}}([.][0-9]+)?([eE][+]?[0-9]+)?') AND NOT regexp_full_match({v}, '(19|20)[0-9]{{12}}')"
        f" THEN {number} ELSE CAST(floor(epoch(coalesce({iso}, CAST({zoned} AS TIMESTAMPTZ)))) AS BIGINT) END{named})"
    )


def zone_sql(v: str, column: Column) -> str:
    """The zone of a value; in a column of bare hours (``unit = "h"``) that of the offset."""
    if column.hints.get("unit") != "h":
        return f"zone_of({v})"
    east = f"round(abs(try_cast({v} AS DOUBLE)) * 60)::INTEGER"
    clock = f"CASE WHEN starts_with({v}, '-') THEN '-' ELSE '+' END || lpad(({east} // 60)::VARCHAR, 2, '0') || ':' || lpad(({east} % 60)::VARCHAR, 2, '0')"
    return f"zone_of(CASE WHEN regexp_full_match({v}, '[+-]?[0-9]{{1,2}}(\\.[0-9]{{1,2}})?') THEN {clock} ELSE {v} END)"
