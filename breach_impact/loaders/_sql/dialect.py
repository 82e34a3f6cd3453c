"""How a script writes strings, comments and ends of statements, and by what that is seen."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(slots=True)
class Dialect:
    r"""What of SQL differs between producers.

    Attributes:
        name: ``mysql``, ``postgresql``, ``sqlite``, ``tsql``, ``oracle`` or ``""`` where nothing tells.
        backslash: a backslash in a string escapes what follows.
        delimiter: that ends a statement.
    """

    name: str = ""
    backslash: bool = False
    delimiter: bytes = b";"

    @property
    def hash_comments(self) -> bool:
        """``#`` begins a comment."""
        return self.name == "mysql"

    @property
    def double_strings(self) -> bool:
        """Double quotes may hold a string."""
        return self.name in {"mysql", "sqlite", ""}


_SIGNS: tuple[tuple[str, bytes], ...] = (
    ("mysql", rb"(?i)--\s+(?:mysql|mariadb)\s+dump|phpmyadmin\s+sql\s+dump|/\*!\d{5}|/\*M!|\bengine\s*=\s*\w+|insert\s+(?:ignore\s+)?into\s+`|create\s+table\s+(?:if\s+not\s+exists\s+)?`"
              rb"|drop\s+table\s+(?:if\s+exists\s+)?`|^(?:un)?lock\s+tables|source\s+server\s+type\s*:\s*(?:mysql|mariadb)|\bauto_increment\b"),
    ("postgresql", rb"(?i)postgresql\s+database\s+(?:cluster\s+)?dump|standard_conforming_strings|pg_catalog\.|^copy\s[^;\n]*\sfrom\s+stdin|^\\(?:connect|c|restrict)\s|\bcharacter\s+varying\b|\bbigserial\b|::(?:regclass|character|text|jsonb?)"),
    ("tsql", rb"(?i)^go[ \t]*\r?$|\[dbo\]\.|set\s+identity_insert\s|set\s+ansi_nulls\s|\[nvarchar\]|^insert\s+\[|\bIDENTITY\s*\(\d"),
    ("oracle", rb"(?i)\bvarchar2\b|\bto_(?:date|timestamp|clob)\s*\(|^rem\s+inserting|^set\s+define\s+off|insert\s+all\s|^prompt\s"),
    ("sqlite", rb"(?i)^pragma\s|^begin\s+transaction;|\bsqlite_sequence\b|\bautoincrement\b"),
)  # fmt: skip
_PATTERNS = tuple((name, re.compile(pattern, re.MULTILINE)) for name, pattern in _SIGNS)
_BANNERS = (
    ("mysql", re.compile(rb"(?i)--\s+(?:mysql|mariadb)\s+dump|phpmyadmin\s+sql\s+dump|^/\*M!|source\s+server\s+type\s*:\s*(?:mysql|mariadb)")),
    ("postgresql", re.compile(rb"(?i)--\s+postgresql\s+database\s+(?:cluster\s+)?dump")),
    ("sqlite", re.compile(rb"(?i)\A\s*pragma\s+foreign_keys\s*=\s*off;")),
)
"""What a producer writes into the first lines."""
_BACKQUOTED = re.compile(rb"(?i)\b(?:into|table|exists|database|use)\s+`")
SIGNS = 1 << 16
"""Bytes in which signs of a dialect are counted."""
_ESCAPED = re.compile(rb"""\\'(?!\s*[,);])|\\"|\\r\\n""")
_PLAIN = re.compile(rb"""[^\\]\\'\s*[,)]""")
STANDARD_OFF = re.compile(rb"(?i)standard_conforming_strings\s*(?:=|to)\s*'?(?:off|false|0)\b")
STANDARD_ON = re.compile(rb"(?i)standard_conforming_strings\s*(?:=|to)\s*'?(?:on|true|1)\b")
NO_BACKSLASH = re.compile(rb"(?i)sql_mode\s*=[^;]*no_backslash_escapes")


def dialect_of(head: bytes) -> Dialect:
    """The dialect of a script by its beginning: what its first lines say, else the one with most signs."""
    for name, pattern in _BANNERS:
        if pattern.search(head[:4096]):
            return Dialect(name, name == "mysql")
    if _BACKQUOTED.search(head):
        return Dialect("mysql", backslash=True)
    counts = {name: sum(1 for _ in zip(range(50), pattern.finditer(head, 0, SIGNS), strict=False)) for name, pattern in _PATTERNS}
    best = max(counts, key=lambda name: counts[name])
    if counts[best]:
        return Dialect(best, best == "mysql")
    return Dialect("", len(_ESCAPED.findall(head)) > len(_PLAIN.findall(head)))


def out_of_settings(dialect: Dialect, statement: bytes) -> None:
    """Heed what a statement sets for the strings behind it."""
    if STANDARD_OFF.search(statement):
        dialect.backslash = True
    elif STANDARD_ON.search(statement) or (dialect.name == "mysql" and NO_BACKSLASH.search(statement)):
        dialect.backslash = False
