"""Readings of COUNTING that single dumps by outsiders showed to be missing."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

import breach_impact as bi

N = 40
Row = Mapping[str, Any]


def counted(folder: Path, tables: Mapping[str, Sequence[Row]]) -> dict[str, Any]:
    for name, rows in tables.items():
        (folder / f"{name}.ndjson").write_text("".join(json.dumps(row) + "\n" for row in rows))
    return bi.assess(folder, progress=False).statistics


def mail(number: int) -> str:
    return f"someone{number}@mail.example.com"


def person(number: int) -> str:
    given, family = "Grace Claudia Peter Maria James Anna Thomas Laura".split(), "Bennett Koch Martin Schmidt Lopez Rossi Novak".split()
    return f"{given[number % 8]} {family[number // 8 % 7]}"


@pytest.mark.parametrize(
    ("zone", "country", "places"),
    [("America/Puerto_Rico", None, [("US-PR", N)]), ("Pacific/Guam", None, [("US-GU", N)]), ("America/Puerto_Rico", "US", []), ("America/New_York", None, [])],
)
def test_a_zone_that_nothing_better_contradicts_names_a_territory(tmp_path: Path, zone: str, country: str | None, places: list[tuple[str, int]]) -> None:
    found = counted(tmp_path, {"users": [{"user_id": f"U{n:04}", "email": mail(n), "timezone": zone, "country": country} for n in range(N)]})
    assert [(row["code"], row["subjects"]) for row in found["regions"]["subdivisions"]] == places
    assert {row["code"]: row["subjects"] for row in found["regions"]["countries"]} == {"US": N}
    assert {row["subdivision"] for row in found["crosstab"] if row["data_type"] == "email"} == ({places[0][0]} if places else {None})


def test_what_stands_under_a_device_s_number_is_that_device_s(tmp_path: Path) -> None:
    found = counted(tmp_path, {"homes": [{"user_id": f"U{n:04}", "email": mail(n), "devices": {f"d8:f1:5b:{n // 256:02x}:{n % 256:02x}:{k:02x}": {"model": "HB-1", "fw": "1.2.11"} for k in range(3)}} for n in range(N)]})
    assert found["devices"] == {"distinct": 3 * N, "subjects": N, "models": [{"model": "HB-1", "devices": 3 * N, "subjects": N}]}


@pytest.mark.parametrize(("table", "roles"), [("partner", (N, 0)), ("spouses", (0, N))])
def test_partners_of_a_firm_are_nobody_s_spouses(tmp_path: Path, table: str, roles: tuple[int, int]) -> None:
    found = counted(tmp_path, {table: [{"KdNr": 8000 + n, "email": mail(n), "ansprechpartner": f"Eva {'ABCDEFGH'[n % 8]}ohm", "rabattstufe": "ABC"[n % 3]} for n in range(N)]})
    assert next((row["subjects"], row["secondary_subjects"]) for row in found["data_types"] if row["data_type"] == "email") == roles


@pytest.mark.parametrize(("beside", "records"), [({"ip_address": "60.166.226.{}"}, N), ({"status": "ok{}"}, 0)])
def test_when_somebody_s_device_was_online_is_activity(tmp_path: Path, beside: dict[str, str], records: int) -> None:
    rows = [{"serial_number": f"PTB{n * 7919:08}", **{name: form.format(n) for name, form in beside.items()}, "synced_at": f"2021-01-{n % 28 + 1:02}T10:00:{n:02}Z"} for n in range(N)]
    found = counted(tmp_path, {"sync_log": rows})
    assert sum(row["records"] for row in found["activity"]["timeline"]) == records


def kinds(found: Mapping[str, Any]) -> dict[str, int]:
    return {row["data_type"]: row["subjects"] for row in found["data_types"]}


def sql(folder: Path, tables: Mapping[str, tuple[str, Sequence[Sequence[Any]]]]) -> dict[str, Any]:
    said = ["-- MySQL dump 10.13"]
    for name, (columns, rows) in tables.items():
        said += [f"CREATE TABLE `{name}` ({columns});", f"INSERT INTO `{name}` VALUES {','.join(str(tuple(row)) for row in rows)};"]
    (folder / "dump.sql").write_text("\n".join(said) + "\n")
    return bi.assess(folder, progress=False).statistics


def test_fields_that_are_called_after_users_first_are_theirs(tmp_path: Path) -> None:
    """Drupal: ``entity_id`` of ``user__field_phone``; ``cid`` of ``comment_field_data`` numbers comments, whose ``uid`` are users."""
    users = [(n, f"name{n}", mail(n)) for n in range(1, N + 1)]
    phones = [("user", 0, n, 0, f"+1415555{2000 + n}") for n in range(1, N + 1)]
    guests = range(2 * N, 3 * N)
    comments = [(n, 0 if n in guests else n % N + 1, f"guest{n}@mail.example.org" if n in guests else "", f"{60 + n * 7 % 130}.{n * 37 % 256}.{n * 91 % 256}.{n}", 1600000000 + n) for n in range(1, 3 * N)]
    found = sql(
        tmp_path,
        {
            "users_field_data": ("`uid` int, `name` varchar(60), `mail` varchar(254), PRIMARY KEY (`uid`)", users),
            "user__field_phone": ("`bundle` varchar(9), `deleted` int, `entity_id` int, `delta` int, `field_phone_value` varchar(32), PRIMARY KEY (`entity_id`,`deleted`,`delta`)", phones),
            "comment_field_data": ("`cid` int, `uid` int, `mail` varchar(254), `hostname` varchar(40), `created` int, PRIMARY KEY (`cid`,`uid`)", comments),
        },
    )
    assert (found["subjects"]["affected"], found["subjects"]["unattributed_records"]) == (2 * N, 0)
    assert (kinds(found)["phone"], kinds(found)["ip_address"]) == (N, 2 * N)


def test_forms_and_orders_of_guests_count_by_what_the_names_in_their_rows_say(tmp_path: Path) -> None:
    names = {"email": mail, "phone": lambda n: f"+1415555{2000 + n}", "color": lambda n: "red"}
    rows = [(k * N + n, n, name, value(n)) for n in range(N) for k, (name, value) in enumerate(names.items())]
    things = [(k * N + n, n, name, "red") for n in range(N) for k, name in enumerate(("color", "gender", "city"))]
    columns = "`id` int, `sid` int, `name` varchar(99), `value` varchar(99)"
    found = sql(tmp_path, {"users": ("`id` int, `mail` varchar(99), `phone` varchar(40)", [(n, mail(n), f"+1415555{2000 + n}") for n in range(N)]), "form_data": (columns, rows), "product_data": (columns, things)})
    assert found["subjects"]["affected"] == kinds(found)["phone"] == kinds(found)["email"] == N
    assert next(row["records"] for row in found["data_types"] if row["data_type"] == "phone") == 2 * N
    assert not {"gender", "city"} & set(kinds(found))


def test_people_known_by_their_user_name_in_two_tables_and_by_a_key_that_is_called_so(tmp_path: Path) -> None:
    """Jira and Confluence: ``cwd_user`` and ``user_mapping`` share user names, ``likes.username`` holds keys, the token of a login a user name."""
    keys = [f"8a7f808a{n * 2654435761 % 2**32:08x}{n:016x}" for n in range(N)]
    found = sql(
        tmp_path,
        {
            "cwd_user": ("`id` int, `user_name` varchar(99), `email_address` varchar(99)", [(9000 + n, f"person{n}", mail(n)) for n in range(N)]),
            "user_mapping": ("`user_key` varchar(99), `username` varchar(99)", [(keys[n], f"person{n}") for n in range(N)]),
            "likes": ("`id` int, `contentid` int, `username` varchar(99)", [(n, n % 7, keys[n]) for n in range(N)]),
            "remembermetoken": ("`id` int, `username` varchar(99), `created` datetime", [(n, f"person{n}", "2023-01-02 03:04:05") for n in range(N)]),
            "cwd_user_attributes": ("`id` int, `user_id` int, `attribute_name` varchar(99), `attribute_value` varchar(99)", [(n, 9000 + n, "telephoneNumber", f"+1415555{2000 + n}") for n in range(N)]),
        },
    )
    assert found["subjects"]["affected"] == N


def test_properties_of_a_sign_in_are_one_person_s(tmp_path: Path) -> None:
    """Cognito: ``sub`` is who it is, ``Username`` of somebody whom another service knows is not, and his ``identities`` are no people."""

    def user(n: int) -> Row:
        sub, other = f"{n * 2654435761 % 2**32:08x}-0000-4000-8000-{n:012x}", f"Google_1{n:020}"
        told = {"sub": sub, "name": f"Ann{'abcdefgh'[n % 8]} Lee", "identities": json.dumps([{"userId": f"1{n:020}", "providerName": "Google", "dateCreated": 1600000000000 + n}]), "email": mail(n)}
        return {"Username": other if n % 2 else sub, "Attributes": [{"Name": key, "Value": value} for key, value in told.items()], "sub": sub}

    people = [user(n) for n in range(N)]
    tables = {"cognito_users": [{key: value for key, value in one.items() if key != "sub"} for one in people], "Sessions": [{"userId": one["sub"], "ttl": 1700000000 + 97 * n, "ip": f"11.22.33.{n}"} for n, one in enumerate(people)]}
    found = counted(tmp_path, tables)
    assert (found["subjects"]["affected"], kinds(found)["person_name"], kinds(found)["ip_address"]) == (N, N, N)
    assert "date_of_birth" not in kinds(found)


def test_devices_that_other_tables_name_by_the_key_of_theirs(tmp_path: Path) -> None:
    ids = [f"{(n + 1) * 2654435761 % 2**32:08x}{n:08x}" for n in range(N)]
    devices = [{"id": ids[n], "ownerUid": f"U{n % 7:04}", "model": "C1"} for n in range(N)]
    shared = [{"deviceId": ids[n], "ownerUid": f"U{n % 7:04}", "guestEmail": mail(n)} for n in range(N // 2)]
    found = counted(tmp_path, {"devices": devices, "sharing": shared, "alerts": [{"id": ids[n], "level": n % 3} for n in range(N)]})
    assert (found["devices"]["distinct"], found["devices"]["subjects"], found["records"]["attributed_by"]["device"]) == (N, 7, N)


@pytest.mark.parametrize(("value", "form"), [("SVGCahVL311FGLapAVt1VkiUHXGK1npDiquLVfoLd4EFVISVv1updYMti4Y7pi_OLyfKWVzH7kkviJMut3dZ{:02}==", "unknown_hash"), ("a long pass phrase - with_marks {:02}", "plaintext")])
def test_digests_in_base64_for_urls(tmp_path: Path, value: str, form: str) -> None:
    found = counted(tmp_path, {"users": [{"localId": f"L{n:027}", "email": mail(n), "passwordHash" if form == "unknown_hash" else "password": value.format(n)} for n in range(N)]})
    assert [(row["form"], row["subjects"]) for row in found["credentials"]] == [(form, N)]


@pytest.mark.parametrize("name", ["Office", "Cabin"])
def test_what_people_call_their_homes_is_nobody_s_name(tmp_path: Path, name: str) -> None:
    homes = [{"ownerUid": f"U{n:04}", "name": (name, "Home")[n % 2], "address": {"street": f"{n} Elm Street", "city": "London"}} for n in range(3 * N)]
    assert "person_name" not in kinds(counted(tmp_path, {"homes": homes}))


def test_addresses_of_pages_are_no_places(tmp_path: Path) -> None:
    rows = [{"uid": n % 9, "location": f"https://forum.example.org/{'user node'.split()[n % 2]}", "hostname": f"11.22.33.{n}"} for n in range(N)]
    assert "city" not in kinds(counted(tmp_path, {"watchdog": rows}))


def table(folder: Path, tables: Mapping[str, Sequence[Row]]) -> dict[str, Any]:
    """The statistics of delimited files."""
    import csv

    for name, rows in tables.items():
        with (folder / f"{name}.csv").open("w", newline="", encoding="utf-8") as file:
            writer = csv.DictWriter(file, list(rows[0]))
            writer.writeheader()
            writer.writerows(rows)
    return bi.assess(folder, progress=False).statistics


@pytest.mark.parametrize("called", [lambda n: f"{'Acme Blue Nord Ost'.split()[n % 4]} Trading {n} Ltd", person], ids=["as firms are", "after who founded it"])
def test_contacts_of_one_firm_are_several_people(tmp_path: Path, called: Any) -> None:
    """Zoho: ``Account Name.id`` of contacts is the firm's ``Record Id``, whose name is called an account's."""
    firms = [{"Record Id": f"zcrm_{7000 + n}", "Account Name": called(n), "Website": f"www.firm{n}.example", "Industry": "Retail", "Employees": 10 + n} for n in range(N // 4)]
    people = [{"Record Id": f"zcrm_{8000 + n}", "Full Name": f"Ann{'abcdefgh'[n % 8]} Lee", "Account Name.id": f"zcrm_{7000 + n % (N // 4)}", "Account Name": firms[n % (N // 4)]["Account Name"], "Email": mail(n)} for n in range(N)]
    deals = [{"Record Id": f"zcrm_{9000 + n}", "Account Name.id": f"zcrm_{7000 + n % (N // 4)}", "Amount": 100 + n, "Contact Name.id": f"zcrm_{8000 + n}"} for n in range(N)]
    found = table(tmp_path, {"Accounts": firms, "Contacts": people, "Deals": deals})
    assert (found["subjects"]["affected"], kinds(found)["email"]) == (N, N)
    assert "username" not in kinds(found)


def test_what_somebody_owns_is_no_person(tmp_path: Path) -> None:
    """GitLab: namespaces bear their owners' names, and some are groups'."""
    users = [{"id": n, "username": f"user{n}", "email": mail(n), "name": person(n)} for n in range(1, N + 1)]
    spaces = [{"id": 500 + n, "name": person(n) if n <= N else f"Team {n}", "path": f"p{n}", "owner_id": n if n <= N else None} for n in range(1, N + 6)]
    found = table(tmp_path, {"users": users, "namespaces": spaces, "projects": [{"id": n, "namespace_id": 500 + n, "title": f"Project {n}"} for n in range(1, N + 6)]})
    assert found["subjects"]["affected"] == N


def test_who_is_related_to_a_patient_is_another(tmp_path: Path) -> None:
    patients = [{"PatientID": f"P{n:05}", "GivenName": f"Ann{'abcdefgh'[n % 8]}", "Email": mail(n), "NK1.2_Name": f"Bob{'abcdefgh'[n % 8]} Ray", "NK1.5_Phone": f"+1415555{2000 + n}"} for n in range(N)]
    related = [{"id": f"R{n}", "patient_id": f"P{n:05}", "name": f"Bob{'abcdefgh'[n % 8]} Ray", "email": f"bob{n}@mail.example.com"} for n in range(N)]
    found = table(tmp_path, {"adt": patients, "RelatedPerson": related})
    assert (found["subjects"]["affected"], found["subjects"]["secondary"]) == (N, 2 * N)


def test_a_worker_s_account_at_a_bank_is_his_by_either_of_his_keys(tmp_path: Path) -> None:
    users = [{"userId": 21000100 + 4 * n, "empId": 21000100 + 4 * n, "email": mail(n), "lastName": "Lee"} for n in range(N)]
    paid = [{"PaymentInformationV3_worker": 21000100 + 4 * n, "accountOwner": "Ann Lee", "iban": "DE89370400440532013000" if n % 2 else "", "accountNumber": "" if n % 2 else 5656614561 + n} for n in range(N)]
    found = table(tmp_path, {"User": users, "PaymentInformationDetailV3": paid})
    assert (found["subjects"]["affected"], kinds(found)["bank_account"], kinds(found)["iban"]) == (N, N // 2, N // 2)


def test_a_browser_that_comes_back_is_a_device(tmp_path: Path) -> None:
    visits = [{"idvisit": n, "idvisitor": f"{(n // 2 + 1) * 2654435761 % 2**64:016x}", "user_id": f"LG{n:05}" if n % 2 else "", "location_city": "Berlin"} for n in range(2 * N)]
    found = table(tmp_path, {"log_visit": visits})
    assert (found["subjects"]["affected"], found["records"]["attributed_by"]["device"]) == (N, N)


def test_the_same_users_in_the_exports_of_twelve_months_keep_their_key(tmp_path: Path) -> None:
    users = {f"users_2020-{month:02}": [{"id": n, "email": mail(n)} for n in range(100, 100 + N)] for month in range(1, 13)}
    found = table(tmp_path, users | {"orders": [{"order_no": n, "user_id": 100 + n % N, "phone": f"+1415555{2000 + n % N}"} for n in range(3 * N)]})
    assert (found["subjects"]["affected"], found["subjects"]["unattributed_records"]) == (N, 0)
