"""Whose a key or an address is, in records and tables of products that dumps by outsiders held."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

import breach_impact as bi
from tests.test_small_readings import Row, counted, kinds, mail, person, sql

N = 60
CARDS = ("4111111111111111", "5555555555554444", "4012888888881881", "5105105105105100", "4242424242424242")


def affected(found: dict[str, Any]) -> tuple[int, int]:
    return found["subjects"]["affected"], found["subjects"]["secondary"]


@pytest.mark.parametrize(("booker", "said"), [({}, (N, 0)), ({"booker": {"email": "agent{}@travel.example.org"}}, (N, N))])
def test_who_holds_the_card_of_a_guest_is_nobody_else(tmp_path: Path, booker: dict[str, Any], said: tuple[int, int]) -> None:
    rows = [
        {"reservation": {"guest": {"firstName": person(n).split()[0], "lastName": person(n).split()[1], "email": mail(n), "telephone": f"+34612345{100 + n}"},
                         "payment": {"cardHolder": person(n).upper(), "cardNumber": CARDS[n % 5], "expirationDate": "10/25", "cvv": f"{100 + n}"}},
         **{name: {key: text.format(n) for key, text in value.items()} for name, value in booker.items()}} for n in range(N)
    ]  # fmt: skip
    assert affected(counted(tmp_path, {"bookings": rows})) == said


@pytest.mark.parametrize(("level", "people"), [("emails", N), ("correos", N), ("travellers", 2 * N)])
def test_what_is_said_of_addresses_in_a_list_called_so_makes_them_nobody_s(tmp_path: Path, level: str, people: int) -> None:
    def element(address: str) -> dict[str, Any]:
        return {"address": address, "type": "personal", "sha256": hashlib.sha256(address.encode()).hexdigest(), "local": address.partition("@")[0], "domain": "mail.example.com"}

    rows = [{"id": f"q{n:04}Zx", "full_name": person(n), level: [element(mail(n)), element(mail(N + n))]} for n in range(N)]
    found = counted(tmp_path, {"profiles": rows})
    assert affected(found) == (people, 0)
    assert found["subjects"]["by_identifier"]["account_id"] == (N if people == N else 0)  # nearly all rows have an address of their own


def test_an_audit_log_joins_nobody_with_whom_he_did_something_to(tmp_path: Path) -> None:
    rows = [
        {"actor": {"alternateId": mail(n % 3), "displayName": person(n % 3)}, "eventType": "user.lifecycle", "target": [{"alternateId": mail(n), "displayName": person(n), "type": "User"}], "published": f"2024-03-{1 + n % 28:02}T10:00:00Z"}
        for n in range(N)
    ]  # fmt: skip
    users = [{"id": f"00u{n * 7919:017}", "email": mail(n), "firstName": person(n).split()[0], "login": mail(n)} for n in range(N)]
    assert affected(counted(tmp_path, {"system_log": rows, "users": users})) == (N, 0)


def test_kinds_of_people_are_no_people(tmp_path: Path) -> None:
    people = range(1, 4 * N + 1)
    found = sql(tmp_path, {
        "glpi_profiles": ("`id` int, `name` varchar(99), `interface` varchar(99)", [(n, name, "central") for n, name in enumerate(("Self-Service", "Technician", "Admin"), 1)]),
        "glpi_profiles_users": ("`id` int, `users_id` int, `profiles_id` int", [(n, n, 1 + n % 3) for n in people]),
        "glpi_users": ("`id` int, `name` varchar(99), `realname` varchar(99), `firstname` varchar(99), `mobile` varchar(99), PRIMARY KEY (`id`)",
                       [(n, f"u{n}", person(n).split()[1], person(n).split()[0], f"+33612345{100 + n}") for n in people]),
        "glpi_useremails": ("`id` int, `users_id` int, `email` varchar(99)", [(n, n, mail(n)) for n in people]),
        "glpi_computers": ("`id` int, `serial` varchar(99), `users_id_tech` int, `users_id` int", [(n, f"SN{n * 7919:08}", 1 + n % 9, n) for n in people]),
    })  # fmt: skip
    assert affected(found) == (4 * N, 0)


@pytest.mark.parametrize("second", ["sis_user_id", "user_id_tech"])
def test_a_second_key_of_the_same_table_is_another_person_s_only_if_it_is_one(tmp_path: Path, second: str) -> None:
    """``sis_user_id`` is what another system calls the same person: none of its numbers is a key of the table."""
    other = {"sis_user_id": lambda n: 70000000 + n, "user_id_tech": lambda n: 1 + n % 4}[second]
    found = sql(tmp_path, {
        "users": ("`id` int, `email` varchar(99), `full_name` varchar(99), PRIMARY KEY (`id`)", [(n, mail(n), person(n)) for n in range(1, N + 1)]),
        "pseudonyms": (f"`nr` int, `user_id` int, `{second}` int, `last_login_ip` varchar(99)", [(n, n, other(n), f"198.51.100.{n}") for n in range(1, N + 1)]),
    })  # fmt: skip
    assert affected(found) == (N, 0)
    assert kinds(found)["ip_address"] == N


def test_staff_in_a_table_of_their_own_are_known_by_its_key(tmp_path: Path) -> None:
    found = sql(tmp_path, {
        "StaffMember": ("`StaffId` int, `PayrollNo` varchar(99), `Forename` varchar(99), `Surname` varchar(99), `WorkEmail` varchar(99), PRIMARY KEY (`StaffId`)",
                        [(700 + n, f"P{n * 7919:07}", *person(n).split(), mail(n)) for n in range(N)]),
        "IncidentStaff": ("`IncidentId` int, `StaffId` int, FOREIGN KEY (`StaffId`) REFERENCES `StaffMember` (`StaffId`)", [(n * 3, 700 + n) for n in range(N)]),
    })  # fmt: skip
    assert affected(found) == (N, 0)


FORUM: dict[str, tuple[str, Sequence[Sequence[Any]]]] = {
    "phpbb_users": ("`user_id` int, `username` varchar(99), `user_email` varchar(99), `user_password` varchar(99), `user_birthday` varchar(10), `user_regdate` int, PRIMARY KEY (`user_id`)",
                    [(n, f"anna{n}", mail(n), "$2y$10$" + f"{n:02}" * 26 + "a", f" {1 + n % 9}-1{n % 3}-19{60 + n % 40}" if n % 2 else " 0- 0-   0", 1500000000 + n) for n in range(1, N + 1)]),
    "phpbb_sessions": ("`session_id` char(32), `session_user_id` int, `session_start` int, `session_ip` varchar(99), `session_browser` varchar(99), `session_page` varchar(99), `session_admin` int",
                       [(hashlib.md5(str(n).encode(), usedforsecurity=False).hexdigest(), n, 1600000000 + n, f"198.51.100.{n}", f"Mozilla/5.0 (X11) Chrome/{n}.0", f"viewforum.php?f={n % 7}", 0) for n in range(1, N + 1)]),
    "phpbb_posts": ("`post_id` int, `poster_id` int, `post_text` text", [(n, 1 + n % N, f"words {n}") for n in range(1, 3 * N)]),
    "phpbb_topics": ("`topic_id` int, `forum_id` int, `topic_title` varchar(99), `topic_poster` int, `topic_views` int", [(n, n % 5, f"Title {n}", 1 + n * 7 % N, n * 31 % 17) for n in range(1, 2 * N)]),
}  # fmt: skip


def test_columns_that_begin_as_their_table_are_read_without_it(tmp_path: Path) -> None:
    found = sql(tmp_path, FORUM)
    assert affected(found) == (N, 0)
    tables = {row["table"]: row["subjects"] for row in found["records"]["tables"]}
    assert tables == {"phpbb_users": N, "phpbb_sessions": N, "phpbb_posts": N, "phpbb_topics": N}
    said = kinds(found)
    assert (said["date_of_birth"], said["session_token"], said["user_agent"]) == (N // 2, N, N)
    assert next(row["records"] for row in found["data_types"] if row["data_type"] == "session_token") == N  # pages are none


@pytest.mark.parametrize(("header", "value", "expected"), [("name", "anna{}", N), ("unique_id", "peter{}", N), ("name", "Order {}", 0), ("unique_id", "{}", 0)])
def test_what_users_sign_in_with_has_other_names(tmp_path: Path, header: str, value: str, expected: int) -> None:
    hashes = ["$2y$10$" + f"{n:02}" * 26 + "a" for n in range(N)]
    rows = [{"nr": n, header: value.format(n), "password": hashes[n], "last_login": f"2023-04-{1 + n % 28:02}T10:00:00Z"} for n in range(N)]
    assert kinds(counted(tmp_path, {"agents": rows})).get("username", 0) == expected


def test_schools_that_have_accounts_are_nobody(tmp_path: Path) -> None:
    bodies = "West Mesa College,Sciences,Humanities,Manually-Created Courses".split(",")
    found = sql(tmp_path, {
        "accounts": ("`id` int, `name` varchar(99), `workflow_state` varchar(99), PRIMARY KEY (`id`)", [(n, name, "active") for n, name in enumerate(bodies, 1)]),
        "courses": ("`id` int, `name` varchar(99), `account_id` int, `course_code` varchar(99)", [(n, f"Course {n}", 1 + n % 4, f"C{n}") for n in range(N)]),
        "users": ("`id` int, `email` varchar(99), `full_name` varchar(99), PRIMARY KEY (`id`)", [(n, mail(n), person(n)) for n in range(1, N + 1)]),
    })  # fmt: skip
    assert affected(found) == (N, 0)


def uuid(number: int) -> str:
    digits = hashlib.md5(str(number).encode(), usedforsecurity=False).hexdigest()
    return f"{digits[:8]}-{digits[8:12]}-4{digits[13:16]}-a{digits[17:20]}-{digits[20:]}"


def test_who_acted_is_known_by_tables_that_hold_the_same_people(tmp_path: Path) -> None:
    """Supabase: ``auth.users`` and ``profiles`` have the same ids; who is deleted stands in the audit log alone."""
    found = counted(tmp_path, {
        "users": [{"id": uuid(n), "email": mail(n), "last_sign_in_at": "2023-04-01T10:00:00Z"} for n in range(N)],
        "identities": [{"nr": n, "user_id": uuid(n), "provider": "email"} for n in range(N)],
        "avatars": [{"owner": uuid(n), "bucket": "avatars"} for n in range(N)],
        "profiles": [{"id": uuid(n), "username": f"anna{n}", "full_name": person(n)} for n in range(N)],
        "audit_log": [{"nr": n, "actor_id": uuid(n), "action": "login", "ip_address": f"198.51.100.{n}"} for n in range(N + 4)],
    })  # fmt: skip
    assert affected(found) == (N + 4, 0)
    assert kinds(found)["ip_address"] == N + 4


def test_one_policy_a_patient_and_names_with_the_mark_of_their_table(tmp_path: Path) -> None:
    found = sql(tmp_path, {
        "patient_data": ("`id` int, `pid` int, `fname` varchar(99), `lname` varchar(99), `phone_home` varchar(99), `DOB` date", [(n, 1000 + n, *person(n).split(), f"+1415555{2000 + n}", f"19{50 + n % 40}-03-{1 + n % 28:02}") for n in range(1, N + 1)]),
        "insurance_data": ("`id` int, `provider` varchar(99), `policy_number` varchar(99), `subscriber_lname` varchar(99), `subscriber_phone` varchar(99), `pid` int",
                           [(n, n % 4, f"PX{n * 7919}", person(n).split()[1], f"+1415555{2000 + n}", 1000 + n) for n in range(1, N)]),
        "billing": ("`id` int, `pid` int, `fee` int, `bill_date` date", [(n, 1001 + n * 7 % N, n % 90, f"2023-02-{1 + n % 28:02}") for n in range(4 * N)]),
        "postcalendar_events": ("`ev_eid` int, `ev_pid` int, `ev_title` varchar(99), `ev_time` varchar(99), `ev_room` varchar(99)", [(n, 1001 + n % N, "Office Visit", f"2023-01-{1 + n % 28:02} 10:00:00", "R1") for n in range(3 * N)]),
    })  # fmt: skip
    assert affected(found) == (N, 0)
    assert {row["table"]: row["subjects"] for row in found["records"]["tables"]} == {"patient_data": N, "insurance_data": N - 1, "billing": N, "postcalendar_events": N}


def test_values_of_coded_attributes(tmp_path: Path) -> None:
    """Koha: ``borrower_attributes(borrowernumber, code, attribute)``."""
    rows = [(7 + n, code, value) for n in range(N) for code, value in (("SSN", f"{219 + n}-09-{1111 + n}"), ("CLASS", f"C{n % 5}"), ("phone", f"+1415555{2000 + n}"))]
    found = sql(tmp_path, {
        "borrowers": ("`borrowernumber` int, `surname` varchar(99), `email` varchar(99)", [(7 + n, person(n).split()[1], mail(n)) for n in range(N)]),
        "borrower_attributes": ("`borrowernumber` int, `code` varchar(99), `attribute` varchar(99)", rows),
    })  # fmt: skip
    assert (kinds(found)["us_ssn"], kinds(found)["phone"]) == (N, N)


@pytest.mark.parametrize(("senders", "said"), [(2, (N, 2)), (N, (N, 0))])
def test_whom_a_house_writes_to_are_whom_its_log_is_about(tmp_path: Path, senders: int, said: tuple[int, int]) -> None:
    rows = [{"Date": f"2023-04-{1 + n % 28:02}", "From": f"+1212555{3000 + n % senders}" if senders < N else f"+1415555{2000 + n}", "To": f"+1415555{2000 + (n if senders < N else (n + 1) % N)}", "Body": f"text {n}"} for n in range(N)]
    people = [{"id": uuid(n), "Email": mail(n), "Phone Number": f"+1415555{2000 + n}"} for n in range(N)]
    found = counted(tmp_path, {"profiles": people, "messages": rows})
    assert affected(found) == said  # those that it writes from are the house's own


def test_rows_of_devices_count_once(tmp_path: Path) -> None:
    found = sql(tmp_path, {
        "users": ("`id` int, `email` varchar(99), PRIMARY KEY (`id`)", [(n, mail(n)) for n in range(1, N + 1)]),
        "devices": ("`id` int, `user_id` int, `device_uid` varchar(99), `platform` varchar(99)", [(100000 + n, n, uuid(n), "ios") for n in range(1, N + 1)]),
        "push_tokens": ("`id` int, `user_id` int, `device_id` int, `token` varchar(200)", [(n, n, 100000 + n, hashlib.sha256(str(n).encode()).hexdigest()) for n in range(1, N + 1)]),
    })  # fmt: skip
    assert (found["devices"]["distinct"], kinds(found)["push_token"]) == (N, N)


def test_firms_with_addresses_are_known_by_these_alone(tmp_path: Path) -> None:
    firms = [(1000 + n, f"Redstone {'Motors,Farms,Foods,Dental'.split(',')[n % 4]} {n}", mail(n) if n % 2 else "", "Healthcare", 40 + n, "") for n in range(N)]
    found = sql(tmp_path, {"vtiger_account": ("`accountid` int, `accountname` varchar(99), `email1` varchar(99), `industry` varchar(99), `employees` int, `website` varchar(99), PRIMARY KEY (`accountid`)", firms)})
    assert affected(found) == (N // 2, 0)


def test_a_few_numbers_name_no_table(tmp_path: Path) -> None:
    """LimeSurvey: users number themselves from one, as answers do."""
    found = sql(tmp_path, {
        "lime_users": ("`uid` int, `users_name` varchar(99), `email` varchar(99), PRIMARY KEY (`uid`)", [(n, f"admin{n}", f"staff{n}@mail.example.org") for n in range(1, 10)]),
        "lime_surveys": ("`sid` int, `owner_id` int, `language` varchar(9)", [(517730, 1, "en"), (284417, 1, "en")]),
        "lime_survey_517730": ("`id` int, `submitdate` datetime, `ipaddr` varchar(99), `517730X51X702` varchar(99)", [(n, "2023-01-02 10:00:00", f"198.51.100.{n}", mail(n) if n % 4 else "") for n in range(1, N + 1)]),
    })  # fmt: skip
    assert affected(found) == (N - N // 4 + 9, 0)


@pytest.mark.parametrize(("text", "said"), [({"Body": "see you at {}"}, (N, 0)), ({"duration": "{}"}, (N // 4, N - N // 4))])
def test_ends_of_calls_are_two_people_s_and_those_of_a_shop_s_texts_its_customers(tmp_path: Path, text: dict[str, str], said: tuple[int, int]) -> None:
    rows = [
        {"date": f"2023-04-{1 + n % 28:02}", "from": f"+1415555{2000 + (n % (N // 4))}", "to": f"+1415555{2000 + n}", "direction": ("inbound", "outbound-api")[n % 2], **{key: form.format(n) for key, form in text.items()}}
        for n in range(N)
    ]  # fmt: skip
    assert affected(counted(tmp_path, {"messages": rows})) == said


@pytest.mark.parametrize(("second", "held", "kept"), [("payee_account_id", False, True), ("member_id", True, True), ("member_id", False, False)])
def test_a_key_of_firms_is_told_from_that_of_people(tmp_path: Path, second: str, held: bool, kept: bool) -> None:
    """Accounts pay accounts; whose table holds people is no firm's; else each account with many members is one."""
    rows = [{"nr": n, "account_id": 500 + n % 12, second: 9000 + n, "amount": f"{n}.50", "booked_at": f"2023-04-{1 + n % 28:02}T10:00:00Z"} for n in range(360)]
    tables: dict[str, Sequence[Row]] = {"payments": rows}
    if held:
        tables["accounts"] = [{"id": 500 + n, "email": mail(n), "full_name": person(n)} for n in range(12)]
    counted(tmp_path, tables)
    found = {c.path: c.data_type for table in bi.inspect(tmp_path, progress=False).tables if table.table == "payments" for c in table.columns}
    assert (found["account_id"] == "account_id") is kept


