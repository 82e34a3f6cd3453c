"""What differs between two plans, row by row: what an analyst changed, or what a new version of the tool sees otherwise.

Tables and columns are matched by their names; what is left over by the masked ones (``col-3``), for a saved plan has no others; a table
that is left over then by its name alone, for it may have moved to another system. Names are shown as in :meth:`Plan.shown`. Compared is
what changes a number or says who decided it: not evidence, reasons, sample sizes, file names and remarks.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from breach_impact.cells import counted, html_table, html_text, text_table

if TYPE_CHECKING:
    from breach_impact.plan import Plan, TablePlan
    from breach_impact.types import Column

HEAD = ("table", "column", "field", "before", "after")


@dataclass(frozen=True, slots=True)
class PlanChange:
    """One difference.

    Attributes:
        table: name of the table; empty where it concerns the whole plan.
        path: of the column; empty where it concerns the whole table.
        field: what differs, such as ``data_type``; ``table`` or ``column`` where that is added or removed.
        before: in words; None where there was none.
        after: in words; None where there is none any more.
        system: source system of the table.
    """

    table: str
    path: str
    field: str
    before: str | None
    after: str | None
    system: str = "default"


@dataclass(frozen=True, slots=True, repr=False)
class PlanDiff:
    """The differences of two plans, in the order of the first; false if there are none."""

    rows: tuple[PlanChange, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.rows)

    def __len__(self) -> int:
        return len(self.rows)

    def __iter__(self) -> Iterator[PlanChange]:
        return iter(self.rows)

    def __getitem__(self, index: int) -> PlanChange:
        return self.rows[index]

    def __repr__(self) -> str:
        if not self.rows:
            return "<PlanDiff: no difference>"
        return f"<PlanDiff: {counted(len(self), 'difference')} in {counted(len({(r.system, r.table) for r in self}), 'table')}>"

    def __str__(self) -> str:
        return "\n".join([self._title(), *([text_table(HEAD, self._cells())] if self.rows else [])])

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> dict[str, str]:
        """What a notebook shows."""
        html = f"<div><b>{html_text(self._title())}</b>"
        if self.rows:
            html += html_table(HEAD, [[html_text(cell) for cell in row] for row in self._cells()])
        return {"text/plain": str(self), "text/html": f"{html}</div>"}

    def _title(self) -> str:
        return f"Plans: {counted(len(self), 'difference')}" if self.rows else "Plans: no difference"

    def _cells(self) -> list[list[str]]:
        several = len({row.system for row in self}) > 1
        out = []
        for row in self:
            table = f"{row.system}: {row.table}" if several and row.table else row.table
            out.append([table or "(plan)", row.path or "–", row.field.replace("_", " "), *("–" if x is None else x for x in (row.before, row.after))])
        return out


def diff(before: Plan, after: Plan) -> PlanDiff:
    """The differences of two plans.

    Args:
        before: the first plan, which gives the order.
        after: the second.
    """
    rows = [PlanChange("", "", name, a, b) for name, a, b in _differing(_of_plan(before), _of_plan(after))]
    old, new = (list(zip(plan.tables, plan.shown().tables, strict=True)) for plan in (before, after))
    names = [[((t.system, t.table), (t.system, shown.table), t.table) for t, shown in tables] for tables in (old, new)]
    for one, other in _matched(*names):
        rows += _tables(None if one is None else old[one], None if other is None else new[other])
    return PlanDiff(tuple(rows))


Named = tuple["TablePlan", "TablePlan"]
"""A table under its own names, and as it may be shown."""


def _tables(before: Named | None, after: Named | None) -> Iterator[PlanChange]:
    """What differs between two tables, or that one is missing."""
    if before is None or after is None:
        for (_, shown), at in ((t, at) for at, t in enumerate((before, after)) if t is not None):
            size = counted(len(shown.columns), "column")
            yield PlanChange(shown.table, "", "table", None if at else size, size if at else None, shown.system)
        return
    shown = before[1]
    for name, was, now in _differing(_of_table(shown), _of_table(after[1])):
        yield PlanChange(shown.table, "", name, was, now, shown.system)
    names = [[(c.path, masked.path) for c, masked in zip(own.columns, s.columns, strict=True)] for own, s in (before, after)]
    for one, other in _matched(*names):
        column, new = None if one is None else shown.columns[one], None if other is None else after[1].columns[other]
        for path, name, was, now in _columns(column, new):
            yield PlanChange(shown.table, path, name, was, now, shown.system)


def _columns(before: Column | None, after: Column | None) -> Iterator[tuple[str, str, str | None, str | None]]:
    """(path, field, before, after) of what differs between two columns, or that one is missing."""
    if before is not None and after is not None:
        yield from ((before.path, *change) for change in _differing(_of_column(before), _of_column(after)))
    elif before is not None:
        yield before.path, "column", _verdict(before), None
    elif after is not None:
        yield after.path, "column", None, _verdict(after)


def _matched(before: Sequence[tuple[Hashable, ...]], after: Sequence[tuple[Hashable, ...]]) -> list[tuple[int | None, int | None]]:
    """Places of what belongs together, in the order of the first; what is new comes last.

    Args:
        before: of each thing its name, its masked name, and further names that only count where one thing is left that bears them.
        after: the same of the others.
    """
    found: dict[int, int] = {}
    for level in range(max(map(len, (*before, *after)), default=0)):
        left, right = (_by_name(side, level, taken) for side, taken in ((before, set(found)), (after, set(found.values()))))
        for name, i in left.items():
            j = right.get(name)
            saved = j is not None and (before[i][0] == before[i][1] or after[j][0] == after[j][1])  # a saved plan knows masked names alone
            if j is not None and (level != 1 or saved):
                found[i] = j
    rest = [(None, j) for j in range(len(after)) if j not in set(found.values())]
    return [*((i, found.get(i)) for i in range(len(before))), *rest]


def _by_name(things: Sequence[tuple[Hashable, ...]], level: int, taken: set[int]) -> dict[Hashable, int]:
    """Name -> place, of names that one thing alone bears among those that are not taken."""
    places: dict[Hashable, list[int]] = {}
    for place, names in enumerate(things):
        if place not in taken:
            places.setdefault(names[level], []).append(place)
    return {name: found[0] for name, found in places.items() if len(found) == 1}


# -- what is compared ---------------------------------------------------------------------------------------------------
Said = Mapping[str, str]
"""Field -> what it says; a field that says nothing is left out."""


def _differing(before: Said, after: Said) -> list[tuple[str, str | None, str | None]]:
    return [(name, before.get(name), after.get(name)) for name in dict.fromkeys((*before, *after)) if before.get(name) != after.get(name)]


def _of_plan(plan: Plan) -> Said:
    region = {} if plan.default_region is None else {"default_region": plan.default_region}
    return region | {f"rule_data.{name}": version for name, version in sorted(plan.rule_data.items())}


def _of_table(table: TablePlan) -> Said:
    people = {"people": ", ".join(sorted(table.people))} if table.people else {}
    return {"system": table.system} | people | {f"keys.{path}": why for path, why in sorted(table.keys.items())}


def _of_column(c: Column) -> Said:
    said = {
        "data_type": c.data_type or "none", "role": c.role, "also": ", ".join(c.also), "party": c.party or "", "facet": c.facet or "",
        **{f"hints.{name}": c.hints[name].replace("\t", ", ") for name in sorted(c.hints)},
        "confidence": f"{c.confidence:.4g}", "decided_by": c.decided_by,
    }  # fmt: skip
    return {name: text for name, text in said.items() if text}


def _verdict(c: Column) -> str:
    from breach_impact.planning.column import label

    return label(c) + (" (secondary)" if c.role == "secondary" else "")


__all__ = ["PlanChange", "PlanDiff", "diff"]
