"""Laws: the same data gives the same bytes, however it is cut, ordered, named or keyed."""

from __future__ import annotations

import json
import random
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import breach_impact as bi

DICE = random.Random(7)
ZONES = ["America/New_York", "Europe/Berlin", "EST", None, "+05:30", "Asia/Kuala_Lumpur"]
def row(person: int) -> dict[str, Any]:
    """A record of a person; an id and its e-mail belong together, as in files that are parts of one dump."""
    return {
        "user_id": person, "email": f"{DICE.choice(['User', 'USER'])}{person}@{'abc'[person % 3]}.example.com" if DICE.random() < 0.8 else None,
        "time_zone": DICE.choice(ZONES), "last_login": f"2019-12-{DICE.randrange(1, 28):02}T10:00:00Z", "country": DICE.choice(["US", "DE", None]),
        "cameras": [{"mac": f"AA:BB:CC:00:00:{DICE.randrange(99):02}", "model": "V2"} for _ in range(DICE.randrange(3))],
        "shared_with": [f"other{DICE.randrange(30)}@example.org" for _ in range(DICE.randrange(3))],
        "api_token": f"tok{DICE.randrange(40):06}abcdefghijklmnop", "password": DICE.choice(["hunter2x", "s3cret!", None]),
    }  # fmt: skip


ROWS = [row(DICE.randrange(1, 60)) for _ in range(240)]


def figures(parts: list[list[dict[str, Any]]], *, block_size: int = 1 << 20, key: str | None = None, names: list[str] | None = None) -> str:
    """The statistics of rows in files, without what names the files."""
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for index, rows in enumerate(parts):
            path = Path(folder) / f"{(names or ['accounts'] * 9)[index]}_{index}.json"
            path.write_text("".join(json.dumps(row) + "\n" for row in rows))
            paths.append(str(path))
        opened = bi.open(*paths, block_size=block_size)
        found = bi.assess(opened, case_key=key).statistics
    found["records"]["sources"] = []
    return json.dumps(found)


WHOLE = figures([ROWS])


@settings(max_examples=12, deadline=None)
@given(cut=st.integers(1, 239), size=st.sampled_from([1 << 10, 1 << 14, 1 << 20]), seed=st.integers(0, 99))
def test_order_blocks_and_splits_change_nothing(cut: int, size: int, seed: int) -> None:
    rows = ROWS.copy()
    random.Random(seed).shuffle(rows)
    assert figures([rows[:cut], rows[cut:]], block_size=size) == WHOLE


def test_no_result_depends_on_the_key() -> None:
    assert figures([ROWS], key="00" * 16) == figures([ROWS], key="ff" * 16) == WHOLE


def test_the_order_of_the_arguments_changes_nothing(tmp_path: Path) -> None:
    for name, rows in (("a", ROWS[:100]), ("b", ROWS[100:])):
        (tmp_path / f"{name}.json").write_text("".join(json.dumps(row) + "\n" for row in rows))
    paths = [str(tmp_path / "a.json"), str(tmp_path / "b.json")]
    assert bi.assess(paths).to_json() == bi.assess(paths[::-1]).to_json()


def test_rewritten_documents_give_the_same_figures(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("breach_impact.blocks.regular_rows", lambda con, shape, rows: [False] * rows.num_rows)
    assert figures([ROWS]) == WHOLE
