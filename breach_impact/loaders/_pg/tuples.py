"""Where the tuples of COPY BINARY stand: a block's candidates are walked field by field, all at once, then chained.

A tuple is a 16-bit number of fields, then of each field a 32-bit length (-1 for NULL) and so many bytes; -1 instead of the number of fields ends the file
(https://www.postgresql.org/docs/current/sql-copy.html, "Binary Format").
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from breach_impact.bytescan import Ints, view
from breach_impact.framing import MAX_RECORD

LONGEST = 1 << 30
"""Bytes that PostgreSQL allows for one field."""
_CUT, _BAD = -1, -2


@dataclass(slots=True)
class Tuples:
    """The tuples of a block, from its first byte on, one behind the other.

    Attributes:
        starts: of each, ``ends`` behind it.
        begin: of each field, a row a tuple.
        length: of each field; -1 for NULL.
        used: where the next tuple should begin.
        trailer: the end of the file stands there.
        cut: what stands there needs bytes behind the block.
        long: what stands there is a field over the limit of a record.
    """

    starts: Ints
    ends: Ints
    begin: Ints
    length: Ints
    used: int
    trailer: bool = False
    cut: bool = False
    long: bool = False


@dataclass(slots=True)
class _Walked:
    """Where each candidate ends (``_CUT``, ``_BAD``), and its fields."""

    at: Ints
    ends: Ints
    begin: Ints
    length: Ints


def tuples(data: bytes, fields: int, extra: int) -> Tuples:
    """Find the tuples.

    Args:
        data: that begins with a tuple.
        fields: the number that stands in each.
        extra: fields that are not in this number (1 in old files with OIDs).
    """
    walked = _walk(data, fields, extra)
    chain, at = _chain(walked)
    ends = walked.ends[chain]
    out = Tuples(walked.at[chain], ends, walked.begin[chain], walked.length[chain], at)
    head = data[at : at + 2]
    out.trailer = head == b"\xff\xff"
    out.cut = len(head) < 2 or _end_at(walked, at) == _CUT
    out.long = len(head) == 2 and not out.trailer and not out.cut and _over(data, at, fields, extra)
    return out


def resume(data: bytes, after: int, fields: int, extra: int, *, final: bool) -> int | None:
    """The first place behind ``after`` from which a tuple goes on with another one or with the end; None if more bytes are needed, ``len(data)`` if there is none."""
    walked = _walk(data, fields, extra)
    for index in range(int(np.searchsorted(walked.at, after, side="right")), walked.at.size):
        end = int(walked.ends[index])
        if end == _BAD:
            continue
        if end == _CUT:
            if not final:
                return None
            continue
        head = data[end : end + 2]
        behind = _end_at(walked, end)
        if head == b"\xff\xff" or behind >= 0 or (final and (end == len(data) or behind == _CUT)):
            return int(walked.at[index])
        if not final and (len(head) < 2 or behind == _CUT):
            return None
    return len(data) if final else None


def _end_at(walked: _Walked, at: int) -> int:
    index = int(np.searchsorted(walked.at, at))
    return int(walked.ends[index]) if index < walked.at.size and walked.at[index] == at else _BAD


def _chain(walked: _Walked) -> tuple[NDArray[np.int64], int]:
    """(candidates that follow each other from the first byte on, where the last one ends)."""
    behind = np.searchsorted(walked.at, walked.ends)
    sound = (walked.ends >= 0) & (behind < walked.at.size)
    sound[sound] &= walked.at[behind[sound]] == walked.ends[sound]
    following = np.where(sound, behind, -1).tolist()
    ends = walked.ends.tolist()
    index = 0 if walked.at.size and walked.at[0] == 0 else -1
    chain: list[int] = []
    at = 0
    while index >= 0 and ends[index] >= 0:
        chain.append(index)
        at = ends[index]
        index = following[index]
    return np.array(chain, dtype=np.int64), at


def _walk(data: bytes, fields: int, extra: int) -> _Walked:
    """Walk all places where the number of fields stands, field after field."""
    buf = view(data)
    high, low = divmod(fields, 256)
    at = np.flatnonzero((buf[:-1] == high) & (buf[1:] == low)).astype(np.int64)
    every = fields + extra
    begin, length = np.zeros((at.size, every), np.int64), np.zeros((at.size, every), np.int64)
    ends = at + 2
    alive = np.arange(at.size)
    size = buf.size
    for field in range(every):
        pos = ends[alive]
        short = pos + 4 > size
        ends[alive[short]] = _CUT
        alive, pos = alive[~short], pos[~short]
        long = _int32(buf, pos)
        bad = (long < -1) | (long > MAX_RECORD) | (pos + long - at[alive] > MAX_RECORD)
        ends[alive[bad]] = _BAD
        alive, pos, long = alive[~bad], pos[~bad], long[~bad]
        begin[alive, field], length[alive, field] = pos + 4, long
        behind = pos + 4 + np.maximum(long, 0)
        ends[alive] = behind
        past = behind > size
        ends[alive[past]] = _CUT
        alive = alive[~past]
    return _Walked(at, ends, begin, length)


def _int32(buf: NDArray[np.uint8], at: Ints) -> Ints:
    value = (buf[at].astype(np.int64) << 24) | (buf[at + 1].astype(np.int64) << 16) | (buf[at + 2].astype(np.int64) << 8) | buf[at + 3]
    return np.where(value >= 1 << 31, value - (1 << 32), value)


def _over(data: bytes, at: int, fields: int, extra: int) -> bool:
    """Whether the tuple there is sound but for its size, as far as it is in sight."""
    if int.from_bytes(data[at : at + 2], "big") != fields:
        return False
    pos = at + 2
    for _ in range(fields + extra):
        if pos + 4 > len(data):
            break
        long = int.from_bytes(data[pos : pos + 4], "big", signed=True)
        if long < -1 or long > LONGEST:
            return False
        pos += 4 + max(long, 0)
    return pos - at > MAX_RECORD
