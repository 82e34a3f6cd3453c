"""Shapes are counted from a survey's sample; only those of enough values and records are kept."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from os import PathLike
from typing import TYPE_CHECKING

from breach_impact.errors import guard, sealed
from breach_impact.evidence.veil import hidden
from breach_impact.privacy import printable, safe_name
from breach_impact.reading.structure import scalar, walk
from breach_impact.scanning.values import NULLS, WHITE
from breach_impact.shapes.columns import ENOUGH, LEAST, ColumnShapes, Shapes, TableShapes
from breach_impact.survey import Survey, survey
from breach_impact.surveying.table_survey import TableSurvey
from breach_impact.valueshape import CUT, LONG, Tokens, tokens_of, written

if TYPE_CHECKING:
    from breach_impact.dump import Dump
    from breach_impact.plan import Plan, TablePlan
    from breach_impact.progress import Progress

TOP = 5
"""Shapes of a column that are shown."""
LEVELS = (LONG, 4, 2)
"""Lengths from which runs are shortened, until the shapes that are shown hold half of the values."""


@sealed
def shapes(dump: Dump, plan: Plan | str | PathLike[str] | None = None, *, top: int = TOP, progress: bool | Progress = True) -> Shapes:
    """The frequent shapes of every column of a dump. The dump is read once.

    Args:
        dump: what :func:`breach_impact.open` gives.
        plan: a plan, or the path of one, to show the data types of.
        top: shapes of a column that are shown; the rest are others.
        progress: show one bar, where there is a terminal or a notebook to show it in.

    Raises:
        ScanError: a stage failed on a source.
    """
    from breach_impact.plan import Plan as PlanType
    from breach_impact.progress import progress_bar

    plan = PlanType.of(plan)
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
