"""The header words of all languages, as phrases of whole tokens.

They stand in ``detectors/names/<language>.toml``, what is kept by its subject in all languages together in ``ids_<subject>.toml`` (``ids`` is of no language). A section is a data type (``[email]``), a facet of one (``[body_metrics.bone_density]``), a party of a secondary
role (``[_role.shared_with]``) or a context (``[_person]``); ``words`` say it, ``weak`` ones may, ``not`` are words beside them that deny it. What is read from the
files is kept compiled beside Python's own compiled modules (:mod:`breach_impact.headerwords.lexicon_cache`), for reading them takes a second.
"""

from __future__ import annotations

import gc
import tomllib
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from importlib import resources
from typing import Any

from breach_impact.headerwords import lexicon_cache
from breach_impact.headerwords.romanise import romanised
from breach_impact.headerwords.scripts import WORDS, runs, traditional, unmarked, unspaced

Phrase = tuple[str, ...]

PLAIN = str.maketrans({"ı": "i", "ł": "l", "ø": "o", "đ": "d", "æ": "ae", "œ": "oe", "ё": "е"})
UMLAUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa", "đ": "dj"})
# Words between the parts of a phrase that a dump may write or leave out (``nom_de_famille``, ``nomFamille``).
CONNECTORS = frozenset(
    "de du des d l la le les del da do dos das di della dei of the van von der den el los las het al का की के".split()
)
# ``numéro client``, ``num_client``, ``no_client`` and ``nr client`` are one.
NUMBER_WORDS = ("numero", "num", "no", "nr", "nbr", "number", "nummer", "numer", "numarasi", "номер", "nomer")
# Likewise the words that databases shorten to ``dt``; alone it is a phone in Vietnamese, so that only phrases know it.
ALIKE = (NUMBER_WORDS, ("date", "dt", "dte"), ("data", "dt"))
# A phrase written in one word is known as such from this length on; below it words of another meaning begin.
SHORTEST_JOINED = 7
WORD_WEIGHT, WEAK_WEIGHT = 1.0, 0.6


@dataclass(frozen=True, slots=True)
class Entry:
    """What a phrase says: a data type with its weight, or (``section`` with ``_``) a context or role."""

    section: str
    facet: str | None
    weight: float
    language: str


@dataclass(slots=True)
class Lexicon:
    """All header words, indexed by the first token of a phrase."""

    phrases: dict[str, list[tuple[Phrase, Entry]]] = field(default_factory=dict)
    vocabulary: set[str] = field(default_factory=set)
    vetoes: dict[str, set[str]] = field(default_factory=dict)
    joined: dict[str, Phrase] = field(default_factory=dict)
    seen: set[tuple[Phrase, Entry]] = field(default_factory=set)

    def enter(self, words: Phrase, entry: Entry) -> bool:
        """Enter a phrase as it is; False if it was known."""
        pair = (words, entry)
        if pair in self.seen:
            return False
        self.seen.add(pair)
        self.phrases.setdefault(words[0], []).append(pair)
        return True

    def add(self, phrase: str, entry: Entry) -> None:
        """Enter a phrase, with its umlauts spelled both ways."""
        for spelling in dict.fromkeys((phrase, phrase.translate(UMLAUT), traditional(phrase), *romanised(phrase, entry.language))):
            written = _cut(spelling)
            for words in _spellings(written):
                if not self.enter(words, entry):
                    continue
                self.vocabulary.update(words)
                flat = "".join(words)
                if (
                    len(words) > 1
                    and len(flat) >= SHORTEST_JOINED
                    and (entry.section[0] != "_" or entry.section == "_absorb")
                ):
                    self.joined.setdefault(flat, words)


def _spellings(words: Phrase) -> Iterator[Phrase]:
    """A phrase, the same without its connectors, and with each way to write "number" and "date"."""
    if not words:
        return
    bare = tuple(word for word in words if word not in CONNECTORS)
    for phrase in dict.fromkeys((words, bare if len(bare) > 1 else words)):
        yield phrase
        for alike in ALIKE:
            place = next((n for n, word in enumerate(phrase) if word in alike), None)
            if place is not None and len(phrase) > 1:
                yield from ((*phrase[:place], word, *phrase[place + 1 :]) for word in alike if word != phrase[place])


def fold(text: str) -> str:
    """The text without case and without accents."""
    if text.isascii():
        return text.lower()
    return unmarked(unicodedata.normalize("NFKC", text).casefold().translate(PLAIN))


def folded(words: Iterable[str]) -> frozenset[str]:
    """A set of words as the tokens of names are, without case and accents: ``ログイン`` is no token, ``ロクイン`` is one."""
    return frozenset(map(fold, words))


