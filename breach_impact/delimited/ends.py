"""Line ends of a text that was put together from files of several systems."""

from __future__ import annotations

import re

from breach_impact.framing import Stream

LONE = re.compile(rb"\r(?!\n)")
"""A line end as old Macs wrote it."""


class OneEnd:
    r"""A stream, behind bytes that were seen of it, in which every line ends with ``\\n``: a ``\\r`` alone becomes one, so that no byte moves."""

    def __init__(self, stream: Stream, seen: bytes) -> None:
        self._stream, self._held = stream, seen

    @property
    def cut(self) -> bool:
        """Whether bytes are missing behind the last one."""
        return getattr(self._stream, "cut", False)

    def read(self, size: int = -1, /) -> bytes:
        """At most ``size`` bytes, and the one that was held back."""
        data = self._stream.read(size)
        whole, self._held = self._held + data, b""
        if data and whole.endswith(b"\r"):
            whole, self._held = whole[:-1], b"\r"
            if not whole:
                return self.read(size)
        return LONE.sub(b"\n", whole)
