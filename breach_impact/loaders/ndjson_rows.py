"""One list a line, the values of a row: what ClickHouse writes as ``JSONCompactEachRow``, with or without lines of the columns' names and types."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from breach_impact.documents.rowlists import FEWEST, as_objects, columns_in
from breach_impact.framing import BOM, About, Stream, Tally, Window, docs_frame
from breach_impact.reading.lines import HEAD_FULL, json_lines
from breach_impact.types import Frame

LINES = 50
"""Lines that are looked at."""
TYPES = re.compile(r"(?:Nullable|LowCardinality|Array|Map|Tuple|DateTime64|DateTime|Decimal|FixedString|Enum8|Enum16)\(.+\)|U?Int[0-9]+|Float[0-9]+|String|Bool|UUID|Date(?:32|Time)?|IPv[46]")
"""Types of ClickHouse, which may stand in the second line."""


class NdjsonRows:
    """The ``ndjson_rows`` format."""

    name = "ndjson_rows"
    about = About(
        title="JSON lines that are rows: one list of values a line, with or without a first line of the columns' names (ClickHouse JSONCompactEachRow)",
        recognised="the first lines are lists of one length, under names, or with addresses or values of different kinds in their columns",
        trouble="as JSON lines; a row with another number of values, or a line that is no list, is rejected (json_fields)",
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
    rows, before = _rows(text) if text.lstrip()[:1] == b"[" else ([], 0)
    if len(rows) < FEWEST:
        return (), 0
    typed = isinstance(rows[1], list) and bool(rows[1]) and all(isinstance(cell, str) and TYPES.fullmatch(cell) for cell in rows[1])
    names, said = columns_in([rows[0], *rows[1 + typed :], rows[-1]])  # of which the last is looked at no more
    return (names, (1 + typed) * said) if not said or before > typed else ((), 0)


def _rows(text: bytes) -> tuple[list[Any], int]:
    """The values on the first lines, and how many of them stand before the first line that is damaged: such a line does not change what the others are."""
    rows, before = list[Any](), LINES
    lines = text.lstrip().split(b"\n")
    for line in (lines[:-1] if len(text) >= HEAD_FULL else lines)[:LINES]:
        if not line.strip():
            continue
        try:
            rows.append(json.loads(line))
        except (ValueError, RecursionError):
            before = min(before, len(rows))
    return rows, before


LOADER = NdjsonRows()
