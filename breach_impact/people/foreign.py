"""Foreign keys to tables of persons (COUNTING, *account id* (a)): a name proposes a column, its values decide.

A column may be called after the key (``nurse_id``), after the table (``visits.patient``), or the dump declares it. It is a foreign key if at least 90 % of
its distinct values occur in the key of that table.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from breach_impact.evidence.draft import Draft
from breach_impact.headerwords.entities import entity_of, table_words
from breach_impact.headerwords.headers import hits, in_section, segments
from breach_impact.headerwords.headers import tokens as tokens_of
from breach_impact.headerwords.lexicon import Phrase
from breach_impact.people.keypass import KeyValues, repeats_in_sample
from breach_impact.people.opaque import ACTORS, FLAGS, OF_USERS, form_of, may_name
from breach_impact.people.roles import (
    RELATIVES,
    called_after,
    parties_of,
    same_word,
)
from breach_impact.people.whose import INANIMATE
from breach_impact.privacy import safe_name
from breach_impact.types import Column

CONTAINED, UNIQUE = 0.90, 0.95
FAR_MORE = 4
"""So many times as great a part of the one table's keys as of the other's."""
KEY_WORDS = {"id", "uid", "guid", "uuid", "no", "nr", "num", "number", "numero", "key", "ref", "fk", "pk", "kod", "code", "cod"}
# Types that a bare word for a person or an account may be taken for.
OPEN = frozenset({None, "username", "bank_account"})
BARE_KEYS = frozenset("id uid guid uuid key pk".split())
"""Words for the key of an object itself: ``number`` beside a name is rather that of his house."""
OWNING = (("parent", "id"), ("owner", "id"), ("ref", "id"), ("entity", "id"))
ALIKE = frozenset({None, "medical_record_id"})
"""Types of a column that is called as a key is: what a patient's is called elsewhere is taken for a record's number."""
NAMING = frozenset({"username", "email", "person_name"})
OF_PEOPLE = ("password", "password_hash", "date_of_birth", "person_name")
"""What only rows of people have."""
OF_PERSON = ("email", "username", "phone", "date_of_birth", "password_hash", "password")
ANYTHING = frozenset("entity object record item row node content element value parent owner ref".split())
"""Words for whatever a table is of (``entity_id`` of Magento)."""
TELLING, FEWEST_HELD = 3, 3
"""So many ids under a name that says nothing of the table; sampled ones from which a sample tells."""
FEW_KINDS = 10
"""So many people to each kind of them."""


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
        opaque: its name does not bear that of the table.
    """

    draft: Draft
    path: str
    target: Draft
    key: str
    why: str
    declared: bool = False
    opaque: bool = False


def neighbours(draft: Draft, drafts: list[Draft]) -> list[Draft]:
    """The other tables of the system."""
    return [other for other in drafts if other is not draft and other.survey.system == draft.survey.system]


def shown(draft: Draft, path: str, drafts: list[Draft]) -> str:
    """A column's name as a reason may give it."""
    return f"{safe_name(draft.survey.table, 'table', drafts.index(draft) + 1)}.{safe_name(path, 'col', 1)}"


def key_free(path: str) -> Phrase:
    """The words of a column's own name without those for a key; of a bare key those of the object that it stands in (``contacts[].id``)."""
    for depth, name in enumerate(reversed(segments(path)[-2:])):
        if words := tuple(word for word in tokens_of(name) if word not in KEY_WORDS):
            return words[:-1] if depth and len(words) > 1 and words[-1] == "name" else words  # ``Contact Name.id`` of Zoho
    return ()


def of_table(path: str, draft: Draft) -> bool:
    """Whether a name bears the table's: ``yolcu_id`` of ``yolcular``, ``gebr_id`` of ``gebruikers``."""
    return _bearing(path, draft.survey.table) >= 0


