"""Attributes whose types stand in a table of their own: each value counts as what the name of its number says."""

from __future__ import annotations

import csv
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

import breach_impact as bi
from breach_impact.documents.attributes import Small, names_of, pairs_of, typed_of
from breach_impact.documents.keyvalue import telling

Tables = Mapping[str, tuple[Sequence[str], Sequence[Sequence[Any]]]]


@pytest.mark.parametrize(
    ("columns", "pairs"),
    [
        (["id", "userid", "fieldid", "data", "dataformat"], [("fieldid", "data", ("field",))]),
        (["value_id", "attribute_id", "store_id", "entity_id", "value"], [("attribute_id", "value", ("attribute",))]),
        (["id", "customized_id", "custom_field_id", "value"], [("custom_field_id", "value", ("custom", "field"))]),
        (["patient_identifier_id", "patient_id", "identifier", "identifier_type"], [("identifier_type", "identifier", ("identifier", "type"))]),
        (["id", "user_id", "question_id", "answer"], [("question_id", "answer", ("question",))]),
        (["id", "issue", "customfield", "stringvalue", "numbervalue"], [("customfield", "stringvalue", ("customfield",))]),
        (["id", "user_id", "payment_type_id", "text"], []),
        (["id", "user_id", "field_id", "created"], []),
        (["id", "user_id", "order_id", "value"], []),
    ],
)
def test_pairs_by_their_names(columns: list[str], pairs: list[tuple[str, str, tuple[str, ...]]]) -> None:
    assert pairs_of(columns) == pairs


FIELDS = Small("app_user_field", ("id", "sort", "name"), [["1", "9", "phone"], ["2", "8", "theme"], ["3", "7", "city"]])


@pytest.mark.parametrize(
    ("small", "names"),
    [
        ([FIELDS], {"1": "phone", "3": "city"}),
        ([FIELDS, Small("shop_field", ("id", "name"), [["1", "email"], ["2", "email"], ["3", "email"]])], {"1": "phone", "3": "city"}),  # the one called more alike
        ([Small("field", ("id", "name"), [["1", "phone"], ["2", "city"]])], {"1": "phone", "2": "city"}),  # of one number the type is gone
        ([Small("field", ("id", "name"), [["1", "phone"], ["7", "city"]])], {}),  # it lacks most numbers
        ([Small("fields", ("field_id", "label"), [["1", "phone"], ["1", "email"], ["2", "x"], ["3", "city"]])], {"3": "city"}),  # two names of one number
        ([Small("a_field", ("id", "name"), [["1", "phone"], ["2", ""], ["3", ""]]), Small("b_field", ("id", "name"), [["1", "email"], ["2", ""], ["3", ""]])], {}),
        ([Small("orders", ("id", "name"), FIELDS.rows)], {}),
    ],
    ids=["plain", "nearer", "lacks one", "lacks most", "two names", "which of two", "other name"],
)
def test_what_numbers_mean(small: list[Small], names: dict[str, str]) -> None:
    assert names_of("app_user_data", ("field",), frozenset("123"), small, telling) == names


def test_numbers_must_recur_and_be_numbers() -> None:
    def types(table: str, stem: tuple[str, ...], numbers: frozenset[str]) -> dict[str, str]:
        return dict.fromkeys(numbers, "phone")

    columns = ["user_id", "field_id", "value"]
    assert len(typed_of("t", columns, [["1", str(n % 3), "x"] for n in range(20)], types)) == 1
    assert typed_of("t", columns, [["1", str(n), "x"] for n in range(20)], types) == []
    assert typed_of("t", columns, [["1", "abc"[n % 3], "x"] for n in range(20)], types) == []


