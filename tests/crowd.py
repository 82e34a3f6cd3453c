"""Invented people in records of every awkward kind, which can be put in any order, cut and packed without changing what they say."""

from __future__ import annotations

import csv
import gzip
import io
import json
import random
from base64 import urlsafe_b64encode
from collections.abc import Sequence
from pathlib import Path
from typing import Any

ZONES = ["America/New_York", "US/Eastern", "Europe/Berlin", "EST", "+05:30", "Asia/Kuala_Lumpur", "unknown", "", None]
NAMES = ["Ann Lee", "José Ñandú", "李 四", "O'Brien, \"Pat\"", "Zoë\tQuick"]
"""The others but the first are escaped in JSON, here or there."""
BROKEN = [
    b'{"user_id": 7, "email": nobody@example.org}',
    b'{"user_id": "\xff\xfe", "email": "n\xc3@example.org"}',
    b'{"user_id": 8 "email": "nobody@example.org"}',
]
"""Records that cannot be read, with brackets that close."""
CUT = [b'{"user_id": 9, "email": "nobody@examp', b'"email": "nobody@example.org"}}', b"upstream connect error before headers", b"}{", b'{"a": [1, {"b": "nobody']
"""Lines that are no records, and whose brackets do not close."""
RARE = 40
"""One record in so many is odd in one of the ways that :func:`_odd` knows."""


def _jwt(number: int) -> str:
    """A token with an issuer and an expiry; some are live on 2019-12-04."""
    parts = ({"alg": "HS256", "typ": "JWT"}, {"sub": f"s{number}", "exp": 1_575_417_600 + (number % 5 - 2) * 86_400})
    text = ".".join(urlsafe_b64encode(json.dumps(part).encode()).decode().rstrip("=") for part in parts)
    return f"{text}.{urlsafe_b64encode(number.to_bytes(24, 'big')).decode()}"


TOKENS = [_jwt(number) for number in range(300)]


def person(number: int, dice: random.Random) -> dict[str, Any]:
    """A record; an id and its e-mail belong together, as in files that are parts of one dump."""
    email = f"{dice.choice(['person', 'PERSON', 'Person'])}{number}@{'abc'[number % 3]}.example.com"
    record: dict[str, Any] = {
        "user_id": number, "email": email if dice.random() < 0.9 else dice.choice([None, "", "N/A", "not an address"]),
        "full_name": dice.choice(NAMES if dice.random() < 0.1 else NAMES[:1]),
        "phone": dice.choice([f"+1415555{number % 10_000:04}", f"(415) 555-{number % 10_000:04}", 14_155_550_000 + number % 10_000, None]),
        "country": dice.choice(["US", "US", "DE", "GB", None]), "time_zone": dice.choice(ZONES),
        "last_login": f"2019-12-{dice.randrange(1, 28):02}T{dice.randrange(24):02}:{dice.randrange(60):02}:00Z",
        "score": dice.choice([dice.randrange(900), dice.random(), 1.5, "n/a", True, 1e3 if number % 9 == 0 else 7]),
        "cameras": [{"mac": f"AA:BB:CC:{dice.randrange(99):02}:00:{dice.randrange(99):02}", "model": dice.choice(["V2", "Pan", None])} for _ in range(dice.randrange(4))],
        "shared_with": [f"other{dice.randrange(3000)}@example.org" for _ in range(dice.randrange(3))],
        "api_token": dice.choice(TOKENS) if dice.random() < 0.3 else f"tok{dice.randrange(4000):06}abcdefghijklmnop",
        "password": dice.choice(["hunter2x", "s3cret!", "5f4dcc3b5aa765d61d8327deb882cf99", None]), "bio": "x" * dice.randrange(1200),
    }  # fmt: skip
    if number % 300 == 7:  # a key that few records hold, most often none of the sample
        record["k17"] = f"spare{number}@example.org"
    if dice.random() < 0.05:
        record["members"] = [{"email": f"member{dice.randrange(2000)}@example.org", "full_name": "Mo Ray"} for _ in range(dice.randrange(1, 4))]
    return record


