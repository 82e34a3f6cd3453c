"""SQL that makes a fact of a token: whose it is by prefix or name, when it was issued and ended, by its own claims and by its record."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from breach_impact.scanning import forms
from breach_impact.tokens.codes import CHECK, FORM, NAMED, RIGHT, SHAPED, WRONG
from breach_impact.tokens.dates import NOTHING, dates, issued, within

if TYPE_CHECKING:
    from breach_impact.scanning.parts import Cell

BY_PREFIX, BY_NAME, BY_JWT, BY_NOTHING = 0, 1, 2, 3
"""Ranks of the evidence for issuer and kind (COUNTING, *Token*: by prefix, else column name, else jwt, else generic)."""
FOREVER = -1
"""The lifetime of what lives until it is revoked."""
CLAIM, UNSIGNED, ENDED, GRANTED = 1, 2, 16, 32
"""Marks of a token beside those of its check: its own claim says when it ends; a JWT without signature; a flag says that it was ended;
the operator granted it."""
TIMES = ("exp", "iat", "nbf")
Class = tuple[str, str, int, int | None]
"""Issuer, kind, rank of the evidence, and how long such a token lives: seconds, FOREVER, or None."""


@dataclass(frozen=True, slots=True)
class TokenColumn:
    """A column of tokens in a part's result.

    Attributes:
        path: of the column.
        hashed: name of the column of hashes, NULL where a value is no token of the type.
        facts: prefix of the columns c, x, s, g, m: class, expiry, issue, revocation, marks.
        ends: whether there is a column g.
        plain, jwt: class of a token whose form does not name its issuer, and of a JWT among them. ``c`` is the number of the form, else that
            of the forms, else one more.
    """

    path: str
    hashed: str
    facts: str
    ends: bool
    plain: Class
    jwt: Class


def formats() -> tuple[Class, ...]:
    """The classes of tokens whose form names the issuer, by number of the form."""
    return tuple((form.issuer, form.kind, BY_PREFIX, _span(form)) for form in forms.token_formats())


def payload(cell: Cell) -> str:
    """SQL of a JWT's payload as a text of JSON, NULL of any other token; ``f`` is the token's code, ``q`` the token in normal form."""
    return f"CASE WHEN f{cell.index} & {SHAPED} <> 0 THEN {_part(f'q{cell.index}', 2)} END AS j{cell.index}"


def claims(cell: Cell) -> str:
    """SQL of what a payload ``j`` says of times: a list of texts, or NULL."""
    paths = ", ".join(f"'$.{name}'" for name in TIMES)
    return f"CASE WHEN j{cell.index} IS NOT NULL THEN try(json_extract_string(j{cell.index}, [{paths}])) END AS o{cell.index}"


def claimed(cell: Cell, cells: Sequence[Cell]) -> Iterator[str]:
    """The layer with ``y<cell>_exp``, the end that a JWT claims, and ``y<cell>_issued``, the issue that it claims, else that of its record."""
    exp, iat, nbf = (f"try_cast(try_cast(o{cell.index}[{place}] AS DOUBLE) AS BIGINT)" for place in (1, 2, 3))
    yield f"CASE WHEN o{cell.index} IS NOT NULL THEN {exp} END AS y{cell.index}_exp"
    issue = f"coalesce({within(iat)}, {within(nbf)})"
    yield f"coalesce(CASE WHEN o{cell.index} IS NOT NULL THEN {issue} END, {issued(cell, cells)}) AS y{cell.index}_issued"


def token_columns(cell: Cell, cells: Sequence[Cell], name: str) -> Iterator[str]:
    """SQL of the columns c, x, s, g, m of :class:`TokenColumn`; they mean something where a value is a token.

    Args:
        cell: of the column; ``q`` is the token in normal form, ``f`` its code, ``j`` the payload of a JWT.
        cells: of the part.
        name: prefix of the columns' names.
    """
    i, row, code, many = cell.index, dates(cell, cells), f"f{cell.index}", len(forms.token_formats())
    yield f"CAST(CASE WHEN {code} & {NAMED} <> 0 THEN ({code} & {FORM}) - 1 WHEN {code} & {SHAPED} <> 0 THEN {many + 1} ELSE {many} END AS SMALLINT) AS {name}c"
    yield f"coalesce(y{i}_exp, {row.expires}) AS {name}x"
    yield f"y{i}_issued AS {name}s"
    if row.gone != NOTHING:
        yield f"{row.gone} AS {name}g"
    claim = f"CASE WHEN y{i}_exp IS NULL THEN 0 ELSE {CLAIM} END"
    marks = [f"({code} >> {CHECK}) & {RIGHT | WRONG}", f"CASE WHEN j{i} IS NULL THEN 0 ELSE ({claim}) | CASE WHEN {_unsigned(f'q{i}')} THEN {UNSIGNED} ELSE 0 END END"]
    if row.ended != "false":
        marks.append(f"CASE WHEN {row.ended} THEN {ENDED} ELSE 0 END")
    if _granted(cell):
        marks.append(f"CASE WHEN {code} & {NAMED} <> 0 THEN 0 ELSE {GRANTED} END")
    yield f"CAST({' | '.join(f'({mark})' for mark in marks)} AS UTINYINT) AS {name}m"


def token_column(cell: Cell, cells: Sequence[Cell], hashed: str, name: str) -> TokenColumn:
    """What :func:`token_columns` gives of a cell, of one type of token."""
    issuer, kind = cell.column.hints.get("issuer"), cell.column.hints.get("token_kind")
    own = None if _granted(cell) else _span_of(str(issuer), str(kind))
    return TokenColumn(
        path=cell.column.path,
        hashed=hashed,
        facts=name,
        ends=dates(cell, cells).gone != NOTHING,
        plain=(issuer or "generic", kind or "unknown", BY_NAME if issuer else BY_NOTHING, own),
        jwt=(issuer or "jwt", kind or "access", BY_NAME if issuer else BY_JWT, own),
    )


def _granted(cell: Cell) -> bool:
    return cell.column.hints.get("granted_by") == "operator"


def _span(entry: forms.TokenFormat) -> int | None:
    """How long a token of a format lives by its issuer's documents: seconds, FOREVER, or None."""
    return FOREVER if entry.expires == "no" else entry.lifetime_seconds


def _span_of(issuer: str, kind: str) -> int | None:
    """What all formats of an issuer and kind agree on, for a token that only its column names; of what the operator granted they say nothing."""
    found = {_span(entry) for entry in forms.token_formats() if (entry.issuer, entry.kind) == (issuer, kind)}
    return found.pop() if len(found) == 1 else None


def _part(v: str, number: int) -> str:
    """A part of a JWT, decoded; NULL where it is no base64 or no text."""
    part = f"translate(split_part({v}, '.', {number}), '-_', '+/')"
    padded = f"{part} || repeat('=', (4 - length({part}) % 4) % 4)"
    return f"try(decode(from_base64({padded})))"


def _unsigned(token: str) -> str:
    """Whether the header says that there is no signature."""
    return f"coalesce(lower(try(json_extract_string({_part(token, 1)}, '$.alg'))) = 'none', false)"
