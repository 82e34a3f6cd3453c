"""Readings that dumps of platforms with several kinds of people by outsiders showed to be missing: HR, telemedicine, lettings, schools, gyms, Matrix, Traccar, Shopware."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import breach_impact as bi
from tests.test_rules_of_numbers import verdict
from tests.test_small_readings import counted, kinds, mail, person, sql

N = 60


def uid(kind: str, n: int) -> str:
    return f"{kind}{n * 7919 % 10**8:08x}-4a1b-4c2d-8e3f-{n * 104729 % 10**12:012d}"[:36].rjust(36, "0")


def oid(kind: int, n: int) -> dict[str, str]:
    return {"$oid": f"{kind:02x}{n * 1299709 % 16**10:010x}{n:012x}"}


def test_applications_that_name_the_candidate_are_no_list_of_people(tmp_path: Path) -> None:
    rows = [{"id": 7000 + n, "first_name": person(n).split()[0], "email_addresses": [{"value": mail(n), "type": "home"}],
             "applications": [{"id": 90000 + 2 * n + k, "candidate_id": 7000 + n, "status": "active"} for k in range(1 + n % 2)]} for n in range(N)]  # fmt: skip
    assert counted(tmp_path, {"candidates": rows})["subjects"]["affected"] == N


def test_the_titular_of_a_dependant_joins_nobody(tmp_path: Path) -> None:
    patients: list[dict[str, Any]] = [{"_id": oid(17, n), "nome": person(n), "email": mail(n), "cpf": None} for n in range(N)]
    patients += [{"_id": oid(17, N + n), "nome": person(n + 3), "email": None, "titularId": oid(17, n // 2)} for n in range(N)]
    visits = [{"_id": oid(18, n), "pacienteId": oid(17, n), "motivo": "rotina"} for n in range(2 * N)]
    assert counted(tmp_path, {"pacientes": patients, "consultas": visits})["subjects"]["affected"] == 2 * N


def test_a_request_is_its_tenants_and_not_the_contractors(tmp_path: Path) -> None:
    found = counted(tmp_path, {
        "users": [{"id": uid("a", n), "email": mail(n), "role": ["landlord", "agent", "contractor"][n % 3], "encrypted_password": "$2a$11$" + "aB3" * 17 + "xy"} for n in range(N)],
        "tenants": [{"id": uid("b", n), "first_name": person(n).split()[0], "last_name": person(n).split()[1], "email": mail(N + n)} for n in range(N)],
        "maintenance_requests": [{"id": uid("c", n), "tenant_id": uid("b", n % N), "contractor_id": uid("a", n * 7 % N), "summary": "boiler"} for n in range(3 * N)],
    })  # fmt: skip
    assert (found["subjects"]["affected"], found["subjects"]["unattributed_records"]) == (2 * N, 0)


@pytest.mark.parametrize(("table", "named"), [("profile_parent", False), ("landlord_bank_accounts", True)])
def test_what_users_have_who_are_parents_or_let_is_their_own(tmp_path: Path, table: str, named: bool) -> None:
    more = {"account_name": "", "account_number": ""} if named else {"phone": ""}
    rows = [{"id": n, "user_id": 100 + n} | {key: {"phone": f"+49 171 {2345678 + n}", "account_name": person(n), "account_number": f"{31926819 + n * 37}"}[key] for key in more} | ({"sort_code": f"20-1{n % 10}-{10 + n}"} if named else {}) for n in range(N)]
    found = counted(tmp_path, {"auth_user": [{"id": 100 + n, "email": mail(n), "username": f"name{n}"} for n in range(N)], table: rows})
    assert (found["subjects"]["affected"], found["subjects"]["secondary"]) == (N, 0)
    assert kinds(found)["bank_account" if named else "phone"] == N


@pytest.mark.parametrize(("mailed", "people"), [(N // 3, N), (N, 2 * N)])
def test_the_number_of_a_lead_is_an_account_id_by_the_rules_alone(tmp_path: Path, mailed: int, people: int) -> None:
    """A lead without an address is the member who has his phone; where all have addresses, the number is one (rule b)."""
    members = [{"customer_id": 5000 + n, "email": mail(n), "phone": f"+49 171 {2345678 + n}"} for n in range(N)]
    leads = [{"lead_id": 800 + n, "name": person(n), "email": mail(N + n) if n >= N - mailed else None, "phone": f"+49 171 {2345678 + n}" if n < N - mailed else None} for n in range(N)]
    found = counted(tmp_path, {"members": members, "leads": leads})
    assert found["subjects"]["affected"] == (N + mailed if mailed < N else people)


def test_who_orders_without_an_account_holds_the_order_though_its_invoice_has_a_number(tmp_path: Path) -> None:
    orders = [{"_id": f"o{n}", "invoice": {"name": person(n), "tax": 10000000146}, **({"userId": 40 + n} if n % 2 else {"guest": {"email": mail(N + n), "fullName": person(n)}})} for n in range(N)]
    found = counted(tmp_path, {"users": [{"id": 40 + n, "email": mail(n)} for n in range(N)], "orders": orders})
    assert (found["subjects"]["affected"], found["subjects"]["secondary"]) == (N + N // 2, 0)


def test_whom_messages_of_a_phone_go_to_is_somebody_else_however_few_there_are(tmp_path: Path) -> None:
    numbers = [f"+2547{10000000 + n * 7919}" for n in range(N)]
    users = [{"userId": 300 + n, "email": mail(n), "mobile": f"+2541{10000000 + n}"} for n in range(N)]
    texts = [{"userId": 300 + n // 3, "address": numbers[n * 11 % N], "body": "sawa", "date": 1600000000000 + n} for n in range(3 * N)]
    found = counted(tmp_path, {"users": users, "sms_records": texts})
    assert (found["subjects"]["affected"], found["subjects"]["secondary"]) == (N, N)


def test_own_numbers_in_a_log_of_messages_stay_their_owners(tmp_path: Path) -> None:
    users = [{"userId": 300 + n, "email": mail(n)} for n in range(N)]
    texts = [{"userId": 300 + n // 3, "mobile": f"+2547{10000000 + n // 3}", "status": "ok"} for n in range(3 * N)]
    found = counted(tmp_path, {"users": users, "sms_code": texts})
    assert (found["subjects"]["secondary"], kinds(found)["phone"]) == (0, N)


def test_users_of_matrix_are_known_by_their_ids_everywhere(tmp_path: Path) -> None:
    def matrix(n: int) -> str:
        return f"@name{n}:example.org"

    found = sql(tmp_path, {
        "users": ("`name` varchar(99), `password_hash` varchar(99), `admin` int", [(matrix(n), f"$2b$12${'aB3' * 17}x{n % 10}", 0) for n in range(N)]),
        "pushers": ("`id` int, `user_name` varchar(99), `device_display_name` varchar(99), `lang` varchar(9)", [(n, matrix(n // 2), mail(n // 2), "fr") for n in range(2 * N)]),
        "user_threepids": ("`user_id` varchar(99), `medium` varchar(9), `address` varchar(99)", [(matrix(n), "msisdn" if n % 5 == 0 else "email", f"3361234{5000 + n}" if n % 5 == 0 else mail(n)) for n in range(N)]),
    })  # fmt: skip
    assert found["subjects"]["affected"] == N
    assert kinds(found)["phone"] == N // 5


def test_devices_of_which_a_column_says_whom_to_ask_are_no_people(tmp_path: Path) -> None:
    found = sql(tmp_path, {
        "tc_users": ("`id` int, `name` varchar(99), `email` varchar(99), PRIMARY KEY (`id`)", [(n, person(n), mail(n)) for n in range(1, N)]),
        "tc_devices": ("`id` int, `name` varchar(99), `uniqueid` varchar(99), `contact` varchar(99), PRIMARY KEY (`id`)", [(n, f"van {n}", f"86{n * 7919:013}", person(n) if n % 6 == 0 else "") for n in range(1, 2 * N)]),
        "tc_user_device": ("`userid` int, `deviceid` int", [(n // 2 + 1, n) for n in range(1, 2 * N - 4)]),
    })  # fmt: skip
    assert found["subjects"]["affected"] == N - 1


def test_a_bare_word_goes_with_the_columns_that_it_begins(tmp_path: Path) -> None:
    rows = [{"customer_id": 70 + n, "email": mail(n), "deputy": person(n), "deputy_email": mail(900 + n // 3), "deputy_phone": f"+48 601 {200000 + n // 3}"} for n in range(N)]
    found = counted(tmp_path, {"customers": rows})
    assert (found["subjects"]["affected"], "person_name" in {row["data_type"] for row in found["data_types"] if row["subjects"]}) == (N, False)


@pytest.mark.parametrize(
    ("header", "values", "beside", "expected"),
    [
        ("external_user", [person(n) for n in range(N)], "email", "person_name"),
        ("username", [person(n) for n in range(N)], "email", "username"),
        ("hash", [f"{n * 7919 + 10**31:032x}" for n in range(N)], "password", None),
        ("hash", [f"{n * 7919 + 10**31:032x}" for n in range(N)], "full_name", "password_hash"),
        ("date_of_hire", [f"20{n % 20:02}-0{1 + n % 9}-1{n % 9}" for n in range(N)], "full_name", None),
        ("Eintrittsdatum", [f"1{n % 9}.0{1 + n % 9}.20{n % 20:02}" for n in range(N)], "full_name", None),
        ("registration_date", [f"20{n % 20:02}-0{1 + n % 9}-1{n % 9}" for n in range(N)], "full_name", "activity_time"),
        ("numer", [f"FV/2024/{n:06}" for n in range(N)], "full_name", None),
    ],
)
def test_what_a_column_is(header: str, values: list[str], beside: str, expected: str | None) -> None:
    assert verdict("records", header, values, "email", beside) == expected


def test_what_a_few_write_of_many_is_of_whom_they_write(tmp_path: Path) -> None:
    notes = [{"signup_id": 900 + n * 7 % N, "author_email": f"canvass{n % 9}@party.example.com", "content": "was at home and friendly"} for n in range(4 * N)]
    found = counted(tmp_path, {"signups": [{"id": 900 + n, "email": mail(n), "first_name": person(n).split()[0]} for n in range(N)], "contacts": notes})
    assert (found["subjects"]["affected"], found["subjects"]["secondary"]) == (N, 9)


def test_people_of_a_list_are_known_by_a_key_that_is_called_as_their_tables(tmp_path: Path) -> None:
    people = [{"_id": f"p{n}", "masterNameId": 70000 + n, "email": mail(n), "lastName": person(n).split()[1], "dateOfBirth": f"19{50 + n % 40}-03-1{n % 9}"} for n in range(N)]
    incidents = [{"_id": f"i{n}", "narrative": "report taken", "involvements": [{"masterNameId": 70000 + (n * k) % N, "kind": kind} for k, kind in ((3, "victim"), (7, "witness"))]} for n in range(2 * N)]
    found = counted(tmp_path, {"persons": people, "incidents": incidents})
    assert (found["subjects"]["affected"], found["subjects"]["unattributed_records"]) == (N, 0)


def test_versions_of_documents_with_other_addresses_are_one_person(tmp_path: Path) -> None:
    """Two exports of one index: half of the ids that both hold carry another address in the later version, and the ids link all the same."""
    def hits(numbers: range, later: int) -> str:
        rows = [{"_index": "user", "_type": "_doc", "_id": f"U{n:05}", "_source": {"user_id": 4000 + n, "email": mail(n + (5000 if later and n % 2 else 0)), "level": later}} for n in numbers]
        return "\n".join(map(json.dumps, rows)) + "\n"

    (tmp_path / "user-1.ndjson").write_text(hits(range(2 * N), 0))
    (tmp_path / "user-2.ndjson").write_text(hits(range(N, 3 * N), 1))
    (tmp_path / "connections.csv").write_text("user_id,ip,connected_at\n" + "".join(f"{4000 + n},198.51.100.{n % 200},2021-05-0{n % 9 + 1} 10:00:00\n" for n in range(3 * N)))
    found = json.loads(bi.assess(tmp_path, progress=False).to_json())
    assert found["subjects"]["affected"] == 3 * N and found["subjects"]["by_identifier"]["account_id"] == 3 * N


def test_the_zone_of_who_has_devices_comes_before_theirs(tmp_path: Path) -> None:
    rows = [{"user_id": 50 + n, "email": mail(n), "timezone": "America/New_York", "device_list": [{"mac": f"2C:AA:8E:00:{n:02X}:{k:02X}", "timezone": "Europe/Paris"} for k in range(3)]} for n in range(N)]
    found = counted(tmp_path, {"user_device_list": rows})
    assert {row["zone"]: row["subjects"] for row in found["time_zones"]["by_zone"]} == {"America/New_York": N}


def test_a_licence_to_drive_is_its_holder_s(tmp_path: Path) -> None:
    rows = [{"id": 50 + n, "email": mail(n), "driverLicense": {"number": f"D{n * 7919:07}", "state": ["TX", "OK", "CA", "NY"][n % 4]}} for n in range(N)]
    found = counted(tmp_path, {"persons": rows})
    assert kinds(found)["subdivision"] == N


def test_who_stays_alone_in_a_booking_holds_it(tmp_path: Path) -> None:
    rows = [{"Reservation Number": f"R{n}", "Guest Name": person(n), "Guest Country": "DE", "Email": mail(n), "Adults": "2"} for n in range(N)]
    found = counted(tmp_path, {"reservations": rows})
    assert (kinds(found)["person_name"], found["subjects"]["secondary_unidentified"]["upper"]) == (N, 0)


def test_a_payroll_is_of_whom_it_names(tmp_path: Path) -> None:
    rows = [{"Matricula": 50 + n, "Nome do funcionário": person(n), "Cargo": "Analista", "Salário base": 3000 + n * 37, "Email": mail(n)} for n in range(N)]
    assert kinds(counted(tmp_path, {"folha_pagamento": rows}))["person_name"] == N


def test_an_authors_text_in_a_conversation_is_a_message(tmp_path: Path) -> None:
    rows = [{"id": f"c{n}", "source": {"body": f"Hello, where is my parcel number {n}? I have been waiting since last week.", "author": {"id": f"u{n % N}", "email": mail(n % N), "name": person(n)}}} for n in range(2 * N)]
    assert kinds(counted(tmp_path, {"conversations": rows}))["private_message"] == N


@pytest.mark.parametrize(
    ("header", "values", "expected"),
    [
        ("SmsSid", [f"SM{n * 7919:032x}" for n in range(N)], None),
        ("cap_tubo", ["15", "20", "25"], None),
        ("cc_on_file", [f"************{2000 + n * 37}" for n in range(N)], "payment_card_number"),
        ("cnpj_emitente", [f"12.845.671/00{10 + n % 80}-48" for n in range(N)], None),
        ("部屋番号", [f"{100 + n}" for n in range(N)], None),
        ("device_type", ["ios", "android"], None),
    ],
)
def test_what_exports_showed(header: str, values: list[str], expected: str | None) -> None:
    assert verdict("records", header, values, "email", "full_name") == expected
