"""SQL of dates in which the month stands by its name, in the languages of :mod:`breach_impact.scanning.months` (``26 januari 2022 17:38``, ``12 de marzo de 2020``)."""

from __future__ import annotations

from breach_impact.scanning.months import MONTHS
from breach_impact.sql import literal

EDGE = r"(?i)(?:^|[ 0-9.,/\-])(?:{})(?:[ 0-9.,/\-]|$)"
"""A word that stands by itself or at a number."""

SHORT = r"[0-9]{1,2}[- ]?[^\s0-9-]{3,12}[- ]?[0-9]{2}(?: [0-9: apmAPM.]*)?"
"""As databases write a day (``05-JAN-84``, ``05JAN84``); years of two digits are 1950 to 2049, as Oracle reads them."""


def named_time_sql(v: str) -> str:
    """Seconds since 1970 UTC as BIGINT, NULL where the value names no month beside a day and a year.

    Args:
        v: a column of trimmed text.
    """
    arms = " ".join(f"WHEN regexp_matches({v}, {literal(EDGE.format(words))}) THEN '{n:02d}'" for n, words in enumerate(MONTHS, 1))
    short = f"regexp_extract({v}, '[^0-9:.]([0-9][0-9])(?: [0-9: apmAPM.]*)?$', 1)"
    full = f"regexp_extract({v}, '(?:1[89]|20)[0-9][0-9]')"
    year = f"CASE WHEN {full} <> '' THEN {full} WHEN regexp_full_match({v}, {literal(SHORT)}) THEN CASE WHEN {short} < '50' THEN '20' ELSE '19' END || {short} END"
    day = f"lpad(regexp_extract({v}, '(?:^|[^0-9:])([0-9][0-9]?)(?:[^0-9:]|$)', 1), 2, '0')"
    clock = f"regexp_extract({v}, '([0-9][0-9]?:[0-9][0-9](?::[0-9][0-9])?)', 1)"
    padded = f"CASE WHEN {clock} = '' THEN '00:00' WHEN {clock} LIKE '_:%' THEN '0' || {clock} ELSE {clock} END"
    half = f"CASE WHEN regexp_matches({v}, '(?i)[0-9] ?p[.]?m') AND NOT starts_with({padded}, '12') THEN 43200 WHEN regexp_matches({v}, '(?i)12:[0-9:]+ ?a[.]?m') THEN -43200 ELSE 0 END"
    stamp = f"try_cast(({year}) || '-' || CASE {arms} END || '-' || {day} || ' ' || {padded} AS TIMESTAMP)"
    return f"(CAST(floor(epoch({stamp})) AS BIGINT) + {half})"
