"""What the Avro loader needs of the format: numbers, codecs, the schema made ready, logical types as text.

Format: https://avro.apache.org/docs/1.12.0/specification/
"""

from __future__ import annotations

import bz2
import io
import lzma
import zlib
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any

import numpy as np

LIMIT = 256 << 20
"""Bytes of a block, compressed or not; writers stay under a few MB."""
EMPTY = 1 << 16
"""Records of no byte that a block may hold."""
OURS = "breach-impact-"
"""Stands before the name of a logical type that is made text of here, so that no other user of fastavro is concerned."""


class Damaged(ValueError):
    """What should be Avro is none; it says no more."""


class Short(Exception):
    """The bytes end too early."""


def number(data: bytes, at: int) -> tuple[int, int]:
    """(a variable-length zigzag number, where it ends)."""
    value = shift = 0
    while True:
        if at >= len(data):
            raise Short
        byte = data[at]
        at += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return (value >> 1) ^ -(value & 1), at
        shift += 7
        if shift > 63:
            raise Damaged


def header(data: bytes) -> tuple[dict[bytes, bytes], bytes, int]:
    """(metadata, sync marker, where the blocks begin).

    Raises:
        Short: more bytes are needed.
        Damaged: it is no header.
    """
    at, metadata = 4, {}
    while True:
        count, at = number(data, at)
        if count == 0:
            break
        if count < 0:
            count, (_, at) = -count, number(data, at)
        for _ in range(count):
            key, at = _piece(data, at)
            metadata[key], at = _piece(data, at)
    if at + 16 > len(data):
        raise Short
    return metadata, data[at : at + 16], at + 16


def _piece(data: bytes, at: int) -> tuple[bytes, int]:
    size, at = number(data, at)
    if not 0 <= size <= LIMIT:
        raise Damaged
    if at + size > len(data):
        raise Short
    return data[at : at + size], at + size


# -- codecs -------------------------------------------------------------------------------------------------------------
def codec(name: bytes) -> Callable[[bytes], tuple[bytes, bool]] | None:
    """What decompresses a block: (bytes before a fault, whether that is all); None for a codec that is not known."""
    return {
        b"null": lambda data: (data, True), b"deflate": _deflate, b"snappy": _snappy, b"zstandard": _zstandard, b"bzip2": _bzip2, b"xz": _xz, b"lz4": _lz4,
    }.get(name)  # fmt: skip


def _deflate(data: bytes) -> tuple[bytes, bool]:
    return _fed(zlib.decompressobj(-zlib.MAX_WBITS), data)


def _bzip2(data: bytes) -> tuple[bytes, bool]:
    return _fed(bz2.BZ2Decompressor(), data)


def _xz(data: bytes) -> tuple[bytes, bool]:
    return _fed(lzma.LZMADecompressor(memlimit=LIMIT), data)


def _fed(decompressor: Any, data: bytes) -> tuple[bytes, bool]:  # noqa: ANN401 - zlib, bz2 and lzma agree in what is used
    """Feed in pieces, so that a fault costs no more than a piece."""
    parts, got = [], 0
    for start in range(0, len(data), 1 << 12):
        try:
            parts.append(decompressor.decompress(data[start : start + (1 << 12)]))
        except (zlib.error, OSError, lzma.LZMAError, EOFError):
            break
        got += len(parts[-1])
        if got > LIMIT:
            raise Damaged
    return b"".join(parts), decompressor.eof


def _snappy(data: bytes) -> tuple[bytes, bool]:
    """A raw block, then the CRC-32 of what it holds."""
    size = 0
    for index, byte in enumerate(data[:5]):
        size |= (byte & 0x7F) << 7 * index
        if byte < 0x80:
            break
    out = _by_arrow("snappy", data[:-4], size, len(data) * 64)
    return out, len(data) > 4 and zlib.crc32(out) == int.from_bytes(data[-4:], "big")


def _lz4(data: bytes) -> tuple[bytes, bool]:
    size = int.from_bytes(data[:4], "little")
    out = _by_arrow("lz4_raw", data[4:], size, len(data) * 256)
    return out, len(out) == size


def _by_arrow(name: str, data: bytes, size: int, most: int) -> bytes:
    import pyarrow as pa

    if size > min(LIMIT, most):
        raise Damaged
    try:
        return pa.Codec(name).decompress(data, size, asbytes=True)
    except (pa.ArrowException, OSError, ValueError):
        return b""


def _zstandard(data: bytes) -> tuple[bytes, bool]:
    import pyarrow as pa

    parts, got = [], 0
    try:
        with pa.CompressedInputStream(io.BytesIO(data), "zstd") as stream:
            while part := stream.read(1 << 16):
                parts.append(part)
                got += len(part)
                if got > LIMIT:
                    raise Damaged
    except (pa.ArrowException, OSError):
        return b"".join(parts), False
    return b"".join(parts), True


