"""Lines of a stream as records, with their offsets."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import numpy as np

from breach_impact.bytescan import NEWLINE, WHITE, Ints, view
from breach_impact.documents.jsonvet import Vetted, vet
from breach_impact.framing import MAX_RECORD, Tally, Window

_BEHIND = re.compile(rb"\}[ \t\r]*\{")
"""Two objects side by side."""


def line_blocks(window: Window, tally: Tally) -> Iterator[tuple[bytes, int, Ints, Ints, bool]]:
    """Blocks of whole lines: (bytes, offset of the block, starts, ends, whether the stream ends in its last line).

    Lines are trimmed, blank ones left out; one over the limit is rejected here.
    """
    for data, cut, base, starts, ends, last in lines_in_sight(window, tally):
        yield data[:cut], base, starts, ends, last


def lines_in_sight(window: Window, tally: Tally) -> Iterator[tuple[bytes, int, int, Ints, Ints, bool]]:
    """As :func:`line_blocks`, without copying: (bytes in sight, how many of them are whole lines, and so on)."""
    while True:
        data = window.data
        cut = data.rfind(b"\n") + 1
        if not cut and not window.done:
            if len(data) > MAX_RECORD:
                drop_line(window, tally)
            else:
                window.more()
            continue
        if not cut:
            if data:
                window.drop(len(data))
                starts, ends = _short(np.zeros(1, np.int64), np.full(1, len(data), np.int64), window.start - len(data), tally)
                starts, ends = trimmed(data, starts, ends)
                yield data, len(data), window.start - len(data), starts, ends, True
            return
        ends = np.flatnonzero(view(data)[:cut] == NEWLINE)
        starts = np.concatenate((np.zeros(1, np.int64), ends[:-1] + 1))
        base = window.start
        window.drop(cut)
        starts, ends = trimmed(data, *_short(starts, ends, base, tally))
        yield data, cut, base, starts, ends, False


def trimmed(data: bytes, starts: Ints, ends: Ints) -> tuple[Ints, Ints]:
    """Ranges without white space around them; empty ones are left out."""
    buf = view(data)
    keep = starts < ends
    starts, ends = starts[keep], ends[keep]
    for edge, step in ((starts, 1), (ends, -1)):
        at = np.arange(edge.size)
        while at.size:
            at = at[WHITE[buf[edge[at] - (step < 0)]]]
            edge[at] += step
            at = at[starts[at] < ends[at]]
    keep = starts < ends
    return starts[keep], ends[keep]


def _short(starts: Ints, ends: Ints, base: int, tally: Tally) -> tuple[Ints, Ints]:
    """The lines within the limit; the others are rejected, as :func:`drop_line` does where a line does not end in sight."""
    keep = ends - starts <= MAX_RECORD
    if keep.all():
        return starts, ends
    for start, end in zip(starts[~keep].tolist(), ends[~keep].tolist(), strict=True):
        tally.read += 1
        tally.reject("record_too_long", base + start, end - start)
    return starts[keep], ends[keep]


def drop_line(window: Window, tally: Tally) -> None:
    """Reject the line in front, which is over the limit and may not end in sight."""
    start, size = window.start, 0
    while True:
        end = window.data.find(b"\n")
        taken = end + 1 if end >= 0 else len(window.data)
        size += taken - (end >= 0)
        window.drop(taken)
        if end >= 0 or not window.more():
            break
    tally.read += 1
    tally.reject("record_too_long", start, size)


def json_lines(window: Window, tally: Tally) -> Iterator[Vetted]:
    """Records of a file that holds one a line."""
    for data, base, starts, ends, last in line_blocks(window, tally):
        block = vet(data, starts, ends, base)
        block.count(tally, starts, ends, base, cut=last)
        if block.rows.size:
            yield block


def sample_lines(text: bytes) -> tuple[str, int, int]:
    """(kind of the first line that reads, lines that read, lines) of a file's beginning; a line that may be cut is left out.

    A damaged line in front does not change what the others are, and a line of several documents is one of lines that hold records.
    """
    lines = text.split(b"\n")
    rest = lines.pop() if len(text) >= HEAD_FULL else b""
    lines = [line for line in [*lines, rest] if line.strip()][:200]
    kinds = [kind for line in lines if (kind := _kind(line))]
    return next(iter(kinds), ""), len(kinds), len(lines)


def _kind(line: bytes) -> str:
    """What a line is that reads, the empty string of all others."""
    try:
        value = json.loads(line)
    except ValueError:
        return "dict" if _BEHIND.search(line) and all(isinstance(value, dict) for value in _several(line)) else ""
    except RecursionError:
        return ""
    if not isinstance(value, (dict, list)):
        return ""
    objects = isinstance(value, list) and value and all(isinstance(v, dict) for v in value)
    return "list of objects" if objects else type(value).__name__


def _several(line: bytes) -> Iterator[Any]:
    """The values that stand side by side in a line, None for what is none."""
    decoder, text, at = json.JSONDecoder(), line.decode("utf-8", "replace").strip(), 0
    while at < len(text):
        try:
            value, at = decoder.raw_decode(text, at)
        except (ValueError, RecursionError):
            yield None
            return
        yield value
        at += len(text) - at - len(text[at:].lstrip())


HEAD_FULL = 1 << 18
"""Bytes of a source's beginning that loaders are shown."""


def begins(window: Window) -> bool:
    """Go to the next byte that is not white space; False at the end of the stream."""
    while True:
        rest = window.data.lstrip()
        window.drop(len(window.data) - len(rest))
        if rest or not window.more():
            return bool(rest)
