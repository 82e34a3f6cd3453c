"""Archives of pg_dump through pg_restore: every form, what is refused, damage, and that nothing outlives the reading."""

from __future__ import annotations

import io
import os
import tarfile
import threading
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from loader_samples.pg_dump import SAMPLE, TABLES, archive

import breach_impact as bi
from breach_impact.framing import Tally
from breach_impact.loaders._pg import archive as pg
from breach_impact.loaders.pg_dump import LOADER
from breach_impact.opening.sniff import sniff

Reader = Callable[..., Any]
needs_pg_restore = pytest.mark.skipif(pg.pg_restore() is None, reason="pg_restore is not installed")
DATA = SAMPLE.data


def _toc(format_: int) -> bytes:
    """The table of contents of another format, which has no data behind it."""
    return DATA[:10] + bytes([format_]) + DATA[11:]


def _tar(first: str = "toc.dat", content: bytes = b"") -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=tarfile.USTAR_FORMAT) as tar:
        member = tarfile.TarInfo(first)
        member.size = len(content)
        tar.addfile(member, io.BytesIO(content))
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "name", "found"),
    [
        (DATA, "x", "pg_dump"), (_toc(3), "toc.dat", "pg_dump"), (_tar(content=_toc(3)), "x.tar", "pg_dump"),
        (_tar(content=b"something else"), "x.tar", "tar"), (_tar("other.dat", _toc(3)), "x.tar", "tar"), (b"PGDM", "x", None),
    ],
)  # fmt: skip
def test_recognised(data: bytes, name: str, found: str | None) -> None:
    format_ = sniff(data[: 1 << 18], name, whole=True).format
    assert format_ == found if found else format_ != "pg_dump"


@pytest.mark.parametrize(
    ("head", "database"),
    [
        (DATA, "shop"), (_tar(content=_toc(3)), "shop"), (archive(TABLES, "caf\u00e9 & co"), "caf\u00e9 & co"), (archive({}, compression=0), "shop"), (DATA[:40], ""), (b"PGDMP", ""),
        (b"PGDMP\1\x0f\0" + DATA[8:11] + b"\1" + DATA[16:], "shop"), (b"PGDMP\2" + DATA[6:], ""), (DATA[:50] + b"\xff" * 40, ""),
    ],
)  # fmt: skip
def test_database_that_the_header_names(head: bytes, database: str) -> None:
    assert pg.database_of(head) == database


@needs_pg_restore
@pytest.mark.parametrize("block", [64, 1 << 20])
def test_rows_tables_system_and_keys(block: int) -> None:
    tally = Tally()
    frames = list(LOADER.frames(io.BytesIO(DATA), tally, block_size=block))
    assert {frame.system for frame in frames} == {"shop"}
    rows: Counter[str] = Counter()
    for frame in frames:
        rows[frame.table] += frame.rows.num_rows
    assert rows == {"users": 30, "admins": 10}
    assert (tally.read, tally.complete, dict(tally.reasons)) == (40, True, {})
    assert {keys.columns for keys in tally.keys.values()} == {("id", "email", "note")}


@needs_pg_restore
def test_file_pipe_and_plain_blocks_give_the_same(tmp_path: Path) -> None:
    plain = archive(TABLES, compression=0)
    (tmp_path / "backup.dump").write_bytes(DATA)
    results = []
    for data in (DATA, plain):
        tally = Tally()
        results.append([frame.rows.to_pylist() for frame in LOADER.frames(io.BytesIO(data), tally, block_size=1 << 20)])
    with (tmp_path / "backup.dump").open("rb", buffering=0) as file:
        results.append([frame.rows.to_pylist() for frame in LOADER.frames(file, Tally(), block_size=1 << 20)])
    assert results[0] == results[1] == results[2]


