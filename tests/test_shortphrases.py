"""Names of which each word is the beginning of a word of one phrase."""

from __future__ import annotations

import gc

import pytest

from breach_impact.evidence.shortphrases import shortened
from breach_impact.headerwords.headers import tokens
from breach_impact.headerwords.lexicon import lexicon
from tests.test_rules_of_verdicts import verdict


@pytest.mark.parametrize(
    ("name", "sections"),
    [
        ("kod_slovo", {"security_answer"}), ("tot_apostado", {"gambling_activity"}), ("hron_zab", {"diagnosis"}),
        ("check_result", set[str]()),  # a longer word that headers have is no beginning
        ("slovo", set[str]()), ("ab_cd", set[str]()),
    ],
)  # fmt: skip
def test_what_a_name_shortens(name: str, sections: set[str]) -> None:
    assert {said.section for said in shortened(tokens(name))} == sections


@pytest.mark.parametrize(
    ("header", "values", "expected"),
    [("kod_slovo", ["зенит", "береза", "1985", "ромашка", "динамо"], "security_answer"), ("kod_sklada", ["A1", "B2", "C3"], None)],
)
def test_a_phrase_cut_short_in_a_table_of_its_language(header: str, values: list[str], expected: str | None) -> None:
    assert verdict("abonenty", header, values, familiya="full_name", pochta="email", telefon="phone", adres="street") == expected


def test_the_lexicon_leaves_the_collector_as_it_was() -> None:
    lexicon.cache_clear()
    lexicon()
    assert gc.isenabled()
