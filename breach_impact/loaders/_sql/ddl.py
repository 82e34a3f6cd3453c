"""What a script declares of its tables: columns with their types, primary and foreign keys. CREATE TABLE and ALTER TABLE alone are read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from breach_impact.loaders._sql.dialect import Dialect
from breach_impact.loaders._sql.words import DOTTED, NAME, SPACE, Table, names_in, plain_name, table_in

CREATE = re.compile(
    rb"CREATE\s+(?:OR\s+REPLACE\s+)?(?:(?:GLOBAL|LOCAL|PRIVATE|TEMPORARY|TEMP|UNLOGGED|FOREIGN|EXTERNAL|COLUMN|ROW)\s+)*TABLE\s+(?:IF\s+NOT\s+EXISTS\s+|/\*.*?\*/\s*)*(?P<name>" + DOTTED + rb")" + SPACE,
    re.IGNORECASE | re.DOTALL,
)
ALTER = re.compile(rb"ALTER\s+TABLE\s+(?:ONLY\s+|IF\s+EXISTS\s+)*(?P<name>" + DOTTED + rb")", re.IGNORECASE)
_TOKEN = re.compile(rb"'(?:[^'\\]++|\\.|'')*+'|`(?:[^`]|``)*+`|\"(?:[^\"]|\"\")*+\"|\[(?:[^\]]|\]\])*+\]|--[^\n]*+|/\*(?!M?!).*?\*/|[(),]", re.DOTALL)
_VERSIONED = re.compile(rb"/\*M?!\d*|\*/")
_NOISE = re.compile(rb"--[^\n]*+|/\*.*?\*/|'(?:[^'\\]++|\\.|'')*+'", re.DOTALL)
_ITEM = re.compile(rb"(?P<name>" + NAME + rb")(?P<rest>.*)", re.DOTALL)
_RULE = re.compile(
    rb"(?:CONSTRAINT|PRIMARY\s+KEY|UNIQUE|FOREIGN\s+KEY|EXCLUDE|LIKE|FULLTEXT|SPATIAL|PERIOD\s+FOR|SUPPLEMENTAL)\b|CHECK\s*\("
    rb"|(?:INDEX|KEY)\s*[(`\"\[]|(?:INDEX|KEY)\s+\w+\s*(?:USING\s+\w+\s*)?\(\s*[^\d\s]",
    re.IGNORECASE,
)
"""An item that declares no column; ``key varchar(20)`` does."""
_TYPE_END = re.compile(
    rb"\b(?:NOT|NULL|DEFAULT|PRIMARY|REFERENCES|COMMENT|COLLATE|CHARACTER\s+SET|CHARSET|CHECK|UNIQUE|AUTO_INCREMENT|AUTOINCREMENT|GENERATED|IDENTITY|CONSTRAINT|ON|AS|ENABLE|ROWGUIDCOL|SPARSE|INVISIBLE|VISIBLE|ENCODE|STORAGE|KEY)\b",
    re.IGNORECASE,
)
_PRIMARY = re.compile(rb"PRIMARY\s+KEY\s*(?:(?:NON)?CLUSTERED\s*)?(?:USING\s+\w+\s*)?\((?P<columns>[^()]*(?:\(\d+\)[^()]*)*)\)", re.IGNORECASE)
_FOREIGN = re.compile(
    rb"FOREIGN\s+KEY\s*(?:" + NAME + rb"\s*)?\(\s*(?P<own>" + NAME + rb")\s*\)\s*REFERENCES\s+(?P<table>" + DOTTED + rb")\s*(?:\(\s*(?P<column>" + NAME + rb")\s*\))?", re.IGNORECASE
)
_INLINE = re.compile(rb"\bREFERENCES\s+(?P<table>" + DOTTED + rb")\s*(?:\(\s*(?P<column>" + NAME + rb")\s*\))?", re.IGNORECASE)


@dataclass(slots=True)
class Declared:
    """What is known of a table; ``references``: column -> (table, column or empty)."""

    columns: list[bytes] = field(default_factory=list)
    types: dict[bytes, bytes] = field(default_factory=dict)
    primary: list[bytes] = field(default_factory=list)
    references: dict[bytes, tuple[bytes, bytes]] = field(default_factory=dict)


def created(statement: bytes, dialect: Dialect) -> tuple[Table, Declared] | None:
    """What a CREATE TABLE declares; None if it is none."""
    statement = _VERSIONED.sub(b" ", statement)
    match = CREATE.match(statement)
    if match is None:
        return None
    out = Declared()
    if statement[match.end() : match.end() + 1] == b"(":
        for item in _items(statement, match.end()):
            _item(item, out, dialect)
    return table_in(match["name"], dialect), out


def altered(statement: bytes, dialect: Dialect) -> tuple[Table, Declared] | None:
    """The keys that an ALTER TABLE adds; None if it is none."""
    match = ALTER.match(statement)
    if match is None:
        return None
    out = Declared()
    _rules(_quiet(statement[match.end() :]), out, dialect)
    return table_in(match["name"], dialect), out


def _quiet(text: bytes) -> bytes:
    """Without comments and without what stands in strings."""
    return _NOISE.sub(lambda match: b"''" if match[0][:1] == b"'" else b" ", text)


def _items(statement: bytes, at: int) -> Iterator[bytes]:
    """What stands between the commas of the parentheses that open here."""
    depth, begin = 0, at + 1
    for match in _TOKEN.finditer(statement, at):
        sign = match[0]
        if sign == b"(":
            depth += 1
        elif sign == b")":
            depth -= 1
            if not depth:
                yield statement[begin : match.start()]
                return
        elif sign == b"," and depth == 1:
            yield statement[begin : match.start()]
            begin = match.end()


def _item(item: bytes, out: Declared, dialect: Dialect) -> None:
    item = _quiet(item).strip()
    if _RULE.match(item):
        _rules(item, out, dialect)
        return
    match = _ITEM.match(item)
    if match is None:
        return
    name, rest = plain_name(match["name"]), match["rest"]
    end = _TYPE_END.search(rest)
    out.columns.append(name)
    out.types[name] = b" ".join((rest[: end.start()] if end else rest).split())
    if re.search(rb"(?i)\bPRIMARY\s+KEY\b", rest):
        out.primary = [name]
    inline = _INLINE.search(rest)
    if inline is not None:
        out.references[name] = (table_in(inline["table"], dialect).name, plain_name(inline["column"] or b""))


def _rules(text: bytes, out: Declared, dialect: Dialect) -> None:
    primary = _PRIMARY.search(text)
    if primary is not None:
        out.primary = names_in(re.sub(rb"(?i)\(\d+\)|\s(?:ASC|DESC)\b", b" ", primary["columns"]))
    for match in _FOREIGN.finditer(text):
        out.references[plain_name(match["own"])] = (table_in(match["table"], dialect).name, plain_name(match["column"] or b""))
