"""The way through a document of XML: elements that stand around records are entered, records are taken as ranges of bytes and parsed many at once, and what is malformed costs itself alone.

Where a record ends is found by its own name in the bytes, so that a fault in it is no matter for the next one. A range that expat does not take is looked at by itself, mended or rejected.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from breach_impact.framing import MAX_RECORD, Tally, Window
from breach_impact.loaders._sql.cursor import Cursor
from breach_impact.loaders._xml_names import AROUND, RECORDS, TABLES, is_beside, plain, table_attribute, table_named
from breach_impact.loaders._xml_outline import (
    BESIDE,
    PEEK,
    WHOLE,
    Node,
    double_names,
    holds,
    holds_lists,
    kind_of,
    likely,
    outline,
)
from breach_impact.loaders._xml_ranges import ENDED, Kind, Place, Range, Ranges
from breach_impact.loaders._xml_records import Records
from breach_impact.loaders._xml_tokens import ATTRIBUTE, CLOSERS, END, NAME, SOLID, START, doctype_end, local
from breach_impact.loaders._xml_values import Values
from breach_impact.types import Frame

BATCH = 1 << 16
"""Bytes of records that are parsed together; larger ones cost more for the interpreter's search for what is no longer used."""
KINDS = 200
"""Kinds of elements that are told apart in one place; names beyond that are data, and all one kind."""
LEVELS = 64
FAULTS = 64
"""Broken elements of unknown names in one place from which on such are looked at no more."""
INSTRUCTION = 1 << 16
"""Bytes of a processing instruction; what is longer does not end."""

_EMPTY = re.compile(rb"<" + NAME + rb"\s*+/>|<(" + NAME + rb")\s*+>\s*+</\1\s*+>")


