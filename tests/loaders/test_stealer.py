"""Files of stealers: blocks, cookies, form data, cards, machines, and whose they are."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from breach_impact import dump
from breach_impact.framing import Place, Tally
from breach_impact.loaders.stealer import LOADER
from breach_impact.sniff import sniff

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
        (b"Name: tel\nValue: +15550100\n=====\n" * 2, {"form_field": "tel", "email": None, "form_value": "+15550100"}),
        (b"Name: login\nValue: u1@mail.example\n=====\n" * 2, {"form_field": "login", "email": "u1@mail.example", "form_value": None}),
    ],
)
def test_blocks(data: bytes, record: dict[str, Any], read: Reader) -> None:
    assert sniff(data, "x.bin", whole=True).format == "stealer"
    got = read("stealer", data)
    assert got.records == [record] * 2
    assert not got.codes


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
            tables.setdefault(frame.table, []).append(first["c0"] if frame.columns else first["doc"][:17])
    assert tables == {"passwords": ["A1", "B2"], "cookies": ["A1", "B2"], "system": ['{"victim_folder":"A1"', '{"victim_folder":"B2"']}
