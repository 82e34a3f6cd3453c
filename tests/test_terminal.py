"""What the terminal says of doubts and of slips in the command line names what it speaks of."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from breach_impact.cli import main

ROWS = [(10000 + 7 * i, f"Anna{'bcdefghij'[i % 9]} Meier{'klmnopq'[i % 7]}", f"person{i}@mail{i % 9}.net", "Portland", f"19{50 + i % 40}-0{1 + i % 9}-1{i % 9}") for i in range(60)]


def test_an_estimate_and_what_is_unclassified_are_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "users.csv").write_text("".join(",".join(map(str, row)) + "\n" for row in ROWS), encoding="utf-8")
    place = tmp_path.parent / f"{tmp_path.name}.json"
    assert main(["assess", str(tmp_path), "--json", str(place)]) == 0
    out = " ".join(capsys.readouterr().out.split())
    assert "Estimate of date_of_birth: rests on columns of less than 0.9 confidence: users.column_5." in out
    left = json.loads(place.read_text("utf-8"))["coverage"]["unclassified_columns"]
    assert left and f"{len(left)} unclassified ({', '.join(left)})" in out
