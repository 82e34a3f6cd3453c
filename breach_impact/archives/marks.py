"""Places in a packed archive from which it can be unpacked: of thousands of members each would otherwise be sought from the beginning."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from threading import Lock
from typing import BinaryIO

from breach_impact.framing import Stream
from breach_impact.opening.decompress import GzipReader
from breach_impact.opening.unpack import Unpacker

STRIDE, MOST = 1 << 18, 512
"""Bytes between two places, and how many are kept (each takes some 40 KiB); where there are more, every other one goes."""
PIECE = 1 << 16
"""Bytes of a gzip that are unpacked at a time."""
_STEP = 1 << 20
_LEFT = 4
"""Readers that are kept where a member ended: the next one begins there where members are read in their order."""


@dataclass(slots=True)
class _Place:
    at: int
    reader: GzipReader | Unpacker
    raw: int


@dataclass(slots=True)
class Marks:
    """The places of one archive.

    Attributes:
        packed: its compression; only a gzip can be copied where it stands.
    """

    packed: str
    _lock: Lock = field(default_factory=Lock)
    _stride: int = STRIDE
    _places: list[_Place] = field(default_factory=list)
    _left: list[_Place] = field(default_factory=list)

    def at(self, raw: BinaryIO, offset: int, size: int) -> Stream:
        """The content from a place on.

        Args:
            raw: the archive, open for this alone.
            offset: of the content.
            size: bytes that are wanted from there.
        """
        stream = self._nearest(raw, offset, offset + size)
        while stream.at < offset and stream.read(min(offset - stream.at, _STEP)):
            pass
        return stream

    def _nearest(self, raw: BinaryIO, offset: int, end: int) -> _Marking:
        with self._lock:
            number = bisect_right(self._places, offset, key=lambda place: place.at) - 1
            near = self._places[number] if number >= 0 else None
            left = max((place for place in self._left if place.at <= offset), key=lambda place: place.at, default=None)
            if left is not None and (near is None or near.at <= left.at):
                self._left.remove(left)
                raw.seek(left.raw)
                left.reader.goes_on(raw)
                return _Marking(self, raw, left.reader, left.at, end)
            if near is not None and isinstance(near.reader, GzipReader):
                raw.seek(near.raw)
                return _Marking(self, raw, near.reader.twin(raw), near.at, end)
        raw.seek(0)
        return _Marking(self, raw, GzipReader(raw, PIECE) if self.packed == "gzip" else Unpacker(raw, self.packed), 0, end)

    def note(self, reader: GzipReader | Unpacker, at: int) -> None:
        """Keep a place if none is near.

        Args:
            reader: of the archive.
            at: bytes of the content that it gave.
        """
        if not isinstance(reader, GzipReader):
            return
        at += reader.ahead
        with self._lock:
            number = bisect_right(self._places, at, key=lambda place: place.at)
            if at - (self._places[number - 1].at if number else 0) < self._stride:
                return
            self._places.insert(number, _Place(at, reader.twin(_NOTHING), reader.stands))
            if len(self._places) > MOST:
                self._places, self._stride = self._places[1::2], 2 * self._stride

    def leave(self, reader: GzipReader | Unpacker, at: int, raw: BinaryIO) -> None:
        """Keep a reader that is not needed any more where it stands."""
        stands = raw.tell()
        reader.goes_on(_NOTHING)  # the archive is closed soon
        with self._lock:
            self._left = [*self._left[1 - _LEFT :], _Place(at, reader, stands)]


class _Nothing:
    def read(self, size: int = -1, /) -> bytes:
        return b""


_NOTHING = _Nothing()


class _Marking:
    """The content from a place on to the end of a member.

    Attributes:
        at: bytes of the content before the next one.
    """

    def __init__(self, marks: Marks, raw: BinaryIO, reader: GzipReader | Unpacker, at: int, end: int) -> None:
        self.at = at
        self._marks, self._raw, self._end = marks, raw, end
        self._reader: GzipReader | Unpacker | None = reader

    def read(self, size: int = -1, /) -> bytes:
        """At most ``size`` bytes, none behind the member."""
        left = self._end - self.at
        reader = self._reader
        if reader is None:
            return b""
        out = reader.read(left if size < 0 else min(size, left))
        self.at += len(out)
        self._marks.note(reader, self.at)
        if self.at == self._end:
            self._marks.leave(reader, self.at, self._raw)
            self._reader = None
        return out
