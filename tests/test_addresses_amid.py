"""Addresses among other values of a column: they are somebody's, whatever the rest is."""

from __future__ import annotations

from pathlib import Path

import pytest

import breach_impact as bi


def table(folder: Path, name: str, addresses: int, rows: int = 200, other: str = "see ticket {}") -> Path:
    path = folder / "u.csv"
    cells = [f"kim{n}.case@quillmail.org" if n < addresses else other.format(n) for n in range(rows)]
    path.write_text("\n".join([f"id,{name}", *(f"{n},{cell}" for n, cell in enumerate(cells))]) + "\n", encoding="utf-8")
    return path


@pytest.mark.parametrize("name", ["email", "contact", "reference"])
@pytest.mark.parametrize("addresses", [20, 80, 100, 110, 138])
def test_addresses_among_other_values_are_counted(tmp_path: Path, name: str, addresses: int) -> None:
    impact = bi.assess(table(tmp_path, name, addresses), progress=False)
    found = {row["data_type"]: row for row in impact.statistics["data_types"]}
    assert int(impact.affected) + int(impact.secondary) == addresses
    assert found["email"]["records"] == addresses
    assert found["email"]["invalid_records"] == 200 - addresses


@pytest.mark.parametrize("name", ["email", "contact"])
def test_one_address_in_a_hundred_rows_under_a_word_for_it_counts(tmp_path: Path, name: str) -> None:
    assert int(bi.assess(table(tmp_path, name, 2), progress=False).affected) == 2


def test_a_few_addresses_under_a_name_that_says_nothing_leave_a_column_open(tmp_path: Path) -> None:
    impact = bi.assess(table(tmp_path, "ref", 2), progress=False)
    assert (int(impact.affected), impact.statistics["coverage"]["unclassified"]) == (0, 1)


def test_numbers_of_messages_are_no_addresses(tmp_path: Path) -> None:
    path = tmp_path / "log.csv"
    path.write_text("\n".join(["n,Message-ID", *(f"{n},<{n * 7919:x}.{n}@quillmail.org>" if n % 3 else f"{n},none given" for n in range(100))]) + "\n", encoding="utf-8")
    assert int(bi.assess(path, progress=False).affected) == 0
