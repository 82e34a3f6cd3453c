"""Public claims: what a figure allows, where it stands in the statistics, and what the data says of it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

import breach_impact as bi
from breach_impact.claims.metrics import Measured, measured, unit_of
from breach_impact.claims.model import claims_of, load_claims
from breach_impact.claims.reconcile import reconcile
from breach_impact.claims.values import claimed
from breach_impact.cli import main
from breach_impact.errors import InputError, OptionError

WYZE = Path(__file__).parent.parent / "sample_data" / "wyze"

FIGURES = [
    (24000, 23500, 24499),
    ("24,000", 23500, 24499),
    ("24 000 users", 23500, 24499),
    ("2.4 million", 2_350_000, 2_449_999),
    ("2.40 million", 2_395_000, 2_404_999),
    ("1.8 billion", 1_750_000_000, 1_849_999_999),
    (1_807_201_457, 1_807_201_457, 1_807_201_457),
    ("approx. 2,400,000", 2_350_000, 2_449_999),
    ("over 2.4 million", 2_400_001, None),
    ("more than 500", 501, None),
    ("at least 500", 500, None),
    ("500+", 500, None),
    ("1,000+ users", 1000, None),
    ("500 or more residents", 500, None),
    ("fewer than 500", None, 499),
    ("under 500", None, 499),
    ("no more than 500", None, 500),
    ("500 or fewer", None, 500),
    (">= 10", 10, None),
    ("up to 500", None, 500),
    ("fewer than 1,000", None, 999),
    ("20,000 to 30,000", 20000, 30000),
    ("20 to 30 thousand", 20000, 30000),
    ("900 to 1 million", 900, 1_000_000),
    ("between 5 and 9", 5, 9),
    ("24k", 23500, 24499),
    ("240 万", 2_350_000, 2_449_999),
    (0, 0, 0),
    (7, 7, 7),
]


@pytest.mark.parametrize(("value", "low", "high"), FIGURES)
def test_a_figure_allows_what_is_rounded_to_it(value: int | str, low: int | None, high: int | None) -> None:
    found = claimed(value)
    assert (found.lower, found.upper) == (None if low is None else Decimal(low), None if high is None else Decimal(high))


@pytest.mark.parametrize(
    ("value", "low", "high"), [("24 %", "23.5", "24.5"), ("24.0 %", "23.95", "24.05"), ("20 percent", "19.5", "20.5"), ("over 24 %", "24.0001", None), ("24 % or more", "24", None), ("below 24 %", None, "23.9999")]
)
def test_shares_are_rounded_too(value: str, low: str | None, high: str | None) -> None:
    found = claimed(value)
    assert found.percent
    assert (found.lower, found.upper) == (None if low is None else Decimal(low), None if high is None else Decimal(high))


def test_other_values() -> None:
    assert claimed("never collected").present is False
    assert claimed("Present").present is True
    assert claimed(True).present is True
    assert claimed("2019-12-04").day == date(2019, 12, 4)
    assert claimed(24000, exact=True).lower == Decimal(24000)
    assert claimed(Decimal("24.0"), percent=True).lower == Decimal("23.95")


@pytest.mark.parametrize("value", ["24.000", "2.400.000", "many", "", "two databases", "2,4 million", "24,00", "1,5 %", "over 1,5 million", "24.000,5", "1e6", "22/23", "24,000 of 2.4 million"])
def test_what_cannot_be_read_is_refused(value: str) -> None:
    with pytest.raises(OptionError, match="write 24,000"):
        claimed(value)


@pytest.fixture(scope="module")
def statistics() -> dict[str, Any]:
    return bi.assess(WYZE / "dump", exposure=("2019-12-04", "2019-12-26"), default_region="US").statistics


def judged(s: Mapping[str, Any], **claim: object) -> dict[str, Any]:
    return reconcile(s, {"claims": [claim]})[0]


def test_the_thirty_claims_about_wyze(statistics: dict[str, Any]) -> None:
    found = {row["id"]: row["verdict"] for row in reconcile(statistics, WYZE / "claims.toml")}
    consistent = {"W01", "W02", "W03", "W04", "W05", "W07", "W08", "W18", "W22", "W24", "W30"}
    assert len(found) == 30
    assert {name for name, verdict in found.items() if verdict == "consistent"} == consistent
    assert {name for name, verdict in found.items() if verdict == "contradicted"} == {"W06", "W09"}
    assert all(verdict == "not testable" for name, verdict in found.items() if name not in consistent | {"W06", "W09"})


def test_units_are_told_apart(statistics: dict[str, Any]) -> None:
    records = judged(statistics, metric="users", value=1_807_201_457, unit="records")
    assert (records["verdict"], records["measured"]) == ("unit mismatch", 2424)
    assert "26,393 records, of 2,424 affected people" in records["because"]
    tokens = judged(statistics, metric="tokens.amazon_alexa.refresh", value=24, unit="users")
    assert tokens["verdict"] == "unit mismatch"
    assert "tokens.amazon_alexa.refresh.subjects: 24 people" in tokens["because"]
    assert judged(statistics, metric="time_zones.EST.subjects", value="24 %")["verdict"] == "unit mismatch"
    assert judged(statistics, metric="records.read", value="26,429", unit="documents")["verdict"] == "consistent"
    assert judged(statistics, metric="activity.first", value=3)["verdict"] == "unit mismatch"


def test_bounds_and_days(statistics: dict[str, Any]) -> None:
    assert judged(statistics, metric="time_zones.EST.share", value="23.9 %")["verdict"] == "contradicted"
    assert judged(statistics, metric="affected", value="2.3k")["verdict"] == "contradicted"
    assert judged(statistics, metric="subjects.total", value="3.1 thousand", unit="people")["verdict"] == "consistent"
    assert judged(statistics, metric="exposure.days", value=22)["verdict"] == "consistent"
    assert judged(statistics, metric="exposure.days", value=23, unit="days")["verdict"] == "consistent"
    assert judged(statistics, metric="exposure.elapsed_days", value=23)["verdict"] == "contradicted"
    assert judged(statistics, metric="exposure.start", value=date(2019, 12, 14))["verdict"] == "not testable"


def test_an_absence_needs_coverage(statistics: dict[str, Any]) -> None:
    assert judged(statistics, metric="passwords", value="absent")["verdict"] == "consistent"
    assert judged(statistics, metric="passwords", value="present")["verdict"] == "contradicted"
    unsure = statistics | {"coverage": statistics["coverage"] | {"unclassified": 1}}
    assert judged(unsure, metric="passwords", value="absent")["verdict"] == "not testable"
    assert judged(unsure, metric="passwords", value="present")["verdict"] == "not testable"
    unread = statistics | {"complete": False}
    assert judged(unread, metric="passwords", value="absent")["verdict"] == "not testable"
    blind = statistics | {"coverage": statistics["coverage"] | {"looked_for": ["email"]}}
    assert "not looked for" in judged(blind, metric="passwords", value="absent")["because"]


def test_what_was_not_read_may_add(statistics: dict[str, Any]) -> None:
    unread = statistics | {"complete": False}
    assert judged(unread, metric="affected", value="3,000")["verdict"] == "not testable"
    assert judged(unread, metric="affected", value="over 3,000")["verdict"] == "consistent"
    assert judged(unread, metric="affected", value="up to 2,000")["verdict"] == "contradicted"


def test_half_present_is_neither(statistics: dict[str, Any]) -> None:
    both = ["data_types.email", "data_types.password"]
    assert judged(statistics, metric=both, value="present")["verdict"] == "contradicted"
    assert judged(statistics, metric=both, value="absent")["verdict"] == "contradicted"


@pytest.mark.parametrize(
    ("place", "unit", "value"),
    [
        ("subjects.affected", "people", 2424),
        ("subjects.secondary", "people", 661),
        ("subjects.by_identifier.phone", "people", 307),
        ("subjects.hibp_compatible", "addresses", 3061),
        ("time_zones.EST", "people", 540),
        ("zones.America/New_York", "people", None),
        ("data_types.body_metrics.bone_density", "people", 112),
        ("data_types.email.records", "records", None),
        ("tokens", "tokens", 858),
        ("tokens.live", "tokens", 318),
        ("tokens.google.refresh.records", "records", 90),
        ("tokens.subjects", "people", 633),
        ("credentials.plaintext", "people", 0),
        ("countries.ZZ", "people", 0),
        ("devices.distinct", "devices", None),
        ("token_holders.live", "people", 296),
    ],
)
def test_metrics_by_their_places(statistics: dict[str, Any], place: str, unit: str, value: int | None) -> None:
    found = measured(statistics, place)
    assert isinstance(found, Measured)
    assert found.unit == unit
    assert value is None or found.lower == found.upper == value


@pytest.mark.parametrize("name", ["nothing", "data_types.colour", "tokens", "time_zones"])
def test_an_unknown_metric_is_said(statistics: dict[str, Any], name: str) -> None:
    found = measured(statistics, name)
    assert isinstance(found, Measured) == (name == "tokens")
    assert "is 'users' meant?" in str(measured(statistics, "usrs"))


def test_words_of_units() -> None:
    assert [unit_of(text) for text in ("beta testers", "percent of users", "Documents", "API tokens", "wombats")] == ["people", "percent", "records", "tokens", None]


@pytest.mark.parametrize(
    ("table", "message"),
    [
        ({}, "no \\[\\[claims\\]\\]"),
        ({"claims": [{"metric": "users"}]}, "value is missing"),
        ({"claims": [{"value": 3, "metrik": "users"}]}, "no key 'metrik'"),
        ({"claims": [{"value": 3, "id": "a"}, {"value": 4, "id": "a"}]}, "twice"),
        ({"claims": [{"value": 3, "scale": 0}]}, "scale is a number"),
        ({"claims": [{"value": 3, "metric": ["a", "b"]}]}, "present or absent only"),
        ({"schema": "breach-impact/claims/2", "claims": [{"value": 3}]}, "must say schema"),
        ({"claims": [{"value": 3, "exact": "yes"}]}, "exact is true or false"),
    ],
)
def test_a_slip_in_the_file_is_named(table: dict[str, Any], message: str) -> None:
    with pytest.raises(OptionError, match=message):
        claims_of(table)


def test_a_file_that_is_none(tmp_path: Path) -> None:
    with pytest.raises(InputError):
        load_claims(tmp_path / "none.toml")
    (tmp_path / "odd.toml").write_text("claims = [", encoding="utf-8")
    with pytest.raises(InputError, match="no TOML"):
        load_claims(tmp_path / "odd.toml")


def test_the_command_line(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    out = [str(tmp_path / name) for name in ("s.json", "r.html", "r.md")]
    window = ["--exposure-start", "2019-12-04", "--exposure-end", "2019-12-26"]
    assert main(["assess", str(WYZE / "dump"), *window, "--claims", str(WYZE / "claims.toml"), "--json", out[0], "--report", out[1], "--report", out[2]]) == 0
    said = capfd.readouterr().out
    assert "contradicted" in said
    assert "not testable: W10, W11" in said
    assert len(json.loads(Path(out[0]).read_text(encoding="utf-8"))["claims"]) == 30
    assert "Public claims" in Path(out[1]).read_text(encoding="utf-8")
    assert "bone_density" in Path(out[2]).read_text(encoding="utf-8")
    assert main(["assess", str(WYZE / "dump"), "--claims", str(tmp_path / "none.toml")]) == 2
    assert capfd.readouterr().err.count("\n") == 1


def test_a_notebook_table(statistics: dict[str, Any]) -> None:
    table = bi.Impact(statistics).reconcile(WYZE / "claims.toml")
    assert "contradicted" in table._repr_mimebundle_()["text/html"]
    assert table.to_arrow().num_rows == 30
    assert bi.reconcile(statistics, {"claims": [{"metric": "users", "value": 2424}]})[0]["verdict"] == "consistent"
