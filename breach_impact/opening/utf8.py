"""Where bytes are no UTF-8: whole blocks in numpy, no loop over lines or values."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from breach_impact.bytescan import Bytes, Ints

ALWAYS_ASCII = np.zeros(256, dtype=bool)
"""Bytes that are themselves in every encoding that holds ASCII: no character of several bytes of GB18030, Big5, Shift-JIS or EUC has one of them
(their second bytes begin at 0x40, those of GB18030 with four bytes are digits). A text may be cut at them wherever it is not known what it is in."""
ALWAYS_ASCII[0x00:0x30] = True
ALWAYS_ASCII[0x3A:0x40] = True
PIECE_END = ALWAYS_ASCII.copy()
"""Those of them at which a field or word group ends in CSV, SQL, JSON, logs and combo lists; a space and what stands in names are none."""
for _byte in b" !#$%&*+-.@":
    PIECE_END[_byte] = False

WORTH = 1 << 16
"""Bytes from which on Arrow is asked."""
FEW = 8
"""Of so many bytes one is no ASCII at most where they are few."""


def is_utf8(data: bytes) -> bool:
    """Whether all of it is; the fast answer."""
    if data.isascii():
        return True
    if WORTH <= len(data) <= 0x7FFFFFFF:
        return valid(data)
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True


def valid(data: bytes | Bytes) -> bool:
    """Whether all of it is UTF-8, of up to 2 GiB, asked of Arrow: several times as fast as Python, and other threads can work."""
    import pyarrow as pa

    bounds = pa.py_buffer(np.array([0, len(data)], np.int32))
    try:
        pa.Array.from_buffers(pa.string(), 1, [None, bounds, pa.py_buffer(data)]).validate(full=True)
    except pa.ArrowInvalid:
        return False
    return True


def faults(buf: Bytes) -> Ints:
    """Positions at which UTF-8 breaks: a byte that may not stand there, or the first one in place of one that is missing (``buf.size`` at the end).

    So a run of bytes that are no ASCII is UTF-8 if none of them and not the byte behind it is such a position.
    """
    return np.flatnonzero(_wrong(buf, (buf & 0xC0) == 0x80)[0])


def foreign_values(buf: Bytes, offsets: Ints) -> NDArray[np.bool_]:
    """Which values ``buf[offsets[i]:offsets[i + 1]]`` are no UTF-8, each for itself."""
    out = np.zeros(offsets.size - 1, dtype=bool)
    edges = offsets[offsets < buf.size]
    follows = (buf & 0xC0) == 0x80
    stray = edges[follows[edges]]
    follows[edges] = False  # no sequence goes on in the next value
    wrong, wanted = _wrong(buf, follows)
    ends = np.append(edges, buf.size)
    short = ends[wanted[ends]]
    wrong[short] = np.append(_never(buf), False)[short]
    for positions in (np.flatnonzero(wrong), short - 1, stray):
        out[np.searchsorted(offsets, positions, side="right") - 1] = True
    return out


def _wrong(buf: Bytes, follows: NDArray[np.bool_]) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """(positions that are faults, positions at which a byte that goes on must stand), one more than there are bytes."""
    size = buf.size
    wanted = np.zeros(size + 1, dtype=bool)
    if size:
        wanted[1:] = (buf - np.uint8(0xC2)) < 0x33  # RFC 3629, section 4; below 0xC2 it wraps
        wanted[2:] |= ((buf[:-1] - np.uint8(0xE0)) < 0x15) & follows[1:]
        wanted[3:] |= ((buf[:-2] - np.uint8(0xF0)) < 0x05) & follows[1:-1] & follows[2:]
    wrong = wanted.copy()
    wrong[:size] ^= follows
    wrong[:size] |= _never(buf)
    first = buf[:-1]
    tight = np.flatnonzero((first == 0xE0) | (first == 0xED) | (first == 0xF0) | (first == 0xF4))
    if tight.size:  # overlong forms, surrogates, beyond U+10FFFF
        lead, second = buf[tight], buf[tight + 1]
        bad = ((lead == 0xE0) & (second < 0xA0)) | ((lead == 0xED) & (second > 0x9F)) | ((lead == 0xF0) & (second < 0x90)) | ((lead == 0xF4) & (second > 0x8F))
        wrong[tight[bad] + 1] = True
    return wrong, wanted


def _never(buf: Bytes) -> NDArray[np.bool_]:
    return (buf >= 0xF5) | ((buf & 0xFE) == 0xC0)


def runs(buf: Bytes) -> tuple[Ints, Ints]:
    """Starts and ends of the runs of bytes that are no ASCII."""
    high = np.zeros(buf.size + 2, dtype=np.int8)
    high[1:-1] = buf >= 0x80
    edges = np.flatnonzero(high[1:] != high[:-1])
    return edges[0::2], edges[1::2]


def run_count(high: NDArray[np.bool_]) -> int:
    """How many runs of bytes that are no ASCII there are, if it is said of each byte whether it is none."""
    count = int(np.count_nonzero(high))
    if count * FEW < high.size:  # the usual text: to list the few takes less than to compare all
        places = np.flatnonzero(high)
        return int(count > 0) + int(np.count_nonzero(places[1:] - places[:-1] > 1))
    return int(high[0]) + int(np.count_nonzero(high[1:] > high[:-1])) if high.size else 0


def judged_runs(buf: Bytes) -> tuple[Ints, Ints, NDArray[np.bool_], NDArray[np.bool_]]:
    """:func:`runs`, which of them are no UTF-8, and which of these lack nothing but the end of their last character."""
    starts, ends = runs(buf)
    if not starts.size:
        return starts, ends, np.zeros(0, dtype=bool), np.zeros(0, dtype=bool)
    wrong = _wrong(buf, (buf & 0xC0) == 0x80)[0]
    bounds = np.stack((starts, ends), axis=1).ravel()
    inner = np.logical_or.reduceat(wrong, bounds)[0::2]
    short = wrong[ends]
    return starts, ends, inner | short, short & ~inner
