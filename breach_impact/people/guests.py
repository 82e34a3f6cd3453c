"""The guests of a house: beside a booker a guest is another person, but where the dump has a table of guests its key is theirs wherever it stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from breach_impact.evidence.draft import Draft
from breach_impact.headerwords.headers import leaf_of
from breach_impact.people.foreign import neighbours, of_table
from breach_impact.types import Column

GUEST = "guest"
WHY = "the key of the table of guests"


def settle_guests(drafts: Sequence[Draft]) -> None:
    """Give the keys of tables of guests, and the columns of other tables that are called like them, the subject role, in place.

    Args:
        drafts: the tables of a dump.
    """
    tables = list(drafts)
    for owner in tables:
        keys = {leaf_of(column.path) for column in owner.columns if _of_guest(column) and of_table(column.path, owner)}
        for draft in (owner, *neighbours(owner, tables)) if keys else ():
            draft.columns = [
                replace(c, role="subject", party=None, why=c.why if draft is owner else f"{c.why}; {WHY}") if _of_guest(c) and leaf_of(c.path) in keys else c for c in draft.columns
            ]


def _of_guest(column: Column) -> bool:
    return column.data_type == "account_id" and column.role == "secondary" and column.party == GUEST and not set(column.path) & set("[{~")
