"""The beginning of a JSON text read as a value: what is still open there is closed, and a malformed record in it does not hide what stands around it.

Loaders and :mod:`breach_impact.documents.containers` decide by it what a text holds; no record is read this way.
"""

from __future__ import annotations

import json
import re
from typing import Any

import numpy as np

from breach_impact.bytescan import COMMA, brackets, mended, quotes, spans, view
from breach_impact.documents.jsonfix import fix
from breach_impact.framing import MAX_DEPTH

BROKEN = 20
"""Malformed records that are left out of what is looked at."""
_LISTS = re.compile(rb"\[\s*\{")
_MEMBER = re.compile(rb'"(?:[^"\\]++|\\.)*+"\s*:')
_NAMED = re.compile(rb"\s*[\"']?([\w.-]+)[\"']?\s*[:=]")


def first_object(head: bytes) -> dict[str, Any] | None:
    """The first document of a file's beginning, or as much of it as is there."""
    lines = [line.strip() for line in head[: 1 << 16].split(b"\n")[:8]]
    for text in (lines[0], head[: 1 << 16], *lines[1:]):
        if text[:1] == b"{":
            value = read_beginning(text)
            if isinstance(value, dict):
                return value
    return None


def read_beginning(head: bytes) -> Any:  # noqa: ANN401 - a JSON value
    """The document, or as much of it as is there with what is open closed."""
    found = spans(head)
    text = head
    if found.starts.size:
        text = head[int(found.starts[0]) : int(found.ends[0])]
    elif found.open >= 0:
        text = _closed(head[found.open :])
    text = _shallow(text).decode("utf-8", "replace").encode()
    for _ in range(BROKEN):
        try:
            return json.loads(text, strict=False)
        except json.JSONDecodeError as error:
            shorter = _without(text, len(text.decode()[: error.pos].encode()))
        except (ValueError, RecursionError):
            return None
        if shorter is None:
            break
        text = shorter
    fixed = fix(text).text
    return None if fixed is None else json.loads(fixed)


def _without(text: bytes, at: int) -> bytes | None:
    """The text without a fault, so that it does not hide what stands around it; None if nothing can be left out.

    Of a record in a list ``{}`` is left; of an object that holds lists, and of the document itself, the member alone goes.
    """
    buf = view(text)
    strings = mended(buf, quotes(buf))
    found = brackets(buf, strings)
    place = int(found.at.searchsorted(at))
    depth = int(found.depth[place - 1]) if place else 0
    while depth > 0:
        opener = int(np.flatnonzero(found.opens[:place] & (found.depth[:place] == depth))[-1])
        closers = np.flatnonzero(~found.opens[place:] & (found.depth[place:] == depth - 1))
        if closers.size and text[found.at[opener] : found.at[opener] + 1] == b"{":
            begin, end = int(found.at[opener]), int(found.at[place + closers[0]])
            listed = depth > 1 and text[found.at[np.flatnonzero(found.depth[:opener] == depth - 1)[-1]]] == 0x5B
            if depth == 1 or (not listed and _LISTS.search(text, begin, end)):
                commas = np.flatnonzero(buf[begin:end] == COMMA) + begin
                commas = commas[(strings.searchsorted(commas) & 1 == 0) & (found.depth[found.at.searchsorted(commas) - 1] == depth)]
                return _without_member(text, at, [begin, *commas.tolist(), end])
            return text[:begin] + b"{}" + text[end + 1 :]
        depth -= 1
    return None


def _without_member(text: bytes, at: int, bounds: list[int]) -> bytes | None:
    """The text with the member around a fault said to be unknown; ``bounds``: the opening bracket, the commas, the closing one."""
    if text[at : at + 1] == b'"' and at - 1 not in bounds and _MEMBER.match(text, at):
        return text[:at] + b"," + text[at:]  # the comma before a key is missing
    before = max((bound for bound in bounds if bound < at), default=bounds[0])
    behind = min((bound for bound in bounds if bound >= at), default=bounds[-1])
    key = _NAMED.match(text, before + 1, behind)
    known = b'"%s":"?"' % key.group(1) if key else b'"":null'
    shorter = text[: before + 1] + known + text[behind:]
    return shorter if shorter != text else None


def _shallow(text: bytes) -> bytes:
    """The text with null for what lies deeper than any record may: one deep record must not hide what stands around it."""
    buf = view(text)
    found = brackets(buf, mended(buf, quotes(buf)))
    if not found.depth.size or int(found.depth.max()) <= MAX_DEPTH:
        return text
    begins = found.at[found.opens & (found.depth == MAX_DEPTH + 1)].tolist()
    ends = (found.at[~found.opens & (found.depth == MAX_DEPTH)] + 1).tolist()
    parts = [text[a:b] for a, b in zip([0, *ends], [*begins, len(text)], strict=False)]
    return b"null".join(parts)


def _closed(head: bytes) -> bytes:
    """Cut the text before its last comma outside strings and close what is open there."""
    buf = view(head)
    strings = mended(buf, quotes(buf))
    found = brackets(buf, strings)
    last = head.rfind(b",")
    while last > 0 and strings.searchsorted(last) & 1:
        last = head.rfind(b",", 0, int(strings[strings.searchsorted(last) - 1]))
    if last <= 0:
        return head
    stack: list[int] = []
    for position in found.at[found.at < last].tolist():
        if head[position] in b"[{":
            stack.append(head[position])
        elif stack:
            stack.pop()
    return head[:last] + bytes(char + 2 for char in reversed(stack))
