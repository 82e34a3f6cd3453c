"""Where line ends, delimiters and quotes stand in a block of delimited text. Whole blocks in numpy, no loop over rows."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from breach_impact.bytescan import BACKSLASH, Bytes, Ints, gathered, view
from breach_impact.delimited.rows import WHOLE, Form, held

_PREFIX = np.array([sum(((byte >> bit).bit_count() & 1) << bit for bit in range(8)) for byte in range(256)], np.uint8)
"""Of eight bits which ones an odd number of ones goes up to, the first bit being the highest."""


@dataclass(frozen=True, slots=True)
class Scan:
    """Where line ends, delimiters and quotes stand in a block, those left out that a backslash makes characters."""

    data: bytes
    buf: Bytes
    form: Form
    lines: Ints
    marks: Ints
    delimiters: Ints

    def edges(self) -> tuple[NDArray[np.bool_], NDArray[np.bool_]] | None:
        """Where a field may begin behind, and end before: which bytes end a delimiter or line, which begin one. None if each such byte does."""
        size = len(self.form.delimiter)
        if size < 2 and not (self.form.escape and b"\\" in self.data):
            return None
        last, first = np.zeros(self.buf.size, bool), np.zeros(self.buf.size, bool)
        if size:
            last[self.delimiters + size - 1] = first[self.delimiters] = True
        last[self.lines] = first[self.lines] = True
        return last, first


def scan_of(data: bytes, form: Form) -> Scan:
    """Look through a block, which begins at a row."""
    buf = view(data)
    lines = np.flatnonzero(buf == form.line_end[0])
    marks = np.flatnonzero(buf == form.quote[0]) if form.quote and form.quote in data else np.zeros(0, np.int64)
    delimiters = _delimiters(data, buf, form) if form.delimiter else np.zeros(0, np.int64)
    if form.escape and b"\\" in data:
        slashes = np.flatnonzero(buf == BACKSLASH)
        first = np.flatnonzero(np.diff(slashes, prepend=-2) != 1)
        run = np.arange(slashes.size) - np.repeat(first, np.diff(np.append(first, slashes.size)))
        free = np.ones(buf.size + 1, dtype=bool)
        free[slashes[run % 2 == 0] + 1] = False
        lines, marks, delimiters = lines[free[lines]], marks[free[marks]], delimiters[free[delimiters]]
    return Scan(data, buf, form, lines, marks, delimiters)


def _delimiters(data: bytes, buf: Bytes, form: Form) -> Ints:
    """Where delimiters begin, from the left, none within another."""
    delimiter = form.delimiter
    if len(delimiter) == 1:
        at = np.flatnonzero(buf == delimiter[0])
        spans = [found.span() for found in WHOLE.finditer(data)] if held(data, form) else []
        return at[outside(at, np.array(spans, np.int64).reshape(-1))] if spans else at
    size = len(delimiter)
    hit = buf[: max(buf.size - size + 1, 0)] == delimiter[0]
    for place in range(1, size):
        hit &= buf[place : buf.size - size + 1 + place] == delimiter[place]
    at = np.flatnonzero(hit)
    near = np.flatnonzero(np.diff(at) < size)
    if not near.size:
        return at
    keep, behind = np.ones(at.size, dtype=bool), -1
    for place in np.unique(np.concatenate((near, near + 1))).tolist():
        keep[place] = at[place] >= behind
        behind = int(at[place]) + size if keep[place] else behind
    return at[keep]


def noted(scan: Scan, starts: Ints) -> NDArray[np.bool_]:
    """Which lines begin as comments do."""
    mark = scan.form.comment
    out = np.zeros(starts.size, dtype=bool)
    if mark and mark in scan.data:
        found = np.flatnonzero(scan.buf[np.minimum(starts, scan.buf.size - 1)] == mark[0])
        out[[row for row in found.tolist() if scan.data.startswith(mark, int(starts[row]))]] = True
    return out


def outside(at: Ints, marks: Ints) -> NDArray[np.bool_]:
    """Of places, in their order, whether no quotes are around them; quick where quotes are few."""
    first, last = np.searchsorted(at, marks[0::2]), np.searchsorted(at, marks[1::2])
    held = last > first
    out = np.ones(at.size, dtype=bool)
    out[gathered(first[held], last[held])[0]] = False
    return out


def quoted_bytes(size: int, marks: Ints) -> Bytes:
    """Of each byte whether quotes are around it, which is so behind an odd number of them; an opening quote is inside, a closing one is not."""
    odd = np.zeros(size, np.uint8)
    odd[marks] = 1
    packed = np.packbits(odd)
    within = _PREFIX[packed]
    before = np.bitwise_xor.accumulate(within & 1)
    within[1:] ^= np.where(before[:-1], np.uint8(255), np.uint8(0))
    return np.unpackbits(within, count=size)
