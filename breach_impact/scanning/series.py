"""Numbers of papers whose series stands in a column of its own: both are read as one value."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from breach_impact.evidence.papers import NUMBER_AT, SERIES_AT
from breach_impact.reading.reader import Expression, Steps
from breach_impact.types import Column


def series_of(columns: Sequence[tuple[Column, Steps]], places: Collection[Steps] | None) -> dict[str, Steps]:
    """Path of a number -> the place of its series, and of a series that of its number.

    Args:
        columns: of the plan, with their places.
        places: what the documents of the table have; None of rows.
    """
    out: dict[str, Steps] = {}
    for column, steps in columns:
        if name := column.hints.get(SERIES_AT) or column.hints.get(NUMBER_AT):
            last = max(place for place, step in enumerate(steps) if step.startswith("."))
            other = (*steps[:last], f".{name}", *steps[last + 1 :])
            if places is None or other in places:
                out[column.path] = other
    return out


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
