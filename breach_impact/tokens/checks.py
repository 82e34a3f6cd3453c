"""What a token shows beyond its pattern: check sums, parts that decode, and the marks of a value that somebody made up.

A form's *demand* must hold or the value is none of the form: the pattern alone is too wide. A form's *check* tells right from wrong and
takes nothing away: data that was scrambled or cut on its way here is still that issuer's, and the difference is reported.
"""

from __future__ import annotations

import base64
import json
import re
import zlib
from collections.abc import Callable
from itertools import pairwise
from typing import Any, Literal

Checked = Literal["right", "wrong", "none"]

_BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_WORDS = ("test", "token", "sandbox", "sample", "demo", "fake", "dummy", "your", "redacted", "here", "insert", "changeme")
_ANYWHERE = ("xxxxxx", "123123123123", "example", "placeholder", "tokenhere", "randomstring", "replaceme", "replace_me", "abcdefghijkl", "invalid")
_APART = re.compile(rf"(?:^|[-_.|:])(?:{'|'.join(_WORDS)})(?:[-_.]|$)")
BY_WORDS = rf"(?i){'|'.join(_ANYWHERE)}|(?:^|[-_.|:])(?:{'|'.join(_WORDS)})(?:[-_.\n]|$)"
"""RE2 that is found in all that :func:`made_up` says yes to, and in hardly any other: it folds more letters."""


def made_up(token: str) -> bool:
    """The token stands for one, in an example or a test: it holds a word or a row of x that chance does not bring.

    A word between separators comes by chance in one base64 text of 10,000,000, six x in a row in one of 1,000,000.
    """
    low = token.lower()
    return any(word in low for word in _ANYWHERE) or (any(word in low for word in _WORDS) and _APART.search(low) is not None)


# -- demands --------------------------------------------------------------------------------------------------------------
def _chance(token: str) -> bool:
    """Letters and digits, as chance brings them: words have no digits, numbers no letters."""
    return bool(re.search("[0-9]", token)) and bool(re.search("[A-Za-z]", token))


def _mixed(token: str) -> bool:
    return bool(re.search("[0-9]", token)) and bool(re.search("[a-z]", token)) and bool(re.search("[A-Z]", token))


def _uri(token: str) -> bool:
    """The password of a URI is no variable of a template."""
    secret = token.partition("://")[2].partition(":")[2].rpartition("@")[0]
    return not re.match(r"[$%{<\[]|(?i:x+$|\*+$|password$|pass$|secret$)", secret)


def _jwt(token: str) -> bool:
    """The header is a JSON object, and so are the claims where the signature was cut off: a text of three parts is much, but no JWT."""
    return decoded(_part(token, 0)) is not None and (token.count(".") > 1 or decoded(_part(token, 1)) is not None)


def _random(token: str) -> bool:
    """What stands behind the last separator is drawn by chance, not written: letters, cases and digits alternate."""
    *words, body = re.split("[_-]", token)
    if _OPEN & set(words):
        return False
    kinds = re.sub("[0-9]", "0", re.sub("[A-Z]", "A", re.sub("[a-z]", "a", body)))
    switches = sum(one != two for one, two in pairwise(kinds)) / (len(kinds) - 1)
    if {"A", "a", "0"} <= set(kinds):
        return switches >= _SWITCHES
    return len(body) >= _ONE_CASE and kinds.count("0") >= 4 and switches >= _SWITCHES_OF_TWO


_OPEN = frozenset({"pk", "pub", "public", "publishable"})
"""Words for a key that its owner publishes."""
_SWITCHES, _SWITCHES_OF_TWO, _ONE_CASE = 0.45, 0.28, 24
"""Of random base 62 three pairs of neighbours in five are of two kinds, of base 36 and hexadecimal two; of words in camel case two."""


def _inside(token: str) -> bool:
    """What the base64 says is not made up."""
    return not made_up(_bytes(token).decode("ascii", "ignore"))


def _long_or_right(token: str) -> bool:
    """A first part of 23 characters is met elsewhere; only ids of 17 digits, the oldest, are that short."""
    return len(token.partition(".")[0]) != 23 or _discord(token) == "right"


