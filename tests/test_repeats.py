"""Values that occur more than once, against counting them one by one."""

from __future__ import annotations

from collections import Counter
from typing import Any

import duckdb
import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from breach_impact.merging import repeats as module
from breach_impact.merging.repeats import repeats

CON = duckdb.connect(":memory:")
TYPES = [
    (pa.int64(), st.integers(-3, 3) | st.integers(-(2**63), 2**63 - 1)),
    (pa.string(), st.sampled_from(["", "a", "A", "é", "a\x00", "null"]) | st.text(max_size=3)),
    (pa.float64(), st.sampled_from([0.5, 1.0, 1e300, float("inf")])),
    (pa.binary(16), st.binary(min_size=16, max_size=16) | st.just(b"\0" * 16)),
]


@st.composite
def columns(draw: st.DrawFn) -> tuple[pa.DataType, list[Any]]:
    kind, values = draw(st.sampled_from(TYPES))
    return kind, draw(st.lists(st.none() | values, max_size=30))


def found(kind: pa.DataType, values: list[Any]) -> tuple[int, set[Any]]:
    """(how many there are as it says, the values that the made table picks out)."""
    CON.register("given", pa.table({"v": pa.array(values, kind)}))
    said = repeats(CON, "SELECT v FROM given", "again")
    assert CON.sql("SELECT count(*), count(DISTINCT v), count(v) FROM again").fetchall() == [(said, said, said)]
    return said, {v for (v,) in CON.sql("SELECT v FROM given WHERE hash(v) IN (SELECT v FROM again)").fetchall()}


@given(columns())
def test_what_occurs_more_than_once(column: tuple[pa.DataType, list[Any]]) -> None:
    kind, values = column
    wanted = {value for value, times in Counter(values).items() if times > 1 and value is not None}
    said, got = found(kind, values)
    assert got == wanted
    assert said == len(wanted)


@pytest.mark.parametrize("batch", [1, 2048, 1 << 20])
def test_repeats_far_apart(batch: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "BATCH", batch)
    values = [*range(5000), 7, 4999, None, None, 7, 0]
    assert found(pa.int64(), values) == (3, {0, 7, 4999})


def test_the_table_is_made_anew() -> None:
    assert found(pa.int64(), [1, 1, 2])[1] == {1}
    assert found(pa.int64(), [1, 2, 2])[1] == {2}
    assert found(pa.int64(), []) == (0, set())
    assert CON.sql("SELECT count(*) FROM duckdb_views() WHERE view_name = 'repeated_hashes'").fetchall() == [(0,)]
