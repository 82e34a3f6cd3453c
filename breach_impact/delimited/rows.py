"""Rows of a delimited text one by one: the slow path, which bears quotes in wrong places.

A quote opens a field only at its beginning (blanks may stand before it), and must close before a delimiter or line end within eight megabytes or in its own
line. Where it does not, it is a character like others, so that a quote that never closes costs its own line at most.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

QUOTED = 8 << 20
"""Bytes within which a quote must close if line ends stand between."""
PROSE = (b",", b";")
"""Delimiters that prose holds: a quoted field may hold them and line ends as well. With others quotes that take in whole rows are characters of the text."""

WHOLE = re.compile(rb"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}[ T]\d{1,2}:\d\d(?::\d\d(?=[:\s.Z+-]|$))?|https?:(?=//)")
"""A day's time, and how an URL begins: their colons divide no fields."""
_COLON = re.compile(WHOLE.pattern + b"|:")


@dataclass(frozen=True, slots=True)
class Form:
    r"""What the row reader needs to know of a dialect.

    Attributes:
        delimiter: one byte or a few, or none for one column.
        line_end: ``\\n`` or ``\\r``; a ``\\r`` before ``\\n`` belongs to it.
        quote: what opens and closes a field; empty for nothing.
        escape: a backslash makes a quote, delimiter, line end or backslash a character of the field.
        fields: of a row; 0 while not known.
        limit: what follows the last delimiter counts as one field (address and password).
        breaks: quoted fields may hold line ends.
        comment: what a line begins with that is no row, if it has not the right number of fields.
        told: the user says so; then all such lines are none.
        tail: what ends a row behind its last field, as in ``uid-|-mail-|-hint|--``; a row may lack it.
    """

    delimiter: bytes
    line_end: bytes = b"\n"
    quote: bytes = b'"'
    escape: bool = False
    fields: int = 0
    limit: bool = False
    breaks: bool = True
    comment: bytes = b""
    told: bool = False
    tail: bytes = b""


@dataclass(frozen=True, slots=True)
class Row:
    """A row: its bytes without the line end, and its fields (None of a comment); ``end`` is where the next row begins."""

    start: int
    stop: int
    end: int
    fields: list[bytes] | None
    stray: bool = False


_SLASHED = re.compile(rb"\\.", re.DOTALL)


@cache
def _quoted(form: Form, final: bool) -> re.Pattern[bytes]:
    """A quoted field from its quote on, up to where the delimiter or line end stands."""
    mark = re.escape(form.quote)
    other = b"[^" + mark + (b"" if form.breaks else form.line_end) + (rb"\\" if form.escape else b"") + b"]++"
    inner = other + (rb"|\\." if form.escape else b"") + b"|" + mark + mark
    behind = [rb"\r?\n" if form.line_end == b"\n" else rb"\r"]
    behind += [re.escape(form.delimiter)] if form.delimiter else []
    behind += [rb"\r?\Z"] if final else []
    blanks = b"" if form.delimiter[:1] == b" " else b" *+"
    return re.compile(mark + b"((?:" + inner + b")*+)" + mark + blanks + b"(?=" + b"|".join(behind) + b")", re.DOTALL)


@cache
def _bare(form: Form) -> re.Pattern[bytes]:
    """A field without quotes in which backslashes escape."""
    edge = re.escape(form.line_end + (form.delimiter[:1] or b""))
    hold = b"(?!" + re.escape(form.delimiter) + b")[^" + re.escape(form.line_end) + b"]" if len(form.delimiter) > 1 else b"(?!)"
    return re.compile(rb"(?:[^\\" + edge + rb"]++|\\.|" + hold + rb"|\\\Z)*+", re.DOTALL)


def rows(data: bytes, form: Form, *, final: bool) -> Iterator[Row]:
    """Rows from the beginning of the bytes on.

    Args:
        data: beginning at a row.
        form: how it is written.
        final: the stream ends with the bytes; else an incomplete row is left over.
    """
    at = 0
    while at < len(data):
        row = row_at(data, at, form, final=final)
        if row is None:
            return
        yield row
        at = row.end


def row_at(data: bytes, at: int, form: Form, *, final: bool) -> Row | None:
    """The row that begins there; None if it is not complete."""
    line = _line(data, at, form)
    if line < 0 and not final:
        return None
    noted = bool(form.comment) and data.startswith(form.comment, at)
    if noted and form.told:
        return _made(data, at, line, None, form)
    if not form.quote or data.find(form.quote, at, line if line >= 0 else len(data)) < 0:
        row = _made(data, at, line, split(data[at : _trim(data, at, line if line >= 0 else len(data), form)], form), form)
    else:
        row = _quoted_row(data, at, form, final)
        if row is not None and literal(data[row.start : row.stop], form, right=len(row.fields or ()) == form.fields):
            row = _made(data, at, line, split(data[at : _trim(data, at, line if line >= 0 else len(data), form)], form), form, stray=True)
    if noted and row is not None and form.fields and len(row.fields or ()) != form.fields:
        return _made(data, at, line, None, form)
    return row


def split(line: bytes, form: Form) -> list[bytes]:
    """The fields of a line in which no quote counts."""
    if not form.delimiter:
        return [line]
    if form.escape and b"\\" in line:
        return _escaped(line, form)
    if form.limit:
        return line.split(form.delimiter, form.fields - 1)
    return _pieces(line) if held(line, form) else line.split(form.delimiter)


