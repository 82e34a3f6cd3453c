"""Short or weak words of a language that no other name of the table speaks say nothing there."""

from __future__ import annotations

import pytest

from breach_impact.types import ColumnSample, TableSample
from breach_impact.verdict import classify_table

GERMAN, ENGLISH = ("Nachname", "Vorname", "Straße", "Ort", "Tätigkeit"), ("first_name", "last_name", "birth_date", "city", "gender", "country", "street_address", "occupation")
NUMBERS = [str(10426 + 137 * n) for n in range(40)]


@pytest.mark.parametrize(("header", "values", "others", "never"), [
    ("RegStNum", NUMBERS, ENGLISH, "tax_id"),
    ("BetrNrKK", ["87880235", "42938966", "15027365"], GERMAN, "national_id"),
    ("BetrNrKK", ["87880235", "42938966", "15027365"], GERMAN, "pe_dni"),
])  # fmt: skip
def test_a_short_word_of_another_language(header: str, values: list[str], others: tuple[str, ...], never: str) -> None:
    columns = [ColumnSample(path=name, values=[f"Anna{n}" for n in range(40)], filled=40, total=40) for name in others]
    columns.append(ColumnSample(path="email", values=[f"u{n}@mail.example" for n in range(40)], filled=40, total=40))
    columns.append(ColumnSample(path=header, values=values, filled=40, total=40))
    assert classify_table(TableSample(system="default", table="export", columns=columns, records=40))[-1].data_type != never


@pytest.mark.parametrize(("header", "others"), [("St.-Nr.", GERMAN), ("Steuer_Nr", ENGLISH)])
def test_in_its_own_language_or_in_full_it_counts(header: str, others: tuple[str, ...]) -> None:
    columns = [ColumnSample(path=name, values=[f"Anna{n}" for n in range(40)], filled=40, total=40) for name in others]
    columns.append(ColumnSample(path="email", values=[f"u{n}@mail.example" for n in range(40)], filled=40, total=40))
    columns.append(ColumnSample(path=header, values=[f"{133 + n}/8150/{8150 + n}" for n in range(40)], filled=40, total=40))
    assert classify_table(TableSample(system="default", table="export", columns=columns, records=40))[-1].data_type == "tax_id"


@pytest.mark.parametrize("answers", [["O", "N"], ["○", "×"], ["○"], ["X"], ["✓"], ["ja", "nej"], ["kyllä", "ei"]])
def test_marks_and_further_languages_answer_yes_or_no(answers: list[str]) -> None:
    columns = [ColumnSample(path="email", values=[f"u{n}@mail.example" for n in range(40)], filled=40, total=40), ColumnSample(path="hypertension", values=answers, filled=40, total=40)]
    assert classify_table(TableSample(system="default", table="patients", columns=columns, records=40))[-1].data_type == "diagnosis"
