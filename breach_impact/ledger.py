"""The ledger: what is left of a dump when every raw value is gone. It merges in any order and split.

Relations (``holder`` is the hash of the set of identifiers that one unit carries, so that hubs can be taken out later and the
rest still be linked exactly; ``rk`` is the hash of a document's ``_id``, NULL where records have none and are simply counted):

    holder_id   identifiers of a holder                         unit      holders met, with the data types they expose
    record      records by holder and data types met            document  which holders the versions of a document have
    time        days of activity                                zone      votes for a time zone
    region      votes for a place                               token     tokens and who holds them
    credential  forms of passwords, ``form|setting``        domain    domains of a holder's addresses, and of what kind these are
    secret      passwords that can be compared, and of what kind
    address     every valid address (HIBP's count)              seen      device ids seen with a holder that ``device`` does not tell
    device      devices of a holder                             unlinked  persons without an identifier
    secondary   people who appear inside others' records       card      card numbers, with brand, month of expiry and what stands beside
    card_record records by the brands of their cards          birth     days of birth of a holder
    mark        what is said of a holder's population (:mod:`.marks`)
    beside      other people in records whom nothing identifies
    alone       records of one holder whose documents have no versions: what ``record`` and ``unit`` say of them, and ``holder_id`` if one identifier makes the holder

Those of :data:`VIEWS` are views of several tables. The view ``sighting`` (holder, k, h) has all device ids and tokens that are seen with a holder. A document whose ``_id`` comes once in the
dump has no versions, so what it says of times, places and tokens is counted as it is, without ``rk``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar

from breach_impact.merging.relations import ALONE, MERGE, ONCE, POINTER, RELATIONS, REREAD
from breach_impact.merging.store import Connection, Store, here, kilobytes
from breach_impact.merging.words import Words
from breach_impact.privacy import KINDS
from breach_impact.tokens.facts import Class, TokenColumn, formats

BITS, OWN = 128, 32
"""Bits of a set of classes, and how many of them are for classes that columns name."""
VIEWS = tuple(dict.fromkeys((*ONCE, *ALONE)))
"""Relations that are views of several tables."""


@dataclass(slots=True)
class Ledger:
    """The relations of a case, in a database of their own.

    Attributes:
        memory: bytes beyond which it spills, in a process of its own; None for a small one, which stays in this process and never spills.
        asked: the same once all is taken in.
        slots: (table, bit) -> (data type, facet) of the masks.
        words: the texts of the numbers in ``domain`` and ``device``; they do not spill.
        places: (table, path) -> number of a column in ``pointer``; None where that is not kept.
        classes: issuer and kind of tokens, with what says it, by number in ``token``. Which number a class has depends on the order of the work, so
            no answer may.
    """

    con: Connection = field(init=False)
    memory: int | None = None
    asked: int = 0
    slots: dict[tuple[int, int], tuple[str, str | None]] = field(default_factory=dict)
    words: Words = field(default_factory=Words)
    places: dict[tuple[int, str], int] | None = None
    classes: list[Class] = field(default_factory=lambda: list(formats()))
    _rows: dict[str, int] = field(default_factory=dict)
    _merged: dict[str, int] = field(default_factory=dict)
    _met: set[int] = field(default_factory=set)

    COMPACT_EVERY: ClassVar[int] = 2_000_000
    """New rows of a relation after which it is merged; more once it is larger, so that the work stays in proportion."""
    WORTH: ClassVar[float] = 0.7
    """Share of distinct rows above which merging a relation would cost more than it frees."""
    SAMPLE: ClassVar[int] = 300_000
    """Rows by which the last merge before the questions decides."""

    def __post_init__(self) -> None:
        self.con = here() if self.memory is None else Store(self.memory)
        self.con.execute("SET threads = 1")  # the other cores scan
        for name, columns in RELATIONS.items():
            self.con.execute(f"CREATE TABLE {_table(name)} ({columns})")
        for name, (columns, _) in ONCE.items():
            self.con.execute(f"CREATE TABLE {name}_once ({columns})")
        self.con.execute("CREATE TABLE source_mark (src INTEGER, mark UHUGEINT)")
        for name in VIEWS:
            alone = f" UNION ALL SELECT {ALONE[name]}" if name in ALONE else ""
            self.con.execute(f"CREATE VIEW {name} AS {_kept(name)}{alone}")
        if self.places is not None:
            self.con.execute(f"CREATE TABLE pointer ({POINTER})")
        self.con.execute(
            f"CREATE VIEW sighting AS FROM seen UNION ALL SELECT holder, {KINDS['token']}, h FROM token UNION ALL SELECT holder, {KINDS['device']}, h FROM device"
        )

    def class_of(self, column: TokenColumn) -> str:
        """SQL of the number in ``token`` of the class of a column's tokens."""
        arms = ""
        for code, named in enumerate((column.plain, column.jwt), len(formats())):
            if named not in self.classes:
                self.classes.append(named)
            arms += f" WHEN {code} THEN {self.classes.index(named)}"
        return f"CASE {column.facts}c{arms} ELSE {column.facts}c END"

    @staticmethod
    def class_bit(number: str) -> str:
        """SQL of a class, given by its number, as a bit; NULL of those for which there is no place."""
        first = len(formats())
        own, form = f"{number} BETWEEN {first} AND {first + OWN - 1} THEN {number} - {first}", f"{number} < {min(first, BITS - OWN)} THEN {number} + {OWN}"
        return f"1::UHUGEINT << (CASE WHEN {own} WHEN {form} END)::UHUGEINT"

    def classes_of(self, bits: int) -> list[Class]:
        """The classes of some bits."""
        first = len(formats())
        return [self.classes[bit + first if bit < OWN else bit - OWN] for bit in range(BITS) if bits >> bit & 1]

    def meet(self, marks: Mapping[int, str]) -> None:
        """Remember what keeps the holders of each source apart, given as SQL by its number."""
        new = [f"({source}, {mark})" for source, mark in marks.items() if source not in self._met]
        if new:
            self._met.update(marks)
            self.con.execute(f"INSERT INTO source_mark VALUES {', '.join(new)}")

    def width(self, table: int) -> int:
        """Bits of the masks of a table."""
        return max((bit for number, bit in self.slots if number == table), default=-1) + 1

    def add(self, relation: str, select: str, *, once: bool = False) -> None:
        """Append to a relation.

        Args:
            relation: its name.
            select: SQL of the new rows, in the order of its columns; equal ones may repeat.
            once: the rows have the columns of ``ONCE``.
        """
        row = self.con.execute(f"INSERT INTO {f'{relation}_once' if once else _table(relation)} {select}").fetchone()
        self._rows[relation] = self._rows.get(relation, 0) + (row[0] if row else 0)
        if self._rows[relation] - self._merged.get(relation, 0) > max(self.COMPACT_EVERY, self._merged.get(relation, 0)):
            self._compact(relation)

    def compact(self) -> None:
        """When all is taken in, merge what is asked several times, where it repeats. No figure needs it: each question asks for distinct facts."""
        self.con.execute("RESET threads")
        if self.memory is not None and self.asked > self.memory:
            self.con.execute(f"SET memory_limit = '{kilobytes(self.asked)}'")
        for relation in REREAD:
            if self._rows.get(relation, 0) > self._merged.get(relation, 0) and self._repeats(f"({_kept(relation)} LIMIT {self.SAMPLE})", relation):
                self._compact(relation)

    def _repeats(self, rows: str, relation: str) -> bool:
        """Whether merging rows is worth it: the facts of a table of users hardly ever repeat, those of events do."""
        distinct, n = self.rows(f"SELECT approx_count_distinct(hash({MERGE[relation][0]})), count(*) FROM {rows}")[0]
        return distinct < self.WORTH * n

    def _compact(self, relation: str) -> None:
        """Merge equal rows, if they are enough to be worth it; else the next attempt is at twice the size."""
        key, rest = MERGE[relation]
        kept = f"({_kept(relation)})"
        if not self._repeats(kept, relation):
            self._merged[relation] = self._rows[relation]
            return
        select = f"SELECT {key}, {rest} FROM {kept} GROUP BY {key}" if rest else f"SELECT DISTINCT {key} FROM {kept}"
        self.con.execute(f"CREATE TABLE merged ({RELATIONS[relation]})")
        names = ", ".join(part.split()[0] for part in RELATIONS[relation].split(", "))
        row = self.con.execute(f"INSERT INTO merged ({names}) {select}").fetchone()
        self.con.execute(f"DROP TABLE {_table(relation)}")
        self.con.execute(f"ALTER TABLE merged RENAME TO {_table(relation)}")
        if relation in ONCE:
            self.con.execute(f"TRUNCATE {relation}_once")
        self._rows[relation] = self._merged[relation] = row[0] if row else 0

    def rows(self, sql: str, *args: Any) -> list[tuple[Any, ...]]:  # noqa: ANN401 - SQL parameters
        """Ask the ledger."""
        return self.con.execute(sql, list(args)).fetchall()

    def one(self, sql: str, *args: Any) -> int:  # noqa: ANN401 - SQL parameters
        """Ask the ledger for one number; NULL is 0."""
        return int(self.rows(sql, *args)[0][0] or 0)


def _table(relation: str) -> str:
    """The table that holds all of a relation's columns."""
    return f"{relation}_full" if relation in VIEWS else relation


def _kept(relation: str) -> str:
    """SQL of the rows that are kept for a relation by itself."""
    once = f" UNION ALL SELECT {ONCE[relation][1]} FROM {relation}_once" if relation in ONCE else ""
    return f"FROM {_table(relation)}{once}"
