"""Whether the day or the month comes first in a table's dates."""

from __future__ import annotations

from collections.abc import Sequence

from breach_impact.evidence.columndraft import Draft
from breach_impact.evidence.hints import US_SIGNS, day_first, needs_order
from breach_impact.headerwords.headers import hits, segments, tokens
from breach_impact.places import countries as places

DAY_FIRST_LANGUAGES = frozenset({"de", "fr", "es", "it", "pt", "nl", "pl", "tr", "ru"})


def order_of_dates(drafts: Sequence[Draft], region: str | None, country: str | None) -> tuple[bool, bool]:
    """(the day comes first, it is sure): by the values of the table's dates, else US signs, else the headers' language, else yes."""
    told = [order for d in drafts if (order := day_first(d.witness)) is not None]
    if told:
        return sum(told) * 2 >= len(told), True
    if not any(needs_order(d.witness) for d in drafts):
        return True, True
    types = {d.data_type for d in drafts}
    states = any(
        d.data_type == "subdivision" and places.guess_subdivision_country(d.witness.values) == "US" for d in drafts
    )
    if types & US_SIGNS or states or "US" in (region, country):
        return False, True
    langs = {
        hit.entry.language
        for d in drafts if d.data_type and segments(d.sample.path)
        for hit in hits(tokens(segments(d.sample.path)[-1])) if hit.entry.section == d.data_type
    }  # fmt: skip
    return True, bool(langs & DAY_FIRST_LANGUAGES) and "en" not in langs
