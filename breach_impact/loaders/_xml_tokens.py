"""Tags of XML as they stand in bytes, and the beginning of a file up to its first element.

XML 1.0 (fifth edition), 2.4 to 2.8 and 3.1. Names hold any byte beyond ASCII, as which of them are letters is no matter here.
"""

from __future__ import annotations

import re
import sys
from functools import lru_cache

from breach_impact.framing import BOM

NAME = rb"[A-Za-z_:\x80-\xff][\w:.\x80-\xff-]*+"
_ATTRIBUTES = rb"(?:[^<>\"']++|\"[^\"<]*+\"|'[^'<]*+')*+"
START = re.compile(rb"<(" + NAME + rb")(?=[\s/>])(" + _ATTRIBUTES + rb")>")
"""A start tag; that of an empty element ends in ``/>``. Values of attributes hold no ``<`` (3.1), so an open quote goes no further than that."""
END = re.compile(rb"</(" + NAME + rb")\s*+>")
ATTRIBUTE = re.compile(rb"(" + NAME + rb")\s*+=\s*+(?:\"([^\"<]*+)\"|'([^'<]*+)')")
SOLID = re.compile(rb"[^ \t\r\n]")
CLOSERS = {b"<!--": b"-->", b"<![CDATA[": b"]]>", b"<?": b"?>"}
"""What is no element and how it ends."""
_DOCTYPE = re.compile(rb"<!DOCTYPE(?:[^\[<>\"']++|\"[^\"]*+\"|'[^']*+')*+(?:\[(?:[^\]<\"']++|<!--.*?-->|<\?.*?\?>|<![A-Z](?:[^<>\"']++|\"[^\"]*+\"|'[^']*+')*+>|\"[^\"]*+\"|'[^']*+')*+\]\s*+)?>", re.DOTALL | re.IGNORECASE)
LONGEST = 1 << 20
"""Bytes of a document type declaration; a longer one is none."""


def doctype_end(data: bytes, at: int, stop: int = sys.maxsize) -> int:
    """Where a document type declaration ends, -1 if it does not. Nothing in it is ever read: no entity is declared, no file is fetched."""
    found = _DOCTYPE.match(data, at, min(at + LONGEST, stop))
    return found.end() if found else -1


def first_element(head: bytes) -> tuple[int, bool]:
    """(where the first start tag of a text is, -1 if nowhere, whether an XML declaration or a document type stands before it)."""
    at, said = len(BOM) * head.startswith(BOM), False
    while found := SOLID.search(head, at):
        at = found.start()
        if head[at : at + 9].upper() == b"<!DOCTYPE":
            end = doctype_end(head, at)
            said = True
        elif head.startswith((b"<!--", b"<?"), at):
            closer = b"-->" if head.startswith(b"<!--", at) else b"?>"
            end = head.find(closer, at)
            end = end + len(closer) if end >= 0 else -1
            said = said or head.startswith(b"<?xml", at)
        else:
            return (at if START.match(head, at) else -1), said
        if end < 0:
            return -1, said
        at = end
    return -1, said


@lru_cache(maxsize=1000)
def marks(name: bytes, around: tuple[bytes, ...]) -> re.Pattern[bytes]:
    """What matters on the way to the end of an element: 1 another start of its name, 2 its end, 3 what is no element, 4 the end of an element around it."""
    ends = b"|".join(map(re.escape, around)) or rb"(?!)"
    tag = re.escape(name)
    return re.compile(rb"<(?:(" + tag + rb")(?=[\s/>])|(/" + tag + rb"\s*+>)|(!--|!\[CDATA\[|\?)|(/(?:" + ends + rb")\s*+>))")


@lru_cache(maxsize=1000)
def starts_of(names: tuple[bytes, ...]) -> re.Pattern[bytes]:
    """Start tags of any of these names."""
    return re.compile(rb"<(?:" + (b"|".join(map(re.escape, names)) or rb"(?!)") + rb")(?=[\s/>])")


@lru_cache(maxsize=1000)
def known(names: tuple[bytes, ...], around: tuple[bytes, ...]) -> re.Pattern[bytes]:
    """Start tags of any of these names (any markup, where there are none), and end tags of others."""
    starts = rb"(?:" + b"|".join(map(re.escape, names)) + rb")(?=[\s/>])" if names else rb"[A-Za-z_:\x80-\xff!?]"
    ends = b"|".join(map(re.escape, around)) or rb"(?!)"
    return re.compile(rb"<(?:" + starts + rb"|/(?:" + ends + rb")\s*+>)")


def local(name: bytes) -> str:
    """A name without its prefix."""
    return name.rpartition(b":")[2].decode("utf-8", "replace")
