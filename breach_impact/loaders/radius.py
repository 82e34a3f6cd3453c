"""Detail files of RADIUS servers: packets of accounting and logins as documents, as FreeRADIUS (rlm_detail) and before it Livingston's and Merit's servers write them.

A packet is a line with the time, and below it its attributes, each on an indented line (https://wiki.freeradius.org/modules/Rlm_detail).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from breach_impact.framing import BOM, MAX_FIELDS, About, Stream, Tally, Window
from breach_impact.loaders._textlines import Documents, paragraphs, put
from breach_impact.reading.flatframe import decode
from breach_impact.types import Frame

_TIME = r"[A-Z][a-z]{2} [A-Z][a-z]{2} [ 0-3]?\d \d\d:\d\d:\d\d(?: [A-Z]{2,5})? \d{4}"
_BEGIN = re.compile(rf"\s*{_TIME}\r?\n[ \t]+[A-Za-z][\w.-]*(?::[\w.-]+)? [:+]?= \S".encode())
_HEAD = re.compile(rf"{_TIME}\s*")
_LINE = re.compile(r"[ \t]++([A-Za-z0-9][\w./-]*+(?::[\w.-]++)?+) [:+]?= (.*)")
_ESCAPE = re.compile(r'\\(?:((?:[0-3][0-7]{2})(?:\\[0-3][0-7]{2})*)|(["\\nrt]))')
_SAID = {"n": "\n", "r": "\r", "t": "\t", '"': '"', "\\": "\\"}
TIME = "Packet-Time"
"""The field of the line above a packet's attributes, which has no name."""


class Radius:
    """The ``radius`` format."""

    name = "radius"
    decodes = True
    about = About(
        title="detail files of RADIUS servers (FreeRADIUS, Livingston, Merit): accounting and logins",
        recognised="a line with a time, and an indented line of the form Name = value below it",
        trouble="a packet without its time, or with a line that is no attribute, is rejected (radius_syntax); one in which the stream ends is truncated",
        unsupported="packets as captured (pcap); logs of the server itself, which are read as lines of a program",
    )

    def sniff(self, head: bytes, name: str) -> tuple[float, str]:
        """A packet stands in front."""
        if _BEGIN.match(head.removeprefix(BOM)):
            return 0.96, "begins with the time and the attributes of a packet"
        return 0.0, "no packet in front"

    def frames(self, stream: Stream, tally: Tally, *, block_size: int) -> Iterator[Frame]:
        """Read packet after packet."""
        window = Window(stream, block_size)
        window.skip_bom(tally)
        out = Documents()
        for offset, raw, last in paragraphs(window, tally):
            tally.read += 1
            foreign: dict[str, set[int]] = {}
            record = _packet(decode(raw.rstrip(b"\r\n"), 0, foreign, tally.encoding))
            if last and (record is None or getattr(stream, "cut", False)):
                tally.reject("truncated", offset, len(raw))  # servers end each packet with a blank line
                tally.complete = False
            elif record is None:
                tally.reject("radius_syntax", offset, len(raw))
            else:
                for code in foreign:
                    tally.note(code)
                out.add(offset, len(raw), record)
            if out.full():
                yield from out.frame()
        yield from out.frame()


def _packet(text: str) -> dict[str, Any] | None:
    """The attributes of a packet, those that come again as lists; None if a line is none."""
    head, *lines = text.split("\n")
    if not _HEAD.fullmatch(head) or not lines or len(lines) > MAX_FIELDS:
        return None
    record: dict[str, Any] = {TIME: head.strip()}
    for line in lines:
        match = _LINE.fullmatch(line)
        if match is None:
            return None
        put(record, match[1], _plain(match[2].rstrip()))
    return record


def _plain(value: str) -> str:
    """A value without its quotes and escapes."""
    if len(value) < 2 or value[0] != value[-1] or value[0] not in "\"'":
        return value
    return _ESCAPE.sub(lambda match: _bytes(match[1]) if match[1] else _SAID[match[2]], value[1:-1])


def _bytes(escaped: str) -> str:
    """Bytes that are written in octal, one behind the other: those of UTF-8, as servers escape what is not ASCII."""
    return bytes(int(one, 8) for one in escaped.split("\\")).decode("utf-8", "replace")


LOADER = Radius()
