"""Every byte of a document accounted for: the check that costs one parse.

To count rightly one must know of each document that it is valid JSON, names no key twice, is not too deep, and holds no key that the table's
shape does not have. Asking for each of these costs several times the reading itself. But a document is as long as the keys and values that the shape
lets one read, with quotes, colons, commas and brackets; so where that sum equals its length, nothing is left for an unknown key, a
repeated key, a trailing comma or a second value. The sum is never larger than what is there (:mod:`breach_impact.documents.bytesums`). Documents whose sum does
not agree are no worse; they are looked at one way slower (:mod:`breach_impact.documents.jsonvet`), and what they have that is new joins the shape for the next
block. That is asked of a document of each spelling only, where many are spelled alike (:mod:`breach_impact.documents.alike`).
"""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from breach_impact.bytescan import Ints, integers
from breach_impact.clock import stage
from breach_impact.documents.alike import Alike, Found, Steps
from breach_impact.documents.bytesums import DOC, Sums
from breach_impact.reading.structure import LIST, MAP_KEYS, Shape, is_data_key, parse
from breach_impact.sql import quoted

if TYPE_CHECKING:
    import duckdb
    import pyarrow as pa

LEARN, RELEARN, LEAVES = 2_000, 25, 400
"""Documents from which a shape is learned at a time, how often, and places up to which the check pays."""
BITS = 63
CHUNKS = 8
Where = tuple[bytes, Ints, Ints]
"""A block, and where documents begin and end in it."""


