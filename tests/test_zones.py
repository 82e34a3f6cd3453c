"""Time zones: a truth table of spellings, and what zones are called at a day."""

from __future__ import annotations

import csv
from datetime import UTC, date, datetime
from importlib.resources import files

import pytest
import pytz

from breach_impact.places.zones import (
    TZDATA_VERSION,
    Zone,
    abbreviation_at,
    is_ambiguous,
    offset_abbreviation,
    zone_countries,
    zone_of,
)

WINTER, SUMMER = date(2019, 12, 4), date(2019, 7, 1)

NAMES = {
    "America/New_York": "America/New_York",
    "america/new_york": "America/New_York",
    "America/New York": "America/New_York",
    "US/Eastern": "America/New_York",
    "EST5EDT": "America/New_York",
    "CST6CDT": "America/Chicago",
    "MST7MDT": "America/Denver",
    "PST8PDT": "America/Los_Angeles",
    "Asia/Calcutta": "Asia/Kolkata",
    "Europe/Kiev": "Europe/Kyiv",
    "Europe/Amsterdam": "Europe/Amsterdam",
    "PRC": "Asia/Shanghai",
    "GB": "Europe/London",
    "Eastern Standard Time": "America/New_York",
    "Eastern Daylight Time": "America/New_York",
    "W. Europe Standard Time": "Europe/Berlin",
    "India Standard Time": "Asia/Kolkata",
    "Eastern Time (US & Canada)": "America/New_York",
    "(UTC-05:00) Eastern Time (US & Canada)": "America/New_York",
    "(GMT+01:00) Warsaw": "Europe/Warsaw",
    "(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna": "Europe/Berlin",
    "(UTC+09:00) Osaka, Sapporo, Tokyo": "Asia/Tokyo",
    "(GMT-05:00) America/New_York": "America/New_York",
    "-05:00 America/Bogota": "America/Bogota",
    "America/New_York (EST)": "America/New_York",
    "America/New_York (GMT-05:00)": "America/New_York",
    "Europe/Berlin (UTC+1)": "Europe/Berlin",
    "Europe\\/Berlin": "Europe/Berlin",
    "posix/Europe/Berlin": "Europe/Berlin",
    "GMT+8 Beijing": "Asia/Shanghai",
    "Eastern Time (US and Canada)": "America/New_York",
    "US/Pacific-New": "America/Los_Angeles",
    "EST5EDT,M3.2.0,M11.1.0": "America/New_York",
    "北京时间": "Asia/Shanghai",
}
ABBREVIATIONS = {
    "EST": "EST", "est": "EST", "MST": "MST", "HST": "HST", "CST": "CST", "PDT": "PDT", "CET": "CET", "MSK": "MSK", "IST": "IST",
    "WET": "WET", "MET": "MET", "SGT": "SGT", "chst": "ChST", "UTC": "UTC", "Etc/UTC": "UTC", "Z": "UTC", "GMT": "GMT",
    "Etc/GMT": "GMT", "(UTC) Coordinated Universal Time": "UTC", "Eastern Time": "ET", "PST/PDT": "PT", "Central European Time": "CET",
    "MEZ": "CET", "МСК": "MSK", "British Summer Time": "BST", "Moscow Standard Time": "MSK", "日本標準時": "JST", "HNE": "EST",
    "CET-1CEST": "CET", "CET-1CEST,M3.5.0,M10.5.0/3": "CET", "UTC-5 (EST)": "EST", "tzone://Microsoft/Utc": "UTC",
}  # fmt: skip
OFFSETS = {
    "UTC-5": "-05:00", "GMT+05:30": "+05:30", "-0500": "-05:00", "-05:00": "-05:00", "+05": "+05:00", "utc+5:45": "+05:45",
    "UTC+14": "+14:00", "-00:00": "+00:00", "\N{MINUS SIGN}03:00": "-03:00", "Etc/GMT+5": "-05:00", "Etc/GMT-14": "+14:00",
    "UTC-11": "-11:00", "Dateline Standard Time": "-12:00", "(GMT+01:00) Nowhere": "+01:00", "GMT+0": "+00:00",
    "GMT-0500 (Eastern Standard Time)": "-05:00", "UTC+03:00 Москва": "+03:00", "(UTC+03:00) Москва": "+03:00", "MSK+2": "+05:00",
    "МСК-1": "+02:00", "+5:30": "+05:30", "UTC＋8": "+08:00", "UTC–5": "-05:00", "+05:30:00": "+05:30", "<+03>-3": "+03:00",
    "<-03>3<-02>,M3.5.0/-2,M10.5.0/-1": "-03:00", "UTC-8": "-08:00", "UTC±0": "+00:00", "东八区": "+08:00",
}  # fmt: skip
NONE = ["", "0", "5", "-5", "+5", "-300", "-18000", "3600", "UTC-13", "+15:00", "-05:20", "Mars/Base", "Factory", "bob12joe", "abc5def", "EST-5",
        "hello UTC+1", "+01:00 foo", "+11:00 am", "+49 30 1234", "+49:30", "utc+05.5", "Berlin (me)", "East", "Pacific", "300", "GMT 3", "local", "x" * 200]


