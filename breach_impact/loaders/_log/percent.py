"""Percent-encoding of URLs undone for whole columns at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from breach_impact.bytescan import Bytes, Ints, view
from breach_impact.documents.jsontext import contiguous
from breach_impact.opening.utf8 import foreign_values

if TYPE_CHECKING:
    import pyarrow as pa

PERCENT, PLUS, BLANK = 37, 43, 32
_HEX = np.full(256, 255, dtype=np.uint8)
for _value, _digit in enumerate(b"0123456789abcdef"):
    _HEX[_digit] = _HEX[ord(chr(_digit).upper())] = _value


def percent(values: pa.Array, *, plus: bool, instead: pa.Array | None = None) -> pa.Array:
    """Texts with percent-encoding undone.

    Args:
        values: strings without null.
        instead: texts in place of those that are no UTF-8 then; ``values`` itself if not given.
        plus: ``+`` is a blank, as in forms (WHATWG URL, application/x-www-form-urlencoded).
    """
    import pyarrow as pa

    data, offsets = contiguous(values)
    raw = view(data)
    buf = raw.copy()
    if plus:
        buf[raw == PLUS] = BLANK
    at = np.flatnonzero(raw == PERCENT)
    row = offsets.searchsorted(at, side="right") - 1
    inside = at + 2 < offsets[row + 1]
    at, row = at[inside], row[inside]
    high, low = _HEX[raw[at + 1]], _HEX[raw[at + 2]]
    good = (high < 16) & (low < 16)
    at, row = at[good], row[good]
    buf[at] = high[good] * 16 + low[good]
    out = _without(buf, at, offsets, values.type)
    if not (buf[at] > 127).any():
        return out
    try:
        out.validate(full=True)
    except pa.ArrowInvalid:
        made, edges = contiguous(out)
        bad = foreign_values(view(made), edges)
        return _restored(values if instead is None else instead, out, bad)
    return out


def _without(buf: Bytes, at: Ints, offsets: Ints, kind: pa.DataType) -> pa.Array:
    """Texts without the two digits behind each of the places."""
    import pyarrow as pa

    keep = np.ones(buf.size, dtype=bool)
    keep[at + 1] = keep[at + 2] = False
    edges = (offsets - 2 * at.searchsorted(offsets)).astype(np.int64 if pa.types.is_large_string(kind) else np.int32)
    return pa.Array.from_buffers(kind, edges.size - 1, [None, pa.py_buffer(edges), pa.py_buffer(buf[keep])])


def _restored(values: pa.Array, out: pa.Array, bad: NDArray[np.bool_]) -> pa.Array:
    """The texts in place of what came out as no UTF-8."""
    import pyarrow as pa
    import pyarrow.compute as pc

    mask = pa.array(bad)
    raw = pa.large_binary() if pa.types.is_large_string(out.type) else pa.binary()
    return pc.if_else(mask, values.cast(raw), out.view(raw)).cast(out.type)
