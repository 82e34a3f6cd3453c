"""Fingerprints of how documents are spelled: their keys and all between strings, without what the values say.

Two documents with one fingerprint are alike: the same keys in the same order and places, the same brackets, literals and blanks, a text where the other has a
text, a plain number where the other has a number. So what is known of the one holds for the other (:mod:`breach_impact.documents.alike`). Documents in which that
cannot be told from where quotes stand have none: those with a backslash or a control character, or with an odd number of quotes.
"""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from breach_impact.bytescan import BACKSLASH, QUOTE, Bytes, Ints, gathered, view

Words = NDArray[np.uint64]

PIECE = 1 << 21
"""Bytes of documents that are looked at together: few enough for the processor's cache, and so many that calls do not count."""
HALVED = 4 << 20
"""Bytes of a block from which on two threads share it."""
NONE = np.uint64(0)
"""Of a document that has no fingerprint."""
STRINGS, KEY, GAP, DIGITS = 1 << 12, 64, 16, 40
"""Strings of a document, bytes of a key, bytes between two strings, characters of a number, beyond which there is none."""
_COLON, _SPACE, _MINUS, _POINT, _ZERO, _BRACE = 58, 32, 45, 46, 48, 123
_DIGIT = np.zeros(256, dtype=bool)
_DIGIT[_ZERO : _ZERO + 10] = True
_MASK = np.array([(1 << 8 * size) - 1 for size in range(9)], dtype=np.uint64)
_dice = np.random.default_rng()  # nobody can make two documents alike who are not
_RANKS = _dice.integers(0, 1 << 63, STRINGS, dtype=np.uint64) << np.uint64(1) | np.uint64(1)
_M0, _M1, _M2, _M3, _M4 = _dice.integers(0, 1 << 63, 5, dtype=np.uint64) << np.uint64(1) | np.uint64(1)


def prints(data: bytes | memoryview, starts: Ints, ends: Ints) -> Words:
    """The fingerprint of each range of a block, NONE where it has none.

    Args:
        data: the block.
        starts: of the documents, ascending, in a line each.
        ends: of the documents, exclusive.
    """
    half = starts.size >> 1
    if len(data) < HALVED or half == 0 or (os.cpu_count() or 1) < 2:
        return _prints(data, starts, ends)
    with ThreadPoolExecutor(1) as other:  # numpy works without Python's lock
        first = other.submit(_prints, data, starts[:half], ends[:half])
        second = _prints(data, starts[half:], ends[half:])
        return np.concatenate((first.result(), second))


def _prints(data: bytes | memoryview, starts: Ints, ends: Ints) -> Words:
    buf = view(data)
    out = np.zeros(starts.size, dtype=np.uint64)
    if buf.size < 16 or not starts.size:
        return out
    cuts = np.unique(np.searchsorted(starts, np.arange(int(starts[0]), int(ends[-1]) + PIECE, PIECE)))
    edges = np.unique(np.concatenate(([0], cuts, [starts.size]))).tolist()
    for low, high in pairwise(edges):
        base, end = int(starts[low]), int(ends[high - 1])
        out[low:high] = _Piece(buf, base, end).prints(starts[low:high] - base, ends[low:high] - base)
    return out


def _mixed(code: Words) -> Words:
    code = code * _M0
    code ^= code >> np.uint64(32)
    code *= _M1
    code ^= code >> np.uint64(29)
    return code