N = 60
USERS = (("id", "username", "email"), [(n, f"user{n}", f"u{n}@mail.example.com") for n in range(1, N + 1)])
NAMES = (("id", "shortname", "name", "sortorder"), [(1, "mobile_phone", "Your number", 1), (2, "birthday", "When were you born", 2), (3, "theme", "Colours", 3)])
VALUES = [f"+1415555{2000 + n:04d}" if n % 3 == 0 else f"{1960 + n % 40}-0{n % 9 + 1}-1{n % 9}" if n % 3 == 1 else "dark" for n in range(3 * N)]
DATA = (("id", "user_id", "field_id", "data"), [(n + 1, n // 3 + 1, n % 3 + 1, VALUES[n]) for n in range(3 * N)])
TABLES: Tables = {"app_users": USERS, "app_user_info_data": DATA, "app_user_info_field": NAMES}


def as_sql(folder: Path, tables: Tables) -> None:
    said = ["-- MySQL dump 10.13"]
    for name, (columns, rows) in tables.items():
        said.append(f"CREATE TABLE `{name}` ({', '.join(f'`{c}` varchar(99)' for c in columns)});")
        said.append(f"INSERT INTO `{name}` VALUES {','.join(str(tuple(row)) for row in rows)};")
    (folder / "dump.sql").write_text("\n".join(said) + "\n")


def as_csv(folder: Path, tables: Tables) -> None:
    for name, (columns, rows) in tables.items():
        with (folder / f"{name}.csv").open("w", newline="") as file:
            csv.writer(file).writerows([columns, *rows])


def as_sqlite(folder: Path, tables: Tables) -> None:
    con = sqlite3.connect(folder / "app.db")
    for name, (columns, rows) in tables.items():
        con.execute(f"CREATE TABLE {name} ({', '.join(columns)})")
        con.executemany(f"INSERT INTO {name} VALUES ({', '.join('?' * len(columns))})", rows)
    con.commit()
    con.close()


FORMS = [as_sql, as_csv, as_sqlite]


def counted(folder: Path) -> tuple[dict[str, int], dict[str, Any]]:
    found = bi.assess(folder, progress=False).statistics
    return {row["data_type"]: row["subjects"] for row in found["data_types"]}, found


@pytest.mark.parametrize("write", FORMS)
def test_values_count_as_what_their_numbers_say(tmp_path: Path, write: Callable[[Path, Tables], None]) -> None:
    write(tmp_path, TABLES)
    types, found = counted(tmp_path)
    assert (types["phone"], types["date_of_birth"], found["subjects"]["affected"], found["subjects"]["unattributed_records"]) == (N, N, N, len(NAMES[1]))
    assert found["records"]["accepted"] == sum(len(rows) for _, rows in TABLES.values())


@pytest.mark.parametrize("write", FORMS)
def test_the_order_of_tables_changes_nothing(tmp_path: Path, write: Callable[[Path, Tables], None]) -> None:
    said: list[Any] = []
    for number, tables in enumerate([TABLES, dict(reversed(TABLES.items()))]):
        folder = tmp_path / str(number)
        folder.mkdir()
        write(folder, tables)
        found = counted(folder)[1]
        said.append((found["subjects"], found["data_types"], found["coverage"]))
    assert said[0] == said[1]


def test_what_order_the_rows_of_values_have_changes_nothing(tmp_path: Path) -> None:
    """One value has a type that is gone, in the first rows or in the last."""
    said: list[Any] = []
    for number, rows in enumerate([[(0, 1, 99, "x"), *DATA[1]], [*DATA[1], (0, 1, 99, "x")], [*sorted(DATA[1], key=lambda row: row[3]), (0, 1, 99, "x")]]):
        folder = tmp_path / str(number)
        folder.mkdir()
        as_sql(folder, {**TABLES, "app_user_info_data": (DATA[0], rows)})
        found = counted(folder)[1]
        said.append((found["subjects"], found["data_types"], found["coverage"]))
    assert said[0] == said[1] == said[2]
    assert next(row["subjects"] for row in said[0][1] if row["data_type"] == "phone") == N


@pytest.mark.parametrize("types", [b"", b"\xff\xfei\x00d\x00,\x00n\x00a\x00m\x00e\x00\n\x00", "id,shortname\n1,mobile_phone\n2,Geburtstag für Züge\n".encode("cp1252"), b"id,shortname\n1,mobile_phone\n2,\"birth"])
def test_a_table_of_types_that_is_empty_or_damaged_loses_no_record(tmp_path: Path, types: bytes) -> None:
    as_csv(tmp_path, {name: rows for name, rows in TABLES.items() if name != "app_user_info_field"})
    (tmp_path / "app_user_info_field.csv").write_bytes(types)
    found = counted(tmp_path)[1]
    assert next(row["read"] for row in found["records"]["tables"] if row["table"] == "app_user_info_data") == len(DATA[1])
    assert (found["subjects"]["affected"], found["records"]["read"]) == (N, found["records"]["accepted"] + found["records"]["rejected"] + found["records"]["repeated"])


def test_without_the_table_of_types_nothing_is_guessed(tmp_path: Path) -> None:
    as_sql(tmp_path, {"app_users": USERS, "app_user_info_data": DATA})
    columns = {c.path for table in bi.inspect(tmp_path, progress=False).tables for c in table.columns}
    assert "data" in columns
    assert not any(path.startswith("data.") for path in columns)


def test_values_of_things_make_no_people(tmp_path: Path) -> None:
    things = (("value_id", "attribute_id", "entity_id", "value"), [(n, n % 3 + 2, n, f"+1415555{2000 + n:04d}") for n in range(N)])
    people = (("value_id", "attribute_id", "entity_id", "value"), [(n, 1 + n % 2, n, f"+1415555{4000 + n:04d}" if n % 2 == 0 else "blue") for n in range(N)])
    kinds = (("attribute_id", "attribute_code"), [(1, "telephone"), (2, "color"), (3, "size"), (4, "gender")])
    as_sql(tmp_path, {"product_entity_varchar": things, "customer_entity_varchar": people, "eav_attribute": kinds})
    paths = {(table.table, c.path) for table in bi.inspect(tmp_path, progress=False).tables for c in table.columns}
    assert ("customer_entity_varchar", "value.telephone") in paths
    assert ("product_entity_varchar", "value") in paths
    assert not any(table == "product_entity_varchar" and path.startswith("value.") for table, path in paths)


def test_words_that_no_header_has_name_no_path(tmp_path: Path) -> None:
    """Whoever makes a field may write somebody's name or address into its name."""
    kinds = (("id", "name"), [(1, "phone of Margaret Canaryson"), (2, "phone jane.canary@secret.example"), (3, "theme")])
    as_sql(tmp_path, {**TABLES, "app_user_info_field": kinds})
    found = bi.inspect(tmp_path, progress=False)
    paths = {c.path for one in found.tables for c in one.columns}
    assert any(path.startswith("data.phone") for path in paths)
    assert "canary" not in str(paths).lower()


def test_values_of_one_type_one_row_a_person_say_whose_they_are(tmp_path: Path) -> None:
    as_sql(tmp_path, {
        "customer_entity": (("entity_id", "email"), [(n, f"p{n}@example.com") for n in range(1, N + 1)]),
        "customer_entity_datetime": (("value_id", "entity_type_id", "attribute_id", "entity_id", "value"), [(n // 2 + 1, 1, 11, n, f"19{50 + n % 40:02}-03-{1 + n % 28:02} 00:00:00") for n in range(2, N + 1, 2)]),
        "eav_attribute": (("attribute_id", "attribute_code"), [(5, "firstname"), (11, "dob")]),
    })  # fmt: skip
    assert {row["data_type"]: row["subjects"] for row in counted(tmp_path)[1]["data_types"]}["date_of_birth"] == N // 2
