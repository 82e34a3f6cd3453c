"""What the survey knows of a table: its columns or shape, its sources, and the sample of its records."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from breach_impact.reading.reader import Steps, path_of
from breach_impact.reading.structure import Shape, scalar, walk
from breach_impact.scanning.pointers import key_of
from breach_impact.scanning.values import WHITE
from breach_impact.surveying.column_values import ColumnValues
from breach_impact.surveying.keyfacts import KeyFacts
from breach_impact.surveying.sampling import Kept, by_column, documents, filled, picked, unfilled
from breach_impact.types import TableSample

IDS = 20_000_000
"""Documents of a table up to which it is looked whether an ``_id`` repeats (8 bytes each)."""


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
        pointers: what stands before the key in each value of a column of pointers, and is left out of what is picked.
        repeating: whether two rows of the sample share a value of a column, of those that were asked for.
        drawn: the sampled records in their order, and how many records there were when they were put so.
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
    repeating: dict[str, bool] = field(default_factory=dict)
    pointers: dict[str, str] = field(default_factory=dict)
    drawn: tuple[int, list[Kept]] | None = field(default=None, repr=False, compare=False)

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
        if self.drawn is not None and self.drawn[0] == self.records:
            return self.drawn[1]
        once = {id(row): row for rows in (self.best, *self.rare.values()) for row in rows}  # to compare them takes the length of their columns
        self.drawn = self.records, sorted(set(once.values()))
        return self.drawn[1]

    def picked(self, paths: Collection[str]) -> Iterator[list[tuple[str, str | None]]]:
        """Of each sampled record (path, value) of what it holds at some paths; None for what is null-like."""
        if self.pointers.keys().isdisjoint(paths):
            yield from self._picked(paths)
            return
        for fields in self._picked(paths):
            yield [(path, text and key_of(text.strip(WHITE), self.pointers.get(path, ""))) for path, text in fields]

    def filled(self, paths: Collection[str]) -> dict[str, list[str]]:
        """The values at some paths in the sampled records, without null-like ones and white space around them."""
        if self.flat is not None and self.pointers.keys().isdisjoint(paths):
            return filled(self._chosen(), paths)
        out: dict[str, list[str]] = {path: [] for path in paths}
        for fields in self.picked(paths):
            for path, text in fields:
                if text:
                    out[path].append(text.strip())
        return out

    def _picked(self, paths: Collection[str]) -> Iterator[list[tuple[str, str | None]]]:
        if self.flat is not None:
            for row in picked(self._chosen(), paths):
                yield [(name, None if (text := scalar(value)) is None or unfilled(text) else text) for name, value in row]
            return
        wanted = {steps: path for path, steps in self.shape.paths() if path in paths}
        within = {steps[:end] for steps in wanted for end in range(len(steps) + 1)}
        for document in documents(self._chosen()):
            yield [(wanted[steps], None if text is None or unfilled(text) else text) for steps, text, _ in walk(self.shape, document, within=within)]

    def fields(self, document: Any) -> Iterator[tuple[str, str | None]]:  # noqa: ANN401 - a JSON value
        """(path, value) of all that a sampled record holds."""
        if self.flat is not None:
            yield from ((name, scalar(value)) for name, value in document)
            return
        yield from ((path_of(steps[:-1]) or "value", text) for steps, text, _ in walk(self.shape, document))

    def sample(self) -> TableSample:
        """The sampled columns."""
        columns: dict[str, ColumnValues] = {}
        kept = self._chosen()
        if self.flat is None:
            for path, _ in self.shape.paths():
                columns[path] = ColumnValues()
            paths = {steps: path for path, steps in self.shape.paths()}
            for document in documents(kept):
                for steps, text, kind in walk(self.shape, document):
                    columns[paths[steps]].add(text, kind)
        else:
            for name, values in by_column(kept, self.flat).items():
                columns[name] = ColumnValues()
                columns[name].add_rows(values)
        found = tuple(gather.column(path) for path, gather in columns.items())
        self.pointers = {column.path: column.pointer for column in found if column.pointer}
        return TableSample(system=self.system, table=self.table, records=len(kept), columns=found)
