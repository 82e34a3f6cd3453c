"""Header words that an export cut short, beside words that only begin alike."""

from __future__ import annotations

import pytest

from breach_impact.evidence.truncated import begun, squeezed
from breach_impact.types import ColumnSample, TableSample
from breach_impact.verdict import classify_table

N = 40
PEOPLE = {"email": [f"u{n}@mail.example" for n in range(N)]}
GERMAN = {"Nachname": ["Weber", "Keller"], "Straße": ["Hauptstraße 3", "Am Markt 1"], "Geburtsdatum": ["01.02.1970", "03.04.1980"]}
ENGLISH = {"last_name": ["Weaver", "Miller"], "street": ["3 High Street", "1 Mill Lane"], "birth_date": ["1970-02-01", "1980-04-03"]}
SPANISH = {"apellido": ["García", "Pérez"], "domicilio": ["Calle Mayor 3", "Av. Sol 1"], "fecha_nacimiento": ["01/02/1970", "03/04/1980"]}


@pytest.mark.parametrize(("header", "values", "others", "expected"), [
    ("Einkomm", [f"{900 + 31 * n},50" for n in range(N)], GERMAN, "income"),
    ("Vorstr", ["ja", "nein"], GERMAN, "criminal_offence"),
    ("Krankh", ["Asthma", "Diabetes", "keine"], GERMAN, "diagnosis"),
    ("Colest", [str(120 + 3 * n) for n in range(N)], SPANISH, "health_metrics"),
    ("Vorstr", ["ja", "nein"], SPANISH, None),
    ("NATLTY", ["TR", "DE", "NL", "GB"], ENGLISH, "nationality"),
    ("OCCPTN", ["Nurse", "Teacher", "Engineer", "Driver"], ENGLISH, "job_title"),
    ("NATLTY", ["#1", "{2}", "<3>"], ENGLISH, None),
    ("Einkomm", ["hoch#", "<tief>", "{mittel}"], GERMAN, None),
    ("import", ["x1", "x2"], GERMAN, None),
])  # fmt: skip
def test_a_beginning_of_one_kind_of_words(header: str, values: list[str], others: dict[str, list[str]], expected: str | None) -> None:
    columns = [ColumnSample(path=path, values=held, filled=N, total=N) for path, held in {**PEOPLE, **others, header: values}.items()]
    assert classify_table(TableSample(system="default", table="export", columns=columns, records=N))[-1].data_type == expected


@pytest.mark.parametrize("word", ["medic", "comer", "import", "brand", "natio", "famil", "telef", "geburt", "ein", "x5y6z7"])
def test_a_beginning_of_several_kinds_says_nothing(word: str) -> None:
    assert begun(word) is None


@pytest.mark.parametrize(("word", "expected"), [
    ("ntnlty", "nationality"), ("natlty", "nationality"), ("ctznshp", "nationality"), ("pssprt", "passport"), ("tlphn", "phone"), ("zipcd", "postal_code"), ("ethncty", "ethnicity"),
    ("cntrct", None), ("stts", None), ("prdct", None), ("dstnc", None), ("gndr", None), ("number", None), ("rx7", None), ("bldng", None), ("vrsn", None),
])  # fmt: skip
def test_the_consonants_of_one_kind_of_words(word: str, expected: str | None) -> None:
    found = squeezed(word)
    assert (found and found.data_type) == expected
