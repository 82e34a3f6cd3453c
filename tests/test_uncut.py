"""The survey reads delimited text without cutting its fields: it must find the same rows, rejects and sample as a reading that cuts them all."""

from __future__ import annotations

import csv
import io
import random
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import breach_impact as bi
from breach_impact.bytescan import beyond_ascii, view
from breach_impact.delimited import block as csvblock
from breach_impact.delimited import reader as csvreader
from breach_impact.delimited import uncut as csvuncut
from breach_impact.delimited.even import even
from breach_impact.delimited.rows import Form
from breach_impact.delimited.scan import outside, quoted_bytes
from breach_impact.framing import Tally
from breach_impact.loaders.csv import Csv
from breach_impact.opening import hashes, mojibake, sightings, utf8
from breach_impact.opening.sightings import Sightings
from breach_impact.reading.ahead import ahead
from breach_impact.survey import survey
from breach_impact.types import Frame

CELLS = st.sampled_from(
    ["", "a", "7", "x y", " padded ", 'say "no"', '"', '""', "a,b", "a;b", "two\nlines", "é", "Ивáн", "JosÃ©", "РРІР°РЅ", "n\\a", "\x1f", "東京", "'", "#1"]
)
TABLES = st.lists(st.lists(CELLS, min_size=3, max_size=3), min_size=12, max_size=40)
NAMES = ["user_id", "note", "mail"]


def written(rows: list[list[str]], delimiter: str = ",", quoting: int = csv.QUOTE_MINIMAL, end: str = "\n") -> bytes:
    """Rows under a header, with a first column that makes each row one of its own."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter, quoting=quoting, lineterminator=end)  # type: ignore[arg-type] - a constant of the module
    writer.writerows([[*NAMES, "plain"], *([str(100 + n), *row[1:], "end"] for n, row in enumerate(rows))])
    return out.getvalue().encode()


def frames(data: bytes, *, uncut: bool, block: int = 1 << 20) -> tuple[list[Frame], Tally]:
    tally = Tally(uncut=uncut)
    found = list(Csv().frames(io.BytesIO(data), tally, block_size=block))
    for frame in found:
        mojibake.note_mojibake(frame, tally)
    return found, tally


def rows_of(found: list[Frame]) -> list[tuple[int, int, tuple[str, ...]]]:
    """(offset, length, values) of all rows."""
    out: list[tuple[int, int, tuple[str, ...]]] = []
    for frame in found:
        places = zip(frame.rows.column("off").to_pylist(), frame.rows.column("len").to_pylist(), strict=True)
        if frame.lines:
            texts = [part.text(row) for part in frame.lines for row in range(part.starts.size)]
            values = [tuple(text.split("\x1f")) for text in texts]
            filled = [row for part in frame.lines for row in part.filled.tolist()]
            assert filled == [[bool(value) for value in row] for row in values]
        else:
            values = list(zip(*(frame.rows.column(f"c{i}").to_pylist() for i in range(len(frame.columns))), strict=True))
        out += [(off, length, row) for (off, length), row in zip(places, values, strict=True)]
    return sorted(out)


@settings(max_examples=60, deadline=None)
@given(TABLES, st.sampled_from([",", ";", "\t", "|"]), st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]), st.sampled_from(["\n", "\r\n"]), st.sampled_from([64, 300, 1 << 20]))
def test_rows_are_the_same_with_and_without_cutting(rows: list[list[str]], delimiter: str, quoting: int, end: str, block: int) -> None:
    data = written(rows, delimiter, quoting, end)
    (cut, one), (uncut, other) = frames(data, uncut=False, block=block), frames(data, uncut=True, block=block)
    assert rows_of(uncut) == rows_of(cut)
    assert (one.read, one.rejected, one.reasons, one.codes) == (other.read, other.rejected, other.reasons, other.codes)


PLAIN = b"".join(b"%d,name %d,m%d@example.com\n" % (n, n, n) for n in range(60))
ODD = {
    "ragged": b"7,8\n9,1,2,3\n", "stray": b'5,a "b" c,x\n6,"open,y\n', "latin": "8,José,x\n".encode("latin-1"), "twice": "8,JosÃ©,x\n".encode(),
    "header": b"user_id,note,mail\n", "blank": b"\n  \n", "padded": b'9, "a" ,x\n', "glue": b"9,a\x1fb,x\n", "doubled": b'9,"a ""b"" c",x\n', "empty": b'9,"",\n',
    "breaks": b'9,"a\nb",x\n', "comment": b"# nothing\n", "long": b"9," + b"x" * 5000 + b",y\n",
}  # fmt: skip


@pytest.mark.parametrize("kind", ODD)
@pytest.mark.parametrize("block", [128, 1 << 20])
def test_odd_rows_are_told_alike(kind: str, block: int) -> None:
    data = b"user_id,note,mail\n" + PLAIN + ODD[kind] + PLAIN + ODD[kind]
    (cut, one), (uncut, other) = frames(data, uncut=False, block=block), frames(data, uncut=True, block=block)
    assert any(frame.lines for frame in uncut) or kind in {"latin", "twice", "padded", "glue"}
    found = [(off, length) for off, length, _ in rows_of(cut)] if kind == "glue" else rows_of(cut)
    assert found == ([(off, length) for off, length, _ in rows_of(uncut)] if kind == "glue" else rows_of(uncut))
    assert (one.read, one.rejected, one.reasons, one.rejects) == (other.read, other.rejected, other.reasons, other.rejects)


def sampled(folder: Path, name: str, data: bytes) -> tuple[object, ...]:
    """What the survey's sample of a file holds."""
    (folder / name).write_bytes(data)
    (table,) = survey(bi.open(folder / name)).tables.values()
    return table.documents(), [(c.path, list(c.values), c.filled, c.nulls) for c in table.sample().columns], table.records


