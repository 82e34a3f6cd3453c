"""The scan: frames of a table, read by its plan, become facts without raw values.

For each table one SQL chain per unit: the record, the persons of a list of people, the other people a record names, and
devices. DuckDB does the work; what comes out are keyed hashes, flags, times and codes (see :mod:`breach_impact.ledger`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from breach_impact import udfs
from breach_impact.blocks import Root, load
from breach_impact.plan import TablePlan
from breach_impact.privacy import KINDS, hash_sql
from breach_impact.reader import Expression, FlatReader, Steps, level_of, path_of
from breach_impact.registry import detectors
from breach_impact.rowset import DEVICE_IDS, STATUSES, Rowset, Slots, concat
from breach_impact.sql import literal
from breach_impact.structure import KEY, LIST, VALUE, Shape
from breach_impact.types import Column, Frame
from breach_impact.values import EXPOSED, cleaned, normal_sql, nulls_of, types_of

if TYPE_CHECKING:
    import duckdb
    import pyarrow as pa

IDS = "STRUCT(k UTINYINT, h UHUGEINT)[]"
DOC_ID: Steps = ("_id",)
"""The place of an Elasticsearch document's ``_id``, beside the document."""


@dataclass(slots=True)
class TableScan:
    """A table's plan, compiled to SQL.

    Attributes:
        number: of the table in the ledger.
        paths: all that the dump's table holds.
        slots: bit of each (data type, facet) in the masks.
        outside: paths of the data that the plan does not name.
    """

    number: int
    plan: TablePlan
    shape: Shape | None
    default_region: str | None
    paths: tuple[str, ...] = ()
    slots: Slots = field(default_factory=dict)
    columns: list[tuple[Column, Steps]] = field(default_factory=list)
    outside: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        places = None if self.shape is None else dict(self.shape.paths())
        for column in self.plan.columns:
            path, _, inner = column.path.partition("~")
            steps = ("." + path, "self") if places is None else DOC_ID if path == "_id" and path not in places else places.get(path)
            if column.data_type is None or steps is None:
                continue
            self.columns.append((column, (*steps, "~" + inner) if inner else steps))
            for data_type in types_of(column):
                self.slots.setdefault((data_type, None), len(self.slots))
                if column.facet is not None:
                    self.slots.setdefault((data_type, column.facet), len(self.slots))
        known = {column.path for column in self.plan.columns}
        self.outside = [path for path in self.paths if path not in known]

    # -- units ------------------------------------------------------------------------------------------------------
    def unit_of(self, steps: Steps) -> Steps:
        """The innermost list of people that a place stands in, ``()`` for the record."""
        for end in range(len(steps), 0, -1):
            if steps[end - 1] == LIST and level_name(steps, end) in self.plan.people:
                return steps[:end]
        return ()

    def units(self) -> list[Steps]:
        """The record, then the levels of its lists of people."""
        levels = {self.unit_of(steps) for _, steps in self.columns if "~" not in steps[-1][:1]}
        return [(), *sorted(level for level in levels if level)]

    def members(self, unit: Steps) -> list[tuple[Column, Steps]]:
        """The columns of the holder of a unit."""
        return [(c, s) for c, s in self.columns if c.role == "subject" and self.unit_of(s) == unit]

    def parties(self) -> list[tuple[Steps, list[tuple[Column, Steps]]]]:
        """The other people whom a record names: list level, and the columns of one such person."""
        groups: dict[tuple[str, str], list[tuple[Column, Steps]]] = {}
        for column, steps in self.columns:
            if column.role == "secondary":
                parent = path_of(steps[:-1]).rpartition(".")[0]
                groups.setdefault((parent, column.party or ""), []).append((column, steps))
        return [(min((level_of(s) for _, s in group), key=len), group) for _, group in sorted(groups.items())]

    def devices(self, unit: Steps) -> list[tuple[Steps, list[tuple[Column, Steps]]]]:
        """The devices of a unit: list level, and the columns of one device."""
        groups: dict[tuple[Steps, str], list[tuple[Column, Steps]]] = {}
        for column, steps in self.members(unit):
            if set(types_of(column)) & {*DEVICE_IDS, "device_model"}:
                groups.setdefault((level_of(steps), path_of(steps[:-1]).rpartition(".")[0]), []).append((column, steps))
        named = [(level, g) for (level, _), g in sorted(groups.items()) if any(set(types_of(c)) & set(DEVICE_IDS) for c, _ in g)]
        return named

    # -- SQL --------------------------------------------------------------------------------------------------------
    def rowset(self, reader: Root, group: list[tuple[Column, Steps]], at: Steps) -> Rowset:
        """The rowset of columns, read below a level."""
        cells = [(column, _found(column, reader, steps, at)) for column, steps in group]
        return Rowset.of(cells, self.plan.system, self.default_region)

    def base(self, reader: Root, level: Steps) -> str:
        """The relation of a level's elements: row, idx (place in the list, 0 of the record), rk, doc_id, land and the element e."""
        land = self.land(reader)
        if isinstance(reader, FlatReader):
            return f"(SELECT row, 0 AS idx, rk, doc_id, {land} AS land, frame AS e FROM frame)"
        if not level:
            return f"(SELECT row, 0 AS idx, rk, doc_id, {land} AS land, d AS e FROM frame)"
        return (
            f"(SELECT row, rk, doc_id, land, CAST(generate_subscripts(l, 1) AS INTEGER) AS idx, unnest(l) AS e"
            f" FROM (SELECT row, rk, doc_id, {land} AS land, {reader.elements(level, 'd')} AS l FROM frame))"
        )

    def land(self, reader: Root) -> str:
        """SQL of the record's own country, in which the phones of all people it names are read; NULL where it has none."""
        for column, steps in self.members(()):
            if column.data_type == "country":
                found = reader.values(steps, "frame" if isinstance(reader, FlatReader) else "d")
                text = cleaned(found.sql, found.many, nulls_of(column))
                return f"left(place_of(({text}){'[1]' if found.many else ''}), 2)"
        return "CAST(NULL AS VARCHAR)"

    def inner(self, reader: Root, level: Steps, unit: Steps) -> str:
        """The relation of the elements of a level inside a unit; idx is the unit's."""
        if isinstance(reader, FlatReader) or level == unit:
            return self.base(reader, unit)
        return f"(SELECT row, idx, rk, doc_id, land, unnest({reader.elements(level, 'e', unit)}) AS e FROM {self.base(reader, unit)})"

    def whole(self, reader: Root) -> Rowset:
        """All columns of a record, lists flattened."""
        return self.rowset(reader, self.columns, ())

    def part(self, rows: Rowset, group: list[tuple[Column, Steps]]) -> Rowset:
        """Some columns of a rowset, under the numbers they have there."""
        chosen = {id(column) for column, _ in group}
        return replace(rows, cells=tuple(cell for cell in rows.cells if id(cell.column) in chosen))

    def unit_sql(self, rows: Rowset) -> str:
        """One row a holder: identifiers, exposures and attributes."""
        flag, key = rows.person_key()
        none = "CAST([] AS VARCHAR[])"
        facts = (
            f"row, idx, rk, list_distinct(CAST({concat(rows.identifiers())} AS {IDS})) AS ids, {rows.mask(self.slots, EXPOSED)} AS own,"
            f" list_distinct(CAST({concat(rows.attributes())} AS {IDS})) AS att,"
            f" list_max(CAST({concat(rows.times())} AS BIGINT[])) AS latest,"
            f" list_distinct(CAST({concat(rows.zones(devices=False), none)} AS VARCHAR[])) AS zones,"
            f" list_distinct(CAST({concat(rows.zones(devices=True), none)} AS VARCHAR[])) AS dzones,"
            f" list_distinct(list_filter(CAST({concat(rows.regions())} AS STRUCT(p VARCHAR, e TINYINT)[]), lambda v: v.p IS NOT NULL)) AS regs,"
            f" CAST({rows.tokens()} AS STRUCT(h UHUGEINT, i VARCHAR, k VARCHAR, r TINYINT, x BIGINT)[]) AS toks,"
            f" list_distinct(CAST({concat(rows.credentials(), none)} AS VARCHAR[])) AS creds,"
            f" list_distinct(CAST({concat(rows.domains(), none)} AS VARCHAR[])) AS doms,"
            f" {flag} AS person, {key} AS ukey"
        )
        return f"SELECT {facts} FROM staged"

    def record_sql(self, rows: Rowset) -> str:
        """One row a record: which data types it holds in which status, whoever they belong to; its addresses and times."""
        masks = ", ".join(f"{rows.mask(self.slots, status)} AS m{status}" for status in STATUSES)
        addresses = f"list_distinct(CAST({concat(rows.addresses())} AS UHUGEINT[])) AS addresses"
        times = f"list_distinct(CAST({concat(rows.times())} AS BIGINT[])) AS ts"
        return f"SELECT row, rk, {masks}, {addresses}, {times} FROM staged"

    def party_sql(self, rows: Rowset) -> str:
        """One row a person named in someone else's record: e-mail, else phone, as hash; what of theirs it shows."""
        ids = f"CAST({concat(rows.identifiers())} AS {IDS})"
        first = ", ".join(f"list_filter({ids}, lambda a: a.k = {KINDS[kind]})[1]" for kind in ("email", "phone"))
        facts = f"SELECT coalesce({first}) AS id, {rows.mask(self.slots, EXPOSED)} AS mask FROM staged"
        return f"SELECT id.k AS k, id.h AS h, mask FROM ({facts}) WHERE id IS NOT NULL"

    def device_sql(self, rows: Rowset) -> str:
        """One row a device of a unit: its first identifier as hash, its model."""
        ids = [part for t in DEVICE_IDS for part in rows.each([t], hash_sql("device", normal_sql(t, "v")))]
        models = concat(rows.each(["device_model"], "v"), "CAST([] AS VARCHAR[])")
        return f"SELECT row, idx, ({concat(ids)})[1] AS h, ({models})[1] AS model FROM staged"


