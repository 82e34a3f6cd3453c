"""Checks a CRC-64 (ECMA-182, as in Go's ``hash/crc64`` and in XZ) at the speed of the C library.

Python has no CRC-64 but the one inside :mod:`lzma`. So the bytes are fed to a decompressor as an XZ stream that stores them uncompressed, with the
expected sum where XZ has its own: the decompressor says whether it is right (https://tukaani.org/xz/xz-file-format.txt).
"""

from __future__ import annotations

import lzma
import struct
import zlib

_FLAGS = b"\x00\x04"
_STREAM = b"\xfd7zXZ\x00" + _FLAGS + struct.pack("<I", zlib.crc32(_FLAGS))
_FILTER = b"\x02\x00\x21\x01\x08\x00\x00\x00"
_BLOCK = _FILTER + struct.pack("<I", zlib.crc32(_FILTER))
CHUNK = 1 << 16
"""Bytes of a piece that is stored."""


class Crc64:
    """The sum of bytes that come piece by piece."""

    def __init__(self) -> None:
        self._xz = lzma.LZMADecompressor(lzma.FORMAT_XZ)
        self._xz.decompress(_STREAM + _BLOCK)
        self._size = 0
        self._first = True

    def take(self, data: bytes) -> None:
        """Add bytes."""
        for at in range(0, len(data), CHUNK):
            piece = data[at : at + CHUNK]
            control = b"\x01" if self._first else b"\x02"
            self._first = False
            self._xz.decompress(control + struct.pack(">H", len(piece) - 1) + piece)
            self._size += len(piece) + 3

    def is_right(self, expected: int) -> bool:
        """Whether this is the sum; nothing can be added any more."""
        padding = b"\x00" * (-(self._size + 1) % 4)
        try:
            self._xz.decompress(b"\x00" + padding + struct.pack("<Q", expected & (2**64 - 1)))
        except lzma.LZMAError:
            return False
        return True
