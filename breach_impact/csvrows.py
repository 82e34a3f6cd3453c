"""Rows of a delimited text one by one: the slow path, which bears quotes in wrong places.

A quote opens a field only at its beginning, and must close before a delimiter or line end within eight megabytes or in its own line. Where it does not, it
is a character like others, so that a quote that never closes costs its own line at most.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

QUOTED = 8 << 20
"""Bytes within which a quote must close if line ends stand between."""


@dataclass(frozen=True, slots=True)
class Form:
    r"""What the row reader needs to know of a dialect.

    Attributes:
        delimiter: one byte, or none for one column.
        line_end: ``\\n`` or ``\\r``; a ``\\r`` before ``\\n`` belongs to it.
        quote: fields may be quoted.
        escape: a backslash escapes a quote in a quoted field.
        fields: of a row; 0 while not known.
        limit: what follows the last delimiter counts as one field (address and password).
    """

    delimiter: bytes
    line_end: bytes
    quote: bool
    escape: bool
    fields: int = 0
    limit: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A row: its bytes without the line end, and its fields; ``end`` is where the next row begins."""

    start: int
    stop: int
    end: int
    fields: list[bytes] | None
    stray: bool = False


@cache
def _quoted(form: Form, final: bool) -> re.Pattern[bytes]:
    inner = rb'[^"\\]++|\\.|""' if form.escape else rb'[^"]++|""'
    behind = re.escape(form.delimiter) if form.delimiter else b""
    end = rb"|\Z" if final else b""
    return re.compile(rb'"((?:' + inner + rb')*+)"(?=[' + behind + rb"\r\n]" + end + rb")", re.DOTALL)


def rows(data: bytes, form: Form, *, final: bool) -> Iterator[Row]:
    """Rows from the beginning of the bytes on.

    Args:
        data: beginning at a row.
        form: how it is written.
        final: the stream ends with the bytes; else an incomplete row is left over.
    """
    at = 0
    while at < len(data):
        row = _row(data, at, form, final)
        if row is None:
            return
        yield row
        at = row.end


def _row(data: bytes, at: int, form: Form, final: bool) -> Row | None:
    line = data.find(form.line_end, at)
    if line < 0 and not final:
        return None
    stop = line if line >= 0 else len(data)
    if not form.quote or data.find(b'"', at, stop) < 0:
        return _made(data, at, stop, line, _split(data[at : _trim(data, at, stop)], form), False)
    return _quoted_row(data, at, form, final)


def _split(line: bytes, form: Form) -> list[bytes]:
    if not form.delimiter:
        return [line]
    return line.split(form.delimiter, form.fields - 1) if form.limit else line.split(form.delimiter)


def _trim(data: bytes, at: int, stop: int) -> int:
    return stop - 1 if stop > at and data[stop - 1] == 13 else stop


def _made(data: bytes, at: int, stop: int, line: int, fields: list[bytes], stray: bool) -> Row:
    return Row(at, _trim(data, at, stop), line + 1 if line >= 0 else len(data), fields, stray)


def _quoted_row(data: bytes, at: int, form: Form, final: bool) -> Row | None:
    """A row that holds a quote somewhere."""
    fields: list[bytes] = []
    place, stray = at, False
    while True:
        if data[place : place + 1] == b'"':
            match = _closing(data, place, form, final) or _in_line(data, place, form, final)
            if match:
                fields.append(_unescaped(match.group(1), form))
                place = match.end()
            elif not final and len(data) - place < QUOTED:
                return None
            else:
                stray = True
        else:
            match = None
        line = data.find(form.line_end, place)
        stop = line if line >= 0 else len(data)
        if match is None:
            if line < 0 and not final:
                return None
            cut = data.find(form.delimiter, place, stop) if form.delimiter else -1
            end = cut if cut >= 0 else _trim(data, place, stop)
            fields.append(data[place:end])
            stray = stray or b'"' in fields[-1]
            place = cut if cut >= 0 else stop
        if form.delimiter and data[place : place + 1] == form.delimiter:
            place += 1
            continue
        if place < len(data) or final:
            line = data.find(form.line_end, place)
            return _made(data, at, line if line >= 0 else len(data), line, fields, stray)
        return None


def _closing(data: bytes, place: int, form: Form, final: bool) -> re.Match[bytes] | None:
    end = min(len(data), place + QUOTED)
    return _quoted(form, final and end == len(data)).match(data, place, end)


def _in_line(data: bytes, place: int, form: Form, final: bool) -> re.Match[bytes] | None:
    """A field that is longer, but closes in its own line."""
    line = data.find(form.line_end, place)
    stop = line + 1 if line >= 0 else len(data)
    if stop - place <= QUOTED or (line < 0 and not final):
        return None
    return _quoted(form, line < 0).match(data, place, stop)


def _unescaped(raw: bytes, form: Form) -> bytes:
    if form.escape:
        raw = re.sub(rb'\\(["\\])', rb"\1", raw)
    return raw.replace(b'""', b'"')