@lru_cache(maxsize=100_000)  # each column of a dump is asked about each of its tables
def _bearing(path: str, table: str) -> int:
    """The place of the last word of a name that is the table's: ``last_post_user_id`` names the users, who come last. -1 where none is; a ``poster`` is no post."""
    tables, words = tokens_of(table), key_free(path)
    borne = [place for place, w in enumerate(words) if len(w) >= 4 and any(t.startswith(w if w in ACTORS else w[: max(4, len(w) - 2)]) for t in tables)]
    # What every table and key of a product begins with says nothing of either (``virtuemart_country_id`` beside ``virtuemart_userinfos``).
    return -1 if borne == [0] and len(words) > 1 and words[0] in tables[:-1] and not hits(words[:1]) else max(borne, default=-1)


def _ends_in_key(path: str) -> bool:
    words = tokens_of(segments(path)[-1])
    return bool(words) and words[-1] in KEY_WORDS


def named_alike(other: Draft, path: str) -> list[Column]:
    """Columns of a table with the same last name as a path, or with one that ends in it and says besides whose it is (``ClientAdrNo`` of ``AdrNo``), and of no other type."""
    leaf = tokens_of(path.rpartition(".")[2])
    return [
        c for c in other.columns
        if c.data_type in ALIKE and c.role == "subject" and "~" not in c.path and (leaf in ((words := tokens_of(c.path.rpartition(".")[2])), other.plain_leaf(c.path)) or _ends_so(words, leaf))
    ]  # fmt: skip


def _ends_so(words: Phrase, leaf: Phrase) -> bool:
    """Whether a name is that of a key with words for the operator's people before it; whom these have to do with (``GegnerAdrNr``) the row is not about."""
    front = words[: -len(leaf)] if 1 < len(leaf) < len(words) and words[-len(leaf) :] == leaf else ()
    said = {hit.entry.section for hit in hits(front)} if front and leaf[-1] in KEY_WORDS else set[str]()
    return bool(said & {"_person", "_org"}) and "_role" not in said


def named_by(values: KeyValues, draft: Draft, path: str, drafts: list[Draft]) -> str | None:
    """Rule (a): the reason for which a key is an account id. Of a table with another one a column must be called after the table, and its values not occur there as well."""
    known = [c.path for c in draft.record_level("account_id") if c.path != path]
    pairs = [(other, column) for other in neighbours(draft, drafts) for column in proposed(other, draft, path)]
    for other, column in sorted(pairs, key=lambda pair: of_table(pair[1].path, pair[0])):  # those that may number their own table last
        if _names_another(column.path, draft, other, drafts) or _numbers_itself(column, draft, path, other):
            continue
        if known and (not (of_table(column.path, draft) or _called_so(column.path, draft)) or _rather_another(column.path, draft, other, drafts)):
            continue
        if set(other.held(column.path)) <= FLAGS or _categories(values, draft, other, column.path):
            continue
        distinct, here = values.contained(other, column.path, (draft, path))
        if 0 < distinct < TELLING and not of_table(column.path, draft) and not _called_so(column.path, draft):  # the number 1 is in every table
            continue
        if distinct and here / distinct >= CONTAINED and not any(_held_by(values, other, column.path, draft, one) for one in known):
            other.names.setdefault(column.path, (draft.name, path))
            return f"account id: foreign key {shown(other, column.path, drafts)} names it, {values.told(here)} of its {distinct} distinct values occur here"
    return None


def _categories(values: KeyValues, draft: Draft, other: Draft, column: str) -> bool:
    """Whether a key that few values of recur beside the ids of many people is of kinds of these, of which the table says nothing that only people have (``profiles_users(users_id, profiles_id)`` of GLPI)."""
    if any(draft.record_level(data_type) for data_type in OF_PERSON):
        return False
    filled, distinct = values.distinct(other, column)
    theirs = [values.distinct(other, c.path)[1] for c in other.record_level("account_id") if c.path != column]
    return 0 < distinct * FEW_KINDS <= min(filled, max(theirs, default=0))


