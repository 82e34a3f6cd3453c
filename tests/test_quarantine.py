"""The quarantine: every rejected record with its place, no value unless asked for."""

from __future__ import annotations

import base64
import gzip
import os
import stat
from pathlib import Path

import pytest
from malformed import PACKED, PLANTED, SECRET, lines, places, read, write

import breach_impact as bi
from breach_impact.errors import InputError, OptionError
from breach_impact.framing import Tally
from breach_impact.rejected.spool import Spool

GOOD = lines(30, 0).splitlines()
PAGE = b'{"took":1,"hits":{"total":9,"hits":[' + b",".join([b'{"_index":"i","_id":"1","_source":{"a":1}}'] * 9)


@pytest.fixture
def dump(tmp_path: Path) -> Path:
    """See :func:`malformed.write`."""
    return write(tmp_path / "dump")


# -- what is in the file ------------------------------------------------------------------------------------------------
def test_every_reject_is_listed_with_its_place_and_no_value(dump: Path, tmp_path: Path) -> None:
    target = tmp_path / "quarantine.jsonl"
    impact = bi.assess(str(dump), quarantine=target, progress=False)
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    header, found = read(target)
    assert header["raw"] == "not kept"
    sources = impact.statistics["records"]["sources"]
    assert {s["source"]: s["rejected"] for s in sources} == {"a.ndjson": 30, "source-2": 1500, "copy.ndjson": 0, "t.csv": 2}
    assert [line["source"] for line in found] == ["a.ndjson"] * 30 + ["source-2"] * 1500 + ["t.csv"] * 2
    for name, good, bad in (("a.ndjson", 40, 30), ("source-2", 1600, 1500)):
        assert [(line["offset"], line["length"]) for line in found if line["source"] == name] == places(lines(good, bad))
    assert all(line.keys() == {"source", "system", "reason", "offset", "length"} for line in found)
    assert {line["reason"] for line in found[-2:]} == {"csv_fields"}
    text = target.read_text().lower()
    assert not [word for word in ("canary", "planted", SECRET.lower(), base64.b64encode(b"canary").decode()[:6].lower()) if word in text]
    assert sorted(os.listdir(tmp_path)) == ["dump", "quarantine.jsonl"]


def test_raw_bytes_are_exact_where_they_are_asked_for(dump: Path, tmp_path: Path) -> None:
    (dump / "utf16.ndjson").write_bytes(lines(40, 3).decode("utf-8", "replace").encode("utf-16"))
    target = tmp_path / "quarantine.jsonl"
    bi.assess(str(dump), quarantine=target, keep_rejects=True, progress=False)
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    header, found = read(target)
    assert "personal data" in header["raw"]
    contents = {"a.ndjson": lines(40, 30), "source-2": PACKED, "t.csv": (dump / "t.csv").read_bytes()}
    contents["utf16.ndjson"] = lines(40, 3).decode("utf-8", "replace").encode()
    assert {line["source"] for line in found} == set(contents)
    for line in found:
        start = line["offset"]
        assert base64.b64decode(line["raw"], validate=True) == contents[line["source"]][start : start + line["length"]]


def test_a_record_longer_than_a_chunk_is_kept_whole(tmp_path: Path) -> None:
    bad = b'{"a": "' + b"x" * 700_001
    for name, pack in (("a.json", bytes), ("a.json.gz", gzip.compress)):
        (tmp_path / name).write_bytes(pack(lines(9, 0) + bad))
        bi.assess(str(tmp_path / name), quarantine=tmp_path / "q", keep_rejects=True, progress=False)
        (line,) = read(tmp_path / "q")[1]
        assert base64.b64decode(line["raw"], validate=True) == bad


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.ndjson", lines(40, 30)),
        ("a.json", b"[" + b",\n".join([*GOOD, b'{"id": 1, "email": x}', b"7", b'"s"', *GOOD]) + b"]"),
        ("cut.json", b"[" + b",".join(GOOD) + b',{"id": 3'),
        ("hits.json", PAGE + b"]}}\n" + PAGE + b"]},!" + b"lost " * 200),
        ("bulk.json", b'{"index":{"_index":"i"}}\n{"index":{"_index":"i"}}\n{"a":1}\n{"index":{"_index":"i"}}\n{"a":\n{"create":{}}\n' * 20),
        ("t.csv", b"id,email,city\n" + b"1,a@example.org,x\n" * 30 + b'1,"a b,c\n4,5\n' * 9 + b"1,a@example.org,x\n" * 30),
    ],
)
def test_the_size_of_blocks_changes_no_byte(name: str, content: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / name).write_bytes(content)
    seen: set[bytes] = set()
    for size in (64, 999, 1 << 20):
        monkeypatch.setattr("breach_impact.opening.source.BLOCK", size)
        target = tmp_path / f"q{size}"
        bi.assess(str(tmp_path / name), quarantine=target, keep_rejects=True, progress=False)
        seen.add(target.read_bytes())
        ends = 0
        for line in read(target)[1]:
            assert line["offset"] >= ends, "ranges do not overlap"
            ends = line["offset"] + line["length"]
        assert ends
    assert len(seen) == 1


