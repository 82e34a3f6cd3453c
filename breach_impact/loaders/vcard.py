"""vCard 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350): cards as documents. A card is a record of the person that it describes, though it lay in somebody else's address book."""

from __future__ import annotations

import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from breach_impact.framing import BOM, MAX_FIELDS, MAX_RECORD, About, Stream, Tally, Window
from breach_impact.loaders._textlines import VALUE, Documents, binary, put, unfolded
from breach_impact.reading.flatframe import decode
from breach_impact.types import Frame

_HEAD = re.compile(rb"(?i)\s*+(?:[\w-]+\.)?begin:vcard[ \t]*\r?\n[ \t]*(?:[\w.-]+[:;]|\r?\n)")
_MARK = re.compile(rb"(?im)^(?:[\w-]+\.)?(begin|end):vcard[ \t\r]*$")
_QUOTED = re.compile(rb"(?im)^[^\n:]*quoted-printable[^\n:]*:[^\n]*=\r?\n")
_LINE = re.compile(rb'[\w.-]+(?:;(?:[^:";]|"[^"]*+")*+)*+:(.*)', re.DOTALL)
_NAME = re.compile(rb"(?:[\w-]+\.)?([A-Za-z][A-Za-z0-9_-]*)((?:;.*)?)", re.DOTALL)
_ESCAPE = re.compile(r"\\([nN,;:\\])")
_PARTS = re.compile(r"((?:[^;\\]|\\.)*+)(?:;|\Z)", re.DOTALL)
_COMPONENTS = {
    "n": ("family_name", "given_name", "additional_names", "honorific_prefix", "honorific_suffix"),
    "adr": ("po_box", "extended_address", "street", "city", "state", "postal_code", "country"),
    "org": ("organization", "department", "subdepartment"),
}
"""Components by their place: RFC 6350, 6.2.2, 6.3.1 and 6.6.4."""
_KEYS = {
    "fn": "full_name", "n": "name", "adr": "adr", "tel": "tel", "bday": "bday", "org": "org", "uid": "card_uid", "rev": "revised", "tz": "time_zone", "geo": "geo_coordinates",
    "sort-string": "sort_name", "key": "public_key", "x-gender": "gender",
}  # fmt: skip
_URIS = frozenset(("tel", "email", "impp"))
_SCHEME = re.compile(r"(?i)^(?:mailto|tel|sms):")
_LISTS = frozenset(("tel", "email", "adr", "url", "impp", "nickname", "categories"))
_BINARY = frozenset(("photo", "logo", "sound", "key"))
_STRUCTURE = frozenset(("begin", "end", "version", "prodid", "profile", "mailer", "source", "name", "class", "xml", "clientpidmap"))
_DEPTH = 8
_HEADS = 10_000


@dataclass(frozen=True, slots=True, kw_only=True)
class _Head:
    """What stands before the colon of a property: its name, its key in the document (``""`` if it is none of the person) and how the value is written."""

    name: str
    key: str
    base64: bool
    quoted: bool
    charset: str


class Vcard:
    """The ``vcard`` format."""

    name = "vcard"
    decodes = True
    about = About(
        title="vCard address books, versions 2.1, 3.0 and 4.0",
        recognised="the first line is BEGIN:VCARD",
        trouble="each card is a record of the person it describes, also in somebody else's address book; a card without its end is rejected (truncated), one without a property too (vcard_syntax); "
        "lines that are no property are passed over (vcard_line), of a photo above 64 KiB only the length is kept (vcard_binary)",
        unsupported="a card inside a card (AGENT) is not read (vcard_nested)",
    )

    def sniff(self, head: bytes, name: str) -> tuple[float, str]:
        """A card begins."""
        return (0.97, "begins with a card") if _HEAD.match(head.removeprefix(BOM)) else (0.0, "no card in front")

    def frames(self, stream: Stream, tally: Tally, *, block_size: int) -> Iterator[Frame]:
        """Read card after card."""
        window = Window(stream, block_size)
        window.skip_bom(tally)
        out = Documents()
        heads: dict[bytes, _Head | None] = {}
        for offset, raw, length, fault in _cards(window, tally):
            tally.read += 1
            if not fault:
                record, fault = _record(raw, heads, tally)
                if not fault:
                    out.add(offset, length, record)
            if fault:
                tally.reject(fault, offset, length)
            if out.full():
                yield from out.frame()
        yield from out.frame()


