"""Severity by the method of ENISA: the figures, what each input rests on, the subsets, and what would flip the band."""

from __future__ import annotations

import json
from itertools import product
from pathlib import Path
from typing import Any

import pytest

import breach_impact as bi
from breach_impact.cli import main
from breach_impact.errors import OptionError
from breach_impact.legal import law_classes
from breach_impact.registry import detectors
from breach_impact.severity import Score, band, parameters, severity
from breach_impact.table import NameNotFound

WINDOW = ("2019-12-04", "2019-12-26")


def rows(impact: bi.Impact, **inputs: Any) -> dict[str, dict[str, Any]]:
    return {row["subset"]: dict(row) for row in impact.severity(**inputs)}


@pytest.fixture(scope="module")
def impact(tmp_path_factory: pytest.TempPathFactory) -> bi.Impact:
    """Eight people with an address; of four the blood pressure, of two a name and the number of a passport, of one a card, of whom none is the same."""
    path = tmp_path_factory.mktemp("people") / "users.ndjson"
    people: list[dict[str, Any]] = [{"id": n, "email": f"person{n}@post.example.com"} for n in range(1, 9)]
    for row in people[:4]:
        row["diagnosis"] = "hypertension"
    for n, row in enumerate(people[4:6]):
        row |= {"full_name": "Ann Lee", "ssn": f"{501 + n}-12-{1001 + n}"}
    people[6]["iban"] = "DE" + "89370400440532013000"
    path.write_text("\n".join(map(json.dumps, people)), encoding="utf-8")
    return bi.assess(path, exposure=WINDOW, progress=False)


# -- the method ---------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(("value", "name"), [(0.25, "low"), (1.9375, "low"), (2.0, "medium"), (2.999, "medium"), (3.0, "high"), (3.999, "high"), (4.0, "very_high"), (6.0, "very_high")])
def test_the_bands(value: float, name: str) -> None:
    assert band(value) == name


def test_the_score_is_the_formula() -> None:
    p = parameters()
    circumstances = ("recipients", "integrity", "availability", "malicious")
    for dpc, (ei, *cb) in product((1, 2, 3, 4), product(p["ei"], *(p["cb"][name] for name in circumstances))):
        names: dict[str, str] = dict(zip(circumstances, cb, strict=True))
        assert Score(dpc=dpc, ei=ei, cb=names).value == dpc * p["ei"][ei] + sum(p["cb"][name][key] for name, key in names.items())


def test_the_figures_are_those_of_the_method(shared: Path) -> None:
    path = shared / "law" / "enisa_severity.json"
    if not path.is_file():
        pytest.skip("no parameters beside the repository")
    told, mine = json.loads(path.read_text(encoding="utf-8")), parameters()
    assert {name: row["score"] for name, row in told["dpc"]["base"].items()} == mine["dpc"]
    assert {name: row["score"] for name, row in told["ei"]["levels"].items()} == mine["ei"]
    for name, key in (("confidentiality", "recipients"), ("integrity", "integrity"), ("availability", "availability")):
        assert [row["points"] for row in told["cb"]["graduated"][name]["levels"]] == list(mine["cb"][key].values())
    assert told["cb"]["malicious_intent"]["points"] == mine["cb"]["malicious"]["yes"]
    assert [(row["key"], row["max"]) for row in told["bands"]] == [(row["band"], row.get("below")) for row in mine["bands"]]


def test_only_the_lowest_band_stands_so_in_the_document(impact: bi.Impact) -> None:
    assert severity(impact.statistics, {})["verbatim_bands"] == "low"


def test_every_class_of_data_has_a_context_and_every_word_is_known() -> None:
    assert {row.enisa for row in law_classes().values()} <= {*parameters()["dpc"], ""}
    known = {*detectors(), *(f"category:{d.category}" for d in detectors().values()), "gdpr:art9", "gdpr:art10"}
    words = [word for row in parameters()["subsets"] for word in row["words"]]
    words += [word for row in parameters()["identification"] for group in row["all"] for word in group]
    assert set(words) <= known


# -- the subsets --------------------------------------------------------------------------------------------------------
def test_each_subset_is_counted_and_scored_by_what_its_people_hold(impact: bi.Impact) -> None:
    found = rows(impact)
    assert {name: (row["subjects_lower"], row["subjects_upper"], row["kind"]) for name, row in found.items()} == {
        "all": (8, 8, "exact"), "health": (4, 4, "exact"), "payment": (1, 1, "exact"), "national_ids": (2, 2, "exact"),
    }  # fmt: skip
    # Half of all hold a diagnosis, so it stands for all; the national id lies one step above its class, and a name beside it identifies.
    assert {name: (row["dpc"], row["ei_level"], row["score"], row["band"]) for name, row in found.items()} == {
        "all": (4, "significant", 3.5, "high"), "health": (4, "significant", 3.5, "high"), "payment": (3, "significant", 2.75, "medium"), "national_ids": (2, "maximum", 2.5, "medium"),
    }  # fmt: skip


