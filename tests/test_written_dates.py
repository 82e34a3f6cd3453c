"""Dates in which the month stands by its name, in many languages: they are known as dates and read as such."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import duckdb
import pytest

import breach_impact as bi
from breach_impact.scanning.months import MONTHS
from breach_impact.scanning.written_dates import named_time_sql

DATES = {
    "26 januari 2022 17:38": "2022-01-26 17:38", "3 mars 2021": "2021-03-03 00:00", "12 de marzo de 2020": "2020-03-12 00:00", "1er août 2019": "2019-08-01 00:00", "3. Dezember 1984": "1984-12-03 00:00",
    "March 5, 2021 2:05 PM": "2021-03-05 14:05", "Wed, 5 May 2021 at 12:30 am": "2021-05-05 00:30", "2021. március 3.": "2021-03-03 00:00", "3 мая 2021 г.": "2021-05-03 00:00", "15 Ιουνίου 2019": "2019-06-15 00:00",
    "4 września 2020": "2020-09-04 00:00", "3 Şubat 2020": "2020-02-03 00:00", "5. marraskuuta 2021 8:07": "2021-11-05 08:07", "7 de outubro de 2018": "2018-10-07 00:00", "9 жовтня 2022": "2022-10-09 00:00",
    "05-JAN-84": "1984-01-05 00:00", "7-Mai-21": "2021-05-07 00:00", "05-JAN-1984": "1984-01-05 00:00", "17-dec-09 21:45": "2009-12-17 21:45", "May 5": None,
    "31 février 2020": None, "12 octobre": None, "3 listopada 2020": None, "marketing 3 2020": None,
}  # fmt: skip
"""Croatian and Polish do not agree on the month of listopad."""


@pytest.mark.parametrize("text", list(DATES))
def test_when_it_was(text: str) -> None:
    row = duckdb.execute(f"SELECT {named_time_sql('v')} FROM (SELECT $1 AS v)", [text]).fetchone()
    wanted = DATES[text]
    assert row == (None if wanted is None else int((datetime.fromisoformat(wanted) - datetime(1970, 1, 1)).total_seconds()),)


def test_no_word_is_two_months() -> None:
    words = [word for months in MONTHS for word in months.split("|")]
    assert len(words) == len(set(words))


@pytest.mark.parametrize(
    ("header", "dates", "data_type"),
    [
        ("aangemaakt op", [f"{day} {month} 2021 17:{day}" for day in range(10, 28) for month in ("januari", "mei", "augustus")], "activity_time"),
        ("date de naissance", [f"{day} {month} 1984" for day in range(1, 28) for month in ("février", "août", "décembre")], "date_of_birth"),
        ("fecha de alta", [f"{day} de {month} de 2020" for day in range(1, 28) for month in ("enero", "marzo", "agosto")], "activity_time"),
        ("Geburtsdatum", [f"{day}. {month} 1990" for day in range(1, 28) for month in ("Januar", "März", "Oktober")], "date_of_birth"),
        ("ORDER_DATE", [f"{day:02d}-{month}-{year}" for day in range(1, 28) for month in ("JAN", "MAY", "DEC") for year in (19, 21)], "activity_time"),
        ("date_of_birth", [f"{day:02d}-{month}-1984" for day in range(1, 28) for month in ("Jan", "May", "Dec")], "date_of_birth"),
        ("дата рождения", [f"{day} {month} 1979" for day in range(1, 28) for month in ("января", "марта", "июля")], "date_of_birth"),
    ],
)
def test_columns_of_written_dates_count(header: str, dates: list[str], data_type: str, tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    file.write_text(f"email,{header}\n" + "".join(f"u{n}@example.com,{text}\n" for n, text in enumerate(dates)), encoding="utf-8")
    found = next(row for row in bi.assess(str(file), progress=False).statistics["data_types"] if row["data_type"] == data_type)
    assert (found["subjects"], found["invalid_records"]) == (len(dates), 0)
