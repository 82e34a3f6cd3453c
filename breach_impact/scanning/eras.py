"""SQL of dates whose years are counted from an emperor's or a republic's first, or from the Buddha's death.

Sources: Japan's Era Name Act and the days on which eras began (Meiji 1868, Taisho 1912, Showa 1926, Heisei 1989, Reiwa 2019; the first year is also ``元``); the Republic of China counts from 1912 (CNS 7648, as
CLDR's calendar ``roc``); Thailand's years are 543 ahead (CLDR ``buddhist``). The Persian and the Islamic year begin on other days than ours; their dates are recognised and not converted.
"""

from __future__ import annotations

from breach_impact.sql import literal

_PARTS = r"([0-9]{1,4}|元)[-/.年]\s*([0-9]{1,2})[-/.月]\s*([0-9]{1,2})日?"
MINGUO = rf"(?:民[國国])?\s*{_PARTS}"
"""Years of the Republic of China, with or without its name: ``78/05/12``, ``民國78年5月12日``."""
ERAS = rf"(明治|大正|昭和|平成|令和|[MTSHRmtshr])\s*{_PARTS}"
"""``昭和46年10月31日``, ``S46.10.31``."""
BUDDHIST = r"([0-9]{1,2})[-/.]([0-9]{1,2})[-/.](2[45][0-9]{2})(?:\s.*)?"
_BEFORE = {"明治": 1867, "大正": 1911, "昭和": 1925, "平成": 1988, "令和": 2018, "M": 1867, "T": 1911, "S": 1925, "H": 1988, "R": 2018}
YEARS = {"minguo": MINGUO, "eras": ERAS, "buddhist": BUDDHIST}
"""How a plan's hint ``years`` calls them, and the form that tells."""


def era_time_sql(v: str, years: str) -> str:
    """Seconds since 1970 UTC as BIGINT, NULL where the value is no date of this kind.

    Args:
        v: a column of trimmed text.
        years: a key of :data:`YEARS`.
    """
    form = literal(f"^{YEARS[years]}$")
    if years == "buddhist":
        day, month, year = (f"regexp_extract({v}, {form}, {n})" for n in (1, 2, 3))
        return _seconds(f"try_cast({year} AS INTEGER) - 543", month, day)
    first = 1 if years == "minguo" else 2
    number, month, day = (f"regexp_extract({v}, {form}, {first + n})" for n in range(3))
    since = "1911" if years == "minguo" else f"CASE upper(regexp_extract({v}, {form}, 1)) {' '.join(f'WHEN {literal(name)} THEN {year}' for name, year in _BEFORE.items())} END"
    return _seconds(f"CASE WHEN {number} = '元' THEN 1 ELSE try_cast({number} AS INTEGER) END + {since}", month, day)


def _seconds(year: str, month: str, day: str) -> str:
    stamp = f"try_cast(({year}) || '-' || lpad({month}, 2, '0') || '-' || lpad({day}, 2, '0') AS DATE)"
    return f"CAST(floor(epoch({stamp})) AS BIGINT)"


__all__ = ["BUDDHIST", "ERAS", "MINGUO", "YEARS", "era_time_sql"]
