"""ORC: typed columns, all handed on as text; nested ones make the rows documents. Offsets are row numbers.

Format: https://orc.apache.org/specification/ORCv1/
"""

from __future__ import annotations

from collections.abc import Iterator

from breach_impact.framing import About, Stream, Tally
from breach_impact.loaders._typed import BATCH, faults, frame_of, is_nested, sound, whole
from breach_impact.types import Frame

_LOOKED_AT = 1 << 18
"""Bytes that sniffing is given of a longer file."""


class Orc:
    """The ``orc`` format."""

    name = "orc"
    located = False
    about = About(
        title="Apache ORC",
        recognised="ORC in front of binary data; of a small file ORC stands at its end as well",
        trouble="a stripe that is damaged costs its own rows (orc_damaged, rows_missing); a file without its end cannot be read; nested columns make the rows documents; "
        "inside gzip it is held in memory as a whole",
        unsupported="files of Hive's transactional tables are read as they are: an update or a delete is a record of its own; export the table",
    )

    def sniff(self, head: bytes, name: str) -> tuple[float, str]:
        """ORC in front of what is no text, and at the end where that is seen."""
        if not head.startswith(b"ORC"):
            return 0.0, "does not begin with ORC"
        if len(head) < _LOOKED_AT and head[-4:-1] == b"ORC":
            return 1.0, "begins and ends with ORC"
        binary = sum(byte < 9 or 13 < byte < 32 for byte in head[3:67])
        return (0.99, "begins with ORC, then binary data") if binary > 3 else (0.0, "begins with ORC, but as a text")

    def frames(self, stream: Stream, tally: Tally, *, block_size: int) -> Iterator[Frame]:
        """Read stripe after stripe; what is damaged makes the source incomplete."""
        from pyarrow.orc import ORCFile

        try:
            file = ORCFile(whole(stream))
            nested, total, stripes = is_nested(file.schema), file.nrows, file.nstripes
        except faults():
            tally.incomplete("orc_damaged")
            return
        row = 0
        for stripe in range(stripes):
            try:
                batch = sound(file.read_stripe(stripe))
                for start in range(0, batch.num_rows, BATCH):
                    piece = batch.slice(start, BATCH)
                    yield frame_of(piece, row, tally, nested=nested)
                    row += piece.num_rows
            except faults():
                tally.incomplete("orc_damaged")
        if row < total:
            tally.incomplete("rows_missing")


LOADER = Orc()
