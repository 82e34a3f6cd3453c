"""Parquet: typed columns, all handed on as text; nested ones make the rows documents. Offsets are row numbers."""

from __future__ import annotations

from collections.abc import Iterator

from breach_impact.framing import MAX_RECORD, About, Stream, Tally
from breach_impact.loaders._typed import BATCH, faults, frame_of, is_nested, sound, whole
from breach_impact.types import Frame

_MOST = 1 << 16
"""Rows that are believed of a row group which is not read."""


class Parquet:
    """The ``parquet`` format."""

    name = "parquet"
    located = False
    about = About(
        title="Apache Parquet",
        recognised="its first bytes, PAR1",
        trouble="a row group that is damaged costs its own rows, those behind what is damaged in it (parquet_damaged, rows_missing); a file without its end cannot be read; "
        "rows that take over 64 MiB by the average of their group are rejected (record_too_long); nested columns make the rows documents; inside gzip it is held in memory as a whole",
        unsupported="encrypted files and columns: write them out decrypted; table formats over many files (Delta, Iceberg): rows that their log deletes are still there and count",
    )

    def sniff(self, head: bytes, name: str) -> tuple[float, str]:
        """Parquet says so in its first bytes."""
        return (1.0, "begins with PAR1") if head.startswith(b"PAR1") else (0.0, "does not begin with PAR1")

    def frames(self, stream: Stream, tally: Tally, *, block_size: int) -> Iterator[Frame]:
        """Read row group after row group; what is damaged makes the source incomplete."""
        import pyarrow.parquet as pq

        try:
            file = pq.ParquetFile(whole(stream), pre_buffer=False)
            groups = [file.metadata.row_group(group) for group in range(file.num_row_groups)]
            nested = is_nested(file.schema_arrow)
        except faults():
            tally.incomplete("parquet_damaged")
            return
        first = done = 0
        for number, group in enumerate(groups):
            row, each = first, group.total_byte_size // max(group.num_rows, 1)
            if each > MAX_RECORD:
                _too_long(group.num_rows, row, tally)
                row += group.num_rows
            else:
                try:
                    for batch in file.iter_batches(batch_size=max(1, min(BATCH, MAX_RECORD // max(each, 1))), row_groups=[number]):
                        yield frame_of(sound(batch), row, tally, nested=nested)
                        row += batch.num_rows
                except faults():
                    tally.incomplete("parquet_damaged")
            done += row - first
            first += max(group.num_rows, row - first)
        if done < file.metadata.num_rows:
            tally.incomplete("rows_missing")


def _too_long(rows: int, first: int, tally: Tally) -> None:
    """Reject a row group whose rows are over the limit by their average: it would have to be unpacked to tell which."""
    for row in range(first, first + min(rows, _MOST)):
        tally.read += 1
        tally.reject("record_too_long", row, 1)


LOADER = Parquet()
