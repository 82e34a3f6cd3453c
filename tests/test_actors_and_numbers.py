"""Who acts in a log, ids that many share, tables whose names differ by a number, relatives of employees, organisations with addresses: who counts, and as what."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import pytest

import breach_impact as bi
from tests.test_registers_kept import people
from tests.test_small_readings import counted, mail, person

N = 60


def cuid(kind: str, n: int) -> str:
    """A key of chance."""
    return f"c{kind}{n * 7919 % 99991:05}k{n * 104729 % 999983:06}x{n:04}q7w2"


def members() -> list[dict[str, Any]]:
    return [{"id": cuid("u", n), "name": person(n), "email": mail(n)} for n in range(N)]


def test_who_acts_in_a_log_is_whom_it_is_of_and_the_invited_is_another(tmp_path: Path) -> None:
    log = [
        {"id": cuid("l", n), "actorId": cuid("u", n % 10), "targetUserId": cuid("u", 10 + n % 50), "metadata": {"email": f"guest{n}@example.net"} if n % 2 else {}, "action": "invite"} for n in range(3 * N)
    ]
    found = counted(tmp_path, {"User": members(), "AuditLog": log})
    assert people(found) == (N, 3 * N // 2)


def test_an_organisation_with_a_billing_address_is_no_person_by_its_key(tmp_path: Path) -> None:
    firms = [{"id": cuid("o", n), "name": f"Oak Studio {n}", "slug": f"oak-{n}", "billingEmail": mail(n) if n % 2 else None, "stripeCustomerId": f"cus_{n:06}ab"} for n in range(30)]
    memberships = [{"id": cuid("m", n), "userId": cuid("u", n % N), "organizationId": cuid("o", n % 30)} for n in range(2 * N)]
    found = counted(tmp_path, {"User": members(), "Organization": firms, "Membership": memberships})
    assert people(found) == (N, 0)
    assert found["subjects"]["unattributed_records"] == 15


def test_a_profile_of_rights_and_the_customer_seen_last_join_no_employees(tmp_path: Path) -> None:
    customers = [{"id_customer": 118 + n, "lastname": person(n).split()[1], "firstname": person(n).split()[0], "email": mail(n)} for n in range(N)]
    staff = [{"id_employee": 1 + n, "id_profile": 1 + n % 2, "lastname": person(n + 80).split()[1], "email": f"staff{n}@shop.example.org", "id_last_customer": 130} for n in range(13)]
    orders = [{"id_order": n, "id_customer": 118 + n % N, "total": 12.5 + n} for n in range(2 * N)]
    assert people(counted(tmp_path, {"ps_customer": customers, "ps_employee": staff, "ps_orders": orders})) == (N + 13, 0)


def test_who_answers_for_a_restaurant_is_no_parent_and_who_was_recommended_is_another(tmp_path: Path) -> None:
    clients = [{"_id": f"{0x60D5EC9AF682FB12A0000000 + n:x}", "nome": person(n), "email": mail(n)} for n in range(N)]
    places = [{"_id": f"{0x61D5EC9AF682FB12A0000000 + n:x}", "nomeFantasia": f"Pizzaria {n}", "responsavel": person(n + 70), "email": f"dono{n}@example.net", "senhaHash": "$2b$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy"} for n in range(20)]
    tips = [{"_id": f"{0x62D5EC9AF682FB12A0000000 + n:x}", "indicadoPorClienteId": clients[n % N]["_id"], "emailIndicado": f"amigo{n}@example.org"} for n in range(N)]
    found = counted(tmp_path, {"clientes": clients, "restaurantes": places, "indicacoes": tips})
    assert people(found) == (N + 20, N)
    assert {row["data_type"]: row["subjects"] for row in found["data_types"]}["person_name"] == N + 20


def written(folder: Path, tables: dict[str, list[dict[str, Any]]]) -> Path:
    """The tables, each a CSV file of its own."""
    for name, rows in tables.items():
        with (folder / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
            out = csv.DictWriter(file, list(rows[0]), delimiter=";")
            out.writeheader()
            out.writerows(rows)
    return folder


def infotypes() -> dict[str, list[dict[str, Any]]]:
    number = [f"{10404 + 7 * n:08}" for n in range(N)]
    return {
        "PA0002": [{"PERNR": key, "BEGDA": "01.01.2020", "NACHN": person(n).split()[1], "VORNA": person(n).split()[0], "GBDAT": f"{1 + n % 28:02}.05.19{60 + n % 40}", "GESCH": 1 + n % 2} for n, key in enumerate(number)],
        "PA0008": [{"PERNR": key, "BEGDA": "01.01.2020", "TRFGR": f"EG{n % 9:02}", "ANSAL": f"{30 + n}.992,72", "WAERS": "EUR"} for n, key in enumerate(number)],
        "PA0021": [
            {"PERNR": number[n % N], "FAMSA": 1 + n % 2, "BEGDA": "01.01.2020", "FANAM": person(n).split()[1], "FAVOR": person(n + 9).split()[0], "FGBDT": f"{1 + n % 28:02}.07.20{10 + n % 8}", "ZZEMAIL": f"kin{n}@example.net" if n % 3 == 0 else ""}
            for n in range(2 * N)
        ],
        "PA0105": [{"PERNR": key, "USRTY": "0010", "USRID_LONG": mail(n)} for n, key in enumerate(number)],
    }  # fmt: skip


def test_tables_whose_names_differ_by_a_number_are_several_and_relatives_are_others(tmp_path: Path) -> None:
    folder = written(tmp_path, infotypes())
    assert [table.table for table in bi.inspect(folder, progress=False).tables] == ["PA0002", "PA0008", "PA0021", "PA0105"]
    assert people(json.loads(bi.assess(folder, progress=False).to_json())) == (N, 2 * N // 3)


def test_parts_of_one_table_stay_one(tmp_path: Path) -> None:
    rows = [{"user_id": n, "email": mail(n), "name": person(n)} for n in range(N)]
    folder = written(tmp_path, {"users_1": rows[:20], "users_2": rows[20:40], "users_3": [row | {"city": "Rome"} for row in rows[40:]]})
    assert [table.table for table in bi.inspect(folder, progress=False).tables] == ["users"]


def test_the_number_of_a_licence_beside_a_member_s_is_no_key_of_a_person(tmp_path: Path) -> None:
    club = [{"Mitglied-Nr": 104000 + 13 * n, "Name": person(n).split()[1], "Vorname": person(n).split()[0], "E-Mail": mail(n)} for n in range(N)]
    licences = [{"N° licence": f"L-{900000 + 17 * n}", "N° membre": 104000 + 13 * n if n % 6 else "", "Nom": person(n).split()[1], "Date de naissance": f"{1 + n % 28:02}.05.19{60 + n % 40}"} for n in range(N)]
    found = json.loads(bi.assess(written(tmp_path, {"Mitglieder": club, "Licences": licences}), progress=False).to_json())
    assert people(found) == (N, 0)
    assert found["subjects"]["unattributed_records"] == N // 6


def test_states_of_marriage_and_policies_are_told_under_plain_names(tmp_path: Path) -> None:
    states = ["single", "married", "divorced", "widowed"]
    patients = [{"pid": 1001 + n, "fname": person(n).split()[0], "lname": person(n).split()[1], "DOB": f"19{50 + n % 50}-04-{1 + n % 28:02}", "status": states[n % 4], "phone_contact": f"+1716555{n:04}", "contact_relationship": person(n + 90), "email": mail(n)} for n in range(N)]
    covers = [{"id": n, "pid": 1001 + n, "policy_number": f"H{76831862 + 97 * n}", "group_number": "GRP-104", "subscriber_lname": person(n).split()[1], "subscriber_fname": person(n).split()[0], "subscriber_DOB": f"19{50 + n % 50}-04-{1 + n % 28:02}"} for n in range(N)]
    plan = {(t.table, c.path): (c.data_type, c.role) for t in bi.inspect(written(tmp_path, {"patient_data": patients, "insurance_data": covers}), progress=False).tables for c in t.columns}
    assert plan["patient_data", "status"][0] == "marital_status"
    assert plan["patient_data", "phone_contact"] == ("phone", "secondary")
    assert plan["insurance_data", "policy_number"][0] == "health_insurance_id"


@pytest.mark.parametrize(
    ("name", "values", "expected"),
    [
        ("config_key", [f"geo.timeout_ms.{n}" for n in range(N)], None),
        ("config_checksum", [f"sha256:{n:064x}" for n in range(N)], None),
        ("clave_inmueble", [f"EB-SR{8000 + n}" for n in range(N)], None),
        ("ign", ["ON", "OFF"] * (N // 2), None),
        ("ign", [f"dragon{n}" for n in range(N)], "username"),
        ("odometer_mi", [str(80065 + 7919 * n) for n in range(N)], None),
        ("api_key", [f"{n:02}f9a1c7e2b84d6{n:02}0317be55a9c2d41{n:02}" for n in range(N)], "api_token"),
        ("password", ["Sommer2019!", "qwertz", "hunter2", "letmein"] * (N // 4), "password"),
    ],
)
def test_settings_switches_and_codes_are_nobody_s(name: str, values: list[str], expected: str | None, tmp_path: Path) -> None:
    rows = [{"id": n, "email": mail(n), "street": f"{n + 1} Elm Street", name: value} for n, value in enumerate(values)]
    table = bi.inspect(written(tmp_path, {"vehicles": rows}), progress=False).tables[0]
    assert {c.path: c.data_type for c in table.columns}[name] == expected


def test_an_actor_s_own_address_in_a_log_is_his(tmp_path: Path) -> None:
    users = [{"user_id": 1000 + n, "name": person(n), "phone": f"+4420794{n:05}"} for n in range(N)]
    log = [{"actor_id": 1000 + n % N, "target_user_id": 1000 + (n + 7) % N, "action": "view", "context": {"email": mail(n % N)}} for n in range(2 * N)]
    found = counted(tmp_path, {"users": users, "audit": log})
    assert people(found) == (N, 0)
    assert {row["data_type"]: row["subjects"] for row in found["data_types"]}["email"] == N


def test_who_signs_in_for_an_organisation_keeps_his_key(tmp_path: Path) -> None:
    merchants = [{"merchant_id": 500 + n, "name": f"Shop {n} Ltd", "contact_email": mail(n), "user_id": 9000 + 3 * n} for n in range(N)]
    logins = [{"user_id": 9000 + 3 * n, "ip_address": f"81.2.69.{n}", "login_time": "2024-01-02 10:00:00"} for n in range(N)]
    assert people(counted(tmp_path, {"merchants": merchants, "logins": logins})) == (N, 0)


def test_an_employee_s_phone_beside_a_child_is_his_own_and_a_pupil_s_guardian_is_another(tmp_path: Path) -> None:
    kids = [{"emp_no": 100 + n, "child_name": person(n), "child_dob": f"20{10 + n % 9}-03-{1 + n % 28:02}", "email": mail(n), "mobile": f"+4477009{n:05}"} for n in range(N)]
    assert people(json.loads(bi.assess(written(tmp_path, {"kids": kids}), progress=False).to_json())) == (N, 0)
    pupils = tmp_path / "pupils"
    pupils.mkdir()
    rows = [{"aluno": person(n), "responsavel": person(n + 40), "email_responsavel": mail(n), "data_nascimento": f"20{10 + n % 9}-03-{1 + n % 28:02}"} for n in range(N)]
    assert people(json.loads(bi.assess(written(pupils, {"escolas": rows}), progress=False).to_json())) == (0, N)


def test_files_of_one_header_stay_one_table_beside_another_s(tmp_path: Path) -> None:
    rows = [{"user_id": n, "email": mail(n), "name": person(n), "city": "Rome"} for n in range(N)]
    other = [{"id": n, "mail": mail(n + 90), "fullname": person(n), "dob": "1980-03-04"} for n in range(20)]
    folder = written(tmp_path, {"users_1": rows[:30], "users_2": other, "users_3": rows[30:]})
    assert [table.table for table in bi.inspect(folder, progress=False).tables] == ["users", "users_2"]


@pytest.mark.parametrize(
    ("table", "name", "values", "expected"),
    [
        ("usuarios", "clave_acceso", [f"KX{n % 10}P9Q{n:02}A" for n in range(N)], "password"),
        ("users", "api_key", [f"key.{n:032x}" for n in range(0, 97 * N, 97)], "api_token"),
        ("abonnenten", "contract_no", [f"V{70000 + 7 * n}" for n in range(N)], None),
        ("orders", "units_per_week", [str(40 + 3 * n) for n in range(N)], None),
        ("subscriptions", "period_start", [str(1700000000 + 86400 * n) for n in range(N)], None),
        ("kargo", "shir", [f"{n + 10}.5" for n in range(N)], None),
    ],
)
def test_what_new_rules_must_not_take(table: str, name: str, values: list[str], expected: str | None, tmp_path: Path) -> None:
    rows = [{"subscriber_no": 100 + n, "subscriber_name": person(n), "subscriber_phone": f"+4420794{n:05}", "email": mail(n), name: value} for n, value in enumerate(values)]
    [found] = bi.inspect(written(tmp_path, {table: rows}), progress=False).tables
    assert {c.path: c.data_type for c in found.columns}[name] == expected
