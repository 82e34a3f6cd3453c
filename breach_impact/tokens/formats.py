"""Tokens: the formats that name their issuer, the names of columns that do, and who can revoke what.

Nothing is ever sent anywhere to try a token; a format says at most how long such a token lives.
"""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from itertools import pairwise
from types import MappingProxyType
from typing import Literal

from breach_impact.sql import literal
from breach_impact.tokens.checks import made_up, meets
from breach_impact.tokens.heads import beginnings

Expires = Literal["yes", "no", "unknown"]
RevocableBy = Literal["issuer", "operator", "user", "unknown"]
Scope = Literal[
    "account_takeover", "device_control", "service_control", "message_send", "push_only", "payment", "data_read", "identifier_only", "unknown"
]
"""The worst that a holder can do: act as the person, drive devices, run the operator's services, send in its name, push to one
app, move money, read. ``identifier_only``: names somebody and opens nothing."""
Check = Literal["", "crc32", "aws_key", "discord", "jwt", "chance", "mixed", "uri", "inside", "random"]
"""See :mod:`breach_impact.tokens.checks`."""


def rows(name: str) -> list[dict[str, str]]:
    """Read a table of ``data/``; lines that begin with ``#`` say source and date and are no rows."""
    text = (files("breach_impact") / "data" / name).read_text(encoding="utf-8")
    return list(csv.DictReader(line for line in text.splitlines() if not line.startswith("#")))


def full_match(expr: str, pattern: str) -> str:
    """SQL: the whole value matches the RE2 pattern."""
    return f"regexp_full_match({expr}, {literal(pattern)})"


@dataclass(frozen=True, slots=True, kw_only=True)
class TokenFormat:
    """A token that names its issuer by its own form.

    Attributes:
        pattern: RE2 that the whole compact token matches.
        scope: what it opens.
        expires: ``no`` only where the issuer documents that the token lives until it is revoked.
        lifetime_seconds: documented, counted from issue.
        check: structure beyond the pattern, see :mod:`breach_impact.tokens.checks`; "" where there is none.
    """

    pattern: str
    data_type: str
    issuer: str
    kind: str
    scope: Scope
    expires: Expires
    lifetime_seconds: int | None
    revocable_by: RevocableBy
    check: Check
    source: str


@cache
def token_formats() -> tuple[TokenFormat, ...]:
    """The shipped formats in order; of several that match a value the first one names it."""
    return tuple(
        TokenFormat(
            pattern=row["pattern"],
            data_type=row["data_type"],
            issuer=row["issuer"],
            kind=row["kind"],
            scope=row["scope"],  # pyright: ignore[reportArgumentType] - tested
            expires=row["expires"],  # pyright: ignore[reportArgumentType] - tested: one of the three words
            lifetime_seconds=int(row["lifetime_seconds"]) if row["lifetime_seconds"] else None,
            revocable_by=row["revocable_by"],  # pyright: ignore[reportArgumentType] - tested
            check=row["check"],  # pyright: ignore[reportArgumentType] - tested
            source=row["source"],
        )
        for row in rows("token_formats.csv")
    )


def token_bare_sql(expr: str) -> str:
    """SQL: a trimmed token without ``Bearer``."""
    return f"CASE WHEN left({expr}, 1) IN ('b', 'B') THEN trim(regexp_replace({expr}, '^(?i:bearer)(?:[ :]|%20)+', '')) ELSE {expr} END"


def token_decoded_sql(bare: str) -> str:
    """SQL: a bare token, percent-decoded once.

    ``url_decode`` raises on bytes that are no UTF-8 and quotes the value; ``try`` keeps such a token as it stands. Only tokens
    with a percent sign pay for that.
    """
    return f"case when contains({bare}, '%') then coalesce(try(url_decode({bare})), {bare}) else {bare} end"


def token_compact_sql(expr: str) -> str:
    """SQL: a trimmed token as it is compared: without ``Bearer``, percent-decoded once."""
    return token_decoded_sql(token_bare_sql(expr))


_BEARER = re.compile(r"^(?i:bearer)[ :]+")


def token_compact(value: str) -> str:
    """As :func:`token_compact_sql`, of one value."""
    bare = (_BEARER.sub("", value) if value[:1] in ("b", "B") else value).strip()
    if "%" not in bare:
        return bare
    try:
        return re.sub(rb"%([0-9A-Fa-f]{2})", lambda found: bytes.fromhex(found[1].decode()), bare.encode()).decode()
    except UnicodeError:
        return bare


