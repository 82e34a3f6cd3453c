"""Diseases and complaints as columns of their own: health data beside a person, nothing in statistics of a country."""

from __future__ import annotations

import pytest

from breach_impact.types import ColumnSample, TableSample
from breach_impact.verdict import classify_table

ANSWERS = {
    "diabetes": ["0", "1"], "Hipertension": ["1", "0"], "hasAsthma": ["true", "false"], "heart_disease": ["Yes", "No"], "is_pregnant": ["Y", "N"], "HTA": ["SI", "NO"],
    "INSUFICIENCIA_RENAL": ["1", "2", "9"], "Bluthochdruck": ["ja", "nein"], "fièvre": ["oui", "non"], "câncer": ["sim", "não"], "ipertensione": ["sì", "no"], "nadcisnienie": ["tak", "nie"],
    "hipertansiyon": ["var", "yok"], "сахарный диабет": ["да", "нет"], "гіпертонія": ["так", "ні"], "糖尿病": ["是", "否"], "高血圧": ["あり", "なし"], "고혈압": ["예", "아니오"], "السكري": ["نعم", "لا"],
    "sore_throat": ["0", "1"], "hepatitis_b": ["positive", "negative"],
}  # fmt: skip


@pytest.mark.parametrize("header", ANSWERS)
def test_an_answer_beside_a_person_is_a_diagnosis(header: str) -> None:
    people = [f"u{n}@mail.example" for n in range(40)]
    columns = [ColumnSample(path="email", values=people, filled=40, total=40), ColumnSample(path=header, values=ANSWERS[header], filled=40, total=40)]
    assert classify_table(TableSample(system="default", table="patients", columns=columns, records=40))[-1].data_type == "diagnosis"


@pytest.mark.parametrize("header", ["diabetes", "hypertension", "cancer", "obesity", "tuberculosis"])
def test_prevalence_by_country_is_nobodys(header: str) -> None:
    columns = [
        ColumnSample(path="country", values=["France", "Chad", "Peru", "Japan"], filled=4, total=4),
        ColumnSample(path="year", values=["2017", "2018"], filled=4, total=4),
        ColumnSample(path=header, values=["4.8", "7.1", "11.25", "9.0"], filled=4, total=4),
    ]
    assert classify_table(TableSample(system="default", table="prevalence", columns=columns, records=4))[-1].data_type is None


@pytest.mark.parametrize(("header", "values"), [("stroke_swimming", ["freestyle", "butterfly"]), ("cancer_research_fund", ["10.00", "25.00"]), ("engine_stroke", ["2", "4"]), ("fever_clinic", ["North", "South"])])
def test_other_meanings(header: str, values: list[str]) -> None:
    columns = [
        ColumnSample(path="email", values=[f"u{n}@mail.example" for n in range(40)], filled=40, total=40),
        ColumnSample(path=header, values=values, filled=40, total=40),
    ]
    assert classify_table(TableSample(system="default", table="members", columns=columns, records=40))[-1].data_type != "diagnosis"
