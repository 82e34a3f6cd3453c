"""What a dump says of its own keys, and account ids of two tables that count apart."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import breach_impact as bi

Assess = Callable[..., dict[str, Any]]


@pytest.fixture
def assess(tmp_path: Path) -> Assess:
    def run(*, system: str = "", **files: str) -> dict[str, Any]:
        for name, text in files.items():
            stem, _, ending = name.rpartition("_")
            (tmp_path / f"{stem}.{ending}").write_text(text, encoding="utf-8")
        return bi.assess(f"{system}={tmp_path}" if system else tmp_path).statistics

    return run


def _users(count: int = 40, table: str = "users", key: str = "id", domain: str = "mail.example.org", more: str = "") -> str:
    rows = ",\n".join(f"({i},'{table[:1]}{i}@{domain}'{',NULL' if more else ''})" for i in range(1, count + 1))
    return f"CREATE TABLE `{table}` (`{key}` int NOT NULL, `email` varchar(99){more}, PRIMARY KEY (`{key}`));\nINSERT INTO `{table}` VALUES {rows};\n"


def _visits(column: str, declared: str, count: int = 40) -> str:
    rows = ",\n".join(f"({1000 + i},{i},'2019-12-{i % 28 + 1:02d} 10:00:00')" for i in range(1, count + 1))
    return f"CREATE TABLE `visits` (`nr` int, `{column}` int, `login_at` datetime, PRIMARY KEY (`nr`){declared});\nINSERT INTO `visits` VALUES {rows};\n"


@pytest.mark.parametrize(
    ("declared", "attributed"), [(", FOREIGN KEY (`whose`) REFERENCES `users` (`id`)", 40), (", FOREIGN KEY (`whose`) REFERENCES `shops` (`id`)", 0), ("", 0)]
)  # fmt: skip
def test_a_declared_foreign_key_links_whatever_it_is_called(declared: str, attributed: int, assess: Assess) -> None:
    found = assess(shop_sql=_users() + _visits("whose", declared))
    assert found["subjects"]["affected"] == 40
    assert found["subjects"]["unattributed_records"] == 40 - attributed


def test_a_key_that_is_added_at_the_end_counts_as_well(assess: Assess) -> None:
    later = "ALTER TABLE ONLY visits ADD CONSTRAINT fk FOREIGN KEY (whose) REFERENCES users(id);\n"
    assert assess(shop_sql=_users() + _visits("whose", "") + later)["subjects"]["unattributed_records"] == 0


def test_two_foreign_keys_to_one_table_are_two_people(assess: Assess) -> None:
    rows = ",".join(f"({i},{i},{i % 40 + 1})" for i in range(1, 41))
    gifts = f"CREATE TABLE gifts (nr int, a int REFERENCES users(id), b int REFERENCES users(id), PRIMARY KEY (nr));\nINSERT INTO gifts VALUES {rows};\n"
    found = assess(shop_sql=_users() + gifts)
    assert found["subjects"]["affected"] == 40
    assert found["subjects"]["unattributed_records"] == 40


def test_a_person_who_is_named_in_another_persons_row_is_not_that_person(assess: Assess) -> None:
    staff = _users(8, "employees", "EmployeeId", "firm.example.org")
    rows = ",".join(f"({i},'c{i}@mail.example.org',{i % 8 + 1})" for i in range(1, 41))
    customers = (
        "CREATE TABLE customers (CustomerId int, email varchar(99), SupportRepId int, PRIMARY KEY (CustomerId),"
        f" FOREIGN KEY (SupportRepId) REFERENCES employees (EmployeeId));\nINSERT INTO customers VALUES {rows};\n"
    )
    assert assess(shop_sql=staff + customers)["subjects"]["affected"] == 48


@pytest.mark.parametrize(("key", "people"), [("employee_id", 48), ("id", 48), ("customer_id", 40)])
def test_own_keys_of_two_tables_that_contradict_each_other_count_apart(key: str, people: int, assess: Assess) -> None:
    """Names that are equal say that the numbers are the same; then the rule for inputs decides, which wants twenty."""
    found = assess(shop_sql=_users(40, "customers", "customer_id") + _users(8, "employees", key, "firm.example.org"))
    assert found["subjects"]["affected"] == people


def test_columns_that_name_the_table_go_with_it(assess: Assess) -> None:
    rows = ",".join(f"({i},{i},'2019-12-0{i} 10:00:00')" for i in range(1, 9))
    shifts = f"CREATE TABLE shifts (nr int, employee_id int, login_at datetime, PRIMARY KEY (nr));\nINSERT INTO shifts VALUES {rows};\n"
    found = assess(shop_sql=_users(40, "customers", "customer_id") + _users(8, "employees", "employee_id", "firm.example.org") + shifts)
    logins = next(row for row in found["data_types"] if row["data_type"] == "login_time")
    assert (found["subjects"]["affected"], logins["subjects"], found["subjects"]["unattributed_records"]) == (48, 8, 0)


def test_the_same_person_in_two_tables_stays_one(assess: Assess) -> None:
    profiles = _users(40, "profiles", "user_id").replace("'p", "'u")
    assert assess(shop_sql=_users(40, "users", "id") + profiles)["subjects"]["affected"] == 40


def test_a_database_named_inside_is_the_system(assess: Assess) -> None:
    one, two = (f"CREATE DATABASE `{name}`;\nUSE `{name}`;\n" + _users(30, domain=f"{name}.example.org") for name in ("north", "south"))
    found = assess(all_sql=one + two)
    assert found["subjects"]["affected"] == 60
    assert [table["system"] for table in found["records"]["tables"]] == ["north", "south"]
    assert found["records"]["sources"][0]["system"] == "default"


def test_the_system_that_is_given_goes_before_it(assess: Assess) -> None:
    found = assess(system="mine", all_sql="USE `north`;\n" + _users(30))
    assert [table["system"] for table in found["records"]["tables"]] == ["mine"]


def test_a_database_whose_name_is_personal_is_not_named(assess: Assess) -> None:
    found = assess(all_sql="USE `u7@mail.example.org`;\n" + _users(30))
    assert [table["system"] for table in found["records"]["tables"]] == ["default"]
    assert "u7@mail.example.org" not in str(found)


@pytest.mark.parametrize("named", [True, False])
def test_the_id_of_a_mongo_document_is_an_account_id_where_another_collection_names_it(named: bool, assess: Assess) -> None:
    """COUNTING: Elasticsearch and Mongo ``_id`` only by (a)."""
    users = "".join(f'{{"_id":{{"$oid":"{i:024x}"}},"email":"u{i}@mail.example.org"}}\n' for i in range(1, 41))
    key = "user_id" if named else "thing"
    visits = "".join(f'{{"_id":{{"$oid":"{i + 900:024x}"}},"{key}":{{"$oid":"{i:024x}"}},"login_at":{{"$date":"2019-12-04T10:00:00Z"}}}}\n' for i in range(1, 41))
    found = assess(users_json=users, visits_json=visits)
    assert found["subjects"]["affected"] == 40
    assert found["subjects"]["by_identifier"]["account_id"] == (40 if named else 0)
    assert found["subjects"]["unattributed_records"] == (0 if named else 40)
