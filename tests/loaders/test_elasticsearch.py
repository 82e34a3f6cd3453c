"""Elasticsearch's forms: envelopes, bulk actions, pages, structure."""

from __future__ import annotations

import csv
import gzip
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import breach_impact as bi
from breach_impact.opening.sniff import sniff

Reader = Callable[..., Any]


def test_elasticdump_tables_ids_and_hits_without_source(read: Reader) -> None:
    lines = [
        '{"_index":"a","_id":"1","_source":{"x":1}}',
        '{"_id":2,"_source" : {"x":2,"_source":{"y":1}},"_index":"b","sort":[1]}',
        '{"_index":"a","_id":"3","_source":{"x":3,"x":4}}',
        '{"_index":"a","_id":"4","fields":{"x":[5]}}',
        '{"_index":"a","_id":null,"_source":{}}',
    ]
    got = read("elasticdump", "\n".join(lines).encode())
    assert sorted((row[0], row[3], json.dumps(row[4])) for row in got.rows if row[3]) == [
        ("a", "1", '{"x": 1}'),
        ("a", "3", '{"x": [3, 4]}'),
        ("a", "4", '{"x": [5]}'),
        ("b", "2", '{"x": 2, "_source": {"y": 1}}'),
    ]
    assert len(got.rows) == 5
    assert got.codes == {"repaired_duplicate_key": 1, "hit_without_source": 1}


@pytest.mark.parametrize(
    "line",
    [
        '{"_index":"a","_type":"_doc","_id":"1","_score":1.5,"x":{"_id":7},"email":"u@mail.example"}',
        '{"_id":"1","x":{"_id":7},"_index":"a","email":"u@mail.example","sort":[3]}',
        '{ "_index" : "a" , "_id" : "1" , "x":{"_id":7},"email":"u@mail.example"}',
    ],
)
def test_hits_whose_document_stands_beside_their_index(line: str, read: Reader) -> None:
    """As ``jq '._source + {_index, _id}'`` and log shippers write them: the rest is the document."""
    second = line.replace('"1"', '"2"')
    got = read("elasticdump", f"{line}\n{second}\n".encode())
    assert sniff(line.encode(), "", whole=True).format == "elasticdump"
    assert [(row[0], row[3], row[4]) for row in got.rows] == [("a", n, {"x": {"_id": 7}, "email": "u@mail.example"}) for n in ("1", "2")]
    assert not got.codes


@pytest.mark.parametrize(
    ("line", "record", "notes"),
    [
        ('{"_index":"a","_id":"1","found":"a@mail.example","sort":"asc","x":1}', {"found": "a@mail.example", "sort": "asc", "x": 1}, 0),
        ('{"_index":"a","_id":"1","fields":["x"],"email":"a@mail.example"}', {"fields": ["x"], "email": "a@mail.example"}, 0),
        ('{"_index":"a","_id":"1","_score":1,"sort":[1]}', {}, 1),
        ('{"_index":"a","_id":"1","_source":null}', {}, 1),
        ('{"_index":"a","_id":"1","_score":null}', {}, 1),
    ],
)
def test_what_stands_beside_an_index_is_kept_and_said_once(line: str, record: dict[str, object], notes: int, read: Reader) -> None:
    got = read("elasticdump", f"{line}\n".encode())
    assert [row[4] for row in got.rows] == [record] and got.codes.get("hit_without_source", 0) == notes


def test_elasticdump_whose_first_line_is_broken_is_recognised() -> None:
    head = b'{"_index":"a","_id":"1","_sou\n{"_index":"a","_id":"1","_source":{"x":1}}\n'
    assert sniff(head, "", whole=True).format == "elasticdump"


def test_bulk_actions(read: Reader) -> None:
    lines = [
        '{"create":{"_index":"a","_id":"1"}}',
        '{"x":1}',
        '{"delete":{"_index":"a","_id":"1"}}',
        '{"update":{"_id":"2","_index":"b"}}',
        '{"doc":{"x":2},"doc_as_upsert":true}',
        '{"update":{"_id":"3","_index":"b"}}',
        '{"doc":{"x":3},"upsert":{"x":3,"y":4}}',
        '{"index":{}}',
        '{"index":{"name":"a document, not an action"}}',
        '{"index":{"_id":"9"}}',
        '{"index":{"_id":"10"}}',
        '{"x":tru}',
        '{"x":11}',
    ]
    for block in (64, 1 << 20):
        got = read("es_bulk", ("\n".join(lines) + "\n").encode(), block)
        assert sorted((row[0], row[3] or "", json.dumps(row[4])) for row in got.rows) == [
            ("", "", '{"index": {"name": "a document, not an action"}}'),
            ("", "", '{"x": 11}'),
            ("a", "1", '{"x": 1}'),
            ("b", "2", '{"x": 2}'),
            ("b", "3", '{"x": 3, "y": 4}'),
        ]
        assert got.codes == {"bulk_document_missing": 1, "json_syntax": 1, "bulk_action_missing": 1}
        assert got.tally.complete


