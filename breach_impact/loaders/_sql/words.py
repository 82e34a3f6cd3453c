"""Names, comments and strings of SQL as patterns over bytes, and where a statement ends."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from breach_impact.loaders._sql.dialect import Dialect

NAME = rb"(?:`(?:[^`]|``)*+`|\"(?:[^\"]|\"\")*+\"|\[(?:[^\]]|\]\])*+\]|[\w$#@\x80-\xff]++)"
DOTTED = NAME + rb"(?:\s*\.\s*" + NAME + rb"){0,3}"
SPACE = rb"(?:\s++|--[^\n]*+(?:\n|\Z)|/\*(?!M?!).*?\*/)*+"
"""White space and comments between the words of a header."""
NAMES = rb"\(" + SPACE + NAME + rb"(?:" + SPACE + rb"," + SPACE + NAME + rb")*+" + SPACE + rb"\)"
_NAME = re.compile(NAME, re.DOTALL)
DROPPED = frozenset({"public", "dbo", "main"})
"""Schemas that go without saying."""
DOLLAR = rb"(?<![\w$])\$(?P<tag>[A-Za-z_\x80-\xff][\w\x80-\xff]*+|)\$.*?\$(?P=tag)\$"


def plain_name(raw: bytes) -> bytes:
    """A name without its quotes."""
    first = raw[:1]
    if first in (b"`", b'"'):
        return raw[1:-1].replace(first * 2, first)
    return raw[1:-1].replace(b"]]", b"]") if first == b"[" else raw


def names_in(raw: bytes) -> list[bytes]:
    """The names of a dotted name, or of a list of names."""
    return [plain_name(match[0]) for match in _NAME.finditer(raw)]


@dataclass(frozen=True, slots=True)
class Table:
    """A table as a statement names it: the database where it says so, and its name with a schema that matters."""

    database: bytes
    name: bytes


def table_in(raw: bytes, dialect: Dialect) -> Table:
    """The table of a dotted name."""
    parts = names_in(raw)
    name = parts[-1]
    schema = parts[-2] if len(parts) > 1 else b""
    database = parts[-3] if len(parts) > 2 else b""
    if dialect.name == "mysql":
        return Table(schema, name)
    if schema and schema.decode("latin-1").lower() not in DROPPED:
        name = schema + b"." + name
    return Table(database, name)


@cache
def _ends(name: str, backslash: bool, delimiter: bytes) -> re.Pattern[bytes]:
    single = rb"'(?:[^'\\]++|\\.|'')*+'" if backslash else rb"'(?:[^']++|'')*+'"
    double = rb'"(?:[^"\\]++|\\.|"")*+"' if backslash else rb'"(?:[^"]++|"")*+"'
    skipped = [single, double, rb"`(?:[^`]++|``)*+`", rb"--[^\n]*+", rb"/\*.*?\*/"]
    if name == "mysql":
        skipped.append(rb"\#[^\n]*+")
    if name == "tsql":
        skipped.append(rb"\[(?:[^\]]++|\]\])*+\]")
    if name in {"postgresql", ""}:
        skipped.append(DOLLAR)
    ends = [re.escape(delimiter)]
    if name == "tsql":
        ends.append(rb"\n[ \t]*GO[ \t]*(?:\d+[ \t]*)?\r?(?=\n|\Z)|\n(?=[ \t]*(?:INSERT\s|CREATE\s+TABLE\s|ALTER\s+TABLE\s|USE\s+[\[\w]|SET\s+IDENTITY_INSERT\s))")
    if name in {"oracle", ""}:
        ends.append(rb"\n/[ \t]*\r?(?=\n|\Z)")
    return re.compile(rb"(?is)(?P<skip>" + rb"|".join(skipped) + rb")|(?P<end>" + rb"|".join(ends) + rb")|(?P<open>'|/\*)")


@cache
def _body(name: str, backslash: bool, delimiter: bytes) -> re.Pattern[bytes]:
    ends = _ends(name, backslash, delimiter).pattern
    return re.compile(ends + rb"|(?P<begin>\b(?:BEGIN|CASE)\b)|(?P<close>\bEND\b(?!\s+(?:IF|LOOP|WHILE|REPEAT|FOR)\b)(?:\s+CASE\b)?)")


def end_of(data: bytes, at: int, stop: int, dialect: Dialect) -> int:
    """Where the statement ends, behind its delimiter; -1 if not before ``stop``."""
    for match in _ends(dialect.name, dialect.backslash, dialect.delimiter).finditer(data, at, stop):
        if match["end"] is not None:
            return match.end()
        if match["open"] is not None:
            return -1
    return -1


def end_of_routine(data: bytes, at: int, stop: int, dialect: Dialect) -> int:
    """Where the statement ends that makes a routine or a trigger, whose body holds statements; -1 if not before ``stop``."""
    if dialect.name == "tsql":
        match = _GO.search(data, at, stop)
        return match.end() if match else -1
    if dialect.name == "oracle":
        match = _SLASH.search(data, at, stop)
        return match.end() if match else -1
    depth = 0
    for match in _body(dialect.name, dialect.backslash, dialect.delimiter).finditer(data, at, stop):
        if match["begin"] is not None:
            depth += 1
        elif match["close"] is not None:
            depth -= 1
        elif match["end"] is not None and (depth <= 0 or dialect.delimiter != b";"):
            return match.end()
        elif match["open"] is not None:
            return -1
    return -1


_GO = re.compile(rb"(?i)\n[ \t]*GO[ \t]*(?:\d+[ \t]*)?\r?(?:\n|\Z)")
_SLASH = re.compile(rb"\n/[ \t]*\r?(?:\n|\Z)")
FRESH = re.compile(
    rb"(?i)\n(?=(?:insert\s+(?:into|ignore|all|\[)|replace\s+into|copy\s+\S+.*from\s+stdin|create\s|alter\s|drop\s|(?:un)?lock\s+tables|commit\b|--|/\*!|go[ \t]*\r?\n|\\(?:connect|unrestrict)))"
)
"""A line at which reading can begin anew."""
