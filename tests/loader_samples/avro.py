"""Avro with blocks of a few records, compressed and not."""

from __future__ import annotations

import io
from typing import Any

import fastavro

from loader_samples import Sample
from loader_samples._people import PEOPLE

SCHEMA: dict[str, Any] = {
    "type": "record", "name": "Person", "namespace": "example.people",
    "fields": [
        {"name": "id", "type": "long"}, {"name": "email", "type": "string"}, {"name": "note", "type": ["null", "string"], "default": None},
        {"name": "tags", "type": {"type": "array", "items": {"type": "record", "name": "Tag", "fields": [{"name": "k", "type": "int"}]}}},
    ],
}  # fmt: skip


def written(schema: dict[str, Any], records: list[Any], codec: str = "null", sync_interval: int = 400) -> bytes:
    """A container file."""
    out = io.BytesIO()
    fastavro.writer(out, schema, records, codec=codec, sync_interval=sync_interval, sync_marker=b"0123456789abcdef")
    return out.getvalue()


SAMPLES = {codec: Sample(written(SCHEMA, PEOPLE, codec), streamed=False) for codec in ("null", "deflate", "bzip2", "xz")}
