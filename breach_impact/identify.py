"""Who is who in a table: its account id, and its lists of people. Every decision goes into the plan with its reason.

COUNTING, *Identifiers*: a table's own key (``id``, ``_id``) is an account id only in a table of persons and when (a) a foreign
key of another table names this table and at least 90 % of its distinct values occur here, or (b) no other column
qualifies, it is unique, and at least 95 % of the rows have an e-mail or user name of their own. A user name is the
account id where the table has no other. *Linking*: a list whose elements each hold an identifier is a list of people.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from breach_impact.draft import PERSON_TYPES, Draft
from breach_impact.headers import tokens as tokens_of
from breach_impact.keypass import KeyValues, owners_of
from breach_impact.naming import entity_of, table_words
from breach_impact.otherpeople import find_others
from breach_impact.peoplelists import enrolled_people, find_people, own_people
from breach_impact.plan import Plan, TablePlan
from breach_impact.privacy import safe_name
from breach_impact.registry import detectors
from breach_impact.spaces import separate
from breach_impact.survey import Survey
from breach_impact.types import Column
from breach_impact.whose import INANIMATE

if TYPE_CHECKING:
    from breach_impact.dump import Dump

CONTAINED, OWN = 0.90, 0.95
KEY_WORDS = {"id", "uid", "guid", "uuid", "no", "nr", "num", "number", "numero", "key", "ref", "fk", "pk", "kod", "code", "cod"}


def decide(dump: Dump, survey: Survey, drafts: list[Draft]) -> None:
    """Decide whose identifiers are a second person's, account ids and lists of people of all tables, in place."""
    find_others(dump, survey, drafts)
    for draft in drafts:
        own_people(draft)
        enrolled_people(draft)
        find_people(draft)
    candidates = {d.name: keys for d in drafts if _may_have(d) and (keys := _own_keys(d, drafts))}
    if candidates:
        wanted: dict[tuple[str, str], set[str]] = {name: set(keys) for name, keys in candidates.items()}
        for draft in drafts:
            for other in drafts:
                for path in candidates.get(draft.name, ()):
                    wanted.setdefault(other.name, set()).update(c.path for c in _foreign(other, draft, path))
        values = KeyValues(dump, survey, drafts, wanted)
        for draft in drafts:
            if draft.name in candidates:
                _own_key(values, draft, drafts, candidates[draft.name])
    for draft in drafts:
        _references(draft, drafts)
    for draft in drafts:
        _account_ids(draft)
    separate(drafts)


def _references(draft: Draft, drafts: list[Draft]) -> None:
    """Columns whose declared foreign key is the account id of this table are account ids too, whatever they are called.

    But not where the name says another person, nor in a table whose rows have a person of their own: there the key names a second one
    (``SupportRepId`` of a customer). A primary key that is a foreign key too is the row's own.
    """
    for account in draft.record_level("account_id"):
        for other in _neighbours(draft, drafts):
            path = other.refers_to(draft, account.path)
            free = other.declared.primary == (path,) or not any(c.data_type == "account_id" or c.data_type in PERSON_TYPES for c in other.record_level())
            if free and path in [c.path for c in other.record_level() if c.data_type is None]:
                why = f"declared foreign key to the account id {safe_name(draft.survey.table, 'table', drafts.index(draft) + 1)}.{safe_name(account.path, 'col', 1)}"
                other.set(path, data_type="account_id", confidence=0.95, why=why)
                other.keys[path] = why


OF_PEOPLE = ("password", "password_hash", "date_of_birth", "person_name")
"""What only rows of people have."""


def _may_have(draft: Draft) -> bool:
    """Whether a table is one of persons and has no other account id, so that its own key may be one: the number of an order is its buyer's no more than that of a book."""
    entity = entity_of(table_words(draft.survey.table))
    if entity == "org":  # a shop's table may hold its people, one of wards holds wards
        entity = None if any(draft.record_level(data_type) for data_type in OF_PEOPLE) else entity
    return entity not in INANIMATE and draft.of_persons and not draft.record_level("account_id") and draft.one_a_person


