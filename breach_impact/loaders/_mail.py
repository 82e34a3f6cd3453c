"""A message as a record: header fields decoded by RFC 2047, the text of its plain parts, names of its attachments."""

from __future__ import annotations

import base64
import binascii
import quopri
import re
from email.errors import HeaderParseError
from email.header import decode_header
from email.utils import getaddresses, parsedate_to_datetime
from typing import Any

from breach_impact.framing import Tally
from breach_impact.reading.flatframe import decode

HEADER = 256 << 10
"""Bytes of a header that are read."""
BODY = 64 << 10
"""Bytes of text that are kept of a message."""
_PARTS, _DEPTH, _PEOPLE = 200, 8, 5000
_END = re.compile(rb"\r?\n\r?\n")
_FIELD = re.compile(rb"^([!-9;-~]{1,76}):[ \t]*(.*(?:\r?\n[ \t].*)*)", re.MULTILINE)
_FOLD = re.compile(rb"\r?\n(?=[ \t])")
_QUOTED_FROM = re.compile(rb"(?m)^>(>*From )")
_PARAM = re.compile(rb';\s*([\w*-]{1,40})\s*=\s*(?:"((?:[^"\\]|\\.)*+)"|([^;\s]+))', re.DOTALL)
_LISTS = {b"to": "recipients", b"cc": "cc", b"bcc": "bcc", b"resent-to": "recipients", b"apparently-to": "recipients"}
_SINGLE = {b"from": "from", b"reply-to": "reply_to", b"sender": "sending_agent"}
"""The sender is the agent that sent for the author (RFC 5322, 3.6.2), a mailing list for instance; replies go to somebody else than the author as well."""
_FIELDS = {
    b"date": "date", b"subject": "subject", b"x-originating-ip": "x_originating_ip", b"x-sender-ip": "x_originating_ip",
    b"x-client-ip": "x_originating_ip", b"user-agent": "user_agent", b"x-mailer": "user_agent", b"delivered-to": "delivered_to_email", b"x-phone": "phone", b"organization": "organization",
}  # fmt: skip
"""Fields that are kept. Message-ID and its kin are not: they have the form of addresses and are none, so that they would count as people."""
_SPECIAL = re.compile(r"[\"()\\:;\[\]\0]")
_PLAIN = re.compile(r"\s*(?:([^<>@]*?)\s*<(?=[^<>]*>\s*\Z))?([^<>\s@]+@[^<>\s@]+)>?\s*")
_ADDRESS = re.compile(r"[^\s<>@,;:\"()\[\]]{1,64}@[^\s<>@,;:\"()\[\]]{1,255}")
_COMMENTS, _PARSED = 100, 64 << 10
"""An address, with or without a name in front; whatever is quoted or commented goes to the library's parser."""
_TAG = re.compile(r"<[^<>]{0,4096}>")
_CODE = re.compile(r"<(style|script)\b", re.IGNORECASE)


def message(raw: bytes, tally: Tally) -> dict[str, Any]:
    """The record of a message, empty if it has no header field.

    Args:
        raw: its bytes, with or without the ``From`` line of a mailbox.
        tally: told what was not kept.
    """
    if raw.startswith(b"From "):
        raw = raw[raw.find(b"\n") + 1 :] if b"\n" in raw else b""
    fields, body = _divided(raw)
    record: dict[str, Any] = {}
    foreign: dict[str, set[int]] = {}
    for name, value in sorted(fields, key=lambda field: field[0] != b"from"):
        if name in _LISTS:
            record.setdefault(_LISTS[name], []).extend(_people(_text(value, foreign, tally)))
        elif name in _SINGLE:
            _person(record, _SINGLE[name], _people(_text(value, foreign, tally)))
        elif name in _FIELDS:
            text = _words(_text(value, foreign, tally)).strip()
            if name.endswith(b"-ip"):
                text = text.strip("[]")
            elif name == b"date":
                text = _date(text)
            if text:
                record.setdefault(_FIELDS[name], text)
    if not fields:
        return record
    texts: list[str] = []
    names: list[str] = []
    _walk(fields, body, texts, names, _Left(), tally, foreign)
    text = "\n".join(texts)
    if text.strip():
        record["message_body"] = text
    if names:
        record["attachments"] = names
    for code in foreign:
        tally.note(code)
    return {key: value for key, value in record.items() if value} or {"message_body": ""}


class _Left:
    """How much more of a message is read."""

    __slots__ = ("parts", "size")

    def __init__(self) -> None:
        self.parts = _PARTS
        self.size = BODY


def _divided(raw: bytes) -> tuple[list[tuple[bytes, bytes]], bytes]:
    """(fields of a header, body)."""
    if raw.startswith((b"\n", b"\r\n")):
        return [], raw.lstrip(b"\r\n")
    end = _END.search(raw)
    head, body = (raw[: end.start()], raw[end.end() :]) if end else (raw, b"")
    return [(match.group(1).lower(), _FOLD.sub(b"", match.group(2)).strip()) for match in _FIELD.finditer(head[:HEADER])], body


def _text(value: bytes, foreign: dict[str, set[int]], tally: Tally) -> str:
    return decode(value, 0, foreign, tally.encoding)


