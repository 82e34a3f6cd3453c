"""Connected components against union-find, on graphs that break plausible SQL: tangled, chain, star."""

from __future__ import annotations

import random

import duckdb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from breach_impact.merging.components import components

Edge = tuple[int, int]


def union_find(edges: list[Edge]) -> dict[int, int]:
    parent: dict[int, int] = {}

    def find(x: int) -> int:
        parent.setdefault(x, x)
        while parent[x] != x:
            parent[x] = parent[parent[x]]
            x = parent[x]
        return x

    for a, b in edges:
        parent[find(a)] = find(b)
    return {x: find(x) for x in parent}


def by_sql(edges: list[Edge]) -> dict[int, int]:
    con = duckdb.connect()
    con.execute("CREATE TABLE e (a BIGINT, b BIGINT)")
    if edges:
        con.execute("INSERT INTO e SELECT unnest(?), unnest(?)", [[a for a, _ in edges], [b for _, b in edges]])
    components(con, "SELECT a, b FROM e", "result")
    return dict(con.execute("SELECT node, root FROM result").fetchall())


def groups(labels: dict[int, int]) -> set[frozenset[int]]:
    out: dict[int, set[int]] = {}
    for node, root in labels.items():
        out.setdefault(root, set()).add(node)
    return {frozenset(members) for members in out.values()}


def tangled(seed: int, nodes: int, edges: int) -> list[Edge]:
    dice = random.Random(seed)
    return [(dice.randrange(nodes), dice.randrange(nodes)) for _ in range(edges)]


@pytest.mark.parametrize(
    "edges",
    [
        [],
        [(1, 1)],
        [(i, i + 1) for i in range(3000)],
        [(i + 1, i) for i in range(3000)],
        [(0, i) for i in range(1, 3000)],
        [(3000, i) for i in range(3000)],
        tangled(1, 3000, 2000),
        tangled(2, 3000, 1500),
        tangled(3, 500, 5000),
    ],
    ids=["none", "loop", "chain", "chain back", "star", "star back", "tangled", "sparse", "dense"],
)
def test_equals_union_find(edges: list[Edge]) -> None:
    assert groups(by_sql(edges)) == groups(union_find(edges))


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), max_size=60))
def test_equals_union_find_on_any_graph(edges: list[Edge]) -> None:
    assert groups(by_sql(edges)) == groups(union_find(edges))
