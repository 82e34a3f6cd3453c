"""Inputs of one system whose account ids do not mean the same people: found by the e-mails that stand beside the ids they share, and told apart before anything links (COUNTING, *Source system*)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from breach_impact.merging.repeats import repeats
from breach_impact.privacy import KINDS, PERSON

if TYPE_CHECKING:
    from breach_impact.ledger import Ledger

SHARED, DIFFER = 20, 0.05
"""Ids that two inputs must share, and the share with other e-mails above which they are not the same people's."""
BORNE = {"true": 0.5, "contacts": 1.0}
"""The same share between files of one folder of which one names the other's people by their key, by the hint ``detail`` of that key: some have changed their address, or write from another; in a list
of ways to reach them all may be further ones."""
Pairs = tuple[tuple[int, int], ...]
"""Of sources, the smaller number first."""
Near = Mapping[int, tuple[int, float, int]]
"""Source -> number of its folder, the share of ids that may carry other e-mails than another file of this folder says, and the number of the file that it is a part of, -1 for none."""


def find_shared(ledger: Ledger, relation: str) -> None:
    """Make ``shared``: the identifiers that more than one holder has."""
    mine = f"{relation} WHERE src >= 0 AND k IN ({', '.join(map(str, PERSON))})"
    repeats(ledger.con, f"SELECT h AS v FROM {mine}", "again_id")
    ledger.con.execute(
        "CREATE OR REPLACE TEMP TABLE shared AS SELECT k, h, count(*) AS n, min(holder) AS low, min(src) < max(src) AS abroad FROM"
        f" (FROM {mine}) JOIN again_id ON hash(h) = v GROUP BY k, h HAVING min(holder) < max(holder)"
    )


def judged(pairs: list[tuple[int, int, float]], near: Near) -> tuple[Pairs, Pairs]:
    """Pairs whose ids mean other people, and those whose ids are one table's that the other names, or which are parts of one file."""
    nowhere = (-1, 0.0, -1)
    borne = set[tuple[int, int]]()
    for a, b, share in pairs:
        one, two = near.get(a, nowhere), near.get(b, nowhere)
        if one[0] == two[0] >= 0 and (share <= max(one[1], two[1]) or (one[2] == two[2] >= 0 and share <= BORNE["true"])):
            borne.add((a, b))
    return tuple((a, b) for a, b, _ in pairs if (a, b) not in borne), tuple(sorted(borne))


