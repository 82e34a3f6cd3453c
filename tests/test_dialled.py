"""Grouped digits under a name that says nothing: telephone numbers only if some begin as these do, or they are grouped as some country groups its numbers."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

import breach_impact as bi
from breach_impact.types import Column

ROWS = 60


def verdict(folder: Path, shapes: tuple[str, ...]) -> Column:
    """Of a column ``c3`` of numbers of these shapes, 9 standing for any digit and 8 for one that is neither 0 nor 1."""
    dice = random.Random(5)
    numbers = ["".join(str(dice.randrange(10)) if mark == "9" else str(dice.randrange(2, 10)) if mark == "8" else mark for mark in shapes[n % len(shapes)]) for n in range(ROWS)]
    rows = [f"user{n}@example.com,{n * 7 % 13},{number}" for n, number in enumerate(numbers)]
    (folder / "t.csv").write_text("\n".join(["c1,c2,c3", *rows]) + "\n", encoding="utf-8")
    return bi.inspect(folder / "t.csv", progress=False)["t", "c3"]


@pytest.mark.parametrize("shapes", [("899-899-9999",), ("+49 30 8999999", "030 8999999"), ("(899) 899-9999",), ("899 999 999", "899 999 999", "899 999 999", "+420 899 999 999"), ("+39 38 9999999", "38 9999999")])
def test_numbers_that_begin_as_dialled(tmp_path: Path, shapes: tuple[str, ...]) -> None:
    found = verdict(tmp_path, shapes)
    assert found.data_type == "phone"
    assert found.confidence >= 0.9


@pytest.mark.parametrize("shapes", [("8999 9999",), ("89 89 89 89",), ("899 999 999",), ("899 9999999",)])
def test_groups_of_a_country_are_never_sure(tmp_path: Path, shapes: tuple[str, ...]) -> None:
    found = verdict(tmp_path, shapes)
    assert found.data_type in (None, "phone")
    assert found.data_type is None or found.confidence < 0.9


@pytest.mark.parametrize(
    "shapes",
    [
        ("89 99 999999",), ("8999 999999",), ("899999-99-999999",), ("99.999.999/9999-99",), ("899-999-999-000",), ("99.999.999.9-999.999",), ("89-999999",), ("899999-9999999",), ("8999-9999-9999",),
    ],
)  # fmt: skip
def test_papers_accounts_and_cases_are_no_telephones(tmp_path: Path, shapes: tuple[str, ...]) -> None:
    assert verdict(tmp_path, shapes).data_type != "phone"
