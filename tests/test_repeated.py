"""Verdicts against which it speaks how often a column repeats its values, or that each row has its own code."""

from __future__ import annotations

import pytest

from breach_impact.types import Column, ColumnSample, TableSample
from breach_impact.verdict import classify_table

N = 160
PEOPLE = {"email": [f"u{n}@mail.example" for n in range(N)], "full_name": ["Anna Smith", "Peter Keller", "Maria Rossi", "John Novak", "Laura Silva", "Tom Martin", "Eva Brown", "Ada Costa"], "city": ["Leeds", "York", "Bath"]}  # fmt: skip
STAMPS = [f"2022-09-{1 + n % 28:02d} 14:{n % 60:02d}:13" for n in range(N)]


def verdict(header: str, values: list[str], others: dict[str, list[str]] | None = None, table: str = "export") -> Column:
    held = {**PEOPLE, **(others or {}), header: values}
    columns = [ColumnSample(path=path, values=seen, filled=N, total=N) for path, seen in held.items()]
    return next(column for column in classify_table(TableSample(system="default", table=table, columns=columns, records=N)) if column.path == header)


@pytest.mark.parametrize(("header", "values"), [
    ("serie", ["FS23", "HW22", "NOS", "HW23"]),
    ("Офис", ["Онлайн", "ЕКБ Вайнера", "Пермь-2"]),
    ("AbrMonat", ["09/2023"]),
    ("estado", ["A", "B", "S"]),
    ("ВерсияКонф", ["3.0.118.24"]),
    ("app_build", ["3.0.118.24"]),
    ("nomer", [f"23-{40346 + n}" for n in range(N)]),
    ("DEPTO", ["VENTAS", "RH", "TI"]),
    ("RiskGrade", ["A", "B", "C", "D"]),
    ("poste", ["PC-CAB1", "PC-CAB2", "PC-ACCUEIL"]),
    ("religion", [f"BSJC{n}J" for n in range(10, 100)]),
])  # fmt: skip
def test_what_is_none(header: str, values: list[str]) -> None:
    assert verdict(header, values).data_type is None


@pytest.mark.parametrize(("header", "values", "expected"), [
    ("serial number", [f"C02X{7000 + n}JGH5" for n in range(N)], "device_serial"),
    ("str", ["Hauptstraße 3", "Am Markt 12", "Lindenweg 7"], "street_address"),
    ("provincia", ["A", "B", "S", "C", "X", "M", "T"], "subdivision"),
    ("last_ip", ["8.8.8.8"], "ip_address"),
    ("religion", ["rk", "ev", "isl"], "religion"),
    ("nationality_code", ["000", "130", "154", "163"], "nationality"),
    ("認知症度", ["Ⅱa", "Ⅱb", "Ⅲa", "Ⅰ", "自立"], "diagnosis"),
    ("chassis_no", [f"ZVW30-{1234567 + n}" for n in range(N)], "vin"),
    ("Residence", ["Own", "Rent"], "home_ownership"),
    ("vivienda", ["propia", "alquilada"], "home_ownership"),
    ("contact title", ["Mr", "Mrs", "Ms", "Dr"], "salutation"),
])  # fmt: skip
def test_what_stays(header: str, values: list[str], expected: str) -> None:
    assert verdict(header, values).data_type == expected


@pytest.mark.parametrize(("header", "others", "expected"), [
    ("GirisTarihi", {"pasaport_no": [f"U{12345678 + n}" for n in range(N)]}, "activity_time"),
    ("data_saida", {"passaporte": [f"XDA{123456 + n}" for n in range(N)]}, "activity_time"),
    ("son giriş tarihi", {"pasaport_no": [f"U{12345678 + n}" for n in range(N)]}, "login_time"),
    ("son giriş", {"son_ip": [f"94.{n}.3.7" for n in range(N)]}, "login_time"),
])  # fmt: skip
def test_a_guest_comes_in_and_a_user_logs_in(header: str, others: dict[str, list[str]], expected: str) -> None:
    assert verdict(header, STAMPS, others).data_type == expected


def test_a_sponsor_that_is_a_firm_is_the_employer() -> None:
    assert verdict("الكفيل", ["شركة الروابي للمقاولات", "مؤسسة سالم التجارية"], {"الراتب": [str(4000 + n) for n in range(N)], "الجوال": [f"05{50000000 + n}" for n in range(N)], "المدينة": ["الرياض"]}).data_type == "employer"


def test_a_file_of_an_employee_is_no_patients() -> None:
    numbers = [f"14/{85 + n}" for n in range(N)]
    assert verdict("رقم الملف", numbers, {"المسمى الوظيفي": ["مهندس", "محاسب"], "الراتب الأساسي": [str(4000 + n) for n in range(N)]}).data_type is None
    assert verdict("رقم الملف", numbers, {"التشخيص": ["السكري", "الربو"], "الأدوية": ["انسولين", "ميتفورمين"]}).data_type == "medical_record_id"
