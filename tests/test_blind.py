"""Defects of classification that a check by somebody who had not read the code brought to light: one table each."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace

import pytest

from breach_impact.evidence.witness import Witness
from breach_impact.headerwords.naming import read
from breach_impact.people.usernames import user_names
from breach_impact.plan import Plan, TablePlan
from breach_impact.registry import detectors
from breach_impact.types import Column, ColumnSample, TableSample
from breach_impact.verdict import classify_table

USERS = [f"P{i}" for i in range(60)]


def classify(table: str = "users", /, **columns: list[str]) -> dict[str, Column]:
    samples = [ColumnSample(path=path.replace("__", "[]."), values=values, filled=100, total=100) for path, values in columns.items()]
    found = classify_table(TableSample(system="s", table=table, columns=samples, records=100))
    return {column.path: column for column in found}


def made(data_type: str, form: Callable[[random.Random], str], count: int = 60) -> list[str]:
    """Values of a form that pass the type's check."""
    dice, validate, out = random.Random(data_type), detectors()[data_type].validate, set[str]()
    assert validate is not None
    while len(out) < count:
        value = form(dice)
        if validate(value):
            out.add(value)
    return sorted(out)


def dated(rest: int) -> Callable[[random.Random], str]:
    """A date of the 20th century, year first, and digits behind it."""
    return lambda dice: (
        f"{dice.randrange(30, 99):02}{dice.randrange(1, 13):02}{dice.randrange(1, 29):02}" + "".join(dice.choices("0123456789", k=rest))
    )


@pytest.mark.parametrize(
    ("header", "values", "data_type"),
    [
        ("address", [f"{i} Main Street\nSpringfield" for i in range(1, 60)], "street_address"),
        ("address", [f"{i} Main Street\r\nSpringfield" for i in range(1, 60)], "street_address"),
        ("endereco", [f"Rua das Flores, {i}\nApto 4" for i in range(1, 60)], "street_address"),
        ("full_name", [f"{first}\n{last}" for first in ("Ana", "Tom", "Eva") for last in ("Ruiz", "Cole", "Hart")], "person_name"),
        ("notes", [f"please call me back about order {i}\nas soon as you can" for i in range(40)], "free_text"),
    ],
)  # fmt: skip
def test_a_line_break_is_a_character_like_others(header: str, values: list[str], data_type: str) -> None:
    assert classify(user_id=USERS, **{header: values})[header].data_type == data_type


@pytest.mark.parametrize(
    ("header", "made_of", "form", "expected"),
    [
        ("pesel", "pl_pesel", dated(5), "pl_pesel"),
        ("national_id", "pl_pesel", dated(5), "pl_pesel"),
        ("carne_de_identidad", "cu_ni", dated(5), "cu_ni"),
        # one number of two states: no more is said than that it is an id, and not with certainty
        ("national_id", "lt_asmens_kodas", lambda dice: f"3{dated(4)(dice)}", "national_id"),
        ("asmens_kodas", "lt_asmens_kodas", lambda dice: f"3{dated(4)(dice)}", "lt_asmens_kodas"),
        ("isikukood", "lt_asmens_kodas", lambda dice: f"3{dated(4)(dice)}", "ee_isikukood"),
        ("rodne_cislo", "cz_rc", dated(4), "cz_rc"),
    ],
)  # fmt: skip
def test_no_alphabet_decides_between_ids(header: str, made_of: str, form: Callable[[random.Random], str], expected: str) -> None:
    column = classify(user_id=USERS, **{header: made(made_of, form)})[header]
    assert column.data_type == expected
    assert column.data_type != "national_id" or column.confidence < 0.9


@pytest.mark.parametrize(
    ("data_type", "values", "low", "high"),
    [("pl_pesel", made("pl_pesel", dated(5)), 0.95, 1.0), ("cu_ni", made("cu_ni", dated(5)), 0.0, 0.5), ("us_ssn", ["512-10-4000", "513-11-4001"], 0.0, 0.5)],
)  # fmt: skip
def test_a_check_digit_notices_a_slip(data_type: str, values: list[str], low: float, high: float) -> None:
    witness = Witness(ColumnSample(path="", values=values, filled=60, total=60))
    assert low <= witness.noticing(detectors()[data_type]) <= high


CODES = [f"0{1310 + i}-100" for i in range(60)]
MOBILES = [f"0532{1234567 + i * 31}" for i in range(60)]


@pytest.mark.parametrize(
    ("beside", "values", "expected"),
    [
        ({"cidade": ["São Paulo", "Salvador", "Curitiba"], "uf": ["SP", "BA", "PR"]}, CODES, "postal_code"),
        ({"cidade": ["São Paulo"], "uf": ["SP"]}, [code.replace("-", "") for code in CODES], "postal_code"),
        ({"email": [f"a{i}@example.org" for i in range(60)]}, CODES, "postal_code"),
        ({"ad": ["Ayşe", "Mehmet"], "soyad": ["Yılmaz", "Demir"]}, MOBILES, "phone"),
        ({"email": [f"a{i}@example.org" for i in range(60)]}, MOBILES, "phone"),
    ],
)  # fmt: skip
def test_a_word_of_two_languages(beside: dict[str, list[str]], values: list[str], expected: str) -> None:
    found = classify(user_id=USERS, **beside, cep=values)
    assert found["cep"].data_type == expected
    if "uf" in beside:
        assert found["uf"].data_type == "subdivision"


