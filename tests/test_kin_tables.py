"""Tables of relatives: their contact values are other people's, the key is the person's whose row it is; in one file or in several, as SQL, delimited text or JSON."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

import breach_impact as bi

PEOPLE, KIN, ALSO = 60, 50, 19
"""People, rows of relatives, and how many of these are people of the other table as well."""
Rows = list[list[object]]


def people(key: str = "patient_id", name: str = "name", mail: str = "email") -> tuple[list[str], Rows]:
    return [key, name, mail], [[n, "Anna Muster", f"p{n}@example.org"] for n in range(1, PEOPLE + 1)]


def kin(key: str = "patient_id", words: Sequence[str] = ("name", "phone", "email"), also: int = ALSO) -> tuple[list[str], Rows]:
    rows: Rows = [[n, n, "Max Beispiel", f"+49 1512 34567{n:02}", f"p{n + 1}@example.org" if n <= also else f"k{n}@example.org"] for n in range(1, KIN + 1)]
    return ["id", key, *words], rows


def write(folder: Path, form: str, tables: dict[str, tuple[list[str], Rows]]) -> None:
    if form == "sql":
        parts = []
        for name, (head, rows) in tables.items():
            columns = ", ".join(f"`{column}` {'int' if i == 0 or column.endswith('_id') else 'varchar(99)'}" for i, column in enumerate(head))
            values = ",".join("(" + ",".join(repr(value) if value != "" else "NULL" for value in row) + ")" for row in rows)
            parts.append(f"CREATE TABLE `{name}` ({columns}, PRIMARY KEY (`{head[0]}`));\nINSERT INTO `{name}` VALUES {values};\n")
        (folder / "dump.sql").write_text("-- MySQL dump 10.13\n" + "".join(parts), encoding="utf-8")
    for name, (head, rows) in tables.items():
        if form == "csv":
            (folder / f"{name}.csv").write_text("\n".join(",".join(map(str, row)) for row in [head, *rows]) + "\n", encoding="utf-8")
        elif form == "json":
            (folder / f"{name}.ndjson").write_text("".join(json.dumps(dict(zip(head, row, strict=True))) + "\n" for row in rows), encoding="utf-8")


def counted(folder: Path) -> tuple[int, int]:
    found = bi.assess(folder, default_region="DE", progress=False).statistics["subjects"]
    return found["affected"], found["secondary"]


@pytest.mark.parametrize("form", ["sql", "csv", "json"])
@pytest.mark.parametrize("table", ["guardians", "notfallkontakte", "kontakty_awaryjne", "references", "opiekunowie", "responsaveis", "reachables"])
def test_the_same_numbers_in_every_form(table: str, form: str, tmp_path: Path) -> None:
    write(tmp_path, form, {"patienten": people(), table: kin()})
    assert counted(tmp_path) == (PEOPLE, KIN - ALSO)


@pytest.mark.parametrize("also", [0, 10, KIN])
def test_relatives_who_are_people_of_the_dump_too_are_not_joined_to_them(also: int, tmp_path: Path) -> None:
    write(tmp_path, "sql", {"students": people("student_id"), "parents": kin("student_id", also=also)})
    assert counted(tmp_path) == (PEOPLE, KIN - also)


@pytest.mark.parametrize(
    ("table", "party"),
    [("tutores", "parent"), ("tuteurs", "parent"), ("genitori", "parent"), ("voogden", "parent"), ("zákonní zástupci", "parent"), ("garants", "reference"), ("保証人", "reference"), ("ehepartner", "spouse")],
)  # fmt: skip
def test_without_addresses_to_compare_the_table_s_name_says_it(table: str, party: str, tmp_path: Path) -> None:
    head, rows = kin()
    write(tmp_path, "json", {"patienten": people(), table: (head[:-1], [row[:-1] for row in rows])})
    assert counted(tmp_path) == (PEOPLE, KIN)
    column = bi.inspect(tmp_path, progress=False)[table, "phone"]
    assert (column.role, column.party) == ("secondary", party) and "another person's" in column.why


def test_a_bare_word_for_the_patient_is_the_key_of_the_row(tmp_path: Path) -> None:
    write(tmp_path, "csv", {"pacientes": people("id", "nombre", "correo"), "contactos_casa": kin("paciente", ("nombre", "telefono", "correo"))})
    assert counted(tmp_path) == (PEOPLE, KIN - ALSO)


def test_what_is_said_of_the_patient_stays_the_patient_s(tmp_path: Path) -> None:
    head, rows = kin()
    write(tmp_path, "csv", {"patienten": people(), "guardians": ([*head, "patient_name"], [[*row, "Anna Muster"] for row in rows])})
    plan = bi.inspect(tmp_path, progress=False)
    assert {c.path: c.role for c in plan["guardians"].columns if c.data_type} == {
        "patient_id": "subject", "name": "secondary", "phone": "secondary", "email": "secondary", "patient_name": "subject"
    }  # fmt: skip


def mailed(share: float, head: Sequence[str] = ("id", "user_id", "name", "email")) -> tuple[list[str], Rows]:
    """Rows of the holders; so large a share has another address than in the table of users."""
    return list(head), [[n, n, "Anna Muster", f"{'x' if n <= share * PEOPLE else 'p'}{n}@example.org"] for n in range(1, PEOPLE + 1)]


@pytest.mark.parametrize(
    ("table", "share"), [("orders", 0.4), ("orders", 1.0), ("newsletter", 0.5), ("support_tickets", 1.0), ("user_addresses", 1.0), ("addresses", 1.0), ("profiles", 1.0), ("mailing", 0.8)]
)  # fmt: skip
def test_the_holder_s_other_addresses_are_no_relatives(table: str, share: float, tmp_path: Path) -> None:
    write(tmp_path, "sql", {"users": people("user_id"), table: mailed(share)})
    assert counted(tmp_path) == (PEOPLE, 0)


def test_ids_of_another_system_still_do_not_link(tmp_path: Path) -> None:
    """COUNTING, *Source system*: two inputs whose shared ids carry other addresses."""
    write(tmp_path, "csv", {"customers": people("customer_id"), "orders": mailed(1.0, ("id", "customer_id", "name", "email"))})
    assert counted(tmp_path) == (2 * PEOPLE, 0)


def test_fewer_than_twenty_ids_tell_nothing(tmp_path: Path) -> None:
    head, rows = kin(also=0)
    write(tmp_path, "sql", {"patienten": people(), "lifelines": (head, rows[:19])})
    assert counted(tmp_path) == (PEOPLE, 0)


def test_parents_with_accounts_of_their_own_are_holders(tmp_path: Path) -> None:
    head, rows = mailed(0, ("id", "user_id", "name", "email"))
    write(tmp_path, "csv", {"users": people("user_id"), "parents": (head, rows)})
    assert counted(tmp_path) == (PEOPLE, 0)


def test_the_plan_can_say_otherwise(tmp_path: Path) -> None:
    write(tmp_path, "sql", {"patienten": people(), "guardians": kin()})
    plan = bi.inspect(tmp_path, progress=False)
    plan["guardians", "email"] = "email"
    found = bi.assess(tmp_path, plan=plan, default_region="DE", progress=False).statistics["subjects"]
    assert found["affected"] == PEOPLE - ALSO


def test_the_order_of_files_and_their_split_change_nothing(tmp_path: Path) -> None:
    head, rows = kin()
    for folder, parts in (("one", {"guardians": rows}), ("two", {"guardians_part1": rows[40:], "guardians_part2": rows[:40]})):
        (tmp_path / folder).mkdir()
        write(tmp_path / folder, "csv", {"zz_patienten" if folder == "two" else "patienten": people(), **{name: (head, part) for name, part in parts.items()}})
    assert counted(tmp_path / "one") == counted(tmp_path / "two") == (PEOPLE, KIN - ALSO)