def _words(text: str) -> str:
    """With encoded words decoded; one in an encoding that is not known stays as it is."""
    if "=?" not in text:
        return text
    out: list[str] = []
    try:
        for part, charset in decode_header(text):
            if isinstance(part, str):
                out.append(part)
            else:
                out.append(_decoded(part, charset or "ascii"))
    except (HeaderParseError, ValueError):
        return text
    return "".join(out)


def _decoded(raw: bytes, charset: str) -> str:
    """Bytes in the encoding that the message says, else in one in which they are text."""
    try:
        return raw.decode(charset)
    except (LookupError, UnicodeDecodeError, ValueError):
        return decode(raw, 0, {})


def _people(text: str) -> list[dict[str, str]]:
    """Addresses and names of a field."""
    out: list[dict[str, str]] = []
    found = [match.groups("") for part in text.split(",") if (match := _PLAIN.fullmatch(part))] if _SPECIAL.search(text) is None else []
    if len(found) != text.count(",") + 1:
        nested = text.count("(") > _COMMENTS  # the parser goes one call deeper for each
        found = [("", address) for address in _ADDRESS.findall(text)] if nested or len(text) > _PARSED else getaddresses([text.replace("\0", "")])
    for name, address in found[:_PEOPLE]:
        person = {"email": address} if "@" in address else {}
        if name:
            person["name"] = _words(name)
        if person:
            out.append(person)
    return out


def _person(record: dict[str, Any], field: str, people: list[dict[str, str]]) -> None:
    """The first address of a field; whom replies go to only if it is not the author."""
    for key, value in people[0].items() if people else ():
        if field == "from" or value != record.get(f"from_{key}"):
            record.setdefault(f"{field}_{key}", value)


def _date(text: str) -> str:
    """A date as RFC 5322 writes it in ISO form, for its weekday and its comments (``(PST)``) say nothing; else as it stands."""
    try:
        return parsedate_to_datetime(text).isoformat()
    except (TypeError, ValueError, IndexError, OverflowError):
        return text


def _walk(
    fields: list[tuple[bytes, bytes]], body: bytes, texts: list[str], names: list[str], left: _Left, tally: Tally, foreign: dict[str, set[int]], depth: int = 0
) -> None:
    """Go through the parts of a body."""
    about = dict(reversed(fields))
    kind = about.get(b"content-type", b"text/plain")
    main = kind.partition(b";")[0].strip().lower()
    params = _params(kind)
    left.parts -= 1
    if left.parts < 0 or depth > _DEPTH:
        return
    if main.startswith(b"multipart/") and params.get(b"boundary"):
        parts = body.split(b"--" + params[b"boundary"])[1 : _PARTS + 1]
        for part in parts:
            if part.startswith(b"--"):
                break
            inner, rest = _divided(part[2:] if part.startswith(b"\r\n") else part[1:])
            _walk(inner, rest, texts, names, left, tally, foreign, depth + 1)
            if main == b"multipart/alternative" and any(texts):
                break  # the other parts say the same
        return
    given = {**_params(about.get(b"content-disposition", b"")), **{key: value for key, value in params.items() if key.startswith(b"name")}}
    name = next((value for key, value in given.items() if key.startswith((b"filename", b"name"))), b"")
    if name or about.get(b"content-disposition", b"").lower().startswith(b"attachment"):
        if name:
            names.append(_words(_text(name, foreign, tally)))
        return
    if main in {b"text/plain", b"text/html"} or not main:
        _body(about, main, params, body, texts, left, tally, foreign)


def _params(value: bytes) -> dict[bytes, bytes]:
    return {match.group(1).lower(): match.group(2) if match.group(2) is not None else match.group(3) for match in _PARAM.finditer(value[:8192])}


def _body(
    about: dict[bytes, bytes], main: bytes, params: dict[bytes, bytes], body: bytes, texts: list[str], left: _Left, tally: Tally, foreign: dict[str, set[int]]
) -> None:
    """The text of a part, as much as is kept."""
    how = about.get(b"content-transfer-encoding", b"").strip().lower()
    raw = body.rstrip()[: 2 * left.size + 4]
    if len(body.rstrip()) > len(raw):
        tally.note("mbox_long")
    if how == b"base64":
        try:
            raw = base64.b64decode(b"".join(raw.split())[: len(b"".join(raw.split())) // 4 * 4])
        except (binascii.Error, ValueError):
            tally.note("mbox_base64")
    elif how == b"quoted-printable":
        raw = quopri.decodestring(raw)
    raw = _QUOTED_FROM.sub(rb"\1", raw)
    charset = params.get(b"charset", b"").decode("ascii", "replace")
    text = _decoded(raw, charset) if charset and charset.lower() not in {"utf-8", "us-ascii"} else _text(raw, foreign, tally)
    if main == b"text/html":
        text = _without_tags(text)
    text = text[: left.size]
    left.size -= len(text)
    if text.strip():
        texts.append(text)


def _without_tags(text: str) -> str:
    """The words of HTML."""
    out: list[str] = []
    at = 0
    while match := _CODE.search(text, at):
        out.append(text[at : match.start()])
        at = text.lower().find(f"</{match.group(1).lower()}", match.end()) if len(out) < _PARTS else -1
        if at < 0:
            at = len(text)
    out.append(text[at:])
    return _TAG.sub(" ", "".join(out))
