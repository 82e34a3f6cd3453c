"""Inputs whose ids carry other e-mails too often (COUNTING, *Linking*): held against the plain definition, which joins every pair on every id."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from breach_impact.ledger import Ledger
from breach_impact.linking import _versions
from breach_impact.merging.conflicts import DIFFER, SHARED, differing, find_shared, judged
from breach_impact.privacy import KINDS

Rows = list[tuple[int, int, int]]
"""(source, id, address)."""


def plain(rows: Rows) -> list[tuple[int, int]]:
    """Pairs by the definition."""
    mails: dict[tuple[int, int], set[int]] = {}
    for source, user, mail in rows:
        mails.setdefault((source, user), set()).add(mail)
    out = []
    for a, b in combinations(sorted({source for source, _, _ in rows}), 2):
        both = [user for source, user in mails if source == a and (b, user) in mails]
        differ = sum(1 for user in both if not mails[a, user] & mails[b, user])
        if len(both) >= SHARED and differ / len(both) > DIFFER:
            out.append((a, b))
    return out


def found(rows: Rows) -> list[tuple[int, int]]:
    """Pairs as the ledger finds them."""
    ledger = Ledger()
    values = ", ".join(
        f"({number + 1}::UHUGEINT, {source}, {kind}, {value}::UHUGEINT)"
        for number, (source, user, mail) in enumerate(rows)
        for kind, value in ((KINDS["account_id"], 1_000_000 + user), (KINDS["email"], 2_000_000 + mail))
    )
    ledger.con.execute(f"INSERT INTO holder_id_full VALUES {values}")
    find_shared(ledger, "holder_id")
    _versions(ledger)
    return list(judged(differing(ledger, 3), {})[0])


@settings(max_examples=25, deadline=None)
@given(st.integers(2, 5), st.integers(15, 60), st.data())
def test_pairs_are_those_of_the_definition(sources: int, users: int, data: st.DataObject) -> None:
    rows: Rows = []
    for source in range(sources):
        first = data.draw(st.integers(0, 20))
        changed = data.draw(st.sets(st.integers(0, 60), max_size=6))
        shift = data.draw(st.sampled_from([0, 0, 0, 5_000])) * (source + 1)
        rows += [(source, user, user + shift + (100_000 * (source + 1) if user in changed else 0)) for user in range(first, first + users)]
    assert found(rows) == plain(rows)


def test_both_outcomes_occur() -> None:
    same = [(source, user, user) for source in range(3) for user in range(40)]
    other = [(3, user, 9_000 + user) for user in range(40)]
    assert found(same) == []
    assert found(same + other) == plain(same + other) == [(0, 3), (1, 3), (2, 3)]
