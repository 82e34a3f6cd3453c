"""The small tables of a dump that say what a number means, read when a table asks for them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from threading import Lock
from typing import TYPE_CHECKING

from breach_impact.documents.attributes import MOST as TYPES
from breach_impact.documents.attributes import Small, may_name, names_of, of_types
from breach_impact.documents.coded import MOST, codes_of, may_code
from breach_impact.documents.keyvalue import plain, telling
from breach_impact.headerwords.headers import tokens
from breach_impact.types import Frame

if TYPE_CHECKING:
    from breach_impact.opening.source import Source


class Lookups:
    """The tables of types of a dump's sources.

    They may stand behind those that need them, and in another file: only where a table asks for names are the sources read for them, once.
    """

    def __init__(self) -> None:
        self._sources: Sequence[Source] = ()
        self._small: dict[str, list[Small]] | None = None
        self._lock = Lock()

    def of(self, sources: Sequence[Source]) -> None:
        """Say of which sources."""
        self._sources = sources

    def names(self, system: str, table: str, stem: tuple[str, ...], numbers: frozenset[str]) -> Mapping[str, str]:
        """What the numbers of a column mean; see :func:`breach_impact.documents.attributes.names_of`."""
        found = names_of(table, stem, numbers, (one for one in self._tables_of(system) if len(one.rows) <= TYPES), telling)
        return {number: said for number, name in found.items() if telling(said := plain(name))}

    def codes(self, system: str, words: Sequence[str], keys: frozenset[str]) -> tuple[str, Mapping[str, str]] | None:
        """What the keys in a column mean; see :func:`breach_impact.documents.coded.codes_of`."""
        return codes_of(words, keys, self._tables_of(system))

    def _tables_of(self, system: str) -> Sequence[Small]:
        with self._lock:
            if self._small is None:
                self._small = _tables(self._sources)
        return self._small.get(system, ())


def _tables(sources: Sequence[Source]) -> dict[str, list[Small]]:
    """The tables of at most so many rows that may be of types, by system, in the order of their names."""
    columns, rows, large = dict[tuple[str, str], tuple[str, ...]](), dict[tuple[str, str], list[list[str | None]]](), set[tuple[str, str]]()
    for source in sources:
        for system, table, frame in _candidates(source):
            place = system, table
            if place in large or columns.setdefault(place, frame.columns) != frame.columns:
                continue
            kept = rows.setdefault(place, [])
            kept += ([row[f"c{at}"] for at in range(len(frame.columns))] for row in frame.rows.slice(0, MOST + 1 - len(kept)).to_pylist())
            if len(kept) > MOST:
                large.add(place)
                del rows[place]
    out = dict[str, list[Small]]()
    for system, table in sorted(rows):
        out.setdefault(system, []).append(Small(table, columns[system, table], rows[system, table]))
    return out


def _candidates(source: Source) -> Iterator[tuple[str, str, Frame]]:
    """(system, table, rows) of tables that are called as tables of types, of countries and their like are. A source of one table is read as far as that takes."""
    count = 0
    for system, frame in source._plain():
        named, table = bool(frame.table), frame.table or source.table
        fits = bool(frame.columns) and ((any(of_types((word,)) for word in tokens(table)) and may_name(frame.columns)) or may_code(table, frame.columns))
        if fits:
            yield system, table, frame
        count += frame.rows.num_rows
        if not frame.columns or (not named and (not fits or count > MOST)):  # documents name no numbers
            return
