"""Where the columns of a fixed-width text begin: from a ruler under the header, from blanks that all lines share, or as the user says."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, pairwise

from breach_impact.delimited.dialect import dialect_of
from breach_impact.delimited.header import is_header, names_of
from breach_impact.framing import Reading
from breach_impact.loaders._fixedglued import unglued

SAMPLE = 1 << 16
"""Bytes that are looked at."""
ABOVE = 25
"""Lines that may stand above a ruler."""
LINES = 10
"""Lines that must be aligned where no ruler says how."""
GAP = 2
"""Blanks that divide columns where no ruler does: one stands in names and phone numbers as well."""
FEWEST, ODD = 4, 0.02
"""Columns below which words that stand above each other are none, and the share of rows, or one, that need not keep to them."""
RULER = re.compile(r"\s*[-=]{2,}(?:\s+[-=]+)+\s*")
"""What SQL*Plus, sqlcmd, isql and others draw under the header."""
FOOTER = re.compile(r"\s*(?:\(\d+ rows?(?: affected)?\)|\d+ rows? selected\.?|no rows selected|\(\d+ [^\W\d_]+(?: [^\W\d_]+){0,2}\))\s*")


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the columns are.

    Attributes:
        starts: of the columns, in characters.
        stop: where the last one ends; None for the line's end.
        least: characters that a row has at least.
        gaps: a blank stands before each column but the first.
        names: of the columns.
        body: offset of the first row.
        headed: a header says the names.
        above: lines above the header.
        score: how sure that is.
        why: in words.
    """

    starts: tuple[int, ...]
    stop: int | None
    least: int
    gaps: bool
    names: tuple[str, ...]
    body: int
    headed: bool
    above: int
    score: float
    why: str


@lru_cache(maxsize=4)
def layout_of(head: bytes, *, whole: bool, reading: Reading | None = None) -> Layout | None:
    """The columns of a text, None if it has no fixed ones.

    Args:
        head: its first bytes.
        whole: nothing comes after them.
        reading: what the user says of it.
    """
    raw = head.split(b"\n")
    if not whole:
        raw.pop()
    offsets = [0]
    for line in raw:
        offsets.append(offsets[-1] + len(line) + 1)
    lines = [line.decode("utf-8", "replace").rstrip("\r") for line in raw]
    if reading is not None and reading.widths:
        return _told(lines, offsets, reading.widths, reading.header)
    if any("\t" in line for line in lines[:200]):
        return None
    if (ruled := _ruled(lines, offsets)) is not None:
        return ruled
    header = None if reading is None else reading.header
    aligned, named = _aligned(lines, offsets, head, header), _under_header(lines, offsets, head) if header is not False else None
    return named if named is not None and (aligned is None or len(named.starts) > len(aligned.starts)) else aligned


def _cut(line: str, starts: tuple[int, ...], stop: int | None) -> list[bytes]:
    edges = [*starts, len(line) if stop is None else stop]
    return [line[a:b].strip().encode() for a, b in pairwise(edges)]


