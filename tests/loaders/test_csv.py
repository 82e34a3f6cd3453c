"""Delimited text: dialects, headers, quotes, encodings."""

from __future__ import annotations

import io
import json
import random
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import breach_impact.delimited.reader as csvreader
import breach_impact.delimited.rows as csvrows
from breach_impact.delimited.dialect import Dialect
from breach_impact.delimited.rows import Form
from breach_impact.framing import Reading, Tally, Window
from breach_impact.loaders.csv import LOADER

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


PEOPLE = [(str(i), f"u{i}@mail.example", f"Ann {i}") for i in range(1, 31)]


def people(delimiter: str, quote: str = "", end: str = "\n") -> str:
    return "".join(delimiter.join(f"{quote}{value}{quote}" for value in row) + end for row in PEOPLE)


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|", "^", "~", "\x01", "\x1f", ":", "||", "::", ";;", "\t|\t", "|~|"])
@pytest.mark.parametrize("quote", ["", '"', "'"])
@pytest.mark.parametrize("header", [True, False])
def test_each_delimiter_with_each_quote(delimiter: str, quote: str, header: bool, read: Reader) -> None:
    head = delimiter.join(f"{quote}{name}{quote}" for name in ("id", "email", "full_name")) + "\n"
    data = (head * header + people(delimiter, quote)).encode()
    for block in (64, 1 << 20):
        got = read("csv", data, block)
        assert [tuple(record.values()) for record in got.records] == PEOPLE
        assert tuple(got.records[0]) == (("id", "email", "full_name") if header else ("column_1", "column_2", "column_3"))
        assert got.codes == {}


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (r'1,"a \"b\", c",x' + "\n" + r'2,"d",y' + "\n", [("1", 'a "b", c', "x"), ("2", "d", "y")]),
        ("1\ta\\\tb\tx\n2\td\\\ne\ty\n3\tc:\\\\d\tz\n4\tf\tw\n", [("1", "a\tb", "x"), ("2", "d\ne", "y"), ("3", "c:\\d", "z"), ("4", "f", "w")]),
        ("1|'it''s, it'|x\n2|'d|e'|y\n3|f|z\n", [("1", "it's, it", "x"), ("2", "d|e", "y"), ("3", "f", "z")]),
        ('1, "Smith, Ann", x\n2, "Roe, Bo" , y\n3, "c", z\n', [("1", "Smith, Ann", " x"), ("2", "Roe, Bo", " y"), ("3", "c", " z")]),
        ("1;1,5;a\n2;2,25;b\n3;3,0;c\n", [("1", "1,5", "a"), ("2", "2,25", "b"), ("3", "3,0", "c")]),
        ("1||a||||x\n2||b||||y\n3||||c||z\n", [("1", "a", "", "x"), ("2", "b", "", "y"), ("3", "", "c", "z")]),
        ("2020-01-02 10:20:30\n2020-01-02 10:20:31\n2020-01-02 10:20:32\n", [("2020-01-02 10:20:30",), ("2020-01-02 10:20:31",), ("2020-01-02 10:20:32",)]),
        ("10:20:30\n10:20:31\n10:20:32\n", [("10:20:30",), ("10:20:31",), ("10:20:32",)]),
        ("aa:bb:cc:dd:ee:01\naa:bb:cc:dd:ee:02\naa:bb:cc:dd:ee:03\n", [("aa:bb:cc:dd:ee:01",), ("aa:bb:cc:dd:ee:02",), ("aa:bb:cc:dd:ee:03",)]),
        ("http://a.example/x\nhttp://b.example/y\nhttp://c.example/z\n", [("http://a.example/x",), ("http://b.example/y",), ("http://c.example/z",)]),
        ("1 u1@mail.example 1990-01-02\n2 u2@mail.example 1990-01-03\n3 u3@mail.example 1990-01-04\n",
         [("1", "u1@mail.example", "1990-01-02"), ("2", "u2@mail.example", "1990-01-03"), ("3", "u3@mail.example", "1990-01-04")]),
        ("1,O'Brien,x\n2,D'Arcy,y\n3,'t Hooft,z\n", [("1", "O'Brien", "x"), ("2", "D'Arcy", "y"), ("3", "'t Hooft", "z")]),
    ],
)  # fmt: skip
def test_dialects(text: str, rows: list[tuple[str, ...]], read: Reader) -> None:
    for block in (64, 1 << 20):
        got = read("csv", text.encode(), block)
        assert [tuple(record.values()) for record in got.records] == rows
        assert got.tally.rejected == 0


