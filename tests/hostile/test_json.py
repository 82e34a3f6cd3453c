"""JSON that is made, or happens, to make a reader fail: what is counted, what is rejected, and where that stands."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

Look = Callable[..., Any]
Lines = list[bytes]

PEOPLE = [b'{"user_id":%d,"email":"u%d@example.org"}' % (i, i) for i in range(1, 101)]
HALF = 50
DEEP = {"lists": b"[" * 2000 + b"1" + b"]" * 2000, "objects": b'{"a":' * 2000 + b"1" + b"}" * 2000}


def hit(doc: bytes) -> bytes:
    return b'{"_index":"users","_id":"%s","_source":%s}' % (b"x%d" % (hash(doc) & 0xFFFFFFFF), doc)


def plain(doc: bytes) -> bytes:
    return doc


def text(value: object) -> bytes:
    return json.dumps(value).encode()


FORMS: dict[str, tuple[Callable[[bytes], bytes], Callable[[Lines], bytes]]] = {
    "ndjson": (plain, lambda rows: b"\n".join(rows) + b"\n"),
    "list": (plain, lambda rows: b"[" + b",\n ".join(rows) + b"]"),
    "container": (plain, lambda rows: b'{"total":%d,"users":[%s],"page":1}' % (len(rows), b",".join(rows))),
    "elasticdump": (hit, lambda rows: b"\n".join(rows) + b"\n"),
    "es_search": (hit, lambda rows: b'{"took":1,"timed_out":false,"hits":{"total":%d,"hits":[%s]}}' % (len(rows), b",".join(rows))),
}


def record(more: bytes) -> bytes:
    return b'{"user_id":500,"email":"x@example.org"%s}' % more


# name: (record, people it adds, addresses it adds, reason code)
ODD: dict[str, tuple[bytes, int, int, str]] = {
    "NUL in a string": (record(b',"note":"a\0b"'), 1, 1, "repaired_control_character"),
    "invalid UTF-8": (b'{"user_id":500,"email":"x\xff@example.org"}', 0, 0, "utf8"),
    "cut UTF-8": (record(b',"note":"\xe4\xb8"'), 0, 0, "utf8"),
    "2,000 lists deep": (record(b',"k":' + DEEP["lists"]), 0, 0, "depth"),
    "2,000 objects deep": (record(b',"k":' + DEEP["objects"]), 0, 0, "depth"),
    "NaN": (record(b',"age":NaN'), 1, 1, "repaired_constant"),
    "NaN as id": (b'{"user_id":NaN,"email":"x@example.org"}', 1, 1, "repaired_constant"),
    "-Infinity": (record(b',"age":-Infinity'), 1, 1, "repaired_constant"),
    "comma at the end": (record(b","), 1, 1, "repaired_trailing_comma"),
    "comma at the end of a list": (record(b',"tags":[1,2,]'), 1, 1, "repaired_trailing_comma"),
    "two commas": (record(b',,"a":1'), 0, 0, "json_syntax"),
    "a key twice": (record(b',"email":"y@example.org"'), 1, 2, "repaired_duplicate_key"),
    "a key twice, spelled differently": (record(b',"\\u0065mail":"y@example.org"'), 1, 2, "repaired_duplicate_key"),
    "a key twice, the last one null": (record(b',"email":null'), 1, 1, "repaired_duplicate_key"),
    "a surrogate alone in a value": (record(b',"note":"\\ud800"'), 1, 1, "repaired_surrogate"),
    "a surrogate alone in a key": (record(b',"\\udc00":"x"'), 1, 1, "repaired_surrogate"),
    "object where others have a scalar": (b'{"user_id":500,"email":{"value":"x@example.org","verified":true}}', 1, 1, ""),
    "list where others have a scalar": (b'{"user_id":500,"email":["x@example.org","y@example.org"]}', 1, 2, ""),
    "list of objects where others have a scalar": (b'{"user_id":500,"email":[{"value":"x@example.org"}]}', 1, 1, ""),
    "empty object where others have a scalar": (b'{"user_id":500,"email":{}}', 1, 0, ""),
    "true as id after numbers": (b'{"user_id":true,"email":"x@example.org"}', 1, 1, ""),
    "2^63 as id": (b'{"user_id":9223372036854775808,"email":"x@example.org"}', 1, 1, ""),
    "1e400 as id": (b'{"user_id":1e400,"email":"x@example.org"}', 1, 1, ""),
}


FRAMED = ("utf8", "depth", "json_syntax", "repaired_trailing_comma", "repaired_duplicate_key")
"""Codes whose records are tried in every form; the others depend on the document alone."""


@pytest.mark.parametrize(("form", "name"), [(f, n) for n, odd in ODD.items() for f in (FORMS if odd[3] in FRAMED else ["ndjson"])])
def test_an_odd_record_among_others(form: str, name: str, look: Look) -> None:
    raw, people, addresses, code = ODD[name]
    wrap, build = FORMS[form]
    rows = [wrap(row) for row in PEOPLE]
    data = build([*rows[:HALF], wrap(raw), *rows[HALF:]])
    seen = look({"users.json": data})
    rejected = bool(code) and not code.startswith("repaired_")
    assert seen.records == (101, 101 - rejected, rejected, 0)
    assert (seen.affected, seen.addresses) == (100 + people, 100 + addresses)
    assert seen.reasons == ({code: 1} if code else {})
    assert seen.rejects == ([("users.json", code, data.index(wrap(raw)), len(wrap(raw)))] if rejected else [])
    assert seen.code == 0
    assert ("--quarantine FILE lists every rejected record" in seen.out) is rejected


@pytest.mark.parametrize("form", ["ndjson", "list"])
def test_a_record_of_twenty_megabytes(form: str, look: Look) -> None:
    long = record(b',"note":"%s"' % (b"z" * 20_000_000))
    seen = look({"users.json": FORMS[form][1]([*PEOPLE[:HALF], long, *PEOPLE[HALF:]])})
    assert (seen.records, seen.affected, seen.reasons, seen.code) == ((101, 101, 0, 0), 101, {}, 0)


@pytest.mark.parametrize(
    ("data", "accepted", "rejects"),
    [
        (b"\n".join([PEOPLE[0], b"\0\0\0" + PEOPLE[1], PEOPLE[2]]), 3, [("json_syntax", len(PEOPLE[0]) + 1, 3)]),
        (b"\n".join([PEOPLE[0], bytes(5000), PEOPLE[2]]), 2, [("json_syntax", len(PEOPLE[0]) + 1, 5000)]),
        (b"\n".join([PEOPLE[0], b"\xff\xfe\xff", PEOPLE[2]]), 2, [("utf8", len(PEOPLE[0]) + 1, 3)]),
        (b"\n".join([PEOPLE[0], PEOPLE[1][:-6], PEOPLE[2]]), 2, [("json_syntax", len(PEOPLE[0]) + 1, len(PEOPLE[1]) - 6)]),
        (DEEP["objects"], 0, [("depth", 0, 12_001)]),
        (DEEP["objects"] + b"\n" + b"\n".join(PEOPLE), 100, [("depth", 0, 12_001)]),
        (b"[" + record(b',"k":' + b"[" * 2000) + b"," + b",".join(PEOPLE) + b"]", 100, [("depth", 1, len(record(b',"k":' + b"[" * 2000)) + 1)]),
        (b'{"k":' + b"[" * 2000 + b"\n" + b"\n".join(PEOPLE), 100, [("depth", 0, 2005)]),
    ],
    ids=["NUL before a line", "a hole of NULs", "no text", "a line cut in the middle", "nothing but depth", "depth first", "depth not closed", "line not closed"],
)
def test_a_broken_line_or_record_costs_itself(data: bytes, accepted: int, rejects: list[tuple[str, int, int]], look: Look) -> None:
    seen = look({"users.json": data})
    assert seen.records == (accepted + len(rejects), accepted, len(rejects), 0)
    assert seen.affected == accepted
    assert seen.rejects == [("users.json", *reject) for reject in rejects]


MONGO = [b'{"_id":{"$oid":"%024x"},"user_id":%d,"email":"u%d@example.org","born":{"$date":"1990-01-01T00:00:00Z"}}' % (i, i, i) for i in range(1, 101)]


@pytest.mark.parametrize("rows", [PEOPLE, MONGO], ids=["ndjson", "mongoexport"])
@pytest.mark.parametrize("cut", [-25, 12], ids=["in a text", "in a key"])
@pytest.mark.parametrize("glued", [[5], [0, 5, 90]], ids=["a line", "the first line too"])
@pytest.mark.parametrize("broken", [[20], [2, 20, 21, 99]], ids=["one", "the last too"])
def test_lines_cut_and_glued_cost_themselves(rows: list[bytes], cut: int, glued: list[int], broken: list[int], look: Look) -> None:
    held = [row[:cut] if n in broken else row for n, row in enumerate(rows)]
    data = b"".join(row + (b"" if n in glued else b"\n") for n, row in enumerate(held))
    seen = look({"users.json": data})
    offsets = [sum(len(row) + (k not in glued) for k, row in enumerate(held[:n])) for n in broken]
    assert seen.rejects == [("users.json", "json_syntax", offset, len(held[n])) for offset, n in zip(offsets, broken, strict=True)]
    assert seen.records == (100, 100 - len(broken), len(broken), 0)
    assert (seen.affected, seen.addresses) == (100 - len(broken), 100 - len(broken))
    assert seen.reasons.get("repaired_concatenated", 0) == len(glued)


@pytest.mark.parametrize("rows", [PEOPLE, MONGO], ids=["ndjson", "mongoexport"])
def test_a_first_line_that_is_cut_changes_nothing_of_the_others(rows: list[bytes], look: Look) -> None:
    held = [row[:-20] if n in (0, 10, 11, 30) else row for n, row in enumerate(rows)]
    seen = look({"users.json": b"\n".join(held) + b"\n"})
    assert seen.records == (100, 96, 4, 0)
    assert [length for *_, length in seen.rejects] == [len(held[n]) for n in (0, 10, 11, 30)]


@pytest.mark.parametrize("rows", [PEOPLE, MONGO], ids=["ndjson", "mongoexport"])
def test_two_documents_in_every_line_and_a_cut_one(rows: list[bytes], look: Look) -> None:
    held = [a + b for a, b in zip(rows[::2], rows[1::2], strict=True)]
    held[7] = rows[14][:-10]
    seen = look({"users.json": b"\n".join(held) + b"\n"})
    assert (seen.records, [length for *_, length in seen.rejects]) == ((99, 98, 1, 0), [len(held[7])])
    assert seen.reasons == {"json_syntax": 1, "repaired_concatenated": 49}


@pytest.mark.parametrize(("levels", "accepted"), [(127, 101), (128, 100)])
@pytest.mark.parametrize("form", list(FORMS))
def test_the_deepest_record_that_is_read(form: str, levels: int, accepted: int, look: Look) -> None:
    wrap, build = FORMS[form]
    levels -= wrap is hit  # the hit is a level of its own
    deep = wrap(record(b',"k":' + b"[" * levels + b"1" + b"]" * levels))
    seen = look({"users.json": build([*map(wrap, PEOPLE), deep])})
    assert (seen.records[:2], seen.affected) == ((101, accepted), accepted)


def test_a_byte_order_mark(look: Look) -> None:
    for data in (FORMS[form][1](PEOPLE) for form in ("ndjson", "list", "container")):
        seen = look({"users.json": b"\xef\xbb\xbf" + data})
        assert (seen.records, seen.affected, seen.reasons, seen.code) == ((100, 100, 0, 0), 100, {"repaired_bom": 1}, 0)


# -- numbers ------------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("first", [2**63 - 1, 2**63, 2**64 - 1, -(2**63) - 1, 10**22 + 12_345, 2**53, 10**15])
@pytest.mark.parametrize("suffix", ["json", "csv"])
def test_ids_that_differ_in_the_last_digit_are_two_people(first: int, suffix: str, look: Look) -> None:
    ids = [first, first + 1, *range(1000, 1030)]
    rows = [(i, f"Hunter-{k}-{turn}") for turn in "ab" for k, i in enumerate(ids)]  # each id twice, to be linked
    data = b"".join(text({"user_id": i, "password": p}) + b"\n" for i, p in rows)
    if suffix == "csv":
        data = b"user_id,password\n" + b"".join(f"{i},{p}\n".encode() for i, p in rows)
    seen = look({f"users.{suffix}": data})
    assert (seen.records[:2], seen.affected) == ((64, 64), 32)


def test_a_column_that_is_a_number_in_half_of_its_rows(look: Look) -> None:
    rows = [{"user_id": i // 2 if i % 2 else str(i // 2), "password": f"Hunter-{i}", "zip": i if i % 2 else f"A{i}"} for i in range(200, 400)]
    seen = look({"users.json": b"\n".join(map(text, rows))})
    assert (seen.records[:2], seen.affected) == ((200, 200), 100)  # 100 and "100" are one id


def test_true_after_numbers(look: Look) -> None:
    rows = [{"user_id": i, "email": f"u{i}@example.org", "age": i % 60 + 20, "active": i % 2} for i in range(1, 101)]
    odd = [{"user_id": 500 + i, "email": f"x{i}@example.org", "age": value, "active": value} for i, value in enumerate([True, False, None, "true"])]
    seen = look({"users.json": b"\n".join(map(text, rows + odd))})
    assert (seen.records[:2], seen.affected, seen.reasons) == ((104, 104), 104, {})


# -- keys ---------------------------------------------------------------------------------------------------------------
LATE = 50_001


@pytest.mark.parametrize("more", [{"contact_email": "x@example.org"}, {"xq": "x@example.org"}, {"a": {"b": [{"c": "x@example.org"}]}}])
@pytest.mark.parametrize("form", ["ndjson", "list"])
def test_an_address_under_a_key_that_comes_on_line_50001_only(form: str, more: dict[str, Any], look: Look) -> None:
    rows = [b'{"level":"info","n":%d}' % i for i in range(1, LATE)]
    seen = look({"events.json": FORMS[form][1]([*rows, text({"level": "info", **more})])})
    assert (seen.records[:2], seen.affected, seen.addresses) == ((LATE, LATE), 1, 1)
    assert [row["subjects"] for row in seen.statistics["data_types"] if row["data_type"] == "email"] == [1]


MAPS = {
    "objects by address": {f"u{i}@example.org": {"city": "Rome", "n": i} for i in range(90)},
    "two by address": {f"u{i}@example.org": {"city": "Rome"} for i in range(2)},
    "texts by address": {f"u{i}@example.org": "Rome" for i in range(90)},
    "numbers by address": {f"u{i}@example.org": i for i in range(90)},
    "lists by address": {f"u{i}@example.org": ["Rome"] for i in range(90)},
    "all sorts by address": {f"u{i}@example.org": ("Rome", {"city": "Rome"}, ["Rome"], None, 1.5, {}, True)[i % 7] for i in range(90)},
    "objects by id": {str(1000 + i): {"email": f"u{i}@example.org", "n": i} for i in range(90)},
    "objects by UUID": {f"{i:08x}-0000-4000-8000-000000000000": {"email": f"u{i}@example.org"} for i in range(90)},
}


@pytest.mark.parametrize("name", list(MAPS))
@pytest.mark.parametrize("shape", ["bare", "indented", "under a key"])
def test_objects_keyed_by_address_or_id(name: str, shape: str, look: Look) -> None:
    people = MAPS[name]
    document = {"total": len(people), "users": people} if shape == "under a key" else people
    seen = look({"users.json": json.dumps(document, indent=1 if shape == "indented" else None).encode()})
    assert seen.records == (len(people), len(people), 0, 0)
    assert (seen.affected, seen.addresses, seen.reasons) == (len(people), len(people), {})
    assert "example.org" not in json.dumps(seen.statistics).replace('"domain": "example.org"', "")


def test_keys_that_are_malformed_cost_their_entry_and_a_cut_one_is_said(look: Look) -> None:
    data = text(MAPS["texts by address"])[:-4].replace(b"u3@", b"u\xff@").replace(b"u4@", b"u\\ud8004@")
    seen = look({"users.json": data})
    assert seen.records == (90, 88, 2, 0)
    assert seen.affected == 87  # what stands for the surrogate is no letter of an address
    last = b'"u89@example.org": "Ro'
    assert seen.rejects == [("users.json", "utf8", data.index(b'"u\xff'), len(b'"u\xff@example.org": "Rome"')), ("users.json", "truncated", data.index(last), len(last))]
    assert seen.reasons == {"utf8": 1, "truncated": 1, "repaired_surrogate": 1}
    assert seen.code == 3
