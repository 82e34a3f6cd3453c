"""Arrow IPC: typed values as text, batch after batch, and what is damaged."""

from __future__ import annotations

import datetime
import struct
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest
from loader_samples.arrow import table, written

from breach_impact.loaders.arrow import LOADER

Reader = Callable[..., Any]
NOON = datetime.datetime(2020, 1, 2, 12, 0, 0)

VALUES: dict[str, tuple[pa.Array, str | None]] = {
    "int": (pa.array([2**63 - 1]), "9223372036854775807"),
    "uint": (pa.array([2**64 - 1], pa.uint64()), "18446744073709551615"),
    "bool": (pa.array([True]), "true"),
    "null": (pa.nulls(1), None),
    "float": (pa.array([0.1]), "0.1"),
    "float32": (pa.array([0.1], pa.float32()), "0.1"),
    "float16": (pa.array([1.5], pa.float16()), "1.5"),
    "phone-as-float": (pa.array([12025550100.0]), "12025550100"),
    "large-float": (pa.array([12025550100.25]), "12025550100.25"),
    "huge-float": (pa.array([1e300]), "1e+300"),
    "decimal": (pa.array([Decimal("0.0000001")]), "0.0000001"),
    "decimal-zeros": (pa.array([Decimal("12.00")]), "12.00"),
    "date": (pa.array([datetime.date(1999, 12, 31)]), "1999-12-31"),
    "date64": (pa.array([datetime.date(1999, 12, 31)], pa.date64()), "1999-12-31"),
    "no-date": (pa.array([2**31 - 1], pa.int32()).cast(pa.date32()), "2147483647"),
    "time": (pa.array([datetime.time(1, 2, 30)]), "01:02:30"),
    "naive": (pa.array([NOON], pa.timestamp("us")), "2020-01-02T12:00:00"),
    "seconds": (pa.array([NOON], pa.timestamp("s")), "2020-01-02T12:00:00"),
    "nanoseconds": (pa.array([1], pa.int64()).cast(pa.timestamp("ns")), "1970-01-01T00:00:00.000000001"),
    "utc": (pa.array([NOON], pa.timestamp("ms", "UTC")), "2020-01-02T12:00:00Z"),
    "zone": (pa.array([NOON], pa.timestamp("us", "Europe/Berlin")), "2020-01-02T12:00:00Z"),
    "no-time": (pa.array([2**60]).cast(pa.timestamp("s")), "1152921504606846976"),
    "duration": (pa.array([5], pa.duration("ms")), "5"),
    "text-bytes": (pa.array(["größe\n".encode()]), "größe\n"),
    "bytes": (pa.array([b"\xff\x00"]), "ff00"),
    "control-bytes": (pa.array([b"a\x00"]), "6100"),
    "fixed-bytes": (pa.array([b"\x01\x02"], pa.binary(2)), "0102"),
    "uuid": (pa.array([bytes(15) + b"\x01"], pa.uuid()), "00000000-0000-0000-0000-000000000001"),
    "large-string": (pa.array(["a"], pa.large_string()), "a"),
    "view": (pa.array(["a"], pa.string_view()), "a"),
    "dictionary": (pa.array(["a"]).dictionary_encode(), "a"),
    "leading-zero": (pa.array(["007"]), "007"),
    "empty": (pa.array([""]), ""),
}
NESTED: dict[str, tuple[pa.Array, Any]] = {
    "list": (pa.array([["a", None]]), ["a", None]),
    "empty-list": (pa.array([[]], pa.list_(pa.string())), []),
    "null-list": (pa.nulls(1, pa.list_(pa.string())), None),
    "fixed-list": (pa.array([[1, 2]], pa.list_(pa.int8(), 2)), ["1", "2"]),
    "view": (pa.array([[1]], pa.list_view(pa.int8())), ["1"]),
    "struct": (pa.array([{"A": 1, "a": 'q"\n'}]), {"A": "1", "a": 'q"\n'}),
    "empty-struct": (pa.array([{}], pa.struct([])), {}),
    "map": (pa.array([[("k", b"\xff")]], pa.map_(pa.string(), pa.binary())), {"k": "ff"}),
    "deep": (pa.array([[{"x": [{"y": NOON}]}]]), [{"x": [{"y": "2020-01-02T12:00:00"}]}]),
    "union": (pa.UnionArray.from_sparse(pa.array([1], pa.int8()), [pa.array(["x"]), pa.array([2])]), "2"),
    "dense-union": (pa.UnionArray.from_dense(pa.array([1], pa.int8()), pa.array([0], pa.int32()), [pa.array(["x"]), pa.array([2])]), "2"),
}


