"""Exports of Firebase: which nodes are tables, and what their keys are called."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from typing import Any

import pytest

from breach_impact.framing import Tally
from breach_impact.loaders.firebase import LOADER
from breach_impact.opening.sniff import sniff

Reader = Callable[..., Any]
UID = [f"{i:02d}aBcDeFgHiJkLmNoPqRsTuVwXyZ" for i in range(30)]
PUSH = [f"-NxYz0123456789_ab{i:02d}" for i in range(30)]


def tables(value: Any, block: int = 1 << 16, indent: int | None = None) -> tuple[dict[str, list[Any]], Tally]:
    tally, found = Tally(), dict[str, list[Any]]()
    for frame in LOADER.frames(io.BytesIO(json.dumps(value, indent=indent).encode()), tally, block_size=block):
        found.setdefault(frame.table, []).extend(map(json.loads, frame.rows.column("doc").to_pylist()))
    assert tally.read == sum(map(len, found.values())) + tally.rejected
    return found, tally


TREE = {
    "users": {uid: {"email": f"u{i}@mail.example"} for i, uid in enumerate(UID)},
    "chats": {push: {"title": "t", "members": {UID[0]: True, UID[1]: True}} for push in PUSH},
    "messages": {PUSH[0]: {PUSH[1]: {"text": "a", "by": UID[0]}}, PUSH[2]: {PUSH[3]: {"text": "b", "by": UID[1]}}},
    "presence": dict.fromkeys(UID, True),
    "handles": {f"user{i}": uid for i, uid in enumerate(UID)},
    "rooms": [None, {"title": "r"}, {"title": "s"}],
    "settings": {"theme": "dark", "admin": {"email": "u1@mail.example"}},
    "nothing": None,
}
EXPECTED: dict[str, list[Any]] = {
    "users": [{"uid": uid, "email": f"u{i}@mail.example"} for i, uid in enumerate(UID)],
    "chats": [{"id": push, "title": "t", "members": {UID[0]: True, UID[1]: True}} for push in PUSH],
    "messages": [{"id": PUSH[0], "value": {PUSH[1]: {"text": "a", "by": UID[0]}}}, {"id": PUSH[2], "value": {PUSH[3]: {"text": "b", "by": UID[1]}}}],
    "presence": [{"uid": uid, "value": True} for uid in UID],
    "handles": [{"id": f"user{i}", "value": uid} for i, uid in enumerate(UID)],
    "rooms": [{"title": "r"}, {"title": "s"}],
    "settings": [{"theme": "dark", "admin": {"email": "u1@mail.example"}}],
}


@pytest.mark.parametrize("indent", [None, 2])
@pytest.mark.parametrize("block", [64, 1 << 16])
def test_each_node_is_a_table_and_each_member_a_record(block: int, indent: int | None) -> None:
    found, tally = tables(TREE, block, indent)
    assert found == EXPECTED
    assert tally.complete
    assert set(tally.reasons) == {"beside_records"}


@pytest.mark.parametrize(("node", "name"), [("users", "uid"), ("chats", "id")])
@pytest.mark.parametrize("block", [64, 1 << 16])
def test_a_node_that_is_exported_alone(block: int, node: str, name: str) -> None:
    value = {key: {**child, "friends": {UID[3]: True}} for key, child in TREE[node].items()}
    assert sniff(json.dumps(value).encode(), "x.json", whole=True).format == "firebase"
    found, tally = tables(value, block)
    assert found == {"": [{name: key, **child} for key, child in value.items()]}
    assert tally.complete
    assert not tally.reasons


def test_nodes_inside_nodes() -> None:
    found, _ = tables({"production": {"v1": {"users": TREE["users"], "chats": TREE["chats"]}}})
    assert found == {name: EXPECTED[name] for name in ("users", "chats")}


def test_firestore_as_json() -> None:
    tree = {"__collections__": {"users": {"aBcDeFgHiJkLmNoPqRs1": {"email": "u0@mail.example", "__collections__": {}}, "aBcDeFgHiJkLmNoPqRs2": {"email": "u1@mail.example"}}}}
    assert LOADER.sniff(json.dumps(tree).encode(), "x")[0] == 0.9
    found, _ = tables(tree)
    assert [record["id"] for record in found["users"]] == ["aBcDeFgHiJkLmNoPqRs1", "aBcDeFgHiJkLmNoPqRs2"]


NAMES = {
    "uid": ({uid: {"email": "a"} for uid in UID}, "uid"),
    "uid that is there": ({uid: {"uid": uid} for uid in UID}, "id"),
    "push id": ({push: {"a": 1} for push in PUSH}, "id"),
    "id that is there": ({push: {"id": 1} for push in PUSH}, "node_id"),
}


@pytest.mark.parametrize("label", sorted(NAMES))
def test_name_of_the_key(label: str) -> None:
    node, name = NAMES[label]
    found, tally = tables({"users": node})
    assert [record[name] for record in found["users"]] == list(node)
    assert not tally.reasons


def test_addresses_as_keys_get_their_full_stop_back() -> None:
    found, _ = tables({"users": {f"u{i}@mail,example": {"a": i, "id2": UID[i]} for i in range(25)}})
    assert [record["id"] for record in found["users"]] == [f"u{i}@mail.example" for i in range(25)]


def test_a_malformed_member_costs_itself(read: Reader) -> None:
    got = read("firebase", json.dumps({"users": TREE["users"], "chats": TREE["chats"]}).replace('"u7@mail.example"', '"u7@mail."example"').encode())
    assert len(got.rows) == 59
    assert got.tally.rejected == 1


OTHERS = {
    "records by lines": b'{"id":1,"chats":{"-NxYz0123456789_ab01":{"a":1},"-NxYz0123456789_ab02":{"a":1}}}\n' * 3,
    "a record": b'{"email":"u1@mail.example","chats":{"-NxYz0123456789_ab01":{"a":1},"-NxYz0123456789_ab02":{"a":1}}}',
    "a document of lists": b'{"users":[{"id":1},{"id":2}],"total":2}',
    "a map by number": b'{"users":{"1":{"a":1},"2":{"a":2}}}',
    "a list": b'[{"-NxYz0123456789_ab01":1}]',
    "a response": b'{"took":1,"timed_out":false,"hits":{"total":1,"hits":[{"_id":"-NxYz0123456789_ab01","_source":{}}]}}',
}


@pytest.mark.parametrize("label", sorted(OTHERS))
def test_other_files_are_left_alone(label: str) -> None:
    assert sniff(OTHERS[label], "x.json", whole=True).format != "firebase"


def test_litter_behind_the_object(read: Reader) -> None:
    got = read("firebase", json.dumps({"users": TREE["users"]}).encode() + b"\n;done")
    assert len(got.rows) == 30
    assert got.codes == {"json_syntax": 1}
