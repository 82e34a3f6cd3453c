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

from breach_impact.digests import hex_form_of_column
from breach_impact.passwords import PROTECTED, credential_form_sql, protected_sql
from breach_impact.tokens import (
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
    "TokenFormat",
    "credential_form_sql",
    "full_match",
    "hex_form_of_column",
    "literal",
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

# Calling codes (ITU E.164 list of 2026), so that the national part of +1 555 555 5555 is seen.
_CALLING_CODE = "(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|[2-9][0-9]{2})"
_EQUAL = "(?:" + "|".join(f"{digit}{{7,}}" for digit in range(10)) + ")"
_UP = "0123456789" * 3
_DOWN = _UP[::-1]
_DULL_END = "|".join(sorted({run[at : at + 4] for run in (_UP, _DOWN) for at in range(10)} | {str(digit) * 4 for digit in range(10)}))


def _dull(digits: str) -> str:
    """SQL: the digits are seven or more, and all equal or each one up or one down from the last (0 follows 9)."""
    running = f"(length({digits}) >= 7 and (contains('{_UP}', {digits}) or contains('{_DOWN}', {digits})))"
    return f"({full_match(digits, _EQUAL)} or {running})"


def placeholder_sql(kind: str, expr: str) -> str:
    """SQL: the value, in the normal form of its kind, is a placeholder.

    Args:
        kind: ``email``, ``phone``, ``account_id``, ``token``, ``payment_card_number``, or the data type of an id of a person.
        expr: the normal form: lower-case e-mail; E.164 or raw digits of a phone; the rest may hold separators and letters.

    Returns:
        A boolean expression, false for NULL.
    """
    if kind == "token":
        return f"coalesce({full_match(expr, '|'.join(_placeholders()[kind]['pattern']))}, false)"
    if kind in ("email", "account_id"):
        lists = _placeholders()[kind]
        exact, local = "|".join(map(re.escape, lists["exact"])), "|".join(map(re.escape, lists.get("local", ())))
        # One pattern: its first characters turn most values away, where a list is gone through to its end.
        return f"coalesce({full_match(expr, f'{exact}|(?:{local})@(?s:.*)' if local else exact)}, false)"
    digits = f"regexp_replace({expr}, '[^0-9]', '', 'g')"
    test = _dull(digits)
    if kind == "phone":
        national = f"regexp_replace(regexp_replace({expr}, '^(?:\\+|00){_CALLING_CODE}', ''), '[^0-9]', '', 'g')"
        end = f"right({expr}, 4)"  # tells nearly all numbers at once: dull digits end dull
        test = f"(case when {full_match(end, '[0-9]{4}')} and not {full_match(end, _DULL_END)} then false else {test} or {_dull(national)} end)"
    exact = PLACEHOLDERS.get(kind)
    if exact:
        compact = f"upper(regexp_replace({expr}, '[^0-9A-Za-z]', '', 'g'))"
        test = f"({test} or list_contains([{', '.join(map(literal, sorted(exact)))}], {compact}))"
    return f"coalesce({test}, false)"
