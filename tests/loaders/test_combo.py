"""Combo lists: layouts, passwords that hold separators, and all that is none."""

from __future__ import annotations

from collections.abc import Callable
from hashlib import md5
from typing import Any

import pytest

from breach_impact.bytescan import view
from breach_impact.loaders._combo_long import marks_of
from breach_impact.opening.sniff import sniff

Reader = Callable[..., Any]

COUNT = 40
WORDS = ("Hunter2", "p:ss;w|rd 1", "summer99", "letmein!", 'q"1\'x', "Abc123$", "qwerty", "ilove_u2", "", "x" * 200)


def _hash(number: int) -> str:
    return md5(str(number).encode()).hexdigest()


def _made(line: str) -> bytes:
    rows = [
        line.format(i=i, mail=f"u{i}@mail.example", pw=WORDS[i % len(WORDS)], hash=_hash(i), salt=f"s{chr(35 + i)}x", sep=":;|"[i % 3], login=f"u{i}@mail.example" if i % 3 else f"user{i}")
        for i in range(COUNT)
    ]
    return "".join(f"{row}\n" for row in rows).encode()


def _found(data: bytes, name: str = "x.bin") -> str:
    return sniff(data, name, whole=True).format


LAYOUTS: list[tuple[str, dict[str, str | None]]] = [
    ("{mail}:{pw}", {"email": "u1@mail.example", "password": "p:ss;w|rd 1"}),
    ("{mail};{pw}", {"email": "u1@mail.example", "password": "p:ss;w|rd 1"}),
    ("{mail}|{pw}", {"email": "u1@mail.example", "password": "p:ss;w|rd 1"}),
    ("{mail}\t{pw}", {"email": "u1@mail.example", "password": "p:ss;w|rd 1"}),
    ("{mail} {pw}", {"email": "u1@mail.example", "password": "p:ss;w|rd 1"}),
    ("{mail},{pw}", {"email": "u1@mail.example", "password": "p:ss;w|rd 1"}),
    ("{mail}{sep}{pw}", {"email": "u1@mail.example", "password": "p:ss;w|rd 1"}),
    ("{mail}----{pw}", {"email": "u1@mail.example", "password": "p:ss;w|rd 1"}),
    ("{mail}---{pw}", {"email": "u1@mail.example", "password": "p:ss;w|rd 1"}),
    ("{mail}::{pw}", {"email": "u1@mail.example", "password": "p:ss;w|rd 1"}),
    ("{mail}||{pw}", {"email": "u1@mail.example", "password": "p:ss;w|rd 1"}),
    ("{login}----{pw}", {"username": None, "email": "u1@mail.example", "password": "p:ss;w|rd 1"}),
    ("{mail}----{hash}", {"email": "u1@mail.example", "password_hash": _hash(1)}),
    ("user{i}----{mail}----pw{i}A", {"username": "user1", "email": "u1@mail.example", "password": "pw1A"}),
    ("{mail} : pw{i}x", {"email": "u1@mail.example", "password": "pw1x"}),
    ("{mail}:{hash}", {"email": "u1@mail.example", "password_hash": _hash(1)}),
    ("{mail}:{hash}:{salt}", {"email": "u1@mail.example", "password_hash": _hash(1), "salt": "s$x"}),
    ("{mail}:$2y$10$abcdefghijklmnopqrstuv{i:031d}", {"email": "u1@mail.example", "password_hash": f"$2y$10$abcdefghijklmnopqrstuv{1:031d}"}),
    ("{mail}:{pw}:192.0.2.{i}", {"email": "u1@mail.example", "password": "p:ss;w|rd 1", "ip": "192.0.2.1"}),
    ("{mail}:user{i}:pw{i}A", {"email": "u1@mail.example", "username": "user1", "password": "pw1A"}),
    ("user{i}|{mail}|pw{i}A", {"username": "user1", "email": "u1@mail.example", "password": "pw1A"}),
    ("user{i}:{mail}:{hash}:{salt}", {"username": "user1", "email": "u1@mail.example", "password_hash": _hash(1), "salt": "s$x"}),
    ("user{i}:{pw}", {"username": "user1", "password": "p:ss;w|rd 1"}),
    ("+1555010{i:04d}:{pw}", {"phone": "+15550100001", "password": "p:ss;w|rd 1"}),
    ("{login}:{pw}", {"email": "u1@mail.example", "username": None, "password": "p:ss;w|rd 1"}),
    ("https://site.example/p{i}:{login}:{pw}", {"site": "https://site.example/p1", "email": "u1@mail.example", "username": None, "password": "p:ss;w|rd 1"}),
    ("https://site.example:8443/p:{mail}:{pw}", {"site": "https://site.example:8443/p", "email": "u1@mail.example", "username": None, "password": "p:ss;w|rd 1"}),
    ("http://192.0.2.{i}:8080:user{i}:{pw}", {"site": "http://192.0.2.1:8080", "email": None, "username": "user1", "password": "p:ss;w|rd 1"}),
    ("android://aGFzaA==@app.example/:{mail}:{pw}", {"site": "android://aGFzaA==@app.example/", "email": "u1@mail.example", "username": None, "password": "p:ss;w|rd 1"}),
    ("site.example/login:{mail}:{pw}", {"site": "site.example/login", "email": "u1@mail.example", "username": None, "password": "p:ss;w|rd 1"}),
    ("{mail}:{pw}:https://site.example:8443/p", {"email": "u1@mail.example", "username": None, "password": "p:ss;w|rd 1", "site": "https://site.example:8443/p"}),
    ("{hash}:pw{i}A", {"password_hash": _hash(1), "password": "pw1A"}),
    ("user{i}:$apr1$abcdefgh$0123456789012345678901", {"username": "user1", "password_hash": "$apr1$abcdefgh$0123456789012345678901"}),
]


