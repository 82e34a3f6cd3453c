"""COPY BINARY: what values are shown as, damaged tuples, names from elsewhere."""

from __future__ import annotations

import struct
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from loader_samples.pg_copy import HEADER, ROWS, row

import breach_impact as bi
from breach_impact.framing import Keys, Place, Tally
from breach_impact.loaders import pg_copy
from breach_impact.loaders._pg import tuples

Reader = Callable[..., Any]
END = b"\xff\xff"


def column(*values: bytes | None) -> bytes:
    return HEADER + b"".join(row(value) for value in values) + END


@pytest.mark.parametrize(
    ("values", "shown"),
    [
        ((b"a", b"", None, b"\\N"), ["a", "", None, "\\N"]),
        ((struct.pack(">i", 7), struct.pack(">i", -1), b"ABCD", None), ["7", "-1", str(0x41424344), None]),
        ((b"ABCD", b"wxyz"), ["ABCD", "wxyz"]),
        ((struct.pack(">q", 2**62), b"12345678"), [str(2**62), str(int.from_bytes(b"12345678", "big"))]),
        ((struct.pack(">h", 300), struct.pack(">h", -5)), ["300", "-5"]),
        ((b"\0", b"\1", None), ["f", "t", None]),
        ((struct.pack(">d", 52.5), struct.pack(">d", -0.1), bytes(8)), ["52.5", "-0.1", "0.0"]),
        ((b"\1" + '{"a": "é"}'.encode(), b"\1[]"), ['{"a": "é"}', "[]"]),
        (("é\n\t🙂".encode(), b"\xff\xfe", b"a\0b", b"\0\0\0\5"), ["é\n\t🙂", "fffe", "610062", "5"]),
        ((bytes(range(16)), b"x"), [bytes(range(16)).hex(), "x"]),
    ],
)
@pytest.mark.parametrize("block", [64, 1 << 20])
def test_values(values: tuple[bytes | None, ...], shown: list[str | None], block: int, read: Reader) -> None:
    got = read("pg_copy", column(*values), block)
    assert [record["column_1"] for record in got.records] == shown
    assert (got.codes, got.tally.complete) == ({}, True)


def test_what_a_column_holds_is_decided_by_its_beginning(read: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pg_copy, "ROWS", 10)
    numbers = [struct.pack(">i", i) for i in range(10)]
    for block in (64, 1 << 20):
        assert read("pg_copy", column(*numbers, b"ABCD", b"ABCDE"), block).records[-2:] == [{"column_1": str(0x41424344)}, {"column_1": "ABCDE"}]


@pytest.mark.parametrize("damage", [slice(0, 2), slice(2, 6), slice(20, 40), slice(0, None)])
@pytest.mark.parametrize("block", [64, 1 << 20])
def test_a_damaged_tuple_costs_itself(damage: slice, block: int, read: Reader) -> None:
    spoilt = bytearray(ROWS[20])
    spoilt[damage] = b"\x55" * len(spoilt[damage])
    got = read("pg_copy", HEADER + b"".join(ROWS[:20]) + bytes(spoilt) + b"".join(ROWS[21:]) + END, block)
    start = len(HEADER) + sum(map(len, ROWS[:20]))
    assert len(got.rows) in {39, 40}  # where only a text is spoilt, the tuple is sound
    if len(got.rows) == 39:
        assert got.tally.rejects == [("pg_copy_fields", start, len(ROWS[20]))]
        assert got.tally.complete


def test_garbage_to_the_end(read: Reader) -> None:
    for block in (64, 1 << 20):
        got = read("pg_copy", HEADER + b"".join(ROWS) + b"\x55" * 999, block)
        assert (len(got.rows), got.codes, got.tally.complete) == (40, {"pg_copy_fields": 1, "truncated": 1}, False)


