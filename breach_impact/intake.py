"""From the facts of a frame to the ledger's relations: who holds a record, and what hangs on that holder.

Everything here works on hashes, flags and codes, in the ledger's connection; no raw value gets this far.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from breach_impact.clock import stage
from breach_impact.pointers import Records, point
from breach_impact.privacy import KINDS, PERSON
from breach_impact.relations import NARROW
from breach_impact.rowset import Facts
from breach_impact.sql import CHAIN, chained

if TYPE_CHECKING:
    import pyarrow as pa

    from breach_impact.ledger import Ledger
    from breach_impact.scan import Found

MASKS = ("m1", "m2", "m3", "m4")
NOBODY = "0::UHUGEINT"
NO_RK = "CAST(NULL AS UHUGEINT)"


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


@stage("ledger")
def take_in(ledger: Ledger, source: int, table: int, found: list[Found], *, versions: bool = True, records: Sequence[Records] = ()) -> None:
    """Take in the parts of one frame, or of several of a source and table whose parts were compiled alike.

    Args:
        ledger: to take them into.
        source: number of the source.
        table: number of the table.
        found: what :meth:`breach_impact.scan.Scanner.scan` yields; it is let go of.
        versions: whether a document of the table may come more than once.
        records: where the frames' records stand, for a ledger that keeps pointers.
    """
    rk = "rk" if versions else NO_RK
    members = [Member(f"part{n}", part.unit, part.root, facts, _empty(rows)) for n, (part, facts, rows) in enumerate(found)]
    for member in members:
        ledger.con.register(member.name, found.pop(0)[2])  # where the ledger is another process' it is no longer here
    units = [member for member in members if member.root]
    held: list[tuple[str, Facts]] = []
    for number, root in enumerate(units):
        held += _Unit(ledger, source, table, number, root, [m for m in members if m.unit == root.unit and not m.root], rk).take_in()
    if records and ledger.places is not None:
        point(ledger, table, held, records)
    _votes(ledger, held, rk)
    _records(ledger, source, table, members, units, rk)
    for member in members:
        for name in member.facts.parties:
            ledger.add("secondary", f"SELECT {table}, {name}k, {name}h, {name}m FROM {member.name} WHERE {name}h IS NOT NULL")
        for name in member.facts.unnamed:
            ledger.add("beside", f"SELECT {rk}, {name}u, 1 FROM {member.name} WHERE {name}u IS NOT NULL")
        for name in (name for name, mine in member.facts.cards if not mine):
            ledger.add("card", f"SELECT {NOBODY}, {name}h, {name}b, {name}e, {name}g FROM {member.name} WHERE {name}h IS NOT NULL")
        for names in _together(member.facts.addresses):
            ledger.add("address", f"SELECT h FROM (SELECT {_values(names)} AS h FROM {member.name}) WHERE h IS NOT NULL")
        ledger.con.unregister(member.name)


def _empty(rows: pa.Table) -> frozenset[str]:
    return frozenset(name for name, column in zip(rows.column_names, rows.columns, strict=True) if column.null_count == rows.num_rows)


def _any(columns: Iterable[str]) -> str:
    return chained(" OR ", (f"{name} IS NOT NULL" for name in columns)) or "false"


def _together(columns: Sequence[str]) -> list[Sequence[str]]:
    """Columns that are read in one statement: each by itself, but all of many, for a statement takes as long as the relation has columns."""
    return [columns] if len(columns) > CHAIN else [[column] for column in columns]


def _values(columns: Sequence[str]) -> str:
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


@dataclass(slots=True)
class _Unit:
    """The holders at one level: records, or the persons of a list."""

    ledger: Ledger
    source: int
    table: int
    number: int
    root: Member
    deeper: list[Member]
    rk: str

    def take_in(self) -> list[tuple[str, Facts]]:
        """The relations of the ledger's connection that hold the unit's facts with their holders, the unit itself first."""
        self._holders()
        mine = [self._held(member) for member in self.deeper]
        held = [(f"unit{self.number}", self.root.facts), *mine]
        for (name, facts), member in zip(held, [self.root, *self.deeper], strict=True):
            self._relations(name, facts)
            self._tokens(name, facts, member.empty)
        who = f"unit{self.number}"
        self.ledger.add("unit", f"SELECT holder, {self.table}, {self._own(self.root.facts)}, 1 FROM {who}")
        for name, facts in mine:
            own = self._own(facts)
            self.ledger.add("unit", f"SELECT holder, {self.table}, {own}, 0 FROM {name} WHERE {own} <> 0")
        if self.number == 0 and self.rk != NO_RK:
            self.ledger.add("document", f"SELECT rk, holder FROM {who} WHERE rk IS NOT NULL")
        if self.root.facts.personal:
            self.ledger.add("unlinked", f"SELECT holder, rk, ukey, 1 FROM {who} WHERE person")
        return held

    @staticmethod
    def _own(facts: Facts) -> str:
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
        held = f"CASE WHEN ids <> 0 THEN xor(ids, {constant(f'source {self.source}')}) ELSE {nobody} END"
        rest = "* EXCLUDE (latest)" if facts.latest or helpers else "*"
        con.execute(
            f"CREATE OR REPLACE TEMP TABLE unit{self.number} AS SELECT *, {held} AS holder, ids <> 0 AS named FROM (SELECT {rest}, {ids} AS ids, {latest} AS latest FROM {source})"
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
        con, who = self.ledger.con, f"unit{self.number}"
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
            f"CREATE OR REPLACE TEMP TABLE {name} AS SELECT {rest}, u.holder, u.latest FROM {member.name} m JOIN unit{self.number} u USING (row, idx)"
        )
        return name, member.facts

    def _relations(self, name: str, facts: Facts) -> None:
        add, source = self.ledger.add, self.source
        for kind in dict.fromkeys(kind for _, kind in facts.ids):
            for columns in _together([column for column, of in facts.ids if of == kind]):
                add("holder_id", f"SELECT holder, {source}, {kind}, h FROM (SELECT holder, {_values(columns)} AS h FROM {name}) WHERE h IS NOT NULL")
        for column, kind in facts.seen:
            if column not in facts.told:
                add("seen", f"SELECT holder, {kind}, {column} FROM {name} WHERE {column} IS NOT NULL")
        for columns in _together(facts.domains):
            kinds = _values([f"{column}_k" for column in columns])  # of two lists DuckDB takes the values side by side
            add("domain", f"SELECT holder, d, k FROM (SELECT holder, {_values(columns)} AS d, {kinds} AS k FROM {name}) WHERE d IS NOT NULL")
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


    def _tokens(self, name: str, facts: Facts, empty: frozenset[str]) -> None:
        for t in facts.tokens:
            named, rest = self.ledger.class_of(t), f"FROM {name} WHERE {t.hashed} IS NOT NULL"
            gone = f"{t.facts}g" if t.ends else "NULL"
            if self.rk == NO_RK and {f"{t.facts}x", f"{t.facts}s"} <= empty and (not t.ends or gone in empty):
                self.ledger.add("token", f"SELECT holder, {t.hashed}, {named}, {t.facts}m {rest}", once=True)
            else:
                self.ledger.add("token", f"SELECT holder, {self.rk}, {t.hashed}, {named}, {t.facts}x, {t.facts}s, {gone}, {t.facts}m, 1 {rest}")


def _votes(ledger: Ledger, held: Sequence[tuple[str, Facts]], rk: str) -> None:
    """Zones, places and forms of passwords: each counts once a record, however many of its values say the same."""
    zones = [(name, column, str(device).lower()) for name, facts in held for column, device in facts.zones]
    for device in ("false", "true"):
        _vote(ledger, "zone", device, [(name, column) for name, column, flag in zones if flag == device], rk)
    regions = [(name, column, rank) for name, facts in held for column, rank in facts.regions]
    for rank in sorted({rank for _, _, rank in regions}):
        _vote(ledger, "region", str(rank), [(name, column) for name, column, number in regions if number == rank], rk)
    forms = [(name, column) for name, facts in held for column in facts.credentials]
    # Of a record that holds a form with two settings, one row counts for the form and one for each setting.
    first = "(row_number() OVER (PARTITION BY row, v ORDER BY holder) = 1)::BIGINT AS n, (row_number() OVER (PARTITION BY row, split_part(v, '|', 1) ORDER BY holder, v) = 1)::BIGINT AS f"
    for rows in _once(forms, f"holder, {rk} AS rk, {{column}} AS v, 1 AS n, 1 AS f", f"holder, any_value(rk) AS rk, v, {first}", "row, holder, v"):
        ledger.add("credential", f"SELECT holder, rk, v, n, f FROM {rows}")


def _vote(ledger: Ledger, relation: str, says: str, columns: list[tuple[str, str]], rk: str) -> None:
    if rk == NO_RK:
        for rows in _once(columns, "holder, {column} AS v, latest", "holder, v, max(latest) AS latest", "row, holder, v"):
            ledger.add(relation, f"SELECT holder, v, {says}, latest FROM {rows}", once=True)
    else:
        for rows in _once(columns, "holder, rk, {column} AS v, latest", "holder, any_value(rk) AS rk, v, max(latest) AS latest", "row, holder, v"):
            ledger.add(relation, f"SELECT holder, rk, v, {says}, 1, latest FROM {rows}")


def _once(columns: Sequence[tuple[str, str]], each: str, merged: str, key: str) -> list[str]:
    """SQL of the rows of some columns: as they are if only one column of the records themselves is there, else merged by a key."""
    rows = [f"SELECT row, {each.format(column=column)} FROM {name} WHERE {column} IS NOT NULL" for name, column in columns]
    if not rows or (len(rows) == 1 and columns[0][0] == "unit0"):
        return [f"({sql})" for sql in rows]
    return [f"(SELECT {merged} FROM ({' UNION ALL '.join(rows)}) GROUP BY {key})"]


def _records(ledger: Ledger, source: int, table: int, members: list[Member], units: list[Member], rk: str) -> None:
    """A record's masks are those of all its parts; its holder is its own, or the set of all whom its lists of people bring."""
    if len(units) > 1:
        _bearers(ledger, source, members, units)
    record = "unit0" if len(units) == 1 else "(SELECT u.* EXCLUDE (holder), b.holder FROM unit0 u JOIN bearer b USING (row))"
    rows = f"FROM {record}"
    if len(members) > 1:
        none = "CAST(NULL AS UHUGEINT)"
        parts = " UNION ALL ".join(
            [f"SELECT row, rk, holder, m1, m2, m3, m4 FROM {record}", *(f"SELECT row, {none}, {none}, m1, m2, m3, m4 FROM {m.name}" for m in members[1:])]
        )
        masks = ", ".join(f"bit_or({m}) AS {m}" for m in MASKS)
        rows = f"FROM (SELECT {'' if rk == NO_RK else 'max(rk) AS rk, '}max(holder) AS holder, {masks} FROM ({parts}) GROUP BY row)"
    if rk == NO_RK and ledger.width(table) <= NARROW:
        packed = " | ".join(f"({m}::UHUGEINT << {n * NARROW})" for n, m in enumerate(MASKS))
        ledger.add("record", f"SELECT {source}, {table}, holder, {packed} {rows}", once=True)
    else:
        ledger.add("record", f"SELECT {rk}, {source}, {table}, holder, m1, m2, m3, m4, 1 {rows}")
    _times(ledger, members, rk)
    _kits(ledger, members, rk)
    _cards(ledger, members, rk)


