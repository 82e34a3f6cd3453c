"""Cells and small tables as HTML and as plain text: made printable, clipped, escaped, numbers with separators.

HTML is for places that allow little, as a notebook on GitHub: no script, no style block, no class, and legible without any style.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from html import escape
from typing import Any

from breach_impact.privacy import printable

LONG, LONG_TEXT = 120, 40
"""Characters of a cell in HTML, in plain text."""
LINE = "rgba(128,128,128,.45)"
TABLE = "border-collapse:collapse;margin:.2em 0 .8em 0;border:0;font-size:inherit"
CELL = "padding:.15em 1em .15em 0;border:0;vertical-align:top;background:transparent;overflow-wrap:break-word;max-width:46em;"
HEAD = CELL + f"border-bottom:1px solid {LINE};white-space:nowrap;"


def clip(text: str, length: int) -> str:
    """The text on one printable line, no longer than that."""
    text = printable(text)
    return text if len(text) <= length else text[: length - 1] + "…"


def said(value: Any) -> str:  # noqa: ANN401 - any cell of the statistics
    """A cell in words: numbers with separators, entries in a row."""
    match value:
        case None:
            return "–"
        case bool():
            return "yes" if value else "no"
        case int():
            return f"{value:,}"
        case float():
            return f"{value:g}"
        case Mapping():
            return ", ".join(f"{name} {said(n)}" for name, n in value.items())
        case list() | tuple():
            return ", ".join(" ".join(said(v) for v in item.values()) if isinstance(item, Mapping) else said(item) for item in value)
        case _:
            return str(value)


def counted(n: int, noun: str) -> str:
    """The number with its noun."""
    return f"{n:,} {noun}{'' if n == 1 else 's'}"


def share(value: float | None) -> str:
    """A fraction as percent."""
    return "–" if value is None else f"{value * 100:.1f} %"


def html_text(value: Any, length: int = LONG) -> str:  # noqa: ANN401
    """A cell for HTML."""
    return escape(clip(said(value), length))


def html_table(head: Sequence[str], rows: Iterable[Sequence[str]], numbers: Iterable[int] = (), prose: Iterable[int] = ()) -> str:
    """A table of ready cells (HTML); ``numbers`` are the columns that stand to the right, ``prose`` those that must not become narrow."""
    right, broad = frozenset(numbers), frozenset(prose)

    def line(tag: str, cells: Sequence[str], style: str) -> str:
        out = ""
        for i, cell in enumerate(cells):
            side = "right" if i in right else "left"
            shape = "white-space:nowrap;" if i in right else "min-width:22em;" if i in broad else ""
            out += f'<{tag} align="{side}" style="{style}{shape}text-align:{side}">{cell}</{tag}>'
        return f'<tr style="background:transparent">{out}</tr>'

    body = "".join(line("td", cells, CELL) for cells in rows)
    return f'<table cellpadding="4" style="{TABLE}"><thead>{line("th", head, HEAD)}</thead><tbody>{body}</tbody></table>'


def text_table(head: Sequence[str], rows: Sequence[Sequence[str]], numbers: Iterable[int] = ()) -> str:
    """The same in plain text, columns aligned."""
    lines = [[clip(cell, LONG_TEXT) for cell in row] for row in (head, *rows)]
    width = [max(len(row[i]) for row in lines) for i in range(len(head))]
    right = frozenset(numbers)
    return "\n".join("  ".join(cell.rjust(width[i]) if i in right else cell.ljust(width[i]) for i, cell in enumerate(row)).rstrip() for row in lines)
