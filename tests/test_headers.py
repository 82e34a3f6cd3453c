"""Header words: whole tokens, never substrings."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

import breach_impact
from breach_impact.headerwords.headers import hits, segments, tokens, vetoed
from breach_impact.headerwords.lexicon import lexicon
from breach_impact.headerwords.naming import read
from breach_impact.registry import detectors

NAMES = Path(breach_impact.__file__).parent / "detectors" / "names"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("fldEmail2", ("fld", "email")),
        ("useremail", ("user", "email")),
        ("USER_ID", ("user", "id")),
        ("CUSTNM", ("customer", "name")),
        ("ACCTNO", ("account", "no")),
        ("mandat", ("mandat",)),
        ("emailAddress", ("email", "address")),
        ("E-Mail", ("e", "mail")),
        ("MACAddress", ("mac", "address")),
        ("lastLoginAt", ("last", "login", "at")),
        ("用户邮箱", ("用户", "邮箱")),
        ("customers", ("customer",)),
        ("companies", ("company",)),
        ("Straße", ("strasse",)),
        ("ф.и.о.", ("ф", "и", "о")),
        ("acid", ("acid",)),
        ("usage", ("usage",)),
        ("manage", ("manage",)),
        ("paid", ("paid",)),
        ("statement", ("statement",)),
    ],
)
def test_tokens(name: str, expected: tuple[str, ...]) -> None:
    assert tokens(name) == expected


@pytest.mark.parametrize(
    ("name", "data_type"),
    [
        ("firstname", "person_name"),
        ("dateofbirth", "date_of_birth"),
        ("Kundennummer", "account_id"),
        ("geb.-datum", "date_of_birth"),
        ("data_rozhdeniya", "date_of_birth"),
        ("shenfenzheng", "cn_resident_id"),
        ("fecha_de_nacimiento", "date_of_birth"),
        ("código_postal", "postal_code"),
        ("codigo_postal", "postal_code"),
        ("Größe", "body_height"),
        ("groesse", "body_height"),
        ("numero_telephone", "phone"),
        ("hasło", "password"),
        ("şifre", "password"),
        ("Alapber", "income"),
        ("Szemelyigazolvany_szam", "national_id"),
        ("recibido_por", "person_name"),
        ("IdrottsID", "account_id"),
        ("Födelsedat./Personnr.", "date_of_birth"),
        ("Födelsedat./Personnr.", "se_personnummer"),
        ("Sase", "vin"),
        ("Όν. Πατρός", "person_name"),
        ("Συνιδιοκτήτης (Επώνυμο - Όνομα)", "person_name"),
        ("Διαμεσολαβούν Πρόσωπο", "person_name"),
        ("GBPAS", "date_of_birth"),
        ("M/W", "gender"),
        ("m/w/d", "gender"),
        ("HN", "medical_record_id"),
        ("Salariu brut", "income"),
        ("Eesnimi", "person_name"),
        ("Sünnikuupäev", "date_of_birth"),
        ("Postiindeks", "postal_code"),
        ("Uzvārds", "person_name"),
        ("Dzimšanas datums", "date_of_birth"),
        ("Tālruņa numurs", "phone"),
        ("Pavardė", "person_name"),
        ("Gimimo data", "date_of_birth"),
        ("Slaptažodis", "password"),
        ("Priimek", "person_name"),
        ("Datum rojstva", "date_of_birth"),
        ("Poštna številka", "postal_code"),
        ("juezCarnet", "national_id"),
        ("szemelyi", "national_id"),
        ("ДУЛ серия", "ru_passport"),
        ("التيليفون", "phone"),
        ("Matkapuhelinnumero", "phone"),
        ("Syntymävuosi", "birth_year"),
        ("Військовий документ", "military_id"),
        ("電話番号", "phone"),
        ("كلمة المرور", "password"),
        ("id_cliente", "account_id"),
        ("clienteId", "account_id"),
        ("halal_datum", "date_of_death"),
        ("RACUN_BROJ", "bank_account"),
        ("Functia", "job_title"),
        ("balanta", "account_balance"),
        ("halat_ijtimaiya", "marital_status"),
        ("nam_khanevadegi", "person_name"),
        ("tarikh_tavalod", "date_of_birth"),
        ("code_posti", "postal_code"),
        ("tahsilat", "education"),
        ("sarbazi", "military_service"),
        ("kategoriya_godnosti", "military_service"),
        ("Frakciya", "political_view"),
        ("zarzut", "criminal_offence"),
        ("rrno", "kr_rrn"),
        ("RREGNO", "kr_rrn"),
        ("PASSWORD_CNSR", "security_answer"),
        ("DETAIL_ADRES", "street_address"),
        ("NAZEV_CASTI_OBCE", "city"),
        ("suku_bangsa", "ethnicity"),
        ("unit_kerja", "employer"),
        ("tgllhr", "date_of_birth"),
        ("MstrDgmTarihi", "date_of_birth"),
        ("gesundheitshinweise", "diagnosis"),
        ("user_lastvisit", "login_time"),
        ("Gimimo_data", "date_of_birth"),
        ("Asmens_kodas", "lt_asmens_kodas"),
        ("dzimsanas_datums", "date_of_birth"),
        ("isikukood", "ee_isikukood"),
        ("davcna_stevilka", "tax_id"),
        ("naslovStalni", "street_address"),
        ("priezvisko", "person_name"),
        ("no_kad_pengenalan", "my_nric"),
        ("taraf_perkahwinan", "marital_status"),
        ("tug'ilgan_sana", "date_of_birth"),
        ("ata_adi", "person_name"),
        ("AAC003", "person_name"),
        ("salary_account", "bank_account"),
        ("stuname", "person_name"),
        ("currentlogin", "login_time"),
        ("ethnoracial", "ethnicity"),
        ("study_field", "education"),
        ("md5secret", "password_hash"),
        ("defaultuser", "username"),
        ("country_id", "country"),
        ("pubpid", "medical_record_id"),
        ("empmobile", "phone"),
        ("SEXDSTN_CODE", "gender"),
        ("nama_mhs", "person_name"),
        ("tenNV", "person_name"),
        ("overdue_money", "debt"),
        ("pernikahan_warga", "marital_status"),
    ],
)
def test_words_of_a_language(name: str, data_type: str) -> None:
    assert data_type in {hit.entry.section for hit in hits(tokens(name))}


@pytest.mark.parametrize(
    "name", ["acid", "lucid", "grid", "package", "capacity", "velocity", "island", "template", "scatter"]
)
def test_no_substrings(name: str) -> None:
    assert not [hit for hit in hits(tokens(name)) if not hit.entry.section.startswith("_")]


def test_a_word_outside_the_phrase_vetoes() -> None:
    name = tokens("email_verified")
    hit = next(hit for hit in hits(name) if hit.entry.section == "email")
    assert vetoed(name, "email", hit.start, hit.size)
    assert not vetoed(tokens("email"), "email", 0, 1)


@pytest.mark.parametrize(("name", "table", "data_type"), [("cargo_empresa", "associados", "job_title"), ("nama_petani", "tb_petani", "person_name")])
def test_the_head_and_the_composition_of_a_name(name: str, table: str, data_type: str) -> None:
    assert data_type in {candidate.data_type for candidate in read(name, table).candidates}


@pytest.mark.parametrize(
    ("name", "data_type"),
    [("Geboorte datum", "date_of_birth"), ("Geburts datum", "date_of_birth"), ("Födelse datum", "date_of_birth"), ("haus_nummer", "street_address"), ("IDENT_CARD_NUMBER", "national_id"),
     ("stts_nikah", "marital_status"), ("no_rkm_medis", "medical_record_id"), ("رقم تيلفون 1", "phone"), ("Protiúčet", "bank_account")],
)  # fmt: skip
def test_words_written_apart_and_short(name: str, data_type: str) -> None:
    assert data_type in {hit.entry.section for hit in hits(tokens(name))}


@pytest.mark.parametrize("name", ["order nummer", "Waren code", "first name", "land code", "IDENT_CARD_TYPE"])
def test_words_that_are_not_put_together(name: str) -> None:
    assert not {hit.entry.section for hit in hits(tokens(name))} & {"account_id", "postal_code", "date_of_birth"}
    assert "card_type" not in {candidate.data_type for candidate in read(name, "t").candidates}


@pytest.mark.parametrize(("name", "data_type"), [("sekolah_kebangsaan", "nationality"), ("tarikh_pencen", "activity_time"), ("ehliyet_gecerlilik", "driver_license"), ("WORK_CONDITION", "diagnosis"),
                                                 ("fecha_partido", "political_view"), ("PERSON_TYPE_ID", "account_id"), ("user_group_id", "account_id"),
                                                 ("silenced_till", "activity_time"), ("court_date", "activity_time"), ("school_district", "education")])
def test_what_a_word_of_a_language_does_not_mean(name: str, data_type: str) -> None:
    assert data_type not in {candidate.data_type for candidate in read(name, "t").candidates}


def test_segments() -> None:
    assert segments("cameras[].mac") == ("cameras", "mac")
    assert segments("by_user{}.{key}") == ("by_user", "{key}")
    assert segments("Επώνυμο (C.1.1)") == ("Επώνυμο (C.1.1)",)
    assert segments("owner.Name (C.1.2)") == ("owner", "Name (C.1.2)")
    assert segments("Α.Φ.Μ. Πελάτη") == ("Α Φ Μ  Πελάτη",)
    assert segments("a.b.name") == ("a", "b", "name")
    assert segments("PHONE.1") == ("PHONE1",)
    assert segments("addresses.0.street") == ("addresses0", "street")


@pytest.mark.parametrize(
    ("path", "data_type"),
    [("Επώνυμο (C.1.1)", "person_name"), ("Α.Φ.Μ. Συνιδιοκτήτη", "tax_id"), ("Αρ. Κυκλοφορίας (A)", "vehicle_plate"), ("Surname (3.2)", "person_name"), ("D.O.B. of client", "date_of_birth"),
     ("identity_documents[].unique_identifier", "national_id"), ("passengers[].type", None), ("contacts[].email_type", None), ("permits[].building_use", None), ("usage_batiment", None)],
)  # fmt: skip
def test_a_path_says(path: str, data_type: str | None) -> None:
    assert next((c.data_type for c in read(path, "t").candidates if c.weight > 0.5), None) == data_type


@pytest.mark.parametrize(
    "file", sorted(p for p in NAMES.glob("*.toml") if not p.name.startswith("_")), ids=lambda p: p.stem
)
def test_sections_are_data_types(file: Path) -> None:
    sections = [s for s in tomllib.loads(file.read_text(encoding="utf-8")) if not s.startswith("_")]
    assert set(sections) <= detectors().keys()


def test_vocabulary_is_rich() -> None:
    assert len(lexicon().vocabulary) > 3000


def test_words_that_refuse_a_type_are_single() -> None:
    """Each word of a phrase would refuse alone: ``kod produktu`` every ``kod``."""
    phrases = {
        f"{file.name}: {section}: {word}"
        for file in sorted(NAMES.glob("*.toml"))
        for section, entry in tomllib.loads(file.read_text(encoding="utf-8")).items()
        if isinstance(entry, dict)
        for word in entry.get("not", ())
        if " " in word
    }
    assert phrases == set()


@pytest.mark.parametrize("name", ["KOD_ICD10", "ICD10KOD", "diag_kod", "kod_mkb10", "ICD10_KODU", "kod_choroby"])
def test_codes_of_diagnoses(name: str) -> None:
    assert [c.data_type for c in read(name, "wizyty").candidates] == ["diagnosis"]
