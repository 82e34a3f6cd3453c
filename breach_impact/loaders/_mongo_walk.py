"""Where BSON documents stand in bytes that may be damaged (https://bsonspec.org/spec.html).

A document says its length twice: in its first four bytes and by the zero byte behind its last element. Where they disagree the elements are gone through
one by one, and where that leads nowhere the next document is looked for.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator

import numpy as np

from breach_impact.bytescan import view
from breach_impact.framing import MAX_DEPTH

LARGEST = (16 << 20) + (16 << 10)
"""Bytes of the largest document that a MongoDB server makes; what claims more is no document that was looked for."""
STEPS = 1_000_000
"""Elements that are gone through at most."""
MARK = b"\xff\xff\xff\xff"
"""Ends a run of documents in an archive."""
FIXED = {0x01: 8, 0x06: 0, 0x07: 12, 0x08: 1, 0x09: 8, 0x0A: 0, 0x10: 4, 0x11: 8, 0x12: 8, 0x13: 16, 0x7F: 0, 0xFF: 0}
"""Element types whose values have one size."""
NESTED, STRINGS, POINTER, BINARY, REGEX, SCOPED = {0x03, 0x04}, {0x02, 0x0D, 0x0E}, 0x0C, 0x05, 0x0B, 0x0F
TYPES = frozenset({*FIXED, *NESTED, *STRINGS, POINTER, BINARY, REGEX, SCOPED})
_TYPE = np.zeros(256, dtype=bool)
_TYPE[sorted(TYPES)] = True
_NAME = re.compile(rb"([^\x00-\x1f\x7f]{1,1024})\0")
NAMED = re.compile(rb"[\x03\x04][^\x00-\x1f]{1,64}\0\Z")
"""What stands before a document inside another one."""
HEADER = b"\x02db\0"
"""The first element of the header of a block in an archive."""
MARKED = re.compile(re.escape(MARK) + rb"(?=.{3}\0" + HEADER + rb")", re.DOTALL)
HEADED = re.compile(rb"(?=.{3}\0" + HEADER + rb")", re.DOTALL)
"""Where such a header may begin."""
int32 = struct.Struct("<i").unpack_from


def begins(data: bytes, at: int) -> bool:
    """Whether a document may begin there: a length that a server allows and an element of a known type with a name, or nothing."""
    if len(data) - at < 5:
        return False
    size, kind = int32(data, at)[0], data[at + 4]
    if size == 5:
        return kind == 0
    name = _NAME.match(data, at + 5)
    if not 5 < size <= LARGEST or kind not in TYPES or name is None:
        return False
    try:
        name.group(1).decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def walk(data: bytes, start: int, stop: int) -> tuple[int, str]:
    """Go through the elements of a document; its own length is not looked at, those inside it are.

    Returns:
        where it ends and ``""``; else minus the place of the fault, and the reason: ``bson_type``, ``depth``, ``bson_invalid``, or ``truncated`` where the bytes end first.
    """
    ends: list[int] = [0]
    at = start + 4
    for _ in range(STEPS):
        if at >= stop:
            return -at, "truncated"
        kind = data[at]
        at += 1
        if not kind:
            own = ends.pop()
            if not ends:
                return at, ""
            if at != own:
                return -at, "bson_invalid"
            continue
        if kind not in TYPES:
            return -at, "bson_type"
        here, at = at, data.find(b"\0", at, stop) + 1
        if not at:
            return -here, "truncated"
        if kind in NESTED:
            if len(ends) >= MAX_DEPTH:
                return -at, "depth"
            if at + 4 > stop:
                return -at, "truncated"
            ends.append(at + int32(data, at)[0])
            at += 4
        else:
            here, at = at, _behind(data, at, stop, kind)
            if at < 0:
                return -here, "truncated" if at == -1 else "bson_invalid"
        if len(ends) > 1 and at > ends[-1]:
            return -at, "bson_invalid"
    return -at, "bson_invalid"


def _behind(data: bytes, at: int, stop: int, kind: int) -> int:
    """Where a value ends; -1 if the bytes end before it does, -2 if it is malformed."""
    if kind in FIXED:
        end = at + FIXED[kind]
        return end if end <= stop else -1
    if kind == REGEX:
        end = data.find(b"\0", data.find(b"\0", at, stop) + 1, stop) + 1
        return end if data.find(b"\0", at, stop) >= 0 and end else -1
    if at + 4 > stop:
        return -1
    size = int32(data, at)[0]
    if kind == BINARY:
        end = at + 5 + size
        return -2 if size < 0 else end if end <= stop else -1
    if kind == SCOPED:
        end = at + size
        return -2 if size < 14 else end if end <= stop else -1
    end = at + 4 + size
    if size < 1:
        return -2
    if end + (12 if kind == POINTER else 0) > stop:
        return -1
    return -2 if data[end - 1] else end + (12 if kind == POINTER else 0)


def candidates(data: bytes, start: int, stop: int, *, marks: bool) -> Iterator[int]:
    """Places of a region where a document may begin, or with ``marks`` the mark before a header of an archive, in order."""
    stop = min(stop, len(data) - 5)
    if stop <= start:
        return
    buf = view(data)
    found: list[int] = []
    for shift in range(4):
        count = (stop - start - shift + 3) // 4
        if count <= 0:
            continue
        sizes = np.frombuffer(data, "<u4", count, start + shift)
        hits = start + shift + 4 * np.flatnonzero((sizes >= 5) & (sizes <= LARGEST))
        found += hits[_TYPE[buf[hits + 4]] & (buf[np.minimum(hits + 5, buf.size - 1)] >= 0x20)].tolist()
    if marks:
        found += [match.start() for match in MARKED.finditer(data, start, stop)]
    yield from sorted(found)
