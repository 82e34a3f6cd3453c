"""Cells in which several addresses or phones stand, or one with words around it: each is the column's, and none is lost as invalid."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import breach_impact as bi
from breach_impact.prose.sample import parted
from tests.test_small_readings import mail, person

N = 60


@pytest.mark.parametrize(
    ("types", "cell", "expected"),
    [
        ("email", "a@x.de", ["a@x.de"]),
        ("email", "a@x.de; b@y.de", ["a@x.de", "b@y.de"]),
        ("email", "a@x.de/b@y.de", ["a@x.de", "b@y.de"]),
        ("email", "Eva Maier <eva@x.de>", ["eva@x.de"]),
        ("email", "Maier, Eva (eva@x.de), T. Koch <t@x.de>", ["eva@x.de", "t@x.de"]),
        ("email", "mailto:eva@x.de", ["eva@x.de"]),
        ("email", "eva@x.de#mailto:eva@x.de#", ["eva@x.de", "eva@x.de"]),
        ("email", "a@x.de b@y.de", ["a@x.de", "b@y.de"]),
        ("email", "E-Mail: a@x.de", ["a@x.de"]),
        ("email", "eva maier@x.de", ["eva maier@x.de"]),
        ("email", ".eva@x.de", [".eva@x.de"]),
        ("email", "eva@x.de@y.de", ["eva@x.de@y.de"]),
        ("email", "eva@x..de", ["eva@x..de"]),
        ("email", "none given", ["none given"]),
        ("email", "ab**cd@x.de", ["ab**cd@x.de"]),
        ("email", "a##b@x.de, c@y.de", ["a##b@x.de, c@y.de"]),
        ("phone", "0561 337150 (Büro)", ["0561 337150"]),
        ("phone", "Tel.: 030 1234567 (12.05.2020)", ["030 1234567"]),
        ("phone", "0171ABC2345678", ["0171ABC2345678"]),
        ("phone", "0561/337150", ["0561/337150"]),
        ("phone", "0561 / 337150", ["0561 / 337150"]),
        ("phone", "0561 33715-0", ["0561 33715-0"]),
        ("phone", "030 1234567/0171-2345678", ["030 1234567", "0171-2345678"]),
        ("phone", "030 1234567 - 0171 2345678", ["030 1234567", "0171 2345678"]),
        ("phone", "030 1234567 oder 0171 2345678", ["030 1234567", "0171 2345678"]),
        ("phone", "(800) 555-0199 / 212-555-0100", ["(800) 555-0199", "212-555-0100"]),
        ("phone", "+1 415 555 0132 x12; +1 415 555 0133", ["+1 415 555 0132 x12", "+1 415 555 0133"]),
        ("phone", "+49 (0)30 901820 (m) +49 171 2345678 (p)", ["+49 (0)30 901820", "+49 171 2345678"]),
        ("phone", "ask at home", ["ask at home"]),
        ("email phone", "a@x.de / 0171 2345678", ["a@x.de", "0171 2345678"]),
        ("email phone", "Tel 030 901820, Mail a@x.de", ["a@x.de", "030 901820"]),
    ],
)
def test_what_stands_in_a_cell(types: str, cell: str, expected: list[str]) -> None:
    assert parted([cell], types.split()) == [expected]


def table(folder: Path, email: Callable[[int], str], phone: Callable[[int], str] = lambda n: f"+49 30 {901820 + n}", header: str = "email") -> dict[str, Any]:
    with (folder / "customers.csv").open("w", encoding="utf-8", newline="") as file:
        out = csv.writer(file)
        out.writerow(["customer_id", "name", header, "phone"])
        out.writerows([5000 + n, person(n), email(n), phone(n)] for n in range(N))
    return json.loads(bi.assess(folder, progress=False).to_json())


def exposed(found: dict[str, Any], data_type: str) -> tuple[int, int, int]:
    row = next(row for row in found["data_types"] if row["data_type"] == data_type)
    return row["subjects"], row["secondary_subjects"], row["invalid_records"]


@pytest.mark.parametrize(
    ("email", "addresses"),
    [
        (lambda n: f"{person(n)} <{mail(n)}>", N),
        (lambda n: f"mailto:{mail(n)}", N),
        (lambda n: f"{mail(n)}#mailto:{mail(n)}#", N),
        (lambda n: mail(n) + ";" * (n % 3 == 0), N),
        (lambda n: f"{mail(n)}; {mail(N + n)}" if n % 10 == 0 else mail(n), N + N // 10),
        (lambda n: f"{mail(n)},{mail(N + n)}", 2 * N),
    ],
)
def test_each_address_in_a_cell_is_the_holder_s(tmp_path: Path, email: Callable[[int], str], addresses: int) -> None:
    found = table(tmp_path, email)
    assert found["subjects"]["affected"] == N and found["subjects"]["secondary"] == 0
    assert exposed(found, "email") == (N, 0, 0)
    assert found["subjects"]["hibp_compatible"] == addresses


@pytest.mark.parametrize("phone", [lambda n: f"+49 30 {901820 + n}{' (work)' * (n % 2)}", lambda n: f"+49 30 {901820 + n}{f' / +49 171 {2345678 + n}' * (n % 3 == 0)}"])
def test_phones_with_a_remark_or_a_second_one_are_exposed(tmp_path: Path, phone: Callable[[int], str]) -> None:
    found = table(tmp_path, mail, phone)
    assert exposed(found, "phone") == (N, 0, 0) and found["subjects"]["by_identifier"]["phone"] == N


def test_addresses_whom_a_message_went_to_are_somebody_each(tmp_path: Path) -> None:
    found = table(tmp_path, lambda n: f"{mail(n)}, {mail(N + n)}", header="cc")
    assert (found["subjects"]["secondary"], found["subjects"]["affected"]) == (2 * N, N)


def test_lists_of_many_addresses_are_of_somebody_each(tmp_path: Path) -> None:
    found = table(tmp_path, lambda n: "; ".join(mail(5 * n + k) for k in range(5)), header="emails")
    assert (found["subjects"]["secondary"], found["subjects"]["affected"]) == (5 * N, N)


def test_members_are_not_the_person_whose_group_it_is(tmp_path: Path) -> None:
    found = table(tmp_path, lambda n: f"{mail(n)}; {mail(n + 1)}", header="member_emails")
    assert (found["subjects"]["secondary"], found["subjects"]["affected"]) == (N + 1, N)


def test_an_address_under_two_holders_joins_them_also_from_within_a_cell(tmp_path: Path) -> None:
    found = table(tmp_path, lambda n: f"{mail(n)}; {mail(n ^ 1)}" if n < 10 else mail(n))
    assert found["subjects"]["affected"] == N - 5


def test_prose_under_a_word_for_mail_stays_prose(tmp_path: Path) -> None:
    found = table(tmp_path, lambda n: f"Customer {n} wrote that the parcel never came and that we should rather write to {mail(n)} and to the neighbour at {mail(N + n)} from now on, please do so.", header="email_text")
    assert all(row["secondary_subjects"] or row["data_type"] != "email" for row in found["data_types"])


def test_cells_in_documents_and_lists(tmp_path: Path) -> None:
    rows = [{"id": 900 + n, "name": person(n), "contact": {"emails": [f"{mail(n)}; {mail(N + n)}" if n % 5 == 0 else mail(n), mail(2 * N + n)]},
             "emergency_contact": {"name": person(n + 7), "phone": f"+49 172 {3000000 + n} / +49 173 {4000000 + n}"}} for n in range(N)]  # fmt: skip
    (tmp_path / "users.ndjson").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    found = json.loads(bi.assess(tmp_path, progress=False).to_json())
    assert (found["subjects"]["affected"], found["subjects"]["secondary"]) == (N, N)
    assert exposed(found, "email") == (N, 0, 0) and exposed(found, "phone") == (0, N, 0)
    assert found["subjects"]["hibp_compatible"] == 2 * N + N // 5


def test_the_plan_says_so_and_is_followed(tmp_path: Path) -> None:
    table(tmp_path, lambda n: f"{mail(n)},{mail(N + n)}")
    plan = bi.inspect(tmp_path, progress=False)
    column = plan.tables[0].column("email")
    assert column is not None and column.hints["several"] == "true" and column.data_type == "email"
    plan.save(tmp_path / "plan.toml")
    again = json.loads(bi.assess(tmp_path / "customers.csv", plan=bi.Plan.load(tmp_path / "plan.toml"), progress=False).to_json())
    assert exposed(again, "email") == (N, 0, 0)
