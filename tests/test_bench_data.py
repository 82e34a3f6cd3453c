"""The benchmarks' files hold what their truth says, and the ruler measures."""

from __future__ import annotations

import csv
import hashlib
import importlib
import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

BENCHMARKS = Path(__file__).parents[1] / "benchmarks"
pytestmark = pytest.mark.skipif(not BENCHMARKS.exists(), reason="benchmarks are not part of this installation")
ROWS = 3_000


@pytest.fixture(scope="module")
def modules():
    """make_data and measure; they import their neighbours by name."""
    sys.path[:0] = [str(BENCHMARKS), str(BENCHMARKS.parent / "sample_data")]
    try:
        yield importlib.import_module("make_data"), importlib.import_module("measure")
    finally:
        del sys.path[:2]


def truth(path: Path) -> dict[str, Any]:
    return json.loads((path.parent / "truth.json").read_text())[path.name]


def test_users_hold_what_was_planted(modules: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(modules[0], "BLOCK", 700)  # several blocks, the last one short
    path = modules[0].make(tmp_path, "users", ROWS, jobs=1)
    hits = [json.loads(line) for line in path.read_text().splitlines()]
    users = [hit["_source"] for hit in hits]
    known = truth(path)
    assert path.stat().st_size == known["bytes"]
    assert len(hits) == len({hit["_id"] for hit in hits}) == known["rows"] == ROWS
    assert len({user["email"] for user in users}) == known["distinct_emails_raw"]
    assert len({user["email"].lower() for user in users}) == len({user["user_id"] for user in users}) == known["people"]
    assert known["people"] < known["distinct_emails_raw"] < ROWS
    assert len({user["user_id"] for user in users if "alexa" in user}) == known["alexa_people"] > 0
    assert sum("alexa" in user for user in users) == known["alexa_records"]
    assert sum("body" in user for user in users) == known["body"] == 140
    assert sum(isinstance(user.get("phone"), int) for user in users) == known["numeric_phones"] > 0
    emails = {user["email"].lower() for user in users}
    shared = {email for user in users for email in user.get("shared_with", ())}
    assert len(shared) == known["shared_with_distinct"]
    assert len(shared & emails) == known["shared_with_also_users"]
    latest = {user["user_id"]: user for user in sorted(users, key=lambda user: user["last_login"])}
    assert Counter(user.get("time_zone", "") for user in latest.values()) == known["zones_of_people"]
    by_person: dict[str, set[str]] = {}
    for user in users:
        by_person.setdefault(user["user_id"], set()).add(user.get("time_zone", ""))
    assert any(len(zones) > 1 for zones in by_person.values())


def test_the_flat_table_is_rectangular(modules: Any, tmp_path: Path):
    path = modules[0].make(tmp_path, "csv", ROWS, jobs=1)
    with path.open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == ROWS
    assert {len(row) for row in rows} == {21}
    assert not any(None in row for row in rows)
    assert len({row["email"].lower() for row in rows}) == truth(path)["people"]


def test_events_and_spoilt_events(modules: Any, tmp_path: Path):
    path = modules[0].make(tmp_path, "events", 8_000, jobs=1)
    lines = path.read_bytes().splitlines()
    assert len(lines) == truth(path)["rows"] == 8_000
    assert len({json.loads(line)["user_id"] for line in lines}) == truth(path)["distinct_user_ids"]
    spoilt = modules[0].spoil(path, 8).read_bytes().splitlines()
    different = [number for number, (whole, bad) in enumerate(zip(lines, spoilt, strict=True)) if whole != bad]
    assert different == [number * 1000 + 500 for number in range(8)]
    for number in different:
        with pytest.raises(ValueError):
            json.loads(spoilt[number].decode())


def test_the_same_bytes_every_time(modules: Any, tmp_path: Path):
    path = modules[0].make(tmp_path, "users", 400, jobs=1)
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    path.unlink()
    assert hashlib.sha256(modules[0].make(tmp_path, "users", 400, jobs=1).read_bytes()).hexdigest() == digest
    assert digest.startswith("2b19366afd08")  # pinned: a change of the generator is a change of all numbers


def test_the_ruler_measures_limits_and_failures(modules: Any):
    measure = modules[1]
    hungry = "import json, time; a = b'x' * 50_000_000; time.sleep(0.2); print('noise'); print(json.dumps({'size': len(a)}))"
    done = measure.run([sys.executable, "-c", hungry])
    assert done.answer == {"size": 50_000_000} and done.failure is None
    assert done.peak > 50_000_000 and done.cpu > 0 and 0 < done.wall < 30
    mine = bytearray(400_000_000)  # of the parent, which its children are not to be charged for
    assert measure.run([sys.executable, "-c", "print(1)"]).peak < 100_000_000 < len(mine)
    assert measure.run([sys.executable, "-c", "import time; time.sleep(60)"], limit=0.3).failure == "ended after 0 s"
    assert measure.run([sys.executable, "-c", "raise SystemExit('no')"]).failure == "exit 1: no"
