"""What the names of keys and tables say of each other: whose key a column is called, and which table it bears the name of."""

from __future__ import annotations

import re
from functools import lru_cache

from breach_impact.evidence.draft import Draft
from breach_impact.headerwords.entities import table_words
from breach_impact.headerwords.headers import REMEMBERED, hits, segments
from breach_impact.headerwords.headers import tokens as tokens_of
from breach_impact.headerwords.lexicon import Phrase
from breach_impact.pathlevels import last_of
from breach_impact.people.opaque import ACTORS
from breach_impact.people.roles import (
    called_after,
    same_word,
)
from breach_impact.privacy import safe_name
from breach_impact.scanning.values import NULLS
from breach_impact.types import Column

KEY_WORDS = {"id", "uid", "guid", "uuid", "no", "nr", "num", "number", "numero", "key", "ref", "fk", "pk", "kod", "code", "cod"}
NUMBERED = re.compile(r"(.{4,})(?:nr|nro|nummer|number|numer)")
"""A compound of a word and one for a number (``mitgliedsnr``, ``klantnummer``)."""
ENDINGS = frozenset({"", "s", "e", "n", "en", "er", "ern", "es", "r", "ar", "or", "y", "i"})
"""By which a word and its plural differ."""
NOBODY = frozenset({"0", "0.0", "-1"})
"""Ids of guests and of nobody."""
NOT_SAID = frozenset(NULLS) | NOBODY
"""What exports write where there is nobody."""
ALIKE = frozenset({None, "medical_record_id"})
"""Types of a column that is called as a key is: what a patient's is called elsewhere is taken for a record's number."""


def neighbours(draft: Draft, drafts: list[Draft]) -> list[Draft]:
    """The other tables of the system."""
    return [other for other in drafts if other is not draft and other.survey.system == draft.survey.system]


def shown(draft: Draft, path: str, drafts: list[Draft]) -> str:
    """A column's name as a reason may give it."""
    return f"{safe_name(draft.survey.table, 'table', drafts.index(draft) + 1)}.{safe_name(path, 'col', 1)}"


@lru_cache(maxsize=REMEMBERED)
def key_free(path: str) -> Phrase:
    """The words of a column's own name without those for a key; of a bare key those of the object that it stands in (``contacts[].id``)."""
    for depth, name in enumerate(reversed(segments(path)[-2:])):
        if words := tuple(word for word in tokens_of(name) if word not in KEY_WORDS):
            return words[:-1] if depth and len(words) > 1 and words[-1] == "name" else words  # ``Contact Name.id`` of Zoho
    return ()


def of_table(path: str, draft: Draft) -> bool:
    """Whether a name bears the table's: ``yolcu_id`` of ``yolcular``, ``gebr_id`` of ``gebruikers``."""
    return bearing(path, draft.survey.table) >= 0


@lru_cache(maxsize=100_000)  # each column of a dump is asked about each of its tables
def bearing(path: str, table: str) -> int:
    """The place of the last word of a name that is the table's: ``last_post_user_id`` names the users, who come last. -1 where none is; a ``poster`` is no post."""
    tables, words = tokens_of(table), key_free(path)
    borne = [place for place, w in enumerate(words) if len(w) >= 4 and (any(t.startswith(w if w in ACTORS else w[: max(4, len(w) - 2)]) for t in tables) or _numbers(w, tables))]
    # What every table and key of a product begins with says nothing of either (``virtuemart_country_id`` beside ``virtuemart_userinfos``).
    return -1 if borne == [0] and len(words) > 1 and words[0] in tables[:-1] and not hits(words[:1]) else max(borne, default=-1)


def _numbers(word: str, tables: Phrase) -> bool:
    """Whether a compound is the number of what a table is called after (``mitgliedsnr`` of ``mitglieder``, no ``personalnr`` of ``personen``)."""
    stem = unnumbered(word)
    return stem is not None and any(table.startswith(base) and table[len(base) :] in ENDINGS for base in {stem, stem.removesuffix("s")} if len(base) >= 4 for table in tables)


def unnumbered(word: str) -> str | None:
    """What a compound says that something numbers; None where it is none."""
    found = NUMBERED.fullmatch(word)
    return found[1] if found else None


def ends_in_key(path: str) -> bool:
    """Whether a name's last word is one for a key."""
    words = tokens_of(segments(path)[-1])
    return bool(words) and words[-1] in KEY_WORDS


def named_alike(other: Draft, path: str) -> list[Column]:
    """Columns of a table with the same last name as a path, or with one that ends in it and says besides whose it is (``ClientAdrNo`` of ``AdrNo``), and of no other type."""
    leaf = tokens_of(last_of(path))
    return [
        c for c in other.columns
        if c.data_type in ALIKE and c.role == "subject" and "~" not in c.path and (leaf in ((words := tokens_of(last_of(c.path))), other.plain_leaf(c.path)) or _ends_so(words, leaf))
    ]  # fmt: skip


@lru_cache(maxsize=REMEMBERED)
def _ends_so(words: Phrase, leaf: Phrase) -> bool:
    """Whether a name is that of a key with words for the operator's people before it; whom these have to do with (``GegnerAdrNr``) the row is not about."""
    front = words[: -len(leaf)] if 1 < len(leaf) < len(words) and words[-len(leaf) :] == leaf else ()
    said = {hit.entry.section for hit in hits(front)} if front and leaf[-1] in KEY_WORDS else set[str]()
    return bool(said & {"_person", "_org"}) and "_role" not in said


def called_so(path: str, target: Draft) -> bool:
    """Whether a key is called after what the rows of a table are (``doctorId`` of ``doctors``), whoever they are to the subject of its own row."""
    words = key_free(path)
    return bool(words) and called_after(words, table_words(target.survey.table))


def numbers_rows(path: str, draft: Draft) -> bool:
    """Whether a key is called as a table is, or as two and more last words of its name (``customer_login_id`` of ``oc_customer_login``), and not only after those whom its rows belong to."""
    words, whole = key_free(path), tokens_of(draft.survey.table)
    return len(words) > 1 and len(words) <= len(whole) and all(same_word(word, mine) or same_word(mine, word) for word, mine in zip(words, whole[-len(words) :], strict=True))


def belongs(draft: Draft, owner: Draft) -> bool:
    """Whether the rows are what people of another table have, by the names of both: ``customer_address_entity`` of ``customer_entity``, ``user_addresses`` of ``users``."""
    whole, words = table_words(draft.survey.table), table_words(owner.survey.table)
    return 0 < len(words) < len(whole) and all(any(same_word(w, mine) or same_word(mine, w) for mine in whole) for w in words)
