"""SQL that makes a fact of a card number: brand, expiry, and what else of the card stands beside it.

A card's expiry, security code and holder's name are those of the same object, else of the same row. Where a row has several cards, each
column beside them goes with the card whose name and place are nearest (``card2_exp`` with ``card2_number``). What leaves the scan is a keyed
hash of the number, the brand's code, a month and flags: no digit of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from breach_impact.pathlevels import above, last_of
from breach_impact.payment import brands as card_brands
from breach_impact.payment import dates as card_dates
from breach_impact.privacy import hash_sql
from breach_impact.registry import detectors
from breach_impact.scanning import forms
from breach_impact.scanning.parts import OF_CARDS, Cell, Part
from breach_impact.scanning.values import EXPOSED, inside_text, masked_sql
from breach_impact.sql import literal
from breach_impact.types import Column

PAN, TRACK = "payment_card_number", "card_track"
CARDS = (PAN, TRACK)
CVV, TRACKED, NAMED, PIN = 1, 2, 4, 8
"""Bits of what stands beside a card."""
FLAGS = {"card_cvv": CVV, "card_pin": PIN, "person_name": NAMED}
_MONTH = re.compile(r"(?i)month|monat|mois|mes(?![a-z])|mese|maand|m[eê]s(?![a-z])|miesi|mesec|месяц|місяц|m[aå]ned|m[aå]nad|(?<![a-z])ay|[月월]|(?<![a-z])mm(?![a-z])|expm")
_YEAR = re.compile(r"(?i)year|jahr|ann[eé]e|a[ñn]o(?![a-z])|anno|jaar|rok|rocznik|god(?![a-z])|год|рік|y[ıi]l|(?<![a-z])[åa]r(?![a-z])|[年년]|(?<![a-z])yy|expy")
_PIECE = r"^[%;]?B?([0-9]{12,19})"
_NAME_ON_TRACK = r"\^[^^]*[A-Za-z]{2}"
_TRACK_1, _TRACK_2 = r"\^[^^]*\^([0-9]{4})", r"^;?[0-9]+[=D]([0-9]{4})"
Sibling = tuple[Column, str]
"""A column beside a card, and SQL of its trimmed text."""


def is_card(cell: Cell) -> bool:
    """Whether values of a column may be cards."""
    return PAN in cell.types or TRACK in cell.types


def digits_column(cell: Cell) -> str:
    """``y``: the digits of a card number or of the one in a track."""
    x, pattern = f"x{cell.index}", str(detectors()[PAN].pattern)
    arms: list[str] = []
    if PAN in cell.types:
        compact = detectors()[PAN].compact.replace("{v}", x)
        arms += [f"WHEN {forms.full_match(x, '[0-9]{12,19}')} THEN {x}", f"WHEN {forms.full_match(x, pattern)} THEN {compact}"]
    if TRACK in cell.types:
        arms.append(f"WHEN {forms.full_match(x, str(detectors()[TRACK].pattern))} THEN regexp_extract({x}, {literal(_PIECE)}, 1)")
    return f"CASE {' '.join(arms)} END AS y{cell.index}"


def number_columns(cell: Cell) -> Iterator[str]:
    """``u``: the digits as a number; ``o``: the first eight."""
    yield f"try_cast(y{cell.index} AS UBIGINT) AS u{cell.index}"
    yield f"try_cast(left(y{cell.index}, {card_brands.PREFIX}) AS INTEGER) AS o{cell.index}"


def brand_column(cell: Cell) -> str:
    """``b``: brand and lengths of the range (:func:`breach_impact.payment.brands.range_sql`), NULL where the check digit is wrong."""
    i = cell.index
    return f"CASE WHEN {card_brands.luhn_sql(f'u{i}')} THEN {card_brands.range_sql(f'o{i}')} END AS b{i}"


def known_card(cell: Cell) -> str:
    """SQL: the value has the form of a card number: of the column's own type any with a right check digit, elsewhere also a brand's range and length."""
    i = cell.index
    right = f"b{i} IS NOT NULL"
    if cell.column.data_type != PAN or inside_text(cell.column):
        right = f"coalesce({card_brands.fits_sql(f'b{i}', f'strlen(y{i})')}, false)"
    return f"({right} AND NOT regexp_matches(x{i}, '[=^D]'))" if TRACK in cell.types else f"({right})"


def card_columns(cell: Cell, part: Part) -> Iterator[str]:
    """A card's columns, of the prefix ``v<cell>``: hash, brand's code, month of expiry, flags.

    Args:
        cell: a column of cards.
        part: its part, with what stands beside it.
    """
    i, name = cell.index, f"v{cell.index}"
    tests: list[str] = []
    if PAN in cell.types:
        tests.append(cell.has(PAN, EXPOSED))
    if TRACK in cell.types:
        tests.append(f"({cell.has(TRACK, EXPOSED)} AND b{i} IS NOT NULL AND NOT {forms.placeholder_sql(PAN, f'y{i}')})")
    brand = f"CASE WHEN {card_brands.fits_sql(f'b{i}', f'strlen(y{i})')} THEN b{i} >> 8 ELSE 0 END"
    near = beside(cell, part)
    yield f"CASE WHEN {' OR '.join(tests)} THEN {hash_sql('card', f'y{i}')} END AS {name}h"
    yield f"CAST({brand} AS UTINYINT) AS {name}b"
    yield f"CAST({_expiry(cell, [(c, x) for c, x in near if c.data_type == 'card_expiry'])} AS INTEGER) AS {name}e"
    flags = [f"(CASE WHEN {_stands(c, x, part)} THEN {FLAGS[str(c.data_type)]} ELSE 0 END)" for c, x in near if c.data_type in FLAGS]
    if TRACK in cell.types:
        on_it = f"CASE WHEN regexp_matches(x{i}, {literal(_NAME_ON_TRACK)}) THEN {TRACKED | NAMED} ELSE {TRACKED} END"
        flags.append(f"(CASE WHEN {forms.full_match(f'x{i}', str(detectors()[TRACK].pattern))} THEN {on_it} ELSE 0 END)")
    yield f"CAST({' | '.join(['0', *flags])} AS UTINYINT) AS {name}g"


def beside(cell: Cell, part: Part) -> list[Sibling]:
    """What of a card's kind stands beside a card column, nearest first."""
    mine = [c for c in part.cells if c.column.role == cell.column.role and c.column.party == cell.column.party and not inside_text(c.column)]
    if inside_text(cell.column):
        return []
    cards = [c for c in mine if is_card(c)]
    here = [c for c in mine if c is not cell and c.column.data_type in OF_CARDS]
    own = here if len(cards) < 2 else [c for c in here if max(cards, key=lambda card: _nearness(card, c)) is cell]
    out: list[Sibling] = []
    for data_type in sorted(OF_CARDS):
        found = [c for c in own if c.column.data_type == data_type] or [
            c for c in here if c.column.data_type == data_type and not _of_another(cell, c)
        ]
        same = [c for c in found if _parent(c) == _parent(cell)] or found
        out += [(c.column, f"x{c.index}") for c in sorted(same, key=lambda c: _nearness(cell, c), reverse=True)]
        if not found:
            out += [(column, sql) for column, sql in part.beside if column.data_type == data_type and column.role == cell.column.role]
    return out