def _own_keys(draft: Draft, drafts: list[Draft]) -> list[str]:
    """Paths that may be the table's own key: a bare one, ``_id``, one that bears the table's name or stands in other tables too."""
    named = [
        c.path for c in draft.record_level()
        if c.data_type is None and c.hints.get("own_key") != "true" and set(tokens_of(c.path)) & KEY_WORDS
        and (_of_table(c.path, draft) or any(_named_alike(other, c.path) for other in _neighbours(draft, drafts)))
    ]  # fmt: skip
    told = [c.path for c in draft.record_level() if c.data_type is None and c.path not in named and _declared(draft, c.path, drafts)]
    return list(dict.fromkeys([*told, *draft.bare_keys(), *named, *(["_id"] if draft.survey.ids else [])]))


def _declared(draft: Draft, path: str, drafts: list[Draft]) -> bool:
    """Whether the dump says that a column is the whole primary key, or the target of a foreign key."""
    return draft.declared.primary == (path,) or any(other.refers_to(draft, path) for other in _neighbours(draft, drafts))


def _of_table(path: str, draft: Draft) -> bool:
    """Whether a name bears the table's: ``yolcu_id`` of ``yolcular``, ``gebr_id`` of ``gebruikers``."""
    words = [w for w in tokens_of(path.rpartition(".")[2]) if w not in KEY_WORDS]
    tables = tokens_of(draft.survey.table)
    return bool(words) and any(t.startswith(w[: max(4, len(w) - 2)]) for w in words if len(w) >= 4 for t in tables)


def _named_alike(other: Draft, path: str) -> list[Column]:
    """Columns of a table with the same last name as a path, and of no other type."""
    leaf = tokens_of(path.rpartition(".")[2])
    return [
        c for c in other.columns
        if c.data_type is None and c.role == "subject" and "~" not in c.path and tokens_of(c.path.rpartition(".")[2]) == leaf
    ]  # fmt: skip


def _neighbours(draft: Draft, drafts: list[Draft]) -> list[Draft]:
    """The other tables of the system."""
    return [other for other in drafts if other is not draft and other.survey.system == draft.survey.system]


def _own_key(values: KeyValues, draft: Draft, drafts: list[Draft], paths: list[str]) -> None:
    for path in paths:
        bare = path in draft.bare_keys() or path == "_id"
        reason = _named_by_foreign(values, draft, path, drafts)
        if reason is not None and not bare and values.unique(draft, path) is None:
            reason = None
        if reason is None and path != "_id" and (bare or _of_table(path, draft) or draft.declared.primary == (path,)):
            reason = _unique_with_owner(values, draft, path)
        if reason is None:
            draft.keys[path] = "own key, no account id: no foreign key names it, or it is not unique, or rows lack an own e-mail or user name"
            continue
        draft.keys[path] = reason
        if path == "_id" and path not in [c.path for c in draft.columns]:
            draft.columns.append(Column(path="_id", data_type="account_id", confidence=0.95, why=reason))
        else:
            draft.set(path, data_type="account_id", confidence=0.95, why=reason)
        if not bare:
            for other in _neighbours(draft, drafts):
                for column in _named_alike(other, path):
                    why = f"named like the account id {draft.survey.table}.{path}"
                    other.set(column.path, data_type="account_id", confidence=0.92, why=why)
                    other.keys[column.path] = why
        return


def _account_ids(draft: Draft) -> None:
    """The user name where there is no other account id; of two account ids that use the same numbers, spaces of their own."""
    accounts = draft.record_level("account_id")
    users = draft.record_level("username") or logged_users(draft.columns, draft.record_level())
    if not accounts and users:
        first = users[0]
        draft.set(first.path, hints={**first.hints, "identifier": "account_id"})
        draft.keys[first.path] = "user name is the account id: the table has no other"
    for other in accounts[1:]:
        if _collide(draft, accounts[0].path, other.path):
            scope = " ".join(tokens_of(other.path))
            draft.set(other.path, hints={**other.hints, "scope": scope})
            draft.keys[other.path] = f"its numbers are those of {accounts[0].path} for other rows: it links only to columns named alike"


