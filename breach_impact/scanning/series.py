"""Numbers of papers whose series stands in a column of its own: both are read as one value."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from breach_impact.evidence.papers import HINT
from breach_impact.reading.reader import Expression, Steps
from breach_impact.types import Column


def series_of(columns: Sequence[tuple[Column, Steps]], places: Collection[Steps] | None) -> dict[str, Steps]:
    """Path of a number -> the place of its series.

    Args:
        columns: of the plan, with their places.
        places: what the documents of the table have; None of rows.
    """
    out: dict[str, Steps] = {}
    for column, steps in columns:
        if name := column.hints.get(HINT):
            last = max(place for place, step in enumerate(steps) if step.startswith("."))
            series = (*steps[:last], f".{name}", *steps[last + 1 :])
            if places is None or series in places:
                out[column.path] = series
    return out


def with_series(series: Expression, number: Expression) -> Expression:
    """A number behind its series, where a row has one of each."""
    one, other = (f"({found.sql})[1]" if found.many else found.sql for found in (series, number))
    whole = f"trim({one}) || ' ' || trim({other})"
    lone = "".join(f" AND len({found.sql}) = 1" for found in (series, number) if found.many)
    sql = f"CASE WHEN strlen(trim({other})) = 6 AND strlen(trim({one})) >= 4{lone} THEN {f'[{whole}]' if number.many else whole} ELSE {number.sql} END"
    return Expression(sql, number.many)
