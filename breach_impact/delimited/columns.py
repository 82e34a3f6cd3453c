"""The values of rows of delimited text, column by column: without padding, escapes and doubled quotes, and made a frame."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from breach_impact.delimited.cells import Cells
from breach_impact.delimited.dialect import Dialect
from breach_impact.delimited.rows import Row
from breach_impact.delimited.table import trimmed
from breach_impact.framing import Tally
from breach_impact.reading.flatframe import flat_frame, ranges, text
from breach_impact.types import Frame

if TYPE_CHECKING:
    import pyarrow as pa

Part = tuple[Any, Any, "list[pa.Array]"]
"""Offsets, lengths and values of some rows."""


class Columns:
    """The columns of a text that are wanted."""

    def __init__(self, dialect: Dialect, tally: Tally) -> None:
        self._dialect, self._form, self._tally = dialect, dialect.form, tally
        wanted = tally.wanted
        self._places = [index for index, name in enumerate(dialect.columns) if wanted is None or name in wanted] or [0]

    @property
    def outer(self) -> bool:
        """Whether lines are drawn left and right of the cells, so that a row has a field more on either side."""
        return self._dialect.frame is not None and self._dialect.frame.outer

    def of(self, piece: bytes, base: int, found: Cells) -> Part:
        """Offsets, lengths and values of rows."""
        if self._dialect.frame is not None:
            begin, end = found.all_bounds()
            found.bounds = (np.ascontiguousarray(begin[:, 1:-1]), np.ascontiguousarray(end[:, 1:-1])) if self.outer else (begin, end)
            trimmed(piece, *found.bounds)
        return found.starts + base, found.ends - found.starts, self.values(piece, found, self._places)

    def of_odd(self, rows: Sequence[Row], base: int) -> Part:
        """Those of rows that were read one by one, all with the right number of fields."""
        import pyarrow as pa

        places = self._places if self._tally.wanted is not None else range(len(self._dialect.columns) + 2 * self.outer)
        values = [pa.array([row.fields[i] for row in rows], pa.binary()).cast(pa.string(), safe=False) for i in places]  # type: ignore[index] - a good row has fields
        return [base + row.start for row in rows], [row.stop - row.start for row in rows], text(values, self._tally)

    def values(self, piece: bytes, found: Cells, places: list[int]) -> list[pa.Array]:
        """The values of some columns."""
        import pyarrow.compute as pc

        columns = [ranges(piece, *found.column(index)) for index in places]
        columns = text(columns, self._tally)
        quote = self._form.quote.decode("latin-1")
        doubled = found.quoted is not None and bool(found.quoted[:, places].any()) and self._form.quote * 2 in piece
        for index, place in enumerate(places):
            if self._form.escape and pc.any(pc.match_substring(columns[index], "\\")).as_py():
                columns[index] = pc.replace_substring_regex(columns[index], self._escape(), r"\1")
            if doubled and found.quoted is not None and found.quoted[:, place].any() and pc.any(pc.match_substring(columns[index], quote * 2)).as_py():
                plain = pc.replace_substring(columns[index], quote * 2, quote)
                columns[index] = pc.if_else(found.quoted[:, place], plain, columns[index])
        return columns

    def frame(self, made: Sequence[Part]) -> Frame:
        """The rows of several parts as one frame."""
        import pyarrow as pa

        names = [self._dialect.columns[place] for place in self._places]
        if len(made) == 1:
            return flat_frame(made[0][0], made[0][1], made[0][2], names)
        off = np.concatenate([np.asarray(part[0], np.int64) for part in made])
        length = np.concatenate([np.asarray(part[1], np.int64) for part in made])
        columns = [pa.concat_arrays([part[2][index] for part in made]) for index in range(len(names))]
        return flat_frame(off, length, columns, names)

    def _escape(self) -> str:
        known = (self._form.quote + self._form.delimiter + self._form.line_end).decode("utf-8", "replace")
        return r"\\([\\" + "".join(f"\\x{{{ord(char):x}}}" for char in known) + "])"
