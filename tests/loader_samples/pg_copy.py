"""Tuples of text, integers and NULLs."""

import struct

from loader_samples import Sample
from loader_samples._people import PEOPLE

HEADER = b"PGCOPY\n\xff\r\n\0" + struct.pack(">II", 0, 0)


def field(value: bytes | None) -> bytes:
    """A field with its length in front."""
    return struct.pack(">i", -1) if value is None else struct.pack(">i", len(value)) + value


def row(*values: bytes | None) -> bytes:
    """A tuple."""
    return struct.pack(">h", len(values)) + b"".join(map(field, values))


ROWS = [row(struct.pack(">i", p["id"]), p["email"].encode(), p["note"].encode() if p["id"] % 3 else None, struct.pack(">q", p["id"] * 10**6)) for p in PEOPLE]
SAMPLE = Sample(HEADER + b"".join(ROWS) + b"\xff\xff", whole=lambda raw, record: raw == ROWS[int(record["column_1"])])
