"""The columns that date a token, as the scan reads them: which they are, and SQL of a record's issue, expiry and revocation; and the one that says of which kind a paper is, which is read beside it in the same way.

A time that already is a column of the part is not read twice. All times are seconds since 1970 UTC.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from breach_impact.errors import PlanError
from breach_impact.plan import TablePlan
from breach_impact.reading.reader import Expression, Steps, level_of
from breach_impact.scanning.times import time_sql
from breach_impact.scanning.values import TIME_TYPES, TOKEN_TYPES, cleaned, nulls_of, trimmed, types_of
from breach_impact.sql import chained, literal
from breach_impact.tokens.times import ROLES, said
from breach_impact.types import Column

if TYPE_CHECKING:
    from breach_impact.scanning.parts import Cell

Beside = Mapping[str, tuple[tuple[str, tuple[Column, Steps]], ...]]
"""Path of a token's column -> (role, the column that dates it and its place)."""
FIRST, LAST = 631_152_000, 253_402_300_800
"""1990 and 10000: a smaller number in a column of expiries is a span, a larger one is no time."""
KIND = "kind"
"""The role of the column that says of which kind a paper is (:data:`breach_impact.evidence.papers.KIND_AT`)."""
FLAGS = ("ended", "active", KIND)
"""Roles whose values are no times."""
_UNITS = {"s": 1, "ms": 1_000, "us": 1_000_000, "ns": 1_000_000_000}


def dating(plan: TablePlan, columns: Sequence[tuple[Column, Steps]], paths: Sequence[str], places: Mapping[str, Steps] | None) -> Beside:
    """What dates the tokens of a table.

    Args:
        plan: whose hints name the columns.
        columns: those that are read.
        paths: all of the data.
        places: path -> steps, of documents.

    Raises:
        PlanError: a hint names no column of the table, or one that does not stand in the token's object or list.
    """
    known = {column.path: column for column in plan.columns}
    out: dict[str, tuple[tuple[str, tuple[Column, Steps]], ...]] = {}
    for column, steps in columns:
        roles = ROLES if set(types_of(column)) & TOKEN_TYPES and column.role == "subject" else (KIND,) if "passport" in column.also else ()
        if not roles or "~" in column.path:
            continue
        near: list[tuple[str, tuple[Column, Steps]]] = []
        for role in roles:
            path = column.hints.get(role)
            if path is None:
                continue
            if path not in known and path not in paths:
                raise PlanError(f"{plan.shown(column.path)}: its hint {role} names no column of the table")
            place = ("." + path, "self") if places is None else places.get(path)
            if place is None:  # other data has it
                continue
            level = level_of(_single(steps))
            if level_of(_single(place)) != level or (level and steps != _single(steps)):
                raise PlanError(f"{plan.shown(column.path)}: its hint {role} names a column of another list")
            near.append((role, (known.get(path, Column(path=path, data_type=None)), place)))
        if near:
            out[column.path] = tuple(near)
    return out


def _single(steps: Steps) -> Steps:
    """A place that holds several texts, as where a key stands twice, without its list level."""
    return (*steps[:-2], "self") if steps[-2:] == ("[]", "self") else steps


def near(
    columns: Sequence[tuple[str, tuple[Column, Steps]]], found: Callable[[Column, Steps, Steps], Expression], place: Steps, unit: Steps, carried: dict[str, str]
) -> tuple[tuple[str, Column, str], ...]:
    """SQL of what dates a token column: the first value where a place holds several; of a list of tokens what stands beside the list.

    Args:
        columns: role, and the column with its place.
        found: gives the SQL of a column's values below a level.
        place: the level of the token.
        unit: that of its holder.
        carried: columns of the part's base, to which what stands beside the list is added.
    """
    out: list[tuple[str, Column, str]] = []
    for role, (column, steps) in columns:
        beside = steps[: len(place)] == place
        value = found(column, steps, place if beside else unit)
        sql = f"({cleaned(value.sql, True, nulls_of(column))})[1]" if value.many else value.sql
        if not beside:
            name = f"o{len(carried)}_{role}"
            carried[name], sql = sql, name
        out.append((role, column, sql))
    return tuple(out)


