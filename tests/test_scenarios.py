"""Other leaks of 2018 and 2019 in small: each is assessed, and every figure of its truth must come out."""

from __future__ import annotations

import importlib.util
import json
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from subset import differences

import breach_impact as bi

FOLDER = Path(__file__).parent.parent / "sample_data" / "scenarios"
NAMES = ("us_people", "bets", "offenders", "citizens", "cards", "profiles", "mailboxes")


@pytest.fixture(scope="module")
def generate() -> ModuleType:
    sys.path.insert(0, str(FOLDER))
    try:
        spec = importlib.util.spec_from_file_location("scenario_generate", FOLDER / "generate.py")
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        return module
    finally:
        sys.path.remove(str(FOLDER))


def assessed(folder: Path) -> dict[str, Any]:
    options = json.loads((folder / "options.json").read_text(encoding="utf-8"))
    window = options.pop("exposure_start", None), options.pop("exposure_end", None)
    return bi.assess(folder / "dump", exposure=window if any(window) else None, progress=False, **options).statistics


@pytest.mark.parametrize("name", NAMES)
def test_every_figure_of_the_truth(generate: ModuleType, name: str, tmp_path: Path) -> None:
    generate.generate(tmp_path, name, 500)
    found = assessed(tmp_path / name)
    truth = json.loads((tmp_path / name / "truth.json").read_text(encoding="utf-8"))
    assert differences(truth, found) == []
    verdicts = {row["verdict"] for row in bi.reconcile(found, tmp_path / name / "claims.toml")}
    assert verdicts <= {"consistent", "unit mismatch", "not testable"}


def test_all_scenarios_are_tested(generate: ModuleType) -> None:
    assert set(generate.SCENARIOS) == set(NAMES)


def test_records_are_told_from_people(generate: ModuleType, tmp_path: Path) -> None:
    for name in ("bets", "offenders"):
        generate.generate(tmp_path, name, 400)
        rows = bi.reconcile(assessed(tmp_path / name), tmp_path / name / "claims.toml")
        assert [row["verdict"] for row in rows if row["metric"] == "subjects.affected"] == ["unit mismatch"]


def test_one_seed_gives_the_same_bytes(generate: ModuleType, tmp_path: Path) -> None:
    for folder in ("one", "two"):
        generate.generate(tmp_path / folder, "cards", 50)
    files = sorted(path.relative_to(tmp_path / "one") for path in (tmp_path / "one").rglob("*") if path.is_file())
    assert files
    assert all((tmp_path / "one" / file).read_bytes() == (tmp_path / "two" / file).read_bytes() for file in files)
