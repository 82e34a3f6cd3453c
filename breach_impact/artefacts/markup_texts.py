"""HTML, SVG and XML as they are seen: texts with entities read and inline tags joined, attributes, comments, scripts; cells by their column."""

from __future__ import annotations

import io
import re
from collections.abc import Generator
from dataclasses import dataclass, field
from html.parser import HTMLParser

from breach_impact.artefacts.texts import Batch, Place, lines

# Tags inside a word: what stands around them is read as one text.
_INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup time tspan tt u var wbr".split()
)
_CELLS = frozenset({"td", "th"})
_PLAIN = re.compile(r"[A-Za-z_:@.][A-Za-z0-9_:.-]{0,40}")
_GEOMETRY = frozenset({"d", "points", "viewbox", "transform", "values", "keytimes", "keysplines"})
_NUMBERS = re.compile(r"[A-Za-z0-9,.+\-\s();]*")


@dataclass(slots=True)
class _Table:
    header: list[str] = field(default_factory=list)
    row: int = 0
    column: int = 0
    row_label: str = ""
    cell: str = ""


class _Page(HTMLParser):
    """Collects texts with the line and column at which they begin, and their label."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.texts: list[str] = []
        self.starts: list[tuple[int, int]] = []
        self.labels: list[str] = []
        self._parts: list[str] = []
        self._start = (1, 0)
        self._tables: list[_Table] = []

    def add(self, text: str, label: str = "", start: tuple[int, int] | None = None) -> None:
        """Take a text in."""
        if text.strip():
            self.texts.append(text)
            self.starts.append(start or self.getpos())
            self.labels.append(label)

    def flush(self) -> None:
        """The text up to here is complete."""
        text, self._parts = "".join(self._parts), []
        table = self._tables[-1] if self._tables else None
        if table and table.cell:
            self._cell(table, text.strip())
        self.add(text, self._label(table) if table and table.cell == "td" else "", self._start)

    def _cell(self, table: _Table, text: str) -> None:
        """Headers of the first row name their columns, and each header its own row."""
        if table.cell == "th":
            table.row_label = text
            if table.row == 1:
                table.header += [""] * (table.column - 1 - len(table.header)) + [text]

    def _label(self, table: _Table) -> str:
        """The header of a cell's column, else of its row."""
        return table.header[table.column - 1] if table.column <= len(table.header) else table.row_label

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A tag ends a text unless it stands inside words."""
        if tag not in _INLINE:
            self.flush()
            self._place(tag, attrs)
        if not _PLAIN.fullmatch(tag):
            self.add(tag)
        for name, value in attrs:
            if not _PLAIN.fullmatch(name):
                self.add(name)
            if value and not (name in _GEOMETRY and _NUMBERS.fullmatch(value)):
                self.add(value, name)

    def _place(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep track of the column of a table."""
        if tag == "table":
            self._tables.append(_Table())
        elif self._tables and tag == "tr":
            table = self._tables[-1]
            table.row, table.column, table.row_label = table.row + 1, 0, ""
        elif self._tables and tag in _CELLS:
            span = next((value or "" for name, value in attrs if name == "colspan"), "")
            self._tables[-1].cell = tag
            self._tables[-1].column += min(int(span), 1000) if re.fullmatch("[1-9][0-9]{0,3}", span) else 1

    def handle_endtag(self, tag: str) -> None:
        """So does its end."""
        if tag in _INLINE:
            return
        self.flush()
        if self._tables and tag in _CELLS:
            self._tables[-1].cell = ""
        elif self._tables and tag == "table":
            self._tables.pop()

    def handle_data(self, data: str) -> None:
        """Text, also that of scripts and styles."""
        if not self._parts:
            self._start = self.getpos()
        self._parts.append(data)

    def handle_comment(self, data: str) -> None:
        """A comment does not end a text."""
        line, column = self.getpos()
        self.add(data, start=(line, column + len("<!--")))

    def handle_decl(self, decl: str) -> None:
        """``<!DOCTYPE ...>``."""
        self.add(decl)

    def handle_pi(self, data: str) -> None:
        """``<? ...>``."""
        self.add(data)

    def unknown_decl(self, data: str) -> None:
        """CDATA of SVG and XML is text."""
        self.handle_data(data.removeprefix("CDATA["))


def markup(text: io.TextIOBase, within: Place) -> Generator[Batch, None, bool]:
    """A page.

    Returns:
        true: whatever it is, something of it can be read.
    """
    page = _Page()
    source = text.read()
    try:
        page.feed(source)
        page.close()
        page.flush()
    except (AssertionError, ValueError):  # the parser's own, on odd declarations
        yield from lines(io.StringIO(source), within)
        return True

    def place(index: int, offset: int) -> Place:
        line, column = page.starts[index]
        down = page.texts[index].count("\n", 0, offset)
        across = offset - page.texts[index].rfind("\n", 0, offset) if down else column + offset + 1
        return (*within, f"{line + down}:{across}")

    yield Batch(texts=page.texts, place=place, label=lambda index, offset: page.labels[index])
    return True
