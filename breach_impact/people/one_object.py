"""What stands in one object is of one person: the key beside the name of somebody else (``recruiter.employee_id`` beside ``recruiter.name``) is his as well."""

from __future__ import annotations

import re
from collections.abc import Iterable

from breach_impact.evidence.draft import Draft
from breach_impact.pathlevels import above
from breach_impact.people.keynames import called_so
from breach_impact.people.parties import RECIPIENT
from breach_impact.people.roles import named_parties
from breach_impact.people.wholly import describes
from breach_impact.types import Column

CALLED = frozenset({"person_name", "email", "username"})
PAYERS = CALLED | {"phone", "account_id"}
_WORD = re.compile(r"[^\W\d_]{2,}")
OFTEN = 0.5
"""The share of records whose parcel goes to whom they tell of anyway, from which on it is his own."""


def settle_objects(drafts: Iterable[Draft]) -> None:
    """Give keys in objects that are called after another person, as all names in them are his, to him, in place; a key that is called after the rows (``reviewer.customer_id`` of ``customers``) stays theirs."""
    for draft in drafts:
        for column in draft.record_level("account_id"):
            level = above(column.path)
            beside = [c for c in draft.columns if level and c.data_type in CALLED and above(c.path) == level]
            # The object must be called after him: ``user.mother_name`` says of the user who his mother is.
            theirs = {c.party for c in beside if c.role == "secondary"} & named_parties(level) if level else set[str]()
            if theirs and all(c.party in theirs for c in beside) and not called_so(column.path, draft):
                draft.set(column.path, role="secondary", party=beside[0].party, why=f"{column.why}; beside the name of another person in one object")


def settle_deliveries(drafts: Iterable[Draft]) -> None:
    """Give what stands in an object with the name of who gets something (``shipping.recipient``, ``shipping.email``) to him, in place.

    Only where the record tells outside it of whoever sends or pays, and mostly of somebody called otherwise: what people order goes to themselves.
    """
    for draft in drafts:
        for level in sorted({above(c.path) for c in draft.columns if c.data_type == "person_name" and c.party == RECIPIENT} - {""}):
            inside = [c for c in draft.columns if c.path.startswith((f"{level}.", f"{level}["))]
            payers = [c for c in draft.columns if c not in inside and c.role == "subject" and c.data_type in PAYERS]
            if not payers or any(c.party != RECIPIENT for c in inside if c.data_type in ("person_name", "username", "account_id")) or _to_himself(draft, inside, payers):
                continue
            for column in inside:
                if column.role == "subject" and column.data_type and describes(column.data_type, RECIPIENT):
                    draft.set(column.path, role="secondary", party=RECIPIENT, why=f"{column.why}; beside the name of who gets it, in one object")


def _to_himself(draft: Draft, inside: list[Column], payers: list[Column]) -> bool:
    """Whether who gets something mostly has a word of the name, or the phone or address, of whom the record tells outside the object: himself, or his family at home.

    Also where no record tells both: nothing speaks for somebody else.
    """
    theirs, own = ({c.path for c in columns if c.data_type in CALLED | {"phone"}} for columns in (inside, payers))
    names = {c.path for c in (*inside, *payers) if c.data_type == "person_name"}
    told = alike = 0
    for fields in draft.survey.picked(theirs | own):
        gets, pays = set[str](), set[str]()
        for path, text in fields:
            said = (text or "").strip().lower()
            (gets if path in theirs else pays).update(_WORD.findall(said) if path in names else [said] if said else [])
        told += bool(gets and pays)
        alike += not gets.isdisjoint(pays)
    return alike >= OFTEN * told
