"""Columns at fixed places with nothing between them, as registers and mainframes write them (``2471109081188MURESAN``): told where digits meet letters at the same place of all lines."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

NEARLY_ALL = 0.98
SHORT, LONG = 3, 6
"""Letters that may be the series of the number behind them (``BV402035``), or the end of the one before (``12345678Z``); digits that are no part of a word."""
DAY = re.compile(r"(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])|(?:0[1-9]|[12][0-9]|3[01])(?:0[1-9]|1[0-2])(?:19|20)[0-9]{2}|0{8}")
DIGIT, LETTER, BLANK, OTHER = "0", "a", " ", "."


def unglued(rows: Sequence[str], starts: tuple[int, ...]) -> tuple[int, ...]:
    """Where columns begin, those too before which no blank stands.

    Args:
        rows: the lines, without blanks at their end.
        starts: where columns begin that have blanks before them.
    """
    width = max(map(len, rows))
    kinds = [_kinds(row.ljust(width)) for row in rows]
    out = list[int]()
    for first, stop in pairwise((*starts, width)):
        if sum("@" in row[first:stop] for row in rows) * 10 > len(rows):
            out.append(first)
            continue
        edges = [place for place in range(first + 1, stop) if _meet(kinds, place)]
        cuts = [place for number, place in enumerate(edges) if _divides(rows, kinds, [first, *edges, stop], number + 1)]
        if cuts:  # where nothing stands between columns one blank may be between others
            cuts += [place for place in range(first + 1, stop) if _share(kinds, place, lambda one, two: one == BLANK and two != BLANK) >= NEARLY_ALL]
        out += [first, *sorted(set(cuts))]
    return tuple(out)


def _kinds(row: str) -> str:
    return "".join(DIGIT if char.isdigit() else LETTER if char.isalpha() else BLANK if char == " " else OTHER for char in row)


def _share(kinds: Sequence[str], place: int, test: Callable[[str, str], bool]) -> float:
    return sum(test(row[place - 1], row[place]) for row in kinds) / len(kinds)


def _meet(kinds: Sequence[str], place: int) -> bool:
    """Whether digits end and letters begin there in nearly all lines, or the other way round."""
    return max(_share(kinds, place, lambda one, two, a=a, b=b: one == a and two == b) for a, b in ((DIGIT, LETTER), (LETTER, DIGIT))) >= NEARLY_ALL


def _divides(rows: Sequence[str], kinds: Sequence[str], edges: Sequence[int], number: int) -> bool:
    """Whether a column begins at an edge: between a number and a word, or a day and what stands around it; a few letters belong to the number beside them."""
    before, at, after = edges[number - 1], edges[number], edges[number + 1]
    if _days(rows, before, at) or _days(rows, at, after):
        return True
    digits_first = sum(row[at - 1] == DIGIT for row in kinds) * 2 > len(kinds)
    if digits_first:
        letters = sorted(len(row[at:after].rstrip(BLANK)) for row in kinds)
        # Behind a short word another number may follow, to which it then belongs.
        follows = number + 2 < len(edges)
        return at - before >= LONG and (letters[len(letters) // 2] > SHORT or follows)
    digits = sorted(len(row[at:after]) - len(row[at:after].lstrip(DIGIT)) for row in kinds)
    return at - before > SHORT and digits[len(digits) // 2] >= LONG


def _days(rows: Sequence[str], first: int, stop: int) -> bool:
    return stop - first >= 8 and sum(DAY.fullmatch(row[first:stop].strip()) is not None for row in rows) >= NEARLY_ALL * len(rows)