def test_the_spool_gives_order_back_and_keeps_little_in_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Spool, "RUN", 100)
    monkeypatch.setattr(Spool, "_READ", 7)
    given = [((i * 37) % 5, (i * 7919) % 100_003, i % 11, f"code{i % 3}") for i in range(1234)]
    spool = Spool()
    for source, offset, length, code in given:
        spool.add(source, code, offset, length)
        assert len(spool._waiting) < 100
    assert spool.count == 1234
    assert list(spool) == sorted(given)
    spool.close()


def test_a_tally_tells_its_sink_of_all_and_keeps_a_thousand() -> None:
    told: list[tuple[str, int, int]] = []
    tally = Tally(sink=lambda *reject: told.append(reject))
    for i in range(1200):
        tally.reject("late" if i % 3 else "early", 5000 - i, i)
    assert len(told) == 1200
    assert len(tally.rejects) == Tally.KEPT
    assert tally.codes == {"early": (400, 5000 - 1197), "late": (800, 5000 - 1199)}


# -- the place of the file ----------------------------------------------------------------------------------------------
def test_what_else_stands_there_is_not_written_over(dump: Path, tmp_path: Path) -> None:
    source = dump / "a.ndjson"
    (tmp_path / "notes.txt").write_text("mine")
    (tmp_path / "link").symlink_to(tmp_path / "notes.txt")
    (tmp_path / "new").symlink_to(tmp_path / "nowhere")
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "earlier").write_text('{"schema": "breach-impact/quarantine/1"}\n{"id": 1}\n')
    refused: list[tuple[Path, Path, str]] = [
        (dump, tmp_path / "notes.txt", "it exists and is no quarantine file"),
        (dump, tmp_path / "link", "it is a symbolic link"),
        (dump, tmp_path / "new", "it is a symbolic link"),
        (dump, tmp_path / "pipe", "it is no regular file"),
        (dump, dump, "it is a folder"),
        (dump, source, "it is a file of the dump"),
        (tmp_path / "earlier", tmp_path / "earlier", "it is a file of the dump"),
        (dump, tmp_path / "no" / "q", "there is no such folder"),
        (dump, source / "q", "Not a directory"),
        (dump, tmp_path / "no" / PLANTED, "cannot write the quarantine file: there is no such folder"),
    ]
    for given, target, why in refused:
        with pytest.raises(InputError, match=why) as caught:
            bi.assess(str(given), quarantine=target, progress=False)
        assert "--quarantine" in str(caught.value)
        assert "canary" not in str(caught.value)
    assert (tmp_path / "notes.txt").read_text() == "mine"
    assert not (tmp_path / "nowhere").exists()
    with pytest.raises(OptionError, match="standard output"):
        bi.assess(str(dump), quarantine="-", progress=False)
    assert not [name for name in os.listdir(tmp_path) if name.endswith(".part")]


