"""Numbers that python-stdnum asserts to be valid (its doctests): each format of a type of ours is recognised under a fitting header."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import pytest

from breach_impact.evidence.witness import Witness
from breach_impact.registry import detectors
from breach_impact.types import Column, ColumnSample, TableSample
from breach_impact.verdict import classify_table

# Format of python-stdnum -> (type of ours, headers that name the scheme). Where no type names the scheme, the words for any tax number are its own.
KNOWN: dict[str, tuple[str, tuple[str, ...]]] = {
    "ad_nrt": ("ad_nrt", ("nrt", "NRT", "customer_nrt")),
    "al_nipt": ("al_nipt", ("nipt", "NUIS")),
    "ar_cbu": ("bank_account", ("bank_account", "cuenta_bancaria")),
    "ar_cuit": ("ar_cuit", ("cuit", "CUIL")),
    "at_tin": ("at_steuernummer", ("abgabenkontonummer", "austrian_tax_number")),
    "au_abn": ("au_abn", ("abn", "australian_business_number")),
    "au_tfn": ("au_tfn", ("tfn", "tax_file_number")),
    "az_voen": ("az_voen", ("VÖEN", "voen")),
    "bg_egn": ("bg_egn", ("egn", "ЕГН")),
    "bitcoin": ("crypto_wallet", ("bitcoin_address", "btc_wallet")),
    "br_cnpj": ("br_cnpj", ("cnpj",)),
    "by_unp": ("by_unp", ("унп", "UNP")),
    "cl_rut": ("cl_rut", ("rut_cliente", "rol_unico_tributario")),
    "co_nit": ("co_nit", ("nit",)),
    "cr_cpf": ("cr_cpf", ("cedula_fisica",)),
    "cr_cr": ("cr_dimex", ("dimex", "cedula_de_residencia")),
    "cz_bankaccount": ("bank_account", ("bank_account", "číslo účtu")),
    "cz_rc": ("cz_rc", ("rodne_cislo",)),
    "do_cedula": ("do_cedula", ("cedula_dominicana",)),
    "dz_nif": ("dz_nif", ("nif_algerie", "numero_identification_fiscale")),
    "ec_ruc": ("ec_ruc", ("ruc", "registro_unico_de_contribuyentes")),
    "gb_utr": ("gb_utr", ("utr", "unique_taxpayer_reference")),
    "gh_tin": ("gh_tin", ("gra_tin",)),
    "gn_nifp": ("gn_nifp", ("nifp",)),
    "gr_amka": ("gr_amka", ("amka", "ΑΜΚΑ")),
    "gt_nit": ("gt_nit", ("nit", "nit_guatemala")),
    "iban": ("iban", ("iban", "bank_iban")),
    "id_npwp": ("id_npwp", ("npwp", "no_npwp")),
    "in_pan": ("in_pan", ("pan_number", "pan_card")),
    "is_kennitala": ("is_kennitala", ("kennitala",)),
    "it_codicefiscale": ("it_codice_fiscale", ("codice_fiscale", "cf")),
    "ke_pin": ("ke_pin", ("kra_pin",)),
    "kr_rrn": ("kr_rrn", ("주민등록번호", "korean_resident_number")),
    "lt_asmens": ("lt_asmens_kodas", ("asmens_kodas",)),
    "ma_ice": ("ma_ice", ("numero_ice", "identifiant_commun_de_l_entreprise")),
    "mk_edb": ("mk_edb", ("едб", "edb")),
    "mu_nid": ("mu_nid", ("mauritius_id",)),
    "mx_rfc": ("mx_rfc", ("rfc", "registro_federal_de_contribuyentes")),
    "mz_nuit": ("mz_nuit", ("nuit",)),
    "no_fodselsnummer": ("no_fodselsnummer", ("fødselsnummer", "fodselsnummer")),
    "nz_bankaccount": ("bank_account", ("bank_account",)),
    "nz_ird": ("nz_ird", ("ird_number",)),
    "pe_cui": ("pe_dni", ("dni_peruano",)),
    "pe_ruc": ("pe_ruc", ("ruc", "numero_de_ruc")),
    "pt_cc": ("pt_cc", ("cartao_de_cidadao",)),
    "py_ruc": ("py_ruc", ("ruc", "ruc_paraguay")),
    "ru_inn": ("ru_inn", ("инн", "inn")),
    "se_personnummer": ("se_personnummer", ("personnummer",)),
    "si_emso": ("si_emso", ("emso", "EMŠO")),
    "sn_ninea": ("sn_ninea", ("ninea",)),
    "sv_nit": ("sv_nit", ("nit", "nit_el_salvador")),
    "th_pin": ("th_pin", ("เลขประจำตัวประชาชน", "thai_national_id")),
    "tn_mf": ("tn_mf", ("matricule_fiscal",)),
    "tr_tckimlik": ("tr_tckimlik", ("tc_kimlik_no", "tckn")),
    "tr_vkn": ("tr_vkn", ("vkn", "vergi_kimlik_no")),
    "ua_rntrc": ("ua_rntrc", ("рнокпп", "ipn")),
    "uy_rut": ("uy_rut", ("rut", "rut_uruguay")),
    "ve_rif": ("ve_rif", ("rif",)),
    "vn_mst": ("vn_mst", ("mst", "mã_số_thuế")),
    "za_idnr": ("za_idnr", ("sa_id_number", "rsa_id_number")),
    "za_tin": ("za_tin", ("south_african_tax_number",)),
    "de_stnr": ("tax_id", ("steuernummer", "Steuer-Nr.")),
    "eg_tn": ("tax_id", ("الرقم_الضريبي", "tax_number")),
    "th_tin": ("tax_id", ("tin", "tax_number")),
}
PEOPLE = {"cl_rut", "is_kennitala", "mx_rfc", "ru_inn", "ve_rif"}
"""Formats of people and firms that tell which is which, and of which ours is the people's part; most of these examples are of firms."""
ALIKE = {"si_emso": {"rs_jmbg"}}
"""Under a word for any national id: schemes of one form and one check digit."""
OF_THINGS = {
    "bic": "banks", "casrn": "substances", "cfi": "securities", "cusip": "securities", "de_leitweg": "routes of invoices", "de_wkn": "securities", "do_ncf": "receipts",
    "es_cae": "warehouses", "es_referenciacatastral": "plots of land", "eu_banknote": "banknotes", "eu_ecnumber": "substances", "eu_eic": "market parties",
    "eu_excise": "warehouses", "figi": "securities", "gb_sedol": "securities", "isbn": "books", "isil": "libraries", "isin": "securities",
    "iso11649": "references of payments", "lei": "firms", "upi": "derivatives", "ch_esr": "references of payments", "ro_onrc": "firms",
}  # fmt: skip
"""Numbers that no person has: nothing personal under their own name."""
OF_FIRMS = (
    "au_acn bg_vat ca_bn ch_uid ch_vat cn_uscc cr_cpj cz_ico do_rnc eu_oss eu_vat fo_vn fr_siren fr_siret il_hp jp_cn kr_brn li_peid md_idno me_pib no_mva om_vat"
    " pl_regon rs_pib ru_ogrn sg_uen si_maticna sk_ico th_moa tw_ubn ua_edrpou"
)
"""Numbers of firms (some of sole traders too): no type of their own, ``tax_id`` under a word for it beside a person."""