@needs_pg_restore
def test_a_cut_archive_gives_what_is_there(read: Reader) -> None:
    big = archive({"first": ("id, email", "".join(f"{i}\tu{i}@mail.example\n" for i in range(20_000))), "second": ("id, email", "1\tv1@mail.example\n")}, compression=0)
    got = read("pg_dump", big[: len(big) // 2])
    assert 5_000 < len(got.rows) < 20_000
    assert not got.tally.complete
    assert got.codes["pg_restore_failed"] == 1


@needs_pg_restore
@pytest.mark.parametrize("data", [b"PGDMP", DATA[:30], DATA[:11] + b"\xff" * 300, b"PGDMP\1\x63\0" + DATA[8:], _tar(content=_toc(3))])
def test_what_pg_restore_cannot_read(data: bytes, read: Reader) -> None:
    got = read("pg_dump", data)
    assert (got.rows, got.tally.complete) == ([], False)


def test_without_pg_restore(read: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pg, "pg_restore", lambda: None)
    assert read("pg_dump", DATA).codes == {"pg_restore_missing": 1}


def test_a_contents_file_without_its_folder(read: Reader) -> None:
    assert read("pg_dump", _toc(3)).codes == {"pg_dump_directory": 1}


def test_the_files_of_a_directory_are_read_along() -> None:
    names = ("a/toc.dat", "a/3486.dat.gz", "a/3487.dat", "a/blobs.toc", "a/blob_16400.dat.lz4", "a/blobs_12.toc", "a/notes.txt", "b/3486.dat.gz", "3486.dat.gz")
    assert LOADER.covers("a/toc.dat", names) == set(names[1:6])
    assert LOADER.covers("toc.dat", names) == {"3486.dat.gz"}
    assert LOADER.covers("backup.dump", names) == set()


@needs_pg_restore
def test_a_directory(tmp_path: Path) -> None:
    (tmp_path / "toc.dat").write_bytes(_directory_toc())
    (tmp_path / "30.dat").write_bytes(b"1\tu1@mail.example\n\\.\n\n\n")
    tally = Tally()
    dump = bi.open(tmp_path)
    assert {source.name: source.skipped for source in dump} == {"30.dat": "read_with_another", "toc.dat": None}
    rows = [row for source in dump for frame in source.frames(tally) for row in frame.rows.to_pylist()]
    assert [(row["c0"], row["c1"]) for row in rows] == [("1", "u1@mail.example")]
    assert tally.complete


def _directory_toc() -> bytes:
    """The contents of a directory: behind each entry stands the name of its file instead of an offset."""
    from loader_samples.pg_dump import DATA as SECTION
    from loader_samples.pg_dump import PRE_DATA, entry, number, string

    head = _toc(3)[: _toc(3).index(b"15.0") - 5] + string("15.0") + string("15.0")
    entries = [
        (entry(1, "ENCODING", "ENCODING", PRE_DATA, "SET client_encoding = 'UTF8';\n"), ""),
        (entry(10, "TABLE", "users", PRE_DATA, "CREATE TABLE public.users (id text, email text);\n"), ""),
        (entry(30, "TABLE DATA", "users", SECTION, "", "COPY public.users (id, email) FROM stdin;\n"), "30.dat"),
    ]
    return head + number(len(entries)) + b"".join(made[:-9] + string(name) for made, name in entries)


@needs_pg_restore
def test_nothing_outlives_the_reading() -> None:
    before = threading.active_count()
    big = archive({"t": ("a, b", "".join(f"{i}\tu{i}@mail.example\n" for i in range(300_000)))}, compression=0)
    frames = LOADER.frames(io.BytesIO(big), Tally(), block_size=1 << 12)
    next(frames)
    frames.close()
    assert threading.active_count() == before
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)


@needs_pg_restore
def test_no_server_is_asked_for(monkeypatch: pytest.MonkeyPatch, read: Reader) -> None:
    for name in ("PGHOST", "PGDATABASE", "PGSERVICE", "PGOPTIONS"):
        monkeypatch.setenv(name, "nowhere.example")
    assert len(read("pg_dump", DATA).rows) == 40
