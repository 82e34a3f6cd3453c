"""Rows of a delimited text a block at a time: the fast path. Lines in which quotes stand in odd places are read one by one."""

from __future__ import annotations

import numpy as np

from breach_impact.bytescan import WHITE, Bytes, Ints
from breach_impact.delimited.cells import Cells
from breach_impact.delimited.even import even
from breach_impact.delimited.quotes import bare, regular, short
from breach_impact.delimited.rows import PROSE, Form, Row, literal, row_at, split
from breach_impact.delimited.scan import Scan, noted, outside, quoted_bytes, scan_of

RETURN = 13
FEW = 32
"""Bytes for each quote from which on it is quicker to look from quote to quote than from byte to byte."""


def cells(data: bytes, form: Form, *, final: bool) -> Cells:
    """Split the complete rows of a block."""
    found = even(data, form, final=final)
    if found is not None:
        return found
    scan = scan_of(data, form)
    lines, marks, inside = scan.lines, scan.marks, None
    if marks.size and form.breaks:
        if marks.size * FEW < scan.buf.size and not marks.size & 1:
            lines = lines[outside(lines, marks)]
        else:
            inside = quoted_bytes(scan.buf.size, marks)
            lines = lines[inside[lines] == 0]
    used = int(lines[-1]) + 1 if lines.size else 0
    if final and used < len(data):
        lines, used = np.append(lines, len(data)), len(data)
    if not lines.size:
        return _one_by_one(scan, final=final) if marks.size else _none(form)
    marks = marks[: np.searchsorted(marks, used)]
    if marks.size and (noted(scan, np.append(0, scan.lines + 1)).any() or not form.breaks or not (regular(scan, marks).all() and short(scan, marks))):
        return _one_by_one(scan, final=final)
    found = _fields(scan, *_rows(scan, np.concatenate(([0], lines[:-1] + 1)), lines), marks, used, inside)
    found.marks = None if form.escape else marks
    if marks.size and (form.delimiter not in PROSE) and not _literally(scan, found):
        return _one_by_one(scan, final=final)
    return found


def _none(form: Form) -> Cells:
    empty = np.zeros(0, np.int64)
    return Cells(empty, empty, np.zeros((0, max(form.fields, 1)), np.int64), len(form.delimiter), [], 0)


def _rows(scan: Scan, starts: Ints, ends: Ints) -> tuple[Ints, Ints]:
    """Rows that are not blank, without their line ends."""
    buf, form = scan.buf, scan.form
    ends = ends.copy()
    back = (ends > starts) & (buf[np.maximum(ends - 1, 0)] == RETURN)
    ends[back] -= 1
    ends = _untailed(buf, starts, ends, form.tail)
    filled = ends > starts
    white = WHITE.copy()
    white[list(form.delimiter)] = False
    edges = filled & white[buf[np.minimum(starts, buf.size - 1)]] & white[buf[np.maximum(ends - 1, 0)]]
    for row in np.flatnonzero(edges).tolist():
        filled[row] = not white[buf[starts[row] : ends[row]]].all()
    return starts[filled], ends[filled]


def _untailed(buf: Bytes, starts: Ints, ends: Ints, tail: bytes) -> Ints:
    """Where the last fields end, before what ends their rows."""
    if not tail:
        return ends
    has = ends - starts >= len(tail)
    for place, byte in enumerate(tail):
        has &= buf[np.maximum(ends - len(tail) + place, 0)] == byte
    return ends - has * len(tail)


def _fields(scan: Scan, starts: Ints, ends: Ints, marks: Ints, used: int, inside: Bytes | None = None) -> Cells:
    form, count = scan.form, scan.form.fields
    delimiters = scan.delimiters
    if marks.size and delimiters.size:
        if inside is None and marks.size * FEW < scan.buf.size and not marks.size & 1:
            delimiters = delimiters[outside(delimiters, marks)]
        else:
            inside = quoted_bytes(scan.buf.size, marks) if inside is None else inside
            delimiters = delimiters[inside[delimiters] == 0]
    first, last = np.searchsorted(delimiters, starts), np.searchsorted(delimiters, ends - len(form.delimiter) + 1)
    found = last - first + 1
    good = found >= count if form.limit else found == count
    bad = list(zip(starts[~good].tolist(), ends[~good].tolist(), strict=True)) if not good.all() else []
    if bad:
        starts, ends, first = starts[good], ends[good], first[good]
    grid = np.empty((starts.size, count), np.int64)
    grid[:, -1] = ends
    if count > 1 and starts.size:
        side = int(first[-1]) - int(first[0]) == (starts.size - 1) * (count - 1) and not form.limit  # no other delimiter stands between them
        cuts = delimiters[first[0] : first[-1] + count - 1].reshape(-1, count - 1) if side else delimiters[first[:, None] + np.arange(count - 1)]
        grid[:, :-1] = cuts
    out = Cells(starts, ends, grid, len(form.delimiter), bad, used)
    if marks.size:
        out.bounds = out.outer()
        out.quoted = bare(scan, marks, *out.bounds)
    return out


def _literally(scan: Scan, found: Cells) -> bool:
    """Read rows with literal quotes (see :func:`breach_impact.delimited.rows.literal`) as what they are; False if some go over line ends."""
    data, form = scan.data, scan.form
    first, last = np.searchsorted(scan.lines, found.starts), np.searchsorted(scan.lines, found.ends)
    for row in np.flatnonzero(first != last).tolist():
        if literal(data[found.starts[row] : found.ends[row]], form, right=True):
            return False
    bad: list[tuple[int, int]] = []
    for start, end in found.bad:
        raw = data[start:end]
        if form.quote not in raw or not literal(raw, form, right=False):
            bad.append((start, end))
        elif form.line_end in raw:
            return False
        else:
            found.odd.append(Row(start, end, end, split(raw, form), stray=True))
    found.bad = bad
    return True


def _one_by_one(scan: Scan, *, final: bool) -> Cells:
    """Rows of a block of which some lines hold quotes that do not open and close in them as they should: those are read one by one."""
    data, form = scan.data, scan.form
    stops = scan.lines
    if final and (not stops.size or stops[-1] + 1 < len(data)):
        stops = np.append(stops, len(data))
    if not stops.size:
        row = row_at(data, 0, form, final=final)
        assert row is None
        return _none(form)
    starts = np.concatenate(([0], stops[:-1] + 1))
    line = np.searchsorted(stops, scan.marks)
    seen = line < stops.size
    marks, line = scan.marks[seen], line[seen]
    odd = np.zeros(stops.size, dtype=bool)
    odd[np.flatnonzero(np.bincount(line, minlength=stops.size) & 1)] = True
    even = ~odd[line]
    pairs, of = marks[even], line[even]
    if pairs.size:
        odd[of[0::2][~regular(scan, pairs)]] = True
    odd |= noted(scan, starts)
    taken, used, found = odd.copy(), int(stops[-1]) + 1 if stops[-1] < len(data) else len(data), list[Row]()
    behind = 0
    for number in np.flatnonzero(odd).tolist():
        start = int(starts[number])
        if start < behind:
            continue
        row = row_at(data, start, form, final=final)
        if row is None:
            used = start
            break
        found.append(row)
        behind = row.end
        taken[number : int(np.searchsorted(starts, behind))] = True
    plain = ~taken & (starts < used)
    marks = pairs[plain[of]]
    out = _fields(scan, *_rows(scan, starts[plain], stops[plain]), marks, used)
    if form.delimiter not in PROSE:
        _literally(scan, out)
    out.odd = sorted([*found, *out.odd], key=lambda row: row.start)
    return out
