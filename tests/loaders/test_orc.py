"""ORC: stripe after stripe."""

from __future__ import annotations

import datetime
import io
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pyarrow as pa
import pytest
from loader_samples.arrow import table
from loader_samples.orc import written
from pyarrow import orc

from breach_impact.loaders.orc import LOADER

Reader = Callable[..., Any]


def test_values_are_text(read: Reader) -> None:
    data = pa.table(
        {
            "i": [1, None],
            "d": [Decimal("0.0000001"), Decimal("2.5000000")],
            "t": pa.array([datetime.datetime(2020, 1, 2, 3, 4, 5), None], pa.timestamp("ns")),
            "z": pa.array([datetime.datetime(2020, 1, 2, 3, 4, 5), None], pa.timestamp("ns", "UTC")),
            "b": [b"\xff\x00", b"abc"],
            "f": [12025550100.0, 0.5],
        }
    )
    first = {"i": "1", "d": "0.0000001", "t": "2020-01-02T03:04:05", "z": "2020-01-02T03:04:05Z", "b": "ff00", "f": "12025550100"}
    assert read("orc", written(data)).records == [first, {"i": None, "d": "2.5000000", "t": None, "z": None, "b": "abc", "f": "0.5"}]


@pytest.mark.parametrize("compression", ["uncompressed", "zlib", "snappy", "lz4", "zstd"])
def test_compression(compression: str, read: Reader) -> None:
    out = io.BytesIO()
    orc.write_table(table(nested=True), out, compression=compression)
    got = read("orc", out.getvalue())
    assert (len(got.rows), got.records[3]["tags"]) == (40, [{"k": "3"}, {"k": "3"}])
    assert LOADER.sniff(out.getvalue(), "x")[0] == 1


def test_a_damaged_stripe_costs_itself(read: Reader) -> None:
    data = pa.table({"email": [f"u{i}@mail.example" for i in range(40_000)]})
    out = io.BytesIO()
    orc.write_table(data, out, stripe_size=10_000, compression="zlib")
    raw, file = out.getvalue(), orc.ORCFile(io.BytesIO(out.getvalue()))
    assert file.nstripes > 3
    at = len(raw) // 2
    got = read("orc", raw[:at] + bytes(50) + raw[at + 50 :])
    assert set(got.codes) == {"orc_damaged", "rows_missing"}
    lost = 40_000 - len(got.rows)
    assert 0 < lost <= 2 * max(file.read_stripe(n).num_rows for n in range(file.nstripes))


def test_without_its_end_it_cannot_be_read(read: Reader) -> None:
    raw = written(table(nested=False))
    for cut in range(4, len(raw), 50):
        got = read("orc", raw[:cut])
        assert (got.rows, got.codes) == ([], {"orc_damaged": 1})


def test_texts_are_not_taken_for_it() -> None:
    assert LOADER.sniff(b"ORC,name\n1,u1@mail.example\n", "x.orc")[0] == 0
    assert LOADER.sniff(b"ORC", "x")[0] == 0
