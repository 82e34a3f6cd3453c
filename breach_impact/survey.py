"""The survey: one pass over a dump that learns each table's shape and draws a sample that no order of records can change.

The sample is the records with the smallest unkeyed hash, and of each place the twenty smallest that hold a value there, so that
a key that occurs on one line only is seen as well. It lives in memory and is never written.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import islice, repeat
from typing import TYPE_CHECKING, Any

import numpy as np

from breach_impact.accounts import BITS, Accounts, Marks
from breach_impact.batches import BATCH_BYTES, frames_of, in_time, shown_name, size_of
from breach_impact.clock import stage
from breach_impact.errors import guard
from breach_impact.framing import Keys, Sink, Tally
from breach_impact.keyfacts import KeyFacts, beside, guess
from breach_impact.reader import Steps, path_of
from breach_impact.sampling import Kept, bounds, by_column, documents, flat_rows, hashed, picked, smallest
from breach_impact.sql import silent
from breach_impact.structure import MAP_KEYS, Shape, parse, places, scalar, walk
from breach_impact.types import ColumnSample, Frame, TableSample
from breach_impact.values import NULLS, WHITE

if TYPE_CHECKING:
    from threading import Event

    from breach_impact.dump import Dump

SAMPLE, PER_PLACE, DISTINCT = 5_000, 20, 5_000
IDS = 20_000_000
"""Documents of a table up to which it is looked whether an ``_id`` repeats (8 bytes each)."""
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
        size: bytes of the records.
        met: hashes of the ``_id`` of all documents, as long as they are few enough to be kept.
        facts: of flat rows, of columns that may be keys.
    """

    system: str
    table: str
    flat: dict[str, None] | None = None
    shape: Shape = field(default_factory=Shape)
    records: int = 0
    sources: dict[str, None] = field(default_factory=dict)
    ids: bool = False
    size: int = 0
    met: list[Any] | None = field(default_factory=list)
    best: list[Kept] = field(default_factory=list)
    rare: dict[Steps, list[Kept]] = field(default_factory=dict)
    facts: KeyFacts | None = None

    def take_ids(self, hashes: Any) -> None:  # noqa: ANN401 - a numpy array
        """Keep the hashes of documents' ids."""
        if self.met is not None:
            self.met.append(hashes)
            if sum(array.size for array in self.met) > IDS:
                self.met = None

    def versions(self) -> bool:
        """Whether an ``_id`` may come more than once: False is certain."""
        if self.met is None:
            return True
        hashes = np.sort(np.concatenate(self.met)) if self.met else np.zeros(0, np.uint64)
        self.met = None if (again := bool((hashes[1:] == hashes[:-1]).any())) else []
        return again

    def documents(self) -> list[Any]:
        """The sampled records, parsed."""
        return list(documents(self._chosen()))

    @property
    def sampled(self) -> int:
        """How many records the sample holds."""
        return len(self._chosen())

    def _chosen(self) -> list[Kept]:
        once = {id(row): row for rows in (self.best, *self.rare.values()) for row in rows}  # to compare them takes the length of their columns
        return sorted(set(once.values()))

    def picked(self, paths: Collection[str]) -> Iterator[list[tuple[str, str | None]]]:
        """Of each sampled record (path, value) of what it holds at some paths."""
        if self.flat is not None:
            yield from ([(name, scalar(value)) for name, value in row] for row in picked(self._chosen(), paths))
            return
        for document in documents(self._chosen()):
            yield [(path, text) for path, text in self.fields(document) if path in paths]

    def fields(self, document: Any) -> Iterator[tuple[str, str | None]]:  # noqa: ANN401 - a JSON value
        """(path, value) of all that a sampled record holds."""
        if self.flat is not None:
            yield from ((name, scalar(value)) for name, value in document)
            return
        yield from ((path_of(steps[:-1]) or "value", text) for steps, text, _ in walk(self.shape, document))

    def sample(self) -> TableSample:
        """The sampled columns."""
        columns: dict[str, _Gather] = {}
        kept = self._chosen()
        if self.flat is None:
            for path, _ in self.shape.paths():
                columns[path] = _Gather()
            paths = {steps: path for path, steps in self.shape.paths()}
            for document in documents(kept):
                for steps, text, kind in walk(self.shape, document):
                    columns[paths[steps]].add(text, kind)
        else:
            for name, values in by_column(kept, self.flat).items():
                columns[name] = _Gather()
                columns[name].add_rows(values)
        return TableSample(
            system=self.system, table=self.table, records=len(kept),
            columns=tuple(gather.column(path) for path, gather in columns.items()),
        )  # fmt: skip


