"""A script statement by statement: which make tables, which hold rows, which are passed over. Nothing is executed."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Mapping

from breach_impact.framing import MAX_RECORD, Keys, Tally, Window
from breach_impact.loaders._sql.catalog import Catalog
from breach_impact.loaders._sql.copying import CopyReader
from breach_impact.loaders._sql.cursor import BETWEEN, Cursor
from breach_impact.loaders._sql.ddl import altered, created
from breach_impact.loaders._sql.dialect import dialect_of, out_of_settings
from breach_impact.loaders._sql.inserts import InsertReader
from breach_impact.loaders._sql.output import Output
from breach_impact.loaders._sql.words import FRESH, NAME, end_of, end_of_routine, plain_name
from breach_impact.types import Frame

HEAD = 1 << 18
LONGEST = 16 << 20
"""Bytes of a statement without rows; after a longer one reading begins anew at a line that begins like a statement."""
_WORD = re.compile(rb"[A-Za-z_]+")
_LINES = frozenset({b"rem", b"remark", b"prompt", b"spool", b"connect", b"conn", b"whenever", b"define", b"exit", b"quit", b"go", b"delimiter", b"print", b"source", b"end"})
"""Words of clients, and of T-SQL, whose line is all there is to them."""
_PLUS = re.compile(rb"(?i)set\s+(?:define|sqlblanklines|feedback|echo|serveroutput|heading|pagesize|linesize|verify|scan|escape|termout)\b")
_ROUTINE = re.compile(
    rb"(?i)(?:create|alter)\s+(?:or\s+(?:replace|alter)\s+)?(?:definer\s*=\s*\S+\s+)?(?:(?:non)?editionable\s+|aggregate\s+(?=function)|constraint\s+|temp(?:orary)?\s+|sql\s+security\s+\w+\s+)*(?:function|proc(?:edure)?|trigger|package|type\s+body|event)\b"
)
_TRANSACTION = re.compile(rb"(?i)begin\s*(?:;|transaction|tran\b|work|try|catch|deferred|immediate|exclusive|read\s|isolation\s)")
_USE = re.compile(rb"(?i)use\s+(" + NAME + rb")")
_CREATE_DATABASE = re.compile(rb"(?i)create\s+database\s+(?:if\s+not\s+exists\s+|/\*!\d*\s*if\s+not\s+exists\s*\*/\s*)?(" + NAME + rb")")
_CONNECT = re.compile(rb"\\(?:connect|c)\s+(?:-reuse-previous=\w+\s+)?(?:\"(?:dbname=)?'?([^\"']+)'?\"|'(?:dbname=)?([^']+)'|([^\s;]+))")
_HOST = re.compile(rb"--\s+Host: .*?\bDatabase: ([^\r\n]*?)[ \t]*\r?$")
_CURRENT = re.compile(rb"--\s+(?:Current )?Database:\s+`((?:[^`]|``)+)`")
_SCHEMA = re.compile(rb"Source (?:Schema|Database)\s*: (\S+)")
"""In the comment that Navicat begins with."""
_BANNER = re.compile(rb"--\s+(?:(?:MySQL|MariaDB) dump\s|PostgreSQL database (?:cluster )?dump[ \t]*\r?$)")
_CLOSING = re.compile(rb"--\s+(?:Dump completed|PostgreSQL database (?:cluster )?dump complete)")
_VALUE = tuple(bytes([sign]) for sign in b"(),'\"0123456789")
_CHANGES = frozenset({b"update", b"delete", b"merge", b"upsert"})
_LITERAL = re.compile(rb"'|[=<>(,]\s*[-\"\d]")
"""A value in a statement: without one it changes rows by what they hold already."""
_SYSTEM = frozenset({"master", "postgres", "template1"})


class Script:
    """Reads one source."""

    def __init__(self, window: Window, tally: Tally, beside: Mapping[str, Keys] | None = None) -> None:
        window.reach(HEAD)
        self._dialect = dialect_of(window.data[:HEAD])
        self._tally = tally
        self._cursor = Cursor(window)
        self._catalog = Catalog(tally, {table.lower(): keys.columns for table, keys in (beside or {}).items()})
        self._output = Output(tally)
        self._system = ""
        self._banner = self._closed = False

    def frames(self) -> Iterator[Frame]:
        """The rows of all tables."""
        inserts = InsertReader(self._cursor, self._dialect, self._catalog, self._output)
        copies = CopyReader(self._cursor, self._dialect, self._catalog, self._output)
        while self._next():
            match = _WORD.match(self._cursor.data, self._cursor.pos)
            word = match[0].lower() if match else b""
            if word in (b"insert", b"replace"):
                yield from inserts.read(self._system)
            elif word == b"copy":
                yield from copies.read(self._system)
            else:
                self._other(word)
        yield from self._output.flush()
        self._tally.keys.update(self._catalog.keys())
        if self._banner and not self._closed:
            self._tally.note("sql_end_missing")

    def _next(self) -> bool:
        """Go to the next statement, heeding the comments on the way; False at the end."""
        cursor = self._cursor
        while True:
            if not cursor.skip(BETWEEN):
                return False
            cursor.reach(64)
            data, pos = cursor.data, cursor.pos
            if data.startswith(b"--", pos) or (data.startswith(b"#", pos) and self._dialect.name in {"mysql", ""}):
                self._remark(cursor.line())
            elif data.startswith(b"/*", pos):
                comment = cursor.until(b"*/", LONGEST)
                self._comment(comment)
                if not cursor.left and not cursor.data.endswith(b"*/"):
                    self._tally.incomplete("truncated")
            elif data.startswith(b"\\", pos):
                match = _CONNECT.match(cursor.line())
                if match:
                    self._database(match[1] or match[2] or match[3])
            elif data[pos : pos + 1] in (b"/", b".", b"@", b"\xef"):
                cursor.line()
            elif data.startswith(self._dialect.delimiter, pos):
                cursor.pos += len(self._dialect.delimiter)
            else:
                return True

    def _comment(self, comment: bytes) -> None:
        if self._dialect.name in {"mysql", ""}:
            out_of_settings(self._dialect, comment)
        match = _SCHEMA.search(comment[:4096])
        if match is not None:
            self._database(match[1])

    def _remark(self, line: bytes) -> None:
        self._banner = self._banner or _BANNER.match(line) is not None
        self._closed = self._closed or _CLOSING.match(line) is not None
        match = _CURRENT.match(line) or _HOST.match(line)
        if match is not None and match[1]:
            self._database(match[1].replace(b"``", b"`"))

    def _database(self, raw: bytes) -> None:
        name = self._catalog.text(raw)
        if name.lower() not in _SYSTEM:
            self._system = name

    def _other(self, word: bytes) -> None:
        """A statement without rows."""
        cursor = self._cursor
        cursor.reach(4096)
        head = cursor.data[cursor.pos : cursor.pos + 4096]
        if word in _LINES and not (word == b"end" and self._dialect.name == "oracle"):
            self._line(word, cursor.line())
        elif _PLUS.match(head):
            cursor.line()
        elif word == b"begin" and self._dialect.name == "tsql":
            cursor.pos += len(word)
        elif _ROUTINE.match(head) or word == b"declare" or (word == b"begin" and not _TRANSACTION.match(head)):
            self._pass(routine=self._dialect.name != "tsql" or word != b"declare")
        else:
            self._statement(head, word)

    def _line(self, word: bytes, line: bytes) -> None:
        if word == b"delimiter":
            self._dialect.delimiter = line[len(word) :].strip() or b";"

    def _statement(self, head: bytes, word: bytes) -> None:
        begin, self._output.of = self._cursor.start + self._cursor.pos, None
        match = _USE.match(head) or _CREATE_DATABASE.match(head)
        if match is not None:
            self._database(plain_name(match[1]))
        statement = self._pass(routine=False)
        if head[:1] in _VALUE:  # tuples whose INSERT is missing
            self._output.reject("sql_syntax", begin, len(statement))
        if word in _CHANGES and _LITERAL.search(statement):
            self._tally.note("sql_change")  # it is not carried out: say that rows may be others than those that stand here
        if word == b"set":
            out_of_settings(self._dialect, statement)
        found = created(statement, self._dialect) if word == b"create" else altered(statement, self._dialect) if word == b"alter" else None
        if found is not None:
            table, declared = found
            system = self._catalog.text(table.database) or self._system
            (self._catalog.create if word == b"create" else self._catalog.alter)(system, self._catalog.text(table.name), declared)

    def _pass(self, *, routine: bool) -> bytes:
        """The statement in front, which is passed over."""
        cursor = self._cursor
        find = end_of_routine if routine else end_of
        while True:
            begin = cursor.pos
            end = find(cursor.data, begin, min(len(cursor.data), begin + LONGEST), self._dialect)
            near = end > len(cursor.data) - 64  # what comes next may belong to it
            if (end >= 0 and not near) or cursor.done or cursor.left > LONGEST:
                break
            cursor.more()
        if end < 0:
            return self._lost()
        statement = cursor.data[cursor.pos : end]
        cursor.pos = end
        return statement

    def _lost(self) -> bytes:
        """A statement that does not end: on to the next line that begins like one."""
        cursor = self._cursor
        match = FRESH.search(cursor.data, cursor.pos)
        while match is None and cursor.more():
            if cursor.left > MAX_RECORD:
                cursor.pos = len(cursor.data) - 64
            match = FRESH.search(cursor.data, cursor.pos)
        statement = cursor.data[cursor.pos : match.start() if match else len(cursor.data)]
        if match is None and (statement.count(b"(") > statement.count(b")") or statement.count(b"'") % 2 or b"$" in statement):
            self._tally.incomplete("truncated")
        cursor.pos = match.end() if match else len(cursor.data)
        return statement


def declared(head: bytes) -> dict[str, Keys]:
    """The tables that a script declares in its beginning, by name."""
    script = Script(Window(io.BytesIO(head), 1 << 20), tally := Tally())
    for _ in script.frames():
        pass
    return {table: keys for (_, table), keys in tally.keys.items()}
