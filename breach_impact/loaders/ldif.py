"""LDIF: entries of a directory as documents, by RFC 2849 and by what ldapsearch, slapcat and ldifde write beside it."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator
from typing import Any

from breach_impact.framing import BOM, MAX_FIELDS, About, Stream, Tally, Window
from breach_impact.loaders._textlines import VALUE, Documents, binary, paragraphs, put, unfolded
from breach_impact.reading.flatframe import decode
from breach_impact.types import Frame

_BEGIN = re.compile(
    rb"(?i)(?:#[^\n]*\n(?: [^\n]*\n)*+|(?:version|search|result|ref):[^\n]*\n|[ \t\r]*+\n)*+dn::?[^\n]*\n(?: [^\n]*\n)*+(?:[a-z0-9][\w.;-]*+:|[ \t\r]*+\n|#|\Z)"
)
MEMBERS = frozenset({"member", "uniquemember", "memberuid"})
"""Attributes of groups: RFC 4519, sections 2.17 and 2.40; RFC 2307, section 2.2."""
_LONG = {
    "dn": "dn", "changetype": "changetype", "control": "control", "sn": "surname", "c": "countryName", "co": "friendlyCountryName", "l": "localityName",
    "st": "stateOrProvinceName", "o": "organizationName", "ou": "departmentName", "street": "streetAddress", "gn": "givenName",
}  # fmt: skip
"""Attributes by their long names (RFC 4519, RFC 4524), because the short ones mean something else elsewhere: ``sn`` is a serial number to others."""
_STRUCTURE = re.compile(r"(?i)(?:#[^\n]*|(?:version|search|result|ref|num\w+):[^\n]*)(?:\n|\Z)")
"""What stands before and behind entries: comments, what ldapsearch says of its search, continuations that a server names."""
_COMMENT = re.compile(r"(?m)^#[^\n]*\n?")
_LINE = re.compile(r"(?m)^([A-Za-z0-9][\w.-]*+)(?:;[\w.;-]*+)?+:([:<]?) *+(.*)$")


_NAMES = 100_000


class Ldif:
    """The ``ldif`` format."""

    name = "ldif"
    decodes = True
    about = About(
        title="LDIF exports of directories (OpenLDAP, Active Directory and others)",
        recognised="the first line that is no comment is dn:, or version: with dn: behind it",
        trouble="an entry without a dn (ldif_dn) or with a line that is no attribute (ldif_syntax) is rejected; modifications and deletions are no entries (ldif_change); "
        "of a binary value above 64 KiB only the length is kept (ldif_binary), one that is no base64 stays as it stands (ldif_base64), a URL is never fetched (ldif_url)",
        unsupported="the values that change records modify: apply them to a directory and export that",
    )

    def sniff(self, head: bytes, name: str) -> tuple[float, str]:
        """An entry begins with its name."""
        if _BEGIN.match(head.removeprefix(BOM)):
            return 0.95, "begins with the name of an entry"
        return 0.0, "no entry of a directory in front"

    def frames(self, stream: Stream, tally: Tally, *, block_size: int) -> Iterator[Frame]:
        """Read entry after entry."""
        window = Window(stream, block_size)
        window.skip_bom(tally)
        reader = _Reader(tally)
        for offset, raw, last in paragraphs(window, tally):
            reader.entry(offset, raw, cut=last and getattr(stream, "cut", False))
            if reader.out.full():
                yield from reader.out.frame()
        yield from reader.out.frame()


class _Reader:
    """Entries to documents."""

    def __init__(self, tally: Tally) -> None:
        self.tally = tally
        self.out = Documents()
        self._names: dict[str, str] = {}

    def entry(self, offset: int, raw: bytes, *, cut: bool) -> None:
        """Read what stands between blank lines."""
        foreign: dict[str, set[int]] = {}
        text = decode(unfolded(raw.rstrip(b"\r\n"), (b" ",)), 0, foreign, self.tally.encoding)
        skipped = 0
        while match := _STRUCTURE.match(text):
            text = text[match.end() :]
            skipped += 1
        if not text.strip():
            return
        start = _behind(raw, skipped) if skipped else 0
        offset, length = offset + start, len(raw) - start
        if "\n#" in text:
            text = _COMMENT.sub("", text).rstrip("\n")
        pairs = _LINE.findall(text)
        code = _fault(text, pairs)
        if code == "ldif_change":
            self.tally.note(code)
            return
        self.tally.read += 1
        record = self._record(pairs) if not code and not cut else {}
        if code or cut:
            self.tally.reject("truncated" if cut else code, offset, length)
            return
        for name in foreign:
            self.tally.note(name)
        self.out.add(offset, length, record)

    def _record(self, pairs: list[tuple[str, str, str]]) -> dict[str, Any]:
        record: dict[str, Any] = {}
        for name, kind, value in pairs:
            key = self._names.get(name) or self._named(name)
            if kind:
                value = self._packed(value.rstrip()) if kind == ":" else self._url(value)
            elif value.endswith("\r"):
                value = value[:-1]
            put(record, key, value)
        record.pop("changetype", None)
        record.pop("control", None)
        return _of_group(record, self._names) if self._members & record.keys() else record

    @property
    def _members(self) -> set[str]:
        return {self._names[name] for name in MEMBERS & self._names.keys()}

    def _named(self, name: str) -> str:
        """An attribute as it was first written, for letter case means nothing in directories."""
        if len(self._names) > _NAMES:
            return _LONG.get(name.lower(), name)
        first = self._names.setdefault(name.lower(), _LONG.get(name.lower(), name))
        self._names[name] = first
        return first

    def _url(self, value: str) -> str:
        self.tally.note("ldif_url")
        return value.rstrip("\r")

    def _packed(self, value: str) -> str:
        """Text if it is any: directories pack whatever is not ASCII, and what begins or ends with a blank."""
        try:
            raw = base64.b64decode(value, validate=True)
        except (binascii.Error, ValueError):
            self.tally.note("ldif_base64")
            return value
        try:
            text = raw.decode("utf-8")
        except UnicodeDecodeError:
            text = "\0"
        if "\0" not in text:
            return text
        if len(raw) > VALUE:
            self.tally.note("ldif_binary")
        return binary(value, len(raw))


def _of_group(record: dict[str, Any], names: dict[str, str]) -> dict[str, Any]:
    """An entry that lists members: its common name is the group's, not a person's."""
    common = names.get("cn", "cn")
    return {"groupName" if key == common else key: value for key, value in record.items()}


def _fault(text: str, pairs: list[tuple[str, str, str]]) -> str:
    """Why lines are no entry, ``""`` if they are one."""
    for name, _, value in pairs[1:3]:
        if name.lower() == "changetype" and value.strip().lower() != "add":
            return "ldif_change"
    if len(pairs) != text.count("\n") + 1:
        return "ldif_syntax"
    if len(pairs) > MAX_FIELDS and len({name for name, _, _ in pairs}) > MAX_FIELDS:
        return "ldif_fields"
    return "" if pairs[0][0].lower() == "dn" else "ldif_dn"


def _behind(raw: bytes, count: int) -> int:
    """Where a paragraph goes on behind its first lines, each with the lines that fold it."""
    at = 0
    for _ in range(count):
        at = raw.find(b"\n", at) + 1 or len(raw)
        while raw[at : at + 1] == b" ":
            at = raw.find(b"\n", at) + 1 or len(raw)
    return at


LOADER = Ldif()
