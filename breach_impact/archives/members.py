"""A member of an archive, and the part of a stream that holds it."""

from __future__ import annotations

import zlib
from dataclasses import dataclass, field
from typing import BinaryIO, Protocol

from breach_impact.framing import Stream

MEMBERS = 100_000
"""Members of an archive; one that says to hold more is not opened (``archive_limit``)."""
TOTAL = 1 << 40
"""Bytes that all members together may say to unpack to."""
_CONTROL = {code: None for code in (*range(32), 127)}


class Content(Protocol):
    """Where the content of a member comes from."""

    def stream(self, raw: BinaryIO) -> Stream:
        """The content from its beginning.

        Args:
            raw: the archive, open for this alone.
        """
        ...


@dataclass(frozen=True, slots=True)
class Member:
    """A file inside an archive.

    Attributes:
        name: a label of plain parts between slashes; it leads nowhere.
        content: None where it is not read.
        skipped: the reason code for that.
    """

    name: str = field(repr=False)
    content: Content | None = field(default=None, repr=False)
    skipped: str | None = None


@dataclass(frozen=True, slots=True)
class Listed:
    """What an archive holds.

    Attributes:
        members: its files, without folders.
        fault: reason code for there being more that cannot be listed.
    """

    members: tuple[Member, ...] = ()
    fault: str | None = None


def label(name: str) -> str:
    """A member's name without what would lead out of a folder, and without control characters."""
    parts = name.encode("utf-8", "surrogateescape").decode("utf-8", "replace").replace("\\", "/").translate(_CONTROL).split("/")
    return "/".join(part for part in parts if part not in {"", ".", ".."}) or "unnamed"


class Section:
    """So many bytes of a stream, from where it stands.

    Attributes:
        fault: the code that was given, if there are fewer.
        cut: bytes are missing behind the last one.
    """

    def __init__(self, raw: Stream, size: int, code: str) -> None:
        self.fault: str | None = None
        self.cut = False
        self._raw, self._left, self._code = raw, size, code

    def read(self, size: int = -1, /) -> bytes:
        """At most ``size`` bytes, fewer only at the end."""
        want = self._left if size < 0 else min(size, self._left)
        parts: list[bytes] = []
        while want and (data := self._raw.read(want)):
            parts.append(data)
            want -= len(data)
            self._left -= len(data)
        if want:
            self.fault, self.cut, self._left = self._code, True, 0
        return b"".join(parts)


class Checked:
    """A stream whose length and CRC-32 are known.

    Attributes:
        fault: that of the stream, else ``zip_checksum`` where one of them is another; known at the end.
        cut: bytes are missing behind the last one.
    """

    def __init__(self, stream: Stream, size: int, crc: int) -> None:
        self.fault: str | None = None
        self._stream, self._left, self._want, self._crc = stream, size, crc, 0

    @property
    def cut(self) -> bool:
        """Of the stream."""
        return bool(getattr(self._stream, "cut", False))

    def read(self, size: int = -1, /) -> bytes:
        """At most ``size`` bytes, fewer only at the end; none beyond those that the directory promised."""
        want = self._left if size < 0 else min(size, self._left)
        data = self._stream.read(want) if want else b""
        self._crc = zlib.crc32(data, self._crc)
        self._left -= len(data)
        if len(data) < want or not self._left:
            fault = getattr(self._stream, "fault", None)
            self.fault = fault or (None if self._crc == self._want and not self._left and not self._more() else "zip_checksum")
            self._left = 0
        return data

    def _more(self) -> bool:
        return bool(self._stream.read(1))
