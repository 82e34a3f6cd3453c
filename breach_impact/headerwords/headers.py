"""Header words: a column's path is split into whole tokens, and phrases of tokens name a data type, a context or a role.

The words stand in :mod:`breach_impact.headerwords.lexicon`. Tokens are never matched as substrings: ``acid`` holds no ``cid``; ``useremail`` is cut only because
both of its halves are words, without a rest.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from breach_impact.headerwords.lexicon import CONNECTORS, Entry, Phrase, fold, lexicon, short_forms, singular
from breach_impact.headerwords.scripts import IDEOGRAPHIC, WORDS, runs, segment, unmarked, unspaced
from breach_impact.pathlevels import levels

# Short words that may be glued to others (``userid``); other pieces of a flat name need four letters, or ``usage`` would
# become ``us`` + ``age``.
GLUE = frozenset(
    "id ids no nr ip mac pin cvv cvc dob tel zip ssn sms fld tbl col str txt usr emp stu dt ts of de del fax".split()
)
# They end abstract nouns (``mensalidade``, ``sociedad``), and are words for an age.
ENDINGS = frozenset({"idade", "edad"})
CAMEL = re.compile(r"(?<=[a-zà-ÿа-яё0-9])(?=[A-ZÀ-ÞА-ЯЁ])|(?<=[A-ZÀ-ÞА-ЯЁ])(?=[A-ZÀ-ÞА-ЯЁ][a-zà-ÿа-яё])")
DIGITS = re.compile(r"\d+|\D+")
HYPHENS = re.compile(r"[-.]")
# Dots between the letters of initials divide no levels (``Α.Φ.Μ. Πελάτη``).
INITIALS = re.compile(r"(?<![^\W_])(?:[^\W\d_]\.){2,}(?=\s)")
# A number behind a dot counts what stands before it (``PHONE.1``, ``addresses.0.street``), and is no name of its own.
NUMBERED = re.compile(r"(?<=[^\W\d_]{2})\.([0-9]{1,2})(?=\.|$)(?![^(]*\))")
# The place of a field on a form, in brackets behind what it holds: a letter and numbers.
FIELD_CODE = re.compile(r"[(（]\s*[^\W\d_a-zа-яα-ω]?(?:[.\-]?[0-9]+)*\s*[)）]|[(（]名称[)）]")
# One or several of them, a man or a woman: ``Nombre(s)``, ``Alumno(a)``, ``Vorname(n)``.
ENDING = re.compile(r"(?<=[^\W\d_]{3})\((?:e?s|as?|os?|e|ne|en?|n|in|innen|i|x|na|y|ów|а|ы|и)\)")
# What a name is taken from (``Farmer Name (as per Aadhaar)``, ``Name wie im Ausweis``).
AS_IN = re.compile(
    r"(?i)(?<=\w)[ _(（]+(?:as[ _](?:per|in|on|given[ _]in|mentioned[ _]in|shown[ _](?:in|on)|printed[ _]on|it[ _]appears[ _](?:in|on)|appearing[ _](?:in|on))|wie[ _](?:im|in|auf)|laut"
    r"|como[ _](?:aparece|figura|consta)[ _](?:en|n[oa])|conforme(?=[ _](?:rg|cpf|cnh|doc|ident|passap))|come[ _](?:da|sul)|zgodnie[ _]z|jak[ _]w|comme[ _]sur)[ _](?=\w).*$"
)
# Several of what is written in capitals (``Contact IDs``).
SEVERAL = re.compile(r"(?<![A-Za-z])([A-Z]{2,4})s(?![A-Za-z])|(?<=[a-z])(ID)s(?![A-Za-z])")
LONGEST_FLAT = 40
OF_THREE = re.compile(r"(?<![A-Za-z])[A-Z]o[A-Z](?![A-Za-z])")
"""Short forms with a small ``of`` or ``over`` in them, which are one word: ``DoD``, ``PoS``, ``VoD``."""
# A share of the body is a measure of it, not a word about it (``proteinaPct``).
ANSWERED = frozenset({"disability", "ethnicity", "diagnosis", "trade_union", "smoking_habits", "drinking_habits", "military_service", "criminal_offence", "home_ownership", "marital_status",
                      "personal_interests", "donation", "political_donation"})  # fmt: skip
"""A yes or no to these is an answer about the person."""
ASKED = frozenset("has had have is was been".split())
MEASURED = frozenset({"body_metrics", "health_metrics", "body_weight", "body_height"})
UNITS = frozenset(
    "ratio rate percent pct per average avg mean min max taux pourcentage prozent anteil porcentaje porcentagem percentuale procent"
    " rest rust resting repos ruhe reposo riposo am pm morning evening ochtend avond daily max maximum minimum bpm kg cm value current last latest gemiddeld moyen".split()
)
# Languages that write words together, which exports and people take apart; parts shorter than these letters are words by themselves.
COMPOUNDING = frozenset("de nl sv da no fi hu".split())
SHORTEST_PART = 5
# A name that a dump repeats at every level costs little if it is remembered.
REMEMBERED = 20_000


LONGEST_NAME = 1000
"""Characters of a name that are looked at: what says more than a paragraph is no name, and each of its words is held against all others."""
SHORT_PIECE = 4
"""Letters of the shortest words of which one without marks is put together."""


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


def _is_piece(word: str) -> bool:
    """Whether a word may be part of one written without marks: short ones only if they say something by themselves (``edat`` is in ``createdAt``)."""
    book = lexicon()
    return word in book.vocabulary if len(word) > SHORT_PIECE else len(word) == SHORT_PIECE and any(phrase == (word,) for phrase, _ in book.phrases.get(word, ()))


def _glued(word: str, vocabulary: set[str]) -> tuple[str, ...]:
    """The fewest known words that make up the whole word; the word itself if there are none."""
    if not 5 <= len(word) <= LONGEST_FLAT:
        return (word,)
    best: list[tuple[str, ...] | None] = [(), *[None] * len(word)]
    for end in range(2, len(word) + 1):
        for start in range(end - 1):
            head, piece = best[start], word[start:end]
            if head is None or (start and piece in ENDINGS) or not (piece in GLUE or piece in short_forms() or _is_piece(singular(piece, vocabulary))):
                continue
            known = best[end]
            if known is None or len(head) + 1 < len(known):
                best[end] = (*head, singular(piece, vocabulary))
    found = best[-1]
    # Two short pieces prove nothing (``noid``).
    return found if found and any(len(piece) > 3 for piece in found) else (word,)


@lru_cache(maxsize=REMEMBERED)
def tokens(name: str) -> Phrase:
    """The whole tokens of one name, such as ``fldEmail2`` -> ``fld``, ``email`` (bare numbers are left out)."""
    vocabulary, joined = lexicon().vocabulary, lexicon().joined
    name = name[:LONGEST_NAME]
    name = OF_THREE.sub(lambda found: found[0].capitalize(), name)
    name = SEVERAL.sub(lambda found: found[1] or found[2], AS_IN.sub("", ENDING.sub("", name)))
    flat = fold(unspaced(name))
    if flat in vocabulary:
        return (singular(flat, vocabulary),)
    if flat in joined:
        return joined[flat]
    # Hyphens and dots do not part the words of a compound (``USt-IdNr.``).
    if (whole := HYPHENS.sub("", flat)) != flat and whole in joined:
        return joined[whole]
    out: list[str] = []
    # Marks go first: within a word of Devanagari they are no letters, and would cut it.
    for word in WORDS.findall(unmarked(CAMEL.sub(" ", unspaced(unicodedata.normalize("NFKC", FIELD_CODE.sub(" ", name)))))):
        for run in runs(fold(word)):
            if IDEOGRAPHIC.match(run):
                out.extend(segment(run, vocabulary))
            elif singular(run, vocabulary) in vocabulary:
                out.append(singular(run, vocabulary))
            elif run in joined:
                out.extend(joined[run])
            else:
                for part in DIGITS.findall(run):
                    if not part.isdigit():
                        single = singular(part, vocabulary)
                        out.extend((single,) if single in vocabulary else _glued(part, vocabulary))
    # ``religion_id_str`` is the text of what ``religion_id`` numbers.
    found = tuple(out[:-2]) if len(out) > 2 and out[-2:] == ["id", "str"] else tuple(out)
    return _rejoined(found, flat, vocabulary)


def _rejoined(found: Phrase, flat: str, vocabulary: set[str]) -> Phrase:
    """Camel case may cut a known word in two (``FirstNAME``, ``eMail``); then the flat spelling is the better reading."""
    if len(found) > 1 and any(part not in vocabulary for part in found) and flat.isalpha():
        other = _glued(flat, vocabulary)
        if len(other) > 1 or flat in vocabulary or singular(flat, vocabulary) in vocabulary:
            return other
    return found


WRAPPERS = frozenset({"stringValue", "integerValue", "doubleValue", "booleanValue", "timestampValue", "referenceValue", "bytesValue"})
"""How Firestore's REST interface names the type of a value (google.firestore.v1.Value), below the field's name."""


@lru_cache(maxsize=REMEMBERED)
def segments(path: str) -> tuple[str, ...]:
    """The names of a path, outermost first, without list and map marks; ``{key}`` stays as ``{key}``."""
    spelled = INITIALS.sub(lambda found: found[0].replace(".", " "), path)
    names = [name.replace("[]", "") for name in levels(NUMBERED.sub(r"\1", spelled))]
    out = tuple(name if name == "{key}" else plain for name in names if (plain := name.replace("{}", "").removesuffix("{key}")) or name == "{key}")
    return out[:-1] if len(out) > 1 and out[-1] in WRAPPERS else out


@lru_cache(maxsize=REMEMBERED)
def hits(name: Phrase) -> tuple[NameHit, ...]:
    """All phrases that occur in these tokens; a data type's phrase inside a longer one is left out, likewise a context's."""
    book, found = lexicon(), []
    for start, word in enumerate(name):
        for phrase, entry in book.phrases.get(word, ()):
            if size := _spanned(name, start, phrase):
                found.append(NameHit(entry, start, size))
        found += [NameHit(entry, start, 2) for entry in _compound(name[start : start + 2])]
    return tuple(hit for hit in found if not any(_inside(hit, other) for other in found))


def _compound(pair: Phrase) -> Iterator[Entry]:
    """What two words say that some write as one (``Geboorte datum``), in languages that put words together."""
    if len(pair) == 2 and min(map(len, pair)) >= SHORTEST_PART:
        word = "".join(pair)
        for phrase, entry in lexicon().phrases.get(word, ()):
            if phrase == (word,) and entry.language in COMPOUNDING and not entry.section.startswith("_"):
                yield entry


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


def leaf_of(path: str) -> Phrase:
    """The words of the last name of a path."""
    names = segments(path)
    return tokens(names[-1]) if names else ()


def in_section(name: Phrase, section: str) -> bool:
    """Whether a phrase of this context (``_person``, ``_device``) stands in the tokens."""
    return any(hit.entry.section == section for hit in hits(name))


def vetoed(name: Phrase, section: str, start: int, size: int) -> bool:
    """Whether a word outside the phrase says that the column is about the type, not of it (``email_verified``)."""
    outside = {*name[:start], *name[start + size :]}
    book = lexicon()
    if section in MEASURED:
        outside -= UNITS
    if section in ANSWERED:
        outside -= ASKED
    return bool(outside & (book.vetoes.get(section, set()) | book.vetoes.get("_all", set())))
