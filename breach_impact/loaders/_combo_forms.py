"""Forms of what stands in combo lists: addresses, hashes, passwords, salts, headers and comments."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from typing import TypeVar

from breach_impact.delimited.header import is_header, names_of, wholly_known

_T = TypeVar("_T")
SAMPLE = 1 << 16
"""Bytes that are looked at."""
LINES = 1000
SEPARATORS = b":;|\t ,"
EMAIL = re.compile(rb"[^\s@:;|,\"'<>(){}\[\]=]{1,64}@[A-Za-z0-9\x80-\xff](?:[A-Za-z0-9_.\x80-\xff-]{0,250}[A-Za-z0-9\x80-\xff])?")
HASH = re.compile(
    rb"(?:0x)?(?:[0-9a-fA-F]{32}|[0-9a-fA-F]{40}|[0-9a-fA-F]{48}|[0-9a-fA-F]{56}|[0-9a-fA-F]{64}|[0-9a-fA-F]{96}|[0-9a-fA-F]{128})"
    rb"|\$(?:1|2[abxy]?|5|6|7|y|P|H|S|apr1|sha1|scrypt|argon2\w*|pbkdf2[\w-]*|bcrypt[\w-]*)\$\S{8,}|\*[0-9A-F]{40}"
    rb"|\{(?:S?SHA\d*|S?MD5|CRYPT|PBKDF2\S*)\}\S{8,}|(?:pbkdf2_|bcrypt|argon2|sha1|sha256|sha512|md5)[\w]*\$\S{8,}"
)
"""Forms of password hashes that hold no colon: hashcat's example hashes, crypt(5), RFC 2307, Django."""
IPV4 = re.compile(rb"(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)")
PHONE = re.compile(rb"\+?\d{10,15}|\+\d{7,15}")
SCHEME = re.compile(rb"[A-Za-z][A-Za-z0-9+.-]{1,30}://")
SITE = re.compile(rb"(?:[A-Za-z0-9_-]+\.)+[A-Za-z]{2,24}(?::\d{1,5})?(?:/\S*)?")
LOGIN = re.compile(rb"[\w.@+$!#*~\\\x80-\xff-]{2,64}")
TOKEN = re.compile(rb"[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}|eyJ[\w-]+\.[\w.-]+")
"""An id or a token as programs make them: a UUID (RFC 9562), a JSON web token (RFC 7519)."""
NUMBER = re.compile(rb"[-+]?\d+(?:[.,]\d+)?")
MOMENT = re.compile(rb"\d{1,4}[-./]\d{1,2}[-./]\d{1,4}(?:[T ]\d.*)?|\d{1,2}:\d\d.*")
BANNER = re.compile(rb"[#=*~_+<>/\\-]{3,}|#+(?:\s|$)|//\s")
"""Begins a line that is no record, if no address stands in it."""
HEADER = frozenset("email mail e-mail emailaddress user username login name id password pass pwd passwd hash salt passhash ip url host site website domain phone tel "
                   "mobile почта логин пароль телефон correo contraseña clave usuario senha usuario courriel motdepasse passwort benutzer parola parol".split())  # fmt: skip
SALT = re.compile(rb"\S{1,64}")
FIXED: tuple[tuple[str, re.Pattern[bytes], tuple[str, ...]], ...] = (
    ("pwdump lines", re.compile(rb"[^:]{1,256}:\d{1,10}:[0-9a-fA-F*]{32}[^:]*:[0-9a-fA-F*]{32}[^:]*:[^:]*:[^:]*:[^:]*"),
     ("username", "rid", "lm_password_hash", "password_hash", "column_5", "column_6", "column_7")),
    ("shadow lines", re.compile(rb"[^:\s]{1,64}:[^:\s]*:\d*:\d*:\d*:\d*:\d*:\d*:[^:]*"),
     ("username", "password_hash", "changed_day", "min_days", "max_days", "warn_days", "inactive_days", "expire_day", "flag")),
    ("passwd lines", re.compile(rb"[^:\s]{1,64}:[^:\s]*:\d+:\d+:[^:]*:/[^:]*:[^:]*"),
     ("username", "password_hash", "posix_number", "posix_group", "full_name", "home_folder", "shell")),
)  # fmt: skip
"""Lines of a fixed number of fields: pwdump7, shadow(5), passwd(5)."""


