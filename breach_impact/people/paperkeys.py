"""Keys that are the numbers of people's papers: ``owner_id`` of vehicles holds what another table calls an identity card."""

from __future__ import annotations

import re
from collections.abc import Sequence

from breach_impact.evidence.draft import Draft
from breach_impact.registry import detectors
from breach_impact.types import Detector

FEWEST, SHOWN, SHARED = 30, 0.8, 5
"""Distinct values that tell, the part that must pass the check digit (of any digits one in ten does, and firms stand among the owners), and how many both columns must hold."""


def settle_paper_keys(drafts: Sequence[Draft]) -> None:
    """Take account ids for the national ids that they are, in place: as such they link to the people of other tables, whatever system those are of.

    Args:
        drafts: the tables of a dump.
    """
    known = {(c.data_type, draft.name): draft.held(c.path) for draft in drafts for c in draft.record_level() if c.data_type and c.role == "subject" and _checked(c.data_type)}
    for draft in drafts if known else ():
        for column in draft.record_level("account_id"):
            values = set(draft.held(column.path))
            for (data_type, name), numbers in known.items():
                if name != draft.name and len(values) >= FEWEST and _are(detectors()[data_type], values, numbers):
                    draft.set(column.path, data_type=data_type, confidence=0.95, hints={}, why=f"{SHOWN:.0%} or more pass the check digit of what another table calls so, and some are in both")
                    break


def _checked(data_type: str) -> bool:
    detector = detectors()[data_type]
    return detector.identifier == "national_id" and detector.checksum


def _are(detector: Detector, values: set[str], numbers: Sequence[str]) -> bool:
    """Whether nearly all values are numbers of this type, and some the same people's."""
    if detector.pattern is None or detector.validate is None:
        return False
    right = {bare for value in values if re.fullmatch(detector.pattern, value) and detector.validate(value) and (bare := _bare(value))}
    return len(right) >= SHOWN * len(values) and len(right & {_bare(number) for number in numbers}) >= SHARED


def _bare(value: str) -> str:
    return re.sub(r"[^0-9A-Za-z]", "", value).upper()


__all__ = ["settle_paper_keys"]
