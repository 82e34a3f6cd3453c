"""When a user name is an account id: where its table has no other, and where other tables know people by nothing else."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from breach_impact.evidence.draft import Draft
from breach_impact.headerwords.entities import entity_of, table_words
from breach_impact.headerwords.headers import in_section
from breach_impact.headerwords.headers import tokens as tokens_of
from breach_impact.people.foreign import CONTAINED, held_by
from breach_impact.people.keynames import neighbours, shown
from breach_impact.people.keypass import KeyValues
from breach_impact.plan import Plan, TablePlan
from breach_impact.registry import detectors
from breach_impact.types import Column

OWN, FULLER, FEWEST_SHARED = 0.95, 1.5, 10
OF_PEOPLE = ("email", "phone", "person_name", "date_of_birth", "password_hash", "street_address")
SPACE = "user name"
"""The space of user names that are also numbers of other people."""


def users(draft: Draft, keyed: Collection[tuple[str, str]], drafts: list[Draft]) -> list[tuple[Draft, str, str]]:
    """(table, this table's user name, that table's) of tables of what people did, in which a user name alone says who.

    Args:
        draft: a table of persons.
        keyed: the names of tables that may have an own key of persons.
        drafts: all tables.
    """
    mine = draft.record_level("username")
    others = [other for other in neighbours(draft, drafts) if other.name not in keyed and not other.record_level("account_id")] if mine else []
    return [(other, own.path, column.path) for own in mine for other in others for column in other.record_level("username")[:1]]


def own_name(values: KeyValues, draft: Draft, keyed: Collection[tuple[str, str]], drafts: list[Draft]) -> tuple[str, str] | None:
    """(user name, why) where other tables know people by their user name: then that column qualifies, and rule (b) finds none for an own key that nobody names."""
    best: tuple[int, str, str] | None = None
    for other, path, column in users(draft, keyed, drafts):
        distinct, here = values.contained(other, column, (draft, path))
        known = other.refers_to(draft, path) == column or (distinct and here / distinct >= CONTAINED and _hardly_shared(values, draft, path))
        if known and (best is None or here > best[0]):
            best = here, path, f"account id: the user name {shown(other, column, drafts)} names it, {values.told(here)} of its {distinct} distinct values occur here"
    return None if best is None else best[1:]


def _hardly_shared(values: KeyValues, draft: Draft, path: str) -> bool:
    """Whether no two rows share a user name, or hardly any (somebody stands in two directories)."""
    if values.unique(draft, path) is not None:
        return True
    filled, distinct = values.distinct(draft, path)
    return bool(draft.record_level("email")) and distinct >= OWN * filled > 0


def known_elsewhere(values: KeyValues, draft: Draft, drafts: list[Draft]) -> bool:
    """Whether nothing but a user name says whose a row is, and a table of persons has it: then it is no table of persons itself, and its own key nobody's (rule (b))."""
    for path, other, own in _directories(draft, drafts):
        distinct, here = values.contained(draft, path, (other, own))
        if distinct and here / distinct >= CONTAINED:
            return True
    return False


def _directories(draft: Draft, drafts: list[Draft]) -> Iterator[tuple[str, Draft, str]]:
    """(user name, table of persons, its user name or key) where the people of a table that knows them by a user name alone may stand."""
    names = draft.record_level("username")[:1]
    if not names or (draft.record_level("email") and draft.distinct_share(draft.held(names[0].path)) >= OWN):
        return
    for other in neighbours(draft, drafts):
        if other.one_a_person and (other.record_level("email") or other.record_level("account_id")):
            yield from ((names[0].path, other, own.path) for own in (*other.record_level("username"), *other.record_level("account_id")))


def open_names(draft: Draft, keyed: Collection[tuple[str, str]], drafts: list[Draft]) -> Iterator[tuple[Draft, str]]:
    """(table, path) of the columns that must be read whole to know whether others know the people of a table by their user name."""
    for path, other, own in _directories(draft, drafts) if draft.name in keyed else ():
        yield from ((draft, path), (other, own))
    accounts = draft.record_level("account_id")[:1]
    if draft.name not in keyed and not (accounts and draft.one_a_person):
        return
    for other, path, column in users(draft, (), drafts):  # which keys qualify is not known yet
        yield from ((draft, path), (other, column), *((draft, account.path) for account in accounts))


