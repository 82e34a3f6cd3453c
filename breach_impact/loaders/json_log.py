"""Logs of JSON lines in which a line of another log stands as text: Docker's ``json-file``, CloudTrail's event history, CloudWatch exports.

The text becomes what it is: an object, or the fields of an access log. What is neither stays text.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from breach_impact.documents.jsonvet import vet_lines
from breach_impact.framing import BOM, About, Stream, Tally, Window, docs_frame
from breach_impact.loaders._log.access import Converter
from breach_impact.loaders._log.inner import Inner
from breach_impact.loaders._log.layouts import learned
from breach_impact.loaders._log.rows import STRICT, enough, sample
from breach_impact.reading.lines import HEAD_FULL, line_blocks
from breach_impact.types import Frame

MEMBERS = ("log", "CloudTrailEvent", "message", "@message", "textPayload", "line", "msg", "raw", "_raw", "event")
"""Members that hold a line: Docker and Fluentd, CloudTrail, CloudWatch, Google Cloud, Loki, Splunk."""


class JsonLog:
    """The ``json_log`` format."""

    name = "json_log"
    about = About(
        title="JSON lines around lines of another log: Docker, CloudTrail, CloudWatch",
        recognised="each line is an object, and a member such as log or CloudTrailEvent holds JSON or a line of an access log as text",
        trouble="as JSON lines; text that is neither JSON nor a request stays text, as do the parts of a line that Docker cut at 16 KiB",
    )

    def sniff(self, head: bytes, name: str) -> tuple[float, str]:
        """Nearly all lines are objects, and one of their members holds such text."""
        lines = sample(head.removeprefix(BOM))
        if not lines or lines[0][:1] != "{":
            return 0.0, "does not begin with an object"
        found = [value for line in head.removeprefix(BOM).split(b"\n")[: len(lines)] if (value := _object(line)) is not None]
        if not enough(len(found), len(lines)):
            return 0.0, "lines are no objects"
        return (0.88, "lines are objects that hold lines of a log") if _inner(found) is not None else (0.0, "objects hold no lines of a log")

    def frames(self, stream: Stream, tally: Tally, *, block_size: int) -> Iterator[Frame]:
        """Read block after block of lines."""
        window = Window(stream, block_size)
        window.skip_bom(tally)
        window.reach(HEAD_FULL)
        head = window.data[:HEAD_FULL]
        found = [value for line in head.split(b"\n")[:2000] if (value := _object(line)) is not None]
        inner = _inner(found)
        for data, base, starts, ends, last in line_blocks(window, tally):
            block, begin, end = vet_lines(data, starts, ends, base)
            block.count(tally, begin, end, base, cut=last)
            if block.rows.size:
                docs = block.docs if inner is None else inner.opened(block.docs, block.text)
                yield docs_frame("", block.off, block.length, docs)


def _object(line: bytes) -> dict[str, Any] | None:
    try:
        value = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None


def _inner(found: list[dict[str, Any]]) -> Inner | None:
    """The member of most objects that holds JSON or lines of an access log."""
    for member in MEMBERS:
        texts = [value[member].strip() for value in found if isinstance(value.get(member), str)]
        if not texts or len(texts) < STRICT * len(found):
            continue
        if sum(1 for text in texts if text[:1] == "{" and _object(text.encode()) is not None) * 2 >= len(texts):
            return Inner(member)
        layouts = learned(texts)
        if sum(1 for text in texts if any(layout.fits(text) for layout in layouts)) * 2 >= len(texts):
            return Inner(member, Converter(layouts, Tally()))
    return None


LOADER = JsonLog()
