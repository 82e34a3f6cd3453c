"""Keys of small tables of countries, states, genders: what they mean is counted as if it stood in the row."""

from __future__ import annotations

import csv
import sqlite3
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

import breach_impact as bi
from breach_impact.documents.attributes import Small
from breach_impact.documents.coded import asks, coded_of, codes_of, kind_of, may_code

COUNTRIES = Small("oc_country", ("country_id", "name", "iso_code_2", "status"), [["81", "Germany", "DE", "1"], ["14", "Austria", "AT", "1"], ["150", "Netherlands", "NL", "1"]])
ZONES = Small("oc_zone", ("zone_id", "country_id", "name", "code"), [["1", "81", "Bayern", "BY"], ["2", "81", "Sachsen", "SN"], ["3", "14", "Tirol", "7"]])
TIMES = Small("zones", ("id", "name"), [["1", "Europe/Berlin"], ["2", "America/New_York"]])
STATES = Small("order_states", ("id", "name"), [["1", "paid"], ["2", "shipped"]])
GENDERS = Small("gender", ("id", "label"), [["1", "Frau"], ["2", "Herr"]])
TWICE = Small("country_translation", ("country_id", "language_id", "name"), [["81", "1", "Germany"], ["81", "2", "Deutschland"], ["14", "1", "Austria"], ["14", "2", "Österreich"]])


@pytest.mark.parametrize(
    ("name", "kind"),
    [("country_id", "country"), ("id_pais", "country"), ("countryId", "country"), ("gender_id", "gender"), ("state_id", "subdivision"), ("zone_id", "time_zone"), ("timezone_id", "time_zone"),
     ("order_id", None), ("status_id", None), ("user_id", None), ("job_id", None), ("id", None), ("city_id", None)],
)  # fmt: skip
def test_what_a_key_is_of(name: str, kind: str | None) -> None:
    assert kind_of(name) == kind


@pytest.mark.parametrize(
    ("words", "keys", "small", "found"),
    [
        (("country", "id"), "81 14", [COUNTRIES], ("country", {"81": "Germany", "14": "Austria", "150": "Netherlands"})),
        (("entry", "country", "id"), "81", [COUNTRIES], ("country", {"81": "Germany", "14": "Austria", "150": "Netherlands"})),
        (("zone", "id"), "1 2", [ZONES], ("subdivision", {"1": "Bayern", "2": "Sachsen", "3": "Tirol"})),
        (("zone", "id"), "1 2", [TIMES], ("time_zone", {"1": "Europe/Berlin", "2": "America/New_York"})),
        (("gender", "id"), "1 2", [GENDERS], ("gender", {"1": "Frau", "2": "Herr"})),
        (("state", "id"), "1 2", [STATES], None),  # of orders
        (("country", "id"), "81 14", [TWICE], None),  # which of the two?
        (("country", "id"), "81 14", [TWICE, COUNTRIES], ("country", {"81": "Germany", "14": "Austria", "150": "Netherlands"})),
        (("country", "id"), "7 8 9 81", [COUNTRIES], None),  # of another table
        (("gender", "id"), "1 2", [COUNTRIES], None),
    ],
)
def test_what_keys_mean(words: tuple[str, ...], keys: str, small: list[Small], found: tuple[str, dict[str, str]] | None) -> None:
    assert codes_of(words, frozenset(keys.split()), small) == found


def test_only_columns_that_may_be_keys_are_asked_about() -> None:
    asked = list[tuple[str, ...]]()

    def codes(words: Sequence[str], keys: frozenset[str]) -> tuple[str, Mapping[str, str]] | None:
        asked.append((*words, *sorted(keys)))
        return "country", {"81": "DE"}

    found = coded_of(("id", "country", "country_id", "country_id.country", "nationality"), [["1", "Germany", "81", "x", "2"], ["2", "Austria", None, "y", ""]], codes)
    assert asked == [("country", "id", "81"), ("nationality", "2")]
    assert [(one.key, one.name) for one in found] == [("nationality", "nationality.country")]  # a column of that name exists


def test_tables_by_their_names() -> None:
    assert [may_code(table, ("id", "name")) for table in ("res_country", "ps_country_lang", "states", "lk_gender", "orders", "users")] == [True, True, True, True, False, False]
    assert not may_code("countries", ("id", "visits"))
    assert asks(("id", "country_id"), ("users", "countries"))
    assert not asks(("id", "country_id"), ("users", "orders"))
    assert not asks(("id", "country"), ("users", "countries"))  # mostly one by its name, and a reading of every field costs


