"""Names of files, tables and columns that are somebody's are masked everywhere; names that headers have never are."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import breach_impact as bi
from breach_impact.cli import main
from breach_impact.delimited.header import is_header
from breach_impact.evidence.namedpeople import names_person
from breach_impact.evidence.veil import hidden
from breach_impact.headerwords.headers import tokens
from breach_impact.headerwords.lexicon import lexicon
from breach_impact.plan import Plan, TablePlan
from breach_impact.privacy import is_personal_name, safe_name
from breach_impact.types import Column, ColumnSample, TableSample

GIVEN, FAMILY = "Xenobia", "Quittenhofer"
"""A given name that no list has, and a family name that only its ending shows."""
WHOLE = f"{GIVEN} {FAMILY}"
TOWNS, ILLS, FUNDS = ("Hamburg", "Kiel", "Husum", "Flensburg"), ("Asthma", "Diabetes", "HIV", "Depression"), ("AOK", "TK", "DAK")
FIRST, LAST = ("Lena", "Jonas", "Petra", "Felix", "Uwe", "Claudia", "Tobias"), ("Vogel", "Becker", "Krüger", "Hoffmann", "Lorenz")


# -- by the name alone --------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "name",
    ["Uwe Vogel", "uwe_vogel", "vogel.uwe", "UweVogel_bonus", "Mark Smith", "John-Smith", "Smith, John", WHOLE, f"{FAMILY}_{GIVEN}_2024", "Akte_Xenobia_Quitte_1984-03-12", "Akte Xenobia Quitte 12.03.1984",
     "Ludwig van der Berg", "Иванов Иван", "reports/uwe_vogel"],
)  # fmt: skip
def test_a_person_is_seen(name: str) -> None:
    assert is_personal_name(name)
    assert safe_name(name, "source", 3) == "source-3"


@pytest.mark.parametrize(
    "name",
    ["first_name", "given name family name", "jordan", "Jordan_Sales", "may_sales", "Adj Close", "New York", "users_2004-01-01", "users 1999-12-31", "home_page", "lastLoginIp", "customer.address.street", "Wyze Cam",
     "smith", "page_2", "Mark", "users.part1", "db_export_2019-12-26"],
)  # fmt: skip
def test_what_is_no_person_stays(name: str) -> None:
    assert not is_personal_name(name)


def test_no_phrase_of_the_lexicon_is_taken_for_a_person() -> None:
    phrases = {phrase for rows in lexicon().phrases.values() for phrase, _ in rows if len(phrase) > 1}
    assert len(phrases) > 10_000
    assert [name for phrase in phrases for name in ("_".join(phrase), " ".join(phrase).title()) if names_person(name)] == []


# -- headers ------------------------------------------------------------------------------------------------------------
def rows(*columns: tuple[str, ...], size: int = 60) -> list[list[bytes]]:
    return [[column[(i * 7 + at) % len(column)].encode() for at, column in enumerate(columns)] for i in range(size)]


LOGINS = tuple(f"{name.lower()}{i}" for i, name in enumerate(FIRST * 9))
WORDS = tuple(f"pw{i * 7}Q!" for i in range(60))


@pytest.mark.parametrize(
    ("first", "below"),
    [
        ((GIVEN, FAMILY, "Quickborn", "Narkolepsie", "Knappschaft"), (FIRST, LAST, TOWNS, ILLS, FUNDS)),
        ((WHOLE, "Narkolepsie"), (tuple(f"{a} {b}" for a in FIRST for b in LAST), ILLS)),
        (("xenobia_q", "Sommer2024geheim", "Quickborn"), (LOGINS, WORDS, TOWNS)),
        (("Uwe", "Kiel", "unbekannt"), (FIRST, TOWNS, ("31", "40", "52"))),
    ],
)  # fmt: skip
def test_a_first_row_that_is_written_as_those_below_is_data(first: tuple[str, ...], below: tuple[tuple[str, ...], ...]) -> None:
    assert not is_header([cell.encode() for cell in first], rows(*below))


@pytest.mark.parametrize(
    ("first", "below"),
    [
        (("Vorname", "Nachname", "Ort", "Diagnose", "Kasse"), (FIRST, LAST, TOWNS, ILLS, FUNDS)),
        (("user_name", "pass_word", "town"), (LOGINS, WORDS, TOWNS)),
        (("Monat", "Uwe Vogel", "Heike Becker"), (("2026-01", "2026-02"), ("2500", "2600"), ("2700", "2800"))),
        (("zone_code", "kfc_kind"), (("K1", "K2"), ("red", "blue"))),
    ],
)  # fmt: skip
def test_a_header_stays_one(first: tuple[str, ...], below: tuple[tuple[str, ...], ...]) -> None:
    assert is_header([cell.encode() for cell in first], rows(*below))


# -- by the values beside it --------------------------------------------------------------------------------------------
def paths(plan: Plan) -> list[str]:
    return [column.path for table in plan.shown().tables for column in table.columns]


def inspected(folder: Path, name: str, text: str) -> Plan:
    (folder / name).write_text(text, encoding="utf-8")
    return bi.inspect(str(folder / name), progress=False)


def test_a_column_called_by_one_of_its_values_is_masked(tmp_path: Path) -> None:
    people = [{"id": i, "Quittenhof": LAST[i % 5] if i else "Quittenhof", "kind": "kind"} for i in range(40)]
    plan = inspected(tmp_path, "x.ndjson", "\n".join(map(json.dumps, people)))
    assert paths(plan) == ["col-1", "id", "kind"], "kind is a word of headers"


def test_a_column_called_by_a_value_of_its_type_is_masked(tmp_path: Path) -> None:
    people = [{"DE89370400440532013000": f"DE{i:020}", "Quittenhof": f"{FIRST[i % 7]}", "Uhr": f"{FIRST[i % 7]} {LAST[i % 5]}", "name": LAST[i % 5]} for i in range(40)]
    sample = inspected(tmp_path, "x.ndjson", "\n".join(map(json.dumps, people)))
    named = [Column(path=c.path, data_type="person_name" if c.path[0] in "QUn" else "iban") for c in sample.tables[0].columns]
    columns = tuple(ColumnSample(path=c.path, values=[str(row[c.path]) for row in people], filled=40, total=40) for c in named)
    found = hidden(TableSample(system="default", table="x", columns=columns, records=40), named)
    assert found == {"Quittenhof"}, "Uhr is not written as full names are, name is a word of headers"
    assert paths(sample)[0] == "col-1", "the number needs no values beside it"


def test_a_column_for_each_person_is_masked(tmp_path: Path) -> None:
    lines = [f"Monat,{WHOLE},Uwe Vogel,Heike Becker,Xenia Quitte", *(f"2026-{1 + i % 9:02},{i},{i},{i},{i}" for i in range(30))]
    assert paths(inspected(tmp_path, "x.csv", "\n".join(lines))) == ["Monat", "col-2", "col-3", "col-4", "col-5"]


def test_a_key_for_each_person_is_masked(tmp_path: Path) -> None:
    keys = {name: {"age": 30, "city": "Kiel"} for name in ("xenobia_quitte", "uwe_vogel", "heike_becker")}
    assert paths(inspected(tmp_path, "x.json", json.dumps(keys))) == [f"col-{n}" for n in range(1, 7)]


def test_a_sheet_called_by_somebody_in_it_is_masked(tmp_path: Path) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    pytest.importorskip("python_calamine")
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Xenia Quitte"
    for row in (("Vorname", "Nachname", "Ort"), ("Xenia", "Quitte", "Kiel"), *((FIRST[i % 7], LAST[i % 5], TOWNS[i % 4]) for i in range(40))):
        sheet.append(row)
    book.create_sheet("Orte").append(("Ort", "Land"))
    book["Orte"].append(("Kiel", "DE"))
    book.save(tmp_path / "x.xlsx")
    plan = bi.inspect(str(tmp_path / "x.xlsx"), progress=False)
    assert [table.table for table in plan.shown().tables] == ["Orte", "table-2"]
    assert "Quitte" not in str(plan.to_json())
    assert "Quitte" not in json.dumps(bi.assess(str(tmp_path / "x.xlsx"), progress=False).statistics)


def test_shapes_mask_the_same_names_with_and_without_a_plan(tmp_path: Path) -> None:
    lines = [json.dumps({"id": i, "Quittenhof": LAST[i % 5] if i else "Quittenhof"}) for i in range(40)]
    plan = inspected(tmp_path, "x.ndjson", "\n".join(lines))
    dump = bi.open(str(tmp_path / "x.ndjson"))
    for shapes in (dump.shapes(), dump.shapes(plan)):
        assert [column.path for column in shapes] == ["col-1", "id"]


def test_a_saved_plan_with_masked_names_can_be_edited_and_passed_back(tmp_path: Path) -> None:
    rows = [json.dumps({"user_id": i, "Quittenhof": "Quittenhof" if not i else f"u{i}", "email": f"u{i}@mail.example"}) for i in range(40)]
    plan = inspected(tmp_path, "x.ndjson", "\n".join(rows))
    plan["x", "col-1"] = "username"
    plan.save(tmp_path / "plan.toml")
    assert "Quittenhof" not in (tmp_path / "plan.toml").read_text(encoding="utf-8")
    impact = bi.assess(str(tmp_path / "x.ndjson"), Plan.load(tmp_path / "plan.toml"), progress=False)
    assert next(row["records"] for row in impact.statistics["data_types"] if row["data_type"] == "username") == 40
    assert "Quittenhof" not in impact.to_json()
    assert impact.statistics["provenance"]["plan_sha256"] == plan.sha256, "masked before and after"
    assert impact.recount(plan=plan).to_json() == impact.to_json()


# -- everywhere ---------------------------------------------------------------------------------------------------------
def test_no_output_of_the_command_line_holds_such_a_name(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    folder, plan = tmp_path / "in", tmp_path / "plan.toml"
    folder.mkdir()
    some = [f"{FIRST[i % 7]},{LAST[i % 5]},{TOWNS[i % 4]},{ILLS[i % 4]},{FUNDS[i % 3]}" for i in range(70)]
    (folder / "a.csv").write_text("\n".join([f"{GIVEN},{FAMILY},Quickborn,Narkolepsie,Knappschaft", *some]), encoding="utf-8")
    (folder / "c.csv").write_text("\n".join(["xenobia_q,Sommer2024geheim,Quickborn", *(f"{LOGINS[i]},{WORDS[i]},{TOWNS[i % 4]}" for i in range(60))]), encoding="utf-8")
    (folder / "e.json").write_text(json.dumps({"xenobia_quittenhofer": {"age": 3}, "uwe_vogel": {"age": 4}, "heike_becker": {"age": 5}}), encoding="utf-8")
    (folder / f"Akte_{GIVEN}_{FAMILY}_1984-03-12.csv").write_text("datum,befund\n" + "\n".join(f"2026-01-0{1 + i % 9},Befund {i}" for i in range(40)), encoding="utf-8")
    files = [tmp_path / name for name in ("s.json", "r.html", "r.md", "i.json", "plan.toml")]
    reports = [part for file in files[1:3] for part in ("--report", str(file))]
    codes = [
        main(["inspect", str(folder), "-v", "--shapes", "--save-plan", str(plan), "--json", str(files[3])]),
        main(["assess", str(folder), "-v", "--json", str(files[0]), *reports]),
        main(["assess", str(folder), "-v", "--plan", str(plan)]),
        main(["assess", str(folder), "--dry-run"]),
    ]
    assert codes == [0, 0, 0, 0]
    texts = [*capfd.readouterr(), *(file.read_text(encoding="utf-8") for file in files)]
    assert [word for word in ("enobia", "uittenhofer", "Sommer2024", "Narkolepsie", "Quickborn") if any(word.lower() in text.lower() for text in texts)] == []
    assert "source-1" in texts[0]
    assert "table-1" in texts[-1]
    assert tokens("befund"), "a word of headers stays"
    assert 'path = "befund"' in texts[-1]


def test_a_reason_does_not_name_what_is_masked_in_another_table() -> None:
    """A key is decided by the foreign keys of other tables, whose names stand in the reason."""
    lone = GIVEN  # a single word that no list knows: only the values of its table show that it is somebody's
    told = f"account id: foreign key {lone}.Quark names it, 9 of its 9 distinct values occur here"
    people = TablePlan(system="default", table="people", columns=(Column(path="id", data_type="account_id", why=told),), keys={"id": told})
    data = TablePlan(system="default", table=lone, columns=(Column(path="Quark", data_type="account_id"),), hidden=frozenset({"", "Quark"}))
    shown = Plan(tables=[people, data]).shown()
    assert not any(lone in text or "Quark" in text for text in (repr(shown), str(shown), shown.tables[0].keys["id"], shown.tables[0].columns[0].why))
    assert "table-2.col-1 names it" in shown.tables[0].keys["id"]
