"""Rows that name nobody but one of the people of another table (``prestations(nir_beneficiaire)`` beside ``beneficiaires``): they are his, though a word for him is one for another person elsewhere."""

from __future__ import annotations

from breach_impact.evidence.draft import Draft
from breach_impact.people.keynames import neighbours, of_table
from breach_impact.registry import detectors

NAMED = frozenset({"beneficiary", "guest", "child", "recipient"})


def settle_people_of_tables(drafts: list[Draft]) -> None:
    """Give the subject role to the one party of a table that another table of persons is called after, where its rows have nobody else, in place."""
    for draft in drafts:
        if any(_identifies(c.data_type) and draft.held(c.path) for c in draft.record_level()):
            continue
        mine = [c for c in draft.columns if c.role == "secondary" and c.party in NAMED and not set(c.path) & set("[{~")]
        named = {c.party for c in mine if _identifies(c.data_type) and any(other.of_persons and of_table(c.path, other) for other in neighbours(draft, drafts))}
        for column in mine if len(named) == 1 else ():
            if column.party in named:
                draft.set(column.path, role="subject", party=None, why=f"{column.why}; one of the people of the table that it is called after, and nobody else is in the row")


def _identifies(data_type: str | None) -> bool:
    return data_type is not None and detectors()[data_type].identifier is not None
