"""Laws that every loader keeps, on a small sample of each format."""

from __future__ import annotations

import gzip
import io
import json
from collections.abc import Callable
from typing import Any

import pytest

from breach_impact.decompress import GzipReader
from breach_impact.framing import Tally
from breach_impact.registry import loaders
from breach_impact.sniff import sniff

Reader = Callable[..., Any]


PEOPLE = [{"id": i, "email": f"u{i}@mail.example", "note": 'a "b", {c}\n' * (i % 4), "tags": [{"k": i}, {"k": i}]} for i in range(40)]


def _lines(values: list[object]) -> bytes:
    return b"".join(json.dumps(value, ensure_ascii=False).encode() + b"\n" for value in values)


HITS = [{"_index": f"i{p['id'] % 2}", "_id": str(p["id"]), "_score": 1, "_source": p} for p in PEOPLE]
PAGES = [
    {"took": 1, "timed_out": False, "_shards": {"total": 1, "failed": 0}, "hits": {"total": {"value": 40, "relation": "eq"}, "hits": HITS[a : a + 20]}}
    for a in (0, 20, 40)
]
SAMPLES = {
    "json": json.dumps(PEOPLE, indent=2).encode(),
    "ndjson": _lines(PEOPLE),
    "elasticdump": _lines(HITS),
    "es_bulk": b"".join(_lines([{"index": {"_index": "i", "_id": str(p["id"])}}, p]) for p in PEOPLE),
    "es_search": b"\n".join(json.dumps(page, indent=1).encode() for page in PAGES) + b"\n",
    "csv": b"id,email,note\n" + b"".join(f'{p["id"]},{p["email"]},"x, ""{p["id"]}""\ny"\r\n'.encode() for p in PEOPLE),
}
READING = sorted(SAMPLES)


def test_every_format_has_a_sample() -> None:
    assert {loader.name for loader in loaders()} == {*SAMPLES, "es_structure", "parquet"}


@pytest.mark.parametrize("name", READING)
def test_content_is_recognised_without_a_name(name: str) -> None:
    assert sniff(SAMPLES[name], "x.bin", whole=True).format == name


@pytest.mark.parametrize("name", READING)
def test_records_offsets_and_no_complaint(name: str, read: Reader) -> None:
    got = read(name, SAMPLES[name])
    assert len(got.rows) == len(PEOPLE)
    assert got.tally.complete
    assert got.codes == {}
    for _, offset, length, _, record in got.rows:
        raw = SAMPLES[name][offset : offset + length]
        if name == "csv":
            assert raw.startswith(record["id"].encode() + b",")
        else:
            value = json.loads(raw)
            assert value.get("_source", value) == record


@pytest.mark.parametrize("name", READING)
@pytest.mark.parametrize("block", [64, 1 << 10, 1 << 16])
def test_blocks_do_not_matter(name: str, block: int, read: Reader) -> None:
    whole, parts = read(name, SAMPLES[name]), read(name, SAMPLES[name], block)
    assert sorted(parts.rows, key=lambda row: row[1]) == sorted(whole.rows, key=lambda row: row[1])
    assert parts.tally == whole.tally


@pytest.mark.parametrize("name", READING)
def test_cut_anywhere_loses_no_complete_record(name: str, read: Reader) -> None:
    data = SAMPLES[name]
    whole = sorted(read(name, data).rows, key=lambda row: row[1])
    for cut in [*range(len(data) - 1, len(data) - 130, -1), *range(len(data) - 130, len(data) - 900, -41)]:
        got = read(name, data[:cut], 1 << 12)
        complete = [row for row in whole if row[1] + row[2] <= cut]
        assert [row for row in sorted(got.rows, key=lambda row: row[1]) if row[1] + row[2] < cut] == [
            row for row in complete if row[1] + row[2] < cut
        ]
        assert len(got.rows) >= len(complete)


@pytest.mark.parametrize("name", READING)
def test_gzip_equals_plain(name: str, read: Reader) -> None:
    packed = gzip.compress(SAMPLES[name][:100]) + gzip.compress(SAMPLES[name][100:])
    reader = GzipReader(io.BytesIO(packed))
    assert read(name, reader.read()).rows == read(name, SAMPLES[name]).rows
    assert reader.fault is None


@pytest.mark.parametrize("name", READING)
def test_garbled_bytes_raise_nothing(name: str, read: Reader) -> None:
    data = SAMPLES[name]
    for step in range(0, len(data), len(data) // 9):
        for junk in (b'"', b"}", b"\xff", b"\n", b"\x00", b"[{"):
            read(name, data[:step] + junk + data[step + 1 :], 1 << 12)


@pytest.mark.parametrize("name", ["json", "ndjson", "elasticdump", "es_search"])
def test_one_bad_record_costs_one_record(name: str, read: Reader) -> None:
    data = SAMPLES[name].replace(b"u30@mail.example", b'u30@mail."example')
    got = read(name, data, 1 << 12)
    assert len(got.rows) == len(PEOPLE) - 1
    assert got.tally.rejected == 1


def test_tally_holds_no_value() -> None:
    tally = Tally()
    loader = next(loader for loader in loaders() if loader.name == "ndjson")
    list(loader.frames(io.BytesIO(b'{"a":"canary"\n{"a":canary}\n'), tally, block_size=1 << 16))
    assert tally.rejected == 2
    assert "canary" not in repr(tally)
