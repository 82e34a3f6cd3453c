"""Lists of common given and family names, and what ends as only family names do."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib.resources import files

from breach_impact.headerwords.lexicon import fold

# Between given and family name in many languages, and no evidence of either.
PARTICLES = frozenset("de la le van der den von del da do dos das di du el al bin ben ibn abu bint abd e y i und af of the ten ter te op vom zu zum zur ap mc mac st san jr sr ii iii iv mr mrs ms dr".split())  # fmt: skip
# Letters with the vowel signs that Python counts as no part of a word.
WORD = re.compile(r"(?:[^\W\d_]|[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0900-\u0dff\u0e31-\u0e4e])+")
# Endings of family names that hardly another word has, so that a list need not hold all of them.
FAMILY_ENDING = re.compile(
    r".{3,}(?:enko|chuk|czyk|wicz|vich|ovic|evic|sky|skyy|ska|ski|skaya|skiy|sson|dottir|poulos|opoulou|idis|shvili|oglu|escu|yan|ova|eva|enka|енко|чук|ский|ская|ова|ева|ов|ев|ін|вич|вна)"
)


def words(text: str) -> list[str]:
    """The folded words of a value."""
    return WORD.findall(fold(text))


@cache
def listed(name: str) -> frozenset[str]:
    """A list of ``data``: ``given_names``, ``family_names`` or ``cities``, with what ``names/_values.toml`` adds to it."""
    text = (files("breach_impact") / "data" / f"{name}.txt").read_text(encoding="utf-8")
    return frozenset(text.splitlines()[1:]).union(" ".join(words(entry)) for entry in value_words(name.removesuffix("_names")))


def is_family(word: str) -> bool:
    """Whether a word is a common family name, or ends as only they do."""
    return word in listed("family_names") or (len(word) > 5 and FAMILY_ENDING.fullmatch(word) is not None)


@cache
def _value_lists() -> dict[str, str]:
    return tomllib.loads((files("breach_impact.detectors") / "names" / "_values.toml").read_text(encoding="utf-8"))


@cache
def value_words(kind: str) -> frozenset[str]:
    """A list of ``names/_values.toml``, folded: ``given``, ``family``, ``cities``, ``languages``, ``nationalities``, ``titles``, ``agreement``, ``relatives`` or ``stages``."""
    text = _value_lists()[kind]
    return frozenset(fold(" ".join(entry.split())) for entry in (text.split(",") if "," in text else text.split()))
