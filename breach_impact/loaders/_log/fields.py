"""Fields of lines by the places of their separators: whole blocks in numpy, for the lines that are exactly of the form expected."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from breach_impact.bytescan import Ints, quotes, view

QUOTE, OPEN, CLOSE, BLANK, TAB, QUESTION = 34, 0x5B, 0x5D, 32, 9, 0x3F
Range = tuple[Ints, Ints]


@dataclass(slots=True)
class Cuts:
    """Where lines are cut.

    Attributes:
        at: positions of separators, ascending.
        first: of each line, the number of its first one.
        count: of each line, how many it has.
    """

    at: Ints
    first: Ints
    count: Ints

    def fields(self, rows: Ints, starts: Ints, ends: Ints, count: int) -> tuple[list[Ints], list[Ints]]:
        """(begins, ends) of the ``count`` fields of lines that have so many: an array a field."""
        first = self.first[rows]
        cut = [self.at[first + number] for number in range(count - 1)]
        return [starts[rows], *(at + 1 for at in cut)], [*cut, ends[rows]]


def cuts(data: bytes, starts: Ints, ends: Ints, separator: int, *, quoted: bool = False) -> Cuts:
    """Cut lines at a byte; ``quoted``: not between quotes (a backslash escapes one)."""
    buf = view(data)
    if not quoted:
        return _of_lines(np.flatnonzero(buf == separator), starts, ends)
    at = np.flatnonzero((buf == separator) | (buf == QUOTE))
    real = buf[at] == QUOTE
    blank = ~real
    if b'\\"' in data:
        real[:] = False
        real[at.searchsorted(quotes(buf))] = True
    before = np.cumsum(real, dtype=np.int32)
    lines = at.searchsorted(starts)
    lead = lines[0] if lines.size else at.size
    closed = before[np.maximum(lines, 1) - 1] * (lines > 0) if at.size else before  # quotes before each line
    sizes = np.diff(lines, append=at.size)
    outside = (before[lead:] - np.repeat(closed, sizes)) & 1 == 0
    return _of_lines(at[lead:][blank[lead:] & outside], starts, ends)


def _of_lines(at: Ints, starts: Ints, ends: Ints) -> Cuts:
    first = at.searchsorted(starts)
    return Cuts(at, first, at.searchsorted(ends) - first)


def edged(data: bytes, begin: Ints, end: Ints, left: int, right: int) -> NDArray[np.bool_]:
    """Which ranges begin and end with these bytes, two at least."""
    buf = view(data)
    return (end - begin >= 2) & (buf[np.minimum(begin, buf.size - 1)] == left) & (buf[np.maximum(end - 1, 0)] == right)


def decodes(data: bytes) -> bool:
    """Whether bytes are UTF-8."""
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True
