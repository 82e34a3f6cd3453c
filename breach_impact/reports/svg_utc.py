"""The day around the world: people by their offset from UTC, from -12 to +14 hours."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from markupsafe import Markup

from breach_impact.reports.svg_frame import box, frame, label, line

_FIRST, _LAST = -12, 14
_SLOT = 100 / (_LAST - _FIRST + 1)
_HEIGHT, _TOP, _FOOT = 170, 20, 34
_PIXELS = 26.0  # of a slot on a page of usual width; tells which numbers fit beside each other
_CHARACTER = 6.6


def hours(offset: str | None) -> float | None:
    """``+05:30`` as 5.5; None for what is no offset of the scale."""
    if offset is None or len(offset) != 6 or offset[0] not in "+-" or not (offset[1:3] + offset[4:]).isdecimal():
        return None
    value = (int(offset[1:3]) + int(offset[4:]) / 60) * (-1 if offset[0] == "-" else 1)
    return value if _FIRST <= value <= _LAST else None


def strip(people: Mapping[float, int], title: str, text: str) -> Markup:
    """One column for each offset.

    Args:
        people: hours from UTC -> people.
        title: what the chart shows.
        text: the same in words.
    """
    most = max(people.values())
    floor = _HEIGHT - _FOOT
    tops = {hour: floor - max((floor - _TOP) * n / most, 1) for hour, n in people.items()}
    body = [line(floor, "axis")]
    for hour, n in sorted(people.items()):
        width = _SLOT * (0.72 if hour == int(hour) else 0.24)
        body.append(box(_place(hour) - width / 2, tops[hour], width, floor - tops[hour], "fill", f"UTC{_signed(hour)}: {n:,} people"))
    body += [label(_place(hour), tops[hour] - 5, f"{people[hour]:,}", "n wide") for hour in _fitting(people, tops)]
    for hour in range(_FIRST, _LAST + 1):
        body.append(label(_place(hour), floor + 15, _signed(hour) if hour else "UTC", "" if hour % 3 == 0 else "minor"))
    body.append(label(50, _HEIGHT - 3, "hours from UTC", "quiet"))
    return frame("utc", title, text, body, height=_HEIGHT)


def _place(hour: float) -> float:
    return (hour - _FIRST + 0.5) * _SLOT


def _signed(hour: float) -> str:
    """With a true minus; half hours as a fraction."""
    whole = f"{abs(hour):g}"
    return "0" if hour == 0 else ("+" if hour > 0 else "\u2212") + whole


def _fitting(people: Mapping[float, int], tops: Mapping[float, float]) -> Sequence[float]:
    """The offsets whose numbers can be written without touching a larger one's; all of them stand in the table."""
    taken: list[float] = []
    for hour in sorted(people, key=lambda h: (-people[h], h)):
        half = len(f"{people[hour]:,}") * _CHARACTER / 2
        clear = all(
            abs(hour - other) * _PIXELS > half + len(f"{people[other]:,}") * _CHARACTER / 2 + 3 or abs(tops[hour] - tops[other]) > 13
            for other in taken
        )
        if clear:
            taken.append(hour)
    return taken
