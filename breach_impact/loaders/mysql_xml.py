"""``mysqldump --xml`` and ``mysql --xml``: rows of fields. No entity is expanded but the five of XML and numbers, no DTD is read.

MySQL manual, 6.5.4 "mysqldump" (``--xml``) and 6.5.1.1 "mysql Client Options".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from breach_impact.framing import BOM, MAX_FIELDS, MAX_RECORD, About, Keys, Stream, Tally, Window
from breach_impact.loaders._sql.arrays import shown
from breach_impact.loaders._sql.catalog import Target
from breach_impact.loaders._sql.cursor import Cursor
from breach_impact.loaders._sql.output import Output
from breach_impact.types import Frame

_PROLOG = re.compile(rb"\s*+(?:<\?xml[^>]*\?>\s*+)?(?>(?:<!--.*?-->\s*+)*)(?:<!DOCTYPE[^>\[]*(?:\[.*?\]\s*)?>\s*)?<(?P<root>mysqldump(?=[\s>])|resultset\s+statement=)", re.DOTALL)
_TAG = re.compile(rb"<(?:(?P<row>row)>|(?P<data>table_data|table_structure|database)\s[^<>]*?\bname=\"(?P<name>[^\"]*)\"[^<>]*>|(?P<column>field)\s(?P<attributes>[^<>]*)/>|resultset\s[^<>]*?statement=\"(?P<statement>[^\"]*)\"[^<>]*>|(?P<close>/(?:mysqldump|resultset))>)")
_FIELD = re.compile(rb"<field name=\"([^\"]*)\"(?:\s+xsi:type=\"xs:(hexBinary)\")?\s*(?:(/?)>|(xsi:nil)=\"true\"\s*/>)([^<]*)(?:</field>)?")
_ATTRIBUTE = re.compile(rb"(\w+)=\"([^\"]*)\"")
_ENTITY = re.compile(rb"&(?:(lt|gt|amp|quot|apos)|#(\d{1,7})|#[xX]([0-9A-Fa-f]{1,6}));")
_NAMED = {b"lt": b"<", b"gt": b">", b"amp": b"&", b"quot": b'"', b"apos": b"'"}
_FROM = re.compile(rb"(?i)\bfrom\s+[`\"]?(\w+)[`\"]?")
END = b"</row>"


def _entity(match: re.Match[bytes]) -> bytes:
    if match[1]:
        return _NAMED[match[1]]
    code = int(match[2]) if match[2] else int(match[3], 16)
    return chr(code).encode("utf-8", "replace") if code < 0x110000 else match[0]


def _plain(raw: bytes) -> bytes:
    return _ENTITY.sub(_entity, raw) if b"&" in raw else raw


class MysqlXml:
    """The ``mysql_xml`` format."""

    name = "mysql_xml"
    decodes = True
    about = About(
        title="mysqldump --xml and mysql --xml",
        recognised="begins with the element mysqldump, or resultset with a statement",
        trouble="a row that holds anything but fields is rejected as xml_row; without the closing element the source is incomplete (truncated)",
    )

    def sniff(self, head: bytes, name: str) -> tuple[float, str]:
        """The root element is the tool's."""
        match = _PROLOG.match(head.removeprefix(BOM))
        return (0.98, f"root element {match['root'].split()[0].decode()}") if match else (0.0, "no such root element")

    def frames(self, stream: Stream, tally: Tally, *, block_size: int) -> Iterator[Frame]:
        """Read row after row."""
        window = Window(stream, block_size)
        window.skip_bom(tally)
        yield from _Document(Cursor(window), tally).frames()


