"""Avro: blocks one by one, typed values as text, and what is damaged."""

from __future__ import annotations

import io
import json
import struct
import sys
import time
import uuid
import zlib
from collections.abc import Callable
from datetime import UTC, date, datetime
from datetime import time as clock
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("fastavro")

from loader_samples._people import PEOPLE
from loader_samples.avro import SCHEMA, written

from breach_impact.errors import InputError
from breach_impact.framing import Tally
from breach_impact.loaders.avro import LOADER

Reader = Callable[..., Any]
SYNC = b"0123456789abcdef"
NAMES = {"type": "record", "name": "P", "fields": [{"name": "email", "type": "string"}]}


def _long(value: int) -> bytes:
    value, out = (value << 1) ^ (value >> 63), b""
    while value > 127:
        value, out = value >> 7, out + bytes([value & 127 | 128])
    return out + bytes([value])


def _text(value: bytes) -> bytes:
    return _long(len(value)) + value


def container(schema: Any, *blocks: tuple[int, bytes], codec: bytes = b"null") -> bytes:
    """A container file made by hand, as no writer would."""
    raw = schema if isinstance(schema, bytes) else json.dumps(schema).encode()
    head = b"Obj\x01" + _long(2) + _text(b"avro.schema") + _text(raw) + _text(b"avro.codec") + _text(codec) + b"\0" + SYNC
    return head + b"".join(_long(count) + _text(data) + SYNC for count, data in blocks)


def addresses(*numbers: int) -> tuple[int, bytes]:
    """A block of records of ``NAMES``."""
    return len(numbers), b"".join(_text(f"u{number}@mail.example".encode()) for number in numbers)


# -- values ---------------------------------------------------------------------------------------------------------------
VALUES: dict[str, tuple[Any, Any, Any]] = {
    "long": ("long", 2**63 - 1, 2**63 - 1),
    "boolean": ("boolean", True, True),
    "float": ("float", 0.1, 0.1),
    "double": ("double", 1e-7, 1e-7),
    "text-bytes": ("bytes", "größe".encode(), "größe"),
    "bytes": ("bytes", b"\xff\x00", "ff00"),
    "control-bytes": ("bytes", b"a\x00", "6100"),
    "fixed": ({"type": "fixed", "name": "F", "size": 2}, b"\x01\x02", "0102"),
    "enum": ({"type": "enum", "name": "E", "symbols": ["A", "B"]}, "B", "B"),
    "map": ({"type": "map", "values": "long"}, {"k": 1}, {"k": 1}),
    "union": (["null", "string", "long"], None, None),
    "union-of-records": ([NAMES, "string"], {"email": "u1@mail.example"}, {"email": "u1@mail.example"}),
    "millis": ({"type": "long", "logicalType": "timestamp-millis"}, datetime(2020, 1, 2, 3, 4, 5, 6000, UTC), "2020-01-02T03:04:05.006Z"),
    "micros": ({"type": "long", "logicalType": "timestamp-micros"}, datetime(1960, 1, 2, tzinfo=UTC), "1960-01-02T00:00:00Z"),
    "nanos": ({"type": "long", "logicalType": "timestamp-nanos"}, 1_000_000_001, "1970-01-01T00:00:01.000000001Z"),
    "local": ({"type": "long", "logicalType": "local-timestamp-millis"}, datetime(2020, 1, 2), "2020-01-02T00:00:00"),
    "no-time": ({"type": "long", "logicalType": "timestamp-millis"}, 2**62, 2**62),
    "date": ({"type": "int", "logicalType": "date"}, date(1999, 12, 31), "1999-12-31"),
    "time": ({"type": "int", "logicalType": "time-millis"}, clock(1, 2, 3, 500_000), "01:02:03.5"),
    "decimal": ({"type": "bytes", "logicalType": "decimal", "precision": 9, "scale": 7}, Decimal("-0.0000001"), "-0.0000001"),
    "fixed-decimal": ({"type": "fixed", "name": "D", "size": 8, "logicalType": "decimal", "precision": 9, "scale": 2}, Decimal("12.00"), "12.00"),
    "uuid": ({"type": "string", "logicalType": "uuid"}, uuid.UUID(int=1), str(uuid.UUID(int=1))),
    "no-uuid": ({"type": "string", "logicalType": "uuid"}, "u1", "u1"),
    "unknown-logical-type": ({"type": "string", "logicalType": "ssn"}, "000-00-0000", "000-00-0000"),
}  # fmt: skip


