"""An element of XML as a document: attributes and children under their own names, children of one name as a list.

expat parses each record, or many at once, behind a start tag of our own: no declaration, no document type, so that there is no entity but the five of XML and characters by number,
nothing to expand and nothing to fetch (CWE-611, CWE-776). Other entities stay as they are written.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import Any
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

from breach_impact.framing import MAX_DEPTH
from breach_impact.loaders._textlines import put
from breach_impact.loaders._xml_names import KEYS, Attributes, MayBeNamed, Names, is_nil

_ODD = re.compile(rb"&(?!(?:lt|gt|amp|quot|apos|#[0-9]{1,7}|#x[0-9A-Fa-f]{1,6});)")
_ODDITIES = re.compile(rb"<!\[CDATA\[.*?(?:\]\]>|\Z)|<!--.*?(?:-->|\Z)|<\?.*?(?:\?>|\Z)|&(?!(?:lt|gt|amp|quot|apos|#[0-9]{1,7}|#x[0-9A-Fa-f]{1,6});)([A-Za-z_][\w.-]{0,63};)?", re.DOTALL)
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_NUMBER = re.compile(r"&#(?:([0-9]{1,7})|x([0-9A-Fa-f]{1,6}));")
_PAIR = re.compile(r"&#(x[dD][89abAB][0-9a-fA-F]{2}|5[56][0-9]{3});&#(x[dD][c-fC-F][0-9a-fA-F]{2}|5[67][0-9]{3});")
"""A character beyond the first plane as two references, which some programs write though XML knows no halves."""
_HELD = 0x10FF00
"""Where characters that XML forbids wait while it is parsed: code points for private use at the very end of Unicode."""
_WAITING = re.compile("[\U0010ff00-\U0010ff1f\U0010fffb\U0010fffc]")


class TooDeepError(ValueError):
    """More levels than a record may have."""


def parsed(raw: bytes) -> list[Element]:
    """The elements of a text that is nothing but whole elements.

    Raises:
        expat.ExpatError: it is not well-formed.
    """
    builder, parser = TreeBuilder(), expat.ParserCreate("utf-8")
    parser.buffer_text = True
    parser.StartElementHandler, parser.EndElementHandler, parser.CharacterDataHandler = builder.start, builder.end, builder.data
    parser.Parse(b"<r>", False)
    parser.Parse(raw, False)
    parser.Parse(b"</r>", True)
    return list(builder.close())


def without_entities(raw: bytes) -> tuple[bytes, Counter[str]]:
    """A text in which entities that are not XML's own, and ampersands that begin none, are text; and how many there were."""
    found = Counter[str]()
    if b"&" not in raw or not _ODD.search(raw):
        return raw, found

    def escaped(match: re.Match[bytes]) -> bytes:
        if match[0][:1] == b"<":
            return match[0]
        found["xml_entity" if match[1] else "repaired_ampersand"] += 1
        return b"&amp;" + match[0][1:]

    return _ODDITIES.sub(escaped, raw), found


def alone(raw: bytes) -> tuple[Element | None, str, Counter[str], bool]:
    """(element, reason code, repairs, whether characters wait to be put back) of one record that did not pass with the others."""
    raw, found = without_entities(raw)
    try:
        text = raw.decode()
    except UnicodeDecodeError:
        return None, "utf8", found, False
    if _WAITING.search(text):
        return None, "xml_syntax", found, False
    text, mended = _mended(text)
    try:
        elements = parsed(text.encode())
    except expat.ExpatError:
        return None, "xml_syntax", found, False
    return (elements[0], "", found + mended, bool(mended)) if len(elements) == 1 else (None, "xml_syntax", found, False)


def _mended(text: str) -> tuple[str, Counter[str]]:
    """Characters that XML forbids, raw or by number, set aside; halves of surrogates joined."""
    found = Counter[str]()

    def aside(match: re.Match[str]) -> str:
        found["repaired_control_character"] = 1
        return _aside(ord(match[0]))

    def pair(match: re.Match[str]) -> str:
        one, two = (int(half[1:], 16) if half[0] == "x" else int(half) for half in match.groups())
        if not 0xD800 <= one < 0xDC00 <= two < 0xE000:
            return match[0]
        found["repaired_surrogate"] = 1
        return chr(0x10000 + ((one - 0xD800) << 10) + two - 0xDC00)

    def by_number(match: re.Match[str]) -> str:
        return _numbered(int(match[1]) if match[1] else int(match[2], 16), match[0], found)

    text = _CONTROL.sub(aside, text)
    return (_NUMBER.sub(by_number, _PAIR.sub(pair, text)) if "&#" in text else text), found


