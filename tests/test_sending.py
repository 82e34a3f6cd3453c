"""What the ledger sees of facts is what was found, though half of the columns are not sent."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import duckdb
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from breach_impact.merging import sending
from breach_impact.merging.store import Connection, Store, here

KINDS = {
    "UHUGEINT": st.one_of(st.integers(0, 3), st.sampled_from([2**128 - 1, 2**127, 2**64])), "BIGINT": st.sampled_from([0, -1, 2**63 - 1, -(2**63)]), "UTINYINT": st.integers(0, 255),
    "BOOLEAN": st.booleans(), "VARCHAR": st.sampled_from(["", "US", "a 'quoted' one"]), "DOUBLE": st.sampled_from([0.0, 1.5]),
}  # fmt: skip


@st.composite
def columns(draw: st.DrawFn) -> tuple[list[str], list[list[Any]]]:
    """Types and rows of a table: columns of one value, of none, that repeat another, and others."""
    count = draw(st.integers(0, 80))
    kinds: list[str] = []
    held: list[list[Any]] = []
    for kind in draw(st.lists(st.sampled_from(sorted(KINDS)), min_size=1, max_size=6)):
        one = KINDS[kind].map(lambda value: [value] * count)
        some = st.lists(st.none() | KINDS[kind], min_size=count, max_size=count)
        values = draw(st.one_of(one, some, st.just([None] * count)))
        for _ in range(draw(st.integers(1, 2))):
            kinds.append(kind)
            held.append(values)
    return kinds, held


def table(con: duckdb.DuckDBPyConnection, kinds: list[str], held: list[list[Any]], pieces: int) -> pa.Table:
    """The columns with numbers of rows, in several chunks."""
    made = ", ".join(f'CAST(v[{n}] AS {kind}) AS "c {n}"' for n, kind in enumerate(kinds, 1))
    rows = [(number, [None if value is None else str(value) for value in row]) for number, row in enumerate(zip(*held, strict=True))]
    con.execute("CREATE OR REPLACE TEMP TABLE raw (row BIGINT, v VARCHAR[])")
    if rows:
        con.executemany("INSERT INTO raw VALUES (?, ?)", rows)
    whole = con.sql(f"SELECT row, {made} FROM raw ORDER BY row").to_arrow_table()
    step = max(whole.num_rows // pieces, 1)
    return pa.concat_tables([whole.slice(0, 0), *(whole.slice(first, step) for first in range(0, whole.num_rows, step))])


@settings(max_examples=120, deadline=None)
@given(columns(), st.integers(1, 5))
def test_the_ledger_sees_what_was_found(found: tuple[list[str], list[list[Any]]], pieces: int) -> None:
    with here() as con:
        whole = table(con, *found, pieces)
        sending.send(con, "part", whole)
        seen = con.sql("FROM part ORDER BY row").to_arrow_table()
        assert seen.schema == whole.schema
        assert seen.equals(whole)
        sending.forget(con, "part")
        with pytest.raises(duckdb.CatalogException):
            con.sql("FROM part")


@pytest.fixture(params=["here", "in a process of its own"])
def ledger(request: pytest.FixtureRequest) -> Iterator[Connection]:
    yield here() if request.param == "here" else Store(200_000_000)


def test_what_is_the_same_in_all_rows_is_not_sent(ledger: Connection, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = table(here(), ["UHUGEINT", "UHUGEINT", "BIGINT", "VARCHAR"], [[1, 2, 3], [1, 2, 3], [7, 7, 7], [None] * 3], 2)
    sent: list[str] = []
    register = type(ledger).register
    if isinstance(ledger, Store):
        monkeypatch.setattr(Store, "register", lambda self, name, rows: (sent.extend(rows.column_names), register(self, name, rows)))
    sending.send(ledger, "part", whole)
    if sent:
        assert sent == ["row", "c 1"]
    assert ledger.execute("SELECT * FROM part ORDER BY row").fetchall() == [(0, 1, 1, 7, None), (1, 2, 2, 7, None), (2, 3, 3, 7, None)]
