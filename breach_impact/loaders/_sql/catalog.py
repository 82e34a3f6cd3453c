"""What is known of the tables of a script: names of columns for inserts that name none, and the keys for the tally."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from breach_impact.framing import MAX_FIELDS, Keys, Tally
from breach_impact.loaders._sql.ddl import Declared

_BLOB = re.compile(rb"(?:tiny|medium|long)?blob\b|(?:var)?binary\b|bytea\b|image\b|(?:long\s+)?raw\b|bit\b|geometry\b|point\b|(?:multi)?(?:polygon|linestring|point)\b|geometrycollection\b|rowversion\b", re.IGNORECASE)


@dataclass(slots=True)
class Target:
    """Where tuples go: a table of a database with names of its columns; ``blobs`` says which of them hold bytes."""

    system: str
    table: str
    columns: tuple[str, ...]
    blobs: tuple[bool, ...]


@dataclass(slots=True)
class Catalog:
    """Tables by database and lower-cased name; ``beside`` are those that other sources declare, by lower-cased name."""

    tally: Tally
    beside: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    _tables: dict[tuple[str, str], tuple[str, Declared]] = field(default_factory=dict)

    def text(self, raw: bytes) -> str:
        """A name as text."""
        try:
            return raw.decode()
        except UnicodeDecodeError:
            return raw.decode(self.tally.encoding or "cp1252", "replace")

    def create(self, system: str, table: str, declared: Declared) -> None:
        """A table is made, perhaps anew."""
        self._tables[system, table.lower()] = (table, declared)

    def alter(self, system: str, table: str, more: Declared) -> None:
        """Keys are added to a table."""
        if not more.primary and not more.references:
            return
        _, known = self._tables.setdefault((system, table.lower()), (table, Declared()))
        known.primary = more.primary or known.primary
        known.references.update(more.references)

    def target(self, system: str, table: str, named: list[bytes] | None, count: int | None) -> Target | None:
        """Where tuples of an insert go.

        Args:
            system: database.
            table: as the insert names it.
            named: columns as the insert names them.
            count: values of the first tuple, where nothing names the columns; None while that is not known.

        Returns:
            None if the number of columns is not known or too large.
        """
        known = self._tables.get((system, table.lower()))
        name, declared = known or (table, Declared())
        spelled = {column.lower(): column for column in declared.columns}
        columns = declared.columns if named is None else [spelled.get(column.lower(), column) for column in named]
        if not columns:
            if count is None:
                return None
            beside = self.beside.get(table.lower(), ())
            columns = [name.encode() for name in beside] if len(beside) == count else [b"column_%d" % (number + 1) for number in range(count)]
        if len(columns) > MAX_FIELDS:
            return None
        blobs = tuple(_BLOB.match(declared.types.get(column, b"")) is not None for column in columns)
        return Target(system, name, tuple(self.text(column) for column in columns), blobs)

    def keys(self) -> dict[tuple[str, str], Keys]:
        """What is declared; a reference without a column is to the primary key."""
        out: dict[tuple[str, str], Keys] = {}
        for (system, _), (table, declared) in self._tables.items():
            references: dict[str, tuple[str, str]] = {}
            for column, (other, key) in declared.references.items():
                name, there = self._tables.get((system, self.text(other).lower()), (self.text(other), Declared()))
                key = key or (there.primary[0] if len(there.primary) == 1 else column)
                references[self.text(column)] = (name, self.text(key))
            out[system, table] = Keys(
                columns=tuple(self.text(column) for column in declared.columns),
                types={self.text(column): self.text(kind) for column, kind in declared.types.items()},
                primary=tuple(self.text(column) for column in declared.primary),
                references=references,
            )
        return out
