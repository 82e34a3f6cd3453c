"""Who is who in a table: its account id, and its lists of people. Every decision goes into the plan with its reason.

COUNTING, *Identifiers*: a table's own key (``id``, ``_id``) is an account id only in a table of persons and when (a) a foreign
key of another table names this table and at least 90 % of its distinct values occur here, or (b) no other column
qualifies, it is unique, and at least 95 % of the rows have an e-mail or user name of their own. A user name is the
account id where the table has no other, qualifies before (b) where other tables know people by it, and is a second one there. *Linking*: a list whose elements each hold an identifier is a list of people.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from breach_impact.evidence.draft import MOSTLY, Draft
from breach_impact.headerwords.entities import entity_of, table_words
from breach_impact.headerwords.headers import tokens as tokens_of
from breach_impact.pathlevels import above
from breach_impact.people.addressbooks import settle_address_books
from breach_impact.people.bankaccounts import settle_bank_accounts
from breach_impact.people.coholders import settle_coholders
from breach_impact.people.details import mark_details
from breach_impact.people.driven import settle_vehicles
from breach_impact.people.foreign import (
    declared,
    inanimate,
    named_by,
    open_columns,
    person_keys,
    proposed,
    tested,
)
from breach_impact.people.guests import settle_guests, take_walk_ins
from breach_impact.people.keepers import settle_keepers
from breach_impact.people.keptpeople import settle_kept
from breach_impact.people.keynames import belongs, neighbours, of_table
from breach_impact.people.keyowners import Again, take
from breach_impact.people.keypass import KeyValues, owners_of
from breach_impact.people.leads import number_of_lead
from breach_impact.people.one_object import settle_deliveries, settle_objects
from breach_impact.people.organisations import (
    asked_at,
    holds_nobody,
    led,
    of_firms,
    settle_firms,
    settle_organisations,
    with_mails,
)
from breach_impact.people.otherpeople import find_others
from breach_impact.people.othersystems import tell_other_systems
from breach_impact.people.ownkeys import mostly_filled, names_people, own_keys, second_keys
from breach_impact.people.paperkeys import settle_paper_keys
from breach_impact.people.peoplelists import list_people
from breach_impact.people.recipients import settle_recipients, settle_sent
from breach_impact.people.relatives import settle_relatives
from breach_impact.people.roles import PROPRIETORS
from breach_impact.people.rownumbers import NO_ACCOUNT, forget_row_number
from breach_impact.people.serving_mails import settle_serving_mails
from breach_impact.people.spaces import separate, separate_columns, settle_pointers
from breach_impact.people.staff import employed, own_staff
from breach_impact.people.tables_people import settle_people_of_tables
from breach_impact.people.trackers import settle_device_keys, settle_trackers
from breach_impact.people.usernames import alike_names, known_by_name, known_elsewhere, no_other, open_names, own_name
from breach_impact.survey import Survey
from breach_impact.types import Column

if TYPE_CHECKING:
    from breach_impact.dump import Dump

OWN, HALF, RARELY = 0.95, 0.5, 0.02


def decide(dump: Dump, survey: Survey, drafts: list[Draft], again: Again) -> None:
    """Decide whose identifiers are a second person's, account ids, tables of relatives and lists of people of all tables, in place.

    Args:
        dump: what is read.
        survey: what is known of it.
        drafts: its tables.
        again: classifies a table again, of which it is now known that some columns are account ids.
    """
    _settle_named(dump, survey, drafts, again)
    for draft in drafts:
        list_people(draft)
        own_staff(draft)
    candidates = {d.name: keys for d in drafts if _may_have(d, drafts) and not _of_others(d, drafts) and (keys := own_keys(d, drafts))}
    second = {d.name: keys for d in drafts if d.name not in candidates and _has_two_keys(d, drafts) and (keys := second_keys(d, drafts))}
    values = KeyValues(dump, survey, drafts, _wanted(drafts, {**candidates, **second}))
    for draft in drafts:
        for path in second.get(draft.name, ()):
            # What numbers a few groups of these people (``store_staff.store_no``) numbers none of them.
            if not _of_groups(values, draft, path) and (reason := named_by(values, draft, path, drafts)) is not None:
                _take_key(draft, path, reason)
        _own_key(draft, candidates.get(draft.name, []), lambda path, draft=draft: _by_foreign(values, draft, path, drafts))
    for draft in drafts:
        forget_row_number(draft, drafts)
    for draft in drafts:
        employed(values, draft, drafts)
    known = {(draft.name, key) for draft in drafts for key in person_keys(draft)}
    found = settle_relatives(dump, survey, drafts, [*declared(drafts), *tested(values, drafts)], again)
    take(found, again)
    for draft in drafts:
        if _may_have(draft, drafts):
            named = own_name(values, draft, candidates, drafts)
            theirs = named is not None or known_elsewhere(values, draft, drafts)
            _own_key(draft, candidates.get(draft.name, []), lambda path, draft=draft, theirs=theirs: None if theirs else _by_owners(values, draft, path))
            draft.keys |= {named[0]: named[1]} if named else {}
    take([*declared(drafts), *(f for f in tested(values, drafts) if (f.target.name, f.key) not in known)], again)
    for draft in drafts:
        forget_row_number(draft, drafts)
    for draft in drafts:
        number_of_lead(draft, drafts)
        no_other(draft)
    settle_firms(drafts)
    settle_kept(drafts)
    settle_keepers(drafts)
    settle_people_of_tables(drafts)
    known_by_name(values, drafts)
    settle_serving_mails(values, drafts)
    settle_pointers(drafts)
    separate(drafts)
    separate_columns(dump, survey, drafts, values)
    mark_details(drafts)
    tell_other_systems(drafts)


def _settle_named(dump: Dump, survey: Survey, drafts: list[Draft], again: Again) -> None:
    """What names, and what stands beside whom, say of whose a column is, before it is asked which keys are account ids."""
    settle_bank_accounts(drafts)
    settle_paper_keys(drafts)
    settle_device_keys(drafts)
    settle_trackers(drafts, again)
    settle_guests(drafts)
    settle_sent(drafts)
    settle_recipients(drafts)
    settle_organisations(drafts)
    settle_objects(drafts)
    settle_deliveries(drafts)
    settle_address_books(drafts)
    find_others(dump, survey, drafts)
    settle_coholders(drafts)
    settle_vehicles(drafts)
    take_walk_ins(drafts)


def _wanted(drafts: list[Draft], candidates: Mapping[tuple[str, str], list[str]]) -> dict[tuple[str, str], set[str]]:
    """The columns that are read if the survey does not know enough of keys."""
    wanted: dict[tuple[str, str], set[str]] = {name: set(keys) for name, keys in candidates.items()}
    for draft in drafts:
        if candidates.get(draft.name):
            wanted[draft.name].update(_names_alone(draft))
        for path in candidates.get(draft.name, ()):
            for other in neighbours(draft, drafts):
                wanted.setdefault(other.name, set()).update(c.path for c in proposed(other, draft, path))
        for path in dict.fromkeys((*candidates.get(draft.name, ()), *person_keys(draft))):
            for other, column in open_columns(draft, path, drafts):
                wanted.setdefault(draft.name, set()).add(path)
                wanted.setdefault(other.name, set()).add(column.path)
        for other, path in open_names(draft, candidates, drafts):
            wanted.setdefault(other.name, set()).add(path)
    for one, mine, other, theirs in alike_names(drafts):
        wanted.setdefault(one.name, set()).add(mine)
        wanted.setdefault(other.name, set()).add(theirs)
    return wanted


def _may_have(draft: Draft, drafts: list[Draft]) -> bool:
    """Whether a table is one of persons and has no other account id, so that its own key may be one: the number of an order is its buyer's no more than that of a book."""
    entity = entity_of(table_words(draft.survey.table))
    # What few rows have (the contact that a lead became, the salesman who looks after a partner) is no key of the table.
    others = [c for c in draft.record_level("account_id") if mostly_filled(draft, c.path) and not (entity == "person" and (_of_address(draft, c.path) or _also_there(draft, c.path, drafts)))]
    return not inanimate(draft) and not holds_nobody(draft) and not others and _of_people(draft, drafts) and not led(draft, drafts) and (entity == "person" or not names_people(draft, drafts))


