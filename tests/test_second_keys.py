"""Of two account ids in a row, whose the second is: another person's, or the key of what the row is about."""

from __future__ import annotations

import csv
import json
import random
from pathlib import Path
from typing import Any

import pytest

import breach_impact as bi

R = range(90)


@pytest.fixture(autouse=True, params=[5000, 20], ids=["sample is all", "sample says little"])
def sample(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of millions of rows hardly two of a sample share an id: the whole table must say it."""
    monkeypatch.setattr("breach_impact.surveying.sample_draw.SAMPLE", request.param)


def write(folder: Path, name: str, rows: list[dict[str, Any]]) -> None:
    with (folder / name).open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, rows[0])
        writer.writeheader()
        writer.writerows(rows)


def roles(folder: Path, table: str) -> dict[str, tuple[str | None, str]]:
    plan = bi.inspect(folder, progress=False)
    return {c.path: (c.data_type, c.role) for t in plan.tables if t.table == table for c in t.columns}


def affected(folder: Path) -> int:
    return int(bi.assess(folder, progress=False).statistics["subjects"]["affected"])


def test_who_sends_private_messages_to_many_is_nobody_of_them(tmp_path: Path) -> None:
    chance = random.Random(4)
    write(tmp_path, "users.csv", [{"uid": n + 1, "username": f"nick{n}x", "email": f"p{n}@mail.example.org"} for n in R])
    write(tmp_path, "private_messages.csv", [{"uid": chance.randint(1, 90), "fromid": chance.randint(1, 30), "message": f"hello again, number {n}"} for n in range(400)])
    assert roles(tmp_path, "private_messages")["fromid"] == ("account_id", "secondary")
    assert affected(tmp_path) == 90


def test_the_account_of_a_visit_leaves_the_patient_the_subject(tmp_path: Path) -> None:
    rows = [{"pat_id": f"Z{1000 + n % 45}", "hsp_account_id": f"H{70000000 + n}", "birth_date": f"19{50 + n % 45}-03-0{1 + n % 9}", "email": f"p{n % 45}@mail.example.org"} for n in R]
    write(tmp_path, "encounters.csv", rows)
    assert roles(tmp_path, "encounters")["pat_id"][1] == "subject"
    assert affected(tmp_path) == 45


def test_who_writes_in_a_chat_by_an_object_with_his_key(tmp_path: Path) -> None:
    users = [{"_id": f"k{n:03d}Zq", "username": f"nick{n}x", "emails": [{"address": f"p{n}@mail.example.org"}]} for n in R]
    # Each of them writes once, so that the key repeats in no sample.
    messages = [{"_id": f"m{n:03d}Yw", "rid": f"r{n % 5}", "msg": f"hello again, number {n}", "u": {"_id": f"k{n:03d}Zq", "username": f"nick{n}x"}} for n in R]
    for name, rows in (("users", users), ("messages", messages)):
        (tmp_path / f"{name}.ndjson").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    assert roles(tmp_path, "messages")["u._id"] == ("account_id", "subject")
    assert affected(tmp_path) == 90


def test_members_of_rooms_are_the_users(tmp_path: Path) -> None:
    users = [{"id": f"U{n:05d}", "name": f"nick{n}x", "profile": {"email": f"p{n}@mail.example.org"}} for n in R]
    rooms = [{"id": f"C{n:03d}", "name": f"room-{n}", "members": [f"U{(n * 7 + k) % 90:05d}" for k in range(6)]} for n in range(30)]
    for name, rows in (("users", users), ("rooms", rooms)):
        (tmp_path / f"{name}.ndjson").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    assert roles(tmp_path, "rooms")["members[]"] == ("account_id", "subject")
    assert affected(tmp_path) == 90


def test_a_manager_of_many_stays_another_person(tmp_path: Path) -> None:
    rows = [{"employee_id": f"E{1000 + n}", "manager_id": f"E{1000 + n % 9}", "birth_date": f"19{50 + n % 45}-03-0{1 + n % 9}", "email": f"p{n}@mail.example.org"} for n in R]
    write(tmp_path, "employees.csv", rows)
    assert roles(tmp_path, "employees")["manager_id"] == ("account_id", "secondary")
    assert affected(tmp_path) == 90


def test_a_delivery_that_names_only_its_courier_is_his(tmp_path: Path) -> None:
    (tmp_path / "dump.sql").write_text(
        "CREATE TABLE public.couriers (id uuid NOT NULL, full_name text, email text);\nCREATE TABLE public.deliveries (order_id integer, courier_id uuid, delivered_at timestamp);\n"
        "COPY public.couriers (id, full_name, email) FROM stdin;\n"
        + "".join(f"{n:08x}-0000-4000-8000-{n:012x}\tAnna Silva\tc{n}@mail.example.org\n" for n in R)
        + "\\.\n\nCOPY public.deliveries (order_id, courier_id, delivered_at) FROM stdin;\n"
        + "".join(f"{5000 + n}\t{n % 90:08x}-0000-4000-8000-{n % 90:012x}\t2023-04-0{1 + n % 9} 10:00:00\n" for n in range(300))
        + "\\.\n\nALTER TABLE ONLY public.couriers ADD CONSTRAINT couriers_pk PRIMARY KEY (id);\n"
        "ALTER TABLE ONLY public.deliveries ADD CONSTRAINT deliveries_courier_fk FOREIGN KEY (courier_id) REFERENCES public.couriers(id);\n",
        encoding="utf-8",
    )
    assert roles(tmp_path, "deliveries")["courier_id"] == ("account_id", "subject")
    found = bi.assess(tmp_path, progress=False).statistics["subjects"]
    assert (found["affected"], found["unattributed_records"]) == (90, 0)


def test_a_family_whose_head_alone_has_an_address_is_not_one_person(tmp_path: Path) -> None:
    rows = [
        {"member_id": f"W{n:04d}{k}", "subscriber_id": f"W{n:04d}1", "last_name": "Moreau", "first_name": f"Anna{'abcdef'[k]}", "date_of_birth": f"19{40 + n % 50}-0{k}-11", "email": f"p{n}@mail.example.org" if k == 1 else ""}
        for n in R
        for k in (1, 2, 3)
    ]
    write(tmp_path, "eligibility.csv", rows)
    assert roles(tmp_path, "eligibility")["subscriber_id"] == ("account_id", "secondary")
    assert affected(tmp_path) == 270


def test_two_other_people_in_one_table_are_asked_in_one_reading(tmp_path: Path) -> None:
    rows = [{"staff_no": f"A{n:04d}", "email": f"p{n}@mail.example.org", "lead_email": f"p{n // 30}@mail.example.org", "lead_no": f"A{n // 30:04d}"} for n in range(300)]
    write(tmp_path, "staff.csv", rows)
    found = roles(tmp_path, "staff")
    assert (found["lead_email"][1], found["lead_no"][1]) == ("secondary", "secondary")
    assert affected(tmp_path) == 300


def test_what_numbers_a_few_groups_of_people_is_no_key_of_theirs(tmp_path: Path) -> None:
    write(tmp_path, "store_staff.csv", [{"employee_id": f"EM-{n:06}", "store_no": f"{100 + n % 2}", "first_name": "Ana", "email": f"ana{n}@example.com"} for n in range(180)])
    write(tmp_path, "incidents.csv", [{"incident_id": f"INC{n:05}", "store_no": f"{100 + n % 2}", "method": "cart"} for n in range(180)])
    assert roles(tmp_path, "store_staff")["store_no"][0] is None
    assert affected(tmp_path) == 180
