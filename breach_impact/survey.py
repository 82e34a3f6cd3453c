"""The survey: one pass over a dump that learns each table's shape and draws a sample that no order of records can change.

The sample is the records with the smallest unkeyed hash, and of each place the twenty smallest that hold a value there, so that
a key that occurs on one line only is seen as well. It lives in memory and is never written.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from breach_impact.documents.accounts import Accounts
from breach_impact.errors import guard
from breach_impact.framing import Keys, Sink, Tally
from breach_impact.reading.batches import BATCH_BYTES, frames_of, in_time, kind_of, shown_name
from breach_impact.reading.gathering import Piece, gathered, place_of
from breach_impact.reading.structure import MAP_KEYS, Shape
from breach_impact.sql import silent
from breach_impact.surveying.keyfacts import beside
from breach_impact.surveying.sample_draw import take
from breach_impact.surveying.table_survey import TableSurvey
from breach_impact.types import Frame

if TYPE_CHECKING:
    from threading import Event

    from breach_impact.dump import Dump

Name = tuple[str, str]
"""(system, table)."""


@dataclass(slots=True)
class Survey:
    """All tables of a dump, and how the reading of each source went.

    Attributes:
        twins: names under which one file holds documents and another flat rows; the rows are a table of their own.
        met: (number of a source, system) of all records.
        held: (number of a source, system, table as its frames call it, whether they are flat) of all records; two systems may have files of one name.
    """

    tables: dict[Name, TableSurvey] = field(default_factory=dict)
    tallies: dict[int, Tally] = field(default_factory=dict)
    twins: set[Name] = field(default_factory=set)
    met: set[tuple[int, str]] = field(default_factory=set)
    held: set[tuple[int, str, str, bool]] = field(default_factory=set, repr=False)

    def inputs(self) -> dict[tuple[int, str], int]:
        """(number of a source, system) -> a number of its own: a file may hold several databases."""
        return {pair: i for i, pair in enumerate(sorted(self.met))}

    def systems_of(self, given: Sequence[str]) -> list[str]:
        """The system of each source: of all its records, else the one given."""
        found: dict[int, set[str]] = {}
        for source, system in self.met:
            found.setdefault(source, set()).add(system)
        return [next(iter(mine)) if len(mine := found.get(number, set())) == 1 else system for number, system in enumerate(given)]

    def keys_of(self, name: Name) -> Keys | None:
        """What the dump declares of a table: the same in all sources that say something."""
        said = [keys for tally in self.tallies.values() for (system, table), keys in tally.keys.items() if table == name[1] and system in ("", name[0])]
        return said[0] if said and all(keys == said[0] for keys in said) else None

    def name_of(self, frame: Frame) -> Name:
        """The table that a frame's records are in."""
        return self._named(frame.system, frame.table, flat=bool(frame.columns))

    def tables_of(self) -> dict[int, list[Name]]:
        """The tables that the records of each source are in."""
        out: dict[int, set[Name]] = {}
        for number, system, table, flat in self.held:
            out.setdefault(number, set()).add(self._named(system, table, flat=flat))
        return {number: sorted(names) for number, names in out.items()}

    def _named(self, system: str, table: str, *, flat: bool) -> Name:
        return (system, f"{table} (rows)") if flat and (system, table) in self.twins else (system, table)


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


def _survey(
    dump: Dump, on_bytes: Callable[[int], None] | None, sinks: Callable[[int], Sink | None] | None, batch: int, over: Event | None, *, off: bool
) -> Survey:
    import duckdb

    con = silent(duckdb.connect(":memory:", config={"temp_directory": ""}))
    out, tables = Survey(), dict[tuple[str, str, bool], TableSurvey]()

    def table_of(frame: Frame) -> TableSurvey:
        return tables.setdefault((frame.system, frame.table, bool(frame.columns)), TableSurvey(frame.system, frame.table))

    read = _read(dump, out, on_bytes, sinks, batch, over, table_of, off=off)
    for frame, pieces in gathered(read, lambda frame: None if frame.columns else (kind_of(frame), str(frame.rows.schema)), batch):
        with guard("surveying", place_of(pieces)):
            take(con, table_of(frame), frame)
    out.twins = {(system, name) for system, name, flat in tables if flat and (system, name, False) in tables}
    for (system, name, flat), table in tables.items():
        table.table = f"{name} (rows)" if flat and (system, name) in out.twins else name
        out.tables[system, table.table] = table
        if off:
            table.shape = table.shape.settle()
    return out


def _read(
    dump: Dump, out: Survey, on_bytes: Callable[[int], None] | None, sinks: Callable[[int], Sink | None] | None, batch: int, over: Event | None,
    table_of: Callable[[Frame], TableSurvey], *, off: bool,
) -> Iterator[Piece]:
    """The frames of all sources; their tables and tallies are entered in the survey."""
    for number, source in enumerate(dump.sources):
        tally = out.tallies[number] = Tally(accounts=Accounts(off=off), sink=None if sinks is None else sinks(number), uncut=True)
        tally.beside = partial(beside, table=source.table)
        if source.repeated_of is None and source.skipped is None:
            place = shown_name(source)
            for frame in in_time(source, frames_of(source, tally, batch)):
                if over is not None and over.is_set():
                    raise GivenUp
                out.met.add((number, frame.system))
                out.held.add((number, frame.system, frame.table, bool(frame.columns)))
                table_of(frame).sources[source.name] = None
                yield Piece(frame, place)
        elif source.skipped is not None or source.repeated_of is not None:
            for _ in frames_of(source, tally):
                pass
        if on_bytes is not None:
            on_bytes(source.bytes)


def again(found: Survey, number: int) -> Tally:
    """The tally for another reading of a source, which need not check what the survey has checked."""
    accounts = found.tallies[number].accounts if number in found.tallies else None
    return Tally(accounts=None if accounts is None else accounts.second())


def _wide(shape: Shape) -> bool:
    """Whether an object has so many keys that they may be a map's."""
    children = [*shape.keys.values(), *([shape.elem] if shape.elem is not None else [])]
    return len(shape.keys) > MAP_KEYS or any(_wide(child) for child in children)
