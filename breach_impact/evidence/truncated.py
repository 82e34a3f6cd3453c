"""Header words that an export cut short: ``Einkomm``, ``Vorstr``, ``Colest`` are the beginnings of words of one data type only, ``NATLTY``, ``CTZNSHP``, ``PSSPRT`` their consonants, in a language that the table speaks.

What short forms say that are no beginnings, or the beginnings of several words, stands in the files of header words.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from breach_impact.evidence.columndraft import Draft
from breach_impact.evidence.company import Company
from breach_impact.evidence.fits import form_share
from breach_impact.evidence.shortphrases import shortened
from breach_impact.headerwords.headers import hits
from breach_impact.headerwords.lexicon import lexicon
from breach_impact.registry import detectors

SHORTEST, LEAST, FLOOR, SPOKEN = 5, 0.5, 0.75, 0.2
"""Letters of a beginning, its part of the word, the share of values of the type's form, and how much of the table's names is of the language."""
BEGUN = frozenset(
    "income debt credit_score family diagnosis medication health_metrics disability blood_group body_height body_weight body_metrics smoking_habits drinking_habits marital_status nationality religion ethnicity"
    " language gender date_of_birth criminal_offence home_ownership phone email postal_code passport driver_license vehicle_plate vehicle_details trade_union military_service salutation".split()
)
"""Types whose values tell somewhat, or of which no other word begins alike."""
SQUEEZED = BEGUN | frozenset("country subdivision job_title education employment_status account_balance employer".split())
"""Types that consonants may say: few words have the same."""
VOWELS, NEARLY, LEFT_OUT, LONGEST = frozenset("aeiou"), 5, 2, 16
"""Of a word written without its vowels one letter in five may be one, and so many of its consonants be left out; longer words are compounds."""
OF_NO_PHRASE = frozenset({"_absorb", "account_id", "payment_method"})
"""What a phrase cut short does not say: nothing, whose key a number is, how what was paid (``pay_type``)."""
WHOLE = frozenset({"medic"})
"""Words by themselves that no header word is: a medic is a person."""
HARMLESS = frozenset({"_neutral", "_id", "_own_key", "_generic", "_person", "_holder", "_owner", "_role"})


@dataclass(frozen=True, slots=True)
class Begun:
    """What a beginning says.

    Attributes:
        data_type: of all words that begin so.
        facet: of the shortest of them.
        languages: of the words.
    """

    data_type: str
    facet: str | None
    languages: frozenset[str]


def cut_short(drafts: Sequence[Draft], here: Company) -> None:
    """Decide for the type of the only words that begin as an unknown one does, where the values are of its form, in place.

    Args:
        drafts: all columns of a table, with their verdicts; only those of which nothing is known change.
        here: what they say together; in a table without people nothing is decided.
    """
    for draft in drafts if here.personal else ():
        if draft.data_type is not None or draft.reading.absorbed or draft.reading.candidates or not draft.witness.n:
            continue
        found = _said(draft)
        found = found if found is not None and _spoken(draft, found) else _phrased(draft)
        if found is None:
            continue
        detector = detectors()[found.data_type]
        share = form_share(draft.witness, detector)
        if share >= max(FLOOR, detector.min_share * FLOOR):
            draft.take(found.data_type, round(0.85 * share, 3), "the beginning of a word that says it, and values of its form")
            draft.facet, draft.name, draft.values = found.facet, 0.6, round(share, 3)


def _said(draft: Draft) -> Begun | None:
    """What the one unknown word of a name begins, where all others are harmless."""
    vocabulary = lexicon().vocabulary
    leaf = draft.leaf if draft.parent else draft.reading.words
    unknown = [place for place, word in enumerate(leaf) if word not in vocabulary]
    covered = {place for hit in hits(leaf) if hit.entry.section in HARMLESS for place in range(hit.start, hit.start + hit.size)}
    if len(unknown) != 1 or not set(range(len(leaf))) - covered <= set(unknown):
        return None
    return begun(leaf[unknown[0]]) or squeezed(leaf[unknown[0]])


def _phrased(draft: Draft) -> Begun | None:
    """What all phrases say that the words of a name begin, of the languages that the table speaks."""
    said = [one for one in shortened(draft.leaf if draft.parent else draft.reading.words) if _speaks(draft, one.language)]
    kinds = {one.section for one in said}
    return Begun(kinds.pop(), said[0].facet, frozenset(one.language for one in said)) if len(kinds) == 1 and not kinds & OF_NO_PHRASE else None


def _speaks(draft: Draft, language: str) -> bool:
    return draft.tongues.get(language, 0.0) >= SPOKEN * max(draft.tongues.values(), default=0.0) > 0


def _spoken(draft: Draft, found: Begun) -> bool:
    return any(_speaks(draft, language) for language in found.languages)


@cache
def _sorted() -> tuple[str, ...]:
    return tuple(sorted(lexicon().vocabulary))


@lru_cache(maxsize=4096)
def begun(word: str) -> Begun | None:
    """The data type of all header words that begin with a word, None where they say several or nothing."""
    if len(word) < SHORTEST or not word.isalpha() or word in WHOLE:
        return None
    listed, book = _sorted(), lexicon()
    kinds, facets, languages = set[str](), list[str | None](), set[str]()
    for place in range(bisect_left(listed, word), len(listed)):
        longer = listed[place]
        if not longer.startswith(word):
            break
        said = [entry for phrase, entry in book.phrases.get(longer, ()) if phrase == (longer,)]
        kinds |= {entry.section for entry in said if entry.section[0] != "_" or entry.section == "_absorb"}
        if len(word) >= LEAST * len(longer):
            facets += [entry.facet for entry in said if entry.section[0] != "_"]
            languages |= {entry.language for entry in said if entry.section[0] != "_" and entry.weight == 1}
    if len(kinds) != 1 or not kinds <= BEGUN or not languages:
        return None
    return Begun(kinds.pop(), facets[0] if facets else None, frozenset(languages))


def _bones(word: str) -> str:
    """The first letter of a word and its consonants."""
    return word[0] + "".join(letter for letter in word[1:] if letter not in VOWELS)


def _within(short: str, word: str) -> bool:
    """Whether the letters of one stand in the other in their order."""
    rest = iter(word)
    return all(letter in rest for letter in short)


@cache
def _beginning(letter: str) -> Mapping[str, tuple[tuple[str, str], ...]]:
    """The header words that stand by themselves and begin with a letter, with their consonants, by the last of these."""
    out: dict[str, list[tuple[str, str]]] = {}
    listed, book = _sorted(), lexicon().phrases
    for word in listed[bisect_left(listed, letter) : bisect_left(listed, chr(ord(letter) + 1))]:
        if word.isascii() and word.isalpha() and SHORTEST < len(word) <= LONGEST and any(phrase == (word,) for phrase, _ in book.get(word, ())):
            bones = _bones(word)
            out.setdefault(bones[-1], []).append((word, bones))
    return {end: tuple(words) for end, words in out.items()}


@lru_cache(maxsize=4096)
def squeezed(word: str) -> Begun | None:
    """The data type of all header words that a word of hardly any vowels shortens, None where they say several or nothing."""
    if len(word) < SHORTEST or not (word.isascii() and word.isalpha()) or sum(letter in VOWELS for letter in word[1:]) * NEARLY > len(word):
        return None
    bones, book = _bones(word), lexicon()
    kinds, facets, languages = set[str](), list[str | None](), set[str]()
    for longer, own in _beginning(bones[0]).get(bones[-1], ()):
        if len(longer) > len(word) + 1 and len(own) <= len(bones) + LEFT_OUT and _within(word, longer):
            said = [entry for phrase, entry in book.phrases[longer] if phrase == (longer,)]
            kinds |= {entry.section for entry in said}
            facets += [entry.facet for entry in said]
            languages |= {entry.language for entry in said if entry.weight == 1}
    if len(kinds) != 1 or not kinds <= SQUEEZED or not languages:
        return None
    return Begun(kinds.pop(), facets[0], frozenset(languages))


__all__ = ["begun", "cut_short", "squeezed"]
