"""What a whole column says of stored passwords that name no form: bare digests, DES of crypt(3), blocks of a cipher, hashes of an address.

All is decided on the distinct values of the sample. Nothing is cracked: a digest is compared with those that everyone knows, and with
those of the row's own e-mail addresses and user names.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType

from breach_impact.headerwords.lexicon import folded
from breach_impact.passwords.stored import BASE64_BLOCKS, BLOCKS, CHAR13, DIGEST_FORMS

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
    | {
        hashlib.new(name, text).hexdigest(): name
        for name in ("sha256", "sha512")
        for text in (b"", b"password", b"123456", b"admin")
    }
    | {  # MySQL 4.1 hashes twice, and here without its star
        hashlib.sha1(hashlib.sha1(text, usedforsecurity=False).digest(), usedforsecurity=False).hexdigest(): "mysql41"
        for text in (b"password", b"123456", b"admin")
    }
)
_EMPTY_LM = "aad3b435b51404ee"
"""The half of an LM hash of a password that has no eighth character."""
_OPEN: Mapping[int, tuple[str, ...]] = MappingProxyType({32: ("md5", "ntlm"), 40: ("sha1", "mysql41"), 64: ("sha256",), 128: ("sha512",)})
"""Digits of a digest, and what it can be; but for 32 digits the first is usual and the rest must be named."""
_NAMED: tuple[tuple[frozenset[str], str], ...] = (
    (frozenset({"ntlm", "nthash", "nt", "ntpassword", "sam", "samba", "sambantpassword", "ntds", "unicodepwd"}), "ntlm"),
    (frozenset({"lm", "lmhash", "lanman", "lmpassword", "sambalmpassword"}), "lm"),
    (frozenset({"md4", "md4hash"}), "md4"),
    (frozenset({"md5", "md5hash", "passwordmd5", "md5password", "md5sum", "md5密码", "密码md5", "md5加密"}), "md5"),
    (frozenset({"mysql", "mysql41", "mysql5"}), "mysql41"),
    (frozenset({"sha1", "sha", "sha160", "passwordsha1", "sha1hash", "密码sha1"}), "sha1"),
    (frozenset({"sha256", "sha2", "passwordsha256", "sha256hash", "密码sha256"}), "sha256"),
    (frozenset({"sha512", "sha2", "passwordsha512", "sha512hash"}), "sha512"),
)
_SALTED = {"md5": "salted_md5", "sha1": "salted_sha1"}
_SALT_WORDS = folded("salted salt salty salz gesalzen salato salado salgado salé zout solone соль солёный соленый tuzlu 盐 加盐 ソルト".split())
UNNAMED = frozenset({"ripemd160", "ripemd", "haval", "tiger"})
"""Digests of the lengths of others, for which there is no form of its own: what is called so stays open."""
FEW = 8
"""Distinct values below which a shape proves nothing."""


def _words_of(tokens: Sequence[str]) -> set[str]:
    """The words of a name, and two of them put together where the second is a number (``sha``, ``256``)."""
    words = {re.sub(r"[^\w]|_", "", token.lower()) for token in tokens}
    return words | {f"{one}{two}" for one in words for two in words if one != two and (two.isdigit() or two in ("hash", "password"))}


def hex_form_of_column(
    values: Sequence[str], header_tokens: Sequence[str], *, salt_sibling: bool = False
) -> tuple[str, tuple[str, ...]]:
    """Name the bare hex digests of a column, those of the most frequent length, by the whole evidence.

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
    digests = _digests(values)
    if not digests:
        return "unknown_hash", ()
    length = min(digests, key=lambda n: (-len(digests[n]), n))
    names = _of_length(length, digests[length], header_tokens, salted=salt_sibling)[0]
    return (names[0], ()) if len(names) == 1 else ("unknown_hash", names)


def _digests(values: Iterable[str]) -> dict[int, list[str]]:
    out: dict[int, list[str]] = {}
    for value in values:
        if len(value) in _OPEN and re.fullmatch(r"[0-9a-fA-F]+", value):
            out.setdefault(len(value), []).append(value.lower())
    return out


def _of_length(length: int, digests: Sequence[str], tokens: Sequence[str], *, salted: bool) -> tuple[tuple[str, ...], bool]:
    """The names that digests of a length may have, and whether more than the length says so."""
    possible = _OPEN[length]
    known = {_KNOWN_DIGESTS[digest] for digest in digests if digest in _KNOWN_DIGESTS}
    if len(known) == 1:
        return (known.pop(),), True
    if length == 32 and _halves(digests):
        return ("lm",), True
    words = _words_of(tokens)
    salted = salted or bool(words & _SALT_WORDS)
    named = {form for names, form in _NAMED if words & names and form in DIGEST_FORMS[length]}
    sure = bool(named) or salted
    if not named:
        named = {possible[0]} if length != 32 or salted else set()
    if len(named) != 1 or (words & UNNAMED and len(possible) > 1):
        return possible, False
    form = named.pop()
    return (_SALTED.get(form, form) if salted else form,), sure


def _halves(digests: Sequence[str]) -> bool:
    """Whether digests are two halves that stand for seven characters each: LM, in which the second is often that of nothing."""
    ends = sum(digest.endswith(_EMPTY_LM) for digest in digests)
    return ends >= 2 and ends >= 0.02 * len(digests)


