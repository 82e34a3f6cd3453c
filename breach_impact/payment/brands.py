"""Which brand a card number is of, and whether it is one: issuer's range, length and check digit, in Python and as SQL.

The ranges stand in ``data/card_brands.csv``. They overlap (Elo's lie inside those of Visa and Discover), so they are first cut into intervals
that do not: the longest prefix wins, of two as long the narrower range.
"""

from __future__ import annotations

import csv
from bisect import bisect_right
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from typing import NamedTuple

OTHER = "other"
SHORTEST, LONGEST = 12, 19
"""Digits of a card number (ISO/IEC 7812-1 allows 8 to 19; no brand has less than 12)."""
PREFIX = 8
"""Digits of the longest prefix: an issuer's number has six or eight."""


class Interval(NamedTuple):
    """Prefixes of eight digits from ``first`` on, up to the next interval.

    Attributes:
        lengths: one bit for each length of a number, from 12 digits on; 0 where no brand has the range.
    """

    first: int
    brand: str
    lengths: int


class _Range(NamedTuple):
    low: int
    high: int
    digits: int
    brand: str
    lengths: int


def _ranges() -> list[_Range]:
    text = (files("breach_impact") / "data" / "card_brands.csv").read_text(encoding="utf-8")
    out: list[_Range] = []
    for row in csv.DictReader(line for line in text.splitlines() if not line.startswith("#")):
        digits = len(row["first"])
        unit = 10 ** (PREFIX - digits)
        lengths = sum(1 << (int(n) - SHORTEST) for n in row["lengths"].split())
        out.append(_Range(int(row["first"]) * unit, (int(row["last"]) + 1) * unit, digits, row["brand"], lengths))
    return out


@cache
def intervals() -> tuple[Interval, ...]:
    """The ranges without their overlaps, in order; the first begins at 0."""
    ranges = _ranges()
    cuts = sorted({0, *(r.low for r in ranges), *(r.high for r in ranges)})
    out: list[Interval] = []
    for cut in cuts:
        over = [r for r in ranges if r.low <= cut < r.high]
        best = max(over, key=lambda r: (r.digits, r.low - r.high, r.brand), default=_Range(0, 0, 0, OTHER, 0))
        if not out or out[-1][1:] != (best.brand, best.lengths):
            out.append(Interval(cut, best.brand, best.lengths))
    return tuple(out)


@cache
def brands() -> tuple[str, ...]:
    """The brands by their codes in the ledger; 0 is ``other``."""
    return (OTHER, *sorted({r.brand for r in _ranges()}))


def brand_of(number: str) -> str:
    """The brand of a number.

    Args:
        number: digits only.

    Returns:
        the brand, ``other`` where no brand has the range or the range another length. The check digit is not looked at.
    """
    if not SHORTEST <= len(number) <= LONGEST:
        return OTHER
    table = intervals()
    found = table[bisect_right(table, int(number[:PREFIX]), key=lambda i: i.first) - 1]
    return found.brand if found.lengths >> (len(number) - SHORTEST) & 1 else OTHER


def luhn_sql(n: str) -> str:
    """SQL: the check digit (ISO/IEC 7812-1) of a number as UBIGINT is right. It is repeated, so pass a column.

    In three pieces of at most eight digits, for division of 32 bits is several times faster than of 64.
    """
    pieces = (f"CAST({n} % 100000000 AS INTEGER)", f"CAST({n} // 100000000 % 100000000 AS INTEGER)", f"CAST({n} // 10000000000000000 AS INTEGER)")
    terms: list[str] = []
    for piece, places in zip(pieces, (8, 8, 4), strict=True):
        for place in range(places):
            digit = f"({piece} // {10**place} % 10)"
            terms.append(digit if place % 2 == 0 else f"(2 * {digit} - CASE WHEN {digit} > 4 THEN 9 ELSE 0 END)")
    return f"(({' + '.join(terms)}) % 10 = 0)"


def range_sql(prefix: str) -> str:
    """SQL of ``256 * brand's code + lengths`` (bits as in :class:`Interval`) of the first eight digits as an integer; pass a column."""
    return _split(prefix, intervals(), {brand: code for code, brand in enumerate(brands())})


def fits_sql(found: str, digits: str) -> str:
    """SQL: a number of so many digits is as long as its range wants, from what :func:`range_sql` gave."""
    return f"(({found} & 255) >> ({digits} - {SHORTEST})) & 1 = 1"


def _split(prefix: str, table: Sequence[Interval], codes: dict[str, int]) -> str:
    """A search by halves: each value meets as many comparisons as the logarithm of the intervals."""
    if len(table) == 1:
        return str(256 * codes[table[0].brand] + table[0].lengths)
    middle = len(table) // 2
    low, high = _split(prefix, table[:middle], codes), _split(prefix, table[middle:], codes)
    return f"CASE WHEN {prefix} < {table[middle].first} THEN {low} ELSE {high} END"


__all__ = ["LONGEST", "OTHER", "PREFIX", "SHORTEST", "Interval", "brand_of", "brands", "fits_sql", "intervals", "luhn_sql", "range_sql"]