@pytest.mark.parametrize("case", VALUES)
def test_values(case: str, read: Reader) -> None:
    kind, value, expected = VALUES[case]
    plain = {"type": kind["type"]} if case.startswith("no-") else kind  # no writer takes a value that its type cannot hold
    schema = {"type": "record", "name": "r", "fields": [{"name": "v", "type": plain}]}
    raw = written(schema, [{"v": value}])
    if plain is not kind:
        head = container({"type": "record", "name": "r", "fields": [{"name": "v", "type": kind}]})
        raw = head + raw[raw.index(SYNC) + len(SYNC) :]
    assert read("avro", raw).records == [{"v": expected}]


def test_the_record_names_the_table(read: Reader) -> None:
    got = read("avro", written(SCHEMA, PEOPLE))
    assert {row[0] for row in got.rows} == {"Person"}
    assert [row[1] for row in got.rows] == list(range(40))
    assert got.records == PEOPLE


def test_values_that_are_no_records(read: Reader) -> None:
    got = read("avro", container(b'"string"', (2, _text(b"a") + _text(b"b"))))
    assert (got.records, got.rows[0][0]) == ([{"value": "a"}, {"value": "b"}], "")


def test_default_namespace_and_recursion(read: Reader) -> None:
    schema = {"type": "record", "name": "a.b.Node", "fields": [{"name": "v", "type": "int"}, {"name": "next", "type": ["null", "Node"]}]}
    assert read("avro", written(schema, [{"v": 1, "next": {"v": 2, "next": None}}])).records == [{"v": 1, "next": {"v": 2, "next": None}}]


@pytest.mark.parametrize("codec", ["null", "deflate", "bzip2", "xz"])
def test_block_sizes_do_not_matter(codec: str, read: Reader) -> None:
    data = written(SCHEMA, PEOPLE, codec)
    assert read("avro", data, 64).rows == read("avro", data).rows


def test_snappy_with_its_checksum(read: Reader) -> None:
    plain = addresses(1)[1]
    packed = _long(len(plain))[:0] + bytes([len(plain)]) + bytes([len(plain) - 1 << 2]) + plain  # one literal
    good, bad = zlib.crc32(plain).to_bytes(4, "big"), b"\0\0\0\0"
    got = read("avro", container(NAMES, (1, packed + bad), (1, packed + good), codec=b"snappy"))
    assert got.records[-1] == {"email": "u1@mail.example"}
    assert got.codes == {"avro_damaged": 1}


# -- damage ---------------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("codec", ["null", "deflate"])
def test_cut_anywhere_loses_no_whole_record(codec: str, read: Reader) -> None:
    data = written(SCHEMA, PEOPLE, codec)
    blocks = [at for at in range(len(data)) if data.startswith(SYNC, at)]
    counts = [len(read("avro", data[: at + 16]).rows) for at in blocks]
    assert counts[0] == 0
    assert counts[-1] == 40
    for cut in [*range(blocks[0] + 17, len(data), 7), *range(blocks[-2], len(data))]:
        got = read("avro", data[:cut])
        whole = max(count for at, count in zip(blocks, counts, strict=True) if at + 16 <= cut)
        assert got.records == PEOPLE[: len(got.rows)]
        assert len(got.rows) >= whole
        assert got.tally.complete == (cut in {at + 16 for at in blocks})
        assert got.tally.rejected <= 1


def test_whole_records_before_a_cut_count(read: Reader) -> None:
    count, data = addresses(1, 2, 3)
    raw = container(NAMES, (count, data))
    got = read("avro", raw[: raw.rindex(b"u3@mail")])
    assert [record["email"] for record in got.records] == ["u1@mail.example", "u2@mail.example"]
    assert got.codes == {"truncated": 2}  # the record, and the file
    assert got.tally.rejected == 1


def test_a_damaged_block_costs_itself(read: Reader) -> None:
    blocks = [addresses(n, n + 100) for n in range(5)]
    raw = container(NAMES, *blocks)
    at = raw.index(b"u2@mail") - 3
    for wrong in (b"\xff\xff\xff\xff\x0f", b"\x01\x01\x01\x01\x01", b"\x04\x80\x80\x80\x04"):  # too long, negative, longer than the file
        got = read("avro", raw[:at] + wrong + raw[at + 5 :], 64)
        assert {record["email"] for record in got.records} >= {f"u{n}@mail.example" for n in (0, 1, 3, 4, 103, 104)}
        assert not got.tally.complete
        assert "avro_damaged" in got.codes


