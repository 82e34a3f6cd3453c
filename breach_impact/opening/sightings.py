"""What the first reading sees of a text's encoding: whether all of it is UTF-8, and fields that are not."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from breach_impact.bytescan import Bytes, Ints, view
from breach_impact.framing import BOM
from breach_impact.opening.charsets import FEW, SURE, judged
from breach_impact.opening.encoding import Encoding
from breach_impact.opening.utf8 import PIECE_END, judged_runs, run_count, valid

CHUNK = 1 << 18
"""Bytes that are judged together; from the beginning of the stream on, so that the blocks in which it is read do not matter."""
PER_CHUNK = 200
"""Fields that are kept of a chunk."""
KEPT = 2000
"""Fields that are kept of a stream."""
ASKED = 600
"""Fields that the encoding is judged by."""
LONG = 200
"""Bytes of a field that are kept."""
THOROUGH = 64
"""Chunks of a text that is no UTF-8 that are counted all; of the later ones every eighth is."""


class Sightings:
    """Is fed the bytes of a stream.

    Attributes:
        utf8: runs of bytes beyond ASCII that are UTF-8, of the chunks that were counted.
        other: those that are not.
        marks: byte order marks at the beginnings of lines, as where files were put one behind the other.
    """

    def __init__(self) -> None:
        self.utf8 = self.other = self.marks = 0
        self._pending = b""
        self._fields: dict[bytes, None] = {}
        self._chunks = 0
        self._foreign = False

    def feed(self, data: bytes) -> None:
        """Look at the next bytes."""
        at = 0
        while self._pending and len(self._pending) + len(data) - at >= CHUNK:
            whole = self._pending + data[at : at + CHUNK - len(self._pending)]
            end = _end(whole, 0)
            self._judge(whole, 0, end)
            at += max(end - len(self._pending), 0)
            self._pending = self._pending[end:]
        if not self._pending:
            ends = [at]
            while len(data) - ends[-1] >= CHUNK:
                ends.append(_end(data, ends[-1]))
            if len(ends) < 3 or not self._plain(data, ends):
                for start, end in pairwise(ends):
                    self._judge(data, start, end)
            at = ends[-1]
        self._pending += data[at:]

    def _plain(self, data: bytes, ends: list[int]) -> bool:
        """Take several chunks together, which is quicker, if they are UTF-8 and have no byte order mark; whether they are and have none."""
        if self._foreign or data.find(BOM[:1], ends[0], ends[-1]) >= 0:
            return False
        buf = view(data)[ends[0] : ends[-1]]
        high = buf >= 0x80
        seen = [high[start - ends[0] : end - ends[0]].any() for start, end in pairwise(ends)]
        if any(seen):
            if not valid(buf):
                return False
            self._chunks += sum(map(int, seen))
            self.utf8 += run_count(high)
        return True

    def finish(self, said: str | None = None) -> Encoding | None:
        """What is to be done about the encoding; None if the text is UTF-8, or cannot be told from it.

        A text is said to be *whole* in another encoding where more of its runs beyond ASCII are no UTF-8 than are, there are several, and the encoding is
        recognised with confidence. Else it is UTF-8 with single values in another encoding.

        Args:
            said: what the text itself says.
        """
        self._judge(self._pending, 0, len(self._pending))
        self._pending = b""
        if said is not None and said.startswith("iso2022"):
            return Encoding(said)  # which has no bytes beyond ASCII
        found = judged(list(self._fields)[:: max(1, len(self._fields) // ASKED)][:ASKED], said) if self._fields else None
        if found is not None and found.confidence >= SURE:
            few = self.other < FEW and found.name != said
            return Encoding(found.name, found.confidence, whole=self.other > self.utf8 and not few)
        return Encoding("utf-8") if self.marks else None

    def _judge(self, data: bytes, at: int, end: int) -> None:
        """Look at a chunk, which is a part of some bytes: what is only looked at is not copied."""
        buf = view(data)[at:end]
        high = buf >= 0x80
        if not high.any():
            return
        self._chunks += 1
        if self._foreign and self._chunks > THOROUGH and self._chunks % 8:
            return
        if data.find(BOM[:1], at, end) >= 0:  # one byte is found in a tenth of the time
            self.marks += data.count(b"\n" + BOM, at, end)
        if valid(buf):
            self.utf8 += run_count(high)
            return
        self._foreign = True
        starts, ends, wrong, short = judged_runs(buf)
        cut = short & (ends - starts >= 4)  # UTF-8 that was cut within a character, behind a whole one
        bad = np.flatnonzero(wrong & ~cut)
        self.other += bad.size
        self.utf8 += starts.size - bad.size
        self._keep(data[at:end], buf, starts[bad], ends[bad])

    def _keep(self, chunk: bytes, buf: Bytes, starts: Ints, ends: Ints) -> None:
        """The fields around some of the runs: of each of the first chunks, later of every second, fourth and so on."""
        if len(self._fields) >= KEPT or (self._chunks > 8 and self._chunks & (self._chunks - 1)):
            return
        edges = np.flatnonzero(PIECE_END[buf])
        before, behind = np.searchsorted(edges, starts), np.searchsorted(edges, ends)
        kept = 0
        for one, two, start, end in zip(before.tolist(), behind.tolist(), starts.tolist(), ends.tolist(), strict=True):
            begin = int(edges[one - 1]) + 1 if one else 0
            stop = int(edges[two]) if two < edges.size else len(chunk)
            field = chunk[begin:stop] if stop - begin <= LONG else chunk[max(begin, start - LONG // 4) : min(stop, end, start + LONG)]
            if field not in self._fields:
                self._fields[field] = None
                kept += 1
                if kept >= PER_CHUNK:
                    return


def _end(data: bytes, at: int) -> int:
    """Where the chunk that begins there ends: behind its last line end, or where there is none behind its last field, so that no character is cut."""
    end = data.rfind(b"\n", at, at + CHUNK) + 1
    if end:
        return end
    ends = np.flatnonzero(PIECE_END[view(data)[at : at + CHUNK]])
    return at + (int(ends[-1]) + 1 if ends.size else CHUNK)