class Walk:
    """Walks through a stream.

    Args:
        window: at the beginning of the stream.
        tally: is told what becomes of the records.
    """

    def __init__(self, window: Window, tally: Tally) -> None:
        window.reach(PEEK)
        self._cursor, self._tally = Cursor(window), tally
        self._values = Values(double_names(outline(window.data[:PEEK])))
        self._ranges = Ranges(self._cursor)
        self._places = [Place(b"")]
        self._known: dict[tuple[bytes, ...], Kind] = {}
        self._made = Records(self._values, tally)
        self._ends_cut = False

    def frames(self) -> Iterator[Frame]:
        """All records."""
        while self._cursor.skip(SOLID):
            self._step()
            if self._made.full():
                yield from self._made.frames()
        yield from self._made.frames()
        if len(self._places) > 1 and not self._ends_cut:
            self._tally.incomplete("truncated")

    # -- what comes next ------------------------------------------------------------------------------------------------
    def _step(self) -> None:
        """One thing: records that follow each other, or something between them."""
        cursor = self._cursor
        if cursor.data[cursor.pos] != 0x3C:
            self._text()
            return
        cursor.reach(16)
        data, pos = cursor.data, cursor.pos
        opener = next((sign for sign in CLOSERS if data.startswith(sign, pos)), b"")
        if opener:
            self._pass_over(opener)
        elif data[pos : pos + 9].upper() == b"<!DOCTYPE":
            cursor.reach(1 << 20)
            end = doctype_end(cursor.data, cursor.pos)
            if end > 0:
                cursor.pos = end
            else:
                self._junk()
        elif not self._tag_in_sight():
            self._cut()
        elif (match := START.match(cursor.data, cursor.pos)) and len(match[0]) <= MAX_RECORD:
            self._element(match[1])
        elif (match := END.match(cursor.data, cursor.pos)) and len(match[0]) <= MAX_RECORD:
            self._leave(match[1], match.end())
        else:
            self._junk()

    def _tag_in_sight(self) -> bool:
        """Bring all of a tag into sight; False if the stream ends in it."""
        cursor = self._cursor
        while not (START.match(cursor.data, cursor.pos) or END.match(cursor.data, cursor.pos)):
            if cursor.data.find(b"<", cursor.pos + 1) >= 0 or cursor.left > MAX_RECORD:
                return True
            if not cursor.more():
                return b">" in cursor.data[cursor.pos :]
        return True

    def _pass_over(self, opener: bytes) -> None:
        """A comment, a processing instruction, or text outside of records; one that does not end is no such."""
        cursor = self._cursor
        while (end := self._ranges.behind(opener[1:], cursor.pos + len(opener), cursor.pos)) == -1:
            cursor.more()
        if end < 0 or (opener == b"<?" and end - cursor.pos > INSTRUCTION):
            self._junk()
            return
        cursor.pos = end
        if opener == b"<![CDATA[":
            self._tally.note("beside_records")

    def _text(self) -> None:
        """Text that stands in no record: said, or rejected where it is left over from something broken."""
        cursor = self._cursor
        begin, odd = cursor.start + cursor.pos, len(self._places) == 1
        while True:
            at = cursor.data.find(b"<", cursor.pos)
            stop = at if at >= 0 else len(cursor.data)
            odd = odd or b"\0" in cursor.data[cursor.pos : stop]
            cursor.pos = stop
            if at >= 0 or not cursor.more():
                break
        cursor.reach(2)
        if not odd and cursor.data[cursor.pos : cursor.pos + 2] == b"</" and cursor.reach(1024) is not None:
            match = END.match(cursor.data, cursor.pos)
            odd = match is not None and match[1] not in (place.name for place in self._places)
        if odd:
            self._junk(begin)
        else:
            self._tally.note("beside_records")

    def _junk(self, begin: int = -1) -> None:
        """Something that is no markup here, up to the next element that is known in this place or the end of one that stands around."""
        cursor = self._cursor
        begin = begin if begin >= 0 else cursor.start + cursor.pos
        if begin == cursor.start + cursor.pos:
            cursor.pos += 1
        self._ranges.next_known(self._expected(), tuple(place.name for place in self._places[1:]))
        length = cursor.start + cursor.pos - begin
        self._lost("xml_syntax" if length <= MAX_RECORD else "record_too_long", begin, length)

    def _expected(self) -> tuple[bytes, ...]:
        """Names of what stands around records, and of records, at which reading may go on behind a fault."""
        seen = {path[-1] for path, kind in self._known.items() if kind.what in {"record", "container"}}
        return tuple(sorted(seen.union(*(place.likely for place in self._places))))

    def _cut(self) -> None:
        """The stream ends in a tag; an end tag is no record."""
        cursor = self._cursor
        if cursor.data[cursor.pos : cursor.pos + 2] != b"</":
            self._lost("truncated", cursor.start + cursor.pos, cursor.left)
        cursor.pos = len(cursor.data)

    def _lost(self, code: str, begin: int, length: int) -> None:
        self._tally.read += 1
        self._tally.reject(code, begin, length)
        if code == "truncated":
            self._ends_cut, self._tally.complete = True, False

    def _leave(self, name: bytes, end: int) -> None:
        """An end tag: of the place, of one around it, or of something that never began."""
        for number in range(len(self._places) - 1, 0, -1):
            if self._places[number].name == name:
                del self._places[number:]
                self._cursor.pos = end
                return
        self._junk()

    # -- elements -------------------------------------------------------------------------------------------------------
    def _element(self, name: bytes) -> None:
        kinds = self._places[-1].kinds
        kind = kinds.get(name)
        if kind is None:
            kind = self._decide(name)
        if kind.what == "container":
            self._enter(name, kind.likely)
        elif kind.what == "record":
            self._records(kind)
        elif kind.what == "broken":
            self._junk()
        else:
            self._beside(kind)

    def _decide(self, name: bytes) -> Kind:
        """What an element is; kept for its like unless it is empty or broken."""
        place, cursor = self._places[-1], self._cursor
        path = (*(around.name for around in self._places[1:]), name)
        kind = self._known.get(path)
        if kind is not None:
            place.kinds[name] = kind
            return kind
        around = tuple(dict.fromkeys(other.name for other in self._places[1:]))
        if len(place.kinds) >= KINDS:
            return Kind("record", name, around, table_named(self._values.name(name.decode("utf-8", "replace"))), rare=True)
        cursor.reach(1024)
        doubtful = bool(place.likely) and name not in place.likely
        if _EMPTY.match(cursor.data, cursor.pos):
            return Kind("nothing", name, around)
        if doubtful and place.faults > FAULTS:
            return Kind("broken", name, around)
        cursor.reach(PEEK)
        beginning = outline(cursor.data, cursor.pos, BESIDE)
        if not beginning.kids:
            return Kind("nothing", name, around)
        if beginning.kids[0].broken and doubtful:
            place.faults += 1
            return Kind("broken", name, around)
        kind = self._kind(name, around, beginning, whole=beginning.kids[0].closed or self._ends_soon(name, around))
        if kind.what != "nothing":
            place.kinds[name] = self._known[path] = kind
        return kind

    def _kind(self, name: bytes, around: tuple[bytes, ...], beginning: Node, *, whole: bool) -> Kind:
        """What the beginning of an element makes of it."""
        top, node = len(self._places) == 1, beginning.kids[0]
        what = kind_of(beginning, whole=whole, top=top)
        if what == "container" and len(self._places) > LEVELS:
            what = "record"
        called = self._values.name(name.decode("utf-8", "replace"))
        inside = {other for other in (*around, name) if holds(node, other.decode("utf-8", "replace"))}
        lone = sum(kid.name == node.name for kid in beginning.kids) == 1
        kind = Kind(
            what, name, tuple(other for other in around if other not in inside), table_named(called) if not (top and lone) else called,
            tabled=table_attribute(called), nests=name in inside,
        )  # fmt: skip
        if lone and node.kids:
            kind.likely, kind.lists = likely(node), what == "record" and holds_lists(node)
        return kind

    def _ends_soon(self, name: bytes, around: tuple[bytes, ...]) -> bool:
        cursor = self._cursor
        cursor.reach(WHOLE)
        end, state = self._ranges.end_of(Kind("record", name, around), cursor.pos)
        return state == ENDED and end - cursor.pos <= WHOLE

    def _enter(self, name: bytes, likely_: tuple[bytes, ...]) -> None:
        match = START.match(self._cursor.data, self._cursor.pos)
        if match is None:
            return
        self._cursor.pos = match.end()
        if match[2].endswith(b"/"):
            return
        outer, attributes = self._places[-1], {local(key): one or two for key, one, two in ATTRIBUTE.findall(match[2]) if not key.startswith((b"xmlns", b"xsi:"))}
        said, table, system = plain(local(name)), outer.table, outer.system
        given = attributes.get("name", attributes.get("Name", b"")).decode("utf-8", "replace").strip()
        if said in TABLES and given:
            table = given
        elif said == "database" and given:
            system = given
        else:
            if said not in AROUND and said not in RECORDS:
                table = self._values.name(name.decode("utf-8", "replace"))
            if any(not is_beside(key) for key in attributes):
                self._tally.note("beside_records")
        self._places.append(Place(name, table, system, likely_))

    def _beside(self, kind: Kind) -> None:
        """An element that is no record: a value about the export, or about something else, which is said."""
        found = self._take(kind)
        if found.code:
            self._lost(found.code, found.offset, found.length)
        elif kind.what == "fact" and not is_beside(local(kind.name)):
            self._tally.note("beside_records")

    # -- records --------------------------------------------------------------------------------------------------------
    def _take(self, kind: Kind) -> Range:
        return self._ranges.take(kind, self._siblings)

    def _siblings(self) -> tuple[bytes, ...]:
        """Names of the records of the place."""
        place = self._places[-1]
        return tuple(sorted({*place.likely, *(name for name, other in place.kinds.items() if other.what == "record")}))

    def _records(self, kind: Kind) -> None:
        """Records of a kind that follow each other, as many as are in sight and are to be parsed together."""
        cursor = self._cursor
        first = self._take(kind)
        if first.code:
            self._lost(first.code, first.offset, first.length)
            return
        begin, found = first.offset - cursor.start, [first]
        while cursor.pos - begin < BATCH and (following := self._ranges.following(kind)) is not None:
            found.append(following)
        place = self._places[-1]
        again = self._made.take(kind, cursor.data[begin : cursor.pos], found, place.system, place.table)
        if again >= 0:
            cursor.pos = again - cursor.start
