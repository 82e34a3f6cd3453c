"""A workbook: title, header, rows."""

from __future__ import annotations

import io
from typing import Any

import xlsxwriter

from loader_samples import Sample
from loader_samples._people import PEOPLE


def written(*sheets: tuple[str, list[list[Any]]], hidden: tuple[str, ...] = ()) -> bytes:
    """Sheets of rows; texts stay texts, an empty text is an empty cell."""
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True, "default_date_format": "yyyy-mm-dd hh:mm:ss"}) as book:
        for name, rows in sheets:
            sheet = book.add_worksheet(name)
            if name in hidden:
                sheet.hide()
            for number, row in enumerate(rows):
                for column, cell in enumerate(row):
                    if isinstance(cell, str) and not cell.startswith("="):
                        sheet.write_string(number, column, cell) if cell else None
                    else:
                        sheet.write(number, column, cell)
    return out.getvalue()


ROWS: list[list[Any]] = [["id", "email", "note"], *([person["id"], person["email"], person["note"]] for person in PEOPLE)]
SAMPLE = Sample(written(("people", ROWS)), streamed=False)
