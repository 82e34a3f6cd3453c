"""Expiry of a card as people, shops and magnetic stripes write it: RE2 of the spellings, and SQL of the month that they mean.

A month is a number, ``12 * year + month - 1``, so that months can be compared.
"""

from __future__ import annotations

from breach_impact.sql import literal

MONTHS = (
    "jan|jän|ene|gen|sty|led|oca|янв|січ", "feb|fév|fev|lut|úno|uno|şub|sub|фев|лют", "mar|mär|mrz|mrt|maa|bře|bre|мар|бер", "apr|avr|abr|kwi|dub|nis|апр|кві",
    "may|mai|maj|mag|mei|kvě|kve|май|мая|тра", "jun|juin|giu|cze|haz|июн|чер", "juil|jul|lug|lip|červenec|tem|июл|лип", "aug|aoû|aou|ago|sie|srp|ağu|agu|авг|сер",
    "sep|set|wrz|zář|zar|eyl|сен|вер", "oct|okt|out|ott|paź|paz|říj|rij|eki|окт|жов", "nov|kas|ноя|лис", "dec|déc|dez|dic|gru|pro|ara|дек|гру",
)  # fmt: skip
"""How the names of the months begin in languages of Europe; where two languages differ (``lis``), the name is left out."""
_MM, _M = r"(?:0[1-9]|1[0-2])", r"(?:0?[1-9]|1[0-2])"
_YEAR = r"(?:19|20)[0-9]{2}"
_GAP = r" ?[-/. ] ?"
_NAME = r"(?i:" + "|".join(MONTHS) + r")[a-zà-žа-яіїєґ]*[.]?"
_YEAR_FIRST = rf"{_YEAR}(?:[-/. ]{_M}|{_MM})(?:[-/. ]?[0-9]{{1,2}})?(?:[T ][0-9:.Z+\-]+)?"
_DAY = rf"[0-9]{{1,2}}[-/.][0-9]{{1,2}}[-/.](?:{_YEAR}|[0-9]{{2}})"
_NAMED = rf"{_NAME}[-/ .,]{{0,2}}(?:20)?[0-9]{{2}}|[0-9]{{2}}[-/ ]{_NAME}"
_ASIAN = rf"(?:20)?[0-9]{{2}} ?[年년] ?{_M} ?[月월]|{_M} ?[月월][ /]?(?:20)?[0-9]{{2}} ?[年년]?"
FULL = rf"{_M}{_GAP}(?:19|20)?[0-9]{{2}}|[0-9]{{2}}{_GAP}{_MM}|{_MM}(?:20)?[0-9]{{2}}|[0-9]{{2}}{_MM}|[1-9][2-4][0-9]|{_YEAR_FIRST}|{_DAY}|{_NAMED}|{_ASIAN}"
"""Month and year in one value."""
PART = rf"{_M}|{_YEAR}|[0-9]{{2}}|{_NAME}"
"""A month or a year, each in a column of its own."""
EXPIRY = rf"(?:{FULL}|{PART})(?:[.]0)?"


def _is(v: str, pattern: str) -> str:
    return f"regexp_full_match({v}, {literal(pattern)})"


def _cut(v: str, pattern: str) -> str:
    return f"CAST(regexp_extract({v}, {literal(pattern)}, 1) AS INTEGER)"


def _joined(year: str, month: str) -> str:
    """SQL of the number of a month; a year of two digits is of 1980 to 2079."""
    return f"(12 * (CASE WHEN {year} >= 100 THEN {year} WHEN {year} >= 80 THEN 1900 + {year} ELSE 2000 + {year} END) + {month} - 1)"


def _by_name(v: str) -> str:
    arms = " ".join(f"WHEN regexp_matches({v}, {literal(f'(?i)^[0-9]*[-/ ]?(?:{month})')}) THEN {n}" for n, month in enumerate(MONTHS, 1))
    return f"(CASE {arms} END)"