@cache
def vectors() -> dict[str, list[str]]:
    """Format -> its valid numbers, each once."""
    path = Path(__file__).parents[2] / "shared" / "data" / "columns" / "python-stdnum" / "valid_numbers_from_doctests.json"
    if not path.exists():
        pytest.skip("reference data not here")
    found: dict[str, list[str]] = json.loads(path.read_text(encoding="utf-8"))
    return {name: list(dict.fromkeys(value.strip() for value in values)) for name, values in found.items()}


def _column(path: str, values: list[str]) -> ColumnSample:
    return ColumnSample(path=path, values=values, filled=len(values), total=len(values))


def verdict(header: str, values: list[str], *, beside_person: bool = True) -> Column:
    """What a column of these values under this header is taken for."""
    people = [_column("email", [f"u{n}@mail.example" for n in range(len(values))])] if beside_person else []
    table = TableSample(
        system="default", table="customers" if beside_person else "entries", columns=[*people, _column(header, values)], records=len(values)
    )
    return classify_table(table)[-1]


def values_of(source: str, data_type: str) -> list[str]:
    """The numbers of a format, or its people's."""
    values = vectors()[source]
    if source in PEOPLE:
        values = Witness(_column("", values)).matching(detectors()[data_type].pattern or "")
    assert values
    return values


