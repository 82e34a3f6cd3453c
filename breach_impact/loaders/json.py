"""JSON that is not one record a line: lists of records, documents that hold lists, pretty-printed or concatenated documents."""

from __future__ import annotations

import json
from collections.abc import Iterator

from breach_impact.bytescan import spans
from breach_impact.containers import PEEK, Plan, decide, is_envelope
from breach_impact.containerwalk import Walk
from breach_impact.elements import Elements
from breach_impact.framing import BOM, Stream, Tally, Window, docs_frame
from breach_impact.jsonvet import Vetted
from breach_impact.lines import begins
from breach_impact.types import Frame


class Json:
    """The ``json`` format."""

    name = "json"

    def sniff(self, head: bytes, name: str) -> tuple[float, str]:
        """JSON begins with a bracket, a string, a number or a literal."""
        text = head.removeprefix(BOM).lstrip()
        if text[:1] == b"[" and text[1:].lstrip()[:1] in {b"{", b"[", b'"', b"]", b""} | {bytes([c]) for c in b"-0123456789tfnN"}:
            return 0.7, "begins with a list"
        if text[:1] == b"{" and text[1:].lstrip()[:1] in {b'"', b"}", b""}:
            return 0.7, "begins with an object"
        try:
            json.loads(text)
        except (ValueError, RecursionError):
            return 0.0, "does not begin like JSON"
        return 0.6, "is one JSON value"

    def frames(self, stream: Stream, tally: Tally, *, block_size: int) -> Iterator[Frame]:
        """Read document after document."""
        window = Window(stream, block_size)
        window.skip_bom(tally)
        plan: Plan | None = None
        while begins(window):
            char = window.data[:1]
            if char == b"{" and plan is None:
                plan = _plan(window)
            if char == b"[":
                window.drop(1)
                for block in Elements(window, tally, "list").read():
                    yield frame("", block)
            elif char == b"{" and plan:
                walk = Walk(window, tally, plan)
                for table, block in walk.read():
                    yield frame(table, block)
                for path, value in walk.facts.items():
                    if not is_envelope(path[-1], value):
                        tally.note("beside_records")  # it belongs to no record, so no record counts it: say that it was there
            else:
                for block in Elements(window, tally, "docs").read():
                    yield frame("", block)


def _plan(window: Window) -> Plan:
    """Whether the document in front is a container."""
    window.reach(PEEK)
    head = window.data[:PEEK]
    found = spans(head)
    whole = window.done or len(window.data) < PEEK
    single = not found.starts.size or (whole and not head[int(found.ends[0]) :].strip())
    return decide(head, single=single)


def frame(table: str, block: Vetted) -> Frame:
    """The records of a block as a frame."""
    return docs_frame(table, block.off, block.length, block.docs)


LOADER = Json()
