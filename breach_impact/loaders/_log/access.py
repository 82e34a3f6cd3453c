"""Lines of access logs as documents, by the layouts that :mod:`breach_impact.loaders._log.layouts` knows and learns."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from breach_impact.bytescan import Ints, view
from breach_impact.framing import Tally
from breach_impact.loaders._log.documents import Bools, Member, Pool, documents
from breach_impact.loaders._log.escapes import unescaped
from breach_impact.loaders._log.fields import BLANK, CLOSE, OPEN, QUESTION, QUOTE, Cuts, Range, cuts, decodes, edged
from breach_impact.loaders._log.layouts import Layout
from breach_impact.loaders._log.pairs import Names
from breach_impact.loaders._log.requests import parameters
from breach_impact.loaders._log.rows import extracted, filled, in_order
from breach_impact.reading.flatframe import ranges, text

if TYPE_CHECKING:
    import pyarrow as pa

EDGES = {"Q": (QUOTE, QUOTE), "B": (OPEN, CLOSE)}
"""What a field begins and ends with."""
_HTTP = b"HTTP/"
_LETTER = np.zeros(256, dtype=bool)
_LETTER[list(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")] = True
_REQUEST = r"^([A-Za-z][A-Za-z_-]*) ([^?]*?)(?:\?(.*?))?(?: (HTTP/[0-9.]+))?$"
_PARTS = ("method", "path", "query", "protocol")


class Converter:
    """Makes documents of lines, by the layouts of a source."""

    def __init__(self, layouts: list[Layout], tally: Tally) -> None:
        self.layouts = layouts
        self.tally = tally
        self.names = Names()

    def __call__(self, data: bytes, starts: Ints, ends: Ints) -> tuple[NDArray[np.bool_], pa.Array]:
        """Each line by the first layout that it fits."""
        import pyarrow as pa

        left = np.arange(starts.size)
        rows: list[Ints] = []
        parts: list[pa.Array] = []
        spans = cuts(data, starts, ends, BLANK, quoted=True)
        for layout in self.layouts:
            if left.size and layout.tokens:
                columns, fit = _by_place(data, starts, ends, left, spans, layout)
                if fit.any():
                    rows.append(left[fit])
                    parts.append(self._placed(data, starts[left[fit]], ends[left[fit]], columns, layout))
                    left = left[~fit]
        for layout in self.layouts:
            if left.size:
                lines = text([ranges(data, starts[left], ends[left])], self.tally)[0]
                columns = extracted(lines, layout.pattern, layout.names)
                fit = filled(columns["time"])
                if fit.any():
                    mask = pa.array(fit)
                    rows.append(left[fit])
                    parts.append(self._taken([column.filter(mask) for column in columns.values()], layout))
                    left = left[~fit]
        fits = np.ones(starts.size, dtype=bool)
        fits[left] = False
        return fits, in_order(rows, parts)

    def _placed(self, data: bytes, starts: Ints, ends: Ints, columns: list[Range], layout: Layout) -> pa.Array:
        """Documents of lines whose fields are ranges of the block."""
        if not data.isascii() and not decodes(data):
            return self._taken(text([ranges(data, *column) for column in columns], self.tally), layout)
        pool = Pool(data)
        expected = 2 * sum(kind == "Q" for kind in layout.tokens)
        suspect = pool.escaped.searchsorted(ends) - pool.escaped.searchsorted(starts) != expected
        return _documents(pool, dict(zip(layout.names, columns, strict=True)), suspect, layout, self.names)

    def _taken(self, columns: list[pa.Array], layout: Layout) -> pa.Array:
        """Documents of fields that are texts of their own."""
        pool = Pool()
        placed = {name: pool.add(column) for name, column in zip(layout.names, columns, strict=True)}
        return _documents(pool, placed, np.ones(len(columns[0]), dtype=bool), layout, self.names)


def _by_place(data: bytes, starts: Ints, ends: Ints, rows: Ints, spans: Cuts, layout: Layout) -> tuple[list[Range], Bools]:
    """(fields of the lines that are cut as the layout is, which of ``rows`` are these)."""
    fit = spans.count[rows] == len(layout.tokens) - 1
    some = rows[fit]
    begin, end = spans.fields(some, starts, ends, len(layout.tokens))
    good = np.ones(some.size, dtype=bool)
    for at, kind in enumerate(layout.tokens):
        if kind in EDGES:
            good &= edged(data, begin[at], end[at], *EDGES[kind])
        elif kind == "[":
            good &= edged(data, begin[at], end[at + 1], OPEN, CLOSE)
        elif kind == "W":
            good &= end[at] > begin[at]
    fit[fit] = good
    columns: list[Range] = []
    for at, kind in enumerate(layout.tokens):
        if kind != "]":
            inner = int(kind != "W")
            first, last = begin[at] + inner, end[at + (kind == "[")] - inner
            columns.append((first, last) if good.all() else (first[good], last[good]))
    return columns, fit


def _documents(pool: Pool, columns: dict[str, Range], suspect: Bools, layout: Layout, names: Names) -> pa.Array:
    """A document a line; ``-`` is null, as is a field that the line has not."""
    members: list[Member] = []
    for name, (begin, end) in columns.items():
        if name == "request":
            members += _request(pool, begin, end, names)
        elif name == "http_cookie":
            members += parameters(pool, name, begin, end, names, cookies=True)
        elif name in {"referer", "url"}:
            begin, end = _plain(pool, begin, end) if name in layout.quoted else (begin, end)
            mark = pool.first(QUESTION, begin, end)
            members.append(_field(pool, name, begin, mark))
            members += parameters(pool, f"{name}_query", np.minimum(mark + 1, end), end, names)
        else:
            members.append(_field(pool, name, *(_plain(pool, begin, end) if name in layout.quoted else (begin, end))))
    return documents(pool, members, suspect.size, suspect)


def _field(pool: Pool, name: str, begin: Ints, end: Ints) -> Member:
    return Member(name, begin, end, (end > begin) & ~pool.dashes(begin, end))


def _plain(pool: Pool, begin: Ints, end: Ints) -> Range:
    """Values without the escapes of a quoted field."""
    return pool.replace(begin, end, pool.holds(b"\\", begin, end), unescaped)


def _request(pool: Pool, begin: Ints, end: Ints, names: Names) -> list[Member]:
    """Method, path, parameters and protocol; what is no request of HTTP (a TLS handshake, say) stays as it stands."""
    method, path, query, protocol = _parted(pool, begin, end)
    path = _plain(pool, *path)
    there = method[1] > method[0]
    return [
        Member("method", *method, there), Member("path", *path, path[1] > path[0]), *parameters(pool, "query", *query, names),
        Member("protocol", *protocol, protocol[1] > protocol[0]), Member("request", begin, end, ~there & ~pool.dashes(begin, end)),
    ]  # fmt: skip


def _parted(pool: Pool, starts: Ints, ends: Ints) -> list[Range]:
    """Requests cut at their two blanks and the first question mark; the odd ones by a pattern."""
    buf = view(pool.data)
    blanks = np.append(np.flatnonzero(buf == BLANK), [pool.size] * 2)
    at = blanks.searchsorted(starts)
    first, second = np.minimum(blanks[at], ends), np.minimum(blanks[at + 1], ends)
    plain = (blanks.searchsorted(ends) - at == 2) & (first > starts) & (ends - second - 1 > len(_HTTP))
    some = second[plain] + 1
    for place, byte in enumerate(_HTTP):
        plain[plain] = buf[some + place] == byte
        some = second[plain] + 1
    plain[plain] = _LETTER[buf[starts[plain]]]
    mark = pool.first(QUESTION, np.minimum(first + 1, ends), second)
    parts: list[Range] = [(starts, first), (first + 1, mark), (np.minimum(mark + 1, second), second), (second + 1, ends)]
    odd = np.flatnonzero(~plain)
    if odd.size:
        found = extracted(pool.texts(starts[odd], ends[odd]), _REQUEST, _PARTS)
        parts = [pool.put(*part, odd, found[name]) for name, part in zip(_PARTS, parts, strict=True)]
    return parts
