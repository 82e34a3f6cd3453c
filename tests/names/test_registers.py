"""Header words of registers in languages of smaller tables: what a name of a column says by itself."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from breach_impact.headerwords.naming import read

CASES: dict[str, dict[str, list[str]]] = tomllib.loads((Path(__file__).parent / "registers_other.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize(("language", "data_type"), [(language, kind) for language, kinds in CASES.items() for kind in kinds])
def test_a_name_says_what_it_holds(language: str, data_type: str) -> None:
    said = {name: [c.data_type for c in read(name, "").candidates if c.weight > 0.6][:2] for name in CASES[language][data_type]}
    wrong = {name: kinds for name, kinds in said.items() if (kinds if data_type == "none" else data_type not in kinds)}
    assert wrong == {}


@pytest.mark.parametrize(("name", "data_type"), [("KOEBSDATO", "activity_time"), ("AARSINDKOMST", "income"), ("MJ_RODJENJA", "city")])
def test_letters_that_are_written_as_two(name: str, data_type: str) -> None:
    assert data_type in [candidate.data_type for candidate in read(name, "").candidates]
