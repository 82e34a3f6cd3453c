"""Readings that dumps of platforms with several kinds of people by outsiders showed to be missing: HR, telemedicine, lettings, schools, gyms, Matrix, Traccar, Shopware."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

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
    assert "job_title" not in kinds(found)


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
    digits = [10000000146 + 0 * n for n in range(N)]
    orders = [{"_id": f"o{n}", "invoice": {"name": person(n), "tax": digits[n]}, **({"userId": 40 + n} if n % 2 else {"guest": {"email": mail(N + n), "fullName": person(n)}})} for n in range(N)]
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
