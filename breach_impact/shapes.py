"""Shapes instead of values: what a column looks like, so that a plan can be judged without opening the raw file.

A shape (:mod:`breach_impact.valueshape`) holds no letter and no digit of a value. What is left are lengths, capitals and marks, and these could
still tell something of somebody: that a name has 11 letters, that a blood group is ``0-``. So a shape is shown only if at least 10 distinct
values in at least 10 records have it, and at least 1 % of the values:

- a column of few values (a constant, a gender, a blood group, a yes or no) shows no shape at all, for its shapes would be its values;
- a value of marks alone is its own shape, and since no other value has that it never shows, however often it occurs;
- the list of one person's contacts, or ten spellings in one record, are not ten records.

All other values are one line, ``other shapes``, and shares are whole percents, so that no single value can be read from them. Columns are
counted apart from each other: no shape says what else stands in the record. Who knows that a person is in the dump learns at most that the
person's value may have one of the frequent lengths. Ten values are not ten people: the log of a single person has frequent shapes too,
and they tell how that log is written.

If with exact lengths the frequent shapes hold less than half of the values, as with names and addresses, runs are shortened earlier: from 4
characters (``a{4+}@a{4+}.aaa``), then from 2. Values are those of the sample that classification takes (:mod:`breach_impact.survey`), so
neither the order of records nor the size of blocks changes a shape. Equal records are one record of the sample.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from breach_impact.cells import counted, html_table, html_text, text_table
from breach_impact.errors import guard, sealed
from breach_impact.evidence.veil import hidden
from breach_impact.privacy import printable, safe_name
from breach_impact.reading.structure import scalar, walk
from breach_impact.scanning.values import NULLS, WHITE
from breach_impact.survey import Survey, survey
from breach_impact.surveying.table_survey import TableSurvey
from breach_impact.valueshape import CUT, LONG, Tokens, shape, tokens_of, written

if TYPE_CHECKING:
    from rich.console import Console

    from breach_impact.dump import Dump
    from breach_impact.plan import Plan, TablePlan
    from breach_impact.progress import Progress

ENOUGH, LEAST = 10, 0.01
"""Distinct values, and records, that must have a shape; share of the values."""
TOP = 5
"""Shapes of a column that are shown."""
LEVELS = (LONG, 4, 2)
"""Lengths from which runs are shortened, until the shapes that are shown hold half of the values."""
OTHER, NONE = "other shapes", "–"
EMPTY = "no records, so no shapes"
NOTE = f"distinct: in the sample; other shapes: those of fewer than {ENOUGH} values or {LEAST * 100:.0f} % of them"


# -- the shapes of columns ----------------------------------------------------------------------------------------------
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
        texts = [f"{table.title}\n{text_table(head(table), cells(table), _numbers(table))}" for table in self.tables]
        return "\n\n".join([*texts, NOTE]) if texts else EMPTY

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> dict[str, str]:
        """What a notebook shows."""
        page = ""
        for table in self.tables:
            rows = [list(map(html_text, row)) for row in cells(table)]
            for row in rows:
                row[-2] = row[-2] if row[-2] in (OTHER, NONE) else f"<code>{row[-2]}</code>"
            page += f"<div><b>{html_text(table.title)}</b>{html_table(head(table), rows, _numbers(table))}</div>"
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


def _numbers(table: TableShapes) -> Iterable[int]:
    size = len(head(table))
    return size - 4, size - 3, size - 1


# -- from the sample ----------------------------------------------------------------------------------------------------
@sealed
def shapes(dump: Dump, plan: Plan | None = None, *, top: int = TOP, progress: bool | Progress = True) -> Shapes:
    """The frequent shapes of every column of a dump. The dump is read once.

    Args:
        dump: what :func:`breach_impact.open` gives.
        plan: to show the data types of.
        top: shapes of a column that are shown; the rest are others.
        progress: show one bar, where there is a terminal or a notebook to show it in.

    Raises:
        ScanError: a stage failed on a source.
    """
    from breach_impact.progress import progress_bar

    with progress_bar(progress, dump.work, "shapes") as bar:
        return shapes_of(survey(dump, bar.advance), plan, top=top)


def shapes_of(found: Survey, plan: Plan | None = None, *, top: int = TOP) -> Shapes:
    """The frequent shapes of what a survey has gathered, as :func:`shapes` gives them."""
    tables = [table for _, table in sorted(found.tables.items()) if table.records]
    plans = _plans(plan, tables)
    with guard("counting shapes", "of the sample"):
        return Shapes(tuple(_table(table, number, plans.get((table.system, table.table)), top) for number, table in enumerate(tables, 1)))


@dataclass(slots=True)
class _Values:
    """The values of a column: how often each occurs, and some of the records that hold it."""

    counts: dict[str, int] = field(default_factory=dict)
    records: dict[str, set[int]] = field(default_factory=dict)
    holders: int = 0
    last: int = -1

    def add(self, text: str | None, record: int) -> None:
        value = "" if text is None else text.strip(WHITE)
        if value.lower() in NULLS:
            return
        value = value[: CUT + 1]  # one more, to see that it was longer
        self.counts[value] = self.counts.get(value, 0) + 1
        held = self.records.setdefault(value, set())
        if len(held) < ENOUGH:
            held.add(record)
        if record != self.last:
            self.holders, self.last = self.holders + 1, record


def _table(table: TableSurvey, number: int, plan: TablePlan | None, top: int) -> TableShapes:
    from breach_impact.planning.column import label

    columns, sampled = _gathered(table)
    veiled = hidden(table.sample()) if plan is None else plan.hidden
    shown, out = f"table-{number}" if "" in veiled else printable(safe_name(table.table, "table", number)), []
    verdicts = {} if plan is None else {c.path: label(c) + (" (secondary)" if c.role == "secondary" else "") for c in plan.columns}
    for place, (path, values) in enumerate(columns.items(), 1):
        frequent, other = _frequent(values, top)
        name, filled = f"col-{place}" if path in veiled else printable(safe_name(path, "col", place)), values.holders / max(sampled, 1)
        out.append(ColumnShapes(shown, name, round(filled, 2), len(values.counts), frequent, other, verdicts.get(path), table.system))
    return TableShapes(table.system, shown, sampled, tuple(out))


def _gathered(table: TableSurvey) -> tuple[dict[str, _Values], int]:
    """The sampled values by path, and how many records were sampled."""
    documents = table.documents()
    paths = {steps: path for path, steps in table.shape.paths()}
    columns = {name: _Values() for name in (paths.values() if table.flat is None else table.flat)}
    for record, document in enumerate(documents):
        if table.flat is not None:
            for name, value in document:
                columns[name].add(scalar(value), record)
        else:
            for steps, text, _ in walk(table.shape, document):
                columns[paths[steps]].add(text, record)
    return columns, len(documents)


def _frequent(values: _Values, top: int) -> tuple[tuple[tuple[str, float], ...], float]:
    """The shapes that may be shown, with the share of each and of all others."""
    total = sum(values.counts.values())
    if not total:
        return (), 0.0
    tokens = {value: tokens_of(value) for value in values.counts}
    listed: list[tuple[str, int]] = []
    for shorten in LEVELS:
        found = sorted(_shown(values, tokens, shorten, total), key=lambda pair: (-pair[1], pair[0]))[:top]
        if sum(n for _, n in found) > sum(n for _, n in listed):
            listed = found
        if 2 * sum(n for _, n in listed) >= total:
            break
    rest = total - sum(n for _, n in listed)
    whole = 0.99 if rest else 1.0  # one hundred percent are all
    return tuple((text, min(round(n / total, 2), whole)) for text, n in listed), max(round(rest / total, 2), 0.01) if rest else 0.0


def _shown(values: _Values, tokens: Mapping[str, Tokens], shorten: int, total: int) -> list[tuple[str, int]]:
    """The shapes that enough values and records have, with the number of values."""
    groups: dict[str, list[str]] = {}
    for value, told in tokens.items():
        groups.setdefault(written(told, shorten), []).append(value)
    out = []
    for text, members in groups.items():
        n = sum(values.counts[value] for value in members)
        if len(members) >= ENOUGH and n >= LEAST * total and len(set().union(*(values.records[v] for v in members))) >= ENOUGH:
            out.append((text, n))
    return out


def _plans(plan: Plan | None, tables: Iterable[TableSurvey]) -> dict[tuple[str, str], TablePlan]:
    """The plan of each table by system and name, with the names that the dump has."""
    if plan is None:
        return {}
    listing = {(t.system, t.table): list(t.flat) if t.flat is not None else [path for path, _ in t.shape.paths()] for t in tables}
    return {(t.system, t.table): t for t in plan.resolved(listing).tables}


# -- on a terminal ------------------------------------------------------------------------------------------------------
def shapes_table(found: Shapes, *, console: Console | None = None) -> None:
    """Print the shapes of a dump, table by table. No value of the dump is in it.

    Args:
        found: what :func:`shapes` gives.
        console: where to; standard output by default.
    """
    from rich import box
    from rich.markup import escape
    from rich.table import Table
    from rich.text import Text

    from breach_impact.display.pieces import stdout

    out = console or stdout()
    for table in found.tables:
        names, numbers = head(table), set(_numbers(table))
        grid = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False)
        for i, name in enumerate(names):
            whole = i in numbers or i == len(names) - 2  # a shape in two lines is none
            grid.add_column(name, justify="right" if i in numbers else "left", no_wrap=whole, overflow="ellipsis" if whole else "fold")
        for row in cells(table):
            grid.add_row(*map(escape, row))
        out.print(Text(table.title, style="bold"))
        out.print(grid)
        out.print()
    out.print(Text(NOTE if found.tables else EMPTY, style="dim"))


__all__ = ["ColumnShapes", "Shapes", "TableShapes", "shape", "shapes", "shapes_of", "shapes_table"]
