"""Workbooks: what cells are as text, sheets as tables, headers, and what may not be read."""

from __future__ import annotations

import io
import struct
import time
import zipfile
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("python_calamine")
pytest.importorskip("xlsxwriter")

from loader_samples.sheets import ROWS, written

import breach_impact as bi
from breach_impact.errors import InputError
from breach_impact.framing import Tally
from breach_impact.loaders import sheets
from breach_impact.loaders._office import OLE, kind_of_ole, kind_of_zip
from breach_impact.reading.sheets_process import text

Reader = Callable[..., Any]
HEAD: list[Any] = ["id", "email"]


def _people(*numbers: int) -> list[list[Any]]:
    return [[number, f"u{number}@mail.example"] for number in numbers]


def _zip(*members: tuple[str, bytes], stored: bool = False) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED) as packed:
        for name, data in members:
            packed.writestr(zipfile.ZipInfo(name) if name == "mimetype" else name, data)
    return out.getvalue()


def _part(book: bytes, name: str, change: Callable[[bytes], bytes]) -> bytes:
    """The workbook with one of its parts changed."""
    with zipfile.ZipFile(io.BytesIO(book)) as packed:
        return _zip(*((part, change(packed.read(part)) if part == name else packed.read(part)) for part in packed.namelist()))


def _sheet(cells: bytes, dimension: bytes = b"A1:B2") -> bytes:
    """A workbook whose only sheet holds these rows of XML."""
    xml = b'<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="%b"/><sheetData>%b</sheetData></worksheet>'
    return _part(written(("a", [["x"]])), "xl/worksheets/sheet1.xml", lambda _: xml % (dimension, cells))


# -- cells ----------------------------------------------------------------------------------------------------------------
CELLS: list[tuple[Any, str]] = [
    (12025550100, "12025550100"), (1.5, "1.5"), (0.25, "0.25"), (-3, "-3"), (1e-7, "0.0000001"), (1e300, "1e+300"), (1234567890123456, "1234567890123456"), (1e20, "100000000000000000000"),
    ("007", "007"), (" x ", " x "), (True, "true"), (datetime(2020, 1, 2), "2020-01-02"), (datetime(2020, 1, 2, 3, 4, 5), "2020-01-02T03:04:05"),
    ("N/A", "N/A"), ("größe\n日本", "größe\n日本"),
]  # fmt: skip


def test_cells(read: Reader) -> None:
    got = read("sheets", written(("a", [HEAD, *([cell, "u1@mail.example"] for cell, _ in CELLS)])))
    assert [record["id"] for record in got.records] == [expected for _, expected in CELLS]


def test_cells_of_formulas_and_errors(read: Reader) -> None:
    rows = b'<row r="1"><c r="A1" t="str"><v>id</v></c><c r="B1" t="str"><v>email</v></c></row><row r="2"><c r="A2"><f>6*7</f><v>42</v></c><c r="B2" t="e"><v>#N/A</v></c></row>'
    rows += b'<row r="3"><c r="A3"><f>1+1</f></c><c r="B3" t="inlineStr"><is><t>u1@mail.example</t></is></c></row>'
    assert read("sheets", _sheet(rows)).records == [{"id": "42", "email": None}, {"id": None, "email": "u1@mail.example"}]


def test_durations() -> None:
    assert (text(timedelta(hours=30, seconds=5)), text(timedelta(minutes=-90))) == ("30:00:05", "-1:30:00")


# -- sheets, headers ------------------------------------------------------------------------------------------------------
def test_a_single_filled_sheet_is_the_file(read: Reader) -> None:
    got = read("sheets", written(("people", [HEAD, *_people(1, 2)]), ("empty", [])))
    assert [row[:2] for row in got.rows] == [("", 1), ("", 2)]


def test_several_sheets_are_tables_hidden_ones_too(read: Reader) -> None:
    got = read("sheets", written(("none", []), ("people", [HEAD, *_people(1, 2)]), ("kept", [HEAD, *_people(3)]), hidden=("kept",)))
    assert [(row[0], row[4]["email"]) for row in got.rows] == [("people", "u1@mail.example"), ("people", "u2@mail.example"), ("kept", "u3@mail.example")]
    assert got.codes == {"sheet_hidden": 1}
    assert len({row[1] for row in got.rows}) == 3