@pytest.mark.parametrize(
    ("header", "values", "country"),
    [("uf", ["SP"], "BR"), ("unidade_federativa", ["SP", "BA"], "BR"), ("todofuken", ["Osaka"], "JP"), ("bundesland", ["Tirol"], "AT"), ("bundesland", ["Bayern"], "DE"),
     ("uf", ["XX"], None), ("state", ["SP"], None)],
)  # fmt: skip
def test_a_word_for_the_parts_of_one_country(header: str, values: list[str], country: str | None) -> None:
    assert classify(user_id=USERS, **{header: values})[header].hints.get("country") == country


def test_the_language_of_the_other_names_decides() -> None:
    regions = ["Středočeský kraj", "Jihočeský kraj", "Praha", "Plzeňský kraj", "Zlínský kraj"]
    countries = ["Polska", "Niemcy", "Francja", "Czechy"]
    assert classify(jmeno=["Jan Novák", "Eva Malá"], heslo=USERS, kraj=regions)["kraj"].data_type == "subdivision"
    assert classify(imie=["Jan", "Ewa"], haslo=USERS, kraj=countries)["kraj"].data_type == "country"


LATITUDES = [f"{30 + i / 77:.6f}" for i in range(60)]
LONGITUDES = [f"{-120 + i / 33:.6f}" for i in range(60)]
MACS = [f"a4:da:22:00:10:{i:02x}" for i in range(60)]
STAMPS = [f"2020-05-01T08:{i:02}:00Z" for i in range(60)]
NICKS = [f"wolf_{i}x" for i in range(60)]
MAILS = [f"ana{i}@example.org" for i in range(60)]


@pytest.mark.parametrize(
    ("table", "columns", "expected"),
    [
        ("events", {"mac": MACS, "event_time": STAMPS}, "geo_coordinates"),
        ("events", {"publicIp": [f"{5 + i}.7.33.9" for i in range(60)], "created_at": STAMPS}, "geo_coordinates"),
        ("events", {"title": ["Spring fair", "Opera night", "Run for all"], "starts": STAMPS}, None),
        ("stores", {"name": ["Store one", "Store two", "Store three"]}, None),
    ],
)  # fmt: skip
def test_where_something_was_done(table: str, columns: dict[str, list[str]], expected: str | None) -> None:
    found = classify(table, **columns, lat=LATITUDES, lon=LONGITUDES)
    assert (found["lat"].data_type, found["lon"].data_type) == (expected, expected)


@pytest.mark.parametrize(
    ("columns", "nick", "expected"),
    [
        ({"user_id": USERS, "email": MAILS, "devices__mac": MACS, "devices__model": ["T1", "T2"]}, "nickname", "username"),
        ({"user_id": USERS, "email": MAILS, "mac": MACS}, "nickname", "username"),
        ({"user_id": USERS, "email": MAILS, "devices__mac": MACS}, "devices__nickname", "device_name"),
        ({"user_id": USERS, "email": MAILS, "items__mac": MACS}, "items__nickname", "device_name"),
        ({"mac": MACS, "firmware": ["4.9.4.108", "4.9.5.36"]}, "nickname", "device_name"),
    ],
)  # fmt: skip
def test_a_nickname_is_the_elements_own(columns: dict[str, list[str]], nick: str, expected: str) -> None:
    assert classify(**columns, **{nick: NICKS})[nick.replace("__", "[].")].data_type == expected


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        (["Asia/Tokyo", "Japan", "JST", "+09:00"], "time_zone"),
        (["Europe/Warsaw", "Poland", "Central European Standard Time", "CET", "+02:00"], "time_zone"),
        (["EST", "-05:00", "PST"], "time_zone"),
        (["Japan", "Egypt", "Turkey", "Poland"], "country"),
        (["London", "Paris", "Berlin"], None),
        (["EST", "MST", "CST"], None),
        (["Asia/Tokyo", "first/second", "images/logo", "JST"], None),
    ],
)  # fmt: skip
def test_zones_under_any_name(values: list[str], expected: str | None) -> None:
    column = classify(user_id=USERS, zq17=values)["zq17"]
    assert column.data_type == expected
    assert column.confidence < 0.9


