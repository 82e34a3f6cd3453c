"""Tokens and hashes of passwords, in the form of their kind."""

from __future__ import annotations

import base64
import json
import string
import zlib

from .books import Json
from .world import World

CRYPT = "./" + string.digits + string.ascii_uppercase + string.ascii_lowercase


def jwt(world: World, claims: Json) -> str:
    """A JSON Web Token with these claims and an invented signature."""

    def part(value: Json) -> str:
        raw = json.dumps(value, separators=(",", ":")).encode()
        return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()

    signature = base64.urlsafe_b64encode(world.rng.randbytes(32)).rstrip(b"=").decode()
    return f"{part({'alg': 'HS256', 'typ': 'JWT'})}.{part(claims)}.{signature}"


def github_token(world: World) -> str:
    """A personal token of GitHub, with its right checksum."""
    alphabet = string.digits + string.ascii_uppercase + string.ascii_lowercase
    body = world.text(30)
    number, check = zlib.crc32(body.encode()), ""
    for _ in range(6):
        number, rest = divmod(number, 62)
        check = alphabet[rest] + check
    return f"ghp_{body}{check}"


def bcrypt(world: World) -> str:
    """A bcrypt hash."""
    return f"$2b$12${world.text(21, CRYPT)}{world.rng.choice('.Oeu')}{world.text(31, CRYPT)}"


def phpass(world: World) -> str:
    """A hash as phpBB and WordPress write it."""
    return f"$P$B{world.text(8, CRYPT)}{world.text(21, CRYPT)}{world.rng.choice('./01')}"


def sha512crypt(world: World) -> str:
    """A hash of crypt(3) by SHA-512."""
    return f"$6${world.text(16, CRYPT)}${world.text(85, CRYPT)}{world.rng.choice('./01')}"


def argon2(world: World) -> str:
    """An argon2id hash."""
    salt, tag = (base64.b64encode(world.rng.randbytes(n)).rstrip(b"=").decode() for n in (16, 32))
    return f"$argon2id$v=19$m=65536,t=3,p=4${salt}${tag}"
