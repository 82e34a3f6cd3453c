"""The CSV bundle: what it says of itself is true, it reads back, a name runs nowhere, and nobody's file is lost."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import os
import re
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import duckdb
import pytest
from hypothesis import given
from hypothesis import strategies as st
from reports.exports import HOSTILE, KINDS, emptied, everywhere, full

from breach_impact.errors import InputError
from breach_impact.privacy import printable
from breach_impact.reports import csv_bundle
from breach_impact.reports.inert import inert, is_formula
from breach_impact.reports.tables import tables

GOLDEN = Path(__file__).parent / "golden"
STARTS = set("=+-@|\t\r＝＋－＠｜−")


def given_back(text: str) -> str:
    """The text of the dump, as the description of the package says to get it."""
    return re.sub(r"(^|[,;|])'", r"\1", text)


def read(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8"), newline=""), strict=True))


def package(folder: Path) -> dict[str, Any]:
    return json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))


# -- what is written ----------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("kind", list(KINDS))
def test_it_reads_back(kind: str) -> None:
    statistics = KINDS[kind]()
    bundle = csv_bundle.files(statistics)
    for sheet in tables(statistics):
        header, *rows = read(bundle[f"{sheet.name}.csv"])
        assert header == [field.name for field in sheet.fields]
        for row, cells in zip(rows, sheet.rows, strict=True):
            for text, cell in zip(row, cells, strict=True):
                match cell:
                    case None:
                        assert text == ""
                    case bool():
                        assert text == str(cell).lower()
                    case int():
                        assert text == str(cell)
                    case float():
                        assert float(text) == cell
                        assert "e" not in text
                    case _:
                        assert (text if re.fullmatch(r"[+-]\d\d(:\d\d)?", text) else given_back(text)) == cell


def test_bytes_are_utf_8_without_mark_and_lines_end_with_cr_lf() -> None:
    for name, data in csv_bundle.files(full()).items():
        assert not data.startswith(b"\xef\xbb\xbf")
        if name.endswith(".csv"):
            assert data.endswith(b"\r\n")
            assert data.count(b"\n") == data.count(b"\r\n")


def test_the_whole(tmp_path: Path) -> None:
    """Renew with BREACH_IMPACT_GOLDEN=1 after looking at the difference."""
    csv_bundle.write(full(), tmp_path / "bundle")
    written = {file.name: file.read_bytes() for file in (tmp_path / "bundle").iterdir()}
    text = "".join(f"== {name}\n{written[name].decode()}".replace("\r\n", "\n") for name in sorted(written))
    golden = GOLDEN / "bundle.txt"
    if os.environ.get("BREACH_IMPACT_GOLDEN"):
        golden.write_text(text, encoding="utf-8")
    assert text == golden.read_text(encoding="utf-8")


def test_duckdb_reads_it_with_the_types_it_says(tmp_path: Path) -> None:
    csv_bundle.write(full(), tmp_path / "bundle")
    sql = {"string": "VARCHAR", "integer": "BIGINT", "number": "DOUBLE", "boolean": "BOOLEAN", "date": "DATE", "datetime": "TIMESTAMP"}
    for resource in package(tmp_path / "bundle")["resources"]:
        columns = {field["name"]: sql[field["type"]] for field in resource["schema"]["fields"]}
        file = str(tmp_path / "bundle" / resource["path"])
        found = duckdb.sql("SELECT * FROM read_csv($file, header=true, columns=$columns, nullstr='')", params={"file": file, "columns": columns})
        sheet = next(sheet for sheet in tables(full()) if sheet.name == resource["name"])
        assert len(found.fetchall()) == len(sheet.rows), resource["name"]
    assert duckdb.sql(f"SELECT max(bytes) FROM '{tmp_path}/bundle/sources.csv'").fetchall() == [(9007199254740993,)]


# -- the description ----------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("kind", list(KINDS))
def test_the_description_keeps_the_rules_of_its_standard_and_is_true(tmp_path: Path, kind: str) -> None:
    folder = csv_bundle.write(KINDS[kind](), tmp_path / "bundle")
    described = package(folder)
    assert described["profile"] == "tabular-data-package"
    assert re.fullmatch(r"[a-z0-9._-]+", described["name"])
    assert "licenses" not in described
    assert {resource["path"] for resource in described["resources"]} | {"datapackage.json"} == set(os.listdir(folder))
    for resource in described["resources"]:
        data = (folder / resource["path"]).read_bytes()
        assert resource["profile"] == "tabular-data-resource"
        assert re.fullmatch(r"[a-z0-9._-]+", resource["name"])
        assert (resource["bytes"], resource["hash"]) == (len(data), f"sha256:{hashlib.sha256(data).hexdigest()}")
        assert resource["dialect"]["lineTerminator"] == "\r\n"
        assert read(data)[0] == [field["name"] for field in resource["schema"]["fields"]]
        for field in resource["schema"]["fields"]:
            assert field["type"] in {"string", "integer", "number", "boolean", "date", "datetime"}
            assert field["title"]
            assert field["description"]


def test_the_description_says_how_names_are_written_and_whether_something_is_missing() -> None:
    def said(statistics: Mapping[str, Any]) -> str:
        return json.loads(csv_bundle.files(statistics)["datapackage.json"])["description"]

    assert "apostrophe" in said(full())
    assert "lower bounds" in said(full())
    assert "lower bounds" not in said(emptied())


# -- names that would run -----------------------------------------------------------------------------------------------
@pytest.mark.parametrize("name", list(HOSTILE))
def test_no_cell_begins_like_a_formula(tmp_path: Path, name: str) -> None:
    folder = csv_bundle.write(everywhere(HOSTILE[name]), tmp_path / "bundle")
    for file in sorted(folder.glob("*.csv")):
        by_python = read(file.read_bytes())
        found = duckdb.sql("SELECT * FROM read_csv($file, header=true, all_varchar=true, nullstr='')", params={"file": str(file)})
        assert [[cell or "" for cell in row] for row in found.fetchall()] == by_python[1:], file.name
        for cell in (cell for row in by_python for cell in row):
            begins = re.sub(r"^[\s\ufeff\ufffd]+", "", cell)[:1]
            assert begins not in STARTS or re.fullmatch(r"[+-]\d\d(:\d\d)?", cell), (file.name, cell)


@pytest.mark.parametrize("separator", [";", "|", ","])
@pytest.mark.parametrize("name", list(HOSTILE))
def test_nor_does_one_if_the_file_is_cut_at_another_separator(name: str, separator: str) -> None:
    for data in csv_bundle.files(everywhere(HOSTILE[name])).values():
        for cell in re.split(rf"{re.escape(separator)}|\r\n|\n", data.decode()):
            bare = cell.lstrip('" \ufffd') if separator != "," else cell
            assert bare[:1] not in STARTS or re.match(r"[+-]\d\d(:\d\d)?(,|$)", bare), cell


@given(st.text(alphabet=st.one_of(st.sampled_from("=+-@|'＝ ,;a0:"), st.characters())))
def test_the_apostrophes_can_be_taken_out_again(text: str) -> None:
    clean = printable(text)
    written = inert(clean)
    assert written == clean or is_formula(clean)
    if not re.fullmatch(r"[+-]\d\d(:?\d\d)?", clean):
        assert given_back(written) == clean


@pytest.mark.parametrize("text", ["+08", "-05:00", "+0530", "plain", "a-b", "a=b", "a, b", "2019-12-04", ""])
def test_what_cannot_run_stays_as_it_is(text: str) -> None:
    assert inert(text) == text


# -- folders and archives -----------------------------------------------------------------------------------------------
def test_a_second_run_replaces_the_first_and_takes_away_what_is_no_more(tmp_path: Path) -> None:
    folder = csv_bundle.write(full(), tmp_path / "bundle")
    assert (folder / "combinations.csv").exists()
    statistics = full()
    del statistics["combinations"]
    csv_bundle.write(statistics, folder)
    assert not (folder / "combinations.csv").exists()
    assert {file.name: file.read_bytes() for file in folder.iterdir()} == csv_bundle.files(statistics)


@pytest.mark.parametrize(
    ("name", "content"),
    [("notes.txt", b"mine"), ("tokens.csv", b"token\r\nabc\r\n"), ("datapackage.json", b'{"name": "mine"}'), (".git", None), ("tables.csv", None)],
    ids=["other file", "same name", "other package", "hidden folder", "folder of that name"],
)
def test_a_folder_with_anything_else_is_refused_and_left_alone(tmp_path: Path, name: str, content: bytes | None) -> None:
    folder = csv_bundle.write(full(), tmp_path / "bundle")
    if name in os.listdir(folder):
        (folder / name).unlink()
    if content is None:
        (folder / name).mkdir()
    else:
        (folder / name).write_bytes(content)
    before = {file.name: file.read_bytes() for file in folder.iterdir() if file.is_file()}
    with pytest.raises(InputError, match=rf"other files, such as {re.escape(name)}"):
        csv_bundle.write(emptied(), folder)
    assert {file.name: file.read_bytes() for file in folder.iterdir() if file.is_file()} == before


def test_an_interrupted_run_leaves_no_description_and_can_be_repeated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = csv_bundle.write(emptied(), tmp_path / "bundle")
    done: list[str] = []
    put = csv_bundle.put

    def failing(path: Path, data: bytes) -> None:
        if len(done) == 3:
            raise KeyboardInterrupt
        done.append(path.name)
        put(path, data)

    monkeypatch.setattr(csv_bundle, "put", failing)
    with pytest.raises(KeyboardInterrupt):
        csv_bundle.write(full(), folder)
    assert not (folder / "datapackage.json").exists()
    monkeypatch.undo()
    (folder / ".breach-impact-0123").write_bytes(b"left behind by a kill")
    csv_bundle.write(full(), folder)
    assert {file.name: file.read_bytes() for file in folder.iterdir()} == csv_bundle.files(full())


def test_the_archive_holds_the_same_files_and_no_time(tmp_path: Path) -> None:
    path = csv_bundle.write(full(), tmp_path / "bundle.zip")
    with zipfile.ZipFile(path) as archive:
        assert {name: archive.read(name) for name in archive.namelist()} == csv_bundle.files(full())
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert archive.namelist()[-1] == "datapackage.json"
