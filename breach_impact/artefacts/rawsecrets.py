"""Tokens, keys, cookies and stored passwords inside a text, by the formats that name themselves (``data/token_formats.csv``, ``credential_forms.csv``).

A bare digest is none: our own outputs hold those of files and plans.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from breach_impact.artefacts.rawvalues import Finder, Hit, Label, python, valid
from breach_impact.scanning import reserved
from breach_impact.scanning.forms import rows, token_formats
from breach_impact.tokens.checks import formed

_EDGE = r"(?:^|[^0-9A-Za-z_-])"
_KEY = re.compile(
    r"-----BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----(?:\s|\\[nr]|<[^<>]*>|[\"',+])*(?:$|[A-Z][A-Za-z-]+: |[A-Za-z0-9+/]{16})"
    r"|PuTTY-User-Key-File-[23]: |AGE-SECRET-KEY-1[0-9A-Z]{58}|\bxprv[1-9A-HJ-NP-Za-km-z]{107,108}"
)
_COOKIE = re.compile(
    r"(?i)\b(?:set-)?cookie[\"']?\s*[:=]\s*[\"']?[A-Za-z0-9_.-]+=([^\s;\"',]{8,})"
    r"|\b(?:PHPSESSID|JSESSIONID|ASPSESSIONID\w{8}|ASP\.NET_SessionId|connect\.sid|laravel_session|session_?id|sid)=([A-Za-z0-9%._:+/-]{16,})"
    r"|\bauthorization[\"']?\s*[:=]\s*[\"']?(?:bearer|basic)\s+([A-Za-z0-9+/=._~-]{12,})"
)
_JWT = re.compile(r"(?<![A-Za-z0-9_.-])ey[A-Za-z0-9_-]{6,}\.[A-Za-z0-9_-]{2,}\.[A-Za-z0-9_-]*")
_PACKED = re.compile(r"[A-Za-z0-9+/]{48}$")  # base64 of something else goes on
_UNNAMED = {"plaintext", "unknown_hash"}
_NAMED = re.compile(r"(?:\(\?i?:)*(?:\\[${*]|[a-z]{3}|SCRAM|U\))")
_MODULAR = r"\$[A-Za-z][A-Za-z0-9_-]{1,40}[$*][0-9A-Za-z./+=$*,#-]*[0-9][0-9A-Za-z./+=$*,#-]{8,}[0-9][0-9A-Za-z./+=$*,#-]{6,}"  # of hashcat and others
_PROSE = re.compile(r"[a-z]+(?:[-_.]+[a-z]+){2,}|[0-9]+-[0-9a-f]{40}")  # words of a style sheet or of prose; a digest behind a number


def _opaque(value: str, least: int = 7) -> bool:
    """As chance brings it, not made of words, not ``xxxxxxxx``: so many characters differ."""
    return len(set(value[-24:])) >= least and _PROSE.fullmatch(value) is None


@cache
def _issued() -> re.Pattern[str]:
    """All formats that name their issuer; the group's number is the format's."""
    forms = "|".join(f"(?P<f{number}>{python(form.pattern)})" for number, form in enumerate(token_formats()) if form.data_type != "jwt")
    return re.compile(f"(?<![0-9A-Za-z_-])(?:{forms})(?![0-9A-Za-z_])")


def _tokens(text: str, label: Label) -> Iterator[Hit]:
    del label
    for found in _issued().finditer(text):
        form = token_formats()[int((found.lastgroup or "f0")[1:])]
        if formed(form.check, found[0]) and _opaque(found[0], 6) and not _PACKED.search(text, max(0, found.start() - 100), found.start()):
            yield Hit(found.start(), form.data_type, f"format of {form.issuer} ({form.kind})", reserved.token(found[0]))


def _jwts(text: str, label: Label) -> Iterator[Hit]:
    del label
    yield from (Hit(found.start(), "jwt", "a header that decodes") for found in _JWT.finditer(text) if valid("jwt", found[0]))


def _keys(text: str, label: Label) -> Iterator[Hit]:
    del label
    yield from (Hit(found.start(), "private_key", "a key's head and body") for found in _KEY.finditer(text))


def _cookies(text: str, label: Label) -> Iterator[Hit]:
    del label
    for found in _COOKIE.finditer(text):
        value = found[found.lastindex or 0]
        if _opaque(value) and re.search("[0-9]", value):
            yield Hit(found.start(), "session_token", "a cookie or header of a session")


@cache
def _stored() -> tuple[str, re.Pattern[str]]:
    """Forms of stored passwords that name themselves, for the sieve and for Python; a bare digest is what our own outputs hold of files and plans."""
    forms = [part for row in rows("credential_forms.csv") if row["form"] not in _UNNAMED for part in _alternatives(row["pattern"]) if _NAMED.match(part)]
    forms.append(_MODULAR)
    return f"{_EDGE}(?:{'|'.join(forms)})", re.compile(rf"(?<![0-9A-Za-z_-])(?:{'|'.join(map(python, forms))})")


def _alternatives(pattern: str) -> list[str]:
    """The alternatives of a pattern outside of parentheses, each with the pattern's own ``(?i)``."""
    bare = pattern.removeprefix("(?i)")
    flat = re.sub(r"\\.|\[[^\]]*\]", lambda found: "." * len(found[0]), bare)
    depth, cuts = 0, [-1]
    for place, char in enumerate(flat):
        depth += (char == "(") - (char == ")")
        if char == "|" and depth == 0:
            cuts.append(place)
    parts = [bare[start + 1 : end] for start, end in pairwise([*cuts, len(bare)])]
    return [f"(?i:{part})" for part in parts] if bare != pattern else parts


def _hashes(text: str, label: Label) -> Iterator[Hit]:
    del label
    yield from (Hit(found.start(), "password_hash", "a stored password that names its form") for found in _stored()[1].finditer(text) if _opaque(found[0]))


@cache
def finders() -> tuple[Finder, ...]:
    """The finders of this module."""
    issued = "|".join(form.pattern for form in token_formats() if form.data_type != "jwt")
    return (
        Finder(sieves=(r"[A-Za-z0-9_.|%:=/+~$!*\[\]-]{15}|<[0-9a-f]{8} ", f"{_EDGE}(?:{issued})"), find=_tokens),
        Finder(sieves=(r"ey[A-Za-z0-9_-]{6,}\.[A-Za-z0-9_-]{2,}\.",), find=_jwts),
        Finder(sieves=(r"-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY|PuTTY-User-Key-File-|AGE-SECRET-KEY-1|xprv[1-9A-Za-z]{20}",), find=_keys),
        Finder(sieves=(r"(?i)cookie|authorization|sess|connect\.sid|\bsid=",), find=_cookies),
        Finder(sieves=(r"[${*][A-Za-z0-9_./{$]{3}|[a-z0-9][$:][0-9A-Za-z./+$]{3}|\.[A-Za-z0-9./+=]{20}", _stored()[0]), find=_hashes),
    )
