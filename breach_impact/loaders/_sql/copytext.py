r"""Rows of COPY text and of ``SELECT ... INTO OUTFILE``: fields between tabs, ``\N`` for NULL, line ends and tabs in values escaped.

PostgreSQL manual, ``COPY``, "Text Format"; MySQL manual, 15.2.13.1.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from breach_impact.bytescan import BACKSLASH, NEWLINE, Bytes, Ints
from breach_impact.loaders._sql.arrays import Escapes, escapes, strings, unescaped

if TYPE_CHECKING:
    import pyarrow as pa

RETURN = 13


@dataclass(frozen=True, slots=True)
class Layout:
    r"""How rows are written.

    Attributes:
        delimiter: one byte.
        null: that stands for NULL; ``\N`` unless the statement says otherwise.
        escapes: what a backslash means.
    """

    escapes: Escapes
    delimiter: bytes = b"\t"
    null: bytes = b"\\N"


@dataclass(slots=True)
class Lines:
    """Lines of some bytes: ``begin`` and ``end`` without line ends, and the positions of delimiters; ``used`` is where the next begins."""

    begin: Ints
    end: Ints
    tabs: Ints
    used: int


def lines(data: bytes, begin: int, end: int, layout: Layout) -> Lines:
    """The lines that end between two positions; an escaped line end ends none."""
    buf = np.frombuffer(data, np.uint8, end - begin, begin)
    breaks, tabs = np.flatnonzero(buf == NEWLINE), np.flatnonzero(buf == layout.delimiter[0])
    if data.find(b"\\", begin, end) >= 0:
        escaping = None
        for name, at in (("breaks", breaks), ("tabs", tabs)):
            behind = at[(at > 0)]
            behind = behind[buf[behind - 1] == BACKSLASH]
            if behind.size:
                escaping = escapes(np.flatnonzero(buf == BACKSLASH)) if escaping is None else escaping
                gone = behind[np.isin(behind - 1, escaping)]
                kept = at[~np.isin(at, gone, assume_unique=True)]
                breaks, tabs = (kept, tabs) if name == "breaks" else (breaks, kept)
    if not breaks.size:
        return Lines(breaks, breaks, tabs, begin)
    starts = np.concatenate((np.zeros(1, np.int64), breaks[:-1] + 1))
    ends = breaks.copy()
    back = np.flatnonzero((ends > starts) & (buf[np.maximum(ends - 1, 0)] == RETURN))
    ends[back] -= 1
    return Lines(starts + begin, ends + begin, tabs + begin, begin + int(breaks[-1]) + 1)


def fields(data: bytes, found: Lines, count: int, layout: Layout, limit: int) -> tuple[NDArray[np.bool_], list[pa.Array]]:
    """Which lines have so many fields and are no longer than the limit, and the values of those."""
    first = np.searchsorted(found.tabs, found.begin)
    number = np.searchsorted(found.tabs, found.end) - first + 1
    good = (number == count) & (found.end - found.begin <= limit)
    begin_, end_, first = found.begin[good], found.end[good], first[good]
    columns: list[pa.Array] = []
    buf = np.frombuffer(data, np.uint8)
    if not count:
        return np.zeros(good.size, dtype=bool), []
    if good.all() and count > 1 and begin_.size:
        low = int(first[0])
        grid = found.tabs[low : low + begin_.size * (count - 1)].reshape(-1, count - 1)
    else:
        grid = found.tabs[first[:, None] + np.arange(count - 1)] if count > 1 and begin_.size else np.zeros((begin_.size, 0), np.int64)
    for index in range(count):
        start = begin_ if index == 0 else grid[:, index - 1] + 1
        stop = end_ if index == count - 1 else np.ascontiguousarray(grid[:, index])
        columns.append(_column(data, buf, start, stop, layout))
    return good, columns


def _column(data: bytes, buf: Bytes, begin: Ints, end: Ints, layout: Layout) -> pa.Array:
    null = layout.null
    at = np.flatnonzero(end - begin == len(null))
    for offset, sign in enumerate(null):
        at = at[buf[begin[at] + offset] == sign]
    mask = None
    if at.size:
        mask = np.zeros(begin.size, dtype=bool)
        mask[at] = True
    return unescaped(strings(data, begin, end, mask), layout.escapes)
