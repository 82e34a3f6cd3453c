"""Tables of what devices of people reported (``locations(deviceId, lat, lon)`` of children's watches): nobody stands in them, and yet where a watch was is where its wearer was.

A table of devices alone may be an inventory or a net of sensors, so its places and measures are nobody's. It is otherwise where the same devices stand beside people in another
table of the system: COUNTING attributes such records by their device.
"""

from __future__ import annotations

from collections.abc import Sequence

from breach_impact.evidence.draft import Draft
from breach_impact.people.foreign import neighbours
from breach_impact.people.keyowners import Again
from breach_impact.types import Column

DEVICES = frozenset({"device_id", "imei", "device_serial", "mac_address"})
SHORTEST = 6
"""Characters of a device's id; numbers below a million are the row numbers of any table."""
FEWEST, SHARED = 3, 0.3
"""Devices that both samples must hold, and their share of those of the smaller one where both samples are whole tables."""


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
