"""The frames of a source, joined to batches that are worth a query."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from breach_impact.clock import stage
from breach_impact.documents.accounts import Marks
from breach_impact.errors import guard
from breach_impact.framing import Tally
from breach_impact.privacy import is_personal_name
from breach_impact.reading.ahead import ahead
from breach_impact.types import Frame

if TYPE_CHECKING:
    from breach_impact.opening.source import Source

BATCH_ROWS, BATCH_BYTES = 200_000, 32 << 20
"""How much is scanned at a time: planning a table's SQL costs as much as some ten thousand records."""
LARGE = 16 << 20
"""Bytes of a source from which on a thread of its own reads it."""
FULL = 0.75
"""Share of the bytes from which on a batch is full: the records of a block are a little less than the block."""


def frames_of(source: Source, tally: Tally, batch: int = BATCH_BYTES) -> Iterator[Frame]:
    """The frames of a source, joined to batches of so many bytes; a foreign exception is raised again without the value it quotes."""
    from breach_impact.opening import source as sources

    waiting: dict[Hashable, list[Frame]] = {}
    held = 0
    with guard("opening", shown_name(source)):
        frames = source.frames(tally, min(sources.BLOCK, max(batch // 2, 1)))  # two blocks fill a batch, and do not overfill it
    while True:
        with guard("reading", shown_name(source)), stage("frame"):
            frame = next(frames, None)
        if frame is None:
            break
        if frame.lines:
            yield frame  # these are not worth a copy
            continue
        mine = waiting.setdefault(kind_of(frame), [])
        mine.append(frame)
        held += size_of(frame)
        if sum(f.rows.num_rows for f in mine) >= BATCH_ROWS or sum(size_of(f) for f in mine) >= batch * FULL:
            held -= sum(size_of(f) for f in mine)
            yield joined(mine)
            mine.clear()
        elif held > 2 * batch:  # many tables, each of them small
            while waiting:
                if ready := waiting.pop(next(iter(waiting))):
                    yield joined(ready)
            held = 0
    for mine in waiting.values():
        if mine:
            yield joined(mine)


def in_time(source: Source, frames: Iterator[Frame]) -> Iterator[Frame]:
    """The frames of a source, of a large one whose rows are found by numpy alone read ahead in a thread of its own."""
    return ahead(frames) if source.format == "csv" and source.bytes > LARGE else frames


def kind_of(frame: Frame) -> Hashable:
    """Frames of one kind can be joined."""
    marks = frame.marks
    return frame.system, frame.table, frame.columns, None if marks is None else (marks.leaves, bool(marks.masks)), str(frame.rows.schema.field(frame.rows.num_columns - 1).type)


def size_of(frame: Frame) -> int:
    """Bytes of the records; those that point into a block of lines keep it in memory."""
    if frame.lines:
        return sum(int((part.ends - part.starts).sum()) + part.filled.size * 4 + part.starts.size * 16 for part in frame.lines)
    return int(np.asarray(frame.rows.column("len")).sum()) if frame.columns == () else frame.rows.nbytes


def shown_name(source: Source) -> str:
    """The name of a source as an error may show it."""
    return "a source whose name is personal data" if is_personal_name(source.name) else source.name


def joined(frames: list[Frame]) -> Frame:
    """Frames of one kind as one, what is known of their documents with them."""
    import pyarrow as pa

    if len(frames) == 1:
        return frames[0]
    rows = pa.Table.from_batches([frame.rows for frame in frames]).combine_chunks().to_batches()
    marks = frames[-1].marks
    if marks is not None and marks.masks:
        masks = [frame.marks.masks for frame in frames if frame.marks is not None]
        marks = Marks(marks.shape, marks.leaves, tuple(np.concatenate(column) for column in zip(*masks, strict=True)))
    return replace(frames[0], rows=rows[0] if rows else frames[0].rows, marks=marks)