def user_names(plan: Plan) -> Plan:
    """A reviewed plan in which, table by table, the user name is the account id where the columns as they now stand hold no other.

    An analyst who sets a column to ``username`` or ``account_id`` says so of the column alone; a hint ``identifier = "none"`` is kept.
    """
    return replace(plan, tables=[_user_name(table) for table in plan.tables])


def _user_name(table: TablePlan) -> TablePlan:
    own = [c for c in table.columns if c.role == "subject" and not set(c.path) & set("[{~")]
    users = [c for c in own if c.data_type == "username"] or logged_users(table.columns, own)
    other = any(c.data_type == "account_id" and c.hints.get("identifier") != "none" for c in own)
    first = next((c for c in users if "identifier" in c.hints), users[0] if users else None)
    columns = []
    for c in table.columns:
        hints = dict(c.hints)
        if c in users and other and hints.get("identifier") == "account_id":
            del hints["identifier"]
        elif c is first and not other:
            hints.setdefault("identifier", "account_id")
        columns.append(replace(c, hints=hints))
    return replace(table, columns=tuple(columns))


def logged_users(columns: Sequence[Column], own: Sequence[Column]) -> list[Column]:
    """The user names inside the messages of a log; they identify only where no column of the record does, for what is quoted links nothing."""
    named = any(c.data_type and (c.data_type == "username" or detectors()[c.data_type].identifier) for c in own)
    return [] if named else [c for c in columns if c.path.endswith("~username") and c.data_type == "username" and not set(c.path) & set("[{")]


def _collide(draft: Draft, one: str, other: str) -> bool:
    """Whether two id columns of a table use the same values for different rows (user 7 and customer 7 are not one)."""
    rows = [dict(fields) for fields in draft.survey.picked((one, other))]
    both = [row for row in rows if row.get(one) and row.get(other)]
    shared = {row[one] for row in both} & {row[other] for row in both}
    apart = sum(1 for row in both if row[one] != row[other])
    return bool(both) and apart * 2 > len(both) and len(shared) * 20 >= len(both)


def _named_by_foreign(values: KeyValues, draft: Draft, path: str, drafts: list[Draft]) -> str | None:
    """Rule (a)."""
    for other in drafts:
        for column in _foreign(other, draft, path):
            distinct, here = values.contained(other, column.path, draft, path)
            if distinct and here / distinct >= CONTAINED:
                shown = f"{safe_name(other.survey.table, 'table', drafts.index(other) + 1)}.{safe_name(column.path, 'col', 1)}"
                return f"account id: foreign key {shown} names it, {here} of its {distinct} distinct values occur here"
    return None


def _unique_with_owner(values: KeyValues, draft: Draft, path: str) -> str | None:
    """Rule (b)."""
    total, found = draft.survey.records, values.unique(draft, path) if owners_of(draft) else None
    if found is not None and total and found[1] / total >= OWN:
        return f"account id: unique in {found[0]} rows, {found[1]} of {total} rows have an e-mail or user name of their own"
    return None


def _foreign(other: Draft, target: Draft, path: str) -> list[Column]:
    """Columns of another table that may name a key of this one: account ids, the table's own word and a key word, the same name."""
    if other is target or other.survey.system != target.survey.system:
        return []
    reference = other.refers_to(target, path)
    alike = [] if path in target.bare_keys() or path == "_id" else _named_alike(other, path)
    words = set(tokens_of(target.survey.table))
    stems = {w.rstrip("s") for w in words} | words
    found = []
    for column in other.columns:
        if "~" in column.path or column.role != "subject":
            continue
        tokens = set(tokens_of(column.path))
        named = bool(tokens & stems) and bool(tokens & KEY_WORDS) and column.data_type is None
        if column.data_type == "account_id" or column in alike or column.path == reference or (named and column.hints.get("own_key") != "true"):
            found.append(column)
    return found
