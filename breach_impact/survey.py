"""The survey: one pass over a dump that learns each table's shape and draws a sample that no order of records can change.

The sample is the records with the smallest unkeyed hash, and of each structure met (which keys are there) the twenty
smallest, so that a key that occurs on one line only is seen as well. It lives in memory and is never written.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from breach_impact.errors import guard
from breach_impact.framing import Tally
from breach_impact.privacy import is_personal_name
from breach_impact.reader import path_of
from breach_impact.structure import Shape, parse, scalar, walk
from breach_impact.types import ColumnSample, Frame, TableSample
from breach_impact.values import NULLS, WHITE

if TYPE_CHECKING:
    from breach_impact.dump import Dump, Source

SAMPLE, PER_STRUCTURE, DISTINCT = 5_000, 20, 5_000
Name = tuple[str, str]
"""(system, table)."""


@dataclass(slots=True)
class TableSurvey:
    """What the survey knows of a table.

    Attributes:
        flat: column names in the order met, if the rows are flat; None for documents.
        shape: of documents, settled once the survey ends.
        sources: names of the sources that hold records of the table.
        ids: whether documents carry an ``_id``.
    """

    system: str
    table: str
    flat: dict[str, None] | None = None
    shape: Shape = field(default_factory=Shape)
    records: int = 0
    sources: dict[str, None] = field(default_factory=dict)
    ids: bool = False
    best: list[tuple[int, str]] = field(default_factory=list)
    rare: dict[str, list[tuple[int, str]]] = field(default_factory=dict)

    def documents(self) -> list[Any]:
        """The sampled records, parsed."""
        chosen = {(h, doc): None for h, doc in self.best}
        for rows in self.rare.values():
            chosen.update(dict.fromkeys(rows))
        return [parse(doc) for _, doc in sorted(chosen)]

    def fields(self, document: Any) -> Iterator[tuple[str, str | None]]:  # noqa: ANN401 - a JSON value
        """(path, value) of all that a sampled record holds."""
        if self.flat is not None:
            yield from ((name, scalar(value)) for name, value in document)
            return
        yield from ((path_of(steps[:-1]) or "value", text) for steps, text, _ in walk(self.shape, document))

    def sample(self) -> TableSample:
        """The sampled columns."""
        columns: dict[str, _Gather] = {}
        documents = self.documents()
        if self.flat is None:
            for path, _ in self.shape.paths():
                columns[path] = _Gather()
            paths = {steps: path for path, steps in self.shape.paths()}
            for document in documents:
                for steps, text, kind in walk(self.shape, document):
                    columns[paths[steps]].add(text, kind)
        else:
            for name in self.flat:
                columns[name] = _Gather()
            for document in documents:
                for name, value in document:
                    columns[name].add(scalar(value), "string")
        return TableSample(
            system=self.system, table=self.table, records=len(documents),
            columns=tuple(gather.column(path) for path, gather in columns.items()),
        )  # fmt: skip


@dataclass(slots=True)
class _Gather:
    values: dict[str, None] = field(default_factory=dict)
    total: int = 0
    nulls: int = 0
    kinds: dict[str, int] = field(default_factory=dict)

    def add(self, text: str | None, kind: str) -> None:
        trimmed = "" if text is None else text.strip(WHITE)
        if trimmed.lower() in NULLS:
            self.nulls += 1
            return
        self.total += 1
        self.kinds[kind] = self.kinds.get(kind, 0) + 1
        if len(self.values) < DISTINCT:
            self.values[trimmed] = None

    def column(self, path: str) -> ColumnSample:
        return ColumnSample(
            path=path, values=tuple(self.values), filled=self.total, total=self.total, nulls=self.nulls, kinds=dict(self.kinds)
        )


@dataclass(slots=True)
class Survey:
    """All tables of a dump, and how the reading of each source went."""

    tables: dict[Name, TableSurvey] = field(default_factory=dict)
    tallies: dict[int, Tally] = field(default_factory=dict)


BATCH_ROWS, BATCH_BYTES = 200_000, 64 << 20
"""How much is scanned at a time: planning a table's SQL costs as much as some ten thousand records."""


def frames_of(source: Source, tally: Tally) -> Iterator[Frame]:
    """The frames of a source, joined to batches; a foreign exception is raised again without the value it quotes."""
    waiting: dict[tuple[str, tuple[str, ...]], list[Frame]] = {}
    with guard("opening", shown_name(source)):
        frames = source.frames(tally)
    while True:
        with guard("reading", shown_name(source)):
            frame = next(frames, None)
        if frame is None:
            break
        mine = waiting.setdefault((frame.table, frame.columns), [])
        mine.append(frame)
        if sum(f.rows.num_rows for f in mine) >= BATCH_ROWS or sum(f.rows.nbytes for f in mine) >= BATCH_BYTES:
            yield _joined(mine)
            mine.clear()
    for _, mine in sorted(waiting.items()):
        if mine:
            yield _joined(mine)