LONGEST_NULL, NULL_WORDS = max(map(len, NULLS)), frozenset(NULLS)
FEW, REPEATED, SLIPS = 100, 5, 0.05
"""A column repeats few values if it has so many at most and each occurs so often on average; so large a part of what it holds may be slips."""


@dataclass(slots=True)
class _Gather:
    values: dict[str, int] = field(default_factory=dict)
    total: int = 0
    nulls: int = 0
    kinds: dict[str, int] = field(default_factory=dict)

    def add(self, text: str | None, kind: str) -> None:
        self.add_all({text: 1}, kind)

    def add_all(self, counts: Mapping[str | None, int], kind: str = "string") -> None:
        """Take values and how often each occurs, in the order in which they first do."""
        values, total = self.values, 0
        for text, times in counts.items():
            trimmed = "" if text is None else text.strip(WHITE)
            if len(trimmed) <= LONGEST_NULL and trimmed.lower() in NULLS:
                self.nulls += times
                continue
            total += times
            if trimmed in values:
                values[trimmed] += times
            elif len(values) < DISTINCT:
                values[trimmed] = times
        if total:
            self.total += total
            self.kinds[kind] = self.kinds.get(kind, 0) + total

    def add_rows(self, values: Sequence[str | None]) -> None:
        """As :meth:`add_all`, of all values of a column at once, which is several times as fast."""
        counts = Counter(map(str.strip, filter(None, values), repeat(WHITE)))
        self.nulls = len(values) - counts.total()
        if not NULL_WORDS.isdisjoint(map(str.lower, counts)):
            for text in [text for text in counts if len(text) <= LONGEST_NULL and text.lower() in NULL_WORDS]:
                self.nulls += counts.pop(text)
        self.values = dict(islice(counts.items(), DISTINCT))
        if counts:
            self.total = counts.total()
            self.kinds = {"string": self.total}

    def column(self, path: str) -> ColumnSample:
        return ColumnSample(
            path=path, values=tuple(self.values), filled=self.total, total=self.total, nulls=self.nulls, kinds=dict(self.kinds), slips=self.slips()
        )

    def slips(self) -> frozenset[str]:
        """The rarest values of a column that repeats few of them, up to SLIPS of all together; of values that are equally rare all or none."""
        if not 0 < len(self.values) <= FEW or self.total < REPEATED * len(self.values):
            return frozenset()
        out: set[str] = set()
        left = SLIPS * self.total
        for count in sorted(set(self.values.values())):
            alike = [value for value, times in self.values.items() if times == count]
            left -= count * len(alike)
            if left < 0:
                break
            out.update(alike)
        return frozenset(out)


@dataclass(slots=True)
class Survey:
    """All tables of a dump, and how the reading of each source went.

    Attributes:
        twins: names under which one file holds documents and another flat rows; the rows are a table of their own.
        met: (number of a source, system) of all records.
    """

    tables: dict[Name, TableSurvey] = field(default_factory=dict)
    tallies: dict[int, Tally] = field(default_factory=dict)
    twins: set[Name] = field(default_factory=set)
    met: set[tuple[int, str]] = field(default_factory=set)

    def inputs(self) -> dict[tuple[int, str], int]:
        """(number of a source, system) -> a number of its own: a file may hold several databases."""
        return {pair: i for i, pair in enumerate(sorted(self.met))}

    def system_of(self, number: int, given: str) -> str:
        """The system of a source: of all its records, else the one given."""
        systems = {system for source, system in self.met if source == number}
        return systems.pop() if len(systems) == 1 else given

    def keys_of(self, name: Name) -> Keys | None:
        """What the dump declares of a table: the same in all sources that say something."""
        said = [keys for tally in self.tallies.values() for (system, table), keys in tally.keys.items() if table == name[1] and system in ("", name[0])]
        return said[0] if said and all(keys == said[0] for keys in said) else None

    def name_of(self, frame: Frame) -> Name:
        """The table that a frame's records are in."""
        name = (frame.system, frame.table)
        return (frame.system, f"{frame.table} (rows)") if frame.columns and name in self.twins else name