def test_what_fewer_than_half_hold_does_not_stand_for_all(tmp_path: Path) -> None:
    path = tmp_path / "users.ndjson"
    people: list[dict[str, Any]] = [{"id": n, "email": f"person{n}@post.example.com"} for n in range(1, 10)]
    for row in people[:4]:
        row["diagnosis"] = "hypertension"
    path.write_text("\n".join(map(json.dumps, people)), encoding="utf-8")
    found = rows(bi.assess(path, exposure=WINDOW, progress=False))
    assert (found["all"]["dpc"], found["health"]["dpc"]) == (1, 4)


def test_without_the_ledger_sizes_are_bounds(impact: bi.Impact) -> None:
    read = bi.Impact(impact.to_dict())
    found, exact = rows(read), rows(impact)
    for name, row in found.items():
        assert row["subjects_lower"] <= exact[name]["subjects_lower"] <= row["subjects_upper"]
        assert row["dpc"] >= exact[name]["dpc"]


def test_the_sample(sample: Path) -> None:
    found = rows(bi.assess(str(sample / "dump"), exposure=WINDOW, disclosure="exposed", progress=False))
    assert {name: (row["subjects_lower"], row["score"], row["band"]) for name, row in found.items()} == {
        "all": (2424, 2.0, "medium"), "health": (140, 3.5, "high"), "credentials_or_tokens": (633, 2.0, "medium"),
    }  # fmt: skip
    assert found["all"]["cb_assumed"] == "integrity availability malicious"


def test_nobody_has_no_severity(tmp_path: Path) -> None:
    (tmp_path / "x.json").write_text('{"a": 1}\n', encoding="utf-8")
    assert rows(bi.assess(str(tmp_path), progress=False)) == {}


# -- what is stated, and what would flip --------------------------------------------------------------------------------
def test_what_is_stated_is_told_apart_from_data_and_assumption(impact: bi.Impact) -> None:
    found = rows(impact, recipients="known", malicious=True, health={"ei": "maximum", "because": "few people, well known"})
    row = found["health"]
    assert (row["ei"], row["ei_source"], row["ei_because"], row["dpc_source"]) == (1.0, "stated", "few people, well known", "data")
    assert (row["cb"], row["cb_assumed"], row["score"]) == (0.75, "integrity availability", 4.75)
    assert found["all"]["ei_source"] == "data"
    assert rows(impact)["all"]["cb_assumed"] == "recipients integrity availability malicious"


def test_each_flip_is_one_change_that_makes_another_band(impact: bi.Impact) -> None:
    for row in rows(impact).values():
        assert row["flips"]
        assert all(flip["band"] == band(flip["score"]) != row["band"] for flip in row["flips"])
    health = {flip["change"]: flip["score"] for flip in rows(impact)["health"]["flips"]}
    assert health["identification one step up (maximum)"] == 4.5
    assert health["identification one step down (limited)"] == 2.5
    assert "recipients: known" not in health, "3.25 is as high as 3.5"
    payment = {flip["change"]: flip["band"] for flip in rows(impact)["payment"]["flips"]}
    assert payment["intent to harm: yes"] == "high"


@pytest.mark.parametrize(
    "inputs",
    [{"recipients": "some"}, {"malicious": 1}, {"health": {"dpc": 5}}, {"health": {"ei": 1.0}}, {"health": "high"}, {"health": {"score": 4}}],
)  # fmt: skip
def test_an_input_that_cannot_be_used_is_said(impact: bi.Impact, inputs: dict[str, Any]) -> None:
    with pytest.raises(OptionError):
        impact.severity(**inputs)


def test_an_input_that_is_none_is_said(impact: bi.Impact) -> None:
    with pytest.raises(NameNotFound, match="recipients"):
        impact.severity(recipient="known")


def test_it_is_in_the_statistics_only_where_it_is_asked_for(tmp_path: Path) -> None:
    (tmp_path / "u.csv").write_text("id,email\n1,a@post.example.com\n2,b@post.example.com\n", encoding="utf-8")
    for options, there in (([], False), (["--severity"], True)):
        out = tmp_path / "out.json"
        assert main(["assess", str(tmp_path / "u.csv"), "-q", "--json", str(out), *options]) == 0
        assert ("severity" in json.loads(out.read_text(encoding="utf-8"))) is there


def test_a_revocation_list_can_be_written_beside_it(tmp_path: Path) -> None:
    (tmp_path / "u.csv").write_text("id,email\n1,a@post.example.com\n2,b@post.example.com\n", encoding="utf-8")
    words = ["--severity", "--aware-at", "2026-01-02T10:00Z", "--revocation-list", str(tmp_path / "list.csv")]
    assert main(["assess", str(tmp_path / "u.csv"), "-q", *words]) == 0
    assert (tmp_path / "list.csv").is_file()
