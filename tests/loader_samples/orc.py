"""ORC of several stripes, flat and nested."""

from __future__ import annotations

import io

import pyarrow as pa
from pyarrow import orc

from loader_samples import Sample
from loader_samples.arrow import table


def written(data: pa.Table, rows: int = 10) -> bytes:
    """Stripes of at most so many rows; the writer looks at their size after each batch."""
    out = io.BytesIO()
    orc.write_table(data, out, stripe_size=1, batch_size=rows)
    return out.getvalue()


SAMPLES = {"nested" if nested else "flat": Sample(written(table(nested=nested)), streamed=False) for nested in (False, True)}