def month_of(v: str, *, day_first: bool = True, year_first: bool = False) -> str:
    """SQL of the month that a value with month and year means, NULL where it has not both.

    Args:
        v: a column of trimmed text.
        day_first: order of day and month in ``04/05/2027``.
        year_first: four digits are YYMM where they could be MMYY as well.
    """
    two, last = f"CAST(left({v}, 2) AS INTEGER)", f"CAST(right({v}, 2) AS INTEGER)"
    first, second, year = _cut(v, "^([0-9]{1,2})"), _cut(v, "^[0-9]{1,2}[-/.]([0-9]{1,2})"), _cut(v, "([0-9]+)$")
    day = f"CASE WHEN {second} > 12 THEN {first} WHEN {first} > 12 THEN {second} ELSE {second if day_first else first} END"
    mmyy, yymm = (_is(v, _MM + "[0-9]{2}"), _joined(last, two)), (_is(v, "[0-9]{2}" + _MM), _joined(two, last))
    arms = [
        (f"strlen({v}) = 5 AND {_is(v, _MM + '[-/.][0-9]{2}')}", _joined(last, two)),
        *((f"strlen({v}) = 4 AND {test}", month) for test, month in ((yymm, mmyy) if year_first else (mmyy, yymm))),
        (_is(v, _M + _GAP + "(?:19|20)?[0-9]{2}"), _joined(year, first)),
        (_is(v, "[0-9]{2}" + _GAP + _MM), _joined(two, last)),
        (_is(v, _MM + "20[0-9]{2}"), _joined(f"CAST(right({v}, 4) AS INTEGER)", two)),
        (_is(v, _YEAR_FIRST), _joined(f"CAST(left({v}, 4) AS INTEGER)", _cut(v, "^[0-9]{4}[-/. ]?([0-9]{1,2})"))),
        (_is(v, "[1-9][2-4][0-9](?:[.]0)?"), _joined(_cut(v, "^[0-9]([0-9]{2})"), f"CAST(left({v}, 1) AS INTEGER)")),
        (f"{_is(v, _DAY)} AND {day} BETWEEN 1 AND 12", _joined(year, day)),
        (f"strlen({v}) > 4 AND {_is(v, _NAMED)}", _joined(_first_of(v, "([0-9]+)$", "^([0-9]{2})"), _by_name(v))),
        (f"strlen({v}) > length({v}) AND {_is(v, _ASIAN)}", _joined(_first_of(v, "([0-9]+) ?[年년]", "([0-9]+)$"), _cut(v, "([0-9]+) ?[月월]"))),
    ]
    return f"CASE {' '.join(f'WHEN {test} THEN {month}' for test, month in arms)} END"


def _first_of(v: str, *patterns: str) -> str:
    """SQL of the number that the first pattern with a match cuts out."""
    cuts = (f"try_cast(regexp_extract({v}, {literal(pattern)}, 1) AS INTEGER)" for pattern in patterns)
    return f"coalesce({', '.join(cuts)})"


def month_alone(v: str) -> str:
    """SQL of the number 1 to 12 of a month in a column of its own, NULL where it is none."""
    return f"CASE WHEN {_is(v, _M + '(?:[.]0)?')} THEN {_cut(v, '^([0-9]+)')} WHEN {_is(v, _NAME)} THEN {_by_name(v)} END"


def year_alone(v: str) -> str:
    """SQL of a year of two or four digits in a column of its own, NULL where it is none."""
    whole = f"(?:{_YEAR}|[0-9]{{2}})(?:[.]0)?"
    return f"CASE WHEN {_is(v, whole)} THEN {_cut(v, '^([0-9]+)')} END"


def joined(year: str, month: str) -> str:
    """SQL of the month, NULL where one of the two is."""
    return _joined(year, month)


__all__ = ["EXPIRY", "FULL", "MONTHS", "joined", "month_alone", "month_of", "year_alone"]