def holder_sql(source: int) -> str:
    """SQL over ``facts`` (a unit's): adds the holder, the hash of the set of identifiers (ADR 0004).

    It runs on the finished facts, for DuckDB would compute each list again wherever it is named. A set of distinct keyed hashes
    is hashed by their exclusive or; ``hex`` because the cast of a UHUGEINT to text costs 0.1 ms.
    """
    ids, att = ("hex(list_bit_xor(list_transform(" + name + ", lambda a: a.h)))" for name in ("ids", "att"))
    anonymous = (
        f"CASE WHEN rk IS NOT NULL AND idx = 0 THEN {hash_sql('doc', 'hex(rk)')} WHEN len(att) > 0 THEN {hash_sql('att', att)} ELSE 0::UHUGEINT END"
    )
    holder = f"CASE WHEN len(ids) > 0 THEN {hash_sql('holder', f'{literal(str(source))} || {ids}')} ELSE {anonymous} END"
    return f"SELECT *, {holder} AS holder FROM facts"


def level_name(steps: Steps, end: int) -> str:
    """A list level as the plan writes it: ``members[]`` or, of a map, ``members{}``."""
    name = path_of(steps[:end])
    return name[:-2] + "{}" if end < len(steps) and steps[end] in (KEY, VALUE) else name