def test_the_sample_is_the_same_however_rows_are_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("breach_impact.surveying.sample_draw.SAMPLE", 20)
    monkeypatch.setattr("breach_impact.surveying.sample_draw.PER_PLACE", 3)
    dice = random.Random(4)
    rows = [["", dice.choice(["a", 'b "c"', "d,e", "f\ng"]), f"x{n}" if n % 97 == 0 else ""] for n in range(600)]
    known = sampled(tmp_path, "t.csv", written(rows))
    assert len(known[0]) < 40  # type: ignore[arg-type] - documents
    ways = {"all": written(rows, quoting=csv.QUOTE_ALL), "semicolon": written(rows, ";"), "crlf": written(rows, ",", csv.QUOTE_ALL, "\r\n")}
    lines = list(csv.reader(io.StringIO(written(rows).decode())))
    body = lines[1:]
    dice.shuffle(body)
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows([lines[0], *body])
    ways["shuffled"] = out.getvalue().encode()
    for way, data in ways.items():
        (tmp_path / way).mkdir()
        assert sampled(tmp_path / way, "t.csv", data) == known, way
    table = pa.table({name: [line[place] for line in lines[1:]] for place, name in enumerate(lines[0])})
    pq.write_table(table, tmp_path / "t.parquet")
    (found,) = survey(bi.open(tmp_path / "t.parquet")).tables.values()
    assert found.documents() == known[0]


def test_a_column_that_is_filled_in_few_rows_is_sampled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("breach_impact.surveying.sample_draw.SAMPLE", 10)
    rows = [["", "x", f"m{n}@example.com" if n in (17, 4000) else ""] for n in range(5000)]
    _, columns, records = sampled(tmp_path, "t.csv", written(rows))
    assert records == 5000
    assert sorted(next(values for path, values, *_ in columns if path == "mail")) == ["m17@example.com", "m4000@example.com"]  # type: ignore[attr-defined]


