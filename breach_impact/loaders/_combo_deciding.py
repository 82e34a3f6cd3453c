"""Which layout a combo list has: decided once, on the beginning of the file.

The layouts are those of the field: ``email:password`` and its kin, lists of crackers (``hash:plain``), of stealers (``url:login:password``), vBulletin tables
(``user:email:hash:salt``), passwd(5), shadow(5) and pwdump. A layout is taken only where nine lines of ten have it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from breach_impact.loaders._combo_forms import (
    EMAIL,
    FIXED,
    HASH,
    IPV4,
    LOGIN,
    MOMENT,
    NUMBER,
    PHONE,
    SAMPLE,
    SCHEME,
    SEPARATORS,
    SITE,
    are_passwords,
    are_salts,
    header_of,
    is_banner,
    kind_of,
    lines_of,
    share,
)
from breach_impact.loaders._combo_layout import Layout
from breach_impact.loaders._combo_long import with_long

_CODE = re.compile(rb"[A-Z]{2,3}")
_CLOCK = re.compile(rb"\d{1,4}[-./]\d{1,2}[-./]\d{1,4}[T ]\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d{4})?")
_OPENING = re.compile(rb"[ /\\{\[(<\"'\t]")
_COLON = 58
_SITE_ROW = {mark: re.compile(rb"[^%b]*%b([^%b]*)%b([^%b]*)" % ((re.escape(bytes([mark])),) * 5)) for mark in b"|\t; ,"}
_SITE_ROW[_COLON] = re.compile(rb"[^:]*(?::\d{1,5}(?=[/:]))?[^:]*:([^:\s]{0,256}):(.*)")
_SPACED = re.compile(rb"^[:;|-] ")
"""The rest of a separator between blanks (``address : password``)."""


def layout_of(head: bytes, *, whole: bool, hint: bool = False) -> Layout | None:
    """The layout of a text, None if it is no such list.

    Args:
        head: its beginning.
        whole: nothing comes after it.
        hint: the file's name says that it is one; the content must be one all the same.
    """
    found = with_long(head[:SAMPLE], lambda short: _divided(short, whole=whole and len(head) <= SAMPLE, hint=hint))
    return found or _divided(head, whole=whole, hint=hint)


def _divided(head: bytes, *, whole: bool, hint: bool) -> Layout | None:
    """The layout by separators of one character."""
    lines = [line for line in lines_of(head, whole=whole) if not is_banner(line.strip())]
    if not lines or sum(1 for line in lines if b"\0" in line) * 10 > len(lines):
        return None
    words = header_of(lines)
    body = lines[1:] if words else lines
    if not body or sum(1 for line in body if line.startswith((b"{", b"[", b'"', b"'", b"<"))) * 10 > len(body):
        return None
    for decide in (_fixed, _stolen, _addresses, _tables):
        found = decide(body)
        if found is not None:
            return _headed(found, lines[0], words) if words else found
    found = _logins(body, hint=hint or bool(words))
    return _headed(found, lines[0], words) if found is not None and words else found


def _headed(found: Layout, line: bytes, words: tuple[str, ...]) -> Layout:
    """The layout under a header, which names the columns if it has as many words."""
    named = len(set(words)) == len(words) == len(found.columns) and found.login < 0
    return replace(found, header=line, names=words if named else (), why=f"{found.why}, header")


def _fixed(lines: list[bytes]) -> Layout | None:
    for why, pattern, parts in FIXED:
        if share(lines, pattern.fullmatch) >= 0.9:
            return Layout(parts=parts, exact=True, score=0.85, why=why)
    return None


def _stolen(lines: list[bytes]) -> Layout | None:
    """``url login password`` and ``login password url``."""
    first = share(lines, SCHEME.match)
    if first >= 0.6 or share(lines, lambda line: SITE.fullmatch(re.split(rb":(?!\d+/)", line, maxsplit=1)[0]) and line.count(b":") >= 2) >= 0.9:
        tails = [line[SCHEME.match(line).end() :] if SCHEME.match(line) else line for line in lines]  # type: ignore[union-attr] - it matches
        for mark in b"|\t; ,:":
            rows = [_SITE_ROW[mark].fullmatch(tail) for tail in tails]
            found = [match.groups() for match in rows if match]
            if len(found) * 10 >= len(lines) * 9 and _credentials(found, sure=mark == _COLON):
                return Layout(parts=("site", "login", "password"), separators=bytes([mark]), url=0, login=1, score=0.85, why="site, login and password")
        return None
    for mark in b":|;\t, ":
        found = [match.groups() for line in lines if (match := _behind(bytes([mark])).fullmatch(line))]
        if len(found) * 10 >= len(lines) * 8 and _credentials(found, sure=mark == _COLON):
            return Layout(parts=("login", "password", "site"), separators=bytes([mark]), url=2, login=0, right=True, score=0.85, why="login, password and site")
    return None


def _credentials(found: Sequence[tuple[bytes, ...]], *, sure: bool) -> bool:
    """Whether pairs are logins and passwords; where the separator does not say so, half the logins must be addresses, and the passwords look like some."""
    logins = [pair[0] for pair in found]
    if share(logins, LOGIN.fullmatch) < 0.9 or share(logins, re.compile(rb"\d{1,5}").fullmatch) >= 0.5:
        return False
    return sure or (share(logins, EMAIL.fullmatch) >= 0.5 and are_passwords([pair[1] for pair in found]))


def _behind(mark: bytes) -> re.Pattern[bytes]:
    """Login, password, URL."""
    mark = re.escape(mark)
    return re.compile(rb"([^\s:;|,]{1,256})" + mark + rb"(.*)" + mark + rb"(?:https?|android|ftp)://\S*")


def _addresses(lines: list[bytes]) -> Layout | None:
    """Lines that begin with an address."""
    found = [(match, line) for line in lines if (match := EMAIL.match(line)) and line[match.end() : match.end() + 1] and line[match.end()] in SEPARATORS]
    if len(found) * 2 < len(lines):
        return None
    marks = Counter(line[match.end()] for match, line in found)
    main = bytes([max(marks, key=lambda mark: (marks[mark], -mark))])
    rests = [line[match.end() + 1 :] for match, line in found]
    mine = [rest for (match, line), rest in zip(found, rests, strict=True) if line[match.end() : match.end() + 1] == main]
    others = [line for line in lines if not EMAIL.match(line) and b"@" not in line.partition(b":")[0]]
    logins = len(others) * 50 >= len(lines) and share(others, _pair) >= 0.8
    if len(found) * 10 < len(lines) * 9 and not (logins and len(found) + len(others) * 0.8 >= len(lines) * 0.9):
        return None
    if main != b":" and share(mine, lambda rest: main in rest and not _SPACED.match(rest)) >= 0.5:
        return _table(main, [(b"a@b", *rest.split(main)) for rest in mine], 0)
    if share(rests, lambda rest: rest.strip().count(b" ") >= 2 and not _SPACED.match(rest)) >= 0.2:
        return None  # prose
    return _pairs(main, mine, rests, logins=logins)


def _pair(line: bytes) -> bool:
    login, mark, rest = line.partition(b":")
    return bool(mark and rest and b"@" not in login and LOGIN.fullmatch(login) and not MOMENT.fullmatch(line) and b"://" not in line and rest[:1] != b" ")


def _pairs(main: bytes, mine: list[bytes], rests: list[bytes], *, logins: bool) -> Layout | None:
    """Address and one or more behind it, of which the second may hold separators."""
    spaced = share(mine, _SPACED.match) >= 0.5
    if spaced:
        mine, rests = [_SPACED.sub(b"", rest, count=1) for rest in mine], [_SPACED.sub(b"", rest, count=1) for rest in rests]
    parts = [rest.split(main, 1) for rest in mine]
    seconds = [pair[0] for pair in parts]
    thirds = [pair[1] for pair in parts if len(pair) == 2]
    many = not spaced and len(thirds) * 10 >= len(parts) * 8
    if share(seconds, HASH.fullmatch) >= 0.8:
        if many:
            third = "ip" if share(thirds, IPV4.fullmatch) >= 0.8 else "salt" if are_salts(thirds) else "password" if are_passwords(thirds) else "column_3"
            return Layout(parts=("email", "password_hash", third), separators=main, email=0, why="address, hash and more")
        return Layout(parts=("email", "password_hash"), separators=SEPARATORS, email=0, why="address and hash")
    if many and share([rest.rpartition(main)[2] for rest in mine], IPV4.fullmatch) >= 0.8:
        return Layout(parts=("email", "password", "ip"), separators=main, right=True, email=0, why="address, password and IP")
    exact = Counter(rest.count(main) for rest in mine).most_common(1)[0]
    if not spaced and exact[0] >= 1 and exact[1] * 10 >= len(mine) * 9:
        return _table(main, [(b"a@b", *rest.split(main, exact[0])) for rest in mine], 0)
    name = kind_of(rests, sure=main == b":")
    if not name:
        return None
    login = 0 if logins else -1
    return Layout(parts=("login" if logins else "email", name), separators=SEPARATORS, email=-1 if logins else 0, login=login, logins=logins, why="address and password")


def _tables(lines: list[bytes]) -> Layout | None:
    """Parts of which one is an address, not the first."""
    for mark in b":|;\t,":
        sep = bytes([mark])
        rows = [tuple(line.split(sep)) for line in lines]
        for place in (1, 2):
            cells = [row[place].strip() if len(row) > place + 1 else b"-" for row in rows]
            if share(cells, lambda cell: not cell or EMAIL.fullmatch(cell)) >= 0.9 and share(cells, EMAIL.fullmatch) >= 0.6:
                return _table(sep, rows, place)
    return None


def _table(sep: bytes, rows: Sequence[tuple[bytes, ...]], place: int) -> Layout | None:
    """Three parts or more, named by what stands in them; what a table of plain words means is left to the format of tables."""
    width, times = Counter(len(row) for row in rows).most_common(1)[0]
    if times * 10 < len(rows) * 7 or not 3 <= width <= 8 or (sep != b":" and width > 4):
        return None
    width -= _parts_of_time([row for row in rows if len(row) == width]) if sep == b":" else 0
    full = [(*row[: width - 1], sep.join(row[width - 1 :])) for row in rows if len(row) >= width]
    columns = [[row[number] for row in full] for number in range(width)]
    names = [f"column_{number + 1}" for number in range(width)]
    names[place] = "email"
    for number, values in enumerate(columns):
        filled = [value for value in values if value]
        for name, pattern in (("password_hash", HASH), ("ip", IPV4), ("site", SCHEME)):
            if number != place and name not in names and share(filled, pattern.match if name == "site" else pattern.fullmatch) >= 0.8:
                names[number] = name
    if "password_hash" in names:
        behind = names.index("password_hash") + 1
        if behind < width and names[behind].startswith("column_") and are_salts(columns[behind]):
            names[behind] = "salt"
    open_ = [number for number in range(width) if names[number].startswith("column_")]
    words = [number for number in open_ if _are_logins([value for value in columns[number] if value])]
    if "password_hash" not in names:
        last = [number for number in open_ if are_passwords(columns[number])]
        if not last:
            return None
        names[last[-1]] = "password"
        words = [number for number in words if number != last[-1]]
    if words:
        names[words[0]] = "username"
    if times * 10 < len(rows) * 9 and names[-1] not in {"password", "salt", "password_hash"}:
        return None
    return Layout(parts=tuple(names), separators=sep, email=place, why="address, password and more")


def _parts_of_time(rows: Sequence[tuple[bytes, ...]]) -> int:
    """How many colons at the end of rows are those of a time."""
    return next((parts for parts in (2, 1) if len(rows[0]) > parts + 2 and share([b":".join(row[-parts - 1 :]) for row in rows], _CLOCK.fullmatch) >= 0.8), 0)


def _are_logins(values: Sequence[bytes]) -> bool:
    """Whether they could be user names: words that are no numbers, times or codes of countries."""
    return share(values, LOGIN.fullmatch) >= 0.8 and max(share(values, pattern.fullmatch) for pattern in (NUMBER, MOMENT, _CODE)) < 0.8


def _logins(lines: list[bytes], *, hint: bool) -> Layout | None:
    """``login:password`` without an address, ``hash:plain``; everything that reads like settings, logs or prose is none."""
    if len(lines) < (3 if hint else 8):
        hashed = share(lines, lambda line: HASH.fullmatch(line.partition(b":")[2].partition(b":")[0]))
        if hashed < 0.9:
            return None
    for mark in b":;|\t" if hint else b":":
        sep = bytes([mark])
        pairs = [line.split(sep, 1) for line in lines if sep in line]
        if len(pairs) * 10 >= len(lines) * 9:
            found = _login_pairs(sep, [pair[0] for pair in pairs], [pair[1] for pair in pairs])
            if found is not None:
                return found
    return None


def _login_pairs(sep: bytes, logins: list[bytes], rests: list[bytes]) -> Layout | None:
    if share(logins, LOGIN.fullmatch) < 0.9 or len(set(logins)) * 10 < len(logins) * 8 or share(rests, _OPENING.match) > 0.2:
        return None
    if share(logins, IPV4.fullmatch) > 0.1 or (sep != b":" and share(rests, lambda rest: sep in rest) > 0.1):
        return None
    if share(rests, lambda rest: rest.endswith((b"{", b"}", b";", b","))) > 0.2 or share(logins, lambda login: re.fullmatch(rb"\d{1,5}", login)) > 0.3:
        return None
    seconds = [rest.split(sep, 1) for rest in rests]
    hashed = share([parts[0] for parts in seconds], HASH.fullmatch) >= 0.8
    if share(logins, HASH.fullmatch) >= 0.9:
        if sum(1 for parts in seconds if len(parts) == 2) * 10 >= len(rests) * 9 and are_salts([parts[0] for parts in seconds]):
            return Layout(parts=("password_hash", "salt", "password"), separators=sep, score=0.75, why="hash, salt and password")
        return Layout(parts=("password_hash", "password"), separators=sep, score=0.75, why="hash and password")
    first = "phone" if share(logins, PHONE.fullmatch) >= 0.9 else "username"
    if hashed:
        thirds = [parts[1] for parts in seconds if len(parts) == 2]
        if len(thirds) * 10 >= len(rests) * 8 and are_salts(thirds):
            return Layout(parts=(first, "password_hash", "salt"), separators=sep, score=0.75, why="login, hash and salt")
        return Layout(parts=(first, "password_hash"), separators=sep, score=0.75, why="login and hash")
    constant = Counter(rest.count(sep) for rest in rests).most_common(1)[0]
    if (constant[0] and constant[1] * 10 >= len(rests) * 5) or not are_passwords(rests):
        return None
    if first == "username" and any(EMAIL.fullmatch(login) for login in logins):
        return Layout(parts=("login", "password"), separators=sep, login=0, logins=True, score=0.75, why="login and password")
    return Layout(parts=(first, "password"), separators=sep, score=0.75, why="login and password")
