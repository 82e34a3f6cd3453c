"""Who did something to many, in tables that name both (``tblactivitylog(userid, admin_id, user)``): the many are whom the rows are about, and he joins none of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from breach_impact.evidence.draft import Draft
from breach_impact.headerwords.headers import tokens as tokens_of
from breach_impact.people.keynames import of_table
from breach_impact.people.roles import STAFF, named_parties, parties_of
from breach_impact.types import Column

KINDS = frozenset({"profile", "account"})
"""Words for a key of somebody, for that of rights that many have (``profiles_id`` of GLPI), and for that of a firm with many users."""
MANY, LEAST = 10, 100
"""So many people for each of them, and so many ids tell."""
OWN, FEW, FEWEST = 0.8, 3, 8
"""Share of distinct addresses from which each row is somebody; so many people share each id; so many rows tell."""


def settle_keepers(drafts: Sequence[Draft]) -> None:
    """Give the ids of staff, and names among numbers, the secondary role where each stands beside many ids of others, and take none from kinds and firms, in place.

    Args:
        drafts: the tables of a dump.
    """
    tables = {draft.name: draft for draft in drafts}
    for draft in drafts:
        accounts = draft.record_level("account_id")
        _of_several(draft, accounts, tables)
        for column in accounts if len(accounts) > 1 else ():
            target = tables.get(draft.names[column.path][0]) if column.path in draft.names else None
            staff = STAFF in named_parties(column.path) or (target is not None and STAFF in parties_of(tokens_of(target.survey.table)))
            others = [c.path for c in accounts if c is not column]
            if _of_kinds(column.path, target, others) and any(beside_many(draft, column.path, other) for other in others):
                draft.set(column.path, data_type=None, confidence=0.9, why="each stands beside many ids of people: kinds of them, or firms")
                continue
            if any((staff or _no_number(draft, column.path, other)) and beside_many(draft, column.path, other) for other in others):
                draft.set(column.path, role="secondary", party=STAFF, why=f"{column.why}; stands beside many of other ids")


def _of_several(draft: Draft, accounts: Sequence[Column], tables: Mapping[tuple[str, str], Draft]) -> None:
    """Take no id for a person's that several of a table share, each with a key and an address or user name of his own: the profile of rights of employees, the customer whom each saw last (``ps_employee.id_last_customer``)."""
    keys = [c for c in accounts if of_table(c.path, draft) and draft.distinct_share(draft.held(c.path)) == 1]
    names = next((values for kind in ("email", "username") for c in draft.record_level(kind) if (values := draft.values(c.path))), [])
    if not keys or len(names) < FEWEST or draft.distinct_share(names) < OWN:
        return
    for column in accounts:
        held = draft.held(column.path)
        if column in keys or len(held) < FEWEST or draft.distinct_share(held) * FEW > 1:
            continue
        target = tables.get(draft.names[column.path][0]) if column.path in draft.names else None
        if _of_kinds(column.path, target, [c.path for c in keys]):
            draft.set(column.path, data_type=None, role="subject", party=None, hints={}, confidence=0.9, why="several share each, and have keys and addresses of their own: kinds of them, or firms")
        else:
            draft.set(column.path, role="secondary", party=STAFF, why=f"{column.why}; several share each, and have keys and addresses of their own")


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
