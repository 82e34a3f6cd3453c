"""The files of a dump on a terminal."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from breach_impact.display.pieces import escape, grouped, plain_table, stdout

if TYPE_CHECKING:
    from rich.console import Console

    from breach_impact.opening.source import Source


def sources_table(sources: Sequence[Source], *, console: Console | None = None) -> None:
    """Print the files of a dump: format and why, size, what is skipped or repeated."""
    from breach_impact.privacy import safe_name

    table = plain_table("source", "system", "format", "recognised by", "bytes", numbers=1)
    for i, s in enumerate(sources, 1):
        table.add_row(*(escape(cell) for cell in (safe_name(s.name, "source", i), s.system, s.format, s.note, grouped(s.bytes))))
    (console or stdout()).print(table)
