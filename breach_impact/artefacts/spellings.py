"""What a text says once its escapes are read: percent signs, entities, JSON's and Python's backslashes, characters that nobody sees.

Artefacts nest encodings: HTML in JSON, a URL in HTML. One pass reads all of them, and offsets lead back to the text as it stands.
"""

from __future__ import annotations

import html
import re
from bisect import bisect_right

ESCAPES = r"%[0-9A-Fa-f]{2}|&#?[0-9A-Za-z]{2,32};|\\u[0-9A-Fa-f]{4}|\\x[0-9A-Fa-f]{2}|\\/|[\x{AD}\x{200B}-\x{200F}\x{202A}-\x{202E}\x{2060}-\x{2064}\x{FEFF}]"
"""RE2: a text without a match says what it shows."""

_ESCAPE = re.compile(
    r"(?P<percent>(?:%[0-9A-Fa-f]{2})+)|(?P<entity>&#?[0-9A-Za-z]{2,32};)|(?P<json>(?:\\u[0-9A-Fa-f]{4})+)|\\x(?P<byte>[0-9A-Fa-f]{2})|\\(?P<slash>/)"
    r"|(?P<unseen>[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff])"
)


def _said(found: re.Match[str]) -> str:
    """What one escape stands for."""
    match found.lastgroup:
        case "percent":
            return bytes.fromhex(found[0].replace("%", "")).decode("utf-8", "replace")
        case "entity":
            return html.unescape(found[0])
        case "json":
            return bytes.fromhex(found[0].replace("\\u", "")).decode("utf-16-be", "replace")
        case "byte":
            return chr(int(found["byte"], 16))
        case "slash":
            return "/"
        case _:
            return ""


class Plain:
    """A text with its escapes read.

    Attributes:
        text: what it says.
    """

    def __init__(self, source: str) -> None:
        self._ends, self._shifts = [0], [0]  # behind each escape: its end in the text, how far the source is ahead
        parts: list[str] = []
        size = last = 0
        for found in _ESCAPE.finditer(source):
            parts += [source[last : found.start()], _said(found)]
            size += len(parts[-2]) + len(parts[-1])
            last = found.end()
            self._ends.append(size)
            self._shifts.append(last - size)
        self.text = "".join([*parts, source[last:]])

    def source_offset(self, offset: int) -> int:
        """Where in the source the character at ``offset`` stands, or the escape it comes from begins at the latest."""
        return offset + self._shifts[bisect_right(self._ends, offset) - 1]
