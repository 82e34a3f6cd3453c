"""The tables as a workbook: one sheet a table, behind a sheet that says what this is.

Numbers are numbers, shares percent, dates dates, and every text is stored as text, so that nothing in a name can be run.
"""

from __future__ import annotations

import io
import unicodedata
from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from breach_impact.reports.fields import SHARE, Field
from breach_impact.reports.inert import is_formula
from breach_impact.reports.tables import Cell, Sheet, Statistics, tables
from breach_impact.reports.wording import words

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

MISSING = "a workbook needs xlsxwriter: pip install 'breach-impact[xlsx]'"
ROWS, CHARACTERS, DIGITS = 1_048_575, 32_767, 15
"""What a sheet holds below its header, what a cell holds, and the digits of a number that Excel keeps."""
NARROW, WIDE = 8, 60
"""Bounds of a column's width, in characters."""
FIRST, LAST = "Read me", "Columns"
_MADE = datetime(1980, 1, 1)
"""Creation date of every workbook: the same statistics give the same bytes."""
_OPTIONS = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False, "nan_inf_to_errors": False}
_STYLES: dict[str, dict[str, Any]] = {
    "header": {"bold": True, "bg_color": "#1F3A5F", "font_color": "#FFFFFF", "text_wrap": True, "valign": "vcenter", "align": "left", "indent": 1},
    "numbers": {"bold": True, "bg_color": "#1F3A5F", "font_color": "#FFFFFF", "text_wrap": True, "valign": "vcenter", "align": "right"},
    "string": {"num_format": "@", "text_wrap": True, "align": "left", "indent": 1},
    "inert": {"num_format": "@", "text_wrap": True, "align": "left", "indent": 1, "quote_prefix": True},
    "digits": {"num_format": "@", "align": "right"},
    "integer": {"num_format": "#,##0"},
    "number": {"num_format": "#,##0.######"},
    "share": {"num_format": "0.00%"},
    "boolean": {"align": "left", "indent": 1},
    "date": {"num_format": "yyyy-mm-dd", "align": "left", "indent": 1},
    "datetime": {"num_format": "yyyy-mm-dd hh:mm:ss", "align": "left", "indent": 1},
    "title": {"bold": True, "font_size": 16, "font_color": "#1F3A5F"},
    "head": {"bold": True, "font_color": "#1F3A5F"},
    "wrapped": {"text_wrap": True},
    "warning": {"bold": True, "text_wrap": True, "font_color": "#9C0006", "bg_color": "#FFE3E3"},
    "link": {"font_color": "#0B5394", "underline": 1},
}


def render(statistics: Statistics) -> bytes:
    """The workbook.

    Args:
        statistics: the statistics JSON as a mapping.

    Raises:
        ImportError: xlsxwriter is not installed.
    """
    try:
        from xlsxwriter.workbook import Workbook
    except ImportError:
        raise ImportError(MISSING) from None
    out = io.BytesIO()
    sheets = tables(statistics)
    with Workbook(out, _OPTIONS) as book:
        book.set_properties({"title": "Statistics of a breach assessment", "comments": str(statistics["provenance"]["tool"]), "created": _MADE})
        styles = {name: book.add_format({"valign": "top"} | style) for name, style in _STYLES.items()}
        _read_me(book.add_worksheet(FIRST), styles, statistics, sheets)
        for sheet in [*sheets, _columns(sheets)]:
            _fill(book, styles, sheet)
    return out.getvalue()


# -- a table ------------------------------------------------------------------------------------------------------------
def _fill(book: Workbook, styles: dict[str, Format], sheet: Sheet) -> None:
    page = book.add_worksheet(sheet.title)
    rows = sheet.rows[:ROWS]
    for column, field in enumerate(sheet.fields):
        page.write_string(0, column, field.title, styles["numbers" if field.type in ("integer", "number") else "header"])
        page.set_column(column, column, _width(field, [row[column] for row in rows]))
        for line, row in enumerate(rows, 1):
            _put(page, styles, line, column, field, row[column])
    page.freeze_panes(1, 1 if len(sheet.fields) > 1 else 0)
    page.autofilter(0, 0, max(len(rows), 1), len(sheet.fields) - 1)
    page.set_landscape()
    page.fit_to_pages(1, 0)
    page.repeat_rows(0)
    page.set_footer("&L&A&RPage &P of &N")


