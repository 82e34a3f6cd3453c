"""What the survey learns of columns that may be keys of people, so that they need not be read once more.

Whether a key is unique cannot be told from a sample, and which columns are keys is decided only when the survey is over. So the survey guesses by the names: of
these columns it keeps a hash for each row and counts the rows that have an e-mail or user name as well. A guess that was wrong costs another reading
(:mod:`breach_impact.people.keypass`) and changes nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from breach_impact.headerwords.entities import table_words
from breach_impact.headerwords.headers import segments, tokens
from breach_impact.headerwords.naming import read
from breach_impact.headerwords.prefixes import common_prefixes, without
from breach_impact.scanning.values import NULLS, cleaned, normal_sql
from breach_impact.sql import silent

if TYPE_CHECKING:
    from breach_impact.types import Frame

KEYS, OWNERS = 4, 6
"""So many columns of a table are looked at; one with more is read again."""
MOST = 20_000_000
"""Hashes of a table that are kept, 8 bytes each."""
TOGETHER = 1 << 16
"""Rows that are hashed at a time."""


class Guess(NamedTuple):
    """Columns whose names may be those of keys, and of what shows that a row has a person of its own."""

    keys: tuple[str, ...]
    owners: tuple[str, ...]


def guess(columns: Sequence[str], table: str) -> Guess:
    """Guess by the names.

    Args:
        columns: all of the table; of two with one name none is guessed.
        table: its name.
    """
    names = [name for name, times in Counter(columns).items() if times == 1]
    prefixes = common_prefixes(columns)
    words = [word for word in table_words(table) if len(word) >= 4]
    keys, owners = list[str](), list[str]()
    for name in names:
        reading = read(without(name, prefixes), table)
        leaf = tokens(levels[-1]) if (levels := segments(name)) else ()
        if reading.own_key or (
            leaf[-1:] == ("id",) and any(word.startswith(part[:4]) for part in leaf for word in words)
        ):
            keys.append(name)
        elif any(candidate.data_type in {"email", "username"} for candidate in reading.candidates):
            owners.append(name)
    return Guess(tuple(keys[:KEYS]), tuple(owners[:OWNERS])) if keys and owners else Guess((), ())


def beside(columns: Sequence[str], table: str) -> tuple[str, ...]:
    """The columns whose values the survey asks for where it does not ask for those of all."""
    found = guess(columns, table)
    return (*found.keys, *found.owners)


@dataclass(slots=True)
class KeyFacts:
    """Of a table of flat rows.

    Attributes:
        columns: that all of its rows have.
        guessed: those that are looked at.
        lost: rows went by that were not looked at, so that nothing is known.
    """

    columns: tuple[str, ...]
    guessed: Guess
    lost: bool = False
    _hashes: dict[str, list[Any]] = field(default_factory=dict)
    _owners: dict[str, Any] = field(default_factory=dict)
    _waiting: list[Any] = field(default_factory=list)
    _rows: int = 0
    _held: int = 0

    def take(self, con: Any, frame: Frame) -> None:  # noqa: ANN401 - a DuckDB connection
        """Look at the rows of a frame."""
        import pyarrow as pa

        if self.lost or not self.guessed.keys:
            return
        names = [f"c{self.columns.index(name)}" for name in (*self.guessed.keys, *self.guessed.owners)]
        self._rows += frame.rows.num_rows
        if (
            frame.columns != self.columns
            or self._rows * len(self.guessed.keys) > MOST
            or not set(names) <= set(frame.rows.schema.names)
        ):
            self.lost, self._waiting = True, []
            self._hashes.clear()
            return
        self._waiting.append(
            pa.table([frame.rows.column(name) for name in names], names=[f"v{i}" for i in range(len(names))])
        )
        self._held += frame.rows.num_rows
        if self._held >= TOGETHER:
            self._look(con)

    def unique(self, path: str, owners: Mapping[str, bool]) -> tuple[int, int] | None:
        """(rows with the key, those of them in which one of the owners stands too) of a key that no two rows share; None where that is not certain.

        Args:
            path: the key.
            owners: columns of addresses (true: a code that stands among them is no address) and of user names.
        """
        if self.lost or path not in self.guessed.keys or not set(owners) <= set(self.guessed.owners):
            return None
        if self._waiting:
            import duckdb

            self._look(silent(duckdb.connect(":memory:", config={"temp_directory": ""})))
        hashes = np.sort(np.concatenate(self._hashes[path])) if path in self._hashes else np.zeros(0, np.uint64)
        if (hashes[1:] == hashes[:-1]).any():
            return None  # most likely two equal keys, but a hash of 64 bits does not prove it
        wanted = sum(1 << 2 * self.guessed.owners.index(name) + mail for name, mail in owners.items())
        return hashes.size, sum(
            times for held, times in enumerate(self._owners[path].tolist()) if held & wanted
        ) if hashes.size else 0

    def _look(self, con: Any) -> None:  # noqa: ANN401 - a DuckDB connection
        import pyarrow as pa

        rows, self._waiting, self._held = pa.concat_tables(self._waiting), [], 0
        keys, owners = self.guessed
        held = " + ".join(f"({_held(f'v{len(keys) + place}')})::USMALLINT * {1 << 2 * place}" for place in range(len(owners)))
        hashes = ", ".join(
            f"hash({normal_sql('account_id', f'k{i}')}) AS h{i}, k{i} IS NOT NULL AS f{i}" for i in range(len(keys))
        )
        cleans = ", ".join(f"{_clean(f'v{i}')} AS k{i}" for i in range(len(keys)))
        con.register("keys", rows)
        found = con.sql(f"SELECT held, {hashes} FROM (SELECT {held} AS held, {cleans} FROM keys)").to_arrow_table()
        con.unregister("keys")
        masks = found.column("held").to_numpy()
        for i, key in enumerate(keys):
            filled = found.column(f"f{i}").to_numpy(zero_copy_only=False)
            self._hashes.setdefault(key, []).append(found.column(f"h{i}").to_numpy()[filled])
            counts = np.bincount(masks[filled], minlength=1 << 2 * len(owners))
            self._owners[key] = self._owners[key] + counts if key in self._owners else counts


def _clean(v: str) -> str:
    """SQL of a trimmed value, NULL where null-like. A number without a zero at its front, as most keys are, needs no closer look."""
    return f"CASE WHEN {v} >= '1' AND {v} < ':' AND {v}[-1] BETWEEN '0' AND '9' THEN {v} ELSE {cleaned(v, False, NULLS)} END"


def _held(v: str) -> str:
    """SQL of two bits: whether a value is not null-like, and whether it has an ``@``, as no word for nothing has."""
    return f"CASE WHEN contains({v}, '@') THEN 3 WHEN ({cleaned(v, False, NULLS)}) IS NOT NULL THEN 1 ELSE 0 END"
