"""Tables that hold what others' people have, and name these by their key.

COUNTING holds the inputs of a system against each other: ids of which over 5 % carry different e-mails do not link. Exports of one database are often a file a table,
and a table that names another's people by their key (``contacts.customer_id`` of ``customers``) gives some of them an older or a further address. Such a table is marked,
and linking bears more between it and the files of its folder (:func:`breach_impact.linking.link`).
"""

from __future__ import annotations

import re

from breach_impact.evidence.draft import Draft
from breach_impact.people.foreign import person_keys, sample_held_by
from breach_impact.people.keynames import neighbours, of_table
from breach_impact.people.opaque import form_of

REACH = frozenset({"account_id", "email", "phone"})
KINDS = 10
"""Values at most of a column that says of what kind an address is."""
MAIL = re.compile("mail|correo|courriel|posta|почта|邮箱|メール|메일")


def mark_details(drafts: list[Draft]) -> None:
    """Mark account ids that name people of another table, in place: ``contacts`` where the table holds nothing but further ways to reach them."""
    for draft in drafts:
        for column in draft.record_level("account_id"):
            if "scope" not in column.hints and _names_others(draft, column.path, drafts):
                draft.set(column.path, hints={**column.hints, "detail": "contacts" if _only_reaches(draft) else "true"})


def _names_others(draft: Draft, path: str, drafts: list[Draft]) -> bool:
    """Whether a column is called after another table of people, and not after its own, or holds the keys of one (``requester_id`` of ``users``)."""
    if of_table(path, draft):
        return False
    return any(other.record_level("account_id") and (of_table(path, other) or _holds_keys(draft, path, other)) for other in neighbours(draft, drafts))


def _holds_keys(draft: Draft, path: str, other: Draft) -> bool:
    """Whether all that stands in a column is keys of a table's people which are not mere numbers of rows: those of two tables overlap by chance."""
    own = [key for key in person_keys(other) if draft.held(path) and form_of(other, key) is not None]
    return any(sample_held_by(draft, path, other, key) for key in own)


def _only_reaches(draft: Draft) -> bool:
    """Whether there is nothing but a key, ways to reach somebody, and of what kind each is: a list without kinds may be of anybody's addresses."""
    if not {t for c in draft.columns if c.data_type for t in (c.data_type, *c.also)} <= REACH:
        return False
    kinds = [{value.strip().casefold() for value in draft.held(c.path)} for c in draft.columns if c.data_type is None and c.hints.get("own_key") != "true"]
    return all(1 < len(held) <= KINDS for held in kinds) and any(MAIL.search(value) for held in kinds for value in held)
