"""Foreign keys to tables of persons, called after the key or after the table: the values decide; keys of staff are the staff's own in their table, and a second person's elsewhere."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

import breach_impact as bi
from breach_impact.people.nameable import is_key_of_person
from breach_impact.types import Column

PEOPLE, DOINGS = 60, 120
Write = Callable[[str, Sequence[str], Sequence[Sequence[object]]], None]


@pytest.fixture
def table(tmp_path: Path) -> Write:
    def write(name: str, head: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
        lines = [",".join(head), *(",".join(str(value) for value in row) for row in rows)]
        (tmp_path / f"{name}.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")

    return write


def counted(folder: Path) -> tuple[int, int, int]:
    found = bi.assess(folder, default_region="US", progress=False).statistics["subjects"]
    return found["affected"], found["secondary"], found["unattributed_records"]


def person(n: int) -> list[object]:
    """Half of the people have an address, so that the key alone makes the others people."""
    return [1000 + n, "Al Bo", f"s{n}@example.org" if n % 2 else ""]


def doing(n: int, key: object) -> list[object]:
    return [f"A-{n}X", key, f"81.2.3.{n}", f"2023-0{1 + n % 9}-05 10:00:00"]


@pytest.mark.parametrize(
    ("people", "key"),
    [("patients", "patient"), ("users", "user"), ("accounts", "account"), ("wp_users", "user"), ("children", "child_id"), ("deti", "dite_id"), ("kunden", "kunde"), ("utenti", "utente"),
     ("pacientes", "paciente"), ("klienci", "klient"), ("пользователи", "пользователь"), ("用户", "用户"), ("musteriler", "musteri"), ("reps", "rep")],
)  # fmt: skip
def test_a_column_called_after_the_table_names_it(people: str, key: str, table: Write, tmp_path: Path) -> None:
    table(people, ["id", "name", "email"], [person(n) for n in range(PEOPLE)])
    table("orders_x", ["order_no", key, "ip_address", "created_at"], [doing(n, 1000 + n % PEOPLE) for n in range(DOINGS)])
    assert counted(tmp_path) == (PEOPLE, 0, 0)


@pytest.mark.parametrize(("known", "linked"), [(54, True), (53, False)])
def test_nine_in_ten_of_its_values_must_be_people_s(known: int, linked: bool, table: Write, tmp_path: Path) -> None:
    table("patients", ["id", "name", "email"], [person(n) for n in range(PEOPLE)])
    table("visits", ["visit_no", "patient", "ip_address", "created_at"], [doing(n, 1000 + n % PEOPLE + (9000 if n % PEOPLE >= known else 0)) for n in range(DOINGS)])
    affected, secondary, unattributed = counted(tmp_path)
    assert (affected, secondary, unattributed) == ((PEOPLE + 60 - known, 0, 0) if linked else (PEOPLE // 2, 0, PEOPLE // 2 + DOINGS))


def test_references_of_documents(tmp_path: Path) -> None:
    people = [{"_id": {"$oid": f"5f3e{n:020x}"}, "email": f"p{n}@example.org"} for n in range(PEOPLE)]
    orders = [{"_id": {"$oid": f"6a3e{n:020x}"}, "user": {"$oid": f"5f3e{n % PEOPLE:020x}"}, "createdAt": {"$date": f"2022-01-{1 + n % 28:02}T00:00:00Z"}} for n in range(DOINGS)]
    for name, rows in (("users", people), ("orders", orders)):
        (tmp_path / f"{name}.json").write_text("".join(json.dumps(row) + "\n" for row in rows))
    found = bi.assess(tmp_path, progress=False).statistics
    assert counted(tmp_path) == (PEOPLE, 0, 0)
    assert next(row["subjects"] for row in found["data_types"] if row["data_type"] == "activity_time") == PEOPLE, "beside a person a time is that person's"


def test_the_id_of_a_service_is_a_key_where_other_tables_name_people_by_it(tmp_path: Path) -> None:
    people = [{"discordId": str(10**17 + 7919131 * n), "tag": f"someone#{1000 + n}", "email": f"p{n}@example.org" if n % 2 else None} for n in range(PEOPLE)]
    warns = [{"guildId": str(2 * 10**17 + n % 5), "userId": people[n % PEOPLE]["discordId"], "createdAt": f"2021-06-{1 + n % 28:02}T10:00:00Z"} for n in range(DOINGS)]
    for name, rows in (("users", people), ("warns", warns)):
        (tmp_path / f"{name}.ndjson").write_text("".join(json.dumps(row) + "\n" for row in rows))
    assert counted(tmp_path) == (PEOPLE, 0, 0)
    (tmp_path / "warns.ndjson").unlink()
    assert counted(tmp_path) == (PEOPLE // 2, 0, PEOPLE // 2), "named by nobody it is no account id"


STAFF = ["teacher", "doctor", "agent", "nurse", "therapist", "cashier", "referee", "luthier", "glazier", "barber"]


def _staff(table: Write, word: str, key: str, count: int = 20) -> None:
    table(word, [key, "first_name", "last_name", "phone"], [[700 + n, "Ana", "Costa", f"+1 512 474 {1000 + n}"] for n in range(count)])


@pytest.mark.parametrize(
    ("people", "key"),
    [*((f"{word}s", f"{word}_id") for word in STAFF), ("funcionarios", "funcionario_id"), ("medewerkers", "medewerker_id"), ("aerzte", "arzt_id"), ("school_teachers", "teacher_id"),
     ("medicos", "medico_id"), ("enseignants", "enseignant_id"), ("lekarze", "lekarz_id")],
)  # fmt: skip
def test_staff_are_the_people_of_their_own_table(people: str, key: str, table: Write, tmp_path: Path) -> None:
    _staff(table, people, key)
    table("rota", ["id", key, "created_at"], [[n, 700 + n % 20, f"2023-0{1 + n % 9}-05"] for n in range(DOINGS)])
    assert counted(tmp_path) == (20, 0, 0)


@pytest.mark.parametrize("word", ["teacher", "nurse", "luthier"])
@pytest.mark.parametrize("subject", ["student", "customer"])
def test_beside_another_subject_they_are_a_second_person(word: str, subject: str, table: Write, tmp_path: Path) -> None:
    _staff(table, f"{word}s", f"{word}_id")
    table(f"{subject}s", [f"{subject}_id", "name", "email"], [person(n) for n in range(PEOPLE)])
    table("sessions_x", ["id", f"{subject}_id", f"{word}_id", "created_at"], [[n, 1000 + n % PEOPLE, 700 + n % 20, f"2023-0{1 + n % 9}-05"] for n in range(DOINGS)])
    assert counted(tmp_path) == (PEOPLE + 20, 0, 0)
    roles = {c.path: (c.data_type, c.role) for c in bi.inspect(tmp_path, progress=False)["sessions_x"].columns}
    assert roles[f"{subject}_id"] == ("account_id", "subject")
    assert roles[f"{word}_id"] == ("account_id", "secondary")


def test_of_two_keys_of_people_that_of_staff_is_a_second_person_s(table: Write, tmp_path: Path) -> None:
    _staff(table, "nurses", "nurse_id")
    table("patients", ["id", "name", "email"], [person(n) for n in range(PEOPLE)])
    table("visits", ["visit_no", "patient", "nurse_id", "created_at"], [[f"A-{n}", 1000 + n % PEOPLE, 700 + n % 20, "2023-01-05"] for n in range(DOINGS)])
    assert counted(tmp_path) == (PEOPLE + 20, 0, 0)


def test_who_looks_after_a_customer_is_not_the_customer(table: Write, tmp_path: Path) -> None:
    _staff(table, "luthiers", "luthier_id", 10)
    table("customers", ["id", "name", "email", "luthier_id"], [[n, "Di Bo", f"c{n}@example.org", 700 + n % 10] for n in range(PEOPLE)])
    assert counted(tmp_path) == (PEOPLE + 10, 0, 0)


def test_a_key_beside_the_same_person_s_address_is_that_person_s(table: Write, tmp_path: Path) -> None:
    table("users", ["id", "name", "email"], [[1000 + n, "Al Bo", f"u{n}@example.org"] for n in range(PEOPLE)])
    table("orders", ["order_no", "user", "email"], [[f"A-{n}", 1000 + n % PEOPLE, f"u{n % PEOPLE}@example.org"] for n in range(DOINGS)])
    assert counted(tmp_path) == (PEOPLE, 0, 0)
    assert bi.inspect(tmp_path, progress=False)["orders", "user"].data_type == "account_id"


def test_the_plan_can_say_otherwise(table: Write, tmp_path: Path) -> None:
    table("patients", ["id", "name", "email"], [person(n) for n in range(PEOPLE)])
    table("visits", ["visit_no", "patient", "ip_address", "created_at"], [doing(n, 1000 + n % PEOPLE) for n in range(DOINGS)])
    plan = bi.inspect(tmp_path, progress=False)
    plan["visits", "patient"] = None
    found = bi.assess(tmp_path, plan=plan, progress=False).statistics["subjects"]
    assert (found["affected"], found["unattributed_records"]) == (PEOPLE, DOINGS)


@pytest.mark.parametrize(("known", "key", "linked"), [(60, "username", True), (54, "login", True), (53, "username", False)])
def test_where_others_know_people_by_their_user_name_it_is_the_account_id(known: int, key: str, linked: bool, table: Write, tmp_path: Path) -> None:
    table("subscribers", ["id", "login", "name"], [[1 + n, f"user.{n}x", "Al Bo"] for n in range(PEOPLE)])
    table("sessions", ["session_no", key, "ip_address", "created_at"], [doing(n, f"user.{n % PEOPLE}x" if n % PEOPLE < known else f"gone.{n % PEOPLE}x") for n in range(DOINGS)])
    assert counted(tmp_path) == ((PEOPLE + 60 - known if linked else 2 * PEOPLE), 0, 0)


def test_beside_a_key_that_is_named_the_user_name_links_who_is_known_by_it_alone(table: Write, tmp_path: Path) -> None:
    table("users", ["id", "username", "email"], [[1000 + n, f"user.{n}x", f"s{n}@example.org"] for n in range(PEOPLE)])
    table("orders", ["order_no", "user_id", "total"], [[n, 1000 + n % PEOPLE, n] for n in range(DOINGS)])
    table("logins", ["visit_no", "username", "ip_address", "created_at"], [doing(n, f"user.{n % PEOPLE}x") for n in range(DOINGS)])
    assert counted(tmp_path) == (PEOPLE, 0, 0)


def test_addresses_are_of_the_people_that_the_dump_says(tmp_path: Path) -> None:
    """The running key of an address is nobody's, though its numbers are those of staff and of people as well."""
    staff = ",".join(f"({n},'Ada','Rossi{n}','a{n}@example.org','ada{n}')" for n in range(1, 5))
    people = ",".join(f"({n},'p{n}@example.net','Eva','Nowak')" for n in range(1, PEOPLE + 1))
    homes = ",".join(f"({n},{PEOPLE + 1 - n},'Eva','Nowak','Via Roma {n}','Torino','+3934712{34000 + n}')" for n in range(1, PEOPLE + 1))
    orders = ",".join(f"({n},{n % PEOPLE + 1},'p{n % PEOPLE + 1}@example.net')" for n in range(DOINGS))
    (tmp_path / "shop.sql").write_text(f"""
CREATE TABLE `admin_user` (`user_id` int NOT NULL, `firstname` varchar(32), `lastname` varchar(32), `email` varchar(128), `username` varchar(40), PRIMARY KEY (`user_id`));
INSERT INTO `admin_user` VALUES {staff};
CREATE TABLE `customer_entity` (`entity_id` int NOT NULL, `email` varchar(255), `firstname` varchar(255), `lastname` varchar(255), PRIMARY KEY (`entity_id`));
INSERT INTO `customer_entity` VALUES {people};
CREATE TABLE `customer_address_entity` (`entity_id` int NOT NULL, `parent_id` int, `firstname` varchar(255), `lastname` varchar(255), `street` text, `city` varchar(255), `telephone` varchar(255),
  PRIMARY KEY (`entity_id`), CONSTRAINT `c1` FOREIGN KEY (`parent_id`) REFERENCES `customer_entity` (`entity_id`));
INSERT INTO `customer_address_entity` VALUES {homes};
CREATE TABLE `sales_order` (`entity_id` int NOT NULL, `customer_id` int, `customer_email` varchar(255), PRIMARY KEY (`entity_id`),
  CONSTRAINT `c2` FOREIGN KEY (`customer_id`) REFERENCES `customer_entity` (`entity_id`));
INSERT INTO `sales_order` VALUES {orders};
""")
    keys = {(table.table, c.path) for table in bi.inspect(tmp_path, progress=False).tables for c in table.columns if c.data_type == "account_id"}
    assert {("customer_entity", "entity_id"), ("customer_address_entity", "parent_id"), ("sales_order", "customer_id")} <= keys
    assert ("customer_address_entity", "entity_id") not in keys
    assert counted(tmp_path) == (PEOPLE + 4, 0, 0)