def share(values: Sequence[_T], fits: Callable[[_T], object]) -> float:
    """The share of values that fit."""
    return sum(1 for value in values if fits(value)) / len(values) if values else 0.0


def kind_of(values: Sequence[bytes], *, sure: bool) -> str:
    """The name of what stands behind an address or a login, ``""`` if it may be anything."""
    filled = [value.strip() for value in values if value.strip()]
    if share(filled, HASH.fullmatch) >= 0.8:
        return "password_hash"
    for name, pattern in (("phone", PHONE), ("ip", IPV4), ("column_2", MOMENT), ("column_2", EMAIL), ("column_2", TOKEN), ("column_2", NUMBER)):
        if share(filled, pattern.fullmatch) >= 0.9 and (name != "phone" or len(filled) > 4):
            return name if sure else ""
    if are_passwords(filled):
        return "password"
    if not sure or not filled:
        return ""
    return "column_2" if len(filled) >= 20 and share(filled, re.compile(rb"[A-Za-z\x80-\xff' .-]*").fullmatch) >= 0.95 else "password"


def are_passwords(values: Sequence[bytes]) -> bool:
    """Whether they look like passwords: words with digits or marks in them, not names, numbers or sentences."""
    filled = [value for value in values if value]
    if not filled or share(filled, lambda value: b" " in value.strip() or len(value) > 128) > 0.3:
        return False
    if max(share(filled, pattern.fullmatch) for pattern in (NUMBER, MOMENT, EMAIL, IPV4, HASH, TOKEN)) >= 0.8:
        return False
    return share(filled, re.compile(rb"(?=.*[A-Za-z\x80-\xff])(?=.*[0-9!@#$%^&*?_]).{3,}").fullmatch) >= 0.3


def are_salts(values: Sequence[bytes]) -> bool:
    """Short and of one or two lengths: vBulletin's 3 and 30 characters, MyBB's 8, IPB's 5, hex and digits of others."""
    lengths = Counter(len(value) for value in values)
    return share(values, SALT.fullmatch) >= 0.9 and sum(n for _, n in lengths.most_common(2)) >= 0.8 * len(values) and max(lengths) <= 64


def is_banner(line: bytes) -> bool:
    """Whether a line is surely a collector's comment or rule."""
    return BANNER.match(line) is not None and b"@" not in line


def lines_of(head: bytes, *, whole: bool) -> list[bytes]:
    """The first lines that are not blank; one that may be cut is left out."""
    lines = head[:SAMPLE].split(b"\n")
    if (len(head) > SAMPLE or not whole) and len(lines) > 1:
        lines.pop()
    return [line.rstrip(b"\r\n") for line in lines if line.strip()][:LINES]


def header_of(lines: Sequence[bytes]) -> tuple[str, ...]:
    """The words of a header that stands first, none if there is no header: words of such lists alone, or a header in any language over addresses."""
    line = lines[0]
    cells = [cell.strip() for cell in re.split(rb"[:;|,\t]", line.strip()) if cell.strip()]
    if not 2 <= len(cells) <= 9 or b"@" in line or b"://" in line:
        return ()
    words = [cell.decode("utf-8", "replace") for cell in cells]
    if all(_known(word) for word in words):
        return tuple(words)
    found = re.search(rb"[:;|,\t]", line)
    mark = found.group() if found else b""
    rows = [row for below in lines[1:300] if len(row := below.split(mark, len(cells) - 1)) == len(cells)]
    if len(rows) * 10 < len(lines[1:300]) * 9 or not rows or line.count(mark) != len(cells) - 1:
        return ()
    mails = max(share([row[place] for row in rows], EMAIL.fullmatch) for place in range(len(cells)))
    known = sum(map(wholly_known, cells)) * 2 >= len(cells) and not re.search(rb"\d", line)  # a login of an odd line may look like a name
    return names_of(cells, len(cells)) if mails >= 0.9 and known and is_header(cells, rows) else ()


def _known(word: str) -> bool:
    """Whether a cell is a word of the headers of such lists."""
    return re.fullmatch(r"[\w -]{1,30}", word) is not None and (word.lower() in HEADER or not HEADER.isdisjoint(re.split(r"[\W_]+", word.lower())))
