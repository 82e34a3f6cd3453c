"""The rows of a SQLite table in batches, past damaged pages."""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Callable, Iterator
from itertools import chain
from operator import lt
from typing import Any

from breach_impact.loaders._sqlite.schema import FAULTS, Table, quoted

ROWS = 20_000
BYTES = 8 << 20
"""Of a batch, as Python holds the values."""
_CHUNK = 64  # rows fetched before they are measured: one blob may be larger than all that came before it
_FAULTS = 1000
_OVER_FILE = 256
"""Bytes that values may take in Python for each byte of the file: more is a tree that leads to the same page again and again."""
_LAST = 2**63 - 1

Row = tuple[Any, ...]


class Reader:
    """Reads the tables of one database.

    Attributes:
        damaged: rows are missing that the file should hold.
    """

    def __init__(self, con: sqlite3.Connection, size: int) -> None:
        self.damaged = False
        self._con = con
        self._left = _OVER_FILE * (size + (1 << 16))
        self._faults = _FAULTS

    def batches(self, table: Table, too_long: Callable[[], None]) -> Iterator[list[Row]]:
        """Rows, each with its number or a NULL in front; ``too_long`` is told of each row that is above the limit of a record."""
        walk = _Walk(self._con, table)
        chunk, batch, held = _CHUNK, [], 0
        while True:
            try:
                rows = walk.fetch(chunk)
            except FAULTS as error:
                if chunk > 1:  # again one by one, for of rows fetched together those before the fault are lost
                    chunk = 1
                    walk.again()
                    continue
                if batch:  # so that rows are numbered in their order
                    yield batch
                    batch, held = [], 0
                if not self._pass(walk, error, too_long):
                    break
                chunk = _CHUNK
                continue
            if not rows:
                break
            rows = self._in_order(walk, rows)
            size = sum(map(sys.getsizeof, chain.from_iterable(rows)))
            batch += rows
            held += size
            self._left -= size
            if self._left < 0:
                self.damaged = True
                break
            chunk = max(1, min(_CHUNK, BYTES * len(rows) // max(size, 1)))
            if len(batch) >= ROWS or held >= BYTES:
                yield batch
                batch, held = [], 0
        if batch:
            yield batch

    def _in_order(self, walk: _Walk, rows: list[Row]) -> list[Row]:
        """The rows up to the first one whose number does not grow, which no sound table has."""
        good = walk.step(rows)
        if good < len(rows):
            self.damaged = True
            self._faults -= 1
            walk.again() if self._faults > 0 else walk.end()
        return rows[:good]

    def _pass(self, walk: _Walk, error: Exception, too_long: Callable[[], None]) -> bool:
        """Go past the row that cannot be read, or the page; whether there is more to read."""
        self._faults -= 1
        if getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_TOOBIG and self._faults > 0 and walk.past_row():
            too_long()
            return True
        self.damaged = True
        return self._faults > 0 and walk.past_damage()


class _Walk:
    """A way through one table, which can be taken up again behind any row."""

    def __init__(self, con: sqlite3.Connection, table: Table) -> None:
        self._con = con
        self._table = f"{quoted(table.name)} NOT INDEXED"
        self._number = f"{quoted(table.name)}.{table.rowid}" if table.rowid else None
        self._columns = ", ".join([self._number or "NULL", *map(quoted, table.columns)])
        self._last: int | None = None
        self._seen = 0
        self._over = False
        self._cursor: sqlite3.Cursor | None = None

    def fetch(self, count: int) -> list[Row]:
        """At most so many rows; one alone is asked for alone, since :mod:`sqlite3` steps to the next row before it hands one out."""
        if self._over:
            return []
        if count == 1:
            return self._from(self._columns, self._last, 1).fetchall()
        if self._cursor is None:
            self._cursor = self._from(self._columns, self._last)
        return self._cursor.fetchmany(count)

    def _from(self, columns: str, last: int | None, limit: int = -1) -> sqlite3.Cursor:
        if self._number is None:
            return self._con.execute(f"SELECT {columns} FROM {self._table} LIMIT ? OFFSET ?", (limit, self._seen))
        where = f"WHERE {self._number} > ? ORDER BY {self._number}" if last is not None else ""
        return self._con.execute(f"SELECT {columns} FROM {self._table} {where} LIMIT ?", (limit,) if last is None else (last, limit))

    def step(self, rows: list[Row]) -> int:
        """Have got rows; how many of them are in order."""
        good = len(rows)
        if self._number is not None:
            numbers = [row[0] for row in rows]
            before = [numbers[0] - 1 if self._last is None else self._last, *numbers[:-1]]
            if not all(map(lt, before, numbers)):
                good = next(i for i, (a, b) in enumerate(zip(before, numbers, strict=True)) if a >= b)
            self._last = numbers[good - 1] if good else self._last
        self._seen += good
        return good

    def again(self) -> None:
        """Look up the row behind the last one anew."""
        self._cursor = None

    def end(self) -> None:
        """Read no further."""
        self._over = True

    def past_row(self) -> bool:
        """Go past one row without reading it."""
        self._cursor = None
        if self._number is not None:
            try:
                row = self._from(self._number, self._last, 1).fetchone()
            except FAULTS:
                return False
            if row is None:
                return False
            self._last = row[0]
        self._seen += 1
        return True

    def past_damage(self) -> bool:
        """Go on at the smallest number behind which a row can be read again, found by doubling and halving; False if there is none."""
        self._cursor = None
        if self._number is None:
            return False
        bad = -1 if self._last is None else self._last
        step = 1
        while not self._readable(good := min(bad + step, _LAST)):
            if good == _LAST:
                return False
            bad, step = good, step * 2
        while good - bad > 1:
            middle = (good + bad) // 2
            if self._readable(middle):
                good = middle
            else:
                bad = middle
        self._last = good
        return True

    def _readable(self, number: int) -> bool:
        """Whether what comes behind that number can be read, or nothing comes."""
        try:
            self._from(self._columns, number, 1).fetchone()
        except FAULTS as error:
            return getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_TOOBIG
        return True
