"""Whose data a column holds, by the whole table."""

from __future__ import annotations

import pytest

from breach_impact.types import ColumnSample, TableSample
from breach_impact.verdict import classify_table

NAMES = ["Ana Bakker", "Tom Visser", "Lars Olsen", "Mia Keller", "José Ruiz", "Eva Nowak", "Ian Cole", "Zoe Hart"] * 3
VALUES = {
    "name": NAMES, "mail": [f"u{n}@example.org" for n in range(24)], "phone": [f"+1415555{n:04d}" for n in range(100, 124)], "street": [f"{n} Elm Street" for n in range(1, 25)],
    "job": ["Nurse", "Teacher", "Engineer", "Accountant", "Driver", "Clerk"], "cf": ["RSSMRA85T10A562S"],
}  # fmt: skip


def roles(table: str, columns: dict[str, str]) -> dict[str, str]:
    samples = [ColumnSample(path=path, values=list(dict.fromkeys(VALUES[kind])), filled=24, total=24) for path, kind in columns.items()]
    found = classify_table(TableSample(system="s", table=table, columns=samples, records=24))
    assert all(c.data_type for c in found), {c.path: c.data_type for c in found}
    return {c.path: c.role for c in found}


@pytest.mark.parametrize(
    ("table", "columns", "secondary"),
    [
        ("borrowers", {"full_name": "name", "email": "mail", "contact_name": "name", "contact_phone": "phone"}, {"contact_name", "contact_phone"}),
        ("customers", {"contact_name": "name", "contact_phone": "phone", "email": "mail"}, set[str]()),
        ("members", {"full_name": "name", "contact_person_name": "name", "contact_address": "street"}, {"contact_person_name"}),
        ("students", {"full_name": "name", "fathers_occupation": "job", "job_title": "job"}, {"fathers_occupation"}),
    ],
)  # fmt: skip
def test_contacts_and_relatives_beside_the_subject(table: str, columns: dict[str, str], secondary: set[str]) -> None:
    assert {path for path, role in roles(table, columns).items() if role == "secondary"} == secondary


def test_a_column_of_the_party_clears_the_others_of_the_table_s_name() -> None:
    assert roles("beneficiaries", {"full_name": "name", "email": "mail", "phone_beneficiary": "phone"})["full_name"] == "subject"
