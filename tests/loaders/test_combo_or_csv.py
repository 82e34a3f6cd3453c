"""Tables and combo lists side by side: the same kinds of fields, told apart by header, delimiter and what else stands in a row."""

from __future__ import annotations

from collections.abc import Callable
from hashlib import md5, sha1
from typing import Any
from uuid import UUID

import pytest

from breach_impact.opening.sniff import HEAD, sniff

Reader = Callable[..., Any]
NAMES = ("Anna", "Marco", "Zoë", "Łukasz", "Chiara", "Jürgen", "Olga")
SURNAMES = ("Bellini", "O'Brien", "Müller", "Nowak", "Ivanova", "García", "Sato")
CITIES = ("Roma", "Kraków", "Lyon", "Praha", "São Paulo", "Wien", "Porto")
COUNTRIES = ("IT", "PL", "FR", "CZ", "BR")
PASSWORDS = ("Segreto{i}", "hunter{i}!", "qwerty{i}", "Passw0rd_{i}", "tajne{i}", "$ecret{i}", "ilove{i}u")
LOGINS = ("anna{i}", "mr_smith{i}", "x.wolf{i}", "Killer{i}", "zed-{i}")


def _fields(i: int) -> dict[str, Any]:
    return {
        "i": i,
        "id": 50 + i,
        "mail": f"u{i}@mail.example",
        "pw": PASSWORDS[i % len(PASSWORDS)].format(i=i),
        "user": LOGINS[i % len(LOGINS)].format(i=i),
        "name": NAMES[i % len(NAMES)],
        "surname": SURNAMES[i % len(SURNAMES)],
        "city": CITIES[i % len(CITIES)],
        "country": COUNTRIES[i % len(COUNTRIES)],
        "time": f"2023-01-{i % 28 + 1:02d} 10:{i % 60:02d}:00",
        "date": f"{i % 28 + 1:02d}.0{i % 9 + 1}.19{50 + i % 50}",
        "md5": md5(b"%d" % i).hexdigest(),
        "sha1": sha1(b"%d" % i).hexdigest(),
        "uuid": UUID(md5(b"%d" % i).hexdigest()),
        "bcrypt": f"$2y$10$abcdefghijklmnopqrstuv{i:031d}",
        "salt": f"{chr(97 + i % 26)}x{chr(65 + i % 23)}",
        "ip": f"192.0.2.{i % 250}",
        "phone": f"+1555010{i:04d}",
        "money": f"{i * 37 % 1000}.{i % 100:02d}",
        "flag": ("true", "false")[i % 2],
        "mark": ":;|"[i % 3],
    }


def _made(header: str, line: str, count: int) -> bytes:
    rows = [line.format(**_fields(i)) for i in range(count)]
    return "".join(f"{row}\n" for row in ([header] if header else []) + rows).encode()


