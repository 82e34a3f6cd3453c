"""Lines of JSON as frames: those that can be accounted for at once, and the others one way slower."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from breach_impact.bytescan import Ints, view
from breach_impact.documents.accounts import Accounts, Marks
from breach_impact.documents.jsontext import slices
from breach_impact.documents.jsonvet import Vetted, connection, vet_lines
from breach_impact.framing import Tally, Window, docs_frame
from breach_impact.reading.envelope import Envelope, Matched
from breach_impact.reading.lines import lines_in_sight
from breach_impact.types import Frame

if TYPE_CHECKING:
    import pyarrow as pa

MIN_DOC = 13
"""Bytes from which an Arrow string view points to its bytes and does not hold them."""
FIRST = 500
"""Lines of a table from which its shape is learned before the others of the block are checked."""
SPELLINGS = 8
"""Envelopes that are kept at a time."""
_VIEW = np.dtype([("size", "<i4"), ("prefix", "<u4"), ("buffer", "<i4"), ("offset", "<i4")])

Slow = Callable[[Vetted, Tally], Iterator[Frame]]


def views(data: bytes, starts: Ints, ends: Ints) -> pa.Array:
    """The ranges as strings that point into the block; each is at least ``MIN_DOC`` bytes long."""
    import pyarrow as pa

    out = np.zeros(starts.size, dtype=_VIEW)
    out["size"], out["offset"] = ends - starts, starts
    if starts.size:
        out["prefix"] = np.ascontiguousarray(view(data)[starts[:, None] + np.arange(4)]).view("<u4")[:, 0]
    return pa.Array.from_buffers(pa.string_view(), starts.size, [None, pa.py_buffer(out), pa.py_buffer(data)])


def whole(block: Vetted, tally: Tally) -> Iterator[Frame]:
    """A line is a document."""
    yield docs_frame("", block.off, block.length, block.docs)


@dataclass(slots=True)
class LineSorter:
    """Reads blocks of lines.

    Attributes:
        hits: lines are hits, which stand in an envelope.
        slow: frames of records that were vetted one way slower.
    """

    tally: Tally
    slow: Slow = whole
    hits: bool = False
    _envelopes: list[Envelope] = field(default_factory=list)

    def read(self, window: Window) -> Iterator[Frame]:
        """The frames of all lines from the window on."""
        self.tally.accounts = accounts = self.tally.accounts or Accounts()
        window.rewind()
        for data, cut, base, starts, ends, last in lines_in_sight(window, self.tally):
            yield from self._block(accounts, data, cut, base, starts, ends, last)

    def _block(self, accounts: Accounts, data: bytes, cut: int, base: int, starts: Ints, ends: Ints, last: bool) -> Iterator[Frame]:
        rest = np.ones(starts.size, dtype=bool)
        if last and starts.size:
            rest[-1] = False  # the last line of a stream may be cut, and is looked at
        valid = _valid(data, cut, starts, ends)
        if valid is not None:
            rest &= valid
        early: list[Ints] = []
        for table, found in self._cut(data, starts, ends, np.flatnonzero(rest)):
            docs = views(data, found.starts, found.ends)
            said = accounts.check(connection(), table, docs, base + starts[found.rows], (data, found.starts, found.ends))
            if said is None and accounts.may_learn(table):
                first = found.rows[:FIRST]
                rest[first] = False
                early.append(first)
                yield from self._slowly(accounts, data, base, starts[first], ends[first], stop=base + cut, share=1.0)
                found, docs = _those(found, ~np.isin(found.rows, first)), docs[FIRST:]
                said = accounts.check(connection(), table, docs, base + starts[found.rows], (data, found.starts, found.ends))
            if said is None:
                continue
            ok, marks = said
            rest[found.rows[ok]] = False
            if ok.any():
                yield self._frame(table, data, base, starts, ends, _those(found, ok), docs if ok.all() else None, _marked(marks, ok))
        if last and starts.size:
            rest[-1] = True
        if valid is not None:
            rest |= ~valid
        odd = np.flatnonzero(rest)
        if not accounts.final:
            accounts.odd += [base + starts[rows] for rows in (*early, odd) if rows.size]
        if odd.size:
            yield from self._slowly(accounts, data, base, starts[odd], ends[odd], stop=base + cut, last=last, share=odd.size / starts.size)

    def _cut(self, data: bytes, starts: Ints, ends: Ints, rows: Ints) -> Iterator[tuple[str, Matched]]:
        if not self.hits:
            rows = rows[ends[rows] - starts[rows] >= MIN_DOC]
            yield "", Matched(rows, starts[rows], ends[rows], rows, rows)
            return
        for _ in range(2):
            for envelope in self._envelopes:
                found = envelope.match(data, starts, ends, rows)
                if found.rows.size:
                    rows = rows[~np.isin(rows, found.rows)]
                    yield envelope.table, found
            learned = Envelope.learn(data[int(starts[rows[0]]) : int(ends[rows[0]])]) if rows.size else None
            if learned is None or learned in self._envelopes:
                return
            self._envelopes = [*self._envelopes[1 - SPELLINGS :], learned]

    def _frame(
        self, table: str, data: bytes, base: int, starts: Ints, ends: Ints, found: Matched, docs: pa.Array | None, marks: Marks
    ) -> Frame:
        import pyarrow as pa

        self.tally.read += found.rows.size
        texts = views(data, found.starts, found.ends) if docs is None else docs
        ids = slices(data, found.id_starts, found.id_ends) if self.hits else pa.nulls(found.rows.size, pa.string())
        plain = docs_frame(table, base + starts[found.rows], (ends - starts)[found.rows], texts, ids)
        return Frame(table, plain.rows, marks=marks)

    def _slowly(
        self, accounts: Accounts, data: bytes, base: int, starts: Ints, ends: Ints, *, stop: int, share: float, last: bool = False
    ) -> Iterator[Frame]:
        block, starts, ends = vet_lines(data, starts, ends, base)
        block.count(self.tally, starts, ends, base, cut=last)
        if not block.rows.size:
            return
        for frame in self.slow(block, self.tally):
            accounts.slow(connection(), frame.table, frame.rows.column("doc"), share, stop)
            yield frame


def _those(found: Matched, ok: NDArray[np.bool_]) -> Matched:
    if ok.all():
        return found
    return Matched(found.rows[ok], found.starts[ok], found.ends[ok], found.id_starts[ok], found.id_ends[ok])


def _marked(marks: Marks, ok: NDArray[np.bool_]) -> Marks:
    return marks if ok.all() else Marks(marks.shape, marks.leaves, tuple(mask[ok] for mask in marks.masks))


def _valid(data: bytes, cut: int, starts: Ints, ends: Ints) -> NDArray[np.bool_] | None:
    """Which lines are UTF-8; None if all are."""
    import pyarrow as pa

    if data.isascii():
        return None
    whole_block = pa.Array.from_buffers(pa.string(), 1, [None, pa.py_buffer(np.array([0, cut], np.int32)), pa.py_buffer(data)])
    try:
        whole_block.validate(full=True)
    except pa.ArrowInvalid:
        return np.array([_decodes(data[a:b]) for a, b in zip(starts.tolist(), ends.tolist(), strict=True)], dtype=bool)
    return None


def _decodes(raw: bytes) -> bool:
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
