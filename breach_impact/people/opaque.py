"""Columns that may be keys of a table's people though their names do not bear the table's: ``author``, ``u`` of ``users``, ``pid`` of ``patients``, or by their values alone.

Ids that no other number or code looks like (an ObjectId, a UUID, ``K100417``, numbers of which one in twenty or fewer is taken) are proof enough where nearly all
of a column's values are ids of the table. Numbers that count the rows are in every such range; there the name must say a person, or begin as the table's does.
What is proposed here is decided by the whole tables (:func:`breach_impact.people.foreign.tested`).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise, takewhile
from typing import NamedTuple

from breach_impact.evidence.draft import Draft
from breach_impact.headerwords.entities import names_person, nothing_but, table_words
from breach_impact.headerwords.headers import REMEMBERED, segments
from breach_impact.headerwords.headers import tokens as tokens_of
from breach_impact.headerwords.lexicon import folded
from breach_impact.headerwords.naming import read
from breach_impact.people.roles import NO_IDS, parties_of
from breach_impact.types import Column

PROPOSABLE = frozenset({None, "username", "bank_account", "medical_record_id", "social_profile"})
"""Types that are given to keys of people for want of another word; only a name that may mean something else (:data:`SAID`) gives way."""
SAID = 0.65
FEWEST, NEARLY, SPARSE, FAR = 20, 0.95, 20, 10
"""Distinct values from which a form tells; the share of values that must be of it; numbers of which one in so many or fewer is taken; numbers that begin so many times beyond the number of rows."""
OWN_MADE = 0.98
"""The share of ids that must have been made, where a few are given by hand."""
GLANCE = 50
"""Values that are looked at first."""
PERSONS = ("_person", "_holder", "_owner", "_role", "_id", "_generic", "_neutral")
DIGITS, HEX = re.compile(r"[0-9]{1,30}"), re.compile(r"[0-9a-fA-F]{16,64}")
UUID, LONG = re.compile(r"[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}"), re.compile(r"[0-9A-Za-z_-]{10,64}")
BOTH = re.compile(r"(?=.*[0-9])(?=.*[A-Za-z]).*")
"""RFC 9562; ids of chance in letters and digits (base 58, 62, 64)."""
ACTORS = folded("who whom by from actor poster creator uploader wer qui quien quem chi kto кто хто kim 谁 誰 누구 von de da van od от від".split())
"""Words that ask for a person, say what one did or from whom something is."""
OF_USERS = ("username", "password", "password_hash")
INITIAL = re.compile(r"([a-z])_?(?:id|no|nr|num|key|ref)?")


KEYS = frozenset({"id", "uid", "uuid", "ref", "key"})
FLAGS = frozenset({"0", "1"})
"""Yes and no, which are among the numbers of any people."""


class Form(NamedTuple):
    """What ids look like.

    Attributes:
        pattern: of each of them.
        certain: ids of that look, of two kinds of rows, hardly meet.
        alone: a column needs no name besides; numbers that count on from a large one are met by dates, too.
    """

    pattern: re.Pattern[str]
    certain: bool
    alone: bool = True


def nameable(column: Column, other: Draft) -> bool:
    """Whether the values of a column may show that it names people of another table: no known type and no key of its own rows speaks against it."""
    if set(column.path) & set("[{~") or column.role != "subject" or column.data_type not in PROPOSABLE or column.path in other.declared.primary:
        return False
    held = other.held(column.path)
    if column.hints.get("own_key") == "true" or all(value in FLAGS for value in held):
        return False
    # Without a word that says so only many ids of a form are proof.
    return column.data_type is not None or len(set(held)) >= FEWEST or _says_person(column.path) or _says_person(_own_words_off(column.path, other.survey.table)) or _asks(column.path) or _says_account(column.path, other)


def asked_for(target: Draft, key: str, other: Draft, column: Column, drafts: Sequence[Draft]) -> bool:
    """Whether a column of another table that is :func:`nameable` may be a key of a table's people, by its name or the form of its values.

    Args:
        target: a table of persons.
        key: its account id.
        other: the table of the column.
        column: one of its columns.
        drafts: all tables.
    """
    form = form_of(target, key)
    if column.data_type is not None and (column.evidence.name or 1) > SAID:
        # What is called a user name may be the key of users (``likes.username`` of Confluence, ``userhistoryitem.username`` of Jira).
        return column.data_type == "username" and bool(target.record_level("username")) and not all(map(DIGITS.fullmatch, target.held(key)))
    if _says_person(column.path) or _says_person(_own_words_off(column.path, other.survey.table)):
        return True
    if form is None:
        # Any count of things is among the numbers of as many people.
        return (_asks(column.path) or _initial(column.path, target, other, drafts)) and len(set(other.held(column.path))) >= FEWEST
    if _asks(column.path) or _says_account(column.path, other):
        return True
    return form.alone and _all_of(other.held(column.path), form) and (form.certain or not _elsewhere(form, target, drafts))


def _says_account(path: str, other: Draft) -> bool:
    """Whether a name may be one for a key of people, which alone is not enough (``ra`` of bills)."""
    return any(candidate.data_type == "account_id" for candidate in read(path, other.survey.table).candidates)


def names_somebody(path: str) -> bool:
    """Whether a name says a person, or is a letter with no more than a word for a key."""
    return _says_person(path) or _asks(path) or INITIAL.fullmatch("".join(tokens_of(segments(path)[-1]))) is not None


@lru_cache(maxsize=REMEMBERED)
def _says_person(path: str) -> bool:
    """Whether a name is nothing but words for a person, and for a key (``author``, ``owner_ref``, ``uczen``)."""
    words = tokens_of(segments(path)[-1]) if path else ()
    # The parent is rather the row above.
    return names_person(words) and nothing_but(words, *PERSONS) and not set(parties_of(words)) & NO_IDS


@lru_cache(maxsize=REMEMBERED)
def _own_words_off(path: str, table_name: str) -> str:
    """A name without the words that its table begins with as well (``PaymentInformationV3_worker`` of ``PaymentInformationDetailV3``)."""
    words, table = tokens_of(segments(path)[-1]), set(tokens_of(table_name))
    rest = [word for word in words if word not in table and word.isalpha() and len(word) > 1]
    return "_".join(rest) if words[:1] and words[0] in table and len(rest) == 1 and words[-1] == rest[0] else ""


@lru_cache(maxsize=REMEMBERED)
def _asks(path: str) -> bool:
    """Whether a name is nothing but a word that asks for a person (``who``, ``by``, ``actor_id``)."""
    words = set(tokens_of(segments(path)[-1])) - KEYS
    return bool(words) and words <= ACTORS


def _initial(path: str, target: Draft, other: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether a name is a table's initial, alone or with a word for a key (``u``, ``pid``), and that of no other table."""
    hit = INITIAL.fullmatch("".join(tokens_of(segments(path)[-1])))
    if hit is None:
        return False
    if hit[1] == "u" and any(target.record_level(data_type) for data_type in OF_USERS):
        return True
    begin = [draft for draft in drafts if draft.survey.system == target.survey.system and any(word[0] == hit[1] for word in table_words(draft.survey.table)[-1:])]
    return begin == [target] and other is not target


