"""Rows of a delimited text a block at a time: the fast path, where every quote stands where it should."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from breach_impact.bytescan import WHITE, Bytes, Ints, view
from breach_impact.csvrows import QUOTED, Form

QUOTE, RETURN = 34, 13


@dataclass(slots=True)
class Cells:
    """The rows of a block.

    Attributes:
        starts: of the rows with the right number of fields, ``ends`` without the line end.
        begin: (rows, columns) of their fields; quotes left out.
        end: likewise.
        quoted: which fields were quoted; None if none.
        bad: (start, end) of the others.
        used: bytes of the block that are done with.
    """

    starts: Ints
    ends: Ints
    begin: Ints
    end: Ints
    quoted: NDArray[np.bool_] | None
    bad: list[tuple[int, int]]
    used: int


def cells(data: bytes, form: Form, *, final: bool) -> Cells | None:
    """Split the complete rows of a block; None if a quote stands where the slow path must look."""
    buf = view(data)
    newline = form.line_end[0]
    lines = np.flatnonzero(buf == newline)
    marks = np.flatnonzero(buf == QUOTE) if form.quote else np.zeros(0, np.int64)
    if marks.size:
        if form.escape:
            return None
        lines = lines[(np.searchsorted(marks, lines) & 1) == 0]
    used = int(lines[-1]) + 1 if lines.size else 0
    if final and used < len(data):
        lines = np.append(lines, len(data))
        used = len(data)
    if not lines.size:
        return None if marks.size and not final else _none(form)
    marks = marks[: np.searchsorted(marks, used)]
    if marks.size and not (_regular(buf, marks, form) and _short(buf, marks, form)):
        return None
    starts = np.concatenate(([0], lines[:-1] + 1))
    ends = lines.copy()
    back = (ends > starts) & (buf[np.maximum(ends - 1, 0)] == RETURN)
    ends[back] -= 1
    filled = _filled(buf, starts, ends, form)
    starts, ends = starts[filled], ends[filled]
    return _fields(buf, starts, ends, marks, form, used)


def _none(form: Form) -> Cells:
    empty = np.zeros(0, np.int64)
    grid = np.zeros((0, form.fields), np.int64)
    return Cells(empty, empty, grid, grid, None, [], 0)


def _filled(buf: Bytes, starts: Ints, ends: Ints, form: Form) -> NDArray[np.bool_]:
    """Rows that are not blank."""
    filled = ends > starts
    if not form.delimiter or form.delimiter in b" \t":
        return filled
    short = np.flatnonzero(filled & (ends - starts < 8))
    for row in short.tolist():
        filled[row] = not WHITE[buf[starts[row] : ends[row]]].all()
    return filled


def _regular(buf: Bytes, marks: Ints, form: Form) -> bool:
    """Whether quotes open behind, and close before, a delimiter or line end, or are doubled."""
    if marks.size & 1:
        return False
    opens, closes = marks[0::2], marks[1::2]
    edge = np.zeros(256, dtype=bool)
    edge[[10, 13, QUOTE]] = True
    if form.delimiter:
        edge[form.delimiter[0]] = True
    first = (opens == 0) | edge[buf[np.maximum(opens - 1, 0)]]
    last = (closes == buf.size - 1) | edge[buf[np.minimum(closes + 1, buf.size - 1)]]
    return bool(first.all() and last.all())


def _short(buf: Bytes, marks: Ints, form: Form) -> bool:
    """Whether no quoted field goes over line ends for longer than the slow path bears."""
    if marks[-1] - marks[0] + 2 <= QUOTED:
        return True
    fresh = np.flatnonzero(marks[2::2] != marks[1:-1:2] + 1)  # not a doubled quote inside a field
    opens, closes = marks[np.append(0, 2 * fresh + 2)], marks[np.append(2 * fresh + 1, marks.size - 1)]
    long = np.flatnonzero(closes - opens + 2 > QUOTED)
    return not any((buf[opens[i] : closes[i]] == form.line_end[0]).any() for i in long.tolist())


def _fields(buf: Bytes, starts: Ints, ends: Ints, marks: Ints, form: Form, used: int) -> Cells:
    count = form.fields
    delimiters = np.flatnonzero(buf[:used] == form.delimiter[0]) if form.delimiter and count > 1 else np.zeros(0, np.int64)
    if marks.size and delimiters.size:
        delimiters = delimiters[(np.searchsorted(marks, delimiters) & 1) == 0]
    first, last = np.searchsorted(delimiters, starts), np.searchsorted(delimiters, ends)
    found = last - first + 1
    good = found >= count if form.limit else found == count
    if not form.delimiter:
        good = np.ones(starts.size, dtype=bool)
    elif count == 1:
        other = np.flatnonzero(buf[:used] == form.delimiter[0])
        good = np.searchsorted(other, starts) == np.searchsorted(other, ends)
    bad = list(zip(starts[~good].tolist(), ends[~good].tolist(), strict=True))
    starts, ends, first = starts[good], ends[good], first[good]
    begin = np.empty((starts.size, count), np.int64)
    end = np.empty((starts.size, count), np.int64)
    begin[:, 0], end[:, -1] = starts, ends
    if count > 1 and starts.size:
        inner = delimiters[first[:, None] + np.arange(count - 1)]
        end[:, :-1], begin[:, 1:] = inner, inner + 1
    quoted = None
    if marks.size:
        quoted = (end > begin) & (buf[np.minimum(begin, buf.size - 1)] == QUOTE)
        begin[quoted] += 1
        end[quoted] -= 1
    return Cells(starts, ends, begin, end, quoted, bad, used)