def _rather_another(path: str, draft: Draft, other: Draft, drafts: list[Draft]) -> bool:
    """Whether a column is called after several tables, and its own table belongs to another of them (``cwd_user_attributes.user_id`` to ``cwd_user``, not to ``app_user``)."""
    return not belongs(other, draft) and any(belongs(other, third) for third in neighbours(draft, drafts) if third is not other and of_table(path, third))


def _held_by(values: KeyValues, other: Draft, column: str, draft: Draft, path: str) -> bool:
    distinct, here = values.contained(other, column, (draft, path))
    return distinct > 0 and here / distinct >= CONTAINED


def held_by(values: KeyValues, draft: Draft, path: str, table: Draft, key: str) -> bool:
    """Whether nearly all that stands in a column is keys of a table; of keys that were not read by the samples, of which as large a part must meet as the table's is of all."""
    distinct, here = values.contained(draft, path, (table, key))
    if distinct:
        return here >= CONTAINED * distinct
    held, sampled = set(draft.held(path)), min(1.0, table.survey.sampled / max(1, table.survey.records))
    return len(held) >= FEWEST_HELD and len(held & set(table.held(key))) >= CONTAINED * sampled * len(held)


def _names_another(path: str, draft: Draft, other: Draft, drafts: list[Draft]) -> bool:
    """Whether a foreign key bears the name of a third table and not of this one: the numbers of ``member_id`` occur among those of logins as well.

    Of what the people of a table have (``customer_address_entity``) ``customer_id`` is no key but theirs.
    """
    third = [t for t in neighbours(draft, drafts) if t is not other and of_table(path, t)]
    if not of_table(path, draft):
        return bool(third)
    mine = _bearing(path, draft.survey.table)
    return any(belongs(draft, t) or (_bearing(path, t.survey.table) > mine and _ends_in_key(path)) for t in third)


def _numbers_itself(column: Column, draft: Draft, path: str, other: Draft) -> bool:
    """Whether a column numbers the rows of its own table (``id``, ``user_id`` of ``admin_user``), so that its numbers occur among those of any larger table."""
    own = column.path in other.keys and column.hints.get("own_key") == "true" and other.refers_to(draft, path) != column.path
    called = (of_table(column.path, other) or other.declared.primary == (column.path,)) and not of_table(column.path, draft) and not _called_so(column.path, draft)
    return (own or called) and bool(other.held(column.path)) and not repeats_in_sample(other, column.path)


def proposed(other: Draft, target: Draft, path: str) -> list[Column]:
    """Columns of another table that may name a key of this one: account ids, the table's own word, alone or with a key word, the same name."""
    reference = other.refers_to(target, path)
    alike = [] if path in target.bare_keys() or path == "_id" else named_alike(other, path)
    words = set(tokens_of(target.survey.table))
    stems = {w.rstrip("s") for w in words} | words
    found = []
    for column in other.columns:
        if "~" in column.path or _elsewhere(column, other, target):
            continue
        if column.role != "subject" and not (column.data_type == "account_id" and _called_so(column.path, target)):
            continue
        tokens = set(tokens_of(column.path))
        # ``student_guardian.guardian_id`` names the guardians, though it is called after the last word of its own table as well.
        linking = _called_so(column.path, target) and len(table_words(target.survey.table)) < len(table_words(other.survey.table))
        named = bool(tokens & stems) and bool(tokens & KEY_WORDS) and column.data_type is None and (column.hints.get("own_key") != "true" or linking)
        if column.data_type == "account_id" or column in alike or column.path == reference or named or _called(column, other, target):
            found.append(column)
    return found


def _called_so(path: str, target: Draft) -> bool:
    """Whether a key is called after what the rows of a table are (``doctorId`` of ``doctors``), whoever they are to the subject of its own row."""
    words = key_free(path)
    return bool(words) and called_after(words, table_words(target.survey.table))


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
    if is_key_of_person(column, other.columns):
        return True
    if _numbers_rows(column, other):
        return False
    words, table = key_free(column.path), table_words(target.survey.table)
    return bool(words) and (called_after(words, table) or bool(set(parties_of(words)) & set(parties_of(table)) & RELATIVES))


