"""``mongoexport`` and other exports of MongoDB as extended JSON: a document a line, a list, or documents one after the other."""

from __future__ import annotations

from collections.abc import Iterator

from breach_impact.bytescan import spans
from breach_impact.containers import PEEK, decide
from breach_impact.containerwalk import Walk
from breach_impact.elements import Elements
from breach_impact.framing import BOM, About, Stream, Tally, Window, docs_frame
from breach_impact.jsonvet import Vetted, vet_lines
from breach_impact.lines import begins, line_blocks, sample_lines
from breach_impact.loaders._mongo_extended import WRAPPER, plain
from breach_impact.types import Frame

NEAR = 1 << 16
"""Bytes in which a wrapped value must stand."""

BLOCK = 4 << 20
"""Bytes that are unwrapped at a time: several copies of them are made."""


class Mongoexport:
    """The ``mongoexport`` format."""

    name = "mongoexport"
    about = About(
        title="MongoDB exports (mongoexport, Compass: extended JSON)",
        recognised='JSON whose first records hold values such as {"$oid": ...}, {"$date": ...}, {"$numberLong": ...}',
        trouble="Values are unwrapped, so that a column is _id and not _id.$oid; dates become ISO 8601 in UTC. Malformed records as in JSON (json_syntax, utf8).",
        unsupported="output of the mongo shell, such as ObjectId(\"...\"): export with mongoexport",
    )

    def sniff(self, head: bytes, name: str) -> tuple[float, str]:
        """JSON that holds a value only MongoDB writes so."""
        text = head.removeprefix(BOM).lstrip()
        first = text[1:].lstrip()[:1]
        if (text[:1], first) not in {(b"{", b'"'), (b"[", b"{")}:
            return 0.0, "begins with no document"
        return (0.9, "values are wrapped as MongoDB does it") if WRAPPER.search(text[:NEAR]) else (0.0, "no value is wrapped")

    def frames(self, stream: Stream, tally: Tally, *, block_size: int) -> Iterator[Frame]:
        """Read the documents, as JSON is read, and unwrap their values."""
        window = Window(stream, min(block_size, BLOCK))
        window.skip_bom(tally)
        for table, block in _records(window, tally):
            if block.rows.size:
                yield docs_frame(table, block.off, block.length, plain(block.docs))


def _records(window: Window, tally: Tally) -> Iterator[tuple[str, Vetted]]:
    """(table, valid documents) in blocks."""
    if not begins(window):
        return
    window.reach(PEEK)
    head = window.data[:PEEK]
    kind, valid, lines = sample_lines(head)
    if kind == "dict" and valid * 2 > lines and lines > 1:
        for data, base, starts, ends, last in line_blocks(window, tally):
            block, starts, ends = vet_lines(data, starts, ends, base)
            block.count(tally, starts, ends, base, cut=last)
            yield "", block
        return
    while begins(window):
        head = window.data[:PEEK]
        if head[:1] == b"[":
            window.drop(1)
            yield from (("", block) for block in Elements(window, tally, "list").read())
            continue
        found = spans(head) if head[:1] == b"{" else None
        plan = decide(head, single=not found.starts.size or (window.done and not head[int(found.ends[0]) :].strip())) if found else None
        if plan:
            yield from Walk(window, tally, plan).read()
        else:
            yield from (("", block) for block in Elements(window, tally, "docs").read())


LOADER = Mongoexport()