def shown_name(source: Source) -> str:
    """The name of a source as an error may show it."""
    return "a source whose name is personal data" if is_personal_name(source.name) else source.name


def _joined(frames: list[Frame]) -> Frame:
    import pyarrow as pa

    if len(frames) == 1:
        return frames[0]
    rows = pa.Table.from_batches([frame.rows for frame in frames]).combine_chunks().to_batches()
    return Frame(frames[0].table, rows[0] if rows else frames[0].rows, frames[0].columns)


def survey(dump: Dump, on_bytes: Callable[[int], None] | None = None) -> Survey:
    """Read the whole dump once.

    Args:
        dump: what :func:`breach_impact.open` gives.
        on_bytes: told the received bytes of each source when it is done.
    """
    import duckdb

    con = duckdb.connect(":memory:", config={"temp_directory": ""})
    con.execute("SET enable_progress_bar = false")
    out = Survey()
    for number, source in enumerate(dump.sources):
        tally = out.tallies[number] = Tally()
        if source.repeated_of is None and source.skipped is None:
            for frame in frames_of(source, tally):
                name = (source.system, frame.table)
                table = out.tables.setdefault(name, TableSurvey(*name))
                table.sources[source.name] = None
                with guard("surveying", shown_name(source)):
                    _take(con, table, frame)
        elif source.skipped is not None or source.repeated_of is not None:
            for _ in frames_of(source, tally):
                pass
        if on_bytes is not None:
            on_bytes(source.bytes)
    for table in out.tables.values():
        table.shape = table.shape.settle()
    return out


def _take(con: Any, table: TableSurvey, frame: Frame) -> None:  # noqa: ANN401 - a DuckDB connection
    table.records += frame.rows.num_rows
    if frame.rows.num_rows == 0:
        return
    con.register("block", frame.rows)
    if frame.columns:
        table.flat = (table.flat or {}) | dict.fromkeys(frame.columns)
        fields = ", ".join(f"'k{i}': c{i}" for i in range(len(frame.columns)))
        rows = con.sql(f"SELECT '' AS s, md5_number_lower(d) AS h, d FROM (SELECT to_json({{{fields}}})::VARCHAR AS d FROM block)")
    else:
        rows = con.sql("SELECT json_structure(doc)::VARCHAR AS s, md5_number_lower(doc) AS h, doc AS d FROM block")
    _learn(table, rows.to_arrow_table(), frame)


def _learn(table: TableSurvey, rows: Any, frame: Frame) -> None:  # noqa: ANN401 - an Arrow table
    import pyarrow.compute as pc

    hashes = rows.column("h").to_pylist()
    structures = rows.column("s").to_pylist()
    groups: dict[str, list[int]] = {}
    for index, structure in enumerate(structures):
        groups.setdefault(structure, []).append(index)
    docs = rows.column("d")
    if not frame.columns:
        table.ids = table.ids or pc.count(frame.rows.column("id")).as_py() > 0
        for structure, members in groups.items():
            if '"JSON"' in structure:
                for index in members:
                    table.shape.learn(parse(docs[index].as_py()))
            else:
                table.shape.learn(parse(structure), len(members))

    def text(index: int) -> str:
        doc = docs[index].as_py()
        return _named(doc, frame.columns) if frame.columns else doc

    for structure, members in groups.items():
        if frame.columns:
            break
        kept = table.rare.setdefault(structure, [])
        kept += [(hashes[i], text(i)) for i in sorted(members, key=hashes.__getitem__)[:PER_STRUCTURE]]
        table.rare[structure] = sorted(set(kept))[:PER_STRUCTURE]
    limit = table.best[-1][0] if len(table.best) >= SAMPLE else None
    near = [i for i, h in enumerate(hashes) if limit is None or h < limit]
    near = sorted(near, key=hashes.__getitem__)[:SAMPLE]
    table.best = sorted({*table.best, *((hashes[i], text(i)) for i in near)})[:SAMPLE]


def _named(doc: str, columns: tuple[str, ...]) -> str:
    """A flat row as a document under its column names."""
    import json

    return json.dumps(dict(zip(columns, (value for _, value in parse(doc)), strict=True)))


def level_elements(shape: Shape, value: Any, steps: tuple[str, ...]) -> Iterator[Any]:  # noqa: ANN401 - JSON values
    """The elements of a document that stand at a list level."""
    from breach_impact.structure import LIST, MAP, Pairs, grouped

    if not steps:
        yield value
    elif steps[0] == LIST:
        if shape.elem is not None:
            for child in value if type(value) is list else [value]:
                yield from level_elements(shape.elem, child, steps[1:])
        elif isinstance(value, Pairs) and MAP in shape.keys:
            for key, children in grouped(value).items():
                yield from ([Pairs([(key, children[0])])] if len(steps) == 1 else children)
    elif isinstance(value, Pairs):
        for key, children in grouped(value).items():
            if "." + key == steps[0]:
                for child in children:
                    yield from level_elements(shape.keys[key], child, steps[1:])