# -- layers of the scan's SQL -------------------------------------------------------------------------------------------
def _typed(role: str, column: Column, cells: Sequence[Cell]) -> Cell | None:
    """The cell of the part that holds the same time already."""
    if role in FLAGS:
        return None
    return next((c for c in cells if c.column.path == column.path and set(c.types) & TIME_TYPES), None)


def _own(cell: Cell, cells: Sequence[Cell]) -> Iterator[tuple[str, Column, str]]:
    """What of a token's dates is not a column of the part."""
    return ((role, column, sql) for role, column, sql in cell.beside if _typed(role, column, cells) is None)


def raw(cell: Cell, cells: Sequence[Cell]) -> Iterator[str]:
    """The values as they stand."""
    yield from (f"{sql} AS b{cell.index}_{role}" for role, _, sql in _own(cell, cells))


def stripped(cell: Cell, cells: Sequence[Cell]) -> Iterator[str]:
    """The values without white space around them."""
    yield from (f"{trimmed(f'b{cell.index}_{role}')} AS v{cell.index}_{role}" for role, _, _ in _own(cell, cells))


def parsed(cell: Cell, cells: Sequence[Cell]) -> Iterator[str]:
    """The times."""
    yield from (f"{time_sql(f'v{cell.index}_{role}', column)} AS u{cell.index}_{role}" for role, column, _ in _own(cell, cells) if role not in FLAGS)


# -- what they say ------------------------------------------------------------------------------------------------------
NOTHING = "CAST(NULL AS BIGINT)"


@dataclass(frozen=True, slots=True)
class Dates:
    """SQL of what a record says of its token: ``expires``, ``gone`` (seconds, or NULL), ``ended`` (a flag without a time)."""

    expires: str
    gone: str
    ended: str


def issued(cell: Cell, cells: Sequence[Cell]) -> str:
    """SQL of the issue that the record of a token states."""
    return within(_time(cell, cells, "issued"))


def dates(cell: Cell, cells: Sequence[Cell]) -> Dates:
    """What the columns beside a token say of it; its issue is ``y<cell>_issued``."""
    i, near = cell.index, {role: column for role, column, _ in cell.beside}
    expires, gone = _time(cell, cells, "expires"), _time(cell, cells, "revoked")
    if expires.startswith("u"):
        number = f"try_cast(v{i}_expires AS DOUBLE) / {_UNITS.get(near['expires'].hints.get('unit', ''), 1)}"
        span = f"regexp_full_match(v{i}_expires, '[0-9]{{1,13}}([.][0-9]+)?') AND {number} < {FIRST}"
        expires = f"CASE WHEN {span} THEN CASE WHEN {number} > 0 THEN y{i}_issued + CAST(floor({number}) AS BIGINT) END ELSE {expires} END"
    flags = [f"{gone} IS NULL AND {_is(f'v{i}_revoked', 'true', 'ended')}"] if gone.startswith("u") else []
    flags += [f"{gone} IS NULL AND {_is(f'v{i}_ended', 'true', 'ended')}"] if "ended" in near else []
    flags += [_is(f"v{i}_active", "false", "ended")] if "active" in near else []
    if gone != NOTHING:  # an earlier end is that of an earlier token
        gone = f"CASE WHEN {gone} < y{i}_issued THEN NULL ELSE {gone} END"
    return Dates(expires, gone, f"coalesce({chained(' OR ', (f'({flag})' for flag in flags))}, false)" if flags else "false")


def _time(cell: Cell, cells: Sequence[Cell], role: str) -> str:
    """SQL of a time beside a token: ``t<n>`` of a column of the part, ``u<n>_<role>`` of another."""
    column = next((column for name, column, _ in cell.beside if name == role), None)
    if column is None:
        return NOTHING
    other = _typed(role, column, cells)
    return f"u{cell.index}_{role}" if other is None else f"t{other.index}"


def within(time: str) -> str:
    """A time from 1990 to 9999, else NULL."""
    return time if time == NOTHING else f"CASE WHEN {time} >= {FIRST} AND {time} < {LAST} THEN {time} END"


def _is(value: str, *lists: str) -> str:
    words = "|".join(re.escape(word) for word in dict.fromkeys(word for name in lists for word in said(name)))
    return f"regexp_full_match({value}, {literal(f'(?i:{words})')})"
