"""Tables as programs show them on a screen: MySQL's box, psql's aligned output, Markdown."""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np

from breach_impact.bytescan import Ints, view

RULER = re.compile(rb"[ \t]*(?:\+(?:[-=]+\+)+|-+(?:\+-+)+|\|(?:[ \t]*:?-+:?[ \t]*\|)+|:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)+)[ \t]*\r?")
"""A line that is drawn between rows."""
LINES = 25
"""Lines above a table that are looked at."""


@dataclass(frozen=True, slots=True)
class Frame:
    """The lines drawn around cells.

    Attributes:
        by: ``box`` (MySQL), ``psql`` or ``markdown``.
        names: of the columns.
        fields: of a row, with what stands outside the outer lines.
        outer: lines are drawn left and right as well.
        body: where the rows begin.
        above: (start, stop) of lines above the table.
    """

    by: str
    names: tuple[bytes, ...]
    fields: int
    outer: bool
    body: int
    above: tuple[tuple[int, int], ...] = ()


def table_of(text: bytes, line_end: bytes) -> Frame | None:
    """The frame of a table, None if the text is none."""
    lines: list[tuple[int, int]] = []
    at = 0
    while len(lines) < LINES and at < len(text):
        stop = text.find(line_end, at)
        stop = stop if stop >= 0 else len(text)
        if text[at:stop].strip():
            lines.append((at, stop))
        at = stop + 1
    for number in range(1, len(lines)):
        start, stop = lines[number]
        ruler = text[start:stop]
        if b"-" not in ruler or not RULER.fullmatch(ruler):
            continue
        head, names = lines[number - 1], _cells(text[slice(*lines[number - 1])])
        kind = "box" if ruler.strip()[:1] == b"+" else "psql" if b"+" in ruler else "markdown"
        count = len(re.findall(rb"[-=]+", ruler))
        outer = kind == "box" or text[slice(*head)].strip()[:1] == b"|"
        if len(names) != count + 2 * outer or count < 1 + (not outer):
            continue
        above = lines[: number - 1 - (kind == "box")]
        return Frame(kind, tuple(names[1:-1] if outer else names), len(names), outer, min(stop + 1, len(text)), tuple(above))
    return None


def _cells(line: bytes) -> list[bytes]:
    return [cell.strip() for cell in line.strip(b"\r").split(b"|")]


def trimmed(data: bytes, begin: Ints, end: Ints) -> None:
    """Take the blanks off that pad cells, in place."""
    buf, first, last = view(data), begin.reshape(-1), end.reshape(-1)  # views, for both are contiguous
    for edge, step in ((first, 1), (last, -1)):
        at = np.arange(edge.size)
        while at.size:
            at = at[first[at] < last[at]]
            at = at[buf[edge[at] - (step < 0)] == 32]
            edge[at] += step
