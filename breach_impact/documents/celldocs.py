"""JSON documents in the columns of flat rows (``jsonb`` of PostgreSQL, ``_raw`` of Splunk): the row becomes a document that holds them, so that each of their values has a path.

Whether a column holds documents is told by the first rows of its table in a source, never by where a block ends.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, ClassVar

import numpy as np

from breach_impact.documents.jsontext import STORED, contiguous
from breach_impact.documents.jsonvet import connection, vet
from breach_impact.framing import docs_frame
from breach_impact.types import Frame

if TYPE_CHECKING:
    import pyarrow as pa

TOGETHER = 200
"""Columns that are written as JSON in one statement."""
FEWEST, MOSTLY = 2, 0.5
"""So many cells of a column must be documents, and so large a part of those that hold something."""
NOTHING = frozenset(("", "null", "none", "nan", "n/a", "na", "-", "unknown", "\\n", "[]", "{}"))
_WRAPPED = len('{"value":')
Name = tuple[str, str, bool]


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
    if text[:1] not in {"{", "["} or (text[0] == "[" and text[1:].lstrip()[:1] != "{") or re.match(STORED, text):
        return False
    try:
        return bool(json.loads(text))
    except (ValueError, RecursionError):
        return False


@dataclass(frozen=True, slots=True)
class Fields:
    """Two columns of which one names what the other holds (``meta_key``, ``meta_value``).

    Attributes:
        under: what a value of that name is put under; None where it stays as it is.
    """

    key: str
    value: str
    under: Callable[[str], str | None]


@dataclass(frozen=True, slots=True)
class Followed:
    """A column of keys of a small table.

    Attributes:
        key: the column.
        name: of the column that is put beside it.
        labels: what each key is called there.
    """

    key: str
    name: str
    labels: Mapping[str, str] = field(repr=False)


Pair = Callable[[Frame, Sequence[str], Sequence[Sequence[str | None]]], Sequence[Fields | Followed]]
"""Of a table's first frame, the names of its columns and its first rows: the pairs of columns of names and values, and the columns of keys of small tables."""


@dataclass(slots=True)
class _First:
    """The first rows of a table, and its frames until these are there."""

    pair: Pair
    counts: Counts = field(default_factory=Counts)
    frames: list[Frame] = field(default_factory=list)
    columns: tuple[str, ...] = ()
    rows: list[list[str | None]] = field(default_factory=list)

    def take(self, frame: Frame) -> bool:
        """Take a frame; whether the first rows are there."""
        self.frames.append(frame)
        self.columns = self.columns or frame.columns
        for row in frame.rows.slice(0, self.counts.ENOUGH - self.counts.rows).to_pylist():
            cells = [row[f"c{place}"] for place in range(len(frame.columns))]
            self.counts.take(frame.columns, cells)
            if frame.columns == self.columns:
                self.rows.append(cells)
        return self.counts.rows >= self.counts.ENOUGH

    def way(self) -> Callable[[Frame], Frame]:
        """What is made of the table's frames."""
        found, pairs = self.counts.documents(), self.pair(self.frames[0], self.columns, self.rows)
        fields, followed = [one for one in pairs if isinstance(one, Fields)], [one for one in pairs if isinstance(one, Followed)]
        return lambda frame: _ready(with_labels(frame, followed), found, fields)


@dataclass(frozen=True, slots=True)
class Elements:
    """What becomes of documents with elements of a name and a value.

    Attributes:
        told: whether the first documents of a table hold such.
        spread: documents in which each of them is a member of that name.
    """

    told: Callable[[pa.Array], bool]
    spread: Callable[[pa.Array], pa.Array]


def opened(frames: Iterator[Frame], pair: Pair = lambda frame, columns, rows: (), elements: Elements | None = None) -> Iterator[Frame]:
    """Frames of a source, those of tables that have columns of documents, or of names and values, as frames of documents."""
    known: dict[Name, Callable[[Frame], Frame]] = {}
    waiting: dict[Name, _First | _Documents] = {}
    for frame in frames:
        name = frame.system, frame.table, not frame.columns
        if frame.lines or len(set(frame.columns)) < len(frame.columns) or (not frame.columns and elements is None):
            yield frame
            continue
        if name in known:
            yield known[name](frame)
            continue
        first = waiting.setdefault(name, _First(pair) if frame.columns or elements is None else _Documents(elements))
        if first.take(frame):
            known[name] = waiting.pop(name).way()
            yield from map(known[name], first.frames)
    for first in waiting.values():
        yield from map(first.way(), first.frames)


