"""Rows of a piece of delimited text that are no records: the header said again, comments, and records of psql that a screen's width broke into several rows."""

from __future__ import annotations

import re

import numpy as np

from breach_impact.delimited.cells import Cells
from breach_impact.framing import Tally

_WRAPS = re.compile(rb"\+(?:\||\r?$)")


def drop_headers(piece: bytes, found: Cells, header: bytes, tally: Tally) -> None:
    """Leave out rows that say the header again, as files that were put one behind the other do."""
    same = np.flatnonzero(found.ends - found.starts == len(header))
    if not same.size or piece.find(header) < 0:
        return
    again = [row for row in same.tolist() if piece.startswith(header, int(found.starts[row]))]
    if again:
        found.keep(np.delete(np.arange(found.starts.size), again))
        tally.note("header_repeated", len(again))


def drop_comments(piece: bytes, found: Cells, comment: bytes, tally: Tally) -> None:
    """Leave out rows that begin as the user says comments do."""
    if comment not in piece:
        return
    noted = np.frombuffer(piece, np.uint8)[found.starts] == comment[0]
    rows = [row for row in np.flatnonzero(noted).tolist() if piece.startswith(comment, int(found.starts[row]))]
    if rows:
        found.keep(np.delete(np.arange(found.starts.size), rows))
        tally.note("csv_comment", len(rows))


class Wrapped:
    """Records of psql whose cells go on in the next line (a ``+`` stands where the padding should end), from piece to piece."""

    def __init__(self, tally: Tally) -> None:
        self._tally = tally
        self._open: tuple[int, int] | None = None

    def drop(self, piece: bytes, base: int, found: Cells) -> None:
        """Reject such records, as one each."""
        drop: list[int] = []
        for row, (start, end) in enumerate(zip(found.starts.tolist(), found.ends.tolist(), strict=True)):
            wraps = piece.find(b"+", start, end) >= 0 and _WRAPS.search(piece[start:end]) is not None
            if self._open is None and not wraps:
                continue
            drop.append(row)
            first = self._open[0] if self._open else base + start
            self._open = (first, base + end)
            if not wraps:
                self.done()
        if drop:
            found.keep(np.delete(np.arange(found.starts.size), drop))

    def done(self) -> None:
        """Reject the record that the text ends in, if it is such a one."""
        if self._open is not None:
            self._tally.read += 1
            self._tally.reject("csv_wrapped", self._open[0], self._open[1] - self._open[0])
        self._open = None
