"""Countries and subdivisions: truth tables, and every entry of ISO 3166."""

from __future__ import annotations

import csv
from collections import defaultdict
from importlib.resources import files
from pathlib import Path

import pycountry
import pytest

from breach_impact.evidence.fits import form_share
from breach_impact.evidence.witness import Witness
from breach_impact.places.countries import (
    cctld_country,
    country_of,
    guess_subdivision_country,
    subdivision_of,
    territory_subdivision,
    us_states,
)
from breach_impact.places.spellings import bare, fold
from breach_impact.registry import detectors
from breach_impact.types import ColumnSample


def truth(table: str) -> dict[str, list[str]]:
    """Code -> texts that people write for it, in about thirty languages."""
    out: dict[str, list[str]] = defaultdict(list)
    with (Path(__file__).parent / "places" / table).open(encoding="utf-8") as lines:
        for row in csv.DictReader(lines):
            out[row["code"]].append(row["text"])
    return out


SUBDIVISIONS = [
    ("NY", "US", "US-NY"), ("US-NY", "US", "US-NY"), ("us-ny", None, "US-NY"), ("New York", "US", "US-NY"), ("new  york", "US", "US-NY"),
    ("State of New York", "US", "US-NY"), ("D.C.", "US", "US-DC"), ("PR", "US", "US-PR"), ("Puerto Rico", "US", "US-PR"),
    ("PR", "PR", "US-PR"), ("Ontario", "CA", "CA-ON"), ("CA-ON", "CA", "CA-ON"), ("Québec", "CA", "CA-QC"), ("Quebec", "CA", "CA-QC"),
    ("BY", "DE", "DE-BY"), ("Bayern", "DE", "DE-BY"), ("Bavaria", "DE", "DE-BY"), ("Baden-Wuerttemberg", "DE", "DE-BW"),
    ("England", "GB", "GB-ENG"), ("Москва", "RU", "RU-MOW"), ("Sverdlovskaya oblast", "RU", "RU-SVE"), ("广东省", "CN", "CN-GD"),
    ("Guangdong", "CN", "CN-GD"), ("東京都", "JP", "JP-13"), ("京都", "JP", "JP-26"), ("서울", "KR", "KR-11"), ("Sao Paulo", "BR", "BR-SP"),
    ("Vienna", "AT", "AT-9"), ("Lombardy", "IT", "IT-25"), ("İstanbul", "TR", "TR-34"), ("Kyiv", "UA", "UA-30"), ("NSW", "AU", "AU-NSW"),
    ("NY", None, None), ("CA-ON", "US", None), ("Atlantis", "US", None), ("", "US", None), ("NY", "ZZ", None),
]  # fmt: skip

GUESSES = [
    (["NY", "CA", "TX"], "US"), (["PA", "MI"], "US"), (["ny", "AE", "PR"], "US"), (["New York", "California", "Texas", "Georgia"], "US"),
    (["Ontario", "Quebec"], "CA"), (["ON", "BC", "QC"], "CA"), (["NSW", "VIC", "QLD"], "AU"), (["Bayern", "Berlin"], "DE"),
    (["DE-BY", "DE-BE"], "DE"), (["SP", "RJ", "MG"], "BR"), (["Москва", "Татарстан"], "RU"), (["01", "02"], None), (["foo", "NY"], None), (["Калифорния", "Техас"], "US"), (["東京都", "大阪府", "北海道"], "JP"),
    (["广东省", "浙江省"], "CN"), (["mazowieckie", "śląskie"], "PL"), (["서울특별시", "경기도"], "KR"), (["महाराष्ट्र", "गुजरात"], "IN"),
    (["Київська обл.", "Одеська обл."], "UA"), (["Limburg"], None), (["red", "green", "blue"], None), (["John", "Mary", "Virginia"], None),
    ([], None),
]  # fmt: skip


