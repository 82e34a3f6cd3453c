"""Entries of a log that may run over several lines: a line that does not begin one belongs to the entry before it (stack traces)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from breach_impact.bytescan import NEWLINE, Ints, view
from breach_impact.framing import MAX_RECORD, Tally, Window
from breach_impact.loaders._log.rows import CODE
from breach_impact.reading.lines import trimmed

Begins = Callable[[bytes, Ints, Ints], "NDArray[np.bool_]"]
"""(block, starts and ends of its lines) -> which of them begin an entry."""


_BEGINNING = re.compile(rb"\[?[0-9][0-9A-Za-z:./ ,+-]{0,34}|\[(?:[A-Z][A-Za-z0-9 :.]{0,28})?")
"""What may be left of the time at the beginning of an entry."""


@dataclass(slots=True)
class Entries:
    """Reads entries block by block.

    Attributes:
        long: (offset, bytes so far) of an entry over the limit that is being passed over.
        inside: the window stands in the middle of a line.
    """

    window: Window
    tally: Tally
    begins: Begins
    long: tuple[int, int] | None = None
    inside: bool = False

    def read(self) -> Iterator[tuple[bytes, int, Ints, Ints]]:
        """(block, its offset, starts, ends) of whole entries, each up to the next one; lines before the first one are rejected, and entries over the limit."""
        window = self.window
        while True:
            data, base, final = window.data, window.start, window.done
            cut = data.rfind(b"\n") + 1
            size = len(data) if final or len(data) - cut > MAX_RECORD else cut
            heads, stop = self._heads(data, base, size), size
            if final:
                size = stop = self._cut(data, base, heads)
            if heads.size:
                self._close()
                stop = size if final else int(heads[-1])
                yield from self._whole(data, base, heads if final else heads[:-1], stop)
                if stop == 0 and size > MAX_RECORD:
                    self.long, stop = (base, size), size
            window.drop(stop)
            if stop:
                self.inside = data[stop - 1 : stop] != b"\n"
            if final:
                self._close()
                return
            if not window.more():
                window.done = True

    def _heads(self, data: bytes, base: int, size: int) -> Ints:
        """Where entries begin; what comes before the first of them is dealt with."""
        breaks = np.flatnonzero(view(data[:size]) == NEWLINE)
        ends = breaks if size and breaks.size and breaks[-1] == size - 1 else np.append(breaks, size)
        starts = np.concatenate((np.zeros(1, np.int64), ends[:-1] + 1))
        starts, ends = (starts, ends) if size else (starts[:0], ends[:0])
        mask = self.begins(data, starts, ends)
        if self.inside and mask.size:
            mask[0] = False
        heads = starts[mask]
        lead = int(heads[0]) if heads.size else size
        if self.long is not None:
            self.long = (self.long[0], self.long[1] + lead)
        elif lead:
            before = starts < lead
            for start, end in zip(*(edge.tolist() for edge in trimmed(data, starts[before], ends[before])), strict=True):
                self.tally.read += 1
                self.tally.reject(CODE, base + start, end - start)
        return heads

    def _cut(self, data: bytes, base: int, heads: Ints) -> int:
        """Where the last entry ends: before a last line without a line end that may be the beginning of another entry."""
        start = data.rfind(b"\n") + 1
        if not heads.size or int(heads[-1]) >= start or not _BEGINNING.fullmatch(data, start):
            return len(data)
        self.tally.read += 1
        self.tally.reject("truncated", base + start, len(data) - start)
        self.tally.complete = False
        return start

    def _whole(self, data: bytes, base: int, heads: Ints, stop: int) -> Iterator[tuple[bytes, int, Ints, Ints]]:
        ends = np.append(heads[1:], stop)[: heads.size]
        fit = ends - heads <= MAX_RECORD
        for start, end in zip(heads[~fit].tolist(), ends[~fit].tolist(), strict=True):
            self.tally.read += 1
            self.tally.reject("record_too_long", base + start, end - start)
        if fit.any():
            yield data, base, heads[fit], ends[fit]

    def _close(self) -> None:
        """The end of an entry over the limit."""
        if self.long is not None:
            self.tally.read += 1
            self.tally.reject("record_too_long", *self.long)
            self.long = None
