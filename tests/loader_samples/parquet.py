"""Parquet of several row groups, flat and nested."""

from __future__ import annotations

import io

import pyarrow.parquet as pq

from loader_samples import Sample
from loader_samples.arrow import table


def _written(*, nested: bool) -> bytes:
    out = io.BytesIO()
    pq.write_table(table(nested=nested), out, row_group_size=13)
    return out.getvalue()


SAMPLES = {"nested" if nested else "flat": Sample(_written(nested=nested), streamed=False) for nested in (False, True)}
