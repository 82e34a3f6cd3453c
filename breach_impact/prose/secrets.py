"""Tokens inside a text, by the formats that name themselves (``data/token_formats.csv``) and by the key before them; user names inside logs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from breach_impact.prose.finder import Finder, first_that, group, has, whole
from breach_impact.sql import literal
from breach_impact.tokens.formats import token_formats

_OPAQUE = r"[A-Za-z0-9._~+/=|%-]"
_FROM = r"(?:^|[?&;,\s\"'{(\[])"
_IS = r"[\"']?[ ]?[:=][ ]?[\"']?"
_KEYED = {
    "session_token": rf"{_FROM}(?i:phpsessid|jsessionid|asp[.]net_sessionid|connect[.]sid|session[_-]?(?:id|token|key)|sid|auth_cookie){_IS}",
    "oauth_token": rf"{_FROM}(?i:access[_-]?token|refresh[_-]?token|oauth[_-]?token|id[_-]?token){_IS}|\b(?i:bearer) ",
    "api_token": rf"{_FROM}(?i:(?:x-)?api[_-]?(?:key|token|secret)|auth[_-]?token|secret[_-]?key|client[_-]?secret|access[_-]?key|private[_-]?token|token){_IS}",
}
"""Keys before an opaque text that make it a token."""

_ATOM = re.compile(r"(\\.|\[[^\]]*\]|\((?:\?:)?[A-Za-z0-9_|-]*\)|[^\\\[\](){}|])([?*+{]?)")
_TELEGRAM = ":AA[A-Za-z0-9_-]{32}"
_COMMON = frozenset({"key-", "pat", "https://"})
"""Heads that other text begins with as well."""
_ADDRESSES = (r"https://(?:canary\.|ptb\.)?discord(?:app)?\.com/api/webhooks/", r"https://(?:[a-z0-9-]+\.webhook|outlook)\.office\.com/webhook")


_LOGIN = r"://[^\s:/?#@\"'<>]*:[^\s/?#@\"'<>]{3,}@"
_SCHEMES = r"mongodb(?:\+srv)?|postgres(?:ql)?|postgis|mysql|mariadb|mssql|sqlserver|amqps?|rediss?|ldaps?|smtps?|s?ftps?|https?|jdbc:[a-z0-9]+"
"""Addresses that hold the password of whoever is to call them."""


def heads(pattern: str) -> Iterator[str]:
    """RE2 of what the alternatives of a token's format begin with, where that is three characters or more and tells."""
    for part in _alternatives(pattern):
        head, size, rest = "", 0, part
        while (found := _ATOM.match(rest)) and not found[2] and not found[1].startswith(("[0-9", "[A-Z")):
            head, rest = head + found[1], rest[found.end() :]
            size += min(map(len, found[1][3:-1].split("|"))) if found[1].startswith("(") else 1
        if size >= 3 and head not in _COMMON:
            yield head


def _alternatives(pattern: str) -> Iterator[str]:
    """A pattern's alternatives; a group around the whole is taken off."""
    pattern = pattern[3:-1] if re.fullmatch(r"\(\?:[^()]*\)", pattern) else pattern
    flat = re.sub(r"\\.|\[[^\]]*\]", lambda found: "." * len(found[0]), pattern)
    depth, start = 0, 0
    for at, char in enumerate(f"{flat}|"):
        depth += (char == "(") - (char == ")")
        if char == "|" and depth == 0:
            yield pattern[start:at]
            start = at + 1


@cache
def starts() -> str:
    """RE2 of the heads of all formats."""
    return "|".join(sorted({head for form in token_formats() if form.data_type != "jwt" for head in heads(form.pattern)} | set(_ADDRESSES)))


def _tokens() -> Iterator[Finder]:
    types = tuple(sorted({form.data_type for form in token_formats()}))
    names = "[" + ", ".join(literal(form.data_type) for form in token_formats()) + "]"
    begin = starts()
    cut = group(r"^(.*[A-Za-z0-9_=-])[^A-Za-z0-9_=-]+$", expr="c")
    until = group(r"^([A-Za-z0-9_-]+)", expr="c")
    formed = "token_form({v}) IS NOT NULL"
    # As chance brings it, not the words of a program or a style sheet.
    opaque = f"{has('[0-9]', 'v')} AND NOT {has('(?i)xxxx|0000000|1234567890|example|your[-_]|abcdefgh', 'v')}"
    yield Finder(
        types=types,
        family="said",
        gate=has(rf"\b(?:{begin})"),
        pattern=rf"[0-9A-Za-z_-]*\b(?:{begin}){_OPAQUE}{{8,}}",
        value=first_that(formed, "c", cut, until),
        test=opaque,
        kind=f"{names}[token_form(v) + 1]",
    )
    yield from _in_addresses()
    jwt = r"eyJ[A-Za-z0-9_-]{5,}[.]eyJ[A-Za-z0-9_-]{2,}[.][A-Za-z0-9_-]*"
    yield Finder(
        types=("jwt",),
        family="said",
        gate="contains(t, 'eyJ')",
        pattern=rf"[A-Za-z0-9_-]*{jwt}",
        value=group(rf"^({jwt})$"),
    )
    words = "|".join(_KEYED.values())
    yield Finder(
        types=tuple(_KEYED),
        family="said",
        gate=has(words),
        pattern=rf"(?:{words}){_OPAQUE}{{16,}}",
        value=group(rf"^(?:{words})({_OPAQUE}{{16,}})$"),
        test=f"{opaque} AND {has('[A-Za-z]', 'v')} AND NOT {has(f'^(?:{begin}|eyJ)', 'v')}",
        kind=f"CASE {' '.join(f'WHEN {has(word, chr(99))} THEN {literal(name)}' for name, word in _KEYED.items())} END",
    )


