"""Archives of mongodump: collections by turns, their checksums, and what is damaged or missing."""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest
from loader_samples._bson import MARK, archive, crc64, document, object_id

from breach_impact.framing import Tally
from breach_impact.loaders._mongo_crc import CHUNK, Crc64
from breach_impact.loaders.mongo_archive import LOADER

pytest.importorskip("bson")
pytest.importorskip("orjson")

Reader = Callable[..., Any]
USERS = [document({"_id": object_id(i), "email": f"u{i}@mail.example"}) for i in range(30)]
NOTES = [document({"_id": object_id(i), "text": "note"}) for i in range(10)]
SHOP = archive({("shop", "users"): USERS, ("crm", "users"): NOTES, ("", "oplog"): NOTES[:2]})


def tables(data: bytes, block: int = 1 << 16) -> tuple[dict[tuple[str, str], int], Tally]:
    tally, found = Tally(), Counter()
    for frame in LOADER.frames(io.BytesIO(data), tally, block_size=block):
        found[frame.system, frame.table] += frame.rows.num_rows
    return dict(found), tally


@pytest.mark.parametrize("block", [64, 1 << 10, 1 << 20])
def test_collections_and_databases_stay_apart(block: int) -> None:
    found, tally = tables(SHOP, block)
    assert found == {("shop", "users"): 30, ("crm", "users"): 10, ("", "oplog"): 2}
    assert (tally.read, tally.complete, tally.reasons) == (42, True, {})


@pytest.mark.parametrize("size", [0, 1, 3, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK + 5])
def test_checksum(size: int) -> None:
    data = bytes(i * 7 & 255 for i in range(size))
    for expected, right in ((crc64(data), True), (crc64(data) ^ 1, False)):
        crc = Crc64()
        crc.take(data[: size // 3])
        crc.take(data[size // 3 :])
        assert crc.is_right(expected) is right


def test_a_changed_byte_is_noticed_even_where_the_document_still_reads() -> None:
    found, tally = tables(SHOP.replace(b"u7@mail", b"u8@mail"))
    assert found[("shop", "users")] == 30
    assert (tally.complete, tally.reasons) == (False, {"mongo_archive_crc": 1})


def test_a_damaged_document_costs_itself() -> None:
    found, tally = tables(SHOP.replace(USERS[7], b"\xaa\xaa\xaa\x01" + USERS[7][4:]))
    assert found == {("shop", "users"): 29, ("crm", "users"): 10, ("", "oplog"): 2}
    assert tally.reasons == {"bson_length": 1, "mongo_archive_crc": 1}


def test_a_lost_mark_does_not_hide_the_next_block() -> None:
    at = SHOP.index(USERS[9]) + len(USERS[9])
    assert SHOP[at : at + 4] == MARK
    for data in (SHOP[:at] + SHOP[at + 4 :], SHOP[:at] + b"abcd" + SHOP[at + 4 :]):
        found, _ = tables(data)
        assert found == {("shop", "users"): 30, ("crm", "users"): 10, ("", "oplog"): 2}


def test_a_damaged_header_leaves_its_block_without_a_name() -> None:
    at = SHOP.index(USERS[10]) - 20
    found, tally = tables(SHOP[:at] + b"\xee" * 4 + SHOP[at + 4 :])
    assert sum(found.values()) == 42
    assert found[("", "")] == 10
    assert not tally.complete


def test_a_damaged_beginning_costs_no_record() -> None:
    found, tally = tables(SHOP[:6] + b"\xff\xff" + SHOP[8:])
    assert found == {("shop", "users"): 30, ("crm", "users"): 10, ("", "oplog"): 2}
    assert tally.reasons == {"mongo_archive_header": 1}


@pytest.mark.parametrize("cut", [*range(1, 700), len(SHOP) - 5, len(SHOP) - 300])
def test_a_cut_archive_is_incomplete(cut: int) -> None:
    found, tally = tables(SHOP[:-cut])
    assert not tally.complete
    assert sum(found.values()) <= 42


def test_a_view_has_no_documents() -> None:
    view = document({"db": "shop", "collection": "v", "metadata": '{"options":{"viewOn":"users","pipeline":[]},"indexes":[]}', "size": 0})
    at = SHOP.index(MARK)
    assert tables(SHOP[:at] + view + SHOP[at:])[1].complete


MANIFEST: dict[str, tuple[dict[tuple[str, str], int], dict[str, int]]] = {
    "bad-format": ({}, {}),  # bad are the index keys of its metadata; it holds no document
    "dump-w-oplog": ({("admin", "system.version"): 1, ("test", "foo"): 25, ("", "oplog"): 18}, {}),
    "test.bar": ({("admin", "system.version"): 1, ("test", "bar"): 1}, {}),
    "timeseries_tests_dump": ({("admin", "system.version"): 1, ("timeseries_test", "foo_ts"): 10}, {"bucketed_time_series": 10}),
}


@pytest.mark.parametrize("name", sorted(MANIFEST))
def test_collected_files(name: str, data_dir: Any) -> None:
    data = (data_dir / "mongo/mongo-tools" / f"mongorestore_{name}.archive").read_bytes()
    assert LOADER.sniff(data, "x")[0] == 1.0
    found, tally = tables(data)
    assert (found, tally.reasons) == MANIFEST[name]
    assert tally.complete
