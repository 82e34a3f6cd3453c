"""Readings that dumps of servers by outsiders showed to be missing: Keycloak, Rocket.Chat, Jira, WordPress."""

from __future__ import annotations

import base64
import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from tests.test_small_readings import counted, kinds, mail, person, sql

N = 60


def stored(text: str, size: int) -> str:
    return base64.b64encode(hashlib.sha512(text.encode()).digest()[:size]).decode()


def meteor(text: str) -> str:
    return base64.b64encode(hashlib.sha512(text.encode()).digest()).decode().translate(str.maketrans("+/", "ab"))[:17]


def keycloak(n: int) -> list[tuple[Any, ...]]:
    size = 64 if n % 2 else 32
    secret = json.dumps({"value": stored(f"v{n}", size), "salt": stored(f"s{n}", 16), "additionalParameters": {}})
    rows = [(2 * n, "password", f"u-{n * 7919:08}-x", secret, json.dumps({"hashIterations": 5, "algorithm": "argon2" if size == 32 else "pbkdf2-sha512"}))]
    return [*rows, (2 * n + 1, "otp", f"u-{n * 7919:08}-x", json.dumps({"value": meteor(f"o{n}") + "Ab3"}), json.dumps({"subType": "totp", "digits": 6}))] if n % 3 == 0 else rows


