"""Columns of a second person's identifier, told by structure where no word of their name tells (``owner_email``, ``co_applicant_ssn``).

COUNTING, *Linking*: an identifier in a secondary role never joins two records. Words for whom a record may name beside its holder never end. So of two columns of one
kind of identifier in a record, the second is another person's if its values stand beside several values of the first (one manager of many) or are the first of other
records (a manager is an employee, the subscriber of a family a member); of two that go with one another one by one both are the holder's. Of a national id, of which a person has one, two columns that
mostly differ are of two people. Likewise a list of addresses beside an identifier of the record's own. A name that says a further address of the holder
(``recovery_email``, ``work_email``) is believed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import count
from typing import TYPE_CHECKING, NamedTuple

from breach_impact.evidence.draft import Draft
from breach_impact.headerwords.entities import entity_of, table_words
from breach_impact.headerwords.headers import hits, segments, tokens
from breach_impact.headerwords.lexicon import Phrase
from breach_impact.headerwords.naming import read
from breach_impact.headerwords.prefixes import common_prefixes, without
from breach_impact.pathlevels import last_of, parted
from breach_impact.people.keynames import of_table
from breach_impact.people.pairfacts import Facts, Pair, Place, facts_of
from breach_impact.people.peoplelists import OTHER
from breach_impact.people.roles import BOOKS, FORMER, FURTHER, HOLDERS_OWN, PROPRIETORS, STAFF, bears, same_word
from breach_impact.people.wholly import describes
from breach_impact.registry import detectors
from breach_impact.survey import Survey
from breach_impact.types import Column

if TYPE_CHECKING:
    from breach_impact.dump import Dump

KINDS = ("account_id", "email", "passport", "phone")
"""Types of which a record may hold two of one person, beside the national ids, of which it may not."""
SHARED, UNSAID = 0.2, 0.5
"""Part of the pairs whose second value is shared over which it is another person's: of addresses of which the second alone is called after somebody, and of others. A family
shares a phone more often than an address, and of two accounts of one person the second address may be either."""
HALF, FEWEST, SAME = 2, 3, 3
"""Half as many second values as first ones; so many pairs say something."""
TENANTS = 10
"""Addresses for each key from which on the key is that of a firm whose customers a table of people lists."""
CALLS = 0.3
"""Part of the first phones that stand beside several second ones from which a table without names is one of calls."""
COUNTED = re.compile(r"[0-9]{1,7}")
"""A number as tables give them to their rows: those of two kinds of things overlap by chance."""
OF_ONE, AGREE = frozenset({"email", "date_of_birth"}), 10
"""What one person has, beside ids of states, and how many times as many ids must agree on it as do not; a family name is one of many."""
RARE = 10
"""A column that is filled in a tenth of the records in which another is, or less, is not the one to compare with."""
_SAID = ("_neutral", "_generic", "_id")
_WHO = frozenset({"_role", "_owner", "_holder", "_person"})


class _Asked(NamedTuple):
    pair: Pair
    column: Column
    least: float


def find_others(dump: Dump, found: Survey, drafts: Sequence[Draft]) -> None:
    """Give the columns of a second person the secondary role, in place.

    Args:
        dump: what may be read once more.
        found: what the survey knows of it.
        drafts: its tables.
    """
    asked = [(draft, one) for draft in drafts for one in (*_twice(draft, _keys_elsewhere(draft, drafts)), *_lists(draft), *_beside_keys(draft, drafts))]
    if not asked:
        return
    facts = facts_of(dump, found, drafts, [one.pair for _, one in asked])
    judged = [(draft, one, why) for draft, one in asked if (why := _verdict(one.pair, facts[one.pair], one.least))]
    told = {one.pair: about for draft, one, _ in judged if (about := _about(draft, one.pair))}
    known = facts_of(dump, found, drafts, [pair for about in told.values() for both in about for pair in both]) if told else {}
    for draft, (pair, column, _), why in judged:
        # It may have gone with another already.
        if any(c.path == column.path and c.role == "subject" for c in draft.columns) and not any(_is_holder(known[keys], known[one]) for keys, one in told.get(pair, ())):
            _give(draft, column, pair.first.path, why)


def _about(draft: Draft, pair: Pair) -> list[tuple[Pair, Pair]]:
    """Pairs of what only one person has with a second account id, by which it may still be the holder's, each with the pair of ids of the records that have it: of a family one member has an address."""
    if pair.second.data_type != "account_id":
        return []
    own = [c for c in draft.record_level() if c.data_type is not None and (c.data_type in OF_ONE or _single(c.data_type))]
    places = [Place(c.path, str(c.data_type)) for c in own]
    return [(pair._replace(given=place), Pair(draft.name, place, pair.second)) for place in places]


