"""SQL that makes a fact of a token: whose it is by prefix or name, and until when a JWT says that it is good."""

from __future__ import annotations

from collections.abc import Iterator

from breach_impact import forms
from breach_impact.sql import literal
from breach_impact.types import Column

JWT = r"eyJ[A-Za-z0-9_-]{5,}[.]eyJ[A-Za-z0-9_-]{2,}[.][A-Za-z0-9_-]*"
BY_PREFIX, BY_NAME, BY_JWT, BY_NOTHING = 0, 1, 2, 3
"""Ranks of the evidence for issuer and kind (COUNTING, *Token*: by prefix, else column name, else jwt, else generic)."""


def token_columns(column: Column, exposed: str, token: str, form: str, name: str, hashed: str) -> Iterator[str]:
    """SQL of a token's columns: hash, issuer, kind, rank of the evidence, expiry.

    Args:
        column: whose name may give issuer and kind.
        exposed: SQL: the value is a token.
        token: SQL of the token in normal form.
        form: SQL of its number in the table of formats.
        name: prefix of the columns' names.
        hashed: SQL of its hash.
    """
    formats = forms.token_formats()
    usable = [n for n, entry in enumerate(formats) if entry.issuer not in {"jwt", "generic"}]
    issuers = "[" + ", ".join(literal(entry.issuer) for entry in formats) + "]"
    kinds = "[" + ", ".join(literal(entry.kind) for entry in formats) + "]"
    jwt = f"regexp_full_match({token}, '{JWT}')"
    issuer, kind = column.hints.get("issuer"), column.hints.get("token_kind")
    by_name = f" WHEN true THEN {BY_NAME}" if issuer else ""
    prefix = f"({form} IS NOT NULL AND list_contains({usable}, {form}))"
    yield f"{hashed} AS {name}h"
    yield f"CASE WHEN NOT {exposed} THEN NULL WHEN {prefix} THEN {issuers}[{form} + 1] {_named(issuer, jwt, 'jwt', 'generic')} END AS {name}i"
    yield f"CASE WHEN NOT {exposed} THEN NULL WHEN {prefix} THEN {kinds}[{form} + 1] {_named(kind, jwt, 'access', 'unknown')} END AS {name}k"
    yield f"CAST(CASE WHEN {prefix} THEN {BY_PREFIX}{by_name} WHEN {jwt} THEN {BY_JWT} ELSE {BY_NOTHING} END AS TINYINT) AS {name}r"
    expiry = f"CASE WHEN left({token}, 3) = 'eyJ' THEN CASE WHEN {jwt} THEN {_expiry(token)} END END"
    yield f"CASE WHEN {exposed} THEN {expiry} END AS {name}x"


def _named(word: str | None, jwt: str, if_jwt: str, otherwise: str) -> str:
    return f"ELSE {literal(word)}" if word else f"WHEN {jwt} THEN '{if_jwt}' ELSE '{otherwise}'"


def _expiry(v: str) -> str:
    """``exp`` of a JWT's payload in seconds since 1970, NULL where it states none."""
    part = f"translate(split_part({v}, '.', 2), '-_', '+/')"
    padded = f"{part} || repeat('=', (4 - length({part}) % 4) % 4)"
    return f"try_cast(try_cast(try(json_extract_string(decode(from_base64({padded})), '$.exp')) AS DOUBLE) AS BIGINT)"