class _Piece:
    """Some documents of a block; positions count from the first byte of the first."""

    def __init__(self, buf: Bytes, base: int, end: int) -> None:
        self.buf = buf[base:end]
        size = max(buf.size - base - 7, 1)
        self.words: Words = np.ndarray((size,), "<u8", buffer=buf, offset=min(base, buf.size - 8), strides=(1,))
        self.room = buf.size - base >= 8

    def word(self, at: Ints, size: Ints) -> Words:
        """So many bytes from each position on, at most eight; positions ascend."""
        mask = _MASK[np.minimum(size, 8)]
        last = self.words.size - 1
        if self.room and int(at[-1]) <= last:
            return self.words[at] & mask
        out = np.zeros(at.size, dtype=np.uint64)
        for step in range(8):
            place = np.minimum(at + step, self.buf.size - 1)
            out |= self.buf[place].astype(np.uint64) << np.uint64(8 * step)
        return out & mask

    def prints(self, starts: Ints, ends: Ints) -> Words:
        out = np.zeros(starts.size, dtype=np.uint64)
        at = np.flatnonzero(self.buf == QUOTE)
        first, last = np.searchsorted(at, starts), np.searchsorted(at, ends)
        count = last - first
        good = (count > 0) & (count & 1 == 0) & (count <= 2 * STRINGS)
        good[self._odd(starts, ends)] = False
        rows = np.flatnonzero(good)
        if not rows.size:
            return out
        if int(count[rows].sum()) != at.size:
            bounds = np.concatenate((np.stack((first, last), axis=1).ravel(), [at.size]))
            kept = np.zeros(bounds.size, dtype=bool)
            kept[1:-1:2] = good
            at = at[np.repeat(kept, np.diff(bounds, prepend=0))]
        found, sure = self._hashes(at[0::2], at[1::2], count[rows] >> 1, starts[rows], ends[rows])
        out[rows[sure]] = np.maximum(found[sure], np.uint64(1))
        return out

    def _odd(self, starts: Ints, ends: Ints) -> Ints:
        """Documents with a backslash or a control character; line feeds stand between them only."""
        odd = self.buf < 32
        places = np.flatnonzero(odd) if np.count_nonzero(odd) >= starts.size else np.zeros(0, np.int64)
        slashes = self.buf == BACKSLASH
        if slashes.any():
            places = np.concatenate((places, np.flatnonzero(slashes)))
        rows = np.searchsorted(starts, places, side="right") - 1
        return rows[places < ends[rows]]

    def _hashes(self, opens: Ints, closes: Ints, count: Ints, starts: Ints, ends: Ints) -> tuple[Words, NDArray[np.bool_]]:
        """(fingerprints, which of them are sure) of documents whose strings stand at some places, so many of each document."""
        tails = np.cumsum(count)
        heads = tails - count
        sure = (opens[heads] == starts + 1) & (self.buf[starts] == _BRACE)
        behind = closes + 1
        stops = np.empty_like(opens)
        stops[:-1] = opens[1:]
        stops[tails - 1] = ends
        byte = self.buf.take(behind, mode="clip")
        code, key = byte.astype(np.uint64), byte == _COLON
        gap = stops - behind
        longer = np.flatnonzero(gap != 1)
        if longer.size:
            code[longer], key[longer], fine = self._gaps(behind[longer], gap[longer])
            sure[np.searchsorted(tails, longer[~fine], side="right")] = False
        named = np.flatnonzero(key)
        code[named] += self._keys(opens.take(named) + 1, closes.take(named), named, tails, sure)
        code = _mixed(code)
        code *= _RANKS.take(np.arange(code.size) - np.repeat(heads, count))
        return np.add.reduceat(code, heads), sure

    def _keys(self, begins: Ints, ends: Ints, named: Ints, tails: Ints, sure: NDArray[np.bool_]) -> Words:
        """The texts of keys as numbers."""
        size = ends - begins
        long = np.flatnonzero(size > KEY)
        sure[np.searchsorted(tails, named[long], side="right")] = False
        code = _mixed(self.word(begins, size) + size.astype(np.uint64) * _M2) if size.size else np.zeros(0, np.uint64)
        rest, step = np.flatnonzero(size > 8), 8
        while rest.size and step < KEY:
            code[rest] = _mixed(code[rest] + self.word(begins[rest] + step, size[rest] - step) * _M3)
            step += 8
            rest = rest[size[rest] > step]
        return code

    def _gaps(self, at: Ints, size: Ints) -> tuple[Words, NDArray[np.bool_], NDArray[np.bool_]]:
        """Of what stands between strings: (it as a number, whether the string before it is a key, whether it can be compared so)."""
        word = self.word(at, size)
        code = _mixed(word + size.astype(np.uint64) * _M4)
        key, fine = _has_colon(word), size <= GAP
        more = np.flatnonzero(size > 8)
        if more.size:
            second = self.word(at[more] + 8, size[more] - 8)
            code[more] = _mixed(code[more] + second * _M3)
            key[more] |= _has_colon(second)
        spaced = (word >> np.uint64(8)).astype(np.uint8) == _SPACE
        begin = (word >> np.where(spaced, np.uint64(16), np.uint64(8))).astype(np.uint8)
        number = np.flatnonzero((word.astype(np.uint8) == _COLON) & (_DIGIT[begin] | (begin == _MINUS)))
        if number.size:
            start = at[number] + 1 + spaced[number]
            code[number], fine[number] = self._numbers(start, at[number] + size[number])
            code[number] += spaced[number]
        return code, key, fine

    def _numbers(self, start: Ints, stop: Ints) -> tuple[Words, NDArray[np.bool_]]:
        """(what stands behind numbers, whether there is a plain number alone before it)."""
        end = stop.copy()
        live = np.arange(end.size)
        for _ in range(8):
            live = live[~_DIGIT[self.buf[end[live] - 1]]]
            end[live] -= 1
        fine = np.ones(end.size, dtype=bool)
        fine[live[~_DIGIT[self.buf[end[live] - 1]]]] = False
        code = _mixed(self.word(end, stop - end) * _M2 + _M3)
        fine &= (end > start) & (end - start <= DIGITS)
        rows = np.flatnonzero(fine)
        fine[rows] = _plain_numbers(self.buf, start[rows], end[rows])
        return code, fine


def _has_colon(word: Words) -> NDArray[np.bool_]:
    """Whether one of the eight bytes is a colon."""
    other = word ^ np.uint64(0x3A3A3A3A3A3A3A3A)
    return ((other - np.uint64(0x0101010101010101)) & ~other & np.uint64(0x8080808080808080)) != 0


def _plain_numbers(buf: Bytes, starts: Ints, ends: Ints) -> NDArray[np.bool_]:
    """Which ranges, that end with a digit, are numbers of JSON without an exponent."""
    if not starts.size:
        return np.zeros(0, dtype=bool)
    starts = starts + (buf[starts] == _MINUS)
    index, offsets = gathered(starts, ends)
    byte = buf[index]
    point = byte == _POINT
    points = np.add.reduceat(point, offsets[:-1], dtype=np.int64)
    others = np.add.reduceat(~(_DIGIT[byte] | point), offsets[:-1], dtype=np.int64)
    second = buf[np.minimum(starts + 1, ends - 1)]
    zero = (buf[starts] == _ZERO) & (ends - starts > 1) & (second != _POINT)
    return (others == 0) & (points <= 1) & _DIGIT[buf[starts]] & ~zero
