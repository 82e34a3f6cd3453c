"""From holders to people: conflicts between inputs, hubs, linking, phones, attribution (COUNTING, *Linking*).

Afterwards the ledger's connection holds, beside the relations,

    ident     (holder, src, k, h)     identifiers that are valid: no hubs, ids of conflicting inputs apart
    subject   (holder, subj, how)     whose each holder is: 0 linked, 1 by phone, 2 by device, 3 by token
    hub       (k, h)                  identifiers that do not link and are none
    affected  (subj)                  the people who hold a record
    others    (k, h)                  the people who appear only inside others' records
    known     (holder, how)           holders with an identifier, and those attributed
    rec       (tbl, holder, m1.., n)  records; the versions of a document are one
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from breach_impact.components import components
from breach_impact.ledger import Ledger
from breach_impact.privacy import KINDS, LINKING, PERSON

SHARED, DIFFER = 20, 0.05
"""Ids that two inputs must share, and the share with other e-mails above which they are not the same people's."""

LINKED, BY_PHONE, BY_DEVICE, BY_TOKEN = 0, 1, 2, 3


@dataclass(frozen=True, slots=True)
class Links:
    """What linking found beside the people.

    Attributes:
        conflicts: pairs of sources whose ids do not mean the same people.
    """

    conflicts: tuple[tuple[int, int], ...]


_RECORDS = (
    "CREATE OR REPLACE TABLE rec AS"
    " SELECT tbl, holder, m1, m2, m3, m4, sum(n)::BIGINT AS n, false AS versions FROM record WHERE rk IS NULL GROUP BY ALL"
    " UNION ALL SELECT min(tbl), CASE WHEN count(DISTINCT holder) = 1 THEN min(holder) ELSE max(holder) FILTER (holder IN (SELECT holder FROM known)) END,"
    " bit_or(m1), bit_or(m2), bit_or(m3), bit_or(m4), 1, count(*) > 1 FROM record WHERE rk IS NOT NULL GROUP BY rk"
)
_KNOWN = (
    "CREATE OR REPLACE TABLE known AS SELECT holder, min(how) AS how FROM"
    " (SELECT holder, how FROM subject UNION ALL SELECT holder, 0 FROM ident WHERE src < 0 OR holder IN (SELECT holder FROM subject WHERE how <= 1)) GROUP BY holder"
)


def _in(kinds: tuple[int, ...]) -> str:
    return "(" + ", ".join(str(k) for k in kinds) + ")"


def link(ledger: Ledger, systems: Mapping[int, int], hub_limit: int) -> Links:
    """Find the people.

    Args:
        ledger: with all fragments merged.
        systems: number of the system of each source.
        hub_limit: distinct values of another kind above which an identifier is a hub.
    """
    con = ledger.con
    con.execute("CREATE OR REPLACE TABLE source_system (src INTEGER, system INTEGER)")
    con.executemany("INSERT INTO source_system VALUES (?, ?)", [list(pair) for pair in systems.items()] or [[-1, -1]])
    con.execute("CREATE OR REPLACE TABLE ident AS SELECT DISTINCT holder, src, k, h FROM holder_id")
    conflicts = _conflicts(ledger)
    _separate(ledger, sorted(systems), conflicts)
    _hubs(ledger, hub_limit)
    _link(ledger)
    _phones(ledger)
    _attribute(ledger)
    _people(ledger)
    return Links(conflicts)


def _conflicts(ledger: Ledger) -> tuple[tuple[int, int], ...]:
    """Pairs of inputs of one system whose shared ids carry other e-mails too often."""
    account, email = KINDS["account_id"], KINDS["email"]
    ledger.con.execute(
        "CREATE OR REPLACE TEMP TABLE mailed AS SELECT DISTINCT a.src, a.h AS id, e.h AS mail FROM ident a JOIN ident e USING (holder, src)"
        f" WHERE a.k = {account} AND e.k = {email} AND a.src >= 0"
    )
    rows = ledger.rows(
        "WITH pair AS (SELECT x.src AS a, y.src AS b, x.id, max(CASE WHEN x.mail = y.mail THEN 1 ELSE 0 END) AS same"
        " FROM mailed x JOIN mailed y ON x.id = y.id AND x.src < y.src GROUP BY ALL)"
        f" SELECT a, b FROM pair GROUP BY a, b HAVING count(*) >= {SHARED} AND avg(1 - same) > {DIFFER} ORDER BY a, b"
    )
    return tuple((int(a), int(b)) for a, b in rows)


def _separate(ledger: Ledger, sources: list[int], conflicts: tuple[tuple[int, int], ...]) -> None:
    """Give the ids of conflicting inputs spaces of their own; each input joins the first it does not contradict."""
    spaces: list[list[int]] = []
    for source in sources:
        for space in spaces:
            if not any((min(source, o), max(source, o)) in conflicts for o in space):
                space.append(source)
                break
        else:
            spaces.append([source])
    for number, space in enumerate(spaces[1:], 1):
        members = ", ".join([*map(str, space), *(str(-1 - s) for s in space)])
        ledger.con.execute(
            f"UPDATE ident SET h = md5_number('space {number} ' || hex(h)) WHERE k = {KINDS['account_id']} AND src IN ({members})"
        )


