"""Where JSON stands in bytes: quotes, brackets, depth. Whole blocks in numpy, no loop over values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    import pyarrow as pa

Ints = NDArray[np.int64]
Bytes = NDArray[np.uint8]

QUOTE, BACKSLASH, NEWLINE, COMMA = 34, 92, 10, 44
OPEN = 0x7B
"""``{`` is 0x7b and ``[`` 0x5b: with bit 0x20 set both are 0x7b, both closing brackets 0x7d."""
FEW = 64
"""Bytes for each word with a byte beyond ASCII from which on it is quicker to look at words."""
_HIGH = np.uint64(0x8080808080808080)
WHITE = np.zeros(256, dtype=bool)
WHITE[[9, 10, 13, 32]] = True


def view(data: bytes | memoryview) -> Bytes:
    """The bytes as numbers, not copied."""
    return np.frombuffer(data, dtype=np.uint8)


def beyond_ascii(buf: Bytes) -> Ints:
    """Places of the bytes that are no ASCII; quick where they are few, for eight bytes are looked at together."""
    whole = buf.size & ~7
    words = np.flatnonzero((np.ascontiguousarray(buf[:whole]).view(np.uint64) & _HIGH) != 0)
    if words.size * FEW > whole:
        return np.flatnonzero(buf >= 0x80)
    near = np.append((words[:, None] * 8 + np.arange(8)).reshape(-1), np.arange(whole, buf.size))
    return near[buf[near] >= 0x80]


def integers(values: Any) -> pa.Array:  # noqa: ANN401 - whatever numpy makes an array of
    """Whole numbers as an Arrow array of int64; ``pa.array`` of a numpy array would load pandas, which takes a quarter of a second."""
    import pyarrow as pa

    array = np.ascontiguousarray(values, dtype=np.int64)
    return pa.Array.from_buffers(pa.int64(), array.size, [None, pa.py_buffer(array)])


def quotes(buf: Bytes) -> Ints:
    """Positions of quotes that no backslash escapes."""
    at = np.flatnonzero(buf == QUOTE)
    if not at.size:
        return at
    behind = (at > 0) & (buf[at - 1] == BACKSLASH)
    if not behind.any():
        return at
    slashes = np.flatnonzero(buf == BACKSLASH)
    breaks = np.flatnonzero(np.diff(slashes) != 1)
    first = slashes[np.concatenate(([0], breaks + 1))]
    last = slashes[np.concatenate((breaks, [slashes.size - 1]))]
    candidates = np.flatnonzero(behind)
    before = at[candidates] - 1
    run = np.searchsorted(last, before)
    odd = ((before - first[run]) & 1) == 0
    keep = np.ones(at.size, dtype=bool)
    keep[candidates[odd]] = False
    return at[keep]


def mended(buf: Bytes, at: Ints) -> Ints:
    """Close at the line end a string that nothing closes: no string of JSON holds a line feed.

    A line with an odd number of quotes whose next odd line follows at once, or after lines without any quote or bracket, is a string with a
    raw line feed in it; it is left as it is, and repaired later.
    """
    lines = np.flatnonzero(buf == NEWLINE)
    if not lines.size or not at.size:
        return at
    per_line = np.diff(np.searchsorted(at, lines), prepend=0)
    odd = np.flatnonzero(per_line & 1)
    if not odd.size:
        return at
    closing: list[int] = []
    index = 0
    while index < odd.size:
        line = int(odd[index])
        partner = int(odd[index + 1]) if index + 1 < odd.size else -1
        if partner >= 0 and partner - line <= 50 and _plain(buf, lines, line, partner):
            index += 2
        else:
            if partner >= 0 or line + 1 < lines.size:
                closing.append(int(lines[line]))
            index += 1
    return np.sort(np.concatenate((at, np.array(closing, dtype=np.int64)))) if closing else at


def _plain(buf: Bytes, lines: Ints, first: int, last: int) -> bool:
    """Whether the lines between two hold neither quote nor bracket, and the last does not begin like a member of its own."""
    between = buf[int(lines[first]) + 1 : int(lines[last - 1]) + 1]
    if np.isin(between, (QUOTE, 0x7B, 0x7D, 0x5B, 0x5D)).any():
        return False
    start = int(lines[last - 1]) + 1
    head = buf[start : start + 256].tobytes().lstrip(b" \t\r")
    return not head.startswith((b'"', b"{", b"[", b"}", b"]"))


@dataclass(slots=True)
class Brackets:
    """Brackets outside strings: position, whether it opens, and the depth behind it."""

    at: Ints
    opens: NDArray[np.bool_]
    depth: Ints


def brackets(buf: Bytes, strings: Ints) -> Brackets:
    """Find the brackets that stand outside the strings."""
    folded = buf | 0x20
    at = np.flatnonzero((folded == OPEN) | (folded == 0x7D))
    if strings.size and at.size:
        at = at[(np.searchsorted(strings, at) & 1) == 0]
    opens = folded[at] == OPEN
    return Brackets(at, opens, np.cumsum(np.where(opens, 1, -1)))


@dataclass(slots=True)
class Spans:
    """Objects and arrays that stand side by side.

    Attributes:
        starts: where they begin.
        ends: where they end, exclusive.
        close: position of the bracket that closes what they stand in, or -1.
        open: position of the one that is not closed in sight, or -1.
    """

    starts: Ints
    ends: Ints
    close: int
    open: int


def spans(data: bytes) -> Spans:
    """Split bytes that begin between two values into the objects and arrays that are complete."""
    buf = view(data)
    found = brackets(buf, mended(buf, quotes(buf)))
    at, opens, depth = found.at, found.opens, found.depth
    below = np.flatnonzero(depth < 0)
    close = -1
    if below.size:
        close = int(at[below[0]])
        at, opens, depth = at[: below[0]], opens[: below[0]], depth[: below[0]]
    starts = at[(depth == 1) & opens]
    ends = at[(depth == 0) & ~opens] + 1
    unclosed = int(starts[ends.size]) if starts.size > ends.size else -1
    return Spans(starts[: ends.size], ends, close, unclosed)


def gathered(starts: Ints, ends: Ints) -> tuple[Ints, Ints]:
    """Indices of all bytes of the ranges, one after the other, and where each range begins among them."""
    lengths = ends - starts
    offsets = np.concatenate(([0], np.cumsum(lengths)))
    index = np.arange(offsets[-1], dtype=np.int64) + np.repeat(starts - offsets[:-1], lengths)
    return index, offsets


def irregular_gaps(buf: Bytes, starts: Ints, ends: Ints, commas: int) -> Ints:
    """Which ranges hold anything but white space and exactly ``commas`` commas."""
    if not starts.size:
        return np.zeros(0, dtype=np.int64)
    index, offsets = gathered(starts, ends)
    gap = buf[index]
    solid = np.concatenate(([0], np.cumsum(~WHITE[gap])))
    comma = np.concatenate(([0], np.cumsum(gap == COMMA)))
    inside = solid[offsets[1:]] - solid[offsets[:-1]]
    separators = comma[offsets[1:]] - comma[offsets[:-1]]
    return np.flatnonzero((inside != commas) | (separators != commas))
