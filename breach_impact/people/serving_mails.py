"""E-mails of who deals with many of the people in a table (the guard of an incident, the teller of a payment), under a name that no list knows.

An e-mail in the subject's role joins all records that share it. Where the rows have an account id, and most addresses of an object or of columns with a
word of their own stand beside several of these ids, they are not the e-mails of who has the id: as the subject's they would make one person of all whom somebody served.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from breach_impact.evidence.draft import Draft
from breach_impact.headerwords.entities import covered
from breach_impact.headerwords.headers import segments
from breach_impact.headerwords.headers import tokens as tokens_of
from breach_impact.pathlevels import above
from breach_impact.people.foreign import held_by, person_keys
from breach_impact.people.keynames import neighbours
from breach_impact.people.keypass import KeyValues, repeats_in_sample
from breach_impact.people.roles import FURTHER, HOLDERS_OWN, STAFF, bears, named_parties, names_owner
from breach_impact.types import Column

SEVERAL, MORE = 3, 2
"""Ids beside which an address stands that is one of who serves many (two are the accounts of one person or of a family); so many times as many ids as addresses there are."""
FEWEST = 30
"""Rows with both, from which that tells."""
MOST = 0.5
"""Share of ids that stand beside such addresses."""
ONE_NAME = 0.95
RARELY = 0.3
"""Share of addresses below which they are not those of the people whose ids they stand beside."""
MAILS = ("email", "_neutral", "_generic", "_id", "_name")
PLAIN = frozenset("e email mail address addr id user username login customer client member account contact primary main my profile person personal data info details".split())
"""Words of a name that say no more than that it is the holder's e-mail."""


def settle_serving_mails(values: KeyValues, drafts: list[Draft]) -> None:
    """Give e-mails of who serves many, with what stands beside them of the same person, to somebody else, in place.

    Args:
        values: of the keys of the dump.
        drafts: its tables.
    """
    for draft in drafts:
        _settle(draft, values, drafts)


def _settle(draft: Draft, values: KeyValues, drafts: list[Draft]) -> None:
    # A key that no two rows share numbers these (the tickets of whoever bought several), and says nothing of whose they are.
    accounts = [c for c in draft.record_level("account_id") if c.path not in draft.keys and repeats_in_sample(draft, c.path)]
    for column in draft.record_level("email") if accounts else ():
        if _plain(column.path) or not all(_of_many(draft, account, column) and _of_others(draft, account, column, values, drafts) for account in accounts):
            continue
        why = "most of its addresses stand beside several account ids: those of who has to do with many, not the holder's"
        party = next(iter(sorted(named_parties(column.path))), STAFF)
        for other in draft.columns:  # each change makes a new list
            if other is column or (_beside(other, column, accounts) and other.role == "subject" and other.data_type is not None and bears(other.data_type)):
                draft.set(other.path, role="secondary", party=party, why=why)


def _plain(path: str) -> bool:
    """Whether a name is one for the holder's own e-mail."""
    names = segments(path)
    leaf = tokens_of(names[-1])
    words = {word for name in names for word in tokens_of(name)}
    said = {leaf[place] for place in covered(leaf, MAILS)} | {word for word in words if word.isdigit()}
    return words <= PLAIN | HOLDERS_OWN | FURTHER | said or names_owner(leaf)


def _front(path: str) -> tuple[str, ...]:
    """The words of a name that come before the last one (``guard_email``)."""
    return tokens_of(segments(path)[-1])[:-1]


def _beside(other: Column, column: Column, accounts: Sequence[Column]) -> bool:
    """Whether a column stands in the object of an e-mail, or bears its first words; the object of the key is the holder's."""
    level = above(column.path)
    if above(other.path) != level:
        return False
    front, own = _front(column.path), any(above(account.path) == level for account in accounts)
    return (bool(level) and not own) or (bool(front) and tokens_of(segments(other.path)[-1])[: len(front)] == front)


def _of_others(draft: Draft, account: Column, column: Column, values: KeyValues, drafts: list[Draft]) -> bool:
    """Whether the ids are of people whom the rows or a table of the dump know, and not by these addresses: of the accounts of a trader nobody else says whose they are."""
    if _named_otherwise(draft, account, column):
        return True
    tables = [table for table in neighbours(draft, drafts) if table.of_persons for key in person_keys(table) if held_by(values, draft, account.path, table, key)]
    mails = {text.lower() for text in draft.held(column.path)}
    known = {text.lower() for table in tables for own in table.of_holder("email") for text in table.held(own.path)}
    return bool(tables) and len(mails & known) < RARELY * len(mails)


def _named_otherwise(draft: Draft, account: Column, column: Column) -> bool:
    """Whether each id goes with one name, and most addresses with several: they are not those of who is named."""
    names = [c.path for c in draft.record_level("person_name") if not _beside(c, column, (account,))]
    by_id, by_mail = defaultdict[str, set[tuple[str, ...]]](set), defaultdict[str, set[tuple[str, ...]]](set)
    for fields in draft.survey.picked({account.path, column.path, *names}) if names else ():
        held = {path: text.strip().lower() for path, text in fields if text and text.strip()}
        said = tuple(held.get(name, "") for name in names)
        if account.path in held and column.path in held and any(said):
            by_id[held[account.path]].add(said)
            by_mail[held[column.path]].add(said)
    one = sum(len(said) == 1 for said in by_id.values())
    return len(by_id) >= FEWEST and one >= ONE_NAME * len(by_id) and sum(len(said) >= SEVERAL for said in by_mail.values()) >= MOST * len(by_mail)


def _of_many(draft: Draft, account: Column, column: Column) -> bool:
    """Whether most ids stand beside addresses that stand beside several, as far as the sample shows, and the ids are many more."""
    ids: dict[str, set[str]] = defaultdict(set)
    rows = 0
    for fields in draft.survey.picked({account.path, column.path}):
        held = {path: text.strip().lower() for path, text in fields if text and text.strip()}
        if len(held) == 2:
            rows += 1
            ids[held[column.path]].add(held[account.path])
    pairs, several = (sum(len(beside) for beside in ids.values() if len(beside) >= least) for least in (1, SEVERAL))
    return rows >= FEWEST and several >= MOST * pairs and len(set().union(*ids.values())) >= MORE * len(ids)
