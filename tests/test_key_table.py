"""What is kept of key columns answers as the rows would, however they come and however many are kept."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from breach_impact.people import keytable
from breach_impact.people.keytable import KeyTable

HERE, THERE, ALSO = (("default", "orders"), "buyer"), (("default", "users"), "id"), (("default", "staff"), "id")
Rows = list[tuple[int, bool]]


def filled(batches: list[Rows], place: keytable.Place, table: KeyTable) -> None:
    for rows in batches:
        values = ", ".join(f"('K{number}', {str(own).lower()})" for number, own in rows)
        table.take(place, f"SELECT * FROM (VALUES {values}) AS r(v, own)")


@settings(max_examples=25, deadline=None)
@given(st.lists(st.lists(st.tuples(st.integers(0, 20), st.booleans()), min_size=1, max_size=6), min_size=1, max_size=4))
def test_counts_are_those_of_the_rows(batches: list[Rows]) -> None:
    table = KeyTable()
    filled(batches, HERE, table)
    filled([[(number, True) for number in range(0, 21, 2)]], THERE, table)
    filled([[(number, True) for number in range(0, 21, 3)]], ALSO, table)
    table.close()
    rows = [row for batch in batches for row in batch]
    held = {number for number, _ in rows}
    assert table.counts(HERE) == (len(rows), len(held), sum(own for _, own in rows))
    assert table.contained(HERE, THERE) == (len(held), sum(number % 2 == 0 for number in held))
    assert table.contained(HERE, THERE, ALSO) == (len(held), sum(number % 2 == 0 or number % 3 == 0 for number in held))
    assert table.counts((("default", "users"), "none")) == (0, 0, 0)


def test_of_too_many_values_the_same_part_is_kept_of_all_columns(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keytable, "MOST", 500)
    found = []
    for order in (1, -1):
        table = KeyTable()
        batches = [[(number, True) for number in range(start, start + 400)] for start in range(0, 4000, 400)]
        filled(batches[::order], THERE, table)
        filled([[(number, False) for number in range(0, 4000, 3)]], HERE, table)
        distinct, here = table.close().contained(HERE, THERE)
        rows, unique, own = table.counts(THERE)
        assert rows == unique == own
        assert distinct == here
        assert abs(rows - 4000) < 1500
        found.append((distinct, rows))
    assert found[0] == found[1]
