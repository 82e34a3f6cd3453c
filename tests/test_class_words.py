"""Verdicts by a class of words and what stands beside: insurers, offsets in hours, letters, vectors of faces, whom somebody seeks."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import breach_impact as bi
from breach_impact.types import Column, ColumnSample, TableSample
from breach_impact.verdict import classify_table

IDS = [f"W{200000000 + 37 * n}" for n in range(40)]
NUMBERS = [str(n) for n in range(1, 41)]
MAILS = [f"u{n}@example.org" for n in range(40)]
NAMES = ["Ana Bakker", "Tom Visser", "Lars Olsen", "Mia Keller", "José Ruiz", "Eva Nowak", "Ian Cole", "Zoe Hart"]
LETTERS = [f"Hey, are you free on Tuesday {n}? I would like to meet you again" for n in range(30)]
VECTORS = [json.dumps([round((n * k % 17) / 17 - 0.5, 4) for k in range(1, 17)]) for n in range(40)]
INSURERS = ["Aetna", "Cigna", "Humana", "Kaiser"]


def verdicts(table: str, columns: dict[str, list[str]]) -> dict[str, Column]:
    samples = [ColumnSample(path=path, values=list(dict.fromkeys(values)), filled=40, total=40) for path, values in columns.items()]
    return {c.path: c for c in classify_table(TableSample(system="s", table=table, columns=samples, records=40))}


@pytest.mark.parametrize(
    "path",
    [
        "insurance.memberId", "policy.subscriber_id", "insurance.member_number", "payer.memberId", "krankenkasse.mitgliedsnummer", "seguro.numero_afiliado", "insurance_member_id",
        "health_plan_member_id", "mutuelle.numero_adherent", "страховка.номер_полиса", "보험.회원번호", "保険.被保険者番号", "sigorta.uye_no", "insurances[].subscriber_no", "obra_social.numero_afiliado",
    ],
)  # fmt: skip
def test_numbers_at_an_insurer(path: str) -> None:
    assert verdicts("patients", {"email": MAILS, path: IDS})[path].data_type == "health_insurance_id"


@pytest.mark.parametrize("path", ["member_id", "members.member_id", "insurance.patient_id", "insurance.user_id", "payer.account_id", "plan.subscriber_id"])
def test_ids_of_the_operator_stay(path: str) -> None:
    assert verdicts("members", {"email": MAILS, path: IDS})[path].data_type == "account_id"


def test_a_family_shares_a_member_s_number(tmp_path: Path) -> None:
    rows = [{"email": mail, "dob": f"19{60 + n}-03-1{n % 9}", "insurance": {"payer": INSURERS[n % 4], "memberId": f"W{200000000 + 37 * (n // 2)}"}} for n, mail in enumerate(MAILS[:30])]
    (tmp_path / "patients.ndjson").write_text("\n".join(map(json.dumps, rows)))
    found = bi.assess(str(tmp_path), progress=False).statistics
    types = {row["data_type"]: row["subjects"] for row in found["data_types"]}
    assert found["subjects"]["affected"] == types["health_insurance_id"] == 30
    assert "person_name" not in types


@pytest.mark.parametrize(
    ("table", "columns", "path", "data_type"),
    [
        ("patients", {"email": MAILS, "insurance.payer": INSURERS}, "insurance.payer", None),
        ("claims", {"email": MAILS, "insurance_member_id": IDS, "payer": INSURERS[:3]}, "payer", None),
        ("payments", {"payer_email": MAILS, "payer": NAMES}, "payer", "person_name"),
        ("patients", {"email": MAILS, "insurance.holder_name": NAMES}, "insurance.holder_name", "person_name"),
        ("users", {"userid": NUMBERS, "email": MAILS, "usertitle": ["Новичок", "Senior Member", "Модератор"]}, "usertitle", None),
        ("staff", {"email": MAILS, "job_title": ["Engineer", "Nurse", "Accountant"]}, "job_title", "job_title"),
        ("pmtext", {"fromuserid": NUMBERS, "title": ["Hi there", "Re: Hi there"], "message": LETTERS}, "title", None),
        ("users", {"email": MAILS, "timezoneoffset": ["1", "3", "-5"]}, "timezoneoffset", "time_zone"),
        ("users", {"email": MAILS, "gmt_offset": ["5.5", "-3", "0"]}, "gmt_offset", "time_zone"),
        ("users", {"email": MAILS, "timezone": ["1", "3", "5"]}, "timezone", None),
        ("users", {"email": MAILS, "offset": ["1", "3", "-5"]}, "offset", None),
        ("users", {"email": MAILS, "timezone_offset": ["-300", "60"]}, "timezone_offset", None),
        ("messages", {"sender_id": NUMBERS, "recipient_id": NUMBERS, "body": LETTERS}, "body", "private_message"),
        ("messages", {"sender_id": NUMBERS, "receiver_id": NUMBERS, "content": ["hey", "how are you?", "see you soon"]}, "content", "private_message"),
        ("orders", {"recipient_email": MAILS, "sender_email": MAILS, "content": ["two books and a lamp of glass", "a pair of winter shoes", "toys"]}, "content", "free_text"),
        ("notices", {"from_date": ["2024-01-02", "2024-02-03"], "to_date": ["2024-03-02", "2024-03-03"], "message": LETTERS}, "message", None),
        ("sms", {"from_number": [f"+1415555{n:04d}" for n in range(100, 130)], "to_number": [f"+1415555{n:04d}" for n in range(200, 230)], "text": LETTERS}, "text", "private_message"),
        ("users", {"email": MAILS, "looking_for": ["m", "f", "any"]}, "looking_for", "sexual_orientation"),
        ("users", {"email": MAILS, "interested_in": ["m", "f", "any"]}, "interested_in", "sexual_orientation"),
        ("users", {"email": MAILS, "looking_for": ["friendship", "relationship", "chat"]}, "looking_for", None),
        ("users", {"email": MAILS, "gender": ["m", "f"]}, "gender", "gender"),
        ("photos", {"user_id": NUMBERS, "face_vector": VECTORS}, "face_vector", "biometric"),
        ("photos", {"user_id": NUMBERS, "face_vector[]": ["0.1324", "-0.3321", "0.9912"]}, "face_vector[]", "biometric"),
        ("products", {"sku": NUMBERS, "embedding": VECTORS}, "embedding", None),
    ],
)  # fmt: skip
def test_columns(table: str, columns: dict[str, list[str]], path: str, data_type: str | None) -> None:
    assert verdicts(table, columns)[path].data_type == data_type


def test_bare_hours_are_counted_as_offsets(tmp_path: Path) -> None:
    hours = ["1", "-5", "5.5", "+3", "0"]
    (tmp_path / "users.csv").write_text("user_id,email,timezoneoffset\n" + "".join(f"{n},{mail},{hours[n % 5]}\n" for n, mail in enumerate(MAILS)))
    zones = bi.assess(str(tmp_path), progress=False).statistics["time_zones"]
    assert zones["known"] == 40
    assert {row["zone"]: row["subjects"] for row in zones["by_zone"]} == {"+01:00": 8, "-05:00": 8, "+05:30": 8, "+03:00": 8, "+00:00": 8}


@pytest.mark.parametrize("other", ["nb", "nonbinary", "non-binary", "x", "d", "divers", "o", "other", "diverse", "autre", "otro", "небинарный", "その他", "nicht-binär"])
def test_who_is_neither_man_nor_woman_has_a_gender(tmp_path: Path, other: str) -> None:
    (tmp_path / "users.csv").write_text("user_id,email,gender\n" + "".join(f"{n},{mail},{('m', 'f', other)[n % 3]}\n" for n, mail in enumerate(MAILS)), encoding="utf-8")
    row = next(r for r in bi.assess(str(tmp_path), progress=False).statistics["data_types"] if r["data_type"] == "gender")
    assert (row["subjects"], row["invalid_records"]) == (40, 0)


@pytest.mark.parametrize(
    ("table", "columns", "path", "data_type"),
    [
        ("vaccinations", {"email": MAILS, "estabelecimento.razaoSocial": INSURERS}, "estabelecimento.razaoSocial", None),
        ("employees", {"email": MAILS, "employer": ["Acme Ltd", "Globex Inc", "Initech GmbH", "Umbrella SA"]}, "employer", "employer"),
        ("zamowienia", {"email": MAILS, "nr_dokumentu": [f"FV/{n}/12/2023" for n in range(1, 41)]}, "nr_dokumentu", None),
        ("users", {"email": MAILS, "onboarding.step": ["1", "2", "3", "4", "5"]}, "onboarding.step", None),
        ("users", {"email": MAILS, "steps": [str(3000 + 211 * n) for n in range(40)]}, "steps", "health_metrics"),
        ("users", {"email": MAILS, "workouts[].avgHr": [str(98 + n) for n in range(40)]}, "workouts[].avgHr", "health_metrics"),
        ("fines", {"owner.email": MAILS, "typ": ["Parkering", "Avgift", "Böter"], "vehicle.make": ["Volvo", "Saab", "Audi"], "vehicle.plate": [f"ABC {100 + n}" for n in range(40)]}, "typ", None),
        ("orders", {"email": MAILS, "Faktura - imię i nazwisko": NAMES}, "Faktura - imię i nazwisko", "person_name"),
        ("members", {"email": MAILS, "addr_alias": ["Home", "Work", "Parents"]}, "addr_alias", None),
        ("inmates", {"Last Name": ["HARRIS", "COLE", "OLSEN"], "DOB": [f"03/1{n % 9}/19{60 + n}" for n in range(39)], "Hair": ["BRO", "BLK", "GRY"]}, "Hair", "physical_attributes"),
        ("inmates", {"Name": NAMES, "Sex": ["F", "M"], "Charge Description": ["BURGLARY", "THEFT", "DUI - ALCOHOL"], "F/M": ["F", "M"]}, "F/M", None),
        ("dipendenti", {"email": MAILS, "健診判定": ["異常なし", "要再検査（脂質）", "要経過観察"]}, "健診判定", "diagnosis"),
        ("TB_MBR", {"EMAIL_ADDR": MAILS, "DLVR_REQ_MSG": LETTERS}, "DLVR_REQ_MSG", "free_text"),
        ("TB_MBR", {"EMAIL_ADDR": MAILS, "RDNMADR": [f"서울특별시 강남구 테헤란로 {n}" for n in range(1, 40)]}, "RDNMADR", "street_address"),
    ],
)  # fmt: skip
def test_who_serves_papers_of_bills_stages_and_short_forms_of_offices(table: str, columns: dict[str, list[str]], path: str, data_type: str | None) -> None:
    assert verdicts(table, columns)[path].data_type == data_type
