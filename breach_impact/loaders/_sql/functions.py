"""What a call stands for in a dump: the text that its tool wrote around with functions."""

from __future__ import annotations

import re
from dataclasses import dataclass

from breach_impact.loaders._sql.arrays import shown


@dataclass(frozen=True, slots=True)
class Value:
    """What an expression is: its text, None for NULL, and whether a literal says so."""

    text: bytes | None
    literal: bool = False


UNISTR = re.compile(rb"\\(?:\\|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|\+([0-9A-Fa-f]{6})|([0-9A-Fa-f]{4}))")


def _character(code: int) -> bytes:
    return chr(code).encode("utf-8", "replace") if code < 0x110000 else b"?"


def from_unistr(match: re.Match[bytes]) -> bytes:
    """The character of an escape."""
    code = next((group for group in match.groups() if group), None)
    return _character(int(code, 16)) if code else b"\\"


def hexadecimal(digits: bytes) -> Value:
    """Bytes that are written in hexadecimal."""
    try:
        return Value(shown(bytes.fromhex((b"0" * (len(digits) & 1) + digits).decode("ascii"))), True)
    except (UnicodeDecodeError, ValueError):
        return Value(digits, True)


def call(name: bytes, values: list[Value]) -> Value:
    """What a call of a function stands for: its first string, but for those that dump tools write around strings."""
    texts = [value.text or b"" for value in values]
    literal = all(value.literal for value in values)
    if name in {b"char", b"chr", b"nchar", b"unichr"} and texts and all(text.isdigit() and len(text) < 8 for text in texts):
        return Value(b"".join(_character(int(text)) for text in texts), True)
    if name == b"replace" and len(values) == 3 and literal and texts[1]:
        return Value(texts[0].replace(texts[1], texts[2]), True)
    if name == b"concat" and literal and values:
        return Value(b"".join(texts), True)
    if name in {b"unistr"} and literal and texts:
        return Value(UNISTR.sub(from_unistr, texts[0]), True)
    if name in {b"unhex", b"hextoraw"} and literal and texts:
        return hexadecimal(texts[0])
    if name in {b"empty_clob", b"empty_blob"}:
        return Value(b"", True)
    if name in {b"cast", b"try_cast"} and len(values) == 1:
        return Value(values[0].text, True)
    return next((value for value in values if value.literal), Value(b""))
