r"""Rows between tabs with ``\N``: escapes, names from the file beside, headers, damage."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest

from breach_impact.dump import open as open_dump
from breach_impact.framing import Keys, Place, Tally
from breach_impact.loaders.mysql_tab import LOADER

ROWS = b"1\tAnn\t\\N\n2\tBob\tb@mail.example\n"


def test_escapes(read: Any) -> None:
    got = read("mysql_tab", b"1\ta\\\tb\\\nc\\\\\\n\\0\\Z\t\\N\n2\t\\\\N\t\n")
    assert [list(record.values()) for record in got.records] == [["1", "a\tb\nc\\\n\0\x1a", None], ["2", "\\N", ""]]
    assert got.codes == {}


def test_names_come_from_the_declared_table() -> None:
    place = Place(name="dump/Users.txt", tables={"users": Keys(columns=("id", "name", "mail")), "other": Keys(columns=("x",))})
    (frame,) = LOADER.with_place(place).frames(io.BytesIO(ROWS), Tally(), block_size=64)
    assert (frame.table, frame.columns) == ("users", ("id", "name", "mail"))
    wrong = Place(name="users.txt", tables={"users": Keys(columns=("id", "name"))})
    (frame,) = LOADER.with_place(wrong).frames(io.BytesIO(ROWS), Tally(), block_size=64)
    assert frame.columns == ("column_1", "column_2", "column_3")


def test_a_folder_of_mysqldump_tab(tmp_path: Path) -> None:
    (tmp_path / "users.sql").write_bytes(b"-- MySQL dump 10.13\nCREATE TABLE `users` (\n `id` int,\n `name` text,\n `mail` text\n);\n-- Dump completed\n")
    (tmp_path / "users.txt").write_bytes(ROWS)
    dump = open_dump(tmp_path)
    assert sorted((source.name, source.format) for source in dump) == [("users.sql", "sql"), ("users.txt", "mysql_tab")]
    frames = [frame for source in dump for frame in source.frames(Tally())]
    assert [(frame.table, frame.columns) for frame in frames] == [("users", ("id", "name", "mail"))]


def test_a_header_names_the_columns(read: Any) -> None:
    got = read("mysql_tab", b"id\tname\tmail\n" + ROWS)
    assert [record["name"] for record in got.records] == ["Ann", "Bob"]
    assert got.tally.read == 2


DAMAGE = [
    (b"1\tx\t\\N\n2\ty\n3\tz\t\\N\n", ["1", "3"], {"sql_values": 1}, True),
    (b"1\tx\t\\N\n2\ty", ["1"], {"truncated": 2}, False),
    (b"1\tx\t\\N\n3\tz\ta", ["1", "3"], {}, True),
    (b"1\tx\t\\N\n3\tz\ta\n\\.\n", ["1", "3"], {}, True),
]


@pytest.mark.parametrize(("data", "kept", "codes", "complete"), DAMAGE, ids=["short", "cut", "no_line_end", "end_of_copy"])
def test_damage(data: bytes, kept: list[str], codes: dict[str, int], complete: bool, read: Any) -> None:
    got = read("mysql_tab", data)
    assert [record["column_1"] for record in got.records] == kept
    assert (got.codes, got.tally.complete) == (codes, complete)


@pytest.mark.parametrize("head", [b"a\tb\n1\t2\n", b"a,b\n\\N,1\n", b"a\tb\n\\N\t1\t2\n", b"x\\N\ty\n", b"", b'"a\\\nb"\tc\n'], ids=["tsv", "csv", "ragged", "inside", "empty", "quoted"])
def test_other_texts_are_not_taken(head: bytes) -> None:
    assert LOADER.sniff(head, "users.txt")[0] == 0


def test_collected_file(read: Any, data_dir: Path) -> None:
    data = (data_dir / "sql/mariadb_dump_tab_Customer.txt").read_bytes()
    assert LOADER.sniff(data, "x")[0] == 0.75
    got = read("mysql_tab", data)
    assert (len(got.rows), got.codes) == (59, {})
    assert got.records[0]["column_4"].startswith("Embraer")
    assert got.records[1]["column_4"] is None
