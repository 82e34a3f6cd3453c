"""Walk-in guests, children known by name and birth, clients' numbers, chairs, call records without names: who counts, and as what."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import breach_impact as bi
from breach_impact.people.keynames import bearing
from tests.test_registers_and_returns import kinds
from tests.test_registers_kept import people
from tests.test_small_readings import counted, mail, person

N = 60


def test_a_guest_without_an_account_is_whom_the_appointment_is_of(tmp_path: Path) -> None:
    clients = [{"id": f"c{n:04}", "name": person(n), "email": mail(n)} for n in range(N)]
    staff = [{"id": f"s{n:04}", "name": person(n + 80), "email": f"staff{n}@salon.example.org"} for n in range(6)]
    visits = [
        {"id": n, "client_id": f"c{n % N:04}" if n % 3 else None, "guest_name": None if n % 3 else person(n), "guest_phone": None if n % 3 else f"+4420794{n:05}", "employee_id": f"s{n % 6:04}"}
        for n in range(3 * N)
    ]
    found = counted(tmp_path, {"clients": clients, "employees": staff, "appointments": visits})
    assert people(found) == (N + 6 + N, 0)


def _family() -> dict[str, list[dict[str, Any]]]:
    given = ["Noah", "Leo", "Mia", "Zoe", "Ella"]
    parents = [{"_id": f"{0x60D5EC9AF682FB12A0000000 + n:x}", "firstName": person(n).split()[0], "email": mail(n)} for n in range(N)]
    kids = [{"_id": f"{0x61D5EC9AF682FB12A0000000 + n:x}", "parentId": parents[n // 2]["_id"], "name": given[n % 5], "birthDate": f"20{13 + n % 7}-0{1 + n % 9}-{10 + n % 18}"} for n in range(2 * N)]
    messages = [{"_id": f"{0x62D5EC9AF682FB12A0000000 + n:x}", "kidId": kids[n % (2 * N)]["_id"], "direction": ["fromKid", "toKid"][n % 2], "text": f"I got {n} stars at school today, mum!"} for n in range(4 * N)]
    return {"parents": parents, "kids": kids, "messages": messages}


def test_children_of_whom_the_first_name_is_known_are_people_with_keys_of_their_own(tmp_path: Path) -> None:
    found = counted(tmp_path, _family())
    assert people(found) == (3 * N, 0)
    assert {row["data_type"]: row["subjects"] for row in found["data_types"]}["private_message"] == 2 * N


def test_parents_may_be_folders(tmp_path: Path) -> None:
    parents = [{"id": n, "name": f"folder {n}"} for n in range(N)]
    files = [{"id": n, "parent_id": n % N, "owner_email": mail(n % 20)} for n in range(3 * N)]
    assert people(counted(tmp_path, {"parents": parents, "files": files})) == (20, 0)


def test_a_client_s_number_ends_like_the_key_of_the_people_and_an_opponent_is_another(tmp_path: Path) -> None:
    addresses = [{"AdrNr": 100000 + 7 * n, "Name": person(n), "EMail": mail(n)} for n in range(N)]
    cases = [{"AktNr": 500 + n, "MandantAdrNr": 100000 + 7 * (n % N), "GegnerName": person(n + 70), "GegnerEMail": f"gegner{n}@example.net"} for n in range(N)]
    notes = [{"NotizNr": n, "AdrNr": 100000 + 7 * (n % N), "Erfasst": "2023-02-01"} for n in range(N)]
    assert people(counted(tmp_path, {"adressen": addresses, "akten": cases, "notizen": notes})) == (N, N)


def test_a_product_s_prefix_names_no_table(tmp_path: Path) -> None:
    users = [{"id": 1 + n, "username": f"user{n}", "email": mail(n)} for n in range(N)]
    infos = [{"virtuemart_userinfo_id": 100 + n, "virtuemart_user_id": 1 + n % N, "last_name": person(n).split()[1], "phone_1": f"020794{n:05}", "created_by": 1 + n % N} for n in range(2 * N)]
    orders = [{"virtuemart_order_userinfo_id": n, "virtuemart_user_id": 1 + n, "virtuemart_country_id": 150, "email": mail(n)} for n in range(N)]
    assert people(counted(tmp_path, {"jvl3_users": users, "jvl3_virtuemart_userinfos": infos, "jvl3_virtuemart_order_userinfos": orders})) == (N, 0)


@pytest.mark.parametrize(("path", "bears"), [("virtuemart_country_id", False), ("virtuemart_userinfo_id", True), ("virtuemart_user_id", True), ("customer_id", False)])
def test_what_a_column_bears_of_a_table_s_name(path: str, bears: bool) -> None:
    assert (bearing(path, "jvl3_virtuemart_userinfos") >= 0) is bears


def test_who_leads_a_commission_does_not_make_its_number_a_person_s(tmp_path: Path) -> None:
    members = [{"member_no": f"{n:06}", "surname": person(n).split()[1], "email": mail(n), "commission_no": f"{n % 12:03}"} for n in range(2 * N)]
    commissions = [{"commission_no": f"{n:03}", "title": f"Commission {n}", "chairman_name": person(n) if n < 11 else None, "chairman_email": mail(n) if n < 11 else None} for n in range(12)]
    assert people(counted(tmp_path, {"members": members, "commissions": commissions})) == (2 * N, 0)


def _calls(tmp_path: Path) -> Path:
    from stdnum import luhn

    lines = []
    for n in range(4 * N):
        caller, called = n % N, (n * 37 + n // N) % 997
        imei = f"35191{caller:09}"
        lines.append(f"{700000 + n}|MOC|+23480624{caller:05}|+23470311{called:05}|6213071{caller:08}|{imei}{luhn.calc_check_digit(imei)}|621-30-1028-{10000 + n}|{20240301101500 + n}|{n % 90}\n")
    path = tmp_path / "VOICE_202403.csv"
    path.write_text("".join(lines), encoding="utf-8")
    return path


def test_of_calls_without_names_the_first_phone_is_whose_they_are(tmp_path: Path) -> None:
    found = {c.path: (c.data_type, c.role) for c in bi.inspect(_calls(tmp_path), progress=False).tables[0].columns}
    assert found["column_3"] == ("phone", "subject") and found["column_4"] == ("phone", "secondary")
    assert (found["column_5"][0], found["column_6"][0], found["column_7"][0]) == ("imsi", "imei", None)
    assert people(bi.assess(_calls(tmp_path), progress=False).to_dict())[0] == N


def test_two_phones_of_one_without_names_stay_his(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text("".join(f"{person(n % N)}|+4420794{n % N:05}|+4477009{n:05}|{mail(n % N)}\n" for n in range(2 * N)), encoding="utf-8")
    assert people(bi.assess(path, progress=False).to_dict()) == (N, 0)


@pytest.mark.parametrize(
    ("header", "values", "wanted"),
    [
        ("apiKeyId", [f"{0x651916E5986DE65F6BD70000 + 977 * n:x}" for n in range(N)], None),
        ("hashedKey", [f"{n * 7919 + 11:064x}" for n in range(N)], None),
        ("ACCOUNT_NO", [f"1.104{n * 7:05}" for n in range(N)], "account_id"),
        ("huurdernummer", [f"70{n * 9:04}" for n in range(N)], "account_id"),
        ("woonconsulent", ["Ilse vd Wal", "R. Bosch", "M. Kuiper", "ILSE VD WAL"] * 15, "person_name"),
        ("seniority", ["Sr Analyst", "Sr. Manager", "Jr Analyst"] * 20, None),
        ("germ", ["E. Coli", "H. Pylori", "S. Aureus"] * 20, None),
        ("make", ["Dr. Martens", "Mr. Coffee", "Dr. Oetker"] * 20, None),
        ("session_hash", [f"{n * 7919 + 11:040x}" for n in range(N)], "session_token"),
        ("address_number", [str(10000 + 131 * n) for n in range(N)], "street_address"),
        ("rh", ["Rh+", "+", "Rh-"] * 20, "blood_group"),
    ],
)  # fmt: skip
def test_columns_of_a_table_of_people(tmp_path: Path, header: str, values: list[str], wanted: str | None) -> None:
    found = kinds(tmp_path, "export", {"naam": [person(n) for n in range(N)], "email": [mail(n) for n in range(N)], header: values})
    assert found[header][0] == wanted


def test_names_of_a_staff_are_not_those_of_the_rows(tmp_path: Path) -> None:
    found = kinds(tmp_path, "export", {"naam": [person(n) for n in range(N)], "email": [mail(n) for n in range(N)], "woonconsulent": ["dr Bosch", "M. Kuiper", "dr Wal"] * 20})
    assert found["woonconsulent"] == ("person_name", "secondary")


def test_what_an_animal_has_is_nobody_s(tmp_path: Path) -> None:
    table = {"Surname": [person(n).split()[1] for n in range(N)], "Email": [mail(n) for n in range(N)], "AnimalID": [f"A{n}" for n in range(N)], "Species": ["Canine", "Feline"] * 30}
    found = kinds(tmp_path, "clients", table | {"Breed": ["Cockapoo", "Bengal", "DSH"] * 20, "Diagnosis": ["Atopy", "Otitis externa", "Pyometra", "Dental disease"] * 15})
    assert found["Diagnosis"][0] is None


def test_flags_of_interests_are_interests_where_several_stand(tmp_path: Path) -> None:
    people_ = {"FIRSTNAME": [person(n).split()[0] for n in range(N)], "EMAIL": [mail(n) for n in range(N)]}
    flags = {name: ["Y", "N", "U"] for name in ("INT_GOLF", "INT_TRAVEL", "INT_PETS", "CHARITABLE_DONOR")}
    found = kinds(tmp_path, "consumers", people_ | flags)
    assert [found[name][0] for name in flags] == ["personal_interests"] * 3 + ["donation"]
    alone = kinds(tmp_path, "consumers", people_ | {"INT_NOTE": ["Y", "N"], "INT_CALLS": ["Y", "N"]})
    assert (alone["INT_NOTE"][0], alone["INT_CALLS"][0]) == (None, None)


def test_a_table_of_firms_alone_holds_nobody_s_key_or_balance(tmp_path: Path) -> None:
    table = {"Account ID": [f"001r7rIPc28ob1{n:04}" for n in range(N)], "Account Name": [f"Apex {n} Machining LLC" for n in range(N)], "Industry": ["Retail", "Health Care"], "NumberOfEmployees": [str(10 + n) for n in range(N)]}
    found = kinds(tmp_path, "company_accounts", table | {"credit_limit": ["0", "25000", "5000"], "AR_BALANCE": [f"{n * 91}.21" for n in range(N)], "BillingCity": ["Austin", "Tampa"]})
    assert {name: verdict[0] for name, verdict in found.items() if verdict[0]} == {}


def test_the_last_employer_is_no_son_s(tmp_path: Path) -> None:
    found = kinds(tmp_path, "basvurular", {"ad_soyad": [person(n) for n in range(N)], "eposta": [mail(n) for n in range(N)], "son_isyeri": ["Anka Tekstil A.Ş.", "Migros T.A.Ş.", "Lojistik Ltd. Şti."]})
    assert found["son_isyeri"] == ("employer", "subject")


@pytest.mark.parametrize("nobody", [None, "NULL", "-", "0"])
def test_exports_write_nobody_in_many_ways(tmp_path: Path, nobody: str | None) -> None:
    clients = [{"id": f"c{n:04}", "name": person(n), "email": mail(n)} for n in range(N)]
    visits = [{"id": n, "client_id": f"c{n % N:04}" if n % 3 else nobody, "guest_name": None if n % 3 else person(n), "guest_phone": None if n % 3 else f"+4420794{n:05}"} for n in range(3 * N)]
    assert people(counted(tmp_path, {"clients": clients, "appointments": visits})) == (2 * N, 0)


def test_what_customers_have_in_common_takes_no_key_from_them(tmp_path: Path) -> None:
    customers = [{"id": 1 + n, "cust_name": person(n), "cust_email": mail(n), "plan_name": f"plan {n % 3}", "city_code": f"C{n % 5}"} for n in range(N)]
    visits = [{"v": n, "customer_id": 1 + n % N, "blood_group": ["A+", "0-"][n % 2]} for n in range(N)]
    leads = [{"lead": n, "full_name": person(n + 80), "email": f"lead{n}@example.org", "city_code": f"C{n % 5}"} for n in range(2 * N)]
    assert people(counted(tmp_path, {"customers": customers, "visits": visits, "leads": leads})) == (3 * N, 0)


@pytest.mark.parametrize(("word", "kept"), [("commis", True), ("chairman", False)])
def test_what_begins_like_the_table_is_said_of_its_rows(tmp_path: Path, word: str, kept: bool) -> None:
    members = [{"member_no": f"{n:06}", "surname": person(n).split()[1], "email": mail(n), "commission_no": f"{n % 12:03}"} for n in range(2 * N)]
    commissions = [{"commission_no": f"{n:03}", "title": f"Commission {n}", f"{word}_name": person(n), f"{word}_email": mail(n)} for n in range(12)]
    for name, rows in {"members": members, "commissions": commissions}.items():
        (tmp_path / f"{name}.ndjson").write_text("".join(json.dumps(row) + "\n" for row in rows))
    assert (bi.inspect(tmp_path, progress=False)["commissions", "commission_no"].data_type == "account_id") is kept


def test_children_beside_an_empty_column(tmp_path: Path) -> None:
    tables = _family()
    tables["kids"] = [{**row, "phone": None} for row in tables["kids"]]
    assert people(counted(tmp_path, tables)) == (3 * N, 0)


def test_an_opponent_s_number_is_nobody_s_whom_the_case_is_about(tmp_path: Path) -> None:
    addresses = [{"AdrNr": 100000 + 7 * n, "Name": person(n), "EMail": mail(n)} for n in range(N)]
    cases = [{"AktNr": 500 + n, "GegnerAdrNr": 100000 + 7 * (n % N), "Blutgruppe": "A+"} for n in range(N)]
    found = counted(tmp_path, {"adressen": addresses, "akten": cases})
    assert {row["data_type"]: row["subjects"] for row in found["data_types"]}.get("blood_group", 0) == 0


def test_of_calls_the_phone_of_the_sim_is_whose_they_are(tmp_path: Path) -> None:
    path = tmp_path / "MTC.csv"
    path.write_text("".join(f"{n}|MTC|+23470311{(n * 37 + n // N) % 997:05}|+23480624{n % N:05}|6213071{n % N:08}|{n % 90}\n" for n in range(4 * N)), encoding="utf-8")
    found = {c.path: (c.data_type, c.role) for c in bi.inspect(path, progress=False).tables[0].columns}
    assert (found["column_3"], found["column_4"]) == (("phone", "secondary"), ("phone", "subject"))


def test_phones_with_hyphens_are_no_radio_cells(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text("".join(f"{person(n)}|{mail(n)}|380-67-{100 + n}-{4000 + 7 * n}\n" for n in range(N)), encoding="utf-8")
    assert {c.path: c.data_type for c in bi.inspect(path, progress=False).tables[0].columns}["column_3"] == "phone"


def test_who_was_bitten_is_no_animal(tmp_path: Path) -> None:
    table = {"patient_name": [person(n) for n in range(N)], "phone": [f"+4420794{n:05}" for n in range(N)], "animal_bite": ["yes", "no"], "species": ["dog", "cat"], "breed": ["Husky", "DSH", "Boxer"]}
    found = kinds(tmp_path, "er_visits", table | {"diagnosis": ["Rabies exposure", "Cellulitis", "Puncture wound", "Laceration"] * 15})
    assert (found["patient_name"][0], found["diagnosis"][0]) == ("person_name", "diagnosis")


def test_a_client_over_and_over_is_no_staff(tmp_path: Path) -> None:
    found = kinds(tmp_path, "wizyty", {"email": [mail(n % 4) for n in range(N)], "kundin": ["Fr. Schmidt", "A. Weber", "Dr. Koch", "B. Martin"] * 15, "kontakt": [person(n) for n in range(N)]})
    assert found["kundin"][1] == "subject"