def _has_two_keys(draft: Draft, drafts: list[Draft]) -> bool:
    """Whether the rows of a table of people may have a key beside the number that they are known by (``id``, ``customer_no``): none that says whose a row is."""
    entity = entity_of(table_words(draft.survey.table))
    if entity in ("thing", "device", "place"):  # what somebody wrote or ordered (``wp_comments.comment_ID``), or wears, though a column says whom to ask (``tc_devices.contact``)
        return False
    named = entity == "person"  # an employee is also somebody's user
    theirs = not named and any(c.path in draft.declared.references for c in draft.record_level("account_id"))
    accounts = [c.path for c in draft.record_level("account_id")]
    if accounts and all(draft.distinct_share(draft.held(path)) < HALF for path in accounts):  # posts of users are many
        return False
    if not named and any(of_table(path, other) and other.of_persons for path in accounts for other in neighbours(draft, drafts)):  # what customers have, each once (``services_internet.customer_id``)
        return False
    owned = any(set(tokens_of(c.path)) & PROPRIETORS for c in draft.record_level("account_id"))  # what somebody owns is no person (``namespaces.owner_id``)
    return not theirs and not owned and not any(belongs(draft, other) for other in neighbours(draft, drafts)) and _of_people(draft, drafts) and not led(draft, drafts)


