"""SQL that makes a fact of a token: whose it is by prefix or name, and until when a JWT says that it is good."""

from __future__ import annotations

from breach_impact import forms
from breach_impact.privacy import hash_sql
from breach_impact.sql import literal
from breach_impact.types import Column

JWT = r"eyJ[A-Za-z0-9_-]{5,}[.]eyJ[A-Za-z0-9_-]{2,}[.][A-Za-z0-9_-]*"
BY_PREFIX, BY_NAME, BY_JWT, BY_NOTHING = 0, 1, 2, 3
"""Ranks of the evidence for issuer and kind (COUNTING, *Token*: by prefix, else column name, else jwt, else generic)."""


def named_tokens(column: Column, values: str) -> str:
    """SQL: a list of tokens in normal form, each with the issuer and kind that its column's name gives."""
    issuer, kind = (literal(text) if text else "NULL" for text in (column.hints.get("issuer"), column.hints.get("token_kind")))
    return f"list_transform({values}, lambda v: {{'v': v, 'n': CAST({issuer} AS VARCHAR), 'm': CAST({kind} AS VARCHAR)}})"


def token_sql(named: str) -> str:
    """SQL: for named tokens, a list of structs of hash, issuer, kind, rank of the evidence, expiry."""
    formats = forms.token_formats()
    usable = [n for n, form in enumerate(formats) if form.issuer not in {"jwt", "generic"}]
    issuers = "[" + ", ".join(literal(form.issuer) for form in formats) + "]"
    kinds = "[" + ", ".join(literal(form.kind) for form in formats) + "]"
    jwt = f"regexp_full_match(t.v, '{JWT}')"
    formed = f"list_transform({named}, lambda t: {{'v': t.v, 'n': t.n, 'm': t.m, 'f': {forms.token_format_sql('t.v')}}})"
    prefix = f"coalesce(list_contains({usable}, t.f), false)"
    return (
        f"list_transform({formed}, lambda t: {{'h': {hash_sql('token', 't.v')},"
        f" 'i': CASE WHEN {prefix} THEN {issuers}[t.f + 1] WHEN t.n IS NOT NULL THEN t.n WHEN {jwt} THEN 'jwt' ELSE 'generic' END,"
        f" 'k': CASE WHEN {prefix} THEN {kinds}[t.f + 1] WHEN t.m IS NOT NULL THEN t.m WHEN {jwt} THEN 'access' ELSE 'unknown' END,"
        f" 'r': CASE WHEN {prefix} THEN {BY_PREFIX} WHEN t.n IS NOT NULL THEN {BY_NAME} WHEN {jwt} THEN {BY_JWT} ELSE {BY_NOTHING} END,"
        f" 'x': CASE WHEN {jwt} THEN {_expiry('t.v')} END}})"
    )


def _expiry(v: str) -> str:
    """``exp`` of a JWT's payload in seconds since 1970, NULL where it states none."""
    part = f"translate(split_part({v}, '.', 2), '-_', '+/')"
    padded = f"{part} || repeat('=', (4 - length({part}) % 4) % 4)"
    return f"try_cast(try_cast(try(json_extract_string(decode(from_base64({padded})), '$.exp')) AS DOUBLE) AS BIGINT)"
