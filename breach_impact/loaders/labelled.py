r"""Values that each stand behind a label, as scrapers and people write lists: a record a line (``Email: a - Name: b``), or a record in several lines.

Also what database clients write below each other: MySQL's ``\\G``, psql's ``\\x``.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from breach_impact.framing import BOM, MAX_RECORD, About, Stream, Tally, Window
from breach_impact.loaders._labels import RULER, Layout, layout_of
from breach_impact.loaders._textlines import Documents, put
from breach_impact.reading.flatframe import decode
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
        out, held = Documents(), list[Line]()
        for at, line, after in _lines(window, tally):
            if layout.separator or not layout.labels:
                held = [(at, line, at + len(line))] if line.strip() else []
                self._take(held, layout, tally, out)
                held = []
            elif held and layout.blank and not line.strip() and after == at + len(line):  # blanks in which the stream ends may be those before a label
                held.append((at, line, after))
            elif (layout.blank and not line.strip()) or RULER.fullmatch(line):
                self._take(held, layout, tally, out)
                held = []
            elif held and not layout.blank and _begins(line, held, layout):
                self._take(held, layout, tally, out)
                held = [(at, line, after)]
            elif held or line.strip():
                held.append((at, line, after))
            if out.full():
                yield from out.frame()
        self._take(held, layout, tally, out, cut=getattr(stream, "cut", False))
        yield from out.frame()

    def _take(self, lines: list[Line], layout: Layout, tally: Tally, out: Documents, *, cut: bool = False) -> None:
        """Take in what stands in the lines of a record: with the end of the last of several, so that a stream that is cut there gives a range which goes to the cut."""
        if not lines:
            return
        offset, length = lines[0][0], lines[-1][2] - lines[0][0]
        tally.read += 1
        if cut:
            tally.reject("truncated", offset, length)
            return
        if length > MAX_RECORD:
            tally.reject("record_too_long", offset, length)
            return
        foreign: dict[str, set[int]] = {}
        record = _record([line for _, line, _ in lines], layout, foreign, tally.encoding)
        if not record:
            tally.reject("labelled_syntax", offset, length)
            return
        for code in foreign:
            tally.note(code)
        out.add(offset, length, record)


def _begins(line: bytes, held: list[Line], layout: Layout) -> bool:
    """Whether a line begins a record without a blank one before it: with a label that the record above has already, before others of it."""
    mine = layout.field.match(line)
    if mine is None:
        return False
    said = [hit[1] for _, above, _ in held if (hit := layout.field.match(above))]
    return mine[1] in said and layout.order.index(mine[1]) < max(map(layout.order.index, said))


def _record(lines: list[bytes], layout: Layout, foreign: dict[str, set[int]], encoding: str | None) -> dict[str, Any]:
    """The values of a record behind their labels; nothing if it begins with none."""
    values = list[tuple[bytes, bytes]]()
    for line in lines:
        hits = list(layout.field.finditer(line)) if layout.labels else []
        if hits and not line[: hits[0].start()].strip():
            ends = [*(hit.start() for hit in hits[1:]), len(line)]
            values += [(hit[1], line[hit.end() : end]) for hit, end in zip(hits, ends, strict=True)]
        elif values:
            values[-1] = values[-1][0], values[-1][1] + b"\n" + line.strip()
    record = dict[str, Any]()
    for label, value in values:
        put(record, decode(label.strip(), 0, foreign, encoding), decode(value.strip(), 0, foreign, encoding))
    return record


def _lines(window: Window, tally: Tally) -> Iterator[Line]:
    """The lines of a stream."""
    while window.data or window.more():
        data, base = window.data, window.start
        cut = data.rfind(b"\n") + 1
        if not cut and not window.done:
            if len(data) > MAX_RECORD:
                _skip(window, tally)
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


def _skip(window: Window, tally: Tally) -> None:
    """Pass over a line that is over the limit."""
    offset, size = window.start, 0
    while True:
        end = window.data.find(b"\n")
        taken = end if end >= 0 else len(window.data)
        size += taken
        window.drop(taken)
        if end >= 0 or not window.more():
            break
    tally.read += 1
    tally.reject("record_too_long", offset, size)


LOADER = Labelled()
