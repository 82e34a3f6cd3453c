"""Days and moments: all are the operator's statements, none is read off a clock or guessed from the data."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from breach_impact.reports.forms.found import DATA, STATED, Ask, Found
from breach_impact.reports.forms.quantities import Case


def period(case: Case, ask: Ask) -> Found | None:
    """The option for one day or for a span, of an exposure whose both ends are stated."""
    start, end = case.at("exposure.start"), case.at("exposure.end")
    if not start or not end:
        return None
    return Found(ask.settings["day" if start == end else "span"], f"exposure {start} to {end}, as stated", STATED)


def first_moment(case: Case, ask: Ask) -> Found | None:
    """The first second of the exposure's first day."""
    del ask
    start = case.at("exposure.start")
    return None if not start else Found(f"{start}T00:00:00Z", "exposure.start, as stated: a day (UTC), so its first second", STATED)


def last_moment(case: Case, ask: Ask) -> Found | None:
    """When the exposure was ended, where that is stated to the minute; else the last second of its last day."""
    del ask
    ended, end = case.at("law.contained_at"), case.at("exposure.end")
    if ended:
        return Found(ended, "law.contained_at, as stated", STATED)
    return None if not end else Found(f"{end}T23:59:59Z", "exposure.end, as stated: a day (UTC), so its last second", STATED)


def moment(case: Case, ask: Ask) -> Found | None:
    """A moment with its offset from UTC, as stated or worked out from such."""
    found = case.at(ask.place)
    if not found:
        return None
    told = ask.place.startswith("law.")  # what stands in a row of the law is worked out from such
    return Found(found, f"{ask.place}, as stated", STATED) if told else Found(found, f"{ask.place}, worked out from the times stated", DATA)


def day(case: Case, ask: Ask) -> Found | None:
    """The day of a moment, in the offset in which it was stated."""
    found = case.at(ask.place)
    return None if not found else Found(str(found)[:10], f"{ask.place}, as stated", STATED)


def stated(case: Case, ask: Ask) -> Found | None:
    """The option that follows from something being stated at all."""
    found = case.at(ask.place)
    return None if not found else Found(ask.settings["option"], f"{ask.place}, as stated", STATED)


def unit(case: Case, ask: Ask) -> Found | None:
    """The unit of a span, where :func:`elapsed` finds one from ``settings.since`` to the place."""
    turned = Ask(ask.settings["since"], {"until": ask.place, "unit": "days"})
    found = elapsed(case, turned)
    return None if found is None else Found(ask.settings["option"], found.how, STATED)


def part(case: Case, ask: Ask) -> Found | None:
    """Year, month or day of a date, as a number."""
    found = case.at(ask.place)
    return None if not found else Found(getattr(date.fromisoformat(str(found)[:10]), ask.settings["part"]), f"{ask.place}, as stated", STATED)


def elapsed(case: Case, ask: Ask) -> Found | None:
    """Whole days, or hours to one decimal, from the place to ``settings.until``."""
    start, end = _moment(case.at(ask.place)), _moment(case.at(ask.settings["until"]))
    if start is None or end is None:
        return None
    if isinstance(start, datetime) and isinstance(end, datetime):
        span = end - start
    else:  # a day against a moment: days of the calendar, in the offset in which the moment was stated
        span = timedelta(days=(_day(end) - _day(start)).days)
    if span < timedelta():
        return None
    n = span.days if ask.settings["unit"] == "days" else round(span.total_seconds() / 3600, 1)
    return Found(n, f"from {ask.place} to {ask.settings['until']}, as stated", STATED)


def _moment(text: str | None) -> date | datetime | None:
    if not text:
        return None
    return date.fromisoformat(text) if len(text) == 10 else datetime.fromisoformat(text)


def _day(when: date | datetime) -> date:
    return when.date() if isinstance(when, datetime) else when


__all__ = ["day", "elapsed", "first_moment", "last_moment", "moment", "part", "period", "stated", "unit"]
