"""Delimited text: CSV and its kin. The dialect is scored on the content; all values stay text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import numpy as np

from breach_impact.csvblock import Cells, cells
from breach_impact.csvdialect import SAMPLE, Dialect, dialect_of
from breach_impact.csvrows import QUOTED, Row, rows
from breach_impact.flatframe import flat_frame, ranges, text
from breach_impact.framing import BOM, MAX_RECORD, Stream, Tally, Window
from breach_impact.types import Frame


class Csv:
    """The ``csv`` format.

    Attributes:
        columns: of the other parts of the table, for a part that has no header of its own.
    """

    name = "csv"
    decodes = True

    def __init__(self, columns: tuple[str, ...] = ()) -> None:
        self.columns = columns

    def with_columns(self, columns: tuple[str, ...]) -> Csv:
        """This loader for a part that has no header."""
        return Csv(columns)

    def header(self, head: bytes) -> tuple[tuple[str, ...], bool]:
        """(names of the columns, whether a header says so)."""
        plain = head.removeprefix(BOM)
        dialect = dialect_of(plain, whole=len(plain) < SAMPLE)
        return dialect.columns, dialect.header

    def sniff(self, head: bytes, name: str) -> tuple[float, str]:
        """Rows have the same number of fields; else the text is one column."""
        plain = head.removeprefix(BOM)
        if not plain.strip():
            return 0.0, "empty"
        dialect = dialect_of(plain, whole=len(plain) < SAMPLE)
        return dialect.score, dialect.why

    def frames(self, stream: Stream, tally: Tally, *, block_size: int) -> Iterator[Frame]:
        """Read block after block of rows."""
        window = Window(stream, block_size)
        window.skip_bom(tally)
        window.reach(SAMPLE + 1)
        dialect = dialect_of(window.data, whole=len(window.data) <= SAMPLE)
        if self.columns and not dialect.header and len(dialect.columns) == len(self.columns):
            dialect = replace(dialect, columns=self.columns, form=replace(dialect.form, limit=False))
        header = window.data[: dialect.body].rstrip(b"\r\n").rpartition(dialect.form.line_end)[2] if dialect.header else b""
        window.drop(dialect.body)
        while window.data or window.more():
            yield from _step(window, tally, dialect, header, cut=window.done and getattr(stream, "cut", False))


def _step(window: Window, tally: Tally, dialect: Dialect, header: bytes, *, cut: bool) -> Iterator[Frame]:
    data, base = window.data, window.start
    found = cells(data, dialect.form, final=window.done)
    if found is None:
        yield from _slowly(window, tally, dialect, cut=cut)
    elif found.used:
        long = _before_long(found)
        if cut and found.used == len(data) and not data.endswith(dialect.form.line_end):
            _drop_unfinished(found, base, tally)
        if header and len(dialect.columns) > 1:
            _drop_headers(data, found, header, tally)
        tally.read += found.starts.size + len(found.bad)
        for start, end in found.bad:
            tally.reject("csv_fields", base + start, end - start)
        window.drop(found.used)
        if found.starts.size:
            yield _frame(data, base, found, dialect, tally)
        if long:
            _drop_row(window, tally, dialect.form.line_end)
    elif len(data) > MAX_RECORD + 1:  # and a carriage return
        _drop_row(window, tally, dialect.form.line_end)
    elif not window.more() and not window.done:
        window.done = True


def _before_long(found: Cells) -> bool:
    """Leave the rows before the first one over the limit; whether there is such a one."""
    long = [*found.starts[found.ends - found.starts > MAX_RECORD].tolist(), *(start for start, end in found.bad if end - start > MAX_RECORD)]
    if not long:
        return False
    found.used = min(long)
    count = int(found.starts.searchsorted(found.used))
    found.starts, found.ends, found.begin, found.end = found.starts[:count], found.ends[:count], found.begin[:count], found.end[:count]
    found.quoted = None if found.quoted is None else found.quoted[:count]
    found.bad = [row for row in found.bad if row[0] < found.used]
    return True


def _drop_unfinished(found: Cells, base: int, tally: Tally) -> None:
    """Reject the row in which a cut stream ends, though its last field may look whole."""
    last = int(found.ends[-1]) if found.ends.size else -1
    if found.bad and found.bad[-1][1] > last:
        start, last = found.bad.pop()
    else:
        start = int(found.starts[-1])
        found.starts, found.ends, found.begin, found.end = found.starts[:-1], found.ends[:-1], found.begin[:-1], found.end[:-1]
        found.quoted = None if found.quoted is None else found.quoted[:-1]
    tally.read += 1
    tally.reject("truncated", base + start, last - start)


def _drop_headers(data: bytes, found: Cells, header: bytes, tally: Tally) -> None:
    """Leave out rows that say the header again, as files that were put one behind the other do."""
    same = np.flatnonzero(found.ends - found.starts == len(header))
    if not same.size or data.find(header) < 0:
        return
    again = [row for row in same.tolist() if data.startswith(header, int(found.starts[row]))]
    if again:
        keep = np.delete(np.arange(found.starts.size), again)
        found.starts, found.ends, found.begin, found.end = found.starts[keep], found.ends[keep], found.begin[keep], found.end[keep]
        found.quoted = None if found.quoted is None else found.quoted[keep]
        tally.note("header_repeated", len(again))


def _frame(data: bytes, base: int, found: Cells, dialect: Dialect, tally: Tally) -> Frame:
    import pyarrow.compute as pc

    columns: list[Any] = []
    for index in range(len(dialect.columns)):
        columns.append(ranges(data, found.begin[:, index], found.end[:, index]))
    columns = text(columns, tally)
    if found.quoted is not None:
        for index in range(len(columns)):
            if found.quoted[:, index].any() and pc.any(pc.match_substring(columns[index], '""')).as_py():
                plain = pc.replace_substring(columns[index], '""', '"')
                columns[index] = pc.if_else(found.quoted[:, index], plain, columns[index])
    return flat_frame(found.starts + base, found.ends - found.starts, columns, dialect.columns)


def _slowly(window: Window, tally: Tally, dialect: Dialect, *, cut: bool) -> Iterator[Frame]:
    """A block in which quotes stand in odd places, row by row."""
    import pyarrow as pa

    good: list[Row] = []
    used, long = 0, False
    for row in rows(window.data, dialect.form, final=window.done):
        long = row.stop - row.start > MAX_RECORD
        if long:
            break
        used = row.end
        fields = row.fields or []
        if fields == [b""] or (len(fields) == 1 < len(dialect.columns) and not fields[0].strip()):
            continue
        tally.read += 1
        if cut and used == len(window.data) and not window.data.endswith(dialect.form.line_end):
            tally.reject("truncated", window.start + row.start, row.stop - row.start)
        elif len(fields) == len(dialect.columns):
            good.append(row)
            if row.stray:
                tally.note("repaired_stray_quote")
        else:
            tally.reject("csv_quote" if row.stray else "csv_fields", window.start + row.start, row.stop - row.start)
    base, over = window.start, not used and len(window.data) > MAX_RECORD + QUOTED + 1
    window.drop(used)
    if good:
        columns = [pa.array([row.fields[i] for row in good], pa.binary()).cast(pa.string(), safe=False) for i in range(len(dialect.columns))]  # type: ignore[index] - a good row has fields
        yield flat_frame([base + row.start for row in good], [row.stop - row.start for row in good], text(columns, tally), dialect.columns)
    if long or over:
        _drop_row(window, tally, dialect.form.line_end)
    elif not used and not window.more():
        window.done = True


def _drop_row(window: Window, tally: Tally, line_end: bytes) -> None:
    """Reject the row in front, which is over the limit: to the first line end behind that, for a quote may close anywhere or never."""
    start, size, last, at = window.start, 0, b"", MAX_RECORD
    window.reach(MAX_RECORD + 1)
    while True:
        end = window.data.find(line_end, at)
        taken, at = end if end >= 0 else len(window.data), 0
        size, last = size + taken, window.data[taken - 1 : taken] if taken else last
        window.drop(taken + (end >= 0))
        if end >= 0 or not window.more():
            break
    tally.read += 1
    tally.reject("record_too_long", start, size - (last == b"\r"))


LOADER = Csv()
