"""Which compression a file has, and its content: gzip by our own reader, bzip2, xz, Zstandard and LZ4 by their libraries, frame after frame."""

from __future__ import annotations

import re
from importlib.util import find_spec
from typing import Any

from breach_impact.framing import Stream
from breach_impact.opening.decompress import MAGIC, GzipReader

WINDOW = 128 << 20
"""Bytes of memory that a frame may ask for; zstd calls more than that ``--long``."""
_STEP = 2 << 10
"""Packed bytes that are given to a library at a time: what they unpack to stands before a fault in the next ones."""
_MOST = 1 << 20
"""Bytes that are unpacked at a time; of Zstandard, which cannot be told, what so few packed bytes give is bounded by its blocks of 128 KiB."""
_MAGIC = {
    "bzip2": rb"BZh[1-9](?:1AY&SY|\x17rE8P\x90)", "xz": rb"\xfd7zXZ\0", "zstd": rb"\x28\xb5\x2f\xfd|[\x50-\x5f]\x2a\x4d\x18", "lz4": rb"\x04\x22\x4d\x18|[\x50-\x5f]\x2a\x4d\x18",
}  # fmt: skip
_MODULES = {"zstd": "zstandard", "lz4": "lz4"}


def compression_of(head: bytes) -> str | None:
    """The compression that the first bytes show, if it can be unpacked here.

    Args:
        head: at least ten bytes.
    """
    if head.startswith(MAGIC):
        return "gzip"
    found = next((kind for kind, magic in _MAGIC.items() if re.match(magic, head)), None)
    return found if found and find_spec(_MODULES.get(found, "zlib")) else None


def unpacked(raw: Stream, kind: str | None) -> Stream:
    """The content of a file: as it is, or unpacked. What is unpacked has a ``fault`` once it is over, if there was one."""
    return raw if kind is None else GzipReader(raw) if kind == "gzip" else Unpacker(raw, kind)


class Unpacker:
    """The content of a packed stream of any number of frames; every byte that a library gives before a fault is kept.

    Attributes:
        fault: None, or ``packed_truncated``, ``packed_data``, ``packed_trailing_bytes``, ``packed_limit``.
        cut: bytes are missing behind the last one, so that what it ends may not be whole.
    """

    def __init__(self, raw: Stream, kind: str) -> None:
        self.fault: str | None = None
        self.cut = False
        self._raw, self._kind = raw, kind
        self._input = b""
        self._ready = bytearray()
        self._frame: Any = None
        self._frames = 0
        self._over = False

    def read(self, size: int = -1, /) -> bytes:
        """At most ``size`` bytes, fewer only at the end."""
        while not self._over and (size < 0 or len(self._ready) < size):
            self._step()
        cut = len(self._ready) if size < 0 else size
        out = bytes(self._ready[:cut])
        del self._ready[:cut]
        return out

    def goes_on(self, raw: Stream) -> None:
        """Read on from a stream that stands where the other one did."""
        self._raw = raw

    def _stop(self, fault: str | None) -> None:
        self.fault, self.cut, self._over = fault, fault in {"packed_truncated", "packed_data"}, True

    def _step(self) -> None:
        if self._frame is None:
            self._begin()
            return
        hungry = getattr(self._frame, "needs_input", True)  # of Zstandard's there is always all that the input gives
        if hungry and not self._input:
            self._input = self._raw.read(_STEP)
            if not self._input:
                self._stop("packed_truncated")
                return
        try:
            self._ready += self._frame.decompress(self._input[:_STEP] if hungry else b"", *(() if self._kind == "zstd" else (_MOST,)))
        except Exception:  # noqa: BLE001 - each library has an error of its own, and none may be shown
            self._stop("packed_data")
            return
        self._input = self._input[_STEP:] if hungry else self._input
        if self._frame.eof:
            self._input, self._frame = (self._frame.unused_data or b"") + self._input, None

    def _begin(self) -> None:
        """Open the next frame, or find that there is none."""
        while len(self._input) < 1 << 10 and (more := self._raw.read(_STEP)):
            self._input += more
        if not self._input or (self._frames and not self._input.strip(b"\0")):
            self._input = b""
            self._stop(None if self._frames else "packed_truncated")
        elif not re.match(_MAGIC[self._kind], self._input):
            self._stop("packed_trailing_bytes" if self._frames else "packed_data")
        elif self._kind == "zstd" and self._asks() > WINDOW:
            self._stop("packed_limit")
        else:
            self._frame, self._frames = _opened(self._kind), self._frames + 1

    def _asks(self) -> int:
        import zstandard

        try:
            return zstandard.get_frame_parameters(self._input).window_size
        except zstandard.ZstdError:
            return 0  # the frame is cut or damaged, which unpacking finds


def _opened(kind: str) -> Any:  # noqa: ANN401 - of the libraries, all with decompress, eof and unused_data
    if kind == "bzip2":
        import bz2

        return bz2.BZ2Decompressor()
    if kind == "xz":
        import lzma

        return lzma.LZMADecompressor(memlimit=WINDOW)
    if kind == "lz4":
        import lz4.frame

        return lz4.frame.LZ4FrameDecompressor()
    import zstandard

    return zstandard.ZstdDecompressor(max_window_size=WINDOW).decompressobj()
