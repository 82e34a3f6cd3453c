"""What the sampled rows of a table of people say of each of their ids: the addresses and names that stand beside it."""

from __future__ import annotations

from typing import NamedTuple

from breach_impact.evidence.draft import Draft


class Side(NamedTuple):
    """Of the sampled rows of a table of people: their ids, each with its addresses and with what people are called."""

    ids: set[str]
    mails: dict[str, set[str]]
    names: dict[str, set[str]]


def side_of(draft: Draft, path: str) -> Side:
    """What the sample says of the ids in a column."""
    mails, names = ({c.path for c in draft.record_level(data_type)} for data_type in ("email", "person_name"))
    side = Side(set(), {}, {})
    for fields in draft.survey.picked({*mails, *names, path}):
        row = [(place, text.strip().lower()) for place, text in fields if text and text.strip()]
        key = next((text for place, text in row if place == path), None)
        if key is None:
            continue
        side.ids.add(key)
        for places, beside in ((mails, side.mails), (names, side.names)):
            if held := {text for place, text in row if place in places}:
                beside.setdefault(key, set()).update(held)
    return side
