"""A line of another log, or JSON, that stands as text in a member of a document: it becomes what it is."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from breach_impact.bytescan import Ints, view
from breach_impact.documents.jsontext import Text, back, contiguous, slices
from breach_impact.documents.jsonvet import vet
from breach_impact.loaders._log.access import Converter
from breach_impact.loaders._log.escapes import ask

if TYPE_CHECKING:
    import pyarrow as pa

COLON, BRACE = 58, 0x7B


@dataclass
class Inner:
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
        row, begin, end = strings_under(text, self.member)
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


def strings_under(text: Text, member: str) -> tuple[Ints, Ints, Ints]:
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
