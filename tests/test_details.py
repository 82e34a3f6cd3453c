"""Files of one folder that name each other's people (ADR 23): how many ids may carry other e-mails."""

from __future__ import annotations

from pathlib import Path

import pytest

import breach_impact as bi

PEOPLE = 100
FIRST = ("Ana", "Ben", "Clara", "David", "Eva", "Felix", "Greta", "Hugo", "Ines", "Jonas")
LAST = ("Weber", "Rossi", "Martin", "Silva", "Novak", "Jansen", "Larsen", "Costa", "Moreau", "Keller")


def customers(folder: Path, name: str = "customers.csv", at: str = "example.com") -> None:
    folder.mkdir(exist_ok=True)
    rows = [f"{1000 + n},{FIRST[n % 10]} {LAST[n // 10]},user{n}@{at}" for n in range(PEOPLE)]
    (folder / name).write_text("\n".join(["customer_id,full_name,email", *rows]) + "\n", encoding="utf-8")


def orders(folder: Path, other: int, name: str = "orders.csv") -> None:
    """Orders of all customers, so many of them with another address."""
    folder.mkdir(exist_ok=True)
    rows = [f"{n},{1000 + n},{'private' if n < other else 'user'}{n}@example.com,{n * 3}.50" for n in range(PEOPLE)]
    (folder / name).write_text("\n".join(["order_no,customer_id,email,total", *rows]) + "\n", encoding="utf-8")


def counted(*paths: Path) -> tuple[int, str]:
    impact = bi.assess(list(paths), progress=False)
    return int(impact.affected), impact.affected.note


@pytest.mark.parametrize(("other", "people", "word"), [(4, 100, ""), (40, 100, "link between"), (60, 160, "do not link between")])
def test_up_to_half_of_those_whom_another_table_names(tmp_path: Path, other: int, people: int, word: str) -> None:
    customers(tmp_path)
    orders(tmp_path, other)
    affected, note = counted(tmp_path)
    assert affected == people
    assert word in note
    assert bool(note) == bool(word)
    assert counted(tmp_path / "orders.csv", tmp_path / "customers.csv")[0] == people, "a folder and its files give the same"


def test_a_list_of_further_addresses_contradicts_nothing(tmp_path: Path) -> None:
    customers(tmp_path)
    rows = [f"{1000 + n},EMAIL,other{n}@example.org" for n in range(PEOPLE)] + [f"{1000 + n},PHONE,+4930901820{n:02}" for n in range(PEOPLE)]
    (tmp_path / "contacts.csv").write_text("\n".join(["customer_id,kind,value", *rows]) + "\n", encoding="utf-8")
    assert counted(tmp_path)[0] == PEOPLE


def test_a_list_of_addresses_goes_to_those_whom_it_agrees_with(tmp_path: Path) -> None:
    """Two exports of one table that contradict each other, the larger of other people, and the list of the smaller one's addresses."""
    customers(tmp_path, "customers_2019.csv")
    rows = [f"{1000 + n},{FIRST[n % 10]} {LAST[n % 12 % 10]},other{n}@example.net" for n in range(PEOPLE + 50)]
    (tmp_path / "customers_2020.csv").write_text("\n".join(["customer_id,full_name,email", *rows]) + "\n", encoding="utf-8")
    listed = [f"{1000 + n},EMAIL,user{n}@example.com" for n in range(PEOPLE)] + [f"{1000 + n},PHONE,+4930901820{n:02}" for n in range(PEOPLE)]
    (tmp_path / "contacts.csv").write_text("\n".join(["customer_id,kind,value", *listed]) + "\n", encoding="utf-8")
    assert counted(tmp_path)[0] == 2 * PEOPLE + 50


def test_two_folders_are_two_inputs(tmp_path: Path) -> None:
    customers(tmp_path / "one")
    orders(tmp_path / "two", 40)
    assert counted(tmp_path)[0] == PEOPLE + 40


def test_two_exports_of_one_table_are_two_inputs(tmp_path: Path) -> None:
    customers(tmp_path, "customers_2019.csv")
    customers(tmp_path, "customers_2020.csv", at="example.net")
    assert counted(tmp_path)[0] == 2 * PEOPLE


def test_the_hint_can_be_taken_out(tmp_path: Path) -> None:
    customers(tmp_path)
    orders(tmp_path, 40)
    plan = bi.inspect(tmp_path, progress=False)
    column = plan["orders", "customer_id"]
    assert column.hints["detail"] == "true"
    plan["orders", "customer_id"] = "none"
    plan["orders", "customer_id"] = "account_id"
    assert "detail" not in plan["orders", "customer_id"].hints
    assert int(bi.assess(tmp_path, plan=plan, progress=False).affected) == PEOPLE + 40
