"""An expression of a script at a position of some bytes, as a value: strings and numbers, casts and calls, what stands before a string. Nothing is executed.

A value is what a reader of the script would see: the text of a string without its quotes and escapes, a number as written, and of
a call or a cast its first string.
"""

from __future__ import annotations

import re

from breach_impact.loaders._sql.arrays import COPY_ESCAPES, MYSQL_ESCAPES, shown
from breach_impact.loaders._sql.dialect import Dialect
from breach_impact.loaders._sql.functions import UNISTR, Value, call, from_unistr, hexadecimal

DEEPEST = 40
"""Parentheses within a value."""


class Damaged(Exception):
    """Here is no value."""


class Cut(Exception):
    """The bytes end before the value does."""


_SPACE = re.compile(rb"(?:\s++|--[^\n]*+\n|/\*(?!M?!).*?\*/|/\*M?!\d*+|\*/)*+", re.DOTALL)
_STRING = re.compile(rb"'((?:[^']++|'')*+)'")
_ESCAPED = re.compile(rb"'((?:[^'\\]++|\\.|'')*+)'", re.DOTALL)
_PAIR = re.compile(rb"\\(.)|''", re.DOTALL)
_DOUBLE = re.compile(rb'"((?:[^"]++|"")*+)"')
_DOUBLE_ESCAPED = re.compile(rb'"((?:[^"\\]++|\\.|"")*+)"', re.DOTALL)
_DOLLAR = re.compile(rb"\$([A-Za-z_\x80-\xff][\w\x80-\xff]*+|)\$(.*?)\$\1\$", re.DOTALL)
_WORD = re.compile(rb"[\w.$@#`\x80-\xff]++|\[[^\]]*\](?:\.\[[^\]]*\])*")
_NUMBER = re.compile(rb"(?:\d++\.?\d*+|\.\d++)(?:[eE][+-]?\d++)?(?![\w.$@#\x80-\xff])")
_HEX = re.compile(rb"0[xX]([0-9A-Fa-f]*+)(?![\w.])")
_BEHIND = re.compile(rb"(?i)(?:collate|at|as|using|within|is|in|on|day|hour|minute|second|month|year|with|to)\b")
_QUERY = re.compile(rb"(?i)\(\s*(?:select|with)\s")
_NESTED = re.compile(rb"['()]")
_STOP = re.compile(rb"(?i)(?:from|union|on\s+(?:duplicate|conflict)|returning)\b")
_OPERATOR = re.compile(rb"\|\||::|<=>|<>|!=|<=|>=|->>?|#>>?|[+*/%<>=&|^~!?@-]")
_TYPE = re.compile(rb"\s*(?:\"[^\"]*\"|[\w.]++(?:\s+(?:varying|precision|without\s+time\s+zone|with\s+time\s+zone))?)(?:\s*\.\s*(?:\"[^\"]*\"|\w++))?(?:\s*\(\s*[\d,\s]*\))?(?:\s*\[\s*\d*\s*\])*+", re.IGNORECASE)
_E = re.compile(rb"\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8}))")
_CLOSING = {b"[": b"]", b"(": b")", b"{": b"}", b"<": b">"}


def _one(match: re.Match[bytes]) -> bytes:
    if match[1] is None:
        return b"'"
    return match[0] if match[1] in b"%_" else MYSQL_ESCAPES.one.get(match[1], match[1])


