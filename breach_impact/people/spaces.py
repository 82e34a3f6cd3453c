"""Account ids of two tables, or of two columns of one, that count apart: customer 7 and employee 7 are two people.

COUNTING has account ids mean something inside one system. Two tables of persons in one system may number their rows each for itself; where their names
say so and their people contradict it, the ids of the smaller table get a space of their own, with the columns that name it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from breach_impact.evidence.draft import Draft
from breach_impact.headerwords.headers import tokens as tokens_of
from breach_impact.people.pairfacts import Pair, Place, facts_of
from breach_impact.people.roles import STAFF, named_parties
from breach_impact.privacy import safe_name
from breach_impact.survey import Survey

if TYPE_CHECKING:
    from breach_impact.dump import Dump

BOTH = 3
"""Ids that two tables must share, with an address on both sides, before it is said that they contradict each other; of declared primary keys one is enough."""
FEW = 20
"""One in so many second ids that are first ones elsewhere, or stand beside several, is no chance."""
OWN = 0.95
"""Share of distinct values from which a column numbers the rows of its table."""
Key = tuple[Draft, str]


def separate(drafts: list[Draft]) -> None:
    """Give own keys that contradict a larger table's a space of their own, in place."""
    keys = sorted((key for draft in drafts if (key := _own_key(draft)) is not None), key=lambda key: (-key[0].survey.records, key[0].name))
    if len(keys) < 2:
        return
    addresses = {key[0].name: _addresses(*key) for key in keys}
    for number, (draft, path) in enumerate(keys):
        for larger, other in keys[:number]:
            if larger.survey.system == draft.survey.system and _word(draft, path) != _word(larger, other) and _contradict(
                addresses[larger.name], addresses[draft.name], 1 if draft.declared.primary == (path,) and larger.declared.primary == (other,) else BOTH
            ):
                _apart((draft, path), (larger, other), drafts)
                break


def separate_columns(dump: Dump, found: Survey, drafts: list[Draft]) -> None:
    """Of two account ids of a table that use the same numbers, give the second a space of its own, or to somebody else, in place.

    It is somebody else's where each stands beside several of the other, as those of messages from one sender to many (``uid``, ``fromid``). That is asked of
    the whole table: of millions of people hardly two rows of a sample share one.

    Args:
        dump: what may be read once more.
        found: what the survey knows of it.
        drafts: its tables.
    """
    asked = [(draft, accounts[0], other) for draft in drafts if len(accounts := draft.record_level("account_id")) > 1 for other in accounts[1:]]
    pairs = [Pair(draft.name, Place(first.path, "account_id"), Place(other.path, "account_id")) for draft, first, other in asked]
    facts = facts_of(dump, found, drafts, pairs) if pairs else {}
    for (draft, first, other), pair in zip(asked, pairs, strict=True):
        known = facts[pair]
        if known.apart <= known.equal or known.crossed * FEW < known.seconds:
            continue
        if min(known.spread, known.branching) >= BOTH and known.spread * FEW >= known.seconds:
            why = f"its numbers are those of {first.path}, and it stands beside many of them: another person's"
            draft.set(other.path, role="secondary", party=next(iter(sorted(named_parties(other.path))), STAFF), why=why)
        else:
            why = f"its numbers are those of {first.path} for other rows: it links only to columns named alike"
            draft.set(other.path, hints={**other.hints, "scope": " ".join(tokens_of(other.path))})
        draft.keys[other.path] = why


def _own_key(draft: Draft) -> Key | None:
    """The account id that numbers the rows of a table of persons who have addresses."""
    accounts = [c.path for c in draft.record_level("account_id") if c.hints.get("scope") is None]
    if not accounts or not draft.record_level("email") or not draft.one_a_person:
        return None
    values = [text for fields in draft.survey.picked(accounts[:1]) for _, text in fields if text]
    return (draft, accounts[0]) if values and draft.distinct_share(values) >= OWN else None


def _addresses(draft: Draft, path: str) -> dict[str, set[str]]:
    """Id -> addresses of the sampled rows."""
    mails = {c.path for c in draft.record_level("email")}
    out: dict[str, set[str]] = {}
    for fields in draft.survey.picked({*mails, path}):
        found = {text.lower() for place, text in fields if place in mails and text}
        for place, text in fields:
            if place == path and text and found:
                out.setdefault(text, set()).update(found)
    return out


def _contradict(one: dict[str, set[str]], other: dict[str, set[str]], least: int) -> bool:
    """Whether more than half of the ids that both hold, if they are enough, are of other addresses."""
    shared = one.keys() & other.keys()
    return len(shared) >= least and 2 * sum(1 for key in shared if one[key].isdisjoint(other[key])) > len(shared)


def _word(draft: Draft, path: str) -> str:
    """What a key is called: ``employee id``, also of a bare ``id`` in ``employees``."""
    words = tokens_of(path.rpartition(".")[2])
    return " ".join((*tokens_of(draft.survey.table), "id")) if len(words) < 2 else " ".join(words)


def _apart(key: Key, larger: Key, drafts: list[Draft]) -> None:
    draft, path = key
    scope = _word(draft, path)
    shown = f"{safe_name(larger[0].survey.table, 'table', drafts.index(larger[0]) + 1)}.{safe_name(larger[1], 'col', 1)}"
    _scope(draft, path, scope, f"its numbers are those of {shown} for other people: it links only to columns that name this table")
    for other in drafts:
        if other is draft or other.survey.system != draft.survey.system:
            continue
        for column in other.record_level("account_id"):
            if other.refers_to(draft, path) == column.path or " ".join(tokens_of(column.path.rpartition(".")[2])) == scope:
                _scope(other, column.path, scope, f"names {safe_name(draft.survey.table, 'table', drafts.index(draft) + 1)}, whose ids count apart")


def _scope(draft: Draft, path: str, scope: str, why: str) -> None:
    hints = next(dict(c.hints) for c in draft.columns if c.path == path)
    draft.set(path, hints={**hints, "scope": scope})
    draft.keys[path] = f"{draft.keys[path]}; {why}" if path in draft.keys else why
