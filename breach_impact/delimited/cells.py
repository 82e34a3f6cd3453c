"""The rows that were found in a block of delimited text: where they and their fields stand."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from breach_impact.bytescan import Ints
from breach_impact.delimited.rows import Row


@dataclass(slots=True)
class Cells:
    """The rows of a block.

    Attributes:
        starts: of the rows with the right number of fields, ``ends`` without the line end.
        grid: (rows, columns) of what ends their fields: delimiters as they stand, and behind the last field its line end or the end of the row.
        wide: bytes of a delimiter.
        bad: (start, end) of the others.
        used: bytes of the block that are done with.
        quoted: which fields were quoted; None if none.
        bounds: (rows, columns) of where fields begin and end, quotes left out; None where they follow from the above and were not asked for.
        odd: rows that were read one by one.
        marks: where quotes stand in these bytes; None where that is not at hand.
    """

    starts: Ints
    ends: Ints
    grid: Ints
    wide: int
    bad: list[tuple[int, int]]
    used: int
    quoted: NDArray[np.bool_] | None = None
    bounds: tuple[Ints, Ints] | None = None
    odd: list[Row] = field(default_factory=list)
    marks: Ints | None = None

    def keep(self, rows: Ints | NDArray[np.bool_] | slice) -> None:
        """Leave only these of the rows with the right number of fields."""
        self.starts, self.ends, self.grid = self.starts[rows], self.ends[rows], self.grid[rows]
        self.quoted = None if self.quoted is None else self.quoted[rows]
        self.bounds = None if self.bounds is None else (self.bounds[0][rows], self.bounds[1][rows])

    def outer(self) -> tuple[Ints, Ints]:
        """(rows, columns) of where fields begin and end, quotes and all."""
        begin, end = np.empty(self.grid.shape, np.int64), self.grid.copy()
        np.add(self.grid[:, :-1], self.wide, out=begin[:, 1:])
        begin[:, 0], end[:, -1] = self.starts, self.ends
        return begin, end

    def all_bounds(self) -> tuple[Ints, Ints]:
        """``bounds`` of all fields; not made before, for where fields are short they take more memory than the block."""
        if self.bounds is None:
            begin, end = self.outer()
            if self.quoted is not None:
                begin += self.quoted
                end -= self.quoted
            self.bounds = begin, end
        return self.bounds

    def column(self, place: int) -> tuple[Ints, Ints]:
        """Where the fields of a column begin and end."""
        if self.bounds is not None:
            return self.bounds[0][:, place], self.bounds[1][:, place]
        begin = self.grid[:, place - 1] + self.wide if place else self.starts
        end = self.grid[:, place] if place + 1 < self.grid.shape[1] else self.ends
        return (begin, end) if self.quoted is None else (begin + self.quoted[:, place], end - self.quoted[:, place])

    def filled(self) -> NDArray[np.bool_]:
        """Which fields hold anything."""
        if self.bounds is not None:
            return self.bounds[1] > self.bounds[0]
        out = np.empty(self.grid.shape, bool)
        flat = self.grid.reshape(-1)
        np.greater(np.diff(flat), self.wide, out=out.reshape(-1)[1:])
        for place in (0, -1):  # what stands before the first field, and behind the last one, is of any size
            begin, end = self.column(place % self.grid.shape[1])
            out[:, place] = end > begin
        if self.quoted is not None:
            opens, closes = self.around()
            out[self.quoted] = closes - opens > 1
        return out

    def around(self) -> tuple[Ints, Ints]:
        """Where the quotes stand that open and close the quoted fields."""
        assert self.quoted is not None
        if self.bounds is not None:
            return self.bounds[0][self.quoted] - 1, self.bounds[1][self.quoted]
        at = np.flatnonzero(self.quoted)
        rows, columns = np.divmod(at, self.grid.shape[1])
        ends = self.grid.reshape(-1)
        opens = np.where(columns > 0, ends[at - 1] + self.wide, self.starts[rows])
        closes = np.where(columns + 1 < self.grid.shape[1], ends[at], self.ends[rows]) - 1
        return opens, closes
