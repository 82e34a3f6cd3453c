"""Frames of many small sources, read together: a query costs as much for one record as for some thousand.

A dump of a file for each person or each hour has thousands of sources. What is asked of the records of one table is asked of those of several
sources at a time; where each record came from is told by its number (:class:`Origin`). No figure depends on what is read together.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import numpy as np

from breach_impact.documents.accounts import within
from breach_impact.reading.batches import BATCH_ROWS, FULL, joined
from breach_impact.reading.structure import Shape
from breach_impact.types import Frame

if TYPE_CHECKING:
    from numpy.typing import NDArray

SMALL = 1 / 8
"""Share of a batch up to which a frame waits for others."""
SEVERAL = "several small sources"
"""What an error calls the place of records of more than one source."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a run of records comes from.

    Attributes:
        first_row: number of the first one in the run of the program.
        source: number of the source with its system.
        file: number of the source in the dump.
    """

    first_row: int
    source: int
    file: int


@dataclass(frozen=True, slots=True)
class Piece:
    """A frame of one source.

    Attributes:
        place: the source's name as an error may show it.
        source: number of the source with its system.
        file: number of the source in the dump.
    """

    frame: Frame
    place: str
    source: int = 0
    file: int = 0


@dataclass(slots=True)
class _Waiting:
    pieces: list[Piece] = field(default_factory=list)
    rows: int = 0
    size: int = 0

    def take(self, piece: Piece, size: int) -> None:
        self.pieces.append(piece)
        self.rows += piece.frame.rows.num_rows
        self.size += size


def gathered(pieces: Iterable[Piece], kind: Callable[[Frame], Hashable], batch: int) -> Iterator[tuple[Frame, list[Piece]]]:
    """Frames, small ones joined, with the pieces that each holds in its order.

    Args:
        pieces: in the order of the sources.
        kind: frames for which it says the same are joined; one for which it says None is left as it is.
        batch: bytes of records that are worth a query.
    """
    waiting: dict[Hashable, _Waiting] = {}
    held = 0
    for piece in pieces:
        size = piece.frame.rows.get_total_buffer_size()  # with the rest of the block that the frame is a part of, which waits with it
        of = kind(piece.frame) if size < batch * SMALL else None
        if of is None:
            yield piece.frame, [piece]
            continue
        mine = waiting.setdefault(of, _Waiting())
        mine.take(piece, size)
        held += size
        if mine.rows >= BATCH_ROWS or mine.size >= batch * FULL:
            held -= waiting.pop(of).size
            yield _together(mine)
        elif held > 2 * batch:  # many tables, each of them small
            ready, waiting, held = waiting, {}, 0
            yield from map(_together, ready.values())
    yield from map(_together, waiting.values())


def _together(mine: _Waiting) -> tuple[Frame, list[Piece]]:
    return joined([piece.frame for piece in mine.pieces]), mine.pieces


def which(origins: Sequence[Origin], rows: NDArray[np.int64]) -> NDArray[np.intp]:
    """Of each record, given by its number, the place of its origin among some.

    Args:
        origins: in the order of their first rows.
        rows: numbers of records.
    """
    return np.searchsorted(np.array([origin.first_row for origin in origins]), rows, side="right") - 1


def place_of(pieces: list[Piece]) -> str:
    """What an error calls the place of some pieces."""
    places = {piece.place for piece in pieces}
    return places.pop() if len(places) == 1 else SEVERAL


def checked(frame: Frame, shape: Shape | None) -> bool:
    """Whether all documents of a frame are known to have the settled shape of their table."""
    return shape is not None and frame.marks is not None and within(frame.marks.shape, shape) and not shape.ambiguous


def settled_kind(frame: Frame, shape: Shape | None) -> Hashable:
    """Frames of one table that are read alike once its shape is settled."""
    return frame.system, frame.table, frame.columns, checked(frame, shape), str(frame.rows.schema)


def unmarked(frame: Frame, shape: Shape | None) -> Frame:
    """The frame with what is left to say of its documents once the shape is settled."""
    return replace(frame, marks=replace(frame.marks, masks=(), leaves=()) if frame.marks is not None and checked(frame, shape) else None)
