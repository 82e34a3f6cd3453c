"""Typed columns as text.

Times are ISO 8601, instants in UTC with ``Z``; decimals and whole numbers are written in full, other floats as the shortest text that gives them again; bytes
are text if they are printable UTF-8, else hex.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pyarrow as pa

_CONTROLS = r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]"
"""What no text holds."""
_EXACT = 2.0**53
"""Whole floats below it are the number that was written."""


def plain_type(kind: pa.DataType) -> pa.DataType:
    """The type without what stands around it."""
    import pyarrow as pa

    while True:
        if isinstance(kind, pa.BaseExtensionType):
            kind = kind.storage_type
        elif pa.types.is_dictionary(kind) or pa.types.is_run_end_encoded(kind):
            kind = kind.value_type
        else:
            return kind


def as_text(column: pa.Array) -> pa.Array:
    """A column that is not nested as strings; those of the source may be no UTF-8."""
    import pyarrow as pa
    import pyarrow.compute as pc

    kind = column.type
    if isinstance(column, pa.ExtensionArray):
        return _extension(column)
    if pa.types.is_dictionary(kind):
        return as_text(column.dictionary_decode())
    if pa.types.is_run_end_encoded(kind):
        return as_text(pc.run_end_decode(column))
    if pa.types.is_string(kind):
        return column
    if pa.types.is_null(kind):
        return pa.nulls(len(column), pa.string())
    for is_kind, make in _kinds():
        if is_kind(kind):
            return make(column)
    return column.cast(pa.string())


def _kinds() -> tuple[tuple[Callable[[Any], bool], Callable[[Any], pa.Array]], ...]:
    from pyarrow import types

    return (
        (types.is_binary, _binary), (types.is_large_binary, _binary), (types.is_fixed_size_binary, _binary), (types.is_binary_view, _binary),
        (types.is_floating, _float), (types.is_decimal, _decimal), (types.is_timestamp, _timestamp), (types.is_time, _time), (types.is_date, _date),
        (types.is_duration, lambda column: column.view("int64").cast("string")), (types.is_interval, _interval),
    )  # fmt: skip


def _extension(column: Any) -> pa.Array:  # noqa: ANN401 - an array of an extension type
    """What is stored, but for UUIDs, which have a form of their own."""
    import pyarrow.compute as pc

    if column.type.extension_name != "arrow.uuid":
        return as_text(column.storage)
    digits = _hex(column.storage.cast("binary"))
    return pc.replace_substring_regex(digits, r"^(.{8})(.{4})(.{4})(.{4})(.{12})$", r"\1-\2-\3-\4-\5")


def _binary(column: pa.Array) -> pa.Array:
    """Bytes as text if they are printable UTF-8, else in hex."""
    import pyarrow as pa
    import pyarrow.compute as pc

    column = column.cast(pa.binary())
    try:
        plain = column.cast(pa.string())
    except pa.ArrowInvalid:
        return pa.array([None if value is None else bytes_text(value) for value in column.to_pylist()], pa.string())
    odd = pc.match_substring_regex(plain, _CONTROLS)
    return pc.if_else(odd, _hex(column), plain) if pc.any(odd).as_py() else plain


def _hex(column: pa.Array) -> pa.Array:
    import pyarrow as pa

    return pa.array([None if value is None else value.hex() for value in column.to_pylist()], pa.string())


def bytes_text(value: bytes) -> str:
    """Bytes as text if they are printable UTF-8, else in hex."""
    try:
        plain = value.decode("utf-8")
    except UnicodeDecodeError:
        return value.hex()
    odd = any((char < " " and char not in "\t\n\r") or char == "\x7f" for char in plain)
    return value.hex() if odd else plain


def _float(column: pa.Array) -> pa.Array:
    """Whole numbers as their digits: a column of phones or ids with gaps is often one of floats."""
    import pyarrow.compute as pc

    wide = column.cast("float64")
    whole = pc.and_(pc.less(pc.abs(wide), _EXACT), pc.equal(pc.trunc(wide), wide))
    digits = pc.if_else(whole, wide, None).cast("int64").cast("string")
    other = column.cast("string")
    if pc.any(pc.and_(pc.invert(whole), pc.and_(pc.less(pc.abs(wide), 1e16), pc.match_substring(other, "e+")))).as_py():
        other = _slowly(column, other, lambda value: repr(value) if abs(value) < 1e16 else None)
    return pc.if_else(whole, digits, other)


def _slowly(column: pa.Array, texts: pa.Array, spell: Callable[[Any], str | None]) -> pa.Array:
    """The texts, those with an exponent spelled anew where that gives something."""
    import pyarrow as pa

    out = texts.to_pylist()
    for row, (value, plain) in enumerate(zip(column.to_pylist(), out, strict=True)):
        if plain is not None and "e" in plain.lower():
            out[row] = spell(value) or plain
    return pa.array(out, pa.string())


def _decimal(column: pa.Array) -> pa.Array:
    import pyarrow.compute as pc

    plain = column.cast("string")
    odd = pc.any(pc.match_substring(plain, "E")).as_py()
    return _slowly(column, plain, lambda value: format(value, "f")) if odd else plain


def _date(column: pa.Array) -> pa.Array:
    return _in_range(column, column.cast("string"))


def _time(column: pa.Array) -> pa.Array:
    return _short(column.cast("string"))


def _timestamp(column: pa.Array) -> pa.Array:
    import pyarrow as pa
    import pyarrow.compute as pc

    if column.type.tz is not None:
        column = column.cast(pa.timestamp(column.type.unit, "UTC"))
    plain = _in_range(column, column.cast("string"))
    return pc.replace_substring(_short(plain), " ", "T", max_replacements=1)


def _short(times: pa.Array) -> pa.Array:
    """Times without zeros behind their seconds."""
    import pyarrow.compute as pc

    if not pc.any(pc.match_substring(times, ".")).as_py():
        return times
    return pc.replace_substring_regex(pc.replace_substring_regex(times, r"(\.\d*?)0+(Z?)$", r"\1\2"), r"\.(Z?)$", r"\1")


def _in_range(column: pa.Array, texts: pa.Array) -> pa.Array:
    """The texts, and the bare number where Arrow says that it is no date."""
    import pyarrow.compute as pc

    if not pc.any(pc.starts_with(texts, "<")).as_py():
        return texts
    return pc.replace_substring_regex(texts, r"^<value out of range: (-?\d+)>$", r"\1")


def _interval(column: pa.Array) -> pa.Array:
    """Months, days and the rest as an ISO 8601 duration."""
    import pyarrow as pa

    return pa.array([None if v is None else f"P{v.months}M{v.days}DT{v.nanoseconds / 1e9:g}S" for v in column.to_pylist()], pa.string())