def _hubs(ledger: Ledger, limit: int) -> None:
    """Identifiers that occur with more than ``limit`` values of one other linking kind of a system; all removed together."""
    ledger.con.execute(
        "CREATE OR REPLACE TABLE hub AS SELECT DISTINCT k, h FROM (SELECT x.k, x.h FROM ident x JOIN source_system s USING (src)"
        f" JOIN ident y ON x.holder = y.holder AND x.src = y.src AND x.k <> y.k AND y.k IN {_in(LINKING)} WHERE x.k IN {_in(PERSON)}"
        f" GROUP BY x.k, x.h, s.system, y.k HAVING count(DISTINCT y.h) > {int(limit)})"
    )
    ledger.con.execute("DELETE FROM ident USING hub WHERE ident.k = hub.k AND ident.h = hub.h")


def _link(ledger: Ledger) -> None:
    """Components of holders and linking identifiers; versions of one document are one record."""
    con = ledger.con
    con.execute(
        "CREATE OR REPLACE TEMP TABLE version AS SELECT rk, min(holder) AS first FROM document GROUP BY rk HAVING count(DISTINCT holder) > 1"
    )
    components(
        con,
        f"SELECT holder AS a, h AS b FROM ident WHERE src >= 0 AND k IN {_in(LINKING)}"
        " UNION ALL SELECT d.holder, v.first FROM document d JOIN version v USING (rk) WHERE d.holder <> 0 AND v.first <> 0",
        "component",
    )
    con.execute(
        "CREATE OR REPLACE TEMP TABLE team AS SELECT h.holder, coalesce(c.root, -1 - h.number) AS team FROM"
        " (SELECT holder, row_number() OVER (ORDER BY holder) AS number FROM (SELECT DISTINCT holder FROM unit WHERE holder <> 0)) h"
        " LEFT JOIN component c ON c.node = h.holder"
    )
    con.execute(
        "CREATE OR REPLACE TABLE subject AS SELECT t.holder, t.team AS subj, 0::UTINYINT AS how FROM team t"
        f" WHERE t.team IN (SELECT team FROM team JOIN ident USING (holder) WHERE src >= 0 AND k IN {_in(LINKING)})"
    )


def _phones(ledger: Ledger) -> None:
    """A holder with only a phone is the one subject that holds it, else all with only this phone are one of their own."""
    con, phone = ledger.con, KINDS["phone"]
    con.execute(
        "CREATE OR REPLACE TEMP TABLE left_over AS SELECT DISTINCT t.team, t.holder, i.h FROM team t JOIN ident i USING (holder)"
        f" WHERE i.k = {phone} AND i.src >= 0 AND t.holder NOT IN (SELECT holder FROM subject)"
    )
    con.execute(
        "CREATE OR REPLACE TEMP TABLE held AS SELECT DISTINCT i.h, s.subj FROM ident i JOIN subject s USING (holder)"
        f" WHERE i.k = {phone} AND i.src >= 0"
    )
    con.execute(
        "CREATE OR REPLACE TEMP TABLE claim AS SELECT team, min(subj) AS subj FROM left_over JOIN held USING (h)"
        " GROUP BY team HAVING count(DISTINCT subj) = 1"
    )
    components(con, "SELECT team AS a, 'p' || hex(h) AS b FROM (SELECT team::VARCHAR AS team, h FROM left_over WHERE team NOT IN (SELECT team FROM claim))", "phone_component")
    con.execute(
        f"INSERT INTO subject SELECT DISTINCT t.holder, c.subj, {BY_PHONE} FROM team t JOIN claim c USING (team)"
        f" UNION ALL SELECT DISTINCT t.holder, -1000000000000 - p.root, {BY_PHONE} FROM team t JOIN phone_component p ON p.node = t.team::VARCHAR"
    )


def _attribute(ledger: Ledger) -> None:
    """A holder without a person that shares devices and tokens with exactly one subject counts for that subject."""
    con, device = ledger.con, KINDS["device"]
    con.execute(
        "CREATE OR REPLACE TEMP TABLE sight AS SELECT h, k, min(subj) AS subj, count(DISTINCT subj) AS n FROM seen JOIN subject USING (holder) GROUP BY h, k"
    )
    con.execute(
        f"INSERT INTO subject SELECT s.holder, min(g.subj), CASE WHEN bool_or(s.k = {device}) THEN {BY_DEVICE} ELSE {BY_TOKEN} END"
        " FROM seen s JOIN sight g USING (h, k) WHERE s.holder <> 0 AND s.holder NOT IN (SELECT holder FROM subject)"
        " GROUP BY s.holder HAVING count(DISTINCT g.subj) = 1 AND max(g.n) = 1"
    )


def _people(ledger: Ledger) -> None:
    con = ledger.con
    con.execute(f"CREATE OR REPLACE TABLE affected AS SELECT DISTINCT subj FROM subject WHERE how IN ({LINKED}, {BY_PHONE})")
    con.execute(
        "CREATE OR REPLACE TABLE others AS SELECT DISTINCT k, h FROM secondary s WHERE NOT EXISTS"
        " (SELECT 1 FROM hub WHERE hub.k = s.k AND hub.h = s.h) AND NOT EXISTS"
        " (SELECT 1 FROM ident i JOIN subject USING (holder) WHERE how <= 1 AND i.src >= 0 AND i.k = s.k AND i.h = s.h)"
    )
    con.execute(_KNOWN)
    con.execute(_RECORDS)
