"""The fast path of JSON: a block of records at once, and only those that DuckDB or a pattern finds odd go one by one.

DuckDB's ``json_valid`` takes NaN, Infinity and trailing commas for valid, so the bytes are looked through for these. Duplicate keys are found
set-wise (:mod:`breach_impact.documents.jsontext`).
"""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from breach_impact.bytescan import Ints, view
from breach_impact.documents.jsonfix import fix
from breach_impact.documents.jsontext import Text, back, contiguous, slices
from breach_impact.documents.resync import parts
from breach_impact.framing import MAX_RECORD, Tally
from breach_impact.sql import silent

if TYPE_CHECKING:
    import duckdb
    import pyarrow as pa

_local = threading.local()


def connection() -> duckdb.DuckDBPyConnection:
    """One connection a thread, which never spills."""
    con = getattr(_local, "con", None)
    if con is None:
        import duckdb

        con = _local.con = silent(duckdb.connect(":memory:", config={"temp_directory": ""}))
    return con


FEW, FEW_BYTES = 64, 1 << 20
"""Documents that are handed to DuckDB in the statement: to register a table takes a millisecond."""


@dataclass(slots=True)
class Vetted:
    """The records of a block, valid ones as documents.

    Attributes:
        off: offsets of the accepted ones, ``length`` their lengths, ``docs`` the documents (objects all).
        rows: their numbers in the block.
        rejects: (number in the block, code, position of the fault in the record, whether it only stops too early).
        repairs: (number in the block, code).
        text: of the documents, if it is known already.
    """

    off: Ints
    length: Ints
    docs: pa.Array
    rows: Ints
    rejects: list[tuple[int, str, int, bool]] = field(default_factory=list)
    repairs: list[tuple[int, str]] = field(default_factory=list)
    text: Text | None = None

    def before(self, row: int) -> Vetted:
        """What stands before a row of the block."""
        kept = _keep(self, np.flatnonzero(self.rows < row))
        rejects = [r for r in self.rejects if r[0] < row]
        return Vetted(kept.off, kept.length, kept.docs, kept.rows, rejects, [r for r in self.repairs if r[0] < row])

    def count(self, tally: Tally, starts: Ints, ends: Ints, base: int, *, cut: bool = False) -> None:
        """Enter the block into the tally.

        Args:
            tally: to enter into.
            starts: of the records that were vetted.
            ends: likewise.
            base: offset of the block in the stream.
            cut: the last record is the last thing of the stream, so that one which stops too early was cut.
        """
        tally.read += int(starts.size)
        for row, code, _, ended in self.rejects:
            truncated = cut and ended and row == starts.size - 1
            tally.reject("truncated" if truncated else code, base + int(starts[row]), int(ends[row] - starts[row]))
            if truncated:
                tally.complete = False
        for _, code in self.repairs:
            tally.note(code)


def vet(data: bytes, starts: Ints, ends: Ints, base: int) -> Vetted:
    """Check the records ``data[start:end]`` of a block; ``base`` is the block's offset in the stream."""
    import pyarrow as pa

    docs = slices(data, starts, ends)
    out = Vetted(starts + base, ends - starts, docs, np.arange(starts.size))
    if not starts.size:
        return out
    fixed: dict[int, str] = {}
    dropped: set[int] = set()
    utf8 = _valid_utf8(docs)
    odd = ~utf8
    if utf8.any():
        odd[utf8] = _odd(docs if utf8.all() else docs.filter(pa.array(utf8)))
    for row in np.flatnonzero(out.length > MAX_RECORD).tolist():
        odd[row] = False
        dropped.add(row)
        out.rejects.append((row, "record_too_long", 0, False))
    _slow(data, starts, ends, np.flatnonzero(odd), out, fixed, dropped)
    kept = np.flatnonzero(~np.isin(out.rows, list(dropped))) if dropped else out.rows
    out = _keep(out, kept)
    out.docs = _replaced(out.docs, out.rows, fixed)
    out.text = Text(out.docs)
    double, deep = out.text.suspects()
    again = [int(r) for r in out.rows[double | deep] if int(r) not in fixed]
    if again:
        _slow(data, starts, ends, np.array(again), out, fixed, dropped)
        out = _keep(out, np.flatnonzero(~np.isin(out.rows, list(dropped))))
        out.docs = _replaced(out.docs, out.rows, {row: fixed[row] for row in again if row in fixed})
        out.text = None
    docs = out.docs
    out.docs = _objects(docs)
    if out.docs is not docs:
        out.text = None
    return out


