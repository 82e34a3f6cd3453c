"""Columns that begin alike and of which one says what somebody is to the subject are a relative's."""

from __future__ import annotations

import pytest

from breach_impact.types import ColumnSample, TableSample
from breach_impact.verdict import classify_table

N = 40
NAMES = [f"{given} {family}" for given in ("Anna", "Peter", "Maria", "John", "Laura") for family in ("Smith", "Keller", "Rossi", "Novak", "Silva", "Martin", "Brown", "Costa")]
MAILS, PHONES, KIN = [f"u{n}@mail.example" for n in range(N)], [f"+44 7700 900{100 + n}" for n in range(N)], ["mother", "father", "aunt"]


def roles(*headers: str) -> dict[str, str | None]:
    kinds = {"mail": MAILS, "phone": PHONES, "tel": PHONES, "name": NAMES, "лицо": NAMES, "тел": PHONES}
    held = {header: next((values for word, values in kinds.items() if word in header.lower()), KIN) for header in headers}
    columns = [ColumnSample(path=path, values=values, filled=N, total=N) for path, values in held.items()]
    return {c.path: c.role if c.data_type else None for c in classify_table(TableSample(system="default", table="list", columns=columns, records=N))}


@pytest.mark.parametrize("group", [
    ("P1 Name", "P1 Relationship", "P1 Email", "P1 Phone"), ("C2_name", "C2_relation_to_child", "C2_phone"), ("K1Name", "K1Verwandtschaft", "K1Telefon"), ("ap1_nombre_name", "ap1_parentesco", "ap1_tel"),
    ("NOK_NAME", "NOK_REL_CD", "NOK_PHONE"), ("КонтЛицо", "КонтКем", "КонтТел"), ("R1 name", "R1 lien de parenté", "R1 tel"), ("y1_name", "y1_yakınlık", "y1_tel"),
])  # fmt: skip
def test_a_group_with_a_kinship_is_anothers(group: tuple[str, ...]) -> None:
    found = roles("full_name", "email", *group)
    assert {found["full_name"], found["email"]} == {"subject"}
    assert {found[header] for header in (group[0], group[-1])} == {"secondary"}


@pytest.mark.parametrize("group", [("patient_name", "patient_relationship_to_insured", "patient_phone"), ("customer_name", "customer_relation", "customer_phone")])
def test_a_group_of_the_subject_stays(group: tuple[str, ...]) -> None:
    found = roles("email", *group)
    assert found[group[0]] == found[group[-1]] == "subject"


def test_without_another_name_the_group_is_the_subject() -> None:
    assert set(roles("P1 Name", "P1 Relationship", "P1 Email").values()) == {"subject", None}


def test_a_group_without_a_kinship_stays() -> None:
    assert roles("full_name", "P1 Email", "P1 Phone")["P1 Email"] == "subject"


def test_a_contact_beside_a_kinship_is_anothers() -> None:
    held = {"氏名": NAMES, "電話番号": PHONES, "緊急連絡先": [name + "子" for name in NAMES], "続柄": ["妻", "長男", "長女"], "連絡先TEL": PHONES}
    columns = [ColumnSample(path=path, values=values, filled=N, total=N) for path, values in held.items()]
    found = {c.path: (c.data_type, c.role) for c in classify_table(TableSample(system="default", table="利用者", columns=columns, records=N))}
    assert found["電話番号"] == ("phone", "subject")
    assert (found["緊急連絡先"], found["連絡先TEL"]) == (("person_name", "secondary"), ("phone", "secondary"))


def test_related_diagnoses_are_the_patient_s() -> None:
    held = {"paciente": NAMES, "DX_PPAL": ["I10", "E11", "J45"], "DX_REL": ["K21", "M54", "J30"]}
    columns = [ColumnSample(path=path, values=values, filled=N, total=N) for path, values in held.items()]
    found = {c.path: (c.data_type, c.role) for c in classify_table(TableSample(system="default", table="ingresos", columns=columns, records=N))}
    assert found["DX_PPAL"] == ("diagnosis", "subject")


@pytest.mark.parametrize("group", [{"D1 SSN": [f"5{10 + n}-3{n % 9}-2{100 + n}" for n in range(N)]}, {"D1 Gender": ["male", "female"], "D1 City": ["Boston", "Denver"]}])
def test_a_group_needs_no_name(group: dict[str, list[str]]) -> None:
    held = {"full_name": NAMES, "email": MAILS, **group, "D1 Relationship": KIN}
    columns = [ColumnSample(path=path, values=values, filled=N, total=N) for path, values in held.items()]
    found = {c.path: c.role for c in classify_table(TableSample(system="default", table="members", columns=columns, records=N))}
    assert {found[header] for header in group} == {"secondary"}
