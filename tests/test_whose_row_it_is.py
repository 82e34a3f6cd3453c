"""Readings that the dumps by outsiders of 2 December, afternoon, showed to be missing: mother and father, guests without papers, keys of two tables, tagged addresses, codes of doors."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import breach_impact as bi
from breach_impact.types import ColumnSample, TableSample
from breach_impact.verdict import classify_table
from tests.test_registers_kept import people
from tests.test_rules_of_numbers import verdict
from tests.test_small_readings import counted, mail, person

N = 60
MANY = 300


def kin(word: str, n: int, *, reached: bool = True) -> dict[str, Any]:
    return {word: person(n), f"{word}_email": f"{word}{n}@home.example.org" if reached else None, f"{word}_phone": f"+4860{len(word)}{n:06}"}


@pytest.mark.parametrize(("first", "second"), [("mother", "father"), ("matka", "ojciec"), ("mere", "pere"), ("anne", "baba")])
def test_mother_and_father_of_a_row_are_two_people(tmp_path: Path, first: str, second: str) -> None:
    pupils = [{"pupil_id": f"{n:06}", "name": person(n), "birth_date": f"2012-03-{1 + n % 28:02}", **kin(first, n + 7), **kin(second, n + 9, reached=n % 2 == 0)} for n in range(N)]
    assert people(counted(tmp_path, {"pupils": pupils})) == (N, 2 * N)


def test_a_name_under_one_word_and_a_phone_under_another_are_one_relatives(tmp_path: Path) -> None:
    pupils = [{"pupil_id": f"{n:06}", "name": person(n), "birth_date": f"2012-03-{1 + n % 28:02}", "mother": person(n + 7), "parent_phone": f"+48601{n:06}", "parent_email": f"p{n}@home.example.org"} for n in range(N)]
    assert people(counted(tmp_path, {"pupils": pupils})) == (N, N)


def traveller(n: int, *, child: bool = False) -> dict[str, Any]:
    born = {"name": person(n), "surname": person(n).split()[-1], "birthDate": f"19{50 + n % 50}-03-{1 + n % 28:02}"}
    return born if child else {**born, "passportNumber": f"X{n:08}", "nationality": "DE", "email": mail(n)}


def test_guests_of_whom_the_children_have_no_papers_are_people_each(tmp_path: Path) -> None:
    stays = [{"reference": f"RES{n:06}", "numPersonas": 3, "persona": [traveller(2 * n), traveller(2 * n + 1), traveller(7000 + n, child=True)]} for n in range(MANY)]
    assert people(counted(tmp_path, {"stays": stays})) == (2 * MANY, 0)


def test_the_papers_of_one_stay_his_though_some_lack_a_number(tmp_path: Path) -> None:
    users = [{"user_id": n, "email": mail(n), "documents": [{"name": person(n), "dob": f"1970-03-{1 + n % 28:02}", "passport": f"X{n:08}", "country": "DE"}, {"name": person(n), "dob": f"1970-03-{1 + n % 28:02}"}]} for n in range(MANY)]
    assert people(counted(tmp_path, {"users": users})) == (MANY, 0)


@pytest.mark.parametrize("header", ["numPersonas", "nb_personnes", "anzahl_personen", "qtd_pessoas"])
def test_how_many_come_is_nobodys_number(header: str) -> None:
    assert verdict("stays", header, [str(1 + n % 6) for n in range(N)], "email", "full_name") is None


def test_a_riders_key_is_his_beside_that_of_whoever_takes_the_money(tmp_path: Path) -> None:
    riders = [{"riderId": f"{n:08x}-aaaa", "name": person(n), "email": mail(n)} for n in range(MANY)]
    cards = [{"riderId": f"{n % MANY:08x}-aaaa", "customer": f"cus_h5BCXK{n:06}", "card": {"brand": "visa", "last4": f"{n % 10000:04}"}} for n in range(MANY + 120)]
    assert people(counted(tmp_path, {"riders": riders, "payment-methods": cards})) == (MANY, 0)


def clinic(folder: Path, *, declared: bool) -> Path:
    """Accounts and patients who number their rows each for itself; the second half of the patients have an account."""
    key = ", FOREIGN KEY (user_id) REFERENCES users (id)" if declared else ""
    tables = {
        "users": ("id int PRIMARY KEY, name varchar(90), email varchar(90)", [f"({n},'{person(n)}','{mail(n)}')" for n in range(1, MANY)]),
        "patients": (f"id int PRIMARY KEY, user_id int, name varchar(90), phone varchar(20), birth_date date{key}",
                     [f"({n},{n - MANY // 2 if n > MANY // 2 else 'NULL'},'{person(n + 40)}','+4860{n:07}','1970-03-{1 + n % 28:02}')" for n in range(1, MANY)]),
        "visits": ("id int PRIMARY KEY, patient_id int, visited_at datetime", [f"({n},{1 + n % (MANY - 1)},'2023-03-{1 + n % 28:02} 10:00:00')" for n in range(2 * MANY)]),
    }  # fmt: skip
    said = [f"CREATE TABLE `{name}` ({columns});\nINSERT INTO `{name}` VALUES {','.join(rows)};\n" for name, (columns, rows) in tables.items()]
    (folder / "dump.sql").write_text("-- MySQL dump 10.13\n" + "".join(said))
    return folder


@pytest.mark.parametrize("declared", [True, False])
def test_patients_count_apart_from_the_accounts_that_some_of_them_have(tmp_path: Path, *, declared: bool) -> None:
    with_account = MANY - 1 - MANY // 2
    assert people(bi.assess(clinic(tmp_path, declared=declared), progress=False).statistics) == (2 * (MANY - 1) - with_account, 0)


def test_rows_called_as_the_whole_table_are_number_themselves(tmp_path: Path) -> None:
    customers = [{"customer_id": n, "email": mail(n), "telephone": f"+4860{n:07}"} for n in range(1, MANY)]
    logins = [{"customer_login_id": n, "email": mail(MANY - n), "ip": f"198.51.100.{n % 250}"} for n in range(1, 200)]
    orders = [{"order_id": n, "customer_id": 1 + n % (MANY - 1), "total": "3.50"} for n in range(2 * MANY)]
    assert people(counted(tmp_path, {"oc_customer": customers, "oc_customer_login": logins, "oc_order": orders})) == (MANY - 1, 0)


def test_a_number_of_members_in_another_table_is_the_members(tmp_path: Path) -> None:
    members = [{"MitgliedsNr": f"{n:05}", "Nachname": person(n).split()[-1], "Vorname": person(n).split()[0], "EMail": mail(n)} for n in range(MANY)]
    guests = [{"AnmeldungNr": n, "MitgliedsNr": f"{n * 7 % MANY:05}" if n % 2 else None, "Gast_Name": None if n % 2 else person(n + 5), "Gast_EMail": f"g{n}@mail.example.org" if n % 2 == 0 else None} for n in range(MANY)]
    found = counted(tmp_path, {"tblMitglieder": members, "tblAnmeldungen": guests})
    assert found["subjects"]["by_identifier"]["account_id"] == MANY


def test_addresses_that_say_what_they_are(tmp_path: Path) -> None:
    locks = [{"LockID": f"{n:032x}", "users": {f"{n:08x}-beef": {"FirstName": person(n).split()[0], "identifiers": [f"email:{mail(n)}", f"phone:+4860{n:07}"]}}} for n in range(MANY)]
    found = counted(tmp_path, {"locks": locks})
    assert (people(found), found["subjects"]["by_identifier"]["email"], found["subjects"]["by_identifier"]["phone"]) == ((MANY, 0), MANY, MANY)


@pytest.mark.parametrize(("path", "expected"), [("lock.pins[].pin", "password"), ("pin", "postal_code")])
def test_what_opens_a_door_is_no_postal_code(tmp_path: Path, path: str, expected: str) -> None:
    assert verdict("homes", path, [f"{110001 + n * 7919 % 800000}" for n in range(N)], "email", "full_name", "street") == expected


@pytest.mark.parametrize(
    ("table", "header", "values", "expected"),
    [
        ("forums", "forum_name", [f"Talk about {n}" for n in range(N)], None), ("forum_users", "forum_name", [f"quux{n}" for n in range(N)], "username"),
        ("visits", "sala", [f"https://meet.example.org/{n * 7919:x}" for n in range(N)], None), ("posts", "post_username", [f"Quux{n}" for n in range(N)], "username"),
        ("users", "user_email_hash", [f"{290513210 + n * 7919}18" for n in range(N)], "email_hash"),
    ],
)  # fmt: skip
def test_words_of_forums_and_visits(table: str, header: str, values: list[str], expected: str | None) -> None:
    assert verdict(table, header, values, "email") == expected


@pytest.mark.parametrize(("values", "expected"), [(["patient", "doctor", "admin"], None), (["accountant", "nurse", "engineer"], "job_title")])
def test_a_role_that_customers_have_is_no_post(values: list[str], expected: str | None) -> None:
    assert verdict("users", "role", values, "email", "full_name") == expected


def test_messages_about_a_visit_are_private(tmp_path: Path) -> None:
    doctors = [{"user_id": n + 1, "name": person(n), "email": mail(n)} for n in range(N)]
    notes = [{"id": n, "consulta_id": n % 40, "remetente_user_id": n % N + 1, "texto": f"Bom dia doutor, segue o exame numero {n}.", "created_at": f"2023-03-{1 + n % 28:02} 10:00:00"} for n in range(4 * N)]
    found = counted(tmp_path, {"users": doctors, "mensagens": notes})
    assert any(row["data_type"] == "private_message" and row["subjects"] == N for row in found["data_types"])


@pytest.mark.parametrize(("beside", "expected"), [("dateexpiry", "account_id"), ("card_cvv", "payment_card_number")])
def test_a_card_of_no_brand_is_a_members(beside: str, expected: str) -> None:
    values = {"dateexpiry": [f"2025-03-{1 + n % 28:02}" for n in range(N)], "card_cvv": [f"{n * 7919 % 1000:03}" for n in range(N)]}[beside]
    held = {"cardnumber": [f"2910{n * 7919 % 10**10:010}" for n in range(N)], "email": [mail(n) for n in range(N)], "surname": [person(n).split()[-1] for n in range(N)], beside: values}
    columns = [ColumnSample(path=path, values=known, filled=N, total=N) for path, known in held.items()]
    assert classify_table(TableSample(system="default", table="borrowers", columns=columns, records=N))[0].data_type == expected


XDT = "3000;3101;3102;3103;3110;3107;3626;6001"


@pytest.mark.parametrize("header", [XDT, None])
def test_numbers_of_fields_are_a_header(tmp_path: Path, header: str | None) -> None:
    rows = [f"{10234 + n};{person(n).split()[1]};{person(n).split()[0]};{1 + n % 28:02}04{1940 + n % 60};{'MW'[n % 2]};Lindenweg {n + 1};0561 08{n:05};F32.{n % 9}" for n in range(N)]
    (tmp_path / "praxis.csv").write_text("\n".join([*([header] if header else []), *rows]) + "\n")
    found = bi.inspect(tmp_path, progress=False).tables[0]
    types = {column.path: column.data_type for column in found.columns}
    assert found.records == N
    if header:
        assert types == dict(zip(XDT.split(";"), ["medical_record_id", "person_name", "person_name", "date_of_birth", "gender", "street_address", "phone", "diagnosis"], strict=True))


def test_a_row_of_numbers_over_numbers_is_data(tmp_path: Path) -> None:
    rows = [";".join(str(3101 + n * 7 + k) for k in range(8)) for n in range(N)]
    (tmp_path / "codes.csv").write_text("\n".join(rows) + "\n")
    assert bi.inspect(tmp_path, progress=False).tables[0].records == N


def nik(n: int) -> str:
    return f"327301{1 + n % 28:02}03{50 + n % 49:02}{n % 10000:04}"


@pytest.mark.parametrize("word", ["NO", "No.", "id"])
def test_running_numbers_of_the_pieces_of_a_list_name_nobody(tmp_path: Path, word: str) -> None:
    for piece, town in enumerate(["MEDAN", "BANDUNG", "DENPASAR"]):
        rows = [f"{n + 1};{nik(piece * 1000 + n)};{person(n + piece)};{town}" for n in range(N)]
        (tmp_path / f"DPT_{town}.csv").write_text("\n".join([f"{word};NIK;NAMA;KABUPATEN", *rows]) + "\n")
    found = bi.assess(tmp_path, progress=False).statistics
    assert (found["subjects"]["affected"], found["subjects"]["by_identifier"]["account_id"]) == (3 * N, 0)


def test_who_may_use_an_account_is_another_person(tmp_path: Path) -> None:
    clients = [{"KLANTNR": f"40{n:04}", "NAAM": person(n), "EMAIL": mail(n)} for n in range(N)]
    proxies = [{"KLANTNR": f"40{n:04}", "NAAM": person(n + 9), "EMAIL": f"g{n}@other.example.org", "SOORT_MACHTIGING": "volledig"} for n in range(0, N, 2)]
    assert people(counted(tmp_path, {"Klanten": clients, "Gemachtigden": proxies})) == (N, N // 2)


def test_who_referred_a_member_is_named_by_a_merge_field(tmp_path: Path) -> None:
    members = [{"id": n, "email_address": mail(n), "merge_fields": {"FNAME": person(n).split()[0], "REFBY": mail(n // 7) if n % 3 == 0 else ""}} for n in range(MANY)]
    (tmp_path / "members.json").write_text(json.dumps({"members": members}))
    assert people(bi.assess(tmp_path, progress=False).statistics)[0] == MANY


@pytest.mark.parametrize(("each", "affected"), [(40, MANY), (2, MANY // 2)])
def test_a_report_on_a_mailing_lists_many_people(tmp_path: Path, each: int, affected: int) -> None:
    sent = [mail(n) for n in range(MANY)]
    reports = [{"campaign_id": f"c{start:04}", "emails": [{"email_address": one} for one in sent[start : start + each]]} for start in range(0, MANY, each)]
    assert people(counted(tmp_path, {"reports": reports}))[0] == affected


@pytest.mark.parametrize(("key", "counts"), [({}, (N, 0)), ({"user_id": "U{n:05}"}, (N, N))])
def test_beneficiaries_with_ids_of_their_state_are_people_of_their_own(tmp_path: Path, key: dict[str, str], counts: tuple[int, int]) -> None:
    rows = [{"NUM_POLIZZA": f"{n:09}", **{name: form.format(n=n) for name, form in key.items()}, "NOME": person(n), "EMAIL": f"b{n}@other.example.org", **({} if key else {"NIK": nik(n)})} for n in range(N)]
    assert people(counted(tmp_path, {"beneficiari": rows})) == counts


@pytest.mark.parametrize("later", ["Dr. {}", "{} Quux"])
def test_versions_of_one_person_stay_his(tmp_path: Path, later: str) -> None:
    born = [f"1970-03-{1 + n % 28:02}" for n in range(MANY)]
    users = [
        {"user_id": n, "email": mail(n), "previousVersions": [{"fullName": person(n), "birthDate": born[n]}, {"fullName": later.format(person(n)), "birthDate": born[n], "email": f"old{n}@other.example.org"}]}
        for n in range(MANY)
    ]  # fmt: skip
    assert people(counted(tmp_path, {"users": users})) == (MANY, 0)


def test_a_family_of_three_children_is_a_list_of_people_as_well(tmp_path: Path) -> None:
    stays = [{"reference": f"RES{n:06}", "persona": [traveller(5 * n), traveller(5 * n + 1), *(traveller(9000 + 3 * n + k, child=True) for k in range(3))]} for n in range(MANY)]
    assert people(counted(tmp_path, {"stays": stays})) == (2 * MANY, 0)


def test_the_number_of_staff_names_no_persons(tmp_path: Path) -> None:
    staff = [{"personalnr": n, "name": person(n + 50), "email": f"s{n}@firm.example.org"} for n in range(1, 41)]
    persons = [{"id": n, "name": person(n), "email": mail(n)} for n in range(1, 101)]
    orders = [{"order": n, "personen_id": 1 + n % 100} for n in range(MANY)]
    assert people(counted(tmp_path, {"mitarbeiter": staff, "personen": persons, "orders": orders}))[0] == 140


@pytest.mark.parametrize(("first", "second"), [("next_of_kin", "nok"), ("spouse", "partner"), ("mother", "mum")])
def test_two_words_for_one_relative_are_one(tmp_path: Path, first: str, second: str) -> None:
    pupils = [{"pupil_id": f"{n:06}", "name": person(n), "birth_date": f"2012-03-{1 + n % 28:02}", f"{first}_name": person(n + 7), f"{first}_phone": f"+48601{n:06}", f"{second}_phone": f"+48602{n:06}"} for n in range(N)]
    assert people(counted(tmp_path, {"pupils": pupils})) == (N, N)


def test_a_remark_that_holds_an_address_is_a_remark() -> None:
    assert verdict("clients", "note", [f"Mail: x{n}@other.example.org" if n % 2 else f"Tel: +4860{n:07}" for n in range(N)], "email", "full_name") == "free_text"


@pytest.mark.parametrize("table", ["logins", "nicks"])
def test_a_table_of_logins_has_their_names(table: str) -> None:
    assert verdict(table, f"{table[:-1]}_name", [f"quux{n}" for n in range(N)], "password") == "username"


def test_a_first_row_of_small_numbers_is_data(tmp_path: Path) -> None:
    rows = ["7,3,1,9,2", *(",".join(str(10000 + n * 37 + k) for k in range(5)) for n in range(N))]
    (tmp_path / "codes.csv").write_text("\n".join(rows) + "\n")
    assert bi.inspect(tmp_path, progress=False).tables[0].records == N + 1
