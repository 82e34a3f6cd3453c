"""A position in the bytes of a window, so that a statement costs no copy of what is behind it."""

from __future__ import annotations

import re

from breach_impact.framing import Window

SOLID = re.compile(rb"[^ \t\r\n\f\v]")
BETWEEN = re.compile(rb"[^ \t\r\n\f\v;]")


class Cursor:
    """Where reading stands.

    Attributes:
        pos: position in ``data``.
    """

    __slots__ = ("_window", "pos")

    def __init__(self, window: Window) -> None:
        self._window = window
        self.pos = 0

    @property
    def data(self) -> bytes:
        """What is in sight."""
        return self._window.data

    @property
    def start(self) -> int:
        """Offset of ``data`` in the stream."""
        return self._window.start

    @property
    def done(self) -> bool:
        """No byte comes after ``data``."""
        return self._window.done

    @property
    def left(self) -> int:
        """Bytes in sight from the position on."""
        return len(self._window.data) - self.pos

    def more(self) -> bool:
        """Bring more into sight and forget what is passed, so that ``pos`` becomes 0; False at the end."""
        self._window.drop(self.pos)
        self.pos = 0
        return self._window.more()

    def reach(self, count: int) -> bool:
        """Have so many bytes in sight, if the stream holds them."""
        while self.left < count and self.more():
            pass
        return self.left >= count

    def skip(self, solid: re.Pattern[bytes] = SOLID) -> bool:
        """Go to the next byte that is of some kind; False at the end."""
        while True:
            match = solid.search(self.data, self.pos)
            self.pos = match.start() if match else len(self.data)
            if match is not None or not self.more():
                return match is not None

    def line(self) -> bytes:
        """The rest of the line, which is passed."""
        return self.until(b"\n", 1 << 24)

    def until(self, sign: bytes, limit: int) -> bytes:
        """What stands before a sign, which is passed with it; beyond the limit it is passed and not kept."""
        at = self.data.find(sign, self.pos)
        while at < 0 and self.more():
            if self.left > limit:
                self.pos = len(self.data) - len(sign)
            at = self.data.find(sign, self.pos)
        begin, self.pos = self.pos, at + len(sign) if at >= 0 else len(self.data)
        return self.data[begin : at if at >= 0 else self.pos]
