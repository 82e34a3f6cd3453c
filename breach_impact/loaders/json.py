"""JSON that is not one record a line: lists of records, documents that hold lists, pretty-printed or concatenated documents."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from breach_impact.bytescan import spans
from breach_impact.documents.containers import (
    PEEK,
    Path,
    Plan,
    are_pages,
    columns_of,
    decide,
    is_envelope,
    more_follows,
)
from breach_impact.documents.containerwalk import Walk
from breach_impact.documents.elements import Elements
from breach_impact.documents.jsonvet import Vetted
from breach_impact.documents.persons import names_anybody
from breach_impact.documents.rowlists import as_objects
from breach_impact.framing import BOM, About, Place, Stream, Tally, Window, docs_frame
from breach_impact.types import Frame

LOG = 1 << 16
"""Bytes that are looked at to tell a log from lists."""
SIGHT = 64
"""Bytes in which a first list in a list begins."""
PAGES = 20
"""Lines that are looked at to tell pages from records."""
_LOG = re.compile(rb"\s*\[[^\[\]{}\"]*\][ \t]*[^\s,\[\]]")


class Json:
    """The ``json`` format.

    Attributes:
        place: where the source stands.
    """

    name = "json"
    about = About(
        title="JSON: lists of records, documents that hold lists, pretty-printed or concatenated documents, pages of an export",
        recognised="begins with a bracket, a string, a number or a literal of JSON",
        trouble="what strict readers refuse but can be read is repaired and counted (repaired_trailing_comma and others); a malformed record is rejected (json_syntax, utf8, depth, record_too_long) and costs itself; "
        "rows that are lists below a header, beside a list of columns, or with values of different kinds in their columns are read as a table, one with another number of values is rejected (json_fields); facts beside the lists of records are said (beside_records); a document that is cut is incomplete (truncated)",
        unsupported="JSON5 and JavaScript: single quotes, comments, bare keys; write it as JSON",
    )

    def __init__(self, place: Place | None = None) -> None:
        self.place = place

    def with_place(self, place: Place) -> Json:
        """This loader where the source stands."""
        return Json(place)

    def _is_last(self) -> bool:
        """Whether no page that is a file of its own comes behind this one: such files differ in a number, and all but the last say that more follows."""
        if self.place is None:
            return True
        mine = _unnumbered(self.place.name)
        return self.place.name == max((name for name in self.place.names if _unnumbered(name) == mine), key=_ordered, default=self.place.name)

    def sniff(self, head: bytes, name: str) -> tuple[float, str]:
        """JSON begins with a bracket, a string, a number or a literal."""
        text = head.removeprefix(BOM).lstrip()
        if text[:1] == b"[" and text[1:].lstrip()[:1] in {b"{", b"[", b'"', b"]", b""} | {bytes([c]) for c in b"-0123456789tfnN"}:
            return 0.7, "begins with a list"
        if text[:1] == b"{" and _pages(text):
            return 0.85, "each line is a page of an export"
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
        log: bool | None = None
        joined = False
        facts: dict[Path, Any] = {}
        while True:
            found, broken = _next(window)
            if not found:
                if more_follows(facts):
                    tally.incomplete("pages_missing") if self._is_last() else tally.note("page_of_more")
                return
            char = window.data[:1]
            joined = joined and not broken
            if char == b"[" and log is None:
                log = _is_log(window)
            if joined and ((char == b"[" and not log) or (char == b"{" and plan)):
                tally.note("repaired_concatenated")
            if char == b"{" and plan is None:
                plan = _plan(window)
            if char == b"[" and not log:
                names = _header(window)
                for block in Elements(window, tally, "list").read():
                    yield frame("", as_objects(block, names, tally) if names else block)
                joined = True
            elif char == b"{" and plan:
                walk = Walk(window, tally, plan)
                for table, block in walk.read():
                    yield frame(table, block)
                facts = walk.facts
                for path, value in facts.items():
                    if path != (plan.header,) and (not is_envelope(path[-1], value) or names_anybody(path[-1], value)):
                        tally.note("beside_records")  # it belongs to no record, so no record counts it: say that it was there
                joined = True
            else:
                docs = Elements(window, tally, "docs", joined=joined, lists=bool(log))
                for block in docs.read():
                    yield frame("", block)
                joined = docs.joined


def _unnumbered(name: str) -> str:
    return re.sub(r"[0-9]+", "", name)


def _ordered(name: str) -> list[int]:
    return [int(digits[:18]) for digits in re.findall(r"[0-9]+", name)]


def _pages(text: bytes) -> bool:
    """Whether the first lines are pages of an export, two at least."""
    lines = text[:LOG].split(b"\n")
    if len(text) > LOG:
        lines.pop()
    full = [line for line in lines if line.strip()][:PAGES]
    return len(full) > 1 and are_pages(full)


def _next(window: Window) -> tuple[bool, bool]:
    """Go to the next document: (whether there is one, whether a line break stands before it)."""
    broken = False
    while True:
        rest = window.data.lstrip()
        gap = window.data[: len(window.data) - len(rest)]
        broken = broken or b"\n" in gap or b"\r" in gap
        window.drop(len(gap))
        if rest or not window.more():
            return bool(rest), broken


def _is_log(window: Window) -> bool:
    """Whether most lines begin with a word in brackets (a time, a level) and go on: such brackets are no lists of records."""
    window.reach(2)
    if window.data[1:2] in {b"{", b"[", b'"', b"]"}:
        return False
    window.reach(LOG)
    lines = [line for line in window.data[:LOG].split(b"\n")[:200] if line.strip()]
    return 2 * sum(1 for line in lines if _LOG.match(line)) > len(lines) > 2


def _header(window: Window) -> tuple[str, ...]:
    """Step into a list; the columns of the lists in it, where they are rows. A first list that names these is stepped over."""
    window.reach(SIGHT)
    names, said = tuple[str, ...](), False
    if window.data[1:SIGHT].lstrip()[:1] == b"[":
        window.reach(PEEK)
        names, said = columns_of(window.data[:PEEK])
    window.drop(1)
    if said:
        found = spans(window.data)
        window.drop(int(found.ends[0]))
        window.drop(len(window.data) - len(window.data.lstrip(b", \t\r\n")))
    return names


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