def form_of(draft: Draft, path: str) -> Form | None:
    """A form of ids that nothing else is likely to have; None where numbers count the rows from one, or the ids are of several forms."""
    if path not in draft.forms:  # asked of each column of each other table
        draft.forms[path] = _form(draft.held(path), draft.survey.records)
    return draft.forms[path]


def certain(draft: Draft, path: str) -> bool:
    """Whether ids are of a form that meets in two tables by no chance (UUIDs, ObjectIds)."""
    form = form_of(draft, path)
    return form is not None and form.certain


def _sparse(numbers: Sequence[int], records: int) -> bool:
    """Whether numbers lie far apart: the first from the last, and each from the next, for a test account's ``99999`` makes no space of numbers counted from one."""
    ordered = sorted(numbers)
    gaps = sorted(two - one for one, two in pairwise(ordered))
    return ordered[-1] - ordered[0] > SPARSE * records and 2 * gaps[len(gaps) // 2] * len(ordered) > SPARSE * records


def _form(values: Sequence[str], records: int) -> Form | None:
    distinct = sorted(set(values))
    if len(distinct) < FEWEST:
        return None
    if all(map(DIGITS.fullmatch, distinct)):
        numbers, sizes = [int(value) for value in distinct], [len(value) for value in distinct]
        sparse, pattern = _sparse(numbers, records), re.compile(f"[0-9]{{{min(sizes)},{max(sizes)}}}")
        return Form(pattern, certain=sparse, alone=sparse) if sparse or min(numbers) > FAR * records else None
    mixed = sum(BOTH.fullmatch(value) is not None for value in distinct) * 2 > len(distinct)
    for pattern in (UUID, HEX, LONG) if mixed else ():
        [(size, _)] = Counter(map(len, distinct)).most_common(1)
        made = [value for value in distinct if len(value) == size and pattern.fullmatch(value)]
        # The account of a program may have a name for its id (``rocket.cat``).
        if len(made) >= OWN_MADE * len(distinct) and not _counted(made):
            return Form(re.compile(f"(?=.{{{size}}}$){pattern.pattern}"), certain=True)
    front = _front(distinct)
    pattern = re.compile(f"{re.escape(front)}[0-9]+")
    return Form(pattern, certain=False) if any(map(str.isalpha, front)) and all(map(pattern.fullmatch, distinct)) else None


def _counted(distinct: Sequence[str]) -> bool:
    """Whether all begin alike and differ by their last digits (``CUSTOMER000417``)."""
    front = _front(distinct)
    return all(DIGITS.fullmatch(value[len(front) :]) for value in distinct)


def _front(distinct: Sequence[str]) -> str:
    """What sorted values all begin with, without the digits at its end."""
    same = takewhile(lambda pair: pair[0] == pair[1], zip(distinct[0], distinct[-1], strict=False))
    return "".join(one for one, _ in same).rstrip("0123456789")


def _all_of(values: Sequence[str], form: Form) -> bool:
    """Whether nearly all values of a column are of a form, and they are many."""
    if sum(form.pattern.fullmatch(value) is None for value in values[:GLANCE]) > GLANCE // 2:
        return False
    return len(set(values)) >= FEWEST and sum(form.pattern.fullmatch(value) is not None for value in values) >= NEARLY * len(values)


def _elsewhere(form: Form, target: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether ids of another table's own rows look alike, so that their numbers may meet by chance (``A0001`` of accounts and of articles)."""
    keys = [(draft, path) for draft in drafts if draft is not target and draft.survey.system == target.survey.system for path in (*draft.bare_keys(), *draft.declared.primary)]
    return any(_all_of(draft.held(path), form) for draft, path in keys)
