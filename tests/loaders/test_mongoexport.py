"""Extended JSON in all its forms, and files of mongoexport."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pyarrow as pa
import pytest

from breach_impact.loaders._mongo_extended import plain
from breach_impact.loaders.mongoexport import LOADER
from breach_impact.opening.sniff import sniff

Reader = Callable[..., Any]
OID = "546651e74bf6e4cb017c5312"
VALUES: dict[str, tuple[str, str]] = {
    "oid": (f'{{"$oid":"{OID}"}}', f'"{OID}"'),
    "oid with white space": (f'{{ "$oid" :\n"{OID}" }}', f'"{OID}"'),
    "date": ('{"$date":"2024-05-01T10:00:00.5Z"}', '"2024-05-01T10:00:00.5Z"'),
    "date of version 1": ('{"$date":1714557600000}', '"2024-05-01T10:00:00Z"'),
    "canonical date": ('{"$date":{"$numberLong":"1714557600123"}}', '"2024-05-01T10:00:00.123Z"'),
    "before 1970": ('{"$date":{"$numberLong":"-1"}}', '"1969-12-31T23:59:59.999Z"'),
    "year 1": ('{"$date":{"$numberLong":"-62135596800000"}}', '"0001-01-01T00:00:00Z"'),
    "far away": ('{"$date":{"$numberLong":"99999999999999999999"}}', "99999999999999999999"),
    "int": ('{"$numberInt":"-5"}', "-5"),
    "long": ('{"$numberLong":"9223372036854775807"}', "9223372036854775807"),
    "long of version 1": ('{"$numberLong":5}', "5"),
    "double": ('{"$numberDouble":"1.5E+10"}', "1.5E+10"),
    "not a number": ('{"$numberDouble":"NaN"}', "null"),
    "infinite": ('{"$numberDouble":"-Infinity"}', "null"),
    "decimal": ('{"$numberDecimal":"1234567890123456789012345678901.25"}', "1234567890123456789012345678901.25"),
    "uuid": ('{"$binary":{"base64":"AAECAwQFBgcICQoLDA0ODw==","subType":"04"}}', '"00010203-0405-0607-0809-0a0b0c0d0e0f"'),
    "uuid turned round": ('{"$binary":{"subType":"3","base64":"AAECAwQFBgcICQoLDA0ODw=="}}', '"00010203-0405-0607-0809-0a0b0c0d0e0f"'),
    "uuid by name": ('{"$uuid":"00010203-0405-0607-0809-0a0b0c0d0e0f"}', '"00010203-0405-0607-0809-0a0b0c0d0e0f"'),
    "bytes of version 1": ('{"$binary":"Af8=","$type":"00"}', '"01ff"'),
    "bytes that are text": ('{"$type":"00","$binary":"YSJiCg=="}', r'"a\"b\n"'),
    "no bytes": ('{"$binary":{"base64":"","subType":"00"}}', '""'),
    "timestamp": ('{"$timestamp":{"t":1714557600,"i":7}}', '"2024-05-01T10:00:00Z"'),
    "no timestamp": ('{"$timestamp":{"t":0,"i":0}}', "null"),
    "pattern": (r'{"$regularExpression":{"pattern":"^\"}","options":"i"}}', r'"^\"}"'),
    "pattern of version 1": ('{"$regex":"^a","$options":""}', '"^a"'),
    "undefined": ('{"$undefined":true}', "null"),
    "min key": ('{"$minKey":1}', "null"),
    "max key": ('{"$maxKey":1}', "null"),
    "code": (r'{"$code":"f(\"x\")"}', r'"f(\"x\")"'),
    "symbol": ('{"$symbol":"s"}', '"s"'),
    "reference": (f'{{"$ref":"c","$id":{{"$oid":"{OID}"}}}}', f'{{"$ref":"c","$id":"{OID}"}}'),
    "list": ('[{"$numberInt":"1"},{"$numberInt":"2"}]', "[1,2]"),
    "inside a text": (r'"{\"$oid\":\"x\"}"', r'"{\"$oid\":\"x\"}"'),
    "text that looks like a key": ('{"a":"{","$oid":"x"}', '{"a":"{","$oid":"x"}'),
    "brace in a number's text": ('{"$numberLong":"5}"}', '{"$numberLong":"5}"}'),
    "one member more": ('{"$oid":"x","y":1}', '{"$oid":"x","y":1}'),
    "bytes that are no base64": ('{"$binary":{"base64":"*","subType":"00"}}', '{"$binary":{"base64":"*","subType":"00"}}'),
}


@pytest.mark.parametrize("label", sorted(VALUES))
def test_values(label: str) -> None:
    wrapped, value = VALUES[label]
    docs = [f'{{"v":{wrapped},"w":{wrapped}}}', '{"other":1}', f'{{"deep":[{{"v":{wrapped}}}]}}']
    assert plain(pa.array(docs)).to_pylist() == [f'{{"v":{value},"w":{value}}}', '{"other":1}', f'{{"deep":[{{"v":{value}}}]}}']


def test_a_record_that_is_itself_a_value() -> None:
    assert plain(pa.array([f'{{"$oid":"{OID}"}}', "{}"])).to_pylist() == [f'{{"value":"{OID}"}}', "{}"]


LINE = b'{"_id":{"$oid":"%s"},"n":%d}\n'
FORMS = {
    "lines": b"".join(LINE % (OID.encode(), i) for i in range(3)),
    "array": b"[" + b",".join(LINE % (OID.encode(), i) for i in range(3)) + b"]",
    "pretty": b"".join(json.dumps(json.loads(LINE % (OID.encode(), i)), indent=1).encode() + b"\n" for i in range(3)),
    "one": LINE % (OID.encode(), 0),
    "inside a list": b'{"users":[' + b",".join(LINE % (OID.encode(), i) for i in range(3)) + b'],"total":3}',
}


@pytest.mark.parametrize("label", sorted(FORMS))
def test_forms_of_a_file(label: str, read: Reader) -> None:
    assert sniff(FORMS[label], "x", whole=True).format == "mongoexport"
    got = read("mongoexport", FORMS[label])
    assert got.records == [{"_id": OID, "n": i} for i in range(1 if label == "one" else 3)]
    assert not got.codes


def test_one_bad_line_costs_itself(read: Reader) -> None:
    got = read("mongoexport", FORMS["lines"].replace(b'"n":1', b'"n":'))
    assert [record["n"] for record in got.records] == [0, 2]
    assert got.codes == {"json_syntax": 1}


@pytest.mark.parametrize("head", [b'{"a":1}\n', b'a,b\n{"$oid":"x"},2\n', rb'{"a":"{\"$oid\":1}"}', b'{"_index":"i","_id":"1","_source":{"a":{"$date":1}}}\n'])
def test_other_files_are_left_alone(head: bytes) -> None:
    assert sniff(head, "x.json", whole=True).format != "mongoexport" or LOADER.sniff(head, "x")[0] == 0


NO_DATA = [
    b'{"options":{},"indexes":[{"v":2,"key":{"_id":1},"name":"_id_","ns":"test.foo"}]}',
    b'{ "indexes" : [ { "v" : 1, "key" : { "_id" : 1 }, "ns" : "a.b", "name" : "_id_" } ] }',
    b'{"options":{"viewOn":"users","pipeline":[]},"indexes":[],"uuid":"","collectionName":"v","type":"view"}',
    b'{"indexes":[],"uuid":"00","collectionName":"c","type":"collection"}',
    b'{"ServerVersion":"7.0.16","ToolVersion":""}\n',
]


@pytest.mark.parametrize("number", range(len(NO_DATA)))
def test_what_mongodump_writes_beside_documents_is_no_data(number: int) -> None:
    assert sniff(NO_DATA[number], "x.metadata.json", whole=True).skipped == "no_data_mongo_metadata"


MANIFEST = {
    "bsondump_sample.json": ("mongoexport", 4), "mongodump_importCollection.json": ("mongoexport", 1), "mongoimport_test_array.json": ("json", 27),
    "mongoimport_test_bom.json": ("ndjson", 2), "mongoimport_test_plain.json": ("ndjson", 3), "mongoimport_test_plain2.json": ("mongoexport", 10),
    "qa_upsert3.json": ("ndjson", 2000),
}  # fmt: skip


@pytest.mark.parametrize("name", sorted(MANIFEST))
def test_collected_files(name: str, read: Reader, data_dir: Any) -> None:
    data = (data_dir / "mongo/mongo-tools" / name).read_bytes()
    loader, records = MANIFEST[name]
    assert sniff(data, name, whole=True).format == loader
    got = read(loader, data)
    assert (len(got.rows), got.tally.rejected) == (records, 0)
