"""Hits cut by their spelling: the id and the document that a JSON parser finds, or the line goes one way slower."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from breach_impact.documents.accounts import Accounts
from breach_impact.documents.hits import hit_frames
from breach_impact.framing import Tally, Window
from breach_impact.reading import fastlines
from breach_impact.reading.envelope import LONGEST, Envelope
from breach_impact.reading.fastlines import LineSorter

Row = tuple[str, int, int, str | None, Any]


def members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    out = dict(pairs)
    assert len(out) == len(pairs), "a key is named twice"
    return out


def strictly(text: bytes) -> Any:
    """JSON in which no key is named twice, numbers as they are spelled."""
    return json.loads(text, object_pairs_hook=members, parse_int=lambda n: ("number", n), parse_float=lambda n: ("number", n))


def matched(envelope: Envelope, lines: list[bytes]) -> dict[int, tuple[bytes, bytes]]:
    """The id and the document that the envelope cuts out of each line which it takes for one of its own."""
    data = b"".join(line + b"\n" for line in lines)
    sizes = np.array([len(line) for line in lines], dtype=np.int64)
    ends = np.cumsum(sizes + 1) - 1
    starts = ends - sizes
    found = envelope.match(data, starts, ends, np.arange(len(lines)))
    columns = (found.rows, found.starts, found.ends, found.id_starts, found.id_ends)
    return {int(row): (data[a:b], data[s:e]) for row, s, e, a, b in zip(*(c.tolist() for c in columns), strict=True)}


def check(envelope: Envelope, lines: list[bytes]) -> set[int]:
    """The lines that are cut; what is cut out as a document, if it is one, is the one that the whole line holds."""
    found = matched(envelope, lines)
    for row, (ident, document) in found.items():
        try:
            source = strictly(document)
        except (ValueError, AssertionError):
            continue  # no valid document: the accounts refuse it
        if isinstance(source, dict):
            hit = strictly(lines[row])
            assert hit["_source"] == source
            assert hit["_id"] == ident.decode()
            assert hit["_index"] == envelope.table
    return set(found)


# -- spellings of hits --------------------------------------------------------------------------------------------------------
IDS = st.sampled_from(['"1"', '"a-b_c"', '""', '"é😀"', '"x y"', '"}}"', '"' + "i" * LONGEST + '"', '"' + "i" * (LONGEST + 1) + '"']) | st.sampled_from(
    ['"a\\"b"', '"\\u0031"', '"a\\\\"', "7", "null", "true", "1.5", '"\t"', '["1"]', '"_source"', '"\\u0000"']
)
TEXTS = ['"plain text"', '"\\"_source\\":{"', '"}}}"', '"{\\"a\\":1}"', '"a\\\\"', '"\\u0041"', '"é😀"', '",\\"_id\\":\\"2\\""', "12345678", "null", "1.50", "1e5"]
SOURCES = st.lists(st.tuples(st.sampled_from(["a", "b", "_source", "_id", "é"]), st.sampled_from([*TEXTS, '{"b":{"c":[1,{}]}}', '{"_source":{"a":1}}', "[]", '[{"_id":"3"}]'])), max_size=4).map(
    lambda pairs: "{" + ",".join(f'"{k}":{v}' for k, v in pairs) + "}"
) | st.sampled_from(['"a text long enough"', "[1,2,3,4,5,6,7]", "123456789012345", "null", '{"a":"unfinished', '{"a":1},"z":{"b":"text"}', '{"a":"some text"} ', '{"a":"some text",}'])
OTHERS = st.sampled_from(
    [
        ('"_type"', '"_doc"'), ('"_type"', '"a\\"b"'), ('"_score"', "1"), ('"_score"', "12"), ('"_score"', "1.5"), ('"_score"', "null"), ('"_score"', "-1"), ('"_score"', "007"),
        ('"_score"', "1e5"), ('"sort"', "[1575,2]"), ('"sort"', "[]"), ('"_version"', "3"), ('"_routing"', '"r1"'), ('"_routing"', '"r2"'), ('"found"', "true"), ('"fields"', '{"_id":["9"]}'),
        ('"_source"', "{}"), ('"_id"', '"2"'), ('"\\u005fid"', '"3"'), ('"_i\\u0064"', '"4"'), ('"highlight"', '{"a":["x"]}'),
    ]
)  # fmt: skip
INDEXES = st.sampled_from(['"users"'] * 5 + ['"logs-2019"', '"é"', '"a\\"b"', "null"])
SPACES = st.sampled_from([("", "", ""), (" ", " ", ""), (" ", "", ""), ("", "", " "), ("  ", "\t", " ")])


@st.composite
def hits(draw: st.DrawFn, tidy: bool = False) -> bytes:
    """A hit, its members in any order; a tidy one is spelled as dumps spell it."""
    body = [('"_index"', draw(INDEXES)), ('"_id"', draw(IDS)), *draw(st.lists(OTHERS, max_size=2))]
    body = draw(st.permutations(body))
    body.insert(len(body) if tidy or draw(st.booleans()) else draw(st.integers(0, len(body))), ('"_source"', draw(SOURCES)))
    colon, comma, inner = ("", "", "") if tidy else draw(SPACES)
    return ("{" + inner + ("," + comma).join(f"{key}:{colon}{value}" for key, value in body) + inner + "}").encode()


PLAIN = st.sampled_from([("_type", '"_doc"'), ("_score", "{number}"), ("_version", "{number}"), ("_routing", '"r1"'), ("found", "true"), ("_seq", "null"), ("_x", "1.5")])
NUMBERS = st.sampled_from(["1", "2", "12345", "0", "01", "-1", "1.5", "1e5", "", "null", '"1"'])


@st.composite
def writers(draw: st.DrawFn) -> Callable[[str, str, str], bytes]:
    """How a dump spells its hits: gives the line of an id, a document and a number."""
    body = draw(st.permutations([("_index", draw(st.sampled_from(['"users"', '"é"']))), ("_id", "{id}"), *draw(st.lists(PLAIN, max_size=2, unique=True))]))
    colon, comma, inner = draw(SPACES)
    head = "{" + inner + "".join(f'"{key}":{colon}{value},{comma}' for key, value in body) + f'"_source":{colon}'
    return lambda ident, source, number: (head.replace("{number}", number).replace("{id}", ident) + source + inner + "}").encode()


@settings(max_examples=200)
@given(writers(), st.lists(st.tuples(IDS, SOURCES, NUMBERS), max_size=8), st.lists(hits(), max_size=3), st.integers(0, 300))
def test_a_cut_is_what_a_parser_finds(writer: Callable[[str, str, str], bytes], variants: list[tuple[str, str, str]], others: list[bytes], at: int) -> None:
    line = writer('"first"', '{"a":"some text"}', "1")
    envelope = Envelope.learn(line)
    assert envelope is not None
    at %= len(line)
    broken = [line[:at], line[at:], line[:at] + b'"' + line[at:], line[:at] + b"}" + line[at + 1 :], line[:at] + line[at + 1 :], line[:at] + line[at - 9 : at] + line[at:]]
    found = check(envelope, [line, writer('"x"', '{"b":{"c":"}}"}}', "22"), *(writer(*variant) for variant in variants), *others, *broken, b"", b"{}"])
    assert {0, 1} <= found


def test_lines_of_one_spelling_are_cut() -> None:
    lines = [b'{"_index":"users","_type":"_doc","_id":"%d","_score":%d,"_source":{"a":"some text %d"}}' % (n, n, n) for n in range(40)]
    envelope = Envelope.learn(lines[7])
    assert envelope is not None
    assert check(envelope, lines) == set(range(40))
    assert matched(envelope, lines)[12] == (b"12", b'{"a":"some text 12"}')


@pytest.mark.parametrize(
    ("line", "cut"),
    [
        (b'{"_index":"users","_id":"2","_score":34,"_source":{"a":"some text"}}', True), (b'{"_index":"users","_id":"","_score":0,"_source":{"a":"some text"}}', True),
        (b'{"_index":"users","_id":"2","_score":01,"_source":{"a":"some text"}}', False), (b'{"_index":"users","_id":"2","_score":,"_source":{"a":"some text"}}', False),
        (b'{"_index":"users","_id":"2","_score":1.5,"_source":{"a":"some text"}}', False), (b'{"_index":"users","_id":"2","_score":-1,"_source":{"a":"some text"}}', False),
        (b'{"_index":"users","_id":"a\\tb","_score":1,"_source":{"a":"some text"}}', False), (b'{"_index":"users","_id":"a\tb","_score":1,"_source":{"a":"some text"}}', False),
        (b'{"_index":"users","_id":"a\\","_score":1,"_source":{"a":"some text"}}', False), (b'{"_index":"users","_id":2,"_score":1,"_source":{"a":"some text"}}', False),
        (b'{"_index":"users","_id":"2","_score":1,"_source":{"a":"some text"}]', False), (b'{"_index":"users","_id":"2","_score":1,"_source":{"a":"some text"} ', False),
        (b'{"_index":"logs","_id":"2","_score":1,"_source":{"a":"some text"}}', False), (b'{"_index":"users","_id":"2","_score":1,"_source": {"a":"text"}}', True),
        (b'{"_index":"users","_id":"' + b"i" * LONGEST + b'","_score":1,"_source":{"a":"some text"}}', True),
        (b'{"_index":"users","_id":"' + b"i" * (LONGEST + 1) + b'","_score":1,"_source":{"a":"some text"}}', False),
        (b'{"_index":"users","_id":"2","_score":1,"_source":{"a":1}}', False),
    ],
)  # fmt: skip
def test_which_lines_are_of_a_spelling(line: bytes, cut: bool) -> None:
    first = b'{"_index":"users","_id":"1","_score":1,"_source":{"a":"some text"}}'
    envelope = Envelope.learn(first)
    assert envelope is not None
    assert check(envelope, [line, first]) == ({0, 1} if cut else {1})


@pytest.mark.parametrize(
    "line",
    [
        b'{"_index":"users","_index":"logs","_id":"1","_source":{"a":"some text"}}', b'{"_index":"users","_score":1,"_score":2,"_id":"1","_source":{"a":"some text"}}',
        b'{"_index":"users","_id":"1","_source":{"a":"some text"},"z":{"b":"other text"}}',
        b'{"_id":"1","_index":"users","_source":{"a":"some text"},"_score":1}', b'{"_id":"1","_id":"1","_index":"users","_source":{"a":"some text"}}',
        b'{"_id":1,"_index":"users","_source":{"a":"some text"}}', b'{"_index":"users","_source":{"a":"some text"}}', b'{"_id":"1","_source":{"a":"some text"}}',
        b'{"_id":"1","_index":"users","sort":[1],"_source":{"a":"some text"}}', b'{"_id":"1","_index":"users","_source":"some text, no more"}',
        b'{"_id":"a\\"b","_index":"users","_source":{"a":"some text"}}', b'{"_id":"1","_index":"users","_source":{"a":"some text"}', b"[1]", b"{}", b"\xff",
        b'{"_id":"1","\\u005fid":"2","_index":"users","_source":{"a":"some text"}}',
        b'{"_source":{"a":"some text"},"_id":"1","_index":"users","_source":{"b":"other text"}}', b"[" * 100_000,
    ],
)  # fmt: skip
def test_from_these_no_spelling_is_learned(line: bytes) -> None:
    assert Envelope.learn(line) is None


# -- whole dumps -----------------------------------------------------------------------------------------------------------------
@pytest.fixture(autouse=True, scope="module")
def learn_from_few() -> Iterator[None]:
    """The fast way begins behind the first two hits of an index."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(fastlines, "FIRST", 2)
        yield