def held(data: bytes, form: Form) -> bool:
    """Whether a delimiter may be a character of a value, which the fast ways of cutting do not know."""
    return form.delimiter == b":" and not form.limit and WHOLE.search(data) is not None


def _pieces(line: bytes) -> list[bytes]:
    """The fields between colons that are none of a value."""
    cuts = [found.start() for found in _COLON.finditer(line) if found.group() == b":"]
    return [line[start:stop] for start, stop in zip([0, *(cut + 1 for cut in cuts)], [*cuts, len(line)], strict=True)]


def literal(raw: bytes, form: Form, *, right: bool) -> bool:
    """Whether the quotes of a row are characters of the text: its lines have the right number of fields without them.

    Tables of MySQL, Hadoop and IMDb hold titles in quotes, which would take in the rows between two of them.

    Args:
        raw: the row as the quotes cut it.
        form: how it is written.
        right: the row has the right number of fields with the quotes.
    """
    if form.delimiter in PROSE or form.fields < 2 or form.escape or not form.delimiter:
        return False
    lines = raw.split(form.line_end)
    if right and len(lines) == 1:
        return False
    return all(line.count(form.delimiter) == form.fields - 1 for line in (lines if right else lines[:1]))


def _line(data: bytes, at: int, form: Form) -> int:
    """Where the line ends, -1 if not in sight."""
    line = data.find(form.line_end, at)
    while form.escape and line > at and data[line - 1] == 92 and _odd(data, at, line):
        line = data.find(form.line_end, line + 1)
    return line


def _odd(data: bytes, at: int, place: int) -> bool:
    """Whether an odd number of backslashes stands before a place."""
    first = place
    while first > at and data[first - 1] == 92:
        first -= 1
    return (place - first) % 2 == 1


def _escaped(line: bytes, form: Form) -> list[bytes]:
    out: list[bytes] = []
    place, bare = 0, _bare(form)
    while True:
        match = bare.match(line, place)
        end = match.end() if match else len(line)
        out.append(unescaped(line[place:end], form))
        if not line.startswith(form.delimiter, end) or end >= len(line):
            return out
        place = end + len(form.delimiter)


def _trim(data: bytes, at: int, stop: int, form: Form) -> int:
    stop -= stop > at and data[stop - 1] == 13
    return stop - len(form.tail) if form.tail and data.endswith(form.tail, at, stop) else stop


def _made(data: bytes, at: int, line: int, fields: list[bytes] | None, form: Form, *, stray: bool = False) -> Row:
    stop = line if line >= 0 else len(data)
    return Row(at, _trim(data, at, stop, form), line + 1 if line >= 0 else len(data), fields, stray)


def _opening(data: bytes, place: int, form: Form) -> int:
    """Where the quote of a field stands, -1 if it has none."""
    if data[place : place + 1] == b" " and form.delimiter[:1] != b" ":
        while data[place : place + 1] == b" ":
            place += 1
    return place if data.startswith(form.quote, place) else -1


def _quoted_row(data: bytes, at: int, form: Form, final: bool) -> Row | None:
    """A row that holds a quote somewhere."""
    fields: list[bytes] = []
    place, stray = at, False
    while True:
        match = None
        opening = _opening(data, place, form)
        if opening >= 0:
            match = _closing(data, opening, form, final) or _in_line(data, opening, form, final)
            if match:
                fields.append(unescaped(match.group(1), form, quoted=True))
                place = match.end()
            elif not final and len(data) - opening < QUOTED and (form.breaks or data.find(form.line_end, opening) < 0):
                return None
            else:
                stray = True
        if match is None:
            line = _line(data, place, form)
            if line < 0 and not final:
                return None
            end = _end(data, place, line if line >= 0 else len(data), form)
            raw = data[place:end]
            fields.append(unescaped(raw, form))
            stray = stray or form.quote in (_SLASHED.sub(b"", raw) if form.escape else raw)
            place = end
        if form.delimiter and data.startswith(form.delimiter, place):
            place += len(form.delimiter)
            continue
        if place < len(data) or final:
            return _made(data, at, data.find(form.line_end, place), fields, form, stray=stray)
        return None


def _end(data: bytes, place: int, stop: int, form: Form) -> int:
    """Where a field without quotes ends."""
    if form.escape:
        match = _bare(form).match(data, place, stop)
        end = match.end() if match else stop
        return end if end < stop else max(_trim(data, place, stop, form), place)
    cut = data.find(form.delimiter, place, stop) if form.delimiter else -1
    if cut >= 0 and form.delimiter == b":" and not form.limit:
        cut = next((found.start() for found in _COLON.finditer(data, place, stop) if found.group() == b":"), -1)
    return cut if cut >= 0 else _trim(data, place, stop, form)


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


def unescaped(raw: bytes, form: Form, *, quoted: bool = False) -> bytes:
    """A field as it was before it was written."""
    if form.escape and b"\\" in raw:
        raw = _escape(form).sub(rb"\1", raw)
    return raw.replace(form.quote * 2, form.quote) if quoted else raw


@cache
def _escape(form: Form) -> re.Pattern[bytes]:
    return re.compile(rb"\\([" + re.escape(form.quote + form.delimiter + form.line_end) + rb"\\])", re.DOTALL)
