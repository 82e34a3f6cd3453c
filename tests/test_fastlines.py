"""Lines that are read at once give the records, offsets and reasons that they give one way slower, wherever blocks end."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from breach_impact.documents.accounts import Accounts
from breach_impact.framing import MAX_RECORD, Tally, Window
from breach_impact.reading import fastlines, lines
from breach_impact.reading.fastlines import LineSorter

Row = tuple[str, int, int, str | None, str]


@pytest.fixture(autouse=True, scope="module")
def learn_from_few() -> Iterator[None]:
    """The fast way begins behind the first two lines, so that short inputs take it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(fastlines, "FIRST", 2)
        yield


def read(data: bytes, size: int, accounts: Accounts, *, limit: int = MAX_RECORD) -> tuple[list[Row], dict[str, Any], int]:
    """(records by offset, what the tally says, how many came the fast way)."""
    tally, rows, fast = Tally(accounts=accounts), list[Row](), 0
    window = Window(io.BytesIO(data), size)
    window._size = size  # a window takes no block of less than 64 bytes by itself
    window.skip_bom(tally)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(lines, "MAX_RECORD", limit)
        for frame in LineSorter(tally).read(window):
            for column in frame.rows.columns:
                column.validate(full=True)
            fast += frame.rows.num_rows if frame.marks is not None else 0
            rows += [(frame.table, row["off"], row["len"], row["id"], row["doc"]) for row in frame.rows.to_pylist()]
    said = {"read": tally.read, "rejected": tally.rejected, "reasons": tally.reasons, "codes": tally.codes, "complete": tally.complete}
    return sorted(rows), said | {"rejects": sorted(tally.rejects, key=lambda reject: reject[1:])}, fast


def plain_lines(data: bytes) -> set[tuple[int, bytes]]:
    """Offset and text of the lines that are a record beyond doubt."""
    out, at = set[tuple[int, bytes]](), 0
    for number, line in enumerate(data.split(b"\n")):
        bom = 3 if number == 0 and line.startswith(b"\xef\xbb\xbf") else 0
        text = line[bom:].strip(b" \t\r")
        if text in PLAIN:
            out.add((at + line.index(text), text))
        at += len(line) + 1
    return out


def agree(data: bytes, sizes: list[int], *, limit: int = MAX_RECORD) -> int:
    """Check that all ways of reading agree, the second reading of each as well; how many records came the fast way at most."""
    rows, said, none = read(data, 1 << 20, Accounts(off=True), limit=limit)
    assert none == 0
    assert said["read"] == len(rows) + said["rejected"]
    assert plain_lines(data) <= {(row[1], row[4].encode()) for row in rows}
    most = 0
    for size in sizes:
        accounts = Accounts()
        for reading in (accounts, accounts.second()):
            got, told, fast = read(data, size, reading, limit=limit)
            assert (got, told) == (rows, said), size
            most = max(most, fast)
    return most


PLAIN = [b'{"a":"some text","n":%d}' % n for n in (1, 22, 333)] + ['{"a":"é😀\u2028","n":null}'.encode(), b'{"a":"next\\nline","n":2.5}']
ODD = [
    b"", b" ", b"\t \r", b"\x00", b'{"a":"x\x00y","n":1}', b'{"a":"\xff\xfe","n":12345}', b'{"a":"\xc3","n":12345}', b'\xef\xbb\xbf{"a":"some text","n":1}', b"{}", b'{"n":1}', b"[]",
    b'[{"a":"some text"}]', b'"text"', b"17", b'{"a":"some text","n":1,}', b'{"a":"some text","a":"more"}', b'{"a":"some text","n":NaN}', b'{"a":"some text"', b'some text","n":1}',
    b'  {"a":"some text","n":1}\t', b'{"a":"some text","z":1}', b'{"a":"tab\there","n":1}', b'{"a":"\\ud800","n":1}', b'{"a":"some text","n":1}{"a":"some text","n":2}', b'{"a":"' + b"x" * 300 + b'","n":1}',
    b'{"a":["some text"],"n":1}', b'{"a":{"b":"some text"},"n":1}', b"\x0b", b"\xa0", b"\x1e" + b'{"a":"some text","n":1}',
]  # fmt: skip
BREAKS = [b"\n"] * 6 + [b"\r\n", b"\n\n", b"\n\r\n", b"\r", b" \n", b""]
INPUT = st.lists(st.tuples(st.sampled_from(PLAIN) | st.sampled_from(PLAIN + ODD), st.sampled_from(BREAKS)), max_size=14)


