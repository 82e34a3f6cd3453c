"""Sets of words that names are compared with hold them as names are split: without case and accents, or they are never found (``ログイン`` is the token ``ロクイン``)."""

from __future__ import annotations

import importlib
import pkgutil

import pytest

import breach_impact.evidence
import breach_impact.headerwords
import breach_impact.people
from breach_impact.headerwords.lexicon import fold

# Compared with values, which are not folded.
OF_VALUES = {("breach_impact.evidence.hints", "FILLERS"), ("breach_impact.evidence.hints", "REMOVED_WORDS"), ("breach_impact.evidence.seeking", "BEYOND")}
MODULES = [
    found.name
    for package in (breach_impact.evidence, breach_impact.headerwords, breach_impact.people)
    for found in pkgutil.iter_modules(package.__path__, f"{package.__name__}.")
]


@pytest.mark.parametrize("name", MODULES)
def test_words_are_those_of_tokens(name: str) -> None:
    module = importlib.import_module(name)
    for constant, words in vars(module).items():
        if not isinstance(words, set | frozenset) or (name, constant) in OF_VALUES:
            continue
        plain = [word for entry in words for word in (entry if isinstance(entry, tuple) else (entry,)) if isinstance(word, str)]
        assert {word for word in plain if not word.isascii() and fold(word) != word} == set(), constant
