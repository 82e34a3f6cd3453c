r"""COPY ... FROM stdin and the rows behind it, to the line ``\.``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from breach_impact.framing import MAX_RECORD
from breach_impact.loaders._sql.arrays import COPY_ESCAPES
from breach_impact.loaders._sql.catalog import Catalog, Target
from breach_impact.loaders._sql.copycsv import csv_rows
from breach_impact.loaders._sql.copytext import Layout, Lines, fields, lines
from breach_impact.loaders._sql.cursor import Cursor
from breach_impact.loaders._sql.dialect import Dialect
from breach_impact.loaders._sql.output import Output
from breach_impact.loaders._sql.words import DOTTED, NAMES, SPACE, end_of, names_in, table_in
from breach_impact.types import Frame

HEADER = 1 << 20
BLOCK = 1 << 22
"""Bytes of rows that are split at once."""
_COPY = re.compile(rb"COPY\s+(?P<name>" + DOTTED + rb")" + SPACE + rb"(?P<columns>" + NAMES + rb")?" + SPACE + rb"FROM\s+STDIN\b(?P<options>[^;\n]*);[ \t]*(?:\r?\n|\Z)", re.IGNORECASE | re.DOTALL)
_END = re.compile(rb"(?:\A|(?<=\n))\\\.[ \t]*\r?(?:\n|\Z)")
_OTHER = re.compile(rb"(?i)copy\s+\S+\s.*from\s+stdin;|insert\s+into\s+\S+.*\svalues\b|-- postgresql database dump")
_DELIMITER = re.compile(rb"(?i)delimiters?\s*(?:as\s*)?E?'((?:[^']|'')+)'")
_NULL = re.compile(rb"(?i)\bnull\s*(?:as\s*)?E?'((?:[^']|'')*)'")
_CSV = re.compile(rb"(?i)\bcsv\b")
_HEADED = re.compile(rb"(?i)\bheader\b(?!\s*(?:false|off|0))")


@dataclass(slots=True)
class _Open:
    system: str
    table: str
    named: list[bytes] | None
    target: Target | None


class CopyReader:
    """Reads the statement in front of the cursor, which stands at COPY."""

    def __init__(self, cursor: Cursor, dialect: Dialect, catalog: Catalog, output: Output) -> None:
        self._cursor = cursor
        self._dialect = dialect
        self._catalog = catalog
        self._output = output

    def read(self, system: str) -> Iterator[Frame]:
        """The rows of the statement."""
        cursor = self._cursor
        match = self._header()
        if match is None:
            self._pass()
            return
        cursor.pos = match.end()
        table = table_in(match["name"], self._dialect)
        named = None if match["columns"] is None else names_in(match["columns"])
        system, name = self._catalog.text(table.database) or system, self._catalog.text(table.name)
        opened = _Open(system, name, named, self._catalog.target(system, name, named, None))
        self._output.of = system, name
        options = match["options"]
        delimiter, null = _DELIMITER.search(options), _NULL.search(options)
        if _CSV.search(options):
            sign = delimiter[1] if delimiter else b","
            yield from self._csv(opened, b"\t" if sign == b"\\t" else sign, headed=_HEADED.search(options) is not None)
            return
        sign = COPY_ESCAPES.plain(delimiter[1]) if delimiter else b"\t"
        layout = Layout(COPY_ESCAPES, sign, null[1].replace(b"\\\\", b"\\") if null else b"\\N")
        yield from self._text(opened, layout)

    def _header(self) -> re.Match[bytes] | None:
        cursor = self._cursor
        while True:
            match = _COPY.match(cursor.data, cursor.pos, cursor.pos + HEADER)
            if (match is not None and match.end() < len(cursor.data)) or cursor.left >= HEADER or not cursor.more():
                return match

    def _pass(self) -> None:
        cursor = self._cursor
        while True:
            end = end_of(cursor.data, cursor.pos, len(cursor.data), self._dialect)
            if end >= 0 or cursor.left > HEADER or cursor.done:
                cursor.pos = end if end >= 0 else len(cursor.data)
                return
            cursor.more()

    def _text(self, opened: _Open, layout: Layout) -> Iterator[Frame]:
        cursor = self._cursor
        while True:
            limit = min(len(cursor.data), cursor.pos + BLOCK)
            end = self._end(limit)
            stop = end if end is not None else limit
            found = lines(cursor.data, cursor.pos, stop, layout)
            if found.used > cursor.pos:
                going = yield from self._lines(opened, found, layout)
                if not going:
                    return
            elif end is not None:
                cursor.pos = cursor.data.index(b"\n", end) + 1 if b"\n" in cursor.data[end : end + 64] else len(cursor.data)
                return
            elif stop < len(cursor.data) or not cursor.done:
                if cursor.left > MAX_RECORD:
                    self._long()
                else:
                    cursor.more()
            else:
                self._rest()
                return

    def _end(self, limit: int) -> int | None:
        r"""Where the line ``\.`` begins, if before a position."""
        cursor = self._cursor
        cursor_data = cursor.data
        at = cursor_data.find(b"\\.", cursor.pos, limit)
        while at >= 0:
            if at == cursor.pos or cursor_data[at - 1] == 10:
                rest = cursor_data[at + 2 : at + 6].lstrip(b" \t\r")
                if rest[:1] == b"\n" or (not rest and cursor.done and at + 6 > len(cursor_data)):
                    return at
            at = cursor_data.find(b"\\.", at + 2, limit)
        return None

    def _long(self) -> None:
        """A line over the limit."""
        cursor = self._cursor
        begin = cursor.start + cursor.pos
        cursor.until(b"\n", MAX_RECORD)
        self._output.reject("record_too_long", begin, cursor.start + cursor.pos - begin)

    def _rest(self) -> None:
        r"""The stream ends without ``\.``."""
        cursor = self._cursor
        rest = cursor.data[cursor.pos :]
        if rest not in (b"", b"\\", b"\\.", b"\\.\r"):
            self._output.reject("truncated", cursor.start + cursor.pos, len(rest))
        if rest.rstrip() != b"\\.":
            self._output.tally.incomplete("truncated")
        cursor.pos = len(cursor.data)

    def _lines(self, opened: _Open, found: Lines, layout: Layout) -> Iterator[Frame]:
        """Rows of a block; returns False if another statement begins among them."""
        cursor = self._cursor
        if opened.target is None:
            count = int(np.searchsorted(found.tabs, found.end[0])) + 1
            opened.target = self._catalog.target(opened.system, opened.table, opened.named, count)
            if opened.target is None:
                return True
        good, columns = fields(cursor.data, found, len(opened.target.columns), layout, MAX_RECORD)
        base, used, going = cursor.start, found.used, True
        for row in np.flatnonzero(~good).tolist():
            begin, end = int(found.begin[row]), int(found.end[row])
            if _OTHER.match(cursor.data, begin, min(end, begin + 4096)):
                self._output.tally.incomplete("truncated")
                columns = [column.slice(0, int(good[:row].sum())) for column in columns]
                good, used, going = good[:row], begin, False
                break
            self._output.reject("sql_values" if end - begin <= MAX_RECORD else "record_too_long", base + begin, end - begin)
        begin_ = found.begin[: good.size][good]
        length = np.append(found.begin[1:], found.used)[: good.size][good] - begin_  # with its line end, without which it may be cut
        cursor.pos = used
        yield from self._output.block(opened.target, begin_ + base, length, columns)
        return going

    def _csv(self, opened: _Open, delimiter: bytes, *, headed: bool) -> Iterator[Frame]:
        """Rows of COPY ... CSV, one by one."""
        cursor = self._cursor
        while True:
            stop = self._end(len(cursor.data))
            base, used = cursor.start + cursor.pos, 0
            for begin, end, values in csv_rows(cursor.data[cursor.pos : stop], delimiter):
                used = end
                if headed:
                    headed = False
                    continue
                if opened.target is None and values is not None:
                    opened.target = self._catalog.target(opened.system, opened.table, opened.named, len(values))
                if opened.target is None or values is None or len(values) != len(opened.target.columns):
                    self._output.reject("sql_values", base + begin, end - begin)
                else:
                    yield from self._output.add(opened.target, base + begin, end - begin, values)
            cursor.pos += used
            if stop is not None:
                cursor.pos = cursor.data.index(b"\\.", cursor.pos)
                cursor.line()
                return
            if cursor.done or cursor.left > MAX_RECORD:
                self._rest()
                return
            cursor.more()
