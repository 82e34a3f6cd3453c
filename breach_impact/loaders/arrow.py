"""Arrow IPC, file and stream, also called Feather: typed columns, all handed on as text; nested ones make the rows documents. Offsets are row numbers.

Format: https://arrow.apache.org/docs/format/Columnar.html#serialization-and-interprocess-communication-ipc
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import TYPE_CHECKING

from breach_impact.framing import About, Stream, Tally
from breach_impact.loaders._typed import BATCH, faults, frame_of, is_nested, sound
from breach_impact.types import Frame

if TYPE_CHECKING:
    import pyarrow as pa

FILE = b"ARROW1\0\0"
CONTINUATION = b"\xff\xff\xff\xff"
_PIECE = 1 << 20


class Arrow:
    """The ``arrow`` format."""

    name = "arrow"
    located = False
    about = About(
        title="Apache Arrow IPC and Feather 2",
        recognised="ARROW1 in front, or the length and schema message with which a stream begins",
        trouble="read batch after batch, without the index at the end; a batch that is damaged costs its own rows, one that is cut ends the reading (arrow_damaged); "
        "a stream need not say where it ends, so one that was cut between two batches cannot be told from a whole one",
        unsupported="Feather 1 (FEA1) and streams written before Arrow 0.15: read and write them again with pyarrow",
    )

    def sniff(self, head: bytes, name: str) -> tuple[float, str]:
        """The magic of a file, or the first message of a stream is a schema."""
        if head.startswith(FILE):
            return 1.0, "begins with ARROW1"
        return (1.0, "begins with a schema message") if _schema_first(head) else (0.0, "begins with neither ARROW1 nor a schema message")

    def frames(self, stream: Stream, tally: Tally, *, block_size: int) -> Iterator[Frame]:
        """Read batch after batch; what is damaged makes the source incomplete."""
        import pyarrow as pa

        forward = _Forward(stream)
        try:
            batches = pa.ipc.open_stream(pa.PythonFile(forward, mode="r"))
            nested = is_nested(batches.schema)
        except faults():
            tally.incomplete("arrow_damaged")
            return
        row = 0
        for batch in _batches(batches, forward, tally):
            for start in range(0, batch.num_rows, BATCH):
                piece = batch.slice(start, BATCH)
                yield frame_of(piece, row, tally, nested=nested)
                row += piece.num_rows
        if forward.framed and not forward.ended and tally.complete:
            tally.incomplete("arrow_damaged")


def _batches(batches: pa.ipc.RecordBatchStreamReader, forward: _Forward, tally: Tally) -> Iterator[pa.RecordBatch]:
    """The batches that are sound; one that is not is left out, if there is a next one."""
    while True:
        at = forward.at
        try:
            yield sound(batches.read_next_batch())
        except StopIteration:
            return
        except faults():
            tally.incomplete("arrow_damaged")
            if forward.at == at:
                return


def _schema_first(head: bytes) -> bool:
    """A length, and a flatbuffer whose root table is a message of type schema and no body."""
    if not head.startswith(CONTINUATION) or len(head) < 64:
        return False
    length, root = struct.unpack_from("<iI", head, 4)
    if not 16 <= length <= 64 << 20 or length % 8 or root + 12 > min(length, len(head) - 8):
        return False
    table = 8 + root
    slots = table - struct.unpack_from("<i", head, table)[0]
    if not 8 <= slots <= len(head) - 16 or struct.unpack_from("<H", head, slots)[0] < 8:
        return False
    kind = struct.unpack_from("<H", head, slots + 6)[0]  # second field of Message: the type of its header, 1 for a schema
    return kind > 0 and table + kind < len(head) and head[table + kind] == 1


class _Forward:
    """A stream as pyarrow reads it: it takes no more memory than there are bytes, whatever length is claimed.

    Attributes:
        framed: it is a file, whose magic is left out: a stream follows, then the index.
        at: number of bytes read.
        ended: the last thing read was the mark that ends a stream.
    """

    closed = False

    def __init__(self, stream: Stream) -> None:
        self._stream = stream
        self._ready = b""
        self.at = 0
        self.ended = False
        self._ready = self.read(len(FILE))
        self.framed = self._ready == FILE
        if self.framed:
            self._ready = b""

    def read(self, size: int = -1, /) -> bytes:
        """At most ``size`` bytes, fewer only at the end."""
        parts = [self._ready[:size]]
        got, self._ready = len(parts[0]), self._ready[size:]
        while got < size and (part := self._stream.read(min(size - got, _PIECE))):
            parts.append(part)
            got += len(part)
        out = b"".join(parts)
        self.at += len(out)
        self.ended = out == b"\0\0\0\0"  # a length of 0
        return out

    def close(self) -> None:
        """The stream is not ours to close."""


LOADER = Arrow()
