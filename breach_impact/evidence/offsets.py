"""Offsets from UTC as bare hours (``timezoneoffset``: 1, -5, 5.5): the name must say so, for a bare number is no offset by itself."""

from __future__ import annotations

from collections.abc import Sequence

from breach_impact.evidence.columndraft import Draft
from breach_impact.headerwords.headers import segments, tokens

HOURS = r"[+-]?(?:1[0-4]|0?[0-9])(?:\.(?:0{1,2}|25|50?|75))?"
WHOLE = frozenset({"timezoneoffset", "timezoneoffsets", "utcoffset", "gmtoffset", "tzoffset", "gmtoff", "utcoff"})
OFFSET, OF = frozenset({"offset", "off", "verschiebung", "decalage", "desfase", "смещение"}), frozenset({"timezone", "tz", "zone", "gmt", "utc", "zeitzone", "пояса"})
FIRST, LAST = -12, 14
WEST = r"-.*"
"""Hours behind UTC: an offset of nothing but ``time`` may be a place in a film, which is never below zero."""


def hours_east(drafts: Sequence[Draft]) -> None:
    """Take bare hours for time zones under a name that says that they are offsets; the plan's ``unit = "h"`` tells the scan."""
    for draft in drafts:
        w, names = draft.witness, segments(draft.sample.path)
        words = set(tokens(names[-1])) if names else set[str]()
        named = bool(words & WHOLE) or bool(words & OFFSET and words & OF) or "".join(tokens(names[-1]) if names else ()) in WHOLE
        named = named or (words == {"time", "offset"} and w.share(WEST) > 0)
        if named and draft.data_type in (None, "time_zone") and w.n >= 2 and w.share(HOURS) == 1 and w.between(FIRST, LAST, 0):
            draft.take("time_zone", 0.9, "hours from UTC, under a name that says so")
            draft.hints["unit"] = "h"


__all__ = ["hours_east"]
