"""What the formats of folded lines and blocks of lines share: lines with their offsets, and documents on their way into frames."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from breach_impact.bytescan import NEWLINE, Ints, view
from breach_impact.framing import MAX_RECORD, Tally, Window, docs_frame
from breach_impact.types import Frame

_ENCODER = json.JSONEncoder(ensure_ascii=False, check_circular=False, separators=(",", ":"))
BATCH_ROWS = 20_000
BATCH_BYTES = 8 << 20
_RETURN = 13
VALUE = 64 << 10
"""Bytes of a binary value (a photo) that are kept as base64; of a longer one only the length is."""


_BLANK = re.compile(rb"\n(?:[ \t\r]*+\n)++")
"""The end of a line, and the blank ones behind it."""


def paragraphs(window: Window, tally: Tally) -> Iterator[tuple[int, bytes, bool]]:
    """What stands between blank lines: (offset, text, whether the stream ends in it without a blank line); one over the limit is rejected."""
    while True:
        data = window.data
        cut = len(data) if window.done else _last_blank(data)
        if not cut:
            if window.done:
                return
            if len(data) > MAX_RECORD:
                offset = window.start
                size = _skip(window)
                tally.read += 1
                tally.reject("record_too_long", offset, size)
            else:
                window.more()
            continue
        base = window.start
        window.drop(cut)
        start = 0
        for match in _BLANK.finditer(data, 0, cut):
            yield from _paragraph(data, base, start, match.start() + 1, tally, last=False)
            start = match.end()
        yield from _paragraph(data, base, start, cut, tally, last=window.done and not window.data)


def _paragraph(data: bytes, base: int, start: int, end: int, tally: Tally, *, last: bool) -> Iterator[tuple[int, bytes, bool]]:
    """With the end of its last line, so that a stream that is cut there gives a range which goes to the cut."""
    body = data[start:end].lstrip(b"\r\n")
    if len(body) > MAX_RECORD:
        tally.read += 1
        tally.reject("record_too_long", base + end - len(body), len(body))
    elif body and not body.isspace():
        yield base + end - len(body), body[:-1] if body.endswith(b"\n\r") else body, last


def _last_blank(data: bytes) -> int:
    """Where the last paragraph that surely is whole ends, 0 if none does."""
    return max((at + len(mark) for mark in (b"\n\n", b"\n\r\n") if (at := data.rfind(mark)) >= 0), default=0)


def _skip(window: Window) -> int:
    """Pass over the paragraph in front; how long it is."""
    start = window.start
    while True:
        ends = [end for end in (window.data.find(b"\n\n"), window.data.find(b"\n\r\n")) if end >= 0]
        if ends:
            window.drop(min(ends))
            return window.start - start
        window.drop(max(len(window.data) - 2, 0))
        if not window.more():
            window.drop(len(window.data))
            return window.start - start


def unfolded(raw: bytes, marks: tuple[bytes, ...]) -> bytes:
    """Lines with those joined to them that go on in the next one, behind one of the marks."""
    for mark in marks:
        if b"\n" + mark in raw:
            raw = raw.replace(b"\r\n" + mark, b"").replace(b"\n" + mark, b"")
    return raw


def with_blanks(data: bytes, starts: Ints, ends: Ints) -> tuple[Ints, Ints]:
    """Lines with the blanks at their end, which may be a value's or stand for an empty one."""
    buf = view(data)
    last = np.minimum(ends, len(data) - 1)
    short = np.flatnonzero((ends < len(data)) & (buf[last] != NEWLINE) & (buf[last] != _RETURN))
    if short.size:
        breaks = np.append(np.flatnonzero(buf == NEWLINE), len(data))
        stop = breaks[np.searchsorted(breaks, ends[short])]
        ends = ends.copy()
        ends[short] = stop - ((stop > ends[short]) & (buf[stop - 1] == _RETURN))
    return starts, ends


@dataclass(slots=True)
class Documents:
    """Documents that wait for their frame."""

    table: str = ""
    off: list[int] = field(default_factory=list)
    length: list[int] = field(default_factory=list)
    docs: list[str] = field(default_factory=list)
    size: int = 0

    def add(self, off: int, length: int, record: dict[str, Any]) -> None:
        """Take one in."""
        doc = _ENCODER.encode(record)
        self.off.append(off)
        self.length.append(length)
        self.docs.append(doc)
        self.size += len(doc)

    def full(self) -> bool:
        """Whether they are enough for a frame."""
        return len(self.docs) >= BATCH_ROWS or self.size >= BATCH_BYTES

    def frame(self) -> Iterator[Frame]:
        """Hand them on."""
        if self.docs:
            import pyarrow as pa

            yield docs_frame(self.table, np.array(self.off, np.int64), np.array(self.length, np.int64), pa.array(self.docs, pa.string()))
            self.off, self.length, self.docs, self.size = [], [], [], 0


def put(record: dict[str, Any], key: str, value: Any) -> None:  # noqa: ANN401 - text or an object
    """Enter a value; a key that comes again holds a list."""
    if key not in record:
        record[key] = value
    elif isinstance(record[key], list):
        record[key].append(value)
    else:
        record[key] = [record[key], value]


def binary(packed: str, size: int) -> str:
    """A binary value: itself in base64, of a long one its length."""
    return packed if size <= VALUE else f"{size} bytes"
