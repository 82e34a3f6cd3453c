"""Forms that values show by themselves: placeholders, protected values, stored passwords and (from ``tokens``) tokens.

The tables stand in ``data/`` (``placeholders.toml``, ``credential_forms.csv``, ``token_formats.csv``); this module turns them
into DuckDB expressions. An ``expr`` is any SQL expression of type VARCHAR; it is repeated, so pass a column, not a computation.
"""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from types import MappingProxyType

from breach_impact.tokens import (
    TokenFormat,
    full_match,
    literal,
    revocable_by,
    rows,
    token_compact_sql,
    token_format_of,
    token_format_sql,
    token_formats,
    token_issuer_by_name,
    token_scope,
)

__all__ = [
    "PLACEHOLDERS",
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
    "token_compact_sql",
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
        kind: ``email``, ``phone``, ``account_id``, ``payment_card_number``, or the data type of an id of a person.
        expr: the normal form: lower-case e-mail; E.164 or raw digits of a phone; the rest may hold separators and letters.

    Returns:
        A boolean expression, false for NULL.
    """
    if kind in ("email", "account_id"):
        lists = _placeholders()[kind]
        test = f"list_contains([{', '.join(map(literal, lists['exact']))}], {expr})"
        if local := lists.get("local"):
            test = f"({test} or regexp_matches({expr}, {literal('^(?:' + '|'.join(map(re.escape, local)) + ')@')}))"
        return f"coalesce({test}, false)"
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


# --- protected values and stored passwords ------------------------------------------------------------------------------------

PROTECTED = "|".join(
    (
        r"(?i:enc|encrypted|crypt|kms|k8s:enc|aes(?:-?[0-9]{3})?(?:-?(?:gcm|cbc|ctr|siv))?):[\s\S]+",
        r"(?i:enc)[(\[{][\s\S]+[)\]}]",
        r"\{(?i:cipher|aes|enc)\}[\s\S]+",
        r"vault:v[0-9]+:[\s\S]+",
        r"-----BEGIN (?:PGP MESSAGE|AGE ENCRYPTED FILE|PKCS7|CMS)-----[\s\S]*",
        r"\$ANSIBLE_VAULT;[\s\S]+",
        r"arn:aws:kms:[\s\S]+",
        r"U2FsdGVkX1[A-Za-z0-9+/=\s]{10,}",
        r"gAAAAA[A-Za-z0-9_=-]{60,}",
        r"CfDJ8[A-Za-z0-9_-]{30,}",
        r"eyJpdiI6[A-Za-z0-9+/=]{40,}",
        r"AQ[IE]C[A-Za-z0-9+/=]{60,}",
        r"ey[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+",
        r"(?:tok|tkn|token|vlt|pm|card)_[A-Za-z0-9_-]{8,}",
    )
)


def protected_sql(expr: str) -> str:
    """SQL: the trimmed value is encrypted or tokenised (Jasypt, Vault, KMS, OpenSSL, Fernet, JWE, PGP, ``tok_`` ...)."""
    return full_match(expr, PROTECTED)


def credential_form_sql(expr: str) -> str:
    """SQL: the form of one trimmed password value by its own shape, NULL for NULL and the empty string.

    Most passwords are plain and short, so two cheap tests stand before the table.
    """
    cases = [
        f"when {expr} = '' then null",
        f"when {protected_sql(expr)} then 'encrypted'",
        f"when length({expr}) < 16 then 'plaintext'",
        f"when not regexp_matches({expr}, {literal('(?i)^(?:[${*_]|[^:]+:|[0-9a-f]{16}|0x0|[a-z0-9_-]+[$:.]|[A-Z0-9+/]{22})')})"
        " then 'plaintext'",
        *(f"when {full_match(expr, row['pattern'])} then '{row['form']}'" for row in rows("credential_forms.csv")),
    ]
    return f"case {' '.join(cases)} when {expr} is not null then 'plaintext' end"


# Digests that everyone knows: of the empty string, "password", "123456" and "admin". They prove the algorithm, and that no salt is used.
_KNOWN_DIGESTS: Mapping[str, str] = MappingProxyType(
    {
        "d41d8cd98f00b204e9800998ecf8427e": "md5",
        "5f4dcc3b5aa765d61d8327deb882cf99": "md5",
        "e10adc3949ba59abbe56e057f20f883e": "md5",
        "21232f297a57a5a743894a0e4a801fc3": "md5",
        "31d6cfe0d16ae931b73c59d7e0c089c0": "ntlm",
        "8846f7eaee8fb117ad06bdd830b7586c": "ntlm",
        "32ed87bdb5fdc5e9cba88547376818d4": "ntlm",
        "da39a3ee5e6b4b0d3255bfef95601890afd80709": "sha1",
        "5baa61e4c9b93f3f0682250b6cf8331b7ee68fd8": "sha1",
        "7c4a8d09ca3762af61e59520943dc26494f8941b": "sha1",
    }
)
_BY_LENGTH: Mapping[int, tuple[str, ...]] = MappingProxyType(
    {32: ("md5", "ntlm"), 40: ("sha1", "mysql41"), 64: ("sha256",), 128: ("sha512",)}
)
_NAMED: tuple[tuple[frozenset[str], str], ...] = (
    (frozenset({"ntlm", "nthash", "nt", "ntpassword", "sam", "samba", "sambantpassword"}), "ntlm"),
    (frozenset({"md5", "md5hash", "passwordmd5"}), "md5"),
    (frozenset({"mysql", "mysql41", "mysql5"}), "mysql41"),
    (frozenset({"sha1", "sha", "sha160", "passwordsha1"}), "sha1"),
    (frozenset({"sha256", "sha2", "passwordsha256"}), "sha256"),
    (frozenset({"sha512", "sha2", "passwordsha512"}), "sha512"),
)
_SALTED = {"md5": "salted_md5", "sha1": "salted_sha1"}


def hex_form_of_column(
    values: Sequence[str], header_tokens: Sequence[str], *, salt_sibling: bool = False
) -> tuple[str, tuple[str, ...]]:
    """Name the bare hex digests of a column by the whole evidence.

    A digest of 32 digits is MD5 or NTLM, and nothing in one value tells which: it stays open unless the name, a digest that
    everyone knows, or a salt (NTLM has none) decides. 40, 64 and 128 digits are SHA-1, SHA-256 and SHA-512 unless the name
    speaks otherwise.

    Args:
        values: distinct sampled values; those that are no bare hex digest are passed over.
        header_tokens: the words of the path, lower case; ``salted`` counts as a salt.
        salt_sibling: the table has a column of password salts.

    Returns:
        The form and, for ``unknown_hash``, the forms that are possible.
    """
    digests = [value.lower() for value in values if re.fullmatch(r"[0-9a-fA-F]+", value) and len(value) in _BY_LENGTH]
    if not digests:
        return "unknown_hash", ()
    length = Counter(map(len, digests)).most_common(1)[0][0]
    possible = _BY_LENGTH[length]
    known = {_KNOWN_DIGESTS[digest] for digest in digests if digest in _KNOWN_DIGESTS and len(digest) == length}
    if len(known) == 1:
        return known.pop(), ()
    words = {re.sub(r"[^a-z0-9]", "", token.lower()) for token in header_tokens}
    words |= {f"{one}{two}" for one in words for two in words if one != two and two.isdigit()}
    salted = salt_sibling or bool(words & {"salted", "salt"})
    named = {form for names, form in _NAMED if words & names and form in possible}
    if not named:
        named = {possible[0]} if length != 32 or salted else set()
    if len(named) != 1:
        return "unknown_hash", possible
    form = named.pop()
    return (_SALTED.get(form, form) if salted else form), ()