def _is_holder(keys: Facts, one: Facts) -> bool:
    """Whether an id that stands beside many others stands beside one address or day of birth each time: it is the holder's, and the others number the rows (a visit's account beside the patient)."""
    return min(one.apart, keys.spread) >= FEWEST and one.spread * keys.seconds * AGREE <= keys.spread * one.seconds


def _verdict(pair: Pair, facts: Facts, least: float) -> str | None:
    """Why the second column of a pair is another person's; None where it is not."""
    data_type = pair.second.data_type
    if data_type not in KINDS:
        both = facts.apart + facts.equal
        if FORMER & (set(tokens(last_of(pair.second.path))) | set(tokens(last_of(pair.first.path)))):
            return None
        return f"another person's: a person has one, and {facts.apart} of {both} pairs of values differ from {pair.first.path}" if facts.apart > facts.equal else None
    if facts.equal >= SAME * facts.apart and facts.firsts * SAME <= facts.apart:  # nearly always the same, but for a till or an agent that stands for many holders
        return None
    if data_type == "phone" and read(pair.second.path, pair.table[1]).anonymous and facts.branching >= max(FEWEST, CALLS * facts.firsts):
        return f"another person's: {facts.branching} of {facts.firsts} values of {pair.first.path} stand beside several of its, as who calls does beside who is called"
    few = facts.seconds * HALF <= facts.firsts
    if facts.apart >= FEWEST and facts.shared >= FEWEST and (few or facts.share > least):
        return f"another person's: {facts.shared} of {facts.apart} pairs with {pair.first.path} hold a value that stands beside others of it or is that of other records"
    return None


def _keys_elsewhere(draft: Draft, drafts: Sequence[Draft]) -> frozenset[str]:
    """The account ids by which other tables call somebody of whom they hold an address or name (``riderId`` of the riders)."""
    others = [other for other in drafts if other is not draft and other.name[0] == draft.name[0] and any(other.record_level(kind) for kind in ("email", "person_name"))]
    known = {c.path for other in others for c in other.record_level("account_id")}
    return frozenset(c.path for c in draft.record_level("account_id") if c.path in known and len(tokens(c.path)) > 1)


def _twice(draft: Draft, keys: frozenset[str]) -> Iterator[_Asked]:
    """Columns of a kind of which the record has one already; the account ids of some are those of other tables too."""
    kinds: dict[str, list[Column]] = {}
    for column in draft.record_level():
        if column.data_type is not None and (column.data_type in KINDS or _single(column.data_type)) and not (column.data_type == "account_id" and _counted(draft, column)):
            kinds.setdefault(column.data_type, []).append(column)
    prefixes = common_prefixes(c.path for c in draft.columns if "~" not in c.path)
    for data_type, columns in kinds.items():
        if data_type == "phone" and len(columns) > 1 and all(read(c.path, draft.survey.table).anonymous for c in columns):
            yield from _calls(draft, columns)
            continue
        if len(columns) < 2 or (data_type == "phone" and not any(_of_somebody(c, prefixes) for c in columns)):
            continue
        first = _first(draft, columns, prefixes, keys)
        for column in columns:
            if column is first or _further(column, prefixes) or (data_type == "phone" and not _of_somebody(column, prefixes)):
                continue
            said = data_type != "phone" and _others(column, prefixes) and not _others(first, prefixes)
            yield _Asked(Pair(draft.name, Place(first.path, data_type), Place(column.path, data_type)), column, SHARED if said else UNSAID)


def _calls(draft: Draft, columns: list[Column]) -> Iterator[_Asked]:
    """The phones of call records without names but the holder's: that which the SIM or the set beside it has, else the first. Rows that say more of a person are his."""
    if any(draft.record_level(kind) for kind in ("person_name", "email", "username", "account_id", "street_address")):
        return
    marks = [c.path for c in (*draft.record_level("imsi"), *draft.record_level("imei"))][:1]
    held: dict[str, set[tuple[str, str]]] = {column.path: set() for column in columns}
    for fields in draft.survey.picked({*held, *marks}):
        row = {path: text.strip() for path, text in fields if text and text.strip()}
        for path in held:
            if path in row and marks and marks[0] in row:
                held[path].add((row[marks[0]], row[path]))
    first = min(columns, key=lambda column: (len(held[column.path]), columns.index(column)))
    yield from (_Asked(Pair(draft.name, Place(first.path, "phone"), Place(column.path, "phone")), column, UNSAID) for column in columns if column is not first)


