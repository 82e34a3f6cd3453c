"""Every byte of a document accounted for: the check that costs one parse.

To count rightly one must know of each document that it is valid JSON, names no key twice, is not too deep, and holds no key that the table's
shape does not have. Asking for each of these costs several times the reading itself. But a document is as long as the keys and values that the shape
lets one read, with quotes, colons, commas and brackets; so where that sum equals its length, nothing is left for an unknown key, a
repeated key, a trailing comma or a second value. The sum is never too small for what is there: DuckDB writes a value back in as many bytes or in fewer,
except numbers with an exponent, which are asked for by their own spelling. Documents whose sum does not agree are no worse; they are looked at one way
slower (:mod:`breach_impact.jsonvet`), and what they have that is new joins the shape for the next block.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from breach_impact.clock import stage
from breach_impact.sql import literal, quoted
from breach_impact.structure import LIST, MAP_KEYS, Shape, is_data_key, parse

if TYPE_CHECKING:
    import duckdb
    import pyarrow as pa

LEARN, RELEARN, LEAVES = 2_000, 25, 400
"""Documents from which a shape is learned at a time, how often, and places up to which the check pays."""
BITS = 63
CHUNKS = 8
BAD = -1_000_000_000
DOC = "\x00doc"
"""Stands in the SQL for the document, which is asked for its validity first where a stream has shown invalid ones."""
Steps = tuple[str, ...]


@dataclass(slots=True)
class Books:
    """What is known of the documents of one table in one stream.

    Attributes:
        shape: settled shape of what was learned, None before or where the check does not pay.
        leaves: places of that shape, in the order of the masks' bits.
    """

    shape: Shape | None = None
    leaves: tuple[Steps, ...] = ()
    seen: Shape = field(default_factory=Shape)
    style: tuple[int, int] = (1, 1)
    learned: int = 0
    careful: bool = False
    _sql: str = ""
    _texts: dict[str, str] = field(default_factory=dict)

    def learn(self, con: duckdb.DuckDBPyConnection, docs: pa.Array) -> None:
        """Take the structures of documents, valid ones, into the shape."""
        import pyarrow as pa

        if self.learned > RELEARN or not len(docs):
            return
        if not self.learned:
            self.style = _style(docs[0].as_py())
        self.learned += 1
        con.register("lesson", pa.table({"d": docs.slice(0, LEARN)}))
        for (structure,) in con.sql("SELECT DISTINCT json_structure(d)::VARCHAR FROM lesson").fetchall():
            if '"JSON"' not in structure:
                self.seen.learn(parse(structure))
        con.unregister("lesson")
        settled = self.seen.settle()
        leaves = tuple(steps for _, steps in settled.paths())
        if not _plain(settled) or len(leaves) > LEAVES:
            self.shape, self.learned = None, RELEARN + 1
        elif leaves != self.leaves:
            self.shape, self.leaves = settled, leaves
            self._sql = self._compile()


    @stage("late keys")
    def check(self, con: duckdb.DuckDBPyConnection, docs: pa.Array) -> tuple[NDArray[np.bool_], list[NDArray[np.uint64]]] | None:
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
                except duckdb.Error:  # a line that is no JSON; from now on each is asked first
                    self.careful = True
            if self.careful:
                found = con.sql(self._sql.replace(DOC, "CASE WHEN json_valid(doc) THEN doc END")).to_arrow_table()
        finally:
            con.unregister("lesson")
        ok = found.column(0).to_numpy()  # pyright: ignore[reportPossiblyUnboundVariable]
        return ok.astype(bool), [c.to_numpy() for c in found.columns[1:]]  # pyright: ignore[reportPossiblyUnboundVariable]

    # -- SQL --------------------------------------------------------------------------------------------------------
    def _compile(self) -> str:
        shape = self.shape
        if shape is None:
            raise ValueError("nothing learned")
        schema = literal(json.dumps(_schema(shape)))
        self._texts = {}
        fields = self._object(shape, "d")
        texts = "".join(f", {sql}::VARCHAR AS {name}" for sql, name in self._texts.items())
        used = f"greatest(2, {2 - self.style[1]} + {fields})"
        nulls = list(_scalars(shape))
        exists = ", ".join(literal(path) for path, _, _ in nulls)
        told = _sum(
            [
                *(f"CASE WHEN n[{i}] AND {sql} IS NULL THEN {size + 4 + self._around} ELSE 0 END" for i, (_, sql, size) in enumerate(nulls, 1)),
                *(
                    f"{size + 4 + self._around} * (len(json_extract(doc, {literal(path)})) - coalesce(list_sum(list_transform({sql}, lambda e: CASE WHEN e{inner} IS NULL THEN 0 ELSE 1 END)), 0))"
                    for path, sql, inner, size in _listed(shape)
                ),
            ]
        )
        masks = ", ".join(self._mask(chunk) for chunk in range(0, len(self.leaves), BITS))
        first = f"SELECT doc, from_json({DOC}, {schema}) AS d FROM lesson"
        second = f"SELECT doc, d, strlen(doc) - {used} AS rest FROM (SELECT doc, d{texts} FROM ({first}))"
        third = f"SELECT doc, d, rest, CASE WHEN rest > 0 AND rest < 100000 AND contains(doc, 'null') THEN json_exists(doc, [{exists}]) END AS n FROM ({second})"
        return f"SELECT coalesce(CASE WHEN n IS NULL THEN rest = 0 ELSE rest = {told} END, false) AS ok{', ' if masks else ''}{masks} FROM ({third})"

    @property
    def _around(self) -> int:
        """Bytes around a key and its value: two quotes, a colon, a comma, with the spaces that this writer puts there."""
        return 2 + sum(self.style)

    def _object(self, shape: Shape, root: str, *, listed: bool = False) -> str:
        """SQL: the bytes of all members of an object, each with its comma."""
        return _sum([self._member(key, child, f"{root}.{quoted(key)}", listed) for key, child in shape.keys.items()])

    def _member(self, key: str, child: Shape, sql: str, listed: bool) -> str:
        size = _width(key) + self._around
        if child.elem is not None:
            return f"CASE WHEN {sql} IS NULL THEN 0 ELSE {size} + {self._list(child.elem, sql)} END"
        if child.keys:
            return f"CASE WHEN {sql} IS NULL THEN 0 ELSE {size} + greatest(2, {2 - self.style[1]} + {self._object(child, sql, listed=listed)}) END"
        before = None if listed else json.dumps(key, ensure_ascii=False) + ": "[: self.style[0]]
        text = f"{sql}::VARCHAR" if listed else self._texts.setdefault(sql, f"v{len(self._texts)}")
        return f"CASE WHEN {text} IS NULL THEN 0 {_scalar(text, size, before)} END"

    def _list(self, elem: Shape, sql: str) -> str:
        comma = self.style[1]
        if elem.keys:
            inner = f"CASE WHEN e IS NULL THEN {BAD} ELSE greatest({2 + comma}, 2 + {self._object(elem, 'e', listed=True)}) END"
        else:
            inner = f"CASE WHEN e IS NULL THEN {4 + comma} {_scalar('e::VARCHAR', comma, None)} END"
        total = f"coalesce(list_sum(list_transform({sql}, lambda e: CAST({inner} AS BIGINT))), 0)"
        return f"(2 - CASE WHEN len({sql}) > 0 THEN {comma} ELSE 0 END + {total})"

    def _mask(self, first: int) -> str:
        """SQL: one bit for each leaf that holds a value."""
        flat, lists = [], dict[str, list[str]]()
        for bit, steps in enumerate(self.leaves[first : first + BITS]):
            names = [step[1:] for step in steps if step.startswith(".")]
            if LIST not in steps:
                flat.append(f"CASE WHEN d.{'.'.join(map(quoted, names))} IS NULL THEN 0 ELSE {1 << bit} END")
                continue
            at = steps.index(LIST)
            outer = "d." + ".".join(quoted(step[1:]) for step in steps[:at])
            inner = "".join("." + quoted(step[1:]) for step in steps[at + 1 :] if step.startswith("."))
            lists.setdefault(outer, []).append(f"CASE WHEN e{inner} IS NULL THEN 0 ELSE {1 << bit} END")
        flat += [f"coalesce(list_bit_or(list_transform({outer}, lambda e: CAST({' | '.join(tests)} AS UBIGINT))), 0)" for outer, tests in lists.items()]
        return f"CAST({' | '.join(f'({test})' for test in flat)} AS UBIGINT) AS f{first // BITS}"


def _sum(terms: list[str]) -> str:
    """SQL of a sum, as a balanced tree: DuckDB plans a long chain in quadratic time."""
    if len(terms) <= 1:
        return terms[0] if terms else "0"
    half = len(terms) // 2
    return f"({_sum(terms[:half])} + {_sum(terms[half:])})"


def _scalar(sql: str, size: int, before: str | None) -> str:
    """Arms of a CASE: the bytes of a scalar, or none that can add up if it is a container, NaN, or a number that may be spelled otherwise.

    Args:
        sql: the scalar as JSON.
        size: bytes around it.
        before: what stands before it in the document, by which a number can be found as it is spelled; in a list no place is told from another.
    """
    spelled = f"strlen({sql}) + {size}"
    if before is None:  # 1e3 comes back as 1000.0 and 1e-3 as 0.001; all others in as many bytes or fewer
        doubtful = f"contains({sql}, 'e') OR ends_with({sql}, '.0') OR starts_with({sql}, '0.') OR starts_with({sql}, '-0.')"
        number = f"CASE WHEN {doubtful} THEN {BAD} ELSE {spelled} END"
    else:
        real = f"contains({sql}, '.') OR contains({sql}, 'e')"
        number = f"CASE WHEN {real} THEN CASE WHEN contains(doc, {literal(before)} || {sql}) THEN {spelled} ELSE {BAD} END ELSE {spelled} END"
    return (
        f"WHEN {sql} < '#' THEN {spelled} WHEN {sql} < '-:' OR ({sql} >= '.' AND {sql} < ':') THEN {number}"
        f" WHEN {sql} = 'true' OR {sql} = 'false' THEN {spelled} ELSE {BAD}"
    )


def _schema(shape: Shape) -> Any:  # noqa: ANN401 - DuckDB's nested schema notation
    if shape.elem is not None:
        return [_schema(shape.elem)]
    return {key: _schema(child) for key, child in shape.keys.items()} or "JSON"


def _scalars(shape: Shape, path: str = "$", root: str = "d") -> Iterator[tuple[str, str, int]]:
    """(JSON path, SQL, bytes of the key) of every member that can be null, outside lists."""
    for key, child in shape.keys.items():
        name = f'{path}."{key}"'
        yield name, f"{root}.{quoted(key)}", _width(key)
        if child.elem is None and child.keys:
            yield from _scalars(child, name, f"{root}.{quoted(key)}")


def _listed(shape: Shape, path: str = "$", root: str = "d") -> Iterator[tuple[str, str, str, int]]:
    """(JSON path, SQL of the list, SQL behind its element, bytes of the key) of every member of the objects in lists."""
    for key, child in shape.keys.items():
        name, sql = f'{path}."{key}"', f"{root}.{quoted(key)}"
        if child.elem is not None:
            for inner, behind, size in _scalars(child.elem, "[*]", ""):
                yield name + inner, sql, behind, size
        elif child.keys:
            yield from _listed(child, name, sql)


def _width(key: str) -> int:
    return len(key.encode())


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

    def check(self, con: duckdb.DuckDBPyConnection, table: str, docs: pa.Array, off: NDArray[np.int64]) -> tuple[NDArray[np.bool_], Marks] | None:
        """(which documents are accounted for, marks of all of them), None where that cannot be said."""
        books = self.books.get(table)
        if self.off or books is None or books.shape is None:
            return None
        if not self.final:
            found = books.check(con, docs)
            if found is None:
                return None
            ok, masks = found
            return ok, Marks(books.shape, books.leaves, tuple(masks))
        if self._sorted is None:
            self._sorted = np.sort(np.concatenate(self.odd)) if self.odd else np.zeros(0, np.int64)
        place = np.minimum(np.searchsorted(self._sorted, off), max(self._sorted.size - 1, 0))
        ok = self._sorted[place] != off if self._sorted.size else np.ones(off.size, bool)
        return ok, Marks(books.shape, books.leaves)

    def may_learn(self, table: str) -> bool:
        """Whether nothing is known of a table's documents yet."""
        return not (self.final or self.off) and table not in self.books

    def slow(self, con: duckdb.DuckDBPyConnection, table: str, docs: pa.Array, share: float) -> None:
        """Learn from documents that went the slow way, if they are a good share of the block."""
        if self.final or self.off:
            return
        books = self.books.setdefault(table, Books())
        if books.shape is None or share > 0.05:
            books.learn(con, docs)
