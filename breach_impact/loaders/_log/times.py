"""Times of logs in the spelling of ISO 8601, where ours are read only so. No zone is made up and no digit changed."""

from __future__ import annotations

_MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec"
_SPELLINGS = (
    (r"[A-Z][a-z]{2} ([A-Z][a-z]{2}) +([0-9]{1,2}) ([0-9:.,]+)() ([0-9]{4})", "m d t z y"),
    (r"([0-9]{2})[-/ ]([A-Z][a-z]{2})[-/ ]([0-9]{4})[ :]([0-9:.,]+)(.*)", "d m y t z"),
    (r"[A-Z][a-z]{2} ([0-9]{4})-([0-9]{2})-([0-9]{2}) ([0-9:.,]+)(.*)", "y n d t z"),
    (r"([0-9]{4})[-/.]([0-9]{2})[-/.]([0-9]{2})[T ]([0-9:.,]+)(.*)", "y n d t z"),
)
"""Pattern and what its groups are: year, month by name or number, day, time, zone (Apache's error log; Tomcat and PHP; ``journalctl``; Python, nginx)."""


def iso(value: str) -> str:
    """SQL: the time ``value`` as ``2023-10-11 14:32:52.123 UTC``; what is of no spelling known stays as it is."""
    whens = [f"WHEN {value}[11] = 'T' AND NOT contains({value}, ',') THEN {value}", f"WHEN {value}[5] = '-' AND {value}[11] = ' ' THEN replace({value}, ',', '.')"]
    for pattern, order in _SPELLINGS:
        groups = {letter: f"regexp_extract({value}, '{pattern}', {index + 1})" for index, letter in enumerate(order.split())}
        month = groups.get("n") or f"lpad((strpos('{_MONTHS}', {groups['m']}) // 3 + 1)::VARCHAR, 2, '0')"
        made = f"concat({groups['y']}, '-', {month}, '-', lpad({groups['d']}, 2, '0'), ' ', replace({groups['t']}, ',', '.'), {groups['z']})"
        whens.append(f"WHEN regexp_full_match({value}, '{pattern}') THEN {made}")
    return f"CASE {' '.join(whens)} ELSE {value} END"
