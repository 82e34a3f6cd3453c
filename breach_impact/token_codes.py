"""What a token shows by itself as one small number, which the scan asks for once a value."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any

from breach_impact.token_checks import BY_WORDS, made_up, verify
from breach_impact.tokens import token_format_of, token_formats

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


@cache
def _codes() -> tuple[tuple[int, str], ...]:
    """By number of a format: its part of a code, and its check if the tally reports it."""
    return tuple(
        (number + 1 | (0 if form.issuer in {"jwt", "generic"} else NAMED), form.check if form.check in CHECKED else "")
        for number, form in enumerate(token_formats())
    )


def _code(token: str, suspect: bool) -> int:
    """The code of a compact token; ``suspect``: it may be made up."""
    number = token_format_of(token, made_up if suspect else _genuine)
    code = SHAPED if token.startswith("eyJ") and _SHAPE.fullmatch(token) else 0
    if number is None:
        return code
    form, check = _codes()[number]
    marks = {"right": RIGHT, "wrong": WRONG}.get(verify(check, token), 0) if check else 0
    return code | form | marks << CHECK


def _genuine(_: str) -> bool:
    return False


def token_codes(values: pa.Array) -> pa.Array:
    """The codes of compact tokens as 16-bit integers; NULL stays NULL.

    Tokens that may be made up are looked for in all at once: of most, one pass says that they are not.
    """
    import pyarrow as pa
    import pyarrow.compute as pc

    suspects: list[Any] = pc.match_substring_regex(values, BY_WORDS).to_pylist()  # pyright: ignore[reportAttributeAccessIssue]
    tokens: list[Any] = values.to_pylist()
    return pa.array([None if t is None else _code(t, suspect) for t, suspect in zip(tokens, suspects, strict=True)], pa.int16())


def token_code_sql(expr: str) -> str:
    """SQL of the code of a compact token; :mod:`breach_impact.udfs` registers :func:`token_codes`."""
    return f"CASE WHEN {expr} IS NOT NULL THEN token_code({expr}) END"


def number_sql(code: str) -> str:
    """SQL: the index in :func:`breach_impact.tokens.token_formats` from a code, negative where the token is of no form."""
    return f"({code} & {FORM}) - 1"
