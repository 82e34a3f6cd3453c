"""Records over time, with the window of exposure shaded."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from markupsafe import Markup

from breach_impact.reports.svg_frame import box, frame, label, line, short

_HEIGHT, _TOP, _FOOT = 190, 30, 24
_TICKS = 9  # at most so many dates below


@dataclass(frozen=True, slots=True)
class Bin:
    """Days that are drawn as one.

    Attributes:
        start: its first day.
        end: the day after its last.
        records: sum of the days' records.
        name: such as ``2019-12`` or ``2019-12-04``.
    """

    start: date
    end: date
    records: int
    name: str


def timeline(name: str, title: str, text: str, bins: Sequence[Bin], window: tuple[date, date] | None) -> Markup:
    """A column for each bin.

    Args:
        name: unique on the page.
        title: what the chart shows.
        text: the same in words.
        bins: in the order of time, without gaps.
        window: first day of the exposure and the day after its last; None where it was not stated.
    """
    first, last = bins[0].start, bins[-1].end
    days, most = (last - first).days, max(max(b.records for b in bins), 1)
    floor = _HEIGHT - _FOOT
    body = []
    if window:
        body += _shade(first, days, window, floor)
    body += [line(_TOP), line((_TOP + floor) / 2)]
    path = "".join(
        f"M{(b.start - first).days} 100V{short(100 - max(100 * b.records / most, 0.7))}H{(b.end - first).days}V100z" for b in bins if b.records
    )
    body.append(
        f'<svg x="0" y="{_TOP}" width="100%" height="{floor - _TOP}" viewBox="0 0 {days} 100" preserveAspectRatio="none">'
        f'<path class="fill seam" d="{path}"/></svg>'
    )
    body += [line(floor, "axis"), label(0, _TOP - 5, f"{most:,}", "quiet n", "start")]
    body += _dates(bins, first, days)
    return frame(name, title, text, body, height=_HEIGHT)


def _shade(first: date, days: int, window: tuple[date, date], floor: int) -> list[str]:
    """The window as a hatched field between two lines, with its name; nothing where it lies outside."""
    left, right = (min(max(100 * (day - first).days / days, 0), 100) for day in window)
    if right <= left:
        return []
    near_end = left > 70
    lines = [
        f'<line x1="{short(x)}%" x2="{short(x)}%" y1="{_TOP - 12}" y2="{floor}" class="limit"/>'
        for x in (left, right) if 0 < x < 100
    ]  # fmt: skip
    name = label(right if near_end else left, _TOP - 17, "stated exposure", "limit-name", "end" if near_end else "start")
    return [box(left, _TOP, right - left, floor - _TOP, "window"), *lines, name]


def _dates(bins: Sequence[Bin], first: date, days: int) -> list[str]:
    """Dates below some of the bins; on narrow screens every third of them, and none that would not fit."""
    step = -(-len(bins) // _TICKS)
    shown = bins[::step]
    out = []
    for i, b in enumerate(shown):
        x = 100 * (b.start - first).days / days
        if x < 92:
            out.append(label(x, _HEIGHT - 6, b.name, "" if i % 3 == 0 and x < 80 else "minor", "start"))
    return out