@pytest.mark.parametrize(("line", "second"), LAYOUTS, ids=[line for line, _ in LAYOUTS])
def test_layouts(line: str, second: dict[str, str | None], read: Reader) -> None:
    data = _made(line)
    assert _found(data) == "combo"
    got = read("combo", data)
    assert got.records[1] == second
    assert len(got.records) == COUNT
    assert not got.codes


def test_files_of_systems(read: Reader) -> None:
    dump = _made("user{i}:{i}:{hash}:{hash}:::")
    assert _found(dump) == "combo"
    assert read("combo", dump).records[2]["password_hash"] == _hash(2)
    shadow = b"".join(b"user%d:%s:19000:0:99999:7:::\n" % (i, b"*" if i % 2 else b"$6$salt$" + b"a" * 86) for i in range(COUNT))
    assert _found(shadow) == "combo"
    got = read("combo", shadow).records
    assert (got[0]["password_hash"], got[1]["password_hash"]) == ("$6$salt$" + "a" * 86, None)
    passwd = b"".join(b"user%d:x:%d:%d:Jo Doe,,,:/home/user%d:/bin/bash\n" % (i, i, i, i) for i in range(COUNT))
    assert _found(passwd) == "combo"
    assert read("combo", passwd).records[3] == {
        "username": "user3", "password_hash": None, "posix_number": "3", "posix_group": "3", "full_name": "Jo Doe,,,", "home_folder": "/home/user3", "shell": "/bin/bash",
    }  # fmt: skip


