"""Tokens of the documented shapes, made of random bytes: none was ever issued, none opens anything."""

from __future__ import annotations

import base64
import json
import random
from dataclasses import dataclass, field
from typing import Any

EXPOSURE_START = 1575417600
"""2019-12-04T00:00:00Z, the first day of the exposure: a JWT lives if it expires after this second."""
DAY = 86400
HEADER = base64.urlsafe_b64encode(b'{"alg":"HS256","typ":"JWT"}').rstrip(b"=").decode()


@dataclass(slots=True)
class Planted:
    """The tokens of one person: (issuer, kind) -> states of the distinct values."""

    states: dict[tuple[str, str], list[str]] = field(default_factory=dict)

    def add(self, issuer: str, kind: str, state: str) -> None:
        """Note one new distinct token."""
        self.states.setdefault((issuer, kind), []).append(state)


def body(rng: random.Random, length: int) -> str:
    """Random base64url text."""
    return base64.urlsafe_b64encode(rng.getrandbits(8 * length).to_bytes(length, "big")).decode()[:length]


def jwt(rng: random.Random, subject: str, expires: int | None, issued: int) -> str:
    """A signed-looking JWT; without ``expires`` it names no expiry."""
    claims: dict[str, Any] = {"sub": subject, "iat": issued}
    if expires is not None:
        claims["exp"] = expires
    payload = base64.urlsafe_b64encode(json.dumps(claims, separators=(",", ":")).encode()).rstrip(b"=").decode()
    return f"{HEADER}.{payload}.{body(rng, 43)}"


def app_token(rng: random.Random, subject: str, ordinal: int) -> tuple[str, str]:
    """An app's access token and its state on the exposure's first day.

    Every tenth is a JWT on the boundary or without expiry, four of ten are ordinary JWTs, half are opaque.
    """
    issued = EXPOSURE_START - int(rng.random() * 60 * DAY) - DAY
    turn = ordinal % 10
    if turn == 0:
        case = ordinal // 10 % 3
        if case == 0:  # the very second: not after it
            return jwt(rng, subject, EXPOSURE_START, issued), "expired"
        if case == 1:
            return jwt(rng, subject, EXPOSURE_START + 1, issued), "live"
        return jwt(rng, subject, None, issued), "undetermined"
    if turn in (1, 2, 3):
        return jwt(rng, subject, EXPOSURE_START + DAY + int(rng.random() * 60 * DAY), issued), "live"
    if turn == 4:
        return jwt(rng, subject, issued + int(rng.random() * DAY), issued), "expired"
    return body(rng, 44), "undetermined"


def apps(rng: random.Random, subject: str, ordinal: int, planted: Planted) -> dict[str, Any]:
    """The ``tokens`` object of a user: iOS, Android or both."""
    ios, android = ordinal % 5 in (0, 1, 2), ordinal % 5 in (2, 3)
    made: dict[str, Any] = {}
    for wanted, name, shift in ((ios, "ios", 0), (android, "android", 3)):
        if wanted:
            value, state = app_token(rng, subject, ordinal // 5 + shift)
            made[name] = {"access_token": value}
            planted.add(f"app_{name}", "access", state)
    return made


def alexa(rng: random.Random, with_access: bool, planted: Planted) -> dict[str, str]:
    """Login with Amazon: an access token lives an hour from an unknown start, a refresh token until it is revoked."""
    made: dict[str, str] = {}
    if with_access:
        made["access_token"] = "Atza|IwEBI" + body(rng, 350)
        planted.add("amazon_alexa", "access", "undetermined")
    made["refresh_token"] = "Atzr|IwEBI" + body(rng, 350)
    planted.add("amazon_alexa", "refresh", "live")
    return made


def google(rng: random.Random, with_access: bool, planted: Planted) -> dict[str, str]:
    """Google: as with Amazon."""
    made: dict[str, str] = {}
    if with_access:
        made["access_token"] = "ya29." + body(rng, 160)
        planted.add("google", "access", "undetermined")
    made["refresh_token"] = "1//0" + body(rng, 99)
    planted.add("google", "refresh", "live")
    return made


def ifttt(rng: random.Random, planted: Planted) -> dict[str, str]:
    """IFTTT: a form of the vendor's own choosing, so nothing tells when it ends."""
    planted.add("ifttt", "access", "undetermined")
    return {"access_token": body(rng, 48)}
