"""Header words of eastern Europe and Turkish: whole tables as databases there name them, with what each column holds."""

from __future__ import annotations

import random
import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from breach_impact.headerwords.headers import segments, tokens
from breach_impact.headerwords.romanise import romanised
from breach_impact.registry import detectors
from breach_impact.types import Column, ColumnSample, TableSample
from breach_impact.verdict import classify_table

HERE = Path(__file__).parent
ROWS = 400


def _read(name: str) -> dict[str, dict[str, str]]:
    return tomllib.loads((HERE / name).read_text(encoding="utf-8"))


@cache
def pools() -> dict[str, list[str] | str]:
    return tomllib.loads((HERE / "eastern_values.toml").read_text(encoding="utf-8"))


@cache
def values(pool: str) -> list[str]:
    """The values of a pool; ``=type`` are those that the detector of a type accepts."""
    if pool.startswith("="):
        return list(detectors()[pool[1:]].accepts)
    known = pools()[pool]
    if isinstance(known, list):
        return known
    chance = random.Random(pool)
    made = (
        re.sub(
            r"\{(\d+)\.\.(\d+)\}|#",
            lambda m: str(chance.randint(int(m[1]), int(m[2])) if m[1] else chance.randint(0, 9)),
            known,
        )
        for _ in range(40)
    )
    return list(dict.fromkeys(made))


def tables() -> Iterator[tuple[str, str]]:
    for file in sorted(HERE.glob("eastern_*.toml")):
        if file.name != "eastern_values.toml":
            yield from ((file.name, table) for table in _read(file.name))


def expected(said: str) -> set[tuple[str, str | None]]:
    """``phone|email@recipient pool`` -> the types that are right, each with its party (``parent+2`` is the second of two parents); ``-`` is nothing personal."""
    return {(kind, party.replace("+", " ") or None) for kind, _, party in (each.partition("@") for each in said.split()[0].split("|"))}


def classify(table: str, columns: dict[str, str]) -> dict[str, Column]:
    samples = [
        ColumnSample(path=path, values=values(said.split()[1]), filled=ROWS, total=ROWS)
        for path, said in columns.items()
    ]
    found = classify_table(TableSample(system="default", table=table, columns=samples, records=ROWS))
    return {column.path: column for column in found if "~" not in column.path}


def misses(file: str, table: str) -> list[tuple[str, str, str]]:
    """Columns that are not what the table says: path, expected, got."""
    columns = _read(file)[table]
    out: list[tuple[str, str, str]] = []
    for path, column in classify(table, columns).items():
        got = column.data_type or "-"
        if not {(got, column.party), (got, "*" if column.party else None)} & expected(columns[path]):
            out.append((path, columns[path].split()[0], f"{got}@{column.party}" if column.party else got))
    return out


@pytest.mark.parametrize(("file", "table"), list(tables()), ids=lambda part: part.removesuffix(".toml"))
def test_table(file: str, table: str) -> None:
    assert misses(file, table) == []


@pytest.mark.parametrize(
    ("phrase", "language", "spelling"),
    [
        ("дата рождения", "ru", "data rozhdeniya"),
        ("дата рождения", "ru", "data rojdeniya"),
        ("фамилия", "ru", "familija"),
        ("фамилия", "ru", "familiia"),
        ("прізвище", "uk", "prizvyshche"),
        ("громадянство", "uk", "hromadianstvo"),
        ("длъжност", "bg", "dlazhnost"),
        ("ημερομηνία γέννησης", "el", "imerominia gennisis"),
        ("ημερομηνία γέννησης", "el", "hmeromhnia gennhshs"),
        ("διεύθυνση", "el", "diefthinsi"),
        ("διεύθυνση", "el", "dieythynsh"),
        ("χώρα κατοικίας", "el", "xwra katoikias"),
        ("ψευδώνυμο", "el", "psevdonymo"),
        ("αυτόματη ξενάγηση", "el", "aftomati xenagisi"),
    ],
)
def test_latin_spellings(phrase: str, language: str, spelling: str) -> None:
    assert spelling in romanised(phrase, language)


def test_short_words_have_no_latin_spelling() -> None:
    assert romanised("сон", "ru") == romanised("пол", "ru") == romanised("son", "ru") == romanised("οδός", "el") == ()


@pytest.mark.parametrize(
    ("path", "names"),
    [
        ("ИНН физ. лица", ("ИНН физ. лица",)),
        ("Ф.И.О.", ("Ф.И.О.",)),
        ("owner.phone", ("owner", "phone")),
    ],
)
def test_dots_of_abbreviations_are_no_levels(path: str, names: tuple[str, ...]) -> None:
    assert segments(path) == names


def test_a_number_sign_is_the_word() -> None:
    assert tokens("Табельный №") == ("табельныи", "no")
    assert (
        classify("люди", {"Табельный №": "account_id ints", "ФИО": "person_name names_ru"})["Табельный №"].data_type
        == "account_id"
    )


def test_digits_against_their_name_are_no_phone() -> None:
    columns = {"Номер договора": "- contracts", "Контакт": "phone contracts", "ФИО": "person_name names_ru"}
    found = classify("клиенты", columns)
    assert found["Номер договора"].data_type is None
    assert found["Контакт"].data_type == "phone"


def test_who_is_the_subject_where_nobody_else_is_named() -> None:
    columns = {"ФИО гостя": "- names_ru", "Тел. гостя": "- phones_ru", "ФИО родителя": "- names_ru"}
    assert {path: c.party for path, c in classify("брони", columns).items()} == {
        "ФИО гостя": None,
        "Тел. гостя": None,
        "ФИО родителя": "parent",
    }
