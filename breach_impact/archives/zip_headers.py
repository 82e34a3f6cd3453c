"""A zip whose directory is gone, as of a download that was cut: its members by the headers before each (APPNOTE.TXT 6.3.10, sections 4.3.7 and 4.3.9)."""

from __future__ import annotations

import os
import struct
import zipfile
import zlib
from collections.abc import Iterator
from typing import BinaryIO, NamedTuple

from breach_impact.archives.members import MEMBERS

LOCAL = 30
_STREAMED, _UTF8, _DEFLATED = 0x8, 0x800, 8
_STEP = 1 << 18


class _Header(NamedTuple):
    flags: int
    method: int
    crc: int
    packed: int
    size: int
    name: bytes
    end: int


def by_headers(raw: BinaryIO) -> list[zipfile.ZipInfo]:
    """The members from the beginning on, as far as one can be found behind the other; the last one may be cut.

    Args:
        raw: the archive.
    """
    return list(_walk(raw, os.fstat(raw.fileno()).st_size))


def _walk(raw: BinaryIO, end: int) -> Iterator[zipfile.ZipInfo]:
    at = 0
    for _ in range(MEMBERS):
        head = _header(raw, at)
        if head is None:
            return
        packed, size, crc = head.packed, head.size, head.crc
        if head.flags & _STREAMED and not packed:  # how long it is stands behind it
            if head.method != _DEFLATED:
                return
            packed, size, crc = _inflated(raw, head.end)
        info = zipfile.ZipInfo()
        info.filename = info.orig_filename = head.name.decode("utf-8" if head.flags & _UTF8 else "cp437", "replace")
        info.flag_bits, info.compress_type, info.header_offset = head.flags, head.method, at
        info.compress_size, info.file_size, info.CRC = packed, size, crc
        if not info.filename.endswith("/"):
            yield info
        at = head.end + packed
        if at >= end:
            return
        if head.flags & _STREAMED:
            at += _descriptor(raw, at)


def _header(raw: BinaryIO, at: int) -> _Header | None:
    raw.seek(at)
    data = raw.read(LOCAL)
    if len(data) < LOCAL or not data.startswith(b"PK\x03\x04"):
        return None
    flags, method, crc, packed, size, name, extra = struct.unpack_from("<HH4xIIIHH", data, 6)
    rest = raw.read(name + extra)
    if not name or len(rest) < name + extra:
        return None
    if 0xFFFFFFFF in {packed, size}:
        size, packed = _zip64(rest[name:]) or (size, packed)
    return _Header(flags, method, crc, packed, size, rest[:name], at + LOCAL + name + extra)


def _zip64(extra: bytes) -> tuple[int, int] | None:
    """(size, packed size) of the extra field for large members."""
    while len(extra) >= 4:
        kind, length = struct.unpack_from("<HH", extra)
        if kind == 1 and length >= 16 and len(extra) >= 20:
            return struct.unpack_from("<QQ", extra, 4)
        extra = extra[4 + length :]
    return None


def _inflated(raw: BinaryIO, at: int) -> tuple[int, int, int]:
    """(packed size, size, CRC-32) of a deflated member that ends where it says so itself, else behind the end of the file."""
    raw.seek(at)
    inflater, packed, size, crc = zlib.decompressobj(-15), 0, 0, 0
    while not inflater.eof and (data := raw.read(_STEP)):
        packed += len(data)
        while data and not inflater.eof:
            try:
                out = inflater.decompress(data, _STEP)
            except zlib.error:
                return packed, size, crc
            size, crc, data = size + len(out), zlib.crc32(out, crc), inflater.unconsumed_tail
    return packed - len(inflater.unused_data) + (not inflater.eof), size, crc


def _descriptor(raw: BinaryIO, at: int) -> int:
    """Bytes of what stands behind a streamed member: 12 or 20 with or without a mark before them."""
    raw.seek(at)
    data = raw.read(28)
    return next((length for length in (12, 16, 20, 24) if data[length : length + 2] == b"PK"), 0)