def _counted(draft: Draft, column: Column) -> bool:
    """Whether ids are small numbers, so that it says nothing that another column has the same."""
    values = draft.values(column.path)
    return sum(1 for value in values if COUNTED.fullmatch(value)) * 2 >= len(values)


def _single(data_type: str) -> bool:
    """Whether it is an id of which a person has one; what no scheme is known of may be several."""
    return detectors()[data_type].identifier == "national_id" and data_type not in {"national_id", "tax_id"}


def _lists(draft: Draft) -> Iterator[_Asked]:
    """Lists of addresses beside an identifier of the record's own."""
    lists = [
        c for c in draft.columns
        if c.data_type == "email" and c.role == "subject" and c.path.endswith("[]") and c.path.count("[") == 1 and not set(c.path) & set("{~") and not _further(c, {})
    ]  # fmt: skip
    own = next((found for kind in ("email", "account_id", "username", "phone") if (found := draft.record_level(kind))), []) if lists else []
    if own and own[0].data_type is not None:
        first = _first(draft, own, {})
        for column in lists:
            yield _Asked(Pair(draft.name, Place(first.path, own[0].data_type), Place(column.path, "email")), column, SHARED if _others(column, {}) else UNSAID)


def _beside_keys(draft: Draft, drafts: Sequence[Draft]) -> Iterator[_Asked]:
    """The only address of a table that names another's people by their key, whose addresses that one has: one of many of them is that of whom they have to do with (``email_kadry`` beside ``id_dluznika``)."""
    mails = [c for c in draft.record_level("email") if not _further(c, {})]
    if len(mails) != 1:
        return
    owners = [other for other in drafts if other is not draft and other.name[0] == draft.name[0] and other.record_level("email")]
    for key in draft.record_level("account_id"):
        if not of_table(key.path, draft) and any(of_table(key.path, other) for other in owners) and not _of_tenants(draft, key, mails[0]):
            yield _Asked(Pair(draft.name, Place(key.path, "account_id"), Place(mails[0].path, "email")), mails[0], UNSAID)
            return


def _of_tenants(draft: Draft, key: Column, mail: Column) -> bool:
    """Whether a key in a table called after people says whose customers they are (``subscribers(client_id, email)``): each stands beside many addresses, which are theirs."""
    return entity_of(table_words(draft.survey.table)) == "person" and draft.distinct_share(draft.held(key.path)) * TENANTS <= draft.distinct_share(draft.held(mail.path))


def _first(draft: Draft, columns: list[Column], prefixes: dict[str, str], keys: frozenset[str] = frozenset()) -> Column:
    """The column of the record's holder: a key of other tables that has as many values as there are people (no doctor's), the one with a plain name, else the one of most values."""
    held: dict[str, list[str]] = {column.path: [] for column in columns}
    for fields in draft.survey.picked(held):
        for path, text in fields:
            if text and text.strip():
                held[path].append(text.strip().lower())
    most, kinds = max(len(values) for values in held.values()), max(len(set(values)) for values in held.values())

    def rank(column: Column) -> tuple[bool, bool, bool, bool, int, int, int, int]:
        values, other = held[column.path], bool(_others(column, prefixes))
        size = 0 if other else sum(len(tokens(name)) for name in segments(without(column.path, prefixes)))
        key = column.path in keys and len(set(values)) * HALF >= kinds
        return len(values) * RARE <= most, not key, other, _further(column, prefixes), size, -len(set(values)), -len(values), columns.index(column)

    return min(columns, key=rank)


def _further(column: Column, prefixes: dict[str, str]) -> bool:
    """Whether the name says a further one of the holder, and nothing that may be somebody else (``billing_contact_email``)."""
    words = {word for name in segments(column.path) for word in tokens(name)}
    return bool(words & HOLDERS_OWN) or (bool(words & FURTHER) and set(_others(column, prefixes)) <= FURTHER)


