"""JSON in all its forms, right and wrong."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest

Reader = Callable[..., Any]


@pytest.mark.parametrize(
    ("text", "table", "records"),
    [
        ('[{"a":1},{"a":2}]', "", [{"a": 1}, {"a": 2}]),
        ('{"a":1}', "", [{"a": 1}]),
        ('{"a":1}{"a":2}\n\n{"a":3}', "", [{"a": 1}, {"a": 2}, {"a": 3}]),
        ('{\n "a": 1\n}\n{\n "a": 2\n}\n', "", [{"a": 1}, {"a": 2}]),
        ('{"users":[{"a":1},{"a":2}],"total":2,"page":1}', "users", [{"a": 1}, {"a": 2}]),
        ('{"data":[{"a":1}]}', "", [{"a": 1}]),
        ('{"users":{"data":[{"a":1}]}}', "users", [{"a": 1}]),
        ('{"response":{"items":[{"a":1}]}}', "", [{"a": 1}]),
        ('{"messages":[{"a":1}]}', "messages", [{"a": 1}]),
        ('{"status":"ok","result":{"users":[{"a":1}],"count":1}}', "users", [{"a": 1}]),
        ('{"id":7,"name":"x","cameras":[{"mac":"a"}]}', "", [{"id": 7, "name": "x", "cameras": [{"mac": "a"}]}]),
        ('{"a@b.example":{"n":1},"c@d.example":{"n":2}}', "", [{"{key}": "a@b.example", "n": 1}, {"{key}": "c@d.example", "n": 2}]),
        ('{"users":{"-L1a2b3c4d5e6f7g8h9i":{"n":1},"-L1a2b3c4d5e6f7g8h9j":{}, "-L1a2b3c4d5e6f7g8h9k":{"n":2}}}', "", None),
        ('{"home":{"city":"x"},"work":{"city":"y"}}', "", [{"home": {"city": "x"}, "work": {"city": "y"}}]),
        ('[1,"x",null,{"a":1},[2]]', "", [{"value": 1}, {"value": "x"}, {"value": None}, {"a": 1}, {"value": [2]}]),
        ("[]", "", []),
        ('{"users":[],"total":0}', "", []),
        (" ", "", []),
    ],
)
def test_documents(text: str, table: str, records: list[object] | None, read: Reader) -> None:
    for block in (64, 1 << 20):
        got = read("json", text.encode(), block)
        if records is not None:
            assert got.records == records
            assert {row[0] for row in got.rows} <= {table}
        assert got.tally.complete


@pytest.mark.parametrize(
    ("members", "tables"),
    [
        ('"realm":"customers",%s', {"users"}),
        ('"exported_by":"x",%s,"bets":[{"b":1}]', {"users", "bets"}),
        ('"exported_by":"bob@mail.example","page_count":1,"generated-on":"2020",%s', {"users"}),
        ('"host":"db1","env":"prod","db_name":"shop",%s', {"users"}),
        ('"foo":1,%s,"bets":[{"b":1}]', {"users", "bets"}),
        ('"config":{"theme":"dark"},%s,"bets":[{"b":1}]', {"users", "bets"}),
        ('"name":"all","rows":[{"a":1}]', {""}),
        ('"id":1,"email":"a@b.example",%s', None),
        ('"user":"bob",%s,"bets":[{"b":1}]', None),
        ('"customerId":7,%s,"bets":[{"b":1}]', None),
        ('"owner":{"email":"a@b.example"},%s,"bets":[{"b":1}]', None),
        ('"contact":"a@b.example",%s,"bets":[{"b":1}]', None),
        ('"name":"x","cameras":[{"mac":"a"}]', None),
        ('"foo":1,"bar":2,%s,"bets":[{"b":1}]', None),
    ],
)
def test_lists_that_outweigh_the_scalars_beside_them(members: str, tables: set[str] | None, read: Reader) -> None:
    """None: the object is one record."""
    text = f"{{{members.replace('%s', chr(34) + 'users' + chr(34) + ':[{' + chr(34) + 'a' + chr(34) + ':1}]')}}}"
    for block in (64, 1 << 20):
        got = read("json", text.encode(), block)
        assert {row[0] for row in got.rows} == (tables or {""})
        if tables is None:
            assert got.records == [json.loads(text)]


def test_objects_side_by_side_are_records_though_lists_outweigh(read: Reader) -> None:
    text = '{"foo":1,"cams":[{"a":1}],"logs":[{"a":1}]}'
    assert len(read("json", f"{text}\n{text}".encode()).rows) == 2


@pytest.mark.parametrize(
    ("text", "record", "code"),
    [
        ('{"a":[1,2,],}', {"a": [1, 2]}, "repaired_trailing_comma"),
        ('{"a":NaN,"b":-Infinity}', {"a": "NaN", "b": "-Infinity"}, "repaired_constant"),
        ('{"a":"\\ud800x"}', {"a": "\ufffdx"}, "repaired_surrogate"),
        ('{"a":"x\x00y\x01"}', {"a": "x\x00y\x01"}, "repaired_control_character"),
        ('{"a":1,"a":2}', {"a": [1, 2]}, "repaired_duplicate_key"),
        ('{"a":1,"\\u0061":2}', {"a": [1, 2]}, "repaired_duplicate_key"),
        ('{"id":1,"b":[{"a":1},{"a":[1],"x":0,"a":[2,3]}]}', {"id": 1, "b": [{"a": 1}, {"a": [1, 2, 3], "x": 0}]}, "repaired_duplicate_key"),
        ('{"a":5,"a":5}', {"a": 5}, "repaired_duplicate_key"),
    ],
)
def test_repairs(text: str, record: object, code: str, read: Reader) -> None:
    for name in ("json", "ndjson"):
        got = read(name, text.encode())
        assert got.records == [record]
        assert got.codes == {code: 1}


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (b'{"a":tru}', "json_syntax"),
        (b'{"a":"\xff"}', "utf8"),
        (b'{"a":' + b"[" * 300 + b"]" * 300 + b"}", "depth"),
        (b"{'a':1}", "json_syntax"),
        (b'{"a":01}', "json_syntax"),
        (b'{"a":1,,"b":2}', "json_syntax"),
    ],
)
def test_rejects_are_alone_and_have_an_offset(raw: bytes, code: str, read: Reader) -> None:
    for name, data in (("json", b'[{"k":1},' + raw + b',{"k":2}]'), ("ndjson", b'{"k":1}\n' + raw + b'\n{"k":2}\n')):
        got = read(name, data)
        assert got.records == [{"k": 1}, {"k": 2}]
        assert got.tally.rejects == [(code, data.index(raw), len(raw))]


@pytest.mark.parametrize(
    ("bad", "lost"),
    [
        ('{"id":2,"n":"x}', 1),
        ('{"id":2,"n":"x"', 1),
        ('{"id":2,"n":x"}', 1),
        ('{"id":2,"n":{"m":[1,2}}', 1),
    ],
)
@pytest.mark.parametrize("glue", [",", ",\n  ", ", "])
def test_a_list_goes_on_behind_a_broken_record(bad: str, lost: int, glue: str, read: Reader) -> None:
    good = [f'{{"id":{i},"n":"y{i}"}}' for i in (1, 3, 4, 5)]
    text = "[" + glue.join([good[0], bad, *good[1:]]) + "]"
    for block in (64, 1 << 20):
        got = read("json", text.encode(), block)
        assert [record["id"] for record in got.records] == [1, 3, 4, 5], text
        assert got.tally.rejected == lost


def test_numbers_keep_their_spelling(read: Reader) -> None:
    import io

    from breach_impact.framing import Tally
    from breach_impact.loaders.ndjson import LOADER

    text = '{"a":9223372036854775808,"b":12345678901234567890123,"c":1.10,"d":1e400,"z":%s}\n'
    for tail in ("0", "NaN"):
        (frame,) = LOADER.frames(io.BytesIO((text % tail).encode()), Tally(), block_size=1 << 16)
        doc = frame.rows.column("doc")[0].as_py()
        for spelled in ("9223372036854775808", "12345678901234567890123", "1.10", "1e400"):
            assert spelled in doc


def test_late_key_and_long_line(read: Reader) -> None:
    lines = [b'{"a":1}'] * 20_500 + [b'{"a":1,"late":"x"}', b'{"a":"' + b"z" * 3_000_000 + b'"}']
    got = read("ndjson", b"\n".join(lines))
    assert got.records[20_500] == {"a": 1, "late": "x"}
    assert len(got.records[-1]["a"]) == 3_000_000


def test_record_over_the_limit(read: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    import breach_impact.documents.elements as elements
    import breach_impact.reading.lines as lines

    monkeypatch.setattr(lines, "MAX_RECORD", 1000)
    monkeypatch.setattr(elements, "MAX_RECORD", 1000)
    long = b'{"a":"' + b"z]}" * 2000 + b'"}'
    got = read("ndjson", b'{"k":1}\n' + long + b'\n{"k":2}\n', 64)
    assert got.records == [{"k": 1}, {"k": 2}]
    assert got.tally.rejects[0][0] == "record_too_long"
    got = read("json", b'[{"k":1},' + long + b',{"k":2}]', 64)
    assert got.records == [{"k": 1}, {"k": 2}]
    assert got.tally.rejects == [("record_too_long", 9, len(long))]


def test_bom(read: Reader) -> None:
    for name in ("json", "ndjson"):
        got = read(name, b'\xef\xbb\xbf{"a":1}\n{"a":2}\n')
        assert got.records == [{"a": 1}, {"a": 2}]
        assert got.rows[0][1] == 3


def test_json_test_suite(data_dir: Path, read: Reader) -> None:
    without_a_value = {"n_structure_no_data.json", "n_single_space.json"}
    for path in sorted((data_dir / "json/JSONTestSuite_parsing").glob("*.json")):
        got = read("json", path.read_bytes())
        if path.name.startswith("y_"):
            assert got.tally.rejected == 0, path.name
            assert set(got.codes) <= {"repaired_duplicate_key"}, path.name
            value = json.loads(path.read_bytes())
            assert len(got.rows) == (len(value) if isinstance(value, list) else 1), path.name
        elif path.name.startswith("n_") and path.name not in without_a_value:
            assert got.tally.rejected or got.codes, path.name


def test_what_stands_beside_the_records_of_a_container_is_said(read: Reader) -> None:
    got = read("json", b'{"total": 2, "secret_plan": "x", "users": [{"email": "a@x.com"}, {"email": "b@x.com"}], "logs": [{"a": 1}], "posts": [{"a": 1}]}')
    assert len(got.records) == 4
    assert got.codes == {"beside_records": 1}


ROWS = '[1, "a@x.com"], [2.50, "b@x.com"], [3], [4, null]'
OBJECTS = [{"id": 1, "email": "a@x.com"}, {"id": 2.5, "email": "b@x.com"}, {"id": 4, "email": None}]


@pytest.mark.parametrize("text", ['[["id", "email"], %s]', '{"columns":["id","email"],"index":[0,1,2,3],"data":[%s]}', '{"columns":["id","email"],"rows":[%s],"page":1}'])
def test_rows_that_are_lists_are_read_by_their_columns(text: str, read: Reader) -> None:
    for block in (64, 1 << 20):
        got = read("json", (text % ROWS).replace("[3], ", "").encode(), block)
        assert (got.records, got.codes) == (OBJECTS, {})
    got = read("json", (text % (ROWS.replace("[3], ", "") + ", [5]")).encode())
    assert (got.records, got.codes, got.tally.read) == (OBJECTS, {"json_fields": 1}, 4)


@pytest.mark.parametrize("block", [64, 1 << 20])
def test_rows_without_a_header_have_numbered_columns(block: int, read: Reader) -> None:
    rows = [f'[{n}, "u{n}@x.com"]' if n % 7 else f"[{n}, null]" for n in range(20)]
    got = read("json", f"[{', '.join(rows[:9])},\n {', '.join(rows[9:])}, [20]]".encode(), block)
    assert got.records == [{"column_1": n, "column_2": f"u{n}@x.com" if n % 7 else None} for n in range(20)]
    assert (got.codes, got.tally.read) == ({"json_fields": 1}, 21)


def test_lists_of_numbers_stay_values(read: Reader) -> None:
    assert read("json", b"[[1, 2], [3, 4], [5, 6], [7, 8]]").records[0] == {"value": [1, 2]}


def test_lists_without_a_header_stay_values(read: Reader) -> None:
    assert read("json", b'[["Ann", "Lee"], ["Bob", "Ray"]]').records == [{"value": ["Ann", "Lee"]}, {"value": ["Bob", "Ray"]}]


PEOPLE = '[{"email": "a@x.com"}, {"email": "b@x.com"}, {"phone": "+14155550100"}]'


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ('{"exported_by": "eva@x.com", "users": %s}', {"beside_records": 1}),
        ('{"exported_by": "mysqldump", "meta": {"page": 1, "name": "all"}, "users": %s}', {}),
        ('{"meta": {"exported_by": "eva@x.com"}, "users": %s}', {"beside_records": 1}),
        ('{"meta": {"owner_phone": "+14155550199"}, "data": {"users": %s}}', {"beside_records": 1}),
        ('{"index": ["' + "x" * 70_000 + '", "eva@x.com"], "users": %s}', {"beside_records": 1}),
        ('{"status": "ok", "data": %s, "admin": {"email": "eva@x.com"}}', {"beside_records": 1}),
        ('{"result": {"users": %s}, "admin": {"email": "eva@x.com"}}', {"beside_records": 1}),
        ('{"plan": "gold", "colour": "red", "users": %s}', {"beside_records": 2}),
    ],
    ids=range(8),
)
def test_who_stands_beside_a_list_of_people_is_said_and_costs_no_record(text: str, codes: dict[str, int], read: Reader) -> None:
    for block in (64, 1 << 20):
        got = read("json", (text % PEOPLE).encode(), block)
        assert got.records == json.loads(PEOPLE)
        assert got.codes == codes


@pytest.mark.parametrize("level", ["INFO", "2020-01-01 10:00:00", "7"])
def test_documents_of_a_log_are_read_at_once(level: str, read: Reader) -> None:
    line = f'[{level}] user saved {{"a":1}}\n'
    start = time.perf_counter()
    got = read("json", line.encode() * 20_000)
    assert sum(record == {"a": 1} for record in got.records) == 20_000
    assert set(got.codes) <= {"json_syntax", "repaired_concatenated"}
    assert time.perf_counter() - start < 10


@pytest.mark.parametrize(
    ("text", "records", "codes"),
    [
        ('{"a":1}{"a":2}', 2, {"repaired_concatenated": 1}),
        ('{"a":1}' * 40, 40, {"repaired_concatenated": 39}),
        ('{"a":1}   ' * 40, 40, {"repaired_concatenated": 39}),
        ("[][]", 0, {"repaired_concatenated": 1}),
        ('[1]{"a":2}[3] 4', 4, {"repaired_concatenated": 3}),
        ('{"users":[{"a":1}]} {"users":[{"a":1}]}', 2, {"repaired_concatenated": 1}),
        ('{"a":1}\n{"a":2}\r\n[3]\n\n[4]\n"x"', 5, {}),
        ('{"users":[{"a":1}]}\n{"users":[{"a":1}]}', 2, {}),
        ('{"a":1},{"a":2}', 2, {"repaired_extra_comma": 1}),
        ("[1]x", 1, {"json_syntax": 1}),
    ],
)
def test_documents_in_one_line_are_said(text: str, records: int, codes: dict[str, int], read: Reader) -> None:
    for block in (1, 64, 1 << 20):
        got = read("json", text.encode(), block)
        assert (len(got.rows), got.codes) == (records, codes)


A, B, C = b'{"id":1,"e":"a@x.org"}', b'{"id":2,"e":"b@x.org"}', b'{"id":3,"k":[{"a":1},{"b":"}{"}]}'
# a line -> (the documents in it, what is rejected, repairs)
LINES: dict[bytes, tuple[list[bytes], list[bytes], dict[str, int]]] = {
    A + B: ([A, B], [], {"repaired_concatenated": 1}),
    A + b" \t" + B + b" " + C: ([A, B, C], [], {"repaired_concatenated": 2}),
    A + b", " + B: ([A, B], [], {"repaired_extra_comma": 1}),
    A + b",": ([A], [], {"repaired_extra_comma": 1}),
    b"x " + A: ([A], [b"x"], {}),
    b"2019-12-04 10:00:00 [x] ERROR: " + A + b" " + B: ([A, B], [b"2019-12-04 10:00:00 [x] ERROR:"], {"repaired_concatenated": 1}),
    A + b" it's " + B: ([A, B], [b"it's"], {}),
    A + b' it"s ' + B: ([A], [b'it"s ' + B], {}),
    A + b'{"id":2,"e"': ([A], [b'{"id":2,"e"'], {}),
    A + b'{"id":}' + C: ([A, C], [b'{"id":}'], {}),
    A + b'{"id":2,"e":"' + B + C: ([A, C], [b'{"id":2,"e":"' + B], {}),
    A[:-9] + B: ([], [A[:-9] + B], {}),
    A[9:] + B: ([B], [A[9:]], {}),
    A[9:] + b"," + B: ([], [A[9:] + b"," + B], {}),
    A[:11] + B + A[11:]: ([], [A[:11] + B + A[11:]], {}),
    C[:-3] + A: ([], [C[:-3] + A], {}),
    C[C.index(b"["):]: ([], [C[C.index(b"["):]], {}),
    C[C.index(b'{"a"'):]: ([], [C[C.index(b'{"a"'):]], {}),
    C[: C.index(b",{")]: ([], [C[: C.index(b",{")]], {}),
    b'{"id":1,"note":"see ' + B + b'"}': ([], [b'{"id":1,"note":"see ' + B + b'"}'], {}),
    b'{"id":1,"note":"' + B + b'"}': ([], [b'{"id":1,"note":"' + B + b'"}'], {}),
    b'{"id":1,,"k":' + B + b"}": ([], [b'{"id":1,,"k":' + B + b"}"], {}),
    A + b"\xff" + B: ([A, B], [b"\xff"], {}),
}  # fmt: skip


@pytest.mark.parametrize("line", LINES, ids=[line.decode("latin-1") for line in LINES])
@pytest.mark.parametrize("block", [1, 64, 1 << 20])
def test_documents_in_one_line_of_many(line: bytes, block: int, read: Reader) -> None:
    docs, rests, repairs = LINES[line]
    data = b"\n".join([A, B, line, A, B, b""])
    got = read("ndjson", data, block)
    at = len(A) + len(B) + 2
    found = [data[row[1] : row[1] + row[2]] for row in got.rows if at <= row[1] < at + len(line)]
    assert [json.loads(raw) for raw in found] == [json.loads(doc) for doc in docs]
    assert len(got.rows) == 4 + len(docs)
    assert [data[off : off + size] for _, off, size in got.tally.rejects] == rests
    assert {code: n for code, n in got.codes.items() if code.startswith("repaired")} == repairs
    assert got.tally.complete


@pytest.mark.parametrize("name", ["ndjson", "elasticdump"])
def test_documents_in_the_last_line_of_a_file_that_is_cut(name: str, read: Reader) -> None:
    rows = [b'{"_index":"users","_id":"%d","_source":{"id":%d}}' % (n, n) for n in range(4)]
    data = rows[0] + b"\n" + rows[1] + rows[2] + rows[3][:-9]
    got = read(name, data)
    assert len(got.rows) == 3
    assert got.tally.rejects == [("truncated", data.rindex(rows[3][:-9]), len(rows[3]) - 9)]
    assert (got.codes, got.tally.complete) == ({"repaired_concatenated": 1, "truncated": 1}, False)


USERS = b'"users":[' + b",".join(b'{"id":%d,"e":"u%d@x.org"}' % (n, n) for n in range(100)) + b"]"
BROKEN = [b"page:1", b'"page":', b'"page" 1', b"page", b"'page':1"]


@pytest.mark.parametrize("order", list(permutations([b'"total":9', USERS, b"?"])), ids=lambda order: b"".join(m[1:2] or m for m in order).decode())
@pytest.mark.parametrize("broken", BROKEN, ids=bytes.decode)
@pytest.mark.parametrize("wrap", [b"{%s}", b'{"status":"ok","data":{%s}}', b'{%s,"comment":"' + b"y" * (1 << 20) + b'"}'], ids=["bare", "inner", "large"])
def test_a_broken_member_of_a_container_costs_itself(order: tuple[bytes, ...], broken: bytes, wrap: bytes, read: Reader) -> None:
    data = wrap % b",".join(broken if member == b"?" else member for member in order)
    for block in (64, 1 << 20, 1 << 22):
        got = read("json", data, block)
        assert (len(got.rows), {row[0] for row in got.rows}) == (100, {"users"})
        assert got.tally.rejects == [("json_syntax", data.index(broken), len(broken))]
        assert not got.tally.complete


def test_a_broken_record_with_a_list_is_no_container(read: Reader) -> None:
    for text in ('{"id":1,page:2,"orders":[{"a":1},{"a":2}]}', '{id:1,"orders":[{"a":1},{"a":2}]}', '{"a":1,note:2,"orders":[{"a":1}]}'):
        got = read("json", text.encode())
        assert (got.rows, got.tally.rejects, got.tally.complete) == ([], [("json_syntax", 0, len(text))], True)


def test_a_container_that_is_broken_and_cut(read: Reader) -> None:
    data = b'{"total":9,page:1,' + USERS[:-20]
    got = read("json", data)
    assert got.codes == {"json_syntax": 1, "truncated": 1}
    assert len(got.rows) == 99
    assert not got.tally.complete
