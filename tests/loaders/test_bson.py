"""BSON files: values, names, and documents that are damaged one by one."""

from __future__ import annotations

import io
import random
import struct
import time
from collections.abc import Callable
from typing import Any

import pytest
from loader_samples._bson import document, object_id

from breach_impact.framing import Place, Tally
from breach_impact.loaders.bson import LOADER, Bson

bson = pytest.importorskip("bson")
pytest.importorskip("orjson")

Reader = Callable[..., Any]
DOCS = [document({"_id": object_id(i), "email": f"u{i}@mail.example", "home": {"city": "Springfield", "zip": "12345"}, "n": i, "more": [{"_id": object_id(500 + i), "k": 256}] * 2}) for i in range(40)]


def one(kind: int, raw: bytes) -> bytes:
    return document({"v": bytes([kind]) + raw})


def text(value: bytes) -> bytes:
    return struct.pack("<i", len(value) + 1) + value + b"\0"


def blob(subtype: int, value: bytes) -> bytes:
    return struct.pack("<i", len(value)) + bytes([subtype]) + value


VALUES = {
    "double": (one(0x01, struct.pack("<d", 1.5)), 1.5),
    "not a number": (one(0x01, struct.pack("<d", float("nan"))), None),
    "text": (one(0x02, text("Zoë \0x".encode())), "Zoë \0x"),
    "uuid": (one(0x05, blob(4, bytes(range(16)))), "00010203-0405-0607-0809-0a0b0c0d0e0f"),
    "old uuid": (one(0x05, blob(3, bytes(range(16)))), "00010203-0405-0607-0809-0a0b0c0d0e0f"),
    "bytes that are text": (one(0x05, blob(0, b"a\nb")), "a\nb"),
    "bytes": (one(0x05, blob(0, b"\x01\xff")), "01ff"),
    "undefined": (one(0x06, b""), None),
    "object id": (one(0x07, bytes(11) + b"\x0a"), "00000000000000000000000a"),
    "true": (one(0x08, b"\x01"), True),
    "date": (one(0x09, struct.pack("<q", 1714557600000)), "2024-05-01T10:00:00Z"),
    "date with milliseconds": (one(0x09, struct.pack("<q", -1)), "1969-12-31T23:59:59.999000Z"),
    "date far away": (one(0x09, struct.pack("<q", 10**15)), 10**15),
    "null": (one(0x0A, b""), None),
    "pattern": (one(0x0B, b"^a\0i\0"), "^a"),
    "pointer": (one(0x0C, text(b"c") + bytes(12)), {"$ref": "c", "$id": "0" * 24}),
    "code": (one(0x0D, text(b"f()")), "f()"),
    "symbol": (one(0x0E, text(b"s")), "s"),
    "int32": (one(0x10, struct.pack("<i", -5)), -5),
    "timestamp": (one(0x11, struct.pack("<II", 7, 1714557600)), "2024-05-01T10:00:00Z"),
    "no timestamp": (one(0x11, bytes(8)), None),
    "int64": (one(0x12, struct.pack("<q", 2**63 - 1)), 2**63 - 1),
    "min key": (one(0xFF, b""), None),
    "max key": (one(0x7F, b""), None),
}


@pytest.mark.parametrize("label", sorted(VALUES))
def test_values(label: str, read: Reader) -> None:
    raw, value = VALUES[label]
    got = read("bson", raw)
    assert got.records == [{"v": value}]
    assert not got.codes


def test_decimal_keeps_its_digits(read: Reader) -> None:
    decimal = bson.Decimal128("1234567890123456789012345678901.25").bid
    loader_doc = one(0x13, decimal)
    frame = next(LOADER.frames(io.BytesIO(loader_doc), Tally(), block_size=1 << 16))
    assert frame.rows.column("doc")[0].as_py() == '{"v":1234567890123456789012345678901.25}'


def _with(at: int, change: Callable[[bytes], bytes]) -> bytes:
    return b"".join(change(doc) if i == at else doc for i, doc in enumerate(DOCS))


def _length(size: int) -> Callable[[bytes], bytes]:
    return lambda doc: struct.pack("<i", size) + doc[4:]


