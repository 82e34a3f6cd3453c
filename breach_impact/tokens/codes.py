"""What a token shows by itself as one small number, which the scan asks for once a value."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Any

from breach_impact.sql import literal
from breach_impact.tokens.checks import BY_WORDS, made_up, verify
from breach_impact.tokens.formats import gate, token_format_of, token_formats

if TYPE_CHECKING:
    import pyarrow as pa

JWT = r"eyJ[A-Za-z0-9_-]{5,}[.]eyJ[A-Za-z0-9_-]{2,}[.][A-Za-z0-9_-]*"
FORM, SHAPED, NAMED, CHECK = 511, 512, 1024, 9
"""Of a code: the bits of the number of the form, from 1; the shape of a JWT; the form names the issuer; where the marks of a check begin."""
RIGHT, WRONG = 4, 8
"""Marks of a token whose check sum was asked for."""
CHECKED = ("crc32", "aws_key", "discord")
"""Structural checks of formats that the tally reports; a JWT is decoded anyhow."""
_SHAPE = re.compile(JWT, re.ASCII)
_OPAQUE = re.compile(r"\(\?:\(\?i:bearer\) \)\?\[((?:[^\\\]]|\\.)+)\]\{([0-9]+),\}")
"""The pattern of a type of token that is characters of a class and a least number of them."""


@cache
def _codes() -> tuple[tuple[int, str], ...]:
    """By number of a format: its part of a code, and its check if the tally reports it."""
    return tuple(
        (number + 1 | (0 if form.issuer in {"jwt", "generic"} else NAMED), form.check if form.check in CHECKED else "")
        for number, form in enumerate(token_formats())
    )


def _code(token: str, fake: Callable[[str], bool]) -> int:
    number = token_format_of(token, fake)
    code = SHAPED if token.startswith("eyJ") and _SHAPE.fullmatch(token) else 0
    if number is None:
        return code
    form, check = _codes()[number]
    marks = {"right": RIGHT, "wrong": WRONG}.get(verify(check, token), 0) if check else 0
    return code | form | marks << CHECK


class _Suspects:
    """Says of the tokens of a block which are made up. They are looked for in all at once, when first asked: one pass clears nearly all."""

    __slots__ = ("_found", "_values")

    def __init__(self, values: pa.Array) -> None:
        self._values = values
        self._found: set[str] | None = None

    def __call__(self, token: str) -> bool:
        if self._found is None:
            import pyarrow.compute as pc

            among: Any = pc.match_substring_regex(self._values, BY_WORDS)  # pyright: ignore[reportAttributeAccessIssue]
            self._found = set(self._values.filter(among).to_pylist()) if among.true_count else set()
        return bool(self._found) and token in self._found and made_up(token)


def token_codes(values: pa.Array) -> pa.Array:
    """The codes of compact tokens as 16-bit integers; NULL stays NULL."""
    import pyarrow as pa

    fake = _Suspects(values)
    tokens: list[Any] = values.to_pylist()
    return pa.array([None if token is None else _code(token, fake) for token in tokens], pa.int16())


def odd_token_sql(expr: str, raw: str, pattern: str, fake: str) -> str:
    """SQL: a compact token may have a form of its own, or be none; one pattern clears nearly all.

    Args:
        expr: the token.
        raw: the trimmed value, which is the same where nothing stood around the token.
        pattern: of the raw value of its type. One that is a class of characters and a count is asked for in the same pass.
        fake: pattern of whole tokens that are placeholders.
    """
    arms = rf"{gate()}|^(?:{fake})\z"
    opaque = _OPAQUE.fullmatch(pattern)
    if opaque is None:
        return f"({expr} <> {raw} OR NOT regexp_full_match({raw}, {literal(pattern)}) OR regexp_matches({expr}, {literal(arms)}))"
    chars, least = opaque[1], int(opaque[2])
    other = f"^(?s:.{{0,{least - 1}}})\\z|^[{chars}]*[^{chars}]"
    return f"({expr} <> {raw} OR regexp_matches({expr}, {literal(f'{arms}|{other}')}))"


def token_code_sql(expr: str, odd: str) -> str:
    """SQL of the code of a compact token; :mod:`breach_impact.scanning.udfs` registers :func:`token_codes`.

    Most tokens have no form of their own: ``odd``, which is :func:`odd_token_sql`, turns them away.
    """
    return f"CASE WHEN {odd} THEN token_code({expr}) WHEN {expr} IS NOT NULL THEN 0 END"


def number_sql(code: str) -> str:
    """SQL: the index in :func:`breach_impact.tokens.formats.token_formats` from a code, negative where the token is of no form."""
    return f"({code} & {FORM}) - 1"