def vet_lines(data: bytes, starts: Ints, ends: Ints, base: int) -> tuple[Vetted, Ints, Ints]:
    """:func:`vet` of lines; one that is no record but holds documents is replaced by these and by what stands between them.

    Returns:
        the records, and the starts and ends that were checked in the end.
    """
    block = vet(data, starts, ends, base)
    found = {row: parts(data[int(starts[row]) : int(ends[row])]) for row, code, _, _ in block.rejects if code in {"json_syntax", "utf8", "depth"}}
    found = {row: several for row, several in found.items() if several[0]}
    if not found:
        return block, starts, ends
    pieces: list[tuple[int, int]] = []
    repairs: list[tuple[int, str]] = []
    for row, (start, end) in enumerate(zip(starts.tolist(), ends.tolist(), strict=True)):
        ranges, joined, commas = found.get(row, ([(0, end - start)], 0, 0))
        repairs += [(len(pieces), "repaired_concatenated")] * joined + [(len(pieces), "repaired_extra_comma")] * commas
        pieces += [(start + a, start + b) for a, b in ranges]
    begin, stop = (np.array(column, dtype=np.int64) for column in zip(*pieces, strict=True))
    block = vet(data, begin, stop, base)
    block.repairs += repairs
    return block, begin, stop


def _keep(vetted: Vetted, at: Ints) -> Vetted:
    import pyarrow as pa

    if at.size == vetted.rows.size:
        return vetted
    docs = vetted.docs.take(pa.array(at))
    return Vetted(vetted.off[at], vetted.length[at], docs, vetted.rows[at], vetted.rejects, vetted.repairs)


def _valid_utf8(docs: pa.Array) -> NDArray[np.bool_]:
    import pyarrow as pa

    try:
        docs.validate(full=True)
    except pa.ArrowInvalid:
        return np.array([_decodes(raw) for raw in docs.cast(pa.binary()).to_pylist()], dtype=bool)
    return np.ones(len(docs), dtype=bool)


def _decodes(raw: bytes) -> bool:
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _odd(docs: pa.Array) -> NDArray[np.bool_]:
    """Which documents are not certainly valid JSON."""
    import pyarrow as pa

    con = connection()
    if len(docs) <= FEW and docs.nbytes < FEW_BYTES:
        valid = con.execute("SELECT json_valid(unnest(?::VARCHAR[])) AS v", [docs.to_pylist()]).fetchnumpy()["v"]
    else:
        con.register("block", pa.table({"d": docs}))
        valid = con.execute("SELECT json_valid(d) AS v FROM block").fetchnumpy()["v"]
        con.unregister("block")
    odd = ~valid.astype(bool)
    data, offsets = contiguous(docs)
    lenient = _lenient(view(data))
    if lenient.size:
        odd[np.searchsorted(offsets, lenient, side="right") - 1] = True
    return odd


def _lenient(buf: NDArray[np.uint8]) -> Ints:
    """Places where DuckDB may have let pass what is no JSON: a comma before a closing bracket, NaN, Infinity."""
    folded = buf | 0x20
    closing = np.flatnonzero(folded == 0x7D)
    commas = closing[buf[back(buf, np.maximum(closing - 1, 0))] == 44]
    nan = (folded[:-2] == 0x6E) & (folded[1:-1] == 0x61) & (folded[2:] == 0x6E)
    inf = (folded[:-2] == 0x69) & (folded[1:-1] == 0x6E) & (folded[2:] == 0x66)
    words = np.flatnonzero(nan | inf)
    before = buf[back(buf, np.maximum(words - 1, 0))]
    words = words[(before == 58) | (before == 44) | (before == 91) | (before == 45) | (before == 125) | (words == 0)]
    return np.concatenate((commas, words))


def _slow(
    data: bytes, starts: Ints, ends: Ints, rows: Ints, out: Vetted, fixed: dict[int, str], dropped: set[int]
) -> None:
    for row in rows.tolist():
        result = fix(data[int(starts[row]) : int(ends[row])])
        if result.text is None:
            dropped.add(row)
            out.rejects.append((row, result.reject, result.at, result.ended))
        elif result.codes:
            fixed[row] = result.text
            out.repairs += [(row, code) for code in result.codes]
    out.rejects.sort()


def _replaced(docs: pa.Array, rows: Ints, fixed: dict[int, str]) -> pa.Array:
    import pyarrow as pa
    import pyarrow.compute as pc

    if not fixed:
        return docs
    mask = np.isin(rows, list(fixed))
    return pc.replace_with_mask(docs, pa.array(mask), pa.array([fixed[int(r)] for r in rows[mask]], docs.type))


def _objects(docs: pa.Array) -> pa.Array:
    """Records that are no objects become the ``value`` of one."""
    import pyarrow.compute as pc

    plain = pc.starts_with(docs, "{")
    if pc.all(plain).as_py() is not False:
        return docs
    return pc.if_else(plain, docs, pc.binary_join_element_wise('{"value":', docs, "}", ""))
