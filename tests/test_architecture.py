"""ARCHITECTURE.md names every module and package that stands in the package's own folder, and none that does not."""

from __future__ import annotations

import re
from pathlib import Path

import breach_impact

ROOT = Path(__file__).parent.parent
HERE = Path(breach_impact.__file__).parent


def test_every_module_has_its_place_in_the_overview() -> None:
    text = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`([a-z_]+)/?`", text))
    there = {path.stem for path in HERE.glob("*.py")} | {path.parent.name for path in HERE.glob("*/__init__.py")}
    assert there - named == set()


def test_the_table_of_steps_names_nothing_that_is_gone() -> None:
    rows = [line for line in (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8").splitlines() if line.startswith("| ")]
    steps = rows[: next(at for at, row in enumerate(rows) if row.startswith("| what |"))]
    for name in re.findall(r"`([a-z_/]+)`", " ".join(row.rsplit(" | ", 1)[-1] for row in steps)):
        assert (HERE / name).is_dir() or (HERE / f"{name}.py").is_file(), name
