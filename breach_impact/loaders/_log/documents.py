"""Documents put together from ranges of bytes: values are copied once, from where they stand in the block to where they stand in the JSON text."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from breach_impact.bytescan import BACKSLASH, QUOTE, Bytes, Ints, view
from breach_impact.documents.jsontext import contiguous
from breach_impact.loaders._log.escapes import ask

if TYPE_CHECKING:
    import pyarrow as pa

Bools = NDArray[np.bool_]
Piece = tuple["Ints | int", "Ints | int"]
"""(begins, ends), of each row or of all."""
DASH = 45
CONTROLS = 32
SHORT = {BACKSLASH: r"\\", QUOTE: r'\"', 10: r"\n", 13: r"\r", 9: r"\t"}
"""Escapes of two characters, the backslash first: the others bring new ones."""


class Pool:
    """Bytes that values are ranges of: a block, and behind it what was made of the values that do not stay as they are.

    Attributes:
        block: size of the block; ranges from there on are of made values.
        size: of all.
    """

    __slots__ = ("_escaped", "_parts", "block", "size")

    def __init__(self, data: bytes = b"") -> None:
        self._escaped: tuple[int, Ints] = (0, np.zeros(0, np.int64))
        self._parts: list[bytes] = [data]
        self.block = self.size = len(data)

    @property
    def data(self) -> bytes:
        """All bytes side by side."""
        if len(self._parts) > 1:
            self._parts = [b"".join(self._parts)]
        return self._parts[0]

    @property
    def escaped(self) -> Ints:
        """Positions of bytes that JSON escapes."""
        known, at = self._escaped
        if known < self.size:
            at = np.concatenate((at, np.flatnonzero(_special(view(self.data)[known:])) + known))
            self._escaped = self.size, at
        return at

    def append(self, data: bytes) -> int:
        """Take in bytes; returns where they stand."""
        at = self.size
        self._parts.append(data)
        self.size += len(data)
        return at

    def add(self, values: pa.Array) -> tuple[Ints, Ints]:
        """Ranges of texts that are taken in; null is an empty one."""
        data, offsets = contiguous(values)
        offsets = offsets + self.append(data)
        return offsets[:-1], offsets[1:]

    def texts(self, begin: Ints, end: Ints) -> pa.Array:
        """The ranges as an Arrow array."""
        return joined(self.data, [(begin, end)], begin.size)

    def dashes(self, begin: Ints, end: Ints) -> Bools:
        """Which ranges are ``-``, as logs write what is not there."""
        found = end - begin == 1
        some = np.flatnonzero(found)
        found[some] = view(self.data)[begin[some]] == DASH
        return found

    def first(self, byte: int, begin: Ints, end: Ints) -> Ints:
        """Where a byte stands first in each range, or its end."""
        at = np.append(np.flatnonzero(view(self.data) == byte), self.size)
        return np.minimum(at[at.searchsorted(begin)], end)

    def holds(self, byte: bytes, begin: Ints, end: Ints) -> Ints:
        """Numbers of the ranges that hold a byte."""
        if byte not in self.data:
            return np.zeros(0, np.int64)
        at = np.flatnonzero(view(self.data) == byte[0])
        return np.flatnonzero(at.searchsorted(begin) < at.searchsorted(end))

    def replace(self, begin: Ints, end: Ints, rows: Ints, made: Callable[[pa.Array], pa.Array]) -> tuple[Ints, Ints]:
        """The ranges, with what is made of some of their texts in place of these."""
        return self.put(begin, end, rows, made(self.texts(begin[rows], end[rows]))) if rows.size else (begin, end)

    def put(self, begin: Ints, end: Ints, rows: Ints, values: pa.Array) -> tuple[Ints, Ints]:
        """The ranges, with texts in place of some of them."""
        begin, end = begin.copy(), end.copy()
        begin[rows], end[rows] = self.add(values)
        return begin, end

    def escape(self, begin: Ints, end: Ints, rows: Ints | None = None) -> tuple[Ints, Ints]:
        """Ranges of the values as JSON strings have them between their quotes; ``rows``: those that need a look."""
        rows = np.arange(begin.size) if rows is None else rows
        if not rows.size:
            return begin, end
        at = self.escaped
        return self.replace(begin, end, rows[at.searchsorted(begin[rows]) < at.searchsorted(end[rows])], escaped)


def _special(buf: Bytes) -> Bools:
    """Which bytes JSON strings hold escaped only (RFC 8259, section 7)."""
    return (buf < CONTROLS) | (buf == QUOTE) | (buf == BACKSLASH)


def escaped(values: pa.Array) -> pa.Array:
    """Texts as JSON strings have them between their quotes."""
    import pyarrow.compute as pc

    found = _special(view(contiguous(values)[0]))
    if not found.any():
        return values
    if np.isin(np.unique(view(contiguous(values)[0])[found]), list(SHORT), invert=True).any():
        return ask("SELECT to_json(v)[2:-2] AS v FROM block", {"v": values})[0].cast(values.type)
    for byte, escape in SHORT.items():
        values = pc.replace_substring(values, chr(byte), escape)
    return values


@dataclass(slots=True)
class Member:
    """A member of the documents.

    Attributes:
        key: its name.
        begin: of each value in the pool.
        end: of each value.
        full: which values are there; null else. None if all are.
        json: whether the values are JSON, else they are text.
        optional: whether the member is left out where it is null.
    """

    key: str
    begin: Ints
    end: Ints
    full: Bools | None = None
    json: bool = False
    optional: bool = False

    def words(self, first: bool) -> tuple[str, str]:
        """What stands in front of a value that is there, and instead of one that is not."""
        key = ("" if first else ",") + json.dumps(self.key, ensure_ascii=False) + ":"
        return key + ("" if self.json else '"'), "" if self.optional else key + "null"

    @property
    def closing(self) -> str:
        """What stands behind a value."""
        return "" if self.json else '"'


def made(pool: Pool, key: str, objects: pa.Array, *, optional: bool = False) -> Member:
    """A member whose values are JSON, null where they are empty."""
    begin, end = pool.add(objects)
    return Member(key, begin, end, end > begin, json=True, optional=optional)


def documents(pool: Pool, members: Sequence[Member], rows: int, suspect: Bools) -> pa.Array:
    """One JSON object a row.

    Args:
        pool: that the values are ranges of.
        members: in their order, one at least; the first is not optional.
        rows: how many rows there are.
        suspect: rows whose values in the block may hold what JSON escapes; made values are always looked at.
    """
    edges = [(m.begin, m.end) if m.json else pool.escape(m.begin, m.end, np.flatnonzero(suspect | (m.begin >= pool.block))) for m in members]
    base, literals = pool.size, bytearray()

    def literal(text: str) -> tuple[int, int]:
        at = base + len(literals)
        literals.extend(text.encode())
        return at, base + len(literals)

    pieces: list[Piece] = []
    before: tuple[str, str] = ("{", "{")  # what is still to be written, where the value before is there and where it is not
    there: Bools | None = None  # where it is; None: it makes no difference
    for number, (member, (begin, end)) in enumerate(zip(members, edges, strict=True)):
        full, missing = member.words(not number)
        mask = None if member.full is None or member.full.all() else member.full
        if mask is not None and not mask.any():
            before = (before[0] + missing, before[1] + missing)
            continue
        code: Ints | int = 0 if there is None else np.where(there, 0, 2)
        if mask is not None:
            code = code + (~mask).astype(np.int64)
            begin, end = np.where(mask, begin, 0), np.where(mask, end, 0)
        pieces.append(_chosen([literal(left + right) for left in before for right in (full, missing)], code))
        pieces.append((begin, end))
        before, there = (member.closing, ""), mask
    code = 0 if there is None else (~there).astype(np.int64)
    pieces.append(_chosen([literal(text + "}") for text in before], code))
    pool.append(bytes(literals))
    return joined(pool.data, pieces, rows)


def _chosen(texts: list[tuple[int, int]], code: Ints | int) -> Piece:
    """The literal that each row's code chooses."""
    begin, end = np.array(texts).T
    return begin[code], end[code]


def joined(data: bytes, pieces: Sequence[Piece], rows: int) -> pa.Array:
    """Of each row its pieces side by side, as one text: a single copy of all bytes."""
    import pyarrow as pa

    count = len(pieces) * rows
    bounds = np.empty(2 * count + 1, dtype=np.int32)
    table = bounds[:-1].reshape(rows, len(pieces), 2)
    for at, (begin, end) in enumerate(pieces):
        table[:, at, 0], table[:, at, 1] = begin, np.maximum(begin, end)  # Arrow trusts the offsets
    bounds[-1] = len(data)
    every = pa.Array.from_buffers(pa.string(), 2 * count, [None, pa.py_buffer(bounds), pa.py_buffer(data)])  # each piece, and what is between it and the next
    copied = every.take(pa.array(np.arange(0, 2 * count, 2, dtype=np.int32)))
    offsets = np.frombuffer(copied.buffers()[1], dtype=np.int32)[: count + 1 : len(pieces)].copy()
    return pa.Array.from_buffers(pa.string(), rows, [None, pa.py_buffer(offsets), copied.buffers()[2]])
