"""What is carried along from other levels of a record has names of its own: no form of a value is taken from another column."""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path

import pytest

import breach_impact as bi
from breach_impact.scanning.rowset import Rowset

HASHES = "$2b$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy", "$2b$10$WApznUOJfkEGSmYRfnkrPOr466oFEDwoMKvfBPoHkYsQ7tdEeJ9Vi"


def people(extra: int) -> list[dict[str, object]]:
    """Users with a stored password, so many fields before it, and addresses in a list behind it."""
    return [
        {
            "email": f"user{n}@mail{n % 7}.example.org", **{f"interest{k}": "chess" for k in range(extra)}, "password": HASHES[n % 2][:-2] + f"{n:02d}",
            "addresses": [{"street": f"Rua das Flores {n}", "zip": f"{10000 + n}-000", "city": "Santos"} for _ in range(2)], "full_name": f"Ana Silva{n}",
        }
        for n in range(60)
    ]  # fmt: skip


@pytest.mark.parametrize("extra", range(8))
def test_forms_of_passwords_are_none_of_another_columns_values(extra: int, tmp_path: Path) -> None:
    (tmp_path / "users.json").write_text("\n".join(map(json.dumps, people(extra))), encoding="utf-8")
    text = bi.assess(tmp_path / "users.json", progress=False).to_json()
    found = json.loads(text)["credentials"]
    assert [(each["form"], each["subjects"]) for each in found] == [("bcrypt", 60)]
    assert "-000" not in text


@pytest.mark.parametrize("extra", range(8))
def test_tokens_beside_cards_in_a_list_keep_their_forms(extra: int, tmp_path: Path) -> None:
    rows = [
        {
            "email": f"user{n}@mail{n % 7}.example.org", **{f"interest{k}": "chess" for k in range(extra)}, "cvv": f"{100 + n}", "expiry": "09/27", "api_token": f"{n:02d}f9a1c7e2b84d6{n:02d}0317be55a9c2d41{n:02d}",
            "cards": [{"card_number": "4111111111111111"}, {"card_number": "5555555555554444"}],
        }
        for n in range(60)
    ]  # fmt: skip
    (tmp_path / "users.json").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    found = json.loads(bi.assess(tmp_path / "users.json", progress=False).to_json())
    assert sum(each["subjects"] for each in found["tokens"]) == 60


def test_no_two_columns_of_a_scan_are_called_alike(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plain, twice = Rowset.sql, dict[str, int]()

    def counting(rowset: Rowset) -> str:
        out = plain(rowset)
        layers = Counter(re.findall(r" AS ([a-z]+[0-9]\w*)(?=[,) ])", out.replace(rowset.part.base, ""))) + Counter(rowset.part.carried)
        # A time is called alike where it is worked out and where it counts: nothing is between.
        twice.update({name: times for name, times in layers.items() if times > 1 and not re.fullmatch(r"t[0-9]+", name)})
        return out

    monkeypatch.setattr(Rowset, "sql", counting)
    for extra, further in ((0, {}), (1, {}), (2, {"cvv": "123", "cards": [{"card_number": "4111111111111111"}], "created_at": "2024-01-02 10:00:00"})):
        rows = [row | further | {"api_token": f"{n:02d}f9a1c7e2b84d6{n:02d}0317be55a9c2d41{n:02d}"} for n, row in enumerate(people(extra))]
        (tmp_path / "users.json").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
        bi.assess(tmp_path / "users.json", progress=False)
    assert twice == {}
