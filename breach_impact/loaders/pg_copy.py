"""PostgreSQL's COPY BINARY: rows of one table without names and types."""

from __future__ import annotations

import struct
from collections.abc import Iterator

from breach_impact.framing import MAX_RECORD, About, Place, Stream, Tally, Window
from breach_impact.loaders._pg.cells import columns_of, kinds
from breach_impact.loaders._pg.tuples import Tuples, resume, tuples
from breach_impact.reading.flatframe import flat_frame
from breach_impact.types import Frame

MAGIC = b"PGCOPY\n\xff\r\n\0"
SAMPLE = 1 << 20
"""Bytes of the first tuples, whose values say what a column holds; not more than ``ROWS`` of them."""
ROWS = 1000
_BLOCK = 4 << 20
_OIDS = 1 << 16  # flag of files of PostgreSQL 11 and older


class PgCopy:
    """The ``pg_copy`` format.

    Attributes:
        columns: that another source says the table has.
    """

    name = "pg_copy"
    decodes = True
    about = About(
        title="PostgreSQL COPY BINARY",
        recognised="begins with `PGCOPY`, a line feed and the bytes ff 0d 0a 00",
        trouble="The file names no columns and no types: columns are `column_1` and so on, unless another file of the dump names them; printable UTF-8 is text, other values "
        "of two, four and eight bytes are integers (eight also doubles), the rest is hex. A damaged tuple is rejected (`pg_copy_fields`).",
        unsupported="Dates, times, `numeric` and arrays stay the integers or hex that they are stored as: export as text or CSV where you can.",
    )

    def __init__(self, columns: tuple[str, ...] = ()) -> None:
        self.columns = columns

    def with_columns(self, columns: tuple[str, ...]) -> PgCopy:
        """This loader for a table whose columns another part of it names."""
        return PgCopy(columns)

    def header(self, head: bytes) -> tuple[tuple[str, ...], bool]:
        """The columns are numbered; no header names them."""
        window = Window(_Head(head), len(head))
        shape = _begin(window, Tally())
        return (() if shape is None else _names(*shape)), False

    def with_place(self, place: Place) -> PgCopy:
        """This loader, told what tables a schema in the same folder declares."""
        stem = place.name.rpartition("/")[2].removesuffix(".gz").rpartition(".")[0].rpartition(".")[2].lower()
        declared = [keys.columns for table, keys in place.tables.items() if table.lower() == stem]
        return PgCopy(declared[0]) if len(declared) == 1 and not self.columns else self

    def sniff(self, head: bytes, name: str) -> tuple[float, str]:
        """COPY BINARY says so in its first bytes."""
        return (1.0, "begins with PGCOPY") if head.startswith(MAGIC) else (0.0, "does not begin with PGCOPY")

    def frames(self, stream: Stream, tally: Tally, *, block_size: int) -> Iterator[Frame]:
        """Read block after block of tuples."""
        window = Window(stream, min(block_size, _BLOCK))
        shape = _begin(window, tally)
        if shape is None:
            return
        fields, extra = shape
        names = self.columns if len(self.columns) == fields and not extra else _names(fields, extra)
        window.reach(SAMPLE)
        sample = window.data[:SAMPLE]
        first = tuples(sample, fields, extra)
        first.begin, first.length = first.begin[:ROWS], first.length[:ROWS]
        of = kinds(sample, first)
        while True:
            found = tuples(window.data, fields, extra)
            if found.starts.size:
                tally.read += found.starts.size
                columns = columns_of(window.data, found, of)
                yield flat_frame(found.starts + window.start, found.ends - found.starts, columns, names)
            window.drop(found.used)
            if found.trailer:
                window.drop(2)
                if window.reach(1):
                    tally.incomplete("pg_copy_trailing_bytes")
                return
            if found.cut and not window.done and len(window.data) <= MAX_RECORD + _BLOCK:
                window.more()
            elif not _pass(window, tally, found, shape):
                return


class _Head:
    """The beginning of a file as a stream."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    def read(self, size: int = -1, /) -> bytes:
        out, self._data = self._data, b""
        return out


def _begin(window: Window, tally: Tally) -> tuple[int, int] | None:
    """Go past the header: (fields of a tuple, fields not counted among them); None, said why, if there are no tuples to read."""
    if not window.reach(19):
        tally.incomplete("truncated")
        return None
    flags, extension = struct.unpack_from(">II", window.data, 11)
    if flags >> 16 & ~1 or extension > SAMPLE:
        tally.incomplete("pg_copy_header")
        return None
    window.reach(21 + extension)
    window.drop(19 + extension)
    if len(window.data) < 2:
        tally.incomplete("truncated")
        return None
    fields = struct.unpack_from(">h", window.data)[0]
    if fields == -1:
        return None
    if not 0 < fields <= 1600:  # the most that a table has
        tally.incomplete("pg_copy_header")
        return None
    return fields, int(bool(flags & _OIDS))


def _names(fields: int, extra: int) -> tuple[str, ...]:
    return (*(["oid"] * extra), *(f"column_{i + 1}" for i in range(fields)))


def _pass(window: Window, tally: Tally, found: Tuples, shape: tuple[int, int]) -> bool:
    """Go past what is no tuple; whether there is more to read."""
    start = window.start
    if window.done and (found.cut or not window.data):
        tally.incomplete("truncated")
        if window.data:
            tally.read += 1
            tally.reject("truncated", start, len(window.data))
        return False
    code = "record_too_long" if found.long else "pg_copy_fields"
    dropped = 0
    while (at := resume(window.data, 0 if not dropped else -1, *shape, final=window.done)) is None:
        if len(window.data) > MAX_RECORD + _BLOCK:  # no tuple that is in sight as a whole begins here
            dropped += _BLOCK
            window.drop(_BLOCK)
        window.more()
    window.drop(at)
    tally.read += 1
    tally.reject(code, start, window.start - start)
    if not window.data:
        tally.incomplete("truncated")
    return bool(window.data)


LOADER = PgCopy()