def _bearers(ledger: Ledger, source: int, members: list[Member], units: list[Member]) -> None:
    """Make ``bearer`` (row, holder): where a record's list of people brings more identifiers, the set of them all."""
    con = ledger.con
    all_units = " UNION ALL ".join(f"SELECT row, idx, holder, named FROM unit{n}" for n in range(len(units)))
    several = "count(DISTINCT holder) FILTER (named) > 1 OR coalesce(max(idx) FILTER (named), 0) > 0"
    con.execute(f"CREATE OR REPLACE TEMP TABLE named AS SELECT DISTINCT row, holder FROM ({all_units}) WHERE named")
    con.execute(
        f"CREATE OR REPLACE TEMP TABLE bearer AS SELECT u.row, CASE WHEN several THEN s.holder ELSE coalesce(u.holder, {NOBODY}) END AS holder, u.many FROM"
        f" (SELECT row, {several} AS several, min(holder) FILTER (idx = 0) AS holder, max(idx) > 0 AS many FROM ({all_units}) GROUP BY row) u"
        f" LEFT JOIN (SELECT row, xor(bit_xor(holder), {constant('set')}) AS holder FROM named GROUP BY row) s USING (row)"
    )
    ids = [f"SELECT row, {kind} AS k, {n} AS h FROM {m.name} WHERE {n} IS NOT NULL" for m in members for n, kind in m.facts.ids if kind in PERSON]
    if ids:
        ledger.add("holder_id", f"SELECT b.holder, -1 - {source}, i.k, i.h FROM ({' UNION ALL '.join(ids)}) i JOIN bearer b USING (row) WHERE b.many")


