"""Answers of CouchDB: the document is the record, and what is none."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from breach_impact.loaders.couchdb import LOADER
from breach_impact.opening.sniff import sniff

Reader = Callable[..., Any]
REV = "2-967a00dff5e02add41819138abb3284d"


def row(name: str, **doc: Any) -> dict[str, Any]:
    return {"id": name, "key": name, "value": {"rev": REV}, "doc": {"_id": name, "_rev": REV, **doc}}


def answer(rows: list[dict[str, Any]], indent: int | None = None) -> bytes:
    return json.dumps({"total_rows": len(rows), "offset": 0, "rows": rows}, indent=indent).encode()


@pytest.mark.parametrize("indent", [None, 2])
@pytest.mark.parametrize("block", [64, 1 << 16])
def test_the_document_is_the_record(block: int, indent: int | None, read: Reader) -> None:
    rows = [row(f"p{n}", email=f"u{n}@mail.example", inner={"doc": {"doc": [n]}}) for n in range(20)]
    data = answer(rows, indent)
    assert sniff(data, "x", whole=True).format == "couchdb"
    got = read("couchdb", data, block)
    assert got.records == [r["doc"] for r in rows]
    assert not got.codes


def test_settings_and_deletions_are_no_records(read: Reader) -> None:
    gone = {"id": "p9", "key": "p9", "value": {"rev": REV, "deleted": True}, "doc": None}
    got = read("couchdb", answer([row("_design/app", views={"by": {"map": "function (doc) {}"}}), row("p1", a=1), gone, row("p2", note="_deleted", inner={"_deleted": True}), row("_local/x")]))
    assert [record["_id"] for record in got.records] == ["p1", "p2"]
    assert (got.tally.read, got.tally.rejected) == (2, 0)


def test_that_there_is_no_such_document_is_no_record(read: Reader) -> None:
    got = read("couchdb", answer([row("p1", a=1), {"key": 'p"2', "error": "not_found"}, row("p3", error="not_found")]))
    assert [record["_id"] for record in got.records] == ["p1", "p3"]
    assert (got.tally.read, got.tally.rejected) == (2, 0)


def test_changes(read: Reader) -> None:
    seen = [{"seq": n, "id": f"p{n}", "changes": [{"rev": REV}], "doc": {"_id": f"p{n}", "_rev": REV, "a": n}} for n in range(3)]
    seen += [{"seq": 3, "id": "p3", "changes": [{"rev": REV}], "deleted": True, "doc": {"_id": "p3", "_rev": REV, "_deleted": True}}]
    data = json.dumps({"results": seen, "last_seq": 3, "pending": 0}).encode()
    assert sniff(data, "x", whole=True).format == "couchdb"
    assert [record["a"] for record in read("couchdb", data).records] == [0, 1, 2]


def test_a_bad_row_costs_itself(read: Reader) -> None:
    got = read("couchdb", answer([row(f"p{n}", a=n) for n in range(3)]).replace(b'"a": 1', b'"a": '))
    assert [record["a"] for record in got.records] == [0, 2]
    assert got.codes == {"json_syntax": 1}


@pytest.mark.parametrize("head", [b'{"rows":[{"id":1,"name":"x"}]}', b'{"total_rows":1,"offset":0,"rows":[{"id":"a","key":"a","value":{"rev":"1-a"}}]}', b'{"results":[{"id":"a","doc":{}}]}'])
def test_other_rows_are_left_alone(head: bytes) -> None:
    assert LOADER.sniff(head, "x")[0] == 0


def test_a_document_that_holds_the_words_of_a_deletion_is_one(read: Reader) -> None:
    inside = {"changes": [{"rev": REV}], "deleted": True}, {"value": {"rev": REV, "deleted": True}}, {"doc": {"_id": "x", "_rev": REV, "_deleted": True}}, {"key": "x", "error": "not_found"}
    docs = [row(f"p{n}", email=f"p{n}@example.org", log=log) for n, log in enumerate(inside)]
    got = read("couchdb", answer(docs))
    assert got.tally.read == len(got.records) == 4
    changes = [{"seq": f"{n}-x", "id": f"p{n}", "changes": [{"rev": REV}], "doc": {"_id": f"p{n}", "_rev": REV, "log": log}} for n, log in enumerate(inside)]
    assert read("couchdb", json.dumps({"results": changes, "last_seq": 9}).encode()).tally.read == 4
