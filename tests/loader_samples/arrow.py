"""Arrow, as a file and as a stream, flat and nested."""

from __future__ import annotations

import io
from typing import Any

import pyarrow as pa

from loader_samples import Sample
from loader_samples._people import PEOPLE


def table(*, nested: bool) -> pa.Table:
    """The people, with or without their tags."""
    rows = PEOPLE if nested else [{key: value for key, value in person.items() if key != "tags"} for person in PEOPLE]
    return pa.Table.from_pylist(rows)


def written(data: pa.Table, *, stream: bool, rows: int = 7, **options: Any) -> bytes:
    """Batches of so many rows."""
    out = io.BytesIO()
    make = pa.ipc.new_stream if stream else pa.ipc.new_file
    with make(out, data.schema, options=pa.ipc.IpcWriteOptions(**options)) as writer:
        writer.write_table(data, max_chunksize=rows)
    return out.getvalue()


SAMPLES = {
    f"{'stream' if stream else 'file'}{'-nested' if nested else ''}": Sample(written(table(nested=nested), stream=stream), streamed=False)
    for stream in (False, True)
    for nested in (False, True)
}