def _odd(raw: bytes, number: int, turn: int, *, maps: bool, twice: bool) -> bytes:
    """The record, odd in its spelling or in what it holds."""
    more = [
        b'"huge": 9223372036854775808, "longer": 12345678901234567890123',
        b'"note": "\\ud800 alone, \\u0000 and \\u00e9"',
        b'"ratio": NaN',
        b'"city": {"name": "Bonn", "zip": "53111"}' if maps and turn % 3 else b'"city": "Bonn"',
        b'"town": "Bonn",',  # a comma too many
        b'"empty": {}, "nothing": null, "none": []',
    ]
    if twice:
        more.append(b'"email": "person%d@%c.example.com", "user_id": %d' % (number, b"abc"[number % 3], number))  # keys that are there already
    if maps:
        more += [b'"deep": ' + b"[" * 40 + b"]" * 40, b'"a key\\nof \\"its\\" own": {"": 1}']
    return raw[:-1] + b", " + more[turn % len(more)] + b"}"


def records(count: int, *, maps: bool = False, twice: bool = True) -> list[bytes]:
    """Records as JSON texts, all people of them in two records on average.

    Args:
        count: how many.
        maps: with objects whose keys are ids and addresses, and a key that is a scalar here and an object there; every record of such a
            dump is read the slow way.
        twice: with keys that stand twice in a record; after such a one most are read the slow way.
    """
    dice = random.Random(count)
    out: list[bytes] = []
    for turn in range(count):
        record = person(dice.randrange(1, count // 2), dice)
        if maps and turn % 3 == 0:
            record["shares"] = {str(dice.randrange(10**6, 10**7)): {"role": "viewer", "since": "2019-11-02T10:00:00Z"} for _ in range(2)}
            record["invited"] = {f"guest{dice.randrange(900)}@example.net": True}
        text = json.dumps(record, ensure_ascii=turn % 2 == 0, separators=(",", ":") if turn % 7 == 3 else (", ", ": ")).encode()
        out.append(_odd(text, record["user_id"], turn // RARE, maps=maps, twice=twice) if turn % RARE == 1 else text)
    out[-2] = out[-2][:-1] + b', "backup": {"mail": "late.key@example.org"}}'  # the only record with this key
    return out


def hits(raw: Sequence[bytes]) -> list[bytes]:
    """The records as elasticdump writes them; a third share an ``_id`` with another one, which says something else of it."""
    return [b'{"_index":"users","_type":"_doc","_id":"d%d","_score":1,"_source":%s}' % (number // 2 if number % 3 == 0 else 10**6 + number, text) for number, text in enumerate(raw)]


def rows(count: int) -> list[bytes]:
    """The people as lines of CSV, without a header."""
    dice = random.Random(count)
    out: list[bytes] = []
    for turn in range(count):
        found = person(dice.randrange(1, count // 2), dice)
        cells = [found[name] for name in COLUMNS]
        if turn % RARE == 3:
            cells[2] = 'Ann "the\r\nsecond" Lee'  # a line break and quotes within quotes
        if turn % RARE == 5:
            cells = cells[:-1] if turn % 4 else [*cells, "one too many"]
        text = io.StringIO()
        csv.writer(text, lineterminator="\n").writerow(cells)
        raw = text.getvalue().encode()[:-1]
        out.append(raw.replace(b"Ann Lee", b"Ann L\xe9e") if turn % RARE == 7 else raw)
    return out


COLUMNS = ("user_id", "email", "full_name", "phone", "country", "time_zone", "last_login", "score", "api_token", "password", "bio")
HEADER = ",".join(COLUMNS).encode()


def write(folder: Path, parts: Sequence[Sequence[bytes]], kind: str, *, packed: bool) -> list[str]:
    """Write records into one file a part.

    Args:
        folder: made if it is not there.
        parts: of a dump.
        kind: ``ndjson``, ``elasticdump``, ``csv`` or ``json``, a list.
        packed: with gzip.
    """
    folder.mkdir(parents=True, exist_ok=True)
    paths: list[str] = []
    for number, part in enumerate(parts):
        body = b"[\n" + b",\n".join(part) + b"\n]\n" if kind == "json" else b"".join(text + b"\n" for text in ([HEADER, *part] if kind == "csv" else part))
        path = folder / f"users_{number}.{'csv' if kind == 'csv' else 'json'}{'.gz' if packed else ''}"
        path.write_bytes(gzip.compress(body, 1) if packed else body)
        paths.append(str(path))
    return paths
