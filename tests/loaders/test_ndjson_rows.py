"""One list of values a line."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

import breach_impact as bi
from breach_impact.opening.sniff import sniff

from .conftest import Reader

ROWS = [b'[1, "Ann Lee", "a@x.com"]', b'[2, "Bob \\"B\\" Ray", null]', b'[3, "Cy, Ho", "c@x.com"]', b'[4, "Di Poe", "d@x.com"]']
NAMES, TYPES = b'["id", "name", "email"]', b'["UInt64", "String", "Nullable(String)"]'
VALUES = [[1, "Ann Lee", "a@x.com"], [2, 'Bob "B" Ray', None], [3, "Cy, Ho", "c@x.com"], [4, "Di Poe", "d@x.com"]]


@pytest.mark.parametrize("above", [[], [NAMES], [NAMES, TYPES]])
@pytest.mark.parametrize("block", [16, 1 << 20])
def test_rows(above: list[bytes], block: int, read: Reader) -> None:
    text = b"\n".join([*above, *ROWS]) + b"\n"
    assert sniff(text, "x.ndjson", whole=True).format == "ndjson_rows"
    names = ("id", "name", "email") if above else ("column_1", "column_2", "column_3")
    got = read("ndjson_rows", text, block)
    assert got.records == [dict(zip(names, row, strict=True)) for row in VALUES]
    assert [text[off : off + length] for _, off, length, *_ in got.rows] == ROWS
    assert (got.codes, got.tally.read) == ({}, 4)


def test_rows_of_another_length_and_damaged_ones_are_rejected(read: Reader) -> None:
    got = read("ndjson_rows", b"\n".join([NAMES, *ROWS, *ROWS, *ROWS, b"[5]", b'[6, "x', ROWS[0]]))
    assert (len(got.records), got.codes, got.tally.read) == (13, {"json_fields": 1, "json_syntax": 1}, 15)


@pytest.mark.parametrize("lines", [[b'["Ann", "Lee"]', b'["Bob", "Ray"]', b'["Cy", "Ho"]'], [b'[{"email": "a@x.com"}]'] * 3, [b"[1]", b"[1, 2]", b'["a@x.com"]'], ROWS[:2], [b'{"a": 1}', *ROWS], [*ROWS, b'{"a": 1}']])
def test_lists_that_are_no_rows(lines: list[bytes]) -> None:
    assert sniff(b"\n".join(lines), "x.ndjson", whole=True).format != "ndjson_rows"


def test_a_line_of_another_kind_among_many_costs_itself(read: Reader) -> None:
    text = b"\n".join([*ROWS * 5, b'{"a": 1}'])
    assert sniff(text, "x.ndjson", whole=True).format == "ndjson_rows"
    got = read("ndjson_rows", text)
    assert (len(got.records), got.codes) == (20, {"json_fields": 1})


def test_people_are_counted(tmp_path: Path) -> None:
    rows = [b'[%d, "Ann Lee%d", "p%d@example.org", "+4915123456%02d"]' % (n, n, n, n % 100) for n in range(150)]
    (tmp_path / "users.jsonl.gz").write_bytes(gzip.compress(b"\n".join(rows)))
    found = bi.assess(tmp_path, progress=False).statistics
    assert (found["subjects"]["affected"], found["records"]["accepted"], found["subjects"]["unattributed_records"]) == (150, 150, 0)
