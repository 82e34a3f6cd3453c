"""JSON lines around lines of another log, and exports of APIs in an envelope."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from breach_impact.framing import Place, Tally
from breach_impact.loaders.json import LOADER as JSON
from breach_impact.opening.sniff import sniff

Reader = Callable[..., Any]
USERS = [{"id": n, "email": f"u{n}@mail.example"} for n in range(3)]


def _lines(values: list[Any]) -> bytes:
    return b"".join(json.dumps(value).encode() + b"\n" for value in values)


def test_json_in_a_string_becomes_an_object(read: Reader) -> None:
    inner = ['{"email":"u1@mail.example","log":"x","a":"\\u00e9"}\n', "plain\n", '{"broken":\n', "{}\n"]
    got = read("json_log", _lines([{"stream": "stdout", "log": text, "time": "t"} for text in inner] + [{"log": None}, {"other": {"log": "{}"}}] + [{"log": "{}"}] * 20))
    assert [record.get("log") for record in got.records[:6]] == [{"email": "u1@mail.example", "log": "x", "a": "é"}, "plain\n", '{"broken":\n', {}, None, None]
    assert not got.codes


def test_a_line_of_an_access_log_becomes_its_fields(read: Reader) -> None:
    line = '192.0.2.1 - - [10/Oct/2023:13:55:36 -0700] "GET /?email=u1@mail.example HTTP/1.1" 200 12 "-" "curl/7"\n'
    got = read("json_log", _lines([{"log": line, "time": "t"}] * 3 + [{"log": "started\n", "time": "t"}]))
    assert got.records[0]["log"]["query"] == {"email": "u1@mail.example"}
    assert got.records[3] == {"log": "started\n", "time": "t"}


def test_lines_of_plain_text_are_left_to_json_lines() -> None:
    assert sniff(_lines([{"log": "started", "time": "t"}] * 3), "", whole=True).format == "ndjson"


@pytest.mark.parametrize("key", ["Records", "records", "value", "data", "items", "results", "entries", "hits", "rows", "response", "Users", "events"])
@pytest.mark.parametrize(
    "beside",
    [{}, {"count": 3, "has_more": False}, {"nextToken": None}, {"@odata.context": "https://example.com/$metadata"}, {"object": "list", "url": "/v1"}, {"schemas": ["urn:x"], "totalResults": 3}],
    ids=["alone", "count", "token", "odata", "stripe", "scim"],
)
@pytest.mark.parametrize("form", ["one", "lines", "pretty"])
def test_envelopes(key: str, beside: dict[str, Any], form: str, read: Reader) -> None:
    if form == "lines" and not beside:
        pytest.skip("a line that holds nothing but a list is a record: see the test below")
    page = {**beside, key: USERS}
    data = {"one": json.dumps(page).encode(), "lines": _lines([page] * 4), "pretty": b"\n".join([json.dumps(page, indent=1).encode()] * 4)}[form]
    found = sniff(data, "", whole=True).format
    got = read(found, data)
    assert (found, got.records, got.codes, got.tally.complete) == ("json", USERS * (1 if form == "one" else 4), {}, True)


@pytest.mark.parametrize(
    "line",
    [
        {"id": 1, "items": [{"sku": "a"}]},
        {"date": "2020-01-01", "items": [{"sku": "a"}]},
        {"email": "u1@mail.example", "data": [{"a": 1}]},
        {"level": "info", "results": [{"a": 1}]},
        {"type": "a", "events": [{"a": 1}]},
        {"members": [{"email": "u1@mail.example"}, {"email": "u2@mail.example"}]},
        {"users": [{"email": "u1@mail.example"}]},
    ],
)
def test_records_that_hold_lists_are_no_pages(line: dict[str, Any], read: Reader) -> None:
    data = _lines([line] * 4)
    assert sniff(data, "", whole=True).format == "ndjson"
    assert read("ndjson", data).records == [line] * 4


@pytest.mark.parametrize(
    ("last", "missing"),
    [
        ({"nextToken": "x"}, True), ({"has_more": True}, True), ({"@odata.nextLink": "https://example.com"}, True), ({"LastEvaluatedKey": {"id": {"S": "1"}}}, True),
        ({"links": {"next": "x"}}, True), ({"done": False}, True), ({"nextToken": None}, False), ({"has_more": False}, False), ({"links": {"next": None}}, False), ({}, False),
    ],
)  # fmt: skip
def test_an_export_whose_last_page_is_missing_is_incomplete(last: dict[str, Any], missing: bool, read: Reader) -> None:
    got = read("json", _lines([{"data": USERS, "nextToken": "a"}, {"data": USERS, **last}]))
    assert (len(got.rows), got.codes, got.tally.complete) == (6, {"pages_missing": 1} if missing else {}, not missing)


def test_of_pages_in_files_of_their_own_the_last_one_counts() -> None:
    names = ("x/users-9.json", "x/users-10.json", "x/other-11.json")
    page = _lines([{"data": USERS, "nextToken": "a"}, {"data": USERS, "nextToken": "b"}])
    complete = []
    for name in names:
        tally = Tally()
        list(JSON.with_place(Place(name=name, names=names)).frames(io.BytesIO(page), tally, block_size=1 << 16))
        complete.append(tally.complete)
    assert complete == [True, False, False]


@pytest.mark.parametrize(
    ("name", "format_", "records"),
    [
        ("aws_cloudtrail.jsonl", "json_log", 6), ("azure_activity_log.jsonl", "ndjson", 4), ("azure_application_gateway_access.json", "ndjson", 2),
        ("gcp_logging.jsonl", "ndjson", 11), ("microsoft_audit_log.jsonl", "ndjson", 4),
    ],
)  # fmt: skip
def test_collected_files(name: str, format_: str, records: int, read: Reader, data_dir: Path) -> None:
    data = (data_dir / f"log/plaso_{name}").read_bytes()
    assert sniff(data, name, whole=True).format == format_
    got = read(format_, data)
    assert (len(got.rows), got.codes) == (records, {})  # a last line without a line end is not counted by ``wc -l``
