"""A database file opened so that it can neither change nor run anything, and what lies beside it."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from breach_impact.framing import MAX_RECORD, Stream, Tally

IN_MEMORY = 1 << 30
"""Bytes of a database that is not a plain file (gzip, a pipe) and must be held as a whole."""
_JOURNAL_MAGIC = b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7"
_WRITE_VERSION = slice(18, 20)  # of the header: 2 is WAL, which a database in memory cannot have


@contextmanager
def opened(stream: Stream, tally: Tally) -> Iterator[tuple[sqlite3.Connection, int] | None]:
    """(connection, bytes of the file); None, and the source incomplete, if it cannot be opened."""
    con: sqlite3.Connection | None = None
    try:
        path = path_of(stream)
        if path is not None:
            _look_beside(path, tally)
            con, size = _connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1"), path.stat().st_size
        else:
            con, size = _held(stream, tally)
        yield None if con is None else (con, size)
    except (sqlite3.Error, ValueError, OSError):  # ValueError: what is wrong is told in bytes that are no UTF-8
        tally.incomplete("sqlite_damaged")
    finally:
        if con is not None:
            con.close()


def path_of(stream: Stream) -> Path | None:
    """The path of a plain file; None of any other stream."""
    name = getattr(stream, "name", None)
    return Path(os.fsdecode(name)) if isinstance(name, str | bytes) and hasattr(stream, "seek") else None


def _connect(uri: str) -> sqlite3.Connection:
    """Defences as https://sqlite.org/security.html advises for files of unknown origin; values come as bytearray (text) and bytes (blob)."""
    con = sqlite3.connect(uri, uri=True, isolation_level=None, check_same_thread=False, cached_statements=0)
    con.text_factory = bytearray
    with _closed_on_error(con):
        con.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, MAX_RECORD)
        for pragma in ("trusted_schema=OFF", "query_only=ON", "cell_size_check=ON", "mmap_size=0", "temp_store=MEMORY"):
            con.execute(f"PRAGMA {pragma}")
    return con


@contextmanager
def _closed_on_error(con: sqlite3.Connection) -> Iterator[None]:
    """A connection that is not handed on is closed: Python 3.13 warns of those that are left."""
    try:
        yield
    except BaseException:
        con.close()
        raise


def _held(stream: Stream, tally: Tally) -> tuple[sqlite3.Connection | None, int]:
    """A database in memory."""
    data = bytearray()
    while len(data) <= IN_MEMORY and (part := stream.read(1 << 20)):
        data += part
    if len(data) > IN_MEMORY or not hasattr(sqlite3.Connection, "deserialize"):
        tally.incomplete("sqlite_unpack")
        return None, 0
    if len(data) < 100:  # the header; an empty database would be opened without a word
        tally.incomplete("sqlite_damaged")
        return None, 0
    data[_WRITE_VERSION] = b"\1\1"
    con = _connect(":memory:")
    with _closed_on_error(con):
        con.execute("PRAGMA query_only=OFF")
        con.deserialize(data)
        con.execute("PRAGMA query_only=ON")
    return con, len(data)


def _look_beside(path: Path, tally: Tally) -> None:
    """Say that a log or journal beside the file holds what the file does not (https://sqlite.org/fileformat2.html, sections 3 and 4)."""
    wal, journal = (Path(f"{path}{suffix}") for suffix in ("-wal", "-journal"))
    if wal.is_file() and wal.stat().st_size > 32:  # a header and at least one frame
        tally.incomplete("sqlite_wal")
    if journal.is_file():
        with journal.open("rb") as file:
            if file.read(8) == _JOURNAL_MAGIC:
                tally.incomplete("sqlite_journal")


def beside(name: str, names: tuple[str, ...]) -> set[str]:
    """Those of the names that are the log, its index or the journal of a database."""
    plain = name.removesuffix(".gz")
    return {f"{plain}{suffix}{end}" for suffix in ("-wal", "-shm", "-journal") for end in ("", ".gz")} & set(names)
