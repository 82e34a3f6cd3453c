"""Ranges of XML on their way into frames: parsed many at once, and those among which one is malformed one by one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from xml.etree.ElementTree import Element
from xml.parsers import expat

from breach_impact.framing import Tally
from breach_impact.loaders._textlines import BATCH_BYTES, Documents
from breach_impact.loaders._xml_ranges import Kind, Range
from breach_impact.loaders._xml_tokens import starts_of
from breach_impact.loaders._xml_values import (
    TooDeepError,
    Values,
    alone,
    parsed,
    put_back,
    well_formed,
    without_entities,
)
from breach_impact.types import Frame

STARTS = 4
"""Starts of records inside of one that are tried."""
_COMMENT = re.compile(rb"<!--.*?(?:-->|\Z)", re.DOTALL)
LEAST = 64
"""Bytes that a document takes besides its text."""


class Records:
    """The records of a stream that wait for their frames.

    Args:
        values: makes documents of elements.
        tally: is told what becomes of the records.
    """

    def __init__(self, values: Values, tally: Tally) -> None:
        self._values, self._tally = values, tally
        self._waiting: dict[tuple[str, str], Documents] = {}
        self._size = 0

    def full(self) -> bool:
        """Whether they are enough for a frame."""
        return self._size >= BATCH_BYTES

    def frames(self) -> Iterator[Frame]:
        """Hand them on."""
        for (system, _), documents in sorted(self._waiting.items()):
            for frame in documents.frame():
                yield replace(frame, system=system)
        self._waiting, self._size = {}, 0

    def take(self, kind: Kind, raw: bytes, found: list[Range], system: str, table: str) -> int:
        """Take in records.

        Args:
            kind: of all of them.
            raw: the bytes in which they follow each other.
            found: where they stand in the stream.
            system: database named around them.
            table: of those whose own name says none.

        Returns:
            offset from which on the bytes are to be looked at again, as a record begins inside one that is malformed, or one is none; -1 if there is none.
        """
        documents = self._documents(system, table if kind.table is None else kind.table)
        plain, counts = without_entities(raw)
        try:
            elements = parsed(plain)
        except expat.ExpatError:
            elements = []
        if len(elements) != len(found):
            return self._one_by_one(kind, raw, found, documents, system)
        for code, times in counts.items():
            self._tally.note(code, times)
        for range_, element in zip(found, elements, strict=True):
            self._add(kind, range_, element, documents, system)
        return -1

    def _one_by_one(self, kind: Kind, raw: bytes, found: list[Range], documents: Documents, system: str) -> int:
        base = found[0].offset
        for range_ in found:
            one = raw[range_.offset - base : range_.offset - base + range_.length]
            element, code, counts, aside = alone(one)
            if element is not None:
                for repair, times in counts.items():
                    self._tally.note(repair, times)
                self._add(kind, range_, element, documents, system, aside=aside)
                continue
            if kind.lists and code == "xml_syntax":
                kind.what = "container"
                return range_.offset
            inner = _begins_inside(kind.name, one) if code == "xml_syntax" else 0
            self._reject(code, range_.offset, inner or range_.length)
            if inner:
                kind.spent, kind.nested = range_.spent, range_.nested
                return range_.offset + inner
        return -1

    def _add(self, kind: Kind, range_: Range, element: Element, documents: Documents, system: str, *, aside: bool = False) -> None:
        if kind.tabled and (named := element.attrib.pop(kind.tabled, "")):
            documents = self._documents(system, named)
        try:
            record = self._values.record(element)
        except TooDeepError:
            self._reject("depth", range_.offset, range_.length)
            return
        self._tally.read += 1
        before = documents.size
        documents.add(range_.offset, range_.length, record)
        if aside:
            documents.docs[-1] = put_back(documents.docs[-1])
        self._size += documents.size - before + LEAST

    def _documents(self, system: str, table: str) -> Documents:
        documents = self._waiting.get((system, table))
        if documents is None:
            documents = self._waiting[system, table] = Documents(table)
        return documents

    def _reject(self, code: str, offset: int, length: int) -> None:
        self._tally.read += 1
        self._tally.reject(code, offset, length)


def _begins_inside(name: bytes, raw: bytes) -> int:
    """Where the next record begins in the bytes of one that is malformed, as its comment or CDATA does not end and so goes on into that; 0 if none does.

    What is only written inside of a comment leaves the end of that behind.
    """
    for found, _ in zip(starts_of((name,)).finditer(raw, 1), range(STARTS), strict=False):
        rest = raw[found.start() :]
        if well_formed(rest) and b"-->" not in _COMMENT.sub(b"", rest):
            return found.start()
    return 0
