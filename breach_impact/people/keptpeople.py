"""People whom the holder of an account lists (``tree_people(person_id, owner_account_id, father_id)`` of a family tree): they stand in his records, and their numbers are keys of nobody's.

COUNTING takes a table's own key for an account id only where another table names it, or where nearly all rows have an address or user name of their own.
"""

from __future__ import annotations

from collections.abc import Sequence

from breach_impact.evidence.draft import Draft
from breach_impact.headerwords.headers import tokens as tokens_of
from breach_impact.headerwords.lexicon import folded
from breach_impact.people.foreign import person_keys
from breach_impact.people.keynames import neighbours
from breach_impact.people.peoplelists import OTHER
from breach_impact.people.roles import RELATIVES, bears, named_parties
from breach_impact.people.wholly import describes
from breach_impact.registry import detectors

OWNERS = folded("owner owned propietario dueno proprietaire besitzer eigentuemer inhaber proprietario dono eigenaar wlasciciel sahibi sahip владелец власник 所有者 소유자 拥有者".split())
PEOPLE = folded("person people persons individual individuals persona personas persoon personen personne personnes pessoa pessoas osoba osoby kisi kisiler человек люди особа 人 人物 사람".split())
ID_WORDS = frozenset({"id", "no", "nr", "number", "key"})
SEVERAL = 0.5
"""Share of distinct owners below which they list several each."""


def settle_kept(drafts: Sequence[Draft]) -> None:
    """Take the keys of such people for no account ids, the owner's for the record's and what is said of them as other people's, in place."""
    for draft in drafts:
        others = neighbours(draft, list(drafts))
        keys = [c.path for c in draft.record_level("account_id") if set(tokens_of(c.path)) & PEOPLE and set(tokens_of(c.path)) <= PEOPLE | ID_WORDS]
        if len(keys) != 1 or draft.distinct_share(draft.held(keys[0])) < 1 or any(tokens_of(c.path) == tokens_of(keys[0]) for other in others for c in other.columns):
            continue
        own = {key for other in others for path in person_keys(other) if (key := tokens_of(path))}
        owners = [c.path for c in draft.columns if "[" not in c.path and set(tokens_of(c.path)) & OWNERS and tuple(word for word in tokens_of(c.path) if word not in OWNERS) in own]
        known = any(c.data_type and c.path != keys[0] and c.path not in owners and draft.held(c.path) and detectors()[c.data_type].identifier for c in draft.record_level())
        if len(owners) == 1 and not known and _is_tree(draft, keys[0]) and draft.distinct_share(draft.held(owners[0])) < SEVERAL:
            _kept(draft, keys[0], owners[0])


def _is_tree(draft: Draft, key: str) -> bool:
    """Whether the rows name each other as parents, spouses or children: of what a CRM knows of its contacts nobody is another's father."""
    return any(named_parties(c.path) & RELATIVES and set(tokens_of(c.path)) & ID_WORDS and c.path != key for c in draft.columns if "~" not in c.path)


def _kept(draft: Draft, key: str, owner: str) -> None:
    why = "own key, no account id: no other table names it, and its rows are people whom the holder of an account lists"
    draft.set(key, data_type=None, role="subject", party=None, hints={}, confidence=0.9, why=why)
    draft.keys[key] = why
    draft.set(owner, data_type="account_id", role="subject", party=None, confidence=0.9, why="the account id of who lists the people of the rows")
    draft.keys[owner] = "the account id of who lists the people of the rows"
    for column in draft.record_level():
        if column.data_type and column.path != owner and (bears(column.data_type) or describes(column.data_type, OTHER)):
            draft.set(column.path, role="secondary", party=OTHER, why=f"{column.why}; of a person whom the holder of an account lists")
