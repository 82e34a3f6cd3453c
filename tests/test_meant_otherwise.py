"""Columns whose word for something personal means another thing by the values and columns beside it, and the like columns that mean it."""

from __future__ import annotations

import pytest

from breach_impact.types import Column, ColumnSample, TableSample
from breach_impact.verdict import classify_table

MANY = 60
FULL = ["Ana Bakker", "Tom Visser", "Lars Olsen", "Mia Keller", "José Ruiz", "Eva Nowak", "Ian Cole", "Zoe Hart"]
MAILS = [f"u{n}@example.org" for n in range(MANY)]
FOUR = [f"{1000 + n * 131 % 9000}" for n in range(MANY)]
CELLS = [str(10 ** (n % 3 + 6) + n * 7919) for n in range(MANY)]
PHONES = [f"+4930{900000 + n * 7:07d}" for n in range(MANY)]
LOGINS = [f"{word}{n}" for n, word in enumerate(["creeper", "wolfie", "pixel", "lava_cat", "mine_god"] * 12)]
KEYS = [f"{400000 + n * 37:010d}" for n in range(MANY)]
MONTHS, YEARS = [str(n) for n in range(1, 13)], [str(n) for n in range(2024, 2032)]
GREEK_PLATES = [f"ΙΖΗ-{1000 + n * 13}" for n in range(MANY)]
GREEK_CARDS = [f"ΑΝ{100000 + n * 711}" for n in range(MANY)]
NDC = [f"{10000 + n * 977 % 89999}-{n * 7 % 10000:04d}" for n in range(100, 160)]
GROUPED = [f"{201 + n * 7}-{300 + n * 3}-{1000 + n * 131}" for n in range(MANY)]
RESIDENTS = [f"{50 + n % 49}{1 + n % 12:02d}{1 + n % 28:02d}-{1 + n % 2}{100000 + n * 7919}" for n in range(MANY)]
"""Of these about one in eleven has the check digit of former times."""
COMPANIES = [f"{100000000 + n * 7919}" for n in range(MANY)]


def classify(columns: dict[str, list[str]], table: str = "t") -> dict[str, Column]:
    samples = [ColumnSample(path=path, values=values, filled=MANY * 2, total=MANY * 2) for path, values in columns.items()]
    return {column.path: column for column in classify_table(TableSample(system="s", table=table, columns=samples, records=MANY * 2))}


@pytest.mark.parametrize(
    ("columns", "path", "expected"),
    [
        ({"customer.name": FULL, "customer.email": MAILS, "payment.accountNumber": FOUR}, "payment.accountNumber", None),
        ({"name": FULL, "email": MAILS, "accountNumber": [f"{n}{k}" for n, k in zip(KEYS, FOUR, strict=True)]}, "accountNumber", "account_id"),
        ({"customer.name": FULL, "customer.email": MAILS, "payment.cardType": ["Visa", "Mastercard"], "payment.expiryMonth": MONTHS}, "payment.expiryMonth", "card_expiry"),
        ({"name": FULL, "email": MAILS, "brand": ["visa", "mastercard"], "last4": FOUR, "exp_month": MONTHS, "exp_year": YEARS}, "exp_year", "card_expiry"),
        ({"product": ["Milk", "Bread"], "expiryMonth": MONTHS, "expiryYear": YEARS}, "expiryYear", None),
        ({"radio": ["GSM", "LTE"], "mcc": ["262"], "area": FOUR, "cell": CELLS}, "cell", None),
        ({"name": FULL, "cell": PHONES}, "cell", "phone"),
        ({"owner.name": ["British Airways", "Air France"], "passengers[].given_name": FULL, "passengers[].email": MAILS}, "owner.name", None),
        ({"owner.name": FULL, "pet": ["cat", "dog"], "owner.email": MAILS}, "owner.name", "person_name"),
        ({"passengers[].type": ["adult"], "passengers[].given_name": FULL, "passengers[].email": MAILS}, "passengers[].type", None),
        ({"Fallnummer": KEYS, "Nachname": FULL, "PID": KEYS[::-1]}, "PID", "medical_record_id"),
        ({"email": MAILS, "user_name": LOGINS, "pid": KEYS}, "pid", None),
        ({"username": LOGINS, "realname": [login.title() for login in LOGINS], "email": MAILS}, "realname", "username"),
        ({"username": LOGINS, "realname": FULL, "email": MAILS}, "realname", "person_name"),
        ({"address": [f"{n} Elm Street" for n in range(MANY)], "year_built": [str(1900 + n) for n in range(MANY)]}, "year_built", None),
        ({"siren": COMPANIES, "denomination": ["BOULANGERIE DU PORT", "SARL MARTIN"]}, "siren", None),
        ({"nom": FULL, "email": MAILS, "siren": COMPANIES}, "siren", "tax_id"),
        ({"Επώνυμο": FULL, "Αρ. Κυκλοφορίας": GREEK_PLATES}, "Αρ. Κυκλοφορίας", "vehicle_plate"),
        ({"Επώνυμο": FULL, "ΑΔΤ": GREEK_CARDS}, "ΑΔΤ", "national_id"),
        ({"ФИО": FULL, "email": MAILS, "Шифр раздела": ["ОП.01", "БД.02", "ЭД.03"]}, "Шифр раздела", None),
        ({"CUSTOMER_NAME": FULL, "EMAIL": MAILS, "ERNAM": ["MUELLERK", "BATCHUSER", "SCHMIDTA"]}, "ERNAM", "username"),
        ({"PRODUCTNDC": NDC, "DOSAGEFORMNAME": ["TABLET", "CREAM"]}, "PRODUCTNDC", None),
        ({"PRODUCTNDC": NDC, "DOSAGEFORMNAME": ["TABLET", "CREAM"]}, "DOSAGEFORMNAME", None),
        ({"이름": FULL, "주민등록번호": RESIDENTS}, "주민등록번호", "kr_rrn"),
        ({"Фамилия": FULL, "email": MAILS, "Квартал": ["1", "2", "3", "4"]}, "Квартал", None),
        ({"Фамилия": FULL, "email": MAILS, "Квартал": [str(n) for n in range(1, 40)]}, "Квартал", "street_address"),
        ({"name": FULL, "email": MAILS, "CONTRACT": GROUPED}, "CONTRACT", None),
        ({"name": FULL, "email": MAILS, "Vertrag": GROUPED}, "Vertrag", None),
        ({"name": FULL, "email": MAILS, "contract": PHONES}, "contract", "phone"),
        ({"name": FULL, "email": MAILS, "line": GROUPED}, "line", "phone"),
        ({"name": FULL, "email": MAILS, "ship_sn": [f"SF{n:012d}" for n in range(MANY)]}, "ship_sn", None),
        ({"name": FULL, "email": MAILS, "Alasan Pembatalan": ["Dibatalkan oleh Pembeli"]}, "Alasan Pembatalan", None),
    ],
)  # fmt: skip
def test_what_is_meant(columns: dict[str, list[str]], path: str, expected: str | None) -> None:
    assert classify(columns)[path].data_type == expected


