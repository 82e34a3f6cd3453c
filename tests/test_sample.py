"""The sample of the Wyze leak, checked in at 1:1000, against what was planted."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from subset import differences

import breach_impact as bi

SAMPLE = Path(__file__).parents[1] / "sample_data" / "wyze"
WINDOW = ("2019-12-04", "2019-12-26")


@pytest.mark.parametrize(("part", "folders"), [("dump", ["dump"]), ("second", ["second"]), ("both", ["dump", "second"])])
def test_every_planted_figure_is_found(part: str, folders: list[str]) -> None:
    truth = json.loads((SAMPLE / "truth.json").read_text())[part]
    found = bi.assess([str(SAMPLE / folder) for folder in folders], exposure=WINDOW, default_region="US").statistics
    assert differences(truth, found) == []


def test_the_headline_of_the_leak() -> None:
    impact = bi.assess(str(SAMPLE / "dump"), exposure=WINDOW, default_region="US")
    est = next(row for row in impact.time_zones if row["abbreviation"] == "EST")
    assert (est["subjects"], est["share"]) == (540, 0.24)
    assert impact.statistics["exposure"] == {
        "start": "2019-12-04", "end": "2019-12-26", "elapsed_days": 22, "calendar_days": 23, "disclosure": "unknown",
    }  # fmt: skip
    assert int(impact.affected) == impact.affected == 2424
    assert list(impact.time_zones.to_pandas().columns)[:3] == ["abbreviation", "subjects", "share"]


def test_a_saved_plan_gives_the_same_figures(tmp_path: Path) -> None:
    opened = bi.open(str(SAMPLE / "second"))
    plan = bi.inspect(opened, default_region="US")
    plan.save(tmp_path / "plan.toml")
    first, second = (bi.assess(opened, p, exposure=WINDOW).to_json() for p in (plan, bi.Plan.load(tmp_path / "plan.toml")))
    assert first == second


def test_a_notebook_shows_the_answers() -> None:
    shown = bi.assess(str(SAMPLE / "second"), exposure=WINDOW, default_region="US")._repr_mimebundle_()["text/html"]
    assert "<script" not in shown
    assert "600" in shown
    assert "EST" in shown