@dataclass(slots=True)
class Books:
    """What is known of the documents of one table in one stream.

    Attributes:
        shape: settled shape of what was learned, None before or where the check does not pay.
        leaves: places of that shape, in the order of the masks' bits.
        since: offset from which on every document accounted for has that shape; those before may have one that was given up.
        alike: the spellings that are known of that shape.
    """

    shape: Shape | None = None
    leaves: tuple[Steps, ...] = ()
    seen: Shape = field(default_factory=Shape)
    style: tuple[int, int] = (1, 1)
    learned: int = 0
    grown: int = 0
    careful: bool = False
    since: int = 0
    alike: Alike | None = None
    _sql: str = ""

    def learn(self, con: duckdb.DuckDBPyConnection, docs: pa.Array, end: int = 0) -> None:
        """Take the structures of documents, valid ones, into the shape; documents from the offset ``end`` on are yet to come."""
        if self.learned > RELEARN or not len(docs):
            return
        if not self.learned:
            self.style = _style(docs[0].as_py())
        self.learned += 1
        _learn(self.seen, con, docs)
        settled = self.seen.settle()
        leaves = tuple(steps for _, steps in settled.paths())
        if not _plain(settled) or len(leaves) > LEAVES:
            self.shape, self.learned = None, RELEARN + 1
        elif leaves != self.leaves:
            if self.shape is not None and not within(self.shape, settled):
                self.since = end
            self._take(settled, leaves)

    def grow(self, con: duckdb.DuckDBPyConnection, docs: pa.Array) -> None:
        """Take places that a few documents have and the shape has not, if all that was accounted for has the larger shape as it is."""
        if self.shape is None or self.grown > RELEARN or not len(docs):
            return
        self.grown += 1
        seen = deepcopy(self.seen)
        _learn(seen, con, docs)
        settled = seen.settle()
        leaves = tuple(steps for _, steps in settled.paths())
        if leaves != self.leaves and len(leaves) <= LEAVES and _plain(settled) and within(self.shape, settled):
            self.seen = seen
            self._take(settled, leaves)

    def _take(self, settled: Shape, leaves: tuple[Steps, ...]) -> None:
        self.shape, self.leaves, self.alike = settled, leaves, Alike(settled, leaves, BITS)
        masks = [self._mask(chunk) for chunk in range(0, len(leaves), BITS)]
        self._sql = Sums(settled, self.style).query(masks)

    @stage("late keys")
    def look(self, con: duckdb.DuckDBPyConnection, docs: pa.Array, where: Where) -> Found | None:
        """:meth:`check` of documents in a block, by one of each spelling as long as that pays."""
        if self.shape is None or self.alike is None or not self.alike.pays or not len(docs):
            return self.check(con, docs)
        import pyarrow as pa

        def others(rows: Ints) -> Found:
            found = self.check(con, docs.cast(pa.string()).take(integers(rows)))  # views have no take
            return found if found is not None else (np.zeros(rows.size, bool), [])

        return self.alike.check(*where, others)

    @stage("late keys")
    def check(self, con: duckdb.DuckDBPyConnection, docs: pa.Array) -> Found | None:
        """(which documents are accounted for, of each which leaves hold a value); None where nothing is known yet."""
        if self.shape is None:
            return None
        import duckdb
        import pyarrow as pa

        step = max(1024, len(docs) // CHUNKS + 1)  # DuckDB reads the chunks of a table side by side
        con.register("lesson", pa.table({"doc": pa.chunked_array([docs.slice(at, step) for at in range(0, len(docs), step)] or [docs])}))
        try:
            if not self.careful:
                try:
                    found = con.sql(self._sql.replace(DOC, "doc")).to_arrow_table()
                except (duckdb.Error, UnicodeDecodeError):  # a line that is no JSON, its message cut inside a letter; from now on each is asked first
                    self.careful = True
            if self.careful:
                found = con.sql(self._sql.replace(DOC, "CASE WHEN json_valid(doc) THEN doc END")).to_arrow_table()
        finally:
            con.unregister("lesson")
        ok = found.column(0).to_numpy()  # pyright: ignore[reportPossiblyUnboundVariable]
        return ok.astype(bool), [c.to_numpy() for c in found.columns[1:]]  # pyright: ignore[reportPossiblyUnboundVariable]

    def _mask(self, first: int) -> str:
        """SQL: one bit for each leaf that holds a value."""
        flat, lists = [], dict[str, list[str]]()
        for bit, steps in enumerate(self.leaves[first : first + BITS]):
            names = [step[1:] for step in steps if step.startswith(".")]
            if any(other[: len(steps) - 1] == steps[:-1] and other != steps for other in self.leaves):
                continue  # a scalar where the shape has an object is never accounted for
            if LIST not in steps:
                flat.append(f"CASE WHEN d.{'.'.join(map(quoted, names))} IS NULL THEN 0 ELSE {1 << bit} END")
                continue
            at = steps.index(LIST)
            outer = "d." + ".".join(quoted(step[1:]) for step in steps[:at])
            inner = "".join("." + quoted(step[1:]) for step in steps[at + 1 :] if step.startswith("."))
            lists.setdefault(outer, []).append(f"CASE WHEN e{inner} IS NULL THEN 0 ELSE {1 << bit} END")
        flat += [f"coalesce(list_bit_or(list_transform({outer}, lambda e: CAST({' | '.join(tests)} AS UBIGINT))), 0)" for outer, tests in lists.items()]
        return f"CAST({' | '.join(f'({test})' for test in flat) or '0'} AS UBIGINT) AS f{first // BITS}"


def _learn(shape: Shape, con: duckdb.DuckDBPyConnection, docs: pa.Array) -> None:
    """Take in the structures of documents."""
    import pyarrow as pa

    con.register("lesson", pa.table({"d": docs.slice(0, LEARN)}))
    for (structure,) in con.sql("SELECT DISTINCT json_structure(d)::VARCHAR FROM lesson").fetchall():
        if '"JSON"' not in structure:
            shape.learn(parse(structure))
    con.unregister("lesson")


def _plain(shape: Shape) -> bool:
    """Whether the check can be made for a shape: named keys that DuckDB can name, no maps."""
    if shape.ambiguous or not shape.keys:
        return False
    return _named(shape)


def _named(shape: Shape, *, listed: bool = False) -> bool:
    if shape.elem is not None:
        return not listed and _named(shape.elem, listed=True)
    if len(shape.keys) > MAP_KEYS or any(is_data_key(key) or not key.isprintable() or set(key) & set('."\\\x00') for key in shape.keys):
        return False
    return all(_named(child, listed=listed) for child in shape.keys.values())


def _style(doc: str) -> tuple[int, int]:
    """Bytes of the colon and of the comma with the space that the writer puts behind them."""
    return (2 if '": ' in doc else 1, 2 if ', "' in doc and ',"' not in doc else 1)


def within(books: Shape, table: Shape) -> bool:
    """Whether every document accounted for under one shape has the settled shape of a table as it is."""
    if books.elem is not None:
        return table.elem is not None and within(books.elem, table.elem)
    if table.elem is not None or any(key not in table.keys for key in books.keys):
        return False
    return bool(books.keys) == bool(table.keys) and all(within(child, table.keys[key]) for key, child in books.keys.items())


@dataclass(frozen=True, slots=True)
class Marks:
    """What is known already of the documents of a frame: all have this shape, and which leaves hold a value.

    Attributes:
        masks: for each 63 leaves an array with one bit a leaf; none where that was said at an earlier reading.
    """

    shape: Shape
    leaves: tuple[Steps, ...]
    masks: tuple[NDArray[np.uint64], ...] = ()


@dataclass(slots=True)
class Accounts:
    """The books of a stream by table, and, for a second reading, which records were not accounted for.

    Attributes:
        odd: offsets of records that went the slow way.
        final: this is a second reading; nothing is checked again.
        off: do not check at all.
    """

    books: dict[str, Books] = field(default_factory=dict)
    odd: list[NDArray[np.int64]] = field(default_factory=list)
    final: bool = False
    off: bool = False
    _sorted: NDArray[np.int64] | None = None

    def second(self) -> Accounts:
        """For the next reading of the same stream."""
        return Accounts(self.books, self.odd, final=True, off=self.off)

    def check(
        self, con: duckdb.DuckDBPyConnection, table: str, docs: pa.Array, off: NDArray[np.int64], where: Where
    ) -> tuple[NDArray[np.bool_], Marks] | None:
        """(which documents are accounted for, marks of all of them), None where that cannot be said."""
        books = self.books.get(table)
        if self.off or books is None or books.shape is None:
            return None
        if not self.final:
            found = books.look(con, docs, where)
            if found is None:
                return None
            ok, masks = found
            return ok, Marks(books.shape, books.leaves, tuple(masks))
        if self._sorted is None:
            self._sorted = np.sort(np.concatenate(self.odd)) if self.odd else np.zeros(0, np.int64)
        place = np.minimum(np.searchsorted(self._sorted, off), max(self._sorted.size - 1, 0))
        ok = self._sorted[place] != off if self._sorted.size else np.ones(off.size, bool)
        ok &= off >= books.since
        return ok, Marks(books.shape, books.leaves)

    def may_learn(self, table: str) -> bool:
        """Whether nothing is known of a table's documents yet."""
        return not (self.final or self.off) and table not in self.books

    def slow(self, con: duckdb.DuckDBPyConnection, table: str, docs: pa.Array, share: float, end: int = 0) -> None:
        """Learn from documents that went the slow way, if they are a good share of the block, which stops at the offset ``end``."""
        if self.final or self.off:
            return
        books = self.books.setdefault(table, Books())
        if books.shape is None or share > 0.05:
            books.learn(con, docs, end)
        else:
            books.grow(con, docs)
