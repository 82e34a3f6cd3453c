"""Tuples of an INSERT a block at a time: the fast path, for strings, numbers and NULL; the odd value is read by itself.

Quote parity tells what is outside strings, a running sum of parentheses where a tuple begins and ends. What stands between two tuples
must be one of the gaps met before: a comma with white space, or the end of the statement with the same beginning of the next.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from breach_impact.bytescan import BACKSLASH, Bytes, Ints
from breach_impact.loaders._sql.arrays import QUOTE, escapes
from breach_impact.loaders._sql.columns import Cells
from breach_impact.loaders._sql.expressions import Cut, Damaged
from breach_impact.loaders._sql.values import Values

if TYPE_CHECKING:
    import pyarrow as pa

OPEN, CLOSE, COMMA, SEMICOLON = 40, 41, 44, 59
STAR = 42


@dataclass(slots=True)
class Run:
    """Tuples that follow one another.

    Attributes:
        off: where each begins, in the bytes.
        length: of each.
        columns: their values.
        bad: (begin, end) of tuples with another number of values.
        used: position behind the last tuple; that of the first if there is none.
        stopped: what comes next is for the exact path.
    """

    off: Ints
    length: Ints
    columns: list[pa.Array]
    used: int
    stopped: bool
    bad: list[tuple[int, int]] = field(default_factory=list)


@dataclass(slots=True)
class _Marks:
    """Signs outside strings: position, byte, depth behind each, whether a known gap follows; ``index`` of each among all signs.

    ``begins`` says of all signs which are quotes that open a string; a string goes on behind a doubled quote.
    """

    at: Ints
    kind: Bytes
    depth: NDArray[np.int8]
    joined: NDArray[np.bool_]
    index: Ints
    begins: NDArray[np.bool_]

    def first(self, count: int) -> _Marks:
        return _Marks(self.at[:count], self.kind[:count], self.depth[:count], self.joined[:count], self.index[:count], self.begins)


def run(data: bytes, begin: int, end: int, count: int, gaps: Sequence[bytes], values: Values, *, backslash: bool, quote: int = QUOTE) -> Run:
    """The complete tuples from a position on.

    Args:
        data: bytes.
        begin: position of the first tuple's parenthesis.
        end: position at which to stop looking.
        count: values of a tuple.
        gaps: that may stand between two tuples.
        values: reads the odd ones.
        backslash: escapes in strings.
        quote: that opens and closes strings.
    """
    buf = np.frombuffer(data, np.uint8, end - begin, begin)
    marks = _outside(buf, gaps, backslash=backslash, quote=quote)
    stop = np.flatnonzero(marks.kind == SEMICOLON)
    stop = stop[marks.depth[stop] == 0]
    below = np.flatnonzero(marks.depth < 0)
    stopped = bool(stop.size or below.size)
    if stopped:
        marks = marks.first(int(min(*stop[:1], *below[:1], marks.at.size)))
    closes = np.flatnonzero((marks.kind == CLOSE) & (marks.depth == 0))
    opens = np.flatnonzero((marks.kind == OPEN) & (marks.depth == 1))[: closes.size]
    if not closes.size:
        return Run(opens, opens, [], begin, stopped)
    known = _joined(buf, marks, opens, closes, gaps)
    if known + 1 < closes.size:
        stopped, opens, closes = True, opens[: known + 1], closes[: known + 1]
    return _values(data, begin, marks, opens, closes, count, values, backslash=backslash, quote=quote, stopped=stopped)


def _outside(buf: Bytes, gaps: Sequence[bytes], *, backslash: bool, quote: int) -> _Marks:
    at = np.flatnonzero(((buf - OPEN) <= COMMA - OPEN) | (buf == SEMICOLON) | (buf == quote))  # with * and +, which are left out below
    kind = buf.take(at)
    quotes = kind == quote
    if backslash:
        _without_escaped(buf, at, quotes, quote)
    inside = (np.cumsum(quotes.view(np.int8), dtype=np.int8) & 1).view(np.bool_)
    begins = quotes & inside
    doubled = np.flatnonzero(begins[1:] & quotes[:-1]) + 1
    begins[doubled[at[doubled] - at[doubled - 1] == 1]] = False
    index = np.flatnonzero(~inside & (kind != quote) & ((kind - STAR) > 1))
    at, kind = at.take(index), kind.take(index)
    joined = np.zeros(at.size, dtype=bool)
    for gap in gaps:
        if _is_long(gap):
            keep = _without_gap(buf, at, kind, joined, gap)
            if keep is not None:
                at, kind, joined, index = at[keep], kind[keep], joined[keep], index[keep]
    step = (kind == OPEN).view(np.int8) - (kind == CLOSE).view(np.int8)
    return _Marks(at, kind, np.cumsum(step, dtype=np.int8), joined, index, begins)  # past 127 it is negative, where the run stops


def _is_long(gap: bytes) -> bool:
    """Whether it is more than a comma with white space."""
    return b"(" in gap or b";" in gap


def _without_escaped(buf: Bytes, at: Ints, quotes: NDArray[np.bool_], quote: int) -> None:
    """Quotes that a backslash escapes are none."""
    slashes = np.flatnonzero(buf == BACKSLASH)
    if not slashes.size:
        return
    behind = escapes(slashes) + 1
    behind = behind[behind < buf.size]
    quotes[np.searchsorted(at, behind[buf.take(behind) == quote])] = False


def _without_gap(buf: Bytes, at: Ints, kind: Bytes, joined: NDArray[np.bool_], gap: bytes) -> NDArray[np.bool_] | None:
    """Mark where a gap of several words follows; which signs are not part of one, if any are."""
    size = len(gap)
    behind = np.flatnonzero(kind == CLOSE)
    behind = behind[at[behind] + 1 + size <= buf.size]
    for offset in range(min(size, 4)):
        behind = behind[buf[at[behind] + 1 + offset] == gap[offset]]
    if not behind.size:
        return None
    windows = np.lib.stride_tricks.sliding_window_view(buf, size)[at[behind] + 1]
    behind = behind[(windows == np.frombuffer(gap, np.uint8)).all(axis=1)]
    joined[behind] = True
    last = np.searchsorted(at, at[behind] + size, side="right")
    span = np.zeros(at.size + 1, dtype=np.int8)
    np.add.at(span, behind + 1, 1)
    np.add.at(span, last, -1)
    return np.cumsum(span[:-1], dtype=np.int8) == 0


def _joined(buf: Bytes, marks: _Marks, opens: Ints, closes: Ints, gaps: Sequence[bytes]) -> int:
    """How many of the tuples are followed by a known gap and another tuple, from the first on."""
    behind = marks.at[closes[:-1]] + 1
    sizes = marks.at[opens[1:]] - behind
    good = np.zeros(sizes.size, dtype=bool)
    for gap in gaps:
        same = np.flatnonzero(sizes == len(gap))
        if _is_long(gap):
            good[same] |= marks.joined[closes[same]]
            continue
        for offset, sign in enumerate(gap):
            same = same[buf[behind[same] + offset] == sign]
        good[same] = True
    wrong = np.flatnonzero(~good)
    return int(wrong[0]) if wrong.size else good.size


def _values(
    data: bytes, base: int, marks: _Marks, opens: Ints, closes: Ints, count: int, values: Values, *, backslash: bool, quote: int, stopped: bool
) -> Run:
    """Split the tuples, up to the first that is damaged."""
    begins, ends = marks.at.take(opens) + base, marks.at.take(closes) + (base + 1)
    last = int(closes[-1]) + 1
    kind, depth = marks.kind[:last], marks.depth[:last]
    edges = np.flatnonzero(((depth == 1) & (kind != CLOSE) & (kind != SEMICOLON)) | ((depth == 0) & (kind == CLOSE)))
    good = np.ones(opens.size, dtype=bool)
    bad: list[tuple[int, int]] = []
    grid = edges.reshape(-1, count + 1) if edges.size == opens.size * (count + 1) else edges[:0].reshape(0, count + 1)
    if grid.shape[0] != opens.size or not (np.array_equal(grid[:, 0], opens) and np.array_equal(grid[:, -1], closes)):
        heads = np.searchsorted(edges, opens)
        good = np.searchsorted(edges, closes) - heads == count
        for row in np.flatnonzero(~good).tolist():
            if not _is_tuple(data, int(begins[row]), int(ends[row]), values):
                if not row:
                    return Run(opens[:0], opens[:0], [], base, True)
                return _values(data, base, marks, opens[:row], closes[:row], count, values, backslash=backslash, quote=quote, stopped=True)
            bad.append((int(begins[row]), int(ends[row])))
        grid = edges[heads[good][:, None] + np.arange(count + 1)]
    grid = np.ascontiguousarray(grid.T)
    columns, intact = _columns(data, base, marks, grid, values, backslash=backslash, quote=quote)
    rows = np.flatnonzero(good)
    used = int(ends[-1])
    if intact < rows.size:
        columns = [column.slice(0, intact) for column in columns]
        first = int(rows[intact])
        used, stopped = int(ends[first - 1]) if first else base, True
        bad = [place for place in bad if place[0] < used]
        rows = rows[:intact]
    off = begins[rows]
    return Run(off, ends[rows] - off, columns, used, stopped, bad)


def _columns(data: bytes, base: int, marks: _Marks, grid: Ints, values: Values, *, backslash: bool, quote: int) -> tuple[list[pa.Array], int]:
    """The columns between the edges of each row, and how many rows are intact."""
    buf = np.frombuffer(data, np.uint8)
    places = marks.at.take(grid) + base
    cells = [Cells(buf, places[index] + 1, places[index + 1], quote) for index in range(places.shape[0] - 1)]
    strings_ = sum(cell.quotes for cell in cells)
    if strings_ != np.count_nonzero(marks.begins[: int(marks.index[grid[-1, -1]])]) if grid.size else False:
        pieces = np.cumsum(marks.begins, dtype=np.int32)
        for index, cell in enumerate(cells):
            cell.recount(pieces[marks.index[grid[index + 1]]] - pieces[marks.index[grid[index]]])
    made = [cell.column(data, values, backslash=backslash) for cell in cells]
    return [column for column, _ in made], min((until for _, until in made), default=grid.shape[1])


def _is_tuple(data: bytes, begin: int, end: int, values: Values) -> bool:
    try:
        return values.row(data, begin)[1] == end
    except (Damaged, Cut):
        return False
