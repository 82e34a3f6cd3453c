"""Header words: a column's path is split into whole tokens, and phrases of tokens name a data type, a context or a role.

The words stand in ``detectors/names/<language>.toml``. A section is a data type (``[email]``), a facet of one
(``[body_metrics.bone_density]``), a party of a secondary role (``[_role.shared_with]``) or a context (``[_person]``).
Tokens are never matched as substrings: ``acid`` holds no ``cid``; ``useremail`` is cut only because both of its halves
are words, without a rest.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from importlib import resources
from typing import Any

Phrase = tuple[str, ...]

# Short words that may be glued to others (``userid``); other pieces of a flat name need four letters, or ``usage`` would
# become ``us`` + ``age``.
GLUE = frozenset(
    "id ids no nr ip mac pin cvv cvc dob tel zip ssn sms fld tbl col str txt usr dt ts of de del fax".split()
)
CAMEL = re.compile(r"(?<=[a-zà-ÿа-яё0-9])(?=[A-ZÀ-ÞА-ЯЁ])|(?<=[A-ZÀ-ÞА-ЯЁ])(?=[A-ZÀ-ÞА-ЯЁ][a-zà-ÿа-яё])")
WORDS = re.compile(r"[^\W_]+")
DIGITS = re.compile(r"\d+|\D+")
IDEOGRAPHIC = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
IDEOGRAPHIC_RUN = re.compile(
    r"[\u3005\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+|[^\u3005\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+"
)
PLAIN = str.maketrans({"ı": "i", "ł": "l", "ø": "o", "đ": "d", "æ": "ae", "œ": "oe", "ё": "е"})
UMLAUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
LONGEST_FLAT = 40
# Words between the parts of a phrase that a dump may write or leave out (``nom_de_famille``, ``nomFamille``).
CONNECTORS = frozenset(
    "de du des d l la le les del da do dos das di della dei of the van von der den el los las het".split()
)
# ``numéro client``, ``num_client``, ``no_client`` and ``nr client`` are one.
NUMBER_WORDS = ("numero", "num", "no", "nr", "nbr", "number", "nummer")
# A share of the body is a measure of it, not a word about it (``proteinaPct``).
MEASURED = frozenset({"body_metrics", "health_metrics", "body_weight", "body_height"})
UNITS = frozenset(
    "ratio rate percent pct per average avg mean min max taux pourcentage prozent anteil porcentaje porcentagem percentuale procent"
    " rest rust resting repos ruhe reposo riposo am pm morning evening ochtend avond daily max maximum minimum bpm kg cm value current last latest gemiddeld moyen".split()
)
# A phrase written in one word is known as such from this length on; below it words of another meaning begin.
SHORTEST_JOINED = 7
WORD_WEIGHT, WEAK_WEIGHT = 1.0, 0.6
# A name that a dump repeats at every level costs little if it is remembered.
REMEMBERED = 20_000


@dataclass(frozen=True, slots=True)
class Entry:
    """What a phrase says: a data type with its weight, or (``section`` with ``_``) a context or role."""

    section: str
    facet: str | None
    weight: float
    language: str


@dataclass(frozen=True, slots=True)
class NameHit:
    """A phrase found in a name.

    Attributes:
        entry: what the phrase says.
        start: its first token.
        size: its tokens.
    """

    entry: Entry
    start: int
    size: int


@dataclass(slots=True)
class Lexicon:
    """All header words, indexed by the first token of a phrase."""

    phrases: dict[str, list[tuple[Phrase, Entry]]] = field(default_factory=dict)
    vocabulary: set[str] = field(default_factory=set)
    vetoes: dict[str, set[str]] = field(default_factory=dict)
    joined: dict[str, Phrase] = field(default_factory=dict)

    def add(self, phrase: str, entry: Entry) -> None:
        """Enter a phrase, with its umlauts spelled both ways."""
        for spelling in dict.fromkeys((phrase, phrase.translate(UMLAUT))):
            written = tuple(w for word in WORDS.findall(fold(spelling)) for w in _scripts(word))
            for words in _spellings(written):
                known = self.phrases.setdefault(words[0], [])
                if (words, entry) not in known:
                    known.append((words, entry))
                self.vocabulary.update(words)
                flat = "".join(words)
                if (
                    len(words) > 1
                    and len(flat) >= SHORTEST_JOINED
                    and (entry.section[0] != "_" or entry.section == "_absorb")
                ):
                    self.joined.setdefault(flat, words)


def _spellings(words: Phrase) -> Iterator[Phrase]:
    """A phrase, the same without its connectors, and with each way to write "number"."""
    if not words:
        return
    bare = tuple(word for word in words if word not in CONNECTORS)
    for phrase in dict.fromkeys((words, bare if len(bare) > 1 else words)):
        yield phrase
        place = next((n for n, word in enumerate(phrase) if word in NUMBER_WORDS), None)
        if place is not None and len(phrase) > 1:
            yield from ((*phrase[:place], word, *phrase[place + 1 :]) for word in NUMBER_WORDS if word != phrase[place])


def fold(text: str) -> str:
    """The text without case and without accents."""
    return _unmarked(unicodedata.normalize("NFKC", text).casefold().translate(PLAIN))


def _unmarked(text: str) -> str:
    """The text without combining marks."""
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


def _scripts(word: str) -> list[str]:
    return IDEOGRAPHIC_RUN.findall(word)


def _sections(table: Mapping[str, Any], prefix: str = "") -> Iterator[tuple[str, str | None, Mapping[str, Any]]]:
    for name, body in table.items():
        yield name, None, body
        for facet, inner in body.items():
            if isinstance(inner, dict):
                yield name, facet, inner


@cache
def lexicon() -> Lexicon:
    """The words of every language file, read once."""
    book = Lexicon()
    folder = resources.files("breach_impact.detectors") / "names"
    for item in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if not item.name.endswith(".toml") or item.name.startswith("_"):
            continue
        language = item.name.removesuffix(".toml").partition("_")[0]
        for section, facet, body in _sections(tomllib.loads(item.read_text(encoding="utf-8"))):
            for key, weight in (("words", WORD_WEIGHT), ("weak", WEAK_WEIGHT)):
                for phrase in body.get(key, ()):
                    book.add(phrase, Entry(section, facet, weight, language))
            for word in body.get("not", ()):
                book.vetoes.setdefault(section, set()).update(WORDS.findall(fold(word)))
    book.vocabulary.update(word for words in book.vetoes.values() for word in words)
    return _singulars(book)


def _singulars(book: Lexicon) -> Lexicon:
    """The same words, each in the singular under which tokens are looked up."""
    out = Lexicon(vocabulary=book.vocabulary)
    out.joined = {
        flat: tuple(_singular(word, book.vocabulary) for word in words)
        for flat, words in book.joined.items()
        if flat not in book.vocabulary
    }
    for phrase, entry in ((p, e) for known in book.phrases.values() for p, e in known):
        single = tuple(_singular(word, book.vocabulary) for word in phrase)
        known = out.phrases.setdefault(single[0], [])
        if (single, entry) not in known:
            known.append((single, entry))
    out.vetoes = {
        section: {_singular(word, book.vocabulary) for word in words} for section, words in book.vetoes.items()
    }
    return out


def _singular(word: str, vocabulary: set[str]) -> str:
    """The singular where that is a word too, so that ``products`` and ``product`` are one."""
    for ending, stem in (("s", ""), ("es", ""), ("ies", "y"), ("", ""), ("n", ""), ("en", "")):
        short = word.removesuffix(ending) + stem
        if (
            word.endswith(ending)
            and not (ending == "s" and word.endswith("ss"))
            and (not ending or len(word) > 4)
            and short in vocabulary
        ):
            return short
    return word


def _glued(word: str, vocabulary: set[str]) -> tuple[str, ...]:
    """The fewest known words that make up the whole word; the word itself if there are none."""
    if not 5 <= len(word) <= LONGEST_FLAT:
        return (word,)
    best: list[tuple[str, ...] | None] = [(), *[None] * len(word)]
    for end in range(2, len(word) + 1):
        for start in range(end - 1):
            head, piece = best[start], word[start:end]
            if head is None or not (piece in GLUE or (len(piece) > 3 and _singular(piece, vocabulary) in vocabulary)):
                continue
            known = best[end]
            if known is None or len(head) + 1 < len(known):
                best[end] = (*head, _singular(piece, vocabulary))
    found = best[-1]
    # Two short pieces prove nothing (``noid``).
    return found if found and any(len(piece) > 3 for piece in found) else (word,)


def _characters(run: str, vocabulary: set[str]) -> Iterator[str]:
    """Longest known words of a script that writes no spaces."""
    place = 0
    while place < len(run):
        size = next((n for n in range(min(8, len(run) - place), 1, -1) if run[place : place + n] in vocabulary), 1)
        yield run[place : place + size]
        place += size


@lru_cache(maxsize=REMEMBERED)
def tokens(name: str) -> Phrase:
    """The whole tokens of one name, such as ``fldEmail2`` -> ``fld``, ``email`` (bare numbers are left out)."""
    vocabulary, joined = lexicon().vocabulary, lexicon().joined
    flat = fold(name)
    if flat in vocabulary:
        return (_singular(flat, vocabulary),)
    if flat in joined:
        return joined[flat]
    out: list[str] = []
    # Marks go first: within a word of Devanagari they are no letters, and would cut it.
    for word in WORDS.findall(_unmarked(CAMEL.sub(" ", unicodedata.normalize("NFKC", name)))):
        for run in _scripts(fold(word)):
            if IDEOGRAPHIC.match(run):
                out.extend(_characters(run, vocabulary))
            elif _singular(run, vocabulary) in vocabulary:
                out.append(_singular(run, vocabulary))
            elif run in joined:
                out.extend(joined[run])
            else:
                for part in DIGITS.findall(run):
                    if not part.isdigit():
                        single = _singular(part, vocabulary)
                        out.extend((single,) if single in vocabulary else _glued(part, vocabulary))
    return _rejoined(tuple(out), flat, vocabulary)


def _rejoined(found: Phrase, flat: str, vocabulary: set[str]) -> Phrase:
    """Camel case may cut a known word in two (``FirstNAME``, ``eMail``); then the flat spelling is the better reading."""
    if len(found) > 1 and any(part not in vocabulary for part in found) and flat.isalpha():
        other = _glued(flat, vocabulary)
        if len(other) > 1 or flat in vocabulary or _singular(flat, vocabulary) in vocabulary:
            return other
    return found


@lru_cache(maxsize=REMEMBERED)
def segments(path: str) -> tuple[str, ...]:
    """The names of a path, outermost first, without list and map marks; ``{key}`` stays as ``{key}``."""
    names = [part.replace("[]", "") for part in path.split(".")]
    return tuple(name if name == "{key}" else plain for name in names if (plain := name.replace("{}", "").removesuffix("{key}")) or name == "{key}")


@lru_cache(maxsize=REMEMBERED)
def hits(name: Phrase) -> tuple[NameHit, ...]:
    """All phrases that occur in these tokens; a data type's phrase inside a longer one is left out, likewise a context's."""
    book, found = lexicon(), []
    for start, word in enumerate(name):
        for phrase, entry in book.phrases.get(word, ()):
            if size := _spanned(name, start, phrase):
                found.append(NameHit(entry, start, size))
    return tuple(hit for hit in found if not any(_inside(hit, other) for other in found))


def _spanned(name: Phrase, start: int, phrase: Phrase) -> int:
    """How many tokens of the name the phrase takes up there, connectors between its words included; 0 if it does not stand there."""
    if name[start : start + len(phrase)] == phrase:
        return len(phrase)
    if len(phrase) < 2:
        return 0
    place = start
    for number, word in enumerate(phrase):
        while number and place < len(name) and name[place] != word and name[place] in CONNECTORS:
            place += 1
        if place >= len(name) or name[place] != word:
            return 0
        place += 1
    return place - start


def _inside(hit: NameHit, other: NameHit) -> bool:
    apart = (
        hit.entry.section.startswith("_") != other.entry.section.startswith("_") and other.entry.section != "_absorb"
    )
    return (
        not apart
        and other.size > hit.size
        and other.start <= hit.start
        and hit.start + hit.size <= other.start + other.size
    )


def in_section(name: Phrase, section: str) -> bool:
    """Whether a phrase of this context (``_person``, ``_device``) stands in the tokens."""
    return any(hit.entry.section == section for hit in hits(name))


def vetoed(name: Phrase, section: str, start: int, size: int) -> bool:
    """Whether a word outside the phrase says that the column is about the type, not of it (``email_verified``)."""
    outside = {*name[:start], *name[start + size :]}
    book = lexicon()
    if section in MEASURED:
        outside -= UNITS
    return bool(outside & (book.vetoes.get(section, set()) | book.vetoes.get("_all", set())))
