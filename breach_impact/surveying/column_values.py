"""The values that the sample holds of a column: the distinct ones, how often each occurs, and which of them are slips."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice, repeat

from breach_impact.scanning.pointers import begins, keys_of
from breach_impact.scanning.values import FORMULA, NULLS, WHITE
from breach_impact.types import ColumnSample

ZEROS = re.compile("[0 .:/-]+")

DISTINCT = 5_000
"""Distinct values of a column that are kept."""
LONGEST_NULL, NULL_WORDS = max(map(len, NULLS)), frozenset(NULLS)
FIRST = 100
"""Values of which one must be written so."""
FEW, REPEATED, SLIPS = 100, 5, 0.05
"""A column repeats few values if it has so many at most and each occurs so often on average; so large a part of what it holds may be slips."""
WRAPPED, MOSTLY, MARKED = re.compile(FORMULA), 0.9, 0.1
"""Text written as a formula or behind the apostrophe of a spreadsheet, and the parts of a column's values from which it is one of such: a spreadsheet marks what looks like a number alone."""


def _unwrapped(value: str) -> str:
    found = WRAPPED.fullmatch(value)
    return (found[1] or found[2] or "").strip(WHITE) if found else value


def _wrapped(values: Sequence[str]) -> bool:
    """Whether a column's values are written so that a spreadsheet takes them for text."""
    if not any(value[:1] in "='" for value in values[:FIRST]):  # as nearly all columns
        return False
    found = sum(WRAPPED.fullmatch(value) is not None for value in values)
    return found > MOSTLY * len(values) or sum(value[0] == "'" for value in values if WRAPPED.fullmatch(value)) >= max(2, MARKED * len(values))


@dataclass(slots=True)
class ColumnValues:
    """Of one column: its distinct values in the order met, each with how often it occurs."""

    values: dict[str, int] = field(default_factory=dict)
    total: int = 0
    nulls: int = 0
    kinds: dict[str, int] = field(default_factory=dict)

    def add(self, text: str | None, kind: str) -> None:
        """Take a value."""
        self.add_all({text: 1}, kind)

    def add_all(self, counts: Mapping[str | None, int], kind: str = "string") -> None:
        """Take values and how often each occurs, in the order in which they first do."""
        values, total = self.values, 0
        for text, times in counts.items():
            trimmed = "" if text is None else text.strip(WHITE)
            if len(trimmed) <= LONGEST_NULL and trimmed.lower() in NULLS:
                self.nulls += times
                continue
            total += times
            if trimmed in values:
                values[trimmed] += times
            elif len(values) < DISTINCT:
                values[trimmed] = times
        if total:
            self.total += total
            self.kinds[kind] = self.kinds.get(kind, 0) + total

    def add_rows(self, values: Sequence[str | None]) -> None:
        """As :meth:`add_all`, of all values of a column at once, which is several times as fast."""
        counts = Counter(map(str.strip, filter(None, values), repeat(WHITE)))
        self.nulls = len(values) - counts.total()
        if not NULL_WORDS.isdisjoint(map(str.lower, counts)):
            for text in [text for text in counts if len(text) <= LONGEST_NULL and text.lower() in NULL_WORDS]:
                self.nulls += counts.pop(text)
        self.values = dict(islice(counts.items(), DISTINCT))
        if counts:
            self.total = counts.total()
            self.kinds = {"string": self.total}

    def column(self, path: str) -> ColumnSample:
        """The column as classification takes it."""
        values, slips = tuple(self.values), self.slips()
        formula = _wrapped(values)
        if formula:
            values = tuple(dict.fromkeys(filter(None, map(_unwrapped, values))))
            slips = frozenset(map(_unwrapped, slips))
        if pointer := begins(values):
            values, slips = keys_of(values, pointer), frozenset()
        return ColumnSample(path=path, values=values, filled=self.total, total=self.total, nulls=self.nulls, kinds=dict(self.kinds), slips=slips, formula=formula, pointer=pointer)

    def slips(self) -> frozenset[str]:
        """The rarest values of a column that repeats few of them, up to SLIPS of all together; of values that are equally rare all or none."""
        if not 0 < len(self.values) <= FEW or self.total < REPEATED * len(self.values):
            return frozenset()
        out: set[str] = set()
        left = SLIPS * self.total
        for count in sorted(set(self.values.values())):
            alike = [value for value, times in self.values.items() if times == count]
            left -= count * len(alike)
            if left < 0:
                break
            out.update(alike)
        # Beside zeros for nearly all rows the rest is what the column is about (``00000000`` for who has not died).
        return frozenset(out) if any(ZEROS.fullmatch(value) is None for value in self.values.keys() - out) else frozenset()
