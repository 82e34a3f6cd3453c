r"""Rows between tabs with ``\N`` for NULL: ``mysqldump --tab``, ``SELECT ... INTO OUTFILE``, ``COPY ... TO``.

MySQL manual, 15.2.13.1 "SELECT ... INTO Statement": line ends, tabs and backslashes in a value stand behind a backslash.
PostgreSQL manual, ``COPY``, "Text Format": they are written as ``\n``, ``\t``, ``\\``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import numpy as np

from breach_impact.delimited.header import is_header, names_of
from breach_impact.framing import BOM, MAX_FIELDS, MAX_RECORD, About, Keys, Place, Stream, Tally, Window
from breach_impact.loaders._sql.arrays import MYSQL, Escapes, finished
from breach_impact.loaders._sql.copytext import Layout, Lines, fields, lines
from breach_impact.reading.flatframe import flat_frame
from breach_impact.types import Frame

HEAD = 1 << 18
BLOCK = 1 << 22
"""Bytes of rows that are split at once."""
_LAYOUT = Layout(Escapes({**MYSQL, "f": "\f", "v": "\v"}))


class MysqlTab:
    """The ``mysql_tab`` format.

    Attributes:
        place: where the source stands, for the names of its columns.
    """

    name = "mysql_tab"
    decodes = True
    about = About(
        title="mysqldump --tab, SELECT ... INTO OUTFILE and COPY text files",
        recognised=r"the same number of tabs in each line, and \N for NULL or an escaped line end",
        trouble="a row with another number of fields is rejected as sql_values; columns are named by the .sql file beside it that makes the table, else column_1, column_2 ...",
    )

    def __init__(self, place: Place | None = None) -> None:
        self.place = place

    def with_place(self, place: Place) -> MysqlTab:
        """This loader where the source stands."""
        return MysqlTab(place)

    def sniff(self, head: bytes, name: str) -> tuple[float, str]:
        r"""Lines have the same number of tabs, and a field is ``\N`` or a line end is escaped."""
        text = head.removeprefix(BOM)
        if b"\t" not in text or (b"\\N" not in text and b"\\\n" not in text):
            return 0.0, "no tabs, or nothing escaped"
        found = lines(text, 0, len(text), _LAYOUT)
        counts = _counts(found)
        if not found.end.size or (len(head) < HEAD and found.used < len(text)):
            tail = text[found.used :]
            counts = np.append(counts, tail.count(b"\t") + 1) if tail else counts
        filled = counts[:2000]
        if filled.size == 0 or filled[0] < 2 or (filled != filled[0]).any():
            return 0.0, "lines differ in their number of tabs"
        if re.search(rb"(?:\A|[\t\n])\\N(?=[\t\r\n]|\Z)", text):
            return 0.75, r"fields between tabs, \N for NULL"
        if filled.size > 1 and b'"' not in text and re.search(rb"(?<!\\)(?:\\\\)*\\\n", text):
            return 0.7, "fields between tabs, an escaped line end"
        return 0.0, "nothing escaped"

    def frames(self, stream: Stream, tally: Tally, *, block_size: int) -> Iterator[Frame]:
        """Read block after block of lines."""
        window = Window(stream, block_size)
        window.skip_bom(tally)
        window.reach(HEAD)
        rows = _Rows(window, tally, self._declared())
        yield from rows.frames(cut=lambda: getattr(stream, "cut", False))

    def _declared(self) -> tuple[str, tuple[str, ...]]:
        """The table and the columns that a source beside this one declares."""
        if self.place is None:
            return "", ()
        stem = re.sub(r"(?i)(?:\.(?:txt|tsv|csv|dat|out|data|copy))?(?:\.gz)?$", "", self.place.name.rpartition("/")[2])
        known: dict[str, tuple[str, Keys]] = {table.lower(): (table, keys) for table, keys in self.place.tables.items()}
        table, keys = known.get(stem.lower()) or known.get(stem.rpartition(".")[2].lower()) or ("", Keys())
        return table, keys.columns


class _Rows:
    """Reads one source."""

    def __init__(self, window: Window, tally: Tally, declared: tuple[str, tuple[str, ...]]) -> None:
        self._window = window
        self._tally = tally
        self._table, columns = declared
        first = lines(window.data, 0, min(len(window.data), HEAD), _LAYOUT)
        counts = _counts(first)
        width = int(np.bincount(counts).argmax()) if counts.size else window.data.count(b"\t") + 1
        self._columns = columns if len(columns) == width else ()
        self._header = False
        if not self._columns:
            names = _header(window.data, first, counts, width)
            self._header = names is not None
            self._columns = names or tuple(f"column_{number + 1}" for number in range(min(width, MAX_FIELDS)))

    def frames(self, cut: Callable[[], bool]) -> Iterator[Frame]:
        """All rows; ``cut`` tells at the end whether bytes are missing behind it."""
        window = self._window
        at = 0
        while True:
            limit = min(len(window.data), at + BLOCK)
            found = lines(window.data, at, limit, _LAYOUT)
            if found.used > at:
                yield from self._block(found)
                at = found.used
            elif limit < len(window.data):
                found = lines(window.data, at, len(window.data), _LAYOUT)
                if found.used > at:
                    yield from self._block(found)
                    at = found.used
                    continue
                at = self._more(at)
            elif not window.done:
                at = self._more(at)
            else:
                yield from self._last(at, cut=cut())
                return

    def _more(self, at: int) -> int:
        window = self._window
        window.drop(at)
        if len(window.data) > MAX_RECORD:
            self._long()
        else:
            window.more()
        return 0

    def _long(self) -> None:
        """A line over the limit."""
        window, begin = self._window, self._window.start
        while (end := window.data.find(b"\n")) < 0:
            window.drop(len(window.data))
            if not window.more():
                break
        window.drop(end + 1 if end >= 0 else len(window.data))
        self._tally.read += 1
        self._tally.reject("record_too_long", begin, window.start - begin)

    def _last(self, at: int, *, cut: bool) -> Iterator[Frame]:
        """What stands behind the last line end: a row, if it has all its fields and ends in no escape."""
        rest = self._window.data[at:]
        if not rest or rest == b"\\.":
            return
        found = lines(rest + b"\n", 0, len(rest) + 1, _LAYOUT)
        if found.used and _counts(found)[0] == len(self._columns) and not cut:
            yield from self._block(Lines(found.begin + at, found.end + at, found.tabs + at, at + found.used))
            return
        self._tally.read += 1
        self._tally.reject("truncated", self._window.start + at, len(rest))
        self._tally.incomplete("truncated")

    def _block(self, found: Lines) -> Iterator[Frame]:
        window = self._window
        if self._header:
            self._header = False
            found = Lines(found.begin[1:], found.end[1:], found.tabs, found.used)
        filled = found.end > found.begin
        if not filled.all():
            found = Lines(found.begin[filled], found.end[filled], found.tabs, found.used)
        good, columns = fields(window.data, found, len(self._columns), _LAYOUT, MAX_RECORD)
        for row in np.flatnonzero(~good).tolist():
            begin, end = int(found.begin[row]), int(found.end[row])
            if window.data[begin:end] != b"\\.":
                self._tally.read += 1
                self._tally.reject("sql_values" if end - begin <= MAX_RECORD else "record_too_long", window.start + begin, end - begin)
        begin, end = found.begin[good], found.end[good]
        if begin.size:
            self._tally.read += begin.size
            yield flat_frame(begin + window.start, end - begin, finished(columns, [False] * len(columns), self._tally), self._columns, self._table)


def _counts(found: Lines) -> np.ndarray:
    """Fields of each line."""
    return np.searchsorted(found.tabs, found.end) - np.searchsorted(found.tabs, found.begin) + 1


def _header(data: bytes, found: Lines, counts: np.ndarray, width: int) -> tuple[str, ...] | None:
    """The names in the first line, if it is a header."""
    if found.end.size < 2 or counts[0] != width:
        return None
    rows = [data[begin:end].split(b"\t") for begin, end in zip(found.begin[:50].tolist(), found.end[:50].tolist(), strict=True)]
    below = [[b"" if cell == b"\\N" else cell for cell in row] for row in rows[1:] if len(row) == width]
    names = [cell.strip() for cell in rows[0]]
    return names_of(names, width) if is_header(names, below) else None


LOADER = MysqlTab()
