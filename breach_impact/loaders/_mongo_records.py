"""BSON documents that were read, as records with their places, without those that are too deep."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from breach_impact.bytescan import OPEN, brackets, quotes, view
from breach_impact.documents.jsontext import slices
from breach_impact.framing import MAX_DEPTH, Tally

if TYPE_CHECKING:
    import pyarrow as pa

    from breach_impact.bytescan import Ints


@dataclass(slots=True)
class Records:
    """Documents of one run.

    Attributes:
        off: offsets in the stream.
        length: bytes of each.
        docs: as JSON.
    """

    off: Ints
    length: Ints
    docs: pa.Array


def records_of(bounds: list[tuple[int, int]], texts: list[bytes], base: int, tally: Tally) -> Records:
    """Documents as records; those that are too deep are rejected.

    Args:
        bounds: of each in what is in sight.
        texts: each as JSON.
        base: offset in the stream of what is in sight.
        tally: is told of rejects.
    """
    places = np.array(bounds, dtype=np.int64)
    ends = np.cumsum(np.fromiter(map(len, texts), np.int64, len(texts)))
    body = b"".join(texts)
    found = Records(places[:, 0] + base, places[:, 1] - places[:, 0], slices(body, np.concatenate((np.zeros(1, np.int64), ends[:-1])), ends))
    return _shallow(found, body, ends, tally)


def _shallow(found: Records, body: bytes, ends: Ints, tally: Tally) -> Records:
    """Without the documents that are too deep: they are few, as they hold very many brackets."""
    buf = view(body)
    counts = np.diff(np.searchsorted(np.flatnonzero((buf | 0x20) == OPEN), ends), prepend=0)
    deep = [row for row in np.flatnonzero(counts > MAX_DEPTH).tolist() if _depth(body[int(ends[row - 1]) if row else 0 : int(ends[row])]) > MAX_DEPTH]
    if not deep:
        return found
    for row in deep:
        tally.reject("depth", int(found.off[row]), int(found.length[row]))
    kept = np.flatnonzero(~np.isin(np.arange(ends.size), deep))
    return Records(found.off[kept], found.length[kept], found.docs.take(kept))


def _depth(doc: bytes) -> int:
    buf = view(doc)
    return int(brackets(buf, quotes(buf)).depth.max())
