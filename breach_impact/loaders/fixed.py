"""Text whose columns stand at fixed places: what SQL*Plus, sqlcmd and mainframes write."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from breach_impact.bytescan import NEWLINE, WHITE, Ints, view
from breach_impact.delimited.table import trimmed
from breach_impact.framing import BOM, MAX_RECORD, About, Reading, Stream, Tally, Window
from breach_impact.loaders._fixedlayout import FOOTER, RULER, SAMPLE, Layout, layout_of
from breach_impact.reading.flatframe import flat_frame, ranges, text
from breach_impact.reading.lines import drop_line
from breach_impact.types import Frame

PIECE = 1 << 20
"""Bytes of a block that are divided at a time."""
SHORT = 200
"""Bytes of a line that may say how many rows there were."""


class Fixed:
    """The ``fixed`` format."""

    name = "fixed"
    about = About(
        title="fixed width: columns at the same places of each line, as SQL*Plus, sqlcmd and mainframes write them",
        recognised="a ruler of dashes under the header, or at least ten lines that share blanks between three columns or more, or keep to four names of a header or more with a blank before each; else by the widths given",
        trouble="a row that is cut short, or does not keep to the columns, is rejected (fixed_width); padding is taken off the values",
        unsupported="columns without blanks between them unless their widths are given; widths counted in bytes or in double-width characters",
    )

    def __init__(self, columns: tuple[str, ...] = (), reading: Reading | None = None) -> None:
        self.columns = columns
        self.reading = reading

    def with_columns(self, columns: tuple[str, ...]) -> Fixed:
        """This loader for a part that has no header."""
        return Fixed(columns, self.reading)

    def with_reading(self, reading: Reading) -> Fixed:
        """This loader told the widths, or whether there is a header."""
        told = Reading(widths=reading.widths, header=reading.header)
        return Fixed(self.columns, told if told.of_text else None)

    def header(self, head: bytes) -> tuple[tuple[str, ...], bool]:
        """(names of the columns, whether a header says so)."""
        layout = self._layout(head.removeprefix(BOM))
        return (layout.names, layout.headed) if layout else ((), False)

    def sniff(self, head: bytes, name: str) -> tuple[float, str]:
        """All lines keep to the same columns."""
        layout = self._layout(head.removeprefix(BOM))
        return (layout.score, layout.why) if layout else (0.0, "no columns at fixed places")

    def _layout(self, plain: bytes) -> Layout | None:
        return layout_of(plain[:SAMPLE], whole=len(plain) < SAMPLE, reading=self.reading)

    def frames(self, stream: Stream, tally: Tally, *, block_size: int) -> Iterator[Frame]:
        """Read block after block of lines."""
        window = Window(stream, block_size)
        window.skip_bom(tally)
        window.reach(SAMPLE + 1)
        layout = layout_of(window.data[:SAMPLE], whole=len(window.data) < SAMPLE, reading=self.reading)
        layout = layout or Layout((0,), None, 1, False, ("column_1",), 0, False, 0, 0.0, "")
        names = self.columns if self.columns and not layout.headed and len(self.columns) == len(layout.starts) else layout.names
        if layout.above:
            tally.note("fixed_lines_above_header", layout.above)
        above = window.data[: layout.body].rstrip(b"\r\n").split(b"\n")
        ruled = len(above) > 1 and RULER.fullmatch(above[-1].decode("utf-8", "replace")) is not None
        header = above[-2 if ruled else -1].rstrip(b"\r") if layout.headed else b""
        window.drop(layout.body)
        cut = lambda: bool(getattr(stream, "cut", False))  # noqa: E731 - known at the end only
        while window.data or window.more():
            data = window.data[:PIECE] if len(window.data) > PIECE else window.data
            stop = data.rfind(b"\n") + 1 or window.data.find(b"\n") + 1
            if not stop and not window.done:
                if len(window.data) > MAX_RECORD + 1:
                    drop_line(window, tally)
                else:
                    window.more()
                continue
            block, base = window.data[: stop or len(window.data)], window.start
            window.drop(len(block))
            rows = _Rows(block, base, layout, tally, header)
            rows.take(cut=not stop and cut())
            if rows.starts.size:
                yield rows.frame(names)


class _Rows:
    """The lines of a block."""

    def __init__(self, block: bytes, base: int, layout: Layout, tally: Tally, header: bytes) -> None:
        self.block, self.base, self.layout, self.tally, self.header = block, base, layout, tally, header
        self.buf = view(block)
        stops = np.flatnonzero(self.buf == NEWLINE)
        if not block.endswith(b"\n"):
            stops = np.append(stops, len(block))
        self.starts, self.ends = np.concatenate(([0], stops[:-1] + 1)), stops.copy()
        back = (self.ends > self.starts) & (self.buf[np.maximum(self.ends - 1, 0)] == 13)
        self.ends[back] -= 1

    def _keep(self, rows: Ints | np.ndarray) -> None:
        self.starts, self.ends = self.starts[rows], self.ends[rows]

    def take(self, *, cut: bool) -> None:
        """Leave the rows that keep to the columns; count all others."""
        solid = np.concatenate(([0], np.cumsum(~WHITE[self.buf], dtype=np.int32)))
        self._keep(solid[self.ends] > solid[self.starts])
        self._keep(~self._structural())
        if cut and self.starts.size:
            self._reject("truncated", np.arange(self.starts.size) == self.starts.size - 1)
        self._reject("record_too_long", self.ends - self.starts > MAX_RECORD)
        self.begin, self.end, good = self._divide()
        self.begin, self.end = self.begin[good], self.end[good]
        self._reject("fixed_width", ~good)
        self.tally.read += self.starts.size

    def _reject(self, code: str, rows: np.ndarray) -> None:
        for start, end in zip(self.starts[rows].tolist(), self.ends[rows].tolist(), strict=True):
            self.tally.read += 1
            self.tally.reject(code, self.base + start, end - start)
        self._keep(~rows)

    def _structural(self) -> np.ndarray:
        """Headers and rulers that come again with each page, and lines that say how many rows there were."""
        out = np.zeros(self.starts.size, dtype=bool)
        first = self.buf[np.minimum(self.starts, self.buf.size - 1)]
        size = self.ends - self.starts
        suspects = size == len(self.header) if self.header else out.copy()
        suspects |= ((first == 40) | (first == 45) | (first == 61)) & (size < max(SHORT, len(self.header) * 4))
        if b"selected" in self.block:
            suspects |= size < SHORT
        for row in np.flatnonzero(suspects).tolist():
            raw = self.block[self.starts[row] : self.ends[row]]
            line = raw.decode("utf-8", "replace")
            if self.header and raw == self.header:
                self.tally.note("header_repeated")
            elif FOOTER.fullmatch(line):
                self.tally.note("fixed_footer")
            elif not (self.layout.gaps and self.header and RULER.fullmatch(line)):
                continue
            out[row] = True
        return out

    def _divide(self) -> tuple[Ints, Ints, np.ndarray]:
        """Where the fields of each row begin and end, and which rows keep to the columns."""
        layout, starts, ends = self.layout, self.starts, self.ends
        edges = np.array([*layout.starts, layout.stop if layout.stop is not None else 1 << 40], np.int64)
        if self.block.isascii():
            length, places = ends - starts, np.minimum(starts[:, None] + edges, ends[:, None])
            before = starts[:, None] + edges[1:-1] - 1
        else:
            chars = np.append(np.flatnonzero((self.buf & 0xC0) != 0x80), len(self.block))
            first, last = np.searchsorted(chars, starts), np.searchsorted(chars, ends)
            length, places = last - first, chars[np.minimum(first[:, None] + edges, last[:, None])]
            before = chars[np.minimum(first[:, None] + edges[1:-1] - 1, last[:, None])]
        good = length >= layout.least
        if layout.gaps:
            inside = before < ends[:, None]
            good &= (~inside | (self.buf[np.minimum(before, self.buf.size - 1)] == 32)).all(axis=1)
        elif layout.stop is not None:
            for row in np.flatnonzero(length > layout.stop).tolist():
                good[row] &= not self.block[places[row, -1] : ends[row]].strip()
        begin, end = places[:, :-1].copy(), places[:, 1:].copy()
        trimmed(self.block, begin, end)
        return begin, end, good

    def frame(self, names: tuple[str, ...]) -> Frame:
        """The rows, padding taken off their values."""
        columns = text([ranges(self.block, self.begin[:, i], self.end[:, i]) for i in range(len(names))], self.tally)
        return flat_frame(self.starts + self.base, self.ends - self.starts, columns, names)


LOADER = Fixed()
