"""The values of a tuple one by one: the exact path, for what the fast one does not know. What each says is read by :mod:`.expressions`."""

from __future__ import annotations

import re
from functools import cache

from breach_impact.loaders._sql.dialect import Dialect
from breach_impact.loaders._sql.expressions import Cut, Damaged, Expressions
from breach_impact.loaders._sql.functions import hexadecimal

_QUICK = re.compile(
    rb"0x(?P<hex>(?:[0-9a-f]{2})*+)|(?:cast|convert|to_date|to_timestamp|str_to_date)\s*\(\s*(?:\w++(?:\(\d++\))?\s*,\s*)?(?:N?'(?P<string>[^'\\]*+)'(?:\s*,\s*(?:'[^'\\]*+'|\d++))*|(?P<number>\d++(?:\.\d++)?)(?=\s+AS\s))"
    rb"(?:\s+AS\s+\w++(?:\s*\([\d, ]*+\))?)?\s*\)",
    re.IGNORECASE,
)
"""The commonest of the odd values, read at once."""
_NUMBERED = re.compile(rb"[+-]?(?:\d++\.?\d*+|\.\d++)(?:[eE][+-]?\d++)?\s*(?:as\s+.*)?", re.IGNORECASE | re.DOTALL)
_BARE = re.compile(rb"[ \t\r\n]*+((?!0[xX])[0-9+.-](?:[^'(),]*[0-9.])?)(?=[ \t\r\n]*[,)])")
"""A number, or what the fast path takes for one: by its first and last byte."""


class Values:
    """Reads values of a dialect at a position of some bytes."""

    def __init__(self, dialect: Dialect) -> None:
        self._expressions = Expressions(dialect)
        self._simple = _simple(dialect.backslash)

    def row(self, data: bytes, at: int) -> tuple[list[bytes | None], int]:
        """The values of the tuple that opens here, and the position behind it.

        Raises:
            Damaged: if what stands there is no tuple.
            Cut: if the bytes end first.
        """
        out: list[bytes | None] = []
        plain = self._expressions.plain
        at += 1
        while True:
            match = self._simple.match(data, at)
            if match is not None:
                number, null, string = match["number"], match["null"], match["string"]
                if string is not None:
                    out.append(plain(string))
                else:
                    out.append(None if null is not None else number)
                at = match.end()
            else:
                value, at = self._whole(data, at, len(data))
                out.append(value)
                at = self._expressions.space(data, at) + 1
            if data[at - 1 : at] == b")":
                return out, at

    def one(self, data: bytes, begin: int, end: int) -> bytes | None:
        """The value that fills a range.

        Raises:
            Damaged: if there is none.
        """
        quick = _QUICK.fullmatch(data, begin, end)
        if quick is not None:
            return hexadecimal(quick["hex"]).text if quick["hex"] is not None else quick["string"] if quick["string"] is not None else quick["number"]
        try:
            value, at = self._whole(data, begin, end)
            if self._expressions.space(data, at) != end:
                raise Damaged
        except Cut:
            raise Damaged from None
        return value

    def listed(self, data: bytes, at: int) -> tuple[bytes | None, int]:
        """A value of a list without parentheses, and where what follows it stands.

        Raises:
            Damaged: if there is none.
            Cut: if the bytes end within it.
        """
        begin = self._expressions.space(data, at)
        value, at = self._expressions.read(data, begin)
        if not value.literal and value.text is not None and not _NUMBERED.fullmatch(data, begin, at):
            word = data[begin:at].lower()
            if word == b"default":
                return None, self._expressions.space(data, at)
            if word not in (b"true", b"false"):
                raise Damaged  # a column of a table
        return value.text, self._expressions.space(data, at)

    def _whole(self, data: bytes, at: int, limit: int) -> tuple[bytes | None, int]:
        """A value up to the comma or parenthesis behind it, which is not passed."""
        bare = _BARE.match(data, at)
        if bare is not None:
            return bare[1], bare.end()
        begin = self._expressions.space(data, at)
        if data[begin : begin + 1] == b")" or data[begin : begin + 1] == b",":
            raise Damaged
        value, at = self._expressions.read(data, begin)
        stop = self._expressions.space(data, at)
        if stop >= len(data) and limit == len(data):
            raise Cut
        if stop < limit and data[stop : stop + 1] not in (b",", b")"):
            raise Damaged
        if value.literal or value.text is None:
            return value.text, at
        raw = data[begin:at].rstrip()
        return (None if raw.lower() in (b"null", b"default") else raw), at


@cache
def _simple(backslash: bool) -> re.Pattern[bytes]:
    inner = rb"[^'\\]++|\\.|''" if backslash else rb"[^']++|''"
    return re.compile(
        rb"[ \t\r\n]*+(?:(?P<null>NULL)|(?P<number>[+-]?(?:\d++\.?\d*+|\.\d++)(?:[eE][+-]?\d++)?)|N?'(?P<string>(?:" + inner + rb")*+)')[ \t\r\n]*+[,)]",
        re.DOTALL | re.IGNORECASE,
    )
