"""The levels of a column's path, which dots divide; a dot of an abbreviation does not (``Tel. matki``, ``Data ur.``, ``R.č.``, ``Kod (np. 32-400)``)."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

REMEMBERED = 1 << 16
WHOLE_WORD = 5
"""Letters of what is no abbreviation in a path that ends with a dot: ``matka.tel.`` has two levels, ``R.č.`` has one."""
_LEVEL = re.compile(r"\.(?!\s|$)(?![^(]*\))")
_WORD = re.compile(r"[^\W\d_]+$")


@lru_cache(maxsize=REMEMBERED)
def levels(path: str) -> tuple[str, ...]:
    """The names of a path, outermost first."""
    if ". " not in path and "(" not in path and not path.endswith("."):
        return tuple(path.split("."))
    places = [found.start() for found in _LEVEL.finditer(path)]
    if path.endswith("."):  # what is above a level is in levels, too
        places = [at for at in places if any(_divides(path, later) for later in places if later >= at)]
    cuts = [-1, *places, len(path)]
    return tuple(path[start + 1 : stop] for start, stop in pairwise(cuts))


def _divides(path: str, at: int) -> bool:
    """Whether a dot divides levels in a path that ends with one, as names do that are abbreviated (``Leeft.cat.``)."""
    if path[at - 1] in "]}":
        return True
    word, after = _WORD.search(path[:at]), path[at + 1]
    return word is not None and len(word[0]) >= WHOLE_WORD and after.isalpha() and not (word[0][0].isupper() and after.islower())


@lru_cache(maxsize=REMEMBERED)
def parted(path: str) -> tuple[str, str, str]:
    """(what is above the last level, the dot before it, the last level): as :meth:`str.rpartition`, whose first two are empty where there is one level."""
    *holders, last = levels(path)
    return ".".join(holders), "." if holders else "", last


def above(path: str) -> str:
    """The path of what holds a column, empty for the record."""
    return parted(path)[0]


def last_of(path: str) -> str:
    """The last name of a path."""
    return parted(path)[2]
