"""Hits of Elasticsearch one a line, told apart from their envelope by its own spelling.

A dump writes every hit alike: ``{"_index":"users","_id":"`` something ``","_score":1,"_source":{...}}``. Lines that begin and end as the line
from which this was learned are cut by comparing bytes; all others are parsed.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from breach_impact.bytescan import Ints, view

LONGEST = 512
"""Bytes of an ``_id`` (Elasticsearch's own limit)."""
_STRING = re.compile(rb'"([^"\\\x00-\x1f]*)"')
_PLAIN = re.compile(rb"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?|true|false|null")
_KEY = re.compile(rb'\s*"([^"\\]*)"\s*:\s*')
_NUMBER = np.zeros(256, dtype=bool)
_NUMBER[list(b"0123456789")] = True


@dataclass(frozen=True, slots=True)
class Matched:
    """Lines of one spelling.

    Attributes:
        rows: their numbers in the block; the ranges are of the documents and of the ids.
    """

    rows: Ints
    starts: Ints
    ends: Ints
    id_starts: Ints
    id_ends: Ints


@dataclass(frozen=True, slots=True)
class Envelope:
    """How a hit is spelled around its document.

    Attributes:
        table: the ``_index``.
        pieces: what stands before, between and behind the places that vary; the document follows the last.
        holes: kind of each place that varies: the ``_id``, or a whole number.
        tail: behind the document.
    """

    table: str
    pieces: tuple[bytes, ...]
    holes: tuple[str, ...]
    tail: bytes

    @classmethod
    def learn(cls, line: bytes) -> Envelope | None:
        """The spelling of a line, None if it is no hit that ends with its ``_source``."""
        try:
            hit = json.loads(line)
        except (ValueError, RecursionError):
            return None
        if not isinstance(hit, dict) or list(hit)[-1:] != ["_source"] or not isinstance(hit.get("_source"), dict):
            return None
        if not isinstance(hit.get("_index"), str) or not isinstance(hit.get("_id"), str):
            return None
        return cls._cut(line, hit["_index"])

    @classmethod
    def _cut(cls, line: bytes, table: str) -> Envelope | None:
        at, begin, pieces, holes = line.index(b"{") + 1, 0, list[bytes](), list[str]()
        seen = set[bytes]()
        while True:
            key = _KEY.match(line, at)
            if key is None or key[1] in seen:
                return None
            seen.add(key[1])
            at = key.end()
            if key[1] == b"_source":
                break
            value = _STRING.match(line, at) or _PLAIN.match(line, at)
            if value is None:
                return None
            number = line[value.start() : value.end()].isdigit()
            if key[1] == b"_id" or number:
                cut = value.start() + (0 if number else 1)
                pieces.append(line[begin:cut])
                holes.append("number" if number else "id")
                begin = value.end() - (0 if number else 1)
            at = value.end()
            comma = re.compile(rb"\s*,").match(line, at)
            if comma is None:
                return None
            at = comma.end()
        tail = re.search(rb"\}\s*\}\s*$", line)
        if tail is None or holes.count("id") != 1:
            return None
        return cls(table, (*pieces, line[begin:at]), tuple(holes), line[tail.start() + 1 :])

    def match(self, data: bytes, starts: Ints, ends: Ints, rows: Ints) -> Matched:
        """Cut those of the lines that are spelled so."""
        buf = view(data)
        live, at, stop = rows, starts[rows], ends[rows] - len(self.tail)
        ids: list[Ints] = []
        for number, piece in enumerate(self.pieces):
            keep = _stands(buf, at, stop, piece)
            live, at, stop, ids = live[keep], at[keep] + len(piece), stop[keep], [i[keep] for i in ids]
            if number < len(self.holes):
                end = _end(buf, at, stop, self.holes[number])
                keep = end >= 0
                if self.holes[number] == "id":
                    ids = [at, end]
                live, at, stop, ids = live[keep], end[keep], stop[keep], [i[keep] for i in ids]
        keep = _stands(buf, stop, stop + len(self.tail), self.tail) & (stop - at > 12)
        return Matched(live[keep], at[keep], stop[keep], ids[0][keep], ids[1][keep])


def _stands(buf: NDArray[np.uint8], at: Ints, stop: Ints, piece: bytes) -> NDArray[np.bool_]:
    """Where the piece stands, before ``stop``."""
    out = at + len(piece) <= stop
    where = np.flatnonzero(out)
    if not where.size or not piece:
        return out
    if len(piece) < 8:
        want = np.frombuffer(piece, dtype=np.uint8)
        out[where] = (buf[at[where][:, None] + np.arange(want.size)] == want).all(axis=1)
        return out
    words, place = _words(buf), at[where]
    same = np.ones(where.size, dtype=bool)
    for step in (*range(0, len(piece) - 8, 8), len(piece) - 8):
        same &= words[place + step] == int.from_bytes(piece[step : step + 8], "little")
    out[where] = same
    return out


def _words(buf: NDArray[np.uint8]) -> NDArray[np.uint64]:
    """The eight bytes from each position on as a number."""
    return np.ndarray((max(buf.size - 7, 0),), "<u8", buffer=buf, strides=(1,))


def _end(buf: NDArray[np.uint8], at: Ints, stop: Ints, hole: str) -> Ints:
    """Where what varies ends, -1 if that is not plain: at a quote, or behind digits that are no number with a leading zero."""
    return _end_of_id(buf, at, stop) if hole == "id" else _end_of_number(buf, at, stop)


def _end_of_id(buf: NDArray[np.uint8], at: Ints, stop: Ints) -> Ints:
    """Where the quote stands, -1 if a backslash or a control character does before it."""
    out = np.full(at.size, -1, dtype=np.int64)
    words, live, place = _words(buf), np.arange(at.size), at.copy()
    for _ in range(LONGEST // 8 + 1):
        inside = place < np.minimum(stop[live], words.size)
        live, place = live[inside], place[inside]
        if not live.size:
            break
        word = words[place]
        mark = _zero(word ^ _QUOTES) | _zero(word ^ _SLASHES) | _zero(word & _CONTROLS)
        found = mark != 0
        first = mark[found]
        hit = place[found] + (np.frexp((first & (~first + np.uint64(1))).astype(np.float64))[1] >> 3) - 1
        good = (buf[hit] == 34) & (hit < stop[live[found]]) & (hit - at[live[found]] <= LONGEST)
        out[live[found][good]] = hit[good]
        live, place = live[~found], place[~found] + 8
    return out


_QUOTES, _SLASHES, _CONTROLS = (np.uint64(byte * 0x0101010101010101) for byte in (0x22, 0x5C, 0xE0))


def _zero(word: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """The high bit of each byte that is zero; above the first of them it may be said of others."""
    return (word - np.uint64(0x0101010101010101)) & ~word & np.uint64(0x8080808080808080)


def _end_of_number(buf: NDArray[np.uint8], at: Ints, stop: Ints) -> Ints:
    out = np.full(at.size, -1, dtype=np.int64)
    live, place = np.arange(at.size), at.copy()
    for step in range(LONGEST + 1):
        inside = place < stop[live]
        live, place = live[inside], place[inside]
        if not live.size:
            break
        found = ~_NUMBER[buf[place]]
        out[live[found]] = place[found] if step else -1
        live, place = live[~found], place[~found] + 1
    zero = (out - at > 1) & (buf[np.minimum(at, buf.size - 1)] == 48)
    out[zero] = -1
    return out
