"""Short forms that say a data type only among columns of others, and mean something else without them."""

from __future__ import annotations

import pytest

from breach_impact.types import Column, ColumnSample, TableSample
from breach_impact.verdict import classify_table

N = 40
NAMES = [f"{given} {family}" for given in ("Anna", "Peter", "Maria", "John", "Laura") for family in ("Smith", "Keller", "Rossi", "Novak", "Silva", "Martin", "Brown", "Costa")]
MAILS = [f"u{n}@mail.example" for n in range(N)]
CLINIC = {"email": MAILS, "diagnosis": ["E11.9", "I10", "J45.0"], "medication": ["metformin 850", "ramipril 5 mg", "insulin"]}
GARAGE = {"email": MAILS, "license_plate": [f"KR {n}AB12" for n in range(10, 10 + N)]}
PAYROLL = {"email": MAILS, "gehalt": [f"{2000 + 37 * n},{n:02d}" for n in range(N)]}
STREET = {"email": MAILS, "street": ["Long Road", "High Street", "Mill Lane", "Park Avenue"], "city": ["Leeds", "York", "Bath", "Derby"]}
LOAN = {"email": MAILS, "debt": [f"{900 + 37 * n},{n:02d}" for n in range(N)], "income": [f"{2000 + 37 * n},{n:02d}" for n in range(N)]}
WHOLE, CENTS = [str(70 + 3 * n) for n in range(N)], [f"{1000 + 53 * n},{n:02d}" for n in range(N)]
MAKES, YEARS = ["DACIA", "TOYOTA", "SKODA", "OPEL"], ["2004", "2009", "2015", "2017"]


def verdict(header: str, values: list[str], others: dict[str, list[str]], table: str = "export") -> Column:
    columns = [ColumnSample(path=path, values=held, filled=N, total=N) for path, held in {**others, header: values}.items()]
    return next(column for column in classify_table(TableSample(system="default", table=table, columns=columns, records=N)) if column.path == header)


CASES = [
    *((header, WHOLE, CLINIC, "health_metrics") for header in ("TA", "GLUC", "TRIG", "CREAT_mg", "LDL_g", "TAS", "TAD", "PAS", "ALT", "TSH", "САД", "ЧСС", "血圧上", "收缩压", "혈당", "ضغط")),
    *((header, [f"{100 + n}/{60 + n}" for n in range(N)], CLINIC, "health_metrics") for header in ("TA", "PA", "АД", "RR")),
    *((header, ["METFORMINA 850", "ENALAPRIL", "INSULINA NPH"], CLINIC, "medication") for header in ("TX_1", "TTT", "Th.", "лечение", "用药")),
    *((header, ["lombalgia", "certificado", "gripe", "dolor"], CLINIC, "diagnosis") for header in ("MotifDern", "MOTIVO_ULT", "主訴", "жалобы")),
    *((header, [f"E{100200 + n}" for n in range(N)], PAYROLL, "account_id") for header in ("NUM_EMP", "No. emp.", "matr.")),
    *((header, ["I10", "E11", "J45"], CLINIC, "diagnosis") for header in ("Rozp.", "dg", "tanı")),
    *((header, [f"{n}82/15" for n in range(10, 10 + N)], CLINIC, "medical_record_id") for header in ("EXPEDIENTE", "hc", "НомерКарты", "カルテ番号", "Akte-Nr")),
    *((header, [f"B-A{chr(65 + n % 26)} {100 + n}" for n in range(N)], {"email": MAILS}, "vehicle_plate") for header in ("KZ", "targa", "грз", "nr rej.", "VRM")),
    *((header, MAKES, GARAGE, "vehicle_details") for header in ("make", "MARKA", "marque", "merk", "МаркаТС", "μάρκα", "品牌", "メーカー", "제조사", "الماركة", "cor", "Farbe", "renk", "цвет")),
    *((header, YEARS, GARAGE, "vehicle_details") for header in ("ROK_PROD", "ano_modelo", "Baujahr", "ГодВып", "年式", "연식")),
    *((header, CENTS, PAYROLL, "income") for header in ("Netto", "GesBrutto", "AuszBetrag", "líquido", "netPay", "К выплате", "实发", "差引支給")),
    *((header, ["A", "B", "J.R.", "K"], {"full_name": NAMES}, "person_name") for header in ("PAT_MI", "Voorl.", "Initialen", "инициалы")),
    *((header, ["A/20", "B/7", "B/19", "C/2"], STREET, "street_address") for header in ("SCALA_INT", "apto", "lokal")),
    *((header, ["10° D", "1° C", "9 A", "6° C"], STREET, "street_address") for header in ("piso_dpto", "RegStNum")),
    *((header, [f"{35 + n % 9}-{790 + n}" for n in range(N)], STREET, "postal_code") for header in ("KOD", "code")),
    *((header, [f"IT001E{83439740 + n}" for n in range(N)], STREET, "utility_account") for header in ("POD", "PDL", "cups", "EIC")),
    *((header, ["0", "1"], CLINIC, "diagnosis") for header in ("IRC", "AVC", "HBV", "ИБС")),
    *((header, [str(161 + 19 * n) for n in range(N)], LOAN, "credit_score") for header in ("score", "puntaje", "скоринг балл")),
    *((header, CENTS, LOAN, "debt") for header in ("SCADUTO", "overdue", "ОстДолга", "rückstand", "欠费", "zaległości")),
    *((header, [f"chave{n}.x" for n in range(N)], LOAN, "bank_account") for header in ("pix_chave", "UPI ID", "alias_cbu")),
    *((header, ["ev", "rk", "--"], {"full_name": NAMES}, "religion") for header in ("Konf", "KiSt-Merkmal")),
    *((header, ["Redmi Note 9", "iPhone11,8", "SM-A217M"], LOAN, "device_model") for header in ("aparelho", "Gerät", "устройство")),
]  # fmt: skip