@pytest.mark.parametrize("case", VALUES)
def test_values(case: str, read: Reader) -> None:
    column, expected = VALUES[case]
    assert read("arrow", written(pa.table({"v": column}), stream=True)).records == [{"v": expected}]


@pytest.mark.parametrize("case", NESTED)
def test_nested_values(case: str, read: Reader) -> None:
    column, expected = NESTED[case]
    assert read("arrow", written(pa.table({"v": column}), stream=True)).records == [{"v": expected}]


def test_parts_of_batches(read: Reader) -> None:
    count = 20_000  # more than are made text of together
    columns = {name: pa.concat_arrays([column] * count) for name, (column, _) in NESTED.items() if name != "dense-union"}
    got = read("arrow", written(pa.table(columns), stream=True, rows=count))
    assert got.records[0] == got.records[-1] == {name: expected for name, (_, expected) in NESTED.items() if name != "dense-union"}
    assert len(got.rows) == count


@pytest.mark.parametrize("compression", [None, "lz4", "zstd"])
@pytest.mark.parametrize("stream", [False, True])
def test_compressed_and_with_dictionaries(compression: str | None, stream: bool, read: Reader) -> None:
    data = pa.table({"email": pa.array([f"u{i % 5}@mail.example" for i in range(40)]).dictionary_encode(), "i": range(40)})
    got = read("arrow", written(data, stream=stream, compression=compression))
    assert got.records == [{"email": f"u{i % 5}@mail.example", "i": str(i)} for i in range(40)]
    assert got.tally.complete


def test_cut_anywhere_loses_no_whole_batch(read: Reader) -> None:
    for stream in (False, True):
        data = written(table(nested=False), stream=stream)
        whole = read("arrow", data).records
        last = 0
        for cut in range(8, len(data), 37):
            got = read("arrow", data[:cut])
            assert got.records == whole[: len(got.rows)]
            assert len(got.rows) % 7 == 0 or len(got.rows) == 40
            assert len(got.rows) >= last
            last = len(got.rows)
            assert got.tally.complete <= (len(got.rows) == 40 or stream)


def test_a_damaged_batch_costs_itself(read: Reader) -> None:
    data = written(pa.table({"email": [f"u{i}@mail.example" for i in range(10, 50)]}), stream=True)
    offsets = struct.pack("<8i", *range(0, 128, 16))
    at = data.index(offsets, data.index(offsets) + 1)  # of the second batch
    got = read("arrow", data[:at] + b"\xff" * 12 + data[at + 12 :])
    assert [record["email"] for record in got.records] == [f"u{i}@mail.example" for i in range(10, 50) if not 17 <= i < 24]
    assert got.codes == {"arrow_damaged": 1}


def test_text_that_is_no_utf8(read: Reader) -> None:
    data = written(pa.table({"v": ["Mueller"]}), stream=True).replace(b"Mueller", b"M\xfcller ")
    got = read("arrow", data)
    assert (got.records, got.codes) == ([{"v": "Müller "}], {"encoding_cp1252": 1})


def test_a_dictionary_that_is_no_utf8(read: Reader) -> None:
    data = written(pa.table({"v": pa.array(["Mueller", "a", "Mueller"]).dictionary_encode()}), stream=True).replace(b"Mueller", b"M\xfcller ")
    assert [record["v"] for record in read("arrow", data).records] == ["Müller ", "a", "Müller "]


def test_names_that_are_no_utf8(read: Reader) -> None:
    data = written(pa.table({"Mueller": ["a"]}), stream=True).replace(b"Mueller", b"M\xfcller ")
    assert read("arrow", data).codes == {"arrow_damaged": 1}


def test_lengths_are_not_believed(read: Reader) -> None:
    data = written(pa.table({"v": ["a"]}), stream=True)
    for claim in (1 << 30, 2**31 - 1, -8):
        assert not read("arrow", data[:4] + struct.pack("<i", claim) + data[8:]).tally.complete
    assert not read("arrow", data[:-200]).rows


@pytest.mark.parametrize(
    "head",
    [b"ARROW1 is a fine name\n", b"\xff\xff\xff\xff" * 40, b"\xff\xff\xff\xff" + bytes(200), b"\xff\xff\xff\xff\x70\0\0\0" + b"\x10" * 120, b"FEA1" + bytes(99)],
)
def test_others_are_not_taken_for_it(head: bytes) -> None:
    assert LOADER.sniff(head, "x.arrow")[0] == 0


def test_a_schema_of_a_later_version(read: Reader, data_dir: Path) -> None:
    raw = (data_dir / "columnar/arrow_schema_v6.arrow").read_bytes()
    assert LOADER.sniff(raw, "x")[0] == 1
    assert read("arrow", raw).codes == {"arrow_damaged": 1}
