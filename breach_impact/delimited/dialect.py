"""How a delimited text is written: its delimiter, quotes and header, what stands above it, judged on its beginning."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from hashlib import blake2b

from breach_impact.delimited.ends import LONE
from breach_impact.delimited.header import DATA, EMAIL, grouped, is_header, names_of, wholly_known
from breach_impact.delimited.rows import Form, Row
from breach_impact.delimited.score import ABOVE, DELIMITERS, WEAK, Fit, fits, sample
from breach_impact.delimited.table import Frame as TableFrame
from breach_impact.delimited.table import table_of
from breach_impact.framing import Reading

__all__ = ["DATA", "EMAIL", "SAMPLE", "Dialect", "dialect_of"]

SAMPLE = 1 << 17
"""Bytes that are looked at."""
REMEMBERED = 1000
"""Beginnings whose dialects are kept: a source is opened, surveyed and scanned, all others between; of a beginning its hash is kept and not the text."""
_NAMES = {b"\t": "tab", b"\x01": "0x01", b"\x1f": "0x1f", b" ": "blank", b"\t|\t": "tab|tab"}


@dataclass(frozen=True, slots=True)
class Dialect:
    r"""How the text is written.

    Attributes:
        form: what the row reader needs to know.
        columns: their names.
        body: where the rows begin, behind the header.
        header: whether there is one.
        why: in words, without a value.
        score: how sure that is.
        above: (start, stop) of lines above the header.
        structural: those lines are no records; else they are records without the right number of fields.
        frame: the lines drawn around cells, if the text is a table as programs show it.
        renamed: the header has another number of fields than the rows.
    mixed: a ``\\r`` alone ends lines beside ``\\n``; the form is that of the text with ``\\n`` in its place.
    """

    form: Form
    columns: tuple[str, ...]
    body: int
    header: bool
    why: str
    score: float
    above: tuple[tuple[int, int], ...] = ()
    structural: bool = True
    frame: TableFrame | None = None
    renamed: bool = False
    mixed: bool = False


_KNOWN = dict[tuple[bytes, bool, Reading], Dialect]()


def dialect_of(head: bytes, *, whole: bool, reading: Reading | None = None) -> Dialect:
    """Judge the beginning of a text.

    Args:
        head: its first bytes, from the first one on.
        whole: nothing comes after them.
        reading: what the user says of it.
    """
    head, reading = head[:SAMPLE], reading or Reading()
    asked = (blake2b(head).digest(), whole, reading)
    found = _KNOWN.get(asked)
    if found is None:
        if len(_KNOWN) >= REMEMBERED:
            _KNOWN.clear()
        found = _KNOWN[asked] = _judged(head, whole, reading)
    return found


def _judged(head: bytes, whole: bool, reading: Reading) -> Dialect:
    found = _with_ends(head, whole, reading, b"\r" if b"\n" not in head and b"\r" in head else b"\n")
    first = found.form.line_end == b"\n" and LONE.search(head[: head.find(b"\n") + 1]) is not None  # the header's own end
    if found.form.line_end == b"\n" and (first or len(LONE.findall(head[:-1])) * 2 > head.count(b"\n")):
        other = _with_ends(LONE.sub(b"\n", head), whole, reading, b"\n")
        if other.form.delimiter and (other.score > found.score or (first and other.header and not found.header)):
            return replace(other, mixed=True)
    return found


def _with_ends(head: bytes, whole: bool, reading: Reading, line_end: bytes) -> Dialect:
    """The dialect with these line ends."""
    skip, told = _told(head)
    told = _delimiter(reading.delimiter) or told
    quote = None if reading.quote is None else reading.quote.encode()
    comment = Form(b"", line_end, comment=b"#" if reading.comment is None else reading.comment.encode(), told=bool(reading.comment))
    text = head[skip:]
    if told is None and quote is None:
        drawn = table_of(text, line_end)
        if drawn is not None:
            return _drawn(text, skip, drawn, comment)
    best = _best(list(fits(text, line_end, whole=whole, told=told, quote=quote, comment=comment)), text, told)
    if best is None or (best.form.delimiter in WEAK and told is None):  # the colons of times divide ragged rows evenly
        best = _by_header(text, line_end, whole, told, quote, comment) or best
    if best is None and reading == Reading():
        for delimiter in (b":", b";", b"|", b",", b"\t"):
            form = _pairs(text, Form(delimiter, line_end, b"", fields=2))
            if form:
                return _headed(text, skip, Fit(form, sample(text, form, whole=whole), 0, 1, 1, 1), "address and password", 0.5, reading)
    if best is None:
        return _one_column(text, skip, comment, whole, quote, told, reading)
    form = best.form
    if form.fields == 2 and reading == Reading():
        form = _pairs(text, form) or form
        best = replace(best, form=form)
    name = _NAMES.get(form.delimiter) or form.delimiter.decode("latin-1")
    score = 0.2 + (0.15 if form.delimiter in WEAK else 0.4) * best.share
    return _headed(text, skip, best, f"delimiter {name}, {form.fields} columns", score, reading)


def _best(found: list[Fit], text: bytes, told: bytes | None) -> Fit | None:
    """The best of those by which most rows have the same number of fields."""
    good = [fit for fit in found if _agreed(fit) or told is not None]
    return max(good, key=lambda fit: fit.key, default=None)


def _agreed(fit: Fit) -> bool:
    """Whether rows agree on their number of fields, all of them or those from a header on."""
    times = round(fit.share * len(fit.rows))
    few = len(fit.rows) < 10 and fit.form.fields > 2 and times > 1 and fit.share >= 0.6
    if fit.share >= 0.7 or few:
        return True
    if not 0 < fit.first <= ABOVE or times < 2 or fit.share_below < 0.7:
        return False
    below = fit.rows[fit.first :]
    return is_header(_cells(below[0]), [row.fields or [] for row in below[1:]])


def _told(head: bytes) -> tuple[int, bytes | None]:
    """A first line ``sep=;`` names the delimiter, as Excel reads it."""
    match = re.match(rb'(?i)"?sep=(.)"?\r?\n', head)
    return (match.end(), match.group(1)) if match else (0, None)


def _delimiter(told: str | None) -> bytes | None:
    if not told:
        return None
    return {"tab": b"\t", "\\t": b"\t", "space": b" ", "\\x01": b"\x01", "\\x1f": b"\x1f"}.get(told, told.encode())


def _cells(row: Row) -> list[bytes]:
    return [cell.strip() for cell in row.fields or []]


def _by_header(text: bytes, line_end: bytes, whole: bool, told: bytes | None, quote: bytes | None, comment: Form) -> Fit | None:
    """Ragged rows under a header: it says how many fields there should be."""
    for delimiter in (told,) if told else DELIMITERS[:6]:
        form = replace(comment, delimiter=delimiter, line_end=line_end, quote=b'"' if quote is None else quote)
        found = sample(text, form, whole=whole) if delimiter in text else []
        if len(found) < 2 or len(found[0].fields or ()) < 2 or not is_header(_cells(found[0]), [row.fields or [] for row in found[1:]]):
            continue
        count = len(found[0].fields or ())
        share = sum(1 for row in found[1:] if len(row.fields or ()) == count) / (len(found) - 1)
        known = sum(map(wholly_known, _cells(found[0])))
        divided = all(len(row.fields or ()) > 1 for row in found) and (known > 1 or text.count(delimiter + b" ") * 2 < text.count(delimiter))
        if share >= 0.3 or divided:
            return Fit(replace(form, fields=count, comment=b""), found, 0, share, share, 1)
    return None


def _pairs(head: bytes, form: Form) -> Form | None:
    """The form of a list of addresses and passwords, None if it is none.

    Without a header the password may hold the delimiter and quotes; a header says how many fields there are.
    """
    lines = [line.split(form.delimiter, 1) for line in head.split(form.line_end)[:300] if line.strip()]
    addresses = [pair[0].strip() for pair in lines if len(pair) == 2 and EMAIL.fullmatch(pair[0].strip())]
    good = len(addresses)
    rest = lines[1:]
    headed = len(lines) > 1 and len(lines[0]) == 2 and is_header([cell.strip() for cell in lines[0]], rest)
    if not lines or good * 10 < len(rest if headed else lines) * 9:
        return None
    if headed:
        return form
    if 2 * sum(1 for address in addresses if address[:1] == address[-1:] == b'"') > good:
        return replace(form, quote=b'"', fields=2)  # the quotes are not of the address
    return replace(form, quote=b"", escape=False, fields=2, limit=True, comment=b"")


def _one_column(text: bytes, skip: int, comment: Form, whole: bool, quote: bytes | None, told: bytes | None, reading: Reading) -> Dialect:
    lines = [line.strip() for line in text.split(comment.line_end)[:ABOVE * 50] if line.strip()]
    quoted = sum(1 for line in lines if len(line) > 1 and line[:1] == line[-1:] == b'"')
    strays = sum(1 for line in lines if b'"' in line) - quoted
    mark = quote if quote is not None else b'"' if quoted and strays * 10 <= quoted else b""
    kept = comment.comment if comment.told else b""
    form = replace(comment, delimiter=told or b"", quote=mark, fields=1, comment=kept)
    found = sample(text, form, whole=whole)
    return _headed(text, skip, Fit(form, found, 0, 1, 1, 1), "no delimiter: one column", 0.1, reading)


def _drawn(text: bytes, skip: int, drawn: TableFrame, comment: Form) -> Dialect:
    """A table as programs show it: the line below its header says so."""
    form = replace(comment, delimiter=b"|", quote=b"", fields=drawn.fields, comment=b"")
    above = tuple((skip + start, skip + stop) for start, stop in drawn.above)
    names = names_of(drawn.names, len(drawn.names))
    return Dialect(form, names, skip + drawn.body, True, f"table drawn by {drawn.by}, {len(names)} columns", 0.6, above, True, drawn)


def _headed(text: bytes, skip: int, found: Fit, why: str, score: float, reading: Reading) -> Dialect:
    """The dialect with its header, if it has one."""
    form, rows = found.form, found.rows
    place = _header(found, reading)
    if place is None:
        return Dialect(form, names_of((), form.fields), skip, False, f"{why}, no header", score)
    row, below = rows[place], rows[place + 1 :]
    cells = _cells(row)
    count = _count(cells, below, form)
    form = replace(form, fields=count)
    above = rows[:place]
    sure = all(sum(map(bool, _cells(r))) < max(count, 2) and not EMAIL.search(text, r.start, r.stop) for r in above)
    named = grouped(cells, _cells(above[-1])) if above else cells
    names, renamed = _names(named, below, count)
    return Dialect(
        form, names, skip + row.end, True, f"{why}, header", score,
        tuple((skip + r.start, skip + r.stop) for r in above), sure, None, renamed,
    )  # fmt: skip


def _header(found: Fit, reading: Reading) -> int | None:
    """Which of the first rows is the header."""
    rows = found.rows
    if reading.header is False or not rows or found.form.limit:
        return None
    if reading.header:
        return min(found.first, len(rows) - 1) if found.first <= ABOVE else 0
    for place in range(min(found.first, ABOVE), -1, -1):
        cells = _cells(rows[place])
        if place < found.first and place > 0 and sum(map(bool, cells)) * 2 <= found.form.fields:
            continue
        if place < found.first and found.form.fields > 1 and sum(map(bool, cells)) < 2:
            continue
        if is_header(cells, [row.fields or [] for row in rows[place + 1 :]]):
            return place
    return None


def _count(cells: list[bytes], below: list[Row], form: Form) -> int:
    """How many fields a row has: what most rows say, else the header."""
    if form.limit or not form.delimiter or len(cells) == form.fields or not below:
        return max(form.fields if form.limit or not form.delimiter else len(cells), 1) if not below else form.fields
    (number, times), = Counter(len(row.fields or ()) for row in below).most_common(1)
    trailing = number == len(cells) + 1 and all(not (row.fields or [b""])[-1].strip() for row in below if len(row.fields or ()) == number)
    return number if times * 10 >= len(below) * 6 and (len(below) > 2 or trailing) else len(cells)


def _names(cells: Sequence[bytes], below: list[Row], count: int) -> tuple[tuple[str, ...], bool]:
    """Names of the columns, and whether the header has another number of fields than the rows."""
    if len(cells) == count or (len(cells) > count and not any(cells[count:])):
        return names_of(cells, count), False
    even = [row.fields or [] for row in below if len(row.fields or ()) == count]
    if len(cells) == count - 1 and even:
        if not any(fields[-1].strip() for fields in even):
            return names_of(cells, count), False  # a delimiter behind the last field
        if all(fields[0].strip() == b"%d" % number for number, fields in enumerate(even, 1)):
            return names_of([b"", *cells], count), False  # row names, as R's write.table leaves them without a name
    return names_of(cells, count), True
