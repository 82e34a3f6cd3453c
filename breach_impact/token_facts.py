"""SQL that makes a fact of a token: whose it is by prefix or name, when it was issued and ended, by its own claims and by its record."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from breach_impact import forms
from breach_impact.sql import literal
from breach_impact.token_dates import dates, issued, within

if TYPE_CHECKING:
    from breach_impact.parts import Cell

JWT = r"eyJ[A-Za-z0-9_-]{5,}[.]eyJ[A-Za-z0-9_-]{2,}[.][A-Za-z0-9_-]*"
BY_PREFIX, BY_NAME, BY_JWT, BY_NOTHING = 0, 1, 2, 3
"""Ranks of the evidence for issuer and kind (COUNTING, *Token*: by prefix, else column name, else jwt, else generic)."""
CHECKED = ("crc32", "aws_key", "discord")
"""Structural checks of formats that the tally reports; a JWT is decoded anyhow."""
FOREVER = -1
"""The lifetime of what lives until it is revoked."""
CLAIM, UNSIGNED, RIGHT, WRONG, ENDED, GRANTED = 1, 2, 4, 8, 16, 32
"""Marks of a token: its own claim says when it ends; a JWT without signature; its checksum; a flag says that it was ended; the operator granted it."""


def claims(token: str) -> str:
    """SQL of a JWT's payload as a text of JSON, NULL of any other token."""
    return f"CASE WHEN left({token}, 3) = 'eyJ' THEN CASE WHEN regexp_full_match({token}, '{JWT}') THEN {_part(token, 2)} END END"


def claimed(cell: Cell, cells: Sequence[Cell]) -> Iterator[str]:
    """The layer with ``y<cell>_exp``, the end that a JWT claims, and ``y<cell>_issued``, the issue that it claims, else that of its record."""
    payload = f"j{cell.index}"
    yield f"CASE WHEN {payload} IS NOT NULL THEN {_claim(payload, 'exp')} END AS y{cell.index}_exp"
    issue = f"coalesce({within(_claim(payload, 'iat'))}, {within(_claim(payload, 'nbf'))})"
    yield f"coalesce(CASE WHEN {payload} IS NOT NULL THEN {issue} END, {issued(cell, cells)}) AS y{cell.index}_issued"


def token_columns(cell: Cell, cells: Sequence[Cell], exposed: str, name: str, hashed: str) -> Iterator[str]:
    """SQL of a token's columns: hash, issuer, kind, rank of the evidence, lifetime, expiry, issue, revocation, marks.

    Args:
        cell: of the column whose name may give issuer and kind; ``q`` is the token in normal form, ``f`` its number in the table of
            formats, ``j`` the payload of a JWT.
        cells: of the part.
        exposed: SQL: the value is a token.
        name: prefix of the columns' names.
        hashed: SQL of its hash.
    """
    column, token, form = cell.column, f"q{cell.index}", f"f{cell.index}"
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
    lasts = "[" + ", ".join(_number(_span(entry)) for entry in formats) + "]"
    own = None if _granted(cell) else _span_of(str(issuer), str(kind))
    yield f"CAST(CASE WHEN {prefix} THEN {lasts}[{form} + 1] ELSE {_number(own)} END AS INTEGER) AS {name}l"
    yield from _life(cell, cells, exposed, name, prefix)


def _life(cell: Cell, cells: Sequence[Cell], exposed: str, name: str, prefix: str) -> Iterator[str]:
    """A claim goes before the record."""
    i, row = cell.index, dates(cell, cells)
    yield f"CASE WHEN {exposed} THEN coalesce(y{i}_exp, {row.expires}) END AS {name}x"
    yield f"CASE WHEN {exposed} THEN y{i}_issued END AS {name}s"
    yield f"CASE WHEN {exposed} THEN {row.gone} END AS {name}g"
    marks = [f"CASE WHEN y{i}_exp IS NULL THEN 0 ELSE {CLAIM} END", f"CASE WHEN j{i} IS NULL THEN 0 WHEN {_unsigned(f'q{i}')} THEN {UNSIGNED} ELSE 0 END"]
    checked = [n for n, entry in enumerate(forms.token_formats()) if entry.check in CHECKED]
    sums = f"CASE token_checked(q{i}) WHEN 1 THEN {RIGHT} WHEN 2 THEN {WRONG} ELSE 0 END"
    marks.append(f"CASE WHEN f{i} IS NOT NULL THEN CASE WHEN list_contains({checked}, f{i}) THEN {sums} ELSE 0 END ELSE 0 END")
    if row.ended != "false":
        marks.append(f"CASE WHEN {row.ended} THEN {ENDED} ELSE 0 END")
    if _granted(cell):
        marks.append(f"CASE WHEN {prefix} THEN 0 ELSE {GRANTED} END")
    yield f"CAST({' | '.join(f'({mark})' for mark in marks)} AS UTINYINT) AS {name}m"


def _granted(cell: Cell) -> bool:
    return cell.column.hints.get("granted_by") == "operator"


def _span(entry: forms.TokenFormat) -> int | None:
    """How long a token of a format lives by its issuer's documents: seconds, FOREVER, or None."""
    return FOREVER if entry.expires == "no" else entry.lifetime_seconds


def _span_of(issuer: str, kind: str) -> int | None:
    """What all formats of an issuer and kind agree on, for a token that only its column names; of what the operator granted they say nothing."""
    found = {_span(entry) for entry in forms.token_formats() if (entry.issuer, entry.kind) == (issuer, kind)}
    return found.pop() if len(found) == 1 else None


def _number(number: int | None) -> str:
    return "NULL" if number is None else str(number)


def _named(word: str | None, jwt: str, if_jwt: str, otherwise: str) -> str:
    return f"ELSE {literal(word)}" if word else f"WHEN {jwt} THEN '{if_jwt}' ELSE '{otherwise}'"


def _part(v: str, number: int) -> str:
    """A part of a JWT, decoded; NULL where it is no base64 or no text."""
    part = f"translate(split_part({v}, '.', {number}), '-_', '+/')"
    padded = f"{part} || repeat('=', (4 - length({part}) % 4) % 4)"
    return f"try(decode(from_base64({padded})))"


def _claim(payload: str, name: str) -> str:
    """A time of a JWT's payload in seconds since 1970, NULL where it states none."""
    return f"try_cast(try_cast(try(json_extract_string({payload}, '$.{name}')) AS DOUBLE) AS BIGINT)"


def _unsigned(token: str) -> str:
    """Whether the header says that there is no signature."""
    return f"coalesce(lower(try(json_extract_string({_part(token, 1)}, '$.alg'))) = 'none', false)"