@settings(max_examples=50)
@given(INPUT, st.sampled_from([b"", b"\n", b"\r\n", b" ", b"\x00"]), st.booleans(), st.lists(st.integers(1, 400), min_size=2, max_size=2))
def test_lines_of_all_kinds(body: list[tuple[bytes, bytes]], tail: bytes, bom: bool, sizes: list[int]) -> None:
    start = b"\n".join(PLAIN[:3]) + b"\n"
    data = b"\xef\xbb\xbf" * bom + start + b"".join(line + end for line, end in body) + tail
    agree(data, [1, *sizes, 1 << 20])


def test_every_block_size_and_every_cut() -> None:
    data = b"\r\n".join([*PLAIN, b"", b" ", *PLAIN[::-1], b'{"a":"\xff","n":1}', *PLAIN, b'{"a":"' + b"x" * 200 + b'","n":1}', *PLAIN])
    assert agree(data, [1, 2, 3, *range(5, len(data) + 12, 11)]) > 10
    for cut in range(len(data) - 60, len(data), 4):
        assert agree(data[:cut], [1, 7, 1 << 20]) > 10


def test_plain_lines_come_the_fast_way() -> None:
    rows, said, fast = read(b"\n".join(PLAIN * 40) + b"\n", 1 << 20, Accounts())
    assert len(rows) == said["read"] == 200
    assert fast == 198
    rows, said, fast = read(b"\n".join([*PLAIN * 20, b'{"a":"\xff","n":12345}', *PLAIN * 20]) + b"\n", 1 << 20, Accounts())
    assert (len(rows), said["codes"], fast) == (200, {"utf8": (1, len(b"\n".join(PLAIN * 20)) + 1)}, 198)


@pytest.mark.parametrize("extra", [-1, 0, 1, 2, 60])
@pytest.mark.parametrize("end", [b"\n" + PLAIN[0] + b"\n", b"\n", b""])
def test_a_line_over_the_limit_is_rejected_whatever_the_blocks(extra: int, end: bytes) -> None:
    start = b"\n".join(PLAIN) + b"\n"
    long = b'{"a":"%s","n":1}' % (b"x" * (200 + extra - 14))
    assert len(long) == 200 + extra
    data = start + long + end
    agree(data, [1, 7, 64, 100, 199, 200, 201, 202, 350, 1 << 20], limit=200)
    rows, said, _ = read(data, 64, Accounts(), limit=200)
    assert said["codes"] == ({} if extra <= 0 else {"record_too_long": (1, len(start))})
    assert len(rows) == len(PLAIN) + (extra <= 0) + (len(end) > 1)


def test_a_shape_that_changes_is_read_again_as_it_was() -> None:
    before = [b'{"a":"text %d","n":1}' % n for n in range(30)]
    after = [b'{"a":["text %d"],"n":1}' % n for n in range(30)]
    data = b"\n".join(before + after + before) + b"\n"
    assert agree(data, [1, 64, 300, 1 << 20]) > 10
    accounts = Accounts()
    for reading in (accounts, accounts.second()):
        tally = Tally(accounts=reading)
        for frame in LineSorter(tally).read(Window(io.BytesIO(data), 300)):
            if frame.marks is None:
                continue
            lists = frame.marks.shape.keys["a"].elem is not None
            for doc in frame.rows.column("doc").to_pylist():
                assert ('"a":[' in doc) == lists, "a document is said to have a shape that it has not"