def test_escaped_quotes_in_every_row_of_a_long_file(read: Reader) -> None:
    rows = "".join(f'{i},u{i}@mail.example,"a \\"b\\" c, {i}"\n' for i in range(5000))
    got = read("csv", ("id,email,note\n" + rows).encode())
    assert len(got.rows) == 5000
    assert got.records[7]["note"] == 'a "b" c, 7'
    assert got.codes == {}


@pytest.mark.parametrize("block", [64, 1 << 20])
def test_quotes_of_a_table_without_quoting_are_characters(block: int, read: Reader) -> None:
    rows = [f"tt{i:07d}\tmovie\tThe title {i}\t19{i % 100:02d}" for i in range(400)]
    rows[100], rows[103], rows[200] = 'tt0000100\tmovie\t"Swing it\t1940', 'tt0000103\tmovie\tno more"\t1941', 'tt0000200\tmovie\t"Hello" she said\t1950'
    rows[300] = 'tt0000300\tmovie\t"Quoted"\t1960'
    got = read("csv", ("tconst\ttitleType\tprimaryTitle\tstartYear\n" + "\n".join(rows) + "\n").encode(), block)
    assert len(got.rows) == 400
    assert [got.records[i]["primaryTitle"] for i in (100, 103, 200, 300)] == ['"Swing it', 'no more"', '"Hello" she said', '"Quoted"']


@pytest.mark.parametrize("block", [64, 1 << 20])
def test_quotes_that_come_late_in_a_table_take_in_no_rows(block: int, read: Reader) -> None:
    rows = [f"tt{i:07d}\tmovie\tThe title number {i}\t19{i % 100:02d}" for i in range(6000)]
    rows[5000], rows[5003] = 'tt0005000\tmovie\t"Swing it\t1940', 'tt0005003\tmovie\tno more"\t1941'
    got = read("csv", ("tconst\ttitleType\tprimaryTitle\tstartYear\n" + "\n".join(rows) + "\n").encode(), block)
    assert len(got.rows) == 6000
    assert got.records[5000]["primaryTitle"] == '"Swing it'


HEADERS = [
    "Фамилия;Табельный;Подразделение", "班级,学校,备注", "الاسم,الرقم,المدينة", "שם,מספר,עיר", "ชื่อ,เลขที่,จังหวัด", "Ονοματεπώνυμο,Κωδικός,Πόλη",
    "氏名\t社員番号\t部署", "qwe,asd,zxc", "XYZZY|PLUGH|FROTZ", "col_a,col_b,col_c", "Q1,Q2,Q3",
]  # fmt: skip


@pytest.mark.parametrize("header", HEADERS)
def test_headers_in_any_language_over_typed_data(header: str, read: Reader) -> None:
    delimiter = next(char for char in ";,\t|" if char in header)
    rows = "".join(delimiter.join(("Ann" + "abc"[i % 3], str(1000 + i), "town")) + "\n" for i in range(5))
    got = read("csv", (header + "\n" + rows).encode())
    assert tuple(got.records[0]) == tuple(header.split(delimiter))
    assert len(got.rows) == 5


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Ann,Smith,London\nBo,Roe,Berlin\nCy,Doe,Rome\nDi,Poe,Oslo\n", 4),
        ("Ann,Smith,London\n", 1),
        ("Иван;Петров;Москва\nОлег;Сидоров;Тула\nАнна;Белова;Омск\n", 3),
        ("王伟,北京,男\n李娜,上海,女\n张敏,广州,女\n", 3),
        ("1,u1@mail.example,Ann\n2,u2@mail.example,Bo\n", 2),
        ("user1,secret\nuser2,hidden\nuser3,passw0rd\n", 3),
        ("u1@mail.example\nu2@mail.example\n", 2),
        ("NA,1,x\n2,3,y\n4,5,z\n", 3),
    ],
)
def test_a_first_row_that_is_data_is_a_record(text: str, count: int, read: Reader) -> None:
    got = read("csv", text.encode())
    assert len(got.rows) == count
    assert next(iter(got.records[0])) == "column_1"