def _of_people(draft: Draft, drafts: list[Draft]) -> bool:
    return draft.of_persons and draft.one_a_person and not of_firms(draft) and not with_mails(draft) and not asked_at(draft, drafts)


def _of_address(draft: Draft, path: str) -> bool:
    """Whether a key stands in the object of an address (``default_address.customer_id``): it says whose the address is, and who has none has the key of the record all the same."""
    level = above(path)
    return bool(level) and any(c.data_type == "street_address" and above(c.path) == level for c in draft.columns)


def _also_there(draft: Draft, path: str, drafts: list[Draft]) -> bool:
    """Whether an id says who some of the people of a table are in another one (``User.ContactId`` of those who sign in to a portal)."""
    some = len(draft.held(path)) < OWN * draft.survey.sampled
    return some and not of_table(path, draft) and any(of_table(path, other) and other.of_persons for other in neighbours(draft, drafts))


def _of_others(draft: Draft, drafts: list[Draft]) -> bool:
    """Whether the rows are what people of another table have (their addresses): the dump says whose a row is, both tables' names agree, and no row has an e-mail or user name."""
    if draft.record_level("email") or draft.record_level("username"):
        return False
    keys = {key for owner in neighbours(draft, drafts) if belongs(draft, owner) and owner.of_persons for path in owner.declared.primary if (key := draft.refers_to(owner, path))}
    return any((key,) != draft.declared.primary for key in keys)


def _own_key(draft: Draft, paths: list[str], reason_of: Callable[[str], str | None]) -> None:
    """Make the first of a table's keys for which there is a reason its account id."""
    for path in paths:
        reason = reason_of(path)
        if reason is None:
            draft.keys.setdefault(path, NO_ACCOUNT)
            continue
        _take_key(draft, path, reason)
        return


def _take_key(draft: Draft, path: str, reason: str) -> None:
    draft.keys[path] = reason
    if path == "_id" and path not in [c.path for c in draft.columns]:
        draft.columns.append(Column(path="_id", data_type="account_id", confidence=0.95, why=reason))
    else:
        draft.set(path, data_type="account_id", confidence=0.95, why=reason)


def _of_groups(values: KeyValues, draft: Draft, path: str) -> bool:
    """Whether so many rows share each value that it numbers groups."""
    filled, distinct = values.distinct(draft, path)
    return distinct < RARELY * filled


def _bare(draft: Draft, path: str) -> bool:
    """Whether a key has no name of its own (``id``), which other tables' columns could share."""
    return path == "_id" or path in draft.bare_keys()


def _by_foreign(values: KeyValues, draft: Draft, path: str, drafts: list[Draft]) -> str | None:
    """Rule (a)."""
    # The same people may stand in the exports of several months, and some rows twice in one; a kind of form stands in all rows.
    several = draft.distinct_share(draft.held(path)) < (RARELY if _bare(draft, path) else OWN)
    return None if several else named_by(values, draft, path, drafts)  # which notes who names whom, and so is asked last


def _by_owners(values: KeyValues, draft: Draft, path: str) -> str | None:
    """Rule (b)."""
    if path == "_id" or not (_bare(draft, path) or of_table(path, draft) or draft.declared.primary == (path,)):
        return None
    total, found = draft.survey.records, values.unique(draft, path) if owners_of(draft) else None
    if found is not None and total and found[1] / total >= OWN and not any(_recur(values, draft, name) for name in _names_alone(draft)):
        return f"account id: unique in {values.told(found[0])} rows, {found[1]} of {total} rows have an e-mail or user name of their own"
    return None


def _names_alone(draft: Draft) -> list[str]:
    """The user name that alone says that a row has a person of its own, where a sample does not tell whether it recurs; of what has an address each is one person in any case."""
    told = draft.survey.sampled >= draft.survey.records or draft.record_level("email")
    return [] if told else [c.path for c in draft.record_level("username")[:1]]


def _recur(values: KeyValues, draft: Draft, path: str) -> bool:
    """Whether so many rows share a user name that they are what people did (logins), and no people."""
    filled, distinct = values.distinct(draft, path)
    return distinct < MOSTLY * filled
