"""When: the activity in the data, day by day or in larger bins, and the window of exposure that was stated."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

from breach_impact.reports.svg_timeline import Bin, timeline
from breach_impact.reports.wording import long_date, long_time, number, plural

Json = Mapping[str, Any]
MOST_BINS = 130
"""More columns than this do not stay apart on a printed page."""
_TABLE_ROWS = 16
_DAY = timedelta(days=1)


def _week(day: date) -> date:
    return day - timedelta(days=day.weekday())


UNITS: Mapping[str, tuple[Callable[[date], date], Callable[[date], str]]] = {
    "day": (lambda d: d, date.isoformat),
    "week": (_week, date.isoformat),
    "month": (lambda d: d.replace(day=1), lambda d: f"{d:%Y-%m}"),
    "quarter": (lambda d: d.replace(month=(d.month - 1) // 3 * 3 + 1, day=1), lambda d: f"{d.year} Q{(d.month + 2) // 3}"),
    "year": (lambda d: d.replace(month=1, day=1), lambda d: str(d.year)),
}
"""Unit -> first day of the bin that holds a day, and the bin's name."""


def sections(s: Json) -> dict[str, Any]:
    """The section on time."""
    return {"activity": activity(s)}


def activity(s: Json) -> dict[str, Any] | None:
    """The timeline, and a second one of the window of exposure where that is a small part of it."""
    seen, exposure = s["activity"], s["exposure"]
    days = [(date.fromisoformat(row["day"]), row["records"]) for row in seen["timeline"]]
    if not days:
        return None
    window = _window(exposure)
    unit, bins = binned(days, MOST_BINS)
    text = f"From {long_date(seen['first'])} to {long_date(seen['last'])}, drawn by {unit}; at most {number(max(b.records for b in bins))} in one {unit}."
    near = [row for row in days if window and window[0] <= row[0] < window[1]]
    closer = None
    if near and len(near) > 1 and (near[-1][0] - near[0][0]).days < MOST_BINS and len(bins) > 2 and unit != "day":
        closer = timeline(
            "window", "Records by day during the stated exposure", f"{plural(len(near), 'day', 'days')} with activity.", binned(near, MOST_BINS)[1], None
        )
    table_unit, table = binned(days, _TABLE_ROWS)
    return {
        "chart": timeline("activity", f"Records by {unit}", text, bins, window),
        "closer": closer,
        "unit": unit,
        "days": len(days),
        "table_unit": table_unit,
        "table": table,
        "first": long_time(seen["first"]),
        "last": long_time(seen["last"]),
        "out_of_range": seen.get("out_of_range", 0),
        "window": _stated(exposure),
        "text": text,
    }


def binned(days: Sequence[tuple[date, int]], most: int) -> tuple[str, list[Bin]]:
    """Days as at most so many bins of the smallest unit that does it; with years there is no limit.

    Args:
        days: day and records, in the order of time.
        most: number of bins.
    """
    unit, starts = _unit(days[0][0], days[-1][0], most)
    start_of, name_of = UNITS[unit]
    sums: dict[date, int] = {}
    for day, n in days:
        sums[start_of(day)] = sums.get(start_of(day), 0) + n
    return unit, [Bin(a, b, sums.get(a, 0), name_of(a)) for a, b in pairwise(starts)]


def _unit(first: date, last: date, most: int) -> tuple[str, list[date]]:
    """The smallest unit that gives at most so many bins, and where they begin."""
    for unit, (start_of, _) in UNITS.items():
        starts = _starts(start_of, first, last, most if unit != "year" else None)
        if starts is not None:
            return unit, starts
    raise AssertionError("years have no limit")


def _starts(start_of: Callable[[date], date], first: date, last: date, most: int | None) -> list[date] | None:
    """First days of all bins and of the one behind the last; None if there are too many."""
    day, out = start_of(first), []
    while day <= last:
        out.append(day)
        if most is not None and len(out) > most:
            return None
        step = day + _DAY
        while start_of(step) == day:
            step += _DAY
        day = step
    return [*out, day]


def _window(exposure: Json) -> tuple[date, date] | None:
    if not (exposure["start"] and exposure["end"]):
        return None
    return date.fromisoformat(exposure["start"]), date.fromisoformat(exposure["end"]) + _DAY


def _stated(exposure: Json) -> str:
    if not exposure["start"]:
        return "The window of exposure was not stated."
    if not exposure["end"]:
        return f"The operator states that the exposure began on {long_date(exposure['start'])}."
    return (
        f"The operator states that the data was exposed from {long_date(exposure['start'])} to {long_date(exposure['end'])}:"
        f" {plural(exposure['elapsed_days'], 'day', 'days')} elapsed, {plural(exposure['calendar_days'], 'calendar day', 'calendar days')}."
    )