NONE: list[tuple[str, bytes]] = [
    ("addresses", _made("{mail}")),
    ("table", b"name,email,city\n" + _made("Jo {i},{mail},Town")),
    ("table without header", _made("{mail},John,Smith")),
    ("names", _made("{mail},John Smith")),
    ("phones", _made("{mail},+1555010{i:04d}")),
    ("table of two under a header", b"mail,pass\n" + _made("{mail},{pw}")),
    ("wide table", _made("{mail};a{i};b{i};c{i};d{i}")),
    ("settings", _made("key{i}: value{i}")),
    ("properties", _made("server.key{i}=v{i}")),
    ("times", _made("12:{i:02d}:01 hello{i}")),
    ("syslog", _made("Jan  1 12:{i:02d}:01 host app[1]: {mail} logged in")),
    ("addresses of hosts", _made("2001:db8::{i:x}:1")),
    ("paths", _made("C:\\Users\\u{i}\\x{i}.txt")),
    ("proxies", _made("192.0.2.{i}:8{i:03d}")),
    ("checksums", _made("{hash}  file{i}.txt")),
    ("search results", _made("file{i}.c:{i}:text{i} x")),
    ("sites", _made("https://site.example/{i}")),
    ("prose", _made("{mail}: wrote that he would come on day {i}")),
    ("header of a message", b"From: u1@mail.example\nTo: u2@mail.example\nSubject: hello\n\nhello\n"),
    ("access log", _made('192.0.2.{i} - - [01/Jan/2020:12:00:{i:02d} +0000] "GET / HTTP/1.1" 200 1')),
]


@pytest.mark.parametrize(("what", "data"), NONE, ids=[what for what, _ in NONE])
def test_what_is_none(what: str, data: bytes) -> None:
    assert _found(data, "users.txt") != "combo"


def test_header_comments_and_strangers(read: Reader) -> None:
    got = read("combo", b"=== Combo by somebody ===\n# fresh\nemail:password\n" + _made("{mail}:{pw}") + b"junk line\nTelegram: @shop\nu99@mail.example\n")
    assert len(got.records) == COUNT
    assert got.codes == {"combo_line": 3}


@pytest.mark.parametrize("address", ["@@", "nobody@", "a b@mail.example", "a@b@mail.example", "<u1@mail.example>"])
def test_malformed_addresses_are_records(address: str, read: Reader) -> None:
    got = read("combo", _made("{mail}:{pw}") + f"{address}:se:cret1\n".encode())
    assert got.records[-1] == {"email": address, "password": "se:cret1"}
    assert not got.codes


def test_shorter_lines_of_a_salted_list(read: Reader) -> None:
    got = read("combo", _made("{mail}:{hash}:{salt}") + f"u98@mail.example:{_hash(98)}\n".encode())
    assert got.records[-1] == {"email": "u98@mail.example", "password_hash": _hash(98), "salt": None}


def test_every_line_counts_and_blanks_are_kept(read: Reader) -> None:
    got = read("combo", _made("{mail}:{pw}") * 2 + b"u1@mail.example:pw \r\n")
    assert len(got.records) == 2 * COUNT + 1
    assert got.records[-1]["password"] == "pw "


def test_other_encodings(read: Reader) -> None:
    got = read("combo", _made("{mail}:{pw}") + b"u7@mail.example:stra\xdfe1\n")
    assert got.records[-1]["password"] == "stra\u00dfe1"
    assert got.codes == {"encoding_cp1252": 1}


def test_cut_stream_loses_its_last_line(read: Reader) -> None:
    import io

    from breach_impact.framing import Tally
    from breach_impact.registry import loaders

    class Cut(io.BytesIO):
        cut = True

    tally = Tally()
    loader = next(loader for loader in loaders() if loader.name == "combo")
    rows = sum(frame.rows.num_rows for frame in loader.frames(Cut(_made("{mail}:{pw}")[:-100]), tally, block_size=64))
    assert (rows, tally.reasons["truncated"]) == (COUNT - 1, 1)


@pytest.mark.parametrize(("text", "at"), [(b"a----b", [1]), (b"a-----b", [1]), (b"a--------b", [1, 5]), (b"----", [0]), (b"a---b", []), (b"x----y----z", [1, 6])])
def test_where_a_separator_of_several_characters_begins(text: bytes, at: list[int]) -> None:
    assert marks_of(view(text), b"----").tolist() == at
