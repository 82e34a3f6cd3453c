"""Zip archives, read by their directory (APPNOTE.TXT 6.3.10 of PKWARE; the directory is read by Python's zipfile)."""

from __future__ import annotations

import io
import re
import stat
import struct
import zipfile
from dataclasses import dataclass
from typing import BinaryIO

from breach_impact.archives.members import MEMBERS, TOTAL, Checked, Listed, Member, Section, label
from breach_impact.archives.zip_headers import LOCAL, by_headers
from breach_impact.framing import Stream
from breach_impact.opening.charsets import SURE, recognise
from breach_impact.opening.decompress import GzipReader
from breach_impact.opening.unpack import Unpacker, compression_of
from breach_impact.opening.utf8 import is_utf8

_STORED, _DEFLATED, _BZIP2, _ZSTD, _XZ = 0, 8, 12, 93, 95
_PACKED = {_BZIP2: "bzip2", _ZSTD: "zstd", _XZ: "xz"}
_SAMPLES = {_BZIP2: b"BZh91AY&SY", _ZSTD: b"\x28\xb5\x2f\xfd" + bytes(12), _XZ: b"\xfd7zXZ\0" + bytes(10)}
NAMES = 600
"""Names by which their encoding is judged."""
_ENCRYPTED, _UTF8 = 0x1 | 0x40, 0x800
_GZIP = b"\x1f\x8b\x08\0\0\0\0\0\0\xff"


def list_zip(raw: BinaryIO) -> Listed:
    """What a zip holds.

    Args:
        raw: the archive.

    Returns:
        its members; with the fault ``zip_directory`` where the directory at the end is missing or damaged and they were found by their own headers,
        ``archive_limit`` where it promises too much or its members lie over each other.
    """
    fault = None
    try:
        with zipfile.ZipFile(raw) as packed:
            infos = [info for info in packed.infolist() if not info.filename.endswith("/")]
    except (zipfile.BadZipFile, OSError, ValueError, EOFError, NotImplementedError, OverflowError, struct.error):
        infos, fault = by_headers(raw), "zip_directory"
    if len(infos) > MEMBERS or sum(info.file_size for info in infos) > TOTAL or _overlap(infos):
        return Listed(fault="archive_limit")
    names = _encoding(infos)
    return Listed(tuple(_member(info, names) for info in infos), fault)


def _overlap(infos: list[zipfile.ZipInfo]) -> bool:
    """Whether members share bytes, as those of bombs do."""
    ends = 0
    for info in sorted(infos, key=lambda info: info.header_offset):
        if info.header_offset < ends:
            return True
        ends = info.header_offset + LOCAL + info.compress_size
    return False


def _encoding(infos: list[zipfile.ZipInfo]) -> str:
    """The encoding of the names of which the archive does not say that they are UTF-8; they seldom are what the format says, code page 437."""
    raw = b"\n".join(sorted({info.filename.encode("cp437") for info in infos if not info.flag_bits & _UTF8 and not info.filename.isascii()}))
    if is_utf8(raw):
        return "utf-8"
    found = recognise(raw.split(b"\n")[:NAMES])
    return found.name if found is not None and found.confidence >= SURE else "cp437"


def _member(info: zipfile.ZipInfo, names: str) -> Member:
    said = bool(info.flag_bits & _UTF8) or info.filename.isascii()
    name = label(info.filename if said else info.filename.encode("cp437").decode(names, "replace"))
    if stat.S_ISLNK(info.external_attr >> 16):
        return Member(name, skipped="symlink")
    if info.flag_bits & _ENCRYPTED or info.compress_type == 99:
        return Member(name, skipped="zip_encrypted")
    packed = _SAMPLES.get(info.compress_type)
    if info.compress_type not in {_STORED, _DEFLATED} and (packed is None or compression_of(packed) is None):
        return Member(name, skipped="zip_method")
    return Member(name, Entry(info.header_offset, info.compress_type, info.compress_size, info.file_size, info.CRC))


@dataclass(frozen=True, slots=True)
class Entry:
    """Where a member stands.

    Attributes:
        offset: of its header.
        method: of compression.
        packed: bytes that it takes.
        size: bytes that it unpacks to.
        crc: CRC-32 of these.
    """

    offset: int
    method: int
    packed: int
    size: int
    crc: int

    def stream(self, raw: BinaryIO) -> Stream:
        """The content, unpacked."""
        raw.seek(self.offset)
        header = raw.read(LOCAL)
        if len(header) < LOCAL or not header.startswith(b"PK\x03\x04"):
            return Section(io.BytesIO(b""), 1, "zip_data")
        raw.seek(sum(struct.unpack_from("<HH", header, 26)), 1)
        section = Section(raw, self.packed, "zip_truncated")
        if self.method == _STORED:
            return Checked(section, self.size, self.crc)
        if self.method == _DEFLATED:
            return _Deflated(section, self.size, self.crc)
        return Checked(Unpacker(section, _PACKED[self.method]), self.size, self.crc)


class _Wrapped:
    """A deflated member as a gzip file would hold it: a header before it, checksum and size behind it."""

    def __init__(self, section: Section, tail: bytes) -> None:
        self._section, self._head, self._tail = section, io.BytesIO(_GZIP), io.BytesIO(tail)

    def read(self, size: int = -1, /) -> bytes:
        return self._head.read(size) or self._section.read(size) or (b"" if self._section.cut else self._tail.read(size))


class _Deflated:
    """The content of a deflated member: our reader of gzip gives all that stands before a fault.

    Attributes:
        cut: bytes are missing behind the last one.
    """

    def __init__(self, section: Section, size: int, crc: int) -> None:
        self._gzip = GzipReader(_Wrapped(section, struct.pack("<II", crc, size & 0xFFFFFFFF)))

    @property
    def fault(self) -> str | None:
        """``zip_truncated``, ``zip_data``, ``zip_checksum``, ``zip_trailing_bytes`` or None."""
        return None if self._gzip.fault is None else re.sub("^gzip", "zip", self._gzip.fault)

    @property
    def cut(self) -> bool:
        return self._gzip.cut

    def read(self, size: int = -1, /) -> bytes:
        return self._gzip.read(size)