def _times(ledger: Ledger, members: list[Member], rk: str) -> None:
    """Days of activity: in how many records, and the first and last second."""
    parts = [f"SELECT row, {rk} AS rk, {t} AS t FROM {m.name} WHERE {t} IS NOT NULL" for m in members for t in m.facts.times]
    if parts:
        day = f"SELECT row, rk, t, CAST(floor(t / 86400) AS INTEGER) AS day FROM ({' UNION ALL '.join(parts)}) WHERE abs(t) < 100000000000"
        n = "count(*)" if len(parts) == 1 and members[0].facts.times else "count(DISTINCT row)"
        ledger.add("time", f"SELECT rk, day, {n}, min(t), max(t) FROM ({day}) GROUP BY rk, day")


def _cards(ledger: Ledger, members: list[Member], rk: str) -> None:
    """The brands of a record's cards as a set of bits."""
    parts = [f"SELECT row, {rk} AS rk, 1::UBIGINT << {c}b AS brand FROM {m.name} WHERE {c}h IS NOT NULL" for m in members for c, _ in m.facts.cards]
    if parts:
        rows = f"SELECT any_value(rk) AS rk, bit_or(brand) AS brands FROM ({' UNION ALL '.join(parts)}) GROUP BY row"
        n = "count(*)" if rk == NO_RK else "CASE WHEN rk IS NULL THEN count(*) ELSE 1 END"
        ledger.add("card_record", f"SELECT rk, brands, {n} FROM ({rows}) GROUP BY rk, brands")


