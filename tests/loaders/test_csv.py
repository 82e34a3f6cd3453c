"""Delimited text: dialects, headers, quotes, encodings."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Reader = Callable[..., Any]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|", "^", "~"])
def test_delimiters(delimiter: str, read: Reader) -> None:
    rows = ["id,email,note", "01,a@b.example,1.5", '02,c@d.example,"x,y ""z""\nw"']
    got = read("csv", "\r\n".join(rows).replace(",", delimiter).encode())
    assert got.records == [
        {"id": "01", "email": "a@b.example", "note": "1.5"},
        {"id": "02", "email": "c@d.example", "note": f'x{delimiter}y "z"\nw'},
    ]


@pytest.mark.parametrize(
    ("text", "names", "count"),
    [
        ("a@b.example,1\nc@d.example,2\n", ("column_1", "column_2"), 2),
        ("email\na@b.example\nc@d.example\n", ("email",), 2),
        ("a@b.example\nc@d.example\n", ("column_1",), 2),
        ("a@b.example:p:w\nc@d.example:x\n", ("column_1", "column_2"), 2),
        ("first name,,email,email\nx,y,a@b.example,c@d.example\n", ("first name", "column_2", "email", "email_2"), 1),
        ("sep=;\nid;n\n1;2\n", ("id", "n"), 1),
        ("id,name\r1,x\r2,y\r", ("id", "name"), 2),
        ("word word, and more\nword\nword, word, word, word\nx\n", ("column_1",), 4),
        ("id,name\n\n1,x\n  \n2,y\n", ("id", "name"), 2),
        ("id,name\n1,NA\n2,NaN\n", ("id", "name"), 2),
        ("mail,pass\na@b.example,x1\nc@d.example,y2\n", ("mail", "pass"), 2),
        ("uno,dos\na@b.example,x1\nc@d.example,y2\n", ("uno", "dos"), 2),
        ("почта:пароль\na@b.example:x1\nc@d.example:y2\n", ("почта", "пароль"), 2),
        ("邮箱,密码\na@b.example,x1\n", ("邮箱", "密码"), 1),
        ("a@b.example,p\nc@d.example,p,q\n", ("column_1", "column_2"), 2),
        ("a@b.example,email,town\nx,c@d.example,y\n", ("a@b.example", "email", "town"), 1),
        ("John,Male,NY\nBob,Male,LA\n", ("column_1", "column_2", "column_3"), 2),
    ],
)
def test_headers_and_columns(text: str, names: tuple[str, ...], count: int, read: Reader) -> None:
    for block in (64, 1 << 20):
        got = read("csv", text.encode(), block)
        assert len(got.rows) == count
        assert tuple(got.records[0]) == names
        assert got.codes == {}


def test_wrong_number_of_fields(read: Reader) -> None:
    data = b"id,name,email\n1,x,a@b.example\n2,y\n3,z,c@d.example,more\n4,w,e@f.example\n"
    got = read("csv", data)
    assert [record["id"] for record in got.records] == ["1", "4"]
    assert got.tally.rejects == [("csv_fields", data.index(b"2,y"), 3), ("csv_fields", data.index(b"3,z"), len(b"3,z,c@d.example,more"))]


@pytest.mark.parametrize(
    ("text", "bad"),
    [
        ("a@b.example,email,town\nx,c@d.example,y\nbad\n", ["bad"]),
        ("id,email,town\nbad\n1,c@d.example,y\n", ["bad"]),
        ("id,email,town\n1,c@d.example,y\n2,e@f.example,z\nbad\nworse\n3,g@h.example,w\n", ["bad", "worse"]),
        ("mail,pass\na@b.example,x1\nc@d.example,y,z\nword\n" + "e@f.example,x\n" * 20, ["c@d.example,y,z", "word"]),
        ("email:password\na@b.example:x\nc@d.example:y:z\n", ["c@d.example:y:z"]),
    ],
)
def test_few_rows_and_lists_with_a_header(text: str, bad: list[str], read: Reader) -> None:
    got = read("csv", text.encode())
    assert got.tally.rejects == [("csv_fields", text.index(line), len(line)) for line in bad]
    assert len(got.rows) == len(text.splitlines()) - 1 - len(bad)


@pytest.mark.parametrize("block", [64, 1 << 20])
def test_a_quote_that_never_closes_costs_its_line_only(block: int, read: Reader) -> None:
    lines = [f'{i},"name {i}",u{i}@mail.example' for i in range(300)]
    lines[20] = '20,"name 20,u20@mail.example'
    lines[40] = '40,name "40",u40@mail.example'
    lines[50] = '50,"name, 50,u50@mail.example'
    got = read("csv", ("id,name,email\n" + "\n".join(lines) + "\n").encode(), block)
    assert len(got.rows) == 299
    assert got.codes == {"repaired_stray_quote": 2, "csv_quote": 1}


@pytest.mark.parametrize("block", [64, 1 << 20])
def test_few_rows_without_a_header(block: int, read: Reader) -> None:
    got = read("csv", b"1,a@b.example,x\n2,c@d.example,y\nbad\n", block)
    assert len(got.rows) == 2
    assert got.tally.rejects == [("csv_fields", 32, 3)]


@pytest.mark.parametrize("block", [64, 1 << 20])
def test_a_header_that_comes_again_is_no_record(block: int, read: Reader) -> None:
    got = read("csv", b"id,name\r\n1,x\r\nid,name\r\n2,y\r\n", block)
    assert got.records == [{"id": "1", "name": "x"}, {"id": "2", "name": "y"}]
    assert got.codes == {"header_repeated": 1}


def test_encodings(read: Reader) -> None:
    got = read("csv", "id,name\n1,Müller\n2,x\n".encode("cp1252"))
    assert got.records[0]["name"] == "Müller"
    assert got.codes == {"encoding_cp1252": 1}
    got = read("csv", b"\xef\xbb\xbfid,name\n1,x\n")
    assert got.records == [{"id": "1", "name": "x"}]
    assert got.codes == {"repaired_bom": 1}


def test_nul_bytes(read: Reader) -> None:
    assert read("csv", b"id,name\n1,a\x00b\n").records == [{"id": "1", "name": "a\x00b"}]


def test_csv_spectrum(data_dir: Path, read: Reader) -> None:
    for path in sorted((data_dir / "csv/csv-spectrum").glob("*.csv")):
        if path.stem == "newlines_crlf":
            continue
        got = read("csv", path.read_bytes())
        assert got.records == json.loads(path.with_suffix(".json").read_bytes()), path.name


def test_collected_files(data_dir: Path, read: Reader) -> None:
    for name, count in (("csv/arrow_aggregate_test_100.csv", 100), ("csv/csvkit/iris.csv", 150), ("csv/elasticdump_cars.csv", 407)):
        got = read("csv", (data_dir / name).read_bytes())
        assert len(got.rows) == count
        assert got.codes == {}
