"""Files of stealers: blocks, cookies, form data, cards, machines, and whose they are."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from breach_impact import dump
from breach_impact.framing import Place, Tally
from breach_impact.headerwords import naming
from breach_impact.loaders._stealer_keys import FORM_COLUMNS
from breach_impact.loaders.stealer import LOADER
from breach_impact.opening.sniff import sniff
from breach_impact.types import Frame

Reader = Callable[..., Any]

PASSWORDS = b"URL: https://site.example/\nUsername: %s\nPassword: p:a 1\nApplication: Chrome\n===============\n"
MACHINE = b"*****\nIP: 192.0.2.5\nUserName: jo\nMachineName: DESKTOP-1\nCountry: US\nZip Code: 62701\nHWID: ABCDEF0123456789\nTimeZone: (UTC-06:00)\n\nHardwares:\nName: CPU\n"


@pytest.mark.parametrize(
    ("data", "record"),
    [
        (b"*** banner: x ***\n\n" + PASSWORDS % b"u1@mail.example" * 2, {"site": "https://site.example/", "email": "u1@mail.example", "username": None, "password": "p:a 1", "application": "Chrome", "browser_profile": None}),
        (b"Soft: Chrome\r\nHost: https://a.example\r\nLogin: jo\r\nPassword: \r\n\r\n" * 2, {"site": "https://a.example", "email": None, "username": "jo", "password": "", "application": "Chrome", "browser_profile": None}),
        ("Сайт: https://a.example\nЛогин: jo\nПароль: x\n\n".encode() * 2, {"site": "https://a.example", "email": None, "username": "jo", "password": "x", "application": None, "browser_profile": None}),
        (b"URL: https://a.example\nUSER: jo\nPASS: x\n" * 2, {"site": "https://a.example", "email": None, "username": "jo", "password": "x", "application": None, "browser_profile": None}),
        (b"Name: tel\nValue: +15550100\n=====\n" * 2, {"form_field": "tel", "email": None, "form_value": None, "phone": "+15550100"}),
        (b"Name: cerca\nValue: scarpe 3\n=====\n" * 2, {"form_field": "cerca", "email": None, "form_value": "scarpe 3"}),
        (b"Name: login\nValue: u1@mail.example\n=====\n" * 2, {"form_field": "login", "email": "u1@mail.example", "form_value": None}),
    ],
)
def test_blocks(data: bytes, record: dict[str, Any], read: Reader) -> None:
    assert sniff(data, "x.bin", whole=True).format == "stealer"
    got = read("stealer", data)
    assert got.records == [record] * 2
    assert not got.codes


FIELDS = {
    "telefono": "phone", "phone-number": "phone", "user[phone]": "phone", "手机号": "phone", "nome_completo": "full_name", "name": "full_name", "cc-name": "cardholder_name", "billing_first_name": "full_name",
    "фио": "full_name", "login": "username", "address-line1": "street_address", "indirizzo": "street_address", "address-level2": "city", "ORT": "city", "cap": "", "PLZ": "postal_code",
    "country": "country", "geburtsdatum": "date_of_birth", "bday": "date_of_birth", "bday-year": "birth_year", "birthday[month]": "", "codice_fiscale": "it_codice_fiscale", "cc-number": "card_number",
    "cc-csc": "card_cvv", "iban": "iban", "organization": "employer", "q": "", "search": "", "captcha": "", "promo_code": "", "order_id": "", "product_name": "", "email": "", "amount": "", "x" * 5000: "",
}  # fmt: skip


def test_columns_of_form_fields(read: Reader) -> None:
    got = read("stealer", "".join(f"Name: {name}\nValue: v{number}\n=====\n" for number, name in enumerate(FIELDS)).encode())
    assert [record["form_field"] for record in got.records] == list(FIELDS)
    for number, (record, column) in enumerate(zip(got.records, FIELDS.values(), strict=True)):
        assert {key: value for key, value in record.items() if value and key != "form_field"} == {column or "form_value": f"v{number}"}


def test_columns_of_forms_are_known_as_what_they_are() -> None:
    for type_, column in FORM_COLUMNS.items():
        best = naming.read(column, "").candidates
        assert type_ in {candidate.data_type for candidate in best if candidate.weight == best[0].weight}


def test_cards(read: Reader) -> None:
    got = read("stealer", b"Holder: Jo Doe\nCardType: Visa\nCard: 4111111111111111\nExpire: 12/2025\n\n")
    assert {key: value for key, value in got.records[0].items() if value} == {"cardholder_name": "Jo Doe", "card_type": "Visa", "card_number": "4111111111111111", "card_expiry": "12/2025"}


def test_machine(read: Reader) -> None:
    assert sniff(MACHINE, "x.bin", whole=True).format == "stealer"
    assert read("stealer", MACHINE).records == [
        {"ip": "192.0.2.5", "windows_user": "jo", "computer_name": "DESKTOP-1", "country": "US", "postal_code": "62701", "hwid": "ABCDEF0123456789", "time_zone": "(UTC-06:00)"}
    ]


def test_cookies(read: Reader) -> None:
    row = b".a.example\tTRUE\t/\tTRUE\t1700000000\tsid\tabc\n"
    got = read("stealer", b"# Netscape\n" + row * 8 + b"#HttpOnly_b.example\tFALSE\t/\tFALSE\t0\tk\t\nc.example\tFALSE\t/\tFALSE\t0\tk\tv\tw\nbad\tline\n")
    assert [(record["site"], record["cookie_value"]) for record in got.records] == [(".a.example", "abc")] * 8 + [("b.example", ""), ("c.example", "v\tw")]
    assert got.codes == {"stealer_cookie": 1}


@pytest.mark.parametrize(
    "data",
    [
        b"database:\n  host: localhost\n  username: root\n  password: x\n",
        b"hostname: a\nos: linux\nip: 192.0.2.1\ntimezone: UTC\n",
        b"Name: x\nValue: y\n",
        b"BEGIN:VCARD\nFN:x\nEMAIL:u1@mail.example\nEND:VCARD\n",
        b"name\temail\nJo\tu1@mail.example\n",
    ],
)
def test_what_is_none(data: bytes) -> None:
    assert sniff(data, "Passwords.txt", whole=True).format != "stealer"


@pytest.mark.parametrize(
    ("name", "victim"),
    [("log/US_1/Passwords.txt", "log/US_1"), ("log/US_1/Cookies/Chrome.txt", "log/US_1"), ("log/RU_2/Browsers/Autofills/a.txt", "log/RU_2"), ("Passwords.txt", None), ("x/Autofills/a.txt", "x")],
)
def test_victims(name: str, victim: str | None) -> None:
    names = tuple(sorted(["log/US_1/Passwords.txt", "log/US_1/Cookies/Chrome.txt", "log/RU_2/UserInformation.txt", "log/RU_2/Browsers/Autofills/a.txt", "x/Autofills/a.txt"]))
    assert LOADER.with_place(Place(name=name, names=names)).victim == victim


def test_each_record_names_its_victim(tmp_path: Path) -> None:
    for victim in ("A1", "B2"):
        (tmp_path / victim / "Cookies").mkdir(parents=True)
        (tmp_path / victim / "Passwords.txt").write_bytes(PASSWORDS % b"%s@mail.example" % victim.encode())
        (tmp_path / victim / "UserInformation.txt").write_bytes(MACHINE.replace(b"192.0.2.5", victim.encode()))
        (tmp_path / victim / "Cookies/c.txt").write_bytes(f".{victim}.example\tTRUE\t/\tTRUE\t1\tsid\tx\n".encode())
    tables: dict[str, list[str]] = {}
    for source in dump.open(tmp_path):
        for frame in source.frames(Tally()):
            first = frame.rows.to_pylist()[0]
            tables.setdefault(frame.table, []).append(first["c0"] if frame.columns else first["doc"][:21])
    assert tables == {"passwords": ["A1", "B2"], "cookies": ["A1", "B2"], "system": ['{"victim_folder":"A1"', '{"victim_folder":"B2"']}


@pytest.mark.parametrize("line", ["{0}\t{1}", "{0}: {1}"])
@pytest.mark.parametrize("folder", ["Autofill", "autofills", "Автозаполнение"])
def test_form_data_a_line_a_field(line: str, folder: str, tmp_path: Path) -> None:
    place = tmp_path / "US_1" / folder
    place.mkdir(parents=True)
    (place / "Google Chrome_Default.txt").write_text("".join(line.format(*pair) + "\n" for pair in [("email", "u1@mail.example"), ("q", "cheap kettle"), ("telefono", "+39 347 812 6045")]))
    (tmp_path / "US_1" / "passwords.txt").write_text("URL: https://site.example\nUsername: u2@mail.example\nPassword: x\n")
    rows = [row for source in dump.open(tmp_path).sources for frame in source.frames(Tally()) if frame.table == "autofills" for row in _rows(frame)]
    assert [(row["form_field"], row["email"], row["phone"], row["form_value"]) for row in rows] == [
        ("email", "u1@mail.example", None, None), ("q", None, None, "cheap kettle"), ("telefono", None, "+39 347 812 6045", None),
    ]  # fmt: skip


def _rows(frame: Frame) -> list[dict[str, str | None]]:
    return [{name: row[f"c{i}"] for i, name in enumerate(frame.columns)} for row in frame.rows.to_pylist()]
