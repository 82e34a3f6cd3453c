"""Countries and subdivisions: truth tables, and every entry of ISO 3166."""

from __future__ import annotations

import pycountry
import pytest

from breach_impact.places import (
    cctld_country,
    country_of,
    guess_subdivision_country,
    subdivision_of,
    territory_subdivision,
    us_states,
)

COUNTRIES = {
    "US": ["us", "USA", "U.S.", "U.S.A.", "840", "United States", "Vereinigte Staaten", "États-Unis", "США", "美国", "미국", "PR", "Puerto Rico", "PRI"],
    "GB": ["GB", "UK", "England", "Great Britain", "Großbritannien", "Royaume-Uni", "イギリス"],
    "DE": ["DE", "DEU", "276", "Germany", "Deutschland", "Allemagne", "Alemania", "Germania", "Alemanha", "Niemcy", "Duitsland", "Almanya",
           "Германия", "Німеччина", "ألمانيا", "德国", "ドイツ", "독일", "जर्मनी", "germany (DE)"],
    "KR": ["South Korea", "Korea, Republic of", "Korea (Republic of)", "Republic of Korea", "대한민국"],
    "KP": ["North Korea"],
    "RU": ["Russia", "Russian Federation", "Россия"],
    "VN": ["Vietnam", "Viet Nam"],
    "AE": ["UAE", "United Arab Emirates"],
    "TR": ["Turkey", "Türkiye", "TÜRKİYE"],
    "CA": ["CA", "Canada"],
    "TW": ["台灣", "臺灣", "台湾"],
    "CD": ["Congo, Democratic Republic of the", "DRC"],
    "CI": ["Côte d’Ivoire", "Ivory Coast"],
    "XK": ["XK", "Kosovo"],
}  # fmt: skip

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
    (["DE-BY", "DE-BE"], "DE"), (["SP", "RJ", "MG"], "BR"), (["Москва", "Татарстан"], "RU"), (["01", "02"], None), (["foo", "NY"], None),
    ([], None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "code"), [(text, code) for code, texts in COUNTRIES.items() for text in texts])
def test_countries(text: str, code: str) -> None:
    assert country_of(text) == code


@pytest.mark.parametrize("text", ["", "Atlantis", "ZZ", "999", "Q", "x" * 200])
def test_no_country(text: str) -> None:
    assert country_of(text) is None


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
