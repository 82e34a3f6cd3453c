"""The scan: frames of a table, read by its plan, become facts without raw values.

For each part of a record (see :mod:`breach_impact.parts`) one chain of projections. DuckDB does the work; what comes out are keyed
hashes, flags, times and codes, which :mod:`breach_impact.intake` sorts into the ledger.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from breach_impact import prose, udfs
from breach_impact.blocks import Root, load
from breach_impact.clock import each, stage
from breach_impact.marks import tells
from breach_impact.parts import DOC_ID, Layout, Part, Placed
from breach_impact.plan import TablePlan
from breach_impact.privacy import hash_sql
from breach_impact.reader import FlatReader
from breach_impact.registry import detectors
from breach_impact.rowset import Facts, Rowset, Slots
from breach_impact.sql import literal, silent
from breach_impact.structure import Shape
from breach_impact.token_dates import Beside, dating
from breach_impact.types import Frame
from breach_impact.values import types_of

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
    _compiled: dict[tuple[str, ...] | bool, list[tuple[Part, Facts, str]]] = field(default_factory=dict)

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

    def compiled(self, reader: Root) -> list[tuple[Part, Facts, str]]:
        """The parts of the records that a reader reads, what is known of each, and the SQL for it."""
        kind = reader.columns if isinstance(reader, FlatReader) else reader.rewritten
        if kind not in self._compiled:
            out = []
            for part in Layout(reader, self.plan, self.columns, self.default_region, self.beside).parts():
                rows = Rowset(part, self.plan.system, self.slots)
                sql = rows.sql()
                out.append((part, rows.facts, sql))
            self._compiled[kind] = out
        return self._compiled[kind]

    def read(self) -> list[tuple[str, ...]]:
        """The places that documents are read for: all columns of the plan with a type, prose without its inner mark, what dates tokens."""
        dates = [steps for near in self.beside.values() for _, (_, steps) in near]
        return [s[:-1] if s[-1].startswith("~") else s for _, s in self.columns if s != DOC_ID] + dates


Found = tuple[Part, Facts, "pa.Table"]
"""A part, what its columns are, and its rows: (row, idx, rk, facts)."""


@dataclass(slots=True)
class Scanner:
    """The connection on which raw values live: in memory only, it may not spill.

    Attributes:
        key: the case's.
        threads: of DuckDB; by default one a core.
    """

    key: str
    threads: int | None = None
    con: duckdb.DuckDBPyConnection = field(init=False)

    def __post_init__(self) -> None:
        import duckdb

        self.con = duckdb.connect(":memory:", config={"temp_directory": "", "arrow_lossless_conversion": "true"})
        self.con.execute("SET TimeZone = 'UTC'")
        silent(self.con)
        if self.threads is not None:
            self.con.execute(f"SET threads = {self.threads}")
        self.con.execute("SET VARIABLE case_key = ?", [self.key])
        udfs.register(self.con, {name for name, d in detectors().items() if d.checksum})

    def scan(self, table: TableScan, frame: Frame, index: str, first_row: int) -> Iterator[list[Found]]:
        """The facts of one frame, once a kind of document.

        Args:
            table: the compiled plan.
            frame: the records.
            index: name under which an Elasticsearch ``_id`` is unique.
            first_row: number of the frame's first record in the source.
        """
        rk = hash_sql("record", f"{literal(index)} || '|' || id")
        for reader in each("extract", load(self.con, table.shape, frame, table.read(), rk, first_row)):
            yield [(part, facts, self._run(sql)) for part, facts, sql in table.compiled(reader)]

    @stage("hash")
    def _run(self, sql: str) -> pa.Table:
        return self.con.sql(sql).to_arrow_table()
