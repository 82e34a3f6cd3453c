"""The levels of a column's path, which dots divide; a dot of an abbreviation does not (``Tel. matki``, ``Data ur.``, ``Kod (np. 32-400)``)."""

from __future__ import annotations

import re
from functools import lru_cache

REMEMBERED = 1 << 16
_LEVEL = re.compile(r"\.(?!\s|$)(?![^(]*\))")


@lru_cache(maxsize=REMEMBERED)
def parted(path: str) -> tuple[str, str, str]:
    """(what is above the last level, the dot before it, the last level): as :meth:`str.rpartition`, whose first two are empty where there is one level."""
    if ". " not in path and "(" not in path and not path.endswith("."):
        return path.rpartition(".")
    places = [found.start() for found in _LEVEL.finditer(path)]
    return (path[: places[-1]], ".", path[places[-1] + 1 :]) if places else ("", "", path)


def above(path: str) -> str:
    """The path of what holds a column, empty for the record."""
    return parted(path)[0]


def last_of(path: str) -> str:
    """The last name of a path."""
    return parted(path)[2]
