"""Names of which each word is the beginning of a word of one phrase: ``posl_activ`` (*последняя активность*), ``tot_apostado``, ``kod_slovo``, in a language that the table speaks.

All phrases that a name may shorten must say one data type. Single words cut short are in :mod:`breach_impact.evidence.truncated`.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from breach_impact.headerwords.lexicon import Phrase, lexicon

SHORTEST, LETTERS, MOST = 3, 6, 4
"""Letters of a beginning, of all beginnings together, and words of a phrase."""


class Said(NamedTuple):
    """What a phrase says.

    Attributes:
        phrase: its words.
        section: a data type, or ``_absorb`` where it is nothing personal.
        facet: of the type.
        language: of the phrase.
    """

    phrase: Phrase
    section: str
    facet: str | None
    language: str


@cache
def _firsts() -> Mapping[str, tuple[str, ...]]:
    """The first words of phrases, by their first letters."""
    out: dict[str, list[str]] = {}
    for first in lexicon().phrases:
        out.setdefault(first[:2], []).append(first)
    return {begin: tuple(words) for begin, words in out.items()}


@lru_cache(maxsize=1024)
def _phrases(begin: str, size: int) -> tuple[Said, ...]:
    """The phrases of so many words whose first begins so."""
    book = lexicon().phrases
    return tuple(
        Said(phrase, entry.section, entry.facet, entry.language)
        for first in _firsts().get(begin, ()) for phrase, entry in book[first]
        if len(phrase) == size and entry.weight == 1 and (entry.section[0] != "_" or entry.section == "_absorb")
    )  # fmt: skip


def _begins(short: str, word: str) -> bool:
    """Whether a word may be written so; a longer word that headers have by itself is no beginning."""
    return word == short or (len(short) >= SHORTEST and word.startswith(short) and (len(short) == SHORTEST or short not in lexicon().vocabulary))


@lru_cache(maxsize=4096)
def shortened(words: Phrase) -> tuple[Said, ...]:
    """The phrases of which each word begins as one of these does, in their order.

    Args:
        words: of a name.
    """
    if not 1 < len(words) <= MOST or not all(map(str.isalpha, words)) or sum(map(len, words)) < LETTERS:
        return ()
    return tuple(said for said in _phrases(words[0][:2], len(words)) if all(map(_begins, words, said.phrase)))


__all__ = ["Said", "shortened"]
