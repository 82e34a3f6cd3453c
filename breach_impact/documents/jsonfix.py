"""The slow path of JSON: a record that is not valid as it stands, read after all if that loses nothing.

What RFC 8259 forbids but everyone can read is repaired and said: a comma before a closing bracket, NaN and Infinity (kept as text),
control characters inside strings, lone surrogates (U+FFFD). Of a duplicate key both values count: they become a list.
Numbers keep their spelling.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from breach_impact.bytescan import brackets, quotes, view
from breach_impact.framing import MAX_DEPTH

_TRAILING = re.compile(r'("(?:[^"\\]++|\\.)*+")|,(?=\s*[}\]])', re.DOTALL)
_STRING = re.compile(r'"(?:[^"\\]++|\\.)*+"', re.DOTALL)
_SURROGATE = re.compile("[\ud800-\udfff]")
_CONTROL = re.compile("[\x00-\x1f]")


class Number(str):
    """A number in its own spelling."""

    __slots__ = ()


class Pairs(list[tuple[str, Any]]):
    """An object as its pairs."""

    __slots__ = ()


@dataclass(slots=True)
class Fixed:
    """What became of a record.

    Attributes:
        text: a valid JSON document, None if rejected.
        codes: repairs made.
        reject: reason code of a reject.
        at: byte position of the fault in the record, for finding the next record behind it.
        ended: the fault is that the record stops too early.
    """

    text: str | None = None
    codes: list[str] = field(default_factory=list)
    reject: str = ""
    at: int = 0
    ended: bool = False


def fix(raw: bytes) -> Fixed:
    """Read a record as far as that can be done without guessing."""
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        return Fixed(reject="utf8", at=error.start)
    notes: dict[str, None] = {}
    try:
        value = _load(text, notes)
        out = write(value, notes)
    except json.JSONDecodeError as error:
        ended = error.pos >= len(text.rstrip()) or error.msg.startswith("Unterminated string")
        at = len(text[: error.pos].encode())
        # How deep Python itself reads differs by its version; the level too many comes first.
        deep = too_deep(raw)
        return Fixed(reject="depth", at=deep) if deep < at else Fixed(reject="json_syntax", at=at, ended=ended)
    except (RecursionError, _TooDeepError):
        return Fixed(reject="depth", at=too_deep(raw))
    if any(_CONTROL.search(m.group()) for m in _STRING.finditer(text)):
        notes["repaired_control_character"] = None
    return Fixed(text=out, codes=list(notes))


def _load(text: str, notes: dict[str, None]) -> Any:  # noqa: ANN401 - a JSON value
    def constant(name: str) -> str:
        notes["repaired_constant"] = None
        return name

    decoder = json.JSONDecoder(
        strict=False, object_pairs_hook=Pairs, parse_int=Number, parse_float=Number, parse_constant=constant
    )
    stripped = text.strip(" \t\r\n")
    lead = len(text) - len(text.lstrip(" \t\r\n"))
    try:
        return decoder.decode(stripped)
    except json.JSONDecodeError as error:
        first = json.JSONDecodeError(error.msg, text, error.pos + lead)
    without = _TRAILING.sub(lambda m: m.group(1) or " ", stripped)
    if without == stripped or re.search(r"[\[{,:]\s*,", _blank(stripped)):
        raise first
    try:
        value = decoder.decode(without)
    except json.JSONDecodeError:
        raise first from None
    notes["repaired_trailing_comma"] = None
    return value


def _blank(text: str) -> str:
    """The text with its strings taken out, so that punctuation can be judged."""
    return _STRING.sub('""', text)


def too_deep(raw: bytes) -> int:
    """Position of the bracket that opens one level too many; the end if none does."""
    buf = view(raw)
    found = brackets(buf, quotes(buf))
    below = np.flatnonzero(found.depth > MAX_DEPTH)
    return int(found.at[below[0]]) if below.size else len(raw)


class _TooDeepError(Exception):
    """Deeper than MAX_DEPTH."""


def write(value: Any, notes: dict[str, None], depth: int = 0) -> str:  # noqa: ANN401 - a JSON value
    """A parsed value as JSON text; duplicate keys become a list of both values."""
    if isinstance(value, Pairs):
        if depth >= MAX_DEPTH:
            raise _TooDeepError
        merged: dict[str, list[str]] = {}
        for key, child in value:
            merged.setdefault(_string(key, notes), []).append(write(child, notes, depth + 1))
        members = [f"{key}:{_both(texts, notes)}" for key, texts in merged.items()]
        return "{" + ",".join(members) + "}"
    if isinstance(value, Number):
        return str(value)
    if isinstance(value, str):
        return _string(value, notes)
    if isinstance(value, list):
        if depth >= MAX_DEPTH:
            raise _TooDeepError
        return "[" + ",".join(write(child, notes, depth + 1) for child in value) + "]"
    return "null" if value is None else "true" if value else "false"


def _both(texts: list[str], notes: dict[str, None]) -> str:
    """All values of one key: itself if there is one, else a list of them, lists joined."""
    if len(texts) == 1:
        return texts[0]
    notes["repaired_duplicate_key"] = None
    distinct = list(dict.fromkeys(texts))
    if len(distinct) == 1:
        return distinct[0]
    inner = [text[1:-1] if text.startswith("[") else text for text in distinct]
    return f"[{','.join(part for part in inner if part)}]"


def _string(value: str, notes: dict[str, None]) -> str:
    if _SURROGATE.search(value):
        notes["repaired_surrogate"] = None
        value = _SURROGATE.sub("\ufffd", value)
    return json.dumps(value, ensure_ascii=False)


def parse(text: str) -> Any:  # noqa: ANN401 - a JSON value
    """A valid document as pairs and numbers in their spelling."""
    decoder = json.JSONDecoder(object_pairs_hook=Pairs, parse_int=Number, parse_float=Number, parse_constant=Number)
    return decoder.decode(text)