def read(data: bytes, size: int, accounts: Accounts) -> tuple[list[Row], dict[str, Any], int]:
    """(records by offset, what the tally says, how many came the fast way)."""
    tally, rows, fast = Tally(accounts=accounts), list[Row](), 0
    for frame in LineSorter(tally, hit_frames, hits=True).read(Window(io.BytesIO(data), size)):
        fast += frame.rows.num_rows if frame.marks is not None else 0
        rows += [(frame.table, row["off"], row["len"], row["id"], strictly(row["doc"])) for row in frame.rows.to_pylist()]
    said = {"read": tally.read, "rejected": tally.rejected, "reasons": tally.reasons, "codes": tally.codes, "complete": tally.complete}
    return sorted(rows, key=lambda row: row[1]), said, fast


def tidy(n: int, index: str = "users", source: str = "") -> bytes:
    source = source or f'{{"a":"some text","n":{n}}}'
    return f'{{"_index":"{index}","_id":"id{n}","_score":1,"_source":{source}}}'.encode()


@settings(max_examples=60)
@given(st.lists(hits() | hits(tidy=True) | st.builds(tidy, st.integers(0, 99), st.sampled_from(["users", "logs", "é"]), SOURCES), max_size=12), st.sampled_from([64, 300, 1 << 20]))
def test_dumps_are_read_alike_on_both_ways(lines: list[bytes], size: int) -> None:
    start = [tidy(n) for n in range(3)]
    data = b"".join(line + b"\n" for line in [*start, *lines, tidy(5), *lines])
    rows, said, none = read(data, 1 << 20, Accounts(off=True))
    assert none == 0
    accounts, most = Accounts(), 0
    for reading in (accounts, accounts.second()):
        got, told, fast = read(data, size, reading)
        assert (got, told) == (rows, said)
        most = max(most, fast)
    assert most >= 1, "nothing came the fast way: the test looks at nothing"


def test_plain_dumps_come_the_fast_way() -> None:
    lines = [tidy(n, index) for n in range(30) for index in ("users", "logs", "pets")]
    wanted = [(index, f"id{n}", {"a": "some text", "n": ("number", str(n))}) for n in range(30) for index in ("users", "logs", "pets")]
    for size, least in ((1 << 20, 28), (1 << 10, 61), (200, 61)):  # one spelling is learned a block
        rows, said, fast = read(b"\n".join(lines) + b"\n", size, Accounts())
        assert [(row[0], *row[3:]) for row in rows] == wanted
        assert said["read"] == len(lines)
        assert fast >= least


def test_an_id_that_is_no_text_is_rejected() -> None:
    bad = tidy(3).replace(b"id3", b"id\xff")
    rows, said, fast = read(b"\n".join([*(tidy(n) for n in range(8)), bad, tidy(9)]) + b"\n", 1 << 20, Accounts())
    assert [row[3] for row in rows] == [f"id{n}" for n in (*range(8), 9)]
    assert (said["reasons"], fast) == ({"utf8": 1}, 7)