def _numbers_rows(column: Column, other: Draft) -> bool:
    """Whether a bare key is that of the rows, as far as the sample shows: no two of them share it."""
    return column.hints.get("own_key") == "true" and not repeats_in_sample(other, column.path)


def is_key_of_person(column: Column, columns: Sequence[Column]) -> bool:
    """Whether a bare key stands in an object that names a person (``u._id`` beside ``u.username``): whose row it is."""
    level = column.path.rpartition(".")[0]
    words = set(tokens_of(segments(column.path)[-1])) if level else set()
    return len(words) > 0 and words <= BARE_KEYS and any(c.data_type in NAMING and c.role == "subject" and c.path.rpartition(".")[0] == level for c in columns)


def _ids_of_people(column: Column) -> bool:
    """Whether a list of bare values is called after people (``members[]`` of a channel)."""
    inner = column.path.removesuffix("[]")
    return column.data_type in OPEN and inner != column.path and not set(inner) & set("[{.~") and entity_of(key_free(inner)) == "person"


def inanimate(draft: Draft) -> bool:
    """Whether a table is called after what is no person; one called after kin (``parents`` may be folders) or after a shop, of which something is said that only people have, may hold its people."""
    words = table_words(draft.survey.table)
    entity = entity_of(words)
    if entity not in INANIMATE:
        return False
    kin = entity == "thing" and len(words) == 1 and in_section(words, "_role")
    return not ((entity == "org" or kin) and any(draft.record_level(data_type) for data_type in OF_PEOPLE))


def person_keys(draft: Draft) -> list[str]:
    """The account ids that are own keys of a table of persons; what a bank's accounts are numbered with is a key of nobody."""
    if entity_of(table_words(draft.survey.table)) == "org" or inanimate(draft) or not draft.one_a_person or not (draft.of_persons or any(draft.record_level(data_type) for data_type in OF_USERS)):
        return []
    accounts = [c for c in draft.record_level("account_id") if c.path not in draft.names]
    own = {c.path for c in accounts if c.path in draft.keys or c.path == "_id" or draft.declared.primary == (c.path,) or of_table(c.path, draft)}
    return [c.path for c in accounts if c.path in own or ((values := draft.held(c.path)) and draft.distinct_share(values) >= UNIQUE)]


def open_columns(target: Draft, path: str, drafts: list[Draft]) -> Iterator[tuple[Draft, Column]]:
    """Columns that are called after a table, or named like its key, and of which it is not known whether they name it."""
    for other in neighbours(target, drafts):
        # In a list it must be called as the key is (``involvements[].masterNameId`` of ``persons.masterNameId``).
        alike = [c.path for c in named_alike(other, path) if "{" not in c.path and ("[" not in c.path or tokens_of(segments(c.path)[-1]) == tokens_of(path))] if key_free(path) else []
        for column in other.columns:
            # Where the rows have a key besides, ``pid`` is whose they are, though no two share it (one policy a patient).
            named = column.path in alike and (not _numbers_rows(column, other) or bool(set(other.bare_keys()) - {column.path}))
            if column.role != "subject":
                continue
            if named or _called(column, other, target) or _of_owner(column, other, target) or _may_name(column, other, target, path, drafts):
                yield other, column


def _may_name(column: Column, other: Draft, target: Draft, key: str, drafts: list[Draft]) -> bool:
    return may_name(target, key, other, column, drafts) and not _elsewhere(column, other, target) and not _names_another(column.path, target, other, drafts)


def _of_owner(column: Column, other: Draft, target: Draft) -> bool:
    """Whether a column may say whose a row is of what people of a table have (``customer_address_entity.parent_id`` beside ``customer_entity``, ``user__field_phone.entity_id`` of Drupal).

    The ``entity_id`` of a ``customer_address_entity`` numbers the addresses; where the rows have a key besides (``customer_entity_datetime.value_id``) it is whose they are.
    """
    words = tokens_of(column.path)
    if column.data_type is not None or words not in OWNING or not belongs(other, target):
        return False
    return not of_table(column.path, other) or _has_key_besides(other, column.path)