TOTALS = ["Total,2,", "Total,,", "TOTAL: 2,,", "Grand total,,1.50", '"Gesamt","2",""', "Summe:,2,", "Итого,2,", "ВСЕГО,,2", "Toplam,2,", "Totale,2,", "Suma,2,", "合計,2,", "합계,2,", "总计,2,", ",Total,2"]
CALLED = ["Total,t@mail.example,", "Total,,+14155550100", "Total,,14155550100", "Total,,10.1.2.3", "Ann,,2", "Total,u3@mail.example,x", "Totally,2,", "Summer,2,"]


@pytest.mark.parametrize("block", [64, 1 << 20])
@pytest.mark.parametrize(("last", "footer"), [*((line, True) for line in TOTALS), *((line, False) for line in CALLED)])
@pytest.mark.parametrize("end", ["", "\n", "\n\n"])
def test_a_last_row_of_totals_is_no_person(last: str, footer: bool, end: str, block: int, read: Reader) -> None:
    got = read("csv", f"id,email,town\n1,u1@mail.example,x\n2,u2@mail.example,y\n{last}{end}".encode(), block)
    assert (len(got.rows), got.codes) == ((2, {"csv_footer": 1}) if footer else (3, {}))


@pytest.mark.parametrize("text", ["name,score\nAnn,5\nTotal,11\n", "id,email,town\nTotal,2,\n1,u1@mail.example,x\n2,u2@mail.example,y\n"])
def test_a_row_filled_as_others_or_not_the_last_is_a_record(text: str, read: Reader) -> None:
    got = read("csv", text.encode())
    assert (len(got.rows), got.codes) == (text.count("\n") - 1, {})


BANK = "Kontoauszug;;;\nKonto:;DE00 0000 0000;;\nVon:;01.01.2020;;\n\nBuchungstag;Empfänger;IBAN;Betrag\n" + "".join(f"0{i}.01.2020;Ann {i};DE{i};-{i},50\n" for i in range(1, 9))


@pytest.mark.parametrize("block", [64, 1 << 20])
@pytest.mark.parametrize(
    ("text", "count", "codes", "names"),
    [
        (BANK, 8, {"csv_lines_above_header": 3}, ("Buchungstag", "Empfänger", "IBAN", "Betrag")),
        ("Report of users\nExported 2020-01-01\n\nid,email,town\n1,u1@mail.example,x\n2,u2@mail.example,y\n", 2, {"csv_lines_above_header": 2}, ("id", "email", "town")),
        ("# made by x\n# on 2020\nid,email\n1,u1@mail.example\n# end of \"part\n2,u2@mail.example\n", 2, {"csv_comment": 3}, ("id", "email")),
        ("#id\temail\n1\tu1@mail.example\n2\tu2@mail.example\n", 2, {}, ("id", "email")),
        ("id,tag\n1,#a\n2,#b\n", 2, {}, ("id", "tag")),
        ("tag,id\n#a,1\n#b,2\n#c\n", 2, {"csv_fields": 1}, ("tag", "id")),
        ("id|email\n1|u1@mail.example\n2|u2@mail.example\n(2 rows)\n", 2, {"csv_footer": 1}, ("id", "email")),
        ("email\nu1@mail.example\nu2@mail.example\n(2 rows)\n", 2, {"csv_footer": 1}, ("email",)),
        ("email\nu1@mail.example\nu2@mail.example\n(9 rows)\n", 3, {}, ("email",)),
        ("id,email,n\n1,u1@mail.example,3\n2,u2@mail.example,4\nTotal,,7\n", 2, {"csv_footer": 1}, ("id", "email", "n")),
        ("id,email\n1,u1@mail.example\n2,u2@mail.example\nTotal: 2\n", 2, {"csv_fields": 1}, ("id", "email")),
        ("id;email;town\n1;u1@mail.example;x;\n2;u2@mail.example;y;\n", 2, {}, ("id", "email", "town", "column_4")),
        ('"mail","town"\n"1","u1@mail.example","x"\n"2","u2@mail.example","y"\n"3","u3@mail.example","z"\n', 3, {}, ("column_1", "mail", "town")),
        ("id,email,town\n1,u1@mail.example\n2,u2@mail.example,x\n3,u3@mail.example,y\n", 2, {"csv_fields": 1}, ("id", "email", "town")),
    ],
)  # fmt: skip
def test_lines_that_are_no_records(text: str, count: int, codes: dict[str, int], names: tuple[str, ...], block: int, read: Reader) -> None:
    got = read("csv", text.encode(), block)
    assert len(got.rows) == count
    assert got.codes == codes
    assert tuple(got.records[0]) == names