def test_bulk_cut_behind_an_action(read: Reader) -> None:
    got = read("es_bulk", b'{"index":{"_id":"1"}}\n{"x":1}\n{"index":{"_id":"2"}}\n')
    assert len(got.rows) == 1
    assert not got.tally.complete


@pytest.mark.parametrize(
    ("page", "code"),
    [
        ({"hits": {"total": 3, "hits": []}}, "hits_missing"),
        ({"hits": {"total": {"value": 2, "relation": "gte"}, "hits": []}}, "hits_missing"),
        ({"timed_out": True, "hits": {"total": 1, "hits": []}}, "timed_out"),
        ({"_shards": {"total": 2, "failed": 1, "failures": [{"reason": "x"}]}, "hits": {"hits": []}}, "shards_failed"),
        ({"hits": {"total": 1, "hits": []}, "aggregations": {"a": {"buckets": [{"key": 1}]}}}, None),
    ],
)
@pytest.mark.parametrize("indent", [None, 2])
def test_search_responses_say_what_is_missing(page: dict, code: str | None, indent: int | None, read: Reader) -> None:
    page["hits"]["hits"] = [{"_index": "a", "_id": "1", "_source": {"x": "}"}}]
    got = read("es_search", json.dumps(page, indent=indent).encode())
    assert got.rows[0][0] == "a"
    assert got.records == [{"x": "}"}]
    assert got.codes == ({code: 1} if code else {})
    assert got.tally.complete == (code is None)


@pytest.mark.parametrize("block", [64, 1 << 20])
@pytest.mark.parametrize("indent", [None, 2])
def test_responses_to_several_searches(indent: int | None, block: int, read: Reader) -> None:
    def answer(total: int, *ids: str) -> dict[str, Any]:
        return {"took": 1, "hits": {"total": {"value": total}, "hits": [{"_index": "a", "_id": i, "_source": {"x": "]}"}} for i in ids]}, "status": 200}

    whole = json.dumps({"took": 3, "responses": [answer(2, "1", "2"), answer(0), answer(1, "3")]}, indent=indent).encode()
    assert sniff(whole, "", whole=True).format == "es_search"
    got = read("es_search", whole, block)
    assert [(row[0], row[3]) for row in got.rows] == [("a", "1"), ("a", "2"), ("a", "3")]
    assert got.tally.complete
    part = json.dumps({"responses": [answer(5, "1"), {"error": {"type": "x"}, "status": 404}]}, indent=indent).encode()
    assert read("es_search", part, block).codes == {"hits_missing": 1, "search_failed": 1}
    cut = read("es_search", whole[: whole.index(b'"3"')], block)
    assert len(cut.rows) == 2
    assert not cut.tally.complete


def test_total_is_of_all_pages(read: Reader) -> None:
    pages = [{"hits": {"hits": [{"_index": "a", "_id": str(i), "_source": {}}], "total": 2}} for i in range(2)]
    for glue in ("", "\n"):
        got = read("es_search", glue.join(json.dumps(page) for page in pages).encode())
        assert got.tally.complete


@pytest.mark.parametrize(
    "text",
    [
        '{"a":{"mappings":{"properties":{"x":{"type":"text"}}}}}',
        '{"mappings":{"_doc":{"properties":{}}}}',
        json.dumps(json.dumps({"a": {"settings": {"index": {"number_of_shards": "1"}}}})),
        '{"a":{"aliases":{"b":{}}}}\n{"c":{"aliases":{}}}',
    ],
)
def test_structure_is_no_record(text: str, read: Reader) -> None:
    assert sniff(text.encode(), "", whole=True).format == "es_structure"
    assert read("es_structure", text.encode()).rows == []


@pytest.mark.parametrize("text", ['{"u":{"settings":{"theme":"dark"}}}', '{"u":{"aliases":{"x":{"email":"a"}}}}', '{"mappings":{"a":"b"}}'])
def test_people_with_settings_are_records(text: str) -> None:
    assert sniff(text.encode(), "", whole=True).format == "json"


def test_collected_files(data_dir: Path, read: Reader) -> None:
    with (data_dir / "manifest.csv").open(encoding="utf-8") as file:
        expected = {row["file"]: row["rows_expected"] for row in csv.DictReader(file) if row["file"].startswith("es/")}
    assert len(expected) > 20
    for name, count in expected.items():
        data = (data_dir / name).read_bytes()
        if name.endswith(".gz"):
            data = gzip.decompress(data)
        found = sniff(data[: 1 << 18], name, whole=len(data) < 1 << 18)
        if "snapshot" in name:
            assert found.skipped == "unsupported_tar"
            continue
        got = read(found.format, data)
        assert len(got.rows) == int(count), name
        assert got.tally.complete == ("pretty50" not in name), name


