"""Whose data a column holds, by the whole table."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import breach_impact as bi
from breach_impact.scanning.holders import parties_of
from breach_impact.types import Column, ColumnSample, TableSample
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
        ("passes", {"host_email": "mail", "host_phone": "phone", "guest_name": "name", "guest_email": "mail"}, {"guest_name", "guest_email"}),
        ("cdr", {"MSISDN_A": "phone", "MSISDN_B": "phone"}, {"MSISDN_B"}),
        ("calls", {"calls[].a_number": "phone", "calls[].b_number": "phone"}, {"calls[].b_number"}),
        ("anrufe", {"rufnummer": "phone", "angerufene_nummer": "phone"}, {"angerufene_nummer"}),
        ("persons", {"name": "name", "phone_a": "phone", "phone_b": "phone"}, set[str]()),
        ("patients", {"name": "name", "telecom.email": "mail", "contact[].name.family": "name", "contact[].telecom.phone": "phone"}, {"contact[].name.family", "contact[].telecom.phone"}),
        ("rezervace", {"host_email": "mail", "host_telefon": "phone"}, set[str]()),
        ("students", {"full_name": "name", "fathers_occupation": "job", "job_title": "job"}, {"fathers_occupation"}),
        ("orders", {"customer_name": "name", "email": "mail", "driver_name": "name", "driver_phone": "phone"}, {"driver_name", "driver_phone"}),
        ("drivers", {"driver_name": "name", "driver_phone": "phone"}, set[str]()),
        ("expedientes", {"demandante_nombre": "name", "demandado_nombre": "name", "juez_nombre": "name", "abogado_nombre": "name"}, {"demandado_nombre", "juez_nombre", "abogado_nombre"}),
        ("jabs", {"paciente_nome": "name", "vacinador_nome": "name"}, {"vacinador_nome"}),
        ("encounters", {"full_name": "name", "email": "mail", "attend_prsnl_name": "name"}, {"attend_prsnl_name"}),
        ("clenove", {"jmeno": "name", "email": "mail", "Telefon zástupce": "phone", "E-mail zástupce": "mail"}, {"Telefon zástupce", "E-mail zástupce"}),
        ("cases", {"defendant_name": "name", "defendant_phone": "phone"}, set[str]()),
    ],
)  # fmt: skip
def test_contacts_and_relatives_beside_the_subject(table: str, columns: dict[str, str], secondary: set[str]) -> None:
    assert {path for path, role in roles(table, columns).items() if role == "secondary"} == secondary


def test_a_column_of_the_party_clears_the_others_of_the_table_s_name() -> None:
    assert roles("beneficiaries", {"full_name": "name", "email": "mail", "phone_beneficiary": "phone"})["full_name"] == "subject"


def people(tmp_path: Path, rows: list[dict[str, Any]]) -> dict[str, Any]:
    (tmp_path / "orders.ndjson").write_text("\n".join(map(json.dumps, rows)))
    found = bi.assess(str(tmp_path), progress=False).statistics
    return {"secondary": found["subjects"]["secondary"]} | {row["data_type"]: row["secondary_subjects"] for row in found["data_types"]}


ADDRESS = {"street": "795 Oak Street", "city": "Houston", "postcode": "77031"}


@pytest.mark.parametrize(
    "recipient",
    [
        lambda n: {"recipient": {"email": f"r{n}@example.org", **ADDRESS}},
        lambda n: {"recipient": {"email": f"r{n}@example.org", "address": ADDRESS}},
        lambda n: {"recipient": {"contact": {"email": f"r{n}@example.org"}, "address": {"postal": ADDRESS}}},
        lambda n: {"shipment": {"recipient": {"email": f"r{n}@example.org", "address": ADDRESS}}},
        lambda n: {"recipient_email": f"r{n}@example.org", "recipient_address": ADDRESS},
    ],
)  # fmt: skip
def test_what_stands_deeper_in_a_person_is_that_person_s(tmp_path: Path, recipient: Callable[[int], dict[str, Any]]) -> None:
    rows = [{"order_id": n, "customer_email": f"c{n}@example.org", "customer_name": NAMES[n % 8], **recipient(n)} for n in range(30)]
    found = people(tmp_path, rows)
    assert (found["secondary"], found["street_address"], found["city"], found["postal_code"]) == (30, 30, 30, 30)


def test_two_people_of_one_word_stay_two() -> None:
    columns = [
        Column(path=path, data_type=kind, role="secondary", party="recipient")
        for path, kind in (("recipient.email", "email"), ("recipient.address.city", "city"), ("cc.recipient.email", "email"), ("cc.recipient.address.city", "city"))
    ]
    groups = [{c.path for c, _ in group} for _, group in parties_of((c, (*("." + name for name in c.path.split(".")), "self")) for c in columns)]
    assert sorted(map(sorted, groups)) == [["cc.recipient.address.city", "cc.recipient.email"], ["recipient.address.city", "recipient.email"]]


def test_people_of_a_list_stay_apart(tmp_path: Path) -> None:
    rows = [
        {"user_id": n, "email": f"u{n}@example.org", "emergency_contacts": [{"email": f"e{n}{k}@example.org", "address": ADDRESS} for k in "ab"]}
        for n in range(30)
    ]  # fmt: skip
    found = people(tmp_path, rows)
    assert (found["secondary"], found["email"], found["city"]) == (60, 60, 60)
