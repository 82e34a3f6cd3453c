"""Pieces of delimited text whose fields need not be cut, made ready in a thread of their own while the next rows are looked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from breach_impact.bytescan import Ints
from breach_impact.delimited.cells import Cells
from breach_impact.delimited.lines import Lines, lines_of
from breach_impact.delimited.rows import Form
from breach_impact.reading.flatframe import flat_frame
from breach_impact.types import Frame

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

    import pyarrow as pa

FULL, ROWS = 8 << 20, 200_000
"""Bytes or rows that make a frame."""
WORTH = 1 << 18
"""Bytes of a piece from which on it is handed to the thread."""


class Piece(NamedTuple):
    """A piece of a text, where it stands in it, and the rows that were found."""

    data: bytes
    base: int
    found: Cells


class Ready(NamedTuple):
    """The rows of a piece: offsets, lengths, uncut, and the values of the columns that are asked for beside."""

    off: Ints
    length: Ints
    lines: Lines
    beside: list[pa.Array]


class Uncut:
    """Gathers the pieces that make a frame."""

    def __init__(self, form: Form, columns: Sequence[str], beside: list[int], values: Callable[[bytes, Cells, list[int]], list[pa.Array]]) -> None:
        self._form, self._columns, self._beside, self._values = form, tuple(columns), beside, values
        self._pool: ThreadPoolExecutor | None = None
        self._waiting: list[tuple[Piece, Future[Ready | None] | Ready | None]] = []
        self._bytes = self._rows = 0

    @property
    def full(self) -> bool:
        """Whether a frame should be made."""
        return self._bytes >= FULL or self._rows >= ROWS

    def add(self, piece: Piece) -> None:
        """Take a piece with the rows that are left of it."""
        self._bytes += len(piece.data)
        self._rows += piece.found.starts.size
        if len(piece.data) < WORTH:
            self._waiting.append((piece, self._ready(piece)))
            return
        if self._pool is None:
            from concurrent.futures import ThreadPoolExecutor

            self._pool = ThreadPoolExecutor(1)
        self._waiting.append((piece, self._pool.submit(self._ready, piece)))

    def take(self) -> tuple[Frame | None, list[Piece]]:
        """(a frame of the pieces so far, those of them that must be cut)."""
        waiting, self._waiting, self._bytes, self._rows = self._waiting, [], 0, 0
        parts, cut = list[Ready](), list[Piece]()
        for piece, made in waiting:
            ready = made if made is None or isinstance(made, Ready) else made.result()
            if ready is None:
                cut.append(piece)
            else:
                parts.append(ready)
        return self._frame(parts) if parts else None, cut

    def close(self) -> None:
        """Be done with the thread."""
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)

    def _ready(self, piece: Piece) -> Ready | None:
        data, base, found = piece
        lines = lines_of(data, self._form, found)
        return None if lines is None else Ready(found.starts + base, found.ends - found.starts, lines, self._values(data, found, self._beside))

    def _frame(self, parts: list[Ready]) -> Frame:
        import pyarrow as pa

        off, length = np.concatenate([part.off for part in parts]), np.concatenate([part.length for part in parts])
        frame = flat_frame(off, length, [pa.concat_arrays([part.beside[index] for part in parts]) for index in range(len(self._beside))], ())
        rows = frame.rows.rename_columns(["off", "len", *(f"c{place}" for place in self._beside)])
        return replace(frame, rows=rows, columns=self._columns, lines=tuple(part.lines for part in parts))
