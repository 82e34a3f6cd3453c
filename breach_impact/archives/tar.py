"""Tar archives, plain or packed (POSIX.1-2017 pax, ustar, GNU; a header is read by Python's tarfile)."""

from __future__ import annotations

import io
import os
import re
import tarfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from threading import RLock
from typing import BinaryIO, Generic, TypeVar
from weakref import ref

from breach_impact.archives.marks import Marks
from breach_impact.archives.members import MEMBERS, TOTAL, Listed, Member, Section, label
from breach_impact.framing import Stream
from breach_impact.opening.unpack import unpacked

BLOCK = 512
HELD = 32 << 20
"""Bytes of a packed archive up to which its content is held in memory while its members are read: there may be thousands, in another order."""
NAMES = 1 << 20
"""Bytes of a long name or of pax headers."""
_STEP = 1 << 20
Kept = TypeVar("Kept")
_FILES = {tarfile.REGTYPE, tarfile.AREGTYPE, tarfile.CONTTYPE}
_NOTHING = {tarfile.DIRTYPE, tarfile.XGLTYPE, b"V"}  # folders, headers for all, the name of a volume


def list_tar(path: Path, raw: BinaryIO, packed: str | None) -> Listed:
    """What a tar holds.

    Args:
        path: of the archive.
        raw: the archive.
        packed: its compression.

    Returns:
        its members; with the fault ``tar_truncated`` where it ends within one, ``tar_header`` where something that is no header stands between two, ``archive_limit``
        where it holds too much.
    """
    raw.seek(0)
    tar = Tar(path, packed)
    members: list[Member] = []
    total = 0
    for found in _Walk(raw, packed).members():
        if isinstance(found, str):
            return Listed(tuple(members), found)
        name, kind, offset, size = found
        total += size
        if len(members) >= MEMBERS or total > TOTAL:
            return Listed(tuple(members), "archive_limit")
        if kind in _FILES:
            members.append(Member(name, Piece(tar, offset, size)))
        elif kind not in _NOTHING:
            members.append(Member(name, skipped="symlink" if kind in {tarfile.SYMTYPE, tarfile.LNKTYPE} else "tar_sparse" if kind == tarfile.GNUTYPE_SPARSE else "not_a_file"))
    tar.size = total
    return Listed(tuple(members))


class _Walk:
    """The headers of a tar one after the other."""

    def __init__(self, raw: BinaryIO, packed: str | None) -> None:
        self._raw = raw
        self._stream = unpacked(raw, packed)
        self._plain = packed is None
        self._at = 0
        self._size = os.fstat(raw.fileno()).st_size

    def _read(self, size: int) -> bytes:
        data = self._stream.read(size)
        self._at += len(data)
        return data

    def _skip(self, size: int) -> bool:
        """Pass over so many bytes; whether they were there."""
        if self._plain:
            self._raw.seek(size, 1)
            self._at += size
            return self._at <= self._size
        while size and (data := self._read(min(size, _STEP))):
            size -= len(data)
        return not size

    def members(self) -> Iterator[tuple[str, bytes, int, int] | str]:
        """(name, type, offset, size) of each, at last a reason code where the archive does not end as it should."""
        said: dict[str, str] = {}
        ended = False
        while header := self._read(BLOCK):
            if len(header) < BLOCK:
                yield "tar_header" if ended else "tar_truncated"
                return
            if not any(header):  # the end is two empty blocks; archives that were put one behind the other go on
                ended = True
                continue
            try:
                info = tarfile.TarInfo.frombuf(header, "utf-8", "surrogateescape")
            except tarfile.HeaderError:
                yield "tar_header"
                return
            if info.size < 0:
                yield "tar_header"
                return
            size = int(said["size"]) if re.fullmatch("[0-9]{1,18}", said.get("size", "")) else info.size
            padded = -(-max(size, 0) // BLOCK) * BLOCK
            if info.type in {tarfile.XHDTYPE, tarfile.GNUTYPE_LONGNAME, tarfile.GNUTYPE_LONGLINK} and 0 <= size <= NAMES:
                data = self._read(padded)
                said |= _pax(data[:size]) if info.type == tarfile.XHDTYPE else {"path" if info.type == tarfile.GNUTYPE_LONGNAME else "linkpath": _text(data[:size].rstrip(b"\0"))}
                continue
            kind = tarfile.GNUTYPE_SPARSE if any(key.startswith("GNU.sparse") for key in said) else info.type
            offset, held = self._at, 0 if kind in {tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.DIRTYPE} else padded
            if kind == tarfile.GNUTYPE_SPARSE and header[482]:  # where the pieces lie goes on in blocks of its own
                yield "tar_header"
                return
            yield label(said.get("path", info.name)), kind, offset, size if held else 0
            said = {}
            if not self._skip(held):
                yield "tar_truncated"
                return
        if not ended:  # what stands behind the end, the file itself says
            yield "tar_truncated"


def _text(raw: bytes) -> str:
    return raw.decode("utf-8", "surrogateescape")


def _pax(data: bytes) -> dict[str, str]:
    """The keywords of an extended header."""
    out: dict[str, str] = {}
    while found := re.match(rb"([0-9]{1,9}) ([^=]{1,255})=", data):
        end = int(found[1])
        if not found.end() <= end <= len(data):
            break
        out[_text(found[2])] = _text(data[found.end() : end - 1])
        data = data[end:]
    return out


@dataclass(slots=True, eq=False, weakref_slot=True)
class Tar:
    """An archive whose members are read.

    Attributes:
        size: bytes of all members.
    """

    path: Path
    packed: str | None
    size: int = 0

    def stream(self, raw: BinaryIO, offset: int, size: int) -> Stream:
        """A member's content, from the memory where the whole content is small."""
        if self.packed is None:
            raw.seek(offset)
            return Section(raw, size, "tar_truncated")
        if 0 < self.size <= HELD:
            content = io.BytesIO(_small.of(self, raw))  # shares the bytes
            content.seek(offset)
            return Section(content, size, "tar_truncated")
        return Section(_large.of(self, raw).at(raw, offset, size), size, "tar_truncated")


class _Last(Generic[Kept]):
    """What is kept of the archive that was read last, for as long as its dump is there."""

    def __init__(self, make: Callable[[Tar, BinaryIO], Kept]) -> None:
        self._lock = RLock()  # the end of an archive may be told by whoever holds it
        self._make = make
        self._tar: ref[Tar] | None = None
        self._kept: Kept | None = None

    def of(self, tar: Tar, raw: BinaryIO) -> Kept:
        with self._lock:
            if self._kept is None or self._tar is None or self._tar() is not tar:
                self._kept = self._make(tar, raw)
                self._tar = ref(tar, self._forget)
            return self._kept

    def _forget(self, gone: ref[Tar]) -> None:
        with self._lock:
            if self._tar is gone:
                self._tar, self._kept = None, None


_small = _Last(lambda tar, raw: unpacked(raw, tar.packed).read(2 * HELD + (MEMBERS + 2) * BLOCK))
_large = _Last(lambda tar, raw: Marks(tar.packed or ""))


@dataclass(frozen=True, slots=True)
class Piece:
    """Where a member stands in an archive, in bytes of its content."""

    tar: Tar
    offset: int
    size: int

    def stream(self, raw: BinaryIO) -> Stream:
        """The content."""
        return self.tar.stream(raw, self.offset, self.size)
