"""Tables of what devices of people reported (``locations(deviceId, lat, lon)`` of children's watches): nobody stands in them, and yet where a watch was is where its wearer was.

A table of devices alone may be an inventory or a net of sensors, so its places and measures are nobody's. It is otherwise where the same devices stand beside people in another
table of the system: COUNTING attributes such records by their device.
"""

from __future__ import annotations

from collections.abc import Sequence

from breach_impact.evidence.draft import Draft
from breach_impact.headerwords.entities import entity_of, table_words
from breach_impact.people.keynames import neighbours
from breach_impact.people.keyowners import Again
from breach_impact.types import Column

DEVICES = frozenset({"device_id", "imei", "device_serial", "mac_address"})
DIGITS = 9
"""Of the number of a row at most."""
SHORTEST = 6
"""Characters of a device's id; numbers below a million are the row numbers of any table."""
FEWEST, SHARED, NEARLY = 3, 0.3, 0.95
"""Devices that both samples must hold, and their share of those of the smaller one where both samples are whole tables."""


def settle_device_keys(drafts: Sequence[Draft]) -> None:
    """Take the own key of a table of devices for their ids where another table names devices so, in place: ``devices/{id}`` beside ``sharing.deviceId``; then that of tables of what these did.

    Numbers count the rows of any table, so these ids are letters too. Of devices with a serial or an address that is what they are counted by.
    """
    found = list[tuple[Draft, str]]()
    _numbered(drafts)
    for draft in drafts:
        if entity_of(table_words(draft.survey.table)) == "device" and not any(c.data_type in DEVICES for c in draft.record_level()):
            named = [(owner, c) for owner in neighbours(draft, list(drafts)) for c in owner.columns if c.data_type == "device_id" and "~" not in c.path]
            path = next((path for path in draft.bare_keys() if any(_same(draft, path, owner, c.path, SHARED) for owner, c in named)), None)
            found += [] if path is None else [(draft, path)]
    for draft, path in found:
        others = [(other, own) for other in neighbours(draft, list(drafts)) for own in other.bare_keys() if _same(other, own, draft, path, NEARLY)]
        for table, own in ((draft, path), *others):
            table.set(own, data_type="device_id", confidence=0.95, why="the ids of devices, as other tables name them")


def _numbered(drafts: Sequence[Draft]) -> None:
    """Take no device from the number of a row of the table of devices, which has their ids (``push_tokens.device_id`` beside ``devices(id, device_uid)``): each would count twice."""
    for owner in drafts:
        if entity_of(table_words(owner.survey.table)) != "device" or not any(c.data_type in DEVICES for c in owner.record_level()):
            continue
        rows = {value for path in owner.bare_keys() for value in owner.held(path)}
        for draft, column in [(d, c) for d in neighbours(owner, list(drafts)) for c in d.record_level("device_id")] if rows else ():
            if _is_number(draft, column.path, owner, rows):
                draft.set(column.path, data_type=None, confidence=0.9, why="the number of a row of the table of devices")


def _is_number(draft: Draft, path: str, owner: Draft, rows: set[str]) -> bool:
    """Whether the values are numbers that count rows, as those of another table, as far as the samples show."""
    values = set(draft.held(path))
    both, whole = len(values & rows), all(d.survey.sampled >= d.survey.records for d in (draft, owner))
    return both >= FEWEST and (not whole or both >= NEARLY * len(values)) and all(value.isdigit() and len(value) <= DIGITS for value in values)


def _same(draft: Draft, path: str, owner: Draft, theirs: str, least: float) -> bool:
    """Whether ids of letters and digits are those of another column too: so large a part of the fewer ones where both samples are whole tables."""
    here, there = ({value.lower() for value in one.values(name) if len(value) >= SHORTEST and not value.isdigit()} for one, name in ((draft, path), (owner, theirs)))
    both, whole = len(here & there), all(d.survey.sampled >= d.survey.records for d in (draft, owner))
    return both >= FEWEST and (not whole or both >= least * min(len(here), len(there)))


def settle_trackers(drafts: Sequence[Draft], again: Again) -> None:
    """Read tables of people's devices as what these people did, in place.

    Args:
        drafts: the tables of a dump.
        again: classifies a table again.
    """
    for draft in drafts:
        mine = [] if draft.of_persons or draft.record_level("account_id") else [c for c in draft.record_level() if c.data_type in DEVICES]
        if any(_shared(draft, column, owner) for column in mine for owner in neighbours(draft, list(drafts)) if owner.of_persons):
            draft.owned = True
            draft.columns = again(draft, {})


def _shared(draft: Draft, column: Column, owner: Draft) -> bool:
    """Whether devices of a table are those of people in another one."""
    here = _ids(draft, column)
    for theirs in (c for c in owner.columns if c.data_type == column.data_type and "~" not in c.path):
        there = _ids(owner, theirs) if here else set[str]()
        both, whole = len(here & there), all(d.survey.sampled >= d.survey.records for d in (draft, owner))
        if both >= FEWEST and (not whole or both >= SHARED * min(len(here), len(there))):
            return True
    return False


def _ids(draft: Draft, column: Column) -> set[str]:
    return {value.lower() for value in draft.values(column.path) if len(value) >= SHORTEST}