@pytest.mark.parametrize("path", ["Συνιδιοκτήτης (Επώνυμο - Όνομα)", "co_owner_name", "Mitinhaber Name", "nom_cotitulaire"])
def test_who_owns_with_somebody_is_another_person(path: str) -> None:
    found = classify({"name": FULL, "email": MAILS, path: FULL})[path]
    assert (found.data_type, found.role) == ("person_name", "secondary")


def test_a_tax_number_is_whose_its_name_says() -> None:
    found = classify({"Επώνυμο": FULL, "email": MAILS, "Α.Φ.Μ.": COMPANIES, "Α.Φ.Μ. Συνιδιοκτήτη": COMPANIES[::-1]})
    assert [found[path].role for path in ("Α.Φ.Μ.", "Α.Φ.Μ. Συνιδιοκτήτη")] == ["subject", "secondary"]


@pytest.mark.parametrize(
    ("header", "values"),
    [("партия", [f"AX-{n:05d}" for n in range(100)]), ("баллы", [str(n) for n in range(100)]), ("бали", [str(n) for n in range(100)]), ("maturity_date", [f"2021-0{1 + n % 9}-1{n % 10}" for n in range(90)]),
     ("appt_date", [f"2021-0{1 + n % 9}-1{n % 10}" for n in range(90)]), ("agendada_para", [f"2021-0{1 + n % 9}-1{n % 10} 10:00:00" for n in range(90)]), ("予約日", [f"2021-0{1 + n % 9}-1{n % 10}" for n in range(90)])],
)  # fmt: skip
def test_what_is_no_data_of_a_person_beside_one(header: str, values: list[str]) -> None:
    columns = [ColumnSample(path="email", values=[f"u{n}@mail.example" for n in range(100)], filled=100, total=100), ColumnSample(path=header, values=values, filled=100, total=100)]
    assert classify_table(TableSample(system="default", table="clients", columns=columns, records=100))[-1].data_type is None


@pytest.mark.parametrize("header", ["employees", "traits.employees", "company_users", "NumCustomers", "Mitarbeiter", "dipendenti"])
def test_how_many_there_are_is_nobodys_id(header: str) -> None:
    columns = [ColumnSample(path="email", values=[f"u{n}@mail.example" for n in range(100)], filled=100, total=100), ColumnSample(path=header, values=[str(5 * n) for n in range(1, 21)], filled=100, total=100)]
    assert classify_table(TableSample(system="default", table="events", columns=columns, records=100))[-1].data_type != "account_id"


@pytest.mark.parametrize("path", ["members[]", "team.users[]", "customers[]"])
def test_a_list_of_numbers_of_people_is_no_count(path: str) -> None:
    columns = [ColumnSample(path="email", values=[f"u{n}@mail.example" for n in range(100)], filled=100, total=100), ColumnSample(path=path, values=[str(1000 + n) for n in range(200)], filled=300, total=300)]
    assert classify_table(TableSample(system="default", table="rooms", columns=columns, records=100))[-1].data_type == "account_id"
