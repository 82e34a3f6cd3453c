"""The walk through a JSON document that holds records: a token at a time outside its lists, a block at a time in them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from breach_impact.bytescan import spans
from breach_impact.documents.containers import PEEK, Path, Plan, table_of
from breach_impact.documents.elements import Elements, Mode
from breach_impact.documents.jsonvet import Vetted
from breach_impact.documents.persons import address_in
from breach_impact.documents.rowlists import as_objects, holds_rows
from breach_impact.framing import MAX_RECORD, Tally, Window

KEPT = 1 << 16
"""Bytes of an envelope value that are kept."""
_WHITE = re.compile(rb"[\s,]*")
_STRING = re.compile(rb'"((?:[^"\\]++|\\.)*+)"\s*:\s*', re.DOTALL)
_SCALAR = re.compile(rb'"(?:[^"\\]++|\\.)*+"|[^\s,\]}"\[{]+', re.DOTALL)
_MARK = re.compile(rb'"(?:[^"\\]++|\\.)*+"|[\[\]{},]', re.DOTALL)
_NEXT = re.compile(rb'\s*"(?:[^"\\]++|\\.)*+"\s*:', re.DOTALL)


@dataclass(slots=True)
class Walk:
    """Reads one container document, the window standing at its ``{``.

    Attributes:
        facts: values of the envelope, by path.
        whole: the document was read to its end.
        broken: a key has no value.
    """

    window: Window
    tally: Tally
    plan: Plan
    facts: dict[Path, Any] = field(default_factory=dict)
    whole: bool = True
    broken: bool = False

    def read(self, path: Path = ()) -> Iterator[tuple[str, Vetted]]:
        """(table, records) blocks."""
        window = self.window
        window.drop(1)
        if path in self.plan.maps:
            yield from self._elements(table_of(path), "map")
            return
        while True:
            self._blank()
            char = window.data[:1]
            if char in {b"}", b""}:
                window.drop(len(char))
                if not char:
                    self._cut()
                return
            start = window.start
            key = self._key()
            if key is not None:
                yield from self._value((*path, key))
            if key is None or self.broken:
                self._step_over(start)
            if not self.whole:
                return

    def _value(self, path: Path) -> Iterator[tuple[str, Vetted]]:
        window = self.window
        char = window.data[:1]
        if char == b"{" and (path in self.plan.containers or path in self.plan.maps):
            yield from self.read(path)
        elif char == b"[" and len(path) == 1 and self.plan.columns and holds_rows(path[0]):
            window.drop(1)
            for table, block in self._elements("", "list"):
                yield table, as_objects(block, self.plan.columns, self.tally)
        elif char == b"[" and not self.plan.columns and path[:-1] in self.plan.containers and self._is_list(path):
            window.drop(1)
            yield from self._elements(table_of(path), "list")
        elif char in {b"{", b"["}:
            self._pass(path)
        else:
            self._scalar(path)

    def _elements(self, table: str, mode: Mode) -> Iterator[tuple[str, Vetted]]:
        complete, self.tally.complete = self.tally.complete, True
        for block in Elements(self.window, self.tally, mode).read():
            yield table, block
        self.whole, self.tally.complete = self.tally.complete, complete and self.tally.complete

    def _is_list(self, path: Path) -> bool:
        if self.plan.lists:
            return path in self.plan.lists
        at = 1
        while True:
            rest = self.window.data[at:].lstrip()
            if rest or not self.window.more():
                return rest[:1] in {b"{", b"]"}

    def _blank(self) -> None:
        """Step over white space and commas."""
        while True:
            match = _WHITE.match(self.window.data)
            self.window.drop(match.end() if match else 0)
            if self.window.data or not self.window.more():
                return

    def _key(self) -> str | None:
        """A key and its colon, up to the first byte of the value."""
        while True:
            match = _STRING.match(self.window.data)
            if match and match.end() < len(self.window.data):
                self.window.drop(match.end())
                try:
                    return str(json.loads(b'"' + match.group(1) + b'"', strict=False))
                except ValueError:
                    return match.group(1).decode("utf-8", "replace")
            if len(self.window.data) > PEEK or not self.window.more():
                return None

    def _scalar(self, path: Path) -> None:
        while True:
            match = _SCALAR.match(self.window.data)
            if match and (match.end() < len(self.window.data) or self.window.done) and match.end() <= MAX_RECORD:
                self._keep(path, match.group())
                self.window.drop(match.end())
                return
            if self.window.data[:1] in {b",", b"}", b"]"}:
                self.broken = True
                return
            if len(self.window.data) > MAX_RECORD or not self.window.more():
                self._lost()
                return

    def _pass(self, path: Path) -> None:
        """Step over a value of the envelope."""
        while True:
            found = spans(self.window.data)
            if found.starts.size:
                end = int(found.ends[0])
                self._keep(path, self.window.data[:end])
                self.window.drop(end)
                return
            if not self.window.more():
                self._cut()
                return

    def _keep(self, path: Path, raw: bytes) -> None:
        if len(raw) <= KEPT:
            try:
                self.facts[path] = json.loads(raw, strict=False)
            except ValueError:
                self.tally.note("envelope_syntax")
        else:
            self.facts[path] = [address_in(raw)]

    def _cut(self) -> None:
        """The stream ends inside the document."""
        self.tally.incomplete("truncated")
        self.window.drop(len(self.window.data))
        self.whole = False

    def _step_over(self, start: int) -> None:
        """Reject a member that is malformed and go to the next one, else to the end of the object; ``start``: where it begins."""
        self.window.reach(PEEK)
        data, depth, end = self.window.data[:PEEK], 0, -1
        for match in _MARK.finditer(data):
            mark = match.group()
            if mark in {b"[", b"{"}:
                depth += 1
            elif (mark == b"}" and not depth) or (mark == b"," and not depth and _NEXT.match(data, match.end())):
                end = match.start()
                break
            elif mark in {b"]", b"}"}:
                depth = max(depth - 1, 0)
        if end < 0:
            self._lost()
            return
        size = self.window.start - start + len(data[:end].rstrip())
        self.window.drop(end)
        self.tally.read += 1
        self.tally.reject("json_syntax", start, size)
        self.tally.complete = self.broken = False

    def _lost(self) -> None:
        """The document goes on as no JSON does; all that is left is one malformed record."""
        if self.window.done and not self.window.data.strip():
            self._cut()
            return
        start = self.window.start
        self.window.drop(len(self.window.data))
        while self.window.more():
            self.window.drop(len(self.window.data))
        self.tally.read += 1
        self.tally.reject("json_syntax", start, self.window.start - start)
        self.tally.complete = False
        self.whole = False
