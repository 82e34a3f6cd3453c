"""Fields of enterprise software: their makers' dictionaries speak where three of a product's own names stand, and nowhere else."""

from __future__ import annotations

from collections import Counter
from itertools import combinations

import pytest

from breach_impact.evidence.products import NONE, products
from breach_impact.registry import detectors
from breach_impact.types import Column, ColumnSample, TableSample
from breach_impact.verdict import classify_table

N = 40
NAMES = ["Weber", "Keller", "Hofmann", "Lindner", "Brandt", "Sommer", "Vogel", "Richter"]
SAP = {"KUNNR": [f"00001{n:05d}" for n in range(N)], "PSTLZ": [f"{10115 + n}" for n in range(N)], "ORT01": ["Berlin", "Köln", "Bonn", "Trier"], "NAME1": NAMES}
SIEBEL = {"FST_NAME": ["Anna", "Paul", "Erik"], "CELL_PH_NUM": [f"+4915112345{n:02d}" for n in range(N)], "PR_DEPT_OU_ID": [f"1-{n}AB" for n in range(N)]}


def _classified(columns: dict[str, list[str]], table: str = "export") -> dict[str, Column]:
    samples = [ColumnSample(path=path, values=held, filled=N, total=N) for path, held in columns.items()]
    return {column.path: column for column in classify_table(TableSample(system="default", table=table, columns=samples, records=N))}


@pytest.mark.parametrize(("header", "values", "beside", "expected"), [
    ("REGIO", ["07", "09", "01", "16"], SAP, "subdivision"),
    ("SPRAS", ["D", "E", "F"], SAP, "language"),
    ("KNA1-NAME2", NAMES, SAP, "person_name"),
    ("BET01", [f"{1200 + 37 * n},10" for n in range(N)], SAP, "income"),
    ("ERDAT", ["01.02.2019", "03.04.2020"], SAP, "activity_time"),
    ("AUFSD", ["01", "X"], SAP, None),
    ("MARITAL_STAT_CD", ["M", "S", "D"], SIEBEL, "marital_status"),
    ("CONFLICT_ID", ["0", "1"], SIEBEL, None),
])  # fmt: skip
def test_a_weak_name_speaks_where_its_product_is_heard(header: str, values: list[str], beside: dict[str, list[str]], expected: str | None) -> None:
    assert _classified({**beside, header: values})[header].data_type == expected


@pytest.mark.parametrize(("header", "values"), [("REGIO", ["07", "09", "01", "16"]), ("BET01", [f"{1200 + 37 * n},10" for n in range(N)])])
def test_a_weak_name_is_silent_elsewhere(header: str, values: list[str]) -> None:
    assert _classified({"email": [f"u{n}@mail.example" for n in range(N)], "KUNNR": SAP["KUNNR"], header: values})[header].data_type in (None, "gambling_activity")


def test_values_of_no_such_form_are_not_taken() -> None:
    assert _classified({**SAP, "TELF1": ["#<a>", "{b}", "[c]"]})["TELF1"].data_type is None


def test_the_table_is_one_of_three_voices() -> None:
    two = {name: SAP[name] for name in ("KUNNR", "PSTLZ")}
    assert _classified({**two, "REGIO": ["07", "09", "16"]}, "KNA1_20240131")["REGIO"].data_type == "subdivision"
    assert _classified({**two, "REGIO": ["07", "09", "16"]}, "kunden")["REGIO"].data_type is None


@pytest.mark.parametrize(("header", "values"), [("SPREMRG_LAST_NAME", NAMES), ("SPREMRG_PHONE_NUMBER", [f"+4915198765{n:02d}" for n in range(N)]), ("SPRIDEN_USER", ["RHDZ", "GENERAL", "MLOPEZ"])])
def test_staff_and_contacts_are_others(header: str, values: list[str]) -> None:
    own = {"SPRIDEN_ID": [f"A{n:08d}" for n in range(N)], "SPRIDEN_LAST_NAME": NAMES, "SPBPERS_SEX": ["F", "M"], "GOREMAL_EMAIL_ADDRESS": [f"u{n}@uni.example" for n in range(N)]}
    found = _classified({**own, header: values})
    assert (found[header].role, found["SPRIDEN_LAST_NAME"].role, found["GOREMAL_EMAIL_ADDRESS"].role) == ("secondary", "subject", "subject")


