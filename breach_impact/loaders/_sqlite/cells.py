"""Values of any of SQLite's storage classes as text."""

from __future__ import annotations

from collections.abc import Sequence
from math import inf
from typing import TYPE_CHECKING, Any

from breach_impact.framing import Tally
from breach_impact.reading.flatframe import text

if TYPE_CHECKING:
    import pyarrow as pa

_NULL = type(None)


def columns_of(rows: Sequence[tuple[Any, ...]], tally: Tally) -> list[pa.Array]:
    """The columns of rows as text, without the first one."""
    every = zip(*rows, strict=True)
    next(every)
    return text([_column(values) for values in every], tally)


def _column(values: Sequence[Any]) -> pa.Array:
    import pyarrow as pa

    kinds = set(map(type, values)) - {_NULL}
    if kinds == {int}:
        return pa.array(values, pa.int64()).cast(pa.string())
    if kinds == {float} and inf not in values and -inf not in values:
        return pa.array([None if value is None else repr(value) for value in values], pa.string())
    if kinds == {bytes}:
        values = [None if value is None else readable(value) for value in values]
    elif not kinds <= {bytearray}:
        values = [value if value is None or type(value) is bytearray else _text(value) for value in values]
    return pa.array(values, pa.binary()).view(pa.string())


def _text(value: float | bytes) -> bytes:
    """Integers in digits, reals in the fewest digits that give the same real again, blobs as text if they are, else in hex."""
    if type(value) is bytes:
        return readable(value)
    return {"inf": "Inf", "-inf": "-Inf"}.get(shown := repr(value), shown).encode()


def readable(value: bytes) -> bytes:
    """Bytes as they are if they are printable UTF-8, else in hex."""
    try:
        shown = value.decode()
    except UnicodeDecodeError:
        return value.hex().encode()
    return value if shown.isprintable() or shown.translate(_BREAKS).isprintable() else value.hex().encode()


_BREAKS = dict.fromkeys(map(ord, "\t\n\r\u00a0\u00ad\u2028\u2029\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"), "x")
"""Blanks and joiners that ``isprintable`` refuses and prose holds."""
