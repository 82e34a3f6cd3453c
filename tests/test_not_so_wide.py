"""What the rules of :mod:`tests.test_places_and_papers` must leave alone, as a reviewer's dumps showed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from breach_impact import Plan, assess, inspect
from tests.test_places_and_papers import CITIES, types_of
from tests.test_registers_kept import people
from tests.test_small_readings import counted, mail, person

N = 60


def exposed(found: dict[str, Any], data_type: str) -> int:
    return next((row["subjects"] for row in found["data_types"] if row["data_type"] == data_type), 0)


@pytest.mark.parametrize("every", [1, 4])
def test_customers_that_are_firms_keep_their_orders(tmp_path: Path, every: int) -> None:
    customers = [{"customer_id": 500 + n, "company_name": f"Acme {n} Ltd" if n % every == 0 else "", "contact_name": person(n), "contact_email": mail(n)} for n in range(N)]
    orders = [{"order_no": n, "customer_id": 500 + n, "ship_street": f"{1 + n} High Street", "ship_city": CITIES[n % 3]} for n in range(N)]
    found = counted(tmp_path, {"customers": customers, "orders": orders})
    assert (people(found), found["subjects"]["unattributed_records"], exposed(found, "street_address")) == ((N, 0), 0, N)


def test_a_contact_whom_another_table_names_is_counted_once(tmp_path: Path) -> None:
    customers = [{"customer_id": 100 + n, "name": person(n), "email": mail(n)} for n in range(N)]
    contacts = [{"contact_id": 900 + n, "customer_id": 100 + n, "name": person(n + 9), "email": mail(n + 300), "phone": f"+44 113 496 0{n:03}"} for n in range(N)]
    activities = [{"activity_id": n, "contact_id": 900 + n, "ip_address": f"81.2.69.{n}"} for n in range(N)]
    assert sum(people(counted(tmp_path, {"customers": customers, "contacts": contacts, "activities": activities}))) == 2 * N


def test_guests_beside_who_pays_are_whom_a_booking_is_about(tmp_path: Path) -> None:
    rows = [{"booking": f"B{n}", "guests": [{"name": person(2 * n + k), "email": mail(2 * n + k)} for k in range(2)], "payers": [{"customer_id": 7000 + n, "amount": 9.5}]} for n in range(N)]
    assert people(counted(tmp_path, {"bookings": rows})) == (3 * N, 0)


def test_the_head_of_a_household_may_have_no_word(tmp_path: Path) -> None:
    kin = [None, "spouse", "son"]
    rows = [{"email": mail(n), "members": [{"name": person(3 * n + k), "relationship": kin[k], "date_of_birth": f"19{50 + n % 40}-0{1 + k}-11"} for k in range(3)]} for n in range(N)]
    assert exposed(counted(tmp_path, {"policies": rows}), "date_of_birth") == N


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("hospital_patient_city", "city"), ("shop_billing_city", "city"), ("shop_shipping_city", "city"), ("shop_city", None), ("ville_magasin", None),
    ],
)  # fmt: skip
def test_a_place_called_after_somebody_is_his(tmp_path: Path, name: str, kept: str | None) -> None:
    found = types_of(tmp_path, "visits", [{"customer_id": 1000 + n, "email": mail(n), name: CITIES[n % 3]} for n in range(N)])
    assert found[name] == kept


@pytest.mark.parametrize("who", ["dealer", "merchant"])
def test_who_serves_and_is_alone_in_the_row_is_whom_it_is_about(tmp_path: Path, who: str) -> None:
    rows = [{f"{who}_id": f"D{n}", f"{who}_email": mail(n), f"{who}_name": person(n), f"{who}_street": f"{1 + n} High Street", f"{who}_city": CITIES[n % 3]} for n in range(N)]
    assert exposed(counted(tmp_path, {"orders": rows}), "street_address") == N


def test_what_somebody_reports_of_himself_is_his(tmp_path: Path) -> None:
    rows = [{"email": mail(n), "name": person(n), "reported_phone": f"+44 113 496 0{n:03}", "reported_city": CITIES[n % 3]} for n in range(N)]
    found = counted(tmp_path, {"claims": rows})
    assert (people(found), exposed(found, "phone"), exposed(found, "city")) == ((N, 0), N, N)


def test_the_victim_of_a_stealer_is_whose_accounts_it_lists(tmp_path: Path) -> None:
    rows = [{"email": mail(n), "victim_name": person(n), "victim_phone": f"+44 113 496 0{n:03}", "password": f"hunter{n}!"} for n in range(N)]
    found = counted(tmp_path, {"logs": rows})
    assert (people(found), exposed(found, "phone")) == ((N, 0), N)


@pytest.mark.parametrize("header", ["pasport_seriya,pasport_nomer", "pasport.seriya,pasport.nomer", "seriya_pasporta,nomer_pasporta"])
@pytest.mark.parametrize("old", [False, True])
def test_each_number_of_a_passport_goes_with_its_series(tmp_path: Path, header: str, old: bool) -> None:
    rows = [f"{mail(n)},{4500 + n % 30},{100_000 + 7919 * n}" + (f",{4000 + n % 30},{900_000 - 7919 * n}" if old else "") for n in range(N)]
    (tmp_path / "klienty.csv").write_text("\n".join([f"email,{header}" + (",staraya_seriya_pasporta,staryj_nomer_pasporta" if old else ""), *rows]), encoding="utf-8")
    [row] = [row for row in assess(str(tmp_path), progress=False).statistics["data_types"] if row["data_type"] == "ru_passport"]
    assert (row["subjects"], row["invalid_records"]) == (N, 0)
    halves = [c for c in inspect(str(tmp_path), progress=False).tables[0].columns if c.data_type == "ru_passport"]
    assert [dict(c.hints) for c in halves] == [hint for one, other in zip(halves[::2], halves[1::2], strict=True) for hint in ({"number": other.path}, {"series": one.path})]


def test_what_names_the_other_half_of_a_passport_is_veiled_with_it(tmp_path: Path) -> None:
    rows = [f"{mail(n)},{4500 + n % 30},{100_000 + 7919 * n}" for n in range(N)]
    (tmp_path / "klienty.csv").write_text("\n".join(["email,pasport_seriya,pasport_nomer", *rows]), encoding="utf-8")
    plan = inspect(str(tmp_path), progress=False)
    veiled = replace(plan, tables=[replace(table, hidden=frozenset({"pasport_seriya"})) for table in plan.tables]).shown()
    assert [dict(c.hints) for c in veiled.tables[0].columns] == [{}, {"number": "pasport_nomer"}, {"series": "col-2"}]
    saved = tmp_path / "plan.toml"
    plan.save(saved)
    (tmp_path / "again").mkdir()
    (tmp_path / "klienty.csv").rename(tmp_path / "again" / "klienty.csv")
    [row] = [row for row in assess(str(tmp_path / "again"), plan=Plan.load(saved), progress=False).statistics["data_types"] if row["data_type"] == "ru_passport"]
    assert (row["subjects"], row["invalid_records"]) == (N, 0)
