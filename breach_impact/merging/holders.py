"""Who holds a record: the set of identifiers that it carries, or of what else tells it, and what hangs on that holder."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from breach_impact.scanning.row_facts import Facts
from breach_impact.sql import CHAIN, chained

if TYPE_CHECKING:
    from breach_impact.ledger import Ledger

NOBODY = "0::UHUGEINT"
NO_RK = "CAST(NULL AS UHUGEINT)"
FEW = 2
"""Identifiers, devices and tokens of a record up to which its holder is worked out where it is needed."""


@dataclass(frozen=True, slots=True)
class Member:
    """A part as a relation of the ledger's connection.

    Attributes:
        empty: columns that hold nothing.
    """

    name: str
    unit: tuple[str, ...]
    root: bool
    facts: Facts
    empty: frozenset[str] = frozenset()


def constant(text: str) -> str:
    """A 128-bit number that keeps the holders of one kind apart from those of another."""
    return f"{int.from_bytes(hashlib.md5(text.encode(), usedforsecurity=False).digest())}::UHUGEINT"


def _any(columns: Iterable[str]) -> str:
    return chained(" OR ", (f"{name} IS NOT NULL" for name in columns)) or "false"


def together(columns: Sequence[str]) -> list[Sequence[str]]:
    """Columns that are read in one statement: each by itself, but all of many, for a statement takes as long as the relation has columns."""
    return [columns] if len(columns) > CHAIN else [[column] for column in columns]


def values(columns: Sequence[str]) -> str:
    """SQL of the values of columns that are read together, one a row."""
    return columns[0] if len(columns) == 1 else f"unnest([{', '.join(columns)}])"


def set_hash(names: Sequence[str]) -> str:
    """SQL: the exclusive or of the distinct hashes of a row, 0 if there is none. They are keyed, so it tells sets apart."""
    if len(names) > CHAIN:  # every name against every other would be their square
        return f"coalesce(list_aggregate(list_distinct([{', '.join(names)}]), 'bit_xor'), {NOBODY})"
    out = NOBODY
    for number, name in enumerate(names):
        repeated = " OR ".join(f"{name} = {other}" for other in names[:number])
        value = f"CASE WHEN {name} IS NULL{f' OR coalesce({repeated}, false)' if repeated else ''} THEN {NOBODY} ELSE {name} END"
        out = value if number == 0 else f"xor({out}, {value})"
    return out


def source_mark(source: int) -> str:
    """SQL of what keeps the holders of one source apart from those of another."""
    return constant(f"source {source}")


@dataclass(frozen=True, slots=True)
class Source:
    """SQL of the source of a take's records: a number, or of several sources the column ``src``.

    Attributes:
        sql: the number of the source.
        mark: what keeps its holders apart.
        marked: what is to be joined for that.
        own, none, most: the column among others, missing, and of several rows of a record; nothing where the source is a number.
    """

    sql: str
    mark: str
    marked: str = ""
    own: str = ""
    none: str = ""
    most: str = ""

    @classmethod
    def of(cls, sources: Sequence[int]) -> Source:
        """Of the records of some sources."""
        if len(sources) == 1:
            return cls(str(sources[0]), source_mark(sources[0]))
        return cls("src", "mark", " JOIN source_mark USING (src)", ", src", ", CAST(NULL AS INTEGER) AS src", ", max(src) AS src")


@dataclass(slots=True)
class Unit:
    """The holders at one level: records, or the persons of a list.

    Attributes:
        alone: they are the table's only ones and have no versions, so that what a record says of its holder is kept with the record.
        only: kind of the one identifier that makes a holder, if that is kept with the record.
    """

    ledger: Ledger
    source: Source
    table: int
    number: int
    root: Member
    deeper: list[Member]
    rk: str
    alone: bool
    only: int | None = field(init=False, default=None)

    def __post_init__(self) -> None:
        if self.alone and len(self.root.facts.ids) == 1 and not any(m.facts.ids for m in self.deeper):
            self.only = self.root.facts.ids[0][1]

    @property
    def name(self) -> str:
        """The relation of the ledger's connection that holds the root part with its holders."""
        return f"unit{self.number}"

    @property
    def _seen_through(self) -> bool:
        """Whether that is a view: what makes a holder is worked out anew for each relation, which is cheap where it is little."""
        return not self.source.own and not self.deeper and len(self.root.facts.ids) + len(self.root.facts.seen) <= FEW

    def take_in(self) -> list[tuple[str, Facts]]:
        """The relations of the ledger's connection that hold the unit's facts with their holders, the unit itself first."""
        self._holders()
        mine = [self._held(member) for member in self.deeper]
        held = [(self.name, self.root.facts), *mine]
        for (name, facts), member in zip(held, [self.root, *self.deeper], strict=True):
            self._relations(name, facts)
            self._tokens(name, facts, member.empty)
        if not self.alone:
            self.ledger.add("unit", f"SELECT holder, {self.table}, {self.own(self.root.facts)}, 1 FROM {self.name}")
            for name, facts in mine:
                own = self.own(facts)
                self.ledger.add("unit", f"SELECT holder, {self.table}, {own}, 0 FROM {name} WHERE {own} <> 0")
        if self.number == 0 and self.rk != NO_RK:
            self.ledger.add("document", f"SELECT rk, holder FROM {self.name} WHERE rk IS NOT NULL")
        return held

    def forget(self) -> None:
        """Let go of the relation."""
        self.ledger.con.execute(f"DROP {'VIEW' if self._seen_through else 'TABLE'} {self.name}")

    @staticmethod
    def own(facts: Facts) -> str:
        """SQL of what a row exposes of its holder."""
        return "own" if facts.own else "m1"

    def _holders(self) -> None:
        """Make ``unit<n>``: the root part with the holder of each row, whether that has an identifier, and the latest time."""
        con, facts = self.ledger.con, self.root.facts
        helpers = [m for m in self.deeper if m.facts.ids or m.facts.latest]
        ids, latest, source = set_hash([n for n, _ in facts.ids]), "latest" if facts.latest else "CAST(NULL AS BIGINT)", self.root.name
        if helpers:
            con.execute(f"CREATE OR REPLACE TEMP TABLE gathered AS {self._gathered(helpers)}")
            source = f"(SELECT {'r.* EXCLUDE (latest)' if facts.latest else 'r.*'}, g.ids AS more, greatest(g.latest, {'r.latest' if facts.latest else 'NULL'}) AS latest FROM {self.root.name} r LEFT JOIN gathered g USING (row, idx))"
            latest = "latest"
            if any(m.facts.ids for m in helpers):
                ids = f"coalesce(more, {NOBODY})"
        seen = [n for n, _ in facts.seen]
        nobody = f"CASE WHEN rk IS NOT NULL AND idx = 0 THEN xor(rk, {constant('document')}) WHEN {_any(seen)} THEN xor({set_hash(seen)}, {constant('seen')}) ELSE {NOBODY} END"
        held = f"CASE WHEN ids <> 0 THEN xor(ids, {self.source.mark}) ELSE {nobody} END"
        rest = "* EXCLUDE (latest)" if facts.latest or helpers else "*"
        con.execute(
            f"CREATE TEMP {'VIEW' if self._seen_through else 'TABLE'} {self.name} AS SELECT *, {held} AS holder, ids <> 0 AS named FROM (SELECT {rest}, {ids} AS ids, {latest} AS latest FROM {source}){self.source.marked}"
        )
        if any(m.facts.seen for m in self.deeper):
            self._by_devices()

    def _gathered(self, helpers: list[Member]) -> str:
        """SQL of (row, idx, ids, latest) of what stands deeper; with identifiers there, the root's are in the set as well."""
        longs = []
        with_ids = any(m.facts.ids for m in helpers)
        for member in helpers:
            longs += [f"SELECT row, idx, {n} AS h, CAST(NULL AS BIGINT) AS t FROM {member.name} WHERE {n} IS NOT NULL" for n, _ in member.facts.ids]
            if member.facts.latest:
                longs.append(f"SELECT row, idx, CAST(NULL AS UHUGEINT) AS h, latest AS t FROM {member.name} WHERE latest IS NOT NULL")
        if with_ids:
            longs += [f"SELECT row, idx, {n} AS h, NULL AS t FROM {self.root.name} WHERE {n} IS NOT NULL" for n, _ in self.root.facts.ids]
            long = f"SELECT row, idx, h, max(t) AS t FROM ({' UNION ALL '.join(longs)}) GROUP BY row, idx, h"
            return f"SELECT row, idx, bit_xor(h) AS ids, max(t) AS latest FROM ({long}) GROUP BY row, idx"
        return f"SELECT row, idx, CAST(NULL AS UHUGEINT) AS ids, max(t) AS latest FROM ({' UNION ALL '.join(longs)}) GROUP BY row, idx"

    def _by_devices(self) -> None:
        """A holder without identifier, document id or device of its own is told by the devices and tokens that stand deeper."""
        con, who = self.ledger.con, self.name
        bare = f"SELECT row, idx FROM {who} WHERE NOT named AND NOT (rk IS NOT NULL AND idx = 0)"
        if con.execute(f"SELECT 1 FROM ({bare}) LIMIT 1").fetchone() is None:
            return
        longs = [f"SELECT row, idx, {n} AS h FROM {m.name} WHERE {n} IS NOT NULL" for m in (self.root, *self.deeper) for n, _ in m.facts.seen]
        con.execute(
            f"CREATE OR REPLACE TEMP TABLE gathered AS SELECT row, idx, xor(bit_xor(h), {constant('seen')}) AS att FROM"
            f" (SELECT DISTINCT row, idx, h FROM ({' UNION ALL '.join(longs)}) SEMI JOIN ({bare}) USING (row, idx)) GROUP BY row, idx"
        )
        con.execute(f"UPDATE {who} SET holder = att FROM gathered g WHERE {who}.row = g.row AND {who}.idx = g.idx")

    def _held(self, member: Member) -> tuple[str, Facts]:
        """A deeper part with the holder of each row."""
        name = f"held{self.number}_{member.name}"
        rest = "m.* EXCLUDE (latest)" if member.facts.latest else "m.*"
        self.ledger.con.execute(
            f"CREATE OR REPLACE TEMP TABLE {name} AS SELECT {rest}, u.holder, u.latest{self.source.own} FROM {member.name} m JOIN {self.name} u USING (row, idx)"
        )
        return name, member.facts

    def _relations(self, name: str, facts: Facts) -> None:
        add, source = self.ledger.add, self.source.sql
        for kind in dict.fromkeys(kind for _, kind in facts.ids if self.only is None):
            for columns in together([column for column, of in facts.ids if of == kind]):
                add("holder_id", f"SELECT holder, {source}, {kind}, h FROM (SELECT holder, {values(columns)} AS h{self.source.own} FROM {name}) WHERE h IS NOT NULL")
        for column, kind in facts.seen:
            if column not in facts.told:
                add("seen", f"SELECT holder, {kind}, {column} FROM {name} WHERE {column} IS NOT NULL")
        for columns in together(facts.domains):
            kinds = values([f"{column}_k" for column in columns])  # of two lists DuckDB takes the values side by side
            add("domain", f"SELECT holder, d, k FROM (SELECT holder, {values(columns)} AS d, {kinds} AS k FROM {name}) WHERE d IS NOT NULL")
        for column in facts.births:
            add("birth", f"SELECT holder, {column} FROM {name} WHERE {column} IS NOT NULL")
        for column in facts.marks:
            add("mark", f"SELECT holder, {column} FROM {name} WHERE {column} IS NOT NULL")
        for c in (name for name, mine in facts.cards if mine):
            add("card", f"SELECT holder, {c}h, {c}b, {c}e, {c}g FROM {name} WHERE {c}h IS NOT NULL")
        for s in facts.secrets:
            add("secret", f"SELECT holder, {s}k, {s}h FROM {name} WHERE {s}h IS NOT NULL")
        for d in facts.devices:
            add("device", f"SELECT holder, {d}h, {d}m FROM {name} WHERE {d}h IS NOT NULL")
        for d, kind, other in facts.aliases:
            add("alias", f"SELECT {d}h, {kind}, {other} FROM {name} WHERE {other} <> {d}h")

    def _tokens(self, name: str, facts: Facts, empty: frozenset[str]) -> None:
        for t in facts.tokens:
            named, rest = self.ledger.class_of(t), f"FROM {name} WHERE {t.hashed} IS NOT NULL"
            gone = f"{t.facts}g" if t.ends else "NULL"
            if self.rk == NO_RK and {f"{t.facts}x", f"{t.facts}s"} <= empty and (not t.ends or gone in empty):
                self.ledger.add("token", f"SELECT holder, {t.hashed}, {named}, {t.facts}m {rest}", once=True)
            else:
                self.ledger.add("token", f"SELECT holder, {self.rk}, {t.hashed}, {named}, {t.facts}x, {t.facts}s, {gone}, {t.facts}m, 1 {rest}")
