"""``mongoexport`` and other exports of MongoDB as extended JSON: a document a line, a list, or documents one after the other."""

from __future__ import annotations

from collections.abc import Iterator

from breach_impact.framing import BOM, About, Stream, Tally, Window, docs_frame
from breach_impact.loaders._documents import documents
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
        for table, block in documents(window, tally):
            if block.rows.size:
                yield docs_frame(table, block.off, block.length, plain(block.docs))


LOADER = Mongoexport()