def token_types(values: Iterable[str]) -> Counter[str]:
    """How many of the values show a token's type by their own form, for each type."""
    return Counter(data_type for value in values if (data_type := token_type(value)) is not None)


@lru_cache(maxsize=4096)  # the checks of several types ask of the same values
def token_type(value: str) -> str | None:
    """The type that a value shows by its own form."""
    number = token_format_of(token_compact(value))
    return None if number is None else token_formats()[number].data_type


def token_format_sql(expr: str) -> str:
    """SQL: the index in :func:`token_formats` of the first format that the compact token matches, else NULL.

    Most tokens have no form of their own: one pattern of how all forms begin turns them away, for compiling a hundred whole ones costs
    more than a block of tokens. The others are asked for by :func:`token_format_of`, which :mod:`breach_impact.scanning.udfs` registers as
    ``token_form``.
    """
    return f"case when regexp_matches({expr}, {literal(gate())}) then token_form({expr}) end"


@cache
def gate() -> str:
    """A pattern that every token of a known form begins with; nearly none of the others do."""
    heads = set[str]()
    for pattern in (form.pattern for form in token_formats()):
        known = beginnings(pattern, 3) or beginnings(pattern, 2)
        heads |= {f"(?:{pattern})"} if known is None else {re.escape(head) for head in known}
    return f"^(?:{'|'.join(sorted(heads))})"


def token_format_of(token: str, fake: Callable[[str], bool] = made_up) -> int | None:
    """The index in :func:`token_formats` of the first format that a compact token matches as a whole and whose demand it meets.

    Args:
        token: as :func:`token_compact` gives it.
        fake: whether somebody made a token up; a caller that knows it of many at once says it.
    """
    among = _among(token[:_KEY]) if token[:_KEY] in _beginnings() else _among("")
    found = among[0].fullmatch(token)
    if found is None or found.lastgroup is None:
        return None
    number = int(found.lastgroup[1:])
    formats = token_formats()
    if meets(formats[number].check, token, fake):
        return number
    later = (n for n in among[1] if n > number and re.fullmatch(formats[n].pattern, token, re.ASCII))
    return next((n for n in later if meets(formats[n].check, token, fake)), None)


_KEY = 2
"""So many first characters choose the formats that a value is held against: a hundred at once cost ten times as much."""


@cache
def _beginnings() -> Mapping[str, tuple[int, ...]]:
    """First characters -> the formats that begin with them; those under "" begin with anything."""
    out: dict[str, list[int]] = {"": []}
    for number, form in enumerate(token_formats()):
        for head in beginnings(form.pattern, _KEY) or {""}:
            out.setdefault(head, []).append(number)
    return MappingProxyType({key: tuple(sorted({*numbers, *out[""]})) for key, numbers in out.items()})


@cache
def _among(key: str) -> tuple[re.Pattern[str], tuple[int, ...]]:
    numbers = _beginnings()[key]
    return re.compile("|".join(f"(?P<f{n}>{token_formats()[n].pattern})" for n in numbers), re.ASCII), numbers


