"""W3C extended logs: lines whose fields a ``#Fields:`` line names, which may change inside a file (IIS, Exchange, CloudFront, Windows firewall)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from breach_impact.bytescan import Ints, view
from breach_impact.flatframe import ranges, text
from breach_impact.framing import BOM, About, Stream, Tally, Window
from breach_impact.lines import line_blocks
from breach_impact.loaders._log.escapes import ask, percent
from breach_impact.loaders._log.fields import BLANK, QUOTE, TAB, cuts, edged
from breach_impact.loaders._log.pairs import Names
from breach_impact.loaders._log.requests import parameters
from breach_impact.loaders._log.rows import counted, in_order
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
        rows: list[Ints] = []
        parts: list[pa.Array] = []
        for names, number in self.layouts.items():
            mine = under == number
            some = np.flatnonzero(mine & (spans.count == len(names) - 1))
            if some.size:
                begin, end = spans.fields(some, starts, ends, len(names))
                if self.separator == COMMA:
                    inner = edged(data, begin, end, QUOTE, QUOTE)
                    begin, end = begin + inner, end - inner
                self._take(names, some, [ranges(data, begin[:, at], end[:, at]) for at in range(len(names))], day, fit, rows, parts)
            odd = np.flatnonzero(mine & ~fit) if self.separator == BLANK else some[:0]
            found = [_RUNS.split(data[int(starts[row]) : int(ends[row])]) for row in odd.tolist()]  # several blanks between two fields
            good = [at for at, values in enumerate(found) if len(values) == len(names)]
            if good:
                columns = [pa.array([found[at][index] for at in good], pa.binary()).cast(pa.string(), safe=False) for index in range(len(names))]
                self._take(names, odd[good], columns, day, fit, rows, parts)
        return fit, in_order(rows, parts)

    def _take(self, names: tuple[str, ...], some: Ints, values: list[pa.Array], day: Ints, fit: NDArray[np.bool_], rows: list[Ints], parts: list[pa.Array]) -> None:
        import pyarrow as pa

        fit[some] = True
        rows.append(some)
        parts.append(self._parsed(names, values, pa.array(self.dates, pa.string()).take(pa.array(day[some]))))

    def _parsed(self, names: tuple[str, ...], values: list[pa.Array], days: pa.Array) -> pa.Array:
        """A document a line: names as the software writes them, ``-`` is null, ``date`` and ``time`` are one."""
        import pyarrow.compute as pc

        values = text(values, self.tally)
        if self.separator == COMMA:
            values = [pc.replace_substring(value, '""', '"') for value in values]
        columns = {f"c{at}": value for at, value in enumerate(values)} | {"day": days}
        fields: dict[str, str] = {}
        for at, name in enumerate(names):
            key, column, plain = name, f"c{at}", name.lower()
            while key in fields:
                key += "_2"
            if plain == "date" and "time" in names:
                continue
            if plain == "time":
                date = f"nullif(c{names.index('date')}, '-')" if "date" in names else "day"
                fields[key] = f"nullif(concat_ws(' ', {date}, nullif({column}, '-')), '')"
            elif plain.endswith("uri-query"):
                _spread(fields, parameters(columns, f"q{at}", _null(columns[column]), self.names), f"q{at}", key)
            elif plain.endswith("(cookie)"):
                _spread(fields, parameters(columns, f"q{at}", self._unblanked(columns[column]), self.names, cookies=True), f"q{at}", key)
            elif plain.endswith(("(referer)", "(referrer)")):
                part = ask("SELECT nullif(split_part(v, '?', 1), '-') AS a, CASE WHEN contains(v, '?') THEN substr(v, strpos(v, '?') + 1) END AS q FROM block", {"v": columns[column]})
                columns[column] = part[0]
                fields[key] = column
                _spread(fields, parameters(columns, f"q{at}", part[1], self.names), f"q{at}", f"{key}_query")
            elif plain.endswith("(user-agent)"):
                fields[key] = f"nullif({_spoken(column, tabs=self.separator == TAB)}, '-')"
            else:
                fields[key] = f"nullif({column}, '-')"
        body = ", ".join(f"{_quoted(key)}: {value}" for key, value in fields.items())
        return ask(f"SELECT to_json({{{body}}}) AS doc FROM block", columns)[0]

    def _unblanked(self, column: pa.Array) -> pa.Array:
        """Cookies with the blanks that stand as ``+`` behind their semicolons."""
        import pyarrow.compute as pc

        plain = _null(column)
        return ask(f"SELECT {percent('v', plus=False)} AS v FROM block", {"v": plain})[0] if self.separator == TAB else pc.replace_substring(plain, ";+", "; ")


def _spread(fields: dict[str, str], made: list[str], column: str, key: str) -> None:
    fields[key] = f'"{column}"::JSON'
    if len(made) > 1:
        fields[f"{key}_other"] = f'"{column}_other"::JSON'


def _null(column: pa.Array) -> pa.Array:
    import pyarrow as pa
    import pyarrow.compute as pc

    return pc.if_else(pc.equal(column, "-"), pa.scalar(None, pa.string()), column.cast(pa.string()))


def _spoken(column: str, *, tabs: bool) -> str:
    """A user agent: IIS writes blanks as ``+``, CloudFront as ``%20``."""
    return percent(f"replace({column}, '%2520', '%20')", plus=False) if tabs else f"replace(replace(replace({column}, '++', ' ' || chr(1)), '+', ' '), chr(1), '+')"


def _quoted(key: str) -> str:
    return '"' + key.replace('"', '""') + '"'


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
        for data, base, starts, ends, last in line_blocks(window, tally):
            if starts.size:
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