def _in_addresses() -> Iterator[Finder]:
    """Tokens that an address of the net bears, as login or as part of its path."""
    yield Finder(
        types=("api_token",),
        family="said",
        gate=has(_LOGIN),
        pattern=rf"\b(?:{_SCHEMES}){_LOGIN}[A-Za-z0-9%.:_-]{{2,}}",
        value="c",
        test="token_form(v) IS NOT NULL",
    )
    yield Finder(  # the number before the colon is a word's end in no address: https://api.telegram.org/bot123…:AA…/getMe
        types=("api_token",),
        family="said",
        gate=has(_TELEGRAM),
        pattern=rf"(?:bot|\b)[1-9][0-9]{{7,9}}{_TELEGRAM}[A-Za-z0-9_-]{{0,8}}",
        value=group(rf"^(?:bot)?([1-9][0-9]{{7,9}}{_TELEGRAM}[A-Za-z0-9_-]?)$"),
        test="token_form(v) IS NOT NULL",
    )


# -- user names in logs -------------------------------------------------------------------------------------------------
_NAME = r"[A-Za-z0-9_][A-Za-z0-9._\\$-]{0,63}"
_METHODS = r"password|publickey|none|hostbased|gssapi-with-mic|keyboard-interactive(?:/pam)?"
PHRASES = (
    rf"(?:Failed|Accepted|Postponed) (?:{_METHODS}) for (?:invalid user |illegal user )?(?P<u>{_NAME}) from ",
    rf"(?:[Ii]nvalid|[Ii]llegal) user (?P<u>{_NAME}) from ",
    rf"[Ss]ession (?:opened|closed) for user (?P<u>{_NAME})\b",
    rf"(?:by|from) (?:authenticating |invalid )?user (?P<u>{_NAME}) [0-9A-Fa-f]",
    rf"(?:check pass; user|authentication failure;.*[ ]user)=(?P<u>{_NAME})\b",
    rf"\b(?P<u>{_NAME}) : (?:[0-9]+ incorrect password attempts? ; |user NOT in sudoers ; )?TTY=",
    rf"(?:Successful|FAILED) su for {_NAME} by (?P<u>{_NAME})\b",
    rf"new user: name=(?P<u>{_NAME}),",
    rf"Access denied for user '(?P<u>{_NAME})'@",
    rf"(?:password|Peer|Ident) authentication failed for user \"(?P<u>{_NAME})\"",
    rf"Account Name:\s+(?P<u>{_NAME})\b",
    rf"\[(?P<u>{_NAME})\] (?:OK|FAIL) LOGIN",
    rf"[Uu]ser (?P<u>{_NAME}) (?:logged (?:in|out)|signed (?:in|out)|authenticated)\b",
    rf"\b(?:user|username|user_name|userName|login|acct|ruser|suser|duser|sasl_username|logname)=[\"'<]?(?P<u>{_NAME})(?:[\"'>,;&\s)\]]|$)",
)
"""How logs say whose account a line is about: sshd, PAM, sudo, su, useradd, MySQL, PostgreSQL, Windows, vsftpd, and pairs ``user=``."""
_NOBODY = (
    r"(?i:root|nobody|daemon|system|unknown|anonymous|none|null|nil|undefined|true|false|admin|administrator|guest|test|bin|sys|sync|mail|www-data|apache|nginx|mysql|postgres"
    r"|git|ftp|sshd|cron|systemd(?:-.*)?|gdm|lightdm|polkitd|dbus|ntp|backup|oracle|tomcat|jenkins|ubuntu|ec2-user|user|local service|network service|.*[$])|[0-9]+"
)


_LOG_GATE = (
    r"(?:[Uu]ser(?:_?[Nn]ame)?|login|acct|logname)=| su for |: TTY=|Account Name:|new user: name=|\] (?:OK|FAIL) LOGIN| for (?:user |invalid |illegal |[A-Za-z0-9_.-]+ from )"
    r"|user [A-Za-z0-9._-]+ (?:from|logged|signed|authenticated|[0-9])|(?:denied|failed) for user"
)


def _user_names() -> Finder:
    name = "coalesce(" + ", ".join(group(p.replace("?P<u>", "")) for p in PHRASES) + ")"
    return Finder(
        types=("username",),
        family="said",
        gate=has(_LOG_GATE),
        pattern="|".join(f"(?:{p.replace('?P<u>', '?:')})" for p in PHRASES),
        value=name,
        test=f"NOT {whole(_NOBODY)}",
    )


@cache
def gate() -> str:
    """RE2 of what a text must hold to be looked at for tokens and user names."""
    return rf"\b(?:{starts()}|eyJ)|{_TELEGRAM}|(?:{'|'.join(_KEYED.values())}){_OPAQUE}{{8}}|{_LOGIN}|{_LOG_GATE}"


def finders() -> Iterator[Finder]:
    """The finders of tokens and user names."""
    yield from _tokens()
    yield _user_names()
