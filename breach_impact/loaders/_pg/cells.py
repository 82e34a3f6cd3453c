"""Fields of COPY BINARY as text. The file does not say what types they are; a column's first values tell what can be told."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from breach_impact.bytescan import Ints, view
from breach_impact.loaders._pg.tuples import Tuples
from breach_impact.reading.flatframe import ranges

if TYPE_CHECKING:
    import pyarrow as pa

_CONTROL = bytes(code for code in (*range(32), 127) if code not in b"\t\n\r")
_IS_CONTROL = np.zeros(256, dtype=bool)
_IS_CONTROL[list(_CONTROL)] = True
_NUMBERS = {2: ">h", 4: ">i", 8: ">q"}
_WIDTHS = {"bool": 1, "float": 8}


def kinds(data: bytes, found: Tuples) -> tuple[str, ...]:
    """What each column holds by its first values: ``int``, ``float`` or ``bool`` of one width and not all text, or ``""``."""
    out: list[str] = []
    for column in range(found.begin.shape[1]):
        begin, length = found.begin[:, column], found.length[:, column]
        there = length >= 0
        widths = set(length[there].tolist())
        width = widths.pop() if len(widths) == 1 else 0
        values = [data[at : at + width] for at in begin[there].tolist()]
        out.append("" if all(map(is_text, values)) else _kind(width, values))
    return tuple(out)


def _kind(width: int, values: Sequence[bytes]) -> str:
    if width == 1:
        return "bool" if set(values) <= {b"\0", b"\1"} else ""
    if width == 8 and all(_is_float(value) for value in values):
        return "float"
    return "int" if width in _NUMBERS else ""


def _is_float(value: bytes) -> bool:
    """A double of a size that quantities have; as an integer it would be beyond 4 * 10^18, which no key and no time is."""
    number = struct.unpack(">d", value)[0]
    return 1e-6 <= abs(number) < 1e12 or value == bytes(8)


def columns_of(data: bytes, found: Tuples, kinds: Sequence[str]) -> list[pa.Array]:
    """The columns of the tuples as text."""
    return [_column(data, found.begin[:, i], found.length[:, i], kind) for i, kind in enumerate(kinds)]


def _column(data: bytes, begin: Ints, length: Ints, kind: str) -> pa.Array:
    import pyarrow as pa
    import pyarrow.compute as pc

    null = length < 0
    width = int(length.max(initial=-1))
    if kind and width == _WIDTHS.get(kind, width) and width in {1, *_NUMBERS} and not ((length != width) & ~null).any():
        fixed = _fixed(data, begin, null, width, kind)
        if fixed is not None:
            return fixed
    values = ranges(data, begin, begin + np.maximum(length, 0))
    if null.any():
        values = pc.if_else(pa.array(~null), values, pa.scalar(None, pa.string()))
    return values if not kind and _all_text(values) else _one_by_one(values, kind)


def _fixed(data: bytes, begin: Ints, null: NDArray[np.bool_], width: int, kind: str) -> pa.Array | None:
    """Values of one width at once; None where one of them is none of that kind."""
    import pyarrow as pa

    buf = view(data)
    at = np.where(null, 0, begin)
    value = np.zeros(begin.size, dtype=np.uint64)
    for place in range(width):
        value = (value << np.uint64(8)) | buf[np.minimum(at + place, buf.size - 1)].astype(np.uint64)
    if kind == "float":
        return pa.array(list(map(repr, value.view(np.float64).tolist())), pa.string(), mask=null)
    if kind == "bool":
        return _booleans(value, null)
    if width == 1:
        return None
    signed = value.astype({2: np.uint16, 4: np.uint32, 8: np.uint64}[width]).view({2: np.int16, 4: np.int32, 8: np.int64}[width])
    return pa.array(signed, mask=null).cast(pa.string())


def _booleans(value: NDArray[np.uint64], null: NDArray[np.bool_]) -> pa.Array | None:
    import pyarrow as pa

    if (value[~null] > 1).any():
        return None
    return pa.array(["f", "t"], pa.string()).take(pa.array((value == 1).astype(np.int8), mask=null))


def _all_text(values: pa.Array) -> bool:
    """Whether all values are text; what stands between them does not matter."""
    import pyarrow as pa

    try:
        values.validate(full=True)
    except pa.ArrowInvalid:
        return False
    whole = values.buffers()[2]
    return whole is None or not _IS_CONTROL[view(memoryview(whole))].any()


def _one_by_one(values: pa.Array, kind: str) -> pa.Array:
    import pyarrow as pa

    shown = [None if value is None else _shown(value, kind) for value in values.cast(pa.binary()).to_pylist()]
    return pa.array(shown, pa.string())


def is_text(value: bytes) -> bool:
    """Whether the bytes are printable UTF-8."""
    if value.translate(None, _CONTROL) != value:
        return False
    try:
        value.decode()
    except UnicodeDecodeError:
        return False
    return True


def _shown(value: bytes, kind: str) -> str:
    """A value of a column of that kind; one of another width, or of none, by itself."""
    if kind == "float" and len(value) == 8:
        return repr(struct.unpack(">d", value)[0])
    if kind == "bool" and value in {b"\0", b"\1"}:
        return "ft"[value[0]]
    if not (kind == "int" and len(value) in _NUMBERS):
        if is_text(value):
            return value.decode()
        if value[:2] in {b"\1{", b"\1["} and is_text(value[1:]):  # jsonb: its version, then text
            return value[1:].decode()
    return str(struct.unpack(_NUMBERS[len(value)], value)[0]) if len(value) in {4, 8} or (kind == "int" and len(value) == 2) else value.hex()
