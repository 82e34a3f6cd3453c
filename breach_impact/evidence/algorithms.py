"""Columns that name how the passwords beside them are kept: ``hash_type`` with ``md5``, ``password_algorithm`` with ``SHA-1``."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from breach_impact.headerwords.lexicon import folded

if TYPE_CHECKING:
    from breach_impact.evidence.columndraft import Draft

_SAYING = folded(
    "type typ tipo kind algorithm algo alg scheme method methode metodo format encoder encoding cipher encryption hashing mechanism function "
    "verfahren algorithmus algoritmo algorithme алгоритм тип 算法 类型 方式".split()
)
_OF_WHAT = folded("hash hashed hashing password passwd pwd pass pw digest encryption encrypt crypt cipher passwort kennwort senha contrasena clave хеш пароль пароля 密码 加密 哈希".split())
_LONE = folded("algo algorithm hashtype hashalgo hashalgorithm hashmethod hashformat pwtype pwdtype passtype passwordtype passwordalgorithm passwordalgo passwordmethod passwordformat passwordscheme encryption cryptmethod".split())
_NAMES = re.compile(
    r"(?:salted|raw|unsalted|plain|hmac|double)?(?:md[245]|sha(?:1|2|160|224|256|384|512)?|sha[23]?(?:224|256|384|512)|nt|ntlm|nthash|lm|lanman|mysql(?:41|5|323)?|bcrypt|blowfish|bf|"
    r"argon2(?:i|d|id)?|s?crypt|yescrypt|pbkdf2(?:sha(?:1|256|512))?|phpass|php|des|descrypt|md5crypt|sha(?:256|512)crypt|ssha|whirlpool|ripemd160)(?:salted|salt|hex|hash|php)?"
    r"|plain|plaintext|cleartext|clear|none|null|no|unknown|other"
)
MOST = 0.95


def named_beside(draft: Draft, others: Sequence[Draft]) -> tuple[str, ...]:
    """The names of algorithms that columns beside a column of passwords hold: words like those of its own name.

    Args:
        draft: a column of passwords.
        others: the columns of its table.
    """
    return tuple(name for other in others if other is not draft and other.parent == draft.parent and _says(other) for name in sorted(_spelled(other)))


def _says(draft: Draft) -> bool:
    words = set(folded(draft.leaf))
    speaks = bool(words & _LONE) or (bool(words & _SAYING) and bool(words & _OF_WHAT))
    if not speaks or not draft.witness.few:
        return False
    values = draft.witness.values
    return sum(_NAMES.fullmatch(_plain(value)) is not None for value in values) >= max(1, MOST * len(values))


def _spelled(draft: Draft) -> set[str]:
    """The values as words of a name: ``Salted MD5`` says two of them."""
    bare = {re.sub("^(?:raw|plain)(?=.)|unsalted|(?<=.)(?:hex|hash)$", "", _plain(value)) for value in draft.witness.values}
    return {re.sub("salt(?:ed)?|hmac", "", name) for name in bare} | ({"salted"} if any("salt" in name for name in bare) else set())


def _plain(value: str) -> str:
    return re.sub(r"[^a-z0-9]", "", value.lower())
