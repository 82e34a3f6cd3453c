"""The tables of two invented databases, as SQL for each server; hard contents in every column."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

PEOPLE = 240
Value = str | int | bytes | bool | None
_TEXTS = (
    "plain", "it's \"quoted\"", "back\\slash \\n \\' \\\\", "two\nlines\r\nand\ta tab", "emoji 🙂👩‍👩‍👧", "مرحبا بالعالم", "שלום", "-- no comment; /* nor */ # this", "a;b\\.\nc", "\\N",
    "NULL", "''", "`tick` $$dollar$$ $1", "(1,'x'),(2,'y');", "x" * 3000, "\\.", " leading and trailing ", "ünïcödé £ € ¥", "percent % _ under", "\u2028\u200b",
)  # fmt: skip


@dataclass(frozen=True)
class Column:
    """A column: its name and its type in both servers."""

    name: str
    mariadb: str
    postgres: str
    like: str = ""


@dataclass(frozen=True)
class Table:
    """A table with its rows; ``key`` is the primary key, ``foreign`` a clause of it."""

    name: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Value, ...], ...]
    key: tuple[str, ...] = ()
    foreign: tuple[str, str, str] | None = None


def _text(i: int) -> str | None:
    return None if i % 23 == 22 else "" if i % 23 == 21 else _TEXTS[i % len(_TEXTS)]


def _customer(i: int) -> tuple[Value, ...]:
    preferences = json.dumps({"lang": "en", "tags": ["a\"b", "c\\d", i], "nested": {"né": None}}, ensure_ascii=False)
    born = None if i % 11 == 5 else f"19{50 + i % 50}-0{1 + i % 9}-1{i % 10}"
    return (
        i + 1, f"u{i}@mail.example", f"Ann{'ae' * (i % 3)} O'Neil-{i}" if i % 7 else "Zoë \"Z\" Ångström", f"+1555010{i:04d}"[:12] if i % 5 else None, born,
        f"{i:05d}", f"{i * 7 - 100}.{i % 100:02d}", _text(i), preferences if i % 6 else None, bytes(range(i % 256)) + b"'\"\\\n\x00\xff" if i % 4 else None,
        f"2019-12-0{1 + i % 9} 0{i % 10}:05:06", f"o-{i:03d}", f"192.0.2.{i % 256}", i % 2 == 0,
    )  # fmt: skip


CUSTOMERS = Table(
    "customers",
    (
        Column("id", "INT", "integer"), Column("email", "VARCHAR(255) NOT NULL", "varchar(255) NOT NULL"), Column("full_name", "VARCHAR(80)", "text"), Column("phone", "VARCHAR(20)", "varchar(20)"),
        Column("date_of_birth", "DATE", "date"), Column("postcode", "CHAR(5)", "char(5)"), Column("balance", "DECIMAL(12,2)", "numeric(12,2)"), Column("note", "TEXT", "text"),
        Column("prefs", "JSON", "json"), Column("photo", "BLOB", "bytea", "blob"), Column("created_at", "DATETIME", "timestamp"), Column("order", "VARCHAR(9)", "text"),
        Column("last_ip", "VARCHAR(45)", "inet"), Column("active", "BOOLEAN", "boolean", "bool"),
    ),
    tuple(map(_customer, range(PEOPLE))),
    key=("id",),
)  # fmt: skip
ORDERS = Table(
    "Orders",
    (
        Column("shop", "VARCHAR(8)", "text"), Column("order_no", "BIGINT", "bigint"), Column("customer_id", "INT", "integer"), Column("Total", "DECIMAL(10,3)", "numeric(10,3)"),
        Column("item, and more", "TEXT", "text"), Column("placed", "DATETIME", "timestamp"),
    ),
    tuple((f"s{i % 3}", 9_007_199_254_740_993 + i, 1 + i * 7 % PEOPLE, f"{i}.125", _text(i + 3), f"2019-11-1{i % 10} 1{i % 10}:00:00") for i in range(500)),
    key=("shop", "order_no"),
    foreign=("customer_id", "customers", "id"),
)  # fmt: skip
LOGINS = Table(
    "logins",
    (Column("customer_id", "INT", "integer"), Column("login_time", "DATETIME", "timestamp"), Column("ip", "VARCHAR(45)", "text"), Column("session_token", "VARCHAR(64)", "text")),
    tuple((1 + i * 11 % PEOPLE, f"2019-12-1{i % 10} 0{i % 10}:{i % 60:02d}:00", f"198.51.100.{i % 256}", f"{i * 2654435761 % 2**64:016x}{i:016x}") for i in range(400)),
    foreign=("customer_id", "customers", "id"),
)
SELECT = Table("select", (Column("key", "VARCHAR(20)", "text"), Column("from", "TEXT", "text")), tuple((f"k{i}", _text(i + 9)) for i in range(30)), key=("key",))
SHOP = (CUSTOMERS, ORDERS, LOGINS, SELECT)
ARCHIVE = (
    Table(
        "old_customers", (Column("id", "INT", "integer"), Column("email", "VARCHAR(255)", "text"), Column("note", "TEXT", "text")),
        tuple((i + 1, f"old{i}@mail.example", _text(i)) for i in range(60)), key=("id",),
    ),
)  # fmt: skip


def _mariadb(value: Value) -> str:
    if isinstance(value, str):
        return "'" + value.replace("\\", "\\\\").replace("'", "\\'") + "'"
    return "NULL" if value is None else f"x'{value.hex()}'" if isinstance(value, bytes) else str(int(value))


def _postgres(value: Value) -> str:
    if isinstance(value, str):
        return "'" + value.replace("'", "''") + "'"
    return "NULL" if value is None else f"'\\x{value.hex()}'" if isinstance(value, bytes) else str(value)


def script(tables: tuple[Table, ...], *, mariadb: bool) -> str:
    """SQL that makes the tables and fills them."""
    quote: Callable[[str], str] = (lambda name: f"`{name}`") if mariadb else (lambda name: f'"{name}"')
    shown: Callable[[Any], str] = _mariadb if mariadb else _postgres
    out: list[str] = []
    for table in tables:
        parts = [f"{quote(column.name)} {column.mariadb if mariadb else column.postgres}" for column in table.columns]
        parts += [f"PRIMARY KEY ({', '.join(map(quote, table.key))})"] if table.key else []
        if table.foreign:
            column, other, target = table.foreign
            parts.append(f"FOREIGN KEY ({quote(column)}) REFERENCES {quote(other)} ({quote(target)})")
        out.append(f"CREATE TABLE {quote(table.name)} ({', '.join(parts)});")
        rows = ",\n".join(f"({', '.join(map(shown, row))})" for row in table.rows)
        out.append(f"INSERT INTO {quote(table.name)} VALUES {rows};")
    return "\n".join(out) + "\n"


def in_hex(table: Table, *, mariadb: bool) -> str:
    """A SELECT of which each value is the hex of its text or bytes, NULL a tilde."""
    if mariadb:
        values = [f"`{c.name}`" if c.like == "blob" else f"CAST(`{c.name}` AS CHAR CHARACTER SET utf8mb4)" for c in table.columns]
        return f"SELECT {', '.join(f'IFNULL(HEX({value}), 0x7e)' for value in values)} FROM `{table.name}`"
    values = [f'"{c.name}"' if c.like == "blob" else f"convert_to(format('%s', \"{c.name}\"), 'UTF8')" for c in table.columns]
    parts = [f"CASE WHEN \"{c.name}\" IS NULL THEN '~' ELSE encode({value}, 'hex') END" for c, value in zip(table.columns, values, strict=True)]
    return f'SELECT {", ".join(parts)} FROM "{table.name}"'