def _of_somebody(column: Column, prefixes: dict[str, str]) -> bool:
    """Whether the name of a phone speaks of a person: other numbers that many share are those of switchboards and shops, and nobody else's."""
    return any(_says_who(word) for word in _others(column, prefixes))


def _others(column: Column, prefixes: dict[str, str]) -> Phrase:
    """The words of a path that may say that it is another person's: those of neither its type nor the operator's customers (``user_email``), nor such that say nothing."""
    names = segments(without(column.path, prefixes))
    return tuple(word for name in names for word in left_over(tokens(name), str(column.data_type)) if not _says_customer(word))


def left_over(name: Phrase, data_type: str) -> Phrase:
    """The words of a name that are not of its data type and say something."""
    covered = {place for place, word in enumerate(name) if _says_type(word, data_type)}
    for hit in hits(name):
        place = range(hit.start, hit.start + hit.size)
        if hit.entry.section == data_type and hit.entry.weight == 1 and not any(_says_who(name[p]) for p in place):
            covered.update(place)
    return tuple(word for place, word in enumerate(name) if place not in covered)


def _says_type(word: str, data_type: str) -> bool:
    found = [hit.entry for hit in hits((word,))]
    said = any(entry.section == data_type and entry.weight == 1 for entry in found)
    return said or (any(entry.section in _SAID for entry in found) and not _says_who(word))


def _says_who(word: str) -> bool:
    return any(hit.entry.section in _WHO for hit in hits((word,)))


def _says_customer(word: str) -> bool:
    return word not in PROPRIETORS and any(hit.entry.section == "_owner" for hit in hits((word,)))


def _give(draft: Draft, column: Column, first: str, why: str) -> None:
    """Give a column, and what stands with it under the same words or in the same object, to another person."""
    level, _, leaf = parted(column.path)
    words = left_over(tokens(leaf.removesuffix("[]")), str(column.data_type))
    with_first = (first + ".").startswith(level + ".") if level else True
    own = tokens(last_of(first))

    places = {c.path: number for number, c in enumerate(draft.columns)}
    behind = _stands_behind(draft, column, first, places)

    def goes(other: Column) -> bool:
        if other.path == column.path:
            return True
        if other.role != "subject" or other.data_type is None or other.path == first or "~" in other.path:
            return False
        if behind is not None:
            return bears(other.data_type) and places[other.path] > places[column.path] and behind
        # A doctor's object may hold what he found of the first.
        if not bears(other.data_type) and not describes(other.data_type, None if with_first else STAFF):
            return False
        if not with_first:
            return other.path.startswith(level + ".")
        if not words and not level and first != other.path and BOOKS & set(table_words(draft.survey.table)):  # a row of somebody's contacts is all of one (``contact(patient_no, name, phone, email)``)
            return bears(other.data_type) and other.data_type != "account_id" and not set("[{.") & set(other.path)
        around, _, name = parted(other.path)
        called = stands_with(tokens(name), words) or (other.data_type == "person_name" and tokens(name) == words)  # ``upowazniony`` beside ``upowazniony_email``
        return bool(words) and around == level and "[]" not in column.path and called and not stands_with(own, words)

    party = _party(draft)
    draft.columns = [
        replace(c, role="secondary", party=party, why=f"{c.why}; {why if c.path == column.path else f'goes with {column.path}'}") if goes(c) else c
        for c in draft.columns
    ]  # fmt: skip


def _stands_behind(draft: Draft, column: Column, first: str, places: dict[str, int]) -> bool | None:
    """Of columns without names, whether what stands behind the second id is that person's: the first one's name stands before it; None where they have names."""
    if column.data_type is None or not all(read(path, draft.survey.table).anonymous for path in (column.path, first)):
        return None
    between = [c for c in draft.columns if c.data_type == "person_name" and places.get(first, 0) < places[c.path] < places[column.path]]
    return detectors()[column.data_type].identifier == "national_id" and bool(between)


def _party(draft: Draft) -> str:
    """A party of its own for each other person: what stands under one party is one person's."""
    known = {c.party for c in draft.columns}
    return next(party for n in count(1) if (party := OTHER if n == 1 else f"{OTHER} {n}") not in known)


def stands_with(name: Phrase, words: Phrase) -> bool:
    """Whether a name begins or ends with words, whatever their endings (Turkish ``sahibi``, ``sahibinin``)."""
    return len(name) > len(words) and any(all(map(same_word, words, part)) for part in (name[: len(words)], name[-len(words) :]))
