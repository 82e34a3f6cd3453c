"""Who did something to many, in tables that name both (``tblactivitylog(userid, admin_id, user)``): the many are whom the rows are about, and he joins none of them."""

from __future__ import annotations

from collections.abc import Sequence

from breach_impact.evidence.draft import Draft
from breach_impact.headerwords.headers import tokens as tokens_of
from breach_impact.people.keynames import of_table
from breach_impact.people.roles import STAFF, named_parties, parties_of

KINDS = frozenset({"profile", "account"})
"""Words for a key of somebody, for that of rights that many have (``profiles_id`` of GLPI), and for that of a firm with many users."""
MANY, LEAST = 10, 100
"""So many people for each of them, and so many ids tell."""


def settle_keepers(drafts: Sequence[Draft]) -> None:
    """Give the ids of staff, and names among numbers, the secondary role where each stands beside many ids of others, and take none from kinds and firms, in place.

    Args:
        drafts: the tables of a dump.
    """
    tables = {draft.name: draft for draft in drafts}
    for draft in drafts:
        accounts = draft.record_level("account_id")
        for column in accounts if len(accounts) > 1 else ():
            target = tables.get(draft.names[column.path][0]) if column.path in draft.names else None
            staff = STAFF in named_parties(column.path) or (target is not None and STAFF in parties_of(tokens_of(target.survey.table)))
            others = [c.path for c in accounts if c is not column]
            if _of_kinds(column.path, target, others) and any(beside_many(draft, column.path, other) for other in others):
                draft.set(column.path, data_type=None, confidence=0.9, why="each stands beside many ids of people: kinds of them, or firms")
                continue
            if any((staff or _no_number(draft, column.path, other)) and beside_many(draft, column.path, other) for other in others):
                draft.set(column.path, role="secondary", party=STAFF, why=f"{column.why}; stands beside many of other ids")


def _of_kinds(path: str, target: Draft | None, others: Sequence[str]) -> bool:
    """Whether a key may be one of rights or of a firm: by a word that the others have not (accounts pay accounts), and of no table that holds people."""
    kinds = KINDS & set(tokens_of(path))
    return bool(kinds) and not any(kinds & set(tokens_of(other)) for other in others) and (target is None or not target.of_persons)


def _no_number(draft: Draft, path: str, other: str) -> bool:
    """Whether names stand in a column beside a key of digits alone."""
    return not any(map(str.isdigit, draft.held(path))) and all(map(str.isdigit, draft.held(other)))


def beside_many(draft: Draft, path: str, other: str) -> bool:
    """Whether each id of a column stands beside ten and more of another one, as far as the sample shows (``user_id`` of a salesman beside ``partner_id``); the key of the table's rows stands beside none."""
    few, many = (draft.distinct_share(values) * len(values) for values in (draft.held(path), draft.held(other)))
    return not of_table(path, draft) and many >= LEAST and 0 < few * MANY <= min(many, len(draft.held(path)))