@pytest.mark.parametrize(
    ("rows", "columns", "records", "codes"),
    [
        ([["Export of customers", ""], ["", ""], HEAD, *_people(1, 2, 3)], ("id", "email"), 3, {"sheet_preamble": 1}),
        ([["", "", ""], ["", "id", "email"], ["", 1, "u1@mail.example"]], ("id", "email"), 1, {}),
        ([HEAD, *_people(1), ["", ""], ["", ""], *_people(2), ["", ""]], ("id", "email"), 2, {}),
        (_people(1, 2, 3), ("column_1", "column_2"), 3, {}),
        ([["email"], ["u1@mail.example"]], ("email",), 1, {}),
        ([["u1@mail.example"], ["u2@mail.example"]], ("column_1",), 2, {}),
        ([["id", "email", ""], [1, "u1@mail.example", "more"]], ("id", "email", "column_3"), 1, {}),
        ([["email", "email"], ["u1@mail.example", "u2@mail.example"]], ("email", "email_2"), 1, {}),
        ([["Person", "", "", "Contact", ""], ["first", "last", "birth", "email", "phone"], ["A", "B", "1.1.1999", "u1@mail.example", "5550100"]],
         ("first", "last", "birth", "email", "phone"), 1, {"sheet_preamble": 1}),
        ([HEAD], (), 0, {}),
    ],
    ids=["title", "indented", "gaps", "no-header", "one-column", "one-column-no-header", "unnamed-column", "same-names", "two-headers", "header-alone"],
)  # fmt: skip
def test_headers(rows: list[list[Any]], columns: tuple[str, ...], records: int, codes: dict[str, int], read: Reader) -> None:
    got = read("sheets", written(("a", rows)))
    assert (len(got.rows), got.codes) == (records, codes)
    assert all(tuple(record) == columns for record in got.records)


@pytest.mark.parametrize(("last", "records"), [(["Total", 3], 3), (["Итого", ""], 3), (["Total", "t@mail.example"], 4), ([9, ""], 4)])
def test_a_last_row_of_totals_is_no_person(last: list[Any], records: int, read: Reader) -> None:
    got = read("sheets", written(("a", [HEAD, *_people(1, 2, 3), last]), ("b", [HEAD, *_people(*range(9))])))
    assert (len(got.rows), got.codes) == (records + 9, {"sheet_footer": 1} if records == 3 else {})


def test_many_rows_and_row_numbers(read: Reader) -> None:
    got = read("sheets", written(("a", [HEAD, *_people(*range(40_000))]), ("b", [HEAD, *_people(7)])))
    assert [row[1] for row in got.rows] == [*range(1, 40_001), 40_002]
    assert got.records[-2]["email"] == "u39999@mail.example"


# -- recognition ----------------------------------------------------------------------------------------------------------
def test_what_is_a_workbook() -> None:
    sniff = sheets.LOADER.sniff
    book = written(("people", ROWS))
    assert sniff(book, "x")[0] == 1
    assert sniff(_zip(("[Content_Types].xml", b"x"), ("word/document.xml", b"x")), "x.xlsx")[0] == 0
    assert sniff(_zip(("[Content_Types].xml", b"x"), ("xl/workbook.bin", b"x")), "x")[0] == 1
    assert sniff(_zip(("users.csv", b"id,email\n"), ("xl/notes.txt", b"x")), "x.xlsx")[0] == 0
    assert sniff(_zip(("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", b"x"), stored=True), "x")[0] == 1
    assert sniff(_zip(("mimetype", b"application/vnd.oasis.opendocument.text"), ("content.xml", b"x"), stored=True), "x.ods")[0] == 0
    assert sniff(b"PK\x03\x04", "x.xlsx")[0] == sniff(OLE, "x")[0] == 0
    assert kind_of_zip(_zip(("ppt/presentation.xml", b""))) == "pptx"


class _Pipe(io.RawIOBase):
    """A file that cannot seek: sizes then stand behind what they are of."""

    def __init__(self) -> None:
        self.data = bytearray()

    def writable(self) -> bool:
        return True

    def write(self, data: Any, /) -> int:
        self.data += data
        return len(data)


