"""SQL of dates in which the month stands by its name, in the languages of :mod:`breach_impact.scanning.months` (``26 januari 2022 17:38``, ``12 de marzo de 2020``)."""

from __future__ import annotations

from breach_impact.scanning.months import MONTHS
from breach_impact.sql import literal

EDGE = r"(?i)(?:^|[ 0-9.,/\-])(?:{})(?:[ 0-9.,/\-]|$)"
"""A word that stands by itself or at a number."""


def named_time_sql(v: str) -> str:
    """Seconds since 1970 UTC as BIGINT, NULL where the value names no month beside a day and a year of four digits.

    Args:
        v: a column of trimmed text.
    """
    arms = " ".join(f"WHEN regexp_matches({v}, {literal(EDGE.format(words))}) THEN '{n:02d}'" for n, words in enumerate(MONTHS, 1))
    year = f"regexp_extract({v}, '(?:1[89]|20)[0-9][0-9]')"
    day = f"lpad(regexp_extract({v}, '(?:^|[^0-9:])([0-9][0-9]?)(?:[^0-9:]|$)', 1), 2, '0')"
    clock = f"regexp_extract({v}, '([0-9][0-9]?:[0-9][0-9](?::[0-9][0-9])?)', 1)"
    padded = f"CASE WHEN {clock} = '' THEN '00:00' WHEN {clock} LIKE '_:%' THEN '0' || {clock} ELSE {clock} END"
    half = f"CASE WHEN regexp_matches({v}, '(?i)[0-9] ?p[.]?m') AND NOT starts_with({padded}, '12') THEN 43200 WHEN regexp_matches({v}, '(?i)12:[0-9:]+ ?a[.]?m') THEN -43200 ELSE 0 END"
    stamp = f"try_cast({year} || '-' || CASE {arms} END || '-' || {day} || ' ' || {padded} AS TIMESTAMP)"
    return f"(CAST(floor(epoch({stamp})) AS BIGINT) + {half})"
