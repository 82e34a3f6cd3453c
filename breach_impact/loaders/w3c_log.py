"""W3C extended logs: lines whose fields a ``#Fields:`` line names, which may change inside a file (IIS, Exchange, CloudFront, Windows firewall)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from breach_impact.bytescan import Ints, view
from breach_impact.framing import BOM, About, Stream, Tally, Window
from breach_impact.loaders._log.documents import Member, Pool, documents
from breach_impact.loaders._log.fields import BLANK, QUESTION, QUOTE, TAB, Range, cuts, decodes, edged
from breach_impact.loaders._log.pairs import Names
from breach_impact.loaders._log.percent import percent
from breach_impact.loaders._log.requests import parameters
from breach_impact.loaders._log.rows import batches, counted, in_order
from breach_impact.reading.flatframe import ranges, text
from breach_impact.types import Frame

if TYPE_CHECKING:
    import pyarrow as pa

LAYOUTS = 64
"""Different lists of fields in a file; lines under further ones are rejected."""
MOST = 200
"""Fields of a line."""
_FIELDS = re.compile(rb"(?mi)^#Fields:[ \t]*(\S.*)$")
_NAME = re.compile(r"[A-Za-z][\w.-]*(?:\([\w.: -]+\))?")
_DATE = re.compile(rb"(?i)#Date:[ \t]*([0-9]{4}-[0-9]{2}-[0-9]{2})")
COMMA = 44
_RUNS = re.compile(rb"[ \t]+")


@dataclass
class _Lines:
    """What the directives say, and the lines under them.

    Attributes:
        separator: byte between fields.
        layouts: names of fields -> number.
        now: number of the list of fields in force, -1 before the first.
        dates: days of ``#Date:`` lines, for lines that hold a time alone; the last one is in force.
    """

    tally: Tally
    separator: int
    layouts: dict[tuple[str, ...], int] = field(default_factory=dict)
    now: int = -1
    dates: list[str | None] = field(default_factory=lambda: [None])
    names: Names = field(default_factory=Names)

    def directive(self, line: bytes) -> None:
        """Take in a line that begins with ``#``."""
        found, day = _FIELDS.match(line), _DATE.match(line)
        if day:
            self.dates.append(day.group(1).decode())
        if not found:
            return
        names = tuple(_names(found.group(1)))
        if len(names) <= MOST and (names in self.layouts or len(self.layouts) < LAYOUTS):
            self.now = self.layouts.setdefault(names, len(self.layouts))
        else:
            self.now = -1

    def block(self, data: bytes, base: int, starts: Ints, ends: Ints, *, cut: bool) -> Iterator[Frame]:
        """The records of a block's lines."""
        buf = view(data)
        comments = np.flatnonzero(buf[starts] == ord("#"))
        states = [(-1, self.now, len(self.dates) - 1)]
        for row in comments[np.isin(buf[np.minimum(starts[comments] + 1, buf.size - 1)], list(b"FfDd"))].tolist():
            self.directive(data[int(starts[row]) : int(ends[row])])
            states.append((row, self.now, len(self.dates) - 1))
        since, layout, date = np.array(states).T
        state = since.searchsorted(np.arange(starts.size), side="right") - 1
        under, day = layout[state], date[state]
        rows = np.delete(np.arange(starts.size), comments)
        if rows.size:
            fit, docs = self._documents(data, starts[rows], ends[rows], under[rows], day[rows])
            yield from counted(base, starts[rows], ends[rows], self.tally, fit, docs, cut=cut and int(rows[-1]) == starts.size - 1)
        self.dates = self.dates[-1:]

    def _documents(self, data: bytes, starts: Ints, ends: Ints, under: Ints, day: Ints) -> tuple[NDArray[np.bool_], pa.Array]:
        """The lines that have as many fields as are named."""
        import pyarrow as pa

        fit = np.zeros(starts.size, dtype=bool)
        spans = cuts(data, starts, ends, self.separator, quoted=self.separator == COMMA)
        plain = data.isascii() or decodes(data)
        rows: list[Ints] = []
        parts: list[pa.Array] = []
        for names, number in self.layouts.items():
            mine = under == number
            some = np.flatnonzero(mine & (spans.count == len(names) - 1))
            if some.size:
                fields = list(zip(*spans.fields(some, starts, ends, len(names)), strict=True))
                if self.separator == COMMA:
                    inner = [edged(data, begin, end, QUOTE, QUOTE) for begin, end in fields]
                    fields = [(begin + cut, end - cut) for (begin, end), cut in zip(fields, inner, strict=True)]
                fit[some] = True
                rows.append(some)
                pool = Pool(data)
                if not plain:
                    fields = self._texts(pool, [ranges(data, *field) for field in fields])
                parts.append(self._parsed(pool, names, fields, day[some], _suspect(pool, starts[some], ends[some])))
            odd = np.flatnonzero(mine & ~fit) if self.separator == BLANK else some[:0]
            found = [_RUNS.split(data[int(starts[row]) : int(ends[row])]) for row in odd.tolist()]  # several blanks between two fields
            good = [at for at, values in enumerate(found) if len(values) == len(names)]
            if good:
                columns = [pa.array([found[at][index] for at in good], pa.binary()).cast(pa.string(), safe=False) for index in range(len(names))]
                fit[odd[good]] = True
                rows.append(odd[good])
                pool = Pool()
                parts.append(self._parsed(pool, names, self._texts(pool, columns), day[odd[good]], np.ones(len(good), dtype=bool)))
        return fit, in_order(rows, parts)

    def _texts(self, pool: Pool, columns: list[pa.Array]) -> list[Range]:
        return [pool.add(column) for column in text(columns, self.tally)]

    def _parsed(self, pool: Pool, names: tuple[str, ...], fields: list[Range], day: Ints, suspect: NDArray[np.bool_]) -> pa.Array:
        """A document a line: names as the software writes them, ``-`` is null, ``date`` and ``time`` are one."""
        if self.separator == COMMA:
            fields = [pool.replace(*field, pool.holds(b'"', *field), _undoubled) for field in fields]
        members: dict[str, Member] = {}
        for name, (begin, end) in zip(names, fields, strict=True):
            key, plain = name, name.lower()
            while key in members:
                key += "_2"
            if plain == "date" and "time" in names:
                continue
            if plain == "time":
                new = [self._time(pool, key, fields[names.index("date")] if "date" in names else None, begin, end, day)]
            elif plain.endswith("uri-query"):
                new = parameters(pool, key, *_full(pool, begin, end), self.names)
            elif plain.endswith("(cookie)"):
                new = parameters(pool, key, *self._unblanked(pool, *_full(pool, begin, end)), self.names, cookies=True)
            elif plain.endswith(("(referer)", "(referrer)")):
                mark = pool.first(QUESTION, begin, end)
                new = [_field(pool, key, begin, mark), *parameters(pool, f"{key}_query", np.minimum(mark + 1, end), end, self.names)]
            elif plain.endswith("(user-agent)"):
                new = [_field(pool, key, *_spoken(pool, begin, end, tabs=self.separator == TAB))]
            else:
                new = [_field(pool, key, begin, end)]
            members |= {member.key: member for member in new}
        return documents(pool, list(members.values()), suspect.size, suspect)

    def _time(self, pool: Pool, key: str, date: Range | None, begin: Ints, end: Ints, day: Ints) -> Member:
        """The time with its day in front: the field beside it, or the one that ``#Date:`` gave."""
        import pyarrow as pa
        import pyarrow.compute as pc

        apart = np.ones(begin.size, dtype=bool)
        first = begin
        if date is not None and self.separator == BLANK:
            first = date[0]
            apart = (date[1] + 1 != begin) | (view(pool.data)[np.minimum(date[1], pool.size - 1)] != BLANK) | pool.dashes(*date) | pool.dashes(begin, end)
        rows = np.flatnonzero(apart)
        if rows.size:
            days = _texts(pool, date[0][rows], date[1][rows]) if date is not None else pa.array(self.dates, pa.string()).take(pa.array(day[rows]))
            times = _texts(pool, begin[rows], end[rows])
            between = pc.if_else(pc.or_(pc.is_null(days), pc.is_null(times)), "", " ")
            first, end = pool.put(first, end, rows, pc.binary_join_element_wise(pc.fill_null(days, ""), pc.fill_null(times, ""), between))
        return Member(key, first, end, end > first)

    def _unblanked(self, pool: Pool, begin: Ints, end: Ints) -> Range:
        """Cookies with the blanks that stand as ``+`` behind their semicolons."""
        if self.separator == TAB:
            return pool.replace(begin, end, pool.holds(b"%", begin, end), _decoded)
        return pool.replace(begin, end, pool.holds(b"+", begin, end), lambda values: _replaced(values, (";+", "; ")))