def test_a_quarantine_of_another_user_is_not_replaced(dump: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "q"
    target.write_text('{"schema": "breach-impact/quarantine/1"}\n')
    monkeypatch.setattr("os.geteuid", lambda: target.stat().st_uid + 1)
    with pytest.raises(InputError, match="it belongs to another user"):
        bi.assess(str(dump), quarantine=target, progress=False)


def test_the_quarantine_of_an_earlier_run_is_replaced(dump: Path, tmp_path: Path) -> None:
    target = tmp_path / "q.jsonl"
    bi.assess(str(dump), quarantine=target, keep_rejects=True, progress=False)
    target.chmod(0o644)
    bi.assess(str(dump), quarantine=str(target), progress=False)
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert "raw" not in read(target)[1][0]
    (tmp_path / "empty").touch()
    bi.assess(str(dump), quarantine=tmp_path / "empty", progress=False)
    assert (tmp_path / "empty").read_bytes() == target.read_bytes()


def test_a_run_that_fails_leaves_nothing(dump: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = bi.open(str(dump))
    (dump / "a.ndjson").write_bytes(lines(40, 31))
    with pytest.raises(InputError, match="changed"):
        bi.assess(opened, quarantine=tmp_path / "q", keep_rejects=True, progress=False)
    assert os.listdir(tmp_path) == ["dump"]

    def full(*_: object) -> bytes:
        raise OSError(28, "No space left on device", PLANTED)

    monkeypatch.setattr("breach_impact.rejected.quarantine._json", full)
    with pytest.raises(InputError, match=r"cannot write .*: No space left on device; give another place") as caught:
        bi.assess(str(dump), quarantine=tmp_path / "q", progress=False)
    assert "canary" not in str(caught.value)
    assert os.listdir(tmp_path) == ["dump"]


def test_a_source_that_changes_before_its_bytes_are_read_again_is_refused(dump: Path, tmp_path: Path) -> None:
    from breach_impact.rejected.quarantine import Quarantine

    opened = bi.open(str(dump))
    with Quarantine(tmp_path / "q", opened, keep_rejects=True) as book:
        sink = book.sink(0)
        assert sink is not None
        sink("json_syntax", 0, 5)
        (dump / "a.ndjson").write_bytes(b"")
        with pytest.raises(InputError, match="changed"):
            book.write()
    assert os.listdir(tmp_path) == ["dump"]


def test_content_that_changes_while_it_is_read_is_refused(dump: Path) -> None:
    source = bi.open(str(dump)).sources[0]
    with pytest.raises(InputError, match="changed"), source.content(Tally()) as stream:
        assert stream.read(10) == lines(40, 30)[:10]
        (dump / "a.ndjson").write_bytes(lines(40, 31))


def test_ranges_of_a_packed_file_may_overlap(tmp_path: Path) -> None:
    from breach_impact.rejected.quarantine import Quarantine

    (tmp_path / "a.ndjson.gz").write_bytes(gzip.compress(lines(40, 0)))
    with Quarantine(tmp_path / "q", bi.open(str(tmp_path / "a.ndjson.gz")), keep_rejects=True) as book:
        sink = book.sink(0)
        assert sink is not None
        for offset, length in ((900, 5), (3, 700), (10, 0), (10, 20)):
            sink("json_syntax", offset, length)
        book.write()
    for line in read(tmp_path / "q")[1]:
        assert base64.b64decode(line["raw"], validate=True) == lines(40, 0)[line["offset"] :][: line["length"]]


def test_a_quarantine_in_the_dump_s_folder_is_no_data_of_the_next_run(dump: Path) -> None:
    first = bi.assess(str(dump), quarantine=dump / "q.jsonl", keep_rejects=True, progress=False).statistics
    (source,) = [s for s in bi.open(str(dump)).sources if s.name == "q.jsonl"]
    assert source.skipped == "no_data_quarantine"
    second = bi.assess(str(dump), progress=False).statistics
    assert second["records"]["read"] == first["records"]["read"]
    assert second["complete"]


def test_nothing_is_written_where_none_is_asked_for(dump: Path, tmp_path: Path) -> None:
    from breach_impact.rejected.quarantine import Quarantine

    with Quarantine(None, bi.open(str(dump))) as book:
        assert book.sink(0) is None
        book.write()
    assert os.listdir(tmp_path) == ["dump"]
    with pytest.raises(OptionError, match="add --quarantine FILE"):
        bi.assess(str(dump), keep_rejects=True, progress=False)
