"""How well a text is divided by a delimiter: all that could be one is tried on the first rows.

The measure follows van den Burg, Nazabal and Sutton, "Wrangling Messy CSV Files by Detecting Row and Type Patterns" (2019): rows of one length, times cells of a
known kind. A cell that still holds another delimiter is none, whereby ``1,5;2,3`` is divided at the semicolon.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice

from breach_impact.delimited.header import DATA
from breach_impact.delimited.rows import PROSE, Form, Row, rows
from breach_impact.framing import MAX_FIELDS

DELIMITERS = (b",", b";", b"\t", b"|", b"^", b"~", b"\x01", b"\x1f")
"""Sure ones: found where seven rows of ten agree."""
LONG = (b"-|-", b"<|>", b"|||", b":::", b"\t|\t", b"||", b"::", b";;", b"|~|", b"~|~", b"^|^", b"~^~", b"##", b"@@", b"$$", b"----", b"---")
TAILS = {b"-|-": b"|--"}
"""What stands behind the last field of a row: of a shop for software's 153 million accounts the lines read ``uid-|--|-mail-|-cipher-|-hint|--``."""
WEAK = (b":", b" ")
"""Characters of times, addresses and sentences: found only where nearly all rows agree, and hold data."""
ROWS = 300
"""Rows that are looked at."""
CELLS = 60
"""Cells of a row that are looked at."""
ABOVE = 20
"""Lines that may stand above a header."""
_PRIOR = {b",": 6, b"\t": 5, b";": 4, b"|": 3}
_OTHERS = re.compile(rb"[\t;|^~\x01\x1f]|,(?![ \d])|,(?=\d\d?\d?\d?[;|\t])")
_NUMBER = re.compile(rb"-?\d[\d.]*(?:,\d+)?")
_WHOLE = re.compile(rb"(?:[0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2}|[0-9A-Fa-f:.]*::?[0-9A-Fa-f:.]*|https?://\S+|[\d\s()+./:TZ,-]+(?:[AaPp]\.?[Mm]\.?)?", re.DOTALL)
"""A value that holds colons or blanks of its own: a MAC or IP address, an URL, a time, a phone number."""


@dataclass(frozen=True, slots=True)
class Fit:
    """How a form divides the first rows.

    Attributes:
        form: with the number of fields.
        rows: that were looked at, blank ones and comments left out.
        first: the first of them that has this number of fields.
        share: of rows with this number.
        share_below: the same from ``first`` on.
        clean: share of cells of a known kind in them.
        seen: share of the lines that were got through: a quote that does not close stops the reading.
    """

    form: Form
    rows: list[Row]
    first: int
    share: float
    share_below: float
    clean: float
    seen: float = 1.0

    @property
    def key(self) -> tuple[float, int, int]:
        """What the better one of two has more of."""
        delimiter = self.form.delimiter
        prior = _PRIOR.get(delimiter, 2 if delimiter in DELIMITERS else 1 if delimiter in LONG else 0)
        return round(max(self.share, self.share_below - 0.1) * self.clean * self.seen, 1), prior, self.form.fields


def sample(head: bytes, form: Form, *, whole: bool) -> list[Row]:
    """The first rows that are not blank."""
    found = (row for row in rows(head, form, final=whole) if row.fields is not None and row.fields != [b""])
    if form.delimiter[:1] in (b" ", b"\t"):
        return list(islice(found, ROWS))
    return list(islice((row for row in found if any(cell.strip() for cell in row.fields or ()) or len(row.fields or ()) > 1), ROWS))