def test_the_end_is_missing(read: Reader) -> None:
    got = read("pg_copy", HEADER + b"".join(ROWS))
    assert (len(got.rows), got.tally.rejected, got.tally.complete) == (40, 0, False)
    got = read("pg_copy", HEADER + b"".join(ROWS)[:-1])
    assert (len(got.rows), got.tally.rejected, got.tally.complete) == (39, 1, False)
    assert got.tally.rejects[0][0] == "truncated"


@pytest.mark.parametrize(
    ("data", "codes"),
    [
        (HEADER + END, {}), (HEADER[:15], {"truncated": 1}), (HEADER, {"truncated": 1}), (HEADER + row(), {"pg_copy_header": 1}),
        (HEADER[:11] + struct.pack(">II", 1 << 17, 0) + END, {"pg_copy_header": 1}), (HEADER[:11] + struct.pack(">II", 0, 1 << 31) + END, {"pg_copy_header": 1}),
        (HEADER[:11] + struct.pack(">II", 0, 4) + b"more" + END, {}), (HEADER + row(b"a") + END + b"PGCOPY", {"pg_copy_trailing_bytes": 1}),
        (HEADER + struct.pack(">hi", 1, 2**31 - 1) + b"x" * 100, {"pg_copy_fields": 1, "truncated": 1}), (HEADER + struct.pack(">hi", 1, -2) + b"x" * 100, {"pg_copy_fields": 1, "truncated": 1}),
        (HEADER + struct.pack(">hi", 1, 1 << 20) + b"x" * 100, {"truncated": 2}),
    ],
)  # fmt: skip
def test_odd_files(data: bytes, codes: dict[str, int], read: Reader) -> None:
    assert read("pg_copy", data).codes == read("pg_copy", data, 64).codes == codes


def test_oids_of_old_versions(read: Reader) -> None:
    header = HEADER[:11] + struct.pack(">II", 1 << 16, 0)
    tuple_ = struct.pack(">hiIi", 1, 4, 16400, 5) + b"hello"
    assert read("pg_copy", header + tuple_ * 2 + END).records == [{"oid": "16400", "column_1": "hello"}] * 2


def test_a_tuple_above_the_limit(read: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (tuples, pg_copy):
        monkeypatch.setattr(module, "MAX_RECORD", 1000)
    long = row(b"x" * 600, b"y" * 600)
    sound = [row(b"a%d" % i, b"b") for i in range(9)]
    for block in (64, 1 << 20):
        got = read("pg_copy", HEADER + b"".join(sound[:4]) + long + b"".join(sound[4:]) + END, block)
        assert (len(got.rows), got.codes, got.tally.complete) == (9, {"record_too_long": 1}, True)


def test_names_from_a_schema_or_another_part() -> None:
    place = Place(name="x/public.users.bin", tables={"Users": Keys(columns=("a", "b", "c", "d")), "other": Keys(columns=("e",))})
    assert pg_copy.LOADER.with_place(place).columns == ("a", "b", "c", "d")
    assert pg_copy.LOADER.header(HEADER + ROWS[0]) == (("column_1", "column_2", "column_3", "column_4"), False)


def test_a_part_with_a_header_names_the_columns(tmp_path: Path) -> None:
    (tmp_path / "users.1.bin").write_bytes(HEADER + b"".join(ROWS) + END)
    (tmp_path / "users.2.csv").write_text("id,email,note,time\n" + "".join(f"{i},v{i}@mail.example,n,5\n" for i in range(9)))
    dump = bi.open(tmp_path)
    assert {frame.columns for source in dump for frame in source.frames(Tally())} == {("id", "email", "note", "time")}


def test_collected_file(data_dir: Path, read: Reader) -> None:
    got = read("pg_copy", (data_dir / "sql/pg_copy_customer.bin").read_bytes())
    assert (len(got.rows), got.codes, got.tally.complete) == (59, {}, True)
    assert (got.records[0]["column_1"], got.records[-1]["column_1"]) == ("1", "59")
