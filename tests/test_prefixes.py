"""Prefixes that all columns of a table share."""

from __future__ import annotations

import pytest

from breach_impact.headerwords.prefixes import as_levels, common_prefixes, without
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


def test_prefixes_of_several_tables() -> None:
    names = "XQPIDEN_ID XQPIDEN_LAST_NAME XQPIDEN_MI XQBPERS_SEX XQBPERS_SSN XQBPERS_MRTL_CODE ZYLGPAX_GPA CITY".split()
    prefixes = common_prefixes(names)
    assert [without(name, prefixes) for name in names] == ["ID", "LAST_NAME", "MI", "SEX", "SSN", "MRTL_CODE", "GPA", "CITY"]
    assert common_prefixes("patient_no patient_name patient_sex doctor_no doctor_name doctor_sex".split()) == {}
    assert common_prefixes("xqpiden_id xqpiden_mi xqpiden_sex a b c d".split()) == {}


def test_only_the_level_that_has_it_loses_it() -> None:
    prefixes = common_prefixes(["id", "owner.ow_name", "owner.ow_sex", "owner.ow_tel", "owner.ow_mail"])
    assert prefixes == {"owner": "ow_"}
    assert without("owner.ow_sex", prefixes) == "owner.sex"
    assert without("ow_sex", prefixes) == "ow_sex"
    assert without("owner.other", prefixes) == "owner.other"


def test_a_prefix_without_a_mark() -> None:
    prefixes = common_prefixes("OXID OXFNAME OXLNAME OXSTREET OXZIP OXCITY OXFON OXSAL OXCREATE".split())
    assert [without(name, prefixes) for name in ("OXLNAME", "OXZIP", "OXID", "OTHER", "OXI")] == ["LNAME", "ZIP", "ID", "OTHER", "OXI"]


def test_short_words_behind_a_prefix_are_read() -> None:
    values = {"mb_email": [f"u{n}@mail.example" for n in range(20)], "mb_sex": ["F", "M"], "mb_age": [str(n) for n in range(20, 60)], "mb_level": [str(n) for n in range(1, 10)]}
    columns = [ColumnSample(path=path, values=texts, filled=40, total=40) for path, texts in values.items()]
    found = {c.path: c.data_type for c in classify_table(TableSample(system="s", table="g5_member", columns=columns, records=40))}
    assert found == {"mb_email": "email", "mb_sex": "gender", "mb_age": "age", "mb_level": None}


def test_endings() -> None:
    names = "idLoc nomLoc prenomLoc emailLoc ageLoc phoneLoc professionLoc etat".split()
    prefixes = common_prefixes(names)
    assert [without(name, prefixes) for name in names] == ["id", "nom", "prenom", "email", "age", "phone", "profession", "etat"]
    assert common_prefixes("NUM_CLI NOM_ADH PRENOM_ADH MAIL_ADH AGE_ADH VILLE_ADH".split()) == {"": "*_adh"}
    assert common_prefixes("user_name country_name city_name street_name".split()) == {}
    assert common_prefixes("tel_home tel_work tel_mob tel_fax".split()) == {}
    assert common_prefixes("cc_num cc_exp cc_cvv cc_name".split()) == {}


def test_a_short_word_that_means_another() -> None:
    names = "PAS_CEDULA CUR_ID PAS_NOMBRE PAS_APELLIDO PAS_SALIDA PAS_DESTINO PAS_SEXO".split()
    prefixes = common_prefixes(names)
    assert [without(name, prefixes) for name in names] == ["CEDULA", "CUR_ID", "NOMBRE", "APELLIDO", "SALIDA", "DESTINO", "SEXO"]


@pytest.mark.parametrize(("path", "name"), [("PID-5.1 Nachname", "Nachname"), ("OBR-7 Entnahme", "Entnahme"), ("PID.11.5_PLZ", "PLZ"), ("PID-8", "PID-8"), ("LNG-12", "LNG-12"), ("ISO-9001", "ISO-9001")])
def test_the_place_in_a_message_is_no_part_of_a_name(path: str, name: str) -> None:
    assert without(path, {}) == name

def test_marks_between_names_with_capitals_are_levels() -> None:
    names = ["paciente_id", "paciente_dataNascimento", "paciente_nomeMae", "paciente_endereco_nmMunicipio", "paciente_endereco_uf", "vacina_dataAplicacao", "document_id"]
    found = as_levels(names)
    assert found["paciente_endereco_nmMunicipio"] == "paciente.endereco.nmMunicipio"
    assert found["document_id"] == "document_id"
    assert as_levels(["user_name", "user_email", "user_birth_date", "userId"]) == {}


def test_a_prefix_without_a_mark_goes_where_the_rest_says_a_type() -> None:
    names = ["CQLNAME", "CQSTREET", "CQCITY", "CQZIP", "CQSEQ", "DN_NUM", "BILLCYCLE", "NOTE", "TARIFF", "COMMENT"]
    prefixes = common_prefixes(names)
    assert [without(name, prefixes) for name in names[:5]] == ["LNAME", "STREET", "CITY", "ZIP", "CQSEQ"]
    assert [without(name, common_prefixes(words)) for words in (["CARDNO", "CARRIER", "CAREER", "CARGO", "CARTYPE", "CARE"],) for name in words] == ["CARDNO", "CARRIER", "CAREER", "CARGO", "CARTYPE", "CARE"]