def test_only_wanted_columns_are_cut() -> None:
    data = b"a,b,c\n" + b"".join(b"%d,x%d,y%d\n" % (n, n, n) for n in range(50))
    tally = Tally(wanted=frozenset({"c", "none"}))
    (frame,) = Csv().frames(io.BytesIO(data), tally, block_size=1 << 20)
    assert frame.columns == ("c",)
    assert frame.rows.column("c0").to_pylist() == [f"y{n}" for n in range(50)]
    assert tally.read == 50


@given(st.text(alphabet="ÃÂ©РСІ°åâ€ab \U00010348鉚", max_size=30), st.text(alphabet="abc ,\n", max_size=300))
def test_what_may_be_misread_text_is_never_overlooked(odd: str, plain: str) -> None:
    text = plain + odd + plain
    found = mojibake.suspects(pa.array([text]))
    assert not found or mojibake.suspicious(view(text.encode()))


@given(st.binary(max_size=300))
def test_utf8_is_judged_alike(data: bytes) -> None:
    large = data + b"a" * utf8.WORTH
    assert utf8.is_utf8(large) == utf8.is_utf8(data)
    assert utf8.run_count(view(data) >= 0x80) == utf8.runs(view(data))[0].size


@given(st.lists(st.integers(0, 199), unique=True), st.lists(st.integers(0, 199), unique=True))
def test_places_outside_of_quotes(places: list[int], quotes: list[int]) -> None:
    marks = np.array(sorted(set(quotes) - set(places))[: len(set(quotes) - set(places)) // 2 * 2], np.int64)
    at = np.array(sorted(places), np.int64)
    assert outside(at, marks).tolist() == [not inside for inside in quoted_bytes(200, marks)[at].tolist()]


def test_hashes_are_those_of_hashlib(monkeypatch: pytest.MonkeyPatch) -> None:
    import hashlib

    monkeypatch.setattr(hashes, "WORTH", 100)
    data = random.Random(1).randbytes(5000)
    with hashes.Hashes() as pool:
        one, other = pool.digest(), pool.digest()
        for start in range(0, len(data), 33):
            one.update(data[start : start + 33])
            other.update(data[start : start + 20])
        assert one.finish() == hashlib.sha256(data).hexdigest()
        assert other.finish() != one.finish()


def test_items_made_ahead_come_in_order_and_so_do_errors() -> None:
    closed: list[bool] = []

    def items(count: int) -> Iterator[int]:
        try:
            yield from range(count)
            raise LookupError
        finally:
            closed.append(True)

    taken: list[int] = []
    with pytest.raises(LookupError):
        taken.extend(n for n in ahead(items(50)) if taken.append(n) or False)
    assert taken == list(range(50))
    some = ahead(items(10**9))
    assert next(some) == 0
    some.close()  # type: ignore[attr-defined] - a generator
    assert closed == [True, True]


def test_the_command_line_does_without_pandas(tmp_path: Path) -> None:
    (tmp_path / "users.csv").write_bytes(b"email,city\n" + b"".join(b"p%d@example.com,Lyon\n" % n for n in range(40)))
    code = "import sys; sys.argv[1:] = ['inspect', 'users.csv', '-q']; from breach_impact.cli import main; code = main(); print(code, 'pandas' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True, timeout=300)
    assert done.stdout.split() == ["0", "False"]


@pytest.mark.parametrize("kind", ODD)
def test_rows_made_ready_in_a_thread_are_the_same(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(csvuncut, "WORTH", 1)
    monkeypatch.setattr(csvuncut, "FULL", 1000)
    monkeypatch.setattr(csvreader, "UNCUT", 400)
    data = b"user_id,note,mail\n" + PLAIN + ODD[kind] + PLAIN + ODD[kind]
    (cut, one), (uncut, other) = frames(data, uncut=False, block=256), frames(data, uncut=True, block=256)
    assert sum(1 for frame in uncut if frame.lines) > 1
    assert [row[:2] for row in rows_of(uncut)] == [row[:2] for row in rows_of(cut)]
    assert kind == "glue" or rows_of(uncut) == rows_of(cut)
    assert (one.read, one.rejected, one.reasons, one.rejects) == (other.read, other.rejected, other.reasons, other.rejects)


def test_a_reading_that_is_given_up_leaves_no_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(csvuncut, "WORTH", 1)
    monkeypatch.setattr(csvuncut, "FULL", 1000)
    monkeypatch.setattr(csvreader, "UNCUT", 400)
    before = threading.active_count()
    reading = Csv().frames(io.BytesIO(b"user_id,note,mail\n" + PLAIN * 9), Tally(uncut=True), block_size=256)
    next(reading)
    assert threading.active_count() == before + 1
    reading.close()  # type: ignore[attr-defined] - a generator
    assert threading.active_count() == before


def cells_of(data: bytes, form: Form, *, final: bool, quick: bool) -> tuple[Any, ...]:
    """What is found in a block, with the quick look or without it."""
    with pytest.MonkeyPatch.context() as patch:
        if not quick:
            patch.setattr(csvblock, "even", lambda *_, **__: None)
        found = csvblock.cells(data, form, final=final)
    quoted = np.zeros(found.grid.shape, bool) if found.quoted is None else found.quoted
    begin, end = zip(*(found.column(place) for place in range(found.grid.shape[1])), strict=True)
    columns = [array.tolist() for array in (*begin, *end)]
    bounds = [array.tolist() for array in found.all_bounds()]
    return found.starts.tolist(), found.ends.tolist(), columns, bounds, found.filled().tolist(), quoted.tolist(), found.bad, found.odd, found.used


@settings(max_examples=400, deadline=None)
@given(
    st.lists(st.sampled_from(["a", ",", '"', '""', "\n", "\r\n", " ", "b,c\n", '"x,y",z\n', '"",\n', '"k\nl",m\n', ' "p" ,q\n', "#c,d\n"]), max_size=14).map("".join),
    st.booleans(), st.sampled_from([Form(b",", fields=2), Form(b"\t", fields=2), Form(b",", quote=b"", fields=2), Form(b",", fields=2, comment=b"#"), Form(b",", fields=2, breaks=False)]),
)  # fmt: skip
def test_an_even_block_is_read_as_any_other(text: str, final: bool, form: Form) -> None:
    data = text.replace(",", form.delimiter.decode()).encode()
    if data:
        assert cells_of(data, form, final=final, quick=True) == cells_of(data, form, final=final, quick=False)


@pytest.mark.parametrize("piece", [b'"x, y",z\n', b"u,v\n", b'"",\r\n', b'"a ""b"" c",d\n', b' "p" ,q\n'])
def test_even_blocks_are_seen(piece: bytes) -> None:
    found = even(b"k,l\n" + piece * 30, Form(b",", fields=2), final=False)
    assert found is not None
    assert found.starts.size == 31
    assert even(b"k,l\n" + piece * 30 + b"1,2,3\n", Form(b",", fields=2), final=False) is None


@given(st.binary(max_size=200), st.integers(0, 3))
def test_places_beyond_ascii(data: bytes, few: int) -> None:
    sparse = b"a" * (2000 * few) + data
    assert beyond_ascii(view(sparse)).tolist() == [place for place, byte in enumerate(sparse) if byte >= 0x80]


@settings(max_examples=30, deadline=None)
@given(st.lists(st.sampled_from([b"plain text\n", "é\n".encode(), "ﬀ\n".encode(), b"\xef\xbb\xbfx\n", b"\xe9t\xe9\n"]), max_size=60), st.sampled_from([7, 100, 5000]))
def test_chunks_looked_at_together_are_seen_alike(lines: list[bytes], step: int) -> None:
    data = b"".join(lines)
    seen: list[tuple[object, ...]] = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sightings, "CHUNK", 64)
        for together in (True, False):
            if not together:
                patch.setattr(Sightings, "_plain", lambda *_: False)
            found = Sightings()
            for start in range(0, len(data), step):
                found.feed(data[start : start + step])
            seen.append((found.finish(), found.utf8, found.other, found.marks, found._chunks, list(found._fields)))
    assert seen[0] == seen[1]