def _cut(phrase: str) -> Phrase:
    """The words of a phrase as they are entered and looked up."""
    return tuple(run for word in WORDS.findall(fold(unspaced(phrase))) for run in runs(word))


def _sections(table: Mapping[str, Any], prefix: str = "") -> Iterator[tuple[str, str | None, Mapping[str, Any]]]:
    for name, body in table.items():
        yield name, None, body
        for facet, inner in body.items():
            if isinstance(inner, dict):
                yield name, facet, inner


@cache
def lexicon() -> Lexicon:
    """The words of every language file, read once."""
    with _uncollected():
        files = _files()
        known = lexicon_cache.load(files)
        if known is not None:
            return _unpacked(known)
        book = _built(files)
        lexicon_cache.save(files, _packed(book))
        return book


@contextmanager
def _uncollected() -> Iterator[None]:
    """Without the collector of cycles, which would look through a million new tuples again and again: 0.15 s instead of 0.39."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


def _files() -> dict[str, bytes]:
    """The files that the words come from, those of short forms and scripts included."""
    folder = resources.files("breach_impact.detectors") / "names"
    return {item.name: item.read_bytes() for item in sorted(folder.iterdir(), key=lambda entry: entry.name) if item.is_file()}


def _packed(book: Lexicon) -> lexicon_cache.Packed:
    """The lexicon as plain values."""
    entries = list(dict.fromkeys(entry for known in book.phrases.values() for _, entry in known))
    numbers = {entry: number for number, entry in enumerate(entries)}
    phrases = {first: [(words, numbers[entry]) for words, entry in known] for first, known in book.phrases.items()}
    plain = [(entry.section, entry.facet, entry.weight, entry.language) for entry in entries]
    return plain, phrases, sorted(book.vocabulary), {section: sorted(words) for section, words in book.vetoes.items()}, book.joined


def _unpacked(packed: lexicon_cache.Packed) -> Lexicon:
    plain, phrases, vocabulary, vetoes, joined = packed
    entries = [Entry(*each) for each in plain]
    return Lexicon(
        phrases={first: [(words, entries[number]) for words, number in known] for first, known in phrases.items()},
        vocabulary=set(vocabulary), vetoes={section: set(words) for section, words in vetoes.items()}, joined=joined,
    )  # fmt: skip


def _built(files: Mapping[str, bytes]) -> Lexicon:
    book = Lexicon()
    for name, content in files.items():
        if not name.endswith(".toml") or name.startswith("_"):
            continue
        language = name.removesuffix(".toml").partition("_")[0]
        for section, facet, body in _sections(tomllib.loads(content.decode("utf-8"))):
            for key, weight in (("words", WORD_WEIGHT), ("weak", WEAK_WEIGHT)):
                for phrase in body.get(key, ()):
                    book.add(phrase, Entry(section, facet, weight, language))
            for word in body.get("not", ()):
                book.vetoes.setdefault(section, set()).update(*map(_cut, (word, traditional(word), *romanised(word, language))))
    book.vocabulary.update(word for words in book.vetoes.values() for word in words)
    return _singulars(book)


def _singulars(book: Lexicon) -> Lexicon:
    """The same words, each in the singular under which tokens are looked up."""
    # A phrase written in one word is no word of another phrase (``voterid no``): it would be a word that says nothing by itself.
    fused = {flat for flat in book.joined.keys() & book.vocabulary if not any(phrase == (flat,) for phrase, _ in book.phrases.get(flat, ()))}
    out, single = Lexicon(vocabulary=book.vocabulary - fused), {word: singular(word, book.vocabulary) for word in book.vocabulary}
    out.joined = {flat: tuple(single[word] for word in words) for flat, words in book.joined.items() if flat not in out.vocabulary}
    for known in book.phrases.values():
        for phrase, entry in known:
            out.enter(tuple([single[word] for word in phrase]), entry)
    out.vetoes = {section: {single[word] for word in words} for section, words in book.vetoes.items()}
    out.seen.clear()
    return out


@cache
def short_forms() -> dict[str, str]:
    """The short forms of databases, each with its word (``nm`` is a name)."""
    file = resources.files("breach_impact.detectors") / "names" / "_short.toml"
    listed: dict[str, str] = tomllib.loads(file.read_text(encoding="utf-8"))
    return {short: word for word, forms in listed.items() for short in forms.split()}


def singular(word: str, vocabulary: set[str]) -> str:
    """The singular where that is a word too, so that ``products`` and ``product`` are one; a short form is its word."""
    word = short_forms().get(word, word)
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


