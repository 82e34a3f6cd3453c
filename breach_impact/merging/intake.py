"""From the facts of a frame to the ledger's relations: who holds a record, and what hangs on that holder.

Everything here works on hashes, flags and codes, in the ledger's connection; no raw value gets this far.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from breach_impact.clock import stage
from breach_impact.merging.holders import NO_RK, NOBODY, Member, Source, Unit, constant, source_mark, together, values
from breach_impact.merging.pointers import Records, point
from breach_impact.merging.relations import NARROW
from breach_impact.merging.sending import empty, forget, send
from breach_impact.privacy import KINDS, PERSON
from breach_impact.scanning.row_facts import Facts

if TYPE_CHECKING:
    from breach_impact.ledger import Ledger
    from breach_impact.scan import Found

MASKS = ("m1", "m2", "m3", "m4")


@stage("ledger")
def take_in(ledger: Ledger, sources: Sequence[int], table: int, found: list[Found], *, versions: bool = True, records: Sequence[Records] = ()) -> None:
    """Take in the parts of one frame, or of several of a table whose parts were compiled alike.

    Args:
        ledger: to take them into.
        sources: numbers of the sources; of several, the records say in ``src`` of which they are.
        table: number of the table.
        found: what :meth:`breach_impact.scan.Scanner.scan` yields; it is let go of.
        versions: whether a document of the table may come more than once.
        records: where the frames' records stand, for a ledger that keeps pointers.
    """
    rk = "rk" if versions else NO_RK
    members = [Member(f"part{n}", part.unit, part.root, facts, empty(rows)) for n, (part, facts, rows) in enumerate(found)]
    for member in members:
        send(ledger.con, member.name, found.pop(0)[2])  # where the ledger is another process' it is no longer here
    ledger.meet({source: source_mark(source) for source in sources})
    source = Source.of(sources)
    roots = [member for member in members if member.root]
    alone = not versions and len(roots) == 1 and ledger.width(table) <= NARROW
    units = [Unit(ledger, source, table, number, root, [m for m in members if m.unit == root.unit and not m.root], rk, alone) for number, root in enumerate(roots)]
    held = [part for unit in units for part in unit.take_in()]
    if records and ledger.places is not None:
        point(ledger, table, held, records)
    _votes(ledger, held, rk)
    _records(ledger, source, table, members, units, rk)
    _unlinked(ledger, units)
    for member in members:
        for name in member.facts.parties:
            ledger.add("secondary", f"SELECT {table}, {name}k, {name}h, {name}m FROM {member.name} WHERE {name}h IS NOT NULL")
        for name in member.facts.unnamed:
            ledger.add("beside", f"SELECT {rk}, {name}u, 1 FROM {member.name} WHERE {name}u IS NOT NULL")
        for name in (name for name, mine in member.facts.cards if not mine):
            ledger.add("card", f"SELECT {NOBODY}, {name}h, {name}b, {name}e, {name}g FROM {member.name} WHERE {name}h IS NOT NULL")
        for names in together(member.facts.addresses):
            ledger.add("address", f"SELECT h FROM (SELECT {values(names)} AS h FROM {member.name}) WHERE h IS NOT NULL")
    for unit in units:
        unit.forget()
    for member in members:
        forget(ledger.con, member.name)


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


def _records(ledger: Ledger, source: Source, table: int, members: list[Member], units: list[Unit], rk: str) -> None:
    """A record's masks are those of all its parts; its holder is its own, or the set of all whom its lists of people bring."""
    if units[0].alone:
        _alone(ledger, source, table, members, units[0])
    else:
        if len(units) > 1:
            _bearers(ledger, source, members, units)
        record = "unit0" if len(units) == 1 else "(SELECT u.* EXCLUDE (holder), b.holder FROM unit0 u JOIN bearer b USING (row))"
        rows = record
        if len(members) > 1:
            none = "CAST(NULL AS UHUGEINT)"
            parts = " UNION ALL ".join(
                [f"SELECT row, rk, holder, m1, m2, m3, m4{source.own} FROM {record}", *(f"SELECT row, {none}, {none}, m1, m2, m3, m4{source.none} FROM {m.name}" for m in members[1:])]
            )
            masks = ", ".join(f"bit_or({m}) AS {m}" for m in MASKS)
            rows = f"(SELECT {'' if rk == NO_RK else 'max(rk) AS rk, '}max(holder) AS holder, {masks}{source.most} FROM ({parts}) GROUP BY row)"
        if rk == NO_RK and ledger.width(table) <= NARROW:
            ledger.add("record", f"SELECT {source.sql}, {table}, holder, {_packed()} FROM {rows}", once=True)
        else:
            ledger.add("record", f"SELECT {rk}, {source.sql}, {table}, holder, m1, m2, m3, m4, 1 FROM {rows}")
    _times(ledger, members, rk)
    _kits(ledger, members, rk)
    _cards(ledger, members, rk)


