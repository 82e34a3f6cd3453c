"""Where to read on behind a malformed JSON record: at the next object that looks like the records before it; what a malformed line holds."""

from __future__ import annotations

import json
import re
from itertools import pairwise

import numpy as np

from breach_impact.bytescan import brackets, quotes, spans, view
from breach_impact.documents.jsonfix import fix
from breach_impact.framing import Window

_STRING = re.compile(rb'"(?:[^"\\]++|\\.)*+"', re.DOTALL)
_ODD_FOLLOWER = re.compile(rb'""[ \t\r\n]*[^\s:,}\]]')
_FIRST = re.compile(rb'\{\s*"((?:[^"\\]++|\\.)*+)"\s*:')
LOOK = 1 << 20
"""Bytes of a candidate that are read to see whether it is a record."""
RESTARTS = 100
"""Broken places of a line behind which documents are looked for."""
_SEVERAL = re.compile(rb'\A[^{"]+\{|\}[ \t\r]*(?:,[ \t\r]*)?(?:\{|\Z)|\}[ \t\r]*[^\s,}\]]')
_BEHIND = re.compile(rb'[}\]][ \t\r]*(?=\{[ \t\r]*")')
_KEY = re.compile(rb'"\s*:\Z')


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


def pass_over(window: Window, at: int) -> tuple[int, bool]:
    """Drop the value whose bracket opens at ``at``, however long; gives the bytes dropped from there, and whether it is closed."""
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
            return dropped + size, True
        depth = int(level[-1]) if level.size else depth
        inside = bool(strings.size & 1)
        window.drop(usable)
        dropped += usable
        if not window.more():
            dropped += len(window.data)
            window.drop(len(window.data))
            return dropped, False


# -- a line with more than one document ---------------------------------------------------------------------------------
def parts(raw: bytes) -> tuple[list[tuple[int, int]], int, int]:
    """The documents of a line that is none itself, and what stands between them.

    A document counts where nothing speaks for its being a part of a larger one: behind a key, a comma or an opening bracket and before a comma or a
    closing one an object is a member of something whose other half is elsewhere.

    Args:
        raw: the line.

    Returns:
        (ranges in order, empty if no document is certain; documents that follow another one at once; commas too many).
    """
    found = _objects(raw) if _SEVERAL.search(raw) else []
    kept = _certain(raw, found)
    ranges: list[tuple[int, int]] = []
    joined = commas = at = 0
    for start, end in [*kept, (len(raw), len(raw))] if kept else []:
        gap = raw[at:start]
        rest = gap.strip(b", \t\r")
        if rest:
            begin = at + gap.index(rest)
            ranges.append((begin, begin + len(rest)))
        else:
            commas += b"," in gap
            joined += start < end and at > 0 and b"," not in gap
        if start < end:
            ranges.append((start, end))
        at = end
    return ranges, joined, commas


def _objects(raw: bytes) -> list[tuple[int, int]]:
    """Objects of a line that are JSON each, in order, none inside another."""
    out: list[tuple[int, int]] = []
    at = 0
    for _ in range(RESTARTS):
        found = spans(raw[at:])
        stop = at + (found.close if found.close >= 0 else found.open if found.open >= 0 else int(found.ends[-1]) if found.ends.size else 0)
        for start, end in zip((found.starts + at).tolist(), (found.ends + at).tolist(), strict=True):
            if raw[start] == 0x7B and fix(raw[start:end]).text is not None:
                out.append((start, end))
            elif not sound(raw[start:end]):
                stop = start
                break
        behind = _BEHIND.search(raw, stop)
        if behind is None:
            break
        at = behind.end()
    return out


def _certain(raw: bytes, found: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Those of the objects that stand by themselves, and those that a comma parts from such a one."""
    gaps = [raw[a:b].strip(b" \t\r") for a, b in zip([0, *(end for _, end in found)], [*(start for start, _ in found), len(raw)], strict=True)]
    if not any(gaps[0:1]) and all(gap in {b"", b","} for gap in gaps[1:]):
        return found
    sure = [_alone(before, behind, first=n == 0, last=n == len(found) - 1) for n, (before, behind) in enumerate(pairwise(gaps))]
    for order in (range(1, len(sure)), range(len(sure) - 2, -1, -1)):
        for n in order:
            step = -1 if order.step > 0 else 1
            sure[n] = sure[n] or (sure[n + step] and gaps[max(n, n + step)] == b",")
    return [span for span, good in zip(found, sure, strict=True) if good]


def _alone(before: bytes, behind: bytes, *, first: bool, last: bool) -> bool:
    """Whether an object with this in front of it and behind it can be no member of another value."""
    if before[-1:] == b'"':
        return False  # text in quotes
    member = before[-1:] in {b",", b"["} or _KEY.search(before) is not None or (first and not before)
    followed = behind[:1] in {b",", b"}", b"]"} or (last and not behind)
    return not (member and followed)
