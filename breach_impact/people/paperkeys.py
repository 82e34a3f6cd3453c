"""Keys that are the numbers of people's papers: ``owner_id`` of vehicles holds what another table calls an identity card."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from breach_impact.evidence.draft import Draft
from breach_impact.evidence.witness import Witness
from breach_impact.registry import detectors
from breach_impact.types import ColumnSample, Detector

FEWEST, SHOWN, SHARED = 30, 0.8, 5
"""Distinct values that tell, the part that must pass the check digit (firms stand among the owners), and how many both columns must hold."""
NOTICED = 0.8
"""A check that one changed digit passes more often says too little (a date inside a number)."""


def settle_paper_keys(drafts: Sequence[Draft]) -> None:
    """Take account ids for the national ids that they are, in place: as such they link to the people of other tables, whatever system those are of.

    Args:
        drafts: the tables of a dump.
    """
    known = [
        (draft, detectors()[c.data_type], _bare(draft.held(c.path)))
        for draft in drafts for c in draft.record_level() if c.data_type and c.role == "subject" and _checked(detectors()[c.data_type])
    ]  # fmt: skip
    for draft in drafts if known else ():
        for column in draft.record_level("account_id"):
            values = tuple(dict.fromkeys(draft.held(column.path)))
            witness = Witness(ColumnSample(path="", values=values, filled=len(values), total=len(values)))
            for owner, detector, numbers in known:
                if owner is not draft and _are(detector, witness, numbers, owner):
                    draft.set(column.path, data_type=detector.data_type, confidence=0.95, hints={}, why="nearly all pass the check digit of what another table calls so, and some are in both")
                    break


def _checked(detector: Detector) -> bool:
    return detector.identifier == "national_id" and detector.checksum and detector.pattern is not None


def _are(detector: Detector, w: Witness, numbers: frozenset[str], owner: Draft) -> bool:
    """Whether nearly all values are numbers of this type, and some the same people's; of a few, all, so that they go with the many of another table."""
    formed = w.matching(str(detector.pattern)) if w.n else []
    if len(formed) < SHOWN * w.n or not formed or w.noticing(detector) < NOTICED:
        return False
    right, shared = len(formed) * w.passing(detector), len(_bare(formed) & numbers)
    if w.n < FEWEST:
        return right == w.n == shared
    # Samples of large tables hardly meet: half of those that would meet by their sizes must.
    part = min(1.0, owner.survey.sampled / max(1, owner.survey.records))
    return right >= SHOWN * w.n and shared >= min(SHARED, int(right * part / 2))


def _bare(values: Iterable[str]) -> frozenset[str]:
    return frozenset(re.sub(r"[^0-9A-Za-z]", "", value).upper() for value in values)


__all__ = ["settle_paper_keys"]