TABLES: list[tuple[str, str]] = [
    ("id,email,password,created", "{id},{mail},{pw},{time}"),
    ("id;email;password;created", "{id};{mail};{pw};{time}"),
    ("id,email,device_token,created", "{id},{mail},{sha1},{time}"),
    ("id;email;device_token;created", "{id};{mail};{sha1};{time}"),
    ("email,device_token,name,created", "{mail},{sha1},{name},{time}"),
    ("email,device_token", "{mail},{sha1}"),
    ("email;password", "{mail};{pw}"),
    ("e-mail,heslo", "{mail},{pw}"),
    ("Correo,Contraseña", "{mail},{pw}"),
    ("username,password", "{user},{pw}"),
    ("login;hasło;miasto", "{user};{pw};{city}"),
    ("url,username,password", "https://site.example/{i},{user},{pw}"),
    ("name,url,username,password,note", "site{i},https://site.example/{i},{mail},{pw},"),
    ("nome\tcognome\temail\tpassword", "{name}\t{surname}\t{mail}\t{pw}"),
    ("user|mail|pass", "{user}|{mail}|{pw}"),
    ("имя;почта;пароль", "{name};{mail};{pw}"),
    ("ユーザー名,メール,パスワード", "{user},{mail},{pw}"),
    ("adresse,mdp,date_naissance", "{mail},{pw},{date}"),
    ("email,password_hash,salt,ip", "{mail},{md5},{salt},{ip}"),
    ("user_id|email|hash|salt", "{id}|{mail}|{bcrypt}|{salt}"),
    ("email,ip,last_login", "{mail},{ip},{time}"),
    ("kunde;email;telefon", "{name};{mail};{phone}"),
    ("email,note", '{mail},"pw, {pw}"'),
    ("uid,mail,token", "{uuid},{mail},{md5}"),
    ("mail,ref", "{mail},REF-{id}"),
    ("contact_addr,session_key", "{mail},{uuid}"),
    ("", "{id},{mail},{pw},{time}"),
    ("", "{id};{mail};{sha1};{time}"),
    ("", "{mail},{sha1},{name},{time}"),
    ("", "{id}\t{user}\t{mail}\t{md5}"),
    ("", "{name};{surname};{mail};{pw}"),
    ("", "{mail};{pw};{country};{date}"),
    ("", "{mail},{uuid},{flag}"),
    ("", "{mail}|{pw}|{name} {surname}|{phone}"),
    ("", "{id},https://site.example/{i},{mail},{pw}"),
    ("", "https://site.example/{i},{mail},{pw},{time}"),
    ("", "{mail};{money};{country}"),
    ("", "{time},{mail},{pw}"),
    ("", "{id}|{mail}|{pw}"),
    ("", "{phone},{mail},{name},{city}"),
    ("", "{mail},{ip},{time}"),
    ("", "{mail},{uuid}"),
]

LISTS: list[tuple[str, str, dict[str, str | None]]] = [
    ("", "{mail}:{pw}", {"email": "{mail}", "password": "{pw}"}),
    ("", "{mail};{pw}", {"email": "{mail}", "password": "{pw}"}),
    ("", "{mail},{pw}", {"email": "{mail}", "password": "{pw}"}),
    ("", "{mail}|{pw}", {"email": "{mail}", "password": "{pw}"}),
    ("", "{mail}\t{pw}", {"email": "{mail}", "password": "{pw}"}),
    ("", "{mail} {pw}", {"email": "{mail}", "password": "{pw}"}),
    ("", "{mail}{mark}{pw}", {"email": "{mail}", "password": "{pw}"}),
    ("", "{mail}:a,b;{pw}", {"email": "{mail}", "password": "a,b;{pw}"}),
    ("", "{mail}:{md5}", {"email": "{mail}", "password_hash": "{md5}"}),
    ("", "{mail};{sha1}", {"email": "{mail}", "password_hash": "{sha1}"}),
    ("", "{mail}:{md5}:{salt}", {"email": "{mail}", "password_hash": "{md5}", "salt": "{salt}"}),
    ("", "{mail}:{bcrypt}", {"email": "{mail}", "password_hash": "{bcrypt}"}),
    ("", "{user}|{mail}|{pw}", {"username": "{user}", "email": "{mail}", "password": "{pw}"}),
    ("", "{user}:{mail}:{md5}:{salt}", {"username": "{user}", "email": "{mail}", "password_hash": "{md5}", "salt": "{salt}"}),
    ("", "{mail}:{pw}:{ip}", {"email": "{mail}", "password": "{pw}", "ip": "{ip}"}),
    ("", "{mail};{pw};{ip}", {"email": "{mail}", "password": "{pw}", "ip": "{ip}"}),
    ("", "https://site.example/{i}:{mail}:{pw}", {"site": "https://site.example/{i}", "email": "{mail}", "username": None, "password": "{pw}"}),
    ("", "https://site.example/{i}|{mail}|{pw}", {"site": "https://site.example/{i}", "email": "{mail}", "username": None, "password": "{pw}"}),
    ("", "https://site.example/{i},{mail},{pw}", {"site": "https://site.example/{i}", "email": "{mail}", "username": None, "password": "{pw}"}),
    ("", "{mail}:{pw}:https://site.example/{i}", {"email": "{mail}", "username": None, "password": "{pw}", "site": "https://site.example/{i}"}),
    ("", "{mail};{pw};https://site.example/{i}", {"email": "{mail}", "username": None, "password": "{pw}", "site": "https://site.example/{i}"}),
    ("", "{user}:{i}:{md5}:{md5}:::", {"username": "{user}", "lm_password_hash": "{md5}", "password_hash": "{md5}"}),
    ("", "{user}:x:{i}:{i}:{name}:/home/{user}:/bin/bash", {"username": "{user}", "full_name": "{name}"}),
    ("", "{user}:$6$salt${md5}{md5}:19000:0:99999:7:::", {"username": "{user}", "password_hash": "$6$salt${md5}{md5}"}),
    ("", "{user}:$apr1$abcdefgh$0123456789012345678901", {"username": "{user}", "password_hash": "$apr1$abcdefgh$0123456789012345678901"}),
    ("", "{mail};{pw};", {"email": "{mail}", "password": "{pw}", "column_3": ""}),
    ("", "{mail}:{pw}:{country}:{time}", {"email": "{mail}", "password": "{pw}", "column_3": "{country}", "column_4": "{time}"}),
    ("", "{id}:{mail}:{pw}", {"column_1": "{id}", "email": "{mail}", "password": "{pw}"}),
    ("id:email:password:created", "{id}:{mail}:{pw}:{time}", {"id": "{id}", "email": "{mail}", "password": "{pw}", "created": "{time}"}),
    ("email;password", "{mail}{mark}{pw}", {"email": "{mail}", "password": "{pw}"}),
    ("email:password", "{mail}:{pw}", {"email": "{mail}", "password": "{pw}"}),
    ("e-mail:heslo", "{mail}:{pw}", {"e-mail": "{mail}", "heslo": "{pw}"}),
    ("user:email:hash:salt", "{user}:{mail}:{md5}:{salt}", {"user": "{user}", "email": "{mail}", "hash": "{md5}", "salt": "{salt}"}),
]


