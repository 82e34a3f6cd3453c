"""Files that are made, or broken, to make a reader fail: nothing is lost that can be read, and no value gets into an exception."""

from __future__ import annotations

import gzip
import io
import json
import os
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from loader_samples import samples

import breach_impact.dump as dump
from breach_impact.errors import BreachImpactError, InputError, ScanError
from breach_impact.framing import Frame, Stream, Tally
from breach_impact.registry import loaders

Reader = Callable[..., Any]
CANARY = "zq8canary"
LINES = b"".join(json.dumps({"id": i, "email": f"u{i}@mail.example"}).encode() + b"\n" for i in range(2000))


def _read(path: Path) -> tuple[list[Any], Tally]:
    (source,) = dump.open(path).sources
    tally, rows = Tally(), []
    for frame in source.frames(tally):
        rows += [json.loads(doc) for doc in frame.rows.column("doc").to_pylist()] if not frame.columns else frame.rows.to_pylist()
    return rows, tally


# -- gzip ---------------------------------------------------------------------------------------------------------------
def test_gzip_cut_in_the_middle_gives_all_before(tmp_path: Path) -> None:
    packed = gzip.compress(LINES)
    (tmp_path / "a.gz").write_bytes(packed[: len(packed) // 2])
    rows, tally = _read(tmp_path / "a.gz")
    assert 500 < len(rows) < 1500
    assert [row["id"] for row in rows] == list(range(len(rows)))
    assert not tally.complete
    assert tally.reasons["gzip_truncated"] == 1
    assert tally.read == len(rows) + tally.rejected


def test_gzip_members_one_behind_the_other(tmp_path: Path) -> None:
    half = LINES.index(b"\n", len(LINES) // 2) - 7
    (tmp_path / "a.gz").write_bytes(gzip.compress(LINES[:half]) + gzip.compress(b"") + gzip.compress(LINES[half:]))
    rows, tally = _read(tmp_path / "a.gz")
    assert len(rows) == 2000
    assert tally.complete
    assert not tally.reasons


def test_a_fault_in_the_first_member_is_kept(tmp_path: Path) -> None:
    first = bytearray(gzip.compress(LINES))
    first[-8] ^= 1
    (tmp_path / "a.gz").write_bytes(bytes(first) + gzip.compress(b'{"id":2000}\n'))
    rows, tally = _read(tmp_path / "a.gz")
    assert len(rows) == 2001
    assert tally.reasons == {"gzip_checksum": 1}


# -- bytes --------------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("name", ["ndjson", "json", "elasticdump", "csv", "es_bulk"])
def test_invalid_utf8_costs_at_most_its_line(name: str, read: Reader) -> None:
    docs = [b'{"a":"x%d"}' % i for i in range(5)]
    docs[2] = b'{"a":"x\xff\xfe"}'
    text = {
        "ndjson": b"\n".join(docs),
        "json": b"[" + b",".join(docs) + b"]",
        "elasticdump": b"\n".join(b'{"_index":"i","_id":"%d","_source":%s}' % (i, doc) for i, doc in enumerate(docs)),
        "es_bulk": b"".join(b'{"index":{"_id":"%d"}}\n%s\n' % (i, doc) for i, doc in enumerate(docs)),
        "csv": b"id,name\n" + b"".join(b"%d,%s\n" % (i, b"x\xff\xfe" if i == 2 else b"x") for i in range(5)),
    }[name]
    got = read(name, text)
    if name == "csv":
        assert len(got.rows) == 5
        assert got.codes == {"encoding_cp1252": 1}
    else:
        assert len(got.rows) == 4
        assert [code for code, _, _ in got.tally.rejects] == ["utf8"]
        assert text[got.tally.rejects[0][1] :].startswith(docs[2] if name != "elasticdump" else b'{"_index":"i","_id":"2"')


@pytest.mark.parametrize("name", ["ndjson", "json"])
def test_a_bom_and_zero_bytes(name: str, read: Reader) -> None:
    got = read(name, b'\xef\xbb\xbf{"a":"x\x00y"}\n{"a":2}\n')
    assert got.records == [{"a": "x\x00y"}, {"a": 2}]
    assert got.codes == {"repaired_bom": 1, "repaired_control_character": 1}


def test_zero_bytes_between_lines(read: Reader) -> None:
    got = read("ndjson", b'{"a":1}\n' + bytes(5000) + b'\n{"a":2}\n')
    assert got.records == [{"a": 1}, {"a": 2}]
    assert got.tally.rejected == 1


@pytest.mark.parametrize("name", ["ndjson", "json", "csv"])
@pytest.mark.parametrize("block", [1 << 12, 1 << 20])
def test_a_line_of_three_megabytes(name: str, block: int, read: Reader) -> None:
    long = "z" * 3_000_000
    text = f'id,name\n1,x\n2,{long}\n3,"{long}"\n' if name == "csv" else f'{{"name":"x"}}\n{{"name":"{long}"}}\n{{"name":"{long}"}}\n'
    got = read(name, text.encode(), block)
    assert [len(record["name"]) for record in got.records] == [1, 3_000_000, 3_000_000]
    assert got.codes == {}


@pytest.mark.parametrize("name", ["ndjson", "json", "elasticdump", "es_search", "es_bulk"])
@pytest.mark.parametrize("shape", ["[", '{"a":'])
def test_two_thousand_levels(name: str, shape: str, read: Reader) -> None:
    close = {"[": "]", '{"a":': "}"}[shape]
    deep = '{"k":' + shape * 2000 + "1" + close * 2000 + "}"
    docs = ['{"k":1}', deep, '{"k":2}']
    hits = [f'{{"_index":"i","_id":"{i}","_source":{doc}}}' for i, doc in enumerate(docs)]
    text = {
        "ndjson": "\n".join(docs),
        "json": f"[{','.join(docs)}]",
        "elasticdump": "\n".join(hits),
        "es_search": f'{{"took":1,"hits":{{"total":3,"hits":[{",".join(hits)}]}}}}',
        "es_bulk": "".join(f'{{"index":{{"_id":"{i}"}}}}\n{doc}\n' for i, doc in enumerate(docs)),
    }[name]
    got = read(name, text.encode())
    assert got.records == [{"k": 1}, {"k": 2}]
    assert got.codes == {"depth": 1}


# -- values -------------------------------------------------------------------------------------------------------------
NUMBERS = '{"a":9223372036854775808,"b":12345678901234567890123,"c":-9223372036854775809,"d":1.10,"e":%s}'


@pytest.mark.parametrize("oddity", ["0", "NaN", "[1,]", '"\\ud800"', '{"x":1,"x":2}'])
@pytest.mark.parametrize("name", ["ndjson", "json", "elasticdump"])
def test_digits_stay_whatever_else_is_repaired(name: str, oddity: str) -> None:
    doc = NUMBERS % oddity
    text = doc if name != "elasticdump" else f'{{"_index":"i","_id":"1","_source":{doc}}}'
    loader = next(loader for loader in loaders() if loader.name == name)
    tally = Tally()
    (frame,) = loader.frames(io.BytesIO(text.encode()), tally, block_size=1 << 16)
    (out,) = frame.rows.column("doc").to_pylist()
    for digits in (":9223372036854775808,", ":12345678901234567890123,", ":-9223372036854775809,", ":1.10,"):
        assert digits in out.replace(" ", "")
    assert sum(tally.reasons.values()) == (oddity != "0")


@pytest.mark.parametrize(
    ("text", "record"),
    [
        ('{"a":{"b":{"c":1,"d":0,"c":2}}}', {"a": {"b": {"c": [1, 2], "d": 0}}}),
        ('{"k":0,"l":[{"e":"x"},{"e":"y","e":"z"}]}', {"k": 0, "l": [{"e": "x"}, {"e": ["y", "z"]}]}),
        ('{"l":[[{"e":1,"e":2}]]}', {"l": [[{"e": [1, 2]}]]}),
        ('{"a":{"x":1},"a":{"y":2}}', {"a": [{"x": 1}, {"y": 2}]}),
    ],
)
def test_duplicate_keys_at_any_depth(text: str, record: object, read: Reader) -> None:
    plain = '{"k":0,"l":[{"e":"x"},{"e":"y"}],"a":{"b":{"c":1}}}'
    got = read("ndjson", "\n".join([plain] * 50 + [text] + [plain] * 50).encode())
    assert got.records[50] == record
    assert got.codes == {"repaired_duplicate_key": 1}


def test_a_scalar_here_and_an_object_there(read: Reader) -> None:
    lines = ['{"a":"x"}', '{"a":{"b":1}}', '{"a":[{"b":1},"y"]}', '{"a":null}', '"x"', "[1]"]
    got = read("ndjson", "\n".join(lines).encode())
    assert got.records == [{"a": "x"}, {"a": {"b": 1}}, {"a": [{"b": 1}, "y"]}, {"a": None}, {"value": "x"}, {"value": [1]}]
    assert got.codes == {}


# -- files --------------------------------------------------------------------------------------------------------------
def test_files_without_records(tmp_path: Path) -> None:
    (tmp_path / "photo.json").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    (tmp_path / "void.csv").write_bytes(b"")
    (tmp_path / "blank.csv").write_bytes(b" \n\n")
    (tmp_path / "void.json.gz").write_bytes(gzip.compress(b""))
    tallies = {}
    for source in dump.open(tmp_path):
        tallies[source.name] = Tally()
        assert list(source.frames(tallies[source.name])) == []
    assert tallies.pop("void.json.gz") == Tally(reasons=Counter(empty=1))
    assert all(tally == Tally() for tally in tallies.values())


def test_what_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.csv").write_bytes(b"id,name\n1,x\n")
    (tmp_path / "b.csv").write_bytes(b"id,name\n1,x\n")
    (tmp_path / "shut").mkdir()
    scandir, opened = os.scandir, Path.open

    def refuse(path: str) -> None:  # the system refuses root nothing, so the test does
        if Path(path).name in {"shut", "b.csv"}:
            raise PermissionError(13, "Permission denied", path)

    monkeypatch.setattr(os, "scandir", lambda path: refuse(str(path)) or scandir(path))
    monkeypatch.setattr(Path, "open", lambda self, *args, **kwargs: refuse(str(self)) or opened(self, *args, **kwargs))
    skipped = {source.name: source.skipped for source in dump.open(tmp_path)}
    assert skipped == {"a.csv": None, "b.csv": "permission", "shut": "permission"}


@pytest.mark.parametrize("change", ["gone", "longer", "shorter", "other", "folder"])
def test_a_file_that_changes_after_it_was_opened(tmp_path: Path, change: str) -> None:
    path = tmp_path / "users.ndjson"
    path.write_bytes(LINES)
    (source,) = dump.open(path).sources
    if change in {"gone", "folder"}:
        path.unlink()
        if change == "folder":
            path.mkdir()
    else:
        path.write_bytes({"longer": LINES * 2, "shorter": LINES[:90], "other": LINES.swapcase()}[change])
        os.utime(path, ns=(1, 1))
    with pytest.raises(InputError, match=r"users\.ndjson: .*run again .*in Python: open the dump again") as caught:
        list(source.frames(Tally()))
    assert str(tmp_path) not in _said(caught.value)


@pytest.mark.parametrize("name", ["two\nlines.csv", "right\u202egnp.csv", "tab\t.csv", "sp ace.csv", "quote'\".csv", "%s{}.csv"])
def test_odd_file_names(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(b"id,name\n1,x\n")
    (source,) = dump.open(tmp_path).sources
    (frame,) = source.frames(Tally())
    assert frame.rows.num_rows == 1
    assert source.name == name
    path.unlink()
    with pytest.raises(InputError) as caught:
        list(source.frames(Tally()))
    assert str(caught.value).isprintable()
    with pytest.raises(InputError) as caught:
        dump.open(path)
    assert str(caught.value).isprintable()


def test_a_file_name_that_is_no_text(tmp_path: Path) -> None:
    try:
        Path(os.fsdecode(os.fsencode(tmp_path) + b"/us\xffers.csv")).write_bytes(b"id,name\n1,x\n")
    except OSError:
        pytest.skip("the file system takes no such name")
    (source,) = dump.open(tmp_path).sources
    source.name.encode()
    source.table.encode()
    assert len(list(source.frames(Tally()))) == 1


# -- what should be JSON and is none ---------------------------------------------------------------------------------------
LOG = b"[2020-01-01 10:00:00] started\n[2020-01-01 10:00:01] stopped\n[2020-01-01 10:00:02] started\n"
NOT_JSON: dict[str, tuple[str, bytes, str, int, dict[str, int]]] = {
    "one word": ("x.json", b"abc", "json", 0, {"json_syntax": 1}),
    "one word, packed": ("x.json.gz", gzip.compress(b"abc"), "json", 0, {"json_syntax": 1}),
    "prose": ("x.json", b"not found\nplease log in\n", "ndjson", 0, {"json_syntax": 2}),
    "prose in lines": ("x.jsonl", b"not found\n", "ndjson", 0, {"json_syntax": 1}),
    "prose by another name": ("x.txt", b"not found\nplease log in\n", "csv", 2, {}),
    "a zero byte": ("x.json", b"123\0", "json", 0, {"json_syntax": 1}),
    "a pretty document without quotes": ("x.txt", b"{\n  a: 1,\n  b: 2,\n  c: 3,\n}\n", "json", 0, {"json_syntax": 1}),
    "documents without quotes": ("x.txt", b"{a: 1, mail: 'a@b.example'}\n" * 4, "ndjson", 0, {"json_syntax": 4}),
    "a log": ("app.log", LOG, "csv", 3, {}),
    "the middle of a document": ("x.json", b'  "n": 1,\n  "email": "a@b.example"\n},\n{\n  "n": 2,\n  "email": "c@d.example"\n},\n', "json", 1, {}),
    "addresses": ("x.json", b"a@b.example\nc@d.example\n", "csv", 2, {}),
    "one address": ("x.json", b"a@b.example", "csv", 1, {}),
    "one address among words": ("x.jsonl", b"abc\nd\ne\na@b.example\n", "csv", 4, {}),
    "addresses in a list without quotes": ("x.json", b"[\na@b.example,\nc@d.example,\ne@f.example\n]\n", "json", 0, {"json_syntax": 3}),
    "addresses in quotes": ("x.json", b'"a@b.example",\n"c@d.example",\n"e@f.example"\n', "json", 3, {"repaired_extra_comma": 1}),
    "addresses in a list": ("x.json", b'[\n"a@b.example",\n"c@d.example",\n"e@f.example"\n]\n', "json", 3, {}),
    "addresses and hashes": ("x", b"{SSHA}QUJD;a@b.example\n{SSHA}REVG;c@d.example\n", "csv", 2, {}),
    "times in brackets and addresses": ("x", b"[2020-01-01],a@b.example\n[2020-01-02],c@d.example\n[2020-01-03],e@f.example\n", "csv", 3, {}),
    "a table": ("x.json", b"id,name\n1,x\n2,y\n", "csv", 2, {}),
    "a table of braces": ("x.csv", b"{550e8400-e29b-41d4-a716-446655440000},Jo,x\n" * 3, "csv", 3, {}),
    "phones": ("x.json", b"+49 30 1234567\n+49 30 1234568\n+49 30 1234569\n", "csv", 3, {}),
    "SQL": ("x.json", b"INSERT INTO users VALUES (1);\n", "sql", 1, {}),
    "blanks": ("x.json", b" \n\t", "empty", 0, {"empty": 1}),
    "no lines": ("x.jsonl", b"\n", "empty", 0, {}),
}


@pytest.mark.parametrize("what", sorted(NOT_JSON))
def test_what_should_be_json_and_is_none(what: str, tmp_path: Path) -> None:
    name, data, kind, records, reasons = NOT_JSON[what]
    (tmp_path / name).write_bytes(data)
    (source,) = dump.open(tmp_path / name).sources
    tally = Tally()
    rows = sum(frame.rows.num_rows for frame in source.frames(tally))
    if what == "the middle of a document":
        assert source.format == kind and rows == records and tally.rejected
        return
    assert (source.format, rows, dict(tally.reasons)) == (kind, records, reasons)


# -- no value in an exception --------------------------------------------------------------------------------------------
def _said(error: BaseException) -> str:
    """All that a traceback shows of an exception, its context and cause too, with the local variables left out."""
    chain, parts = error, []
    while chain is not None:
        parts += [repr(chain), str(chain), *map(str, chain.args), *traceback.format_exception_only(chain), *getattr(chain, "__notes__", [])]
        chain = chain.__cause__ or chain.__context__
    return "\n".join(parts)


def _parquet() -> bytes:
    out = io.BytesIO()
    pq.write_table(pa.table({CANARY: [CANARY] * 40, "l": [[CANARY]] * 40}), out)
    return out.getvalue()


PLANTED = {
    "json": f'[{{"a":"{CANARY}"}},{{"a":{CANARY}}},{{"{CANARY}":1,}}]'.encode(),
    "ndjson": f'{{"a":"{CANARY}"}}\n{{"a":{CANARY}}}\n{{"{CANARY}":\n'.encode(),
    "elasticdump": f'{{"_index":"{CANARY}","_id":"{CANARY}","_source":{{"a":"{CANARY}"}}}}\n{{"_id":{CANARY}}}\n'.encode(),
    "es_bulk": f'{{"index":{{"_index":"{CANARY}","_id":"{CANARY}"}}}}\n{{"a":"{CANARY}"}}\n{CANARY}\n'.encode(),
    "es_search": f'{{"hits":{{"total":1,"hits":[{{"_index":"i","_id":"{CANARY}","_source":{{"a":"{CANARY}"}}}}]}}}}{CANARY}'.encode(),
    "csv": f'{CANARY},name\n1,{CANARY}\n2\n"{CANARY}\n'.encode(),
    "parquet": _parquet(),
    "es_structure": f'{{"{CANARY}":{{"mappings":{{"properties":{{"{CANARY}":{{"type":"text"}}}}}}}}}}'.encode(),
    "access_log": f'192.0.2.1 - {CANARY} [10/Oct/2023:13:55:36 -0700] "GET /?a={CANARY} HTTP/1.1" 200 1\n{CANARY}\n'.encode(),
    "w3c_log": f"#Fields: c-ip cs-username\n192.0.2.1 {CANARY}\n{CANARY}\n".encode(),
    "syslog": f"Oct 11 22:14:15 mx su[1]: {CANARY}\n{CANARY}\n".encode(),
    "app_log": f"{CANARY}\n2023-10-10 13:55:36 INFO {CANARY}\n".encode(),
    "json_log": f'{{"log":"{{\\"a\\":\\"{CANARY}\\"}}"}}\n{{"log":{CANARY}}}\n'.encode(),
}
ADDRESS = "@mail.example"
"""In every sample of the conformance suite: a value that nothing may quote."""
SAMPLED = {label: (name, sample.data) for label, (name, sample) in samples().items() if name not in PLANTED}


class Broken:
    """A stream that fails at some byte, with the value in its message, as foreign libraries do."""

    def __init__(self, data: bytes, at: int) -> None:
        self._raw, self._left = io.BytesIO(data), at

    def read(self, size: int = -1, /) -> bytes:
        if not self._left:
            raise ValueError(f"cannot convert {CANARY}")
        data = self._raw.read(min(self._left, size) if size >= 0 else self._left)
        self._left -= len(data)
        return data


def test_each_loader_has_a_planted_value() -> None:
    assert {loader.name for loader in loaders()} == set(PLANTED) | {name for name, _ in SAMPLED.values()}


@pytest.mark.parametrize("label", sorted(SAMPLED))
def test_no_value_of_a_sample_in_what_its_loader_raises_or_counts(label: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    name, data = SAMPLED[label]
    loader = next(loader for loader in loaders() if loader.name == name)
    for cut in (len(data), len(data) - 3, len(data) // 2):
        tally = Tally()
        list(loader.frames(io.BytesIO(data[:cut] + b"\x00" + data[cut + 1 :]), tally, block_size=64))
        assert ADDRESS not in repr(tally)
    (tmp_path / "a").write_bytes(data)
    (source,) = dump.open(tmp_path / "a").sources

    def failing(self: Any, stream: Stream, tally: Tally, *, block_size: int) -> Iterator[Frame]:
        raise ValueError(f"cannot convert u1{ADDRESS}")
        yield

    monkeypatch.setattr(type(source._loader), "frames", failing)
    with pytest.raises(ScanError) as caught:
        list(source.frames(Tally()))
    assert ADDRESS not in _said(caught.value)


@pytest.mark.parametrize("name", sorted(PLANTED))
def test_no_value_in_what_a_loader_raises_or_counts(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = PLANTED[name]
    loader = next(loader for loader in loaders() if loader.name == name)
    for cut in (len(data), len(data) - 3, len(data) // 2):
        tally = Tally()
        list(loader.frames(io.BytesIO(data[:cut]), tally, block_size=64))
        assert CANARY not in repr(tally)
    (tmp_path / "a").write_bytes(data)
    (source,) = dump.open(tmp_path / "a").sources
    frames = type(loader).frames

    def failing(self: Any, stream: Stream, tally: Tally, *, block_size: int) -> Iterator[Frame]:
        yield from frames(self, Broken(data, len(data) // 2), tally, block_size=64)
        raise ValueError(f"cannot convert {CANARY}")

    monkeypatch.setattr(type(source._loader), "frames", failing)
    with pytest.raises(BreachImpactError) as caught:
        list(source.frames(Tally()))
    assert isinstance(caught.value, ScanError)
    assert CANARY not in _said(caught.value)
    assert caught.value.__context__ is None
