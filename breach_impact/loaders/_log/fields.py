"""Fields of lines by the places of their separators: whole blocks in numpy, for the lines that are exactly of the form expected."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from breach_impact.bytescan import Ints, quotes, view

QUOTE, OPEN, CLOSE, BLANK, TAB = 34, 0x5B, 0x5D, 32, 9


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

    def fields(self, rows: Ints, starts: Ints, ends: Ints, count: int) -> tuple[Ints, Ints]:
        """(begins, ends) of the ``count`` fields of lines that have so many: a row a line, a column a field."""
        cuts = self.at[self.first[rows][:, None] + np.arange(count - 1)]
        begin = np.concatenate((starts[rows][:, None], cuts + 1), axis=1)
        return begin, np.concatenate((cuts, ends[rows][:, None]), axis=1)


def cuts(data: bytes, starts: Ints, ends: Ints, separator: int, *, quoted: bool = False) -> Cuts:
    """Cut lines at a byte; ``quoted``: not between quotes (a backslash escapes one)."""
    buf = view(data)
    if not quoted:
        return _of_lines(np.flatnonzero(buf == separator), starts, ends)
    marks = quotes(buf)
    events = np.flatnonzero((buf == separator) | (buf == QUOTE))
    is_quote = buf[events] == QUOTE
    real = np.zeros(events.size, dtype=bool)
    real[events.searchsorted(marks)] = True
    before = np.concatenate(([0], np.cumsum(real)))
    lines = events.searchsorted(starts)
    sizes = np.diff(np.concatenate((lines, [events.size])))
    inside = (before[lines[0] : -1] if lines.size else before[:0]) - np.repeat(before[lines], sizes)
    keep = np.flatnonzero(~is_quote[lines[0] if lines.size else 0 :] & (inside & 1 == 0)) + (lines[0] if lines.size else 0)
    return _of_lines(events[keep], starts, ends)


def _of_lines(at: Ints, starts: Ints, ends: Ints) -> Cuts:
    first = at.searchsorted(starts)
    return Cuts(at, first, at.searchsorted(ends) - first)


def edged(data: bytes, begin: Ints, end: Ints, left: int, right: int) -> NDArray[np.bool_]:
    """Which ranges begin and end with these bytes, two at least."""
    buf = view(data)
    return (end - begin >= 2) & (buf[np.minimum(begin, buf.size - 1)] == left) & (buf[np.maximum(end - 1, 0)] == right)
