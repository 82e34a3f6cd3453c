"""Numbers of papers whose series stands in a column of its own: both are read as one value."""

from __future__ import annotations

from collections.abc import Sequence

from breach_impact.evidence.papers import NUMBER_AT, SERIES_AT
from breach_impact.reading.reader import Expression, Steps
from breach_impact.types import Column


def series_of(columns: Sequence[tuple[Column, Steps]]) -> dict[str, Steps]:
    """Path of a number -> the place of its series, and of a series that of its number.

    Args:
        columns: of the plan, with their places.
    """
    places = {column.path: steps for column, steps in columns}
    named = ((column, column.hints.get(SERIES_AT) or column.hints.get(NUMBER_AT) or "") for column, _ in columns)
    return {column.path: places[other] for column, other in named if other in places}


def joined(column: Column, found: Expression, other: Expression) -> Expression:
    """A number behind its series, where a row has one of each.

    Args:
        column: of either.
        found: its values.
        other: those of the other one.
    """
    series, number = (found, other) if NUMBER_AT in column.hints else (other, found)
    one, two = (f"({half.sql})[1]" if half.many else half.sql for half in (series, number))
    whole = f"trim({one}) || ' ' || trim({two})"
    lone = "".join(f" AND len({half.sql}) = 1" for half in (series, number) if half.many)
    sql = f"CASE WHEN strlen(trim({two})) = 6 AND strlen(trim({one})) >= 4{lone} THEN {f'[{whole}]' if found.many else whole} ELSE {found.sql} END"
    return Expression(sql, found.many)