NO_COUNTRY = [
    "", "Atlantis", "ZZ", "999", "Q", "M", "x" * 200, "1", "36", "1.0", "12345", "840.5", "-", "N/A", "none", "NULL", "unknown", "Other",
    "Europe", "EU", "Eurozone", "Africa", "World", "January", "May", "Mai", "März", "Monday", "red", "S M L", "English", "en-US", "es_ES",
    "GB-ENG", "USD", "EUR", "Male", "Paris", "London", "София", "北京", "서울", "New Mexico", "NY - USA", "Berlin, Germany", "Washington, US",
    "Georgia (USA)", "no country", "in progress", "it is", "to be", "IN STOCK", "NO REPLY", "Made in China", "DE12345", "DE-10115",
    "La Paz", "De Vries", "\U0001f1ff\U0001f1ff", "\U0001f600",
]  # fmt: skip


@pytest.mark.parametrize(("code", "texts"), truth("countries.csv").items())
def test_countries(code: str, texts: list[str]) -> None:
    assert [text for text in texts if country_of(text) != code] == []
    assert [text for text in texts if country_of(f" {text.upper()} ") != code and text.upper().casefold() == text.casefold()] == []


@pytest.mark.parametrize("text", NO_COUNTRY)
def test_no_country(text: str) -> None:
    assert country_of(text) is None


def test_official_names_in_other_languages() -> None:
    names = {"Königreich Norwegen": "NO", "République portugaise": "PT", "Республика Индия": "IN", "Repubblica Ceca": "CZ"}
    assert {text: country_of(text) for text in names} == names


def test_a_code_stays_its_country_s() -> None:
    """No alias, no code of a sports federation takes a code of ISO 3166-1 from its owner; no name stands for two countries."""
    iso = {country.alpha_3: country.alpha_2 for country in pycountry.countries} | {c.alpha_2: c.alpha_2 for c in pycountry.countries}
    for code, name in shipped("country_aliases.csv"):
        assert iso.get(name.upper(), code) == code
        assert country_of(name) == country_of(code)


def shipped(table: str) -> list[list[str]]:
    lines = (files("breach_impact") / "data" / table).read_text(encoding="utf-8").splitlines()
    assert lines[0].startswith("# ")
    assert "Source: " in lines[0]
    return list(csv.reader(lines[2:]))


@pytest.mark.parametrize("kind", ["alpha_2", "alpha_3", "numeric", "name"])
def test_every_country_of_iso_3166(kind: str) -> None:
    territories = {"AS", "GU", "MP", "PR", "VI"}
    for country in pycountry.countries:
        code = country.alpha_2
        assert country_of(getattr(country, kind)) == ("US" if code in territories else code)
        assert territory_subdivision(getattr(country, kind)) == (f"US-{code}" if code in territories else None)


@pytest.mark.parametrize(("text", "country", "code"), SUBDIVISIONS)
def test_subdivisions(text: str, country: str | None, code: str | None) -> None:
    assert subdivision_of(text, country) == code


@pytest.mark.parametrize("country", sorted({code[:2] for code in truth("subdivisions.csv")}))
def test_subdivisions_as_people_write_them(country: str) -> None:
    wrong = {
        text: (code, subdivision_of(text, country))
        for code, texts in truth("subdivisions.csv").items()
        for text in texts
        if code[:2] == country and subdivision_of(text, country) != code
    }
    assert wrong == {}


@pytest.mark.parametrize(
    ("text", "codes"),
    [("Georgia", ["US-GA"]), ("Punjab", ["IN-PB", "PK-PB"]), ("Limburg", ["NL-LI", "BE-VLI"]), ("Córdoba", ["ES-CO", "AR-X", "CO-COR"]),
     ("Victoria", ["AU-VIC"]), ("Santa Cruz", ["BO-S", "AR-Z"]), ("Luxembourg", ["BE-WLX", "LU-LU"]), ("WA", ["US-WA", "AU-WA"])],
)  # fmt: skip
def test_a_name_of_two_countries_is_read_by_the_row_s_country_alone(text: str, codes: list[str]) -> None:
    assert [subdivision_of(text, code[:2]) for code in codes] == codes
    assert subdivision_of(text, None) is None


