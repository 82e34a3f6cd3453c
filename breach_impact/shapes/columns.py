"""The shapes of columns, tables and a dump, as values that show themselves."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from breach_impact.cells import counted, html_table, html_text, text_table

ENOUGH, LEAST = 10, 0.01
"""Distinct values, and records, that must have a shape; share of the values."""
OTHER, NONE = "other shapes", "–"
EMPTY = "no records, so no shapes"
NOTE = f"distinct: in the sample; other shapes: those of fewer than {ENOUGH} values or {LEAST * 100:.0f} % of them"


@dataclass(frozen=True, slots=True, repr=False)
class ColumnShapes:
    """What a column looks like.

    Attributes:
        table: its name, as it may be printed.
        path: of the column, as it may be printed.
        filled: share of the sampled records that hold a value.
        distinct: distinct values in the sample; of a table of many records a lower bound.
        shapes: (shape, share of the values), most frequent first.
        other: share of the values whose shapes are rare or too few to be shown.
        verdict: data type, where a plan was given.
        system: source system of the table.
    """

    table: str
    path: str
    filled: float
    distinct: int
    shapes: tuple[tuple[str, float], ...]
    other: float
    verdict: str | None = None
    system: str = "default"

    def lines(self) -> list[tuple[str, str]]:
        """The shapes with their shares in words."""
        out = [(text, percent(share)) for text, share in self.shapes]
        return [*out, (OTHER, percent(self.other))] if self.other else out

    def __repr__(self) -> str:
        found = ", ".join(map(" ".join, self.lines()))
        return f"<ColumnShapes {self.table}.{self.path}: {self.fill()} filled, {found or 'no value'}>"

    def fill(self) -> str:
        """How much is filled, in words."""
        return percent(self.filled) if self.filled or not self.distinct else "<1 %"

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> dict[str, str]:
        """What a notebook shows."""
        return Shapes((TableShapes(self.system, self.table, None, (self,)),))._repr_mimebundle_()


@dataclass(frozen=True, slots=True)
class TableShapes:
    """The columns of a table.

    Attributes:
        sampled: records of the sample; None where a column stands alone.
    """

    system: str
    table: str
    sampled: int | None
    columns: tuple[ColumnShapes, ...]

    @property
    def title(self) -> str:
        """Name and size of the sample, for a heading."""
        name = self.table if self.system == "default" else f"{self.system}: {self.table}"
        return name if self.sampled is None else f"{name} ({counted(self.sampled, 'record')} sampled)"


@dataclass(frozen=True, slots=True, repr=False)
class Shapes:
    """What all columns of a dump look like; as a sequence, its columns."""

    tables: tuple[TableShapes, ...] = ()

    @property
    def columns(self) -> tuple[ColumnShapes, ...]:
        """The columns of all tables."""
        return tuple(column for table in self.tables for column in table.columns)

    def __len__(self) -> int:
        return len(self.columns)

    def __iter__(self) -> Iterator[ColumnShapes]:
        return iter(self.columns)

    def __getitem__(self, index: int) -> ColumnShapes:
        return self.columns[index]

    def __repr__(self) -> str:
        return f"<Shapes: {counted(len(self.tables), 'table')}, {counted(len(self), 'column')}>"

    def __str__(self) -> str:
        texts = [f"{table.title}\n{text_table(head(table), cells(table), number_columns(table))}" for table in self.tables]
        return "\n\n".join([*texts, NOTE]) if texts else EMPTY

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> dict[str, str]:
        """What a notebook shows."""
        page = ""
        for table in self.tables:
            rows = [list(map(html_text, row)) for row in cells(table)]
            for row in rows:
                row[-2] = row[-2] if row[-2] in (OTHER, NONE) else f"<code>{row[-2]}</code>"
            page += f"<div><b>{html_text(table.title)}</b>{html_table(head(table), rows, number_columns(table))}</div>"
        return {"text/plain": str(self), "text/html": f"{page}<small>{html_text(NOTE)}</small>" if page else EMPTY}


def percent(share: float) -> str:
    """A share in whole percents."""
    return f"{share * 100:.0f} %"


def head(table: TableShapes) -> list[str]:
    """The heads of a table's columns."""
    typed = any(c.verdict is not None for c in table.columns)
    return ["column", *(["data type"] if typed else []), "filled", "distinct", "shape", "share"]


def cells(table: TableShapes) -> list[list[str]]:
    """A table in words, a line for each shape."""
    out, typed = [], "data type" in head(table)
    for c in table.columns:
        first = [c.path, *([c.verdict or ""] if typed else []), c.fill(), f"{c.distinct:,}"]
        lines = c.lines() or [(NONE, "")]
        out += [[*(first if n == 0 else [""] * len(first)), *line] for n, line in enumerate(lines)]
    return out


def number_columns(table: TableShapes) -> Iterable[int]:
    """The places of the columns that hold numbers."""
    size = len(head(table))
    return size - 4, size - 3, size - 1
