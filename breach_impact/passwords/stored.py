"""Stored passwords: protected values, the form that a value shows by itself, and what is no password any more.

The formats are in :mod:`breach_impact.passwords.formats`. An ``expr`` is any SQL expression of type VARCHAR; it is repeated, so pass a
column, not a computation. What a form's own numbers say (cost, rounds) is in :mod:`breach_impact.passwords.settings`, what a whole column
says of its bare digests in :mod:`breach_impact.evidence.digests`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from breach_impact.passwords import formats as password_formats
from breach_impact.sql import literal
from breach_impact.tokens.formats import full_match

PROTECTED = "|".join(
    (
        r"(?i:enc|encrypted|crypt|kms|k8s:enc|aes(?:-?[0-9]{3})?(?:-?(?:gcm|cbc|ctr|siv))?):[\s\S]+",
        r"(?i:enc)[(\[{][\s\S]+[)\]}]",
        r"\{(?i:cipher|aes(?:-?[0-9]{3})?|3?des|enc|xor)\}[\s\S]+",
        r"OBF:[a-z0-9U]{8,}",
        r"vault:v[0-9]+:[\s\S]+",
        r"-----BEGIN (?:PGP MESSAGE|AGE ENCRYPTED FILE|PKCS7|CMS)-----[\s\S]*",
        r"\$ANSIBLE_VAULT;[\s\S]+",
        r"arn:aws:kms:[\s\S]+",
        r"U2FsdGVkX1[A-Za-z0-9+/=\s]{10,}",
        r"gAAAAA[A-Za-z0-9_=-]{60,}",
        r"CfDJ8[A-Za-z0-9_-]{30,}",
        r"eyJpdiI6[A-Za-z0-9+/=]{40,}",
        r"\{\"p\":\"[A-Za-z0-9+/=]+\",\"h\":\{[\s\S]+\}\}",
        r"AQ[IE]C[A-Za-z0-9+/=]{60,}",
        r"ey[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+",
        r"(?:tok|tkn|token|vlt|pm|card)_[A-Za-z0-9_-]{8,}",
    )
)


def protected_sql(expr: str) -> str:
    """SQL: the trimmed value is encrypted or tokenised (Jasypt, Vault, KMS, OpenSSL, Fernet, JWE, PGP, ``tok_`` ...)."""
    return full_match(expr, PROTECTED)


# --- what stands for a password -----------------------------------------------------------------------------------------------

_GONE = "redacted|removed|deleted|hidden|masked|filtered|protected|secret|entfernt|gelöscht|supprimé|masqué|eliminado|oculto|removido|скрыто|удалено|已删除|已隐藏|非表示"
REMOVED = rf"[*•xX#]{{3,}}|\*{{1,2}}|!{{1,2}}|![A-Za-z0-9]{{40}}|[xX]|\*(?i:lk|np)\*|[\[<({{](?i:{_GONE})[\]>)}}]"
"""RE2 of what is written where a password was: masks, the marks of passwd(5) and shadow(5) for one that is elsewhere or none, ``[removed]``; Django's
``!`` and 40 characters of chance, which no password gives."""
REMOVED_WORDS = frozenset(
    [
        *_GONE.split("|"),
        *"np lk locked disabled nologin none null empty changed migrated ldap sso saml oauth oauth2 openid external google facebook restored".split(),
        *["not cached", "no password", "no login", "to be generated", "kein passwort", "sans mot de passe", "sin contraseña", "нет", "нет пароля", "无", "无密码"],
    ]
)
"""Words that say so where a whole column does, or where its other values are hashes. They are ours: a hint names one only when the column holds it."""


# --- forms --------------------------------------------------------------------------------------------------------------------

# How a stored password begins that is written in base64, in hex, percent-encoded, or behind the ``!`` of a locked account: of what is
# decoded only one that names its format is taken. A digest in hex has few first letters when its text is in base64 again.
_MODULAR_64 = "J(?:DJ|GF|DY|DU|DE|FA|Eg|FM|Hk|Dc|HB|HN)|e1N|cGJr"
_MODULAR_HEX = "24(?:32|61|36|35|31|50|48|53|79|37|70|73)|7[Bb](?:53|73)|70626[Bb]"
_HEX_IN_64 = r"(?:[MNOYZQR][A-Za-z0-9]{3}){10,42}(?:[MNOYZQR][A-Za-z0-9]{1,2}={1,2})?"
_WRAPPED = rf"^(?:%24|(?:!{{1,2}}|\*LK\*)[${{]|(?:{_MODULAR_64})[A-Za-z0-9+/]{{16,}}={{0,2}}$|(?:{_MODULAR_HEX})[0-9A-Fa-f]{{36,}}$|{_HEX_IN_64}$)"
_OPENED = r"[!-~]*[$}][!-~]*|[0-9a-fA-F]{32}|[0-9a-fA-F]{40}|[0-9a-fA-F]{64}|[0-9a-fA-F]{128}"


def bare_sql(expr: str) -> str:
    """SQL: the stored password itself, decoded once where it stands in base64, hex or percent-encoded, without the mark of a lock before it."""
    unlocked = f"regexp_replace({expr}, '^(?:!{{1,2}}|[*]LK[*])', '')"
    text = (
        f"CASE WHEN starts_with({expr}, '%24') THEN url_decode({expr}) WHEN {expr}[1] IN ('!', '*') THEN {unlocked}"
        f" WHEN regexp_full_match({expr}, '[0-9A-Fa-f]+') THEN try(decode(unhex({expr}))) ELSE try(decode(from_base64({expr}))) END"
    )
    inner = f"coalesce(nullif(regexp_extract({text}, {literal(f'^(?:{_OPENED})$')}), ''), {expr})"
    return f"CASE WHEN strlen({expr}) >= 20 AND regexp_matches({expr}, {literal(_WRAPPED)}) THEN {inner} ELSE {expr} END"


_ODD = r"(?i)^(?:[${*_@(#!-]|[0-9][|]|[^:]*:|.{1,40}[$][0-9a-f]{16}|[0-9a-f]{8}:|eyJ|[a-z]{4,16}[*]|[0-9a-f]{16}|0x0|v1;|m\$|pbkdf2\(|wpa\*|[a-z0-9_-]+[$:.|]|[A-Z0-9+/_-]{22}|[./a-z0-9]{43})"
"""How all that the table holds begins; most passwords are plain and begin otherwise."""
DIGEST_FORMS: Mapping[int, tuple[str, ...]] = MappingProxyType(
    {32: ("md5", "ntlm", "salted_md5", "md4", "lm"), 40: ("sha1", "mysql41", "salted_sha1"), 64: ("sha256",), 128: ("sha512",)}
)
"""Digits of a bare digest, and the names that a column's evidence may give it."""
SHIPPED_FORMS = password_formats.forms() | {"encrypted", "ntlm", "md5"}
"""The forms that the statistics name."""
BASE64_BLOCKS = r"(?:[A-Za-z0-9+/]{32})*(?:[A-Za-z0-9+/]{11}=|[A-Za-z0-9+/]{22}==|[A-Za-z0-9+/]{32})"
BLOCKS = rf"{BASE64_BLOCKS}|(?:[0-9a-fA-F]{{16}})+"
"""RE2 of base64 or hex of whole blocks of eight bytes."""
CHAR13 = r"[./A-Za-z0-9]{12}[.26AEIMQUYcgkosw]"
"""RE2 of crypt(3) with DES: 64 bits in eleven characters leave two bits of the last one empty."""