class _Document:
    def __init__(self, cursor: Cursor, tally: Tally) -> None:
        self._cursor = cursor
        self._tally = tally
        self._output = Output(tally)
        self._system = self._table = ""
        self._structure = ""
        self._closed = False
        self._types: dict[str, str] = {}
        self._primary: list[str] = []
        self._targets: dict[tuple[bytes, ...], Target] = {}

    def frames(self) -> Iterator[Frame]:
        """All rows."""
        cursor = self._cursor
        while True:
            match = _TAG.search(cursor.data, cursor.pos)
            if match is None:
                if len(cursor.data) - cursor.pos > MAX_RECORD:
                    cursor.pos = len(cursor.data) - 4096
                if not cursor.more():
                    break
            elif match["row"] is not None:
                cursor.pos = match.start()
                if not (yield from self._row()):
                    break
            else:
                cursor.pos = match.end()
                self._heed(match)
        self._declare()
        yield from self._output.flush()
        if not self._closed:
            self._tally.incomplete("truncated")

    def _text(self, raw: bytes) -> str:
        try:
            return _plain(raw).decode()
        except UnicodeDecodeError:
            return _plain(raw).decode(self._tally.encoding or "cp1252", "replace")

    def _heed(self, match: re.Match[bytes]) -> None:
        """A tag that is no row."""
        if match["close"] is not None:
            self._closed = True
        elif match["statement"] is not None:
            table = _FROM.search(_plain(match["statement"]))
            self._closed, self._targets = False, {}
            self._table = self._text(table[1]) if table else ""
        elif match["column"] is not None:
            self._column(dict(_ATTRIBUTE.findall(match["attributes"])))
        else:
            self._declare()
            name = self._text(match["name"])
            self._targets = {}
            if match["data"] == b"database":
                self._system = name
            elif match["data"] == b"table_data":
                self._table = name
            else:
                self._structure = name

    def _column(self, attributes: Mapping[bytes, bytes]) -> None:
        if self._structure and b"Field" in attributes:
            name = self._text(attributes[b"Field"])
            self._types[name] = self._text(attributes.get(b"Type", b""))
            if attributes.get(b"Key") == b"PRI":
                self._primary.append(name)

    def _declare(self) -> None:
        """The table whose structure ended."""
        if self._structure and self._types:
            self._tally.keys[self._system, self._structure] = Keys(columns=tuple(self._types), types=self._types, primary=tuple(self._primary))
        self._structure, self._types, self._primary = "", {}, []

    def _row(self) -> Iterator[Frame]:
        """The row in front; returns False at the end of the stream."""
        cursor = self._cursor
        end = cursor.data.find(END, cursor.pos)
        while end < 0:
            if cursor.left > MAX_RECORD:
                begin = cursor.start + cursor.pos
                cursor.until(END, MAX_RECORD)
                self._output.reject("record_too_long", begin, cursor.start + cursor.pos - begin)
                return True
            if not cursor.more():
                self._output.reject("truncated", cursor.start + cursor.pos, cursor.left)
                cursor.pos = len(cursor.data)
                return False
            end = cursor.data.find(END, cursor.pos)
        raw = cursor.data[cursor.pos : end]
        again = raw.find(b"<row>", 5)
        if again > 0:  # the row was cut, and another one begins
            self._output.reject("xml_row", cursor.start + cursor.pos, again)
            cursor.pos += again
            return True
        off, length = cursor.start + cursor.pos, end + len(END) - cursor.pos
        cursor.pos = end + len(END)
        found = _FIELD.findall(raw)
        if length > MAX_RECORD or len(found) > MAX_FIELDS:
            self._output.reject("record_too_long", off, length)
        elif not found or len(found) != raw.count(b"<field") or raw.count(b"</") != sum(1 for field in found if not field[2] and not field[3]):
            self._output.reject("xml_row", off, length)
        else:
            yield from self._output.add(self._target(tuple(field[0] for field in found)), off, length, [_value(field) for field in found])
        return True

    def _target(self, names: tuple[bytes, ...]) -> Target:
        target = self._targets.get(names)
        if target is None:
            target = self._targets[names] = Target(self._system, self._table, tuple(self._text(name) for name in names), (False,) * len(names))
        return target


def _value(field: tuple[bytes, bytes, bytes, bytes, bytes]) -> bytes | None:
    _, hexadecimal, empty, nil, raw = field
    if nil:
        return None
    if empty:
        return b""
    if hexadecimal and re.fullmatch(rb"(?:[0-9A-Fa-f]{2})*", raw):
        return shown(bytes.fromhex(raw.decode()))
    return _plain(raw)


LOADER = MysqlXml()
