"""Pictures: what is drawn is where and as large as the numbers say; outlines are complete and small."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pycountry
import pytest

from breach_impact.reports.svg_bars import bar, columns, stack
from breach_impact.reports.svg_maps import choropleth, legend, level, outlines, upper
from breach_impact.reports.svg_timeline import Bin, timeline
from breach_impact.reports.svg_utc import hours, strip

LIMITS = {"world": 60_000, "us_states": 40_000}


@pytest.mark.parametrize(("value", "most", "width"), [(10, 10, "100"), (5, 10, "50"), (1, 3, "33.33"), (0, 10, "0"), (0, 0, "0"), (1, 10**9, "0.6")])
def test_a_bar_is_as_long_as_its_share_and_never_lost(value: int, most: int, width: str) -> None:
    assert f'class="fill" width="{width}"' in bar(value, most)


def test_parts_of_a_whole_fill_it() -> None:
    assert re.findall(r'class="(\w+)" x="([\d.]+)"', stack([("live", 1), ("undetermined", 0), ("expired", 3)])) == [("live", "0"), ("expired", "25")]


def test_columns_leave_empty_places() -> None:
    found = columns("c", "t", "d", [(3, 24), (6, 12)])
    assert re.findall(r'<rect x="([\d.]+)%" y="[\d.]+" width="17.5%" height="([\d.]+)"', found) == [("3.75", "108"), ("78.75", "54")]


@pytest.mark.parametrize(
    ("offset", "found"),
    [("+00:00", 0), ("-12:00", -12), ("+14:00", 14), ("+05:30", 5.5), ("-03:30", -3.5), ("+05:45", 5.75), ("-13:00", None), ("+15:00", None), (None, None),
     ("", None), ("EST", None), ("+aa:bb", None), ("+1:000", None)],
)  # fmt: skip
def test_offsets(offset: str | None, found: float | None) -> None:
    assert hours(offset) == found


def test_numbers_of_the_strip_do_not_touch() -> None:
    found = strip({hour: 1_000_000 + int(hour) for hour in range(-8, 0)}, "t", "d")
    assert 2 <= len(re.findall(r'class="n wide"', found)) < 8
    assert len(re.findall(r'class="n wide"', strip({-8: 5, 8: 5}, "t", "d"))) == 2


def test_the_window_lies_over_its_days() -> None:
    first = date(2019, 1, 1)
    bins = [Bin(first + timedelta(days=n), first + timedelta(days=n + 1), n, str(n)) for n in range(10)]
    found = timeline("t", "t", "d", bins, (first + timedelta(days=2), first + timedelta(days=5)))
    assert '<rect x="20%" y="30" width="30%" height="136" class="window"' in found and found.count('class="limit"') == 2
    assert 'class="window"' not in timeline("t", "t", "d", bins, (first - timedelta(days=9), first - timedelta(days=5)))
    part = timeline("t", "t", "d", bins, (first - timedelta(days=9), first + timedelta(days=5)))
    assert '<rect x="0%" y="30" width="50%"' in part and part.count('class="limit"') == 1


@pytest.mark.parametrize(("people", "found"), [(1, 1), (4, 1), (5, 2), (16, 2), (17, 3), (36, 3), (64, 4), (65, 5), (100, 5)])
def test_classes_of_a_map(people: int, found: int) -> None:
    assert level(people, 100) == found


@pytest.mark.parametrize("most", [1, 2, 3, 7, 100, 24_240])
def test_classes_cover_all_numbers_once(most: int) -> None:
    assert upper(5, most) == most
    told = legend(list(range(1, most + 1)))
    assert [n for _, low, high in told for n in range(low, high + 1)] == list(range(1, most + 1))


def test_a_map_shades_what_it_has_and_names_what_it_has_not() -> None:
    found, missing = choropleth("world", {"US": 100, "SG": 5, "GF": 1, "ZZ": 1, "DE": 0}, {"US": "<b>"}, "t", "d")
    assert missing == ["GF", "ZZ"]
    assert '<path class="q5"' in found and "<title>&lt;b&gt;: 100</title>" in found and '<circle class="q2"' in found
    assert len(re.findall(r'class="q\d"', found)) == 2


@pytest.mark.parametrize("name", ["world", "us_states"])
def test_outlines_are_small_and_whole(name: str) -> None:
    rows = outlines(name)
    assert sum(len(path) for *_, path in rows) <= LIMITS[name]
    assert all(re.fullmatch(r"(M-?\d+ -?\d+l[\d -]+z)*", path) for *_, path in rows)
    assert all(0 <= int(x) <= 1000 and 0 <= int(y) <= 600 for _, x, y, _ in rows)


def test_outlines_of_all_states() -> None:
    states = {s.code for s in pycountry.subdivisions.get(country_code="US") or [] if s.type in ("State", "District")}
    assert {code for code, *_ in outlines("us_states")} == states and len(states) == 51
    assert all(path for *_, path in outlines("us_states"))


def test_nothing_is_drawn_across_the_map() -> None:
    """A ring that crosses the 180th meridian would be a line over all of it."""
    for _, _, _, path in outlines("world"):
        assert all(abs(int(step)) < 300 for ring in re.findall(r"l([^z]*)", path) for step in re.findall(r"-?\d+", ring)[::2])


def test_countries_of_the_world() -> None:
    codes = {code for code, *_ in outlines("world")} - {"-"}
    ours = {country.alpha_2 for country in pycountry.countries} | {"XK"}
    assert codes <= ours
    assert ours - codes <= {"AQ", "BQ", "BV", "CC", "CX", "GF", "GI", "GP", "MQ", "RE", "SJ", "TK", "TV", "UM", "YT"}
