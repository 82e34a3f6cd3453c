r"""Columns of text from ranges of a block: nulls, backslash escapes, doubled quotes, blobs. Whole columns at a time.

Escapes follow the MySQL manual (11.1.1 "String Literals", 15.2.13.1 "SELECT ... INTO") and PostgreSQL's (``COPY``, "Text Format").
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from breach_impact.bytescan import BACKSLASH, Ints, view
from breach_impact.documents.jsontext import contiguous
from breach_impact.framing import Tally
from breach_impact.reading.flatframe import text

if TYPE_CHECKING:
    import pyarrow as pa

QUOTE = 39
MYSQL = {"0": "\0", "b": "\b", "n": "\n", "r": "\r", "t": "\t", "Z": "\x1a"}
COPY = {"b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v"}
_NUMERIC = re.compile(rb"\\(?:([0-7]{1,3})|x([0-9A-Fa-f]{1,2})|(.))", re.DOTALL)


class Escapes:
    """What a character means behind a backslash.

    Attributes:
        table: byte -> byte.
        kept: bytes before which the backslash stays.
        numeric: octal and hexadecimal escapes are there.
        one: byte -> byte, for values that are looked at one by one.
    """

    __slots__ = ("kept", "numeric", "one", "table")

    def __init__(self, names: dict[str, str], *, kept: bytes = b"", numeric: bool = False) -> None:
        self.table = np.arange(256, dtype=np.uint8)
        for name, meaning in names.items():
            self.table[ord(name)] = ord(meaning)
        self.one = {name.encode(): meaning.encode() for name, meaning in names.items()}
        self.kept = np.zeros(256, dtype=bool)
        self.kept[list(kept)] = True
        self.numeric = numeric

    def plain(self, value: bytes) -> bytes:
        """A single value without its escapes."""
        return _NUMERIC.sub(self._one, value) if b"\\" in value else value

    def _one(self, match: re.Match[bytes]) -> bytes:
        octal, hexa, other = match.groups()
        if self.numeric and (octal or hexa):
            return bytes([int(octal, 8) & 255 if octal else int(hexa, 16)])
        after = other if other is not None else match[0][1:2]
        behind = b"" if other is not None else match[0][2:]
        return (b"\\" if self.kept[after[0]] else b"") + self.one.get(after, after) + behind


MYSQL_ESCAPES = Escapes(MYSQL, kept=b"%_")
OUTFILE_ESCAPES = Escapes(MYSQL)
COPY_ESCAPES = Escapes(COPY, numeric=True)


def strings(data: bytes, begin: Ints, end: Ints, null: NDArray[np.bool_] | None = None) -> pa.Array:
    """Ranges that follow one another as strings, not yet known to be UTF-8."""
    import pyarrow as pa

    bounds = np.empty(2 * begin.size + 1, dtype=np.int64)
    bounds[0:-1:2], bounds[1:-1:2] = begin, end
    bounds[-1] = end[-1] if end.size else 0
    large = bounds[-1] > 0x7FFFFFFF
    offsets = pa.py_buffer(bounds if large else bounds.astype(np.int32))
    every = pa.Array.from_buffers(pa.large_string() if large else pa.string(), 2 * begin.size, [None, offsets, pa.py_buffer(data)])
    return every.take(pa.array(np.arange(0, 2 * begin.size, 2), mask=null))


def escapes(slashes: Ints, breaks: Ints | None = None) -> Ints:
    """Those of the backslashes that escape what follows: the first, third ... of each run.

    Args:
        slashes: positions.
        breaks: positions at which a run begins anew, in order.
    """
    if not slashes.size:
        return slashes
    fresh = np.concatenate(([True], np.diff(slashes) != 1))
    if breaks is not None and breaks.size:
        at = np.searchsorted(breaks, slashes)
        fresh |= breaks[np.minimum(at, breaks.size - 1)] == slashes
    index = np.arange(slashes.size)
    first = np.maximum.accumulate(np.where(fresh, index, 0))
    return slashes[((index - first) & 1) == 0]


def unescaped(column: pa.Array, form: Escapes | None, quote: int | None = None) -> pa.Array:
    """A column without escapes and with single quotes for doubled ones; the latter stand side by side and are even in number."""
    import pyarrow as pa

    body, offsets = contiguous(column)
    buf = view(body)
    slashes = np.flatnonzero(buf == BACKSLASH) if form is not None else buf[:0].astype(np.int64)
    marks = np.flatnonzero(buf == quote) if quote is not None else slashes[:0]
    if not slashes.size and not marks.size:
        return column
    out, keep = buf.copy(), np.ones(buf.size, dtype=bool)
    odd: Ints = slashes[:0]
    if form is not None and slashes.size:
        at = escapes(slashes, offsets)
        ends = offsets[np.minimum(np.searchsorted(offsets, at, side="right"), offsets.size - 1)]
        at = at[at + 1 < ends]
        behind = buf[at + 1]
        out[at + 1] = form.table[behind]
        keep[at] = form.kept[behind]
        if marks.size:
            marks = marks[~np.isin(marks, at + 1, assume_unique=True)]
        if form.numeric:
            odd = np.unique(np.searchsorted(offsets, at[((behind >= 48) & (behind <= 55)) | (behind == 120)], side="right") - 1)
    keep[marks[0::2]] = False
    bounds = offsets - np.searchsorted(np.flatnonzero(~keep), offsets)
    valid = column.is_valid() if column.null_count else None
    plain = pa.Array.from_buffers(pa.large_string(), len(column), [None, pa.py_buffer(bounds), pa.py_buffer(out[keep])])
    if odd.size and form is not None:
        fixed = [form.plain(value) for value in column.take(pa.array(odd)).cast(pa.binary()).to_pylist()]
        plain = replaced(plain, odd, fixed)
    return plain if valid is None else _nulled(plain, valid)


def _nulled(column: pa.Array, valid: pa.Array) -> pa.Array:
    import pyarrow as pa
    import pyarrow.compute as pc

    return pc.if_else(valid, column, pa.scalar(None, column.type))


def replaced(column: pa.Array, rows: Ints, values: Sequence[bytes | None]) -> pa.Array:
    """A column with other values in some rows, given in order."""
    import pyarrow as pa
    import pyarrow.compute as pc

    mask = np.zeros(len(column), dtype=bool)
    mask[rows] = True
    kind = pa.large_binary() if pa.types.is_large_string(column.type) else pa.binary()
    new = pc.replace_with_mask(column.cast(kind), pa.array(mask), pa.array(values, kind))
    return new.cast(column.type, safe=False)


def shown(value: bytes) -> bytes:
    """Bytes of a blob: themselves if they are printable text, else in hexadecimal."""
    try:
        decoded = value.decode("utf-8")
    except UnicodeDecodeError:
        return value.hex().encode()
    return value if decoded.isprintable() or decoded.translate({9: 32, 10: 32, 13: 32}).isprintable() else value.hex().encode()


def blob(value: bytes) -> bytes:
    r"""A blob of a declared column; PostgreSQL writes ``\x4142``."""
    if value.startswith(b"\\x") and len(value) % 2 == 0 and re.fullmatch(rb"[0-9A-Fa-f]*", value[2:]):
        value = bytes.fromhex(value[2:].decode())
    return shown(value)


def _is_utf8(column: pa.Array) -> bool:
    """Whether all values are UTF-8; most are ASCII, which is seen sooner."""
    import pyarrow as pa

    buf = view(contiguous(column)[0])
    if not buf.size or int(buf.max()) < 128:
        return True
    try:
        column.validate(full=True)
    except pa.ArrowInvalid:
        return False
    return True


_CONTROL = re.compile(rb"[\0-\x08\x0b\x0e-\x1a\x1c-\x1f]")


def finished(columns: Sequence[pa.Array], blobs: Sequence[bool], tally: Tally) -> list[pa.Array]:
    """Columns as UTF-8: of blobs, and of bytes that no encoding explains, as hexadecimal."""
    import pyarrow as pa

    out: list[pa.Array] = []
    foreign: list[int] = []
    for column, is_blob in zip(columns, blobs, strict=True):
        made = column
        if is_blob:
            values = column.cast(pa.binary() if pa.types.is_string(column.type) else pa.large_binary()).to_pylist()
            made = pa.array([None if value is None else blob(value).decode("utf-8", "replace") for value in values], pa.string())
        else:
            if not _is_utf8(column):
                made = _without_binaries(column)
                foreign.append(len(out))
        out.append(made.cast(pa.string()) if pa.types.is_large_string(made.type) and made.nbytes < 1 << 30 else made)
    for index, column in zip(foreign, text([out[index] for index in foreign], tally), strict=True):
        out[index] = column
    return out


def _without_binaries(column: pa.Array) -> pa.Array:
    """Values that are no UTF-8 and hold control characters are no text in any encoding."""
    import pyarrow as pa

    wide = pa.types.is_large_string(column.type)
    values = column.cast(pa.large_binary() if wide else pa.binary()).to_pylist()
    rows = [row for row, value in enumerate(values) if value is not None and _CONTROL.search(value)]
    return replaced(column, np.array(rows, np.int64), [shown(values[row]) for row in rows]) if rows else column
