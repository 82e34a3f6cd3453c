"""``scripts/corpus.py``: what is known of a file against what was found."""

from __future__ import annotations

import importlib
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture
def rules(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(ROOT / "scripts"))
    return importlib.import_module("corpus_rules")


@pytest.fixture
def script(rules: ModuleType) -> ModuleType:
    return importlib.import_module("corpus")


@pytest.mark.parametrize(
    ("file", "expected", "notes", "seen", "said"),
    [
        ("a.csv", 5, "", {"read": 5, "accepted": 5}, "equal"),
        ("a.csv", 5, "", {"read": 4, "accepted": 4}, "DIFFERENT"),
        ("a.csv", 5, "physical newlines", {"read": 4, "accepted": 4}, "explained"),
        ("a.csv", 5, "physical newlines", {"read": 9, "accepted": 9}, "DIFFERENT"),
        ("a.csv", 5, "", {"read": 5, "accepted": 4, "rejected": 1}, "explained"),
        ("a.csv", None, "", {"read": 5, "accepted": 5}, "no truth"),
        ("a.csv", 5, "", {"read": 5, "accepted": 5, "fault": "crash"}, "DIFFERENT"),
        ("a.csv", None, "", {"reasons": {"NOT CONSERVED": 1}}, "DIFFERENT"),
        ("a.zip", 5, "", {"skipped": True, "reasons": {"unsupported_zip": 1}}, "explained"),
        ("a.csv", 5, "", {"skipped": True, "reasons": {"binary": 1}}, "DIFFERENT"),
        ("csv/duckdb/afl/1.csv", 5, "", {"skipped": True, "reasons": {"binary": 1}}, "no truth"),
        ("json/JSONTestSuite_parsing/y_a.json", None, "", {"format": "json", "read": 1, "rejected": 1, "reasons": {"json_syntax": 1}}, "DIFFERENT"),
        ("json/JSONTestSuite_parsing/n_a.json", None, "", {"format": "json", "read": 1, "accepted": 1}, "DIFFERENT"),
        ("json/JSONTestSuite_parsing/n_a.json", None, "", {"format": "json", "read": 1, "accepted": 1, "reasons": {"repaired_trailing_comma": 1}}, "equal"),
    ],
)
def test_verdicts(rules: ModuleType, tmp_path: Path, file: str, expected: int | None, notes: str, seen: dict[str, Any], said: str) -> None:
    made = rules.verdict(rules.Known(file, "", expected, notes, tmp_path), rules.Seen(**seen))
    assert made.partition(":")[0] == said


def test_page_and_check(script: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "text").mkdir()
    (tmp_path / "text/a.csv").write_text("id,email\n1,u1@mail.example\n2,u2@mail.example\n", encoding="utf-8")
    (tmp_path / "text/b.csv").write_text("id,email\n1,u1@mail.example\n2,u2@mail.example\n3\n4,u4@mail.example\n", encoding="utf-8")
    (tmp_path / "manifest.csv").write_text(
        "file,format,rows_expected,origin,licence,notes\ntext/a.csv,CSV,2,,,\ntext/b.csv,CSV,4 and a half,,,counted\ntext/gone.csv,CSV,1,,,\n", encoding="utf-8"
    )
    page = tmp_path / "page.md"
    call = [str(tmp_path / "manifest.csv"), "--out", str(page)]
    assert script.main(call) == 0
    text = page.read_text(encoding="utf-8")
    assert "| `a.csv` | csv | 2 | 2 |" in text
    assert "| `b.csv` | csv | 4 | 3 | 1 | csv_fields | explained: the others were rejected |" in text
    assert "| equal | 1 |\n| explained | 1 |\n| skipped | 1 |\n| DIFFERENT | 0 |" in text
    assert "`gone.csv`" in text
    assert script.main([*call, "--check"]) == 0
    page.write_text("other\n", encoding="utf-8")
    assert script.main([*call, "--check"]) == 1
    assert script.main(["nowhere.csv"]) == 0
    assert "skipped" in capsys.readouterr().err
