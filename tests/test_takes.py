"""How facts get into the ledger changes no number: what is taken in together, in which table it is kept, how sets of tokens are known."""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

import breach_impact as bi
from breach_impact.errors import ScanError
from breach_impact.ledger import VIEWS, Ledger
from breach_impact.merging.relations import RELATIONS
from breach_impact.merging.takes import Takes


def text(number: int) -> str:
    return sha256(f"token {number}".encode()).hexdigest()


def rows() -> list[dict[str, Any]]:
    """Users with tokens that one, two or all columns say, so that the same token is seen as of several kinds."""
    out = []
    for n in range(400):
        token, other = text(n % 130), text(n % 90 + 7)
        row = {
            "user_id": f"u{n % 300}", "email": f"u{n % 300}@example.org", "api_token": token, "refresh_token": other if n % 3 else token, "time_zone": ("Europe/Berlin", "Asia/Tokyo")[n % 2],
            "country": ("DE", "JP", "FR")[n % 3], "last_login": f"2019-12-{n % 28 + 1:02}T10:00:00Z", "password": f"pass word {n}", "cameras": [{"mac": f"A6:9D:16:B0:{n % 99:02X}:{i:02X}"} for i in range(n % 3)],
        }  # fmt: skip
        out.append(row if n % 5 else {key: value for key, value in row.items() if key != "api_token"})
    return out


def figures(path: Path) -> dict[str, Any]:
    return json.loads(bi.assess(bi.open(path, block_size=1 << 14), progress=False).to_json())


@pytest.fixture
def dump(tmp_path: Path) -> Path:
    path = tmp_path / "users.ndjson"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows()))
    return path


def test_what_is_taken_in_together_changes_nothing(dump: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("breach_impact.reading.batches.BATCH_ROWS", 70)
    whole = figures(dump)
    assert whole["subjects"]["affected"] == 300
    for most, rows in ((0, 122_880), (10**9, 1), (40_000, 200)):
        with monkeypatch.context() as patch:
            patch.setattr(Takes, "ROWS", rows)
            add = Takes.add
            patch.setattr(Takes, "add", lambda self, *args, most=most, add=add, **kwargs: (setattr(self, "most", most), add(self, *args, **kwargs)))
            assert figures(dump) == whole


def test_files_and_kinds_of_rows_are_not_mixed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Rows are numbered in each file anew, and documents that are rewritten have other columns."""
    monkeypatch.setattr("breach_impact.reading.batches.BATCH_ROWS", 70)
    for name, cameras in (("a", 2), ("b", 0)):
        users = [{"user_id": f"{name}{n}", "email": f"{name}{n}@example.org", "cameras": [{"mac": f"A6:9D:16:B0:{n % 99:02X}:{i:02X}"} for i in range(cameras)]} for n in range(150)]
        users[9] |= {"cameras": "none"}  # its document is rewritten
        (tmp_path / f"{name}.ndjson").write_text("".join(json.dumps({"_index": "users", "_type": "_doc", "_id": user["user_id"], "_score": 1, "_source": user}) + "\n" for user in users))
    together = figures(tmp_path)
    assert together["subjects"]["affected"] == 300
    monkeypatch.setattr(Takes, "ROWS", 1)
    assert figures(tmp_path) == together


def test_sets_of_tokens_are_the_same_without_their_classes(dump: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = figures(dump)
    assert len(whole["tokens"]) > 1
    assert all(row["records"] for row in whole["tokens"])
    monkeypatch.setattr(Ledger, "class_bit", staticmethod(lambda _number: "NULL::UHUGEINT"))
    assert figures(dump) == whole


def test_wide_masks_and_merged_facts_count_alike(dump: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = figures(dump)
    monkeypatch.setattr(Ledger, "width", lambda _self, _table: 99)
    assert figures(dump) == whole
    monkeypatch.setattr(Ledger, "COMPACT_EVERY", 50)
    monkeypatch.setattr(Ledger, "WORTH", 2.0)
    assert figures(dump) == whole


@pytest.mark.parametrize(
    "kept",
    [("user_id", "time_zone", "last_login"), ("email", "password", "country"), ("user_id", "email", "api_token", "refresh_token"), ("api_token",), ("user_id", "cameras", "manager")],
    ids=["one identifier", "an address and a password", "two identifiers and tokens", "tokens alone", "an identifier, devices and other people"],
)
def test_records_of_one_holder_count_alike_as_one_row_and_as_several(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kept: tuple[str, ...]) -> None:
    for name, users in (("a", rows()[:250]), ("b", rows()[200:])):  # people of both
        found = [{key: row[key] for key in kept if key in row} | ({"manager": {"email": f"m{n % 9}@example.net"}} if "manager" in kept else {}) for n, row in enumerate(users)]
        (tmp_path / f"{name}.ndjson").write_text("".join(json.dumps(row) + "\n" for row in found))
    calls: list[str] = []
    add = Ledger.add
    monkeypatch.setattr(Ledger, "add", lambda self, relation, select, **how: (calls.append(relation), add(self, relation, select, **how))[1])
    whole = figures(tmp_path)
    assert whole["records"]["accepted"] == 450
    assert "alone" in calls
    assert "unit" not in calls
    monkeypatch.setattr(Ledger, "COMPACT_EVERY", 50)
    monkeypatch.setattr(Ledger, "WORTH", 2.0)
    assert figures(tmp_path) == whole
    monkeypatch.setattr(Ledger, "width", lambda _self, _table: 99)
    calls.clear()
    assert figures(tmp_path) == whole
    assert "alone" not in calls


@pytest.mark.parametrize("relation", VIEWS)
def test_a_relation_that_is_kept_in_several_tables_has_its_columns(relation: str) -> None:
    found = Ledger().rows(f"SELECT column_name, column_type FROM (DESCRIBE {relation})")
    assert [f"{name} {kind}" for name, kind in found] == RELATIONS[relation].split(", ")


@pytest.mark.parametrize("rows", [1, 10**9], ids=["on its way", "at the end"])
def test_what_fails_in_a_take_is_told_with_its_source(dump: Path, monkeypatch: pytest.MonkeyPatch, rows: int) -> None:
    def fail(*_: object, **__: object) -> None:
        raise KeyError("jane.doe@example.org")

    monkeypatch.setattr(Takes, "ROWS", rows)
    monkeypatch.setattr("breach_impact.merging.takes.take_in", fail)
    with pytest.raises(ScanError, match=r"counting users\.ndjson") as caught:
        bi.assess(dump, progress=False)
    assert "jane" not in str(caught.value)