@pytest.mark.parametrize(("text", "name"), NAMES.items())
def test_names(text: str, name: str) -> None:
    assert zone_of(text) == Zone(name, "name")


@pytest.mark.parametrize(("text", "name"), ABBREVIATIONS.items())
def test_abbreviations(text: str, name: str) -> None:
    assert zone_of(text) == Zone(name, "abbreviation")


@pytest.mark.parametrize(("text", "name"), OFFSETS.items())
def test_offsets(text: str, name: str) -> None:
    assert zone_of(text) == Zone(name, "offset")


@pytest.mark.parametrize("text", NONE)
def test_no_zone(text: str) -> None:
    assert zone_of(text) is None


def test_every_name_of_tzdata_is_read() -> None:
    assert [name for name in pytz.all_timezones if zone_of(name) is None and name != "Factory"] == []


def test_every_abbreviation_of_tzdata_since_1990_is_read() -> None:
    days = [datetime(year, month, 1, 12, tzinfo=UTC) for year in range(1990, 2027) for month in (1, 7)]
    names = {day.astimezone(pytz.timezone(zone)).tzname() or "" for zone in pytz.common_timezones for day in days}
    assert [name for name in names if name.isalpha() and zone_of(name) != Zone(name, "abbreviation")] == []


@pytest.mark.parametrize("table", ["windows_zones.csv", "rails_zones.csv", "zone_names.csv"])
def test_every_display_name_is_read(table: str) -> None:
    lines = (files("breach_impact") / "data" / table).read_text(encoding="utf-8").splitlines()
    assert lines[0].startswith("# ")
    assert [name for name, _ in csv.reader(lines[2:]) if zone_of(name) is None] == []


@pytest.mark.parametrize(
    ("zone", "day", "expected"),
    [
        (Zone("America/New_York", "name"), WINTER, ("EST", "-05:00")),
        (Zone("America/New_York", "name"), SUMMER, ("EDT", "-04:00")),
        (Zone("Asia/Kolkata", "name"), WINTER, ("IST", "+05:30")),
        (Zone("America/Sao_Paulo", "name"), WINTER, ("-03", "-03:00")),
        (Zone("EST", "abbreviation"), WINTER, ("EST", "-05:00")),
        (Zone("EDT", "abbreviation"), WINTER, ("EDT", "-04:00")),
        (Zone("IST", "abbreviation"), SUMMER, ("IST", None)),
        (Zone("UTC", "abbreviation"), WINTER, ("UTC", "+00:00")),
        (Zone("-05:00", "offset"), WINTER, ("-05:00", "-05:00")),
    ],
)
def test_abbreviation_at(zone: Zone, day: date, expected: tuple[str, str | None]) -> None:
    assert abbreviation_at(zone, day) == expected


def test_offset_takes_the_name_in_its_country() -> None:
    assert offset_abbreviation("-05:00", "US", WINTER) == "EST"
    assert offset_abbreviation("-05:00", "US", SUMMER) == "CDT"
    assert offset_abbreviation("+05:30", "IN", WINTER) == "IST"
    assert offset_abbreviation("+05:30", "US", WINTER) is None


def test_countries_and_ambiguity() -> None:
    assert zone_countries("America/New_York") == "US"
    assert zone_countries("EST") is None
    assert is_ambiguous("CST", WINTER)
    assert is_ambiguous("EST", WINTER)
    assert is_ambiguous("+03:00", WINTER)
    assert not is_ambiguous("JST", WINTER)
    assert not is_ambiguous("QQQ", WINTER)


def test_version_is_that_of_pytz() -> None:
    assert vars(pytz)["OLSON_VERSION"] == TZDATA_VERSION