def _least(rows: list[str], starts: tuple[int, ...], stop: int | None) -> int:
    """Characters below which a row is cut short: all, where the lines are padded; else up to the last column, unless rows often end before it."""
    lengths = [len(row) for row in rows]
    full = max(set(lengths), key=lambda length: (lengths.count(length), length))
    if len(rows) > 4 and lengths.count(full) >= len(rows) - max(1, len(rows) // 50) and full > starts[-1] and stop in (None, full):
        return full
    for start in reversed(starts):
        if sum(1 for length in lengths if length <= start) * 20 <= len(rows):
            return start + 1
    return 1


def _told(lines: list[str], offsets: list[int], widths: tuple[int, ...], header: bool | None) -> Layout | None:
    starts = tuple(sum(widths[:index]) for index in range(len(widths)))
    stop = sum(widths)
    rows = [number for number, line in enumerate(lines) if line.strip()]
    if not rows:
        return None
    first, rest = rows[0], rows[1:]
    cells = _cut(lines[first], starts, stop)
    headed = is_header(cells, [_cut(lines[number], starts, stop) for number in rest[:300]]) if header is None else header
    names = names_of(cells if headed else (), len(starts))
    body = offsets[first + 1] if headed else 0
    least = _least([lines[number] for number in (rest if headed else rows)] or [lines[first]], starts, stop)
    return Layout(starts, stop, least, False, names, body, headed, 0, 1.0, f"widths as given, {len(starts)} columns")


def _ruled(lines: list[str], offsets: list[int]) -> Layout | None:
    """Columns under the groups of a ruler."""
    place = next((number for number, line in enumerate(lines[:ABOVE]) if number and RULER.fullmatch(line) and lines[number - 1].strip()), None)
    if place is None:
        return None
    ruler = lines[place]
    starts = tuple(match.start() for match in re.finditer(r"[-=]+", ruler))
    rows = [line for line in lines[place + 1 :] if line.strip() and not RULER.fullmatch(line) and not FOOTER.fullmatch(line) and line != lines[place - 1]]
    fits = sum(1 for row in rows if _stands(row, starts))
    if not rows or fits * 10 < len(rows) * 9 or not _stands(lines[place - 1], starts):
        return None
    names = names_of(_cut(lines[place - 1], starts, None), len(starts))
    above = sum(1 for line in lines[: place - 1] if line.strip())
    why = f"a ruler under the header, {len(starts)} columns"
    return Layout(starts, None, _least(rows, starts, None), True, names, offsets[place + 1], True, above, 0.7, why)


def _stands(line: str, starts: tuple[int, ...]) -> bool:
    """Whether a blank stands before each column."""
    return all(start > len(line) or line[start - 1] == " " for start in starts[1:])


def _under_header(lines: list[str], offsets: list[int], head: bytes) -> Layout | None:
    """Columns under the words of the header, where one blank divides a value that fills its column from the next: a blank stands before each of them in nearly all rows."""
    filled = [(number, line.rstrip()) for number, line in enumerate(lines) if line.strip()]
    rows = [line for _, line in filled[1:] if not FOOTER.fullmatch(line)]
    if len(rows) < LINES or max(map(len, rows)) > 4000:
        return None
    title = filled[0][1]
    words = [match.start() for match in re.finditer(r"\S+", title)]
    starts = tuple(start for start in words if start == words[0] or sum(len(row) > start and row[start - 1] != " " for row in rows) <= max(1, ODD * len(rows)))
    wide = sum(title[start - GAP : start].isspace() for start in starts[1:])
    if words[0] or len(starts) < FEWEST or 2 * len(starts) < len(words) or 3 * wide < len(starts):
        return None
    cells = [_cut(row, starts, None) for row in (title, *rows)]
    begun = sum(2 * sum(len(row) > start and row[start] != " " for row in rows) >= sum(1 for row in rows if len(row) > start) > 0 for start in starts)
    dialect = dialect_of(head, whole=False)
    if 3 * begun < 2 * len(starts) or not is_header(cells[0], cells[1:]) or (dialect.form.delimiter and dialect.score > 0.3):
        return None
    full = [lines[number] for number, _ in filled]
    return Layout(starts, None, _least(full[1:], starts, None), True, names_of(cells[0], len(starts)), offsets[filled[0][0] + 1], True, 0, 0.6, f"blanks under the names of a header, {len(starts)} columns")


def _aligned(lines: list[str], offsets: list[int], head: bytes, header: bool | None) -> Layout | None:
    """Columns between blanks that all lines share."""
    filled = [(number, line.rstrip()) for number, line in enumerate(lines) if line.strip()]
    rows = [line for _, line in filled if not FOOTER.fullmatch(line)]
    if len(rows) < LINES or max(map(len, rows)) > 4000:
        return None
    width = max(map(len, rows))
    times = [0] * (width + 1)
    for row in rows:
        for match in re.finditer(r"\S+", row):
            times[match.start()] += 1
            times[match.end()] -= 1
    few = len(rows) // 20  # lines that do not keep to the columns
    solid = bytes(sum_ > few for sum_ in accumulate(times[:-1]))
    starts = tuple(match.end() - 1 for match in re.finditer(rb"\x00{%d,}\x01" % GAP, solid))
    first = next((place for place, bit in enumerate(solid) if bit), 0)
    starts = (0 if not starts or starts[0] != first else first, *(start for start in starts if start != first))
    if len(starts) < 3:
        return None
    cells = [_cut(row, starts, None) for row in rows]
    if any(sum(1 for cell in column if cell) * 5 < len(rows) for column in zip(*cells, strict=True)):
        return None
    if sum(1 for row in rows if len(row) > starts[-1]) * 10 < len(rows) * 9:
        return None
    dialect = dialect_of(head, whole=False)
    if dialect.form.delimiter and dialect.score > 0.3:
        return None
    headed = is_header(cells[0], cells[1:]) if header is None else header
    divided, starts = starts, starts if headed else unglued(rows, starts)
    full = [lines[number] for number, _ in filled]
    names = names_of(cells[0] if headed else (), len(starts))
    body = offsets[filled[0][0] + 1] if headed else 0
    return Layout(starts, None, _least(full[headed:], starts, None), starts == divided, names, body, headed, 0, 0.65, f"aligned blanks, {len(starts)} columns")
