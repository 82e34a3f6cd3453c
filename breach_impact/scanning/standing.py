"""A statement that is planned once and then answers one table of rows after the other.

To plan the scan of a table and to build its patterns takes as long as some ten thousand records, so it is not done anew for each batch. The
statement reads from a reader that never ends: it hands out the rows of one question, and when DuckDB asks for more, all of them have gone through,
for there is one thread and no operator that keeps rows back (:func:`streams`). What comes out is caught by a function at the top of the
statement, as Arrow and without loss.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from itertools import count
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any, NamedTuple

import pyarrow as pa  # at run time: DuckDB evaluates the annotations of the functions it is given

from breach_impact.sql import quoted
from breach_impact.waiting import ended

if TYPE_CHECKING:
    import duckdb

PASSING = {"PROJECTION", "UNNEST", "PYTHON_ARROW_SCAN", "ARROW_SCAN", "SEQ_SCAN", "COLUMN_DATA_SCAN", "DUMMY_SCAN"}
"""Operators that hand on each vector at once. A filter is none: it gathers what few rows it lets through."""
_numbers = count()


def streams(con: duckdb.DuckDBPyConnection, sql: str) -> bool:
    """Whether no operator of a statement keeps rows back until it has seen more."""
    row = con.execute(f"EXPLAIN (FORMAT json) {sql}").fetchall()[0]
    return all(name in PASSING for name in _operators(json.loads(row[1])))


def _operators(plan: Any) -> Iterator[str]:  # noqa: ANN401 - DuckDB's JSON
    for node in plan:
        yield str(node["name"]).strip()
        yield from _operators(node.get("children", ()))


class Given(NamedTuple):
    """What a statement gives.

    Attributes:
        types: name of a column -> DuckDB's type.
        schema: Arrow's.
    """

    types: dict[str, Any]
    schema: pa.Schema


def given(found: duckdb.DuckDBPyRelation) -> tuple[Given, pa.Table]:
    """What a relation is and what it holds."""
    rows = found.to_arrow_table()
    return Given(dict(zip(found.columns, found.types, strict=True)), rows.schema), rows


class Standing:
    """A statement over the rows that :meth:`ask` is given, one table of them after the other.

    Args:
        con: a connection of this statement's own, of a database that works with one thread.
        sql: reads from the relation ``feed``.
        feed: name of the relation that the rows are seen as.
        schema: of the rows that will be given.
        gives: what the statement gives.
    """

    def __init__(self, con: duckdb.DuckDBPyConnection, sql: str, feed: str, schema: pa.Schema, gives: Given) -> None:
        import duckdb

        self._questions: SimpleQueue[pa.Table | None] = SimpleQueue()
        self._answers: SimpleQueue[list[pa.StructArray] | BaseException] = SimpleQueue()
        self._caught: list[pa.StructArray] = []
        self._ended: BaseException | None = None
        self._schema = gives.schema
        name = f"caught_{next(_numbers)}"
        con.create_function(name, self._catch, [duckdb.struct_type(gives.types)], "BOOLEAN", type="arrow", side_effects=True, null_handling="special")  # pyright: ignore[reportCallIssue, reportArgumentType]
        packed = ", ".join(f"{quoted(column)} := {quoted(column)}" for column in gives.types)
        statement = f"SELECT count({name}(struct_pack({packed}))) FROM ({sql})"
        self._thread = threading.Thread(target=self._run, args=(con, statement, feed, schema), name="standing", daemon=True)
        self._thread.start()

    def ask(self, rows: pa.Table) -> pa.Table:
        """What the statement gives for some rows, in their order.

        Raises:
            duckdb.Error: the statement failed, now or when it was asked before.
        """
        if self._ended is not None:  # nobody is there to answer
            raise self._ended
        self._questions.put(rows)
        answer = self._answers.get()
        if isinstance(answer, BaseException):
            self._ended = answer
            raise answer
        return pa.Table.from_batches([pa.RecordBatch.from_struct_array(piece) for piece in answer], self._schema).combine_chunks()

    def close(self) -> None:
        """End the statement; to ask it again is an error."""
        self._questions.put(None)
        ended(self._thread)

    # -- in the thread of the statement -----------------------------------------------------------------------------
    def _catch(self, rows: pa.Array) -> pa.Array:
        for piece in rows.chunks if isinstance(rows, pa.ChunkedArray) else [rows]:
            self._caught.append(piece)
        return pa.nulls(len(rows), pa.bool_())

    def _feed(self) -> Iterator[pa.RecordBatch]:
        while (rows := self._questions.get()) is not None:
            yield from rows.to_batches()
            answer, self._caught = self._caught, []
            self._answers.put(answer)

    def _run(self, con: duckdb.DuckDBPyConnection, statement: str, feed: str, schema: pa.Schema) -> None:
        try:
            con.register(feed, pa.RecordBatchReader.from_batches(schema, self._feed()))
            con.execute(statement).fetchall()
            self._answers.put(RuntimeError("the statement ended"))
        except BaseException as error:  # noqa: BLE001 - raised again where the question was asked
            self._answers.put(error)
        finally:
            con.close()
