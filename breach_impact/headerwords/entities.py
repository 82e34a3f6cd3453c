"""What a level or a table is about, by the words of its name: a person, a thing, an organisation, a device, a place."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Literal

from breach_impact.headerwords.headers import REMEMBERED, Phrase, hits, tokens
from breach_impact.headerwords.lexicon import folded, lexicon

Entity = Literal["person", "org", "thing", "device", "place", "health"]
_NAMES: dict[str, Entity] = {
    "_person": "person",
    "_org": "org",
    "_thing": "thing",
    "_device": "device",
    "_place": "place",
    "_health": "health",
}
SECTIONS = ("_person", "_org", "_thing", "_device", "_place", "_health")
# In these languages the head of a compound stands first (``dispositivos_usuario`` are devices).
HEAD_FIRST = frozenset({"fr", "es", "it", "pt", "ar", "ru", "uk", "pl", "cs", "bg", "hr", "el", "id", "vi", "th", "he", "fa"})
# What rows are kept in or made from; what they are stands beside it (``employee_file``, ``modele_import_eleves``).
CONTAINERS = folded("dataset file table index report source schema document doc folder data record list template model import export datei vorlage muster fichier modele archivo plantilla modelo"
                       " archivio modello arquivo bestand sjabloon plik szablon dosya sablon файл шаблон ملف نموذج 模板 文件 テンプレート ファイル 양식 파일".split())  # fmt: skip

FIELDS = {("field", "data"), ("field", "revision")}
"""Behind what the fields are of, in tables of Drupal."""


@lru_cache(maxsize=20_000)
def entity_of(name: Phrase) -> Entity | None:
    """What a level or table is about, by its head."""
    found = [hit for hit in hits(name) if hit.entry.section in SECTIONS]
    if not found:
        return None
    first = [hit for hit in found if hit.entry.language in HEAD_FIRST and hit.start == 0 and len(name) > 1]
    head = (
        first[0]
        if first and not any(h.entry.language not in HEAD_FIRST for h in found)
        else max(found, key=lambda h: (h.start + h.size, h.size))
    )
    at_head = [hit for hit in found if (hit.start, hit.size) == (head.start, head.size)]
    # A word of English too is rather that (``tag`` is a member in Hungarian).
    at_head = [hit for hit in at_head if hit.entry.language == "en"] or at_head
    order = ("_device", "_person", "_health", "_org", "_thing", "_place")
    return _NAMES[min((hit.entry.section for hit in at_head), key=order.index)]


PARTS = frozenset({"part", "parts", "part (rows)"})
"""What files of one table are called that bear nothing but numbers (``part-00000.csv`` of Spark): no spare parts."""


@lru_cache(maxsize=REMEMBERED)
def table_words(table: str) -> Phrase:
    """The words of a table's name that say what its rows are."""
    words = () if table.lower() in PARTS else tokens(table)
    words = words[:-2] if words[-2:] in FIELDS and len(words) > 2 else words
    return tuple(word for word in words if word not in CONTAINERS) or words


def covered(name: Phrase, sections: Iterable[str]) -> set[int]:
    """The places of a name's words that stand in phrases of these sections."""
    wanted = set(sections)
    return {
        place for hit in hits(name) if hit.entry.section in wanted for place in range(hit.start, hit.start + hit.size)
    }


def nothing_but(name: Phrase, *sections: str) -> bool:
    """Whether the tokens are nothing but phrases of these sections."""
    return bool(name) and covered(name, sections) >= set(range(len(name)))


@lru_cache(maxsize=REMEMBERED)
def names_person(words: Phrase) -> bool:
    """Whether a name holds a word for a person, whoever that is (``owner name``, ``Name des Tierhalters``)."""
    return any(hit.entry.section in ("_person", "_holder", "_owner", "_role") for hit in hits(words))


def plainly_people(words: Phrase) -> bool:
    """Whether a name is one for people, and holds no word that no header has: such a word may be somebody's name."""
    return bool(words) and (entity_of(words) == "person" or names_person(words)) and set(words) <= lexicon().vocabulary


def only_entities(name: Phrase) -> bool:
    """Whether a name is nothing but words for what its rows are (``store_locations``, not ``SchoolSurvey``)."""
    return nothing_but(name, *SECTIONS, "_neutral")


def nearest_entity(levels: list[Phrase]) -> Entity | None:
    """What the first of these levels that tells is about."""
    for level in levels:
        if level and (found := entity_of(level)) is not None:
            return found
    return None