def _found(column: Column, reader: Root, steps: Steps, at: Steps) -> Expression:
    """The SQL of a column's values; of ``body~email`` the addresses inside the text."""
    if steps == DOC_ID:
        return Expression("doc_id", False)
    inner = steps[-1][1:] if steps[-1].startswith("~") else ""
    found = reader.values(steps[:-1] if inner else steps, "e", at)
    if not inner:
        return found
    pattern = literal(r"[\p{L}\p{N}._+-]{1,64}@[\p{L}\p{N}-]+(?:[.][\p{L}\p{N}-]+)*[.]\p{L}{2,}" if inner == "email" else r"\+[0-9][0-9 ().-]{7,18}[0-9]")
    if found.many:
        return Expression(f"flatten(list_transform({found.sql}, lambda t: regexp_extract_all(t, {pattern})))", True)
    return Expression(f"regexp_extract_all({found.sql}, {pattern})", True)


@dataclass(slots=True)
class Scanner:
    """The connection on which raw values live: in memory only, it may not spill."""

    key: str
    con: duckdb.DuckDBPyConnection = field(init=False)

    def __post_init__(self) -> None:
        import duckdb

        self.con = duckdb.connect(":memory:", config={"temp_directory": "", "arrow_lossless_conversion": "true"})
        self.con.execute("SET TimeZone = 'UTC'")
        self.con.execute("SET enable_progress_bar = false")
        self.con.execute("SET VARIABLE case_key = ?", [self.key])
        udfs.register(self.con, {name for name, d in detectors().items() if d.checksum})

    def scan(self, table: TableScan, frame: Frame, source: int, index: str, first_row: int) -> Iterator[tuple[str, pa.Table]]:
        """The facts of one frame: (relation, rows).

        Args:
            table: the compiled plan.
            frame: the records.
            source: number of the source in the ledger.
            index: name under which an Elasticsearch ``_id`` is unique.
            first_row: number of the frame's first record in the source.
        """
        for reader in self._load(table, frame, index, first_row):
            whole = table.whole(reader)
            self._stage(whole, table.base(reader, ()))
            yield "record", self._run(table.record_sql(whole))
            yield "unit", self._unit(table.unit_sql(table.part(whole, table.members(()))), source)
            for unit in table.units()[1:]:
                rows = table.rowset(reader, table.members(unit), unit)
                self._stage(rows, table.base(reader, unit))
                yield "unit", self._unit(table.unit_sql(rows), source)
            for level, group in table.parties():
                rows = table.rowset(reader, group, level)
                self._stage(rows, table.base(reader, level))
                yield "party", self._run(table.party_sql(rows))
            for unit in table.units():
                for level, group in table.devices(unit):
                    rows = table.rowset(reader, group, level)
                    self._stage(rows, table.inner(reader, level, unit))
                    yield "device", self._run(table.device_sql(rows))

    def _stage(self, rows: Rowset, base: str) -> None:
        """Keep trimmed values and codes in memory, for DuckDB would compute them again for every fact."""
        self.con.execute(f"CREATE OR REPLACE TEMP TABLE staged AS {rows.staged(base)}")

    def _unit(self, sql: str, source: int) -> pa.Table:
        self.con.register("facts", self._run(sql))
        return self._run(holder_sql(source))

    def _run(self, sql: str) -> pa.Table:
        return self.con.sql(sql).to_arrow_table()

    def _load(self, table: TableScan, frame: Frame, index: str, first_row: int) -> Iterator[Root]:
        rk = hash_sql("record", f"{literal(index)} || '|' || id")
        return load(self.con, table.shape, frame, [s for _, s in _read(table)], rk, first_row)


def _read(table: TableScan) -> list[tuple[Column, Steps]]:
    """The places that documents are read for: all columns of the plan with a type, prose without its inner mark."""
    return [(c, s[:-1] if s[-1].startswith("~") else s) for c, s in table.columns if s != DOC_ID]
