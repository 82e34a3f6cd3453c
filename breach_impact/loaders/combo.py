"""Combo lists: lines of address or login and password, with all that the field puts beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np

from breach_impact.bytescan import Ints, view
from breach_impact.framing import BOM, About, Stream, Tally, Window
from breach_impact.loaders._combo_deciding import layout_of
from breach_impact.loaders._combo_forms import SAMPLE, is_banner
from breach_impact.loaders._combo_layout import Layout
from breach_impact.loaders._combo_split import Parts, odd, split
from breach_impact.loaders._combo_tables import is_table
from breach_impact.loaders._textlines import with_blanks
from breach_impact.reading.flatframe import flat_frame, ranges, text
from breach_impact.reading.lines import HEAD_FULL, line_blocks
from breach_impact.types import Frame

if TYPE_CHECKING:
    import pyarrow as pa

_HINT = re.compile(r"combo|pass(?:w|es|\b|_)|pwd|login|cred|accounts?|ulp|mail_?pass|leak|hashes|users?\b", re.IGNORECASE)
_MARKS = np.zeros(256, dtype=bool)
_MARKS[list(b"#=*~_+<>/\\-")] = True
_BLOCK = 1 << 20
"""Bytes that are divided together: what the processor's cache holds is divided faster."""
_ABSENT = ("x", "*", "!", "!!", "*LK*", "NP", "")
"""What passwd(5) and shadow(5) write for a password that is elsewhere or none."""


class Combo:
    """The ``combo`` format."""

    name = "combo"
    decodes = True
    about = About(
        title="combo lists: address and password, site, login and password, address, hash and salt, passwd, shadow and pwdump files",
        recognised="nine lines of ten are an address or a login, a separator (: ; | tab blank comma, which may be mixed; or ---- --- :: || ;; all through) and what looks like a password or a hash; "
        "rows under a header that , ; | or tab divides, or with a column of ids, times, names, countries or tokens between these, are a table and go to csv",
        trouble="a line is divided once behind the address, so that a password may hold separators; a line that fits nothing, an address alone too, is rejected (combo_line); "
        "whether a third part is a salt or the end of a password is decided on the first 64 KiB",
        unsupported="lists whose passwords read like names or words alone, divided by anything but a colon: they are read as csv; name the columns in the plan",
    )

    def sniff(self, head: bytes, name: str) -> tuple[float, str]:
        """Nine lines of ten have one layout."""
        hint = hinted(name)
        plain = head.removeprefix(BOM)
        layout = layout_of(plain, whole=len(head) < HEAD_FULL, hint=hint)
        if layout is None:
            return 0.0, "lines are no logins and passwords"
        if is_table(plain, layout):
            return 0.0, "rows of a table with more than logins"
        return layout.score - (0.0 if hint else 0.02), layout.why

    def frames(self, stream: Stream, tally: Tally, *, block_size: int) -> Iterator[Frame]:
        """Read block after block of lines."""
        window = Window(stream, min(block_size, _BLOCK))
        window.skip_bom(tally)
        window.reach(SAMPLE + 1)
        layout = layout_of(window.data, whole=len(window.data) <= SAMPLE, hint=True)
        layout = layout or Layout(parts=("login", "password"), login=0)
        for data, base, begins, stops, last in line_blocks(window, tally):
            starts, ends = with_blanks(data, begins, stops)
            starts, ends = _records(data, starts, ends, layout.header)
            if last and starts.size and getattr(stream, "cut", False):
                tally.read += 1
                tally.reject("truncated", base + int(starts[-1]), int(ends[-1] - starts[-1]))
                starts, ends = starts[:-1], ends[:-1]
            if starts.size:
                yield from _frames(data, base, starts, ends, layout, tally)


def hinted(name: str) -> bool:
    """Whether a file's name says that it holds logins."""
    return _HINT.search(name.rpartition("/")[2]) is not None


def _records(data: bytes, starts: Ints, ends: Ints, header: bytes) -> tuple[Ints, Ints]:
    """The lines without headers and a collector's comments."""
    marked = np.flatnonzero(_MARKS[view(data)[starts]])
    none = [row for row in marked.tolist() if is_banner(data[int(starts[row]) : int(ends[row])])]
    if header and header in data:
        same = np.flatnonzero(ends - starts == len(header))
        none += [row for row in same.tolist() if data.startswith(header, int(starts[row]))]
    return (np.delete(starts, none), np.delete(ends, none)) if none else (starts, ends)


def _frames(data: bytes, base: int, starts: Ints, ends: Ints, layout: Layout, tally: Tally) -> Iterator[Frame]:
    """The lines of a block that have the layout, then those that have another one."""
    parts = split(data, starts, ends, layout)
    tally.read += int(starts.size)
    if parts.good.any():
        rows = np.flatnonzero(parts.good)
        columns = text(_columns(data, parts, rows, layout), tally)
        yield flat_frame(starts[rows] + base, ends[rows] - starts[rows], columns, layout.titles)
    if parts.good.all():
        return
    found: list[tuple[int, int, dict[str, bytes]]] = []
    for row in np.flatnonzero(~parts.good).tolist():
        start, end = int(starts[row]), int(ends[row])
        line = data[start:end]
        spans = odd(line, layout)
        if spans is None:
            tally.reject("combo_line", base + start, end - start)
        else:
            found.append((base + start, end - start, {name: line[a:b] for name, (a, b) in spans.items()}))
    if found:
        yield _odd_frame(found, layout, tally)


def _columns(data: bytes, parts: Parts, rows: Ints, layout: Layout) -> list[pa.Array]:
    import pyarrow as pa
    import pyarrow.compute as pc

    out: list[pa.Array] = []
    whole = rows.size == parts.good.size
    for number, name in enumerate(layout.parts):
        begin, end = (parts.begin[number], parts.end[number]) if whole else (parts.begin[number][rows], parts.end[number][rows])
        column = ranges(data, begin, end)
        if number == layout.login:
            mail = pa.array(parts.mail[rows])
            nothing = pa.scalar(None, column.type)
            out += [pc.if_else(mail, column, nothing), pc.if_else(mail, nothing, column)]
            continue
        if layout.exact and name == "password_hash":
            column = pc.if_else(pc.is_in(column, value_set=pa.array(_ABSENT, column.type)), pa.scalar(None, column.type), column)
        out.append(column)
    return out


def _odd_frame(found: list[tuple[int, int, dict[str, bytes]]], layout: Layout, tally: Tally) -> Frame:
    import pyarrow as pa

    columns = [pa.array([record.get(name) for _, _, record in found], pa.binary()).cast(pa.string(), safe=False) for name in layout.columns]
    return flat_frame([off for off, _, _ in found], [length for _, length, _ in found], text(columns, tally), layout.titles)


LOADER = Combo()
