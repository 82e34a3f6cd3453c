"""Forms that values show by themselves: placeholders, and from their own modules stored passwords and tokens.

The tables stand in ``data/`` (``placeholders.toml``, ``credential_forms.csv``, ``token_formats.csv``); they become
DuckDB expressions. An ``expr`` is any SQL expression of type VARCHAR; it is repeated, so pass a column, not a computation.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType

from breach_impact.evidence.digests import hex_form_of_column
from breach_impact.passwords.stored import PROTECTED, credential_form_sql, protected_sql
from breach_impact.tokens.formats import (
    TokenFormat,
    full_match,
    literal,
    revocable_by,
    rows,
    token_bare_sql,
    token_compact_sql,
    token_decoded_sql,
    token_format_of,
    token_format_sql,
    token_formats,
    token_issuer_by_name,
    token_scope,
)

__all__ = [
    "PLACEHOLDERS",
    "PROTECTED",
    "TOLD_BY_PATTERN",
    "TokenFormat",
    "credential_form_sql",
    "full_match",
    "hex_form_of_column",
    "literal",
    "placeholder_pattern",
    "placeholder_sql",
    "protected_sql",
    "revocable_by",
    "rows",
    "tlds",
    "token_bare_sql",
    "token_compact_sql",
    "token_decoded_sql",
    "token_format_of",
    "token_format_sql",
    "token_formats",
    "token_issuer_by_name",
    "token_scope",
]


@cache
def tlds() -> frozenset[str]:
    """The top-level domains shipped, lower case, in unicode and ``xn--`` form."""
    text = (files("breach_impact") / "data" / "tlds.txt").read_text(encoding="utf-8")
    return frozenset(line for line in text.splitlines() if line and not line.startswith("#"))


# --- placeholders -------------------------------------------------------------------------------------------------------------


@cache
def _placeholders() -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    table = tomllib.loads((files("breach_impact") / "data" / "placeholders.toml").read_text(encoding="utf-8"))
    return MappingProxyType({kind: {key: tuple(v) for key, v in lists.items()} for kind, lists in table.items()})


PLACEHOLDERS: Mapping[str, frozenset[str]] = MappingProxyType(
    {kind: frozenset(lists["exact"]) for kind, lists in _placeholders().items()}
)
"""Kind (``email``, ``account_id``) or data type (``us_ssn``) to the values, in normal form, that stand for "none given"."""

TOLD_BY_PATTERN = frozenset({"email", "account_id"} | {kind for kind, lists in _placeholders().items() if "pattern" in lists})
"""Kinds of which one pattern tells all that are placeholders."""

# Calling codes (ITU E.164 list of 2026), so that the national part of +1 555 555 5555 is seen.
_CALLING_CODE = "(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|[2-9][0-9]{2})"
_EQUAL = "(?:" + "|".join(f"{digit}{{7,}}" for digit in range(10)) + ")"
_UP = "0123456789" * 3
_DOWN = _UP[::-1]


def _lively(first: int) -> str:
    """RE2 of three digits that make, with the one before them, no run of four equal, rising or falling ones (0 follows 9)."""
    steps = {(first + step) % 10: step for step in (-1, 0, 1)}
    other = "".join(str(digit) for digit in range(10) if digit not in steps)
    arms = [f"[{other}][0-9]{{2}}"]
    for second, step in steps.items():
        third = (second + step) % 10
        arms.append(f"{second}(?:[^{third}\\D][0-9]|{third}[^{(third + step) % 10}\\D])")
    return f"{first}(?:{'|'.join(arms)})"


_LIVELY_END = rf"(?:{'|'.join(map(_lively, range(10)))})\z"
"""RE2 of the end of nearly all numbers: dull digits end dull."""


def _dull(digits: str) -> str:
    """SQL: the digits are seven or more, and all equal or each one up or one down from the last (0 follows 9)."""
    running = f"(length({digits}) >= 7 and (contains('{_UP}', {digits}) or contains('{_DOWN}', {digits})))"
    return f"({full_match(digits, _EQUAL)} or {running})"


@cache
def placeholder_pattern(kind: str) -> str:
    """RE2 of the whole values that are placeholders, of the kinds that are told by one pattern: :data:`TOLD_BY_PATTERN`."""
    lists = _placeholders()[kind]
    if "pattern" in lists:
        return "|".join(lists["pattern"])
    # One pattern: its first characters turn most values away, where a list is gone through to its end.
    exact, local = "|".join(map(re.escape, lists["exact"])), "|".join(map(re.escape, lists.get("local", ())))
    return f"{exact}|(?:{local})@(?s:.*)" if local else exact


def placeholder_sql(kind: str, expr: str) -> str:
    """SQL: the value, in the normal form of its kind, is a placeholder.

    Args:
        kind: ``email``, ``phone``, ``account_id``, ``token``, ``payment_card_number``, or the data type of an id of a person or a device.
        expr: the normal form: lower-case e-mail; E.164 or raw digits of a phone; the rest may hold separators and letters.

    Returns:
        A boolean expression, false for NULL.
    """
    if kind in TOLD_BY_PATTERN:
        test = full_match(expr, placeholder_pattern(kind))
        if kind == "account_id":  # CASE and not AND, of which DuckDB works out both sides where it is no condition
            return f"CASE WHEN strlen({expr}) <= {max(map(len, PLACEHOLDERS[kind]))} THEN {test} ELSE false END"
        return f"coalesce({test}, false)"
    digits = f"regexp_replace({expr}, '[^0-9]', '', 'g')"
    test = _dull(digits)
    if kind == "phone":
        national = f"regexp_replace(regexp_replace({expr}, '^(?:\\+|00){_CALLING_CODE}', ''), '[^0-9]', '', 'g')"
        test = f"(case when regexp_matches({expr}, {literal(_LIVELY_END)}) then false else {test} or {_dull(national)} end)"
    exact = PLACEHOLDERS.get(kind)
    if exact:
        compact = f"upper(regexp_replace({expr}, '[^0-9A-Za-z]', '', 'g'))"
        test = f"({test} or list_contains([{', '.join(map(literal, sorted(exact)))}], {compact}))"
    return f"coalesce({test}, false)"