def _kits(ledger: Ledger, members: list[Member], rk: str) -> None:
    """A record's tokens as a set, so that a record is counted once for an issuer whatever its tokens turn out to be; a document is counted by its ``rk``."""
    token, nameless = KINDS["token"], "" if rk == NO_RK else " AND rk IS NULL"
    parts = [
        f"SELECT row, rk, {n} AS h, {_class(ledger, m.facts, n)} AS c FROM {m.name} WHERE {n} IS NOT NULL{nameless}"
        for m in members for n, kind in m.facts.seen if kind == token
    ]  # fmt: skip
    if parts:
        con = ledger.con
        con.execute(f"CREATE OR REPLACE TEMP TABLE mine AS SELECT row, any_value(rk) AS rk, h, bit_or({ledger.class_bit('c')}) AS class FROM ({' UNION ALL '.join(parts)}) GROUP BY row, h")
        con.execute(f"CREATE OR REPLACE TEMP TABLE kit AS SELECT row, any_value(rk) AS rk, xor(bit_xor(h), {constant('kit')}) AS kit, CASE WHEN count(*) = count(class) THEN bit_or(class) END AS classes FROM mine GROUP BY row")
        if rk == NO_RK:
            ledger.add("token_record", "SELECT kit, classes FROM kit", once=True)
        else:
            ledger.add("token_record", "SELECT rk, kit, classes, 1 FROM kit")
        ledger.add("token_kit", "SELECT kit, h FROM kit JOIN mine USING (row)")


def _class(ledger: Ledger, facts: Facts, name: str) -> str:
    """SQL of the number of the class of a column's tokens; NULL if it has none."""
    column = next((t for t in facts.tokens if t.hashed == name), None)
    return "NULL::INTEGER" if column is None else f"({ledger.class_of(column)})::INTEGER"
