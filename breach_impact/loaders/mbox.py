"""Mailboxes (RFC 4155 and its older kin) and single messages (RFC 5322): the people in the headers, and what was written."""

from __future__ import annotations

import re
from collections.abc import Iterator

from breach_impact.framing import BOM, MAX_RECORD, About, Place, Stream, Tally, Window
from breach_impact.loaders._mail import message
from breach_impact.loaders._textlines import Documents
from breach_impact.types import Frame

_FROM = re.compile(rb"From [^\n]{0,998}?(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[^\n]{0,80}\d{4}[^\n]{0,40}\r?\n(?=[!-9;-~]{0,76}(?::|\Z))|(?:\A|(?<=\n\n)|(?<=\n\r\n))From [^\n]{0,998}\d{4}[^\n]{0,40}\r?\n(?=[!-9;-~]{0,76}(?::|\Z))")
"""Begins a message: a date stands in the line and a header field comes next; without a day of the week a blank line must come before it."""
_FIELD = re.compile(rb"([!-9;-~]{1,76}):[^\n]*\n(?:[ \t][^\n]*\n)*+")
_MAIL = frozenset((b"received", b"message-id", b"date", b"subject", b"mime-version", b"return-path", b"delivered-to", b"to", b"content-type"))
_UNFINISHED = re.compile(rb"(?:(?<=\n\n)|(?<=\n\r\n))(?:F|Fr|Fro|From(?: [^\n]*)?)\Z")
"""The beginning of a message of which no more is there."""
_AHEAD = 2048
"""Bytes behind the last line break that must be in sight to tell whether a message begins."""


class Mbox:
    """The ``mbox`` format.

    Attributes:
        among: the source is one of several messages that are files of their own; they are one table, not a table each.
    """

    name = "mbox"
    decodes = True
    about = About(
        title="mailboxes (mbox) and single messages (eml)",
        recognised="a line From with a date and header fields behind it, or the header fields of a message: From and two more of Date, Message-ID, Received, Subject, To",
        trouble="a record is a message: people of From are its holders, those of To, Cc and Bcc others; of text bodies the first 64 KiB are kept (mbox_long), of attachments only the names; "
        "a message above 64 MiB is rejected (record_too_long); header and body that are no UTF-8 are read as they say themselves",
        unsupported="what stands in attachments (give them as files of their own) and in encrypted bodies; Message-ID and its kin, which have the form of addresses",
    )

    def __init__(self, *, among: bool = False) -> None:
        self.among = among

    def with_place(self, place: Place) -> Mbox:
        """This loader where the source stands."""
        ending = place.name.rpartition(".")[2].lower()
        return Mbox(among=sum(name.lower().endswith("." + ending) for name in place.names) > 1)

    def sniff(self, head: bytes, name: str) -> tuple[float, str]:
        """Messages, or the header of one."""
        text = head.removeprefix(BOM).lstrip(b"\r\n")
        if _FROM.match(text):
            return 0.96, "begins with a message of a mailbox"
        fields = _fields(text[: 1 << 16])
        if b"from" in fields and len(_MAIL & fields) >= 2:
            return 0.95, "begins with the header of a message"
        return 0.0, "no message in front"

    def frames(self, stream: Stream, tally: Tally, *, block_size: int) -> Iterator[Frame]:
        """Read message after message."""
        window = Window(stream, block_size)
        window.skip_bom(tally)
        window.reach(_AHEAD)
        single = not _FROM.match(window.data.lstrip(b"\r\n"))
        out = Documents("messages" if single and self.among else "")
        for offset, raw, size, last in _messages(window, single=single):
            tally.read += 1
            if size > MAX_RECORD:
                tally.reject("record_too_long", offset, size)
            elif last and getattr(stream, "cut", False):
                tally.reject("truncated", offset, size)
            else:
                record = message(raw, tally)
                if record:
                    out.add(offset, size, record)
                else:
                    tally.reject("truncated" if last else "mbox_header", offset, size)
                    tally.complete = tally.complete and not last
            if out.full():
                yield from out.frame()
        yield from out.frame()


def _fields(text: bytes) -> set[bytes]:
    """Names of the fields of a header in front; none if it does not end in a blank line."""
    at, found = 0, set[bytes]()
    while match := _FIELD.match(text, at):
        found.add(match.group(1).lower())
        at = match.end()
    rest = text[at : at + 2]
    return found if rest[:1] == b"\n" or rest == b"\r\n" or (not rest and len(text) < 1 << 16) else set()


def _messages(window: Window, *, single: bool) -> Iterator[tuple[int, bytes, int, bool]]:
    """Messages: (offset, bytes, length, whether the stream ends in it); of one above the limit no bytes."""
    looked = 1
    while True:
        data, done = window.data, window.done
        stop = len(data) if done else max(data.rfind(b"\n", 0, max(len(data) - _AHEAD, 0)) + 1, 0)
        begin = 0
        if not single:
            for start in _begins(data, looked, stop):
                yield from _one(window.start + begin, data[begin:start], last=False)
                begin = start
        if done:
            rest = None if single else _UNFINISHED.search(data, max(data.rfind(b"\n") + 1, begin + 1))
            if rest:
                yield from _one(window.start + begin, data[begin : rest.start()], last=False)
                begin = rest.start()
            yield from _one(window.start + begin, data[begin:], last=True)
            return
        looked = max(stop - begin, 1)
        window.drop(begin)
        if len(window.data) > MAX_RECORD + _AHEAD:
            start = window.start
            _skip(window, single=single)
            yield start, b"", window.start - start, window.done
            looked = 1
            if window.done and not window.data:
                return
        else:
            window.more()


def _begins(data: bytes, looked: int, stop: int) -> Iterator[int]:
    """Where messages begin."""
    at = looked - 1
    while (at := data.find(b"\nFrom ", at, stop + 5) + 1) and at < stop:
        if _FROM.match(data, at):
            yield at


def _one(offset: int, raw: bytes, *, last: bool) -> Iterator[tuple[int, bytes, int, bool]]:
    plain = raw.lstrip(b"\r\n")
    offset += len(raw) - len(plain)
    if plain.strip():
        yield offset, plain, len(plain), last


def _skip(window: Window, *, single: bool) -> None:
    """Pass over the message in front, which is over the limit."""
    window.drop(1)
    while True:
        stop = len(window.data) if window.done else max(len(window.data) - _AHEAD, 0)
        start = None if single else next(_begins(window.data, 1, stop), None)
        if start is not None:
            window.drop(start)
            return
        window.drop(max(stop - 3, 0) if not window.done else stop)
        if not window.more():
            window.drop(len(window.data))
            return


LOADER = Mbox()