# -- a search in several files ------------------------------------------------------------------------------------------
def page(total: Any, *ids: Any, index: str = "users") -> bytes:
    """A page of a search, its hits by index (``name/id``) or in one."""
    hits = [dict(zip(("_index", "_id"), str(i).split("/") if "/" in str(i) else (index, str(i)), strict=True)) | {"_source": {"email": f"u{i}@x.org"}} for i in ids]
    return json.dumps({"took": 1, "timed_out": False, "hits": {"total": total, "hits": hits}}).encode()


GTE = {"value": 10, "relation": "gte"}
# name -> (files, those of which something is missing)
PAGES: dict[str, tuple[dict[str, bytes], set[str]]] = {
    "all there": ({"a": page(6, 1, 2, 3), "b": page(6, 4, 5, 6)}, set()),
    "one missing": ({"a": page(7, 1, 2, 3), "b": page(7, 4, 5, 6)}, {"a", "b"}),
    "an overlap makes up for nothing": ({"a": page(6, 1, 2, 3), "b": page(6, 3, 4, 5)}, {"a", "b"}),
    "an overlap in one file": ({"a": page(4, 1, 2, 3) + b"\n" + page(4, 3, 2)}, {"a"}),
    "the last page of a scroll is empty": ({"a": page(6, 1, 2, 3), "b": page(6, 4, 5, 6), "c": page(6)}, set()),
    "nothing but an empty page": ({"a": page(6)}, {"a"}),
    "no hits at all": ({"a": page(0), "b": page(0)}, set()),
    "two indices, one whole": ({"a": page(3, 1, 2, 3), "b": page(3, 1, index="orders")}, {"b"}),
    "two indices of one search": ({"a": page(4, "a/1", "a/2"), "b": page(4, "b/1", "b/2")}, set()),
    "two indices of one search, in one page": ({"a": page(5, "a/1", "a/2", "b/1"), "b": page(5, "b/2", "b/3")}, set()),
    "two indices of one search, some missing": ({"a": page(9, "a/1", "a/2", "b/1"), "b": page(9, "b/2", "b/3")}, {"a", "b"}),
    "an index that grows": ({"a": page(4, 1, 2), "b": page(5, 3, 4, 5)}, set()),
    "a lower bound": ({"a": page(GTE, *range(6)), "b": page(GTE, *range(6, 12))}, set()),
    "a lower bound that is not reached": ({"a": page(GTE, *range(6)), "b": page(GTE, *range(6, 9))}, {"a", "b"}),
    "a malformed hit is there": ({"a": page(6, 1, 2, 3), "b": page(6, 4, 5, 6).replace(b'"u5@x.org"', b'"u5@x.org",,')}, set()),
    "hits without an id": ({"a": page(4, 1, 2).replace(b'"_id"', b'"_no"'), "b": page(4, 1, 2).replace(b'"_id"', b'"_no"') + b"\n"}, set()),
    "the same page twice": ({"a": page(4, 1, 2), "b": page(4, 1, 2)}, {"a"}),
    "systems are apart": ({"one/a": page(4, 1, 2), "two/b": page(4, 3, 4)}, {"one/a", "two/b"}),
}  # fmt: skip


@pytest.mark.parametrize("name", PAGES)
def test_pages_of_a_search_in_several_files(name: str, tmp_path: Path) -> None:
    files, short = PAGES[name]
    for file, data in files.items():
        (tmp_path / file).parent.mkdir(exist_ok=True)
        (tmp_path / file).write_bytes(data)
    given = [f"{part.name}={part}" for part in sorted(tmp_path.iterdir())] if "/" in next(iter(files)) else [str(tmp_path)]
    dump = bi.open(*given)
    found = bi.assess(dump, progress=False).statistics
    names = {file.rpartition("/")[2] for file in short}
    assert {source["source"] for source in found["records"]["sources"] if "hits_missing" in source["reasons"]} == names
    assert {source["source"] for source in found["records"]["sources"] if not source["complete"]} == names
    assert {text.partition(":")[0] for text in found["incomplete_because"]} == names
    assert found["complete"] == (not short)


def test_pages_that_are_cut_as_well_stay_incomplete(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(page(3, 1, 2))
    (tmp_path / "b").write_bytes(page(3, 3)[:-2])
    found = bi.assess(bi.open(tmp_path), progress=False).statistics
    assert found["incomplete_because"] == ["b: truncated"]