def test_lines_above_a_header_that_hold_an_address_are_rejected_not_forgotten(read: Reader) -> None:
    text = "u9@mail.example\nid,email,town\n1,u1@mail.example,x\n2,u2@mail.example,y\n"
    got = read("csv", text.encode())
    assert len(got.rows) == 2
    assert got.tally.rejects == [("csv_fields", 0, 15)]


PSQL = " id |      email      | name \n----+-----------------+------\n  1 | u1@mail.example | Ann\n  2 | u2@mail.example | 王 \n(2 rows)\n\n"
BOX = "mysql> select * from u;\n+----+-----------------+------+\n| id | email           | name |\n+----+-----------------+------+\n|  1 | u1@mail.example | Ann  |\n|  2 | u2@mail.example | 王   |\n+----+-----------------+------+\n2 rows in set (0.00 sec)\n"
MARKDOWN = "# Users\n\n| id | email | name |\n|----|:-----:|-----:|\n| 1 | u1@mail.example | Ann |\n| 2 | u2@mail.example | 王 |\n"


@pytest.mark.parametrize("block", [64, 1 << 20])
@pytest.mark.parametrize("text", [PSQL, BOX, MARKDOWN], ids=["psql", "box", "markdown"])
def test_tables_as_programs_draw_them(text: str, block: int, read: Reader) -> None:
    got = read("csv", text.encode(), block)
    assert got.records == [{"id": "1", "email": "u1@mail.example", "name": "Ann"}, {"id": "2", "email": "u2@mail.example", "name": "王"}]
    assert set(got.codes) <= {"csv_footer", "csv_lines_above_header"}


@pytest.mark.parametrize("block", [64, 1 << 20])
def test_a_cell_of_psql_that_goes_on_in_the_next_line_is_one_record_and_rejected(block: int, read: Reader) -> None:
    text = PSQL.replace("  1 | u1@mail.example | Ann\n", "  1 | u1@mail.example | Ann+\n    |                 | Lee\n")
    got = read("csv", text.encode(), block)
    assert len(got.rows) == 1
    assert (got.tally.read, got.codes) == (2, {"csv_wrapped": 1, "csv_footer": 1})
    assert got.tally.rejects[0][1] == text.index("  1 |")


def told(data: bytes, **reading: Any) -> tuple[list[tuple[str, ...]], Any, dict[str, int]]:
    tally, rows, names = Tally(), [], ()
    for frame in LOADER.with_reading(Reading(**reading)).frames(io.BytesIO(data), tally, block_size=1 << 20):
        names = frame.columns
        rows += [tuple(row[f"c{i}"] for i in range(len(names))) for row in frame.rows.to_pylist()]
    return rows, names, dict(tally.reasons)


def test_what_the_user_says_goes_first() -> None:
    assert told(b"a;b,c\nd;e,f\n", delimiter=";") == ([("a", "b,c"), ("d", "e,f")], ("column_1", "column_2"), {})
    assert told(b"a,b\tc\nd,e\tf\n", delimiter="\\t")[0] == [("a,b", "c"), ("d,e", "f")]
    assert told(b"a,b\tc\nd,e\tf\n", delimiter="tab")[0] == [("a,b", "c"), ("d,e", "f")]
    assert told(b'"a","b"\n"c","d"\n', quote="")[0] == [('"a"', '"b"'), ('"c"', '"d"')]
    assert told(b"'a,b',c\n'd',e\n", quote="'")[0] == [("a,b", "c"), ("d", "e")]
    assert told(b"a,b\nc,d\n", header=True)[:2] == ([("c", "d")], ("a", "b"))
    assert told(b"id,email\n1,x@mail.example\n", header=False)[:2] == ([("id", "email"), ("1", "x@mail.example")], ("column_1", "column_2"))
    assert told(b"-- x,y\na,1\n--b,2\nc,3\n", comment="--") == ([("a", "1"), ("c", "3")], ("column_1", "column_2"), {"csv_comment": 2})
    assert told(b"u1@mail.example:a:b\nu2@mail.example:c\n", delimiter=":", header=False)[2] == {"csv_fields": 1}
    assert told(b"one\ntwo\n", delimiter="|")[0] == [("one",), ("two",)]


