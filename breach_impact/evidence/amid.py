"""Addresses among other values of a column of which neither name nor values tell more: whatever the rest is, they are somebody's."""

from __future__ import annotations

from collections.abc import Sequence

from breach_impact.evidence.columndraft import Draft
from breach_impact.registry import detectors

SOME, SEVERAL, CONFIDENCE = 0.1, 3, 0.7
"""The share of values from which addresses are no slip in a column that is not called after them, how many these are, and how sure that makes: below 0.9, so that the count is an estimate that names the column."""
OFTEN = 1.5
"""Rows to each distinct value at most."""
OPEN = 0.4
"""Confidence in "nothing personal" where that is not known."""


def addresses_amid(drafts: Sequence[Draft]) -> None:
    """Take columns of no type that hold addresses for addresses, in place; their other values are invalid ones and are reported as such.

    A few addresses under a name that says nothing of them (a setting, a slip) leave a column unclassified, for nobody can say that it holds nothing personal.
    What is no data of a person by its name (``Message-ID``), or was seen to be addresses and refused, stays as it is.
    """
    form = detectors()["email"].pattern or ""
    for draft in drafts:
        if draft.data_type is not None or draft.reading.absorbed or draft.reading.own_key or not any("@" in value for value in draft.sample.values):
            continue
        share = draft.everything.share(form)
        if share == 0 or any(other.data_type == "email" for other in draft.alternatives):
            continue
        if set(draft.sample.path) & set("[{"):
            continue  # what identifies the elements of a list is not told by a part of them
        called = any(candidate.data_type == "email" for candidate in draft.reading.candidates)
        # Who is one person a row has an address of his own; what three partners are called stands over and over.
        own = draft.witness.filled <= OFTEN * draft.witness.n
        if called or (own and share >= SOME and share * draft.everything.n >= SEVERAL):
            draft.take("email", CONFIDENCE, f"{share:.1%} of its values are addresses, whatever the others are")
        else:
            draft.confidence, draft.why = OPEN, f"unclassified: {share:.1%} of its values are addresses"