@pytest.mark.parametrize("count", [1, 3, 20, 3000])
@pytest.mark.parametrize(("header", "line"), TABLES, ids=[f"{header or 'none'} {line}" for header, line in TABLES])
def test_tables_are_read_as_tables(header: str, line: str, count: int, read: Reader) -> None:
    data = _made(header, line, count)
    for name in ("users.csv", "x.bin", "combo.txt") if count < 3000 else ("combo.txt",):
        assert sniff(data[:HEAD], name, whole=len(data) <= HEAD).format == "csv"
    got = read("csv", data)
    assert (len(got.records), dict(got.codes)) == (count, {})
    if header and count > 1:
        first = header.split(next(mark for mark in ",;\t|" if mark in header))
        assert list(got.records[0]) == first


@pytest.mark.parametrize("count", [1, 3, 20, 3000])
@pytest.mark.parametrize(("header", "line", "second"), LISTS, ids=[f"{header or 'none'} {line}" for header, line, _ in LISTS])
def test_lists_are_read_as_lists(header: str, line: str, second: dict[str, str | None], count: int, read: Reader) -> None:
    data = _made(header, line, count)
    assert sniff(data[:HEAD], "combo.txt", whole=len(data) <= HEAD).format == "combo"
    got = read("combo", data)
    assert (len(got.records), dict(got.codes)) == (count, {})
    for i, record in enumerate(got.records):
        want = {key: value and value.format(**_fields(i)) for key, value in second.items()}
        assert {key: record[key] for key in want} == want


def test_the_output_of_crackers(read: Reader) -> None:
    got = read("combo", _made("", "{md5}:{salt}:{pw}", 20))
    assert got.records[1] == {"password_hash": _fields(1)["md5"], "salt": _fields(1)["salt"], "password": _fields(1)["pw"]}


def test_a_first_login_is_no_header(read: Reader) -> None:
    data = b"admin:hunter2\nuser:password1\n" + _made("", "{mail}:{pw}", 20) + _made("", "{user}:{pw}", 5)
    got = read("combo", data)
    assert [record["username"] for record in got.records[:2]] == ["admin", "user"]
    assert len(got.records) == 27