def _parent(cell: Cell) -> str:
    return above(cell.column.path)


def _marks(cell: Cell) -> list[str]:
    """The numbers in a column's name: ``2`` of ``card2_exp``."""
    return re.findall("[0-9]+", last_of(cell.column.path))


def _of_another(cell: Cell, other: Cell) -> bool:
    """Whether the names number two different cards."""
    return bool(_marks(cell) and _marks(other)) and _marks(cell) != _marks(other)


def _nearness(card: Cell, other: Cell) -> tuple[bool, bool, int, int, bool]:
    """How near a column stands to a card: same object, same number in the name, how much of the name is alike, places between, behind it."""
    one, two = (last_of(c.column.path) for c in (card, other))
    alike = next((n for n, (a, b) in enumerate(zip(one, two, strict=False)) if a != b), min(len(one), len(two)))
    numbered = bool(_marks(card)) and _marks(card) == _marks(other)
    return _parent(card) == _parent(other), numbered, alike, -abs(card.index - other.index), other.index > card.index


def _stands(column: Column, x: str, part: Part) -> str:
    """SQL: a real value stands there."""
    data_type = str(column.data_type)
    cell = next((c for c in part.cells if c.column is column), None)
    if cell is not None:
        return f"coalesce({cell.has(data_type, EXPOSED)}, false)"
    pattern = detectors()[data_type].pattern
    return f"coalesce({'true' if pattern is None else forms.full_match(x, pattern)} AND NOT {masked_sql(detectors()[data_type], x)}, false)"


def _expiry(cell: Cell, found: Sequence[Sibling]) -> str:
    """SQL of the month in which a card expires, NULL where nothing tells."""
    months = [x for c, x in found if _said(c) == "month"]
    years = [x for c, x in found if _said(c) == "year"]
    whole = [(c, x) for c, x in found if _said(c) == ""]
    values: list[str] = []
    if TRACK in cell.types:
        values += [_track_month(f"regexp_extract(x{cell.index}, {literal(pattern)}, 1)") for pattern in (_TRACK_1, _TRACK_2)]
    if months and (years or whole):
        values.append(card_dates.joined(card_dates.year_alone((years or [whole[0][1]])[0]), card_dates.month_alone(months[0])))
    elif years and whole:
        values.append(card_dates.joined(card_dates.year_alone(years[0]), card_dates.month_alone(whole[0][1])))
    elif len(whole) == 2:  # two columns whose names do not tell which is the month
        for (_, month), (_, year) in (whole, whole[::-1]):
            values.append(card_dates.joined(card_dates.year_alone(year), card_dates.month_alone(month)))
    for column, x in whole:
        first = {"day_first": column.hints.get("day_first", "true") == "true", "year_first": column.hints.get("expiry") == "yymm"}
        values.append(card_dates.month_of(x, **first))
    return f"coalesce({', '.join([*values, 'NULL'])})"


def _track_month(text: str) -> str:
    """SQL of the month of four digits YYMM of a track."""
    number = f"try_cast({text} AS INTEGER)"
    return f"CASE WHEN {number} % 100 BETWEEN 1 AND 12 THEN {card_dates.joined(f'({number} // 100)', f'({number} % 100)')} END"


def _said(column: Column) -> str:
    """Whether the name speaks of the month alone or of the year alone."""
    name = re.sub(r"([a-z])([A-Z])", r"\1_\2", last_of(column.path))
    month, year = _MONTH.search(name) is not None, _YEAR.search(name) is not None
    return "" if month == year else "month" if month else "year"


__all__ = ["CARDS", "CVV", "NAMED", "PIN", "TRACKED", "beside", "brand_column", "card_columns", "digits_column", "is_card", "known_card", "number_columns"]
