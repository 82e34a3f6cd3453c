"""A block of records as a relation that SQL can read: documents as they are, rewritten documents, flat rows."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING

from breach_impact.reading.gathering import checked
from breach_impact.reading.reader import FlatReader, Reader, Steps
from breach_impact.reading.structure import Shape, canonical, parse
from breach_impact.sql import literal
from breach_impact.types import Frame

if TYPE_CHECKING:
    import duckdb
    import pyarrow as pa

Root = Reader | FlatReader
STRUCTURES = 1 << 14
"""Documents whose structures, each longer than the document may be, are in memory at a time."""


def load(
    con: duckdb.DuckDBPyConnection, shape: Shape | None, frame: Frame, wanted: list[Steps], rk: str = "NULL", first_row: int = 0
) -> Iterator[Root]:
    """Put a frame's rows into the relation ``frame`` and yield how to read them, once a kind of document.

    ``frame`` has row, rk, and c0, c1, ... of flat rows, else d (the parsed document) and doc_id.
    """
    for reader, rows in kinds(con, shape, frame, first_row):
        put(con, reader, rows, wanted, rk)
        yield reader


def kinds(con: duckdb.DuckDBPyConnection, shape: Shape | None, frame: Frame, first_row: int = 0) -> Iterator[tuple[Root, pa.Table]]:
    """The rows of a frame with their numbers, and how to read them: flat rows, documents as they are, rewritten documents."""
    import numpy as np
    import pyarrow as pa

    numbers = pa.array(np.arange(first_row, first_row + frame.rows.num_rows))
    rows = pa.Table.from_batches([frame.rows]).append_column("row", numbers)
    if shape is None:
        yield FlatReader(frame.columns), rows
        return
    for rewritten, part in [(False, rows)] if checked(frame, shape) else _split(con, shape, rows):
        yield Reader(shape, rewritten), part


def put(con: duckdb.DuckDBPyConnection, reader: Root, rows: pa.Table, wanted: list[Steps], rk: str = "NULL") -> None:
    """Make the relation ``frame`` of rows."""
    con.register("block", rows)
    con.execute(f"CREATE OR REPLACE TEMP TABLE frame AS {extraction(reader, wanted, rk)}")


def extraction(reader: Root, wanted: list[Steps], rk: str = "NULL") -> str:
    """The SQL of ``frame`` over the relation ``block``, in which rows are as :func:`kinds` gives them."""
    if isinstance(reader, FlatReader):
        return "SELECT *, CAST(NULL AS UHUGEINT) AS rk, CAST(NULL AS VARCHAR) AS doc_id FROM block"
    return f"SELECT row, CASE WHEN id IS NOT NULL THEN {rk} END AS rk, id AS doc_id, from_json(doc, {literal(reader.schema(wanted))}) AS d FROM block"


def _split(con: duckdb.DuckDBPyConnection, shape: Shape, rows: pa.Table) -> Iterator[tuple[bool, pa.Table]]:
    """Documents that have the settled shape as they are, and the others rewritten to it."""
    import pyarrow as pa
    import pyarrow.compute as pc

    place = rows.schema.get_field_index("doc")
    rows = rows.set_column(place, "doc", rows.column("doc").cast(pa.string()))
    regular = regular_rows(con, shape, rows)
    count = regular.true_count
    if count:
        yield False, rows if count == rows.num_rows else rows.filter(regular)
    if count < rows.num_rows:
        rest = rows.filter(pc.invert(regular))
        docs = [json.dumps(canonical(shape, parse(doc))) for doc in rest.column("doc").to_pylist()]
        yield True, rest.set_column(place, "doc", pa.array(docs, pa.string()))


def regular_rows(con: duckdb.DuckDBPyConnection, shape: Shape, rows: pa.Table) -> pa.BooleanArray:
    """Which documents have the settled shape, so that DuckDB can read them as they are (the loaders merge duplicate keys)."""
    import pyarrow as pa

    if shape.ambiguous or not rows.num_rows:
        return pa.array([False] * rows.num_rows, pa.bool_())
    con.register("block", rows)
    batches = con.sql("SELECT json_structure(doc)::VARCHAR AS s FROM block").to_arrow_reader(STRUCTURES)
    known: dict[str, bool] = {}
    out: list[pa.BooleanArray] = []
    for batch in batches:
        coded = batch.column(0).dictionary_encode()
        structures = coded.dictionary.to_pylist()
        known |= {s: shape.fits(parse(s)) for s in structures if s not in known}
        out.append(pa.array([known[s] for s in structures], pa.bool_()).take(coded.indices))
    return pa.concat_arrays(out)
