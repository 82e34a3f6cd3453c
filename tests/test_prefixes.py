"""Prefixes that all columns of a table share."""

from __future__ import annotations

import pytest

from breach_impact.headerwords.prefixes import common_prefixes, without
from breach_impact.types import ColumnSample, TableSample
from breach_impact.verdict import classify_table


@pytest.mark.parametrize(
    ("names", "prefix"),
    [
        ("mb_id mb_name mb_sex mb_tel created", "mb_"), ("wrId wrName wrSubject wrContent", "wr"), ("user_id user_name user_email user_ip", ""), ("mb_id mb_name name sex tel", ""),
        ("a_id b_id c_id d_id", ""), ("mb_id mb_name mb_sex", ""), ("patient_no patient_name patient_sex patient_city", ""), ("id name sex tel", ""),
        ("OXID OXFNAME OXLNAME OXSTREET OXZIP OXCITY OXFON OXSAL OXCREATE", "ox*"), ("OXID OXFNAME OXLNAME OXZIP", ""), ("id fname lname street zip city fon sal create", ""),
        ("userid username usermail userfon usercity userzip userstreet usersex", ""), ("productid productname productprice productcode productsize productcolor productnote productlist", ""),
    ],
)  # fmt: skip
def test_a_prefix_of_a_level(names: str, prefix: str) -> None:
    found = common_prefixes(names.split())
    assert found == ({"": prefix} if prefix else {})


def test_only_the_level_that_has_it_loses_it() -> None:
    prefixes = common_prefixes(["id", "owner.ow_name", "owner.ow_sex", "owner.ow_tel", "owner.ow_mail"])
    assert prefixes == {"owner": "ow_"}
    assert without("owner.ow_sex", prefixes) == "owner.sex"
    assert without("ow_sex", prefixes) == "ow_sex"
    assert without("owner.other", prefixes) == "owner.other"


def test_a_prefix_without_a_mark() -> None:
    prefixes = common_prefixes("OXID OXFNAME OXLNAME OXSTREET OXZIP OXCITY OXFON OXSAL OXCREATE".split())
    assert [without(name, prefixes) for name in ("OXLNAME", "OXZIP", "OXID", "OTHER", "OXI")] == ["LNAME", "ZIP", "ID", "OTHER", "OXI"]


@pytest.mark.parametrize(
    ("names", "ending"),
    [
        ("NAMA_NSB EMAIL_NSB NOTLP_NSB TGL_NSB id", "_nsb"), ("NAMA_NAS EMAIL_NAS NOTLP_NAS TGL_NAS", "_nas"), ("start_date end_date birth_date hire_date", ""),
        ("user_id order_id item_id shop_id", ""), ("nome_cli cpf_cli rg_cli fone_cli", ""), ("NAMA_NSB EMAIL_NSB NOTLP_NSB", ""), ("a_nsb b_nsb c_nsb d_nsb e f g h", ""),
    ],
)  # fmt: skip
def test_an_ending_of_a_level(names: str, ending: str) -> None:
    assert common_prefixes(names.split()) == ({"": ending} if ending else {})


def test_what_stands_before_an_ending() -> None:
    prefixes = common_prefixes("p.NAMA_NSB p.EMAIL_NSB p.NOTLP_NSB p.TGL_NSB p.id".split())
    assert [without(name, prefixes) for name in ("p.NAMA_NSB", "p.id", "NAMA_NSB", "p.NSB")] == ["p.NAMA", "p.id", "NAMA_NSB", "p.NSB"]


def test_short_words_behind_a_prefix_are_read() -> None:
    values = {"mb_email": [f"u{n}@mail.example" for n in range(20)], "mb_sex": ["F", "M"], "mb_age": [str(n) for n in range(20, 60)], "mb_level": [str(n) for n in range(1, 10)]}
    columns = [ColumnSample(path=path, values=texts, filled=40, total=40) for path, texts in values.items()]
    found = {c.path: c.data_type for c in classify_table(TableSample(system="s", table="g5_member", columns=columns, records=40))}
    assert found == {"mb_email": "email", "mb_sex": "gender", "mb_age": "age", "mb_level": None}
