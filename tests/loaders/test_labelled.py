"""Values behind labels: long records, cut streams, and what is no record."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import breach_impact as bi
from breach_impact.framing import MAX_RECORD

Reader = Callable[..., Any]


def line(n: int) -> bytes:
    return f"Email: someone{n}@mail.example - Name: Jo - Phone: +1 202 555 {n:04}\n".encode()


def block(n: int) -> bytes:
    return f"Name: Jo\nEmail: someone{n}@mail.example\nPhone: +1 202 555 {n:04}\n\n".encode()


def unparted(n: int) -> bytes:
    return block(n)[:-1]


@pytest.mark.parametrize("record", [line, block, unparted])
def test_a_record_over_the_limit_is_rejected_and_the_next_ones_are_read(record: Callable[[int], bytes], read: Reader) -> None:
    long = record(50).rstrip(b"\n") + b" x" * (MAX_RECORD // 2) + b"\n\n"[: len(record(0)) - len(record(0).rstrip(b"\n"))]
    got = read("labelled", b"".join(map(record, range(50))) + long + b"".join(map(record, range(51, 60))))
    assert len(got.records) == 59
    assert got.codes == {"record_too_long": 1}


def test_a_record_of_very_many_lines(read: Reader) -> None:
    """What grew with the square of its lines did not come back here."""
    data = b"".join(map(block, range(1000)))
    got = read("labelled", data + b"Name: Jo\n" + b"more\n" * 800_000 + b"\n" + block(41))
    assert len(got.records) == 1002
    assert got.records[1000]["Name"].count("more") == 800_000


def test_a_label_that_comes_again_very_often(read: Reader) -> None:
    """As above: eight thousand took twelve seconds."""
    got = read("labelled", b"".join(map(unparted, range(1000))) + b"Name: Jo\n" + b"Email: a@mail.example\n" * 100_000 + b"".join(map(unparted, range(20, 40))))
    assert len(got.records) == 1021
    assert len(got.records[1000]["Email"]) == 100_000


@pytest.mark.parametrize("record", [line, block, unparted])
def test_a_stream_that_is_cut_gives_no_half_record(record: Callable[[int], bytes], tmp_path: Path) -> None:
    whole = gzip.compress(b"".join(map(record, range(4000))), mtime=0)
    (tmp_path / "list.txt.gz").write_bytes(whole[: len(whole) // 2])
    report = bi.assess(tmp_path, progress=False)
    figures = report.statistics
    assert not report.complete
    read = figures["records"]["accepted"]
    assert 500 < read < 3500
    assert figures["subjects"]["affected"] == read
    (tmp_path / "list.txt.gz").write_bytes(gzip.compress(b"".join(map(record, range(read))), mtime=0))
    assert bi.assess(tmp_path, progress=False).statistics["subjects"]["affected"] == read
