"""Foreign keys to tables of persons (COUNTING, *account id* (a)): a name proposes a column, its values decide.

A column may be called after the key (``nurse_id``), after the table (``visits.patient``), or the dump declares it. It is a foreign key if at least 90 % of
its distinct values occur in the key of that table.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from breach_impact.evidence.draft import PERSON_TYPES, Draft
from breach_impact.headerwords.entities import entity_of, table_words
from breach_impact.headerwords.headers import segments
from breach_impact.headerwords.headers import tokens as tokens_of
from breach_impact.headerwords.lexicon import Phrase
from breach_impact.people.keypass import KeyValues, repeats_in_sample
from breach_impact.people.peoplelists import list_people
from breach_impact.people.roles import (
    BESIDE,
    RELATIVES,
    STAFF,
    STAND_INS,
    called_after,
    named_parties,
    parties_of,
    same_word,
)
from breach_impact.people.whose import INANIMATE
from breach_impact.privacy import safe_name
from breach_impact.types import Column

CONTAINED = 0.90
VARY, FEWEST = 0.5, 3
"""Share of the ids on several sampled rows whose rows are of different people, from which the id is that of another person; so many ids must tell."""
KEY_WORDS = {"id", "uid", "guid", "uuid", "no", "nr", "num", "number", "numero", "key", "ref", "fk", "pk", "kod", "code", "cod"}
# Types that a bare word for a person or an account may be taken for.
OPEN = frozenset({None, "username", "bank_account"})
BARE_KEYS = frozenset("id uid guid uuid key pk".split())
"""Words for the key of an object itself: ``number`` beside a name is rather that of his house."""
NAMING = frozenset({"username", "email", "person_name"})
TELLING = frozenset({"email", "account_id", "phone", "username"})
Again = Callable[[Draft, Mapping[str, str]], list[Column]]
"""Classifies a table again, of which it is now known that some columns are account ids, and why."""


@dataclass(frozen=True, slots=True)
class Foreign:
    """A column that names the key of a table of persons.

    Attributes:
        draft: its table.
        path: the column.
        target: the table of persons.
        key: its account id.
        why: on what it was decided.
        declared: the dump says so.
    """

    draft: Draft
    path: str
    target: Draft
    key: str
    why: str
    declared: bool = False


def neighbours(draft: Draft, drafts: list[Draft]) -> list[Draft]:
    """The other tables of the system."""
    return [other for other in drafts if other is not draft and other.survey.system == draft.survey.system]


def shown(draft: Draft, path: str, drafts: list[Draft]) -> str:
    """A column's name as a reason may give it."""
    return f"{safe_name(draft.survey.table, 'table', drafts.index(draft) + 1)}.{safe_name(path, 'col', 1)}"


def key_free(path: str) -> Phrase:
    """The words of a column's own name without those for a key."""
    names = segments(path)
    return tuple(word for word in tokens_of(names[-1] if names else "") if word not in KEY_WORDS)


def of_table(path: str, draft: Draft) -> bool:
    """Whether a name bears the table's: ``yolcu_id`` of ``yolcular``, ``gebr_id`` of ``gebruikers``."""
    tables = tokens_of(draft.survey.table)
    return any(t.startswith(w[: max(4, len(w) - 2)]) for w in key_free(path) if len(w) >= 4 for t in tables)


def named_alike(other: Draft, path: str) -> list[Column]:
    """Columns of a table with the same last name as a path, and of no other type."""
    leaf = tokens_of(path.rpartition(".")[2])
    return [
        c for c in other.columns
        if c.data_type is None and c.role == "subject" and "~" not in c.path and tokens_of(c.path.rpartition(".")[2]) == leaf
    ]  # fmt: skip


def named_by(values: KeyValues, draft: Draft, path: str, drafts: list[Draft]) -> str | None:
    """Rule (a): the reason for which a key is an account id."""
    for other in neighbours(draft, drafts):
        for column in proposed(other, draft, path):
            distinct, here = values.contained(other, column.path, draft, path)
            if distinct and here / distinct >= CONTAINED:
                return f"account id: foreign key {shown(other, column.path, drafts)} names it, {here} of its {distinct} distinct values occur here"
    return None


def proposed(other: Draft, target: Draft, path: str) -> list[Column]:
    """Columns of another table that may name a key of this one: account ids, the table's own word, alone or with a key word, the same name."""
    reference = other.refers_to(target, path)
    alike = [] if path in target.bare_keys() or path == "_id" else named_alike(other, path)
    words = set(tokens_of(target.survey.table))
    stems = {w.rstrip("s") for w in words} | words
    found = []
    for column in other.columns:
        if "~" in column.path or column.role != "subject" or _elsewhere(column, other, target):
            continue
        tokens = set(tokens_of(column.path))
        named = bool(tokens & stems) and bool(tokens & KEY_WORDS) and column.data_type is None and column.hints.get("own_key") != "true"
        if column.data_type == "account_id" or column in alike or column.path == reference or named or _called(column, other, target):
            found.append(column)
    return found