def test_whose_post_a_moderator_moved_is_another(tmp_path: Path) -> None:
    """vBulletin: ``nodeuserid`` beside ``userid``, both keys of the users."""
    found = sql(tmp_path, {
        "user": ("`userid` int, `username` varchar(99), `email` varchar(99), PRIMARY KEY (`userid`)", [(n, f"anna{n}", mail(n)) for n in range(1, N + 1)]),
        "moderatorlog": ("`moderatorlogid` int, `dateline` int, `userid` int, `nodeuserid` int, `action` varchar(99)", [(n, 1500000000 + n, 1 + n % 3, n, "moved") for n in range(4, N + 1)]),
    })  # fmt: skip
    assert affected(found) == (N, 0)


def test_numbers_of_devices_that_meet_rows_by_chance_stay_devices(tmp_path: Path) -> None:
    found = sql(tmp_path, {
        "devices": ("`id` int, `user_id` int, `device_uid` varchar(99)", [(n * 7919 if n < 6 else 1000000 + n, n, uuid(n)) for n in range(1, N + 1)]),
        "scans": ("`nr` int, `user_id` int, `device_id` varchar(99)", [(n, n, f"{n * 7919}") for n in range(1, N + 1)]),
        "users": ("`id` int, `email` varchar(99), PRIMARY KEY (`id`)", [(n, mail(n)) for n in range(1, N + 1)]),
    })  # fmt: skip
    assert found["devices"]["distinct"] == 2 * N


@pytest.mark.parametrize(("table", "hashes"), [("user", N), ("password_resets", 0)])
def test_vbulletin_keeps_passwords_as_tokens(tmp_path: Path, table: str, hashes: int) -> None:
    rows = [{"userid": n, "username": f"anna{n}", "email": mail(n), "token": "$2y$10$" + f"{n:02}" * 26 + "a", "scheme": "blowfish:10"} for n in range(N)]
    assert kinds(counted(tmp_path, {table: rows})).get("password_hash", 0) == hashes


def test_aid_is_paid_into_accounts_of_those_who_get_it(tmp_path: Path) -> None:
    rows = [{"code_beneficiaire": f"B{n:04}", "nom": person(n), "telephone": f"+33612345{100 + n}", "iban_compte": "FR7630006000011234567890189", "sexe": "FM"[n % 2]} for n in range(N)]
    assert affected(counted(tmp_path, {"beneficiaires": rows, "distributions": [{"nr": n, "code_beneficiaire": f"B{n % N:04}", "article": "riz"} for n in range(2 * N)]})) == (N, 0)
