"""SQLite files: every table and value, what is declared, what lies beside the file, and damage."""

from __future__ import annotations

import gzip
import io
import sqlite3
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import breach_impact as bi
from breach_impact.framing import Keys, Tally
from breach_impact.loaders._sqlite import opening, rows
from breach_impact.loaders._sqlite.cells import readable
from breach_impact.loaders.sqlite import LOADER

Reader = Callable[..., Any]


def made(*statements: str | tuple[str, list[Any]], page: int = 4096, pragma: str = "", vacuum: bool = True) -> bytes:
    con = sqlite3.connect(":memory:")
    con.execute(f"PRAGMA page_size={page}")
    con.execute(pragma or "PRAGMA user_version=1")
    for statement in statements:
        con.executemany(*statement) if isinstance(statement, tuple) else con.execute(statement)
    con.commit()
    if vacuum:  # no page keeps what stood there before
        con.execute("VACUUM")
    data = con.serialize()
    con.close()
    return data


def from_file(path: Path) -> tuple[list[Any], Tally]:
    tally = Tally()
    with path.open("rb", buffering=0) as file:
        found = [row for frame in LOADER.frames(file, tally, block_size=1 << 20) for row in frame.rows.to_pylist()]
    assert tally.read == len(found) + tally.rejected
    return found, tally


@pytest.mark.parametrize(
    ("written", "read_as"),
    [
        ("'007'", "007"), ("''", ""), ("NULL", None), ("' x '", " x "), ("'a' || char(0) || 'b'", "a\0b"), ("'naïve 🙂'", "naïve 🙂"), ("'NULL'", "NULL"),
        ("0", "0"), ("-9223372036854775808", "-9223372036854775808"), ("9007199254740993", "9007199254740993"),
        ("1.0", "1.0"), ("0.1", "0.1"), ("0.1 + 0.2", "0.30000000000000004"), ("1e16", "1e+16"), ("9e999", "Inf"), ("-9e999", "-Inf"), ("1575417600123.0", "1575417600123.0"),
        ("x''", ""), ("x'753140'", "u1@"), ("x'00ff'", "00ff"), ("x'0a'", "\n"), ("CAST('é' AS BLOB)", "é"), ("x'e9'", "e9"), ("CAST(x'e9' AS TEXT)", "é"),
    ],
)  # fmt: skip
def test_values_as_text(written: str, read_as: str | None, read: Reader) -> None:
    data = made("CREATE TABLE t (a, b)", f"INSERT INTO t VALUES ({written}, 1), ('other', 2), (3, 3), (NULL, 4), (2.5, 5), (x'01', 6)")
    got = read("sqlite", data)
    assert [record["a"] for record in got.records] == [read_as, "other", "3", None, "2.5", "01"]
    alone = read("sqlite", made("CREATE TABLE t (a)", f"INSERT INTO t VALUES ({written})"))
    assert alone.records == [{"a": read_as}]
    assert alone.codes == ({"encoding_cp1252": 1} if written.startswith("CAST(x'e9'") else {})


def test_utf_16_database(read: Reader) -> None:
    data = made("CREATE TABLE t (a)", "INSERT INTO t VALUES ('naïve 🙂')", pragma="PRAGMA encoding='UTF-16be'")
    assert read("sqlite", data).records == [{"a": "naïve 🙂"}]


def test_all_tables_and_nothing_else(read: Reader) -> None:
    data = made(
        "CREATE TABLE a (id INTEGER PRIMARY KEY AUTOINCREMENT, v)", "INSERT INTO a VALUES (5, 'x')", "CREATE INDEX i ON a (v)", "CREATE VIEW w AS SELECT * FROM a", "ANALYZE",
        'CREATE TABLE "select" (rowid TEXT, "from" TEXT, "q""uote" TEXT)', 'INSERT INTO "select" VALUES (1, 2, 3)',
        "CREATE TABLE n (rowid, _rowid_, oid)", "INSERT INTO n VALUES (1, 1, 1), (1, 1, 1)",
        "CREATE TABLE g (a, b AS (a || 'x'), c AS (a || 'y') STORED)", "INSERT INTO g VALUES (1)",
        "CREATE TABLE empty (a)",
        "CREATE TABLE k (a, b, PRIMARY KEY (b, a)) WITHOUT ROWID", "INSERT INTO k VALUES (2, 1), (1, 2)",
    )  # fmt: skip
    got = read("sqlite", data)
    assert Counter(row[0] for row in got.rows) == {"a": 1, "select": 1, "n": 2, "g": 1, "k": 2}
    by_table = {row[0]: row[4] for row in got.rows}
    assert by_table["select"] == {"rowid": "1", "from": "2", 'q"uote': "3"}
    assert by_table["g"] == {"a": "1", "c": "1y"}
    assert [row[1] for row in got.rows] == list(range(7))
    assert got.tally.complete


