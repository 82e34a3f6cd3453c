r"""Values that each stand behind a label, as scrapers and people write lists: a record a line (``Email: a - Name: b``), or a record in several lines.

Also what database clients write below each other: MySQL's ``\\G``, psql's ``\\x``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from breach_impact.framing import BOM, MAX_RECORD, About, Stream, Tally, Window
from breach_impact.loaders._labels import RULER, Layout, layout_of
from breach_impact.loaders._textlines import Documents, put
from breach_impact.reading.flatframe import decode
from breach_impact.reading.lines import drop_line
from breach_impact.types import Frame

HEAD = 1 << 16
"""Bytes that say which labels there are."""
Line = tuple[int, bytes, int]
"""Where a line begins, its bytes without the end, and where the next one begins."""


class Labelled:
    """The ``labelled`` format."""

    name = "labelled"
    decodes = True
    about = About(
        title="values behind labels: a record a line (Email: a - Name: b - City: c), or in several lines between blank or drawn ones; the MySQL client's \\G, psql's \\x",
        recognised="the same labels again and again, two of them words of headers, on nine of ten lines, or on lines with blank or drawn ones between the records",
        trouble="a line or block that begins with no label of the first lines is rejected (labelled_syntax); a line without a label goes on with the value above it",
        unsupported="labels that do not stand in the first lines: they stay in the value before them",
    )

    def sniff(self, head: bytes, name: str) -> tuple[float, str]:
        """The first lines are labels and values."""
        found = layout_of(head.removeprefix(BOM)[:HEAD])
        if found is None:
            return 0.0, "no labels that come again"
        return 0.75, f"{len(found.labels)} labels, a record {'a line' if found.separator else 'in several lines'}"

    def frames(self, stream: Stream, tally: Tally, *, block_size: int) -> Iterator[Frame]:
        """Read record after record."""
        window = Window(stream, block_size)
        window.skip_bom(tally)
        window.reach(HEAD)
        layout = layout_of(window.data[:HEAD]) or Layout(frozenset(), b":")
        out, held = Documents(), _Held(layout)
        for line in _lines(window, tally):
            if held.ends(line):
                _take(held.taken(), layout, tally, out)
            held.add(line)
            if out.full():
                yield from out.frame()
        _take(held.taken(), layout, tally, out, cut=getattr(stream, "cut", False))
        yield from out.frame()


@dataclass
class _Held:
    """The lines so far of a record, the labels in them, and the place in the layout of the last one."""

    layout: Layout
    lines: list[Line] = field(default_factory=list)
    said: set[bytes] = field(default_factory=set)
    last: int = -1

    def ends(self, line: Line) -> bool:
        """Whether the record ends before a line: at a blank or drawn one, at each where a record is a line, or at a label that it has already, before others of it."""
        at, text, after = line
        if self.layout.separator or not self.layout.labels or RULER.fullmatch(text):
            return True
        if not text.strip():  # blanks in which the stream ends may be those before a label
            return self.layout.blank and after != at + len(text)
        mine = None if self.layout.blank else self.layout.field.match(text)
        return mine is not None and mine[1] in self.said and self.layout.order.index(mine[1]) < self.last

    def add(self, line: Line) -> None:
        """Take a line in that is of the record; of one that is over the limit the first and the last are kept."""
        text = line[1]
        if RULER.fullmatch(text) or not (self.lines or text.strip()) or (not text.strip() and self.ends(line)):
            return
        if self.lines and line[2] - self.lines[0][0] > MAX_RECORD:
            del self.lines[1:]
        self.lines.append(line)
        if not self.layout.blank and (mine := self.layout.field.match(text)):
            self.said.add(mine[1])
            self.last = max(self.last, self.layout.order.index(mine[1]) if mine[1] in self.layout.order else -1)

    def taken(self) -> list[Line]:
        """The lines, and none from now on."""
        lines, self.lines, self.said, self.last = self.lines, [], set(), -1
        return lines


def _take(lines: list[Line], layout: Layout, tally: Tally, out: Documents, *, cut: bool = False) -> None:
    """Take in what stands in the lines of a record: of several with the end of the last one, so that a stream that is cut there gives a range which goes to the cut."""
    if not lines:
        return
    last = lines[-1]
    offset, length = lines[0][0], (last[0] + len(last[1]) if layout.separator else last[2]) - lines[0][0]
    tally.read += 1
    if cut and (not layout.separator or last[2] == last[0] + len(last[1])):
        tally.reject("truncated", offset, length)
        return
    if length > MAX_RECORD:
        tally.reject("record_too_long", offset, length)
        return
    foreign: dict[str, set[int]] = {}
    record = _record([text for _, text, _ in lines], layout, foreign, tally.encoding)
    if not record:
        tally.reject("labelled_syntax", offset, length)
        return
    for code in foreign:
        tally.note(code)
    out.add(offset, length, record)


def _record(lines: list[bytes], layout: Layout, foreign: dict[str, set[int]], encoding: str | None) -> dict[str, Any]:
    """The values of a record behind their labels; nothing if it begins with none."""
    values = list[tuple[bytes, list[bytes]]]()
    for line in lines:
        hits = list(layout.field.finditer(line)) if layout.labels else []
        if hits and not line[: hits[0].start()].strip():
            ends = [*(hit.start() for hit in hits[1:]), len(line)]
            values += [(hit[1], [line[hit.end() : end]]) for hit, end in zip(hits, ends, strict=True)]
        elif values:
            values[-1][1].append(line.strip())
    record = dict[str, Any]()
    for label, pieces in values:
        put(record, decode(label.strip(), 0, foreign, encoding), decode(b"\n".join(pieces).strip(), 0, foreign, encoding))
    return record


def _lines(window: Window, tally: Tally) -> Iterator[Line]:
    """The lines of a stream."""
    while window.data or window.more():
        data, base = window.data, window.start
        cut = data.rfind(b"\n") + 1
        if not cut and not window.done:
            if len(data) > MAX_RECORD:
                drop_line(window, tally)
            else:
                window.more()
            continue
        cut = cut or len(data)
        window.drop(cut)
        at = 0
        for line in data[:cut].split(b"\n"):
            if at < cut:
                yield base + at, line.removesuffix(b"\r"), base + min(at + len(line) + 1, cut)
            at += len(line) + 1


LOADER = Labelled()
