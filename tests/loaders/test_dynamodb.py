"""Items of DynamoDB: every kind of value, and what an export writes around them."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from typing import Any

import pyarrow as pa
import pytest

from breach_impact.framing import Place, Tally
from breach_impact.loaders.dynamodb import LOADER, plain
from breach_impact.opening.sniff import sniff

Reader = Callable[..., Any]
VALUES: dict[str, tuple[str, str]] = {
    "text": ('{"S":"a"}', '"a"'),
    "text with quotes and brackets": (r'{ "S" : "a\"}],{\"S\":\"" }', r'"a\"}],{\"S\":\""'),
    "number": ('{"N":"-12.50"}', "-12.50"),
    "long number": ('{"N":"9007199254740993"}', "9007199254740993"),
    "number that JSON does not know": ('{"N":"007"}', '"007"'),
    "bytes": ('{"B":"AQI="}', '"AQI="'),
    "true": ('{"BOOL":true}', "true"),
    "nothing": ('{"NULL":true}', "null"),
    "set of texts": ('{"SS":["a","]"]}', '["a","]"]'),
    "set of numbers": ('{"NS":["1","2"]}', '["1","2"]'),
    "list": ('{"L":[{"S":"a"},{"N":"1"},{"L":[]}]}', '["a",1,[]]'),
    "empty map": ('{"M":{}}', "{}"),
    "map": ('{"M":{"city":{"S":"x"},"at":{"M":{"lat":{"N":"1"}}}}}', '{"city":"x","at":{"lat":1}}'),
    "map of what is called as a kind": ('{"M":{"M":{"M":{"S":{"S":"x"}}},"L":{"L":[{"M":{"N":{"N":"1"}}}]}}}', '{"M":{"S":"x"},"L":[{"N":1}]}'),
}


@pytest.mark.parametrize("label", sorted(VALUES))
def test_values(label: str) -> None:
    kind, value = VALUES[label]
    docs = [f'{{"Item":{{"a":{kind},"b":{kind}}}}}', f'{{"a":{kind}}}', f'{{"PutRequest":{{"Item":{{"a":{kind}}}}}}}']
    assert plain(pa.array(docs)).to_pylist() == [f'{{"a":{value},"b":{value}}}', f'{{"a":{value}}}', f'{{"a":{value}}}']


ITEMS = [{"id": {"S": f"u{i}"}, "age": {"N": str(20 + i)}} for i in range(3)]
FORMS = {
    "export": "".join(json.dumps({"Item": item}) + "\n" for item in ITEMS),
    "scan": json.dumps({"Items": ITEMS, "Count": 3, "ScannedCount": 3}),
    "query in the command line": json.dumps(ITEMS, indent=4),
    "batch": json.dumps({"Users": [{"PutRequest": {"Item": item}} for item in ITEMS]}),
    "one": json.dumps({"Item": ITEMS[0]}),
}


@pytest.mark.parametrize("label", sorted(FORMS))
def test_forms_of_a_file(label: str, read: Reader) -> None:
    data = FORMS[label].encode()
    assert sniff(data, "x", whole=True).format == "dynamodb"
    got = read("dynamodb", data)
    assert got.records == [{"id": f"u{i}", "age": 20 + i} for i in range(1 if label == "one" else 3)]
    assert not got.codes


@pytest.mark.parametrize("head", [b'{"a":1}\n', b'{"Item":{"S":"x"}}\n', b'{"sizes":{"S":3,"M":4}}\n{"sizes":{"S":1}}\n', b'{"Item":{"a":{"S":"x","M":1}}}\n', b'[{"a":{"X":"y"}}]'])
def test_other_files_are_left_alone(head: bytes) -> None:
    assert LOADER.sniff(head, "x")[0] == 0


def test_the_parts_of_an_export_are_one_table() -> None:
    data = FORMS["export"].encode()
    names = ("s3/AWSDynamoDB/01700-aa/data/x1.json.gz", "s3/AWSDynamoDB/01700-aa/data/y2.json.gz")
    tables = [frame.table for name in names for frame in LOADER.with_place(Place(name=name, names=names)).frames(io.BytesIO(data), Tally(), block_size=1 << 16)]
    assert len(tables) == 2
    assert len(set(tables)) == 1
    assert tables[0]


@pytest.mark.parametrize("head", [
    b'{"version":"2020-06-30","exportArn":"arn:aws:dynamodb:us-east-1:1:table/T/export/0-a","startTime":"2020-11-04T07:28:34.028Z"}',
    b'{"itemCount":8,"md5Checksum":"sQMSpEILNgoQmarvDFonGQ==","etag":"af83d6f217c19b8b0fff8023d8ca4716-1","dataFileS3Key":"AWSDynamoDB/0-a/data/x.json.gz"}\n',
])  # fmt: skip
def test_manifests_are_no_data(head: bytes) -> None:
    assert sniff(head, "manifest.json", whole=True).skipped == "no_data_dynamodb_manifest"
