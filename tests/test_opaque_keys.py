"""Keys of people under names that do not bear the table's, and rows that are no people though a sample of them looks like it."""

from __future__ import annotations

import csv
import hashlib
import json
import random
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

import breach_impact as bi

R = range(150)
Row = dict[str, Any]


@pytest.fixture(autouse=True, params=[5000, 60], ids=["sample is all", "sample says little"])
def sample(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a sample cannot tell the whole tables must say."""
    monkeypatch.setattr("breach_impact.surveying.sample_draw.SAMPLE", request.param)


def write(folder: Path, **tables: Iterable[Row]) -> None:
    for name, rows in tables.items():
        held = list(rows)
        with (folder / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, held[0])
            writer.writeheader()
            writer.writerows(held)


def role(folder: Path, table: str, path: str) -> tuple[str | None, str]:
    plan = bi.inspect(folder, progress=False)
    return next((c.data_type, c.role) for t in plan.tables if t.table == table for c in t.columns if c.path == path)


def subjects(folder: Path) -> dict[str, Any]:
    return dict(bi.assess(folder, progress=False, default_region="US").statistics["subjects"])


def mail(n: int) -> str:
    return f"p{n}@mail.example.org"


def hexed(n: int, size: int = 24) -> str:
    return hashlib.sha256(str(n).encode()).hexdigest()[:size]


def test_ids_like_no_others_are_proof_enough(tmp_path: Path) -> None:
    people = [{"_id": {"$oid": hexed(n)}, "name": f"Anna Berg{chr(97 + n % 26)}", "email": mail(n)} for n in R]
    reviews = [{"_id": {"$oid": hexed(900 + n)}, "by": {"$oid": hexed(n % 140)}, "stars": n % 5, "text": f"it was fine, number {n}"} for n in range(400)]
    orders = [{"_id": {"$oid": hexed(9000 + n)}, "userId": {"$oid": hexed(n)}, "total": n} for n in R]
    for name, rows in (("users", people), ("reviews", reviews), ("orders", orders)):
        (tmp_path / f"{name}.json").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    assert role(tmp_path, "reviews", "by") == ("account_id", "subject")
    found = subjects(tmp_path)
    assert (found["affected"], found["unattributed_records"]) == (150, 0)


def test_codes_with_a_letter_are_proof_unless_other_rows_have_them_too(tmp_path: Path) -> None:
    chance = random.Random(1)
    write(
        tmp_path,
        customers=({"customer_no": f"K{100000 + n}", "email": mail(n)} for n in R),
        lines=({"line": n, "msisdn": f"+1212555{n:04d}", "pid": f"K{100000 + chance.choice(R)}", "tariff": "M"} for n in range(300)),
    )
    assert role(tmp_path, "lines", "pid") == ("account_id", "subject")
    assert subjects(tmp_path)["affected"] == 150


def test_codes_that_number_other_rows_too_are_none(tmp_path: Path) -> None:
    chance = random.Random(2)
    write(
        tmp_path,
        customers=({"customer_no": f"A{1000 + n}", "email": mail(n)} for n in R),
        articles=({"id": f"A{1000 + n}", "title": f"chair {n}", "price": n} for n in range(300)),
        stock=({"sku": f"A{1000 + chance.choice(R)}", "pieces": n % 9} for n in range(300)),
    )
    assert role(tmp_path, "stock", "sku")[0] is None


@pytest.mark.parametrize("header", ["author", "owner", "u", "user_ref", "mid"])
def test_numbers_of_rows_are_keys_where_the_name_says_a_person(tmp_path: Path, header: str) -> None:
    chance = random.Random(3)
    write(
        tmp_path,
        members=({"member_id": n + 1, "username": f"nick{n}x", "email": mail(n)} for n in R),
        posts=({"post": n, header: chance.choice(R) + 1, "topic": n % 12, "views": n} for n in range(500)),
    )
    assert role(tmp_path, "posts", header) == ("account_id", "subject")
    assert subjects(tmp_path)["affected"] == 150


@pytest.mark.parametrize("header", ["topic", "parent_id", "thread", "pid", "owner_type"])
def test_numbers_of_rows_under_other_names_are_none(tmp_path: Path, header: str) -> None:
    chance = random.Random(4)
    write(
        tmp_path,
        members=({"member_id": n + 1, "username": f"nick{n}x", "email": mail(n)} for n in R),
        products=({"id": n + 1, "title": f"chair {n}", "price": n} for n in range(300)),
        posts=({"post": n, header: chance.choice(R) + 1, "views": n} for n in range(500)),
    )
    assert role(tmp_path, "posts", header)[0] is None


def test_of_two_keys_the_one_that_says_whose_it_is_is_the_rows(tmp_path: Path) -> None:
    chance = random.Random(5)
    write(
        tmp_path,
        patients=({"patient_id": f"{n + 1:07d}", "first_name": f"Anna{chr(97 + n % 26)}", "last_name": "Berg", "email": mail(n)} for n in R),
        staff=({"staff_id": f"S{n:04d}", "name": f"Jo Ward{chr(97 + n % 26)}", "email": f"s{n}@clinic.example.org"} for n in range(40)),
        visits=({"visit_id": f"{n + 1:07d}", "pid": f"{chance.choice(R) + 1:07d}", "seen_by": f"S{chance.randrange(40):04d}", "ward": "A4", "icd10": chance.choice(["J18.9", "I10", "E11.9"])} for n in range(400)),
    )
    assert role(tmp_path, "visits", "pid") == ("account_id", "subject")
    assert role(tmp_path, "visits", "seen_by") == ("account_id", "secondary")
    found = bi.assess(tmp_path, progress=False).statistics
    assert found["subjects"]["affected"] == 190
    assert found["subjects"]["unattributed_records"] == 0


def test_logins_of_people_are_no_people(tmp_path: Path) -> None:
    # Each stands twice; of a sample hardly any does.
    write(
        tmp_path,
        members=({"id": n + 1, "username": f"nick{n}x", "email": mail(n)} for n in range(1500)),
        orders=({"number": n, "member_id": n + 1} for n in range(1500)),
        logins=({"id": n + 1, "login": f"nick{n % 1500}x", "ip": f"81.2.{n % 250}.{1 + n // 250}"} for n in range(3000)),
    )
    assert role(tmp_path, "logins", "id")[0] is None
    assert subjects(tmp_path)["affected"] == 1500


def test_codes_among_addresses_are_nobodys_own(tmp_path: Path) -> None:
    write(tmp_path, profiles=({"row_id": n + 1, "first_name": "Ava", "last_name": "Cole", "email": mail(n) if n % 4 else "", "alt": f"alt{n}@mail.example.org" if n % 3 == 1 else f"P{n % 7}"} for n in R))
    assert role(tmp_path, "profiles", "row_id")[0] is None


def test_who_buys_as_a_guest_is_the_buyer_of_the_order(tmp_path: Path) -> None:
    users = [{"user_id": f"Q{n}z", "email": mail(n)} for n in R]
    orders = [{"order": n, **({"user_id": f"Q{n % 150}z"} if n % 5 else {"guest": {"email": f"g{n}@mail.example.org", "name": "Jo Ward"}})} for n in range(300)]
    for name, rows in (("users", users), ("orders", orders)):
        (tmp_path / f"{name}.ndjson").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    assert role(tmp_path, "orders", "guest.email") == ("email", "subject")
    found = subjects(tmp_path)
    assert (found["affected"], found["secondary"]) == (210, 0)


def test_a_key_and_the_number_people_are_known_by_are_both_theirs(tmp_path: Path) -> None:
    chance = random.Random(6)
    write(
        tmp_path,
        customers=({"id": n + 1, "customer_no": f"K{100417 + n}", "email": mail(n)} for n in R),
        orders=({"order": n, "customer_id": chance.choice(R) + 1, "total": n} for n in range(300)),
        invoices=({"invoice": n, "customer_no": f"K{100417 + chance.choice(R)}", "total": n} for n in range(300)),
    )
    assert role(tmp_path, "customers", "id") == ("account_id", "subject")
    assert subjects(tmp_path)["affected"] == 150


def test_what_numbers_the_accounts_of_a_bank_numbers_nobody(tmp_path: Path) -> None:
    chance = random.Random(7)
    write(
        tmp_path,
        customers=({"customer_no": n + 1, "first_name": "Ada", "email": mail(n)} for n in R),
        guarantees=({"number": n, "customer_no": chance.choice(R) + 1} for n in range(300)),
        accounts=({"account_id": n + 1, "cno": chance.choice(R) + 1, "balance": f"{n}.10", "branch_id": n % 9} for n in range(300)),
    )
    assert (role(tmp_path, "accounts", "account_id")[0], role(tmp_path, "accounts", "cno")) == (None, ("account_id", "subject"))
    assert subjects(tmp_path)["affected"] == 150


def test_the_number_of_a_subscription_is_no_second_person(tmp_path: Path) -> None:
    write(
        tmp_path,
        customer_entity=({"entity_id": n + 1, "firstname": "Ada", "lastname": f"Cole{chr(97 + n % 26)}", "email": mail(n) if n > 20 else ""} for n in R),
        sales_order=({"entity_id": n + 1, "customer_id": f"{n % 150 + 1}.0", "grand_total": n} for n in range(300)),
        newsletter_subscriber=({"subscriber_id": n + 1, "customer_id": 150 - n, "subscriber_email": mail(149 - n)} for n in range(120)),
        customer_address_entity=({"entity_id": n + 1, "parent_id": n % 150 + 1, "street": f"{n} Main St", "city": "Reno", "region": "Nevada", "postcode": "89501"} for n in range(200)),
        admin_user=({"user_id": n + 1, "username": f"staff{n}", "email": f"staff{n}@shop.example.org"} for n in range(20)),
    )
    assert role(tmp_path, "newsletter_subscriber", "subscriber_id")[0] is None
    assert role(tmp_path, "customer_address_entity", "parent_id") == ("account_id", "subject")
    assert subjects(tmp_path)["affected"] == 170


def test_the_numbers_of_bans_are_no_users(tmp_path: Path) -> None:
    chance = random.Random(8)
    # Those who came first have no address, so that no ban and user of one number both have one.
    write(
        tmp_path,
        users=({"id": n + 1, "nick": f"nick{n}x", "mail": mail(n) if n >= 60 else ""} for n in range(300)),
        history=({"uid": chance.randrange(280, 300) + 1, "old_mail": f"old{n}@mail.example.org"} for n in range(30)),
        bans=({"id": n + 1, "banned_nick": f"nick{299 - n}x", "banned_mail": mail(299 - n), "reason": "spam"} for n in range(60)),
    )
    assert subjects(tmp_path)["affected"] == 300


# Of files that share twenty ids with other addresses none links (COUNTING), so these share fewer.
def test_former_addresses_are_of_whom_the_key_names(tmp_path: Path) -> None:
    write(
        tmp_path,
        contacts=({"contact_id": hexed(n), "first_name": "Ada", "email": mail(n) if n % 5 else ""} for n in R),
        email_history=({"id": hexed(5000 + n), "contact": hexed(n % 19), "previous_address": f"old{n}@mail.example.org", "changed_on": "2021-02-03"} for n in range(200)),
    )
    assert role(tmp_path, "email_history", "contact") == ("account_id", "subject")
    assert subjects(tmp_path)["affected"] == 150


def test_into_whom_a_lead_was_turned(tmp_path: Path) -> None:
    write(
        tmp_path,
        contacts=({"contact_id": hexed(n), "first_name": "Ada", "email": mail(n)} for n in R),
        leads=({"lead_id": hexed(700 + n), "first_name": "Ada", "email": f"lead{n}@mail.example.org" if n >= 40 else "", "converted_contact": hexed(n) if n < 40 else ""} for n in R),
    )
    assert subjects(tmp_path)["affected"] == 260


def test_beside_who_sends_a_parcel_the_recipient_is_another(tmp_path: Path) -> None:
    chance = random.Random(9)
    clients = [{"id_pelanggan": n + 1, "nama": "Sri Lestari", "surel": mail(n)} for n in R]
    parcels = [{"resi": f"KC23{n:07d}", "pengirim": str(chance.choice(R) + 1), "penerima": {"nama": "Eko", "hp": f"08121807{n:04d}", "kota": "Medan"}, "berat_g": n} for n in range(300)]
    for name, rows in (("pelanggan", clients), ("kiriman", parcels)):
        (tmp_path / f"{name}.ndjson").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    assert role(tmp_path, "kiriman", "pengirim") == ("account_id", "subject")
    assert role(tmp_path, "kiriman", "penerima.hp") == ("phone", "secondary")
    found = bi.assess(tmp_path, progress=False, default_region="ID").statistics["subjects"]
    assert (found["affected"], found["secondary"]) == (150, 300)


def test_firms_are_nobody(tmp_path: Path) -> None:
    write(
        tmp_path,
        accounts=({"AccountId": hexed(3000 + n), "Name": f"Miller{n} GmbH", "Industry": "Energy"} for n in range(60)),
        contacts=({"ContactId": hexed(n), "AccountId": hexed(3000 + n % 60), "FirstName": "Ada", "Email": mail(n)} for n in R),
    )
    assert role(tmp_path, "accounts", "AccountId")[0] is None
    assert subjects(tmp_path)["affected"] == 150


def test_an_input_that_contradicts_a_larger_one_is_apart_and_not_the_larger_one_from_all(tmp_path: Path) -> None:
    rows = {
        "doctors": [{"uid": hexed(n, 28), "work_email": f"dr{n}@clinic.example.org"} for n in range(30)],
        "prescriptions": [{"user_id": hexed(n, 28), "medication": "Ibuprofen"} for n in range(30, 150)],
        "users": [{"uid": hexed(n, 28), "email": mail(n)} for n in R],
    }
    for name, held in rows.items():
        (tmp_path / f"{name}.ndjson").write_text("\n".join(map(json.dumps, held)), encoding="utf-8")
    assert subjects(tmp_path)["affected"] == 180


def test_what_bears_the_name_of_a_table_of_things_is_their_key(tmp_path: Path) -> None:
    chance = random.Random(10)
    write(
        tmp_path,
        customers=({"customer_id": n + 1, "email": mail(n)} for n in R),
        accounts=({"id": n + 1, "opened_by": chance.choice(R) + 1, "balance": f"{n}.50"} for n in range(120)),
        transfers=({"number": n, "account": chance.randrange(120) + 1, "amount": n} for n in range(300)),
    )
    assert role(tmp_path, "transfers", "account")[0] is None


def test_an_agent_is_another_under_whatever_name(tmp_path: Path) -> None:
    chance = random.Random(11)
    write(
        tmp_path,
        users=({"user_id": n + 1, "username": f"nick{n}x", "email": mail(n)} for n in R),
        tickets=({"ticket": n, "agent": chance.randrange(9) + 1, "topic": f"lamp {n}"} for n in range(300)),
    )
    assert role(tmp_path, "tickets", "agent")[1] != "subject" or role(tmp_path, "tickets", "agent")[0] is None
    assert subjects(tmp_path)["affected"] == 150


def test_counts_of_things_are_no_keys_of_as_many_people(tmp_path: Path) -> None:
    chance = random.Random(12)
    tables = {name: [{"id": n + 1, "email": f"{name}{n}@mail.example.org"} for n in R] for name in ("users", "vendors", "drivers")}
    for name in ("stock", "route", "shift", "batch"):
        tables[name] = [{"id": n + 1, **{header: chance.choice(R) + 1 for header in ("external_id", "author", "owner", "pos", "ref", "grp")}, "u": n % 2 + 1} for n in range(300)]
    write(tmp_path, **tables)
    plan = bi.inspect(tmp_path, progress=False)
    assert [(t.table, c.path) for t in plan.tables for c in t.columns if c.data_type == "account_id" and t.table not in ("users", "vendors", "drivers")] == []


def test_who_looks_after_hundreds_of_customers_is_none_of_them(tmp_path: Path) -> None:
    # Of a sample of 60 hardly two have the same salesman.
    write(
        tmp_path,
        users=({"user_id": n + 1, "login": f"rep{n}x", "email": f"rep{n}@shop.example.org"} for n in range(100)),
        customers=({"customer_no": f"K{100417 + n}", "user_id": n % 100 + 1, "email": mail(n)} for n in range(2000)),
        orders=({"order": n, "customer_no": f"K{100417 + n}", "total": n} for n in range(2000)),
    )
    assert role(tmp_path, "customers", "user_id")[1] == "secondary"
    assert subjects(tmp_path)["affected"] == 2100


def dump_sql(folder: Path, **tables: Iterable[Row]) -> None:
    """One input of several tables."""
    lines = list[str]()
    for name, rows in tables.items():
        held = list(rows)
        lines.append(f"CREATE TABLE `{name}` ({', '.join(f'`{column}` varchar(80)' for column in held[0])});")
        lines += [f"INSERT INTO `{name}` VALUES ({', '.join(repr(str(value)) for value in row.values())});" for row in held]
    (folder / "dump.sql").write_text("\n".join(lines), encoding="utf-8")


def test_those_who_run_a_shop_are_apart_from_its_users_under_one_name_of_the_key(tmp_path: Path) -> None:
    chance = random.Random(13)
    dump_sql(
        tmp_path,
        users=({"id": n + 1, "username": f"nick{n}x", "email": mail(n)} for n in R),
        admin_user=({"user_id": n + 1, "username": f"adm{n}", "email": f"adm{n}@shop.example.org"} for n in range(140)),
        orders=({"order": n, "user_id": chance.choice(R) + 1, "total": n} for n in range(300)),
    )
    assert subjects(tmp_path)["affected"] == 290


def test_a_profile_is_its_users(tmp_path: Path) -> None:
    dump_sql(
        tmp_path,
        users=({"id": n + 1, "username": f"nick{n}x", "email": mail(n)} for n in R),
        user_profiles=({"user_id": n + 1, "first_name": "Ada", "email": mail(n)} for n in R),
        orders=({"order": n, "user_id": n % 150 + 1, "total": n} for n in range(300)),
    )
    assert subjects(tmp_path)["affected"] == 150


def test_the_account_of_a_club_does_not_make_its_members_one(tmp_path: Path) -> None:
    write(
        tmp_path,
        members=({"member_id": n + 1, "club_account_no": f"C{n % 12}", "first_name": "Ada", "email": mail(n) if n % 2 else ""} for n in R),
        clubs=({"id": f"C{n}", "title": f"Club {n}"} for n in range(12)),
    )
    assert subjects(tmp_path)["affected"] == 150