def _has_key_besides(draft: Draft, path: str) -> bool:
    keys = [c.path for c in draft.record_level() if c.data_type is None and c.path != path and tokens_of(c.path)[-1:] == ("id",) and tokens_of(c.path) not in OWNING]
    return any(draft.held(key) and not repeats_in_sample(draft, key) for key in keys)


def tested(values: KeyValues, drafts: list[Draft]) -> list[Foreign]:
    """The columns of no type whose values prove them foreign keys to account ids of persons; of several tables', to the one called so, else to the one of which they hold by far most."""
    found = dict[tuple[tuple[str, str], str], list[tuple[bool, float, Foreign]]]()
    parts = dict[tuple[tuple[str, str], str], list[_Part]]()
    targets = [(draft, key) for draft in drafts for key in person_keys(draft)]
    for target, key in targets:
        for other, column in open_columns(target, key, drafts):
            distinct, here = values.contained(other, column.path, (target, key))
            if not distinct or here / distinct < CONTAINED:
                if here and not any(t is not target and of_table(key, t) for t, _ in targets) and (form := form_of(target, key)) is not None and form.certain:
                    parts.setdefault((other.name, column.path), []).append(_Part(here, other, column.path, target, key))
                continue
            if column.data_type == "username" and any(_held_by(values, other, column.path, target, own.path) for own in target.record_level("username")):
                continue
            why = f"foreign key to the account id {shown(target, key, drafts)}: {values.told(here)} of its {distinct} distinct values occur there"
            called = _called(column, other, target)
            foreign = Foreign(other, column.path, target, key, why, opaque=not called)
            found.setdefault((other.name, column.path), []).append((called, here / target.survey.records, foreign))
    spread = (_of_several(values, held, drafts) for place, held in parts.items() if place not in found)
    closest = (_closest(held, values) for held in found.values())
    return [one for one in (*closest, *spread) if one is not None]


class _Part(NamedTuple):
    """How many of the distinct values of a column a key has."""

    here: int
    other: Draft
    path: str
    target: Draft
    key: str


def _of_several(values: KeyValues, parts: list[_Part], drafts: list[Draft]) -> Foreign | None:
    """A column whose values are keys of several tables of people, of forms that meet by no chance (``WhoId`` of Salesforce: of contacts and of leads)."""
    one = parts[0]
    distinct, here = values.contained(one.other, one.path, *((part.target, part.key) for part in parts)) if len(parts) > 1 else (0, 0)
    if not distinct or here / distinct < CONTAINED:
        return None
    most = max(parts, key=lambda part: (part.here, part.target.name))
    named = ", ".join(shown(part.target, part.key, drafts) for part in parts)
    return Foreign(one.other, one.path, most.target, most.key, f"foreign key to the account ids {named}: {values.told(here)} of its {distinct} distinct values occur there", opaque=True)


def _closest(found: list[tuple[bool, float, Foreign]], values: KeyValues) -> Foreign | None:
    """Which of several tables' keys a column is; None where numbers that count rows are in all of them and no name tells. Of ids that meet by no chance, or are called alike, tables hold the same people (``auth.users``, ``profiles``)."""
    ranked = sorted(found, key=lambda one: (not one[0], -one[1]))
    # Of two keys of the same people (``userId`` and ``empId``) either will do.
    called, most, first = ranked[0]
    second = next((one for one in ranked[1:] if one[2].target is not first.target), None)
    if second is None or called > second[0] or (called and second[0]) or most >= FAR_MORE * second[1]:
        return first
    form = form_of(first.target, first.key)
    words = set(key_free(first.key))
    alike = bool(words - ANYTHING) and tokens_of(first.key) == tokens_of(second[2].key)
    return first if (alike or (form is not None and form.certain)) and _held_by(values, second[2].target, second[2].key, first.target, first.key) else None


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
