"""Documents whose values change shape from row to row, with keys that look like paths, lists and addresses: nothing is lost, and nothing fails."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import pytest

import breach_impact as bi
from tests.test_small_readings import mail, person

N = 150
KEYS = (["a", "b", "a.b", "c[]"], ["email", "name"], ["a@b.example", "c@d.example"], ["", "key", "value", "self"], [".a", "a", "{key}"], ["2020-01-01", "2020-01-02"])


def _value(chance: random.Random, depth: int) -> Any:
    share = chance.random()
    if depth > 3 or share < 0.35:
        return chance.choice([None, "x", 1, True, "", "a@b.example", [], {}])
    if share < 0.55:
        return [_value(chance, depth + 1) for _ in range(chance.randrange(3))]
    return {key: _value(chance, depth + 1) for key in chance.choice(KEYS) if chance.random() < 0.8}


@pytest.mark.parametrize("seed", [16])
def test_shapes_that_change_are_read(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    rows = [{"email": mail(n), "name": person(n), "a": _value(chance, 1), "m": {f"u{chance.randrange(10**6)}@mail.example": _value(chance, 2) for _ in range(3)}} for n in range(N)]
    (tmp_path / "t.ndjson").write_text("".join(json.dumps(row) + "\n" for row in rows))
    found = bi.assess(tmp_path, progress=False).statistics
    assert (found["records"]["read"], found["records"]["accepted"]) == (N, N)
    assert found["subjects"]["affected"] >= N


def _key(number: int) -> str:
    return f"6{number:023x}"


@pytest.mark.parametrize("inner", ["list", "map"])
@pytest.mark.parametrize("depth", [1, 2])
def test_people_in_a_list_or_map_inside_a_map_are_people(tmp_path: Path, inner: str, depth: int) -> None:
    def members(first: int) -> Any:
        found = [{"email": mail(first + k), "name": person(first + k)} for k in range(3)]
        return found if inner == "list" else {_key(first + k): one for k, one in enumerate(found)}

    rows = list[dict[str, Any]]()
    for n in range(0, N, 2):
        teams: Any = {_key(9000 + n + k): {"members": members(3 * (n + k))} for k in range(2)}
        rows.append({"site": f"site {n}", "teams": teams if depth == 1 else {_key(5000 + n): {"groups": teams}}})
    (tmp_path / "sites.ndjson").write_text("".join(json.dumps(row) + "\n" for row in rows))
    found = bi.assess(tmp_path, progress=False).statistics
    assert (found["subjects"]["affected"], found["records"]["read"]) == (3 * N, N // 2)


def test_keys_of_a_hundred_thousand_characters_take_no_hour(tmp_path: Path) -> None:
    rows = [{"email": f"user{n}@example.com", "abc d_e" * 15_000 + str(n): n} for n in range(10)]
    (tmp_path / "u.ndjson").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    statistics = bi.assess(tmp_path / "u.ndjson", progress=False).statistics
    assert statistics["subjects"]["affected"] == 10
    assert "abc d_eabc" not in json.dumps(statistics)