# -- the schema ---------------------------------------------------------------------------------------------------------
def prepared(schema: Any) -> Any:  # noqa: ANN401 - JSON
    """The schema with the logical types that are made text of here under a name of ours, and without all others."""
    if isinstance(schema, list):
        return [prepared(branch) for branch in schema]
    if not isinstance(schema, dict):
        return {"type": "float", "logicalType": f"{OURS}float"} if schema == "float" else schema
    out = {key: prepared(value) if key in {"items", "values"} else value for key, value in schema.items() if key != "logicalType"}
    kind, logical = schema.get("type"), "float" if schema.get("type") == "float" else schema.get("logicalType")
    if isinstance(kind, str) and f"{kind}-{OURS}{logical}" in READERS:
        out["logicalType"] = f"{OURS}{logical}"
    elif not isinstance(kind, str):
        out["type"] = prepared(kind)
    if isinstance(schema.get("fields"), list):
        out["fields"] = [{**field, "type": prepared(field["type"])} for field in schema["fields"]]
    return out


def least(schema: Any, known: dict[str, int], opened: tuple[str, ...] = ()) -> Iterator[int]:  # noqa: ANN401 - a schema as fastavro parsed it
    """Fewest bytes of a value (the last number given); -1 before it if the schema is recursive.

    Raises:
        Damaged: an array whose elements may take no byte, so that any number of them could be claimed.
    """
    if isinstance(schema, str):
        if schema in opened:
            yield -1
        yield known.get(schema, _SIZES.get(schema, 1))
        return
    if isinstance(schema, list):
        for branch in schema:
            yield from (size for size in least(branch, known, opened) if size < 0)
        yield 1
        return
    kind = schema["type"]
    if kind in {"array", "map"}:
        sizes = list(least(schema["items" if kind == "array" else "values"], known, opened))
        if kind == "array" and sizes[-1] == 0:
            raise Damaged
        yield from (size for size in sizes if size < 0)
        yield 1
    elif kind in {"record", "error"}:
        total, name = 0, schema["name"]
        for field in schema["fields"]:
            sizes = list(least(field["type"], known, (*opened, name)))
            yield from (size for size in sizes if size < 0)
            total += sizes[-1]
        known[name] = total
        yield total
    elif kind in {"enum", "fixed"}:
        known[schema["name"]] = schema["size"] if kind == "fixed" else 1
        yield known[schema["name"]]
    else:
        yield from least(kind, known, opened)


_SIZES = {"null": 0, "float": 4, "double": 8}


# -- logical types ------------------------------------------------------------------------------------------------------
def _instant(per_second: int, zone: str) -> Callable[..., Any]:
    digits = len(str(per_second)) - 1

    def read(value: int, *_: object) -> Any:  # noqa: ANN401 - the number itself, where it is no time
        seconds, rest = divmod(value, per_second)
        try:
            moment = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)
        except OverflowError:
            return value
        return moment.strftime("%Y-%m-%dT%H:%M:%S").rjust(19, "0") + _fraction(rest, digits) + zone

    return read


def _clock(per_second: int) -> Callable[..., str]:
    digits = len(str(per_second)) - 1

    def read(value: int, *_: object) -> str:
        seconds, rest = divmod(value, per_second)
        return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}" + _fraction(rest, digits)

    return read


def _fraction(rest: int, digits: int) -> str:
    return f".{rest:0{digits}}".rstrip("0") if rest else ""


def _day(value: int, *_: object) -> Any:  # noqa: ANN401 - the number itself, where it is no day
    try:
        return (date(1970, 1, 1) + timedelta(days=value)).isoformat()
    except OverflowError:
        return value


def _decimal(value: bytes, schema: dict[str, Any], *_: object) -> str:
    """Digits in full."""
    if len(value) > 1000:
        return value.hex()
    scale, unscaled = schema.get("scale", 0), int.from_bytes(value, "big", signed=True)
    if not isinstance(scale, int) or not 0 <= scale <= 1000:
        return str(unscaled)
    digits = f"{abs(unscaled):0{scale + 1}}"
    return "-" * (unscaled < 0) + digits[: len(digits) - scale] + (f".{digits[-scale:]}" if scale else "")


def _uuid(value: bytes, *_: object) -> str:
    digits = value.hex()
    return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:])) if len(value) == 16 else digits


def _duration(value: bytes, *_: object) -> str:
    months, days, millis = (int.from_bytes(value[at : at + 4], "little") for at in (0, 4, 8))
    return f"P{months}M{days}DT{millis / 1000:g}S"


def _single(value: float, *_: object) -> float:
    """The shortest number that is this one in 32 bits."""
    return float(str(np.float32(value)))


READERS: dict[str, Callable[..., Any]] = {
    f"int-{OURS}date": _day, f"int-{OURS}time-millis": _clock(1000), f"long-{OURS}time-micros": _clock(10**6),
    f"bytes-{OURS}decimal": _decimal, f"fixed-{OURS}decimal": _decimal, f"fixed-{OURS}uuid": _uuid, f"fixed-{OURS}duration": _duration, f"float-{OURS}float": _single,
    **{f"long-{OURS}timestamp-{unit}": _instant(per, "Z") for unit, per in (("millis", 10**3), ("micros", 10**6), ("nanos", 10**9))},
    **{f"long-{OURS}local-timestamp-{unit}": _instant(per, "") for unit, per in (("millis", 10**3), ("micros", 10**6), ("nanos", 10**9))},
}  # fmt: skip
"""Type and logical type, in the form of ``fastavro.read.LOGICAL_READERS``, and what makes a text of the value."""
