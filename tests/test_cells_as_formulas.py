"""Cells of delimited text that a spreadsheet takes for text because they are written as formulas (``="0123"``): what they hold counts."""

from __future__ import annotations

from pathlib import Path

import pytest

import breach_impact as bi

PHONES = [f"+4930{900000 + n * 7}" for n in range(40)]
IBANS = ["DE89370400440532013000", "GB29NWBK60161331926819", "FR1420041010050500013M02606", "NL91ABNA0417164300"]


@pytest.mark.parametrize("spelled", ['"=""{}"""', '="{}"'])
def test_what_a_formula_holds_counts(spelled: str, tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    rows = [f"{spelled.format(f'u{n}@example.com')};{spelled.format(phone)};{spelled.format(IBANS[n % 4])};{n}" for n, phone in enumerate(PHONES)]
    file.write_text("email;phone;iban;amount\n" + "\n".join(rows) + "\n", encoding="utf-8")
    plan = bi.inspect(file, progress=False)
    columns = {column.path: column for table in plan.tables for column in table.columns}
    assert [columns[name].data_type for name in ("email", "phone", "iban")] == ["email", "phone", "iban"]
    assert columns["iban"].hints["cells"] == "formula"
    assert "cells" not in columns["amount"].hints
    statistics = bi.assess(file, plan, progress=False).statistics
    assert statistics["subjects"]["affected"] == 40
    assert {row["data_type"]: (row["subjects"], row["invalid_records"]) for row in statistics["data_types"]} == {"email": (40, 0), "iban": (40, 0), "phone": (40, 0)}


def test_formulas_in_part(tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    cells = [phone if n == 20 else f'="{phone}"' for n, phone in enumerate(PHONES)]
    file.write_text("email;phone\n" + "\n".join(f"u{n}@example.com;{cell}" for n, cell in enumerate(cells)) + '\nu99@example.com;=""\n', encoding="utf-8")
    found = {row["data_type"]: row for row in bi.assess(file, progress=False).statistics["data_types"]}
    assert (found["phone"]["subjects"], found["phone"]["invalid_records"], found["email"]["subjects"]) == (40, 0, 41)