DAMAGE: dict[str, tuple[Callable[[bytes], bytes], str]] = {
    "length 0": (_length(0), "bson_length"),
    "negative length": (_length(-7), "bson_length"),
    "2 GB": (_length(2**31 - 1), "bson_length"),
    "60 MB": (_length(60 << 20), "bson_length"),
    "a little short": (lambda doc: _length(len(doc) - 1)(doc), "bson_length"),
    "a little long": (lambda doc: _length(len(doc) + 1)(doc), "bson_length"),
    "covers the next one": (lambda doc: _length(len(doc) + len(DOCS[DOCS.index(doc) + 1]))(doc), "bson_length"),
    "unknown type": (lambda doc: doc.replace(b"\x02email", b"\xaaemail"), "bson_type"),
    "invalid UTF-8": (lambda doc: doc.replace(b"@mail", b"\xffmail"), "utf8"),
    "text longer than the document": (lambda doc: doc.replace(struct.pack("<i", 6) + b"12345", struct.pack("<i", 9999) + b"12345"), "bson_invalid"),
    "text without its end": (lambda doc: doc.replace(b"12345\0", b"12345!"), "bson_invalid"),
    "lost bytes": (lambda doc: doc[:30] + doc[37:], "bson_length"),
    "lost beginning": (lambda doc: doc[9:], "bson_length"),
    "all zero": (lambda doc: bytes(len(doc)), "bson_length"),
    "other bytes": (lambda doc: b"x" * len(doc), "bson_length"),
}


@pytest.mark.parametrize("at", [0, 5, 38])
@pytest.mark.parametrize("label", sorted(DAMAGE))
def test_damage_costs_the_document_alone(label: str, at: int, read: Reader) -> None:
    change, code = DAMAGE[label]
    data = _with(at, change)
    got = read("bson", data)
    assert [record["n"] for record in got.records] == [i for i in range(40) if i != at]
    assert got.codes == {code: 1}
    assert got.tally.complete
    for block in (64, 1 << 12):
        again = read("bson", data, block)
        assert (again.rows, again.tally) == (got.rows, got.tally)


def test_bytes_between_documents_are_one_reject(read: Reader) -> None:
    got = read("bson", _with(7, lambda doc: b"<garbage>" + bytes(50) + doc))
    assert len(got.rows) == 40
    assert got.codes == {"bson_length": 1}


@pytest.mark.parametrize("cut", range(1, len(DOCS[39])))
def test_a_cut_document_is_rejected_and_nothing_in_it_counts(cut: int, read: Reader) -> None:
    got = read("bson", b"".join(DOCS)[:-cut])
    assert len(got.rows) == 39
    assert got.codes == {"truncated": 1}
    assert not got.tally.complete


def test_a_key_twice_counts_with_both_values(read: Reader) -> None:
    inner = one(0x02, text(b"a"))[4:-1] + one(0x02, text(b"b"))[4:-1]
    got = read("bson", struct.pack("<i", len(inner) + 5) + inner + b"\0" + DOCS[0])
    assert got.records[0] == {"v": ["a", "b"]}
    assert got.codes == {"repaired_duplicate_key": 1}


@pytest.mark.parametrize("levels", [126, 127, 128, 129, 200, 300, 5000])
def test_depth(levels: int, read: Reader) -> None:
    doc = document({})
    for _ in range(levels - 1):
        doc = document({"a": b"\x03" + doc})
    got = read("bson", DOCS[0] + doc + DOCS[1])
    assert (len(got.rows), got.codes) == ((3, {}) if levels <= 128 else (2, {"depth": 1}))


@pytest.mark.parametrize("subtype", [0, 7])
def test_buckets_of_a_time_series_are_said(subtype: int, read: Reader) -> None:
    bucket = document({"_id": object_id(1), "control": {"version": b"\x10" + struct.pack("<i", 2)}, "meta": "m", "data": {"ts": b"\x05" + blob(subtype, b"\x01\x02")}})
    got = read("bson", bucket * 3)
    assert len(got.rows) == 3
    assert got.codes == {"bucketed_time_series": 3} | ({"bson_column": 3} if subtype == 7 else {})
    assert got.tally.complete == (subtype != 7)