_DEMANDS: dict[str, Callable[[str], bool]] = {
    "chance": _chance, "mixed": _mixed, "uri": _uri, "jwt": _jwt, "inside": _inside, "random": _random, "discord": _long_or_right,
}  # fmt: skip


def formed(check: str, token: str) -> bool:
    """Whether a token that matches the pattern of a form meets what the form demands beside it."""
    demand = _DEMANDS.get(check)
    return demand is None or demand(token)


def meets(check: str, token: str, fake: Callable[[str], bool] = made_up) -> bool:
    """As :func:`formed`, and nobody made the token up (``fake`` says so); a JWT shows what it is by what it says."""
    return formed(check, token) and (check == "jwt" or not fake(token))


# -- checks ---------------------------------------------------------------------------------------------------------------
def verify(check: str, token: str) -> Checked:
    """Whether a token of a form passes its structural check; ``none`` where it has none."""
    test = _CHECKS.get(check)
    return "none" if test is None else test(token)


def base62(number: int, width: int) -> str:
    """A number in the digits of GitHub and npm: 0 to 9, then upper and lower case, filled up by 0 from the left."""
    digits = ""
    while number:
        number, digit = divmod(number, 62)
        digits = _BASE62[digit] + digits
    return digits.rjust(width, "0")


def _crc32(token: str) -> Checked:
    """GitHub and npm: the last six characters are the CRC-32 of the random ones (github.blog/2021-04-05)."""
    body = token.partition("_")[2]
    if not re.fullmatch(r"[A-Za-z0-9]{12,}", body):
        return "none"  # of another form, such as the ghs_ of 2026, which carries a JWT
    return "right" if base62(zlib.crc32(body[:-6].encode()), 6) == body[-6:] else "wrong"


def _aws_key(token: str) -> Checked:
    """Base 32 behind the prefix, in which neither 0, 1, 8 nor 9 occurs; keys that begin with A3T are older."""
    return "none" if token.startswith("A3T") else "right" if re.fullmatch("[A-Z2-7]{16}", token[4:]) else "wrong"


def _discord(token: str) -> Checked:
    """The first part is the decimal id of the bot's user, a snowflake of 17 to 19 digits (20 from 2090)."""
    if token.startswith("mfa."):
        return "none"
    return "right" if re.fullmatch(rb"[0-9]{17,20}", _bytes(token.partition(".")[0])) else "wrong"


def _claims(token: str) -> Checked:
    return "right" if decoded(_part(token, 0)) is not None and decoded(_part(token, 1)) is not None else "wrong"


_CHECKS: dict[str, Callable[[str], Checked]] = {"crc32": _crc32, "aws_key": _aws_key, "discord": _discord, "jwt": _claims}


# -- parts that decode ----------------------------------------------------------------------------------------------------
def _part(token: str, place: int) -> str:
    parts = (re.sub(r"^(?i:bearer)(?: |%20)+", "", token) if token[:1] in {"b", "B"} else token).split(".")
    return parts[place] if len(parts) > place else ""


def _bytes(part: str) -> bytes:
    try:
        return base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))
    except ValueError:
        return b""


def decoded(part: str) -> dict[str, Any] | None:
    """The JSON object in a base64url part of a JWT, None where there is none; nothing is raised."""
    try:
        found = json.loads(_bytes(part))
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


def header(token: str) -> dict[str, Any]:
    """The header of a JWT, empty where it does not decode."""
    return decoded(_part(token, 0)) or {}


def claims(token: str) -> dict[str, Any]:
    """The claims of a JWT, empty where they do not decode."""
    return decoded(_part(token, 1)) or {}


def seconds(value: object) -> int | None:
    """A NumericDate (RFC 7519 section 2) in whole seconds since 1970, UTC; a number in a string is read as it is meant."""
    if isinstance(value, str) and re.fullmatch(r"-?[0-9]{1,15}(?:\.[0-9]+)?", value):
        value = float(value)
    if isinstance(value, bool) or not isinstance(value, int | float) or not abs(value) < 1e15:
        return None
    return int(value)
