"""The options of a count, which a scan and a count from the ledger have alike."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from breach_impact.errors import OptionError

Days = tuple[str | date | None, str | date | None]
"""First and last day of an exposure, as dates or as ``2019-12-04``."""
DISCLOSURES = ("exposed", "accessed", "acquired", "unknown")


def window(exposure: Days | None) -> tuple[date | None, date | None]:
    """The exposure's days.

    Raises:
        OptionError: they are no dates, or in the wrong order.
    """
    if exposure is None:
        return None, None
    if isinstance(exposure, str | date) or len(exposure) != 2:
        raise OptionError('an exposure has two days, the first and the last: exposure=("2019-12-04", "2019-12-26"); None for one that is not known')
    days: list[date | None] = []
    for value in exposure:
        try:
            days.append(date.fromisoformat(value) if isinstance(value, str) else value)
        except ValueError:
            raise OptionError(f"exposure day {value!r} is no date; write it as 2019-12-04") from None
    start, end = days
    if start is not None and end is not None and end < start:
        raise OptionError("the exposure ends before it starts")
    return start, end


def domains(names: Sequence[str]) -> tuple[str, ...]:
    """Mail domains in the form of the ledger: lower case, IDNA ASCII, sorted; ``*.example.com`` stands for all below it.

    Raises:
        OptionError: one is no domain.
    """
    out: set[str] = set()
    for name in names:
        bare = name.strip().lower().removeprefix("@").rstrip(".")
        below, bare = ("*." if bare.startswith("*.") else ""), bare.removeprefix("*.")
        try:
            bare = bare.encode("idna").decode()
        except UnicodeError:
            bare = ""
        if not re.fullmatch(r"[a-z0-9-]+(?:\.[a-z0-9-]+)+", bare):
            raise OptionError("an own domain is written as example.com, those below it as *.example.com")
        out.add(below + bare)
    return tuple(sorted(out))


def check_options(hub_limit: int, disclosure: str) -> None:
    """Look at the options of a count.

    Raises:
        OptionError: one cannot be used.
    """
    if disclosure not in DISCLOSURES:
        raise OptionError(f"disclosure must be one of {', '.join(DISCLOSURES)}")
    if hub_limit < 1:
        raise OptionError("the hub limit must be 1 or more")