def _packed() -> str:
    """SQL of the masks side by side in one number."""
    return " | ".join(f"({m}::UHUGEINT << {n * NARROW})" for n, m in enumerate(MASKS))


def _alone(ledger: Ledger, source: Source, table: int, members: list[Member], unit: Unit) -> None:
    """A record of one holder: what it exposes, the holder and the one identifier that makes him are one row."""
    kind, own = "NULL" if unit.only is None else f"CASE WHEN named THEN {unit.only} END", unit.own(members[0].facts)
    rows = f"(SELECT holder, named, m1, m2, m3, m4, {own} AS own{source.own} FROM unit0)"
    if len(members) > 1:
        parts = " UNION ALL ".join(
            [f"SELECT row, holder, named, m1, m2, m3, m4, {own} AS own{source.own} FROM unit0"]
            + [f"SELECT row, NULL, NULL, m1, m2, m3, m4, {unit.own(m.facts)}{source.none} FROM {m.name}" for m in members[1:]]
        )
        masks = ", ".join(f"bit_or({m}) AS {m}" for m in (*MASKS, "own"))
        rows = f"(SELECT max(holder) AS holder, bool_or(named) AS named, {masks}{source.most} FROM ({parts}) GROUP BY row)"
    ledger.add("alone", f"SELECT {source.sql}, {table}, {kind}, holder, {_packed()}, own, 1 FROM {rows}")


def _bearers(ledger: Ledger, source: Source, members: list[Member], units: list[Unit]) -> None:
    """Make ``bearer`` (row, holder): where a record's list of people brings more identifiers, the set of them all."""
    con = ledger.con
    all_units = " UNION ALL ".join(f"SELECT row, idx, holder, named{source.own} FROM unit{n}" for n in range(len(units)))
    several = "count(DISTINCT holder) FILTER (named) > 1 OR coalesce(max(idx) FILTER (named), 0) > 0"
    con.execute(f"CREATE OR REPLACE TEMP TABLE named AS SELECT DISTINCT row, holder FROM ({all_units}) WHERE named")
    con.execute(
        f"CREATE OR REPLACE TEMP TABLE bearer AS SELECT u.row, CASE WHEN several THEN s.holder ELSE coalesce(u.holder, {NOBODY}) END AS holder, u.many{source.own} FROM"
        f" (SELECT row, {several} AS several, min(holder) FILTER (idx = 0) AS holder, max(idx) > 0 AS many{source.most} FROM ({all_units}) GROUP BY row) u"
        f" LEFT JOIN (SELECT row, xor(bit_xor(holder), {constant('set')}) AS holder FROM named GROUP BY row) s USING (row)"
    )
    ids = [f"SELECT row, {kind} AS k, {n} AS h FROM {m.name} WHERE {n} IS NOT NULL" for m in members for n, kind in m.facts.ids if kind in PERSON]
    if ids:
        ledger.add("holder_id", f"SELECT b.holder, -1 - {source.sql}, i.k, i.h FROM ({' UNION ALL '.join(ids)}) i JOIN bearer b USING (row) WHERE b.many")


def _unlinked(ledger: Ledger, units: list[Unit]) -> None:
    """Who may be a person without an identifier: at most one a record, and only if nobody in it has any (COUNTING, *Unattributed*)."""
    told = [unit.name for unit in units if unit.root.facts.personal]
    if len(units) == 1:
        for name in told:
            ledger.add("unlinked", f"SELECT holder, rk, ukey, 1 FROM {name} WHERE person")
    elif told:
        rows = " UNION ALL ".join(f"SELECT row, rk, ukey FROM {name} WHERE person" for name in told)
        ledger.add("unlinked", f"SELECT b.holder, p.rk, p.ukey, 1 FROM (SELECT row, max(rk) AS rk, min(ukey) AS ukey FROM ({rows}) GROUP BY row) p JOIN bearer b USING (row)")


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