PEOPLE = [(n, f"user{n}@shop{n % 5}.example.net", f"+1 212 555 0{100 + n}", 81 if n % 3 else 14, 1 + n % 2, (n % 2) + 1) for n in range(40)]
TABLES: dict[str, tuple[Sequence[str], Sequence[Sequence[Any]]]] = {
    "customers": (("customer_id", "email", "phone", "country_id", "zone_id", "gender_id"), PEOPLE),
    "countries": (("country_id", "name", "iso_code_2"), [(81, "Germany", "DE"), (14, "Austria", "AT"), (223, "United States", "US")]),
    "zones": (("zone_id", "country_id", "name", "code"), [(1, 81, "Bayern", "BY"), (2, 81, "Sachsen", "SN"), (3, 14, "Tirol", "7")]),
    "gender": (("id", "label"), [(1, "Frau"), (2, "Herr")]),
}


def as_csv(folder: Path) -> None:
    for name, (columns, rows) in TABLES.items():
        with (folder / f"{name}.csv").open("w", encoding="utf-8", newline="") as out:
            csv.writer(out).writerows([columns, *rows])


def as_sql(folder: Path) -> None:
    lines = list[str]()
    for name, (columns, rows) in TABLES.items():
        lines.append(f"CREATE TABLE `{name}` ({', '.join(f'`{column}` varchar(99)' for column in columns)});")
        values = ["(" + ",".join(str(cell) if isinstance(cell, int) else f"'{cell}'" for cell in row) + ")" for row in rows]
        lines.append(f"INSERT INTO `{name}` VALUES {','.join(values)};")
    (folder / "dump.sql").write_text("\n".join(lines), encoding="utf-8")


def as_sqlite(folder: Path) -> None:
    con = sqlite3.connect(folder / "shop.db")
    for name, (columns, rows) in TABLES.items():
        con.execute(f"CREATE TABLE {name} ({', '.join(columns)})")
        con.executemany(f"INSERT INTO {name} VALUES ({', '.join('?' * len(columns))})", rows)
    con.commit()
    con.close()


def as_tab(folder: Path) -> None:
    """As ``mysqldump --tab`` writes: the names of the columns stand in a file beside."""
    for name, (columns, rows) in TABLES.items():
        (folder / f"{name}.sql").write_text(f"CREATE TABLE `{name}` (\n" + ",\n".join(f"  `{column}` varchar(99) DEFAULT NULL" for column in columns) + "\n) ENGINE=InnoDB;\n")
        (folder / f"{name}.txt").write_text("".join("\t".join(map(str, row)) + "\n" for row in rows))


def as_parts(folder: Path) -> None:
    """The second part of the customers has no header."""
    as_csv(folder)
    lines = (folder / "customers.csv").read_text().splitlines()
    (folder / "customers.csv").unlink()
    (folder / "customers_1.csv").write_text("\n".join(lines[:21]) + "\n")
    (folder / "customers_2.csv").write_text("\n".join(lines[21:]) + "\n")


@pytest.mark.parametrize("write", [as_csv, as_sql, as_sqlite, as_tab, as_parts])
def test_where_people_live_and_what_is_exposed(tmp_path: Path, write: Any) -> None:
    write(tmp_path)
    impact = bi.assess(tmp_path, progress=False)
    said = impact.to_dict()
    assert said["subjects"]["affected"] == 40
    assert {row["code"]: row["subjects"] for row in said["regions"]["countries"]} == {"DE": 26, "AT": 14}
    assert {row["code"]: row["subjects"] for row in said["regions"]["subdivisions"]} == {"DE-BY": 13, "DE-SN": 13}  # of Austria none is called so
    assert said["regions"]["countries"][0]["evidence"] == {"explicit": 26}
    assert next(row["subjects"] for row in said["data_types"] if row["data_type"] == "gender") == 40


def test_keys_whose_table_is_not_there_say_nothing(tmp_path: Path) -> None:
    as_csv(tmp_path)
    for name in ("countries", "zones", "gender"):
        (tmp_path / f"{name}.csv").unlink()
    said = bi.assess(tmp_path, progress=False).to_dict()
    assert said["subjects"]["affected"] == 40
    assert said["regions"]["countries"][0]["code"] == "US"  # by the phone
    assert said["regions"]["countries"][0]["evidence"] == {"phone": 40}