def test_a_record_that_does_not_decode_is_rejected(read: Reader) -> None:
    schema = {"type": "record", "name": "P", "fields": [{"name": "email", "type": ["null", "string"]}]}
    good = b"\x02" + _text(b"u1@mail.example")
    got = read("avro", container(schema, (3, good + b"\x0e" + good), (1, good)))
    assert (len(got.rows), got.codes) == (2, {"avro_record": 1, "avro_damaged": 1})


def test_text_that_is_no_utf8_is_rejected(read: Reader) -> None:
    got = read("avro", container(NAMES, (2, _text(b"\xff\xfe") + _text(b"u1@mail.example"))))
    assert (len(got.rows), got.codes) == (1, {"utf8": 1})


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (container(NAMES, addresses(1), codec=b"lzo"), "avro_codec"),
        (container(b"{", addresses(1)), "avro_schema"),
        (container(b"[" * 100_000, addresses(1)), "avro_schema"),
        (container({"type": "record", "name": "P", "fields": [{"name": "e", "type": "Q"}]}, addresses(1)), "avro_schema"),
        (container({"type": "array", "items": "null"}, (1, _long(1 << 60) + b"\0")), "avro_schema"),
        (b"Obj\x01", "truncated"),
        (b"Obj\x01" + b"\xff" * 64, "avro_schema"),
        (b"Obj\x01" + _long(1) + _long(1 << 40), "avro_schema"),
    ],
    ids=["codec", "schema", "deep-schema", "unknown-type", "array-of-nothing", "empty", "garbage", "huge-metadata"],
)
def test_a_file_that_cannot_be_read_is_incomplete(raw: bytes, code: str, read: Reader) -> None:
    got = read("avro", raw)
    assert (got.rows, got.codes, got.tally.complete) == ([], {code: 1}, False)


def test_claims_are_not_believed(read: Reader) -> None:
    start = time.monotonic()
    assert len(read("avro", container("null", (1 << 60, b""))).rows) == 1 << 16
    assert read("avro", container(NAMES, (1 << 60, _text(b"u1@mail.example")))).tally.rejected <= 1
    assert not read("avro", container(NAMES, (1, _long(1 << 60)))).tally.complete
    bomb = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = b"".join(bomb.compress(bytes(1 << 20)) for _ in range(400)) + bomb.flush()
    assert read("avro", container(NAMES, (5, packed), (addresses(1)), codec=b"deflate")).tally.complete is False
    assert time.monotonic() - start < 10


def test_values_deeper_than_the_stack(read: Reader) -> None:
    schema = {"type": "record", "name": "N", "fields": [{"name": "next", "type": ["null", "N"]}]}
    got = read("avro", container(schema, (1, b"\x02" * 300_000 + b"\0"), (1, b"\x02" * 140 + b"\0"), (1, b"\0")))
    assert got.records == [{"next": None}]
    assert got.codes.keys() == {"avro_record", "avro_damaged", "depth"}


def test_flipped_bytes_raise_nothing(read: Reader) -> None:
    data = written(SCHEMA, PEOPLE[:6], sync_interval=60)
    for at in range(4, len(data), 3):
        for value in (0, 0x7F, 0xFF):
            read("avro", data[:at] + struct.pack("B", value) + data[at + 1 :])


def test_what_must_be_installed_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "fastavro", None)
    with pytest.raises(InputError, match=r"pip install 'breach-impact\[avro\]'"):
        next(LOADER.frames(io.BytesIO(container(NAMES, addresses(1))), Tally(), block_size=1 << 20))


# -- real files -----------------------------------------------------------------------------------------------------------
def test_the_collected_files(read: Reader, data_dir: Path) -> None:
    expected = {
        "alltypes_plain": 8, "alltypes_plain.bzip2": 8, "alltypes_plain.snappy": 8, "alltypes_plain.xz": 8, "alltypes_plain.zstandard": 8,
        "nested_records": 2, "nulls.snappy": 8, "timestamp_logical_types": 2, "zero_byte": 3,
    }  # fmt: skip
    for name, records in expected.items():
        got = read("avro", (data_dir / f"columnar/avro_{name}.avro").read_bytes())
        assert (len(got.rows), got.codes) == (records, {}), name