@pytest.mark.parametrize("stored", [True, False], ids=["as they are", "deflated"])
@pytest.mark.parametrize("streamed", [True, False], ids=["sizes behind", "sizes before"])
@pytest.mark.parametrize("kind", ["workbook", "document"])
def test_a_zip_that_holds_a_workbook_is_none(tmp_path: Path, stored: bool, streamed: bool, kind: str) -> None:
    inner = written(("people", ROWS)) if kind == "workbook" else _zip(("[Content_Types].xml", b"x"), ("word/document.xml", b"x"))
    out = _Pipe() if streamed else io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("desk/guests.xlsx", inner)
        packed.writestr("desk/walkins.csv", "id,email\n" + "".join(f"{n},w{n}@mail.example.com\n" for n in range(20)))
    data = bytes(out.data) if isinstance(out, _Pipe) else out.getvalue()
    assert kind_of_zip(data) == ""
    (tmp_path / "backup.zip").write_bytes(data)
    found = {source.name: source.format for source in bi.open(tmp_path / "backup.zip")}
    assert found["backup.zip/desk/walkins.csv"] == "csv"
    assert (found["backup.zip/desk/guests.xlsx"] == "sheets") == (kind == "workbook")


def test_many_headers_and_no_content_cost_little() -> None:
    """Sizes that stand behind what they are of, and none that fits: each header was held against each of them."""
    header = b"PK\x03\x04" + struct.pack("<HHHHHIIIHH", 20, 8, 8, 0, 0, 0, 0, 0, 1, 0) + b"a"
    begun = time.process_time()
    assert kind_of_zip(header * 4000 + (b"PK\x07\x08" + struct.pack("<III", 0, 0xEEEEEEEE, 0)) * 8000) == ""
    assert time.process_time() - begun < 2


def compound(*names: str, inner: str = "") -> bytes:
    """A compound file of so many streams, and one inside a storage."""
    def entry(name: str, kind: int, right: int = 0xFFFFFFFF, child: int = 0xFFFFFFFF) -> bytes:
        raw = name.encode("utf-16-le")
        return raw.ljust(64, b"\0") + struct.pack("<HBBIII", len(raw) + 2, kind, 1, 0xFFFFFFFF, right, child) + bytes(48)

    entries = [entry("Root Entry", 5, child=1)]
    for number, name in enumerate(names, 1):
        last = number == len(names)
        entries.append(entry(name, 1, right=0xFFFFFFFF if last else number + 1, child=number + 1 if last and inner else 0xFFFFFFFF))
    if inner:
        entries.append(entry(inner, 2))
    directory = b"".join(entries).ljust(1024, b"\0")
    head = OLE + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6) + struct.pack("<IIIIIIIII", 0, 1, 1, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0)
    fat = struct.pack("<4I", 0xFFFFFFFD, 2, 0xFFFFFFFE, 0xFFFFFFFF)
    return (head + struct.pack("<I", 0)).ljust(512, b"\xff") + fat.ljust(512, b"\xff") + directory


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (compound("CompObj", "Workbook"), "xls"), (compound("a", "b", "c", "d", "Book"), "xls"), (compound("WordDocument", "1Table"), "other"),
        (compound("WordDocument", "ObjectPool", inner="Workbook"), "other"), (compound("EncryptionInfo", "EncryptedPackage"), "encrypted"),
        (compound("Workbook")[:1024], ""), (OLE + b"\xff" * 600, "other"),
    ],
    ids=["xls", "long-directory", "doc", "doc-with-a-workbook", "password", "cut", "garbage"],
)  # fmt: skip
def test_compound_files(data: bytes, kind: str) -> None:
    assert kind_of_ole(data) == kind
    assert (sheets.LOADER.sniff(data, "x.doc")[0] == 1) == (kind in {"xls", "encrypted"})


# -- what may not be read -------------------------------------------------------------------------------------------------
def test_passwords(read: Reader) -> None:
    assert read("sheets", compound("EncryptionInfo", "EncryptedPackage")).codes == {"office_encrypted": 1}
    ods = _zip(("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"), ("META-INF/manifest.xml", b"<manifest:encryption-data/>"), ("content.xml", b"x"))
    assert read("sheets", ods).codes == {"office_encrypted": 1}


