"""Whether a given plan is one of this dump: what of it the dump lacks, and what of the dump it lacks.

A plan of another dump finds nobody in this one, and its columns would look like columns in which nothing was found. So what the dump lacks counts
nowhere, and where the plan knows none of the dump's tables nothing is counted at all.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from breach_impact.errors import PlanError
from breach_impact.log import log
from breach_impact.plan import Plan, TablePlan
from breach_impact.privacy import printable, safe_name
from breach_impact.prose import found as prose

Name = tuple[str, str]
Listing = Mapping[Name, Sequence[str]]
SHOWN = 8
"""So many names stand in a message."""


@dataclass(frozen=True, slots=True)
class Fit:
    """How a plan and a dump differ. All names may be printed, but for those of ``absent``.

    Attributes:
        absent: (system, table, path) of the plan's columns that the dump lacks.
        outside: columns of the dump that the plan does not name.
        unplanned: tables of the dump of which the plan names no column: their records are read, their people not counted.
        warnings: one line each on what differs and is likely no intent.
    """

    absent: frozenset[tuple[str, str, str]] = frozenset()
    outside: tuple[str, ...] = ()
    unplanned: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()


def fit(plan: Plan, listing: Listing) -> Fit:
    """Lay a plan beside a dump.

    Args:
        plan: with the names that the dump itself has (``Plan.resolved``).
        listing: (system, table) -> paths of each table of the dump that has records.

    Raises:
        PlanError: no table of the plan is in the dump.
    """
    shown = {name: _table(name, n) for n, name in enumerate(listing, 1)}
    known = {(t.system, t.table): t for t in plan.tables}
    if listing and not known.keys() & listing.keys():
        raise PlanError(
            f"the plan is of another dump: {_names([_table(name, n) for n, name in enumerate(known, 1)]) or 'no table'} in the plan,"
            f" {_names(list(shown.values()))} in the dump"
        )
    absent: set[tuple[str, str, str]] = set()
    outside: list[str] = []
    warnings: list[str] = []
    for number, (name, table) in enumerate(known.items(), 1):
        paths = listing.get(name)
        held = frozenset(paths or ())
        lacking = [c.path for c in table.columns if paths is None or not _held(c.path, held)]
        absent |= {(*name, path) for path in lacking}
        if paths is None:
            if listing:
                warnings.append(f"the dump has no table {_table(name, number)}, which the plan names; nothing of it counts")
        else:
            warnings += [_misspelt(table, path, paths, shown[name]) for path in lacking[:SHOWN]]
            if len(lacking) > SHOWN:
                warnings.append(f"table {shown[name]} lacks {len(lacking) - SHOWN:,} more columns that the plan names; nothing of them counts")
    unplanned = [name for name, paths in listing.items() if paths and (name not in known or not known[name].columns)]
    for number, (name, paths) in enumerate(listing.items(), 1):
        named = {c.path for c in known[name].columns} if name in known else set[str]()
        table = safe_name(name[1], "table", number)
        outside += [f"{table}.{safe_name(path, 'col', n)}" for n, path in enumerate(paths, 1) if path not in named]
    if unplanned:
        warnings.append(f"the plan does not name {_names([shown[name] for name in unplanned])}: records of it are read, people of it are not counted, so the numbers are lower bounds")
    return Fit(frozenset(absent), tuple(outside), tuple(shown[name] for name in unplanned), tuple(warnings))


def told(found: Fit) -> Fit:
    """The same, once its warnings are given to the library's logger."""
    for line in found.warnings:
        log.warning("%s", line)
    return found


def without(plan: Plan, absent: frozenset[tuple[str, str, str]]) -> list[TablePlan]:
    """The tables of a plan as it may be printed, without the columns that the dump lacks."""
    return [
        TablePlan(system=t.system, table=t.table, columns=tuple(c for c, old in zip(t.columns, raw.columns, strict=True) if (raw.system, raw.table, old.path) not in absent))
        for t, raw in zip(plan.shown().tables, plan.tables, strict=True)
    ]


def _held(path: str, paths: frozenset[str]) -> bool:
    """Whether a table has a column: the id of a document stands beside it, what is found in a text has the text's path."""
    return path in paths or path == "_id" or prose.split(path)[0] in paths


def _misspelt(table: TablePlan, path: str, paths: Sequence[str], shown: str) -> str:
    named = {c.path for c in table.columns}
    free = {printable(safe_name(other, "col", n)): other for n, other in enumerate(paths, 1)}
    wanted = table.shown(path)
    near = get_close_matches(wanted, [text for text, other in free.items() if other not in named], n=1, cutoff=0.6) or get_close_matches(wanted, list(free), n=1, cutoff=0.6)
    return f"table {shown} has no column {wanted!r}, which the plan names; nothing of it counts{f' (the nearest is {near[0]!r})' if near else ''}"


def _table(name: Name, number: int) -> str:
    table = printable(safe_name(name[1], "table", number))
    return table if name[0] == "default" else f"{printable(safe_name(name[0], 'system', number))}: {table}"


def _names(names: Sequence[str]) -> str:
    more = f" and {len(names) - SHOWN:,} more" if len(names) > SHOWN else ""
    return ("table " if len(names) == 1 else "tables " if names else "") + ", ".join(names[:SHOWN]) + more


__all__ = ["Fit", "fit", "told", "without"]