# Word of a path -> issuer. Amazon alone is Login with Amazon: the cloud calls itself AWS.
_ISSUER_WORDS: Mapping[str, str] = MappingProxyType(
    {
        **dict.fromkeys(("alexa", "amazon", "lwa", "echo"), "amazon_alexa"),
        **dict.fromkeys(("google", "gmail", "youtube", "gapi", "googlehome"), "google"),
        **dict.fromkeys(("ifttt",), "ifttt"),
        **dict.fromkeys(("apns", "apn"), "apple_push"),
        **dict.fromkeys(("firebase", "fcm", "gcm"), "firebase"),
        **dict.fromkeys(("expo",), "expo"),
        **dict.fromkeys(("ios", "iphone", "ipad", "apple"), "app_ios"),
        **dict.fromkeys(("android",), "app_android"),
        **dict.fromkeys(("facebook", "fb", "instagram", "meta"), "facebook"),
        **dict.fromkeys(("twitter",), "twitter"),
        **dict.fromkeys(("microsoft", "azure", "outlook", "msal", "office365"), "microsoft"),
        **{
            name: name
            for name in ("github", "gitlab", "slack", "stripe", "aws", "discord", "telegram", "shopify", "dropbox")
        },
        **{
            name: name
            for name in ("twilio", "sendgrid", "paypal", "spotify", "linkedin", "wechat", "twitch", "strava", "fitbit")
        },
        **{name: name for name in ("openai", "anthropic", "npm", "pypi", "huggingface", "digitalocean", "heroku", "zoom", "salesforce", "hubspot")},
        **{name: name for name in ("mailgun", "mailchimp", "atlassian", "okta", "notion", "airtable", "plaid", "kakao", "naver", "yandex", "weibo")},
        **{name: name for name in ("alipay", "baidu", "huawei", "xiaomi", "onesignal", "smartthings")},
        **dict.fromkeys(("weixin", "wx"), "wechat"),
        **dict.fromkeys(("jira", "bitbucket", "trello"), "atlassian"),
        **dict.fromkeys(("hms",), "huawei"),
        **dict.fromkeys(("mipush",), "xiaomi"),
        **dict.fromkeys(("jwt",), "jwt"),
    }
)
# Kind -> words of a path, strongest first: an ``access`` word is weak, for every token gives access.
_KIND_WORDS: tuple[tuple[str, frozenset[str]], ...] = (
    ("refresh", frozenset({"refresh", "refreshtoken", "offline"})),
    ("webhook", frozenset({"webhook", "webhooks", "hook"})),
    (
        "push",
        frozenset(
            {"push", "pushtoken", "apns", "apn", "fcm", "gcm", "notification", "notifications", "devicetoken", "expo"}
        ),
    ),
    (
        "session",
        frozenset("session sessions sess sid sessionid cookie cookies phpsessid jsessionid sesje sesja sesion sesiones sessione sessioni sessao sessoes sitzung sitzungen sessie sessies oturum oturumlar сессия сессии сесія сесіі 会话 會話 セッション 세션".split()),
    ),
    ("bot", frozenset({"bot"})),
    ("api", frozenset({"api", "apikey", "key", "pat"})),
    ("service", frozenset({"service", "server", "client", "secret"})),
    ("access", frozenset({"access", "accesstoken", "auth", "oauth", "oauth2", "bearer"})),
)
_PUSH_ISSUER = {"app_ios": "apple_push", "app_android": "firebase"}


def token_issuer_by_name(tokens: Sequence[str]) -> tuple[str | None, str | None]:
    """Tell issuer and kind of a column's tokens by the words of its path.

    Args:
        tokens: the words in order, such as ``("linked", "alexa", "refresh", "token")``; any case.

    Returns:
        The issuer and the kind, each None where no word tells. The last word that names an issuer counts, for it stands nearest
        to the value.
    """
    words = [word.lower() for word in tokens]
    pairs = {first + second for first, second in pairwise(words)}
    issuer = next((_ISSUER_WORDS[word] for word in reversed(words) if word in _ISSUER_WORDS), None)
    if "idtoken" in pairs or "idtoken" in words:
        return issuer, "id"
    met = pairs | set(words)
    kind = next((kind for kind, names in _KIND_WORDS if met & names), None)
    if kind == "push" and issuer in _PUSH_ISSUER:
        issuer = _PUSH_ISSUER[issuer]
    return issuer, kind


def revocable_by(issuer: str, kind: str) -> RevocableBy:
    """Who can make a token worthless: the table's word for issuer and kind, else what follows from who issued it."""
    for form in token_formats():
        if (form.issuer, form.kind) == (issuer, kind):
            return form.revocable_by
    if issuer in ("app_ios", "app_android", "jwt") or kind == "session":
        return "operator"
    if kind == "push":
        return "user"  # who installs the app anew gets another
    if issuer == "generic":  # what names no issuer and lets people in is the operator's own
        return "operator" if kind in ("access", "refresh", "id") else "unknown"
    if kind in ("access", "refresh", "id"):
        return "issuer"
    return {"api": "user", "bot": "operator", "service": "operator", "webhook": "operator"}.get(kind, "issuer")  # pyright: ignore[reportReturnType]


_SCOPE_OF_KIND: Mapping[str, Scope] = MappingProxyType(
    {
        **dict.fromkeys(("access", "refresh", "id", "session"), "account_takeover"),
        **dict.fromkeys(("api", "service"), "service_control"),
        **dict.fromkeys(("bot", "webhook"), "message_send"),
        "push": "push_only",
    }
)


def token_scope(issuer: str, kind: str) -> Scope:
    """What a token opens: the table's word for issuer and kind, else what its kind is for; ``unknown`` where neither tells."""
    for form in token_formats():
        if (form.issuer, form.kind) == (issuer, kind):
            return form.scope
    return "device_control" if issuer in ("amazon_alexa", "ifttt") else _SCOPE_OF_KIND.get(kind, "unknown")