def test_a_bare_key_beside_a_user_name_names_whose_row_it_is(tmp_path: Path) -> None:
    users = [{"_id": f"u{n:04d}", "username": f"user.{n}x", "email": f"s{n}@example.org"} for n in range(PEOPLE)]
    messages = [{"_id": f"m{n}", "u": {"_id": f"u{n % PEOPLE:04d}", "username": f"user.{n % PEOPLE}x"}, "msg": "the garden is wide"} for n in range(DOINGS)]
    for name, rows in {"users": users, "messages": messages}.items():
        (tmp_path / f"{name}.ndjson").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    assert bi.inspect(tmp_path, progress=False)["messages", "u._id"].data_type == "account_id"
    assert counted(tmp_path) == (PEOPLE, 0, 0)


@pytest.mark.parametrize(("key", "found"), [("_id", True), ("uid", True), ("number", False), ("no", False), ("code", False), ("1", False)])
def test_only_words_for_a_key_are_one_beside_a_name(key: str, found: bool) -> None:
    columns = [Column(path="sender.name", data_type="person_name", confidence=0.9), Column(path=f"sender.{key}", data_type=None, confidence=0.9)]
    assert is_key_of_person(columns[1], columns) is found
    assert is_key_of_person(Column(path=key, data_type=None, confidence=0.9), columns) is False
    assert is_key_of_person(columns[1], [replace(columns[0], role="secondary"), columns[1]]) is False