def _suspect(pool: Pool, starts: Ints, ends: Ints) -> NDArray[np.bool_]:
    """Which lines hold what JSON escapes; so do all that have tabs or quotes between their fields."""
    return pool.escaped.searchsorted(starts) < pool.escaped.searchsorted(ends)


def _field(pool: Pool, key: str, begin: Ints, end: Ints) -> Member:
    return Member(key, begin, end, ~pool.dashes(begin, end))


def _full(pool: Pool, begin: Ints, end: Ints) -> Range:
    """The ranges, empty where they are ``-``."""
    return np.where(pool.dashes(begin, end), end, begin), end


def _texts(pool: Pool, begin: Ints, end: Ints) -> pa.Array:
    """The ranges as texts, null where they are ``-``."""
    import pyarrow as pa
    import pyarrow.compute as pc

    texts = pool.texts(begin, end)
    return pc.if_else(pc.equal(texts, "-"), pa.scalar(None, texts.type), texts)


def _replaced(values: pa.Array, *steps: tuple[str, str]) -> pa.Array:
    import pyarrow.compute as pc

    for found, instead in steps:
        values = pc.replace_substring(values, found, instead)
    return values


def _undoubled(values: pa.Array) -> pa.Array:
    return _replaced(values, ('""', '"'))


def _decoded(values: pa.Array) -> pa.Array:
    return percent(values, plus=False)