def fit(head: bytes, form: Form, *, whole: bool) -> Fit | None:
    """Divide the first rows; None if they have no number of fields in common."""
    found = sample(head, form, whole=whole)
    if not found or not form.delimiter:
        return None
    noted = [row for row in found if form.comment and head.startswith(form.comment, row.start)]
    plain = [row for row in found if row not in noted] if noted else found
    counts = Counter(len(row.fields or ()) for row in plain if len(row.fields or ()) > 1)
    if not counts:
        return None
    number, times = max(counts.items(), key=lambda item: (item[1], item[0]))
    comment = form.comment if form.told or _comments(head, noted, plain, number) else b""
    if comment:
        found = [row for row in found if row not in noted or len(row.fields or ()) == number]
    places = [index for index, row in enumerate(found) if len(row.fields or ()) == number]
    first = next((index for index in places[:ABOVE] if _filled(found[index]) * 2 > number), places[0])  # lines above a header may be padded
    even = [row.fields or [] for row in found if len(row.fields or ()) == number]
    clean = [_clean(cell) for fields in even for cell in fields[:CELLS]]
    made = replace(form, fields=number, comment=comment)
    left = head.count(form.line_end, found[-1].end) if len(found) < ROWS else 0
    seen = len(found) / (len(found) + left)
    if number > MAX_FIELDS:
        return None
    return Fit(made, found, first, times / len(found), sum(1 for index in places if index >= first) / (len(found) - first), sum(clean) / len(clean), seen)


def _filled(row: Row) -> int:
    return sum(1 for cell in row.fields or () if cell.strip())


def _comments(head: bytes, noted: list[Row], plain: list[Row], number: int) -> bool:
    """Whether lines with a ``#`` are no rows: they have another number of fields, but for the first one, which may be a header."""
    other = [row for row in noted if len(row.fields or ()) != number]
    below = [row for row in noted if len(row.fields or ()) == number and plain and row.start > plain[0].start]
    return bool(other) and not below


def _clean(cell: bytes) -> float:
    """How much a cell looks like one."""
    cell = cell.strip(b" \r\n")
    if not cell or DATA.fullmatch(cell) or _NUMBER.fullmatch(cell):
        return 1.0
    return 0.3 if _OTHERS.search(cell) else 0.9


def fits(head: bytes, line_end: bytes, *, whole: bool, told: bytes | None, quote: bytes | None, comment: Form) -> Iterator[Fit]:
    """What divides the text at all, one form a delimiter.

    Args:
        head: the first rows.
        line_end: of the text.
        whole: nothing comes after them.
        told: the delimiter, if it is known.
        quote: the quote, if it is known.
        comment: a form that says how comments begin.
    """
    for delimiter in (told,) if told else (*DELIMITERS, *LONG, *WEAK):
        if delimiter not in head:
            continue
        form = replace(comment, delimiter=delimiter, line_end=line_end, tail=_tail(head, delimiter, line_end))
        found = quoting(head, form, whole=whole, quote=b"" if form.tail else quote)  # hints hold quotes, and no field is in them
        if found is None or (not told and not _plausible(found)):
            continue
        yield found


def _tail(head: bytes, delimiter: bytes, line_end: bytes) -> bytes:
    """What ends most rows behind their last field."""
    tail = TAILS.get(delimiter, b"")
    lines = [line for line in head.split(line_end)[:ROWS] if line] if tail else []
    return tail if 2 * sum(line.rstrip(b"\r").endswith(tail) for line in lines) > len(lines) else b""


def _plausible(found: Fit) -> bool:
    delimiter, count = found.form.delimiter, found.form.fields
    if delimiter in LONG:
        return found.share >= 0.8 and len(found.rows) > 1
    if delimiter not in WEAK:
        return not _doubled(found)
    fields = [row.fields or [] for row in found.rows if len(row.fields or ()) == count]
    if found.share < 0.95 or len(found.rows) < 3 or (delimiter == b" " and count < 3):
        return False
    lines = [delimiter.join(cells) for cells in fields]
    if sum(1 for line in lines if _WHOLE.fullmatch(line.strip())) * 2 > len(lines):
        return False
    if delimiter == b":" and any(cell[:1] == b" " for cells in fields for cell in cells[1:2]) and count == 2:
        return False
    if delimiter == b" " and sum(1 for cells in fields if b"" in cells[:-1]) * 20 > len(fields):
        return False
    typed = [sum(1 for cells in fields if DATA.fullmatch(cells[index].strip())) * 10 >= len(fields) * 8 for index in range(count)]
    return sum(typed) * (2 if delimiter == b" " else 3) >= count or (delimiter == b":" and count > 3 and found.share == 1)


