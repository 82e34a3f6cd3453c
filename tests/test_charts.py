"""Charts: specs that are files, the statistics' rows in them, pictures without a network and with the same bytes."""

from __future__ import annotations

import json
import re
import sys
from html import unescape
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

from breach_impact import charts
from breach_impact.charts import BARS, names, spec
from breach_impact.impact import Impact, NameNotFound

NAMES = ["countries", "credentials", "data_types", "time_zones", "timeline", "tokens"]
HOSTILE = ["<script>alert(1)</script>", "](javascript:x)", "a\x1b[31m\x00\r\nb", "\u202eevil", "x" * 300, "{{datum}}", "a.b[0]"]


@pytest.fixture
def full(statistics: dict[str, Any]) -> dict[str, Any]:
    """Statistics in which every chart has something to show."""
    statistics["credentials"] = [{"form": "bcrypt", "subjects": 12345, "records": 12345}]
    statistics["activity"]["timeline"] = [{"day": "2019-12-03", "records": 5}, {"day": "2019-12-04", "records": 7}, {"day": "2019-12-08", "records": 1}]
    statistics["exposure"] = {"start": "2019-12-04", "end": "2019-12-26", "elapsed_days": 22, "calendar_days": 23, "disclosure": "unknown"}
    statistics["tokens"] = [row | {"live": 3, "expired": 1, "undetermined": row["tokens"] - 4} for row in statistics["tokens"]]
    return statistics


def many(n: int) -> list[dict[str, Any]]:
    return [{"data_type": f"type_{i}", "subjects": 1000 - i} for i in range(n)]


def svg(statistics: dict[str, Any], name: str) -> str:
    pytest.importorskip("altair")
    pytest.importorskip("vl_convert")
    return charts.chart(statistics, name)._repr_mimebundle_()["image/svg+xml"]


def words(picture: str) -> list[str]:
    return [unescape(text) for text in re.findall(r"<(?:text|tspan)[^>]*>([^<]+)<", picture)]


# -- the specs ----------------------------------------------------------------------------------------------------------
def test_a_chart_is_a_file() -> None:
    assert names() == NAMES
    folder = files("breach_impact") / "data" / "charts"
    for name in names():
        text = (folder / f"{name}.json").read_text(encoding="utf-8")
        assert json.dumps(json.loads(text), indent=2, ensure_ascii=False) + "\n" == text, "as json.dumps writes it"
        assert "http" not in text, "no network"


@pytest.mark.parametrize("name", NAMES)
def test_axes_say_what_they_count(name: str, full: dict[str, Any]) -> None:
    text = json.dumps(spec(full, name))
    assert '"format": ",.0f"' in text, "thousands separators"
    assert {"time_zones": "people affected", "countries": "people affected", "data_types": "people affected", "credentials": "people affected",
            "tokens": "distinct tokens", "timeline": "records"}[name] in text  # fmt: skip
    assert "usermeta" not in spec(full, name)


def test_numbers_are_those_of_the_statistics_in_their_order(full: dict[str, Any]) -> None:
    zones = spec(full, "time_zones")["datasets"]["rows"]
    assert [(row["label"].split(",")[0], row["subjects"], row["share"]) for row in zones] == [
        (row["abbreviation"], row["subjects"], row["share"]) for row in full["time_zones"]["by_abbreviation"]
    ]
    tokens = spec(full, "tokens")["datasets"]["rows"]
    assert [(row["label"], row["tokens"], row["live"]) for row in tokens] == [(f"{r['issuer']}, {r['kind']}", r["tokens"], 3) for r in full["tokens"]]
    assert spec(full, "countries")["datasets"]["rows"][0]["label"] == "United States"
    assert spec(full, "data_types")["layer"][0]["encoding"]["x"]["field"] == "subjects"


def test_an_unknown_country_keeps_its_code(full: dict[str, Any]) -> None:
    full["regions"]["countries"][0]["code"] = "ZZ"
    assert spec(full, "countries")["datasets"]["rows"][0]["label"] == "ZZ"


@pytest.mark.parametrize(("n", "said"), [(BARS, []), (BARS + 1, [f"the largest 25 of {BARS + 1} data types; 1 more not shown"])])
def test_bars_that_are_left_out_are_said(full: dict[str, Any], n: int, said: list[str]) -> None:
    found = spec(full | {"data_types": many(n)}, "data_types")
    assert len(found["datasets"]["rows"]) == BARS
    assert found["title"].get("subtitle", []) == said


def test_the_subtitle_says_what_a_number_is_not(full: dict[str, Any]) -> None:
    zones = full["time_zones"]
    assert spec(full, "time_zones")["title"]["subtitle"] == [f"{zones['known']:,} known, {zones['unknown']:,} unknown"]
    full["measures"].append({"name": "data_types.email.subjects", "kind": "estimate"})
    assert spec(full, "data_types")["title"]["subtitle"] == ["estimates: email"]
    full["complete"] = False
    for name in NAMES:
        assert spec(full, name)["title"]["subtitle"][-1] == "the dump could not be read completely: numbers are lower bounds"


