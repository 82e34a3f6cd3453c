"""JSON documents in the columns of flat rows (``jsonb`` of PostgreSQL, ``_raw`` of Splunk): the row becomes a document that holds them, so that each of their values has a path.

Whether a column holds documents is told by the first rows of its table in a source, never by where a block ends.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar

import numpy as np

from breach_impact.framing import docs_frame
from breach_impact.jsontext import contiguous
from breach_impact.jsonvet import connection, vet
from breach_impact.types import Frame

if TYPE_CHECKING:
    import pyarrow as pa

FEWEST, MOSTLY = 2, 0.5
"""So many cells of a column must be documents, and so large a part of those that hold something."""
NOTHING = frozenset(("", "null", "none", "nan", "n/a", "na", "-", "unknown", "\\n", "[]", "{}"))
_WRAPPED = len('{"value":')
Name = tuple[str, str]


@dataclass(slots=True)
class Counts:
    """How many of the first cells of each column hold something, and how many of these a document."""

    ENOUGH: ClassVar[int] = 200
    rows: int = 0
    full: dict[str, int] = field(default_factory=dict)
    good: dict[str, int] = field(default_factory=dict)

    def take(self, columns: Sequence[str], cells: Sequence[str | None]) -> None:
        """Count a row."""
        self.rows += 1
        for name, cell in zip(columns, cells, strict=True):
            text = (cell or "").strip()
            if text.lower() not in NOTHING:
                self.full[name] = self.full.get(name, 0) + 1
                self.good[name] = self.good.get(name, 0) + _is_document(text)

    def documents(self) -> frozenset[str]:
        """The columns of documents."""
        return frozenset(name for name, n in self.good.items() if n >= FEWEST and n >= MOSTLY * self.full[name])


def _is_document(text: str) -> bool:
    """Whether a text is an object with members, or a list of objects."""
    if text[:1] not in {"{", "["} or (text[0] == "[" and text[1:].lstrip()[:1] != "{"):
        return False
    try:
        return bool(json.loads(text))
    except (ValueError, RecursionError):
        return False


def opened(frames: Iterator[Frame]) -> Iterator[Frame]:
    """Frames of a source, those of tables that have columns of documents as frames of documents."""
    known: dict[Name, frozenset[str]] = {}
    waiting: dict[Name, tuple[Counts, list[Frame]]] = {}
    for frame in frames:
        name = frame.system, frame.table
        if not frame.columns or frame.lines or len(set(frame.columns)) < len(frame.columns):
            yield frame
            continue
        if name not in known:
            counts, held = waiting.setdefault(name, (Counts(), []))
            held.append(frame)
            for row in frame.rows.slice(0, counts.ENOUGH - counts.rows).to_pylist():
                counts.take(frame.columns, [row[f"c{place}"] for place in range(len(frame.columns))])
            if counts.rows < counts.ENOUGH:
                continue
            known[name] = counts.documents()
            del waiting[name]
            yield from (_ready(one, known[name]) for one in held)
            continue
        yield _ready(frame, known[name])
    for counts, held in waiting.values():
        yield from (_ready(frame, counts.documents()) for frame in held)


def _ready(frame: Frame, found: frozenset[str]) -> Frame:
    return as_documents(frame, found) if found else frame


def as_documents(frame: Frame, found: frozenset[str]) -> Frame:
    """Rows as documents, the cells of some columns as what they hold."""
    import pyarrow as pa
    import pyarrow.compute as pc

    parts: list[pa.Array | str] = []
    for number, (name, values) in enumerate(zip(frame.columns, frame.rows.columns[2:], strict=True)):
        column = values.cast(pa.string())
        parts += [("," if number else "{") + json.dumps(name, ensure_ascii=False) + ":", _held(column) if name in found else pc.fill_null(_quoted(column), "null")]
    docs = pc.binary_join_element_wise(*parts, "}", "")
    out = docs_frame(frame.table, frame.rows.column(0).to_numpy(), frame.rows.column(1).to_numpy(), docs)
    return Frame(out.table, out.rows, system=frame.system)


def _quoted(column: pa.Array) -> pa.Array:
    """Texts as JSON."""
    import pyarrow as pa

    con = connection()
    con.register("block", pa.table({"v": column}))
    out = con.sql("SELECT to_json(v)::VARCHAR AS v FROM block").to_arrow_table().column(0).combine_chunks()
    con.unregister("block")
    return out


def _held(column: pa.Array) -> pa.Array:
    """Cells as the documents that they hold; all others as texts."""
    import pyarrow as pa
    import pyarrow.compute as pc

    trimmed = pc.fill_null(pc.utf8_trim_whitespace(column), "")
    lists = pc.match_substring_regex(trimmed, r"^\[\s*\{").to_numpy(zero_copy_only=False)
    some = np.flatnonzero(lists | pc.starts_with(trimmed, "{").to_numpy(zero_copy_only=False))
    out = pc.fill_null(_quoted(column), "null")
    if not some.size:
        return out
    data, offsets = contiguous(trimmed)
    block = vet(bytes(data), offsets[:-1][some], offsets[1:][some], 0)
    good = some[block.rows]
    docs = block.docs.cast(pa.string())
    docs = pc.if_else(pa.array(lists[good]), pc.utf8_slice_codeunits(docs, _WRAPPED, -1), docs)  # a list is wrapped as a document
    mask = np.zeros(len(column), dtype=bool)
    mask[good] = True
    return pc.replace_with_mask(out, pa.array(mask), docs)