def test_secrets_of_keycloak_are_of_the_kind_beside_them(tmp_path: Path) -> None:
    found = sql(tmp_path, {
        "user_entity": ("`id` varchar(40), `email` varchar(99), `username` varchar(99), PRIMARY KEY (`id`)", [(f"u-{n * 7919:08}-x", mail(n), f"name{n}") for n in range(N)]),
        "credential": ("`id` int, `type` varchar(40), `user_id` varchar(40), `secret_data` text, `credential_data` text", [row for n in range(N) for row in keycloak(n)]),
        "client": ("`id` int, `client_id` varchar(99), `secret` varchar(99), `protocol` varchar(40)", [(n, name, "", "openid-connect") for n, name in enumerate(("account", "account-console", "admin-cli", "broker", "portal-web", "realm-management"))]),
    })  # fmt: skip
    said = kinds(found)
    assert (found["subjects"]["affected"], said["password_hash"], said["otp_secret"]) == (N, N, N // 3)
    assert {row["form"]: row["subjects"] for row in found["credentials"]} == {"pbkdf2": N // 2, "argon2": N // 2}


@pytest.mark.parametrize("bot", ["rocket.cat", None])
def test_who_writes_is_known_by_ids_of_two_tables_though_a_program_has_a_name_for_its_id(tmp_path: Path, bot: str | None) -> None:
    users = [{"_id": meteor(f"u{n}"), "username": f"name{n}", "emails": [{"address": mail(n)}]} for n in range(N)] + ([{"_id": bot, "username": bot}] if bot else [])
    visitors = [{"_id": meteor(f"v{n}"), "username": f"guest-{n}", "visitorEmails": [{"address": mail(N + n)}]} for n in range(N)]
    messages = [{"_id": meteor(f"m{n}"), "msg": "hello", "u": {"_id": meteor(f"{'uv'[n % 2]}{n // 2 % N}"), "username": f"{('name', 'guest-')[n % 2]}{n // 2 % N}"}} for n in range(4 * N)]
    found = counted(tmp_path, {"users": users, "rocketchat_livechat_visitor": visitors, "rocketchat_message": messages, "rocketchat_room": [{"_id": meteor(f"r{n}"), "v": {"_id": meteor(f"v{n}"), "username": f"guest-{n}"}} for n in range(N)],
                               "rocketchat_subscription": [{"_id": meteor(f"s{n}"), "u": {"_id": meteor(f"u{n}"), "username": f"name{n}"}} for n in range(N)]})  # fmt: skip
    assert found["subjects"]["affected"] == 2 * N + bool(bot)


@pytest.mark.parametrize(("named", "people"), [("{}", N), ("other{}", 2 * N)])
def test_two_tables_of_the_same_user_names_are_the_same_people(tmp_path: Path, named: str, people: int) -> None:
    found = counted(tmp_path, {
        "User": [{"id": 30000 + n, "userName": f"name{n}", "lowerUserName": f"name{n}", "emailAddress": mail(n), "displayName": person(n)} for n in range(N)],
        "ApplicationUser": [{"id": 20000 + n, "userKey": f"JIRAUSER{20000 + n * 7}", "lowerUserName": named.format(f"name{n}")} for n in range(N)],
        "Action": [{"id": 100000 + n, "author": f"JIRAUSER{20000 + n % N * 7}", "body": "ok"} for n in range(3 * N)],
    })  # fmt: skip
    assert found["subjects"]["affected"] == people


def test_the_number_of_a_comment_is_nobody_s_though_customers_have_such_numbers(tmp_path: Path) -> None:
    comments = [(n, "WooCommerce" if n % 16 else person(n), "" if n % 16 else mail(n // 16 - 1), 0 if n % 16 else n // 16) for n in range(1, 16 * N)]
    found = sql(tmp_path, {
        "wp_users": ("`ID` int, `user_login` varchar(99), `user_email` varchar(99), PRIMARY KEY (`ID`)", [(n, f"name{n}", mail(n - 1)) for n in range(1, N + 1)]),
        "wp_comments": ("`comment_ID` int, `comment_author` varchar(99), `comment_author_email` varchar(99), `user_id` int, PRIMARY KEY (`comment_ID`)", comments),
        "wp_wc_orders": ("`id` int, `customer_id` int, `billing_email` varchar(99)", [(5000 + n, n % N + 1, mail(n % N)) for n in range(2 * N)]),
    })  # fmt: skip
    assert (found["subjects"]["affected"], found["subjects"]["by_identifier"]["account_id"]) == (N, N)


def test_contacts_of_whom_a_column_says_what_they_are_to_the_client_are_others(tmp_path: Path) -> None:
    rows = [{"ID клиента": 200000 + n // 2 * 7, "Кем приходится": ("мать", "сестра", "коллега")[n % 3], "Контакт ФИО": "Иванова Анна Петровна", "Контакт телефон": f"+7903449{1000 + n}"} for n in range(2 * N)]
    found = counted(tmp_path, {"kontakty": rows, "zayavki": [{"ID клиента": 200000 + n * 7, "E-mail": mail(n), "ФИО": "Смирнов Игорь Ильич"} for n in range(N)]})
    assert (found["subjects"]["affected"], found["subjects"]["secondary"]) == (N, 2 * N)


def test_who_shares_a_device_is_whose_row_it_is(tmp_path: Path) -> None:
    rows = [{"share_id": n, "mac": f"D8:F1:5B:{n // 256:02X}:{n % 256:02X}:01", "owner_user_id": f"U{n:05}", "share_to_email": mail(N + n), "permission": "view"} for n in range(N)]
    found = counted(tmp_path, {"device_share": rows, "user_info": [{"user_id": f"U{n:05}", "email": mail(n)} for n in range(N)]})
    assert (found["subjects"]["affected"], found["subjects"]["secondary"], found["subjects"]["unattributed_records"]) == (N, N, 0)


def test_partners_of_a_programme_are_firms(tmp_path: Path) -> None:
    firms = "Hartz Rentals,Marquee Hotels,Shellway Fuel,Laithwood Wines,Northway Card".split(",")
    found = counted(tmp_path, {"partners": [{"partner_code": name[:3].upper(), "partner_name": name, "category": "CAR", "active": "Y"} for name in firms], "members": [{"member_no": 40000 + n, "email": mail(n)} for n in range(N)]})
    assert "person_name" not in kinds(found)


def test_an_account_that_many_users_share_is_nobody_and_senders_are_of_the_table_that_is_named(tmp_path: Path) -> None:
    """Chatwoot: contact 1, user 1 and account 1 are three."""
    found = sql(tmp_path, {
        "accounts": ("`id` int, `name` varchar(99), `status` int, PRIMARY KEY (`id`)", [(1, "Ventura", 0), (2, "Alba", 0)]),
        "users": ("`id` int, `name` varchar(99), `email` varchar(99), `encrypted_password` varchar(99), PRIMARY KEY (`id`)", [(n, person(n), f"agent{n}@shop.example.com", hashlib.sha1(str(n).encode()).hexdigest()) for n in range(1, 13)]),
        "account_users": ("`id` int, `account_id` int, `user_id` int", [(n, 1 + n % 2, n) for n in range(1, 13)]),
        "contacts": ("`id` int, `name` varchar(99), `email` varchar(99), `account_id` int, PRIMARY KEY (`id`)", [(n, person(n), mail(n), 1 + n % 2) for n in range(1, N + 1)]),
        "conversations": ("`id` int, `contact_id` int, `account_id` int", [(900 + n, 1 + n % N, 1 + n % 2) for n in range(2 * N)]),
        "messages": ("`id` int, `content` text, `sender_type` varchar(40), `sender_id` int, `account_id` int", [(5000 + n, "hello", ("Contact", "User")[n % 2], (n // 2) % (N, 12)[n % 2] + 1, 1 + n % 2) for n in range(4 * N)]),
    })  # fmt: skip
    assert found["subjects"]["affected"] == N + 12


def test_a_key_called_after_its_table_beside_the_number_of_people(tmp_path: Path) -> None:
    found = counted(tmp_path, {
        "kuryri": [{"id_kuryra": 700 + n, "osobni_cislo": f"RB{3000 + n * 7:05}", "jmeno": "Veronika", "prijmeni": person(n).split()[1], "email": mail(n)} for n in range(N)],
        "udalosti": [{"id_udalosti": 90000 + n, "cislo_zasilky": f"Z312{n:06}", "kod": "DORUCENO", "id_kuryra": 700 + n % N, "lat": f"{49 + n / 1000:.5f}", "lon": f"{14 + n / 1000:.5f}"} for n in range(4 * N)],
    })  # fmt: skip
    assert (found["subjects"]["affected"], kinds(found)["geo_coordinates"], found["subjects"]["unattributed_records"]) == (N, N, 0)


@pytest.mark.parametrize(("server", "columns", "servers"), [("Mitarbeiter", ("KundenNr", "MitarbeiterID"), 6), ("agents", ("agent_id", "customer_id"), 30), ("agents", ("customer_id", "agent_id"), 6)])
def test_who_serves_many_joins_none_of_them(tmp_path: Path, server: str, columns: tuple[str, str], servers: int) -> None:
    table, key = ("Kunden", "KundenNr") if server == "Mitarbeiter" else ("customers", "customer_id")
    ids = {key: lambda n: 5000 + n % N, next(c for c in columns if c != key): lambda n: 1 + (n * 7 + n // N) % servers}
    found = counted(tmp_path, {
        table: [{key: 5000 + n, "email": mail(n), "Vorname": person(n).split()[0], "Nachname": person(n).split()[1]} for n in range(N)],
        server: [{next(c for c in columns if c != key): 1 + n, "email": f"staff{n}@firm.example.com", "Nachname": "Weber"} for n in range(servers)],
        "Kontakthistorie": [{"id": 90000 + n, **{column: ids[column](n) for column in columns}, "Notiz": "angerufen"} for n in range(6 * N)],
    })  # fmt: skip
    assert (found["subjects"]["affected"], found["subjects"]["unattributed_records"]) == (N + servers, 0)


def test_users_of_whom_nothing_is_said_are_no_firms(tmp_path: Path) -> None:
    found = sql(tmp_path, {
        "users": ("`id` int, `plan` varchar(9), PRIMARY KEY (`id`)", [(n, "free") for n in range(1, 11)]),
        "visits": ("`id` int, `user_id` int, `member_id` int", [(900 + n, 1 + n % 10, 5000 + n % N) for n in range(4 * N)]),
        "orders": ("`id` int, `user_id` int, `email` varchar(99)", [(7000 + n, 1 + n % 10, mail(n % 10)) for n in range(N)]),
    })  # fmt: skip
    tables = {row["table"]: row["subjects"] for row in found["records"]["tables"]}
    assert (tables["orders"], kinds(found)["email"], found["subjects"]["by_identifier"]["account_id"]) == (10, 10, 10)


def test_a_day_with_a_word_for_the_year_behind_it_gives_an_age(tmp_path: Path) -> None:
    rows = [{"user_id": f"U{n:04}", "email": mail(n), "Дата_раждане": f"{1 + n % 28:02}.03.{1980 + n % 20} г.", "last_login": f"2024-05-{1 + n % 28:02}T10:{n:02}:00Z"} for n in range(N)]
    rows[:6] = [{**row, "Дата_раждане": "05.03.2012 г."} for row in rows[:6]]
    found = counted(tmp_path, {"users": rows})
    assert kinds(found)["date_of_birth"] == N
    assert [(row["subjects"], row["known"]) for row in found["populations"] if row["population"] == "under_18"] == [(6, N)]


@pytest.mark.parametrize("owner", [True, False])
def test_secrets_have_a_kind_only_where_a_column_says_whose_they_are(tmp_path: Path, owner: bool) -> None:
    rows = [(n, f"U{n:04}" if owner else f"k{n}", ("password", "welcome")[n % 2], f"correct-horse-{n * 7919}") for n in range(N)]
    found = sql(tmp_path, {
        "users": ("`user_id` varchar(9), `email` varchar(99)", [(f"U{n:04}", mail(n)) for n in range(N)]),
        "texts": (f"`id` int, `{'user_id' if owner else 'slug'}` varchar(9), `type` varchar(9), `value` varchar(99)", rows),
    })  # fmt: skip
    assert ("password" in kinds(found)) == owner
