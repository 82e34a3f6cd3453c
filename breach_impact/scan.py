"""The scan: frames of a table, read by its plan, become facts without raw values.

For each part of a record (see :mod:`breach_impact.scanning.parts`) one chain of projections. DuckDB does the work; what comes out are keyed
hashes, flags, times and codes, which :mod:`breach_impact.merging.intake` sorts into the ledger.
"""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from threading import Lock
from typing import TYPE_CHECKING

from breach_impact.clock import each, stage
from breach_impact.plan import TablePlan
from breach_impact.privacy import hash_sql
from breach_impact.prose import found as prose
from breach_impact.reading.blocks import Root, extraction, kinds, put
from breach_impact.reading.reader import FlatReader, Reader, Steps
from breach_impact.reading.structure import Shape
from breach_impact.registry import detectors
from breach_impact.scanning import udfs
from breach_impact.scanning.holders import Placed
from breach_impact.scanning.marks import tells
from breach_impact.scanning.parts import DOC_ID, Layout, Part
from breach_impact.scanning.row_facts import Facts
from breach_impact.scanning.rowset import Rowset, Slots
from breach_impact.scanning.series import series_of
from breach_impact.scanning.standing import Given, Standing, given, streams
from breach_impact.scanning.values import types_of
from breach_impact.sql import literal, silent
from breach_impact.tokens.dates import Beside, dating
from breach_impact.types import Frame

if TYPE_CHECKING:
    import duckdb
    import pyarrow as pa


@dataclass(slots=True)
class TableScan:
    """A table's plan, compiled to SQL.

    Attributes:
        number: of the table in the ledger.
        paths: all that the dump's table holds.
        slots: bit of each (data type, facet) in the masks.
        versions: whether a document may come more than once.
        beside: of each token column what dates it.
        series: of numbers of papers the place of their series.
        passing: SQL of a part -> whether it may be planned once for all batches.
        given: SQL of a part -> what its rows are, as the first batch had them.
        asking: who asks what may be planned once has it; the other threads wait for the answer.
    """

    number: int
    plan: TablePlan
    shape: Shape | None
    default_region: str | None
    paths: tuple[str, ...] = ()
    versions: bool = True
    slots: Slots = field(default_factory=dict)
    columns: list[Placed] = field(default_factory=list)
    beside: Beside = field(default_factory=dict)
    series: dict[str, Steps] = field(default_factory=dict)
    passing: dict[str, bool] = field(default_factory=dict)
    given: dict[str, Given] = field(default_factory=dict)
    _compiled: dict[tuple[str, ...] | bool, list[tuple[Part, Facts, str]]] = field(default_factory=dict)
    asking: Lock = field(default_factory=Lock, repr=False, compare=False)

    def __post_init__(self) -> None:
        places = None if self.shape is None else dict(self.shape.paths())
        for column in self.plan.columns:
            path, inner = prose.split(column.path)
            steps = ("." + path, "self") if places is None else DOC_ID if path == "_id" and path not in places else places.get(path)
            if steps is None or (column.data_type is None and not tells(column)):
                continue
            self.columns.append((column, (*steps, "~" + inner) if inner else steps))
            for data_type in types_of(column):
                self.slots.setdefault((data_type, None), len(self.slots))
                if column.facet is not None:
                    self.slots.setdefault((data_type, column.facet), len(self.slots))
        self.beside = dating(self.plan, self.columns, self.paths, places)
        self.series = series_of(self.columns)

    def compiled(self, reader: Root) -> list[tuple[Part, Facts, str]]:
        """The parts of the records that a reader reads, what is known of each, and the SQL for it."""
        kind = reader.columns if isinstance(reader, FlatReader) else reader.rewritten
        if kind not in self._compiled:
            out = []
            for part in Layout(reader, self.plan, self.columns, self.default_region, self.beside, self.series).parts():
                rows = Rowset(part, self.plan.system, self.slots)
                sql = rows.sql()
                out.append((part, rows.facts, sql))
            self._compiled[kind] = out
        return self._compiled[kind]

    @property
    def stands(self) -> bool:
        """Whether the statements of its usual rows will stand; quotes inside prose need filters, which keep rows back."""
        reader = FlatReader(self.paths) if self.shape is None else Reader(self.shape, rewritten=False)
        return not any("~" in column.path for column, _ in self.columns) and length(self.compiled(reader)) <= STANDING

    def read(self) -> list[tuple[str, ...]]:
        """The places that documents are read for: all columns of the plan with a type, prose without its inner mark, what dates tokens, series of papers."""
        dates = [steps for near in self.beside.values() for _, (_, steps) in near]
        return [s[:-1] if s[-1].startswith("~") else s for _, s in self.columns if s != DOC_ID] + dates + list(self.series.values())


def length(compiled: Iterable[tuple[Part, Facts, str]]) -> int:
    """Characters of the SQL of some parts, but for those of its texts: a pattern is one part of an expression, however many words our tables have it hold."""
    return sum(_length(sql) for _, _, sql in compiled)


@lru_cache(maxsize=64)
def _length(sql: str) -> int:
    return len(_TEXT.sub("", sql))


_TEXT = re.compile("'[^']*'")
Found = tuple[Part, Facts, "pa.Table"]
"""A part, what its columns are, and its rows: (row, idx, rk, facts)."""
STANDING = 60_000
"""Characters (:func:`length`) of the statements that stand at a time in each thread. DuckDB keeps a vector for each part of an expression, 2.5 kB for each
character, as measured. Of a dump whose tables take turns those go first that were not asked for longest; what is longer by itself is planned for each batch."""