class Expressions:
    """Reads expressions of a dialect."""

    def __init__(self, dialect: Dialect) -> None:
        self._dialect = dialect
        self._string = _ESCAPED if dialect.backslash else _STRING
        self._double = _DOUBLE_ESCAPED if dialect.backslash else _DOUBLE

    def read(self, data: bytes, at: int, depth: int = 0) -> tuple[Value, int]:
        """The value that begins here, and where it ends; ``depth``: parentheses around it.

        Raises:
            Damaged: if there is none.
            Cut: if the bytes end within it.
        """
        if depth > DEEPEST:
            raise Damaged
        parts: list[Value] = []
        joined = True
        begin = at
        while True:
            at = self.space(data, at)
            sign = _OPERATOR.match(data, at)
            if sign is not None and data[at : at + 2] != b"::":
                at = self.space(data, sign.end())
                joined = joined and sign[0] in (b"||", b"+")
            value, at = self._primary(data, at, depth)
            parts.append(value)
            at, more = self._behind(data, at)
            if not more:
                break
        if len(parts) == 1:
            return parts[0], at
        literal = [part for part in parts if part.literal]
        if joined and len(literal) == len(parts):
            return Value(b"".join(part.text or b"" for part in parts), True), at
        return (literal[0] if literal else Value(data[begin:at])), at

    def plain(self, raw: bytes) -> bytes:
        """The text between the quotes of a string."""
        if self._dialect.backslash and b"\\" in raw:
            return _PAIR.sub(_one, raw)
        return raw.replace(b"''", b"'") if b"'" in raw else raw

    def space(self, data: bytes, at: int) -> int:
        """Where the white space and the comments that stand here end."""
        match = _SPACE.match(data, at)
        return match.end() if match else at

    def _behind(self, data: bytes, at: int) -> tuple[int, bool]:
        """Past casts and the like behind a value; whether an operator with another value follows."""
        while True:
            stop = self.space(data, at)
            if data[stop : stop + 2] == b"::":
                kind = _TYPE.match(data, stop + 2)
                if kind is None:
                    raise Cut if stop + 80 > len(data) else Damaged
                at = kind.end()
            elif _OPERATOR.match(data, stop):
                return stop, True
            elif data[stop : stop + 1] in (b",", b")", b";", b"") or _STOP.match(data, stop):
                return at, False
            else:
                word = _BEHIND.match(data, stop)
                if word is None:
                    raise Cut if stop + 16 > len(data) else Damaged
                at = self._phrase(data, word.end())

    def _phrase(self, data: bytes, at: int) -> int:
        """Past the words, types and strings of ``AT TIME ZONE 'UTC'`` or ``AS varchar(20)``."""
        while True:
            stop = self.space(data, at)
            string = self._string.match(data, stop)
            word = string or _WORD.match(data, stop)
            if word is None:
                if data[stop : stop + 1] == b"(":
                    closing = data.find(b")", stop, stop + 4096)
                    if closing < 0:
                        raise Cut if stop + 4096 > len(data) else Damaged
                    at = closing + 1
                    continue
                return at
            at = word.end()

    def _primary(self, data: bytes, at: int, depth: int) -> tuple[Value, int]:
        first = data[at : at + 1]
        if first == b"'":
            return self._literal(data, at, self._string)
        if first == b'"' and self._dialect.double_strings:
            return self._literal(data, at, self._double)
        if first == b"(":
            if _QUERY.match(data, at):
                return self._query(data, at)
            values, at = self._arguments(data, at, depth + 1)
            return (values[0] if values else Value(b"")), at
        if first == b"$":
            dollar = _DOLLAR.match(data, at)
            if dollar is not None:
                return Value(dollar[2], True), dollar.end()
        if first in b"0123456789." and first:
            hexa = _HEX.match(data, at)
            if hexa is not None:
                return hexadecimal(hexa[1]), hexa.end()
            number = _NUMBER.match(data, at)
            if number is not None:
                return Value(number[0]), number.end()
        if first in b"+-~!" and first:
            value, at = self._primary(data, self.space(data, at + 1), depth + 1) if depth < DEEPEST else (Value(b""), -1)
            if at < 0:
                raise Damaged
            return Value(value.text), at
        return self._named(data, at, depth)

    def _query(self, data: bytes, at: int) -> tuple[Value, int]:
        """A SELECT in parentheses, which is taken as written."""
        begin, depth = at, 0
        while True:
            sign = _NESTED.search(data, at)
            if sign is None:
                raise Cut
            at = sign.end()
            if sign[0] == b"'":
                match = self._string.match(data, at - 1)
                if match is None:
                    raise Cut
                at = match.end()
            else:
                depth += 1 if sign[0] == b"(" else -1
                if not depth:
                    return Value(data[begin:at]), at

    def _named(self, data: bytes, at: int, depth: int) -> tuple[Value, int]:
        """A word: NULL, a call, or what stands before a string."""
        word = _WORD.match(data, at)
        if word is None:
            raise Cut if at >= len(data) else Damaged
        name = word[0].lower()
        stop = self.space(data, word.end())
        following = data[stop : stop + 1]
        if following == b"'":
            return self._prefixed(data, name, stop)
        if following == b"&" and name == b"u" and data[stop + 1 : stop + 2] == b"'":
            value, at = self._literal(data, stop + 1, _STRING)
            return Value(UNISTR.sub(from_unistr, value.text or b""), True), at
        if following == b"(":
            values, at = self._arguments(data, stop, depth + 1)
            return call(name, values), at
        if name in {b"date", b"timestamp", b"interval", b"time"} and following.isalpha():
            return Value(word[0]), word.end()
        if name[:1] == b"_" and following in b"0xX" and following:  # _binary 0x41
            return self._primary(data, stop, depth + 1)
        return Value(None if name == b"null" else word[0]), word.end()

    def _prefixed(self, data: bytes, name: bytes, at: int) -> tuple[Value, int]:
        if name in {b"q", b"nq"} and self._dialect.name in {"oracle", ""}:
            opening = data[at + 1 : at + 2]
            end = data.find(_CLOSING.get(opening, opening) + b"'", at + 2)
            if end < 0 or not opening:
                raise Cut
            return Value(data[at + 2 : end], True), end + 2
        if name == b"e":
            value, at = self._literal(data, at, _ESCAPED, raw=True)
            raw = (value.text or b"").replace(b"''", b"'")
            return Value(COPY_ESCAPES.plain(_E.sub(from_unistr, raw)), True), at
        value, at = self._literal(data, at, self._string)
        if name == b"x":
            return hexadecimal(value.text or b""), at
        return (Value(shown(value.text or b""), True) if name == b"_binary" else value), at

    def _literal(self, data: bytes, at: int, pattern: re.Pattern[bytes], *, raw: bool = False) -> tuple[Value, int]:
        """A string, and those that stand behind it with nothing but white space between."""
        parts: list[bytes] = []
        while True:
            match = pattern.match(data, at)
            if match is None:
                raise Cut
            if raw:
                parts.append(match[1])
            elif data[at] == 34:
                parts.append(MYSQL_ESCAPES.plain(match[1].replace(b'""', b'"')) if self._dialect.backslash else match[1].replace(b'""', b'"'))
            else:
                parts.append(self.plain(match[1]))
            end = match.end()
            at = self.space(data, end)
            if at == end or data[at : at + 1] != b"'":
                return Value(parts[0] if len(parts) == 1 else b"".join(parts), True), end

    def _arguments(self, data: bytes, at: int, depth: int) -> tuple[list[Value], int]:
        """The values between parentheses."""
        out: list[Value] = []
        at = self.space(data, at + 1)
        if data[at : at + 1] == b")":
            return out, at + 1
        while True:
            value, at = self.read(data, at, depth)
            out.append(value)
            at = self.space(data, at)
            sign = data[at : at + 1]
            if sign not in (b",", b")"):
                raise Cut if not sign else Damaged
            at += 1
            if sign == b")":
                return out, at
