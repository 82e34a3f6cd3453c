"""SQLite database files: every table that holds records, all values as text. Offsets are row numbers."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from breach_impact.framing import About, Place, Stream, Tally
from breach_impact.loaders._sqlite.cells import columns_of
from breach_impact.loaders._sqlite.opening import beside, opened, path_of
from breach_impact.loaders._sqlite.rows import Reader
from breach_impact.loaders._sqlite.schema import FAULTS, Table, tables
from breach_impact.reading.flatframe import flat_frame
from breach_impact.types import Frame

MAGIC = b"SQLite format 3\0"


class Sqlite:
    """The ``sqlite`` format (https://sqlite.org/fileformat2.html).

    Attributes:
        place: where the source stands.
    """

    name = "sqlite"
    located = False
    decodes = True
    about = About(
        title="SQLite database files",
        recognised="begins with `SQLite format 3` and a zero byte",
        trouble="A write-ahead log or a journal beside the file may hold newer rows (`sqlite_wal`, `sqlite_journal`); rows of damaged pages are passed over and "
        "the rest is read (`sqlite_damaged`); inside gzip up to 1 GiB (`sqlite_unpack`). Values that are no UTF-8 are read as text of the source's encoding, blobs as hex.",
        unsupported="Encrypted files (SQLCipher) look like random bytes: decrypt them. Deleted rows on free pages, views, computed columns, and what a full-text or R-tree "
        "index alone holds are not read.",
    )

    def __init__(self, place: Place | None = None) -> None:
        self.place = place

    def with_place(self, place: Place) -> Sqlite:
        """This loader, told which files are there."""
        return Sqlite(place)

    def covers(self, name: str, names: tuple[str, ...]) -> set[str]:
        """The write-ahead log, its index and the journal belong to the database."""
        return beside(name, names)

    def sniff(self, head: bytes, name: str) -> tuple[float, str]:
        """SQLite says so in its first bytes."""
        return (1.0, "begins with SQLite format 3") if head.startswith(MAGIC) else (0.0, "does not begin with SQLite format 3")

    def frames(self, stream: Stream, tally: Tally, *, block_size: int) -> Iterator[Frame]:
        """Read table after table; what is damaged makes the source incomplete."""
        if path_of(stream) is None and self.place is not None and any("-wal" in name for name in beside(self.place.name, self.place.names)):
            tally.incomplete("sqlite_wal")  # how much a log beside a compressed database holds is not looked at
        with opened(stream, tally) as database:
            if database is None:
                return
            con, size = database
            found, whole = tables(con)
            reader = Reader(con, size)
            for table in found:
                tally.keys["", table.name] = table.keys
                yield from _frames(reader, table, tally)
            if reader.damaged or not whole:
                tally.incomplete("sqlite_damaged")


def _frames(reader: Reader, table: Table, tally: Tally) -> Iterator[Frame]:
    def too_long() -> None:
        tally.reject("record_too_long", tally.read, 1)
        tally.read += 1

    try:
        for rows in reader.batches(table, too_long):
            off = np.arange(tally.read, tally.read + len(rows))
            tally.read += len(rows)
            yield flat_frame(off, np.ones(len(rows), np.int64), columns_of(rows, tally), table.names, table.name)
    except FAULTS:
        reader.damaged = True


LOADER = Sqlite()
