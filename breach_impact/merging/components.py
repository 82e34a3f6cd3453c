"""Connected components in SQL, by contraction to the smallest neighbour.

Each round maps a node to the smallest of itself and its neighbours, and the edges to the images of their ends; when no edge
is left, the maps compose to the component of every node. Nodes are numbered in the order of a hash, so that a chain
shrinks by a share in each round and not by one.
"""

from __future__ import annotations

from breach_impact.merging.store import Connection


def components(con: Connection, edges: str, result: str) -> None:
    """Create table ``result (node, root)`` with the component of every node that has an edge.

    Args:
        con: a connection.
        edges: SQL of a relation (a, b) of any one type; loops and repeats are allowed.
        result: name of the table to make; ``root`` is a BIGINT, equal for nodes of one component.
    """
    con.execute(f"CREATE OR REPLACE TEMP TABLE cc_edge AS SELECT DISTINCT a, b FROM ({edges})")
    con.execute(
        "CREATE OR REPLACE TEMP TABLE cc_node AS SELECT node, row_number() OVER (ORDER BY hash(node), node) AS id"
        " FROM (SELECT a AS node FROM cc_edge UNION SELECT b FROM cc_edge)"
    )
    con.execute(
        "CREATE OR REPLACE TEMP TABLE cc_0 AS SELECT DISTINCT least(x.id, y.id) AS a, greatest(x.id, y.id) AS b"
        " FROM cc_edge JOIN cc_node x ON a = x.node JOIN cc_node y ON b = y.node WHERE x.id <> y.id"
    )
    rounds = 0
    while _count(con, f"cc_{rounds}"):
        con.execute(
            f"CREATE OR REPLACE TEMP TABLE cc_map_{rounds} AS SELECT u, least(u, min(v)) AS r FROM"
            f" (SELECT a AS u, b AS v FROM cc_{rounds} UNION ALL SELECT b, a FROM cc_{rounds}) GROUP BY u"
        )
        con.execute(
            f"CREATE OR REPLACE TEMP TABLE cc_{rounds + 1} AS SELECT DISTINCT least(x.r, y.r) AS a, greatest(x.r, y.r) AS b"
            f" FROM cc_{rounds} e JOIN cc_map_{rounds} x ON e.a = x.u JOIN cc_map_{rounds} y ON e.b = y.u WHERE x.r <> y.r"
        )
        con.execute(f"DROP TABLE cc_{rounds}")
        rounds += 1
    con.execute(f"DROP TABLE cc_{rounds}")
    _compose(con, rounds, result)


def _compose(con: Connection, rounds: int, result: str) -> None:
    """Follow the maps from the last to the first."""
    con.execute("CREATE OR REPLACE TEMP TABLE cc_root AS SELECT 0::BIGINT AS u, 0::BIGINT AS r WHERE false")
    for step in reversed(range(rounds)):
        con.execute(
            f"CREATE OR REPLACE TEMP TABLE cc_next AS SELECT m.u, coalesce(c.r, m.r) AS r FROM cc_map_{step} m LEFT JOIN cc_root c ON m.r = c.u"
        )
        con.execute("CREATE OR REPLACE TEMP TABLE cc_root AS SELECT * FROM cc_next")
        con.execute(f"DROP TABLE cc_map_{step}")
    con.execute(
        f"CREATE OR REPLACE TABLE {result} AS SELECT n.node, coalesce(c.r, n.id) AS root FROM cc_node n LEFT JOIN cc_root c ON n.id = c.u"
    )
    for name in ("cc_edge", "cc_node", "cc_root", "cc_next"):
        con.execute(f"DROP TABLE IF EXISTS {name}")


def _count(con: Connection, table: str) -> int:
    row = con.execute(f"SELECT count(*) FROM {table}").fetchone()
    return int(row[0]) if row else 0