def test_fuzzed_files_neither_crash_nor_hang(data_dir: Path, read: Reader) -> None:
    paths = [path for path in sorted((data_dir / "csv/duckdb/afl").rglob("*")) if path.is_file()]
    paths += sorted((data_dir / "csv").glob("arrow_clusterfuzz*"))
    assert len(paths) > 200
    for path in paths:
        data = path.read_bytes()
        begun = time.perf_counter()
        LOADER.sniff(data[: 1 << 18], path.name)
        got = read("csv", data)
        assert time.perf_counter() - begun < 10, path.name
        assert got.tally.read <= data.count(b"\n") + data.count(b"\r") + 1, path.name


@pytest.mark.parametrize("block", [64, 1 << 20])
def test_a_file_put_together_from_two_kinds_of_line_ends(block: int, read: Reader) -> None:
    old = people("|", end="\r")
    got = read("csv", (old + people("|", end="\r\n") + old).encode(), block)
    assert [tuple(record.values()) for record in got.records] == PEOPLE * 3
    assert got.rows[1][1:3] == (len("1|u1@mail.example|Ann 1") + 1, len("2|u2@mail.example|Ann 2"))
    assert got.codes == {"repaired_line_ends": 1}
    assert read("csv", people("|").replace("Ann 7", "Ann\r7").encode(), block).records[6]["column_3"] == "Ann\r7"


def rows_of(data: bytes, form: Form) -> list[tuple[Any, ...]]:
    """What the slow path alone makes of bytes: (offset, length, fields, or how many they are)."""
    out: list[tuple[Any, ...]] = []
    for row in csvrows.rows(data, form, final=True):
        if row.fields is None or (len(row.fields) == 1 and not data[row.start : row.stop].strip()):
            continue
        good = len(row.fields) == form.fields
        out.append((row.start, row.stop - row.start, tuple(cell.decode() for cell in row.fields) if good else None))
    return out


@pytest.mark.parametrize("seed", range(12))
def test_blocks_and_rows_one_by_one_say_the_same(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    rnd = random.Random(seed)
    for _ in range(150):
        delimiter = rnd.choice([b",", b"\t", b"|", b"||", b"\t|\t", b" "])
        quote = rnd.choice([b'"', b'"', b"'", b""])
        escape, comment = len(delimiter) == 1 and rnd.random() < 0.3, rnd.choice([b"", b"", b"#"])
        form = Form(delimiter, rnd.choice([b"\n", b"\n", b"\r"]), quote, escape, rnd.choice([1, 2, 3]), breaks=rnd.random() < 0.8, comment=comment, told=bool(comment) and rnd.random() < 0.3)
        pieces = [b"a", b"b", delimiter, delimiter, quote or b'"', quote or b'"', form.line_end, form.line_end, b" ", b"\\", b"#", b"\r", delimiter + (quote or b"'") + b"yy" + (quote or b"'")]
        data = b"".join(rnd.choice(pieces) for _ in range(rnd.randint(1, 60)))
        found = []
        for block, piece in ((1 << 20, 1 << 20), (64, 1 << 20), (1 << 20, 7), (64, 19)):
            monkeypatch.setattr(csvreader, "PIECE", piece)
            tally, rows = Tally(), []
            dialect = Dialect(form, tuple(f"c{i}" for i in range(form.fields)), 0, False, "", 1.0)
            for frame in csvreader.CsvReader(Window(io.BytesIO(data), block), tally, dialect, cut=lambda: False).frames():
                rows += [(row["off"], row["len"], tuple(row[f"c{i}"] for i in range(form.fields))) for row in frame.rows.to_pylist()]
            found.append((sorted([*rows, *((offset, length, None) for _, offset, length in tally.rejects)]), dict(tally.reasons)))
        assert found[0][0] == rows_of(data, form), (form, data)
        assert all(other == found[0] for other in found[1:]), (form, data)
