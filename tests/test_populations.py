"""Groups of people: ages on the exposure's first day, the dead, the operator's own people."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

import breach_impact as bi
from breach_impact.aggregators.populations import _birthday
from breach_impact.cli import main
from breach_impact.errors import OptionError

START, END = "2019-12-04", "2019-12-26"
BORN = [
    ("2006-12-04", {"under_18", "under_16"}),  # thirteen on the first day
    ("2006-12-05", {"under_18", "under_16", "under_13"}),
    ("2003-12-04", {"under_18"}),
    ("2001-12-05", {"under_18"}),
    ("2001-12-04", set[str]()),
    ("1985-06-01", set[str]()),
    ("1959-12-04", {"over_60"}),
    ("1959-12-05", set[str]()),
    ("1954-12-04", {"over_60", "over_65"}),
    ("1954-12-05", {"over_60"}),
]


def people(folder: Path, rows: list[str], header: str = "email,full_name,birth_date", own: str = "shop.example.com") -> dict[str, dict[str, Any]]:
    (folder / "members.csv").write_text("\n".join([header, *rows]) + "\n", encoding="utf-8")
    found = bi.assess(folder, exposure=(START, END), own_domains=[own], progress=False).statistics
    return {row["population"]: row for row in found["populations"]}


def test_ages_on_the_first_day(tmp_path: Path) -> None:
    rows = [f"p{n}-{i}@example.org,Ann Lee,{day}" for n in range(5) for i, (day, _) in enumerate(BORN)]
    found = people(tmp_path, rows)
    for name in ("under_13", "under_16", "under_18", "over_60", "over_65"):
        assert found[name] == {"population": name, "subjects": 5 * sum(name in groups for _, groups in BORN), "known": 50, "basis": "date_of_birth"}


def test_who_has_two_days_of_birth_is_known_where_both_answer_alike(tmp_path: Path) -> None:
    rows = [f"p{n}@example.org,Ann Lee,200{n % 10}-05-0{1 + n % 9}" for n in range(40)]
    rows += ["p0@example.org,Ann Lee,1950-01-01", "p1@example.org,Ann Lee,1890-01-01", "p2@example.org,Ann Lee,2031-01-01"]
    found = people(tmp_path, rows)
    # p1 and p2 have one that can be, and one that cannot.
    assert {name: row["known"] for name, row in found.items() if name != "employees"} == {"under_13": 40, "under_16": 40, "under_18": 40, "over_60": 39, "over_65": 39}


@pytest.mark.parametrize(("own", "subjects"), [("shop.example.com", 10), ("*.shop.example.com", 10), ("*.example.com", 40), ("Shop.Example.com.", 10), ("example.com", 0)])
def test_the_operators_own_people(tmp_path: Path, own: str, subjects: int) -> None:
    rows = [f"p{n}@{'shop.example.com' if n % 4 == 0 else 'eu.shop.example.com' if n % 4 == 1 else 'bookshop.example.com'},Ann Lee,1980-01-01" for n in range(40)]
    found = people(tmp_path, rows, own=own)
    assert found["employees"] == {"population": "employees", "subjects": subjects, "known": 40, "basis": "email"}


def test_the_dead(tmp_path: Path) -> None:
    rows = [f"p{n}@example.org,Ann Lee,1940-01-01,{'2015-03-02' if n < 7 else ''}" for n in range(30)]
    found = people(tmp_path, rows, "email,full_name,birth_date,date_of_death")
    assert found["deceased"]["subjects"] == 7


def test_no_evidence_no_row(tmp_path: Path) -> None:
    (tmp_path / "users.csv").write_text("\n".join(["email", *(f"p{n}@example.org" for n in range(20))]) + "\n", encoding="utf-8")
    assert bi.assess(tmp_path, progress=False).statistics["populations"] == []


def test_counting_again_moves_the_day(tmp_path: Path) -> None:
    rows = [f"p{n}@example.org,Ann Lee,2001-12-05" for n in range(20)]
    (tmp_path / "members.csv").write_text("\n".join(["email,full_name,birth_date", *rows]) + "\n", encoding="utf-8")
    impact = bi.assess(tmp_path, exposure=(START, END), progress=False)
    later = impact.recount(exposure=("2019-12-05", END))
    under = [{row["population"]: row["subjects"] for row in i.statistics["populations"]}["under_18"] for i in (impact, later)]
    assert under == [20, 0]
    assert later.to_json() == bi.assess(tmp_path, exposure=("2019-12-05", END), progress=False).to_json()


@pytest.mark.parametrize(("day", "years", "born"), [("2024-02-29", 18, "2006-02-28"), ("2024-02-29", 4, "2020-02-29"), ("2022-03-01", 18, "2004-03-01")])
def test_birthdays(day: str, years: int, born: str) -> None:
    assert _birthday(date.fromisoformat(day), years) == date.fromisoformat(born)


def test_a_domain_that_is_none(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "u.csv").write_text("email\na@example.org\n", encoding="utf-8")
    with pytest.raises(OptionError, match=r"example\.com"):
        bi.assess(tmp_path, own_domains=["shop"], progress=False)
    assert main(["assess", str(tmp_path), "--own-domain", "a b"]) == 2
    assert "an own domain is written as" in capfd.readouterr().err
