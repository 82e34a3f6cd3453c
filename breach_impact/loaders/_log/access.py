"""Lines of access logs as documents, by the layouts that :mod:`breach_impact.loaders._log.layouts` knows and learns."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from breach_impact.bytescan import Ints, view
from breach_impact.flatframe import ranges, text
from breach_impact.framing import Tally
from breach_impact.jsontext import contiguous
from breach_impact.loaders._log.escapes import ask, backslash
from breach_impact.loaders._log.fields import BLANK, CLOSE, OPEN, QUOTE, Cuts, cuts, edged
from breach_impact.loaders._log.layouts import Layout
from breach_impact.loaders._log.pairs import Names
from breach_impact.loaders._log.requests import parameters
from breach_impact.loaders._log.rows import extracted, filled, in_order

if TYPE_CHECKING:
    import pyarrow as pa

EDGES = {"Q": (QUOTE, QUOTE), "B": (OPEN, CLOSE)}
"""What a field begins and ends with."""
QUESTION = 0x3F
_HTTP = b"HTTP/"
_LETTER = np.zeros(256, dtype=bool)
_LETTER[list(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")] = True
_REQUEST = r"^([A-Za-z][A-Za-z_-]*) ([^?]*?)(?:\?(.*?))?(?: (HTTP/[0-9.]+))?$"
_ADDRESS = r"^([^?]*)(?:\?(.*))?$"


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
                    parts.append(_documents(dict(zip(columns, text(list(columns.values()), self.tally), strict=True)), layout, self.names))
                    left = left[~fit]
        for layout in self.layouts:
            if left.size:
                lines = text([ranges(data, starts[left], ends[left])], self.tally)[0]
                columns = extracted(lines, layout.pattern, layout.names)
                fit = filled(columns["time"])
                if fit.any():
                    mask = pa.array(fit)
                    rows.append(left[fit])
                    parts.append(_documents({name: column.filter(mask) for name, column in columns.items()}, layout, self.names))
                    left = left[~fit]
        fits = np.ones(starts.size, dtype=bool)
        fits[left] = False
        return fits, in_order(rows, parts)


def _by_place(data: bytes, starts: Ints, ends: Ints, rows: Ints, spans: Cuts, layout: Layout) -> tuple[dict[str, pa.Array], NDArray[np.bool_]]:
    """(columns of the lines that are cut as the layout is, which of ``rows`` are these)."""
    fit = spans.count[rows] == len(layout.tokens) - 1
    some = rows[fit]
    begin, end = spans.fields(some, starts, ends, len(layout.tokens))
    good = np.ones(some.size, dtype=bool)
    for at, kind in enumerate(layout.tokens):
        if kind in EDGES:
            good &= edged(data, begin[:, at], end[:, at], *EDGES[kind])
        elif kind == "[":
            good &= edged(data, begin[:, at], end[:, at + 1], OPEN, CLOSE)
        elif kind == "W":
            good &= end[:, at] > begin[:, at]
    begin, end = begin[good], end[good]
    fit[fit] = good
    columns: dict[str, pa.Array] = {}
    places = [at for at, kind in enumerate(layout.tokens) if kind != "]"]
    for name, at in zip(layout.names, places, strict=True):
        inner = int(layout.tokens[at] != "W")
        columns[name] = ranges(data, begin[:, at] + inner, end[:, at + (layout.tokens[at] == "[")] - inner)
    return columns, fit


def _documents(columns: dict[str, pa.Array], layout: Layout, names: Names) -> pa.Array:
    """A document a line; ``-`` is null, as is a field that the line has not."""
    fields: list[str] = []
    for name in layout.names:
        value = backslash(f'"{name}"') if name in layout.quoted and name != "request" else f'"{name}"'
        if name in {"referer", "url"}:
            part = ask(f"SELECT m.a, m.q FROM (SELECT regexp_extract({value}, '{_ADDRESS}', ['a', 'q'], 's') AS m FROM block)", {name: columns[name]})
            columns[name] = part[0]
            fields.append(_field(name, f'"{name}"'))
            fields += parameters(columns, f"{name}_query", part[1], names)
        elif name == "http_cookie":
            fields += parameters(columns, name, columns[name], names, cookies=True)
        elif name == "request":
            fields += _request(columns, names)
        elif name == "extra":
            fields.append(_field(name, f"""nullif("{name}", '')"""))
        else:
            fields.append(_field(name, value))
    return ask(f"SELECT to_json({{{', '.join(fields)}}}) AS doc FROM block", columns)[0]


def _field(name: str, value: str) -> str:
    return f"\"{name}\": nullif(nullif({value}, '-'), '')"


def _request(columns: dict[str, pa.Array], names: Names) -> list[str]:
    """Method, path, parameters and protocol; what is no request of HTTP (a TLS handshake, say) stays as it stands."""
    columns |= _parted(columns["request"])
    query = columns.pop("query")
    whole = "CASE WHEN method = '' THEN nullif(request, '-') END"
    fields = ["method: nullif(method, '')", f"path: nullif({backslash('path')}, '')"]
    fields += parameters(columns, "query", query, names)
    return [*fields, "protocol: nullif(protocol, '')", f"request: {whole}"]


def _parted(requests: pa.Array) -> dict[str, pa.Array]:
    """Requests cut at their two blanks and the first question mark; the odd ones by a pattern."""
    import pyarrow as pa
    import pyarrow.compute as pc

    data, offsets = contiguous(requests)
    data, starts, ends = bytes(data), offsets[:-1], offsets[1:]
    parts = ("method", "path", "query", "protocol")
    spans = cuts(data, starts, ends, BLANK)
    rows = np.flatnonzero(spans.count == 2)
    begin, end = spans.fields(rows, starts, ends, 3)
    buf = view(data)
    plain = (end[:, 0] > begin[:, 0]) & (end[:, 2] - begin[:, 2] > len(_HTTP)) if rows.size else np.zeros(0, bool)
    at = begin[plain, 2][:, None] + np.arange(len(_HTTP))
    plain[plain] = (buf[at] == np.frombuffer(_HTTP, np.uint8)).all(axis=1) & _LETTER[buf[begin[plain, 0]]]
    begin, end, rows = begin[plain], end[plain], rows[plain]
    marks = np.append(np.flatnonzero(buf == QUESTION), len(data))
    mark = np.minimum(marks[marks.searchsorted(begin[:, 1])], end[:, 1])
    columns = {
        "method": ranges(data, begin[:, 0], end[:, 0]), "path": ranges(data, begin[:, 1], mark),
        "query": ranges(data, np.minimum(mark + 1, end[:, 1]), end[:, 1]), "protocol": ranges(data, begin[:, 2], end[:, 2]),
    }  # fmt: skip
    if rows.size == len(requests):
        return columns
    odd = np.delete(np.arange(len(requests)), rows)
    found = extracted(requests.take(pa.array(odd)), _REQUEST, parts)
    order = pa.array(np.argsort(np.concatenate((rows, odd)), kind="stable"))
    return {name: pc.take(pa.concat_arrays([columns[name].cast(pa.string()), found[name].cast(pa.string())]), order) for name in parts}
