"""The regular expressions of phone metadata as trees of nodes, from which :mod:`breach_impact.phones.automata` makes its tables."""

from __future__ import annotations

from typing import Any

Node = tuple[Any, ...]
ALL = (1 << 10) - 1


class UnsupportedPatternError(ValueError):
    """The metadata uses a construct that is not handled here; the caller asks phonenumbers value by value."""


class Parser:
    """Reads the regular expressions of the metadata: digits, classes, groups, alternatives, counts and ``$``."""

    def __init__(self, pattern: str) -> None:
        self.text = pattern
        self.at = 0
        self.groups = 0

    def parse(self) -> Node:
        """The pattern as nodes: set, cat, alt, group, count, end."""
        node = self._alternatives()
        if self.at != len(self.text):
            raise UnsupportedPatternError
        return node

    def _peek(self) -> str:
        return self.text[self.at] if self.at < len(self.text) else ""

    def _alternatives(self) -> Node:
        options = [self._sequence()]
        while self._peek() == "|":
            self.at += 1
            options.append(self._sequence())
        return options[0] if len(options) == 1 else ("alt", options)

    def _sequence(self) -> Node:
        items: list[Node] = []
        while self._peek() not in ("", "|", ")"):
            items.append(self._counted(self._atom()))
        return ("cat", items)

    def _atom(self) -> Node:
        char = self._peek()
        self.at += 1
        if char.isdigit():
            return ("set", 1 << int(char))
        if char == "\\" and self._peek() == "d":
            self.at += 1
            return ("set", ALL)
        if char == "[":
            return ("set", self._class())
        if char == "$":
            return ("end",)
        if char == "(":
            return self._group()
        raise UnsupportedPatternError

    def _group(self) -> Node:
        number = 0
        if self._peek() == "?":
            if self.text[self.at : self.at + 2] != "?:":
                raise UnsupportedPatternError
            self.at += 2
        else:
            self.groups += 1
            number = self.groups
        node = self._alternatives()
        if self._peek() != ")":
            raise UnsupportedPatternError
        self.at += 1
        return ("group", number, node) if number else node

    def _class(self) -> int:
        mask = 0
        while (char := self._peek()) != "]":
            if not char.isdigit():
                raise UnsupportedPatternError
            self.at += 1
            last = char
            if self._peek() == "-":
                last = self.text[self.at + 1 : self.at + 2]
                self.at += 2
                if not last.isdigit():
                    raise UnsupportedPatternError
            for digit in range(int(char), int(last) + 1):
                mask |= 1 << digit
        self.at += 1
        return mask

    def _counted(self, node: Node) -> Node:
        char = self._peek()
        if char in ("?", "*", "+"):
            self.at += 1
            low, high = {"?": (0, 1), "*": (0, None), "+": (1, None)}[char]
        elif char == "{":
            close = self.text.index("}", self.at)
            first, comma, second = self.text[self.at + 1 : close].partition(",")
            low, high = int(first), (int(second) if second else None) if comma else int(first)
            self.at = close + 1
        else:
            return node
        if self._peek() in ("?", "+", "*"):  # lazy and possessive counts
            raise UnsupportedPatternError
        return ("count", node, low, high)
