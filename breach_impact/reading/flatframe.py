"""Frames of flat rows from byte ranges, and text from bytes: what the loaders of lines, rows and tuples share."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from breach_impact.bytescan import Ints, integers, view
from breach_impact.documents.jsontext import contiguous, slices
from breach_impact.framing import Tally
from breach_impact.opening.encoding import code_of
from breach_impact.opening.utf8 import foreign_values
from breach_impact.types import Frame

if TYPE_CHECKING:
    import pyarrow as pa

JOINED = 1 << 30
"""Bytes of values that are decoded at once."""


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

    arrays = [integers(off), integers(length), *columns]
    rows = pa.RecordBatch.from_arrays(arrays, names=["off", "len", *(f"c{i}" for i in range(len(columns)))])
    return Frame(table, rows, tuple(names), system=system)


def ranges(data: bytes, begin: Ints, end: Ints) -> pa.Array:
    """Ranges of a block as strings, not yet known to be UTF-8 (see :func:`text`)."""
    return slices(data, np.ascontiguousarray(begin), np.ascontiguousarray(end))


def text(columns: Sequence[pa.Array], tally: Tally) -> list[pa.Array]:
    """Columns as UTF-8; a value that is none is read in the source's encoding, else as Windows-1252, else as Latin-1, and its row is noted.

    A value that is UTF-8 stays so, whatever the source's encoding: sources that are in another one as a whole come here as UTF-8 already
    (:mod:`breach_impact.opening.transcode`), so these are the odd values of a text in UTF-8.

    Args:
        columns: strings or binaries that may be no UTF-8.
        tally: whose ``encoding`` is the source's; it is told how many rows were in which.
    """
    import pyarrow as pa

    foreign: dict[str, NDArray[np.bool_]] = {}
    out: list[pa.Array] = []
    for column in columns:
        try:
            column.validate(full=True)
            out.append(column)
        except pa.ArrowInvalid:
            out.append(_mended(column, foreign, tally.encoding))
    for name, found in sorted(foreign.items()):
        tally.note(name, int(found.sum()))
    return out


def _mended(column: pa.Array, foreign: dict[str, NDArray[np.bool_]], encoding: str | None) -> pa.Array:
    import pyarrow as pa
    import pyarrow.compute as pc

    wide = column if pa.types.is_string(column.type) or pa.types.is_large_string(column.type) else column.cast(pa.large_binary()).cast(pa.large_string(), safe=False)
    data, offsets = contiguous(wide)
    odd = foreign_values(view(data), offsets)
    odd &= ~column.is_null().to_numpy(zero_copy_only=False)
    rows = np.flatnonzero(odd)
    values = _joined(wide.filter(pa.array(odd)), encoding or "cp1252")
    if values is not None:
        foreign.setdefault(code_of(encoding or "cp1252"), np.zeros(len(column), dtype=bool))[rows] = True
    else:
        values, single = [], dict[str, set[int]]()
        for row in rows.tolist():
            values.append(decode(bytes(data[int(offsets[row]) : int(offsets[row + 1])]), row, single, encoding))
        for code, found in single.items():
            foreign.setdefault(code, np.zeros(len(column), dtype=bool))[list(found)] = True
    replaced = pa.array(values, wide.type)
    return replaced if odd.all() else pc.replace_with_mask(wide, pa.array(odd), replaced)


def _joined(values: pa.Array, encoding: str) -> list[str] | None:
    """Values decoded at once, with a byte between them that none of them has; None if one of them is not in the encoding."""
    data, offsets = contiguous(values)
    if len(data) > JOINED:
        return None
    raw = bytes(data)
    mark = next((byte for byte in (b"\n", b"\0", b"\x1e", b"\x1f") if byte not in raw), None)
    if mark is None:
        return None
    buf = np.insert(view(raw), offsets[1:-1], mark[0])
    try:
        found = buf.tobytes().decode(encoding).split(mark.decode())
    except UnicodeDecodeError:
        return None
    return found if len(found) == len(values) else None


def decode(value: bytes, row: int, foreign: dict[str, set[int]], encoding: str | None = None) -> str:
    """A value as text; where it is not UTF-8 the number of its row goes to the encoding's code in ``foreign``."""
    for name in ("utf-8", *([encoding] if encoding else []), "cp1252", "latin-1"):
        try:
            decoded = value.decode(name)
        except UnicodeDecodeError:
            continue
        if name != "utf-8":
            foreign.setdefault(code_of(name), set()).add(row)
        return decoded
    return ""