def test_damage(read: Reader) -> None:
    book = written(("people", ROWS))
    for raw in (book[:-30], book[: len(book) // 2], compound("WordDocument"), b""):
        got = read("sheets", raw)
        assert (got.rows, got.codes) == ([], {"sheet_damaged": 1})
    two = _part(written(("a", [HEAD, *_people(1)]), ("b", [HEAD, *_people(2)])), "xl/worksheets/sheet1.xml", lambda xml: xml[: len(xml) // 2] + b"</")
    got = read("sheets", two)
    assert ([record["email"] for record in got.records], got.codes) == (["u2@mail.example"], {"sheet_damaged": 1})


FAR = b'<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>'


def test_a_sparse_sheet_takes_no_memory(read: Reader) -> None:
    start = time.monotonic()
    assert read("sheets", _sheet(FAR, b"A1:XFD1048576")).codes == {"sheet_limit": 1}
    assert read("sheets", _sheet(FAR, b"A1")).codes == {"sheet_limit": 1}  # the process finds out
    assert time.monotonic() - start < 10


def test_a_declared_dimension_alone_refuses_nothing(read: Reader) -> None:
    rows = b'<row r="1"><c r="A1" t="str"><v>email</v></c></row><row r="2"><c r="A2" t="str"><v>u1@mail.example</v></c></row>'
    assert read("sheets", _sheet(rows, b"A1:XFD1048576")).records == [{"email": "u1@mail.example"}]


def test_bombs(read: Reader) -> None:
    book = _part(written(("a", [HEAD, *_people(1)])), "xl/worksheets/sheet1.xml", lambda xml: xml + b" " * (30 << 20))
    assert read("sheets", book).codes == {"sheet_limit": 1}
    rows = b"".join(b'<row r="%d"><c r="A%d"/></row>' % (n, n) for n in range(1, 20_000))
    entities = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    read("sheets", _part(_sheet(rows), "xl/worksheets/sheet1.xml", lambda xml: xml.replace(b"?>", b"?>" + entities, 1)))


def test_the_process_ends_when_nobody_reads_on(monkeypatch: pytest.MonkeyPatch) -> None:
    import subprocess

    started: list[subprocess.Popen[bytes]] = []
    real = subprocess.Popen
    monkeypatch.setattr(subprocess, "Popen", lambda *args, **options: started.append(real(*args, **options)) or started[-1])
    frames = sheets.LOADER.frames(io.BytesIO(written(("a", [HEAD, *_people(*range(30_000))]))), Tally(), block_size=1 << 20)
    assert next(frames).rows.num_rows
    frames.close()
    assert started[0].poll() is not None


def test_a_process_that_says_nothing_is_ended(monkeypatch: pytest.MonkeyPatch, read: Reader) -> None:
    monkeypatch.setattr(sheets, "SECONDS", 0)
    got = read("sheets", written(("a", [HEAD, *_people(1)])))
    assert (got.rows, got.codes) == ([], {"sheet_limit": 1})


def test_what_must_be_installed_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sheets, "find_spec", lambda _: None)
    with pytest.raises(InputError, match=r"pip install 'breach-impact\[office\]'"):
        next(sheets.LOADER.frames(io.BytesIO(b""), Tally(), block_size=1 << 20))


# -- other formats, real files --------------------------------------------------------------------------------------------
ODS = b"""<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>
<table:table table:name="p"><table:table-row><table:table-cell office:value-type="string"><text:p>email</text:p></table:table-cell>
<table:table-cell office:value-type="string"><text:p>born</text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell office:value-type="string"><text:p>u1@mail.example</text:p></table:table-cell>
<table:table-cell office:value-type="date" office:date-value="1999-12-31"><text:p>31.12.99</text:p></table:table-cell></table:table-row>
<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
</table:table></office:spreadsheet></office:body></office:document-content>"""


def test_ods(read: Reader) -> None:
    manifest = b'<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>'
    book = _zip(("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"), ("META-INF/manifest.xml", manifest), ("content.xml", ODS.replace(b"\n", b"")))
    got = read("sheets", book)
    assert (got.records, got.codes) == ([{"email": "u1@mail.example", "born": "1999-12-31"}], {})


def test_the_collected_files(read: Reader, data_dir: Path) -> None:
    for name, records in {"dummy": 1, "sheets": 6, "test": 5, "test_skip_lines": 5}.items():
        books = [read("sheets", (data_dir / f"csv/csvkit/{name}.{end}").read_bytes()) for end in ("xls", "xlsx")]
        assert books[0].rows == books[1].rows
        assert [len(book.rows) for book in books] == [records] * 2
        assert all(book.codes == {} for book in books)
