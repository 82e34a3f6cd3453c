"""What stands in one object is of one person: the key beside the name of somebody else (``recruiter.employee_id`` beside ``recruiter.name``) is his as well."""

from __future__ import annotations

from collections.abc import Iterable

from breach_impact.evidence.draft import Draft
from breach_impact.pathlevels import above
from breach_impact.people.keynames import called_so
from breach_impact.people.roles import named_parties

CALLED = frozenset({"person_name", "email", "username"})
REACHED_BY = frozenset({"email", "phone", "street_address", "postal_code", "city", "subdivision", "country"})
GETS = "recipient"


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
    """Give what stands in an object with the name of who gets something (``shipping.recipient``, ``shipping.email``) to him, in place, where the record tells outside it of whoever sends or pays."""
    for draft in drafts:
        for level in {above(c.path) for c in draft.columns if c.data_type == "person_name" and c.party == GETS and above(c.path)}:
            inside = [c for c in draft.columns if c.path.startswith((f"{level}.", f"{level}["))]
            names = [c for c in inside if c.data_type in ("person_name", "username", "account_id")]
            others = any(c.data_type in (*CALLED, "phone", "account_id") and c.role == "subject" and c not in inside for c in draft.columns)
            if others and all(c.party == GETS for c in names):
                for column in inside:
                    if column.data_type in REACHED_BY and column.role == "subject":
                        draft.set(column.path, role="secondary", party=GETS, why=f"{column.why}; beside the name of who gets it, in one object")
