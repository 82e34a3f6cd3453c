"""How sure a verdict may be that rests on its name: at most an estimate where the values neither support nor contradict a word that may mean something else.

On sets of labelled tables seen for the first time such verdicts were right two times in three, all other sure ones 96 times in a hundred (docs/accuracy.md, *Confidence*).
"""

from __future__ import annotations

from breach_impact.evidence.columndraft import Draft
from breach_impact.headerwords.headers import hits
from breach_impact.registry import detectors

AT_MOST = 0.89
"""Just under what makes a count exact."""
UNDERSTOOD = 0.9
"""Weight under which a name is a weak word, or holds one that is not known."""
BORNE_OUT = frozenset({"person_name", "city", "subdivision", "country", "date_of_birth", "password_hash"})
"""Types that need a name, of which the values are compared with lists or have a form that few other things have."""
SAID_ONLY = frozenset({"employment_status", "financial_attribute", "debt", "driver_license", "trade_union", "social_profile", "bank_account", "username"})
"""Types of which a single everyday word speaks (a loan, a contract, an account), and whose values look like any other's."""


def temper(draft: Draft) -> None:
    """Lower the confidence of a verdict that only a word with a second meaning carries, in place."""
    if draft.data_type is None or draft.evident or draft.name is None or draft.confidence <= AT_MOST:
        return
    unclear = draft.name < UNDERSTOOD and detectors()[draft.data_type].needs_header and draft.data_type not in BORNE_OUT
    if unclear or (draft.data_type in SAID_ONLY and _one_word(draft)):
        draft.confidence = AT_MOST
        draft.why += ", and the name may mean something else"


def _one_word(draft: Draft) -> bool:
    """Whether a single word of the name says the type."""
    said = [hit.size for hit in hits(draft.leaf) if hit.entry.section == draft.data_type]
    return max(said, default=0) == 1
