"""One list a line, the values of a row: what ClickHouse writes as ``JSONCompactEachRow``, with or without lines of the columns' names and types."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from typing import Any

from breach_impact.delimited.header import EMAIL
from breach_impact.documents.rowlists import as_objects, header_in
from breach_impact.framing import BOM, About, Stream, Tally, Window, docs_frame
from breach_impact.reading.lines import HEAD_FULL, json_lines
from breach_impact.types import Frame

LINES, FEWEST, MOSTLY = 50, 3, 0.9
"""Lines that are looked at; so many rows at least; the share of them that have the same kind of value in a column."""
TYPES = re.compile(r"(?:Nullable|LowCardinality|Array|Map|Tuple|DateTime64|DateTime|Decimal|FixedString|Enum8|Enum16)\(.+\)|U?Int[0-9]+|Float[0-9]+|String|Bool|UUID|Date(?:32|Time)?|IPv[46]")
"""Types of ClickHouse, which may stand in the second line."""


class NdjsonRows:
    """The ``ndjson_rows`` format."""

    name = "ndjson_rows"
    about = About(
        title="JSON lines that are rows: one list of values a line, with or without a first line of the columns' names (ClickHouse JSONCompactEachRow)",
        recognised="the first lines are lists of one length, under names, or with addresses or values of different kinds in their columns",
        trouble="as JSON lines; a row with another number of values is rejected (json_fields)",
        unsupported="lists of two texts without a header: they stay values",
    )

    def sniff(self, head: bytes, name: str) -> tuple[float, str]:
        """The first lines are lists of one length, whose columns are told apart."""
        columns, _ = _columns(head.removeprefix(BOM))
        return (0.85, "each line is a row of values") if columns else (0.0, "lines are no rows of values")

    def frames(self, stream: Stream, tally: Tally, *, block_size: int) -> Iterator[Frame]:
        """Read block after block of lines."""
        window = Window(stream, block_size)
        window.skip_bom(tally)
        window.reach(HEAD_FULL)
        columns, above = _columns(window.data[:HEAD_FULL])
        for _ in range(above):
            window.drop(len(window.data) - len(window.data.lstrip()))
            window.drop(window.data.find(b"\n") + 1)  # rows stand below, so that there is an end of the line in sight
        for block in json_lines(window, tally):
            rows = as_objects(block, columns, tally) if columns else block
            yield docs_frame("", rows.off, rows.length, rows.docs)


def _columns(text: bytes) -> tuple[tuple[str, ...], int]:
    """(names of the columns, none if lines are no rows; how many lines name them and their types)."""
    rows, damaged = _rows(text) if text.lstrip()[:1] == b"[" else ([], 0)
    if len(rows) < FEWEST or len(rows[0]) < 2 or sum(len(row) == len(rows[0]) for row in rows) < MOSTLY * len(rows):
        return (), 0
    rows = [row for row in rows if len(row) == len(rows[0])]
    typed = all(isinstance(cell, str) and TYPES.fullmatch(cell) for cell in rows[1])
    if (names := header_in([rows[0], *rows[1 + typed :]])) and damaged > typed:
        return names, 1 + typed
    return (tuple(f"column_{place + 1}" for place in range(len(rows[0]))), 0) if _told_apart(rows) else ((), 0)


def _rows(text: bytes) -> tuple[list[list[Any]], int]:
    """The lists on the first lines, none if another value stands there; how many of them stand before the first line that is damaged."""
    rows, before = list[list[Any]](), LINES
    lines = text.lstrip().split(b"\n")
    for line in (lines[:-1] if len(text) >= HEAD_FULL else lines)[:LINES]:
        if not line.strip():
            continue
        try:
            value = json.loads(line)
        except (ValueError, RecursionError):
            before = min(before, len(rows))
            continue  # a damaged line does not change what the others are
        if not isinstance(value, list) or sum(isinstance(cell, (str, int, float)) for cell in value) < min(2, len(value)):
            return [], 0
        rows.append(value)
    return rows, before


def _told_apart(rows: Sequence[list[Any]]) -> bool:
    """Whether there are numbers in one column and texts in another, or addresses in one."""
    kinds = set[str]()
    for cells in zip(*rows, strict=True):
        held = [cell for cell in cells if cell is not None]
        texts = [cell for cell in held if isinstance(cell, str)]
        if held and sum(EMAIL.fullmatch(cell.encode("utf-8", "replace")) is not None for cell in texts) >= MOSTLY * len(held):
            return True
        numbers = [cell for cell in held if isinstance(cell, (int, float))]
        kinds |= {kind for kind, cells_of in (("text", texts), ("number", numbers)) if held and len(cells_of) == len(held)}
    return len(kinds) > 1


LOADER = NdjsonRows()
