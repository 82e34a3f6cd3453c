"""When a duty is due: hours to the minute, days to the end of the last one, business days from Monday to Friday.

Days and business days are counted from the day after the anchor, in the offset from UTC in which the anchor was stated. Holidays are not taken out, for each place has its
own: a date may be early by them, never late. So it may where a determination is not stated, and awareness stands for it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from breach_impact.errors import OptionError
from breach_impact.law.tables import Clock

ANCHORS: Mapping[str, str] = {
    "awareness": "awareness", "discovery": "discovery", "determination": "the determination", "consumer_notice": "the consumer notice", "occurrence": "the occurrence",
    "year_end": "the end of the calendar year of discovery",
}  # fmt: skip
_UNITS = {"hours": "hour", "days": "day", "business_days": "business day"}
Moment = str | datetime | None
"""A time with its offset from UTC, such as ``2019-12-26T10:00-08:00``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Moments:
    """What is known of when; discovery is taken for awareness.

    Attributes:
        aware: when the operator became aware.
        determined: when it determined that there was a breach (assessed it, knew its scope, found it material).
        noticed: when the individuals were told.
        contained: when the exposure was ended.
        occurred: first day of the exposure.
    """

    aware: datetime | None = None
    determined: datetime | None = None
    noticed: datetime | None = None
    contained: datetime | None = None
    occurred: date | None = None

    def of(self, anchor: str) -> datetime | None:
        """The moment from which a clock runs, None where it is not stated."""
        if anchor == "occurrence" and self.occurred is not None:
            zone = self.aware.tzinfo if self.aware is not None else UTC
            return datetime(self.occurred.year, self.occurred.month, self.occurred.day, tzinfo=zone)
        if anchor == "year_end" and self.aware is not None:
            return self.aware.replace(month=12, day=31, hour=23, minute=59, second=59, microsecond=0)
        if anchor == "determination":
            return self.determined or self.aware  # nothing is determined before awareness: early, never late
        return {"awareness": self.aware, "discovery": self.aware, "consumer_notice": self.noticed}.get(anchor)


def moment(text: Moment, option: str) -> datetime | None:
    """A moment that was stated.

    Raises:
        OptionError: it is none, or has no offset from UTC.
    """
    if text is None:
        return None
    try:
        found = datetime.fromisoformat(text) if isinstance(text, str) else text
    except ValueError:
        found = None
    if found is None or found.tzinfo is None:
        raise OptionError(f"{option} must be a time with its offset from UTC, such as 2019-12-26T10:00-08:00")
    return found


def due(clock: Clock, moments: Moments) -> datetime | None:
    """When it is due, None where that is not fixed or the anchor is not stated."""
    start, found = moments.of(clock.anchor), None
    if start is not None and clock.amount is not None:
        found = end_of(start, clock.amount, clock.unit)
    if clock.with_notice and moments.noticed is not None:
        found = moments.noticed if found is None else min(found, moments.noticed)
    return found


def end_of(start: datetime, amount: int, unit: str) -> datetime:
    """The end of so many hours, days or business days; 0 is the start itself."""
    if amount == 0:
        return start
    if unit == "hours":
        return start + timedelta(hours=amount)
    day = start.replace(hour=23, minute=59, second=59, microsecond=0)
    if unit == "days":
        return day + timedelta(days=amount)
    while amount:
        day += timedelta(days=1)
        amount -= day.weekday() < 5
    return day


def told(clock: Clock, moments: Moments) -> str:
    """The clock in words, such as ``15 days from the consumer notice, not stated``."""
    if not clock.anchor or clock.amount is None:
        return clock.text
    anchor, n = ANCHORS[clock.anchor], clock.amount
    run = f"together with {anchor}" if n == 0 else f"{n} {_UNITS[clock.unit]}{'' if n == 1 else 's'} from {anchor}"
    if clock.with_notice:
        run += ", and no later than the notice to individuals"
    if moments.of(clock.anchor) is None:
        return run + (f" ({anchor} is not stated)" if clock.with_notice else ", not stated")
    if clock.anchor == "determination" and moments.determined is None:
        return f"{run} (not stated, so counted from awareness: it may be early)"
    return run


__all__ = ["ANCHORS", "Moment", "Moments", "due", "end_of", "moment", "told"]