def no_other(draft: Draft) -> None:
    """Take the user name for the account id where the table has no other; what programs sign in to devices with is nobody's (``routers.api_login``)."""
    if entity_of(table_words(draft.survey.table)) == "device" and not draft.of_persons:
        return
    found = _login_names(draft) or logged_users(draft.columns, draft.record_level())
    if found and not draft.record_level("account_id"):
        first = _fuller(draft, found)
        if _of_many(draft, first.path):
            return
        draft.set(first.path, hints={**first.hints, "identifier": "account_id"})
        draft.keys.setdefault(first.path, "user name is the account id: the table has no other")


def _of_many(draft: Draft, path: str) -> bool:
    """Whether each user name that recurs stands beside several addresses: it is no person's (``Network ID`` of those who answer from one network)."""
    mails, beside = [c.path for c in draft.record_level("email") if draft.held(c.path)], dict[str, list[str]]()
    for fields in draft.survey.picked({path, *mails}) if len(mails) == 1 else ():
        row = {place: text.strip().lower() for place, text in fields if text and text.strip()}
        if len(row) == 2:
            beside.setdefault(row[path], []).append(row[mails[0]])
    several = [len(set(held)) > 1 for held in beside.values() if len(held) > 1]
    return len(several) >= FEWEST_SHARED and sum(several) >= OWN * len(several)


def known_by_name(values: KeyValues, drafts: list[Draft]) -> None:
    """Take the user name as a second account id where a table of persons has one, and tables of what people did know them by their user name alone.

    Else each of them would be counted twice. Where somebody's user name is another one's number, the user names of the system are a space of their own.
    """
    mixed = list[Draft]()
    for draft in drafts:
        account = next(iter(draft.record_level("account_id")), None)
        if account is None or not draft.one_a_person or (found := own_name(values, draft, (), drafts)) is None:
            continue
        path, why = found
        pairs = [(fields.get(account.path), fields.get(path)) for fields in map(dict, draft.survey.picked((account.path, path)))]
        both = [(number, name) for number, name in pairs if number and name]
        if both and all(number == name for number, name in both):  # others know people by their number, under another name
            continue
        column = next(c for c in draft.columns if c.path == path)
        draft.set(path, hints={**column.hints, "identifier": "account_id", "elsewhere": "true"})
        draft.keys[path] = why
        if {number for number, _ in both} & {name for _, name in both} or values.contained(draft, path, (draft, account.path))[1]:
            mixed.append(draft)
    for one, own, other, theirs, why in _twins(values, drafts):
        for draft, path in ((one, own), (other, theirs)):
            column = next(c for c in draft.columns if c.path == path)
            draft.set(path, hints={**column.hints, "identifier": "account_id", "elsewhere": "true"})
            draft.keys[path] = why
        mixed += [one] if any(values.contained(a, path, (b, key.path))[1] for a, path, b in ((one, own, other), (other, theirs, one)) for key in b.record_level("account_id")) else []
    for draft in mixed:  # the user names of all tables of the system, those of later ones too
        _apart(draft, drafts)


def _twins(values: KeyValues, drafts: list[Draft]) -> Iterator[tuple[Draft, str, Draft, str, str]]:
    """(table, user name, table, user name, why) of two tables of the same people, each with a key of its own, that nothing but the user names join (``ApplicationUser`` and ``User`` of Jira).

    One of them says nothing of anybody but his key and his user names; those, called alike in both, are all among the other's, where each is one person's.
    """
    for one, mine, other, theirs in alike_names(drafts):
        keys = other.record_level("account_id")
        if not one.record_level("account_id") or not keys or any(held_by(values, one, c.path, other, key.path) for c in one.record_level("account_id") for key in keys):
            continue  # posts say whose they are by the id of the user as well
        distinct, here = values.contained(one, mine, (other, theirs))
        if distinct and here / distinct >= CONTAINED and values.unique(one, mine) is not None and values.unique(other, theirs) is not None:
            yield one, mine, other, theirs, f"account id: the user names of {shown(one, mine, drafts)} are those of {shown(other, theirs, drafts)}, {values.told(here)} of {distinct} distinct values"


