"""Readings that the dumps by outsiders of 2 December showed to be missing: who serves many, whose key stands in an object, which ids are one person's."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import breach_impact as bi
from tests.test_registers_kept import people
from tests.test_rules_of_numbers import verdict
from tests.test_small_readings import counted, mail, person, sql

N = 60


def oid(kind: int, n: int) -> str:
    return f"{kind:02x}{n * 1299709 % 16**10:010x}{n:012x}"


def offenders() -> list[dict[str, Any]]:
    return [{"_id": oid(1, n), "name": person(n), "dob": f"19{60 + n % 40}-03-{1 + n % 28:02}"} for n in range(4 * N)]


@pytest.mark.parametrize("word", ["zorbo", "guard"])
def test_who_serves_many_joins_none_of_them(tmp_path: Path, word: str) -> None:
    incidents = [{"_id": oid(2, n), "offender_id": oid(1, n % (4 * N)), word: {"name": person(n % 40 + 9), "email": f"g{n % 40}@firm.example.org"}} for n in range(6 * N)]
    assert people(counted(tmp_path, {"offenders": offenders(), "incidents": incidents})) == (4 * N, 40)


def test_who_serves_many_is_told_by_the_first_word_of_his_columns(tmp_path: Path) -> None:
    incidents = [{"id": n, "offender_id": oid(1, n % (4 * N)), "zorbo_name": person(n % 40 + 9), "zorbo_email": f"g{n % 40}@firm.example.org"} for n in range(6 * N)]
    assert people(counted(tmp_path, {"offenders": offenders(), "incidents": incidents})) == (4 * N, 40)


def test_tickets_of_whoever_bought_them_are_his(tmp_path: Path) -> None:
    tickets = [{"id": f"88{n:06}", "event_id": str(n % 9), "holder": {"name": person(n // 4), "email": mail(n // 4)}} for n in range(4 * N)]
    orders = [{"order": n, "tickets": [{"id": f"88{n * 4 + k:06}"} for k in range(4)]} for n in range(N)]
    assert people(counted(tmp_path, {"attendees": tickets, "orders": orders}))[1] == 0


def test_the_key_beside_the_name_of_a_recruiter_is_his(tmp_path: Path) -> None:
    users = [{"id": 900 + n, "employee_id": f"E{7000 + n}", "name": person(n + 70), "emails": [f"r{n}@agency.example.org"]} for n in range(20)]
    candidates = [
        {"id": 5000 + n, "first_name": person(n).split()[0], "email_addresses": [{"value": mail(n), "type": "home"}], "recruiter": {"id": 900 + n % 20, "name": person(n % 20 + 70), "employee_id": f"E{7000 + n % 20}"},
         "recommendations": [{"recommender": {"name": person(n + 3), "email": f"ref{n}@other.example.org"}, "text": "good"}]}
        for n in range(N)
    ]  # fmt: skip
    applications = [{"id": 80000 + n, "candidate_id": 5000 + n % (N + 2), "status": "new"} for n in range(2 * N)]
    assert people(counted(tmp_path, {"users": users, "candidates": candidates, "applications": applications})) == (N + 2 + 20, N)


def test_two_profiles_that_were_merged_are_one_person(tmp_path: Path) -> None:
    profiles = [{"id": f"01H{oid(3, n)[:20]}", "email": mail(n), "first_name": person(n).split()[0]} for n in range(N)]
    merges = [{"source_profile_id": f"01H{oid(4, n)[:20]}", "destination_profile_id": f"01H{oid(3, n)[:20]}", "merged_at": "2023-04-16T19:44:09Z"} for n in range(20)]
    events = [{"event_id": n, "profile_id": f"01H{oid(4, n // 2)[:20]}" if n < 40 and n % 2 else f"01H{oid(3, n % N)[:20]}"} for n in range(6 * N)]
    assert people(counted(tmp_path, {"profiles": profiles, "profile_merges": merges, "events": events})) == (N, 0)


def test_a_trip_without_an_account_is_its_drivers(tmp_path: Path) -> None:
    accounts = [{"userId": f"u{n:05}", "email": mail(n)} for n in range(N)]
    drivers = [{"driverId": f"d{n:05}", "name": person(n + 80), "phone": f"+4915112{n:06}"} for n in range(30)]
    trips = [{"tripId": n, "userId": f"u{n % N:05}" if n % 3 else None, "driverId": None if n % 3 else f"d{n % 30:05}", "start": {"lat": 48.1 + n / 1000, "lon": 11.5 + n / 1000}} for n in range(6 * N)]
    found = counted(tmp_path, {"accounts": accounts, "fleet-drivers": drivers, "trips": trips})
    assert (people(found), found["subjects"]["unattributed_records"]) == ((N + 30, 0), 0)


def test_both_of_a_report_are_users(tmp_path: Path) -> None:
    users = [{"uid": oid(5, n), "email": mail(n), "timezone": "Europe/Berlin"} for n in range(3 * N)]
    reports = [{"id": n, "reportedUid": oid(5, n), "reporterUid": oid(5, 90 + n % 88)} for n in range(90)]
    assert people(counted(tmp_path, {"users": users, "reports": reports})) == (3 * N, 0)


def test_a_household_whose_members_are_known_is_not_unlinked(tmp_path: Path) -> None:
    rows = [{"household_id": f"H{n}", "address": {"street": f"{n} Cedar St", "city": "Dallas"}, "individuals": [{"individual_id": f"I-{n * 3 + k}", "first_name": "Ann", "last_name": "Lee", "email": mail(n * 3 + k)} for k in range(3)]} for n in range(N)]
    movers = [{"first_name": person(n).split()[0], "last_name": "Lee", "address": f"{n} Elm St", "zip": f"{75000 + n}"} for n in range(20)]
    found = counted(tmp_path, {"households": rows, "movers": movers})["subjects"]
    assert (found["affected"], found["unattributed_records"], found["unlinked"]) == (3 * N, 20, {"records": 20, "lower": 1, "upper": 20, "estimate": 20})


def test_whom_the_network_served_is_the_holder(tmp_path: Path) -> None:
    head = "recordType,servedIMSI,servedMSISDN,callingNumber,calledNumber,seizureTime\n"
    rows = "".join(
        f"{'SMS-MT' if n % 2 else 'MO'},24008{n % N:010},+4672{1000000 + n % N},{f'+4917{60000000 + n}' if n % 2 else ''},{'' if n % 2 else f'+4670{2000000 + n}'},2024-03-11T00:{n % 60:02}:14Z\n"
        for n in range(3 * N)
    )
    (tmp_path / "cdr.csv").write_text(head + rows)
    assert people(json.loads(bi.assess(str(tmp_path), progress=False).to_json())) == (N, 3 * N)


def test_a_deals_contact_is_no_number_of_the_deal(tmp_path: Path) -> None:
    contacts = "Record Id,First Name,Last Name,Email\n" + "".join(f"zcrm_{5000 + n},Ann{n},Lee,{mail(n) if n % 5 else ''}\n" for n in range(N)) + f"zcrm_5001,Ann1,Lee,{mail(1)}\n"
    deals = "Record Id,Amount,Contact Name.id,Contact Name\n" + "".join(f"zcrm_{9000 + n},{100 + n},zcrm_{5000 + n},Ann{n} Lee\n" for n in range(40))
    (tmp_path / "Contacts.csv").write_text(contacts)
    (tmp_path / "Deals.csv").write_text(deals)
    assert people(json.loads(bi.assess(str(tmp_path), progress=False).to_json()))[0] == N


def test_the_zones_of_few_beside_a_default_count(tmp_path: Path) -> None:
    users = [{"id": n, "email": mail(n), "timezone": {0: "Europe/Vienna", 1: "Europe/Zurich"}.get(n, "Europe/Berlin" if n % 3 == 0 else "99")} for n in range(4 * N)]
    assert counted(tmp_path, {"users": users})["time_zones"]["known"] == 4 * N // 3 + 1


def test_numbers_of_members_of_which_most_are_the_first_are_no_accounts(tmp_path: Path) -> None:
    (tmp_path / "body.csv").write_text("uid,memberNo,weight,measured\n" + "".join(f"{oid(8, n % N)},{max(0, n % 40 - 37)},{60 + n % 30}.5,2019-03-0{1 + n % 9}T10:00:00Z\n" for n in range(6 * N)))
    found = {column.path: column.data_type for table in bi.inspect(tmp_path, progress=False).tables for column in table.columns}
    assert (found["uid"], found["memberNo"]) == ("account_id", None)


@pytest.mark.parametrize("realm", ["", "@isp.example.org"])
def test_user_names_without_their_realm(tmp_path: Path, realm: str) -> None:
    rows = [{"User-Name": f"lamprou{n}{realm if n % 4 == 0 else ''}", "Stripped-User-Name": f"lamprou{n}" if n % 4 == 0 else None, "Framed-IP-Address": f"94.60.88.{n}"} for n in range(N)]
    assert counted(tmp_path, {"detail": rows})["subjects"]["unattributed_records"] == 0


def test_times_as_active_directory_counts_them(tmp_path: Path) -> None:
    rows = "".join(f"{mail(n)};13364149{n:02}00000000;202310141547{n % 60:02}.0Z\n" for n in range(N))
    (tmp_path / "users.csv").write_text(f"mail;lastLogonTimestamp;whenCreated\n{rows}")
    found = json.loads(bi.assess(str(tmp_path), progress=False).to_json())
    assert (found["activity"]["first"][:10], found["activity"]["last"][:10]) == ("2023-10-14", "2024-06-29")


def test_the_names_of_kin_are_names_and_those_of_nodes_of_a_tree_are_none(tmp_path: Path) -> None:
    rows = [{"resident": person(n), "email": mail(n), "father": {"name": f"{('สมชาย', 'ประเสริฐ', 'วิชัย', 'ธนา')[n % 4]} {('ใจดี', 'ทองคำ', 'สุขใจ', 'มีสุข', 'ศรีสุข')[n // 4 % 5]}", "pid": f"1{n * 7919 % 10**11:011}0"}, "parent": {"name": f"unit {n}"}} for n in range(N)]
    (tmp_path / "register.ndjson").write_text("\n".join(map(json.dumps, rows)))
    found = {column.path: column.data_type for table in bi.inspect(tmp_path, progress=False).tables for column in table.columns}
    assert (found["father.name"], found["parent.name"]) == ("person_name", None)


def test_the_only_key_of_a_reservation_is_its_guests(tmp_path: Path) -> None:
    rows = "".join(f"{n};G{13000 + n // 2};{person(n // 2).replace(' ', ';')};{mail(n // 2)};a{n % 3}@agency.example.com\n" for n in range(2 * N))
    (tmp_path / "reservations.csv").write_text(f"ResNo;GuestProfileID;FirstName;LastName;Email;AgencyEmail\n{rows}")
    found = json.loads(bi.assess(tmp_path, progress=False).to_json())
    assert (found["subjects"]["affected"], found["subjects"]["by_identifier"]["account_id"]) == (N, N)


def test_a_few_programs_over_and_over_are_nobodys_names(tmp_path: Path) -> None:
    (tmp_path / "events.csv").write_text("email,Client Name\n" + "".join(f"{mail(n)},{('Gmail', 'Apple Mail', 'Outlook')[n % 3]}\n" for n in range(4 * N)))
    assert "person_name" not in {column.data_type for table in bi.inspect(tmp_path, progress=False).tables for column in table.columns}


@pytest.mark.parametrize(
    ("header", "values", "expected"),
    [
        ("Clerk", [f"{name}.{other}" for name in ("maria", "kostas", "eleni", "dimitris") for other in ("ioannou", "pappas", "nikou")], "username"),
        ("Ιδιοκτήτης/Ενοικιαστής", ["Ιδιοκτήτης", "ιδιοκτήτης", "Ενοικιαστής"], None),
        ("c7", [f"0{1 + n % 9}/24-0{1 + n % 9}/25" for n in range(9)], None),
        ("media_hash", [oid(6, n)[:24] + oid(7, n)[:8] for n in range(N)], None),
    ],
)
def test_forms_that_say_something_else(header: str, values: list[str], expected: str | None) -> None:
    assert verdict("bookings", header, values, "full_name", "email") == expected


# -- where these readings must not act -----------------------------------------------------------------------------------


def test_what_a_user_says_of_his_mother_leaves_him_his_key(tmp_path: Path) -> None:
    rows = [{"user": {"user_id": 5000 + n, "birth_date": f"19{60 + n % 40}-03-04", "mother_name": person(n), "city": "Paris"}} for n in range(N)]
    assert counted(tmp_path, {"profiles": rows})["subjects"]["affected"] == N


def test_the_object_of_a_visit_stays_the_clients(tmp_path: Path) -> None:
    rows = [{"data": {"client_id": f"C{700 + n % 120}", "name": person(n % 120), "concierge_email": f"k{n % 6}@hotel.example.org", "visited_at": f"2023-0{1 + n % 9}-11"}} for n in range(5 * N)]
    assert counted(tmp_path, {"visits": rows})["subjects"]["affected"] >= 120


@pytest.mark.parametrize("header", ["correo", "payout_email", "work_email", "email1", "trader_email"])
def test_the_accounts_of_one_trader_are_his(tmp_path: Path, header: str) -> None:
    rows = "".join(f"A{9000 + n % (4 * N)},{mail(n % N)},{100 + n}\n" for n in range(12 * N))
    (tmp_path / "trades.csv").write_text(f"account_id,{header},amount\n{rows}")
    assert people(json.loads(bi.assess(tmp_path, progress=False).to_json())) == (N, 0)


def test_who_books_for_many_guests_is_none_of_them(tmp_path: Path) -> None:
    rows = "".join(f"{n};G{13000 + n};{person(n % 9).replace(' ', ';')};{mail(n % 9)}\n" for n in range(4 * N))
    (tmp_path / "bookings.csv").write_text(f"ResNo;guest_id;FirstName;LastName;Email\n{rows}")
    found = json.loads(bi.assess(tmp_path, progress=False).to_json())["subjects"]
    assert (found["affected"], found["by_identifier"]["email"]) == (9, 9)


def test_the_agent_of_strangers_joins_them_not(tmp_path: Path) -> None:
    rows = "".join(f"{n},{'' if n % 2 else f'C{n % 80}'},{mail(n) if n % 2 else ''},A{n % 10}\n" for n in range(4 * N))
    (tmp_path / "tickets.csv").write_text(f"ticket,customer_id,requester_email,agent_id\n{rows}")
    assert people(json.loads(bi.assess(tmp_path, progress=False).to_json()))[0] == 2 * N + 40


def test_of_two_who_work_on_a_task_neither_is_its_holder(tmp_path: Path) -> None:
    rows = "".join(f"{n},{f'C{n % 80}' if n % 2 else ''},{'' if n % 2 else f'A{n % 20}'},{'' if n % 2 else f'O{n % 15}'}\n" for n in range(6 * N))
    (tmp_path / "tasks.csv").write_text(f"task,customer_id,agent_id,operator_id\n{rows}")
    assert people(json.loads(bi.assess(tmp_path, progress=False).to_json()))[0] == 40


def test_a_table_is_no_record_of_merges_for_a_word_alone(tmp_path: Path) -> None:
    customers = [(n, person(n), mail(n)) for n in range(1, 2 * N)]
    found = sql(tmp_path, {"customers": ("customer_id INT PRIMARY KEY, name TEXT, email TEXT", customers),
                           "alias_merges": ("subscriber_id INT PRIMARY KEY, customer_id INT, created TEXT", [(n, 1 + n % 20, "2023-01-02") for n in range(1, 4 * N)])})  # fmt: skip
    assert found["subjects"]["affected"] == 2 * N - 1


def test_an_agent_who_served_is_not_whom_the_network_served(tmp_path: Path) -> None:
    rows = "".join(f"{n},+4420794{60000 + n % N},+44161496{n % 5:04},2024-03-11T00:{n % 60:02}:14Z\n" for n in range(5 * N))
    (tmp_path / "calls.csv").write_text(f"call,calling_number,served_by_phone,started\n{rows}")
    assert people(json.loads(bi.assess(tmp_path, progress=False).to_json()))[0] == N


@pytest.mark.parametrize(("header", "values", "expected"), [("patient_name", ["Tigist Haile", "Abebe Bekele", "Almaz Tesfaye"], "person_name"), ("x1", [f"{20 + n % 4}-9{10012345 + 77 * n}" for n in range(N)], None), ("DoD_ID_Number", [f"{1530170000 + 37 * n}" for n in range(N)], "military_id"), ("processed_by", [f"worker-{n}" for n in range(12)], None)])  # fmt: skip
def test_forms_that_mean_what_they_say(header: str, values: list[str], expected: str | None) -> None:
    assert verdict("bookings", header, values, "full_name", "email") in (expected, "job_title" if header == "processed_by" else expected)


def test_the_birth_of_a_baby_is_not_its_parents(tmp_path: Path) -> None:
    rows = [{"user_id": f"u{n:05}", "email": mail(n), "baby": {"nickname": "Bean", "birth_date": f"2023-0{1 + n % 9}-1{n % 9}"}} for n in range(N)]
    found = {row["data_type"]: row["subjects"] for row in counted(tmp_path, {"monitors": rows})["data_types"]}
    assert found["email"] == N and found.get("date_of_birth", 0) == 0
