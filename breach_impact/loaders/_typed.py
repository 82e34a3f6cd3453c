"""Batches of typed columns as frames: what the loaders of Parquet, Arrow and ORC share.

A batch without nested columns becomes flat rows, one with nested columns documents.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

import numpy as np

from breach_impact.documents.jsontext import contiguous
from breach_impact.documents.jsonvet import vet
from breach_impact.framing import Stream, Tally, docs_frame
from breach_impact.loaders._typed_json import documents
from breach_impact.loaders._typed_values import as_text, plain_type
from breach_impact.reading.flatframe import flat_frame, text
from breach_impact.types import Frame

if TYPE_CHECKING:
    import pyarrow as pa

BATCH = 16_384
"""Rows that are made text of together."""


def faults() -> tuple[type[Exception], ...]:
    """What pyarrow raises on a file that is damaged, or that claims more than memory holds."""
    import pyarrow as pa

    return (pa.ArrowException, OSError, ValueError, MemoryError, RecursionError)


def whole(stream: Stream) -> Any:  # noqa: ANN401 - a file as pyarrow takes it
    """The stream, if it can seek, else all of its bytes."""
    if hasattr(stream, "seek"):
        return stream
    parts: list[bytes] = []
    while part := stream.read(1 << 20):
        parts.append(part)
    return io.BytesIO(b"".join(parts))


def frame_of(batch: pa.RecordBatch, first: int, tally: Tally, *, nested: bool) -> Frame:
    """The rows of a batch.

    Args:
        batch: whose buffers are sound, see :func:`sound`.
        first: number of its first row.
        tally: is told of the rows.
        nested: as documents.
    """
    return _documents(batch, first, tally) if nested else _flat(batch, first, tally)


def is_nested(schema: pa.Schema) -> bool:
    """Whether rows of it are documents.

    Raises:
        UnicodeDecodeError: a name in it is no text.
    """
    import pyarrow as pa

    return any([pa.types.is_nested(plain_type(field.type)) | bool(_names(field)) for field in schema])


def _names(field: Any) -> int:  # noqa: ANN401 - an Arrow field
    """0, having looked at all names: pyarrow decodes one when it is asked for."""
    str(field.name)
    return sum(_names(field.type.field(number)) for number in range(field.type.num_fields))


def sound(batch: pa.RecordBatch) -> pa.RecordBatch:
    """The batch, if its offsets and lengths are right; strings may still be no UTF-8.

    Raises:
        pyarrow.ArrowInvalid: it is damaged.
    """
    for column in batch.columns:
        _check(column)
    return batch


def _check(column: Any) -> None:  # noqa: ANN401 - any array
    import pyarrow as pa
    import pyarrow.compute as pc

    kind = column.type
    try:
        column.validate(full=True)
    except pa.ArrowInvalid:
        if pa.types.is_string(kind) or pa.types.is_large_string(kind):
            column.view(pa.large_binary() if pa.types.is_large_string(kind) else pa.binary()).validate(full=True)
        elif pa.types.is_dictionary(kind):
            _check(column.dictionary)
            column.indices.validate(full=True)
            bounds = pc.min_max(column.indices).as_py()
            if bounds["min"] is not None and not 0 <= bounds["min"] <= bounds["max"] < len(column.dictionary):
                raise
        else:
            raise


def _flat(batch: pa.RecordBatch, first: int, tally: Tally) -> Frame:
    rows = batch.num_rows
    tally.read += rows
    columns = text([as_text(column) for column in batch.columns], tally)
    return flat_frame(np.arange(first, first + rows), np.ones(rows, np.int64), columns, batch.schema.names)


def _documents(batch: pa.RecordBatch, first: int, tally: Tally) -> Frame:
    docs = documents(batch, tally)
    data, offsets = contiguous(docs)
    block = vet(bytes(data), offsets[:-1], offsets[1:], 0)
    block.count(tally, np.arange(first, first + batch.num_rows), np.arange(first + 1, first + batch.num_rows + 1), 0)
    rows = block.rows + first
    return docs_frame("", rows, np.ones(rows.size, np.int64), block.docs)
