"""Tables of people who stand beside those of another table, and name these by their key: co-tenants with the number of the tenant.

COUNTING: an identifier in a secondary role never joins two records. A key that names another table's people is whose the row is, but for tables whose rows are of
somebody else each time: of nearly all keys that both tables hold, people are called otherwise and have other addresses. (Who has a further address, or moved, is called as before.)
Rows of relatives, contacts and the like, or of nobody in particular, stay their person's (:mod:`breach_impact.people.relatives`).
"""

from __future__ import annotations

from breach_impact.evidence.draft import Draft
from breach_impact.headerwords.entities import entity_of, table_words
from breach_impact.headerwords.headers import segments, tokens
from breach_impact.people.keynames import neighbours, of_table
from breach_impact.people.keypass import repeats_in_sample
from breach_impact.people.peoplelists import OTHER
from breach_impact.people.relatives import SOFT
from breach_impact.people.roles import BOOKS, named_parties, parties_of
from breach_impact.people.sides import Side, side_of

ENOUGH, NEARLY = 20, 0.9
"""Keys that both tables must have beside a name, and the share of them whose people must differ."""


def settle_coholders(drafts: list[Draft]) -> None:
    """Give the keys of those beside whom the people of a table stand to these, in place."""
    for draft in drafts:
        if not _in_their_own_right(draft) or not draft.record_level("person_name") or not draft.record_level("email"):
            continue
        for column in draft.record_level("account_id"):
            if of_table(column.path, draft) and not repeats_in_sample(draft, column.path):
                continue
            if any(_stands_beside(draft, column.path, other) for other in neighbours(draft, drafts)):
                why = f"{column.why}; its people are others than those of the table that it names: whom they stand beside"
                draft.set(column.path, role="secondary", party=next(iter(sorted(named_parties(column.path))), OTHER), why=why)
                draft.keys[column.path] = why


def _in_their_own_right(draft: Draft) -> bool:
    """Whether a table is called after people who hold what it is about as the others do (tenants, insured, co-owners)."""
    parties = set(parties_of(tokens(draft.survey.table)))
    return not parties & SOFT and not set(table_words(draft.survey.table)) & BOOKS and ("co_owner" in parties or entity_of(table_words(draft.survey.table)) == "person")


def _stands_beside(draft: Draft, path: str, other: Draft) -> bool:
    """Whether a key is that of another table's own people, and hardly one of them is the person of the rows that name him."""
    leaf = tokens(segments(path)[-1])
    key = next((c.path for c in other.record_level("account_id") if tokens(segments(c.path)[-1]) == leaf and of_table(c.path, other)), None)
    if key is None or not other.record_level("person_name") or repeats_in_sample(other, key):
        return False
    return _others(side_of(draft, path), side_of(other, key))


def _others(one: Side, two: Side) -> bool:
    named = one.names.keys() & two.names.keys()
    mailed = one.mails.keys() & two.mails.keys()
    differ = sum(not _alike(one.names[key], two.names[key]) for key in named)
    apart = sum(one.mails[key].isdisjoint(two.mails[key]) for key in mailed)
    return min(len(named), len(mailed)) >= ENOUGH and differ >= NEARLY * len(named) and apart >= NEARLY * len(mailed)


def _alike(one: set[str], two: set[str]) -> bool:
    """Whether names may be one person's: all words of the one are among those of the other, initials left out."""
    first, second = ({word for name in names for word in tokens(name) if len(word) > 1} for names in (one, two))
    return first <= second or second <= first
