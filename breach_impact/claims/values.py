"""What a claim's figure allows: ``24,000`` is 23,500 to 24,499, ``24 %`` is 23.5 to 24.5, ``over 2.4 million`` has no upper end.

A figure is as exact as it is written: the last digit that is not a trailing zero, or the last decimal, is taken as rounded half up. What was
counted to the last digit although it ends in zeros is written with ``exact = true``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from breach_impact.errors import OptionError

Written = bool | int | Decimal | str | date
"""A value as TOML gives it, numbers with a point as ``Decimal``, so that ``24.0`` keeps its decimal."""


@dataclass(frozen=True, slots=True)
class Claimed:
    """What a figure allows.

    Attributes:
        lower, upper: both ends belong to it; None where it is open. A share is a number of hundredths.
        percent: whether it is a share.
        present: of a claim that something is there (True) or not (False), else None.
        day: of a date.
    """

    lower: Decimal | None = None
    upper: Decimal | None = None
    percent: bool = False
    present: bool | None = None
    day: date | None = None


PRESENT = frozenset({"present", "yes", "true", "exposed", "found", "included", "confirmed"})
ABSENT = frozenset({"absent", "no", "false", "none", "denied", "not present", "not exposed", "not included", "never collected", "not collected", "never exposed"})
_SCALES = {
    "": 0, "hundred": 2, "k": 3, "thousand": 3, "tsd": 3, "mille": 3, "m": 6, "mn": 6, "mio": 6, "million": 6, "millions": 6, "lakh": 5, "crore": 7,
    "bn": 9, "b": 9, "billion": 9, "billions": 9, "mrd": 9, "trillion": 12, "万": 4, "亿": 8, "億": 8, "萬": 4,
}  # fmt: skip
_LEAST = ("at least", "no fewer than", "no less than", "not less than", "not fewer than", "upwards of", ">=", "≥", "min")
_MOST = ("up to", "at most", "no more than", "not more than", "not over", "not above", "<=", "≤", "max")
_MORE, _LESS = ("more than", "over", "above", "in excess of", "exceeding", ">"), ("fewer than", "less than", "under", "below", "<")
"""Words that leave the figure itself out; the longer ones above are tried first."""
_AFTER = re.compile(r"(.*\d[^+]*?)\s*(?:\+|\b(?:or|and) (?:(?P<up>more|over|above|up|greater|higher)|fewer|less|below|under|lower)\b)(.*)", re.IGNORECASE)
_ABOUT = ("approximately", "approx.", "approx", "about", "around", "roughly", "some", "circa", "ca.", "nearly", "almost", "an estimated", "estimated", "~", "≈", "c.")
_FIGURE = re.compile(
    r"(?P<digits>\d{1,3}(?:[,_' \u00a0\u202f]\d{3})+|\d+)(?:\.(?P<decimals>\d+))?\s*(?:(?P<percent>%|percent\b|per cent\b)|(?P<scale>[A-Za-z万亿億萬]*))", re.ASCII | re.IGNORECASE
)
_DOTTED = re.compile(r"\d{1,3}(?:\.\d{3}){2,}")
_RANGE = re.compile(r"\s*(?:-|–|—|\bto\b|\band\b)\s*")


def claimed(value: Written, *, exact: bool = False, percent: bool = False) -> Claimed:
    """Read a figure.

    Args:
        value: as the claims file has it.
        exact: it was counted, not rounded.
        percent: the unit says that it is a share in hundredths.

    Raises:
        OptionError: it cannot be read; says how to write it.
    """
    if isinstance(value, bool):
        return Claimed(present=value)
    if isinstance(value, datetime):
        return Claimed(day=value.date())
    if isinstance(value, date):
        return Claimed(day=value)
    text = " ".join(str(value).split())
    word = text.lower().rstrip(".")
    if word in PRESENT | ABSENT:
        return Claimed(present=word in PRESENT)
    if re.fullmatch(r"\d{4}-\d\d-\d\d(?:[T ].*)?", text):
        return Claimed(day=date.fromisoformat(text[:10]))
    return _figure(text, exact=exact, percent=percent)


def _figure(text: str, *, exact: bool, percent: bool) -> Claimed:
    rest, least, most, strict = _bound(text)
    rest, _ = _stripped(rest, _ABOUT)
    rest = re.sub(r"^between\s+", "", rest, flags=re.IGNORECASE)
    parts = _RANGE.split(rest)
    if len(parts) == 2 and not (least or most):
        ends = [_one(part, text) for part in parts]
        word = re.search(r"[^\W\d_]+$", parts[1])
        if word and re.fullmatch(r"[\d.]+", parts[0]) and word[0].lower() in _SCALES:  # 20 to 30 thousand
            shared = _one(f"{parts[0]} {word[0]}", text)
            ends[0] = shared if shared[0] < ends[1][0] else ends[0]
        in_percent = percent or any(end[2] for end in ends)
        return Claimed(ends[0][0], ends[1][0], percent=in_percent)
    figure, step, share = _one(rest, text)
    in_percent = percent or share
    if least or most:
        beside = _next(in_percent) if strict else Decimal(0)
        return Claimed(lower=figure + beside, percent=in_percent) if least else Claimed(upper=figure - beside, percent=in_percent)
    if exact:
        return Claimed(figure, figure, percent=in_percent)
    return _rounded(figure, step, percent=in_percent)


def _bound(text: str) -> tuple[str, bool, bool, bool]:
    """(text without the words of a bound, whether it is the least, whether it is the most, whether the figure itself is left out)."""
    for words, least, strict in ((_LEAST, True, False), (_MOST, False, False), (_MORE, True, True), (_LESS, False, True)):
        rest, stood = _stripped(text, words)
        if stood:
            return rest, least, not least, strict
    if found := _AFTER.fullmatch(text):
        least = bool(found["up"]) or "+" in text
        return f"{found[1]} {found[3]}".strip(), least, not least, False
    return text, False, False, False


def _next(percent: bool) -> Decimal:
    """How far the next number is: people are whole, shares have six decimals."""
    return Decimal("0.0001") if percent else Decimal(1)


def _rounded(figure: Decimal, step: Decimal, *, percent: bool) -> Claimed:
    """What is rounded to a figure: a whole number that is not a multiple of ten is itself."""
    if percent:
        return Claimed(figure - step / 2, figure + step / 2, percent=True)
    if step == 1 or not figure:
        return Claimed(figure, figure)
    last = 1 if step > 1 else 0  # counts are whole: 24,499 is the last that is rounded to 24,000
    return Claimed(figure - step / 2, figure + step / 2 - last)


def _stripped(text: str, words: tuple[str, ...]) -> tuple[str, bool]:
    for word in words:
        if text.lower().startswith(word):
            rest = text[len(word) :]
            if not word[-1].isalpha() or not rest[:1].isalpha():
                return rest.strip(), True
    return text, False


def _one(text: str, whole: str) -> tuple[Decimal, Decimal, bool]:
    """(number, how far apart its neighbours of the same precision are, whether in percent)."""
    found = _FIGURE.match(text)
    # a figure that is left over would be lost: a decimal comma, a second number, an exponent
    if found is None or _DOTTED.match(text) or re.fullmatch(r"\d{1,3}\.\d{3}", text) or re.search(r"\d", text[found.end() :]):
        raise OptionError(f"the figure {whole[:60]!r} cannot be read; write 24,000 or 2.4 million or 24 % or present or absent (a point is the decimal sign)")
    unit = _SCALES.get((found["scale"] or "").lower(), 0)  # "24,000 users": a word that is no scale is the unit, which the claim names itself
    digits = re.sub(r"\D", "", found["digits"])
    decimals = found["decimals"] or ""
    number = Decimal(f"{digits}.{decimals}" if decimals else digits).scaleb(unit)
    zeros = len(digits) - len(digits.rstrip("0")) if not decimals and digits.strip("0") else 0
    step = Decimal(1).scaleb(unit + zeros - len(decimals))
    if found["percent"] and not decimals:
        step = Decimal(1)  # 20 % and 24 % are written by the same hand
    return number, step, bool(found["percent"])


__all__ = ["Claimed", "Written", "claimed"]
