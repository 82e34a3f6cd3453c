"""Where reading goes on behind a damaged tuple: the next one that can be read as such, else the next line that begins a statement."""

from __future__ import annotations

import re

from breach_impact.framing import MAX_RECORD
from breach_impact.loaders._sql.cursor import Cursor
from breach_impact.loaders._sql.expressions import Cut, Damaged
from breach_impact.loaders._sql.values import Values
from breach_impact.loaders._sql.words import FRESH

NEAR = 1 << 22
"""Bytes in which the next tuple is looked for."""
TRIALS = 5000
_PLACES = re.compile(
    rb"\)[ \t\r\n]*(?:(?P<next>,[ \t\r\n]*(?=\())|(?P<end>;[ \t]*(?=\r?\n|\Z)))|" + FRESH.pattern.replace(rb"(?i)", rb"(?P<fresh>", 1) + rb")", re.IGNORECASE
)

_ROWS = re.compile(rb"(?i)(?:insert|replace)\s+(?:ignore\s+)?into\s.{0,1000}?\bvalues?\b|copy\s\S.{0,1000}?\sfrom\s+stdin|create\s+table\s", re.DOTALL)


def tuple_behind(cursor: Cursor, values: Values, count: int | None) -> tuple[bool, int] | None:
    """As :func:`after_damage` for a tuple that has no end in the stream; None if nothing behind it can be read, so that it is cut."""
    data = cursor.data
    for trial, place in enumerate(_PLACES.finditer(data, cursor.pos, min(len(data), cursor.pos + NEAR))):
        if place["next"] is not None and trial < TRIALS and _is_tuple(data, place.end(), values, count):
            cursor.pos = place.end()
            return True, cursor.start + place.start() + 1
        if place["fresh"] is not None and _ROWS.match(data, place.end()):
            cursor.pos = place.end()
            return False, cursor.start + place.start()
    return None


def after_damage(cursor: Cursor, values: Values, count: int | None) -> tuple[bool, int]:
    """Put the cursor behind the damaged tuple in front of it.

    Args:
        cursor: at the damaged tuple.
        values: reads tuples.
        count: values of a tuple, if known.

    Returns:
        Whether another tuple of the same statement comes, and the offset in the stream at which the damaged one ends.
    """
    cursor.reach(NEAR)
    data = cursor.data
    for trial, place in enumerate(_PLACES.finditer(data, cursor.pos, min(len(data), cursor.pos + NEAR))):
        if place["next"] is not None:
            if trial < TRIALS and _is_tuple(data, place.end(), values, count):
                cursor.pos = place.end()
                return True, cursor.start + place.start() + 1
        else:
            cursor.pos = place.end()
            return False, cursor.start + (place.start() + 1 if place["end"] is not None else place.start())
    match = FRESH.search(data, cursor.pos)
    while match is None and cursor.more():
        if cursor.left > MAX_RECORD:
            cursor.pos = len(cursor.data) - 64
        match = FRESH.search(cursor.data, cursor.pos)
    cursor.pos = match.end() if match else len(cursor.data)
    return False, cursor.start + (match.start() if match else len(cursor.data))


def _is_tuple(data: bytes, at: int, values: Values, count: int | None) -> bool:
    try:
        row, end = values.row(data, at)
    except (Damaged, Cut):
        return False
    return (count is None or len(row) == count) and data[end : end + 8].lstrip()[:1] in (b",", b";", b"")
