"""BSON by hand, so that samples of it need no library (https://bsonspec.org/spec.html)."""

from __future__ import annotations

import struct
from typing import Any


def document(value: dict[str, Any]) -> bytes:
    """A document of texts, whole numbers, truth values, lists and documents; bytes stand for an element's type and value as they are."""
    body = b"".join(_element(key.encode(), child) for key, child in value.items())
    return struct.pack("<i", len(body) + 5) + body + b"\0"


def _element(key: bytes, value: Any) -> bytes:
    if isinstance(value, bytes):
        return value[:1] + key + b"\0" + value[1:]
    if isinstance(value, bool):
        return b"\x08" + key + b"\0" + bytes([value])
    if isinstance(value, int):
        return b"\x12" + key + b"\0" + struct.pack("<q", value)
    if isinstance(value, str):
        text = value.encode()
        return b"\x02" + key + b"\0" + struct.pack("<i", len(text) + 1) + text + b"\0"
    nested = document({str(i): child for i, child in enumerate(value)} if isinstance(value, list) else value)
    return (b"\x04" if isinstance(value, list) else b"\x03") + key + b"\0" + nested


def object_id(number: int) -> bytes:
    """An ObjectId."""
    return b"\x07" + number.to_bytes(12, "big")


def crc64(data: bytes) -> int:
    """CRC-64/XZ, bit by bit, as a signed number."""
    crc = 2**64 - 1
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = (crc >> 1) ^ (0xC96C5795D7870F42 if crc & 1 else 0)
    return struct.unpack("<q", struct.pack("<Q", crc ^ (2**64 - 1)))[0]


MARK = b"\xff\xff\xff\xff"


def archive(collections: dict[tuple[str, str], list[bytes]], *, turns: int = 3) -> bytes:
    """An archive of mongodump; the collections write their documents by turns."""
    out = b"\x6d\xe2\x99\x81" + document({"concurrent_collections": 4, "version": "0.1", "server_version": "7.0.16", "tool_version": "100.10.0"})
    for (db, name), documents in collections.items():
        metadata = '{"options":{},"indexes":[{"v":{"$numberInt":"2"},"key":{"_id":{"$numberInt":"1"}},"name":"_id_"}],"type":"collection"}'
        out += document({"db": db, "collection": name, "metadata": metadata, "size": len(documents), "type": "collection"})
    out += MARK
    for turn in range(turns):
        for (db, name), documents in collections.items():
            part = documents[turn * len(documents) // turns : (turn + 1) * len(documents) // turns]
            out += document({"db": db, "collection": name, "EOF": False, "CRC": 0}) + b"".join(part) + MARK
    for (db, name), documents in collections.items():
        out += document({"db": db, "collection": name, "EOF": True, "CRC": crc64(b"".join(documents))}) + MARK
    return out