def _cards(window: Window, tally: Tally) -> Iterator[tuple[int, bytes, int, str]]:
    """Cards: (offset, bytes, length, what is wrong: no end before the next begins or the stream ends, or too long)."""
    begin, depth, looked = -1, 0, 0
    while True:
        data, done = window.data, window.done
        stop = len(data) if done else data.rfind(b"\n") + 1
        for match in _MARK.finditer(data, looked, stop):
            if match.group(1)[:1] in b"bB":
                if begin < 0:
                    begin = match.start()
                elif depth < _DEPTH and _is_agent(data, match.start()):
                    depth += 1
                    tally.note("vcard_nested")
                else:
                    yield _card(window.start + begin, data[begin : match.start()], "truncated")
                    begin, depth = match.start(), 0
            elif depth:
                depth -= 1
            elif begin >= 0:
                yield _card(window.start + begin, data[begin : match.end()], "")
                begin = -1
        looked = stop
        kept = begin if begin >= 0 else stop
        if done:
            if begin >= 0:
                yield _card(window.start + begin, data[begin:], "truncated")
                tally.complete = False
            return
        if len(data) - kept > MAX_RECORD and begin >= 0:
            yield from _too_long(window, begin)
            begin, depth, looked = -1, 0, 0
            continue
        window.drop(kept)
        looked -= kept
        begin = 0 if begin >= 0 else -1
        if begin < 0 and len(window.data) > MAX_RECORD:
            window.drop(len(window.data) - 64)  # a line between cards that does not end
            looked = 0
        window.more()


def _card(offset: int, raw: bytes, fault: str) -> tuple[int, bytes, int, str]:
    raw = raw.rstrip()
    return offset, raw, len(raw), "record_too_long" if len(raw) > MAX_RECORD else fault


def _is_agent(data: bytes, at: int) -> bool:
    """Whether the line before says that a card of somebody else follows."""
    line = data[data.rfind(b"\n", 0, max(at - 1, 0)) + 1 : at]
    return line[:32].strip().upper().startswith(b"AGENT") and line.rstrip().endswith(b":")


def _too_long(window: Window, begin: int) -> Iterator[tuple[int, bytes, int, str]]:
    """Pass over a card above the limit, to its end or to the next one's beginning."""
    window.drop(begin)
    start = window.start
    window.drop(64)
    while True:
        match = _MARK.search(window.data, 0, len(window.data) if window.done else window.data.rfind(b"\n") + 1)
        if match:
            window.drop(match.end() if match.group(1)[:1] in b"eE" else match.start())
            break
        window.drop(max(window.data.rfind(b"\n"), len(window.data) - 64 if b"\n" not in window.data[-64:] else 0, 0))
        if not window.more():
            window.drop(len(window.data))
            break
    yield start, b"", window.start - start, "record_too_long"


