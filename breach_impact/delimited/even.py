"""Blocks of delimited text in which every row has the right number of fields and every quote stands where it should, as most are.

Delimiters, line ends and quotes are found in one look; then it is enough to see that each row's last one is a line end. What is not so even is left to
:mod:`breach_impact.delimited.block`, which gives the same rows of what is.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from breach_impact.bytescan import BACKSLASH, Bytes, Ints, gathered, view
from breach_impact.delimited.cells import Cells
from breach_impact.delimited.quotes import BLANK, RETURN, bare, regular, short
from breach_impact.delimited.rows import PROSE, Form, held
from breach_impact.delimited.scan import Scan


def even(data: bytes, form: Form, *, final: bool) -> Cells | None:
    """The complete rows of a block, None where it is not even.

    Args:
        data: beginning at a row.
        form: how it is written.
        final: the stream ends with the block.
    """
    if len(form.delimiter) != 1 or form.fields < 2 or form.limit or (form.escape and BACKSLASH in data) or held(data, form):
        return None
    buf, newline = view(data), form.line_end[0]
    hit = buf == newline
    if not form.quote or form.quote not in data:
        return _plain(buf, hit, form, final=final)
    if not form.breaks or (form.comment and form.comment in data):
        return None
    hit |= buf == form.delimiter[0]
    hit |= buf == form.quote[0]
    at = np.flatnonzero(hit)
    kinds = buf[at]
    places = np.flatnonzero(kinds == form.quote[0])
    inner = _inner(places, at.size)
    if (final and places.size & 1) or (form.delimiter not in PROSE and (kinds[inner] == newline).any()):
        return None
    keep = np.ones(at.size, bool)
    keep[inner] = False
    grid = _grid(buf, at[keep], kinds[keep] == newline, form, final=final)
    return None if grid is None else _quoted(data, buf, form, grid, at, places)


def _plain(buf: Bytes, hit: NDArray[np.bool_], form: Form, *, final: bool) -> Cells | None:
    """The rows of a block without quotes, of which the line ends are known."""
    newline, count = form.line_end[0], form.fields
    rows = int(np.count_nonzero(hit))
    hit |= buf == form.delimiter[0]
    size = int(np.count_nonzero(hit))
    if abs(size - rows * count) >= count:
        return None  # before all places are asked for, which is what takes long
    at = np.flatnonzero(hit)
    grid = _grid(buf, at, buf[at] == newline, form, final=final)
    return None if grid is None else _cells(buf, form, grid)


def _inner(places: Ints, size: int) -> Ints:
    """Of quotes, and of what stands between them, which ones they are; an odd quote at the end takes in all behind it."""
    ends = places[1::2] + 1
    return gathered(places[0::2], np.append(ends, size) if places.size & 1 else ends)[0]


def _grid(buf: Bytes, at: Ints, ends: NDArray[np.bool_], form: Form, *, final: bool) -> Ints | None:
    """(rows, columns) of delimiters and line ends, if each row's last one is a line end and no other is."""
    if final and buf.size and not (at.size and ends[-1] and at[-1] == buf.size - 1):
        at, ends = np.append(at, buf.size), np.append(ends, True)
    lines = np.flatnonzero(ends)
    if not lines.size or (lines[-1] + 1) % form.fields or (lines[0] + 1) != form.fields or (np.diff(lines) != form.fields).any():
        return None
    return at[: lines[-1] + 1].reshape(-1, form.fields)


def _cells(buf: Bytes, form: Form, grid: Ints) -> Cells:
    last = grid[:, -1]
    return Cells(np.append(0, last[:-1] + 1), last - (buf[last - 1] == RETURN), grid, 1, [], min(int(last[-1]) + 1, buf.size))


def _quoted(data: bytes, buf: Bytes, form: Form, grid: Ints, at: Ints, places: Ints) -> Cells | None:
    """The rows with their quotes, if these stand as they should; ``places`` are those of the quotes in ``at``, from the block's beginning on."""
    found = _cells(buf, form, grid)
    places = places[: np.searchsorted(at[places], found.used)]
    marks = found.marks = at[places]
    if not marks.size:
        return found
    scan = Scan(data, buf, form, marks[:0], marks, marks[:0])
    if not regular(scan, marks).all() or not short(scan, marks):
        return None
    found.quoted = np.zeros(grid.shape, bool)
    if form.delimiter != b" " and ((buf[np.maximum(marks - 1, 0)] == BLANK).any() or (buf[np.minimum(marks + 1, buf.size - 1)] == BLANK).any()):
        found.bounds = found.outer()
        found.quoted = bare(scan, marks, *found.bounds)
        return found
    opens, taken = places[0::2], places[1::2] - places[0::2] + 1
    fields = opens - (np.cumsum(taken) - taken)
    before = np.where(opens > 0, at[opens - 1], -1)
    first = before == at[opens] - 1
    first[1:] &= places[1:-1:2] != opens[1:] - 1  # else it is the second one of a doubled quote
    found.quoted.reshape(-1)[fields[first]] = True
    return found
