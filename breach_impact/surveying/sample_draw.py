"""What a batch of records tells of its table: their structure joins its shape, and those with the smallest hashes join its sample."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from breach_impact.clock import stage
from breach_impact.documents.accounts import BITS, Marks
from breach_impact.reading.batches import size_of
from breach_impact.reading.reader import Steps
from breach_impact.reading.structure import parse, places
from breach_impact.surveying.keyfacts import KeyFacts, guess
from breach_impact.surveying.sampling import Kept, bounds, flat_rows, hashed, smallest
from breach_impact.surveying.table_survey import TableSurvey
from breach_impact.types import Frame

SAMPLE, PER_PLACE = 5_000, 20
Present = list[tuple[Steps, Any]]
"""Of each place, the numbers of the records that hold a value there, as numpy takes them: numbers or one boolean a record."""


@stage("survey")
def take(con: Any, table: TableSurvey, frame: Frame) -> None:  # noqa: ANN401 - a DuckDB connection
    """Take a batch of a table's records into its survey."""
    table.records += frame.rows.num_rows
    table.size += size_of(frame)
    if frame.rows.num_rows == 0:
        return
    if frame.columns:
        table.flat = (table.flat or {}) | dict.fromkeys(frame.columns)
        _choose_flat(table, frame, hashed(con, frame))
        if table.facts is None:
            table.facts = KeyFacts(frame.columns, guess(frame.columns, table.table))
        table.facts.take(con, frame)
        return
    con.register("block", frame.rows)
    named = frame.rows.column("id").null_count < frame.rows.num_rows
    table.ids, ids = table.ids or named, ", hash(id) AS i" if named else ""
    if frame.marks is not None and frame.marks.masks:
        rows = con.sql(f"SELECT hash(doc) AS h{ids} FROM block").to_arrow_table()
        present = _marked(table, frame.marks)
    else:
        rows = con.sql(f"SELECT hash(doc) AS h{ids}, json_structure(doc)::VARCHAR AS s FROM block").to_arrow_table()
        present = _learned(table, rows.column("s").to_pylist(), frame.rows.column("doc"))
    if named:
        table.take_ids(rows.column("i").to_numpy()[frame.rows.column("id").is_valid().to_numpy(zero_copy_only=False)])
    con.unregister("block")
    _choose(table, frame, rows.column("h").to_numpy(), present)


def _filled(column: Any) -> Any:  # noqa: ANN401 - an Arrow array and a numpy one
    import pyarrow.compute as pc

    return pc.fill_null(pc.not_equal(column, ""), False).to_numpy(zero_copy_only=False)


def _marked(table: TableSurvey, marks: Marks) -> Present:
    out: Present = []
    for bit, steps in enumerate(marks.leaves):
        held = (marks.masks[bit // BITS] & np.uint64(1 << bit % BITS)) != 0
        if held.any():
            table.shape.hold(steps)
            out.append((steps, held))
    return out


def _learned(table: TableSurvey, structures: list[str], docs: Any) -> Present:  # noqa: ANN401 - Arrow strings
    """Take the structures of documents into the table's shape."""
    groups: dict[str, list[int]] = {}
    for index, structure in enumerate(structures):
        groups.setdefault(structure, []).append(index)
    out: Present = []
    for structure, members in groups.items():
        if '"JSON"' in structure:
            for index in members:
                document = parse(docs[index].as_py())
                table.shape.learn(document)
                out += [(steps, np.array([index])) for steps in places(document)]
        else:
            parsed = parse(structure)
            table.shape.learn(parsed, len(members))
            rows = np.array(members)
            out += [(steps, rows) for steps in places(parsed, nothing="NULL")]
    return out


def _choose(table: TableSurvey, frame: Frame, hashes: Any, present: Present) -> None:  # noqa: ANN401 - a numpy array
    """Keep the documents with the smallest hashes, and those of each place."""
    docs = frame.rows.column("doc")

    def records(rows: Any) -> list[Kept]:  # noqa: ANN401
        return [(int(hashes[i]), docs[i].as_py(), ()) for i in rows.tolist()]

    table.best = smallest(table.best, hashes, np.arange(hashes.size), SAMPLE, records)
    for steps, rows in present:
        at = np.flatnonzero(rows) if rows.dtype == bool else rows
        table.rare[steps] = smallest(table.rare.get(steps, []), hashes, at, PER_PLACE, records)


def _choose_flat(table: TableSurvey, frame: Frame, hashes: Any) -> None:  # noqa: ANN401 - a numpy array
    """Keep the flat rows with the smallest hashes, and those of each column."""
    made: dict[int, Kept] = {}

    def records(rows: Any) -> list[Kept]:  # noqa: ANN401
        new = [row for row in rows.tolist() if row not in made]
        if new:
            made.update(zip(new, flat_rows(frame, np.array(new), hashes), strict=True))  # one object for all columns of a row
        return [made[row] for row in rows.tolist()]

    table.best = smallest(table.best, hashes, np.arange(hashes.size), SAMPLE, records)
    steps = [("." + name,) for name in frame.columns]
    limits = bounds([table.rare.get(place) for place in steps], PER_PLACE)
    for column, rows in _held(frame, hashes, limits):
        table.rare[steps[column]] = smallest(table.rare.get(steps[column], []), hashes, rows, PER_PLACE, records)


def _held(frame: Frame, hashes: Any, limits: Any) -> Iterator[tuple[int, Any]]:  # noqa: ANN401 - numpy arrays
    """(column, rows that hold a value in it and whose hash is not over the column's limit), of columns that have such rows."""
    if frame.lines:
        filled = np.concatenate([part.filled for part in frame.lines])
        rows, columns = np.divmod(np.flatnonzero(filled & (hashes[:, None] <= limits)), limits.size)
        order = np.argsort(columns, kind="stable")
        found, first = np.unique(columns[order], return_index=True)
        yield from zip(found.tolist(), np.split(rows[order], first[1:])[: found.size], strict=True)
        return
    for column, limit in enumerate(limits):
        near = hashes <= limit
        if near.any() and (rows := np.flatnonzero(near & _filled(frame.rows.column(f"c{column}")))).size:
            yield column, rows
