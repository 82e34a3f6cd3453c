"""What in a JSON document is of a person, told by words and forms: what stands beside records, and whether a list is one of people."""

from __future__ import annotations

import re
from typing import Any

PEOPLE = 3
"""Elements from which on a list of people outweighs an object beside it."""
_LOOKED_AT = 20
_WORDS = frozenset("email mail phone mobile tel telephone cell fax firstname lastname surname fullname nickname birth birthday birthdate dob ssn passport password passwd pwd".split())
_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_ADDRESS = re.compile(r"[^@\s<>\"',;:/]+@[^@\s<>\"',;:/]+\.[^@\s<>\"',;:/]+")
_PHONE = re.compile(r"\+\d[\d ()-]{7,}")


def names_anybody(key: str, value: Any) -> bool:  # noqa: ANN401 - a JSON value
    """Whether a value, or one in it, is of somebody: an address, a phone, or anything under a word for such."""
    waiting: list[tuple[str, Any]] = [(key, value)]
    while waiting:
        at, found = waiting.pop()
        if isinstance(found, dict):
            waiting += found.items()
        elif isinstance(found, list):
            waiting += [(at, child) for child in found]
        elif _of_somebody(at, found):
            return True
    return False


def _of_somebody(key: str, value: Any) -> bool:  # noqa: ANN401 - a JSON scalar
    if value in (None, "") or isinstance(value, bool):
        return False
    if isinstance(value, str) and (_ADDRESS.search(value) or _PHONE.fullmatch(value.strip())):
        return True
    return not _WORDS.isdisjoint(word.lower() for word in _WORD.findall(key))


def are_people(records: list[dict[str, Any]]) -> bool:
    """Whether a list is one of people: several, most with an address, a phone or the like of their own."""
    some = records[:_LOOKED_AT]
    own = sum(1 for record in some if any(not isinstance(value, (dict, list)) and _of_somebody(key, value) for key, value in record.items()))
    return len(records) >= PEOPLE and 2 * own > len(some)


def address_in(raw: bytes) -> str | None:
    """An address in a JSON text, None if it holds none."""
    found = _ADDRESS.search(raw.decode("utf-8", "replace")) if b"@" in raw else None
    return found.group() if found else None
