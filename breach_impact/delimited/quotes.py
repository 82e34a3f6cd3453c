"""Quotes in a block of delimited text: whether they stand where they should, and how they come off. Whole blocks in numpy."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from breach_impact.bytescan import Bytes, Ints
from breach_impact.delimited.rows import QUOTED
from breach_impact.delimited.scan import Scan

RETURN, BLANK = 13, 32
LONGEST_PAD = 64
"""Blanks between a quote and the end of its field that are passed over here; a field with more is read by the slow path."""


def regular(scan: Scan, marks: Ints) -> NDArray[np.bool_]:
    """Of pairs of quotes: whether they open behind, and close before, a delimiter or line end, or are doubled."""
    buf, form = scan.buf, scan.form
    if marks.size & 1:
        return np.zeros(1, dtype=bool)
    edges, newline = scan.edges(), form.line_end[0]
    table = np.zeros(256, dtype=bool)
    table[[newline, *form.delimiter[:1]]] = True

    def begins(at: Ints) -> NDArray[np.bool_]:
        place = np.maximum(at, 0)
        return (at < 0) | (table[buf[place]] if edges is None else edges[0][place])

    def stops(at: Ints) -> NDArray[np.bool_]:
        place = np.minimum(at, buf.size - 1)
        good = (at >= buf.size) | (table[buf[place]] if edges is None else edges[1][place])
        if newline == RETURN:
            return good
        back = np.flatnonzero(~good & (buf[place] == RETURN))
        good[back] = (at[back] + 1 >= buf.size) | (buf[np.minimum(at[back] + 1, buf.size - 1)] == newline)
        return good

    left, right = marks[0::2] - 1, marks[1::2] + 1
    doubled = left[1:] == right[:-1] - 1
    first, last = begins(left), stops(right)
    first[1:] |= doubled
    last[:-1] |= doubled
    if form.delimiter[:1] != b" ":
        _padded(buf, left, first, -1, begins)
        _padded(buf, right, last, 1, stops)
    return first & last


def _padded(buf: Bytes, at: Ints, good: NDArray[np.bool_], step: int, stands: Callable[[Ints], NDArray[np.bool_]]) -> None:
    """Mark as good as well where blanks stand between a quote and what it belongs to."""
    rows = np.flatnonzero(~good)
    now = at[rows]
    for _ in range(LONGEST_PAD):
        go = (now >= 0) & (now < buf.size)
        go[go] = buf[now[go]] == BLANK
        rows, now = rows[go], now[go] + step
        if not rows.size:
            return
        fits = stands(now)
        good[rows[fits]] = True
        rows, now = rows[~fits], now[~fits]


def short(scan: Scan, marks: Ints) -> bool:
    """Whether no quoted field goes over line ends for longer than the slow path bears."""
    if marks[-1] - marks[0] + 2 <= QUOTED:
        return True
    fresh = np.flatnonzero(marks[2::2] != marks[1:-1:2] + 1)  # not a doubled quote inside a field
    opens, closes = marks[np.append(0, 2 * fresh + 2)], marks[np.append(2 * fresh + 1, marks.size - 1)]
    long = np.flatnonzero(closes - opens + 2 > QUOTED)
    return not any((scan.buf[opens[i] : closes[i]] == scan.form.line_end[0]).any() for i in long.tolist())


def bare(scan: Scan, marks: Ints, begin: Ints, end: Ints) -> NDArray[np.bool_]:
    """Which fields are quoted; their quotes, and the blanks outside of them, are taken off."""
    buf, quote = scan.buf, scan.form.quote[0]
    quoted = np.zeros(begin.shape, dtype=bool)
    firsts = begin.reshape(-1)  # rows and fields stand in their order
    place = np.searchsorted(firsts, marks)
    place = place[place < firsts.size]
    place = place[firsts[place] == marks[: place.size]]
    quoted.reshape(-1)[place] = True
    quoted &= end > begin
    if scan.form.delimiter[:1] != b" ":
        gaps = (marks > 0) & (buf[np.maximum(marks - 1, 0)] == BLANK)
        behind = (marks + 1 < buf.size) & (buf[np.minimum(marks + 1, buf.size - 1)] == BLANK)
        if gaps.any() or behind.any():
            _unpad(buf, quote, quoted, begin, end)
    at = np.flatnonzero(quoted)
    begin.reshape(-1)[at] += 1
    end.reshape(-1)[at] -= 1
    return quoted


def _unpad(buf: Bytes, quote: int, quoted: NDArray[np.bool_], begin: Ints, end: Ints) -> None:
    at = begin.copy()
    for _ in range(LONGEST_PAD + 1):
        go = (at < end) & (buf[np.minimum(at, buf.size - 1)] == BLANK)
        if not go.any():
            break
        at[go] += 1
    found = (at < end) & (buf[np.minimum(at, buf.size - 1)] == quote)
    begin[found] = at[found]
    quoted |= found
    for _ in range(LONGEST_PAD + 1):
        go = quoted & (buf[np.maximum(end - 1, 0)] == BLANK)
        if not go.any():
            break
        end[go] -= 1