@pytest.mark.parametrize(("header", "values", "others", "expected"), CASES, ids=lambda value: value if isinstance(value, str) else "")
def test_a_short_form_among_its_like(header: str, values: list[str], others: dict[str, list[str]], expected: str) -> None:
    assert verdict(header, values, others).data_type == expected


@pytest.mark.parametrize(
    ("header", "values", "others"),
    [
        ("TA", WHOLE, {"email": MAILS, "course": ["physics", "law"]}),
        ("netto", CENTS, {"email": MAILS, "order_no": [f"A{n}" for n in range(N)]}),
        ("marka", MAKES, {"email": MAILS, "product": ["lamp", "chair"]}),
        ("μάρκα", MAKES, {"email": MAILS, "product": ["lamp", "chair"]}),
        ("cor", ["PRATA", "PRETA"], {"email": MAILS, "produto": ["mesa", "cama"]}),
        ("score", WHOLE, {"email": MAILS, "game": ["chess", "go"]}),
        ("tx", [f"{n:032x}" for n in range(N)], CLINIC),
        ("kod", ["A1", "B2", "C3", "D4"], STREET),
        ("code", [str(10023 + 7 * n) for n in range(N)], STREET),
        ("KOD", [f"{35 + n % 9}-{790 + n}" for n in range(N)], {**STREET, "postcode": [f"{10 + n}-000" for n in range(N)]}),
        ("year", YEARS, GARAGE),
        *((header, WHOLE, CLINIC) for header in ("tag", "pág", "messwert", "folder")),
        ("reason", ["late", "damaged", "lost"], CLINIC),
        ("app", ["web", "ios", "android"], CLINIC),
        ("kwota brutto", CENTS, PAYROLL),
        ("الإجمالي", CENTS, PAYROLL),
        ("kz", [f"K{n}" for n in range(N)], {"email": MAILS}),
        ("NumberOfEmployees", WHOLE, {"email": MAILS, "industry": ["steel", "bread"]}),
        ("pod", [f"web-{n}-abc" for n in range(N)], STREET),
        ("irc", [f"nick{n}" for n in range(N)], CLINIC),
        ("pix", CENTS, LOAN),
        ("bus", ["12", "14", "7"], STREET),
        ("konf", ["Sommer 2022", "Winter 2023"], {"full_name": NAMES}),
        ("scaduto", ["si", "no"], LOAN),
        ("device", ["lamp", "thermostat", "plug"], {"email": MAILS}),
        ("year", ["2004", "2009", "2015"], CLINIC),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_the_same_form_elsewhere(header: str, values: list[str], others: dict[str, list[str]]) -> None:
    kinds = {"health_metrics", "income", "vehicle_details", "credit_score", "medication", "postal_code", "religion", "debt", "device_model", "account_id", "vehicle_plate", "diagnosis", "medical_record_id"}
    assert verdict(header, values, others).data_type not in kinds


def test_no_short_form_speaks_in_a_table_without_people() -> None:
    assert verdict("make", MAKES, {"license_plate": GARAGE["license_plate"], "depot": ["north", "south"]}, "fleet_inventory").data_type is None
