"""Logs of JSON lines in which a line of another log stands as text: Docker's ``json-file``, CloudTrail's event history, CloudWatch exports.

The text becomes what it is: an object, or the fields of an access log. What is neither stays text.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from breach_impact.bytescan import Ints, view
from breach_impact.framing import BOM, About, Stream, Tally, Window, docs_frame
from breach_impact.jsontext import Text, back, contiguous, slices
from breach_impact.jsonvet import vet, vet_lines
from breach_impact.lines import HEAD_FULL, line_blocks
from breach_impact.loaders._log.access import Converter
from breach_impact.loaders._log.escapes import ask
from breach_impact.loaders._log.layouts import learned
from breach_impact.loaders._log.rows import STRICT, enough, sample
from breach_impact.types import Frame

if TYPE_CHECKING:
    import pyarrow as pa

MEMBERS = ("log", "CloudTrailEvent", "message", "@message", "textPayload", "line", "msg", "raw", "_raw", "event")
"""Members that hold a line: Docker and Fluentd, CloudTrail, CloudWatch, Google Cloud, Loki, Splunk."""
COLON, BRACE = 58, 0x7B


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


@dataclass
class _Inner:
    """The member that holds a line.

    Attributes:
        member: its name.
        access: reads it as a line of an access log; None if it holds JSON.
    """

    member: str
    access: Converter | None = None

    def opened(self, docs: pa.Array, text: Text | None) -> pa.Array:
        """Documents whose member is an object, where it can be."""
        import pyarrow as pa
        import pyarrow.compute as pc

        text = text or Text(docs)
        row, begin, end = _strings_under(text, self.member)
        if not row.size:
            return docs
        inner = ask("SELECT json_extract_string('[' || v || ']', '$[0]') AS v FROM block", {"v": slices(bytes(text.data), begin, end)})[0]
        data, offsets = contiguous(inner.fill_null(""))
        data = bytes(data)
        if self.access is not None:
            fit, objects = self.access(data, *_stripped(data, offsets))
            chosen = np.flatnonzero(fit)
        else:
            some = np.flatnonzero(offsets[1:] > offsets[:-1])
            some = some[view(data)[offsets[:-1][some]] == BRACE]
            block = vet(data, offsets[:-1][some], offsets[1:][some], 0)
            chosen, objects = some[block.rows], block.docs
        if not chosen.size:
            return docs
        heads = slices(bytes(text.data), text.offsets[row[chosen]], begin[chosen])
        tails = slices(bytes(text.data), end[chosen], text.offsets[row[chosen] + 1])
        made = pc.binary_join_element_wise(heads, objects.cast(pa.string()), tails, "")
        mask = np.zeros(len(docs), dtype=bool)
        mask[row[chosen]] = True
        return pc.replace_with_mask(docs.cast(pa.string()), pa.array(mask), made)


def _stripped(data: bytes, offsets: Ints) -> tuple[Ints, Ints]:
    """Ranges without the line end that Docker keeps."""
    starts, ends = offsets[:-1].copy(), offsets[1:].copy()
    buf = view(data)
    for byte in b"\n\r":
        full = ends > starts
        ends[full] -= buf[ends[full] - 1] == byte
    return starts, ends


def _strings_under(text: Text, member: str) -> tuple[Ints, Ints, Ints]:
    """(document, begin, end) of the strings, quotes included, under a member at the top of documents; the first of each."""
    name = np.frombuffer(json.dumps(member).encode(), dtype=np.uint8)
    opening, closing = text.strings[0::2], text.strings[1::2]
    keys = np.flatnonzero(closing - opening + 1 == name.size)
    if not keys.size:
        return keys, keys, keys
    keys = keys[(text.buf[opening[keys][:, None] + np.arange(name.size)] == name).all(axis=1)]
    keys = keys[keys + 1 < opening.size]
    found = text.brackets
    place = found.at.searchsorted(opening[keys])
    keys = keys[(place > 0) & (found.depth[np.maximum(place - 1, 0)] == 1)]
    colon = back(text.buf, opening[keys + 1] - 1)
    keys = keys[(text.buf[colon] == COLON) & (back(text.buf, colon - 1) == closing[keys])]
    row = text.offsets.searchsorted(opening[keys], side="right") - 1
    row, first = np.unique(row, return_index=True)
    return row, opening[keys[first] + 1], closing[keys[first] + 1] + 1


def _inner(found: list[dict[str, Any]]) -> _Inner | None:
    """The member of most objects that holds JSON or lines of an access log."""
    for member in MEMBERS:
        texts = [value[member].strip() for value in found if isinstance(value.get(member), str)]
        if not texts or len(texts) < STRICT * len(found):
            continue
        if sum(1 for text in texts if text[:1] == "{" and _object(text.encode()) is not None) * 2 >= len(texts):
            return _Inner(member)
        layouts = learned(texts)
        if sum(1 for text in texts if any(layout.fits(text) for layout in layouts)) * 2 >= len(texts):
            return _Inner(member, Converter(layouts, Tally()))
    return None


LOADER = JsonLog()
