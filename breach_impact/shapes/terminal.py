"""Shapes on a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from breach_impact.shapes.columns import EMPTY, NOTE, Shapes, cells, head, number_columns

if TYPE_CHECKING:
    from rich.console import Console


def shapes_table(found: Shapes, *, console: Console | None = None) -> None:
    """Print the shapes of a dump, table by table. No value of the dump is in it.

    Args:
        found: what :func:`shapes` gives.
        console: where to; standard output by default.
    """
    from rich import box
    from rich.markup import escape
    from rich.table import Table
    from rich.text import Text

    from breach_impact.display.pieces import stdout

    out = console or stdout()
    for table in found.tables:
        names, numbers = head(table), set(number_columns(table))
        grid = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False)
        for i, name in enumerate(names):
            whole = i in numbers or i == len(names) - 2  # a shape in two lines is none
            grid.add_column(name, justify="right" if i in numbers else "left", no_wrap=whole, overflow="ellipsis" if whole else "fold")
        for row in cells(table):
            grid.add_row(*map(escape, row))
        out.print(Text(table.title, style="bold"))
        out.print(grid)
        out.print()
    out.print(Text(NOTE if found.tables else EMPTY, style="dim"))
