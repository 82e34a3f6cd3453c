"""A custom archive of two tables, as pg_dump of PostgreSQL 15 writes it (version 1.14; WriteHead and WriteToc in pg_backup_archiver.c). Only pg_restore reads it."""

from __future__ import annotations

import struct
import zlib

from loader_samples import Sample
from loader_samples._people import PEOPLE

PRE_DATA, DATA = 2, 3


def number(value: int) -> bytes:
    """A sign, then the bytes from the lowest on."""
    return bytes([value < 0]) + struct.pack("<I", abs(value))


def string(value: str | None) -> bytes:
    """A length, then the bytes."""
    return number(-1) if value is None else number(len(value.encode())) + value.encode()


def entry(dump_id: int, kind: str, tag: str, section: int, made: str, copy: str | None = None) -> bytes:
    """An entry of the table of contents; it has data if there is a statement that copies it."""
    has_data = copy is not None
    head = number(dump_id) + number(has_data) + string("0") + string("0") + string(tag) + string(kind) + number(section)
    names = (made, "", copy or "", "public" if kind.startswith("TABLE") else "", "", "heap" if kind == "TABLE" else "", "owner", "false")
    return head + b"".join(map(string, names)) + string(None) + struct.pack("<BQ", 1 if has_data else 3, 0)


def archive(tables: dict[str, tuple[str, str]], database: str = "shop", compression: int = -1) -> bytes:
    """An archive of tables: name -> (columns, COPY text)."""
    head = b"PGDMP" + bytes([1, 14, 0, 4, 8, 1]) + number(compression) + b"".join(map(number, (0, 0, 0, 1, 0, 120, 0)))
    head += string(database) + string("15.0") + string("15.0")
    entries = [entry(1, "ENCODING", "ENCODING", PRE_DATA, "SET client_encoding = 'UTF8';\n"), entry(2, "STDSTRINGS", "STDSTRINGS", PRE_DATA, "SET standard_conforming_strings = 'on';\n")]
    blocks: list[bytes] = []
    for i, (name, (columns, text)) in enumerate(tables.items()):
        entries.append(entry(10 + i, "TABLE", name, PRE_DATA, f"CREATE TABLE public.{name} ({', '.join(f'{c} text' for c in columns.split(', '))});\n"))
        data = text.encode() + b"\\.\n\n\n"
        packed = data if not compression else zlib.compress(data)
        pieces = (packed[at : at + 4096] for at in range(0, len(packed), 4096))
        blocks.append(b"\x01" + number(30 + i) + b"".join(number(len(piece)) + piece for piece in pieces) + number(0))
    entries += [entry(30 + i, "TABLE DATA", name, DATA, "", f"COPY public.{name} ({columns}) FROM stdin;\n") for i, (name, (columns, _)) in enumerate(tables.items())]
    return head + number(len(entries)) + b"".join(entries) + b"".join(blocks)


def lines(people: list[dict[str, object]]) -> str:
    """COPY text."""
    return "".join(f"{p['id']}\t{p['email']}\t{str(p['note']).replace(chr(10), chr(92) + 'n')}\n" for p in people)


TABLES = {"users": ("id, email, note", lines(PEOPLE[:30])), "admins": ("id, email, note", lines(PEOPLE[30:]))}
SAMPLE = Sample(archive(TABLES), streamed=False)
