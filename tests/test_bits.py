"""Masks side by side in wide columns: what SQL says of them is what sets of (table, bit) say."""

from __future__ import annotations

from functools import reduce
from operator import or_

import duckdb
from hypothesis import given
from hypothesis import strategies as st

from breach_impact.merging.bits import WIDTH, Layout

CON = duckdb.connect(":memory:")
Bit = tuple[int, int]
WIDTHS = st.dictionaries(st.integers(0, 40), st.sampled_from([0, 1, 2, 63, 64, 65, 100, 126, 127, 128]) | st.integers(0, WIDTH), min_size=1, max_size=9)


@st.composite
def rows_of(draw: st.DrawFn, widths: dict[int, int]) -> list[tuple[int, int]]:
    """Rows (table, mask) of one person; the outermost bits are drawn often."""
    out = []
    for table in draw(st.lists(st.sampled_from(sorted(widths)), max_size=6)):
        last = widths[table] - 1
        bits = draw(st.lists(st.integers(0, last) | st.sampled_from([0, last]), max_size=4)) if last >= 0 else []
        out.append((table, reduce(or_, (1 << bit for bit in bits), 0)))
    return out


def merged(layout: Layout, rows: list[tuple[int, int]], *, present: bool) -> str:
    """SQL of the one row in which the masks of a person are joined."""
    given_rows = ", ".join(f"({table}, {mask}::UHUGEINT)" for table, mask in rows) or "(NULL, 0::UHUGEINT)"
    joined = ", ".join(f"bit_or({name}) AS {name}" for name in layout.columns)
    return f"SELECT {joined} FROM (SELECT {layout.masks('mask', present=present)} FROM (VALUES {given_rows}) t(tbl, mask))"


def ask(sql: str, layout: Layout, questions: list[str]) -> list[int]:
    (answer,) = CON.sql(f"SELECT {', '.join(questions)} FROM ({sql})").fetchall()
    return [int(value) for value in answer]


@given(WIDTHS)
def test_no_two_bits_share_a_place(widths: dict[int, int]) -> None:
    layout = Layout(widths)
    taken = [(column, first + bit) for table, (column, first) in layout.places.items() for bit in range(widths[table])]
    taken += layout.presence.values()
    assert len(set(taken)) == len(taken) == sum(widths.values()) + len(widths)
    assert all(0 <= bit < WIDTH and 0 <= column < len(layout.columns) for column, bit in taken)
    assert layout.places.keys() == layout.presence.keys() == widths.keys()


@given(st.data(), WIDTHS, st.booleans())
def test_what_is_asked_of_the_columns(data: st.DataObject, widths: dict[int, int], present: bool) -> None:
    layout, rows = Layout(widths), data.draw(rows_of(widths))
    sql = merged(layout, rows, present=present)
    held = {(table, bit) for table, mask in rows for bit in range(WIDTH) if mask >> bit & 1}
    every = [(table, bit) for table, width in widths.items() for bit in range(width)]
    asked = [data.draw(st.lists(st.sampled_from(every), max_size=5)) if every else [] for _ in range(3)]
    asked += [[bit] for bit in sorted(held)] + [every]
    got = ask(sql, layout, [layout.any_of(bits) for bits in asked])
    assert got == [bool(held & set(bits)) for bits in asked]
    assert ask(sql, layout, [layout.present(table) for table in widths]) == [present and table in {t for t, _ in rows} for table in widths]


@given(st.data(), WIDTHS)
def test_columns_without_presence(data: st.DataObject, widths: dict[int, int]) -> None:
    layout, rows = Layout(widths), data.draw(rows_of(widths))
    with_it, without = merged(layout, rows, present=True), merged(layout, rows, present=False)
    bare = ask(with_it, layout, [layout.data_types_only(name) for name in layout.columns])
    assert bare == ask(without, layout, layout.columns)
    wanted = [0] * len(layout.columns)
    for table, mask in rows:
        column, first = layout.places[table]
        wanted[column] |= mask << first
    assert bare == wanted


@given(st.dictionaries(st.tuples(st.integers(0, 5), st.integers(0, WIDTH - 1)), st.none(), max_size=20), st.lists(st.integers(0, 9), max_size=4))
def test_widths_are_those_of_the_slots(slots: dict[Bit, None], tables: list[int]) -> None:
    layout = Layout.of(slots, tables)
    assert layout.widths == {
        table: max((bit + 1 for t, bit in slots if t == table), default=0) for table in {*tables, *(t for t, _ in slots)}
    }


def test_no_table_at_all() -> None:
    layout = Layout.of({}, [])
    assert ask(merged(layout, [], present=True), layout, [*layout.columns, layout.any_of([])]) == [0, 0]
