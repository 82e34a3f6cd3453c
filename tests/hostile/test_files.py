"""Files that are damaged, empty, no data, shut, or named after a person: numbers, exit codes, and what is printed."""

from __future__ import annotations

import gzip
import json
import os
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import breach_impact as bi
from breach_impact.cli import main

Look = Callable[..., Any]

LINES = [b'{"user_id":%d,"email":"u%d@example.org"}\n' % (i, i) for i in range(1, 2001)]
PLAIN = b"".join(LINES)
PACKED = gzip.compress(PLAIN, mtime=0)
PACKER = zlib.compressobj(9, zlib.DEFLATED, 31)
HALF = PACKER.compress(b"".join(LINES[:1000])) + PACKER.flush(zlib.Z_FULL_FLUSH)
IMAGE = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20


def flipped(data: bytes, at: int) -> bytes:
    return data[:at] + bytes([data[at] ^ 0xFF]) + data[at + 1 :]


# name: (bytes, people, None where the fault decides how many; reasons; exit code; what to do)
GZIP: dict[str, tuple[bytes, int | None, set[str], int, str]] = {
    "whole": (PACKED, 2000, set(), 0, ""),
    "cut in the middle": (PACKED[: len(PACKED) // 2], None, {"gzip_truncated", "truncated"}, 3, "get the file again"),
    "cut in the checksum": (PACKED[:-3], 2000, {"gzip_truncated"}, 3, "get the file again"),
    "cut in the header": (PACKED[:6], 0, {"gzip_truncated"}, 3, "get the file again"),
    "no deflate after half": (HALF + b"\xff" * 60, 1000, {"gzip_data"}, 3, "get the file again"),
    "wrong checksum": (flipped(PACKED, len(PACKED) - 7), 2000, {"gzip_checksum"}, 3, "get the file again"),
    "wrong length": (flipped(PACKED, len(PACKED) - 3), 2000, {"gzip_checksum"}, 3, "get the file again"),
    "garbage behind": (PACKED + b"garbage", 2000, {"gzip_trailing_bytes"}, 3, "cut off what follows"),
    "zeros behind": (PACKED + bytes(512), 2000, set(), 0, ""),
    "members": (gzip.compress(PLAIN[:30_000], mtime=0) + gzip.compress(b"", mtime=0) + gzip.compress(PLAIN[30_000:], mtime=0), 2000, set(), 0, ""),
    "second member cut": (gzip.compress(b"".join(LINES[:1000]), mtime=0) + gzip.compress(b"".join(LINES[1000:]), mtime=0)[:60], None, {"gzip_truncated", "truncated"}, 3, "get the"),
    "wrong checksum, then cut": (flipped(PACKED, len(PACKED) - 7) + PACKED[:9], 2000, {"gzip_checksum"}, 3, "get the file again"),
}  # fmt: skip


@pytest.mark.parametrize("name", list(GZIP))
def test_gzip(name: str, look: Look) -> None:
    data, people, reasons, code, todo = GZIP[name]
    seen = look({"users.ndjson.gz": data})
    assert seen.code == code
    assert set(seen.reasons) == reasons
    assert ("Incomplete: users.ndjson.gz: " + ", ".join(sorted(reasons)) in seen.out) is bool(code)
    assert f"To do: {todo}" in seen.out if todo else "To do" not in seen.out
    read, accepted, rejected, _ = seen.records
    assert seen.affected == seen.addresses == accepted
    if people is not None:
        assert (accepted, rejected) == (people, 0)
        return
    assert 0 < accepted < 2000
    assert (read, rejected) == (accepted + 1, 1)  # all lines before the fault, and the one that the fault cuts
    ((_, code_of, offset, length),) = seen.rejects
    assert (code_of, offset) == ("truncated", len(b"".join(LINES[:accepted])))
    assert 0 < length < len(LINES[accepted])


def test_gzip_that_is_damaged_in_the_middle_gives_all_before(look: Look) -> None:
    """Behind the damage nothing can be trusted: garbled lines are rejected, and the checksum or the format says that there is damage."""
    middle = len(PACKED) // 2
    before = zlib.decompressobj(31).decompress(PACKED[:middle])
    seen = look({"users.ndjson.gz": flipped(PACKED, middle)})
    assert seen.records[1] >= before.count(b"\n") > 500
    assert seen.affected >= before.count(b"\n")
    assert min(offset for _, _, offset, _ in seen.rejects) >= before.rindex(b"\n")
    assert seen.reasons.keys() & {"gzip_data", "gzip_checksum"}
    assert seen.code == 3
    assert "To do: get the file again" in seen.out


# -- no records ---------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("name", "data", "kind", "reasons"),
    [
        ("void.csv", b"", "empty", {}),
        ("void.json", b"", "empty", {"empty": 1}),
        ("void.json.gz", gzip.compress(b"", mtime=0), "empty", {"empty": 1}),
        ("blank.ndjson", b" \n\r\n\t", "empty", {}),
        ("mark.csv", b"\xef\xbb\xbf", "empty", {}),
        ("header.csv", b"user_id,email\n", "csv", {}),
        ("list.json", b"[]", "json", {}),
        ("photo.png", IMAGE, "png", {"no_data_png": 1}),
        ("photo.csv", IMAGE, "png", {"no_data_png": 1}),
        ("photo.json.gz", gzip.compress(IMAGE, mtime=0), "png", {"no_data_png": 1}),
        ("noise.json", bytes(range(256)) * 40, "binary", {"binary": 1}),
        ("zeros.csv", bytes(5000), "binary", {"binary": 1}),
    ],
)
def test_a_file_without_records_beside_one_with(name: str, data: bytes, kind: str, reasons: dict[str, int], look: Look) -> None:
    seen = look({name: data, "users.ndjson": PLAIN})
    assert (seen.records, seen.affected, seen.code) == ((2000, 2000, 0, 0), 2000, 0)
    assert {s["source"]: s["format"] for s in seen.statistics["records"]["sources"]} == {name: kind, "users.ndjson": "ndjson"}
    assert seen.reasons == reasons


def test_nothing_but_files_without_records(look: Look) -> None:
    seen = look({"a.png": IMAGE, "b.csv": b"", "c.json": b"[]"})
    assert (seen.records, seen.affected, seen.code) == ((0, 0, 0, 0), 0, 0)


def test_what_is_not_read_yet_is_incomplete_and_says_what_to_give(look: Look) -> None:
    seen = look({"users.ndjson": PLAIN, "more.rar": b"Rar!\x1a\x07\x01\0" + bytes(60)})
    assert (seen.affected, seen.code) == (2000, 3)
    assert seen.reasons == {"unsupported_rar": 1}
    assert "To do: unpack it" in seen.out


# name: (bytes, exit code of inspect and assess, exit code of a dry run)
ENDS: dict[str, tuple[bytes, int, int]] = {
    "users.ndjson": (PLAIN, 0, 0),
    "cut.ndjson.gz": (PACKED[: len(PACKED) // 2], 3, 3),
    "more.zip": (b"PK\x03\x04" + bytes(60), 3, 3),
    "photo.png": (IMAGE, 0, 0),
    "cut.json": (b"[" + b",".join(LINES[:50]) + b',{"user_id":7', 3, 0),  # nothing is known of it before it is read
    "page.json": (b'{"hits":{"total":2,"hits":[{"_index":"u","_id":"1","_source":{"email":"x@example.org"}}]}}', 3, 0),
}


@pytest.mark.parametrize("name", ENDS)
def test_every_verb_says_that_the_dump_is_incomplete(name: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    data, code, dry = ENDS[name]
    (tmp_path / name).write_bytes(data)
    (tmp_path / "others.ndjson").write_bytes(b"".join(LINES[:20]))
    for verb in ("inspect", "assess"):
        for options, wanted in (([], code), (["--dry-run"], dry)):
            assert main([verb, str(tmp_path), *options]) == wanted, (verb, options)
            out, err = capfd.readouterr()
            assert wanted != 3 or name in out + err
            assert ("not all of the dump can be read" in err) is (wanted == 3 and (verb == "inspect" or "--dry-run" in options))
            assert main([verb, str(tmp_path), *options, "--quiet", "--no-progress"]) == wanted
            quietly = capfd.readouterr().err.splitlines()
            assert [line.startswith("warning: not all of the dump can be read") and name in line for line in quietly] == [True] * (wanted == 3)


# -- permission ---------------------------------------------------------------------------------------------------------
@pytest.fixture
def refused(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """Names that the system refuses to open; it refuses root nothing, so the test does."""
    names: set[str] = set()
    scandir, opened = os.scandir, Path.open

    def check(path: object) -> None:
        if Path(str(path)).name in names:
            raise PermissionError(13, "Permission denied", str(path))

    def scan(path: Any = ".") -> Any:
        check(path)
        return scandir(path)

    def open_(self: Path, *arguments: Any, **options: Any) -> Any:
        check(self)
        return opened(self, *arguments, **options)

    monkeypatch.setattr(os, "scandir", scan)
    monkeypatch.setattr(Path, "open", open_)
    return names


def test_files_and_folders_that_may_not_be_read(refused: set[str], look: Look) -> None:
    refused |= {"shut.ndjson", "shut"}
    seen = look({"users.ndjson": PLAIN, "shut/a.json": PLAIN}, "--no-progress")
    assert (seen.records, seen.affected, seen.code) == ((2000, 2000, 0, 0), 2000, 3)
    assert seen.statistics["incomplete_because"] == ["shut: permission"]
    assert seen.reasons == {"permission": 1}
    assert "To do: make it readable for you" in seen.out


def test_one_file_that_may_not_be_read(refused: set[str], tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "shut.ndjson").write_bytes(PLAIN)
    refused.add("shut.ndjson")
    assert main(["assess", str(tmp_path)]) == 3
    shown = " ".join(capfd.readouterr().out.split())
    assert "Incomplete: shut.ndjson: permission" in shown
    assert "To do: make it readable for you" in shown


# -- names --------------------------------------------------------------------------------------------------------------
NAMES = ["jane.doe@example.org", "+1 415 555 2671", "536-22-8714", "AA:BB:CC:00:11:22", "192.0.2.77", "4111 1111 1111 1111"]


@pytest.mark.parametrize("name", NAMES)
def test_names_that_are_personal_data_are_in_no_output(name: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "dump" / name
    folder.mkdir(parents=True)
    (folder / f"{name}.csv").write_bytes(f"user_id,email,{name}\n1,u1@example.org,x\n2,bad\n3,u3@example.org,y\n".encode())
    (folder / f"list {name}.json").write_bytes(b"\n".join(json.dumps({"user_id": i, "by": {name: 1}, name: "x"}).encode() for i in range(5)))
    (folder / "hits.json").write_bytes(b"\n".join(json.dumps({"_index": name, "_id": str(i), "_source": {"email": f"v{i}@example.org"}}).encode() for i in range(5)))
    (folder / f"cut {name}.ndjson.gz").write_bytes(PACKED[:2000])
    (folder / f"{name}.png").write_bytes(IMAGE)
    (tmp_path / "empty" / name).mkdir(parents=True)
    dump, out, plan = str(tmp_path / "dump"), tmp_path / "out.json", tmp_path / "plan.toml"
    runs = [
        (["assess", dump, "-v", "--json", str(out)], 3),
        (["inspect", dump, "-v", "--save-plan", str(plan)], 3),
        (["assess", dump, "--plan", str(plan), "--json", "-"], 3),
        (["assess", dump, "--dry-run"], 3),
        (["assess", str(folder / f"{name}.txt")], 2),
        (["assess", str(folder / f"{name}*.txt")], 2),
        (["assess", str(tmp_path / "empty" / name)], 2),
    ]
    for arguments, code in runs:
        assert main(arguments) == code, arguments[0]
    shown = "".join(capfd.readouterr())
    opened = bi.open(dump)
    texts = [shown, out.read_text(), plan.read_text(), repr(opened), repr(bi.inspect(opened)), repr(bi.assess(opened).measures)]
    assert [name in text or name.lower() in text.lower() for text in texts] == [False] * len(texts)
    found = json.loads(out.read_text())
    assert found["subjects"]["affected"] > 0
    assert found["records"]["rejected"] == 2  # the short row and the line that the end of the file cuts


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ([], "holds no file; give the folder that holds the dump"),
        (["/missing.json"], "no such file or folder"),
        (["/*.nothing"], "nothing matches the pattern"),
    ],
)
def test_nothing_to_read_is_exit_2_and_one_line(arguments: list[str], says: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["assess", str(tmp_path) + "".join(arguments)]) == 2
    out, err = capfd.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    assert says in err
    assert "give" in err


def test_a_fault_of_the_program_on_the_way_is_exit_70(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    def fails(*_: object, **__: object) -> None:
        raise KeyError("jane.doe@example.org")

    (tmp_path / "users.json").write_bytes(PLAIN)
    monkeypatch.setattr("breach_impact.assessment.survey", fails)
    assert main(["assess", str(tmp_path)]) == 70
    out, err = capfd.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    assert "KeyError" in err
    assert "jane" not in err


def test_the_library_and_the_command_line_say_the_same(look: Look, tmp_path: Path) -> None:
    seen = look({"users.ndjson.gz": PACKED[: len(PACKED) // 2], "users.csv": b"user_id,email\n1,u1@example.org\n2\n"})
    assert bi.assess(tmp_path / "dump").statistics == seen.statistics
