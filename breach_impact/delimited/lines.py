"""Rows of delimited text as one text each, their fields not cut: enough to hash a row and to see which fields are empty.

The survey needs the values of few rows, and of the others only that they are rows. A row reads here as its values with GLUE between them, without
quotes, so that it is the same text however it was written.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from breach_impact.bytescan import BACKSLASH, Bytes, Ints, view
from breach_impact.delimited.cells import Cells
from breach_impact.delimited.quotes import BLANK
from breach_impact.delimited.rows import Form, held
from breach_impact.opening.mojibake import suspicious
from breach_impact.opening.utf8 import valid

if TYPE_CHECKING:
    import pyarrow as pa

GLUE = 0x1F
"""The unit separator, between the values of a row."""


@dataclass(frozen=True, slots=True)
class Lines:
    """Rows of a piece.

    Attributes:
        data: bytes that hold them, valid UTF-8.
        starts: of the rows in them, ``ends`` likewise.
        filled: (rows, columns), whether a field holds anything.
    """

    data: bytearray | Bytes
    starts: Ints
    ends: Ints
    filled: NDArray[np.bool_]

    def spans(self) -> pa.Array:
        """The rows as bytes, not copied: those at even places; at odd ones stands what is between them."""
        import pyarrow as pa

        bounds = np.empty(2 * self.starts.size + 1, np.int32)
        bounds[0:-1:2], bounds[1:-1:2], bounds[-1] = self.starts, self.ends, self.ends[-1]
        return pa.Array.from_buffers(pa.binary(), 2 * self.starts.size, [None, pa.py_buffer(bounds), pa.py_buffer(self.data)])

    def text(self, row: int) -> str:
        """The values of a row, GLUE between them."""
        return bytes(self.data[self.starts[row] : self.ends[row]]).decode()


def lines_of(piece: bytes, form: Form, found: Cells) -> Lines | None:
    """The rows that were found in a piece; None where their fields must be cut to know their values.

    Args:
        piece: the bytes.
        form: how rows are written.
        found: the rows with the right number of fields.
    """
    if form.limit or len(form.delimiter) > 1 or form.delimiter > b"\x7f" or (form.escape and BACKSLASH in piece) or held(piece, form):
        return None
    if GLUE in piece and (found.quoted is not None or form.delimiter != bytes([GLUE])):
        return None
    if found.quoted is not None:
        return _without_quotes(piece, form, found, found.quoted)
    buf = view(piece)[: found.used]
    if form.delimiter:  # those inside of these rows are all cuts
        buf = buf ^ ((buf == form.delimiter[0]) * np.uint8(form.delimiter[0] ^ GLUE))
    return Lines(buf, found.starts, found.ends, found.filled()) if _certain(piece, buf) else None


def _certain(piece: bytes, buf: Bytes) -> bool:
    """Whether values are what the bytes say: UTF-8, and no misread text."""
    return piece.isascii() or (valid(buf) and not suspicious(buf))


def _without_quotes(piece: bytes, form: Form, found: Cells, quoted: NDArray[np.bool_]) -> Lines | None:
    text = bytearray(memoryview(piece)[: found.used])
    buf = np.frombuffer(text, np.uint8)
    cuts = found.grid.reshape(-1)
    buf[cuts[: np.searchsorted(cuts, buf.size)]] = GLUE  # line ends too, which are in no row
    marks = np.flatnonzero(buf == form.quote[0]) if found.marks is None else found.marks[: np.searchsorted(found.marks, found.used)]
    if not _certain(piece, buf) or _padded(buf, marks, found, quoted):
        return None
    dropped = _dropped(len(text), marks, *found.around())
    starts, ends = found.starts - np.searchsorted(dropped, found.starts), found.ends - np.searchsorted(dropped, found.ends)
    if dropped.size == marks.size:
        return Lines(text.replace(form.quote, b""), starts, ends, found.filled())
    keep = np.ones(buf.size, dtype=bool)
    keep[dropped] = False
    return Lines(buf[keep], starts, ends, found.filled())


def _padded(buf: Bytes, marks: Ints, found: Cells, quoted: NDArray[np.bool_]) -> bool:
    """Whether blanks stand around the quotes of a field."""
    if not ((buf[np.maximum(marks - 1, 0)] == BLANK).any() or (buf[np.minimum(marks + 1, buf.size - 1)] == BLANK).any()):
        return False
    (begin, end), (first, last) = found.all_bounds(), found.outer()
    return not ((begin - quoted == first).all() and (end + quoted == last).all())


def _dropped(size: int, marks: Ints, opens: Ints, closes: Ints) -> Ints:
    """Which quotes go: those around fields, and one of each two inside of them."""
    around = np.zeros(size, dtype=bool)
    around[opens] = around[closes] = True
    inner = marks[~around[marks]]
    if not inner.size:
        return marks
    first = np.flatnonzero(np.diff(inner, prepend=-2) != 1)
    turn = np.arange(inner.size) - np.repeat(first, np.diff(np.append(first, inner.size)))
    around[inner[turn % 2 == 1]] = True
    return np.flatnonzero(around)
