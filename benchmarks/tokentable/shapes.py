"""Values of the documented shapes, made of random characters: none was ever issued, none opens anything.

Prefixes are written in two parts, so that no scanner takes this file for a leak.
"""

from __future__ import annotations

import base64
import json
import random
import string
import zlib
from typing import Any

ALNUM = string.ascii_uppercase + string.ascii_lowercase + string.digits
URL64 = ALNUM + "-_"
LOWER = string.ascii_lowercase + string.digits
BASE32 = string.ascii_uppercase + "234567"
BASE62 = string.digits + string.ascii_uppercase + string.ascii_lowercase
_TABLES = {letters: bytes(ord(letters[at % len(letters)]) for at in range(256)) for letters in (ALNUM, URL64, LOWER, BASE32)}
CRC_DIGITS = 6


def letters(rng: random.Random, length: int, alphabet: str = ALNUM) -> str:
    """Random characters of an alphabet of this module."""
    return rng.randbytes(length).translate(_TABLES[alphabet]).decode()


def hexes(rng: random.Random, count: int) -> str:
    """So many random bytes in hex."""
    return rng.randbytes(count).hex()


def packed(claims: dict[str, Any]) -> str:
    """A part of a JWT."""
    return base64.urlsafe_b64encode(json.dumps(claims, separators=(",", ":")).encode()).rstrip(b"=").decode()


def jwt(rng: random.Random, claims: dict[str, Any], unsigned: bool = False) -> str:
    """A JWT with these claims and a random signature, or none at all."""
    header = packed({"alg": "none" if unsigned else "HS256", "typ": "JWT"})
    return f"{header}.{packed(claims)}.{'' if unsigned else letters(rng, 43, URL64)}"


def crc62(text: str) -> str:
    """The check digits of GitHub and npm: CRC-32 in base 62, six digits.

    Source: github.blog/2021-04-05-behind-githubs-new-authentication-token-formats; digits, capitals, small letters.
    """
    rest, out = zlib.crc32(text.encode()), ""
    while rest:
        rest, digit = divmod(rest, 62)
        out = BASE62[digit] + out
    return out.rjust(CRC_DIGITS, "0")


def checked(rng: random.Random, prefix: str, right: bool) -> str:
    """A token of 30 characters with check digits, or with those of another."""
    text = letters(rng, 30)
    return prefix + text + crc62(text if right else text[::-1] + "x")


def discord(rng: random.Random) -> str:
    """A bot's token: its numeric id in base64, a time, a signature."""
    number = base64.b64encode(str(rng.randrange(10**17, 10**18)).encode()).rstrip(b"=").decode()
    return f"{number}.{letters(rng, 6, URL64)}.{letters(rng, 38, URL64)}"


def make(rng: random.Random, form: str) -> str:
    """A value of a form without claims and check digits.

    Args:
        rng: the table's.
        form: a key of the table below.

    Returns:
        the value as its issuer writes it.
    """
    match form:
        case "lwa_access":
            return "Atz" + "a|IwEBI" + letters(rng, 350, URL64)
        case "lwa_refresh":
            return "Atz" + "r|IwEBI" + letters(rng, 350, URL64)
        case "google_access":
            return "ya" + "29.a0" + letters(rng, 160, URL64)
        case "google_refresh":
            return "1/" + "/0" + letters(rng, 99, URL64)
        case "apns":
            return hexes(rng, 32)
        case "fcm":
            return f"{letters(rng, 22, URL64)}:APA" + "91b" + letters(rng, 134, URL64)
        case "facebook":
            return "EA" + "AC" + letters(rng, 160)
        case "twitter":
            return f"{rng.randrange(10**8, 10**10)}-{letters(rng, 40)}"
        case "discord":
            return discord(rng)
        case "openai":
            return "s" + f"k-{letters(rng, 20)}T3Blbk" + f"FJ{letters(rng, 20)}"
        case _:
            prefix, length, alphabet = PREFIXED[form]
            return prefix + (hexes(rng, length // 2) if alphabet == "hex" else letters(rng, length, alphabet))


PREFIXED: dict[str, tuple[str, int, str]] = {
    "google_api": ("AI" + "za", 35, URL64),
    "gitlab_pat": ("glp" + "at-", 20, ALNUM),
    "stripe_live": ("sk_" + "live_", 24, ALNUM),
    "stripe_webhook": ("whs" + "ec_", 32, ALNUM),
    "stripe_public": ("pk_" + "live_", 24, ALNUM),
    "stripe_test": ("sk_" + "test_", 24, ALNUM),
    "aws_key": ("AK" + "IA", 16, BASE32),
    "twilio": ("S" + "K", 32, "hex"),
    "shopify": ("shp" + "at_", 32, "hex"),
    "dropbox": ("sl" + ".", 135, URL64),
    "amazon_person": ("amzn1" + ".account.A", 27, BASE32),
    "session": ("", 43, URL64),
    "opaque": ("", 44, URL64),
}