def test_full_text_and_spatial_tables_count_once(read: Reader) -> None:
    try:
        data = made(
            "CREATE VIRTUAL TABLE mail USING fts5(sender, body UNINDEXED, prefix='2 3')", "INSERT INTO mail VALUES ('u1@mail.example', 'hello')",
            "CREATE VIRTUAL TABLE notes USING fts4(author, words)", "INSERT INTO notes VALUES ('u2@mail.example', 'x')",
            "CREATE VIRTUAL TABLE box USING rtree(id, x0, x1, +label TEXT)", "INSERT INTO box VALUES (1, 0, 1, 'u3@mail.example')",
        )  # fmt: skip
    except sqlite3.OperationalError:
        pytest.skip("this SQLite has no FTS5, FTS4 or R-tree")
    got = read("sqlite", data)
    assert {row[0]: row[4] for row in got.rows} == {
        "mail_content": {"id": "1", "sender": "u1@mail.example", "body": "hello"},
        "notes_content": {"docid": "1", "author": "u2@mail.example", "words": "x"},
        "box_rowid": {"rowid": "1", "nodeno": "1", "a0": "u3@mail.example"},
    }


def test_declared_keys(read: Reader) -> None:
    data = made(
        "CREATE TABLE users (id INTEGER PRIMARY KEY, email VARCHAR(255), boss INT REFERENCES users)",
        "CREATE TABLE orders (shop INT, no INT, user INT REFERENCES users(id), a INT, b INT, PRIMARY KEY (no, shop), FOREIGN KEY (a, b) REFERENCES orders (no, shop))",
    )
    assert read("sqlite", data).tally.keys == {
        ("", "users"): Keys(
            columns=("id", "email", "boss"), types={"id": "INTEGER", "email": "VARCHAR(255)", "boss": "INT"}, primary=("id",), references={"boss": ("users", "id")}
        ),
        ("", "orders"): Keys(
            columns=("shop", "no", "user", "a", "b"), types=dict.fromkeys(("shop", "no", "user", "a", "b"), "INT"), primary=("no", "shop"), references={"user": ("users", "id")}
        ),
    }


def test_file_and_memory_give_the_same(tmp_path: Path, read: Reader) -> None:
    data = made("CREATE TABLE t (a)", ("INSERT INTO t VALUES (?)", [(i,) for i in range(50_000)]))
    path = tmp_path / "a b#c?d%e.sqlite"  # characters that mean something in a URI
    path.write_bytes(data)
    before = path.stat()
    found, tally = from_file(path)
    assert tally.complete
    assert [row["c0"] for row in found] == [record["a"] for record in read("sqlite", data).records]
    assert (path.stat().st_mtime_ns, [item.name for item in tmp_path.iterdir()]) == (before.st_mtime_ns, [path.name])


def test_log_beside_the_file_makes_it_incomplete(tmp_path: Path) -> None:
    path = tmp_path / "app.db"
    con = sqlite3.connect(path)
    con.execute("PRAGMA journal_mode=WAL")
    con.execute("CREATE TABLE t (a)")
    con.execute("INSERT INTO t VALUES ('u1@mail.example')")
    con.commit()
    con.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    assert from_file(path)[1].complete
    con.execute("INSERT INTO t VALUES ('u2@mail.example')")
    con.commit()
    found, tally = from_file(path)
    assert (len(found), tally.complete, dict(tally.reasons)) == (1, False, {"sqlite_wal": 1})
    wal = path.with_name("app.db-wal").read_bytes()
    dump = bi.open(tmp_path)
    assert {source.name: source.skipped for source in dump} == {"app.db": None, "app.db-shm": "read_with_another", "app.db-wal": "read_with_another"}
    con.close()
    assert len(wal) > 32
    assert from_file(path)[1].complete


