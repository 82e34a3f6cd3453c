"""What all that is shown on a terminal is made of: the console, plain tables under titles, numbers."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from breach_impact.privacy import printable

if TYPE_CHECKING:
    from rich.console import Console, RenderableType
    from rich.table import Table

Json = Mapping[str, Any]


def stdout() -> Console:
    """Standard output; without colour, and 100 columns wide, where it is no terminal."""
    from rich.console import Console

    return Console(highlight=False, width=None if sys.stdout.isatty() else 100)


def escape(text: str) -> str:
    """A text in which nothing is markup and nothing steers a terminal: names of files and columns are whatever somebody chose."""
    from rich.markup import escape as unmarked

    return unmarked(printable(text))


def plain_table(*columns: str, numbers: int = 0) -> Table:
    """A plain table; the last ``numbers`` columns stand to the right."""
    from rich import box
    from rich.table import Table

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False)
    for i, name in enumerate(columns):
        is_number = i >= len(columns) - numbers
        table.add_column(name, justify="right" if is_number else "left", no_wrap=is_number, overflow="fold")
    return table


def titled(title: str, table: Table, rows: Sequence[Any], limit: int) -> RenderableType:
    """A table under its title, with a word on the rows that were left out."""
    more = f"and {len(rows) - limit} more (-v shows all)" if len(rows) > limit else ""
    return under(title, table, more)


def under(title: str, table: Table, more: str) -> RenderableType:
    """A table under its title, with a line below it."""
    from rich.console import Group
    from rich.text import Text

    return Group(Text(printable(title), style="bold"), table, *([Text(more, style="dim")] if more else []))


def grouped(number: int | str) -> str:
    """A number with its digits in groups of three; a word as it is."""
    return f"{number:,}" if isinstance(number, int) else number


def percents(share: float) -> str:
    """A share in percents."""
    return f"{share * 100:.1f} %"