PLACES = {
    "dump/shop/users.bson": ("users", "shop"),
    "shop/caf%C3%A9s.bson.gz": ("cafés", "shop"),
    "shop/events_2021.bson": ("events_2021", "shop"),
    "shop/fs.files.bson": ("fs.files", "shop"),
    "users.bson": ("users", ""),
    "oplog.bson": ("oplog", ""),
    "shop/system.buckets.weather.bson": ("weather", "shop"),
    "admin/system.users.bson": ("system.users", "admin"),
    "shop/users.dat": ("", ""),
}


@pytest.mark.parametrize("name", sorted(PLACES))
def test_names_of_collection_and_database(name: str) -> None:
    placed = LOADER.with_place(Place(name=name))
    assert isinstance(placed, Bson)
    assert (placed.table, placed.system) == PLACES[name]


@pytest.mark.parametrize("head", [b"", b"id,email\n1,a@b\n", b"PK\x03\x04" + bytes(40), b"SQLite format 3\0", b"\x1f\x8b\x08\0", b"{}", bytes(200), b"\x05\0\0\0\x01" * 9, b"\xff" * 99])
def test_other_bytes_are_no_bson(head: bytes) -> None:
    assert LOADER.sniff(head, "x.bson")[0] == 0


def test_a_damaged_beginning_is_still_recognised_by_the_name() -> None:
    data = b"\0\0" + b"".join(DOCS)
    assert LOADER.sniff(data, "users.bson")[0] >= 0.99
    assert LOADER.sniff(data, "users.dat")[0] == 0


HOSTILE = {
    "zeros": bytes(4 << 20),
    "ones": b"\xff" * (4 << 20),
    "random": random.Random(5).randbytes(4 << 20),
    "lengths": struct.pack("<i", 1 << 20) * (1 << 20),
    "headers without ends": (struct.pack("<i", 1 << 16) + b"\x02ab\0") * (1 << 18),
    "nested lengths": b"".join(struct.pack("<i", (4 << 20) - 8 * i) + b"\x03a\0"[:3] + b"\0" for i in range(1 << 18)),
    "empty names": struct.pack("<i", 3 << 20) + b"\x0a\0" * (1 << 20),
}


@pytest.mark.parametrize("label", sorted(HOSTILE))
def test_hostile_bytes_end_soon(label: str, read: Reader) -> None:
    begun = time.process_time()
    got = read("bson", DOCS[0] + HOSTILE[label] + DOCS[1], 1 << 16)
    assert time.process_time() - begun < 8
    assert got.records[0]["n"] == 0
    assert got.tally.rejected


MANIFEST = {
    "bsondump_all_in_one_doc": (1, {}), "bsondump_all_types": (20, {}), "bsondump_broken_array": (20, {}), "bsondump_sample": (4, {}),
    "bsondump_bad_cstring": (3, {"bson_invalid": 1}), "bsondump_bad_type": (3, {"bson_type": 1}), "bsondump_deep_nested": (0, {"depth": 1}),
    "bsondump_invalid_field_name": (4, {"truncated": 1}), "bsondump_partial_file": (2, {"truncated": 1}), "bsondump_random_bytes": (0, {"bson_length": 1}),
    "mongodump_importCollection": (1, {}), "mongorestore_caf%C3%A9s": (1, {}), "mongorestore_foodump_test_foo": (1, {}),
    "mongorestore_testdirs_db1_c1": (100, {}), "mongorestore_timeseries_tests_ts_dump_with_oplog_oplog": (872, {}),
}  # fmt: skip


@pytest.mark.parametrize("name", sorted(MANIFEST))
def test_collected_files(name: str, read: Reader, data_dir: Any) -> None:
    data = (data_dir / "mongo/mongo-tools" / f"{name}.bson").read_bytes()
    got = read("bson", data, 1 << 10)
    assert (len(got.rows), got.codes) == MANIFEST[name]
    assert (LOADER.sniff(data, f"{name}.bson")[0] >= 0.99) == (name != "bsondump_random_bytes")
