"""What is planted: issuer, kind, lifetime and revoker of each form, from the issuers' documents and the counting rules."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import NamedTuple

from tokentable import shapes

HOUR, DAY = 3600, 86_400


class Form(NamedTuple):
    """One form of token.

    Attributes:
        issuer: who issued it.
        kind: what it is.
        revocable_by: who can end it; None where the documents leave it open, so that it is not compared.
        lifetime: seconds it is good for; 0 is for good, None is not said.
        make: makes a value; takes whether the check digits are to be right.
        checksum: whether the form has check digits.
    """

    issuer: str
    kind: str
    revocable_by: str | None
    lifetime: int | None
    make: Callable[[random.Random, bool], str]
    checksum: bool = False


def plain(form: str) -> Callable[[random.Random, bool], str]:
    """A form without check digits."""
    return lambda rng, _: shapes.make(rng, form)


def crc(prefix: str) -> Callable[[random.Random, bool], str]:
    """A form with check digits."""
    return lambda rng, right: shapes.checked(rng, prefix, right)


def slack(letter: str) -> Callable[[random.Random, bool], str]:
    """Slack: workspace, user, secret."""
    return lambda rng, _: (
        f"xox{letter}-{rng.randrange(10**11, 10**12)}-{rng.randrange(10**12, 10**13)}-{shapes.letters(rng, 24)}"
    )


def telegram(rng: random.Random, _: bool) -> str:
    """A bot's number and its secret."""
    return f"{rng.randrange(10**8, 10**10)}:AA{shapes.letters(rng, 33, shapes.URL64)}"


def sendgrid(rng: random.Random, _: bool) -> str:
    """Two parts behind a prefix."""
    return "S" + f"G.{shapes.letters(rng, 22, shapes.URL64)}.{shapes.letters(rng, 43, shapes.URL64)}"


def azure(rng: random.Random, _: bool) -> str:
    """A client's secret of Entra."""
    return f"{shapes.letters(rng, 3)}8" + f"Q~{shapes.letters(rng, 34)}"


def installation(rng: random.Random, _: bool) -> str:
    """GitHub's form of 2026: number of the app and a JWT."""
    return "gh" + f"s_{rng.randrange(10**5, 10**7)}_{shapes.jwt(rng, {'jti': shapes.letters(rng, 40), 'v': 1})}"


ALEXA_ACCESS = Form("amazon_alexa", "access", "issuer", HOUR, plain("lwa_access"))
ALEXA_REFRESH = Form("amazon_alexa", "refresh", "issuer", 0, plain("lwa_refresh"))
GOOGLE_ACCESS = Form("google", "access", "issuer", HOUR, plain("google_access"))
GOOGLE_REFRESH = Form("google", "refresh", "issuer", 0, plain("google_refresh"))
APNS = Form("apple_push", "push", None, 0, plain("apns"))
FCM = Form("firebase", "push", None, None, plain("fcm"))
FACEBOOK = Form("facebook", "access", "issuer", 60 * DAY, plain("facebook"))
TWITTER = Form("twitter", "access", "issuer", 0, plain("twitter"))
IFTTT = Form("ifttt", "access", None, None, plain("opaque"))
IOS = Form("app_ios", "access", "operator", None, plain("opaque"))
ANDROID = Form("app_android", "access", "operator", None, plain("opaque"))
SESSION = Form("generic", "session", None, None, plain("session"))
JWT_ACCESS = Form("jwt", "access", "operator", None, plain("opaque"))
JWT_ID = Form("jwt", "id", "operator", None, plain("opaque"))

MIXED = (
    Form("github", "api", "user", None, crc("gh" + "p_"), checksum=True),
    Form("github", "access", "issuer", 0, crc("gh" + "o_"), checksum=True),
    Form("github", "access", "issuer", 8 * HOUR, crc("gh" + "u_"), checksum=True),
    Form("github", "refresh", "issuer", 184 * DAY, crc("gh" + "r_"), checksum=True),
    Form("github", "service", "issuer", HOUR, crc("gh" + "s_"), checksum=True),
    Form("github", "service", "issuer", HOUR, installation),
    Form("gitlab", "api", "user", None, plain("gitlab_pat")),
    Form("slack", "bot", "issuer", 0, slack("b")),
    Form("slack", "access", "issuer", 0, slack("p")),
    Form("stripe", "api", "operator", 0, plain("stripe_live")),
    Form("stripe", "webhook", "operator", 0, plain("stripe_webhook")),
    Form("aws", "api", "operator", 0, plain("aws_key")),
    Form("google", "api", "operator", 0, plain("google_api")),
    Form("discord", "bot", "operator", 0, plain("discord")),
    Form("telegram", "bot", "operator", 0, telegram),
    Form("npm", "api", "user", None, crc("np" + "m_"), checksum=True),
    Form("sendgrid", "api", "operator", 0, sendgrid),
    Form("shopify", "api", None, 0, plain("shopify")),
    Form("openai", "api", "operator", 0, plain("openai")),
    Form("twilio", "api", "operator", 0, plain("twilio")),
    Form("dropbox", "access", "issuer", 4 * HOUR, plain("dropbox")),
    Form("microsoft", "service", "operator", None, azure),
)
"""Forms that stand mixed in one column."""
