"""Parquet: everything as text."""

from __future__ import annotations

import datetime
import io
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

Reader = Callable[..., Any]


def _bytes(table: pa.Table) -> bytes:
    out = io.BytesIO()
    pq.write_table(table, out)
    return out.getvalue()


def test_flat_columns_are_text(read: Reader) -> None:
    table = pa.table(
        {
            "i": [2**63 - 1, None],
            "d": [Decimal("1.10"), Decimal("2.00")],
            "t": [datetime.datetime(2020, 1, 2, 3, 4, 5), None],
            "b": pa.array([b"abc", b"\xff\x00"], pa.binary()),
            "o": [True, False],
        }
    )
    got = read("parquet", _bytes(table))
    assert got.records[0]["i"] == "9223372036854775807"
    assert got.records[0]["d"] == "1.10"
    assert got.records[0]["t"].startswith("2020-01-02T03:04:05")
    assert [record["b"] for record in got.records] == ["abc", "ff00"]
    assert got.records[1] == {"i": None, "d": "2.00", "t": None, "b": "ff00", "o": "false"}


def test_nested_columns_make_documents(read: Reader) -> None:
    table = pa.table({"id": ["01"], "cams": [[{"mac": "x", "n": None}]]})
    assert read("parquet", _bytes(table)).records == [{"id": "01", "cams": [{"mac": "x", "n": None}]}]


def test_damage_is_said(read: Reader, data_dir: Path) -> None:
    assert not read("parquet", _bytes(pa.table({"a": ["x"]}))[:-4]).tally.complete
    for path in sorted((data_dir / "columnar").glob("parquet_bad*.parquet")):
        read("parquet", path.read_bytes())
    assert len(read("parquet", (data_dir / "columnar/parquet_list_columns.parquet").read_bytes()).rows) == 3


def test_a_damaged_row_group_costs_itself(read: Reader) -> None:
    out = io.BytesIO()
    pq.write_table(pa.table({"email": [f"u{i}@mail.example" for i in range(400)]}), out, row_group_size=100, use_dictionary=False, compression="zstd")
    raw = out.getvalue()
    at = pq.ParquetFile(io.BytesIO(raw)).metadata.row_group(1).column(0).data_page_offset
    got = read("parquet", raw[:at] + bytes(30) + raw[at + 30 :])
    assert [row[1] for row in got.rows] == [*range(100), *range(200, 400)]
    assert got.codes == {"parquet_damaged": 1, "rows_missing": 1}


def test_keys_that_differ_in_letter_case_alone(read: Reader) -> None:
    assert read("parquet", _bytes(pa.table({"A": ["x"], "a": ["y"], "l": [["z"]]}))).records == [{"A": "x", "a": "y", "l": ["z"]}]


def test_the_collected_files(read: Reader, data_dir: Path) -> None:
    expected = {
        "alltypes_plain": 8, "concatenated_gzip_members": 513, "hadoop_lz4_compressed": 4, "list_columns": 3, "nation.dict-malformed": 25,
        "nested_structs.rust": 1, "nullable.impala": 7, "unknown-logical-type": 3,
    }  # fmt: skip
    for name, records in expected.items():
        got = read("parquet", (data_dir / f"columnar/parquet_{name}.parquet").read_bytes())
        assert (len(got.rows), got.codes) == (records, {}), name
    got = read("parquet", (data_dir / "columnar/parquet_large_string_map.brotli.parquet").read_bytes())  # two keys of 1 GiB
    assert (got.tally.read, got.codes) == (2, {"record_too_long": 2})
