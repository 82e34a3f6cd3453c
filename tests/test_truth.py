"""Dumps whose truth was written from the counting rules alone, by somebody who had not read the code (tests/truth/README.md)."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from subset import differences

import breach_impact as bi

CASES = sorted(path.parent for path in (Path(__file__).parent / "truth").glob("*/truth.json"))


def assess_case(case: Path) -> dict[str, Any]:
    """Assess a case with its options."""
    options = json.loads((case / "options.json").read_text()) if (case / "options.json").exists() else {}
    systems = options.pop("systems", None)
    paths = [f"{name}={case / path}" for name, path in systems.items()] if systems else [str(case / options.pop("dump", "dump"))]
    window = options.pop("exposure_start", None), options.pop("exposure_end", None)
    return bi.assess(paths, exposure=window if any(window) else None, **options).statistics


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_every_figure_is_right(case: Path) -> None:
    expected = json.loads((case / "truth.json").read_text())
    found = assess_case(case)
    later = {"payment_cards"} - found.keys()  # absent until it is built, as the contract has it
    assert differences({key: value for key, value in expected.items() if key not in later}, found) == []


LARGE = [case for case in CASES if (case / "NOTES.md").exists() and "A small version of a dump of" in (case / "NOTES.md").read_text()]


@pytest.mark.parametrize("case", LARGE, ids=lambda case: case.name)
def test_a_small_sample_changes_no_figure(case: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("breach_impact.surveying.sample_draw.SAMPLE", 150)
    assert differences(json.loads((case / "truth.json").read_text()), assess_case(case)) == []


def test_there_are_ten_cases() -> None:
    assert len(CASES) >= 10