# --- a column -----------------------------------------------------------------------------------------------------------------


def column_forms(values: Sequence[str], tokens: Sequence[str], *, salted: bool) -> dict[str, str]:
    """Hints of a column of passwords: what its values that name no form can be.

    Args:
        values: distinct sampled values.
        tokens: the words of the path, lower case.
        salted: the table has a column of password salts.

    Returns:
        ``forms``, names divided by commas, of which several of one length leave it open; ``by_length``, those of them that nothing but their
        length names; ``blocks``, what repeated blocks of a cipher were seen. Keys with nothing to say are left out.
    """
    if blocks := repeated_blocks(values):
        return {"forms": "encrypted", "blocks": "{} of {}".format(*blocks)}
    if whole_blocks(values):
        return {"forms": "encrypted"}
    names: list[str] = []
    lone: list[str] = []
    for length, digests in sorted(_digests(values).items()):
        mine, sure = _of_length(length, digests, tokens, salted=salted)
        names += mine
        lone += [] if sure or len(mine) > 1 else mine
    if is_descrypt(values):
        names.append("descrypt")
    out = {"forms": ",".join(names), "by_length": ",".join(lone)}
    return {key: text for key, text in out.items() if text}


def is_descrypt(values: Sequence[str]) -> bool:
    """Whether the values of 13 characters are DES of crypt(3): its last character has two empty bits, which one chance value in four shows."""
    long = [value for value in values if len(value) == 13]
    fit = [value for value in long if re.fullmatch(CHAR13, value)]
    mixed = sum(bool(re.search("[a-z]", v[2:]) and re.search("[A-Z]", v[2:])) for v in fit)
    enough = FEW if len(long) < len(values) else 3
    return len(fit) >= enough and len(fit) >= 0.95 * len(long) and mixed >= 0.9 * len(fit)


def repeated_blocks(values: Sequence[str]) -> tuple[int, int] | None:
    """Whether a column is enciphered block by block (ECB), so that equal parts of passwords are equal blocks of different values.

    A digest of the same length repeats no eight bytes in a sample. The blocks must be of no text, not all begin alike as those with a
    header do, and repeat where the whole does not.

    Returns:
        how many values have a block that another value has at the same place, and how many values of whole blocks there are; None if
        the column is no such one.
    """
    formed = [value for value in values if re.fullmatch(BLOCKS, value)]
    if len(formed) < 2 * FEW or len(formed) < 0.5 * len(values):
        return None
    raw = [_bytes(value) for value in formed]
    if sum(all(32 <= byte < 127 for byte in one) for one in raw) > 0.1 * len(raw):
        return None
    long = sorted({one for one in raw if len(one) > 8})
    starts = Counter(one[:8] for one in long)
    ends = Counter(one[-8:] for one in long)
    ends.pop(bytes.fromhex(_EMPTY_LM), None)  # two halves of LM are no cipher of the operator's
    several = {block for block, n in starts.items() if n > 1}
    lone = starts and max(starts.values()) > 0.5 * len(long)
    last = {block for block, n in ends.items() if n >= FEW // 2}
    repeated = sum(one[:8] in several or one[-8:] in last for one in long)
    if lone or repeated < FEW // 2 or repeated < 0.01 * len(long) or _all_lm(formed):
        return None
    return repeated, len(formed)


def whole_blocks(values: Sequence[str]) -> bool:
    """Whether nearly all values are base64 of whole blocks of eight bytes, of several lengths: a cipher's, for digests are of one length and none of eight bytes."""
    formed = [value for value in values if len(value) % 4 == 0 and re.fullmatch(BASE64_BLOCKS, value)]
    if len(formed) < 2 * FEW or len(formed) < 0.95 * len(values):
        return False
    lengths = Counter(len(value) for value in formed)
    several = sum(count > 1 for count in lengths.values())
    return several > 1 and lengths[12] >= FEW // 2 and sum(all(32 <= byte < 127 for byte in _bytes(one)) for one in formed) <= 0.1 * len(formed)


def _all_lm(values: Sequence[str]) -> bool:
    digests = [value.lower() for value in values if re.fullmatch("[0-9a-fA-F]{32}", value)]
    return len(digests) > 0.9 * len(values) and _halves(digests)


def _bytes(value: str) -> bytes:
    return bytes.fromhex(value) if re.fullmatch("[0-9a-fA-F]+", value) else base64.b64decode(value)


_ALGORITHMS: Mapping[int, tuple[str, ...]] = MappingProxyType({32: ("md5",), 40: ("sha1",), 64: ("sha256",), 128: ("sha512",)})


def of_identifiers(digests: Sequence[str], identifiers: Iterable[str]) -> float:
    """The share of digests that are those of the sampled addresses or user names themselves: pseudonyms, and no passwords.

    Args:
        digests: distinct sampled values.
        identifiers: distinct sampled values of columns beside it.
    """
    found = _digests(digests)
    if not found:
        return 0.0
    names = [name for length in found for name in _ALGORITHMS[length]]
    texts = {form for text in identifiers for form in (text, text.lower())}
    made = {hashlib.new(name, text.encode(errors="surrogatepass"), usedforsecurity=False).hexdigest() for text in texts for name in names}
    return sum(digest in made for mine in found.values() for digest in mine) / len(digests)