def test_every_format_is_accounted_for() -> None:
    told = [*KNOWN, *OF_THINGS, *OF_FIRMS.split()]
    assert len(told) == len(set(told))
    assert set(told) == set(vectors())


@pytest.mark.parametrize(("source", "header"), [(source, header) for source, (_, headers) in KNOWN.items() for header in headers])
def test_a_format_is_recognised_under_its_own_name(source: str, header: str) -> None:
    data_type = KNOWN[source][0]
    found = verdict(header, values_of(source, data_type))
    assert found.data_type == data_type, found.why


@pytest.mark.parametrize("source", KNOWN)
def test_a_format_is_recognised_under_a_word_for_any_id(source: str) -> None:
    """``national_id`` is met by the type, by ``national_id`` where nothing tells which country's, or by a scheme that cannot be told apart."""
    data_type = KNOWN[source][0]
    values = values_of(source, data_type)
    detector = detectors()[data_type]
    if detector.identifier == "national_id":
        assert verdict("national_id", values).data_type in {data_type, "national_id", *ALIKE.get(source, set())}
    if detector.law == "tax_id":
        assert verdict("tax_id", values).data_type in {data_type, "tax_id"}


def test_nine_in_ten_numbers_pass_the_type_of_their_format() -> None:
    """The forms are not only recognised: nearly every valid number counts."""
    good = total = 0
    for source, (data_type, _) in KNOWN.items():
        detector = detectors()[data_type]
        values = values_of(source, data_type)
        sample = Witness(_column("", values))
        formed = sample.matching(detector.pattern or ".*")
        passing = [v for v in formed if not detector.checksum or detector.validate is None or detector.validate(v)]
        assert len(passing) >= 0.7 * len(values), (source, len(passing), len(values))
        good, total = good + len(passing), total + len(values)
    assert good >= 0.97 * total


@pytest.mark.parametrize("source", OF_THINGS)
def test_numbers_of_things_are_nothing_personal(source: str) -> None:
    assert verdict(source.split("_", 1)[-1], vectors()[source], beside_person=False).data_type is None


@pytest.mark.parametrize("source", OF_FIRMS.split())
def test_numbers_of_firms_are_no_persons_id(source: str) -> None:
    found = verdict("tax_id", vectors()[source])
    assert found.data_type == "tax_id"
    assert detectors()["tax_id"].identifier is None


@pytest.mark.parametrize("data_type", ["us_ein", "au_abn", "gt_nit", "in_gstin"])
def test_a_number_of_people_and_firms_needs_a_person(data_type: str) -> None:
    """Suppliers have tax numbers too."""
    header = {"us_ein": "ein_number", "au_abn": "abn", "gt_nit": "nit", "in_gstin": "gstin"}[data_type]
    values = list(detectors()[data_type].accepts)
    assert verdict(header, values).data_type == data_type
    assert verdict(header, values, beside_person=False).data_type is None