def belongs(draft: Draft, owner: Draft) -> bool:
    """Whether the rows are what people of another table have, by the names of both: ``customer_address_entity`` of ``customer_entity``, ``user_addresses`` of ``users``."""
    whole, words = table_words(draft.survey.table), table_words(owner.survey.table)
    return 0 < len(words) < len(whole) and all(any(same_word(w, mine) or same_word(mine, w) for mine in whole) for w in words)


def _elsewhere(column: Column, other: Draft, target: Draft) -> bool:
    """Whether the dump says that a column is a key of another table, or the key of its own that is called after it (``admin_user.user_id``)."""
    if column.path in other.declared.references:
        return other.declared.references[column.path][0] not in {target.survey.table, target.survey.table.rpartition(".")[2]}
    return other.declared.primary == (column.path,) and of_table(column.path, other) and not of_table(column.path, target)


def _called(column: Column, other: Draft, target: Draft) -> bool:
    """Whether a column of no type of its own is called after what the rows of a table are (``patient``, ``child_id`` of ``children``)."""
    if _ids_of_people(column):
        return True
    if column.data_type not in OPEN or "[" in column.path or "{" in column.path or "~" in column.path:
        return False
    if column.hints.get("own_key") == "true" and not repeats_in_sample(other, column.path):
        return False
    if is_key_of_person(column, other.columns):
        return True
    words, table = key_free(column.path), table_words(target.survey.table)
    return bool(words) and (called_after(words, table) or bool(set(parties_of(words)) & set(parties_of(table)) & RELATIVES))


def is_key_of_person(column: Column, columns: Sequence[Column]) -> bool:
    """Whether a bare key stands in an object that names a person (``u._id`` beside ``u.username``): whose row it is."""
    level = column.path.rpartition(".")[0]
    words = set(tokens_of(segments(column.path)[-1])) if level else set()
    return len(words) > 0 and words <= BARE_KEYS and any(c.data_type in NAMING and c.role == "subject" and c.path.rpartition(".")[0] == level for c in columns)


def _ids_of_people(column: Column) -> bool:
    """Whether a list of bare values is called after people (``members[]`` of a channel)."""
    inner = column.path.removesuffix("[]")
    return column.data_type in OPEN and inner != column.path and not set(inner) & set("[{.~") and entity_of(key_free(inner)) == "person"


def person_key(draft: Draft) -> str | None:
    """The account id that is the own key of a table of persons; None where none is known."""
    if entity_of(table_words(draft.survey.table)) in INANIMATE or not draft.one_a_person:
        return None
    for column in draft.record_level("account_id"):
        if column.path in draft.keys or column.path == "_id" or draft.declared.primary == (column.path,) or of_table(column.path, draft):
            return column.path
    return None


def open_columns(target: Draft, path: str, drafts: list[Draft]) -> Iterator[tuple[Draft, Column]]:
    """Columns that are called after a table, or named like its key, and of which it is not known whether they name it."""
    for other in neighbours(target, drafts):
        alike = [c.path for c in named_alike(other, path) if "[" not in c.path and "{" not in c.path] if key_free(path) else []
        for column in other.columns:
            own = column.hints.get("own_key") == "true" and not repeats_in_sample(other, column.path)
            if column.role == "subject" and not own and (column.path in alike or _called(column, other, target)):
                yield other, column


def tested(values: KeyValues, drafts: list[Draft]) -> list[Foreign]:
    """The columns of no type whose values prove them foreign keys to account ids of persons."""
    found = dict[tuple[tuple[str, str], str], Foreign]()
    for target in drafts:
        key = person_key(target)
        for other, column in open_columns(target, key, drafts) if key is not None else ():
            distinct, here = values.contained(other, column.path, target, key or "")
            if distinct and here / distinct >= CONTAINED:
                why = f"foreign key to the account id {shown(target, key or '', drafts)}: {here} of its {distinct} distinct values occur there"
                found.setdefault((other.name, column.path), Foreign(other, column.path, target, key or "", why))
    return list(found.values())


def declared(drafts: list[Draft]) -> list[Foreign]:
    """The columns of no type whose declared foreign key is an account id, whatever they are called."""
    found = []
    for target in drafts:
        for account in target.record_level("account_id"):
            for other in neighbours(target, drafts):
                path = other.refers_to(target, account.path)
                if path in [c.path for c in other.record_level() if c.data_type is None]:
                    why = f"declared foreign key to the account id {shown(target, account.path, drafts)}"
                    found.append(Foreign(other, path or "", target, account.path, why, declared=True))
    return found


