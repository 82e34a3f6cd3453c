"""Text that should be JSON, by its name or its first byte, and reads as none: which loader says so, unless it is a table after all.

Read as a column of text it would be accepted in silence; a JSON loader rejects it with a reason and an offset.
"""

from __future__ import annotations

import json
import re
from itertools import islice

from breach_impact.delimited.dialect import DATA, SAMPLE, dialect_of
from breach_impact.delimited.rows import rows
from breach_impact.framing import BOM

JSON_NAME = re.compile(r"(?i).*\.json(?:\.gz)?", re.DOTALL)
LINES_NAME = re.compile(r"(?i).*\.(?:ndjson|jsonl)(?:\.gz)?", re.DOTALL)
LINES = 200
"""Lines and rows that are looked at."""
LONGEST = 1 << 12
"""Bytes of a line that are looked at."""
_ADDRESS = re.compile(rb"""['"<]?[^\s@,;:|<>()\[\]{}"']+@[\w\x80-\xff-]+(?:\.[\w\x80-\xff-]+)+['">]?""")
_STRING = re.compile(rb'"(?:[^"\\]|\\.)*",?')
_PAIR = re.compile(rb'"\s*:')
_DATED = re.compile(rb"\[[0-9]{1,4}[-/.][0-9A-Za-z]{1,3}[-/.][0-9]{1,4}[ T:][0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?[^\]\r\n]{0,20}\](?!\s*,?$)")
"""A line of a log: its time in brackets."""
_BRACKETED = re.compile(rb"\[.*\],?|\{.*\},?", re.DOTALL)


def named_json(name: str) -> bool:
    """Whether a file is called JSON."""
    return JSON_NAME.fullmatch(name) is not None or LINES_NAME.fullmatch(name) is not None


def better(text: bytes, name: str, found: str) -> str | None:
    """The loader that should read a text instead of the one that content alone speaks for; None if there is none.

    Args:
        text: the beginning of the file.
        name: the file's name.
        found: the loader found, empty if none was.
    """
    plain = text.removeprefix(BOM).strip()
    bracket = plain[:1] in {b"[", b"{"}
    if not plain or found not in {"", "csv", "json"} or not (bracket or named_json(name)):
        return None
    lines = _lines(plain)
    if found == "json" and (len(lines) < 2 or not bracket or not _broken(lines[0])):
        return None
    strings = found != "json" and not bracket and all(map(_STRING.fullmatch, lines))
    if not strings and is_table(plain, lines, bracket=bracket):
        return None if found == "csv" else "csv"
    broken = [line for line in lines if _broken(line) and not (bracket and line[:1] not in {b"[", b"{"})]
    if LINES_NAME.fullmatch(name) or (len(lines) > 1 and 2 * len(broken) > len(lines)):
        return "ndjson"
    return None if found == "json" else "json"


def is_table(text: bytes, lines: list[bytes], *, bracket: bool) -> bool:
    """Whether rows with addresses, or of several cells each, say that a text is delimited all the same.

    Where a bracket comes first half of the rows must hold an address; else one will do, for no address may be lost.
    """
    head = text[:SAMPLE]
    dialect = dialect_of(head, whole=len(text) <= SAMPLE)
    found = (row.fields for row in rows(head, dialect.form, final=True))
    sample = [[cell.strip() for cell in fields] for fields in islice((f for f in found if f), LINES)]
    addresses = sum(1 for cells in sample if any(map(_ADDRESS.fullmatch, cells)))
    if addresses and (not bracket or 2 * addresses >= len(sample)):
        return True
    if sum(1 for line in lines if _DATED.match(line)) * 10 >= 7 * len(lines) > 1 and not addresses:
        return True
    pieces = sum(1 for line in lines if _PAIR.search(line) or _BRACKETED.fullmatch(line))
    if len(sample) < 2 or 2 * pieces >= len(lines):
        return False
    count = dialect.form.fields
    if count > 1:
        full = sum(1 for cells in sample if len(cells) == count and sum(map(bool, cells)) > 1)
        return 10 * full >= 7 * len(sample)
    data = sum(1 for cells in sample[1:] if DATA.fullmatch(cells[0]))
    return not bracket and data > 1 and 10 * data >= 8 * (len(sample) - 1)


def _lines(text: bytes) -> list[bytes]:
    """The first lines that hold something; the last one is left out if more may follow it."""
    found = text[:SAMPLE].split(b"\n")
    if len(text) > SAMPLE and len(found) > 1:
        found.pop()
    return [line.strip() for line in islice((line for line in found if line.strip()), LINES)]


def _broken(line: bytes) -> bool:
    """Whether a line is no JSON and no piece of a document that goes on in the next line."""
    if _PAIR.search(line):
        return False
    text = line[:LONGEST].decode("utf-8", "replace")
    decoder, at = json.JSONDecoder(strict=False), 0
    while at < len(text):
        if text[at] in ", \t\r]}":
            at += 1
            continue
        try:
            at = decoder.raw_decode(text, at)[1]
        except json.JSONDecodeError as error:
            return error.pos < len(text) and not error.msg.startswith("Unterminated")
        except RecursionError:
            return False
    return False