WORDS = """
pl: username=uzytkownik,nazwa_logowania account_id=id_konta phone=numer_komorkowy time_zone=strefa blood_group=grupa_krwi
cs: username=uzivatel,prezdivka time_zone=casove_pasmo blood_group=krevni_skupina language=jazyk religion=nabozenstvi education=vzdelani
tr: username=kullanici time_zone=saat_dilimi blood_group=kan_grubu
ja: country=kuni,kokumei blood_group=ketsuekigata,ketsueki_gata time_zone=jikantai username=yuza_mei,nikkuneemu language=gengo education=gakureki religion=shukyo
ja: account_id=yuza_id,shain_bango activity_time=koushin_nichiji driver_license=menkyo_bango employer=kaishamei photo=shashin jp_my_number=kojin_bango
ko: country=gukga blood_group=hyeoraekhyeong time_zone=sigandae username=nikneim account_id=hoewon_beonho nationality=gukjeok kr_rrn=jumin_beonho religion=jonggyo
id: username=pengguna,nama_akun time_zone=zona_waktu blood_group=golongan_darah nationality=kewarganegaraan language=bahasa id_nik=no_ktp tax_id=npwp
pt: username=usuario time_zone=fuso_horario blood_group=tipo_sanguineo postal_code=cep
it: username=utente time_zone=fuso_orario blood_group=gruppo_sanguigno phone=recapito_telefonico
nl: username=gebruiker time_zone=tijdzone blood_group=bloedgroep
sv: username=anvandare,smeknamn time_zone=tidszon blood_group=blodgrupp language=sprak country=fodelseland
no: username=bruker,kallenavn time_zone=tidssone blood_group=blodtype
fi: username=kayttaja time_zone=aikavyohyke blood_group=veriryhma language=kieli
hu: username=felhasznalo,becenev time_zone=idozona blood_group=vercsoport
ro: username=utilizator time_zone=fus_orar blood_group=grupa_sanguina nationality=cetatenie
vi: username=ten_nguoi_dung time_zone=mui_gio blood_group=nhom_mau subdivision=tinh
ru: username=polzovatel,пользователь time_zone=chasovoy_poyas blood_group=gruppa_krovi
uk: username=користувач time_zone=chasovyi_poias
hi: username=उपयोगकर्ता_नाम,upyogkarta_naam blood_group=रक्त_समूह date_of_birth=जन्मतिथि password=पासवर्ड
el: time_zone=ζώνη_ώρας blood_group=ομάδα_αίματος language=γλώσσα
fr: account_id=identifiant_abonne,identifiant_adherent,code_abonne
"""


@pytest.mark.parametrize("line", [line for line in WORDS.strip().splitlines()], ids=lambda line: line[:2])
def test_common_words(line: str) -> None:
    for says in line.partition(": ")[2].split():
        data_type, _, headers = says.partition("=")
        for header in headers.split(","):
            weights = {c.data_type: c.weight for c in read(header, "data").candidates}
            assert weights.get(data_type, 0) >= 0.6, header


@pytest.mark.parametrize(
    "header",
    ["identifiant_abonne", "identificativo_utente", "kod_uzytkownika", "identyfikator_abonenta", "identificador_usuario", "nutzerkennung", "gebruiker", "utente"],
)  # fmt: skip
def test_an_id_word_beside_a_person_is_an_account_id(header: str) -> None:
    assert classify(email=MAILS, **{header: [f"{i * 37:07}" for i in range(60)]})[header].data_type == "account_id"


def test_a_user_called_by_name_is_a_user_name() -> None:
    for header in ("uzytkownik", "gebruiker", "utente", "kullanici", "identifiant_connexion"):
        assert classify(email=MAILS, **{header: NICKS})[header].data_type == "username"


def test_a_mask_among_hashes_is_no_password() -> None:
    hashes = ["$2b$10$" + f"abcdefghijklmnopqrstuv{i:02d}" + "y" * 29 for i in range(20)]
    assert classify(email=MAILS, haslo=[*hashes, "********"])["haslo"].also == ()
    assert classify(email=MAILS, haslo=[*hashes, "********", "hunter2"])["haslo"].also == ("password",)
    assert classify(email=MAILS, haslo=[*hashes, "pa***xx#"])["haslo"].also == ("password",)


def plan(*columns: tuple[str, str | None, dict[str, str]]) -> Plan:
    made_of = tuple(Column(path=path, data_type=kind, confidence=1.0, hints=hints) for path, kind, hints in columns)
    return Plan(tables=[TablePlan(system="s", table="t", columns=made_of)])


@pytest.mark.parametrize(
    ("columns", "identifiers"),
    [
        ([("uzytkownik", "username", {}), ("kraj", "country", {})], ["account_id", None]),
        ([("uzytkownik", "username", {}), ("nick", "username", {})], ["account_id", None]),
        ([("nick", "username", {}), ("login", "username", {"identifier": "account_id"})], [None, "account_id"]),
        ([("login", "username", {"identifier": "account_id"}), ("kunde", "account_id", {})], [None, None]),
        ([("login", "username", {"identifier": "none"})], ["none"]),
        ([("devices[].login", "username", {})], [None]),
    ],
)  # fmt: skip
def test_a_reviewed_plan_has_the_user_name_as_account_id(columns: list[tuple[str, str, dict[str, str]]], identifiers: list[str | None]) -> None:
    found = user_names(plan(*columns)).tables[0]
    assert [c.hints.get("identifier") for c in found.columns] == identifiers
    again = user_names(replace(plan(), tables=[found])).tables[0]
    assert again == found
