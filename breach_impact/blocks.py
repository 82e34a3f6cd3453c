"""A block of records as a relation that SQL can read: documents as they are, rewritten documents, flat rows."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING

from breach_impact.accounts import within
from breach_impact.reader import FlatReader, Reader, Steps
from breach_impact.sql import literal
from breach_impact.structure import Shape, canonical, parse
from breach_impact.types import Frame

if TYPE_CHECKING:
    import duckdb
    import pyarrow as pa

Root = Reader | FlatReader


def load(
    con: duckdb.DuckDBPyConnection, shape: Shape | None, frame: Frame, wanted: list[Steps], rk: str = "NULL", first_row: int = 0
) -> Iterator[Root]:
    """Put a frame's rows into the relation ``frame`` and yield how to read them, once a kind of document.

    ``frame`` has row, rk, and c0, c1, ... of flat rows, else d (the parsed document) and doc_id.
    """
    import pyarrow as pa

    numbers = pa.array(range(first_row, first_row + frame.rows.num_rows), pa.int64())
    rows = pa.Table.from_batches([frame.rows]).append_column("row", numbers)
    if shape is None:
        con.register("block", rows)
        con.execute("CREATE OR REPLACE TEMP TABLE frame AS SELECT *, CAST(NULL AS UHUGEINT) AS rk, CAST(NULL AS VARCHAR) AS doc_id FROM block")
        yield FlatReader(frame.columns)
        return
    checked = frame.marks is not None and within(frame.marks.shape, shape) and not shape.ambiguous
    for rewritten, part in [(False, rows)] if checked else _split(con, shape, rows):
        reader = Reader(shape, rewritten)
        con.register("block", part)
        con.execute(
            f"CREATE OR REPLACE TEMP TABLE frame AS SELECT row, CASE WHEN id IS NOT NULL THEN {rk} END AS rk, id AS doc_id,"
            f" from_json(doc, {literal(reader.schema(wanted))}) AS d FROM block"
        )
        yield reader


def _split(con: duckdb.DuckDBPyConnection, shape: Shape, rows: pa.Table) -> Iterator[tuple[bool, pa.Table]]:
    """Documents that have the settled shape as they are, and the others rewritten to it."""
    import pyarrow as pa

    place = rows.schema.get_field_index("doc")
    rows = rows.set_column(place, "doc", rows.column("doc").cast(pa.string()))
    regular = regular_rows(con, shape, rows)
    good = rows.filter(pa.array(regular, pa.bool_()))
    if good.num_rows:
        yield False, good
    if good.num_rows < rows.num_rows:
        rest = rows.filter(pa.array([not ok for ok in regular], pa.bool_()))
        docs = [json.dumps(canonical(shape, parse(doc))) for doc in rest.column("doc").to_pylist()]
        yield True, rest.set_column(place, "doc", pa.array(docs, pa.string()))


def regular_rows(con: duckdb.DuckDBPyConnection, shape: Shape, rows: pa.Table) -> list[bool]:
    """Which documents have the settled shape, so that DuckDB can read them as they are (the loaders merge duplicate keys)."""
    if shape.ambiguous:
        return [False] * rows.num_rows
    con.register("block", rows)
    found = con.sql("SELECT json_structure(doc)::VARCHAR AS s FROM block").to_arrow_table()
    known: dict[str, bool] = {}
    out: list[bool] = []
    for structure in found.column(0).to_pylist():
        if structure not in known:
            known[structure] = shape.fits(parse(structure))
        out.append(known[structure])
    return out
