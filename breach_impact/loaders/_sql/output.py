"""Rows that come one by one are gathered to frames, a buffer for each table and set of columns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import pyarrow as pa

from breach_impact.bytescan import Ints
from breach_impact.framing import Tally
from breach_impact.loaders._sql.arrays import finished
from breach_impact.loaders._sql.catalog import Target
from breach_impact.reading.flatframe import flat_frame
from breach_impact.types import Frame

FULL = 1 << 22
"""Bytes of rows that are held before they are handed on."""


@dataclass(slots=True)
class _Rows:
    target: Target
    off: list[int] = field(default_factory=list)
    length: list[int] = field(default_factory=list)
    values: list[list[bytes | None]] = field(default_factory=list)


@dataclass(slots=True)
class Output:
    """Makes frames of rows and counts them.

    Attributes:
        of: (system, table) whose rows are read, None between statements.
    """

    tally: Tally
    of: tuple[str, str] | None = None
    _buffers: dict[tuple[str, str, tuple[str, ...]], _Rows] = field(default_factory=dict)
    _held: int = 0

    def add(self, target: Target, off: int, length: int, values: list[bytes | None]) -> Iterator[Frame]:
        """A single row."""
        self.tally.read += 1
        rows = self._buffers.setdefault((target.system, target.table, target.columns), _Rows(target))
        rows.off.append(off)
        rows.length.append(length)
        rows.values.append(values)
        self._held += length + 64
        if self._held >= FULL:
            yield from self.flush()

    def block(self, target: Target, off: Ints, length: Ints, columns: Sequence[pa.Array]) -> Iterator[Frame]:
        """Many rows of one table."""
        if not off.size:
            return
        self.tally.read += off.size
        yield flat_frame(off, length, finished(columns, target.blobs, self.tally), target.columns, target.table, target.system)

    def reject(self, code: str, off: int, length: int) -> None:
        """A row that is malformed."""
        self.tally.read += 1
        self.tally.reject(code, off, length)
        if self.of is not None:
            self.tally.owned[self.of] += 1

    def flush(self) -> Iterator[Frame]:
        """What is held."""
        buffers, self._buffers, self._held = self._buffers, {}, 0
        for rows in buffers.values():
            target = rows.target
            columns = [pa.array([values[index] for values in rows.values], pa.binary()).cast(pa.string(), safe=False) for index in range(len(target.columns))]
            yield flat_frame(rows.off, rows.length, finished(columns, target.blobs, self.tally), target.columns, target.table, target.system)
