"""The limits of a record are a matter of the record alone, not of where blocks end, and the same in all formats."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

import breach_impact.delimited.quotes as csvquotes
import breach_impact.delimited.reader as csv
import breach_impact.delimited.rows as csvrows
import breach_impact.documents.containerwalk as containerwalk
import breach_impact.documents.elements as elements
import breach_impact.documents.jsonvet as jsonvet
import breach_impact.reading.lines as lines

Reader = Callable[..., Any]
LIMIT, QUOTED = 2000, 300
BLOCKS = [64, 100, 700, 1990, 2001, 2300, 4100, 1 << 16]


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Limits that short inputs reach."""
    for module in (elements, lines, jsonvet, csv, containerwalk):
        monkeypatch.setattr(module, "MAX_RECORD", LIMIT)
    monkeypatch.setattr(elements, "SIGHT", LIMIT + 200)
    for module in (csvrows, csvquotes, csv):
        monkeypatch.setattr(module, "QUOTED", QUOTED)


def hit(doc: bytes) -> bytes:
    return b'{"_index":"u","_id":"1","_source":%s}' % doc


def row(size: int, wrap: Callable[[bytes], bytes]) -> bytes:
    """A record of so many bytes, with brackets in its text."""
    empty = wrap(b'{"k":2,"e":""}')
    return wrap(b'{"k":2,"e":"%s"}' % ((b"]},{ " * size)[: size - len(empty) - 1] + b"x"))


# loader -> (how a record is wrapped, records put together)
JSON: dict[str, tuple[str, Callable[[bytes], bytes], Callable[[list[bytes]], bytes]]] = {
    "ndjson": ("ndjson", bytes, b"\n".join),
    "last line": ("ndjson", bytes, lambda rows: b"\n".join(rows[:-1])),
    "list": ("json", bytes, lambda rows: b"[" + b",".join(rows) + b"]"),
    "container": ("json", bytes, lambda rows: b'{"page":1,"users":[' + b",\n".join(rows) + b"]}"),
    "documents": ("json", bytes, b"\n\n".join),
    "elasticdump": ("elasticdump", hit, b"\n".join),
    "hits": ("elasticdump", hit, lambda rows: b"[" + b",".join(rows) + b"]"),
    "es_search": ("es_search", hit, lambda rows: b'{"hits":{"hits":[' + b",".join(rows) + b"]}}"),
}


@pytest.mark.parametrize("form", JSON)
@pytest.mark.parametrize("size", [LIMIT, LIMIT + 1, LIMIT + 201, 5 * LIMIT])
def test_a_record_of_json(form: str, size: int, read: Reader) -> None:
    loader, wrap, build = JSON[form]
    small, long = wrap(b'{"k":1,"e":"x"}'), row(size, wrap)
    assert len(long) == size
    rows = [small] * 60 + [long, small, small]
    if form == "last line":
        rows[-2:] = [small, small]
        rows = [*rows[:60], small, long, small]
    data = build(rows)
    found = [read(loader, data, block) for block in BLOCKS]
    assert len(found[0].rows) + found[0].tally.rejected == (62 if form == "last line" else 63)
    assert found[0].tally.rejects == ([("record_too_long", data.index(long), size)] if size > LIMIT else [])
    for got in found[1:]:
        assert (got.rows, got.tally) == (found[0].rows, found[0].tally)


@pytest.mark.parametrize("fault", [100, 1900, 1999, 2050, 2150, 2300, 3900])
@pytest.mark.parametrize("closed", [True, False])
@pytest.mark.parametrize("behind", [0, 3, 300])
def test_a_malformed_record_over_the_limit(fault: int, closed: bool, behind: int, read: Reader) -> None:
    long = row(4000, bytes)
    long = long[:fault] + b'","k":2,,"e":"' + long[fault : None if closed else -2]
    data = b"[" + b",".join([b'{"k":1,"e":"x"}'] * 30 + [long] + [b'{"k":%d,"e":"y"}' % n for n in range(behind)]) + b"]"
    found = [read("json", data, block) for block in BLOCKS]
    for got in found[1:]:
        assert (got.rows, got.tally) == (found[0].rows, found[0].tally)
    assert len(found[0].rows) >= 30


# name -> a row of so many bytes
ROWS: dict[str, Callable[[int], bytes]] = {
    "plain": lambda size: b"5,x@x.org," + b"z" * (size - 10),
    "too few fields": lambda size: b"5," + b"z" * (size - 2),
    "quoted": lambda size: b'5,x@x.org,"' + b"z" * (size - 12) + b'"',
    "doubled quotes": lambda size: b'5,x@x.org,"' + b'""' * ((size - 12) // 2) + b"z" * (size % 2) + b'"',
    "a quote that never closes": lambda size: b'5,x@x.org,"' + b"z" * (size - 11),
    "a quote inside": lambda size: b"5,x@x.org,z" + b'"' + b"z" * (size - 12),
}


@pytest.mark.parametrize("name", ROWS)
@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
@pytest.mark.parametrize("size", [LIMIT, LIMIT + 1, LIMIT + QUOTED, 5 * LIMIT])
def test_a_row_of_csv(name: str, end: bytes, size: int, read: Reader) -> None:
    long = ROWS[name](size)
    assert len(long) == size
    for tail in (b"6,y@x.org,w" + end + b'7,z@x.org,"w"' + end, b""):
        data = b"id,email,note" + end + (b"1,a@x.org,n" + end) * 60 + long + end * bool(tail) + tail
        found = [read("csv", data, block) for block in BLOCKS]
        assert found[0].tally.read == 61 + 2 * bool(tail)
        if size > LIMIT:
            assert found[0].tally.rejects == [("record_too_long", data.index(long), size)]
        else:
            assert found[0].tally.rejects == ([("csv_fields", data.index(long), size)] if name == "too few fields" else [])
        for got in found[1:]:
            assert (got.rows, got.tally) == (found[0].rows, found[0].tally)


@pytest.mark.parametrize("size", [QUOTED - 2, QUOTED - 1, QUOTED, QUOTED + 1, 3 * QUOTED, LIMIT + 50, 2 * LIMIT])
@pytest.mark.parametrize("odd", [b"", b'3,q@x.org,a"b\n'])
def test_line_ends_in_quotes(size: int, odd: bytes, read: Reader) -> None:
    field = (b"line\n" * size)[: size - 3] + b"z"
    data = b"id,email,note\n" + b"1,a@x.org,n\n" * 3000 + b'2,b@x.org,"' + field + b'"\n' + b'4,d@x.org,"e"\n' * 3 + odd
    found = [read("csv", data, block) for block in BLOCKS]
    for got in found[1:]:
        assert (got.rows, got.tally) == (found[0].rows, found[0].tally)
    assert (found[0].tally.rejected == 0) == (size <= QUOTED - 1)
