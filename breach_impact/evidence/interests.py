"""Flags of what a household cares for, as traders of addresses list them: ``INT_GOLF``, ``INT_TRAVEL``, ``INT_PETS`` with ``Y``, ``N`` or nothing."""

from __future__ import annotations

from collections.abc import Sequence

from breach_impact.evidence.columndraft import Draft
from breach_impact.evidence.valueforms import BOOLEAN

SHORT, FEWEST, MOST = frozenset({"int", "intr", "intrst", "lifestyle", "lsty"}), 3, 3
"""What such names begin with, and so many of them: ``int`` alone is also a kind of number, or what is inside."""
FLAG = rf"(?:{BOOLEAN})|(?i:u|unk|x)"


def interests(drafts: Sequence[Draft]) -> None:
    """Take several flags under a short word for interests for these, in place.

    Args:
        drafts: the columns of a table.
    """
    flags = [
        draft for draft in drafts
        if draft.data_type is None and draft.leaf[:1] and draft.leaf[0] in SHORT and len(draft.leaf) > 1 and 0 < draft.witness.n <= MOST and draft.witness.share(FLAG) == 1
    ]  # fmt: skip
    for draft in flags if len(flags) >= FEWEST else ():
        draft.take("personal_interests", 0.8, f"one of {len(flags)} flags of interests")