class GivenUp(Exception):
    """A survey that nobody wants any more."""


def survey(
    dump: Dump, on_bytes: Callable[[int], None] | None = None, sinks: Callable[[int], Sink | None] | None = None, batch: int = BATCH_BYTES,
    over: Event | None = None,
) -> Survey:
    """Read the whole dump once.

    Args:
        dump: what :func:`breach_impact.open` gives.
        on_bytes: told the received bytes of each source when it is done.
        sinks: gives what the rejects of the source of a number are told to.
        batch: bytes of records that are looked at a time.
        over: is set once the survey is not wanted any more.

    Raises:
        GivenUp: it was set.
    """
    out = _survey(dump, on_bytes, sinks, batch, over, off=False)
    if any(_wide(table.shape) for table in out.tables.values()):
        return _survey(dump, None, sinks, batch, over, off=True)  # whether keys make a map depends on how often each occurs: every document is looked at
    for table in out.tables.values():
        table.shape = table.shape.settle()
    return out


def _survey(dump: Dump, on_bytes: Callable[[int], None] | None, sinks: Callable[[int], Sink | None] | None, batch: int, over: Event | None, *, off: bool) -> Survey:
    import duckdb

    con = silent(duckdb.connect(":memory:", config={"temp_directory": ""}))
    out, tables = Survey(), dict[tuple[str, str, bool], TableSurvey]()
    for number, source in enumerate(dump.sources):
        tally = out.tallies[number] = Tally(accounts=Accounts(off=off), sink=None if sinks is None else sinks(number), uncut=True)
        tally.beside = partial(beside, table=source.table)
        if source.repeated_of is None and source.skipped is None:
            for frame in in_time(source, frames_of(source, tally, batch)):
                if over is not None and over.is_set():
                    raise GivenUp
                name = (frame.system, frame.table)
                out.met.add((number, frame.system))
                table = tables.setdefault((*name, bool(frame.columns)), TableSurvey(*name))
                table.sources[source.name] = None
                with guard("surveying", shown_name(source)):
                    _take(con, table, frame)
        elif source.skipped is not None or source.repeated_of is not None:
            for _ in frames_of(source, tally):
                pass
        if on_bytes is not None:
            on_bytes(source.bytes)
    out.twins = {(system, name) for system, name, flat in tables if flat and (system, name, False) in tables}
    for (system, name, flat), table in tables.items():
        table.table = f"{name} (rows)" if flat and (system, name) in out.twins else name
        out.tables[system, table.table] = table
        if off:
            table.shape = table.shape.settle()
    return out


def again(found: Survey, number: int) -> Tally:
    """The tally for another reading of a source, which need not check what the survey has checked."""
    accounts = found.tallies[number].accounts if number in found.tallies else None
    return Tally(accounts=None if accounts is None else accounts.second())


def _wide(shape: Shape) -> bool:
    """Whether an object has so many keys that they may be a map's."""
    children = [*shape.keys.values(), *([shape.elem] if shape.elem is not None else [])]
    return len(shape.keys) > MAP_KEYS or any(_wide(child) for child in children)


@stage("survey")
def _take(con: Any, table: TableSurvey, frame: Frame) -> None:  # noqa: ANN401 - a DuckDB connection
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


Present = list[tuple[Steps, Any]]
"""Of each place, the numbers of the records that hold a value there, as numpy takes them: numbers or one boolean a record."""


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
                if not shape.names(key):
                    yield from ([Pairs([(key, children[0])])] if len(steps) == 1 else children)
    elif isinstance(value, Pairs):
        for key, children in grouped(value).items():
            if "." + key == steps[0]:
                for child in children:
                    yield from level_elements(shape.keys[key], child, steps[1:])