def _numbered(code: int, written: str, found: Counter[str]) -> str:
    """A reference to a character, as it is written if XML allows the character."""
    if 0xD800 <= code < 0xE000 or code > 0x10FFFF:
        found["repaired_surrogate"] = 1
        return "\ufffd"
    if _CONTROL.match(chr(code)):
        found["repaired_control_character"] = 1
        return _aside(code)
    return written


def _aside(code: int) -> str:
    return chr(_HELD + code) if code < 0x20 else chr(0x10FFFB + code - 0xFFFE)


def put_back(doc: str) -> str:
    """A document (JSON) with the characters that were set aside."""
    return _WAITING.sub(lambda match: f"\\u{ord(match[0]) - _HELD if ord(match[0]) < _HELD + 0x20 else 0xFFFE + ord(match[0]) - 0x10FFFB:04x}", doc)


class Values:
    """Makes documents of elements.

    Args:
        double: names that without their prefix would be those of two things in one element.
    """

    def __init__(self, double: set[str]) -> None:
        self._names, self._attributes, self._named = Names(double), Attributes(double), MayBeNamed()

    def name(self, tag: str) -> str:
        """What an element is called."""
        return self._names[tag]

    def record(self, element: Element) -> dict[str, Any]:
        """The document of a record.

        Raises:
            TooDeepError: it has more levels than a record may have.
        """
        value = self._value(element, 1)
        if isinstance(value, dict) and not (len(element) or value.keys() != {"value"} or element.text):
            value = value["value"]
        return value if isinstance(value, dict) else {self._names[element.tag]: value}

    def _value(self, element: Element, level: int) -> Any:  # noqa: ANN401 - JSON values
        """An element: its text, or an object where it has attributes or children."""
        if level > MAX_DEPTH:
            raise TooDeepError
        out: dict[str, Any] = {}
        for name, value in element.attrib.items():
            if key := self._attributes[name]:
                put(out, key, value)
            elif is_nil(name, value):
                return None
        text, names, kept = element.text, self._names, self._named
        for child in element:
            tag = child.tag
            if len(child) or child.attrib:
                inner = self._value(child, level + 1)
                key, inner = self._said(child, inner) if child.attrib and kept[tag] else (names[tag], inner)
            else:
                inner, key = child.text or "", names[tag]
            if key in out:
                put(out, key, inner)
            else:
                out[key] = inner
            if child.tail and not child.tail.isspace():
                text = f"{(text or '').rstrip()} {child.tail.strip()}"
        if not out:
            return text or ""
        if text and not text.isspace():
            own = names[element.tag]
            put(out, own if own not in out else "value", text if not len(element) else text.strip())
        elif level > 1 and len(out) == 1 and "value" in element.attrib:
            return element.attrib["value"]
        return out

    def _said(self, child: Element, value: Any) -> tuple[str, Any]:  # noqa: ANN401 - JSON values
        """(name, value) of a child that may say its own name."""
        key = next((key for key in KEYS if key in child.attrib), "")
        said = child.attrib[key].strip() if key else ""
        own = self._names[child.tag]
        return said or own, _named(value, self._attributes[key], own) if said and isinstance(value, dict) else value


def _named(value: dict[str, Any], key: str, own: str) -> Any:  # noqa: ANN401 - JSON values
    """What an element holds that has said its name: its text, or the one value beside the name and what it says of its form."""
    rest = {name: inner for name, inner in value.items() if name != key}
    if not rest:
        return ""
    for name in (own, "value", "Value"):
        if name in rest and not any(isinstance(inner, (dict, list)) for inner in rest.values()):
            return rest[name]
    return rest


def well_formed(raw: bytes) -> bool:
    """Whether a text is whole elements, but for what is mended."""
    try:
        expat.ParserCreate("utf-8").Parse(without_entities(raw)[0], True)
    except expat.ExpatError:
        return False
    return True
