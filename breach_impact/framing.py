"""Records of a stream: where they begin and end, what was wrong with them, and the limits they must keep."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar, Protocol

from breach_impact.types import Frame

if TYPE_CHECKING:
    import numpy as np
    import pyarrow as pa
    from numpy.typing import NDArray

    from breach_impact.documents.accounts import Accounts
    from breach_impact.documents.hits import Searches

MAX_RECORD = 64 << 20
"""Bytes of a record; a longer one is rejected as ``record_too_long``."""
MAX_DEPTH = 128
"""Levels of a document (Elasticsearch maps 20, MongoDB stores 100); a deeper one is rejected as ``depth``."""
MAX_FIELDS = 10_000
"""Columns of a flat table."""
BOM = b"\xef\xbb\xbf"
Sink = Callable[[str, int, int], None]
"""Is told (reason code, byte offset, length) of a rejected record."""


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What a user must know of a format: a row of ``breach-impact formats`` and of the documentation.

    Attributes:
        title: what it is called in the field, such as ``MySQL and MariaDB dumps``.
        recognised: by what, in one sentence.
        trouble: what can go wrong and what is done about it, in one or two sentences, with the reason codes.
        unsupported: what of it is not read, and what to do instead; ``""`` if nothing.
        extra: of ours that must be installed for it, such as ``mongo``.
        modules: that the extra brings, by which it is seen whether it is there.
    """

    title: str
    recognised: str
    trouble: str
    unsupported: str = ""
    extra: str | None = None
    modules: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Keys:
    """What a dump itself declares of a table.

    Attributes:
        columns: their names, in order.
        types: declared type of a column as written, such as ``varchar(255)``.
        primary: columns of the primary key.
        references: column -> (table, column) of a declared foreign key of one column.
    """

    columns: tuple[str, ...] = ()
    types: Mapping[str, str] = field(default_factory=dict)
    primary: tuple[str, ...] = ()
    references: Mapping[str, tuple[str, str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """How the user says that a source is to be read; None leaves it to recognition.

    Attributes:
        format: name of a loader.
        encoding: of text, as Python names it.
        delimiter: of a delimited text, one character or several.
        quote: that opens and closes a field; ``""`` for none.
        header: whether the first row names the columns.
        comment: what a line begins with that is no row.
        widths: of the columns of a fixed-width text, in characters.
    """

    format: str | None = None
    encoding: str | None = None
    delimiter: str | None = None
    quote: str | None = None
    header: bool | None = None
    comment: str | None = None
    widths: tuple[int, ...] | None = None

    @property
    def of_text(self) -> bool:
        """Whether it says how rows are written."""
        return (self.delimiter, self.quote, self.header, self.comment, self.widths) != (None,) * 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a source stands among the others, for a loader that must know.

    Attributes:
        name: of the source, a path with ``/``.
        names: of all sources of the same system.
        tables: what tables the sources in the same folder declare (``declares``), by name.
    """

    name: str
    names: tuple[str, ...] = ()
    tables: Mapping[str, Keys] = field(default_factory=dict)


class Stream(Protocol):
    """The decompressed bytes of a source, read forward; offsets count decompressed bytes."""

    def read(self, size: int = -1, /) -> bytes:
        """At most ``size`` bytes, none at the end."""
        ...


class Again:
    """A stream of which the beginning was looked at.

    Args:
        first: what was taken from it.
        rest: the stream behind that.
    """

    def __init__(self, first: bytes, rest: Stream) -> None:
        self._first, self._rest = first, rest

    @property
    def cut(self) -> bool:
        """Whether bytes are missing behind the last one."""
        return bool(getattr(self._rest, "cut", False))

    def read(self, size: int = -1, /) -> bytes:
        """At most ``size`` bytes."""
        if not self._first:
            return self._rest.read(size)
        stop = len(self._first) if size < 0 else size
        out, self._first = self._first[:stop], self._first[stop:]
        return out


@dataclass(slots=True)
class Tally:
    """What a loader did with the records of one source: ``read`` = accepted + rejected (repeats are found later).

    Attributes:
        read: records met, malformed ones included; structural lines are none.
        rejected: malformed records.
        reasons: how often each reason code occurred, rejects and repairs (``repaired_...``) and faults of the file.
        complete: False once the source is known to be cut or to be a part of more.
        rejects: (code, byte offset, length) of the first thousand rejects.
        codes: of each reason code of rejects: how many, and the smallest offset.
        owned: of the rejects those whose table is known, by (system, table).
        accounts: what is known of the stream's documents, for the next reading.
        sink: is told of every reject, as :meth:`reject` is; not in the order of offsets.
        searches: what pages of searches say, to be compared with the hits of all sources.
        encoding: of values that are no UTF-8, as the source's first reading found it; for loaders that decode values themselves.
        keys: what the source declares of its tables, by (database or ``""``, table).
        uncut: rows are asked for as lines where the loader can give them so; see :class:`breach_impact.delimited.lines.Lines`.
        beside: of the names of all columns those whose values are asked for where rows are given as lines.
        wanted: names of the columns that are asked for, None for all; a loader may give more.
    """

    read: int = 0
    rejected: int = 0
    reasons: Counter[str] = field(default_factory=Counter)
    complete: bool = True
    rejects: list[tuple[str, int, int]] = field(default_factory=list)
    codes: dict[str, tuple[int, int]] = field(default_factory=dict)
    owned: Counter[tuple[str, str]] = field(default_factory=Counter, repr=False)
    accounts: Accounts | None = field(default=None, repr=False, compare=False)
    sink: Sink | None = field(default=None, repr=False, compare=False)
    searches: Searches | None = field(default=None, repr=False, compare=False)
    encoding: str | None = field(default=None, repr=False, compare=False)
    keys: dict[tuple[str, str], Keys] = field(default_factory=dict, repr=False, compare=False)
    uncut: bool = field(default=False, repr=False, compare=False)
    beside: Callable[[tuple[str, ...]], Collection[str]] | None = field(default=None, repr=False, compare=False)
    wanted: frozenset[str] | None = field(default=None, repr=False, compare=False)

    KEPT: ClassVar[int] = 1000

    def reject(self, code: str, offset: int, length: int) -> None:
        """Count one malformed record; it must be part of ``read`` as well."""
        self.rejected += 1
        self.reasons[code] += 1
        times, first = self.codes.get(code, (0, offset))
        self.codes[code] = (times + 1, min(first, offset))
        if len(self.rejects) < self.KEPT:
            self.rejects.append((code, offset, length))
        if self.sink is not None:
            self.sink(code, offset, length)

    def note(self, code: str, n: int = 1) -> None:
        """Count a repair or a fault that costs no record."""
        self.reasons[code] += n

    def incomplete(self, code: str) -> None:
        """Say that the source does not hold all it should."""
        self.complete = False
        self.reasons[code] += 1


class Loader(Protocol):
    """A format. One module a format in ``breach_impact.loaders``, found by the registry as ``LOADER``.

    A loader may have more, which is used where it is there:

    - ``about: About``: its row in the table of formats (all of ours have it).
    - ``decodes = True``: it makes text of bytes itself, by :mod:`breach_impact.reading.flatframe`; else text that is not UTF-8 reaches it transcoded.
    - ``with_reading(reading) -> Loader``: told how the user wants rows read, before anything else.
    - ``header(head) -> (columns, whether a header says so)`` and ``with_columns(columns) -> Loader``: parts of a table that have no header take that of the part that has.
    - ``declares(head) -> {table: Keys}``: tables that a source declares in its beginning, for the sources beside it.
    - ``with_place(place) -> Loader``: told where the source stands among the others.
    - ``covers(name, names) -> set of names``: sources that this one reads along with it; they are listed as skipped.
    - ``located = False``: offsets are numbers of rows or of a text made on the way, so that no raw bytes can be fetched by them.
    """

    name: str
    """Printed as the source's ``format``, such as ``ndjson``."""

    def sniff(self, head: bytes, name: str) -> tuple[float, str]:
        """How sure the content is of this format (0 to 1), and why in words without a value."""
        ...

    def frames(self, stream: Stream, tally: Tally, *, block_size: int) -> Iterator[Frame]:
        """Read the stream forward in blocks; the records must not depend on where blocks end; their order is free."""
        ...


class Window:
    """The bytes of a stream from a position on: looked at, extended, and dropped when they are done with.

    Attributes:
        data: what is in sight.
        start: offset of its first byte in the stream.
        done: no byte comes after ``data``.
        rewinds: the few bytes that are left of a block are read once more with the next one, so that no block is copied.
    """

    __slots__ = ("_size", "_stream", "data", "done", "rewinds", "start")

    def __init__(self, stream: Stream, block_size: int) -> None:
        self._stream = stream
        self._size = max(block_size, 64)
        self.data = b""
        self.start = 0
        self.done = False
        self.rewinds = False

    def rewind(self) -> None:
        """Let a stream that can seek do so; nobody else may read it from now on."""
        seekable = getattr(self._stream, "seekable", None)
        self.rewinds = seekable is not None and seekable()

    def more(self) -> bool:
        """Bring another block into sight, at least as much as is there already; False at the end.

        Doubling keeps a record that is longer than a block from being looked at once per block.
        """
        size = max(self._size, len(self.data))
        parts, got = [self.data], 0
        if self.rewinds and not self.done and len(self.data) < size >> 3:
            got = -len(self.data)
            self._stream.seek(got, 1)  # type: ignore[attr-defined] - asked for in ``rewind``
            parts = []
        while got < size and not self.done:
            part = self._stream.read(size - got)
            self.done = not part
            parts.append(part)
            got += len(part)
        self.data = b"".join(parts)
        return got > 0

    def drop(self, count: int) -> None:
        """Have done with the first bytes."""
        self.data = self.data[count:]
        self.start += count

    def reach(self, count: int) -> bool:
        """Have at least so many bytes in sight, if the stream holds them."""
        while len(self.data) < count and self.more():
            pass
        return len(self.data) >= count

    def skip_bom(self, tally: Tally) -> None:
        """Step over a byte order mark at the very beginning."""
        if self.start == 0 and self.reach(3) and self.data.startswith(BOM):
            self.drop(3)
            tally.note("repaired_bom")


def docs_frame(
    table: str, off: NDArray[np.int64], length: NDArray[np.int64], docs: pa.Array, ids: pa.Array | None = None
) -> Frame:
    """A frame of documents."""
    import pyarrow as pa

    from breach_impact.bytescan import integers

    if ids is None:
        ids = pa.nulls(len(docs), pa.string())
    rows = pa.RecordBatch.from_arrays([integers(off), integers(length), ids, docs], names=["off", "len", "id", "doc"])
    return Frame(table, rows)