def test_sections_are_data_types() -> None:
    kinds = {field.data_type for product in products() for fields in product.fields.values() for field in fields}
    assert kinds - {NONE} <= set(detectors())


def test_products_share_few_sure_names() -> None:
    sure = [{name for name, fields in product.fields.items() if any(field.sure for field in fields)} for product in products()]
    shared = Counter(name for one, two in combinations(sure, 2) for name in one & two)
    assert not shared, sorted(shared)


def test_no_name_is_both_personal_and_nothing() -> None:
    torn = [name for product in products() for name, fields in product.fields.items() if len({field.data_type == NONE for field in fields}) > 1]
    assert not torn


PEOPLESOFT = {
    "EMPLID": [f"01{n:05d}" for n in range(N)], "NAME": [f"{name},Anna" for name in NAMES], "LAST_NAME_SRCH": [name.upper() for name in NAMES], "BIRTHDATE": [f"03/1{n % 9}/19{60 + n}" for n in range(N)],
    "SEX": ["F", "M"], "MAR_STATUS": ["M", "S"], "PHONE": [f"212/555-01{n:02d}" for n in range(N)], "OPRID": ["BENADM", "PS", "JMARTINEZ", "KWEBER"],
}  # fmt: skip


def test_a_table_of_dependents_is_theirs_also_where_its_product_is_heard() -> None:
    found = _classified({**PEOPLESOFT, "DEPENDENT_BENEF": ["01", "02", "03"]}, "PS_DEPENDENT_BENEF")
    assert {path for path, column in found.items() if column.data_type and column.role == "subject"} == {"EMPLID"}


def test_an_operator_is_staff_but_beside_his_own_password() -> None:
    assert _classified(PEOPLESOFT, "PS_PERSONAL_DATA")["OPRID"].role == "secondary"
    account = {path: PEOPLESOFT[path] for path in ("EMPLID", "OPRID")}
    account |= {"OPERPSWD": [f"{n * 7919:027d}=" for n in range(N)], "OPRDEFNDESC": NAMES}
    assert _classified(account, "PSOPRDEFN")["OPRID"].role == "subject"


T24 = {"CUSTOMER.CODE": [f"{100500 + n}" for n in range(N)], "LEGAL.DOC.NAME": ["CEDULA"], "POSTING.RESTRICT": ["", "1"], "TOWN.COUNTRY": ["Cuenca", "Loja"]}
BSCS = {"CUSTCODE": [f"1.{577000 + n}" for n in range(N)], "CCLNAME": NAMES, "CCFNAME": ["Anna", "Paul"], "DN_NUM": [f"3805011122{n:02d}" for n in range(N)]}


@pytest.mark.parametrize(("header", "values", "beside", "expected"), [
    ("LEGAL.ISS.DATE", ["20170728", "20121128"], T24, None),
    ("RESIDENCE.STATUS", ["RENT", "OWN", "FAMILY"], T24, "home_ownership"),
    ("SM_SERIALNUM", ["8938001547169199892", "8938001194105268794"], BSCS, "iccid"),
    ("CCSTREETNO", ["17", "4a"], BSCS, "street_address"),
    ("XSEX", ["1", "2"], SAP, "gender"),
    ("AUSZDAT", ["99991231", "20220218"], SAP, None),
])  # fmt: skip
def test_banks_telecoms_and_utilities(header: str, values: list[str], beside: dict[str, list[str]], expected: str | None) -> None:
    assert _classified({**beside, header: values})[header].data_type == expected


CERNER = {"PERSON_ID": [f"{18400000 + 331 * n}" for n in range(N)], "NAME_FULL_FORMATTED": [f"{name}, Anna" for name in NAMES], "BIRTH_DT_TM": [f"19{60 + n}-03-11 05:00:00" for n in range(N)], "UPDT_CNT": ["16", "23"]}


@pytest.mark.parametrize(("header", "values", "expected"), [
    ("SOURCE_IDENTIFIER", ["O80", "F32.9", "R07.9", "E11.9"], "diagnosis"),
    ("SUBS_MEMBER_NBR", [f"C{160 + n}7608659" for n in range(N)], "health_insurance_id"),
    ("DIAG_TYPE_DISP", ["Admitting", "Working", "Final"], None),
])  # fmt: skip
def test_a_hospital_s_data_model(header: str, values: list[str], expected: str | None) -> None:
    assert _classified({**CERNER, header: values})[header].data_type == expected
