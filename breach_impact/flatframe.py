"""Frames of flat rows from byte ranges, and text from bytes: what the loaders of lines, rows and tuples share."""

from __future__ import annotations

import codecs
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from breach_impact.bytescan import Ints
from breach_impact.framing import Tally
from breach_impact.jsontext import slices
from breach_impact.types import Frame

if TYPE_CHECKING:
    import pyarrow as pa


def flat_frame(off: Any, length: Any, columns: Sequence[pa.Array], names: Sequence[str], table: str = "", system: str = "") -> Frame:  # noqa: ANN401 - numbers
    """A frame of flat rows.

    Args:
        off: of each row in the stream.
        length: of each row in bytes.
        columns: strings, one array a column.
        names: of the columns; two may be equal only if the source says so.
        table: that the dump names.
        system: database that the dump names.
    """
    import pyarrow as pa

    arrays = [pa.array(off, pa.int64()), pa.array(length, pa.int64()), *columns]
    rows = pa.RecordBatch.from_arrays(arrays, names=["off", "len", *(f"c{i}" for i in range(len(columns)))])
    return Frame(table, rows, tuple(names), system=system)


def ranges(data: bytes, begin: Ints, end: Ints) -> pa.Array:
    """Ranges of a block as strings, not yet known to be UTF-8 (see :func:`text`)."""
    return slices(data, np.ascontiguousarray(begin), np.ascontiguousarray(end))


def text(columns: Sequence[pa.Array], tally: Tally) -> list[pa.Array]:
    """Columns as UTF-8; a value that is none is read in the source's encoding, else as Windows-1252, else as Latin-1, and its row is noted.

    Args:
        columns: strings or binaries that may be no UTF-8.
        tally: whose ``encoding`` is the source's; it is told how many rows were in which.
    """
    import pyarrow as pa

    foreign: dict[str, set[int]] = {}
    out: list[pa.Array] = []
    for column in columns:
        try:
            column.validate(full=True)
            out.append(column)
        except pa.ArrowInvalid:
            values = column.cast(pa.binary()).to_pylist()
            out.append(pa.array([None if value is None else decode(value, row, foreign, tally.encoding) for row, value in enumerate(values)], pa.string()))
    for name, found in foreign.items():
        tally.note(name, len(found))
    return out


def decode(value: bytes, row: int, foreign: dict[str, set[int]], encoding: str | None = None) -> str:
    """A value as text; where it is not UTF-8 the number of its row goes to the encoding's code in ``foreign``."""
    for name in ("utf-8", *([encoding] if encoding else []), "cp1252", "latin-1"):
        try:
            decoded = value.decode(name)
        except UnicodeDecodeError:
            continue
        if name != "utf-8":
            foreign.setdefault(f"encoding_{codecs.lookup(name).name.replace('-', '_')}", set()).add(row)
        return decoded
    return ""
