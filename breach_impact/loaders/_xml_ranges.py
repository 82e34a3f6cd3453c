"""Where an element of XML begins and ends in bytes, also where what is in it is not well-formed."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from breach_impact.framing import MAX_DEPTH, MAX_RECORD
from breach_impact.loaders._sql.cursor import Cursor
from breach_impact.loaders._xml_tokens import START, known, marks, starts_of
from breach_impact.loaders._xml_values import well_formed

MORE, OPEN, CUT, ENDED, LONG = "more", "open", "cut", "ended", "long"
AHEAD = 1 << 18
"""Bytes that are looked ahead to see whether an element that begins in one of its own name is a part of it, or the next one behind an end tag that is missing."""
TRIES = 16
"""How often that may fail, but for four times as often as it held, before such an element is taken for the next one at once."""
SHORT = 1 << 16
"""Bytes of an element that is found without a pattern of its name."""
_CLOSER = {b"!--": b"-->", b"![CDATA[": b"]]>", b"?": b"?>"}
_BEHIND = frozenset({b" ", b"\t", b"\r", b"\n", b"/", b">"})
_BLANK = re.compile(rb"[ \t\r\n]*+")


@dataclass(slots=True)
class Kind:
    """Elements of a name in a place.

    Attributes:
        what: ``record``, ``container``, ``fact`` or ``nothing``.
        name: as written.
        around: names of the elements around it, but for those that stand in it as well.
        table: of such records; None where what stands around them says it.
        tabled: the attribute in which each may say its table, ``""`` if there is none.
        likely: of what stands around records the names that these have, as far as its beginning shows.
        rare: names in this place are data, so that no pattern is made of each.
        lists: it stands alone, is taken for a record and holds lists, so that it is looked at otherwise where it is malformed.
        nests: whether such elements were seen to hold others of their name.
        spent: how often it was looked ahead in vain.
        nested: how often it held.
    """

    what: str
    name: bytes
    around: tuple[bytes, ...]
    table: str | None = None
    tabled: str = ""
    likely: tuple[bytes, ...] = ()
    lists: bool = False
    rare: bool = False
    nests: bool = False
    spent: int = 0
    nested: int = 0


@dataclass(slots=True)
class Place:
    """An element that stands around records, and was entered.

    Attributes:
        name: as written.
        table: of records in it whose own name says none.
        system: database named around them.
        likely: names that records in it have.
        faults: broken elements of other names in it.
        kinds: what its elements are, by name.
    """

    name: bytes
    table: str = ""
    system: str = ""
    likely: tuple[bytes, ...] = ()
    faults: int = 0
    kinds: dict[bytes, Kind] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Range:
    """A record in the stream.

    Attributes:
        offset: where it begins.
        length: of its bytes.
        code: why it is rejected, ``""`` if it is not so far.
        spent: of its kind, before it was looked at.
        nested: likewise.
    """

    offset: int
    length: int
    code: str = ""
    spent: int = 0
    nested: int = 0


class Ranges:
    """Finds elements from a position on.

    Args:
        cursor: the position; it is moved behind what is taken.
    """

    def __init__(self, cursor: Cursor) -> None:
        self._cursor = cursor
        self._absent: dict[bytes, tuple[int, int]] = {}

    def take(self, kind: Kind, siblings: Callable[[], tuple[bytes, ...]]) -> Range:
        """The element in front, of which the start tag is in sight.

        Args:
            kind: of the element.
            siblings: gives the names of the records of the same place, at one of which reading goes on behind a fault.
        """
        cursor = self._cursor
        spent, nested = kind.spent, kind.nested
        while True:
            begin, pos = cursor.start + cursor.pos, cursor.pos
            end, state = self.end_of(kind, pos)
            if state not in (MORE, LONG) and end - pos <= MAX_RECORD:
                if state != ENDED:
                    return self._fault(kind, pos, end, siblings)
                cursor.pos = end
                return Range(begin, end - pos, "", spent, nested)
            if state != MORE or cursor.left > MAX_RECORD + AHEAD or (cursor.done and cursor.left > MAX_RECORD):
                return self._too_long(kind, siblings)
            if cursor.done:
                return self._at_the_end(kind, siblings)
            cursor.more()
            kind.spent, kind.nested = spent, nested

    def following(self, kind: Kind) -> Range | None:
        """The next element, if it is of the same kind and all of it is in sight."""
        cursor = self._cursor
        at = _BLANK.match(cursor.data, cursor.pos).end()  # type: ignore[union-attr] - it matches nothing as well
        behind = at + 1 + len(kind.name)
        if not cursor.data.startswith(b"<" + kind.name, at) or cursor.data[behind : behind + 1] not in _BEHIND:
            return None
        spent, nested = kind.spent, kind.nested
        end, state = self.end_of(kind, at)
        if state != ENDED or end - at > MAX_RECORD:
            kind.spent, kind.nested = spent, nested
            return None
        cursor.pos = end
        return Range(cursor.start + at, end - at, "", spent, nested)

    # -- ends -----------------------------------------------------------------------------------------------------------
    def end_of(self, kind: Kind, pos: int) -> tuple[int, str]:
        """(where an element ends, ENDED); (where it must have ended, CUT); (, OPEN) if something in it does not end; (, LONG) if it is over the limit; (, MORE) if that is not in sight."""
        data = self._cursor.data
        start = START.match(data, pos)
        if start is None:
            return pos, MORE
        if data[start.end() - 2] == 0x2F:
            return start.end(), ENDED
        if kind.rare and (end := self._soon(kind.name, start.end())) > 0:
            return end, ENDED
        search, at = marks(kind.name, kind.around).search, start.end()
        while True:
            mark = search(data, at)
            if mark is None:
                return pos, MORE
            if mark.start() - pos > MAX_RECORD:
                return pos, LONG
            group = mark.lastindex
            if group == 2:
                return mark.end(), ENDED
            if group == 3:
                at = self.behind(mark[3], mark.end(), pos)
                if at < 0:
                    return pos, OPEN if at == -2 else MORE
            elif group == 1:
                return self._nested(kind, pos, mark.start())
            elif data.find(b"<" + mark[4][1:].rstrip(), pos, mark.start()) >= 0:
                at = mark.end()  # it began in here
            else:
                return mark.start(), CUT

    def _soon(self, name: bytes, at: int) -> int:
        """Where an element ends that is short and holds neither another of its name nor a comment or the like; -1 for others."""
        data, tag = self._cursor.data, b"</" + name + b">"
        end = data.find(tag, at, at + SHORT)
        odd = end < 0 or any(data.find(sign, at, end) >= 0 for sign in (b"<" + name, b"<!", b"<?"))
        return -1 if odd else end + len(tag)

    def behind(self, sign: bytes, at: int, pos: int) -> int:
        """Where a comment or the like ends; -1 if that is not in sight, -2 if it does not."""
        cursor, closer = self._cursor, _CLOSER[sign]
        begin, looked = self._absent.get(closer, (0, 0))
        first = at if not begin <= cursor.start + at < looked else max(at, looked - cursor.start - len(closer) + 1)
        found = cursor.data.find(closer, first)
        if found >= 0 and found - pos <= MAX_RECORD:
            return found + len(closer)
        if found < 0:
            self._absent[closer] = (begin if begin <= cursor.start + at < looked else cursor.start + at, cursor.start + len(cursor.data))
        return -2 if cursor.done or found >= 0 or len(cursor.data) - pos > MAX_RECORD else -1

    def _nested(self, kind: Kind, pos: int, inner: int) -> tuple[int, str]:
        """An element of the same name begins inside: a part of it, or the next one, and the end of this one is missing."""
        if kind.spent > TRIES + 4 * kind.nested:
            return inner, CUT
        cursor = self._cursor
        limit = min(inner + (MAX_RECORD if kind.nests else AHEAD), pos + MAX_RECORD)
        end, deepest = self._depth_end(kind, pos, limit)
        if end < 0 and not cursor.done and len(cursor.data) < limit and not deepest:
            return pos, MORE
        if 0 < end <= limit and well_formed(cursor.data[pos:end]):
            kind.nested += 1
            return end, ENDED
        kind.spent += 1
        return deepest or inner, CUT

    def _depth_end(self, kind: Kind, pos: int, limit: int) -> tuple[int, int]:
        """(where the element ends if those of its name stand in each other, -1 if nowhere before the limit; where they are too deep)."""
        data, depth, at = self._cursor.data, 0, pos
        search = marks(kind.name, ()).search
        while (mark := search(data, at, min(len(data), limit))) is not None:
            at = mark.end()
            if mark.lastindex == 1:
                start = START.match(data, mark.start())
                if start is None:
                    return -1, 0
                depth += data[start.end() - 2] != 0x2F
                at = start.end()
                if depth > MAX_DEPTH:
                    return -1, mark.start()
            elif mark.lastindex == 2:
                depth -= 1
                if not depth:
                    return at, 0
            else:
                stop = data.find(_CLOSER[mark[3]], at, min(len(data), limit))
                if stop < 0:
                    return -1, 0
                at = stop + len(_CLOSER[mark[3]])
        return -1, 0

    # -- faults ---------------------------------------------------------------------------------------------------------
    def _fault(self, kind: Kind, pos: int, end: int, siblings: Callable[[], tuple[bytes, ...]]) -> Range:
        """An element without its end: reading goes on where the next record begins, at the latest where it must have ended."""
        cursor = self._cursor
        begin = cursor.start + pos
        if end > pos:
            found = starts_of(siblings() or (kind.name,)).search(cursor.data, pos + 1, end)
            cursor.pos = found.start() if found else end
        else:
            cursor.pos = pos + 1
            self.next_known(siblings() or (kind.name,), kind.around)
        return Range(begin, cursor.start + cursor.pos - begin, "xml_syntax")

    def _at_the_end(self, kind: Kind, siblings: Callable[[], tuple[bytes, ...]]) -> Range:
        """The stream ends in an element, unless another record begins behind it."""
        cursor = self._cursor
        begin = cursor.start + cursor.pos
        found = starts_of(siblings() or (kind.name,)).search(cursor.data, cursor.pos + 1)
        cursor.pos = found.start() if found else len(cursor.data)
        return Range(begin, cursor.start + cursor.pos - begin, "xml_syntax" if found else "truncated")

    def _too_long(self, kind: Kind, siblings: Callable[[], tuple[bytes, ...]]) -> Range:
        """An element over the limit, passed without being kept, to its end or to where the next record begins."""
        cursor = self._cursor
        begin = cursor.start + cursor.pos
        found = starts_of(siblings()).search(cursor.data, cursor.pos + 1, cursor.pos + MAX_RECORD)
        if found:
            cursor.pos = found.start()
            return Range(begin, cursor.start + cursor.pos - begin, "xml_syntax")
        cursor.pos += MAX_RECORD
        search = marks(kind.name, kind.around).search
        at = cursor.pos
        while True:
            mark = search(cursor.data, at)
            if mark is not None and mark.lastindex != 3:
                cursor.pos = mark.end() if mark.lastindex == 2 else mark.start()
                break
            if mark is not None:
                at = mark.end()
                continue
            cursor.pos = max(cursor.pos, len(cursor.data) - 4096)
            if not cursor.more():
                cursor.pos = len(cursor.data)
                break
            at = cursor.pos
        return Range(begin, cursor.start + cursor.pos - begin, "record_too_long")

    def next_known(self, names: tuple[bytes, ...], around: tuple[bytes, ...]) -> None:
        """Go to the next start tag of some names (of any, where there are none), or the next end tag of others, or to the end of the stream."""
        cursor, pattern = self._cursor, known(names, around)
        while (found := pattern.search(cursor.data, cursor.pos)) is None:
            last = cursor.data.rfind(b"<", max(cursor.pos, len(cursor.data) - 1024))
            cursor.pos = last if last >= 0 and not cursor.done else len(cursor.data)
            if not cursor.more():
                cursor.pos = len(cursor.data)
                return
        cursor.pos = found.start()