def test_log_beside_a_compressed_file(tmp_path: Path) -> None:
    (tmp_path / "app.db.gz").write_bytes(gzip.compress(made("CREATE TABLE t (a)", "INSERT INTO t VALUES (1)")))
    assert _codes(tmp_path) == {}
    (tmp_path / "app.db-wal.gz").write_bytes(gzip.compress(b"\x37\x7f\x06\x82" + bytes(4000)))
    assert _codes(tmp_path) == {"sqlite_wal": 1}


def _codes(folder: Path) -> dict[str, int]:
    tally = Tally()
    for source in bi.open(folder):
        if source.skipped is None:
            assert sum(frame.rows.num_rows for frame in source.frames(tally)) == 1
    return dict(tally.reasons)


def test_journal_beside_the_file(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    path.write_bytes(made("CREATE TABLE t (a)", "INSERT INTO t VALUES (1)"))
    journal = tmp_path / "a.db-journal"
    journal.write_bytes(bytes(512))  # what PERSIST leaves behind
    assert from_file(path)[1].complete
    journal.write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + bytes(504))
    assert dict(from_file(path)[1].reasons) == {"sqlite_journal": 1}


def test_database_left_in_wal_mode_is_read_from_memory(tmp_path: Path, read: Reader) -> None:
    path = tmp_path / "a.db"
    con = sqlite3.connect(path)
    con.execute("PRAGMA journal_mode=WAL")
    con.execute("CREATE TABLE t (a)")
    con.execute("INSERT INTO t VALUES (1)")
    con.commit()
    con.close()
    data = path.read_bytes()
    assert data[18:20] == b"\2\2"
    assert read("sqlite", data).records == [{"a": "1"}]


# -- damage ------------------------------------------------------------------------------------------------------------
PEOPLE = made("CREATE TABLE t (id INTEGER PRIMARY KEY, a)", ("INSERT INTO t VALUES (?, ?)", [(i * 3, f"u{i}@mail.example") for i in range(3000)]), page=512)


def _leaf_of(text: bytes) -> int:
    """Where the page begins that holds a text."""
    return PEOPLE.index(text) // 512 * 512


@pytest.mark.parametrize("broken", [("u0@",), ("u1500@",), ("u2999@",), ("u100@", "u1500@", "u2000@"), ("u0@", "u2999@")])
@pytest.mark.parametrize("plain", [True, False])
def test_a_damaged_page_costs_its_own_rows(broken: tuple[str, ...], plain: bool, read: Reader, tmp_path: Path) -> None:
    data, lost = bytearray(PEOPLE), 0
    for text in broken:
        at = _leaf_of(text.encode())
        lost += int.from_bytes(data[at + 3 : at + 5], "big")  # its cells
        data[at : at + 512] = bytes(512)
    if plain:
        path = tmp_path / "a.db"
        path.write_bytes(data)
        found, tally = from_file(path)
        values = [row["c1"] for row in found]
    else:
        got = read("sqlite", bytes(data))
        values, tally = [record["a"] for record in got.records], got.tally
    assert 0 < lost < 100
    assert len(values) == len(set(values)) == 3000 - lost
    assert (tally.complete, dict(tally.reasons)) == (False, {"sqlite_damaged": 1})


