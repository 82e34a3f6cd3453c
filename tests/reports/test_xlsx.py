"""The workbook: numbers are numbers, texts are texts, and it opens as what it says."""

from __future__ import annotations

import io
import re
import sys
import warnings
import zipfile
from collections.abc import Mapping
from datetime import datetime
from typing import Any

import pytest
from reports.exports import HOSTILE, KINDS, emptied, everywhere, full

from breach_impact.reports import xlsx
from breach_impact.reports.tables import tables

pytest.importorskip("xlsxwriter")
openpyxl = pytest.importorskip("openpyxl")


def opened(statistics: Mapping[str, Any]) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # openpyxl's own
        return openpyxl.load_workbook(io.BytesIO(xlsx.render(statistics)))


def column(page: Any, title: str) -> list[Any]:
    at = [cell.value for cell in page[1]].index(title)
    return [row[at] for row in page.iter_rows(min_row=2)]


@pytest.mark.parametrize("kind", list(KINDS))
def test_it_reads_back(kind: str) -> None:
    statistics = KINDS[kind]()
    book = opened(statistics)
    assert book.sheetnames == ["Read me", *(sheet.title for sheet in tables(statistics)), "Columns"]
    for sheet in tables(statistics):
        page = book[sheet.title]
        assert [cell.value for cell in page[1]] == [field.title for field in sheet.fields]
        assert page.freeze_panes in ("A2", "B2")
        assert page.auto_filter.ref
        for line, row in enumerate(sheet.rows, 2):
            for at, (field, cell) in enumerate(zip(sheet.fields, row, strict=True), 1):
                found = page.cell(line, at)
                if field.type in ("date", "datetime") and isinstance(found.value, datetime):
                    assert found.value.isoformat()[:10] == cell
                elif isinstance(cell, int) and not isinstance(cell, bool) and cell >= 10**15:
                    assert (found.value, found.data_type) == (str(cell), "s")
                else:
                    assert found.value == cell, (sheet.name, field.name)


def test_types_and_formats() -> None:
    book = opened(full())
    [share, _] = column(book["Time zones"], "Share")
    assert (share.value, share.number_format) == (0.998889, "0.00%")
    [people, _] = column(book["Time zones"], "Affected")
    assert (people.data_type, people.number_format) == ("n", "#,##0")
    day = column(book["Activity by day"], "Day")[0]
    assert (day.value, day.number_format) == (datetime(2019, 11, 1), "yyyy-mm-dd")
    assert [cell.value for cell in column(book["Files"], "Complete")] == [True, False]


@pytest.mark.parametrize(("size", "written"), [(10**15 - 1, 10**15 - 1), (10**15, "1000000000000000"), (2**53 + 1, "9007199254740993"), (10**30, str(10**30))])
def test_numbers_that_excel_would_round_are_texts(size: int, written: int | str) -> None:
    statistics = full()
    statistics["records"]["sources"][0]["bytes"] = size
    assert column(opened(statistics)["Files"], "Bytes")[0].value == written


@pytest.mark.parametrize("day", ["0001-01-01", "1900-02-28", "yesterday", "=1+1"])
def test_a_day_that_excel_does_not_know_is_a_text(day: str) -> None:
    statistics = full()
    statistics["activity"]["timeline"] = [{"day": day, "records": 1}]
    [cell] = column(opened(statistics)["Activity by day"], "Day")
    assert (cell.value, cell.data_type) == (day, "s")


@pytest.mark.parametrize("name", list(HOSTILE))
def test_no_name_becomes_a_formula_or_a_link(name: str) -> None:
    data = xlsx.render(everywhere(HOSTILE[name]))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for part in archive.namelist():
            text = archive.read(part).decode("utf-8")
            assert not re.search(r"<f[ >]", text), part
            assert "External" not in text, part
        assert re.findall(r'location="([^"]*)"', archive.read("xl/worksheets/sheet1.xml").decode()) == [f"'{title}'!A1" for title in (*(sheet.title for sheet in tables(full())), "Columns")]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        book = openpyxl.load_workbook(io.BytesIO(data))
    for page in book.worksheets:
        assert {cell.data_type for row in page.iter_rows() for cell in row} <= {"s", "n", "b", "d"}
        assert page.title == "Read me" or not [cell for row in page.iter_rows() for cell in row if cell.hyperlink]


def test_a_text_that_looks_like_a_formula_stays_one_when_it_is_edited() -> None:
    cell = column(opened(everywhere("=1+1"))["Tables"], "Table")[0]
    assert (cell.value, cell.quotePrefix, cell.number_format) == ("=1+1", True, "@")
    assert not column(opened(full())["Tables"], "Table")[0].quotePrefix


def test_a_very_long_name_is_cut_to_what_a_cell_holds() -> None:
    value = column(opened(everywhere("x" * 40_000))["Tables"], "Table")[0].value
    assert len(value) == 32_767
    assert value.endswith("…")


def test_columns_are_as_wide_as_what_they_hold_within_bounds() -> None:
    page = opened(everywhere("名" * 20))["Tables"]
    assert 40 <= page.column_dimensions["B"].width <= 45  # twenty wide characters take forty
    assert opened(everywhere("x" * 300))["Tables"].column_dimensions["B"].width <= 62
    assert opened(full())["Tables"].column_dimensions["C"].width < 15


def test_more_rows_than_a_sheet_holds_are_cut_and_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx, "ROWS", 5)
    book = opened(full())
    assert book["Activity by day"].max_row == 6
    text = " ".join(str(cell.value) for row in book["Read me"].iter_rows() for cell in row if cell.value)
    assert re.search(r"first 5 rows only, the CSV files all: .*Activity by day", text)


def test_the_first_sheet_says_what_it_is_and_whether_something_is_missing() -> None:
    def said(statistics: Mapping[str, Any]) -> str:
        return " ".join(str(cell.value) for row in opened(statistics)["Read me"].iter_rows() for cell in row if cell.value)

    assert "All counts are lower bounds" in said(full())
    assert "All counts are lower bounds" not in said(emptied())
    assert {"lower bound", "asserted", "counting/1#token"} <= set(re.findall(r"lower bound|asserted|counting/1#token", said(emptied()).lower()))


def test_the_columns_of_all_sheets_are_explained() -> None:
    page = opened(full())["Columns"]
    assert page.max_row == 1 + sum(len(sheet.fields) for sheet in tables(full()))
    assert all(cell.value for cell in column(page, "Meaning"))


def test_without_xlsxwriter_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "xlsxwriter.workbook", None)
    with pytest.raises(ImportError, match=r"^a workbook needs xlsxwriter: pip install 'breach-impact\[xlsx\]'$"):
        xlsx.render(full())