def _record(raw: bytes, heads: dict[bytes, _Head | None], tally: Tally) -> tuple[dict[str, Any], str]:
    """(document, reason code) of one card."""
    if (b"rintable" in raw or b"RINTABLE" in raw) and _QUOTED.search(raw):
        raw = _joined(raw)
    record: dict[str, Any] = {}
    foreign: dict[str, set[int]] = {}
    nested = 0
    for line in unfolded(raw, (b" ", b"\t")).split(b"\n"):
        start, colon, value = line.partition(b":")
        if b'"' in start and colon:
            match = _LINE.fullmatch(line)
            start, value = (line[: match.start(1) - 1], match.group(1)) if match else (start, value)
        head = heads.get(start) or _known(heads, start)
        if head is None or not colon:
            if line.strip():
                tally.note("vcard_line")
        elif head.name in {"begin", "end"}:
            nested += 1 if head.name == "begin" else -1
        elif nested <= 1 and head.key:
            _enter(record, head, value[:-1] if value.endswith(b"\r") else value, foreign, tally)
    if not record:
        return record, "vcard_syntax"
    if len(record) > MAX_FIELDS:
        return record, "vcard_fields"
    for code in foreign:
        tally.note(code)
    return record, ""


def _joined(raw: bytes) -> bytes:
    """Quoted-printable values on one line: a line end behind ``=`` is none."""
    out: list[bytes] = []
    open_ = False
    for line in raw.split(b"\n"):
        line = line.rstrip(b"\r")
        if open_:
            out[-1] += line
        else:
            out.append(line)
        head = b"" if open_ else line.partition(b":")[0].lower()
        open_ = (open_ or b"quoted-printable" in head) and line.rstrip(b" \t").endswith(b"=")
        if open_:
            out[-1] = out[-1].rstrip(b" \t")[:-1]
    return b"\n".join(out)


def _known(heads: dict[bytes, _Head | None], start: bytes) -> _Head | None:
    """What stands before a colon, read once; files repeat a few."""
    if len(heads) > _HEADS:
        heads.clear()
    if start not in heads:
        match = _NAME.fullmatch(start)
        heads[start] = _head(match.group(1).lower().decode("ascii"), match.group(2).upper()) if match else None
    return heads[start]


def _head(name: str, params: bytes) -> _Head:
    charset = re.search(rb'CHARSET="?([\w-]{1,40})', params)
    return _Head(
        name=name,
        key="" if name in _STRUCTURE else _KEYS.get(name) or name.replace("-", "_"),
        base64=b"BASE64" in params or re.search(rb"ENCODING=\"?B\b", params) is not None,
        quoted=b"QUOTED-PRINTABLE" in params,
        charset=charset.group(1).decode("ascii") if charset else "",
    )


def _enter(record: dict[str, Any], head: _Head, value: bytes, foreign: dict[str, set[int]], tally: Tally) -> None:
    """A property's value, as often as it comes."""
    name, key = head.name, head.key
    if head.base64 or (name in _BINARY and value[:64].lower().startswith(b"data:")):
        packed = b"".join(value.split())
        size = len(packed) * 3 // 4
        if size > VALUE:
            tally.note("vcard_binary")
        put(record, key, binary(packed.decode("ascii", "replace"), size))
        return
    text = _text(quopri.decodestring(value) if head.quoted else value, head.charset, foreign, tally)
    if not text or not text.strip("; \t"):
        return
    if name in _COMPONENTS:
        parts = {part: _plain(found) for part, found in zip(_COMPONENTS[name], _divided(text), strict=False) if found.strip()}
        if not parts:
            return
        entered: Any = parts
    else:
        entered = _plain(text)
        if name in _URIS:
            entered = _SCHEME.sub("", entered)
    if name in _LISTS and key not in record:
        record[key] = [entered]
    else:
        put(record, key, entered)


def _divided(text: str) -> list[str]:
    return _PARTS.findall(text) if "\\" in text else text.split(";")


def _text(value: bytes, charset: str, foreign: dict[str, set[int]], tally: Tally) -> str:
    if charset:
        try:
            return value.decode(charset)
        except (LookupError, UnicodeDecodeError):
            pass  # the card says what is not so
    return decode(value, 0, foreign, tally.encoding)


def _plain(text: str) -> str:
    """Without escapes (RFC 6350, 3.4)."""
    return _ESCAPE.sub(lambda match: "\n" if match.group(1) in "nN" else match.group(1), text) if "\\" in text else text


LOADER = Vcard()
