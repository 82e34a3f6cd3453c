"""Mailboxes and messages: who wrote to whom, and what."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable
from typing import Any

import pytest

from breach_impact.framing import MAX_RECORD
from breach_impact.opening.sniff import sniff

Reader = Callable[..., Any]

LINE = b"From u1@mail.example Wed Jan  1 00:00:00 2020\n"
HEAD = b"From: Jo <u1@mail.example>\nDate: Wed, 1 Jan 2020 10:00:00 +0100 (CET)\nSubject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\n"
PLAIN = {"from_email": "u1@mail.example", "from_name": "Jo", "date": "2020-01-01T10:00:00+01:00", "subject": "Gr\u00fc\u00dfe"}


@pytest.mark.parametrize(
    ("fields", "body", "more"),
    [
        (b'To: "Doe, Jane" <u2@mail.example>,\n u3@mail.example', b"Hi", {"recipients": [{"email": "u2@mail.example", "name": "Doe, Jane"}, {"email": "u3@mail.example"}], "message_body": "Hi"}),
        (b"Cc: u4@mail.example\nBcc: u5@mail.example", b"", {"cc": [{"email": "u4@mail.example"}], "bcc": [{"email": "u5@mail.example"}]}),
        (b"To: undisclosed-recipients:;", b"", {}),
        (b"Reply-To: u1@mail.example\nSender: list@mail.example", b"", {"sending_agent_email": "list@mail.example"}),
        (b"X-Originating-IP: [192.0.2.1]\nX-Mailer: Post 1", b"", {"x_originating_ip": "192.0.2.1", "user_agent": "Post 1"}),
        (b"Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable", b"J=F6rg", {"message_body": "J\u00f6rg"}),
        (b"Content-Transfer-Encoding: base64", b64encode(b"secret"), {"message_body": "secret"}),
        (b"Content-Type: text/html", b"<style>a</style><p>Hi <b>you</b></p>", {"message_body": "</style> Hi  you  "}),
        (b"Message-ID: <u8@mail.example>", b">From here\n>>From there", {"message_body": "From here\n>From there"}),
        (
            b"Content-Type: multipart/mixed; boundary=\"x\"",
            b"--x\nContent-Type: multipart/alternative; boundary=y\n\n--y\n\none\n--y\nContent-Type: text/html\n\n<b>one</b>\n--y--\n--x\nContent-Type: image/png; name=a.png\n\nzz\n--x--",
            {"message_body": "one", "attachments": ["a.png"]},
        ),
    ],
)
def test_messages(fields: bytes, body: bytes, more: dict[str, Any], read: Reader) -> None:
    message = HEAD + fields + b"\n\n" + body + b"\n\n"
    if b"<style" in body:
        more = {"message_body": more["message_body"].replace("</style>", " ")}
    data = LINE + message + LINE + HEAD + b"\n"
    assert sniff(data, "x.bin", whole=True).format == "mbox"
    got = read("mbox", data)
    assert [{key: value.strip() if key == "message_body" else value for key, value in record.items()} for record in got.records] == [
        {**PLAIN, **{key: value.strip() if key == "message_body" else value for key, value in more.items()}},
        PLAIN,
    ]
    assert not got.codes
    assert sniff(message, "x.bin", whole=True).format == "mbox"
    assert len(read("mbox", message).records) == 1


def test_lines_that_begin_no_message(read: Reader) -> None:
    got = read("mbox", LINE + HEAD + b"\nFirst\n\nFrom now on, from 2020\nnothing\n\n" + LINE + HEAD + b"\n")
    assert len(got.records) == 2
    assert got.records[0]["message_body"].startswith("First\n\nFrom now on")


def test_long_bodies_and_messages(read: Reader) -> None:
    got = read("mbox", LINE + HEAD + b"\n" + b"x" * 200_000 + b"\n\n" + LINE + HEAD + b"\n" + b"y\n" * (MAX_RECORD // 2) + b"\n" + LINE + HEAD + b"\n")
    assert [len(record.get("message_body", "")) for record in got.records] == [65_536, 0]
    assert got.codes == {"mbox_long": 1, "record_too_long": 1}


@pytest.mark.parametrize("field", [b"To: " + b"(" * 50_000, b"To: " + b'"' * 50_000, b"To: " + b"a@b," * 50_000, b"Subject: " + b"=?utf-8?q?a?=" * 5000])
def test_hostile_fields(field: bytes, read: Reader) -> None:
    assert len(read("mbox", LINE + HEAD + field + b"\n\nx\n").records) == 1


def test_what_is_no_message() -> None:
    assert sniff(b"From: a\nkey: value\nother: value\n", "x.bin", whole=True).format != "mbox"
    assert sniff(b"HTTP/1.1 200 OK\nDate: x\nContent-Type: text/html\n\nFrom: x\n", "x.bin", whole=True).format != "mbox"
