"""The tables of a SQLite database: which hold records, what their columns are called, and what they declare."""

from __future__ import annotations

import re
import sqlite3
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from breach_impact.framing import Keys

_VIRTUAL = re.compile(r"\s*create\s+virtual\s+table\b.*?\busing\s+(\w+)\s*(?:\((.*)\)\s*)?\Z", re.IGNORECASE | re.DOTALL)
_INDEXES = {
    "fts3": ("_segments", "_segdir", "_docsize", "_stat"), "fts4": ("_segments", "_segdir", "_docsize", "_stat"),
    "fts5": ("_data", "_idx", "_docsize", "_config"), "rtree": ("_node", "_parent"), "rtree_i32": ("_node", "_parent"), "geopoly": ("_node", "_parent"),
}  # fmt: skip
"""Tables that a virtual table keeps its index in (https://sqlite.org/fts3.html, fts5.html, rtree.html): no records."""
FAULTS = (sqlite3.Error, ValueError)
"""What SQLite raises, and Python where SQLite's message quotes bytes that are no UTF-8."""
_STORED_ONLY = 2  # ``hidden`` of a generated column that is computed when it is read


@dataclass(frozen=True, slots=True)
class Table:
    """A table that holds records.

    Attributes:
        name: as the database has it.
        columns: names of the columns that are read, as the database has them.
        names: what they are called in the result.
        rowid: under which name the row's number can be had; None of a table without it.
        keys: what is declared.
    """

    name: str
    columns: tuple[str, ...]
    names: tuple[str, ...]
    rowid: str | None
    keys: Keys


def quoted(name: str) -> str:
    """A name in SQL."""
    return '"' + name.replace('"', '""') + '"'


def tables(con: sqlite3.Connection) -> tuple[list[Table], bool]:
    """(the tables that hold records, whether all could be looked at).

    Raises:
        sqlite3.Error, ValueError: if the schema cannot be read at all.
    """
    try:
        entries, whole = _entries(con), True
    except FAULTS:
        con.execute("PRAGMA writable_schema=ON")  # passes over the entries that are damaged, and over a file that is too short
        entries, whole = _entries(con), False
    virtual = {name: match for name, sql in entries if (match := _VIRTUAL.match(sql))}
    indexes = {name + suffix for name, match in virtual.items() for suffix in _INDEXES.get(match[1].lower(), ())}
    out: list[Table] = []
    for name, sql in entries:
        if name in virtual or name in indexes or name.lower().startswith("sqlite_") or re.match(r"\s*create\s+virtual\b", sql, re.IGNORECASE):
            continue
        try:
            table = _table(con, name, virtual)
        except FAULTS:  # also a name that is no UTF-8 or holds a NUL, which cannot be asked for
            table = None
        whole &= table is not None
        out += [table] if table is not None and table.columns else []
    return out, whole


def _entries(con: sqlite3.Connection) -> list[tuple[str, str]]:
    rows = con.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table' ORDER BY rowid").fetchall()
    return [(_str(name), _str(sql)) for name, sql in rows]


def _str(value: object) -> str:
    return bytes(value).decode("utf-8", "surrogateescape") if isinstance(value, bytearray | bytes) else ""


def _table(con: sqlite3.Connection, name: str, virtual: dict[str, re.Match[str]]) -> Table | None:
    info = con.execute("SELECT name, type, pk, hidden FROM pragma_table_xinfo(?) ORDER BY cid", (name,)).fetchall()
    if not info:
        return None
    every = [(_str(column), _str(kind), pk) for column, kind, pk, hidden in info if hidden != _STORED_ONLY]
    columns = tuple(column for column, _, _ in every)
    owner = virtual.get(name.removesuffix("_content")) if name.endswith("_content") else None
    names = _words_of(columns, owner) if owner else columns
    called = dict(zip(columns, names, strict=True))
    keys = Keys(
        columns=names,
        types={called[column]: kind for column, kind, _ in every if kind},
        primary=tuple(called[column] for column, _, _ in sorted((row for row in every if row[2]), key=lambda row: row[2])),
        references=_references(con, name),
    )
    return Table(name, columns, names, _rowid(con, name, columns), keys)


def _rowid(con: sqlite3.Connection, name: str, columns: Sequence[str]) -> str | None:
    """What the row's number is called where no column bears that name."""
    taken = {column.lower() for column in columns}
    for alias in ("rowid", "_rowid_", "oid"):
        if alias not in taken:
            try:
                con.execute(f"SELECT {alias} FROM {quoted(name)} NOT INDEXED WHERE 0")
            except sqlite3.OperationalError:
                return None
            return alias
    return None


def _references(con: sqlite3.Connection, name: str) -> dict[str, tuple[str, str]]:
    """Foreign keys of one column; one that names no column means the other table's primary key."""
    rows = con.execute('SELECT id, "from", "table", "to" FROM pragma_foreign_key_list(?)', (name,)).fetchall()
    parts = Counter(number for number, *_ in rows)
    out: dict[str, tuple[str, str]] = {}
    for number, column, table, target in rows:
        if parts[number] == 1:
            primary = [target] if target is not None else [row[0] for row in con.execute("SELECT name FROM pragma_table_xinfo(?) WHERE pk", (_str(table),))]
            if len(primary) == 1:
                out[_str(column)] = (_str(table), _str(primary[0]))
    return out


def _words_of(columns: tuple[str, ...], owner: re.Match[str]) -> tuple[str, ...]:
    """The columns of a full-text table's content under the names that the full-text table gives them."""
    if owner[1].lower() != "fts5":
        named = tuple(re.sub(r"\Ac\d+(?=.)", "", column) for column in columns)
    else:
        words = [re.match(r"""\s*(?:"([^"]+)"|'([^']+)'|\[([^\]]+)\]|`([^`]+)`|([^\s=]+))""", part) for part in (owner[2] or "").split(",") if "=" not in part]
        given = [next(filter(None, word.groups())) for word in words if word]
        numbered = [column for column in columns if re.fullmatch(r"c\d+", column)]
        called = dict(zip(numbered, given, strict=True)) if len(given) == len(numbered) else {}
        named = tuple(called.get(column, column) for column in columns)
    return named if len(set(named)) == len(named) else columns