def _spoken(pool: Pool, begin: Ints, end: Ints, *, tabs: bool) -> Range:
    """User agents: IIS writes blanks as ``+``, CloudFront as ``%20``. Few are different, so each is read once."""
    coded = pool.texts(begin, end).dictionary_encode()
    if tabs:
        spoken = _decoded(_replaced(coded.dictionary, ("%2520", "%20")))
    else:
        spoken = _replaced(coded.dictionary, ("++", " \x01"), ("+", " "), ("\x01", "+"))
    (begin, end), codes = pool.add(spoken), coded.indices.to_numpy()
    return begin[codes], end[codes]


class W3cLog:
    """The ``w3c_log`` format."""

    name = "w3c_log"
    decodes = True
    about = About(
        title="W3C extended logs: IIS, Exchange, CloudFront",
        recognised="a #Fields: line near the beginning, and lines of so many fields under it",
        trouble="a line with another number of fields, or before any #Fields: line, is rejected (log_line); the fields may change inside a file",
        unsupported=f"more than {LAYOUTS} different #Fields: lines in a file; the binary formats of IIS",
    )

    def sniff(self, head: bytes, name: str) -> tuple[float, str]:
        """Directives come first, and one of them names fields."""
        plain = head.removeprefix(BOM).lstrip()
        found = _FIELDS.search(plain[: 1 << 16])
        if not plain.startswith(b"#") or not found or plain[: found.start()].count(b"\n") > 20:
            return 0.0, "no #Fields: line in front"
        if any(line.strip() and not line.startswith(b"#") for line in plain[: found.start()].split(b"\n")):
            return 0.0, "lines before the #Fields: line"
        names = _names(found.group(1))
        if len(names) < 2 or not all(map(_NAME.fullmatch, names)):
            return 0.0, "the #Fields: line names none"
        return 0.95, "a #Fields: line names the fields"

    def frames(self, stream: Stream, tally: Tally, *, block_size: int) -> Iterator[Frame]:
        """Read block after block of lines, each under the fields named last."""
        window = Window(stream, block_size)
        window.skip_bom(tally)
        window.reach(1 << 16)
        lines = _Lines(tally, _separator(window.data[: 1 << 16]))
        for data, base, starts, ends, last in batches(window, tally):
            yield from lines.block(data, base, starts, ends, cut=last)


def _names(text: bytes) -> list[str]:
    """Names of fields, parted by blanks; Exchange parts them by commas."""
    plain = text.decode("utf-8", "replace").strip()
    return [name.strip() for name in plain.split(",")] if "," in plain and " " not in plain else plain.split()


def _separator(head: bytes) -> int:
    """The byte between fields: a comma if the names are so parted, a tab if the first lines hold one, else a blank."""
    found = _FIELDS.search(head)
    if found and b"," in found.group(1) and b" " not in found.group(1).strip():
        return COMMA
    first = [line for line in head.split(b"\n")[:50] if line.strip() and not line.startswith(b"#")]
    return TAB if first and sum(1 for line in first if b"\t" in line) * 2 > len(first) else BLANK


LOADER = W3cLog()