def test_the_timeline_has_the_exposure_as_a_band_and_days_without_records(full: dict[str, Any]) -> None:
    found = spec(full, "timeline")
    assert found["datasets"] == {
        "rows": [
            {"day": "2019-12-03", "records": 5}, {"day": "2019-12-04", "records": 7}, {"day": "2019-12-05", "records": 0},
            {"day": "2019-12-08", "records": 1}, {"day": "2019-12-09", "records": 0},
        ],
        "window": [{"start": "2019-12-04", "end": "2019-12-27"}],
    }  # fmt: skip
    assert found["title"]["subtitle"] == ["2019-12-03 to 2019-12-08", "band: exposure 2019-12-04 to 2019-12-26, as stated"]
    full["exposure"] |= {"end": None}
    assert spec(full, "timeline")["datasets"]["window"] == []
    assert spec(full, "timeline")["title"]["subtitle"][1] == "exposure 2019-12-04 to an unknown day, as stated"
    full["exposure"] |= {"start": None}
    assert len(spec(full, "timeline")["title"]["subtitle"]) == 1


def test_an_unknown_name_is_answered_with_the_list(full: dict[str, Any]) -> None:
    for wrong, said in (("zzz", f"there are: {', '.join(NAMES)}"), ("timezones", "did you mean 'time_zones'")):
        with pytest.raises(NameNotFound, match=f"there is no chart '{wrong}'; {said}"):
            Impact(full).chart(wrong)


# -- the pictures -------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("name", NAMES)
def test_pictures_have_the_same_bytes_and_need_nothing_from_outside(full: dict[str, Any], name: str) -> None:
    picture = svg(full, name)
    assert svg(full, name) == picture
    assert "<script" not in picture
    assert re.findall(r"(?:href|src)=\"(?!#)", picture) == []
    assert re.findall(r"url\((?!#)", picture) == []
    assert spec(full, name)["title"]["text"] in words(picture)


def test_a_picture_shows_the_numbers(full: dict[str, Any]) -> None:
    shown = words(svg(full, "time_zones"))
    assert "540 (24.0 %)" in shown
    assert any(text.startswith("EST") for text in shown)
    assert "12,345" in words(svg(full, "credentials"))
    assert {"live", "undetermined", "expired"} <= {*words(svg(full, "tokens"))}
    assert any(text.startswith("2019-12-") for text in words(svg(full, "timeline")))


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "America/Los_Angeles"])
def test_days_do_not_depend_on_the_clock_of_the_reader(full: dict[str, Any], zone: str, tmp_path: Path) -> None:
    import subprocess

    pytest.importorskip("vl_convert")
    (tmp_path / "s.json").write_text(json.dumps(full))
    program = "import json,sys; from breach_impact.charts import chart; sys.stdout.write(chart(json.load(open(sys.argv[1])), 'timeline')._repr_mimebundle_()['image/svg+xml'])"
    run = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path / "s.json")], capture_output=True, check=True, cwd=Path(__file__).parents[1], env={"TZ": zone, "PATH": ""}
    )
    assert run.stdout.decode() == svg(full, "timeline")


def test_hostile_names_are_text(full: dict[str, Any]) -> None:
    full["tokens"] = [{"issuer": name, "kind": name, "tokens": 4321, "live": 1, "expired": 1, "undetermined": 4319} for name in [*HOSTILE, HOSTILE[4] + "y"]]
    labels = [row["label"] for row in spec(full, "tokens")["datasets"]["rows"]]
    assert len({*labels}) == len(labels), "each has its own bar"
    picture = svg(full, "tokens")
    assert "<script" not in picture
    assert not re.search(r"[\x00-\x08\x0b-\x1f\u202e]", picture)
    assert "x" * 60 not in picture
    shown = words(picture)
    assert any(text.startswith("<script>") for text in shown)
    assert sum(text == "4,321" for text in shown) == len(HOSTILE) + 1


@pytest.mark.parametrize("name", NAMES)
def test_nothing_found_is_said(full: dict[str, Any], name: str) -> None:
    full |= {"data_types": [], "tokens": [], "credentials": [], "activity": full["activity"] | {"timeline": []}}
    full["time_zones"] |= {"by_abbreviation": []}
    full["regions"] |= {"countries": []}
    assert any(re.fullmatch(r"no [\w ]+ found", text) for text in words(svg(full, name)))


def test_a_long_timeline_is_drawn(full: dict[str, Any]) -> None:
    from datetime import date, timedelta

    full["activity"]["timeline"] = [{"day": (date(1990, 1, 1) + timedelta(days=2 * i)).isoformat(), "records": 1} for i in range(6000)]
    assert len(words(svg(full, "timeline"))) > 8


def test_a_chart_is_altair_s_and_can_be_saved(full: dict[str, Any], tmp_path: Path) -> None:
    altair = pytest.importorskip("altair")
    pytest.importorskip("vl_convert")
    chart = Impact(full).chart("countries")
    assert isinstance(chart, altair.LayerChart)
    chart.save(tmp_path / "x.svg")
    assert (tmp_path / "x.svg").read_text(encoding="utf-8") == svg(full, "countries")
    wider = chart.properties(width=700)
    assert wider._repr_mimebundle_()["image/svg+xml"] != svg(full, "countries")
    known = full["regions"]
    assert chart._repr_mimebundle_()["text/plain"] == f"People per country indicated\n{known['known']:,} known, {known['unknown']:,} unknown"


@pytest.mark.parametrize("library", ["altair", "vl_convert"])
def test_a_missing_extra_is_named_with_its_command(full: dict[str, Any], library: str, monkeypatch: pytest.MonkeyPatch) -> None:
    charts._class.cache_clear()
    monkeypatch.setitem(sys.modules, library, None)
    with pytest.raises(ImportError, match=r"charts need altair and vl-convert: pip install 'breach-impact\[charts\]'"):
        Impact(full).chart("countries")
    assert spec(full, "countries")["datasets"]["rows"], "the spec needs no extra"
