"""Parquet: typed columns, all handed on as text; nested ones make the rows documents. Offsets are row numbers."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import numpy as np

from breach_impact.framing import Stream, Tally, docs_frame
from breach_impact.jsontext import contiguous
from breach_impact.jsonvet import connection, vet
from breach_impact.types import Frame

if TYPE_CHECKING:
    import pyarrow as pa

BATCH = 16_384


class Parquet:
    """The ``parquet`` format."""

    name = "parquet"

    def sniff(self, head: bytes, name: str) -> tuple[float, str]:
        """Parquet says so in its first bytes."""
        return (1.0, "begins with PAR1") if head.startswith(b"PAR1") else (0.0, "does not begin with PAR1")

    def frames(self, stream: Stream, tally: Tally, *, block_size: int) -> Iterator[Frame]:
        """Read batch after batch; what is damaged makes the source incomplete."""
        import pyarrow as pa
        import pyarrow.parquet as pq

        seekable = stream if hasattr(stream, "seek") else io.BytesIO(_all(stream))
        try:
            file = pq.ParquetFile(seekable, pre_buffer=False)
            total = file.metadata.num_rows
            nested = any(pa.types.is_nested(field.type) for field in file.schema_arrow)
        except (pa.ArrowException, OSError, ValueError):
            tally.incomplete("parquet_damaged")
            return
        done = 0
        try:
            for batch in file.iter_batches(batch_size=BATCH):
                yield _documents(batch, done, tally) if nested else _flat(batch, done, tally)
                done += batch.num_rows
        except (pa.ArrowException, OSError, ValueError):
            tally.incomplete("parquet_damaged")
        if done < total:
            tally.incomplete("rows_missing")


def _all(stream: Stream) -> bytes:
    parts: list[bytes] = []
    while part := stream.read(1 << 20):
        parts.append(part)
    return b"".join(parts)


def _flat(batch: pa.RecordBatch, first: int, tally: Tally) -> Frame:
    import pyarrow as pa

    rows = batch.num_rows
    tally.read += rows
    columns = [_text(column) for column in batch.columns]
    off = pa.array(np.arange(first, first + rows))
    names = ["off", "len", *(f"c{i}" for i in range(len(columns)))]
    out = pa.RecordBatch.from_arrays([off, pa.array(np.ones(rows, np.int64)), *columns], names=names)
    return Frame("", out, tuple(batch.schema.names))


def _text(column: pa.Array) -> pa.Array:
    """A column as text: numbers and times as Arrow writes them, bytes as UTF-8 if they are, else in hex."""
    import pyarrow as pa

    kind = column.type
    if pa.types.is_dictionary(kind):
        return _text(column.dictionary_decode())
    if pa.types.is_binary(kind) or pa.types.is_large_binary(kind) or pa.types.is_fixed_size_binary(kind) or pa.types.is_binary_view(kind):
        return pa.array([None if value is None else _bytes(value) for value in column.to_pylist()], pa.string())
    if pa.types.is_null(kind):
        return pa.nulls(len(column), pa.string())
    if pa.types.is_duration(kind):
        column = column.cast(pa.int64())
    text = column.cast(pa.string())
    try:
        text.validate(full=True)
    except pa.ArrowInvalid:
        return _text(text.cast(pa.binary()))
    return text


def _bytes(value: bytes) -> str:
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError:
        return value.hex()


def _documents(batch: pa.RecordBatch, first: int, tally: Tally) -> Frame:
    """Rows as documents, through DuckDB's JSON."""
    import pyarrow as pa

    table = pa.Table.from_batches([batch])
    for index, field in enumerate(table.schema):
        if not pa.types.is_nested(field.type):
            column: Any = _text(table.column(index).combine_chunks())
            table = table.set_column(index, field.name, column)
    con = connection()
    con.register("block", table)
    docs = con.sql("SELECT to_json(block)::VARCHAR AS d FROM block").to_arrow_table().column(0).combine_chunks()
    con.unregister("block")
    data, offsets = contiguous(docs)
    block = vet(bytes(data), offsets[:-1], offsets[1:], 0)
    block.count(tally, offsets[:-1], offsets[1:], 0)
    rows = block.rows + first
    return docs_frame("", rows, np.ones(rows.size, np.int64), block.docs)


LOADER = Parquet()
