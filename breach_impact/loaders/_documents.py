"""JSON documents in whatever form a file has them: a document a line, a list, one that holds lists, documents one after the other."""

from __future__ import annotations

from collections.abc import Iterator

from breach_impact.bytescan import spans
from breach_impact.documents.containers import PEEK, decide
from breach_impact.documents.containerwalk import Walk
from breach_impact.documents.elements import Elements
from breach_impact.documents.jsonvet import Vetted, vet_lines
from breach_impact.framing import Tally, Window
from breach_impact.reading.lines import begins, line_blocks, sample_lines


def documents(window: Window, tally: Tally) -> Iterator[tuple[str, Vetted]]:
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
