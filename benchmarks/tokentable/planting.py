"""People and the tokens in their records; each person is planned as a whole, so that the truth is known without reading a table."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any, NamedTuple

from tokentable import forms, shapes
from tokentable import moments as at
from tokentable.forms import DAY, MIXED, Form
from tokentable.moments import FIRST_SEEN, LAST_SEEN, START, WINDOW_END, Life, Times, expiry, life, moment

Fields = dict[str, Any]
SHARED_SHARE, KEPT_SHARED = 0.02, 50
JUNK_SHARE = 0.03
NULLS = ("", "null", "N/A", "-", "none", "[]", "NULL")
MASKED = ("*" * 16, "[redacted]", "Atz" + "a|********")
BROKEN = ("Atz" + "r|", "Atz" + "a|IwEB", "gh" + "p_short", "eyJ.x.y", "changeme", "YOUR_ACCESS_TOKEN")
ZONES = (("US", "America/New_York", "en"), ("US", "America/Chicago", "en"), ("DE", "Europe/Berlin", "de"), ("FR", "Europe/Paris", "fr"),
         ("BR", "America/Sao_Paulo", "pt"), ("JP", "Asia/Tokyo", "ja"))  # fmt: skip
NAMES = "Ada Ben Cleo Dora Emil Fay Gus Hana Ivo Jana Karl Lea Max Nora Otto Pia Rolf Sara Tom Uma".split()
SURNAMES = "Abel Brook Carver Dahl Ebert Frost Grant Holm Irving Joyce Keller Lund Moss Novak Olsen Perry Quist Rowe Stone Trent".split()


class Token(NamedTuple):
    """One distinct token.

    Attributes:
        form: what it is.
        value: as its issuer writes it.
        rows: what each of the records that hold it says of its times.
        life: what follows.
        unsigned: a JWT of algorithm none.
        right: its check digits are right; None for a form without.
        seen: how many people hold it, kept for those that may be shared.
    """

    form: Form
    value: str
    rows: tuple[Times, ...]
    life: Life
    unsigned: bool
    right: bool | None
    seen: list[int]


class Cell(NamedTuple):
    """A token, or what is none, in one column of one record."""

    column: str
    text: str
    token: Token | None


def of_form(rng: random.Random, form: Form, rows: tuple[Times, ...] = (Times(),)) -> Token:
    """A new token."""
    right = rng.random() < 0.9 if form.checksum else None
    return Token(form, form.make(rng, right is not False), rows, life(form, list(rows)), False, right, [1])


def of_jwt(rng: random.Random, form: Form, person: str) -> Token:
    """A new JWT; every eighth names no expiry, some are unsigned."""
    claims: Fields = {"sub": person, "jti": shapes.letters(rng, 12)}
    issued = moment(rng, FIRST_SEEN, START) if rng.random() < 0.8 else None
    ends = expiry(rng) if rng.random() < 0.875 else None
    if issued is not None:
        issued = min(issued, ends - 1) if ends is not None else issued
        claims["iat"] = issued
    if ends is not None:
        claims["exp"] = ends
    unsigned = rng.random() < 0.03
    value = shapes.jwt(rng, claims, unsigned)
    return Token(form, value, (Times(),), life(form, [], ends, issued), unsigned, None, [1])


def written(rng: random.Random, token: Token) -> str:
    """One of the spellings of the same token."""
    turn = rng.random()
    if turn < 0.05 and token.form.kind != "push":  # which no one sends as a bearer
        return "Bearer " + token.value
    if turn < 0.10 and ("|" in token.value or "//" in token.value):
        return token.value.replace("|", "%7C").replace("/", "%2F")
    return f"  {token.value} " if turn > 0.98 else token.value


def facebook_times(rng: random.Random) -> Times:
    """Far from where hours and sixty days, both documented, would tell different things."""
    turn = rng.random()
    if turn < 0.4:
        return Times(expires=expiry(rng))
    if turn < 0.7:
        return Times(issued=moment(rng, FIRST_SEEN, START - 61 * DAY) if turn < 0.55 else moment(rng, START + 1, WINDOW_END))
    return Times()


def pair_times(rng: random.Random) -> Times:
    """When a pair of access and refresh token was issued, if that is said."""
    return Times(issued=at.issue(rng, forms.HOUR)) if rng.random() < 0.7 else Times()


def mixed_token(rng: random.Random, records: int) -> Token:
    """One of the mixed column; where a person has several records these may say different things of it."""
    form = rng.choice(MIXED)
    rows = [at.times(rng, form)] * records
    if records > 1 and rng.random() < 0.5:
        if rows[0].expires is not None:
            rows[1] = rows[1]._replace(expires=expiry(rng))
        elif rows[0] == Times(revoked=False):
            rows[1] = Times(revoked_at=START - DAY, revoked=True)
    return of_form(rng, form, tuple(rows))


class Sharing:
    """The last tokens of each column, of which some turn up with other people."""

    def __init__(self, rng: random.Random) -> None:
        self._rng = rng
        self._kept: dict[str, list[Token]] = {}

    def token(self, column: str, make: Callable[[], Token]) -> Token:
        """A new token, or one that another person holds."""
        rng, kept = self._rng, self._kept.setdefault(column, [])
        if kept and rng.random() < SHARED_SHARE:
            token = rng.choice(kept)
            token.seen[0] += 1
            return token
        token = make()
        if len(set(token.rows)) == 1 and rng.random() < 0.1:
            kept.append(token)
            if len(kept) > KEPT_SHARED:
                kept.pop(0)
        return token


class Person:
    """Who a record is of."""

    def __init__(self, rng: random.Random, number: int) -> None:
        self.key = f"{number:08x}{rng.randbytes(4).hex()}"
        first, last = rng.choice(NAMES), rng.choice(SURNAMES)
        country, zone, language = rng.choice(ZONES)
        self.fields: Fields = {
            "user_id": self.key, "email": f"{first}.{last}{number}@example.{rng.choice(('com', 'org', 'net'))}".lower(), "user_name": f"{first}{number}".lower(),
            "full_name": f"{first} {last}", "country": country, "time_zone": zone, "language": language,
        }  # fmt: skip

    def record(self, rng: random.Random, number: int) -> Fields:
        """One record of this person; the first two hold the ends of all activity."""
        created = FIRST_SEEN if number == 0 else moment(rng, FIRST_SEEN + 1, at.LAST_DAY)
        last = LAST_SEEN if number <= 1 else moment(rng, created, LAST_SEEN)
        return self.fields | {"created_at": created, "last_login": last}


def tokens_of(rng: random.Random, sharing: Sharing, person: str, records: int) -> list[tuple[str, Token]]:
    """The tokens of a person, by column; all records of the person hold them."""
    found: list[tuple[str, Token]] = []

    def plant(column: str, make: Callable[[], Token]) -> None:
        found.append((column, sharing.token(column, make)))

    if rng.random() < 0.15:
        plant("auth.access_token", lambda: of_jwt(rng, forms.JWT_ACCESS, person))
        if rng.random() < 0.5:
            plant("auth.id_token", lambda: of_jwt(rng, forms.JWT_ID, person))
    for name, access, refresh in (("alexa", forms.ALEXA_ACCESS, forms.ALEXA_REFRESH), ("google", forms.GOOGLE_ACCESS, forms.GOOGLE_REFRESH)):
        if rng.random() < 0.1:
            said = (pair_times(rng),)
            # a pair is never shared: its times stand in the row once for both
            found.append((f"{name}.access_token", of_form(rng, access, said)))
            found.append((f"{name}.refresh_token", of_form(rng, refresh, said)))
    if rng.random() < 0.4:
        plant("integration.token", lambda: mixed_token(rng, records))
    if rng.random() < 0.05:
        plant("facebook.access_token", lambda: of_form(rng, forms.FACEBOOK, (facebook_times(rng),)))
    for column, form, share in SINGLE:
        if rng.random() < share:
            plant(column, lambda form=form: of_form(rng, form))
    return found


SINGLE = (
    ("apns_token", forms.APNS, 0.1), ("fcm_token", forms.FCM, 0.1), ("twitter_token", forms.TWITTER, 0.04), ("ifttt.access_token", forms.IFTTT, 0.03),
    ("ios.access_token", forms.IOS, 0.06), ("android.access_token", forms.ANDROID, 0.06), ("session_token", forms.SESSION, 0.15),
)  # fmt: skip
COLUMNS = (
    "auth.access_token", "auth.id_token", "alexa.access_token", "alexa.refresh_token", "google.access_token", "google.refresh_token", "integration.token", "facebook.access_token",
    *(column for column, _, _ in SINGLE),
)  # fmt: skip


def junk(rng: random.Random, column: str) -> str:
    """What stands where a token could, and is none."""
    if column == "integration.token" and rng.random() < 0.5:
        return shapes.make(rng, rng.choice(("stripe_public", "stripe_test")))
    return rng.choice(rng.choice((NULLS, MASKED, BROKEN)))
