"""The values of key columns as hashes, each once with how often it stands: what is asked of keys needs no more, and a hundred million rows of a few million keys fit.

If there are too many distinct values, those of one in 2, 4, 8 … hashes are kept, of all columns alike, so that shares hold; neither the order of the records
nor the split of the dump changes them. Nothing is written to disk.
"""

from __future__ import annotations

from typing import Any

from breach_impact.privacy import hash_sql, new_key
from breach_impact.scanning.values import normal_sql
from breach_impact.sql import silent

MOST = 4_000_000
"""Distinct values of all columns that are kept, of which adding up takes about 170 bytes each."""
Place = tuple[tuple[str, str], str]
"""((system, table), path)."""


class KeyTable:
    """Distinct values of columns: relation key (c, h, t, n: rows, own: those of them with an e-mail or user name)."""

    def __init__(self) -> None:
        import duckdb

        self.con = silent(duckdb.connect(":memory:", config={"temp_directory": "", "arrow_lossless_conversion": "true"}))
        self.con.execute("SET VARIABLE case_key = ?", [new_key()])
        self.con.execute("CREATE TABLE key (c USMALLINT, h UHUGEINT, t UBIGINT, n UBIGINT, own UBIGINT)")
        self._numbers: dict[Place, int] = {}
        self._bits = self._rows = 0
        self._inside: dict[tuple[int, ...], dict[int, int]] = {}
        self._known: dict[int, tuple[int, int, int]] | None = None

    def take(self, place: Place, rows: str) -> None:
        """Take the values of a column: a query of (v, own)."""
        number, value = self._numbers.setdefault(place, len(self._numbers)), normal_sql("account_id", "v")
        thinned = f" AND hash({value}) % {1 << self._bits} = 0" if self._bits else ""
        self._rows += self._one(
            f"INSERT INTO key SELECT {number}, {hash_sql('key', value)} AS h, any_value(hash({value})), count(*), count(*) FILTER (own) FROM ({rows}) WHERE v IS NOT NULL{thinned} GROUP BY h"
        )[0]
        if self._rows > MOST + MOST // 4:
            self._merge()

    def close(self) -> KeyTable:
        """Add up what was taken; call it before anything is asked."""
        self._merge()
        self._inside, self._known = {}, None
        return self

    @property
    def thinned(self) -> bool:
        """Whether values were left out."""
        return self._bits > 0

    def counts(self, place: Place) -> tuple[int, int, int]:
        """(rows with a value, distinct values, rows that have an e-mail or user name as well); where values were left out, about so many."""
        if self._known is None:  # of all columns at once: a query takes longer than a few of them
            found = self.con.execute("SELECT c, sum(n)::BIGINT, count(*), sum(own)::BIGINT FROM key GROUP BY c").fetchall()
            self._known = {number: (rows << self._bits, distinct << self._bits, own << self._bits) for number, rows, distinct, own in found}
        return self._known.get(self._number(place), (0, 0, 0))

    def contained(self, place: Place, *others: Place) -> tuple[int, int]:
        """(distinct values of a column, those of them that another one has, or one of several)."""
        numbers = tuple(sorted({self._number(other) for other in others}))
        if numbers not in self._inside:  # a key is held against many columns
            query = f"SELECT c, count(*) FROM key SEMI JOIN (FROM key WHERE c IN ({', '.join(map(str, numbers))})) USING (h) GROUP BY c"
            self._inside[numbers] = {number: here << self._bits for number, here in self.con.execute(query).fetchall()}
        return self.counts(place)[1], self._inside[numbers].get(self._number(place), 0)

    def _number(self, place: Place) -> int:
        return self._numbers.get(place, -1)

    def _one(self, query: str) -> tuple[Any, ...]:
        return self.con.execute(query).fetchall()[0]

    def _merge(self) -> None:
        self.con.execute("CREATE OR REPLACE TABLE key AS SELECT c, h, any_value(t) AS t, sum(n)::UBIGINT AS n, sum(own)::UBIGINT AS own FROM key GROUP BY c, h")
        self._rows = self._one("SELECT count(*) FROM key")[0]
        while self._rows > MOST:
            self._bits += 1
            self.con.execute(f"CREATE OR REPLACE TABLE key AS FROM key WHERE t % {1 << self._bits} = 0")
            self._rows = self._one("SELECT count(*) FROM key")[0]