@dataclass(slots=True)
class _Documents:
    """The first documents of a table, and its frames until these are there."""

    elements: Elements
    frames: list[Frame] = field(default_factory=list)
    count: int = 0

    def take(self, frame: Frame) -> bool:
        """Take a frame; whether the first documents are there."""
        self.frames.append(frame)
        self.count += frame.rows.num_rows
        return self.count >= Counts.ENOUGH

    def way(self) -> Callable[[Frame], Frame]:
        """What is made of the table's frames."""
        import pyarrow as pa

        docs = pa.concat_arrays([frame.rows.column("doc").slice(0, Counts.ENOUGH).cast(pa.string()) for frame in self.frames]).slice(0, Counts.ENOUGH)
        return self._spread if self.elements.told(docs) else _same

    def _spread(self, frame: Frame) -> Frame:
        place = frame.rows.schema.get_field_index("doc")
        before = frame.rows.column(place)
        docs = self.elements.spread(before)
        return frame if docs is before else replace(frame, rows=frame.rows.set_column(place, "doc", docs), marks=None)


def _same(frame: Frame) -> Frame:
    return frame


def _ready(frame: Frame, found: frozenset[str], fields: Sequence[Fields]) -> Frame:
    return as_documents(frame, found, fields) if found or fields else frame


def with_labels(frame: Frame, followed: Sequence[Followed]) -> Frame:
    """Rows with what the keys in some columns are called, in columns of their own; a key that its table does not hold has no name."""
    import pyarrow as pa
    import pyarrow.compute as pc

    rows, columns = frame.rows, frame.columns
    for one in followed:
        if one.key not in columns:
            continue
        coded = pc.utf8_trim_whitespace(rows.column(2 + columns.index(one.key)).cast(pa.string())).dictionary_encode()
        labels = pa.array([one.labels.get(key) for key in coded.dictionary.to_pylist()], pa.string()).take(coded.indices)
        rows, columns = rows.append_column(f"c{len(columns)}", labels), (*columns, one.name)
    return frame if columns is frame.columns else replace(frame, rows=rows, columns=columns)


def as_documents(frame: Frame, found: frozenset[str], fields: Sequence[Fields] = ()) -> Frame:
    """Rows as documents, the cells of some columns as what they hold, and values under their names."""
    import pyarrow as pa
    import pyarrow.compute as pc

    cells = {name: values.cast(pa.string()) for name, values in zip(frame.columns, frame.rows.columns[2:], strict=True)}
    parts: list[pa.Array | str] = []
    named = {one.value: one for one in fields if one.key in cells}
    for number, ((name, column), text) in enumerate(zip(cells.items(), _quoted(list(cells.values())), strict=True)):
        told = _held(column, text) if name in found else text
        if name in named:
            told = _under(cells[named[name].key], _held(column, text), told, named[name].under)
        parts += [("," if number else "{") + json.dumps(name, ensure_ascii=False) + ":", told]
    docs = pc.binary_join_element_wise(*parts, "}", "")
    out = docs_frame(frame.table, frame.rows.column(0).to_numpy(), frame.rows.column(1).to_numpy(), docs)
    return Frame(out.table, out.rows, system=frame.system)


def _under(keys: pa.Array, values: pa.Array, other: pa.Array, under: Callable[[str], str | None]) -> pa.Array:
    """Values under names that tell what they are; all others as they were."""
    import pyarrow as pa
    import pyarrow.compute as pc

    coded = pc.fill_null(keys, "").dictionary_encode()
    told = (under(name) for name in coded.dictionary.to_pylist())
    names = pa.array([None if name is None else json.dumps(name, ensure_ascii=False) for name in told], pa.string())
    name = names.take(coded.indices)
    return pc.coalesce(pc.binary_join_element_wise("{", name, ":", values, "}", ""), other)


def _quoted(columns: Sequence[pa.Array]) -> list[pa.Array]:
    """Texts as JSON, those of many columns in one statement: each costs a millisecond, however few its rows."""
    import pyarrow as pa
    import pyarrow.compute as pc

    con, out = connection(), list[pa.Array]()
    for at in range(0, len(columns), TOGETHER):
        some = columns[at : at + TOGETHER]
        con.register("block", pa.table(list(some), names=[f"c{n}" for n in range(len(some))]))
        told = con.sql(f"SELECT {', '.join(f'to_json(c{n})::VARCHAR AS c{n}' for n in range(len(some)))} FROM block").to_arrow_table()
        con.unregister("block")
        out += [pc.fill_null(column.combine_chunks(), "null") for column in told.columns]
    return out


def _held(column: pa.Array, out: pa.Array) -> pa.Array:
    """Cells as the documents that they hold; all others as the texts that were made of them."""
    import pyarrow as pa
    import pyarrow.compute as pc

    trimmed = pc.fill_null(pc.utf8_trim_whitespace(column), "")
    out = pc.if_else(pc.equal(trimmed, ""), "null", out)  # an empty cell of delimited text is what NULL is elsewhere
    lists = pc.match_substring_regex(trimmed, r"^\[\s*\{").to_numpy(zero_copy_only=False)
    some = np.flatnonzero(lists | pc.and_not(pc.starts_with(trimmed, "{"), pc.match_substring_regex(trimmed, STORED)).to_numpy(zero_copy_only=False))
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
