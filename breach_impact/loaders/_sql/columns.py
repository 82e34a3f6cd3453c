"""The values of one column of many tuples: plain strings, numbers and NULL at once, the odd ones one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from breach_impact.bytescan import WHITE, Bytes, Ints
from breach_impact.loaders._sql.arrays import MYSQL_ESCAPES, QUOTE, replaced, strings, unescaped
from breach_impact.loaders._sql.expressions import Damaged
from breach_impact.loaders._sql.values import Values

if TYPE_CHECKING:
    import pyarrow as pa

SLASH = 47


class Cells:
    """The values of one column: their ranges, and which of them are strings.

    Attributes:
        quotes: how many are.
    """

    __slots__ = ("_bare", "_begin", "_buf", "_end", "_first", "_last", "_quote", "_quoted", "quotes")

    def __init__(self, buf: Bytes, begin: Ints, end: Ints, quote: int = QUOTE) -> None:
        self._quote = quote
        first, last = buf.take(begin), buf.take(end - 1)
        if (first <= 32).any() or (last <= 32).any():
            _trim(buf, begin, end)
            first, last = buf.take(begin), buf.take(np.maximum(end - 1, 0))
        self._buf, self._begin, self._end, self._first, self._last = buf, begin, end, first, last
        closed = last == quote
        self._quoted = closed & (first == quote) & (end - begin > 1)
        national = np.flatnonzero(closed & ((first | 32) == 110) & (end - begin > 2))
        if national.size:
            national = national[buf[begin[national] + 1] == quote]
            begin[national] += 1
            self._quoted[national] = True
        self.quotes = int(np.count_nonzero(self._quoted))
        self._bare = ~self._quoted

    def recount(self, pieces: NDArray[np.int32]) -> None:
        """Heed how many strings there are in each value."""
        self._quoted &= pieces == 1
        self._bare = pieces == 0

    def column(self, data: bytes, values: Values, *, backslash: bool) -> tuple[pa.Array, int]:
        """The values, and the first row whose value is none."""
        buf, begin, end, first = self._buf, self._begin, self._end, self._first
        if self._quoted.all():
            return unescaped(strings(data, begin + 1, end - 1), MYSQL_ESCAPES if backslash else None, self._quote), begin.size
        size = end - begin
        bare = self._bare & (size > 0)
        last = self._last
        fine = bare & ((first - 43) < 15) & (first != SLASH) & ((last - 46) < 12) & (last != SLASH)  # + - . and digits; . and digits
        zero = np.flatnonzero(fine & (first == 48) & (size > 1))
        if zero.size:
            fine[zero] = (buf[begin[zero] + 1] | 32) != 120
        null = _word(buf, begin, bare & (size == 4) & ((first | 32) == 110), b"null")
        fine |= self._quoted | null
        if not fine.all():
            fine |= _word(buf, begin, bare & ~fine & (size == 4), b"true") | _word(buf, begin, bare & ~fine & (size == 5), b"false")
        odd, until = np.flatnonzero(~fine), begin.size
        exact: list[bytes | None] = []
        for row in odd.tolist():
            try:
                exact.append(values.one(data, int(begin[row]), int(end[row])) if size[row] > 0 else _nothing())
            except Damaged:
                until = row
                break
        begin += self._quoted
        end = end - self._quoted
        end[odd] = begin[odd]
        if odd.size:
            begin, end, null, odd = begin[:until], end[:until], null[:until], odd[: len(exact)]
        column = strings(data, begin, end, null if null.any() else None)
        column = unescaped(column, MYSQL_ESCAPES if backslash else None, self._quote)
        return (replaced(column, odd, exact) if odd.size else column), until


def _nothing() -> bytes:
    raise Damaged


def _trim(buf: Bytes, begin: Ints, end: Ints) -> None:
    """White space around values goes."""
    at = np.flatnonzero(WHITE[buf[begin]])
    while at.size:
        begin[at] += 1
        at = at[(begin[at] < end[at]) & WHITE[buf[begin[at]]]]
    at = np.flatnonzero(WHITE[buf[end - 1]] & (end > begin))
    while at.size:
        end[at] -= 1
        at = at[(begin[at] < end[at]) & WHITE[buf[end[at] - 1]]]


def _word(buf: Bytes, begin: Ints, candidates: NDArray[np.bool_], word: bytes) -> NDArray[np.bool_]:
    """Which of the values are this word, in any case."""
    out = np.zeros(begin.size, dtype=bool)
    at = np.flatnonzero(candidates)
    for offset, sign in enumerate(word):
        at = at[(buf[begin[at] + offset] | 32) == sign]
    out[at] = True
    return out