def credential_form_sql(expr: str, named: Sequence[str] = ()) -> str:
    """SQL: the form of one trimmed password value, NULL for NULL and the empty string.

    Most passwords are plain and short, so two cheap tests stand before the table.

    Args:
        expr: the value, as :func:`bare_sql` gives it where it may be encoded.
        named: what the evidence of its column says of values that have no form of their own, such as ``md5``, ``descrypt``, ``encrypted``;
            several names of one shape leave it open.
    """
    known = set(named)
    blocks = [f"when {full_match(expr, BLOCKS)} then 'encrypted'"] if "encrypted" in known else []
    thirteen = [f"when strlen({expr}) = 13 and {full_match(expr, CHAR13)} then 'unknown_hash'"] if "descrypt" in known else []
    digests = []
    for length, names in DIGEST_FORMS.items():
        mine = [name for name in names if name in known]
        if mine:
            form = mine[0] if len(mine) == 1 and mine[0] in SHIPPED_FORMS else "unknown_hash"
            digests.append(f"when strlen({expr}) = {length} and {full_match(expr, '[0-9a-fA-F]+')} then '{form}'")
    cases = [
        f"when {expr} = '' then null",
        *blocks,
        f"when {protected_sql(expr)} then 'encrypted'",
        *thirteen,
        f"when length({expr}) < 16 then 'plaintext'",
        *digests,
        f"when not regexp_matches({expr}, {literal(_ODD)}) then 'plaintext'",
        *password_formats.form_arms(expr),
    ]
    return f"case {' '.join(cases)} when {expr} is not null then 'plaintext' end"


# --- strength -----------------------------------------------------------------------------------------------------------------

STRENGTHS = ("under_8", "8_to_11_one_kind", "8_to_11_mixed", "12_or_more_one_kind", "12_or_more_mixed")
"""Classes of passwords in the clear, the weakest first: length in characters, and whether all are of one kind (small letters, capitals, digits, all else)."""
UNSALTED, SALTED = 11, 12
"""Numbers of bare digests among those of the strengths, which count from 1: of no salt, and with one in a column beside it."""


def strength_sql(expr: str) -> str:
    """SQL: number of the class of a password in the clear, from 1."""
    one = full_match(expr, "[a-z]+|[A-Z]+|[0-9]+|[^a-zA-Z0-9]+")
    short = f"WHEN length({expr}) < 12 THEN CASE WHEN {one} THEN 2 ELSE 3 END"
    return f"(CASE WHEN length({expr}) < 8 THEN 1 {short} WHEN {one} THEN 4 ELSE 5 END)::UTINYINT"


def secret_kind_sql(expr: str, form: str) -> str:
    """SQL: class of a plain password or :data:`UNSALTED`, :data:`SALTED` of a bare digest; NULL where equal values would say nothing, or nothing is exposed."""
    digest = full_match(expr, "[*]?[0-9a-fA-F]{16,128}")
    return (
        f"CASE WHEN {form} = 'plaintext' THEN CASE WHEN {full_match(expr, REMOVED)} THEN NULL ELSE {strength_sql(expr)} END"
        f" WHEN {form} IN ('salted_md5', 'salted_sha1') AND {digest} THEN {SALTED}::UTINYINT"
        f" WHEN {form} IN ('md5', 'ntlm', 'sha1', 'sha256', 'sha512', 'mysql41', 'unknown_hash') AND {digest} THEN {UNSALTED}::UTINYINT END"
    )