def test_a_cut_file_gives_what_is_there(read: Reader) -> None:
    data = PEOPLE[: len(PEOPLE) // 2]
    got = read("sqlite", data)
    assert len(got.records) > 1000
    assert got.codes == {"sqlite_damaged": 1}


def test_a_damaged_table_costs_no_other(read: Reader) -> None:
    data = made("CREATE TABLE a (v)", "INSERT INTO a VALUES ('first')", "CREATE TABLE b (v) ", "INSERT INTO b VALUES ('second')")
    at = data.index(b"first") // 4096 * 4096
    got = read("sqlite", data[:at] + bytes(4096) + data[at + 4096 :])
    assert (got.records, got.codes) == ([{"v": "second"}], {"sqlite_damaged": 1})


def test_a_damaged_entry_of_the_schema_costs_no_other(read: Reader) -> None:
    data = made("CREATE TABLE a (v)", "INSERT INTO a VALUES ('first')", "CREATE TABLE b (v)", "INSERT INTO b VALUES ('second')")
    got = read("sqlite", data.replace(b"CREATE TABLE a (v)", b"CREATE TABLE a (((", 1))
    assert (got.records, got.codes) == ([{"v": "second"}], {"sqlite_damaged": 1})


@pytest.mark.parametrize("data", [b"SQLite format 3\0", b"SQLite format 3\0" + bytes(84), b"SQLite format 3\0" + bytes(5000), b"SQLite format 3\0" + b"\xff" * 5000])
def test_no_database_behind_the_magic(data: bytes, read: Reader) -> None:
    assert read("sqlite", data).codes == {"sqlite_damaged": 1}


def test_a_tree_that_leads_to_one_page_again_and_again_ends(read: Reader) -> None:
    data = bytearray(PEOPLE)
    root = next(at for at in range(512, len(data), 512) if data[at] == 5)  # an inner page: all its children become the first one
    count = int.from_bytes(data[root + 3 : root + 5], "big")
    cells = [int.from_bytes(data[root + 12 + 2 * i : root + 14 + 2 * i], "big") for i in range(count)]
    for cell in cells:
        data[root + cell : root + cell + 4] = data[root + cells[0] : root + cells[0] + 4]
    got = read("sqlite", bytes(data))
    assert got.codes == {"sqlite_damaged": 1}
    assert len({record["id"] for record in got.records}) == len(got.records)


def test_values_beyond_what_the_file_can_hold_end_the_reading(read: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rows, "_OVER_FILE", 1)
    data = made("CREATE TABLE t (a)", "INSERT INTO t VALUES (1), (2), (3)", *[f"ALTER TABLE t ADD COLUMN c{i} DEFAULT '{'x' * 900}'" for i in range(100)], vacuum=False)
    assert read("sqlite", data).codes == {"sqlite_damaged": 1}


@pytest.mark.parametrize("keys", ["", " WITHOUT ROWID"])
def test_a_row_above_the_limit_is_rejected_alone(keys: str, read: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "MAX_RECORD", 100_000)
    data = made(f"CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT){keys}", ("INSERT INTO t VALUES (?, ?)", [(i, "x" * (200_000 if i in {0, 70, 199} else 9)) for i in range(200)]))
    got = read("sqlite", data)
    assert [record["id"] for record in got.records] == [str(i) for i in range(200) if i not in {0, 70, 199}]
    assert (got.codes, got.tally.complete) == ({"record_too_long": 3}, True)
    assert [at for _, at, _ in got.tally.rejects] == [0, 70, 199]


def test_batches_are_bounded_by_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rows, "BYTES", 1 << 20)
    data = made("CREATE TABLE t (a)", ("INSERT INTO t VALUES (?)", [("x" * (50_000 if i > 500 else 1),) for i in range(700)]))
    frames = [frame.rows.num_rows for frame in LOADER.frames(io.BytesIO(data), Tally(), block_size=1)]
    assert sum(frames) == 700
    assert max(frames[1:]) * 50_000 < 4 << 20


def test_too_large_for_memory(read: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "IN_MEMORY", 10_000)
    assert read("sqlite", PEOPLE).codes == {"sqlite_unpack": 1}


def test_nothing_of_the_file_is_run(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    path.write_bytes(made("CREATE TABLE t (a, b AS (hex(zeroblob(50000000))))", "INSERT INTO t VALUES (1)"))
    assert from_file(path)[0] == [{"off": 0, "len": 1, "c0": "1"}]


@pytest.mark.parametrize(
    ("blob", "shown"), [(b"", b""), (b"abc", b"abc"), ("a\tb\r\n\u00a0é".encode(), "a\tb\r\n\u00a0é".encode()), (b"\x89PNG", b"89504e47"), (b"a\x00", b"6100"), (b"\x7f", b"7f")]
)
def test_blobs_are_text_or_hex(blob: bytes, shown: bytes) -> None:
    assert readable(blob) == shown


def test_collected_files(data_dir: Path) -> None:
    for name, count in (("sql/chinook.sqlite", 15607), ("log/plaso_downloads.sqlite", 1)):
        found, tally = from_file(data_dir / name)
        assert (len(found), tally.complete, dict(tally.reasons)) == (count, True, {})