def test_shipped_forms_are_of_their_own_code() -> None:
    """Forms that the build made of another release, or of another fold, would give wrong subdivisions in silence."""
    known = {entry.code for entry in pycountry.subdivisions}
    wrong = [
        (code, form)
        for code, forms in shipped("subdivision_cldr.csv")
        for form in forms.split("|")
        if code in known and fold(form) != form
    ]
    assert wrong == []
    full = {(entry.country_code, fold(entry.name)): entry.code for entry in pycountry.subdivisions}
    assert [form for code, forms in shipped("subdivision_cldr.csv") for form in forms.split("|") if (code[:2], form) in full] == []


@pytest.mark.parametrize(
    ("text", "short"),
    [("woj. mazowieckie", "mazowieckie"), ("Московская обл.", "московская"), ("обл. Московская", "московская"), ("г. Москва", "москва"),
     ("Estado de São Paulo", "sao paulo"), ("广西壮族自治区", "广西"), ("서울특별시", "서울"), ("뉴욕 주", "뉴욕"), ("東京都", "東京"),
     ("محافظة القاهرة", "القاهره"), ("จังหวัดเชียงใหม่", "เชียงใหม่"), ("Stockholms län", "stockholms"), ("Land", "land"), ("府中", "府中")],
)  # fmt: skip
def test_bare(text: str, short: str) -> None:
    assert bare(text) == short


COLUMNS = [
    ("country", ["D", "A", "CH", "NL"], True), ("country", ["A", "B", "D", "E", "F"], False), ("country", ["Deutschland", "Россия", "中国"], True),
    ("country", ["1", "2", "3"], False), ("country", ["XS", "S", "M", "L", "XL"], False), ("country", ["JFK", "LAX", "CDG", "AMS"], False),
    ("country", ["EN", "JA", "ZH", "CS", "EL", "KO", "DA"], False), ("subdivision", ["Bayern", "Hessen"], True),
    ("subdivision", ["shipped", "open", "closed"], False), ("subdivision", ["JAN", "FEB", "MAR", "APR", "JUN"], False),
    ("subdivision", ["low", "medium", "high"], False), ("subdivision", ["Московская обл.", "Респ. Татарстан"], True),
]  # fmt: skip


@pytest.mark.parametrize(("data_type", "values", "fits"), COLUMNS)
def test_columns(data_type: str, values: list[str], fits: bool) -> None:
    witness = Witness(ColumnSample(path="x", values=values, filled=100, total=100))
    assert (form_share(witness, detectors()[data_type]) >= 0.7) is fits


def test_every_code_of_iso_3166_2() -> None:
    for entry in pycountry.subdivisions:
        assert subdivision_of(entry.code, entry.country_code) == entry.code
        assert subdivision_of(entry.code, None) == entry.code


def test_every_name_of_iso_3166_2_is_read() -> None:
    # A province that bears its region's name may give the region.
    assert [entry.code for entry in pycountry.subdivisions if subdivision_of(entry.name, entry.country_code) is None] == []


def test_us_states() -> None:
    assert len(us_states()) == 51
    assert us_states()["NY"] == "New York"
    assert "PR" not in us_states()


@pytest.mark.parametrize(
    ("tld", "country"),
    [("de", "DE"), ("uk", "GB"), (".FR", "FR"), ("co.uk", "GB"), ("us", "US"), ("pr", "US"), ("xn--p1ai", "RU"),
     ("io", None), ("co", None), ("me", None), ("tv", None), ("ai", None), ("eu", None), ("com", None), ("", None)],
)  # fmt: skip
def test_cctld(tld: str, country: str | None) -> None:
    assert cctld_country(tld) == country


@pytest.mark.parametrize(("values", "country"), GUESSES)
def test_guess(values: list[str], country: str | None) -> None:
    assert guess_subdivision_country(values) == country
