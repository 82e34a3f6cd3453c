"""Separators of several characters in combo lists: ``address----password``, as lists from China have it, and its kin.

The layout is found on lines in which one character stands for the separator; only dividing the lines knows how long it is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from breach_impact.bytescan import Bytes, Ints

if TYPE_CHECKING:
    from collections.abc import Callable

    from breach_impact.loaders._combo_layout import Layout

LONG = (b"----", b"---", b"::", b"||", b";;")
"""Longer ones first, for they hold the shorter."""
MOST, FEW = 0.9, 0.1
_STAND_IN, _ELSEWHERE = b":", b"."
"""A colon divides lists surely; the colons that are there already become dots meanwhile."""


def with_long(head: bytes, decide: Callable[[bytes], Layout | None]) -> Layout | None:
    """The layout of a text whose lines have a separator of several characters, None if they have none.

    Args:
        head: the beginning of the text.
        decide: finds the layout of a text with separators of one character.
    """
    lines = [line for line in head.split(b"\n") if line.strip()]
    mark = _mark_of(lines)
    if mark is None or sum(b"://" in line for line in lines) > FEW * len(lines):
        return None

    def short(text: bytes) -> bytes:
        return _STAND_IN.join(part.replace(_STAND_IN, _ELSEWHERE) for part in text.split(mark))

    found = decide(short(head))
    if found is None or found.exact or found.url >= 0:
        return None
    header = next((line.rstrip(b"\r") for line in lines if short(line.rstrip(b"\r")) == found.header), b"")
    return replace(found, separators=mark, header=header, why=f"{found.why}, divided by several characters")


def _mark_of(lines: Sequence[bytes]) -> bytes | None:
    """The long separator of nine lines of ten that stands inside of them; a rule of dashes is none."""
    inside = [line.strip(b" \t\r-=:|;") for line in lines]
    return next((mark for mark in LONG if lines and sum(mark in line for line in inside) >= MOST * len(lines)), None)


def marks_of(buf: Bytes, mark: bytes) -> Ints:
    """Where a separator begins; of a longer run of its characters the first place."""
    hits = np.ones(max(0, buf.size - len(mark) + 1), dtype=bool)
    for shift, byte in enumerate(mark):
        hits &= buf[shift : shift + hits.size] == byte
    at = np.flatnonzero(hits)
    if not at.size:
        return at
    new = np.concatenate(([True], np.diff(at) > 1))
    return at[(at - np.maximum.accumulate(np.where(new, at, 0))) % len(mark) == 0]
