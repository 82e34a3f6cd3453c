"""The guests of a house: beside a booker a guest is another person, but where the dump has a table of guests its key is theirs wherever it stands.

Who buys without an account is a guest as well: where no row has both a guest and somebody else, the row is the guest's. So it is with who works there (a driver's trips).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from breach_impact.evidence.draft import PERSON_TYPES, Draft
from breach_impact.headerwords.headers import leaf_of, segments, tokens
from breach_impact.headerwords.lexicon import folded
from breach_impact.people.keynames import NOT_SAID, neighbours, of_table
from breach_impact.people.peoplelists import OTHER
from breach_impact.people.roles import STAFF, names_owner
from breach_impact.registry import detectors
from breach_impact.types import Column

GUEST, ACCOUNTS = "guest", frozenset({"account_id", "username", "email"})
WHY = "the key of the table of guests"
FEWEST, INSTEAD = 10, "of the rows that name nobody else"
"""So many sampled rows must have a guest."""
NEARLY, FEW = 0.95, 0.5
BOOKERS = folded("booker bookedby reservedby besteller bucher buchender gebuchtvon prenotante prenotatore prenotatoda reservataire reservante reservadopor boeker geboektdoor rezerwujacy rezervasyonyapan заказчик".split())
"""Who books for others, and may stand beside them in some rows."""


def settle_guests(drafts: Sequence[Draft]) -> None:
    """Give the keys of tables of guests, and the columns of other tables that are called like them, the subject role, in place.

    Args:
        drafts: the tables of a dump.
    """
    tables = list(drafts)
    take_walk_ins(tables)
    for owner in tables:
        keys = {leaf_of(column.path) for column in owner.columns if _of_guest(column) and of_table(column.path, owner)}
        for draft in (owner, *neighbours(owner, tables)) if keys else ():
            draft.columns = [
                replace(c, role="subject", party=None, why=c.why if draft is owner else f"{c.why}; {WHY}") if _of_guest(c) and leaf_of(c.path) in keys else c for c in draft.columns
            ]
    for draft in tables:
        _known_by(draft)


def take_walk_ins(drafts: Sequence[Draft]) -> None:
    """Give guests the rows that name nobody else, in place; asked again once it is known who serves them (``appointments(client_id, guest_phone, employee_id)``).

    Args:
        drafts: the tables of a dump.
    """
    for draft in drafts:
        _instead(draft)
        _instead_of_staff(draft)


def _instead(draft: Draft) -> None:
    """Give the columns of guests the subject role where they stand in the rows that name nobody else (``guest.email`` of orders without ``userId``)."""
    guests = {c.path for c in draft.columns if c.role == "secondary" and c.party == GUEST and not set(c.path) & set("[{~")}
    own = {c.path for c in draft.record_level() if c.data_type in PERSON_TYPES or (c.data_type and detectors()[c.data_type].identifier)} if guests else set[str]()
    # What an invoice says is of whoever buys (``invoice.tckn``); an account is somebody's who has one.
    own = {c.path for c in draft.columns if c.path in own and c.data_type in ACCOUNTS} or own
    if not own:
        return
    rows = [{path for path, text in fields if text and text.strip().lower() not in NOT_SAID} for fields in draft.survey.picked(guests | own)]
    with_guest = [row for row in rows if row & guests]
    bookers = {path for path in own if {*(word for name in segments(path) for word in tokens(name)), *("".join(tokens(name)) for name in segments(path))} & BOOKERS}
    if bookers == own and len(with_guest) >= max(FEWEST, NEARLY * len(rows)) and sum(bool(row & own) for row in rows) <= FEW * len(rows):
        # Who stands in all rows is whom they are about; who books for a few of them is another.
        draft.columns = [replace(c, role="secondary", party=OTHER, why=f"{c.why}; who booked for some of the guests") if c.path in own else c for c in draft.columns]
    elif len(with_guest) < FEWEST or any(row & own for row in with_guest):
        return
    draft.columns = [replace(c, role="subject", party=None, why=f"{c.why}; {INSTEAD}") if c.path in guests else c for c in draft.columns]


def _instead_of_staff(draft: Draft) -> None:
    """Give the key of who works there (``trips.driverId``) the subject role where it stands only in rows that say nothing else of anybody: the row is his. Of two such keys of a row neither is told to be whose it is."""
    own = {c.path for c in draft.record_level("account_id")}
    keys = [c for c in draft.columns if c.data_type == "account_id" and c.role == "secondary" and c.party == STAFF and not set(c.path) & set("[{~")] if own else []
    if not keys:
        return
    others = own | {c.path for c in draft.columns if c.data_type in PERSON_TYPES}
    staff = {c.path for c in keys}
    rows = [{path for path, text in fields if text and text.strip().lower() not in NOT_SAID} for fields in draft.survey.picked(others | staff)]
    for column in keys:
        theirs = [row for row in rows if column.path in row]
        if len(theirs) >= FEWEST and any(row & own for row in rows) and not any(row & (others | staff - {column.path}) for row in theirs):
            draft.set(column.path, role="subject", party=None, why=f"{column.why}; {INSTEAD}")


def _known_by(draft: Draft) -> None:
    """Give a guest's key the subject role where nothing else is said of a guest, the row has no other key, and each key goes with one name or address and these with one key.

    So it is that of the guest whom all else is about (``GuestProfileID`` beside ``LastName``); who books for many guests is another person.
    """
    guests = [c for c in draft.columns if c.role == "secondary" and c.party == GUEST]
    if len(guests) != 1 or not _of_guest(guests[0]) or draft.record_level("account_id"):
        return
    names = [c.path for c in (draft.record_level("email") or draft.record_level("person_name")) if not names_owner(leaf_of(c.path))]
    if names and draft.record_level("person_name") and _one_each(draft, guests[0].path, names):
        draft.set(guests[0].path, role="subject", party=None, why=f"{guests[0].why}; no other key and no other guest stands in the row")


def _one_each(draft: Draft, key: str, names: Sequence[str]) -> bool:
    """Whether nearly all names of the sampled rows go with one key."""
    beside: dict[tuple[str, ...], set[str]] = {}
    for fields in draft.survey.picked({key, *names}):
        held = {path: text.strip().lower() for path, text in fields if text and text.strip().lower() not in NOT_SAID}
        if key in held and len(held) > 1:
            beside.setdefault(tuple(held.get(name, "") for name in names), set()).add(held[key])
    return len(beside) >= FEWEST and sum(len(keys) == 1 for keys in beside.values()) >= NEARLY * len(beside)


def _of_guest(column: Column) -> bool:
    return column.data_type == "account_id" and column.role == "secondary" and column.party == GUEST and not set(column.path) & set("[{~")
