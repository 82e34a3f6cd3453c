"""Zip and tar archives: what they hold counts as what lies in a folder does; damage costs what it destroys; nothing is written anywhere."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import stat
import struct
import tarfile
import tempfile
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import breach_impact as bi
from breach_impact.archives import marks, tar
from breach_impact.archives.members import Listed, label
from breach_impact.archives.tar import list_tar
from breach_impact.archives.zip import list_zip
from breach_impact.framing import Reading, Tally
from breach_impact.opening.decompress import GzipReader
from breach_impact.opening.unpack import Unpacker

from .conftest import Look

LINES = [b'{"user_id": %d, "email": "user%d@example.org", "city": "Lyon"}\n' % (n, n) for n in range(3000)]
USERS = b"".join(LINES)
ROWS = "id;e-mail;telefon\n" + "".join(f"{n};u{n}@example.net;+49 30 1234{n:04}\n" for n in range(500))
FILES = {"dump/users.ndjson": USERS, "dump/old/kunden.csv": ROWS.encode(), "dump/events.ndjson.gz": gzip.compress(b"".join(LINES[:700]).replace(b"city", b"town"), mtime=0), "dump/logo.png": b"\x89PNG\r\n\x1a\n" + bytes(90)}


def zipped(files: Mapping[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, data in files.items():
            archive.writestr(zipfile.ZipInfo(name, (2019, 12, 4, 0, 0, 0)), data, method)
    return out.getvalue()


def tarred(files: Mapping[str, bytes], form: int = tarfile.PAX_FORMAT) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=form) as archive:
        folder = tarfile.TarInfo("dump")
        folder.type = tarfile.DIRTYPE
        archive.addfile(folder)
        for name, data in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return out.getvalue()


KINDS: dict[str, Callable[[Mapping[str, bytes]], bytes]] = {
    "deflated.zip": zipped, "stored.zip": lambda f: zipped(f, zipfile.ZIP_STORED), "bzip2.zip": lambda f: zipped(f, zipfile.ZIP_BZIP2), "prefixed.exe": lambda f: b"MZ\x90\0" + zipped(f),
    "plain.tar": tarred, "gnu.tar": lambda f: tarred(f, tarfile.GNU_FORMAT), "old.tar": lambda f: tarred(f, tarfile.USTAR_FORMAT), "a.tgz": lambda f: gzip.compress(tarred(f)), "a.tar.bz2": lambda f: bz2.compress(tarred(f)), "a.txz": lambda f: lzma.compress(tarred(f)),
    "two.tar": lambda f: b"".join(tarred({name: data}) for name, data in f.items()),
}  # fmt: skip
COUNTED = ("subjects", "data_types", "time_zones", "regions", "countries", "tokens", "activity", "email_domains", "devices")


def counted(statistics: dict[str, Any]) -> dict[str, Any]:
    return {key: statistics[key] for key in COUNTED if key in statistics} | {key: statistics["records"][key] for key in ("read", "accepted", "rejected", "repeated")}


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    folder = tmp_path_factory.mktemp("plain")
    for file, data in FILES.items():
        place = folder / file.removeprefix("dump/")
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(data)
    return bi.assess(folder, progress=False).statistics


@pytest.mark.parametrize(("name", "held"), [("deflated.zip", 0), ("plain.tar", 0), ("a.tgz", 0), ("a.tgz", tar.HELD)])
def test_an_archive_counts_as_its_folder_does(name: str, held: int, look: Look, monkeypatch: pytest.MonkeyPatch, plain: dict[str, Any]) -> None:
    monkeypatch.setattr(tar, "HELD", held)
    assert plain["subjects"]["affected"] == 3500
    seen = look({name: KINDS[name](FILES)})
    assert seen.code == 0
    assert counted(seen.statistics) == counted(plain)
    sources = {s["source"]: s for s in seen.statistics["records"]["sources"]}
    assert list(sources) == sorted([name, *(f"{name}/{file}" for file in FILES)])
    assert sources[name]["reasons"] == {"read_with_members": 1}
    for file, data in FILES.items():
        assert sources[f"{name}/{file}"]["bytes"] == len(data)


@pytest.mark.parametrize("name", KINDS)
def test_all_members_are_read_in_any_order(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(KINDS[name](FILES))
    found = {source.name: source for source in bi.open(tmp_path / name)}
    assert len(found) == (5 if name != "prefixed.exe" else 1)  # a program is one, whatever it carries
    for file, count in [("dump/users.ndjson", 3000), ("dump/old/kunden.csv", 500), ("dump/events.ndjson.gz", 700), ("dump/users.ndjson", 3000)] if len(found) > 1 else []:
        tally = Tally()
        assert sum(frame.rows.num_rows for frame in found[f"{name}/{file}"].frames(tally)) == tally.read == count


def test_what_other_files_tell_each_other_is_told_in_an_archive_as_well(look: Look) -> None:
    script = b"CREATE TABLE `members` (`id` int, `mail` varchar(99), `pass` varchar(99));\n"
    rows = b"".join(b"%d\tm%d@example.org\tsecret%d\n" % (n, n, n) for n in range(300))
    found = look({"site.zip": zipped({"shop/members.sql": script, "shop/members.txt": rows})}).statistics
    assert (found["subjects"]["affected"], found["records"]["read"]) == (300, 300)
    assert {row["data_type"] for row in found["data_types"]} >= {"email", "password"}


def test_tables_in_formats_that_need_a_file(look: Look, tmp_path: Path) -> None:
    import sqlite3

    import pyarrow as pa
    import pyarrow.parquet as pq

    pq.write_table(pa.table({"email": [f"p{n}@example.org" for n in range(200)]}), tmp_path / "p.parquet")
    with sqlite3.connect(tmp_path / "s.db") as con:
        con.execute("CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT)")
        con.executemany("INSERT INTO users (email) VALUES (?)", [(f"s{n}@example.org",) for n in range(200)])
    con.close()
    files = {"p.parquet": (tmp_path / "p.parquet").read_bytes(), "s.db": (tmp_path / "s.db").read_bytes()}
    assert look({"both.tgz": gzip.compress(tarred(files))}).addresses == 400


def test_an_archive_twice_and_beside_its_content(look: Look) -> None:
    seen = look({"a.zip": zipped(FILES), "b.tar": tarred(FILES), "users.ndjson": USERS})
    assert (seen.code, seen.affected, seen.records[0]) == (0, 3500, 4200)
    assert seen.reasons == {"read_with_members": 2, "repeated_source": 4, "no_data_png": 2}


# -- damage ---------------------------------------------------------------------------------------------------------------
def lines_before(packed: bytes, size: int) -> int:
    import zlib

    return zlib.decompressobj(-15).decompress(packed[:size]).count(b"\n")


def test_a_member_that_is_damaged_gives_what_stands_before(look: Look) -> None:
    data = bytearray(zipped({"users.ndjson": USERS, "other.csv": ROWS.encode()}))
    start = data.index(b"users.ndjson") + len(b"users.ndjson")
    packed = bytes(data[start : data.index(b"PK\x03\x04", start)])
    middle = len(packed) // 2
    data[start + middle : start + middle + 40] = b"\xff" * 40
    seen = look({"users.zip": bytes(data)})
    assert seen.code == 3
    assert seen.reasons.keys() & {"zip_data", "zip_checksum"}, seen.reasons
    assert lines_before(packed, middle) <= seen.records[1] - 500 < 3000
    assert {s["source"]: s["complete"] for s in seen.statistics["records"]["sources"]} == {"users.zip": True, "users.zip/other.csv": True, "users.zip/users.ndjson": False}


def test_a_wrong_checksum_costs_nothing(look: Look) -> None:
    for method in (zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED, zipfile.ZIP_BZIP2):
        data = bytearray(zipped({"users.ndjson": USERS}, method))
        entry = data.rindex(b"PK\x01\x02")
        data[entry + 16] ^= 1
        seen = look({"users.zip": bytes(data)})
        assert (seen.code, seen.affected, seen.reasons) == (3, 3000, {"zip_checksum": 1, "read_with_members": 1})


class Pipe(io.RawIOBase):
    """What can be written and not sought, as where a server zips while it sends."""

    def __init__(self) -> None:
        self.data = bytearray()

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        self.data += data
        return len(data)


def streamed(files: Mapping[str, bytes]) -> bytes:
    out = Pipe()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(zipfile.ZipInfo(name, (2019, 12, 4, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)
    return bytes(out.data)


@pytest.mark.parametrize("how", [zipped, streamed], ids=["sizes before", "sizes behind"])
def test_a_zip_that_is_cut_gives_all_before(how: Callable[[Mapping[str, bytes]], bytes], look: Look) -> None:
    whole = how({"kunden.csv": ROWS.encode(), "users.ndjson": USERS, "more.csv": b"id;mail\n"})
    start = whole.index(b"users.ndjson") + len(b"users.ndjson")
    middle = start + (whole.index(b"PK", start + 100) - start) // 2
    seen = look({"cut.zip": whole[:middle]})
    assert (seen.code, seen.records[1]) == (3, 500 + lines_before(whole[start:middle], middle))
    assert seen.reasons == {"zip_directory": 1, "zip_truncated": 1, "truncated": 1}
    assert "zip -FF" in seen.out
    assert look({"cut.zip": whole[: whole.index(b"PK\x01\x02")]}).records[1] == 3500  # the directory alone is gone


def test_a_zip_that_is_no_zip(look: Look) -> None:
    seen = look({"odd.zip": b"PK\x03\x04" + bytes(60), "users.ndjson": USERS})
    assert (seen.code, seen.affected) == (3, 3000)
    assert seen.reasons["zip_directory"] == 1


@pytest.mark.parametrize("pack", [bytes, gzip.compress], ids=["plain", "gzip"])
def test_a_tar_that_is_cut_gives_all_before(pack: Callable[[bytes], bytes], look: Look) -> None:
    whole = tarred({"a.csv": ROWS.encode(), "users.ndjson": USERS})
    at = whole.index(LINES[2000]) + 10
    seen = look({"cut.tar": pack(whole[:at])})
    assert (seen.code, seen.affected) == (3, 2500)
    assert seen.reasons == {"tar_truncated": 2, "truncated": 1}


def test_what_is_no_header_ends_a_tar(look: Look) -> None:
    whole = tarred({"a.csv": ROWS.encode()})
    seen = look({"odd.tar": whole.rstrip(b"\0") + bytes(-len(whole.rstrip(b"\0")) % 512) + b"x" * 512 + tarred({"users.ndjson": USERS})})
    assert (seen.code, seen.affected, seen.reasons) == (3, 500, {"tar_header": 1})


def test_members_that_cannot_be_read(look: Look) -> None:
    data = bytearray(zipped({"a.csv": ROWS.encode(), "secret.csv": ROWS.encode() + b"9;x@example.com;\n", "odd.csv": b"id\n1\n", "link": b"a.csv"}))
    for name, at, value in ((b"secret.csv", 8, 1), (b"odd.csv", 10, 9)):  # the flag of encryption; Deflate64
        entry = data.rindex(name) - 46
        assert data[entry : entry + 4] == b"PK\x01\x02"
        data[entry + at] = value
    entry = data.rindex(b"link") - 46
    data[entry + 38 : entry + 42] = struct.pack("<I", (stat.S_IFLNK | 0o777) << 16)
    seen = look({"x.zip": bytes(data)})
    assert (seen.code, seen.affected) == (3, 500)
    assert seen.reasons == {"read_with_members": 1, "zip_encrypted": 1, "zip_method": 1, "symlink": 1}
    assert "unpack it with its password" in seen.out


def test_archives_in_archives_are_named(look: Look) -> None:
    seen = look({"x.zip": zipped({"a.csv": ROWS.encode(), "inner.zip": zipped({"b.csv": b"id\n1\n"}), "inner.tar": tarred({"b.csv": b"id\n1\n"})})})
    assert (seen.code, seen.affected) == (3, 500)
    assert seen.reasons == {"read_with_members": 1, "unsupported_zip": 1, "unsupported_tar": 1}


def test_documents_and_workbooks_stay_whole(look: Look) -> None:
    seen = look({"letter.docx": zipped({"first.bin": bytes(range(256)) * 2000, "[Content_Types].xml": b"<Types/>", "word/document.xml": b"<w:document/>"}), "users.ndjson": USERS})
    assert seen.reasons == {"unsupported_zip": 1}
    assert [s["source"] for s in seen.statistics["records"]["sources"]] == ["letter.docx", "users.ndjson"]


# -- hostile --------------------------------------------------------------------------------------------------------------
def listed(data: bytes, tmp_path: Path, how: str) -> Listed:
    place = tmp_path / "archive"
    place.write_bytes(data)
    with place.open("rb", buffering=0) as raw:
        return list_zip(raw) if how == "zip" else list_tar(place, raw, None)


def test_bombs_are_not_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, look: Look) -> None:
    data = bytearray(zipped({"a.txt": b"0" * 90_000, "b.txt": b"1" * 90_000}))
    entries = [at for at in range(len(data)) if data[at : at + 4] == b"PK\x01\x02"]
    one = bytes(data)
    data[entries[1] + 42 : entries[1] + 46] = data[entries[0] + 42 : entries[0] + 46]  # both are the same bytes
    assert listed(bytes(data), tmp_path, "zip") == Listed(fault="archive_limit")
    assert listed(one, tmp_path, "zip").fault is None
    seen = look({"bomb.zip": bytes(data), "users.ndjson": USERS})
    assert (seen.code, seen.affected, seen.reasons) == (3, 3000, {"archive_limit": 1})
    large = bytearray(one)
    for entry in entries:
        large[entry + 24 : entry + 28] = b"\xfe\xff\xff\xff"
    monkeypatch.setattr("breach_impact.archives.zip.TOTAL", 1 << 32)
    assert listed(bytes(large), tmp_path, "zip").fault == "archive_limit"
    monkeypatch.setattr("breach_impact.archives.zip.MEMBERS", 1)
    assert listed(one, tmp_path, "zip").fault == "archive_limit"
    monkeypatch.setattr("breach_impact.archives.tar.MEMBERS", 1)
    found = listed(tarred({"a": b"1", "b": b"2"}), tmp_path, "tar")
    assert (found.fault, [m.name for m in found.members]) == ("archive_limit", ["a"])


def test_a_member_that_unpacks_to_more_than_it_promises(look: Look) -> None:
    data = bytearray(zipped({"users.ndjson": USERS}))
    entry = data.rindex(b"PK\x01\x02")
    data[entry + 24 : entry + 28] = struct.pack("<I", 1000)
    seen = look({"lie.zip": bytes(data)})
    assert (seen.code, seen.affected, seen.reasons["zip_checksum"]) == (3, 3000, 1)


@pytest.mark.parametrize(
    ("name", "shown"),
    [("../../etc/passwd", "etc/passwd"), ("/abs/users.csv", "abs/users.csv"), ("C:\\Users\\a.csv", "C:/Users/a.csv"), ("a/./b//c.csv", "a/b/c.csv"), ("..", "unnamed"), ("a\x1b[31m\n.csv", "a[31m.csv"), ("\udcff.csv", "\ufffd.csv")],
)
def test_names_are_labels(name: str, shown: str) -> None:
    assert label(name) == shown


def test_nothing_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    inside, work = tmp_path / "in", tmp_path / "work"
    inside.mkdir()
    work.mkdir()
    (inside / "x.zip").write_bytes(zipped({"../evil.csv": ROWS.encode(), "users.ndjson": USERS}))
    (inside / "y.tgz").write_bytes(gzip.compress(tarred({"../../evil.csv": ROWS.encode().replace(b"example.net", b"example.com")})))
    monkeypatch.chdir(work)
    made: list[str] = []
    monkeypatch.setattr(tarfile.TarFile, "extractall", lambda *_, **__: made.append("tar"))
    assert bi.assess(inside, progress=False).affected.value == 4000
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["in", "work", "x.zip", "y.tgz"]
    assert not made


def test_equal_names_are_told_apart(look: Look) -> None:
    whole = tarred({"a.csv": ROWS.encode()}) + tarred({"a.csv": ROWS.encode().replace(b"@example.net", b"@example.org")})
    seen = look({"twice.tar": whole})
    assert [s["source"] for s in seen.statistics["records"]["sources"]] == ["twice.tar", "twice.tar/1/a.csv", "twice.tar/2/a.csv"]
    assert seen.addresses == 1000


def test_long_and_foreign_names(look: Look, tmp_path: Path) -> None:
    long = "ordner/" + "sehr-" * 60 + "lang/Größe.csv"
    for form in (tarfile.PAX_FORMAT, tarfile.GNU_FORMAT):
        (tmp_path / "y.tar").write_bytes(tarred({long: ROWS.encode()}, form))
        assert [source.name for source in bi.open(tmp_path / "y.tar")] == ["y.tar", f"y.tar/{long}"]
    (tmp_path / "y.tar").unlink()
    names = ["пользователи.csv", "заказы.csv", "адреса клиентов.csv"]
    data = zipped({"qxz"[n] * len(name): ROWS.replace("@", f"{n}@").encode() for n, name in enumerate(names)})
    for n, name in enumerate(names):
        data = data.replace(b"qxz"[n : n + 1] * len(name), name.encode("cp866"))
    assert {s["source"] for s in look({"x.zip": data}).statistics["records"]["sources"]} == {"x.zip", *(f"x.zip/{name}" for name in names)}


def test_members_named_for_people_are_masked(look: Look) -> None:
    seen = look({"mail.zip": zipped({f"jane.doe{n}@example.org.csv": ROWS.replace("@", f"{n}@").encode() for n in range(3)})})
    assert seen.affected == 1500
    assert "jane.doe" not in seen.out
    assert "jane.doe" not in str(seen.statistics)


def test_rejected_records_of_members_have_a_place(look: Look) -> None:
    lines = [*LINES[:10], b'{"user_id": \n', *LINES[10:20]]
    seen = look({"x.tgz": gzip.compress(tarred({"u.ndjson": b"".join(lines)}))})
    assert seen.rejects == [("x.tgz/u.ndjson", "json_syntax", len(b"".join(LINES[:10])), len(lines[10].strip()))]


def test_how_members_are_to_be_read_is_said_by_their_names(tmp_path: Path) -> None:
    (tmp_path / "x.zip").write_bytes(zipped({"a.txt": ROWS.replace(";", "~").encode(), "b.txt": USERS}))
    found = {source.name: source for source in bi.open(tmp_path / "x.zip", reading={"a.txt": Reading(delimiter="~")})}
    rows = [frame for frame in found["x.zip/a.txt"].frames(Tally())]
    assert rows[0].columns == ("id", "e-mail", "telefon")
    assert found["x.zip/b.txt"].format == "ndjson"
    every = list(bi.open(tmp_path / "x.zip", reading=Reading(format="csv", delimiter="~")))
    assert [(source.format, source.skipped) for source in every] == [("zip", "read_with_members"), ("csv", None), ("csv", None)]


# -- any damage -----------------------------------------------------------------------------------------------------------
SMALL = {"a.ndjson": b"".join(LINES[:20]), "b/c.csv": ROWS[:400].encode(), "d.ndjson.gz": gzip.compress(b"".join(LINES[20:40]), mtime=0)}
WHOLE = {"zip": zipped(SMALL), "stored": zipped(SMALL, zipfile.ZIP_STORED), "tar": tarred(SMALL), "tgz": gzip.compress(tarred(SMALL), mtime=0)}


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(sorted(WHOLE)), st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 255)), max_size=8), st.floats(0.2, 1))
def test_any_damage_is_said_and_nothing_is_made_up(kind: str, flips: list[tuple[float, int]], cut: float) -> None:
    data = bytearray(WHOLE[kind])
    for at, value in flips:
        data[int(at * len(data))] = value
    del data[int(len(data) * cut) :]
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "any.bin"
        file.write_bytes(data)
        rows = read = rejected = 0
        complete = True
        for source in bi.open(file):
            tally = Tally()
            rows += sum(frame.rows.num_rows for frame in source.frames(tally))
            read, rejected, complete = read + tally.read, rejected + tally.rejected, complete and tally.complete and source.skipped in {None, "read_with_members"}
    assert rows == read - rejected
    if cut == 1 and not flips:
        assert (rows, complete) == (52, True)
    if kind in {"zip", "tgz"} and data[:4] == WHOLE[kind][:4] and rows < 52:
        assert not complete


@pytest.mark.parametrize("name", ["a.tgz", "a.tar.bz2", "a.txz"])
def test_thousands_of_members_are_not_each_sought_from_the_beginning(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tar, "HELD", 0)
    monkeypatch.setattr(marks, "STRIDE", 1 << 16)
    monkeypatch.setattr(marks, "MOST", 8)  # places are thinned out
    bits = Random(1)
    files = {f"d/{n}.bin": bits.randbytes(8192 + n) for n in range(200)}
    (tmp_path / name).write_bytes(KINDS[name](files))
    with (tmp_path / name).open("rb", buffering=0) as raw:
        listed = {m.name: m.content for m in list_tar(tmp_path / name, raw, {"a.tgz": "gzip", "a.tar.bz2": "bzip2", "a.txz": "xz"}[name]).members if m.content}
    given: list[int] = []
    for reader in (GzipReader, Unpacker):
        monkeypatch.setattr(reader, "read", lambda self, size=-1, read=reader.read: given.append(len(data := read(self, size))) or data)
    order = list(files)
    if name == "a.tgz":
        bits.shuffle(order)
    for file in order:
        with (tmp_path / name).open("rb", buffering=0) as raw, (tmp_path / name).open("rb", buffering=0) as other:
            content = listed[file]
            beside = content.stream(other)  # two at a time do not disturb each other
            assert beside.read(100) == files[file][:100]
            assert content.stream(raw).read() == files[file]
            assert beside.read() == files[file][100:]
    seeking = len(files) * sum(map(len, files.values()))  # what both streams of each would take from the beginning
    assert sum(given) < seeking * 0.65