def alike_names(drafts: list[Draft]) -> Iterator[tuple[Draft, str, Draft, str]]:
    """(table, user name, table, user name) of tables that may be twins: the first pair of columns that are called alike."""
    for one in drafts:
        names = one.record_level("username")
        if not names or any(one.record_level(data_type) for data_type in OF_PEOPLE) or not one.one_a_person:
            continue
        for other in neighbours(one, drafts):
            alike = [(mine.path, theirs.path) for mine in names for theirs in other.record_level("username") if tokens_of(mine.path) == tokens_of(theirs.path)]
            if alike and other.record_level("email") and other.one_a_person:
                yield one, alike[0][0], other, alike[0][1]


def _apart(draft: Draft, drafts: list[Draft]) -> None:
    """Give the user names of a system that are account ids a space of their own."""
    for other in (draft, *neighbours(draft, drafts)):
        for column in other.record_level("username"):
            if column.hints.get("identifier") == "account_id" and "scope" not in column.hints:
                other.set(column.path, hints={**column.hints, "scope": SPACE})
                other.keys[column.path] = f"{other.keys.get(column.path, 'account id')}; some are numbers of other people: it links only to user names"


def _fuller(draft: Draft, found: list[Column]) -> Column:
    """The first of several user names, or one that many more rows have (``User-Name`` beside ``Stripped-User-Name``, which only names with a realm have)."""
    held = [draft.held(column.path) for column in found]
    known = set(held[0])
    for column, values in zip(found[1:], held[1:], strict=True):
        if len(values) >= FULLER * len(held[0]) and len(known & {name for value in values for name in (value, value.partition("@")[0])}) >= OWN * len(known):
            return column
    return found[0]


def _login_names(draft: Draft) -> list[Column]:
    """The user names of the records, without what people want to be called where something else identifies them: two may have chosen the same."""
    own, found = draft.record_level(), draft.record_level("username")
    if not any(c.data_type and c.data_type != "username" and detectors()[c.data_type].identifier for c in own):
        return found
    return [c for c in found if not in_section(tokens_of(c.path), "_nickname")]


def user_names(plan: Plan) -> Plan:
    """A reviewed plan in which, table by table, the user name is the account id where the columns as they now stand hold no other.

    An analyst who sets a column to ``username`` or ``account_id`` says so of the column alone; a hint ``identifier = "none"`` is kept, and so is a user name
    by which other tables know people.
    """
    return replace(plan, tables=[_user_name(table) for table in plan.tables])


def _user_name(table: TablePlan) -> TablePlan:
    own = [c for c in table.columns if c.role == "subject" and not set(c.path) & set("[{~")]
    named = [c for c in own if c.data_type == "username"] or logged_users(table.columns, own)
    other = any(c.data_type == "account_id" and c.hints.get("identifier") != "none" for c in own)
    first = next((c for c in named if "identifier" in c.hints), named[0] if named else None)
    columns = []
    for c in table.columns:
        hints = dict(c.hints)
        if c in named and other and hints.get("identifier") == "account_id" and hints.get("elsewhere") != "true":
            del hints["identifier"]
        elif c is first and not other:
            hints.setdefault("identifier", "account_id")
        columns.append(replace(c, hints=hints))
    return replace(table, columns=tuple(columns))


def logged_users(columns: Sequence[Column], own: Sequence[Column]) -> list[Column]:
    """The user names inside the messages of a log; they identify only where no column of the record does, for what is quoted links nothing."""
    named = any(c.data_type and (c.data_type == "username" or detectors()[c.data_type].identifier) for c in own)
    return [] if named else [c for c in columns if c.path.endswith("~username") and c.data_type == "username" and not set(c.path) & set("[{")]