def differing(ledger: Ledger, hub_limit: int) -> list[tuple[int, int, float]]:
    """Pairs of inputs of one system whose shared ids carry other e-mails too often, and how many do; an address with more ids than the hub limit is nobody's."""
    account, email = KINDS["account_id"], KINDS["email"]
    both = f"SELECT src FROM holder_id WHERE src >= 0 AND k IN ({account}, {email}) GROUP BY src HAVING min(k) < max(k)"
    if len(ledger.rows(both)) < 2:  # no two inputs that could contradict each other
        return []
    ledger.con.execute(
        "CREATE OR REPLACE TEMP TABLE mailed AS SELECT DISTINCT a.src, a.h AS id, e.h AS mail FROM"
        f" (SELECT holder, src, h FROM holder_id SEMI JOIN (FROM shared WHERE abroad AND k = {account}) USING (k, h) WHERE src >= 0) a"
        f" JOIN holder_id e USING (holder, src) WHERE e.k = {email}"
    )
    ledger.con.execute(
        f"DELETE FROM mailed WHERE mail IN (SELECT mail FROM mailed GROUP BY mail HAVING count(DISTINCT id) > {int(hub_limit)})"
    )
    # Two versions of a document, one in each of two inputs, are one record, and both addresses are its holder's: they contradict nothing.
    ledger.con.execute(
        f"CREATE OR REPLACE TEMP TABLE version_of AS SELECT DISTINCT rk, src, h AS id FROM holder_id JOIN (FROM document SEMI JOIN again USING (rk)) USING (holder) WHERE k = {account} AND src >= 0"
    )
    ledger.con.execute(
        "CREATE OR REPLACE TEMP TABLE one AS SELECT DISTINCT x.src AS a, y.src AS b, x.id FROM version_of x JOIN version_of y USING (rk, id) WHERE x.src < y.src"
    )
    # Of a thousand files that name the same users every pair shares every id, so pairs are made of the ids alone that have several addresses, and what a pair
    # shares is counted only where these are enough for the least that it shares.
    ledger.con.execute("CREATE OR REPLACE TEMP TABLE torn AS FROM mailed SEMI JOIN (SELECT id FROM mailed GROUP BY id HAVING min(mail) < max(mail)) USING (id)")
    ledger.con.execute(
        "CREATE OR REPLACE TEMP TABLE clash AS SELECT a, b, count(*) AS differ FROM"
        " (FROM (SELECT x.src AS a, y.src AS b, id FROM torn x JOIN torn y USING (id) WHERE x.src < y.src GROUP BY ALL HAVING NOT bool_or(x.mail = y.mail)) ANTI JOIN one USING (a, b, id)) GROUP BY a, b"
    )
    rows = ledger.rows(
        "WITH known AS (SELECT DISTINCT src, id FROM mailed), n AS (SELECT src, count(*) AS n FROM known GROUP BY src), least AS (SELECT a, b, differ FROM clash"
        f" JOIN n x ON x.src = a JOIN n y ON y.src = b WHERE differ / greatest({SHARED}, x.n + y.n - (SELECT count(DISTINCT id) FROM known)) > {DIFFER})"
        " SELECT a, b, differ / count(*) FROM least JOIN known x ON x.src = a JOIN known y ON y.src = b AND y.id = x.id"
        f" GROUP BY a, b, differ HAVING count(*) >= {SHARED} AND differ / count(*) > {DIFFER} ORDER BY a, b"
    )
    return [(int(a), int(b), float(share)) for a, b, share in rows]


def separate(ledger: Ledger, sources: list[int], conflicts: Pairs, details: set[int]) -> None:
    """Give the ids of conflicting inputs spaces of their own; each input, those of most ids first, joins the first that it does not contradict; details, whose other e-mails are borne, come last, and join the one whose ids carry most of theirs."""
    con = ledger.con
    spaces: list[list[int]] = [] if conflicts else [sources]
    # So a few doctors are apart from a hundred thousand users and their appointments, and not the users from both.
    ids = dict(ledger.rows(f"SELECT src, count(DISTINCT h) FROM holder_id WHERE src >= 0 AND k = {KINDS['account_id']} GROUP BY src")) if conflicts else {}
    same = f"SELECT x.src, y.src, count(DISTINCT id) FROM mailed x JOIN mailed y USING (id, mail) WHERE x.src <> y.src AND x.src IN ({', '.join(map(str, sorted(details)))}) GROUP BY ALL"
    agree = {(int(a), int(b)): int(n) for a, b, n in ledger.rows(same)} if conflicts and details else {}
    for source in sorted(sources, key=lambda source: (source in details, -ids.get(source, 0), source)) if conflicts else ():
        fit = [space for space in spaces if not any((min(source, o), max(source, o)) in conflicts for o in space)]
        if fit:
            max(fit, key=lambda space: sum(agree.get((source, o), 0) for o in space)).append(source)
        else:
            spaces.append([source])
    con.execute("DROP VIEW IF EXISTS valid; DROP TABLE IF EXISTS apart")
    if len(spaces) < 2:
        con.execute("CREATE VIEW valid AS FROM holder_id")
        return
    cases = " ".join(
        f"WHEN src IN ({', '.join([*map(str, space), *(str(-1 - s) for s in space)])}) THEN md5_number('space {number} ' || hex(h))"
        for number, space in enumerate(spaces[1:], 1)
    )
    con.execute(f"CREATE TABLE apart AS SELECT holder, src, k, CASE WHEN k <> {KINDS['account_id']} THEN h {cases} ELSE h END AS h FROM holder_id")
    con.execute("CREATE VIEW valid AS FROM apart")
    find_shared(ledger, "apart")
