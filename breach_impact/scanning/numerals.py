"""Digits of other scripts (Persian, Arabic, Devanagari, Bengali, Thai, Burmese, Khmer, full width): which columns write numbers with them, and their values in plain ones."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from breach_impact.sql import literal
from breach_impact.types import ColumnSample

_ZEROS = "\u0660\u06f0\u0966\u09e6\u0e50\u1040\u17e0\uff10"
_SIGNS = {"\uff0d": "-", "\u2212": "-", "\uff0b": "+", "\uff0f": "/", "\uff0e": ".", "\u066b": "."}
NATIVE = "".join(chr(ord(zero) + n) for zero in _ZEROS for n in range(10)) + "".join(_SIGNS)
PLAIN = "0123456789" * len(_ZEROS) + "".join(_SIGNS.values())
_TABLE = str.maketrans(NATIVE, PLAIN)
_DIGIT = re.compile(f"[{NATIVE[: 10 * len(_ZEROS)]}]")
KEPT = frozenset({"password", "password_hash", "password_salt", "password_hint", "person_name", "username", "free_text", "private_message"})
"""Types of which a digit is a letter like any other."""
HINT = "numerals"


def native(values: Sequence[str]) -> bool:
    """Whether a column's values hold such digits."""
    return not "".join(values).isascii() and any(not value.isascii() and _DIGIT.search(value) for value in values)


def plain(sample: ColumnSample) -> ColumnSample:
    """The sample with plain digits."""
    return replace(sample, values=list(dict.fromkeys(value.translate(_TABLE) for value in sample.values)))


def plain_sql(v: str) -> str:
    """SQL: the text with plain digits."""
    return f"translate({v}, {literal(NATIVE)}, {literal(PLAIN)})"