def take(found: list[Foreign], again: Again) -> None:
    """Make foreign keys account ids: the subject's, or of another person where the rows have a person of their own.

    A key beside somebody who changes from row to row while it stays is that of a second person (``nurse_id`` of patients' visits); one that changes with
    that person is the person's own. Of several keys of people in a row the one that is not of staff is the subject's; where no word tells, none is.
    """
    for draft in {f.draft.name: f.draft for f in found}.values():
        mine = [f for f in found if f.draft is draft]
        whose = {f.path: _whose(f) for f in mine}
        own = [f for f in mine if whose[f.path] == "own"]
        free = [f for f in own if not _of_staff(f)] if len(own) > 1 else own
        for f in mine:
            if (whose[f.path] == "other" and not f.declared) or (f in own and f not in free):
                _second(f, "its rows are of other people")
            elif f in free and len(free) > 1:
                draft.keys[f.path] = f"{f.why}; not taken, for other columns name people as well"
        if len(free) == 1:
            settle(draft, {free[0].path: free[0].why}, again)


def _second(found: Foreign, reason: str) -> None:
    why, party = f"{found.why}; {reason}", next(iter(sorted(named_parties(found.path))), STAFF)
    found.draft.set(found.path, data_type="account_id", role="secondary", party=party, confidence=0.95, why=why)
    found.draft.keys[found.path] = why


def _of_staff(found: Foreign) -> bool:
    return STAFF in named_parties(found.path) or STAFF in parties_of(tokens_of(found.target.survey.table))


def _whose(found: Foreign) -> Literal["own", "other"] | None:
    """Whose a foreign key is, None where nothing tells; one that is called a key, beside a person without one, is that person's."""
    if _free(found):
        return "own"
    # Parcels of one customer go to several names and phones, and the addresses are the customer's all the same.
    if found.declared and belongs(found.draft, found.target) and found.draft.record_level("street_address") and not (found.draft.record_level("email") or found.draft.record_level("username")):
        return "own"
    if _only_others(found.draft, found.path):
        return "own"
    apart = _apart(found.draft, found.path)
    if apart is not None:
        return "other" if apart else "own"
    if found.declared and belongs(found.draft, found.target):
        return "own"
    key = set(tokens_of(found.path.rpartition(".")[2])) & KEY_WORDS
    lone = not any(c.path != found.path for c in found.draft.record_level("account_id"))
    return "own" if key and lone and not _of_staff(found) and not found.declared else None


def settle(draft: Draft, own: Mapping[str, str], again: Again) -> None:
    """Take columns as the subject's account ids, and look at the table anew: beside a person more is personal (times, places)."""
    old = {c.path: c for c in draft.columns}
    decided = {path: c for path, c in old.items() if c.data_type is not None and path in draft.keys}
    columns = list[Column]()
    for column in again(draft, own):
        was = decided.get(column.path) or old.get(column.path, column)
        # Whoever was somebody else stays so.
        kept = column.path in decided or (was.role == "secondary" and was.data_type == column.data_type)
        columns.append(was if kept else column)
    draft.columns = columns + [c for path, c in decided.items() if path not in {c.path for c in columns}]
    for path, why in own.items():
        draft.set(path, data_type="account_id", role="subject", party=None, confidence=0.95, why=why)
        draft.keys[path] = why
    list_people(draft)


def _free(found: Foreign) -> bool:
    """Whether a row has nobody else: a primary key that is a foreign key too is the row's own."""
    draft = found.draft
    others = [c for c in draft.record_level() if c.path != found.path]
    return draft.declared.primary == (found.path,) or not any(c.data_type == "account_id" or c.data_type in PERSON_TYPES for c in others)


def _only_others(draft: Draft, path: str) -> bool:
    """Whether all people of a row but the key's are called after what they are to somebody else (``claims(policyholder_no, injured_name, injured_email)``)."""
    people = [c for c in draft.record_level() if c.path != path and (c.data_type == "account_id" or c.data_type in PERSON_TYPES)]
    return bool(people) and all(named_parties(c.path) & (BESIDE - STAND_INS) for c in people)


def _apart(draft: Draft, path: str) -> bool | None:
    """Whether the sampled rows that share an id are of different people; None where too few of them tell."""
    others = [c for c in draft.record_level() if c.path != path and (c.data_type == "account_id" or c.data_type in PERSON_TYPES)]
    people = {c.path for c in others if c.data_type in TELLING} or {c.path for c in others}
    rows = dict[str, list[frozenset[tuple[str, str]]]]()
    for fields in draft.survey.picked({*people, path}):
        key = next((text for place, text in fields if place == path and text), None)
        who = frozenset((place, text.lower()) for place, text in fields if place in people and text)
        if key and who:
            rows.setdefault(key, []).append(who)
    several = [group for group in rows.values() if len(group) > 1]
    if len(several) < FEWEST:
        return None
    vary = sum(1 for group in several if not frozenset.intersection(*group))
    return vary >= VARY * len(several)

