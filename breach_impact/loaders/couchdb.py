"""Answers of CouchDB and its kin (Cloudant, PouchDB): ``_all_docs``, views and ``_changes`` with the documents in their rows.

A document is the row's ``doc``; the row around it says its id and revision once more. Design documents (``_design/``) hold views and no data, local ones (``_local/``) the
state of a replication: settings, no records. A deletion is none either, nor is the answer that there is no such document.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from breach_impact.documents.beginnings import first_object
from breach_impact.documents.containers import Path, Plan
from breach_impact.documents.containerwalk import Walk
from breach_impact.documents.hits import source_ranges
from breach_impact.documents.jsontext import Text, slices
from breach_impact.documents.jsonvet import Vetted
from breach_impact.framing import BOM, About, Stream, Tally, Window, docs_frame
from breach_impact.reading.lines import begins
from breach_impact.types import Frame

if TYPE_CHECKING:
    import pyarrow as pa

LISTS: frozenset[Path] = frozenset({("rows",), ("results",)})
BLOCK = 4 << 20
"""Bytes whose rows are unwrapped at a time."""
NEAR = 1 << 16
_LIST = re.compile(rb'"(?:rows|results)"\s*:\s*\[\s*(?=\{)')
_SETTING = r'^\{\s*(?:"seq"\s*:\s*(?:"[^"]*"|[0-9]+)\s*,\s*)?"_?id"\s*:\s*"_(?:design|local)/'
_TEXT = r'"(?:[^"\\]|\\.)*"'
_SEQ = rf"(?:{_TEXT}|[0-9]+|null|\[[^\[\]]*\])"
_ID = rf'"id"\s*:\s*{_TEXT}\s*,\s*'
_BEFORE = rf"(?:[^{{}}\"]|{_TEXT}|\{{(?:[^{{}}\"]|{_TEXT})*\}})*"
_GONE = (
    rf'^\{{\s*(?:"key"\s*:\s*{_TEXT}\s*,\s*"error"\s*:\s*"not_found"\s*\}}|"seq"\s*:\s*{_SEQ}\s*,\s*{_ID}"changes"\s*:\s*\[[^\[\]]*\]\s*,\s*"deleted"\s*:\s*true'
    rf'|{_ID}"key"\s*:\s*{_TEXT}\s*,\s*"value"\s*:\s*\{{\s*"rev"\s*:\s*"[^"]*"\s*,\s*"deleted"\s*:\s*true\s*\}}'
    rf'|{_BEFORE}"doc"\s*:\s*\{{\s*"_id"\s*:\s*{_TEXT}\s*,\s*"_rev"\s*:\s*"[^"]*"\s*,\s*"_deleted"\s*:\s*true)'
)
"""What says that there is no document (any more), at the top of a row: a document may hold the same words inside."""


class CouchDb:
    """The ``couchdb`` format."""

    name = "couchdb"
    about = About(
        title="CouchDB, Cloudant, PouchDB: _all_docs, views and _changes with include_docs",
        recognised="rows of id, key and value, or of seq, id and changes, that hold the documents",
        trouble="each document is a record; design and local documents are settings and, as deletions, no records. Malformed rows as in JSON (json_syntax, utf8)",
        unsupported="the server's own .couch files: ask it for _all_docs?include_docs=true; rows without documents are read as JSON",
    )

    def sniff(self, head: bytes, name: str) -> tuple[float, str]:
        """The first document holds rows as CouchDB writes them."""
        text = head.removeprefix(BOM).lstrip()
        list_at = _LIST.search(text[:NEAR]) if text[:1] == b"{" else None
        row = first_object(text[list_at.end() :][:NEAR]) if list_at else None
        if row is None or not ({"id", "key", "value"} <= row.keys() or {"seq", "id", "changes"} <= row.keys()):
            return 0.0, "no rows of CouchDB"
        return (0.95, "rows of CouchDB with their documents") if "doc" in row else (0.0, "rows without documents")

    def frames(self, stream: Stream, tally: Tally, *, block_size: int) -> Iterator[Frame]:
        """Read answer after answer."""
        window = Window(stream, min(block_size, BLOCK))
        window.skip_bom(tally)
        while begins(window):
            if window.data[:1] != b"{":
                _litter(window, tally)
                continue
            for _, block in Walk(window, tally, Plan(containers=frozenset({()}), lists=LISTS)).read():
                kept = _documents(block, tally)
                if kept.rows.size:
                    yield docs_frame("", kept.off, kept.length, kept.docs)


def _documents(block: Vetted, tally: Tally) -> Vetted:
    """The documents of rows; a row without one stays as it is."""
    import pyarrow as pa
    import pyarrow.compute as pc

    docs = block.docs.cast(pa.string())
    text = block.text or Text(block.docs)
    begin, end = source_ranges(text, b'"doc"')
    owner = np.searchsorted(text.offsets, begin, side="right") - 1
    single = np.flatnonzero(np.bincount(owner, minlength=len(docs))[owner] == 1)
    mask = np.zeros(len(docs), dtype=bool)
    mask[owner[single]] = True
    inner: pa.Array = pc.replace_with_mask(docs, pa.array(mask), slices(bytes(text.data), begin[single], end[single]).cast(pa.string()))
    out = pc.or_(pc.match_substring_regex(docs, _SETTING), pc.match_substring_regex(docs, _GONE)).to_numpy(zero_copy_only=False)
    tally.read -= int(out.sum())
    at = np.flatnonzero(~out)
    return replace(block, off=block.off[at], length=block.length[at], docs=inner.take(pa.array(at)), rows=np.arange(at.size), text=None)


def _litter(window: Window, tally: Tally) -> None:
    """Something between answers that is none."""
    while b"\n" not in window.data and window.more():
        pass
    end = window.data.find(b"\n")
    size = end if end >= 0 else len(window.data)
    tally.read += 1
    tally.reject("json_syntax", window.start, size)
    window.drop(size)


LOADER = CouchDb()