def _put(page: Worksheet, styles: dict[str, Format], line: int, column: int, field: Field, cell: Cell) -> None:
    """Write a cell by what it is; what its type cannot hold is written as text."""
    if cell is None:
        page.write_blank(line, column, None, styles["string"])
    elif isinstance(cell, bool):
        page.write_boolean(line, column, cell, styles["boolean"])
    elif isinstance(cell, int) and abs(cell) >= 10**DIGITS:
        page.write_string(line, column, str(cell), styles["digits"])
    elif isinstance(cell, int | float):
        page.write_number(line, column, cell, styles["share" if field.unit == SHARE else "integer" if isinstance(cell, int) else "number"])
    elif field.type in ("date", "datetime") and (moment := _moment(cell)) is not None:
        page.write_datetime(line, column, moment, styles[field.type])
    else:
        page.write_string(line, column, _cut(cell), styles["inert" if is_formula(cell) else "string"])


def _moment(text: str) -> datetime | None:
    """A day or moment in UTC; None where Excel has no number for it."""
    try:
        moment = datetime.fromisoformat(text).replace(tzinfo=None)
    except ValueError:
        return None
    return moment if moment.date() >= date(1900, 3, 1) else None  # before that day Excel counts one that never was


def _cut(text: str) -> str:
    return text if len(text) <= CHARACTERS else text[: CHARACTERS - 1] + "…"


def _width(field: Field, cells: Sequence[Cell]) -> float:
    """Room for the title with its filter button, and for the cells; longer texts wrap."""
    longest = max((_columns_of(_printed(field, cell)) for cell in cells), default=0)
    return min(max(NARROW, _columns_of(field.title) + 4, longest + 2), WIDE)


def _printed(field: Field, cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return str(cell)
    if isinstance(cell, float):
        return f"{cell:.2%}" if field.unit == SHARE else str(cell)
    return f"{cell:,}" if isinstance(cell, int) else cell


def _columns_of(text: str) -> int:
    """Width of a text in characters of the Latin script."""
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text[:WIDE])


# -- what it all means --------------------------------------------------------------------------------------------------
def _columns(sheets: Sequence[Sheet]) -> Sheet:
    """The columns of all tables with their meaning, as a table."""
    names = ("Sheet", "Column", "Name", "Type", "Unit", "Meaning")
    fields = tuple(Field(name.lower(), "string", name, "") for name in names)
    rows = tuple((s.title, f.title, f"{s.name}.{f.name}", f.type, f.unit, f.description) for s in sheets for f in s.fields)
    return Sheet("columns", LAST, "One row per column of the other sheets, with its meaning", fields, rows)


def _read_me(page: Worksheet, styles: dict[str, Format], statistics: Statistics, sheets: Sequence[Sheet]) -> None:
    page.hide_gridlines(2)
    page.set_column(0, 0, 30)
    page.set_column(1, 1, 100)
    page.set_column(2, 2, 10)
    page.write_string(0, 0, "Statistics of a breach assessment", styles["title"])
    line = 2
    if not statistics["complete"]:
        page.write_string(line, 0, "INCOMPLETE", styles["warning"])
        page.write_string(line, 1, "Not all of the dump could be read. All counts are lower bounds; see the sheet Why incomplete.", styles["warning"])
        line += 2
    for name, text in _about(statistics, sheets):
        page.write_string(line, 0, name, styles["head"])
        page.write_string(line, 1, text, styles["wrapped"])
        line += 1
    line += 1
    for column, text in enumerate(("Sheet", "Holds", "Rows")):
        page.write_string(line, column, text, styles["head"])
    for sheet in [*sheets, _columns(sheets)]:
        line += 1
        page.write_url(line, 0, f"internal:'{sheet.title}'!A1", styles["link"], sheet.title)
        page.write_string(line, 1, sheet.description, styles["wrapped"])
        page.write_number(line, 2, len(sheet.rows), styles["integer"])
    line += 2
    page.write_string(line, 0, "Rules of counting", styles["head"])
    for anchor, (title, text) in words()["rules"].items():
        line += 1
        page.write_string(line, 0, f"{title}\n{statistics['provenance']['rules']}#{anchor}", styles["wrapped"])
        page.write_string(line, 1, text, styles["wrapped"])
    page.set_landscape()
    page.fit_to_pages(1, 0)


def _about(statistics: Statistics, sheets: Sequence[Sheet]) -> list[tuple[str, str]]:
    provenance = statistics["provenance"]
    said = [
        ("What this is", "What a dump of leaked records means: counts, and no value of the dump."),
        ("What it does not say", "Data that is present is not proven accessed. Disclosure as stated by the user: " + str(statistics["exposure"]["disclosure"])),
        ("Made by", f"{provenance['tool']}, rules {provenance['rules']}, plan {provenance['plan_sha256']}"),
        ("Numbers", f"An empty cell has no value. Whole numbers of more than {DIGITS} digits are written as text, because Excel would round them."),
    ]
    cut = [sheet.title for sheet in sheets if len(sheet.rows) > ROWS]
    return said + ([("Cut", f"These sheets hold the first {ROWS:,} rows only, the CSV files all: {', '.join(cut)}")] if cut else [])


__all__ = ["MISSING", "render"]
