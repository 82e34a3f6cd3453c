"""Laws that every loader keeps, on a small sample of each format (see ``tests/loader_samples``)."""

from __future__ import annotations

import gzip
import io
import json
import os
from collections.abc import Callable
from typing import Any

import pytest
from loader_samples import samples

from breach_impact.framing import Tally
from breach_impact.loaders._pg.archive import pg_restore
from breach_impact.opening.decompress import GzipReader
from breach_impact.opening.sniff import sniff
from breach_impact.registry import loaders

Reader = Callable[..., Any]

SAMPLES = samples()
EVERY = int(os.environ.get("BREACH_IMPACT_CUTS", "0"))
"""Bytes at the end at each of which every sample is cut, but for its first third, which shows how it is written; 0 for some of them, as all take long. ``BREACH_IMPACT_CUTS=4096 pytest -k cut`` tries all."""
STREAMED = sorted(label for label, (_, sample) in SAMPLES.items() if sample.streamed)


def _read(read: Reader, label: str, data: bytes, block: int = 1 << 20) -> Any:
    if SAMPLES[label][0] == "pg_dump" and pg_restore() is None:
        pytest.skip("pg_restore is not installed")
    return read(SAMPLES[label][0], data, block)


def _address(record: Any) -> str:
    text = json.dumps(record)
    return text[text.index("u") : text.index("@mail.example")].rpartition('"')[2] + "@mail.example"


def test_every_format_has_a_sample() -> None:
    assert {loader.name for loader in loaders()} - {"es_structure"} == {name for name, _ in SAMPLES.values()}


@pytest.mark.parametrize("label", sorted(SAMPLES))
def test_content_is_recognised_without_a_name(label: str) -> None:
    name, sample = SAMPLES[label]
    assert sniff(sample.data[: 1 << 18], "x.bin", whole=len(sample.data) < 1 << 18).format == name


@pytest.mark.parametrize("label", sorted(SAMPLES))
def test_records_offsets_and_no_complaint(label: str, read: Reader) -> None:
    sample = SAMPLES[label][1]
    got = _read(read, label, sample.data)
    assert len(got.rows) == sample.records
    assert got.tally.complete
    assert set(got.codes) == set(sample.notes)
    for _, offset, length, _, record in got.rows if sample.streamed else ():
        raw = sample.data[offset : offset + length]
        assert sample.whole(raw, record) if sample.whole is not None else _address(record).encode() in raw


@pytest.mark.parametrize("label", STREAMED)
@pytest.mark.parametrize("block", [64, 1 << 10, 1 << 16])
def test_blocks_do_not_matter(label: str, block: int, read: Reader) -> None:
    data = SAMPLES[label][1].data
    whole, parts = _read(read, label, data), _read(read, label, data, block)
    assert sorted(parts.rows, key=lambda row: row[1]) == sorted(whole.rows, key=lambda row: row[1])
    assert parts.tally == whole.tally


@pytest.mark.parametrize("label", STREAMED)
def test_cut_anywhere_loses_no_complete_record(label: str, read: Reader) -> None:
    data = SAMPLES[label][1].data
    whole = sorted(_read(read, label, data).rows, key=lambda row: row[1])
    for cut in range(len(data) - 1, max(len(data) - EVERY, len(data) // 3), -1) if EVERY else [*range(len(data) - 1, len(data) - 130, -1), *range(len(data) - 130, len(data) - 900, -41)]:
        got = _read(read, label, data[:cut], 1 << 12)
        complete = [row for row in whole if row[1] + row[2] <= cut]
        assert [row for row in sorted(got.rows, key=lambda row: row[1]) if row[1] + row[2] < cut] == [
            row for row in complete if row[1] + row[2] < cut
        ]
        assert len(got.rows) >= len(complete)


@pytest.mark.parametrize("label", sorted(SAMPLES))
def test_gzip_equals_plain(label: str, read: Reader) -> None:
    data = SAMPLES[label][1].data
    packed = gzip.compress(data[:100]) + gzip.compress(data[100:])
    reader = GzipReader(io.BytesIO(packed))
    assert _read(read, label, reader.read()).rows == _read(read, label, data).rows
    assert reader.fault is None


@pytest.mark.parametrize("label", sorted(SAMPLES))
def test_garbled_bytes_raise_nothing(label: str, read: Reader) -> None:
    data = SAMPLES[label][1].data
    for step in range(0, len(data), len(data) // 9):
        for junk in (b'"', b"}", b"\xff", b"\n", b"\x00", b"[{", b"'") if SAMPLES[label][1].streamed else (b"\xff", b"\x00"):
            _read(read, label, data[:step] + junk + data[step + 1 :], 1 << 12)


@pytest.mark.parametrize("name", ["json", "ndjson", "elasticdump", "es_search"])
def test_one_bad_record_costs_one_record(name: str, read: Reader) -> None:
    sample = SAMPLES[name][1]
    got = read(name, sample.data.replace(b"u30@mail.example", b'u30@mail."example'), 1 << 12)
    assert len(got.rows) == sample.records - 1
    assert got.tally.rejected == 1


def test_tally_holds_no_value() -> None:
    tally = Tally()
    loader = next(loader for loader in loaders() if loader.name == "ndjson")
    list(loader.frames(io.BytesIO(b'{"a":"canary"\n{"a":canary}\n'), tally, block_size=1 << 16))
    assert tally.rejected == 2
    assert "canary" not in repr(tally)
