"""A delimited text read block after block, once its dialect is known: which rows are records. Their values are those of :mod:`breach_impact.delimited.columns`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from breach_impact.delimited.block import cells
from breach_impact.delimited.cells import Cells
from breach_impact.delimited.columns import Columns, Part
from breach_impact.delimited.dialect import SAMPLE, Dialect
from breach_impact.delimited.norows import Wrapped, drop_comments, drop_headers
from breach_impact.delimited.rows import QUOTED, Row
from breach_impact.delimited.table import RULER
from breach_impact.delimited.totals import LONGEST, ends_in_total, may_be_total
from breach_impact.delimited.turning import Turning
from breach_impact.delimited.uncut import Piece, Uncut
from breach_impact.framing import MAX_RECORD, Tally, Window
from breach_impact.types import Frame

PIECE = 1 << 20
"""Bytes of a block that are split at a time: what is made of them stays in the cache."""
UNCUT = 2 << 20
"""Bytes of one whose fields are not cut: a few large operations leave Python's lock to other threads for longer than many small ones."""
LONG = 1 << 20
"""Bytes without the end of a row from which on another line end is looked for, counted from where the row begins, whatever is read at a time."""
TOGETHER = 4
"""Pieces that make a frame: more are not faster, for their memory is new each time."""
FOOTER = re.compile(rb"\s*\(\d+ [^\W\d_]+(?: [^\W\d_]+){0,2}\)\s*|\s*\d+ rows? in set(?: \(.{0,40}\))?\s*|\s*\(\d+ [\x80-\xff]+\)\s*")
"""What psql, sqlcmd and the MySQL client write below a table."""
_NUMBER = re.compile(rb"\d+")
Several = tuple[bytes, int, Cells]
"""A text of rows, where it stands, and the rows."""


