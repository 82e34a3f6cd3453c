"""INSERT and REPLACE statements with VALUES: the fast path for whole blocks, the exact one for the first tuples and the odd ones."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from breach_impact.framing import MAX_RECORD
from breach_impact.loaders._sql.catalog import Catalog, Target
from breach_impact.loaders._sql.cursor import Cursor
from breach_impact.loaders._sql.dialect import Dialect
from breach_impact.loaders._sql.expressions import Cut, Damaged
from breach_impact.loaders._sql.literals import assigned, selected
from breach_impact.loaders._sql.output import Output
from breach_impact.loaders._sql.oversize import pass_tuple
from breach_impact.loaders._sql.resume import after_damage, tuple_behind
from breach_impact.loaders._sql.tuples import run
from breach_impact.loaders._sql.values import Values
from breach_impact.loaders._sql.words import DOTTED, NAME, NAMES, SPACE, end_of, names_in, table_in
from breach_impact.types import Frame

HEADER = 1 << 20
"""Bytes of a statement before its first tuple."""
SLOW, SHORT, WIDE, GAP = 8, 1 << 16, 1 << 20, 8192
"""Tuples on the exact path before the fast one is tried; bytes that it looks at, fewest and most; bytes of a gap."""
_INTO = rb"SPACE(?P<name>DOTTED)SPACE(?:(?:PARTITION|WITH)\s*\([^()]*\)SPACE|AS\s+\w+SPACE)?(?P<columns>NAMES)?SPACE(?:OVERRIDING\s+\w+\s+VALUESPACE)?(?:OUTPUT\s[^()]*?)?(?P<kind>VALUES?|SELECT|SET|EXEC(?:UTE)?|DEFAULT\s+VALUES|WITH|TABLE|\(\s*SELECT)(?![\w$])"
for _word, _pattern in ((b"SPACE", SPACE), (b"DOTTED", DOTTED), (b"NAMES", NAMES), (b"NAME", NAME)):
    _INTO = _INTO.replace(_word, _pattern)
_INSERT = re.compile(
    rb"(?:INSERT|REPLACE)\b(?:\s+(?:LOW_PRIORITY|DELAYED|HIGH_PRIORITY|IGNORE|OVERWRITE|(?P<all>ALL|FIRST)|OR\s+(?:REPLACE|IGNORE|ABORT|FAIL|ROLLBACK)))*+(?:\s+INTO\b(?:\s+TABLE\b)?)?" + _INTO, re.IGNORECASE | re.DOTALL
)
_NEXT = re.compile(rb"INTO\b" + _INTO, re.IGNORECASE | re.DOTALL)
_CLAUSE = re.compile(rb"(?i)(?:on|as|returning|log|select|when|else|where)\b")
_FRESH = re.compile(rb"(?i)(?:insert|replace|go|set|commit|update|delete|create|alter|drop|print|end|use|exec|execute|if|declare|select|truncate|merge|rem|prompt|exit|quit|begin|analyze|vacuum|unlock|lock|copy|comment|grant)\b|--|/\*|\\|/|#")


@dataclass(slots=True)
class _Open:
    """A statement that is being read: its table, and its columns as far as they are known."""

    system: str
    table: str
    named: list[bytes] | None
    target: Target | None


class InsertReader:
    """Reads the statement in front of the cursor, which stands at INSERT or REPLACE."""

    def __init__(self, cursor: Cursor, dialect: Dialect, catalog: Catalog, output: Output) -> None:
        self._cursor = cursor
        self._dialect = dialect
        self._catalog = catalog
        self._output = output
        self._gaps: list[bytes] = [b","]
        self._last: tuple[tuple[str, str, tuple[bytes, ...] | None], int] | None = None
        self._streak = 0
        self._look = SHORT
        self._values = Values(dialect)
        self._form = dialect.backslash

    def read(self, system: str) -> Iterator[Frame]:
        """The rows of the statement."""
        if self._form != self._dialect.backslash:
            self._values, self._form = Values(self._dialect), self._dialect.backslash
        self._output.of = None
        match = self._header(_INSERT)
        several = False
        while match is not None and match["kind"].upper() in (b"VALUES", b"VALUE"):
            several = several or ("all" in match.re.groupindex and match["all"] is not None)
            opened = self._opened(match, system)
            self._cursor.pos = match.end()
            yield from self._tuples(opened)
            match = self._header(_NEXT) if several and self._cursor.reach(4) and self._cursor.data[self._cursor.pos : self._cursor.pos + 4].lower() == b"into" else None
            if match is None:
                if several:
                    self._pass()
                return
        if match is not None and match["kind"].upper() in (b"SELECT", b"SET"):
            yield from self._literals(match, system)
        else:
            statement = self._pass()
            if match is None and self._cursor.done and not self._cursor.left and not statement.rstrip().endswith(b";"):
                self._output.tally.incomplete("truncated")
            elif match is None:
                self._output.reject("sql_syntax", self._cursor.start + self._cursor.pos - len(statement), len(statement))
            else:
                self._output.tally.note("sql_select")

    def _header(self, pattern: re.Pattern[bytes]) -> re.Match[bytes] | None:
        cursor = self._cursor
        while True:
            match = pattern.match(cursor.data, cursor.pos, cursor.pos + HEADER)
            if (match is not None and match.end() < len(cursor.data)) or cursor.left >= HEADER or not cursor.more():
                return match

    def _opened(self, match: re.Match[bytes], system: str) -> _Open:
        table = table_in(match["name"], self._dialect)
        named = None if match["columns"] is None else names_in(match["columns"])
        system = self._catalog.text(table.database) or system
        name = self._catalog.text(table.name)
        opened = _Open(system, name, named, self._catalog.target(system, name, named, None))
        self._output.of = system, name
        key = (system, name, None if named is None else tuple(named))
        if self._last is not None and self._last[0] != key:
            self._gaps = [gap for gap in self._gaps if b"(" not in gap and b";" not in gap and b"," in gap]
            self._last = None
            self._streak = 0
        return opened

    def _literals(self, match: re.Match[bytes], system: str) -> Iterator[Frame]:
        """A statement with SET, or with SELECT."""
        opened, select = self._opened(match, system), match["kind"].upper() == b"SELECT"
        begin = match.start("kind") - self._cursor.pos
        base = self._cursor.start + self._cursor.pos
        statement = self._pass()
        named, rows = opened.named, selected(statement, begin, self._values) if select else None
        if not select:
            found = assigned(statement, begin + 3, self._values)
            named, rows = (found[0], [found[1]]) if found else (None, None)
        if rows is None and not select:
            self._output.reject("sql_syntax", base, len(statement))
        for start, end, values in rows or []:
            target = self._catalog.target(opened.system, opened.table, named, len(values))
            if target is None or len(values) != len(target.columns):
                self._output.reject("sql_values", base + start, end - start)
            else:
                yield from self._output.add(target, base + start, end - start, values)
        if rows is None and select:
            self._output.tally.note("sql_select")

    def _pass(self) -> bytes:
        """What is left of a statement that holds no more rows."""
        cursor = self._cursor
        while True:
            end = end_of(cursor.data, cursor.pos, len(cursor.data), self._dialect)
            if not ((end >= 0 and end < len(cursor.data) - 64) or cursor.left > MAX_RECORD or cursor.done):
                cursor.more()
            else:
                begin, cursor.pos = cursor.pos, end if end >= 0 else len(cursor.data)
                return cursor.data[begin : cursor.pos]

    def _tuples(self, opened: _Open) -> Iterator[Frame]:
        """The tuples behind VALUES, to the end of the statement."""
        cursor = self._cursor
        key = (opened.system, opened.table, None if opened.named is None else tuple(opened.named))
        while True:
            if not self._blank():
                self._output.tally.incomplete("truncated")
                return
            if cursor.data[cursor.pos : cursor.pos + 3].upper() == b"ROW":
                cursor.pos += 3
                self._blank()
            if cursor.data[cursor.pos : cursor.pos + 1] != b"(":
                if not self._damaged(opened, cursor.start + cursor.pos):
                    return
                continue
            self._learn(key)
            if opened.target is not None and self._streak >= SLOW:
                passed = yield from self._fast(opened.target)
            else:
                passed = False
            if not passed:
                going = yield from self._slow(opened)
                if going is None:
                    return
                if going:
                    continue
            self._last = (key, cursor.start + cursor.pos)
            going = self._behind(opened)
            if not going:
                return

    def _blank(self) -> bool:
        """Past white space and comments; False at the end of the stream."""
        cursor = self._cursor
        while cursor.skip():
            cursor.reach(3)
            data, pos = cursor.data, cursor.pos
            if data.startswith(b"--", pos) or (self._dialect.hash_comments and data.startswith(b"#", pos)):
                cursor.line()
            elif data.startswith(b"/*", pos):
                cursor.until(b"*/", HEADER)
            else:
                return True
        return False

    def _learn(self, key: tuple[str, str, tuple[bytes, ...] | None]) -> None:
        """Remember what stood between the last tuple and this one."""
        cursor = self._cursor
        if self._last is None or self._last[0] != key:
            return
        begin = self._last[1] - cursor.start
        if begin < 0 or cursor.pos - begin > GAP:
            return
        gap = cursor.data[begin : cursor.pos]
        if gap not in self._gaps and b"'" not in gap and gap:
            self._gaps = [*self._gaps[-5:], gap]

    def _fast(self, target: Target) -> Iterator[Frame]:
        """Many tuples at once; returns whether there were any."""
        cursor = self._cursor
        begin = cursor.pos
        end = min(len(cursor.data), begin + self._look)
        found = run(cursor.data, begin, end, len(target.columns), self._gaps, self._values, backslash=self._dialect.backslash, quote=self._quote(begin, end))
        for start, end in found.bad:
            self._output.reject("sql_values", cursor.start + start, end - start)
        yield from self._output.block(target, found.off + cursor.start, found.length, found.columns)
        cursor.pos = found.used
        if found.stopped:
            self._streak, self._look = 0, SHORT
        else:
            self._look = min(self._look * 4, WIDE)
        return found.used > begin

    def _quote(self, begin: int, end: int) -> int:
        """The quote that strings are written with: mydumper takes double ones."""
        data = self._cursor.data
        single = data.find(b"'", begin, end)
        return 34 if self._dialect.double_strings and data.find(b'"', begin, single if single >= 0 else end) >= 0 else 39

    def _slow(self, opened: _Open) -> Iterator[Frame]:
        """One tuple; returns None at the end of the statement, and whether to look at the same or the next place anew."""
        cursor = self._cursor
        try:
            values, end = self._values.row(cursor.data, cursor.pos)
        except (Cut, Damaged) as error:
            return self._unread(opened, cut=isinstance(error, Cut))
        begin, length = cursor.start + cursor.pos, end - cursor.pos
        cursor.pos = end
        self._streak += 1
        if opened.target is None:
            opened.target = self._catalog.target(opened.system, opened.table, opened.named, len(values))
        if length > MAX_RECORD:
            self._output.reject("record_too_long", begin, length)
        elif opened.target is None or len(values) != len(opened.target.columns):
            self._output.reject("sql_values", begin, length)
        else:
            yield from self._output.add(opened.target, begin, length, values)
        return False

    def _unread(self, opened: _Open, *, cut: bool) -> bool | None:
        """The tuple in front does not end in sight, or is none."""
        cursor = self._cursor
        begin = cursor.start + cursor.pos
        if cut and cursor.left > MAX_RECORD:
            _, length, whole = pass_tuple(cursor, self._dialect)
            self._output.reject("record_too_long" if whole else "truncated", begin, length)
            if not whole:
                self._output.tally.incomplete("truncated")
                return None
            return True if self._behind(opened) else None
        if not cursor.done and (cut or cursor.left < HEADER):
            cursor.more()
            return True
        behind = tuple_behind(cursor, self._values, len(opened.target.columns) if opened.target else None) if cut else None
        if cut and behind is None:
            self._output.reject("truncated", cursor.start + cursor.pos, cursor.left)
            self._output.tally.incomplete("truncated")
            cursor.pos = len(cursor.data)
            return None
        return True if self._damaged(opened, begin, behind) else None

    def _damaged(self, opened: _Open, at: int, behind: tuple[bool, int] | None = None) -> bool:
        """Reject what stands from an offset on, to where reading can go on; True if that is in the same statement."""
        self._streak, self._last = 0, None
        cursor = self._cursor
        same, end = behind or after_damage(cursor, self._values, len(opened.target.columns) if opened.target else None)
        self._output.reject("sql_syntax", at, end - at)
        return same

    def _behind(self, opened: _Open) -> bool:
        """Past what follows a tuple; True if another one must come."""
        cursor = self._cursor
        if not cursor.skip():
            return False
        cursor.reach(16)
        sign = cursor.data[cursor.pos : cursor.pos + 1]
        if sign == b",":
            cursor.pos += 1
            return True
        if sign == b";" or cursor.data.startswith(self._dialect.delimiter, cursor.pos):
            cursor.pos += 1
            return False
        if cursor.data[cursor.pos : cursor.pos + 4].lower() == b"into":
            return False
        if _CLAUSE.match(cursor.data, cursor.pos):
            self._pass()
            return False
        if _FRESH.match(cursor.data, cursor.pos):
            return False
        return self._damaged(opened, cursor.start + cursor.pos)
