"""Readings that the dumps by outsiders of 2 December, morning after, showed to be missing: keys that name others, co-holders, who answers for a business, numbers without a word for a key."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.test_registers_kept import people
from tests.test_small_readings import counted, mail, person

N, MANY = 60, 300
Rows = dict[str, list[dict[str, Any]]]


def of_table(found: dict[str, Any], name: str) -> int:
    """The people of a table."""
    return next(row["subjects"] for row in found["records"]["tables"] if row["table"] == name)


def users(count: int = MANY, key: str = "user_id") -> list[dict[str, Any]]:
    return [{key: 1000 + n, "full_name": person(n), "email": mail(n)} for n in range(count)]


def test_those_who_write_from_other_addresses_are_the_users_whose_keys_stand_there(tmp_path: Path) -> None:
    """``requester_id`` is not called after ``users``; a tenth of the tickets come from a second address."""
    known = [{"id": 360400000007 + 13 * n, "name": person(n), "email": mail(n)} for n in range(MANY)]
    tickets = [{"id": n, "requester_id": 360400000007 + 13 * n, "from": {"name": person(n), "address": mail(n) if n % 10 else f"private{n}@home.example.org"}, "subject": "Late parcel"} for n in range(MANY)]
    assert people(counted(tmp_path, {"users": known, "tickets": tickets})) == (MANY, 0)


def test_a_user_in_a_list_of_those_whom_a_device_is_shared_with_is_one_of_them(tmp_path: Path) -> None:
    devices = [{"device_id": f"D{n:06x}", "user_id": 1000 + n, "shared_to": [{"user_id": 1000 + (n * 7 + 1) % MANY, "email": mail((n * 7 + 1) % MANY)}]} for n in range(MANY)]
    assert people(counted(tmp_path, {"users": users(), "device": devices})) == (MANY, 0)


def grievances() -> Rows:
    """Complaints of citizens, by letter of people without a number, and on behalf of others."""
    letter = [{"reg_no": f"G/2023/{n:05}", "citizen_id": None, "complainant_name": person(n + 900), "complainant_mobile": f"+9198{n:08}", "description": "No water"} for n in range(N)]
    own = [{"reg_no": f"G/2023/{n + 500:05}", "citizen_id": n, "complainant_name": None, "complainant_mobile": None, "description": "No light", "on_behalf_name": person(n + 1500), "on_behalf_email": f"behalf{n}@home.example.org"} for n in range(MANY)]
    feedback = [{"feedback_id": n, "reg_no": f"G/2023/{n % MANY + 500:05}", "citizen_id": n % MANY, "stars": n % 5} for n in range(2 * MANY)]
    citizens = [{"citizen_id": n, "full_name": person(n), "email": mail(n)} for n in range(MANY)]
    return {"citizens": citizens, "grievances": own + letter, "feedback": feedback}


def test_a_complaints_number_is_nobodys_beside_the_citizens(tmp_path: Path) -> None:
    assert people(counted(tmp_path, grievances())) == (MANY + N, MANY)


def test_an_address_of_many_debtors_is_that_of_their_employers_office(tmp_path: Path) -> None:
    debtors = [{"id_dluznika": 30000 + n, "nazwisko": person(n), "email": mail(n)} for n in range(MANY)]
    jobs = [{"id_dluznika": 30000 + n, "pracodawca": f"Firma {n // 5} Sp. z o.o.", "zzz_mail": f"office{n // 5}@firm.example.org"} for n in range(MANY)]
    assert people(counted(tmp_path, {"dluznicy": debtors, "zatrudnienie": jobs})) == (MANY, MANY // 5)


def test_co_tenants_with_the_number_of_the_tenant_are_people_of_their_own(tmp_path: Path) -> None:
    tenants = [{"MieterNr": 10001 + n, "Vorname": person(n).split()[0], "Nachname": person(n).split()[-1], "EMail": mail(n)} for n in range(MANY)]
    beside = [{"MieterNr": 10001 + n // 2, "Vorname": person(n + 400).split()[0], "Nachname": person(n + 450).split()[-1], "EMail": f"co{n}@home.example.org"} for n in range(2 * N)]
    assert people(counted(tmp_path, {"Mieter": tenants, "Mitmieter": beside})) == (MANY + 2 * N, 0)


def test_who_marks_is_not_whose_the_mark_is_though_no_name_bears_a_tables(tmp_path: Path) -> None:
    students = [{"OGR_ID": 1001 + n, "AD": person(n).split()[0], "SOYAD": person(n).split()[-1], "EPOSTA": mail(n)} for n in range(MANY)]
    staff = [{"SICIL_NO": 1001 + n, "AD": person(n + 900).split()[0], "SOYAD": person(n + 900).split()[-1], "EPOSTA": f"staff{n}@uni.example.org"} for n in range(N)]
    marks = [{"OGR_ID": 1001 + n % MANY, "SICIL_NO": 1001 + (n * 7 + n // MANY) % N, "HARF_NOT": "AA"} for n in range(5 * MANY)]
    assert people(counted(tmp_path, {"OGR_KIMLIK": students, "PRS_PERSONEL": staff, "DRS_NOT": marks})) == (MANY + N, 0)


def test_a_masked_account_number_is_nobodys_id(tmp_path: Path) -> None:
    orders = [{"user_id": 1000 + n, "billing_name": person(n), "accountnumber": f"XXXXXXXXXXXX{1000 + n % 50}"} for n in range(MANY)]
    assert people(counted(tmp_path, {"users": users(), "membership_orders": orders})) == (MANY, 0)


def test_who_answers_for_a_business_holds_its_row(tmp_path: Path) -> None:
    shops = [{"_id": f"{n:024x}", "nombreComercial": f"Taquería {n}", "razonSocial": f"Grupo {n} SA de CV", "encargado": {"nombre": person(n), "email": mail(n), "telefono": f"+5255{n:08}"}} for n in range(N)]
    assert people(counted(tmp_path, {"restaurantes": shops})) == (N, 0)


def test_a_bank_is_not_whose_the_loans_of_thousands_are(tmp_path: Path) -> None:
    consumers = [{"PID": 500000 + n, "FNAME": person(n).split()[0], "LNAME": person(n).split()[-1], "EMAIL": mail(n)} for n in range(MANY)]
    banks = [{"SUBSCRIBER": code, "INDUSTRY": "BANK"} for code in ("CAPONE", "CHASE", "ALLY", "NAVIENT", "SYNCB")]
    loans = [{"PID": 500000 + n % MANY, "SUBSCRIBER": banks[n % 5]["SUBSCRIBER"], "BALANCE": n * 3.5} for n in range(4 * MANY)]
    assert of_table(counted(tmp_path, {"consumer": consumers, "subscriber": banks, "tradeline": loans}), "tradeline") == MANY


@pytest.mark.parametrize("word", ["INAMI", "CARTE", "badge"])
def test_numbers_without_a_word_for_a_key_link_the_rows_that_bear_them(tmp_path: Path, word: str) -> None:
    doctors = [{word: f"1{n:07}88", "NOM": person(n).split()[-1], "PRENOM": person(n).split()[0], "EMAIL": mail(n)} for n in range(N)]
    rows = [{"ticket": 70000 + n, word: f"1{n % N:07}88", "PRODUIT": "Paracetamol 500"} for n in range(4 * N)]
    assert of_table(counted(tmp_path, {"MEDECINS": doctors, "VISITES": rows}), "VISITES") == N


def test_members_of_a_plan_are_others_than_its_owner(tmp_path: Path) -> None:
    plans = [{"plan": n, "OWNER_MSISDN": f"+4479111{n:05}", "MEMBER_MSISDN": f"+4479222{n:05}"} for n in range(N)]
    assert people(counted(tmp_path, {"FAMILY": plans})) == (N, N)


def test_passengers_are_people_by_the_papers_of_their_docs(tmp_path: Path) -> None:
    pnrs = [
        {"rloc": f"AB{n:04}", "Booker": {"Name": person(n), "Email": mail(n)}, "Pax": [{"Name": f"DOE/{person(n * 2 + k).split()[0].upper()} MR", "DOB": f"1970-03-{1 + n % 28:02}", "DOCS": {"number": f"F4YKZ{n:03}{k}", "issuer": "DEU", "sex": "M"}} for k in range(2)]}
        for n in range(N)
    ]
    assert people(counted(tmp_path, {"PNR": pnrs})) == (3 * N, 0)


def test_buyers_stay_apart_from_users_of_other_numbers(tmp_path: Path) -> None:
    """``customer_id`` and ``user_id`` of a shop's lookup: the second names the users."""
    known = [{"ID": n + 1, "user_login": f"login{n}", "user_email": mail(n), "display_name": person(n)} for n in range(MANY)]
    lookup = [{"customer_id": n + 1, "user_id": (n * 2) % MANY + 1 if n < N else None, "email": mail((n * 2) % MANY) if n < N else f"guest{n}@home.example.org", "first_name": person(n).split()[0], "last_name": person(n).split()[-1]} for n in range(2 * N)]
    meta = [{"umeta_id": n, "user_id": n % MANY + 1, "meta_key": "nickname", "meta_value": f"login{n % MANY}"} for n in range(2 * MANY)]
    stats = [{"order_id": 7000 + n, "customer_id": n % (2 * N) + 1, "total": n * 1.5} for n in range(3 * N)]
    assert people(counted(tmp_path, {"wp_users": known, "wp_usermeta": meta, "wp_wc_customer_lookup": lookup, "wp_wc_order_stats": stats})) == (MANY + N, 0)


