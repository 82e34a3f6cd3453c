"""How the patterns of tokens begin: by their first characters a value is turned away or held against few of them."""

from __future__ import annotations

import re
from collections.abc import Iterator

_CLASS = re.compile(r"\[([A-Za-z0-9_./-]{1,8})\]")
_ESCAPED = re.compile(r"\\.|\[[^\]]*\]")


def alternatives(pattern: str) -> Iterator[str]:
    """A pattern's alternatives outside of all parentheses."""
    flat = _ESCAPED.sub(lambda found: "." * len(found[0]), pattern)
    depth, start = 0, 0
    for at, char in enumerate(f"{flat}|"):
        depth += (char == "(") - (char == ")")
        if char == "|" and depth == 0:
            yield pattern[start:at]
            start = at + 1


def beginnings(pattern: str, size: int) -> set[str] | None:
    """All texts of ``size`` characters that a match can begin with.

    Returns:
        None where there are too many to say: the pattern begins with a wide class, or is that short.
    """
    if size == 0:
        return {""}
    parts = list(alternatives(pattern))
    if len(parts) > 1:
        return _union(*(beginnings(part, size) for part in parts))
    if pattern.startswith("(?:"):
        inner, rest = _group(pattern)
        if rest[:1] in {"*", "+", "{"}:
            return None
        taken = [f"{part}{rest.removeprefix('?')}" for part in alternatives(inner)]
        return _union(*(beginnings(text, size) for text in [*taken, *([rest[1:]] if rest[:1] == "?" else [])]))
    first, rest = _atom(pattern)
    if not first or rest[:1] in {"?", "*", "+", "{"}:
        return None
    ends = beginnings(rest, size - 1)
    return None if ends is None else {f"{char}{end}" for char in first for end in ends}


def _union(*sets: set[str] | None) -> set[str] | None:
    known = [found for found in sets if found is not None]
    return set().union(*known) if len(known) == len(sets) else None


def _group(pattern: str) -> tuple[str, str]:
    """What is inside the group that a pattern begins with, and what comes behind it."""
    flat = _ESCAPED.sub(lambda found: "." * len(found[0]), pattern)
    depth = 0
    for at, char in enumerate(flat):
        depth += (char == "(") - (char == ")")
        if depth == 0:
            return pattern[3:at], pattern[at + 1 :]
    raise ValueError("a group is not closed")


def _atom(pattern: str) -> tuple[str, str]:
    """The characters that the first place may hold (none: too many to say), and the rest of the pattern."""
    if pattern.startswith("\\"):
        return pattern[1:2], pattern[2:]
    if pattern.startswith("["):
        few = _CLASS.match(pattern)
        end = _ESCAPED.match(pattern)
        return few[1] if few and "-" not in few[1] else "", pattern[end.end() :] if end else ""
    return pattern[:1] if re.match(r"[^\[\](){}|.*+?^$]", pattern) else "", pattern[1:]
