"""Numbers of papers among which is what a column of one kind beside them holds (``ID_NO`` beside ``NIN``): where a value is of that kind it is the same id, and no second one."""

from __future__ import annotations

from collections.abc import Sequence

from breach_impact.evidence.columndraft import Draft
from breach_impact.registry import detectors

FEWEST, SHARED = 10, 0.2
GENERAL = "national_id"


def copies(drafts: Sequence[Draft]) -> None:
    """Say of columns of ids of any kind which kind of id stands among them, in place."""
    known = [d for d in drafts if d.data_type not in (None, GENERAL) and d.witness.n >= FEWEST and detectors()[d.data_type or ""].identifier == "national_id"]
    for draft in drafts:
        if draft.data_type != GENERAL or draft.witness.n < FEWEST:
            continue
        own = set(draft.witness.values)
        same = [d for d in known if d.parent == draft.parent and len(own & set(d.witness.values)) >= SHARED * len(own)]
        if len(same) == 1 and same[0].data_type and same[0].data_type not in draft.also:
            draft.also = [*draft.also, same[0].data_type]
