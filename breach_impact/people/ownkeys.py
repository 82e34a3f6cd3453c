"""Which columns of a table may be the key of its own people, and whether its rows name people of another table instead."""

from __future__ import annotations

import re

from breach_impact.evidence.draft import Draft
from breach_impact.headerwords.entities import entity_of, table_words
from breach_impact.headerwords.headers import tokens as tokens_of
from breach_impact.headerwords.lexicon import folded
from breach_impact.pathlevels import last_of
from breach_impact.people.keynames import KEY_WORDS, ends_in_key, named_alike, neighbours, of_table
from breach_impact.people.keypass import repeats_in_sample
from breach_impact.people.nameable import called_alike
from breach_impact.people.opaque import form_of

OWN = 0.95
"""The share of numbers that must have a digit."""
NUMBERED = 20
"""So many people must have a number before it is taken for their key without a word that says so."""
NO_KEYS = frozenset("paid unpaid prepaid postpaid void avoid grid valid invalid bid aid kid mid solid fluid acid rapid hybrid android covid avid squid".split())
"""Words that end like the name of a key and are none."""


def names_people(draft: Draft, drafts: list[Draft]) -> bool:
    """Whether most rows name people of another table by a key that is called after these, of whatever else it may be called (``grievances.citizen_id`` of ``citizens``): then their own key numbers what these people have."""
    owners = [other for other in neighbours(draft, drafts) if other.of_persons and entity_of(table_words(other.survey.table)) == "person"]
    if not owners:
        return False
    keys = (c.path for c in draft.record_level() if c.data_type is None and ends_in_key(c.path) and not of_table(c.path, draft))
    return any(any(of_table(path, other) for other in owners) and mostly_filled(draft, path) for path in keys)


def mostly_filled(draft: Draft, path: str) -> bool:
    """Whether a column is filled in half of the sampled rows and more."""
    return len(draft.values(path)) * 2 >= draft.survey.sampled


EXTENSIONS = folded("ext extn extension durchwahl nebenstelle anexo ramal interno klapa доб добавочный внутренний 内線 分机 내선".split())
OF_LINES = folded("no nr num number phone tel telephone work office telefon telefono telefone номер".split())
"""Words for the number of a telephone within a house, and what may stand beside them."""


def own_keys(draft: Draft, drafts: list[Draft]) -> list[str]:
    """Paths that may be the table's own key: a bare one, ``_id``, one that bears the table's name or stands in other tables too."""
    named = [
        c.path for c in draft.record_level()
        if c.data_type is None and c.hints.get("own_key") != "true" and (set(tokens_of(c.path)) & KEY_WORDS or _key_in_a_word(c.path))
        and (of_table(c.path, draft) or any(named_alike(other, c.path) for other in neighbours(draft, drafts)))
    ]  # fmt: skip
    told = [c.path for c in draft.record_level() if c.data_type is None and c.path not in named and _declared(draft, c.path, drafts)]
    # What a service calls somebody is the key where the operator knows people by it (``discordId`` of a bot's users).
    of_services = [c.path for c in draft.record_level("social_profile") if set(tokens_of(c.path)) & KEY_WORDS]
    numbered = ["_id"] if draft.survey.ids else []
    found: list[str] = [*told, *draft.bare_keys(), *named, *_shared_keys(draft, drafts), *numbered, *of_services]
    return [path for path in dict.fromkeys(found) if not _of_a_line(path)]


def _of_a_line(path: str) -> bool:
    """Whether a column is called a telephone's extension and no more (``ext``): who sits there today is another tomorrow."""
    words = set(tokens_of(last_of(path)))
    return bool(words & EXTENSIONS) and words <= EXTENSIONS | OF_LINES


def second_keys(draft: Draft, drafts: list[Draft]) -> list[str]:
    """Paths that may be the key of a table beside the number that its people are known by: a bare one, or one that bears the table's name (``kuryri.id_kuryra`` beside ``osobni_cislo``)."""
    bare = draft.bare_keys()
    shared = _shared_keys(draft, drafts)
    return [*bare, *(path for path in own_keys(draft, drafts) if (of_table(path, draft) or path in shared) and path not in bare)]


def _shared_keys(draft: Draft, drafts: list[Draft]) -> list[str]:
    """Columns without a word for a key that no two people of a table share, and that stand in another table by the same name, over and over (``INAMI`` of doctors and of prescriptions)."""
    found = list[str]()
    if entity_of(table_words(draft.survey.table)) != "person" and names_people(draft, drafts):
        return found
    for column in draft.record_level():
        if column.data_type is not None or column.hints.get("own_key") == "true" or not any(called_alike(other, column.path) for other in neighbours(draft, drafts)):
            continue
        held = draft.held(column.path)
        numbered = sum(any(map(str.isdigit, value)) for value in held) >= OWN * len(held)
        there = [(other, c.path) for other in neighbours(draft, drafts) for c in called_alike(other, column.path) if c.data_type is None and repeats_in_sample(other, c.path)]
        if there and numbered and len(held) >= NUMBERED and form_of(draft, column.path) is not None and not repeats_in_sample(draft, column.path):
            found.append(column.path)
    return found


def _key_in_a_word(path: str) -> bool:
    """Whether the last word of a name ends like that of a key (``euid``, ``custid``)."""
    words = tokens_of(path)
    return bool(words) and re.fullmatch(r"[a-z]{1,6}id", words[-1]) is not None and words[-1] not in NO_KEYS


def _declared(draft: Draft, path: str, drafts: list[Draft]) -> bool:
    """Whether the dump says that a column is the whole primary key, or the target of a foreign key."""
    return draft.declared.primary == (path,) or any(other.refers_to(draft, path) for other in neighbours(draft, drafts))
