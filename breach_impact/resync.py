"""Where to read on behind a malformed JSON record: at the next object that looks like the records before it."""

from __future__ import annotations

import json
import re

import numpy as np

from breach_impact.bytescan import brackets, quotes, view
from breach_impact.framing import Window

_STRING = re.compile(rb'"(?:[^"\\]|\\.)*"', re.DOTALL)
_ODD_FOLLOWER = re.compile(rb'""[ \t\r\n]*[^\s:,}\]]')
_FIRST = re.compile(rb'\{\s*"((?:[^"\\]|\\.)*)"\s*:')
LOOK = 1 << 20
"""Bytes of a candidate that are read to see whether it is a record."""


def sound(raw: bytes) -> bool:
    """Whether strings and brackets of a record close as they should, so that its end is to be trusted."""
    rest = _STRING.sub(b'""', raw)
    if rest.replace(b'""', b"").count(b'"') or _ODD_FOLLOWER.search(rest):
        return False
    stack: list[int] = []
    for char in re.findall(rb"[\[\]{}]", rest):
        if char in b"[{":
            stack.append(ord(char) + 2)
        elif not stack or stack.pop() != ord(char):
            return False
    return not stack


def next_like(data: bytes, start: int, end: int, sample: bytes) -> int:
    """Position of the next object in ``data[start:end]`` that reads well and has the keys of the sample; -1 if none.

    Args:
        data: the bytes in sight.
        start: behind the fault.
        end: where to stop looking.
        sample: an earlier record, or the malformed one itself.
    """
    first = _FIRST.match(sample)
    if first is None:
        return -1
    pattern = re.compile(rb'[,\s}\]]\s*(\{\s*"' + re.escape(first.group(1)) + rb'"\s*:)')
    wanted = _keys(sample)
    for match in pattern.finditer(data, max(start - 1, 0), end):
        found = _keys(data[match.start(1) : match.start(1) + LOOK])
        if found and (not wanted or 2 * len(found & wanted) >= len(found | wanted)):
            return match.start(1)
    return -1


def _keys(raw: bytes) -> frozenset[str]:
    """Keys of the object that the bytes begin with; empty if it does not read."""
    try:
        value, _ = json.JSONDecoder(strict=False).raw_decode(raw.decode("utf-8", "replace"))
    except (ValueError, RecursionError):
        return frozenset()
    return frozenset(value) if isinstance(value, dict) else frozenset()


def pass_over(window: Window, at: int) -> int:
    """Drop the value whose bracket opens at ``at``, however long; gives the bytes dropped from there."""
    window.drop(at)
    depth, inside, dropped = 0, False, 0
    while True:
        data = window.data
        usable = len(data)
        while usable and data[usable - 1] == 0x5C and not window.done:
            usable -= 1
        buf = view(data[:usable])
        strings = quotes(buf)
        if inside:
            strings = np.concatenate((np.full(1, -1, dtype=np.int64), strings))
        found = brackets(buf, strings)
        level = found.depth + depth
        end = np.flatnonzero(level == 0)
        if end.size:
            size = int(found.at[end[0]]) + 1
            window.drop(size)
            return dropped + size
        depth = int(level[-1]) if level.size else depth
        inside = bool(strings.size & 1)
        window.drop(usable)
        dropped += usable
        if not window.more():
            window.drop(len(window.data))
            return dropped
