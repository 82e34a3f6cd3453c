"""elasticdump: one hit a line, with its envelope; also hits in a list."""

from __future__ import annotations

import json
from collections.abc import Iterator

from breach_impact.documents.beginnings import first_object
from breach_impact.documents.containers import PEEK
from breach_impact.documents.elements import Elements
from breach_impact.documents.hits import hit_frames
from breach_impact.framing import BOM, About, Stream, Tally, Window
from breach_impact.reading.fastlines import LineSorter
from breach_impact.types import Frame


class Elasticdump:
    """The ``elasticdump`` format."""

    name = "elasticdump"
    about = About(
        title="elasticdump: one hit a line, or a list of hits",
        recognised="the first record is a hit: _index or _id, and _source",
        trouble="each hit is a record of the table of its index; without _source its document is what stands beside _index and _id; one without any counts and is said (hit_without_source); the same hit again is repeated; a malformed line is rejected as in ndjson",
        unsupported="a dump does not say how many documents there should be: compare with the count of the index",
    )

    def sniff(self, head: bytes, name: str) -> tuple[float, str]:
        """The first record is a hit."""
        text = head.removeprefix(BOM).lstrip()
        first = first_object(text[1:] if text[:1] == b"[" else text)
        if first is not None and "_source" in first and ("_index" in first or "_id" in first):
            return 0.95, "records are hits with _source"
        if first is not None and {"_index", "_id"} <= first.keys():
            return 0.9, "records are hits"
        return 0.0, "records are no hits"

    def frames(self, stream: Stream, tally: Tally, *, block_size: int) -> Iterator[Frame]:
        """Read hits, their documents in the table of their index."""
        window = Window(stream, block_size)
        window.skip_bom(tally)
        window.reach(PEEK)
        head = window.data[:PEEK]
        if head.lstrip()[:1] == b"[":
            window.drop(len(window.data) - len(window.data.lstrip()) + 1)
            blocks = Elements(window, tally, "list").read()
        elif _by_line(head):
            yield from LineSorter(tally, hit_frames, hits=True).read(window)
            return
        else:
            blocks = Elements(window, tally, "docs").read()
        for block in blocks:
            yield from hit_frames(block, tally)


def _by_line(head: bytes) -> bool:
    """Whether one of the first lines is a record by itself."""
    for line in head.split(b"\n")[:20]:
        try:
            if line.strip() and isinstance(json.loads(line), dict):
                return True
        except (ValueError, RecursionError):
            continue
    return False


LOADER = Elasticdump()
