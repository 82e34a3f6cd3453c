"""Readings that the dumps by outsiders of 2 December, night, showed to be missing: places of shops, victims and witnesses, dependants, series of passports, firms with somebody to ask."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import breach_impact as bi
from tests.test_registers_kept import people
from tests.test_small_readings import counted, mail, person

N = 60
CITIES, STATES, ZONES = ["Plano", "Denver", "Miami"], ["TX", "CO", "FL"], ["America/Chicago", "America/Denver", "America/New_York"]


def shop(n: int) -> dict[str, Any]:
    k = n % 3
    return {"id": k, "city": CITIES[k], "state": STATES[k], "time_zone": ZONES[k], "zip": f"7500{k}", "location": {"lat": 40.0123 + k, "lon": -100.0456 - k}}


def types_of(folder: Path, name: str, rows: list[dict[str, Any]]) -> dict[str, str | None]:
    (folder / f"{name}.ndjson").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return {c.path: c.data_type for c in bi.inspect(str(folder), progress=False).tables[0].columns}


@pytest.mark.parametrize("level", ["store", "branch", "merchant", "magasin", "sucursal", "filiale", "магазин", "店舗"])
def test_the_place_of_who_serves_somebody_is_not_his(tmp_path: Path, level: str) -> None:
    found = types_of(tmp_path, "visits", [{"customer_id": 1000 + n, "email": mail(n), level: shop(n)} for n in range(N)])
    assert {path: kind for path, kind in found.items() if path.startswith(level) and kind is not None} == {}


@pytest.mark.parametrize("name", ["store_tz", "store_lon", "cp_magasin", "ville_magasin", "shop_city"])
def test_nor_where_a_column_is_called_after_it(tmp_path: Path, name: str) -> None:
    values = {"store_tz": "time_zone", "cp_magasin": "zip"}
    rows = [{"customer_id": 1000 + n, "email": mail(n), name: shop(n)["location"]["lon"] if name.endswith("lon") else shop(n)[values.get(name, "city")]} for n in range(N)]
    assert types_of(tmp_path, "visits", rows)[name] is None


def test_a_customer_s_own_place_in_the_same_row_stays(tmp_path: Path) -> None:
    found = types_of(tmp_path, "visits", [{"customer_id": 1000 + n, "email": mail(n), "store": shop(n), "location": shop(n + 1), "address": shop(n + 2)} for n in range(N)])
    assert (found["location.state"], found["address.city"], found["location.time_zone"], found["store.state"]) == ("subdivision", "city", "time_zone", None)


def test_relatives_of_a_household_are_others(tmp_path: Path) -> None:
    kin = ["Spouse", "Child", "Parent", "Other"]
    rows = [
        {"customer_id": 1000 + n, "name": {"first": "Ana", "last": "Bell"}, "email": mail(n), "household": {"members": [{"name": person(n), "relationship": kin[n % 4], "age": 20 + n % 50}]}}
        for n in range(N)
    ]
    found = counted(tmp_path, {"customers": rows})
    assert next((row["subjects"] for row in found["data_types"] if row["data_type"] == "age"), 0) == 0


def test_members_of_whom_one_is_the_subject_himself_are_people(tmp_path: Path) -> None:
    kin = ["Self", "Spouse", "Child"]
    rows = [{"policy": f"P{n}", "members": [{"name": person(3 * n + k), "relationship": kin[k], "date_of_birth": f"19{50 + n % 40}-0{1 + k}-11"} for k in range(3)]} for n in range(N)]
    found = counted(tmp_path, {"policies": rows})
    assert next(row["subjects"] + found["subjects"]["unlinked"]["upper"] for row in found["data_types"] if row["data_type"] == "person_name") >= N


def procedures(others: str) -> list[dict[str, Any]]:
    return [{"case_no": f"2021/{n:05}", "accused": [{"person_id": f"P{n:05}", "outcome": "fined"}], others: [{"name": person(n), "phone": f"+33 6 12 34 {n // 100:02} {n % 100:02}", "email": mail(n + 500)}]} for n in range(N)]


@pytest.mark.parametrize("others", ["victimes", "temoins", "victims", "witnesses"])
def test_victims_and_witnesses_beside_the_accused_are_others(tmp_path: Path, others: str) -> None:
    register = [{"person_id": f"P{n:05}", "name": person(n + 900), "email": mail(n + 900)} for n in range(N)]
    assert people(counted(tmp_path, {"persons": register, "procedures": procedures(others)})) == (N, N)


def test_victims_of_whom_alone_a_record_is_are_its_people(tmp_path: Path) -> None:
    rows = [{"incident": f"I{n}", "victim_name": person(n), "victim_email": mail(n), "victim_phone": f"+33 6 12 34 {n // 100:02} {n % 100:02}"} for n in range(N)]
    assert people(counted(tmp_path, {"incidents": rows})) == (N, 0)


DDL = """CREATE TABLE public.insured (zl_id bigint NOT NULL, first_name text, last_name text, email text, birth_date date);
CREATE TABLE public.{table} (id bigint NOT NULL, zl_id bigint NOT NULL, name_dep text, birth_dep date, phone_dep text, email_dep text);
{insured}
{others}
ALTER TABLE ONLY public.{table} ADD CONSTRAINT fk FOREIGN KEY (zl_id) REFERENCES public.insured(zl_id);
"""


def copied(table: str, columns: str, rows: list[str]) -> str:
    return f"COPY public.{table} ({columns}) FROM stdin;\n" + "".join(f"{row}\n" for row in rows) + "\\.\n"


@pytest.mark.parametrize("table", ["dependents", "izhdivency", "beneficiaries"])
def test_dependants_whose_key_is_declared_and_proved_are_others(tmp_path: Path, table: str) -> None:
    insured = copied("insured", "zl_id, first_name, last_name, email, birth_date", [f"{700 + n}\tAna\tBell\t{mail(n)}\t19{50 + n % 40}-02-11" for n in range(N)])
    rows = [f"{n}\t{700 + n % 40}\t{person(n)}\t2001-03-{1 + n % 28:02}\t+79612576{n:03}\t{mail(n + 300)}" for n in range(N)]
    others = copied(table, "id, zl_id, name_dep, birth_dep, phone_dep, email_dep", rows)
    (tmp_path / "dump.sql").write_text(DDL.format(table=table, insured=insured, others=others), encoding="utf-8")
    assert people(bi.assess(str(tmp_path), progress=False).statistics) == (N, N)


def passports(series: Any, number: Any) -> list[dict[str, Any]]:
    return [{"user_id": 100 + n, "email": mail(n), "pasport_seriya": series(n), "pasport_nomer": number(n)} for n in range(N)]


@pytest.mark.parametrize("nested", [False, True])
def test_a_passport_in_two_columns_is_one(tmp_path: Path, nested: bool) -> None:
    rows = passports(lambda n: f"{56 + n % 3}{n % 20:02}", lambda n: f"{100_000 + 7919 * n}")
    if nested:
        rows = [{"user_id": row["user_id"], "email": row["email"], "passport": {"seriya": row["pasport_seriya"], "nomer": row["pasport_nomer"]}} for row in rows]
    found = counted(tmp_path, {"klienty": rows})
    kinds = {row["data_type"]: (row["subjects"], row["invalid_records"]) for row in found["data_types"]}
    if not nested or "ru_passport" in kinds:
        assert (kinds["ru_passport"], found["subjects"]["by_identifier"]["passport"]) == ((N, 0), N)


def test_people_of_one_number_and_different_series_are_not_one(tmp_path: Path) -> None:
    rows = [{"familiya": f"Иванов {n}", "pasport_seriya": f"{4500 + n}", "pasport_nomer": f"{100_000 + 7919 * (n // 2)}"} for n in range(N)]
    assert people(counted(tmp_path, {"klienty": rows})) == (N, 0)


def test_firms_with_somebody_to_ask_have_no_key_of_his(tmp_path: Path) -> None:
    firms = [{"firm_id": n, "name": f"Acme {n} Ltd", "contact_name": person(n), "contact_email": mail(n)} for n in range(30)]
    staff = [{"person_id": 900 + n, "name": person(n + 200), "email": mail(n + 200)} for n in range(N)]
    jobs = [{"job_no": n, "person_id": 900 + n, "firm_id": n % 30, "job_title": "clerk", "salary": 30000 + n} for n in range(N)]
    found = counted(tmp_path, {"underwriters": firms, "persons": staff, "jobs": jobs})
    assert (people(found), next(row["subjects"] for row in found["data_types"] if row["data_type"] == "income")) == ((N + 30, 0), N)


@pytest.mark.parametrize(
    ("name", "value", "wanted"),
    [
        ("reg_nomer", lambda n: f"068-{n:03}-{69611 + n:06}", None), ("reg_no", lambda n: f"A{100 + n}BC777", "vehicle_plate"), ("suites", lambda n: ["Rappel", "Convocation"][n % 2], None),
        ("suite", lambda n: f"{100 + n}", "street_address"), ("credit_range", lambda n: ["700-749", "750+", "<620"][n % 3], "credit_score"), ("type_apparence", lambda n: ["TYPE EUROPEEN", "TYPE ASIATIQUE"][n % 2], "ethnicity"),
    ],
)  # fmt: skip
def test_words_that_meant_something_else(tmp_path: Path, name: str, value: Any, wanted: str | None) -> None:
    rows = [{"client_id": 100 + n, "name": person(n), "email": mail(n), "city": CITIES[n % 3], name: value(n)} for n in range(N)]
    assert types_of(tmp_path, "clients", rows)[name] == wanted


def test_contacts_of_a_patient_go_with_their_address(tmp_path: Path) -> None:
    patients = [{"PATIENTNR": 5000 + n, "ACHTERNAAM": person(n), "EMAIL": mail(n), "GEBDAT": f"19{50 + n % 40}-02-11"} for n in range(2 * N)]
    contacts = [
        {"CONTACTID": 10 + n, "PATIENTNR": 5000 + n // 2, "VOLGNR": n % 2, "RELATIE": "zoon", "NAAM": person(n + 7), "TELEFOON": f"06-1234{n:04}", "EMAIL": "" if n % 3 else mail(n + 400)}
        for n in range(3 * N)
    ]  # fmt: skip
    for name, rows in {"PATIENT_PATIENT": patients, "CONTACT_CONTACT": contacts}.items():
        (tmp_path / f"{name}.ndjson").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    assert people(bi.assess(str(tmp_path), progress=False, default_region="NL").statistics) == (2 * N, 3 * N)


def test_who_is_reported_is_not_who_reports(tmp_path: Path) -> None:
    users = [{"_id": f"{n:05}AbCdE", "email": mail(n), "username": f"user{n}", "_hashed_password": f"$2b$10${n:053}"} for n in range(N)]
    likes = [{"_id": f"L{n}", "_p_fromUser": f"_User${n % N:05}AbCdE", "_p_toUser": f"_User${(n + 5) % N:05}AbCdE"} for n in range(3 * N)]
    reports = [
        {"_id": f"r{n}", "_p_reported": f"_User${(n + 7) % N:05}AbCdE", **({"_p_reporter": f"_User${n:05}AbCdE"} if n % 3 else {"reporterEmail": mail(900 + n)}), "status": "open"} for n in range(N)
    ]  # fmt: skip
    assert people(counted(tmp_path, {"_User": users, "Like": likes, "Report": reports})) == (N + N // 3, 0)


def test_the_zone_of_an_installation_is_a_device_s(tmp_path: Path) -> None:
    users = [{"user_id": f"U{n:05}", "email": mail(n), "timezone": "Asia/Tokyo"} for n in range(N)]
    installations = [{"installationId": f"{n:08x}-0000-4000-8000-000000000000", "user_id": f"U{n:05}", "deviceType": "ios", "deviceToken": f"{n:064x}", "timeZone": "Asia/Seoul"} for n in range(N)]
    zones = counted(tmp_path, {"users": users, "installations": installations})["time_zones"]
    assert ([(row["zone"], row["subjects"]) for row in zones["by_zone"]], zones["conflicting"]) == ([("Asia/Tokyo", N)], 0)
