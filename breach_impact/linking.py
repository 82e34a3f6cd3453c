"""From holders to people: conflicts between inputs, hubs, linking, phones, attribution (COUNTING, *Linking*).

Most holders are a person of their own: they share no linking identifier with another. So a person is numbered by the smallest
of its holders, and only the others are written down. Afterwards the ledger's connection holds, beside the relations,

    told      (holder, subj, how, known)  holders that are not simply a person of their own, ``subj`` NULL for nobody's;
                                          how: 0 linked, 1 by phone, 2 by device, 3 by token, 9 nobody's; a holder without a
                                          row is ``subj = holder, how = 0``; ``known`` is ``how`` of records
    ident     (holder, src, k, h)         identifiers that are valid: no hubs, ids of conflicting inputs apart
    people    (g0.., kinds, n)            how many people hold which data types, are in which tables (:mod:`.bits`), and have which
                                          kinds of identifier
    face      (holder, g0.., kinds, ids)  what each holder exposes, for who asks for people by more than that
    hub       (k, h)                      identifiers that do not link and are none
    others    (k, h, g0..)                the people who appear only inside others' records, and what is exposed of them
    again     (rk)                        documents that come more than once
    rec       (tbl, holder, m1.., n)      records; the versions of a document are one
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from breach_impact.clock import stage
from breach_impact.ledger import Ledger
from breach_impact.merging.bits import Layout
from breach_impact.merging.components import components
from breach_impact.merging.conflicts import Near, Pairs, differing, find_shared, judged, separate
from breach_impact.merging.repeats import repeats
from breach_impact.privacy import KINDS, LINKING, PERSON

LINKED, BY_PHONE, BY_DEVICE, BY_TOKEN, NOBODY = 0, 1, 2, 3, 9
LINKS = sum(1 << k for k in LINKING)


@dataclass(frozen=True, slots=True)
class Links:
    """What linking found beside the people.

    Attributes:
        conflicts: pairs of sources whose ids do not mean the same people.
        borne: pairs whose ids link though over 5 % carry other e-mails, since one names the other's people.
        layout: where the bits of ``people`` and ``others`` stand.
    """

    conflicts: Pairs
    borne: Pairs
    layout: Layout


def _in(kinds: tuple[int, ...]) -> str:
    return "(" + ", ".join(str(k) for k in kinds) + ")"


@stage("link")
def link(ledger: Ledger, systems: Mapping[int, int], hub_limit: int, near: Near) -> Links:
    """Find the people.

    Args:
        ledger: with the facts of all fragments.
        systems: number of the system of each source.
        hub_limit: distinct values of another kind above which an identifier is a hub.
        near: what lies in one folder, and what is borne there.
    """
    con = ledger.con
    con.execute("CREATE OR REPLACE TABLE source_system (src INTEGER, system INTEGER)")
    con.execute(f"INSERT INTO source_system VALUES {', '.join(f'({source}, {system})' for source, system in systems.items()) or '(-1, -1)'}")
    con.execute("CREATE OR REPLACE TABLE told (holder UHUGEINT, subj UHUGEINT, how TINYINT, known TINYINT)")
    layout = Layout.of(ledger.slots, [int(t) for (t,) in ledger.rows("SELECT DISTINCT tbl FROM unit UNION SELECT tbl FROM secondary")])
    find_shared(ledger, "holder_id")
    _versions(ledger)
    conflicts, borne = judged(differing(ledger, hub_limit), near)
    separate(ledger, sorted(systems), conflicts, {source for pair in borne for source in pair if near[source][1] > 0})
    _faces(ledger, layout)
    _hubs(ledger, hub_limit)
    _link(ledger)
    _phones(ledger)
    _attribute(ledger)
    _nobody(ledger)
    _people(ledger, layout)
    _others(ledger, layout)
    _records(ledger)
    con.execute("DROP TABLE loose; DROP TABLE component; DROP TABLE shared; DROP TABLE suspect")  # face stays, for people by place
    return Links(conflicts, borne, layout)


def _faces(ledger: Ledger, layout: Layout) -> None:
    """Make ``face``: what each holder exposes, its tables, kinds of identifier, and at most how many identifiers."""
    masks = ", ".join(f"bit_or({g}) AS {g}" for g in layout.columns)
    none = ", ".join(f"NULL AS {g}" for g in layout.columns)
    ledger.con.execute(
        f"CREATE OR REPLACE TEMP TABLE face AS SELECT holder, {masks}, coalesce(bit_or(kinds), 0::UTINYINT) AS kinds, count(kinds) AS ids FROM"
        f" (SELECT holder, {layout.masks('own', present=True)}, NULL::UTINYINT AS kinds FROM unit"
        f" UNION ALL SELECT holder, {none}, (1::UTINYINT << k)::UTINYINT FROM valid WHERE src >= 0) GROUP BY holder"
    )


def _hubs(ledger: Ledger, limit: int) -> None:
    """Identifiers that occur with more than ``limit`` values of one other linking kind of a system; all removed together.

    A hub is with a holder of many identifiers, or with several holders of a few each: only these are looked at.
    """
    con, few = ledger.con, max(limit // 2, 1)
    con.execute(
        f"CREATE OR REPLACE TEMP TABLE suspect AS SELECT k, h FROM shared WHERE n * {few - 1} > {int(limit)}"
        f" UNION SELECT k, h FROM valid SEMI JOIN (FROM face WHERE ids > {few}) USING (holder) WHERE src >= 0 AND k IN {_in(PERSON)}",
    )
    con.execute(
        "CREATE OR REPLACE TABLE hub AS WITH x AS (FROM valid SEMI JOIN suspect USING (k, h) WHERE src >= 0),"
        f" y AS (FROM valid SEMI JOIN x USING (holder) WHERE k IN {_in(LINKING)})"
        " SELECT DISTINCT k, h FROM (SELECT x.k, x.h FROM x JOIN source_system s USING (src)"
        " JOIN y ON x.holder = y.holder AND x.src = y.src AND x.k <> y.k"
        f" GROUP BY x.k, x.h, s.system, y.k HAVING count(DISTINCT y.h) > {int(limit)})"
    )
    if not ledger.one("SELECT count(*) FROM hub"):
        con.execute("CREATE OR REPLACE VIEW ident AS FROM valid")
        return
    con.execute("CREATE OR REPLACE VIEW ident AS FROM valid ANTI JOIN hub USING (k, h)")
    con.execute("CREATE OR REPLACE TEMP TABLE marred AS SELECT DISTINCT holder FROM valid SEMI JOIN hub USING (k, h)")
    con.execute(
        "UPDATE face SET kinds = m.kinds FROM (SELECT m.holder, coalesce(bit_or((1::UTINYINT << k)::UTINYINT), 0::UTINYINT) AS kinds FROM marred m"
        " LEFT JOIN (FROM ident SEMI JOIN marred USING (holder) WHERE src >= 0) USING (holder) GROUP BY m.holder) m WHERE face.holder = m.holder"
    )
    con.execute("DELETE FROM shared USING hub WHERE shared.k = hub.k AND shared.h = hub.h")


def _versions(ledger: Ledger) -> None:
    """Make ``again``: the documents that come more than once."""
    repeats(ledger.con, "SELECT rk AS v FROM record", "again_rk")
    again = "SELECT rk FROM record JOIN again_rk ON hash(rk) = v WHERE rk IS NOT NULL GROUP BY rk HAVING count(*) > 1"
    ledger.con.execute(f"CREATE OR REPLACE TABLE again AS {again}")


def _link(ledger: Ledger) -> None:
    """Components of the holders that share linking identifiers; versions of one document are one record."""
    con = ledger.con
    con.execute("CREATE OR REPLACE TEMP TABLE version AS SELECT DISTINCT rk, holder FROM document SEMI JOIN again USING (rk)")
    components(
        con,
        f"SELECT i.holder AS a, s.low AS b FROM ident i JOIN (FROM shared WHERE k IN {_in(LINKING)}) s USING (k, h) WHERE i.src >= 0"
        " UNION ALL SELECT v.holder, f.first FROM version v JOIN"
        " (SELECT rk, min(holder) AS first FROM version GROUP BY rk HAVING count(*) > 1) f USING (rk) WHERE v.holder <> 0 AND f.first <> 0",
        "linked",
    )
    con.execute(
        "CREATE OR REPLACE TEMP TABLE component AS SELECT l.node AS holder, t.team, t.kinds FROM linked l JOIN"
        " (SELECT root, min(node) AS team, bit_or(kinds) AS kinds FROM linked JOIN face ON holder = node GROUP BY root) t USING (root)"
    )
    con.execute(f"INSERT INTO told SELECT holder, team, {LINKED}, {LINKED} FROM component WHERE kinds & {LINKS} <> 0")
    con.execute(
        "CREATE OR REPLACE TEMP TABLE loose AS SELECT f.holder, coalesce(c.team, f.holder) AS team, f.kinds FROM"
        f" (FROM face WHERE kinds & {LINKS} = 0 AND holder <> 0) f LEFT JOIN component c USING (holder) ANTI JOIN told USING (holder)"
    )


def _phones(ledger: Ledger) -> None:
    """A holder with only a phone is the one subject that holds it, else all with only this phone are one of their own."""
    con, phone = ledger.con, KINDS["phone"]
    con.execute(
        "CREATE OR REPLACE TEMP TABLE left_over AS SELECT DISTINCT l.team, i.h FROM"
        f" (FROM loose WHERE kinds & {1 << phone} <> 0) l JOIN ident i USING (holder) WHERE i.k = {phone} AND i.src >= 0"
    )
    if not ledger.one("SELECT count(*) FROM left_over"):
        return
    con.execute(
        "CREATE OR REPLACE TEMP TABLE claim AS SELECT team, min(subj) AS subj FROM left_over JOIN (SELECT i.h, coalesce(t.subj, i.holder) AS subj FROM"
        f" (FROM ident SEMI JOIN left_over USING (h) ANTI JOIN loose USING (holder) WHERE k = {phone} AND src >= 0) i LEFT JOIN told t USING (holder))"
        " USING (h) GROUP BY team HAVING min(subj) = max(subj)"
    )
    components(
        con,
        "SELECT l.team AS a, p.first AS b FROM left_over l JOIN"
        " (SELECT h, min(team) AS first FROM left_over ANTI JOIN claim USING (team) GROUP BY h) p USING (h) ANTI JOIN claim c ON l.team = c.team",
        "phone_linked",
    )
    con.execute(
        f"INSERT INTO told SELECT l.holder, c.subj, {BY_PHONE}, {BY_PHONE} FROM loose l JOIN (FROM claim UNION ALL"
        " SELECT node, min(node) OVER (PARTITION BY root) FROM phone_linked) c USING (team)"
    )


def _attribute(ledger: Ledger) -> None:
    """A holder without a person that shares devices and tokens with exactly one subject counts for that subject."""
    con, device = ledger.con, KINDS["device"]
    con.execute("CREATE OR REPLACE TEMP TABLE loose AS FROM loose ANTI JOIN told USING (holder)")
    if not ledger.one("SELECT count(*) FROM loose"):
        return
    con.execute("CREATE OR REPLACE TEMP TABLE lost AS SELECT DISTINCT holder, k, h FROM sighting SEMI JOIN loose USING (holder)")
    con.execute(
        "CREATE OR REPLACE TEMP TABLE sight AS SELECT h, k, min(subj) AS subj, min(subj) = max(subj) AS one FROM"
        " (SELECT s.h, s.k, coalesce(t.subj, s.holder) AS subj FROM (FROM sighting SEMI JOIN lost USING (k, h) ANTI JOIN loose USING (holder)"
        " WHERE holder <> 0) s LEFT JOIN told t USING (holder)) GROUP BY h, k"
    )
    con.execute(
        f"INSERT INTO told SELECT holder, min(subj), CASE WHEN bool_or(k = {device}) THEN {BY_DEVICE} ELSE {BY_TOKEN} END AS how, how"
        " FROM lost JOIN sight USING (h, k) GROUP BY holder HAVING min(subj) = max(subj) AND bool_and(one)"
    )


def _nobody(ledger: Ledger) -> None:
    """Write down the rest, and the people to whom others were joined."""
    con = ledger.con
    con.execute(
        "CREATE OR REPLACE TEMP TABLE bearing AS SELECT holder, bool_or(good) AS good FROM (SELECT holder, false AS good FROM holder_id"
        " WHERE src < 0 UNION ALL SELECT holder, true FROM ident WHERE src < 0) GROUP BY holder"
    )
    con.execute(
        f"INSERT INTO told SELECT holder, NULL, {NOBODY}, {NOBODY} FROM (SELECT holder FROM loose UNION SELECT 0::UHUGEINT UNION"
        " SELECT holder FROM bearing ANTI JOIN face USING (holder) WHERE NOT good) ANTI JOIN told USING (holder)"
    )
    con.execute(
        f"INSERT INTO told SELECT DISTINCT t.subj, t.subj, {LINKED}, {LINKED} FROM told t ANTI JOIN told o ON t.subj = o.holder WHERE t.subj IS NOT NULL"
    )
    con.execute(f"UPDATE told SET known = {LINKED} WHERE holder IN (SELECT holder FROM bearing WHERE good)")


def _people(ledger: Ledger, layout: Layout) -> None:
    """Who is joined to another adds to what is exposed of that one; who is attributed adds no table and no identifier."""
    names = ", ".join(layout.columns)
    masks = ", ".join(f"bit_or(CASE WHEN how <= {BY_PHONE} THEN {g} ELSE {layout.data_types_only(g)} END)" for g in layout.columns)
    ledger.con.execute(
        f"CREATE OR REPLACE TABLE people AS SELECT {names}, kinds, count(*) AS n FROM (SELECT {names}, kinds FROM face ANTI JOIN told USING (holder)"
        f" UNION ALL SELECT {masks}, bit_or(CASE WHEN how <= {BY_PHONE} THEN kinds ELSE 0 END) FROM face JOIN told USING (holder)"
        f" WHERE subj IS NOT NULL GROUP BY subj) GROUP BY {names}, kinds"
    )


def _others(ledger: Ledger, layout: Layout) -> None:
    con = ledger.con
    masks = ", ".join(f"bit_or({g}) AS {g}" for g in layout.columns)
    con.execute(
        f"CREATE OR REPLACE TEMP TABLE named AS SELECT k, h, {masks} FROM (SELECT k, h, {layout.masks('mask', present=False)} FROM secondary"
        " ANTI JOIN hub USING (k, h)) GROUP BY k, h"
    )
    con.execute(
        "CREATE OR REPLACE TABLE another AS FROM named ANTI JOIN (SELECT i.k, i.h FROM (FROM ident SEMI JOIN named USING (k, h) WHERE src >= 0) i"
        f" LEFT JOIN told t USING (holder) WHERE coalesce(t.how, 0) <= {BY_PHONE}) USING (k, h)"
    )
    con.execute(f"CREATE OR REPLACE VIEW others AS FROM another WHERE k IN ({KINDS['email']}, {KINDS['phone']})")
    con.execute("DROP TABLE named")


def _records(ledger: Ledger) -> None:
    """Versions of a document are one record, with the data of all and a holder that is known if one is."""
    ledger.con.execute(
        "CREATE OR REPLACE TABLE version_record AS SELECT min(tbl) AS tbl, CASE WHEN min(holder) = max(holder) THEN min(holder)"
        f" ELSE coalesce(max(holder) FILTER (coalesce(known, 0) < {NOBODY}), 0) END AS holder,"
        " bit_or(m1) AS m1, bit_or(m2) AS m2, bit_or(m3) AS m3, bit_or(m4) AS m4, 1::BIGINT AS n"
        " FROM record SEMI JOIN again USING (rk) LEFT JOIN told USING (holder) GROUP BY rk"
    )
    once = "SELECT tbl, holder, m1, m2, m3, m4, n FROM record ANTI JOIN again USING (rk)"
    ledger.con.execute(f"CREATE OR REPLACE VIEW rec AS {once} UNION ALL FROM version_record")