class CsvReader:
    """The rows of a stream."""

    def __init__(self, window: Window, tally: Tally, dialect: Dialect, cut: Callable[[], bool]) -> None:
        self.window, self.tally, self.dialect, self.cut = window, tally, dialect, cut
        self.form, self.end = dialect.form, dialect.form.line_end
        head = window.data[: dialect.body].rstrip(b"\r\n")
        self.header = head.rpartition(self.end)[2] if dialect.header and dialect.frame is None else b""
        self.wrapped = Wrapped(tally)
        self.turning = Turning(dialect, tally)
        self.columns = Columns(dialect, tally)
        beside = tally.beside(tuple(dialect.columns)) if tally.beside is not None else ()
        self.uncut = (
            Uncut(self.form, dialect.columns, [dialect.columns.index(name) for name in beside], self.columns.values) if tally.uncut and dialect.frame is None else None
        )
        self.piece = PIECE if self.uncut is None else UNCUT

    def frames(self) -> Iterator[Frame]:
        """Frames of accepted rows; all else is counted."""
        self._above()
        self.turning.head = self.window.data[self.dialect.body : SAMPLE]
        self.window.drop(self.dialect.body)
        try:
            while self.window.data or self.window.more():
                yield from self._step()
            yield from self._ready()
        finally:
            if self.uncut is not None:
                self.uncut.close()
        self.wrapped.done()

    def _above(self) -> None:
        """Count what stands above the header."""
        dialect, base = self.dialect, self.window.start
        if dialect.above and dialect.structural:
            self.tally.note("csv_lines_above_header", len(dialect.above))
        for start, stop in () if dialect.structural else dialect.above:
            self.tally.read += 1
            self.tally.reject("csv_fields", base + start, stop - start)
        if dialect.renamed:
            self.tally.note("csv_header_fields")
        noted = self.form.comment
        if noted:
            lines = self.window.data[: dialect.body].split(self.end)
            self._note("csv_comment", sum(1 for line in lines[: len(lines) - 1 - dialect.header] if line.startswith(noted)))

    def _note(self, code: str, times: int) -> None:
        if times:
            self.tally.note(code, times)

    def _step(self) -> Iterator[Frame]:
        """The rows that are complete in sight."""
        window, data = self.window, self.window.data
        made: list[Part] = []
        at, size, long = 0, self.piece, False
        while at < len(data) and not long:
            if len(data) - at < size + self.piece // 4:
                size = len(data) - at  # what is left is not worth a piece
            piece = data[at : at + size] if at or size < len(data) else data
            whole = at + size >= len(data)
            found = cells(piece, self.form, final=window.done and whole)
            if not found.used and len(piece) >= LONG and (turned := self.turning.rows(data[at : at + LONG], final=False)) is not None:
                (piece, found), whole = turned, False
            if not found.used:
                if whole:
                    break
                size *= 2
                continue
            if whole and not window.done and self._held(piece, found):
                break
            if len(made) >= TOGETHER:
                yield self.columns.frame(made)
                made = []
            if self.uncut is not None and self.uncut.full:
                yield from self._ready()
            long = self._take(piece, window.start + at, found, made, last=window.done and at + found.used == len(data))
            at, size = at + found.used, self.piece
        window.drop(at)
        if made:
            yield self.columns.frame(made)
        if long or (not at and len(data) > MAX_RECORD + 1 + (QUOTED if self.form.quote and self.form.quote in data else 0)):
            self._drop_row()
        elif not at and not window.more():
            window.done = True

    def _take(self, piece: bytes, base: int, found: Cells, made: list[Part], *, last: bool) -> bool:
        """Take the rows of a piece; whether a row over the limit comes next."""
        long = _before_long(found)
        if long:
            last = False
        if last and not piece.endswith(self.end) and self.cut():
            self._drop_unfinished(piece, found, base)
        several = self._odd(piece, found, base, made)
        if self.header and len(self.dialect.columns) > 1:
            drop_headers(piece, found, self.header, self.tally)
        if self.form.told:
            drop_comments(piece, found, self.form.comment, self.tally)
        if self.dialect.frame is not None and self.dialect.frame.by == "psql":
            self.wrapped.drop(piece, base, found)
        for inner, offset, rows in (*several, *self._bad(piece, base, found, last=last)):
            self._take(inner, offset, rows, made, last=False)
        self.tally.read += found.starts.size
        if found.starts.size:
            if self.uncut is None:
                made.append(self.columns.of(piece, base, found))
            else:
                self.uncut.add(Piece(piece, base, found))
        return long

    def _held(self, piece: bytes, found: Cells) -> bool:
        """Leave a last row that may be a footer until it is known whether more follows; whether nothing else is there."""
        places = [*found.ends[-1:].tolist(), *(end for _, end in found.bad[-1:])]
        start = piece.rfind(self.end, 0, max(places)) + 1 if places else 0
        if not places or max(places) - start > LONGEST or not (FOOTER.fullmatch(piece, start, max(places)) or may_be_total(piece[start : max(places)])):
            return False
        found.used = start
        found.keep(found.starts < start)
        found.bad = [row for row in found.bad if row[0] < start]
        found.odd = [row for row in found.odd if row.start < start]
        return not start

    def _odd(self, piece: bytes, found: Cells, base: int, made: list[Part]) -> list[Several]:
        """Rows that were read one by one; those are handed back that are several with other line ends between them."""
        good, several = list[Row](), list[Several]()
        count = len(self.dialect.columns) + 2 * self.columns.outer
        for row in found.odd:
            if row.fields is None:
                self.tally.note("csv_comment")
                continue
            if len(row.fields) == 1 and not piece[row.start : row.stop].strip():
                continue
            if len(row.fields) != count and (inner := self._several(piece, row.start, row.stop, base)):
                several += inner
                continue
            self.tally.read += 1
            if len(row.fields) == count:
                good.append(row)
                self._note("repaired_stray_quote", row.stray)
            else:
                self.tally.reject("csv_quote" if row.stray else "csv_fields", base + row.start, row.stop - row.start)
        if good:
            made.append(self.columns.of_odd(good, base))
        return several

    def _several(self, piece: bytes, start: int, end: int, base: int) -> list[Several]:
        """The rows that a row of another width is, if it is several; of a long one part after part, as where its end is not yet in sight."""
        out, at = list[Several](), start
        while end - at > LONG and (turned := self.turning.rows(piece[at : at + LONG], final=False)) is not None:
            out.append((turned[0], base + at, turned[1]))
            at += turned[1].used
        if out:
            return [*out, (piece[at:end], base + at, cells(piece[at:end], self.form, final=True))] if at < end else out
        turned = self.turning.rows(piece[start:end], final=True)
        return [] if turned is None else [(turned[0], base + start, turned[1])]

    def _bad(self, piece: bytes, base: int, found: Cells, *, last: bool) -> list[Several]:
        """Reject rows with the wrong number of fields, but for lines that are none, and for several rows with other line ends between them, which are handed back."""
        comment, several = self.form.comment, list[Several]()
        final = max([end for _, end in found.bad[-1:]] + found.ends[-1:].tolist() + [row.stop for row in found.odd[-1:]], default=0) if last else 0
        for start, end in found.bad:
            if comment and piece.startswith(comment, start):
                self.tally.note("csv_comment")
            elif self.dialect.frame is not None and RULER.fullmatch(piece, start, end):
                continue
            elif end == final and end - start < 100 and FOOTER.fullmatch(piece, start, end):
                self.tally.note("csv_footer")
            elif inner := self._several(piece, start, end, base):
                several += inner
            else:
                self.tally.read += 1
                self.tally.reject("csv_fields", base + start, end - start)
        if final and found.ends.size and found.ends[-1] == final:
            (self._footer_of_list if len(self.dialect.columns) == 1 else self._total)(piece, found)
        return several

    def _total(self, piece: bytes, found: Cells) -> None:
        """The last row is none if it sums up those above it."""
        if ends_in_total(piece, found, self.turning.head, self.form):
            found.keep(slice(0, -1))
            self.tally.note("csv_footer")

    def _footer_of_list(self, piece: bytes, found: Cells) -> None:
        """The last line of one column is none if it says how many there are, and is right."""
        line = piece[found.starts[-1] : found.ends[-1]]
        said = _NUMBER.search(line) if len(line) < 100 and FOOTER.fullmatch(line) else None
        if said and int(said.group()) == self.tally.read + found.starts.size - 1:
            found.keep(slice(0, -1))
            self.tally.note("csv_footer")

    def _drop_unfinished(self, piece: bytes, found: Cells, base: int) -> None:
        """Reject the row in which a cut stream ends, though its last field may look whole."""
        places = [(found.ends[-1:].tolist() or [-1])[0], found.bad[-1][1] if found.bad else -1, found.odd[-1].stop if found.odd else -1]
        if places[2] == max(places):
            row = found.odd.pop()
            start, stop = row.start, row.stop
        elif places[1] == max(places):
            start, stop = found.bad.pop()
        else:
            start, stop = int(found.starts[-1]), int(found.ends[-1])
            found.keep(slice(0, -1))
        whole = piece.rfind(b"\n" if self.end == b"\r" else b"\r", start, stop)
        if whole > start and self.turning.rows(piece[start:whole], final=True) is not None:  # the rows before the last one, whose ends are other ones
            found.bad.append((start, whole))
            start = whole + 1
        self.tally.read += 1
        self.tally.reject("truncated", base + start, stop - start)

    def _ready(self) -> Iterator[Frame]:
        """The rows whose fields were left as they are, and those of pieces that had to be cut after all."""
        lines, cut = self.uncut.take() if self.uncut is not None else (None, [])
        for first in range(0, len(cut), TOGETHER):
            yield self.columns.frame([self.columns.of(*piece) for piece in cut[first : first + TOGETHER]])
        if lines is not None:
            yield lines

    def _drop_row(self) -> None:
        """Reject the row in front, which is over the limit: to the first line end behind that, for a quote may close anywhere or never."""
        window, start, size, last, at = self.window, self.window.start, 0, b"", MAX_RECORD
        window.reach(MAX_RECORD + 1)
        while True:
            end = window.data.find(self.end, at)
            taken, at = end if end >= 0 else len(window.data), 0
            size, last = size + taken, window.data[taken - 1 : taken] if taken else last
            window.drop(taken + (end >= 0))
            if end >= 0 or not window.more():
                break
        self.tally.read += 1
        self.tally.reject("record_too_long", start, size - (last == b"\r"))


def _before_long(found: Cells) -> bool:
    """Leave the rows before the first one over the limit; whether there is such a one."""
    long = found.starts[found.ends - found.starts > MAX_RECORD].tolist()
    long += [start for start, end in found.bad if end - start > MAX_RECORD] + [row.start for row in found.odd if row.stop - row.start > MAX_RECORD]
    if not long:
        return False
    found.used = min(long)
    found.keep(slice(0, int(found.starts.searchsorted(found.used))))
    found.bad = [row for row in found.bad if row[0] < found.used]
    found.odd = [row for row in found.odd if row.start < found.used]
    return True
