"""Names of files, tables and columns that are a person's: given and family name side by side, by lists and endings.

A word of the lexicon is a word of headers, so two of them are never a person.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from breach_impact.evidence.namewords import PARTICLES, WORD, is_family, listed
from breach_impact.headerwords.lexicon import fold, lexicon, singular

_CAMEL = re.compile(r"(?<=[^\W\d_A-Z])(?=[A-Z][a-z])")
_NEXT = re.compile(r"[\s_.,;-]*")
"""What may stand between two words of one name."""
_ENDING = re.compile(r".{3,}(?:hofer|maier|mayer|meier|meyer|mann|berger|huber|bauer|stein|bach)|.{4,}(?:sson|sen|owski|ewski|enko)")
"""Endings of family names that header words share too seldom to matter where two such words stand together."""
_HASH = re.compile(r"(?i)(?<![^\W\d_])(?:sha|md)[1-9]\d{0,2}")
"""A function that hashes: ``Pin Sha1`` is nobody."""
_BIRTH = re.compile(r"(?<!\d)(?:(?:19\d\d|200[0-4])([-_. ]?)[01]\d\1[0-3]\d|[0-3]?\d([-_. ])[01]?\d\2(?:19\d\d|200[0-4]))(?!\d)")
"""A day on which more people were born than dumps were made."""


def names_person(text: str) -> bool:
    """Whether a given and a family name stand together in a name, or two words that no header has beside a date of birth."""
    text = _HASH.sub(" ", text)
    pairs = list(_pairs(text))
    if any(_in_lists(*pair) for pair in pairs):
        return True
    born = _BIRTH.search(text) is not None
    return any((born or _ending(*pair)) and _titled(*pair) and not (header_word(pair[0]) or header_word(pair[1])) for pair in pairs) or any(
        _in_lists(one, two, sure=True) for one, two in _pairs(_CAMEL.sub(" ", text))
    )


@lru_cache(maxsize=65536)
def header_word(word: str) -> bool:
    """Whether a word stands in the lexicon of header words."""
    vocabulary = lexicon().vocabulary
    return singular(fold(word), vocabulary) in vocabulary


def unknown_words(text: str) -> list[str]:
    """The words of a name if there are two or three and no header has any of them, else none."""
    found = [match.group() for match in WORD.finditer(text)]
    whole = 2 <= len(found) <= 3 and all(len(word) > 1 for word in found) and not any(map(header_word, found))
    return found if whole else []


def _pairs(text: str) -> Iterator[tuple[str, str]]:
    """Words that stand side by side; particles between them are passed over."""
    found = [match for match in WORD.finditer(text) if fold(match.group()) not in PARTICLES or len(match.group()) > 3]
    for one, two in pairwise(found):
        between = text[one.end() : two.start()]
        near = all(fold(word) in PARTICLES for word in WORD.findall(between)) and _NEXT.fullmatch(WORD.sub("", between))
        if near and min(len(one.group()), len(two.group())) > 1:
            yield one.group(), two.group()


def _titled(one: str, two: str) -> bool:
    return all(word[0].isupper() and not word.isupper() for word in (one, two))


def _in_lists(one: str, two: str, *, sure: bool = False) -> bool:
    """Whether the lists know one as given and the other as family name; the given name may be a header word (``Mark``) where both are written as names.

    Args:
        one: a word.
        two: the next.
        sure: neither may be a header word.
    """
    given = listed("given_names")
    return any(
        fold(first) in given and is_family(fold(last)) and not header_word(last) and (not header_word(first) or (not sure and _titled(one, two)))
        for first, last in ((one, two), (two, one))
    )


def _ending(one: str, two: str) -> bool:
    return any(_ENDING.fullmatch(fold(word)) is not None for word in (one, two))
