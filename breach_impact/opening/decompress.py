"""Reading gzip so that a fault costs nothing that stands before it.

Python's own reader, pyarrow, polars and DuckDB lose up to all of a file that is cut, has a wrong checksum or trailing bytes (DuckDB takes a wrong
checksum without a word). This one gives every byte before the fault, and says what the fault is.
"""

from __future__ import annotations

import zlib

from breach_impact.framing import Stream

MAGIC = b"\x1f\x8b"
_CHUNK = 1 << 18
MOST = 1 << 20


class GzipReader:
    """The decompressed bytes of a gzip stream of any number of members.

    Attributes:
        fault: None, or ``gzip_truncated``, ``gzip_data``, ``gzip_checksum``, ``gzip_trailing_bytes``.
        cut: bytes are missing behind the last one, so that what it ends may not be whole.
    """

    def __init__(self, raw: Stream, most: int = MOST) -> None:
        self.fault: str | None = None
        self.cut = False
        self._raw = raw
        self._most = most  # bytes that are unpacked at a time
        self._taken = 0
        self._input = b""
        self._ready = bytearray()
        self._member: zlib._Decompress | None = None
        self._crc = self._size = 0
        self._members = 0
        self._over = False

    def read(self, size: int = -1, /) -> bytes:
        """At most ``size`` bytes, fewer only at the end."""
        while not self._over and (size < 0 or len(self._ready) < size):
            self._step()
        cut = len(self._ready) if size < 0 else size
        out = bytes(self._ready[:cut])
        del self._ready[:cut]
        return out

    @property
    def ahead(self) -> int:
        """Bytes that are unpacked and were not asked for yet."""
        return len(self._ready)

    @property
    def stands(self) -> int:
        """Packed bytes that were unpacked."""
        return self._taken - len(self._input)

    def twin(self, raw: Stream | None = None) -> GzipReader:
        """A reader of what follows on what is unpacked, so that it need not be unpacked from the beginning once more.

        Args:
            raw: the packed bytes from :attr:`stands` on; without them the twin is only kept to be copied.
        """
        out = GzipReader(self._raw if raw is None else raw, self._most)
        out._member = None if self._member is None else self._member.copy()
        out._crc, out._size, out._members, out._over, out.fault, out.cut = self._crc, self._size, self._members, self._over, self.fault, self.cut
        out._taken = self.stands
        return out

    def goes_on(self, raw: Stream) -> None:
        """Read on from a stream that stands where the other one did."""
        self._raw = raw

    def _fill(self, count: int) -> bool:
        """Have at least so many raw bytes at hand, if there are."""
        while len(self._input) < count:
            more = self._raw.read(_CHUNK)
            if not more:
                return False
            self._input += more
            self._taken += len(more)
        return True

    def _stop(self, fault: str | None) -> None:
        self.fault = self.fault or fault
        self.cut = fault in {"gzip_truncated", "gzip_data"}
        self._over = True

    def _step(self) -> None:
        if self._member is None:
            self._begin()
            return
        if not self._input and not self._fill(1):
            self._stop("gzip_truncated")
            return
        before = self._member.copy()
        try:
            out = self._member.decompress(self._input, self._most)
        except zlib.error:
            self._take(self._salvage(before))
            self._stop("gzip_data")
            return
        self._input = self._member.unused_data if self._member.eof else self._member.unconsumed_tail
        self._take(out)
        if self._member.eof:
            self._finish()

    def _take(self, out: bytes) -> None:
        self._crc = zlib.crc32(out, self._crc)
        self._size += len(out)
        self._ready += out

    def _salvage(self, member: zlib._Decompress) -> bytes:
        """What the bytes before the fault give, fed one by one."""
        parts: list[bytes] = []
        for index in range(len(self._input)):
            try:
                parts.append(member.decompress(self._input[index : index + 1]))
            except zlib.error:
                break
        return b"".join(parts)

    def _begin(self) -> None:
        """Read a member's header, or find that there is none any more."""
        if not self._fill(1):
            self._stop(None if self._members else "gzip_truncated")
            return
        if self._members and not self._input.strip(b"\0"):
            self._input = b""
            return
        self._fill(1 << 10)
        if not self._input.startswith(MAGIC):
            padding = not self._input.strip(b"\0")
            self._stop(None if padding else "gzip_trailing_bytes" if self._members else "gzip_data")
            return
        length = self._header()
        if length < 0:
            self._stop("gzip_truncated")
            return
        self._input = self._input[length:]
        self._member = zlib.decompressobj(-zlib.MAX_WBITS)
        self._crc = self._size = 0
        self._members += 1

    def _header(self) -> int:
        """Length of the header in front; -1 if it is cut."""
        if not self._fill(10):
            return -1
        flags, at = self._input[3], 10
        if flags & 4:
            if not self._fill(at + 2):
                return -1
            at += 2 + int.from_bytes(self._input[at : at + 2], "little")
        for flag in (8, 16):
            if flags & flag:
                while (end := self._input.find(b"\0", at)) < 0:
                    if not self._fill(len(self._input) + 1):
                        return -1
                at = end + 1
        at += 2 if flags & 2 else 0
        return at if self._fill(at) else -1

    def _finish(self) -> None:
        """Compare the checksum and size behind a member."""
        self._member = None
        if not self._fill(8):
            self._stop("gzip_truncated")
            return
        crc, size = int.from_bytes(self._input[:4], "little"), int.from_bytes(self._input[4:8], "little")
        self._input = self._input[8:]
        if crc != self._crc or size != self._size & 0xFFFFFFFF:
            self.fault = "gzip_checksum"