def _doubled(found: Fit) -> bool:
    """Whether every second column is empty because the delimiter is written twice."""
    delimiter, count = found.form.delimiter, found.form.fields
    if delimiter * 2 not in LONG or count < 3 or not count % 2:
        return False
    fields = [row.fields or [] for row in found.rows if len(row.fields or ()) == count]
    return not any(cell for cells in fields for cell in cells[1::2]) and any(cell for cells in fields for cell in cells[2::2])


def quoting(head: bytes, form: Form, *, whole: bool, quote: bytes | None) -> Fit | None:
    """The quote and the escape under which a delimiter divides the rows best."""
    quotes = [quote] if quote is not None else [b'"', *([b"'"] if _opens(head, form, b"'") and not _opens(head, form, b'"') else [])]
    best: tuple[tuple[float, ...], Fit] | None = None
    for mark in quotes:
        for escape in (False, True) if _slashed(head, form, mark) else (False,):
            found = fit(head, replace(form, quote=mark, escape=escape), whole=whole)
            if found is None or (mark == b"'" and quote is None and not _surely(found, head)):
                continue
            strays = sum(1 for row in found.rows if row.stray)
            bonus = 0.2 if mark == b"'" else 0.0  # it is here only if nearly all of them stand as quotes do
            key = (round(found.share * found.seen - strays / len(found.rows) + bonus, 3), -float(escape), float(found.form.fields))
            if best is None or key > best[0]:
                best = key, found
    if best is None:
        return None
    found = best[1]
    mark = found.form.quote
    if quote is None and mark and form.delimiter not in PROSE and form.delimiter != b" ":
        return _literal(head, found, whole=whole)
    if mark == b"'":
        breaks = any(form.line_end in head[row.start : row.stop] for row in found.rows)
        return replace(found, form=replace(found.form, breaks=breaks))
    return found


def _opens(head: bytes, form: Form, mark: bytes) -> bool:
    return re.search(rb"(?:\A|" + re.escape(form.line_end) + b"|" + re.escape(form.delimiter) + b") *" + mark, head) is not None


def _slashed(head: bytes, form: Form, mark: bytes) -> bool:
    """Whether a backslash stands before something that it could escape."""
    return len(form.delimiter) == 1 and ((bool(mark) and b"\\" + mark in head) or b"\\" + form.delimiter in head or b"\\" + form.line_end in head)


def _surely(found: Fit, head: bytes) -> bool:
    """Whether apostrophes are quotes: all of them open and close fields, but for few rows."""
    strays = sum(1 for row in found.rows if row.stray)
    holds = sum(1 for row in found.rows if b"'" in head[row.start : row.stop])
    if holds < 2 and holds * 5 < len(found.rows):
        return False
    return strays == 0 or (strays * 10 <= holds and holds * 2 >= len(found.rows))


def _literal(head: bytes, found: Fit, *, whole: bool) -> Fit:
    """Without quotes, where none of them was needed and few fields have any, as MySQL, Hadoop and IMDb write tables."""
    form = found.form
    raw = [head[row.start : row.stop] for row in found.rows]
    holds = [piece for piece in raw if form.quote in piece]
    if not holds:
        return found
    bare = fit(head, replace(form, quote=b"", fields=0), whole=whole)
    if bare is None or bare.form.fields != found.form.fields or bare.share < found.share:
        return found
    strays = sum(1 for row in found.rows if row.stray)
    needed = sum(1 for piece in holds if form.quote * 2 in piece.replace(form.delimiter + form.quote * 2 + form.delimiter, b""))
    columns = [0] * form.fields
    for row in bare.rows:
        for index, cell in enumerate(row.fields or ()):
            if len(row.fields or ()) == form.fields:
                columns[index] += cell[:1] == cell[-1:] == form.quote and len(cell) > 1
    often = max(columns) * 2 >= len(bare.rows)
    return bare if not often and (strays or not needed) else found