@dataclass(slots=True)
class Line:
    """The statements of one kind of rows, planned once.

    Attributes:
        size: characters of all.
        frame: makes the relation ``frame`` of rows; None where the statement of the one part does it itself.
        parts: a statement a part, None where one may not stand; no list before the first rows are known.
    """

    size: int
    frame: Standing | None = None
    parts: list[Standing | None] | None = None

    def close(self) -> None:
        """End the statements."""
        for statement in (self.frame, *(self.parts or ())):
            if statement is not None:
                statement.close()


@dataclass(slots=True)
class Scanner:
    """The connection on which raw values live: in memory only, it may not spill. One thread may use it.

    Attributes:
        key: the case's.
    """

    key: str
    con: duckdb.DuckDBPyConnection = field(init=False)
    _met: set[Hashable] = field(default_factory=set)
    _lines: OrderedDict[Hashable, Line] = field(default_factory=OrderedDict)

    def __post_init__(self) -> None:
        import duckdb

        self.con = duckdb.connect(":memory:", config={"temp_directory": "", "arrow_lossless_conversion": "true", "threads": 1})
        self._prepare(self.con)
        udfs.register(self.con, {name for name, d in detectors().items() if d.checksum})

    def _prepare(self, con: duckdb.DuckDBPyConnection) -> duckdb.DuckDBPyConnection:
        con.execute("SET TimeZone = 'UTC'")
        silent(con)
        con.execute("SET VARIABLE case_key = ?", [self.key])
        return con

    def scan(self, table: TableScan, frame: Frame, index: str, first_row: int) -> Iterator[list[Found]]:
        """The facts of one frame, once a kind of document.

        Args:
            table: the compiled plan.
            frame: the records.
            index: name under which an Elasticsearch ``_id`` is unique.
            first_row: number of the frame's first record.
        """
        rk = hash_sql("record", f"{literal(index)} || '|' || id")
        for reader, rows in each("extract", kinds(self.con, table.shape, frame, first_row)):
            kind = (table.number, index, reader.columns if isinstance(reader, FlatReader) else reader.rewritten, str(rows.schema))
            compiled = table.compiled(reader)
            size = length(compiled)
            if kind not in self._met or size > STANDING:  # most tables of most dumps have one batch, which is not worth a thread
                self._met.add(kind)
                with stage("extract"):
                    put(self.con, reader, rows, table.read(), rk)
                yield [(part, facts, self._run(table, sql)) for part, facts, sql in compiled]
            else:
                yield self._asked(self._line(kind, size), table, reader, rows, rk)

    def _asked(self, line: Line, table: TableScan, reader: Root, rows: pa.Table, rk: str) -> list[Found]:
        """The facts of rows whose statements stand."""
        compiled, frame = table.compiled(reader), rows
        made = extraction(reader, table.read(), rk)
        alone = isinstance(reader, FlatReader) or len(compiled) == 1
        with stage("extract"):
            if not all([self._stands(table, sql, made, rows.schema) for _, _, sql in compiled]):  # of each, for it is remembered
                put(self.con, reader, rows, table.read(), rk)
                frame, alone = self.con.sql("FROM frame").to_arrow_table(), False
            elif not alone:
                line.frame = line.frame or Standing(self._beside(), made, "block", rows.schema, self._frame(made, rows.schema))
                frame = line.frame.ask(rows)
        with stage("hash"):
            if line.parts is None:
                line.parts = [self._part(table, sql, made if alone else None, frame.schema) for _, _, sql in compiled]
            return [(part, facts, self._run(table, sql) if one is None else one.ask(frame)) for (part, facts, sql), one in zip(compiled, line.parts, strict=True)]

    def _part(self, table: TableScan, sql: str, made: str | None, schema: pa.Schema) -> Standing | None:
        """The statement of a part over rows of ``frame``, or over those that ``made`` makes it of; None if it may not stand."""
        if not table.passing[sql]:
            return None
        con = self._beside()
        whole, feed = (sql, "frame") if made is None else (f"WITH frame AS NOT MATERIALIZED ({made}) {sql}", "block")
        return Standing(con, whole, feed, schema, table.given[sql])

    def _stands(self, table: TableScan, sql: str, made: str, schema: pa.Schema) -> bool:
        """Whether the statement of a part may stand; asked once."""
        with table.asking:
            if sql not in table.passing:
                self.con.register("block", schema.empty_table())
                table.passing[sql] = streams(self.con, f"WITH frame AS NOT MATERIALIZED ({made}) {sql}")
        return table.passing[sql]

    def _frame(self, made: str, schema: pa.Schema) -> Given:
        """What the statement that makes ``frame`` gives."""
        self.con.register("block", schema.empty_table())
        return given(self.con.sql(made))[0]

    def _beside(self) -> duckdb.DuckDBPyConnection:
        """Another connection of the same database, for a statement that stands."""
        return self._prepare(self.con.cursor())

    def _line(self, kind: Hashable, size: int) -> Line:
        if kind not in self._lines:
            while self._lines and size + sum(line.size for line in self._lines.values()) > STANDING:
                self._lines.popitem(last=False)[1].close()
            self._lines[kind] = Line(size)
        self._lines.move_to_end(kind)
        return self._lines[kind]

    def close(self) -> None:
        """End all statements and the connection."""
        while self._lines:
            self._lines.popitem()[1].close()
        self.con.close()

    @stage("hash")
    def _run(self, table: TableScan, sql: str) -> pa.Table:
        self.con.execute(f"CREATE OR REPLACE TEMP TABLE facts AS {sql}")  # a relation of the statement would be planned twice
        table.given[sql], rows = given(self.con.sql("FROM facts"))
        self.con.execute("DROP TABLE facts")
        return rows
