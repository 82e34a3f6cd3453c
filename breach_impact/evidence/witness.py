"""The values of a column, asked by pattern: shares of distinct sampled values, each pattern one Arrow pass."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from breach_impact.evidence.masked import BEYOND_NUMBERS, LAST_FOUR, UNVEILED, VEILED, hidden_form
from breach_impact.evidence.numbersread import number
from breach_impact.evidence.valueforms import BOOLEAN
from breach_impact.types import ColumnSample, Detector

MOST = 5000
# A part that tells whether a pattern is worth asking of all.
HEAD = 200
# Checks in Python are asked of so many distinct values only.
CHECKED = 300
SLIPS = 60


class Witness:
    """The distinct sampled values of a column, asked by pattern; every answer is remembered."""

    def __init__(self, sample: ColumnSample) -> None:
        voters = [value for value in sample.values if value not in sample.slips] if sample.slips else sample.values
        self.values: Sequence[str] = voters[:MOST]
        self.n = len(self.values)
        self.array = pa.array(self.values, pa.string())
        self.kinds = sample.kinds
        self.filled = sample.filled
        self.total = sample.total
        self._shares: dict[str, float] = {}
        self._masks: dict[str, pa.BooleanArray] = {}
        self._under: dict[str, float] = {}
        self._clear: dict[tuple[str, str | None], Witness] = {}
        self._kept: dict[bytes, Witness] = {}

    @cached_property
    def head(self) -> Witness:
        """The first values of many, all of few."""
        return self if self.n <= 2 * HEAD else Witness(ColumnSample(path="", values=self.values[:HEAD], filled=self.filled, total=self.total))

    def matching(self, pattern: str) -> list[str]:
        """The values that match as a whole."""
        return self.array.filter(self._mask(pattern)).to_pylist()

    def _mask(self, pattern: str) -> pa.BooleanArray:
        if self.n > 2 * HEAD:
            return whole(self.array, pattern)
        known = self._masks.get(pattern)  # of few values it takes longer to compile than to match
        if known is None:
            known = self._masks[pattern] = whole(self.array, pattern)
        return known

    def remember(self, pattern: str, mask: pa.BooleanArray) -> None:
        """Take which values match, which was found together with other columns'."""
        self._shares[pattern] = mask.true_count / max(1, self.n)
        if self.n <= 2 * HEAD:
            self._masks[pattern] = mask

    def share(self, pattern: str) -> float:
        """The share of distinct values that match as a whole."""
        known = self._shares.get(pattern)
        if known is None:
            hits = self._mask(pattern).true_count if self.n else 0
            known = self._shares[pattern] = hits / max(1, self.n)
        return known

    def reaches(self, pattern: str, least: float) -> bool:
        """Whether ``share(pattern) >= least``; where the first values fail already that is not asked of the others."""
        if least <= 0:
            return True
        if least >= self._under.get(pattern, 2.0):
            return False
        if pattern not in self._shares and pattern not in self._under and not whole(self.enough(least), pattern).true_count:
            self._under[pattern] = least
            return False
        return self.share(pattern) >= least

    def enough(self, least: float) -> pa.StringArray:
        """So many of the first values that the share is not reached if none of them matches, whatever floating point makes of it."""
        return self.array.slice(0, int((1 - least) * self.n) + 2)

    def once(self, name: str, test: Callable[[Witness], bool]) -> bool:
        """What a test says of the column, asked once."""
        if name not in self._shares:
            self._shares[name] = float(test(self))
        return self._shares[name] > 0

    def rule_out(self, pattern: str, least: float) -> None:
        """Take that ``share(pattern) < least``, which was found together with other columns'."""
        self._under[pattern] = min(least, self._under.get(pattern, least))

    def clear(self, detector: Detector) -> Witness:
        """The values that the type's masks do not hide; a hidden one says nothing for or against a type."""
        if detector.data_type in UNVEILED or not self.n or not (self.veiled or (detector.last_four and self.share(LAST_FOUR))):
            return self
        # Where nothing is veiled only the last digits of an id can be hidden; to ask for those costs little.
        hidden = hidden_form(detector) if self.veiled else LAST_FOUR
        known = self._clear.get((hidden, detector.pattern))
        if known is None:
            known = self._clear[hidden, detector.pattern] = self._unveiled(hidden, detector.pattern)
        return known

    @cached_property
    def veiled(self) -> bool:
        """Whether a value is masked or protected in the way of any type; all of these hold a letter or a sign that numbers and dates have not."""
        return BEYOND_NUMBERS.search("".join(self.values)) is not None and self.share(VEILED) > 0

    def _unveiled(self, hidden: str, form: str | None) -> Witness:
        veils = self._mask(hidden)
        if form is not None:
            veils = pc.call_function("and_not", [veils, self._mask(form)])
        if not veils.true_count:
            return self
        same = veils.to_numpy(zero_copy_only=False).tobytes()  # most types' masks hide the same values
        if same not in self._kept:
            self._kept[same] = self._without(veils)
        return self._kept[same]

    def _without(self, veils: pa.BooleanArray) -> Witness:
        kept = self.array.filter(pc.call_function("invert", [veils])).to_pylist()
        part = len(kept) / self.n
        filled, total = round(self.filled * part), round(self.total * part)
        return Witness(ColumnSample(path="", values=kept, filled=filled, total=total, kinds=self.kinds))

    def passing(self, detector: Detector) -> float:
        """The share of values of the detector's form that also pass its check (1 without a check)."""
        if detector.validate is None:
            return 1.0
        key = f"check:{detector.data_type}"
        if key not in self._shares:
            formed = self.matching(detector.pattern) if detector.pattern else list(self.values)
            asked = formed[:CHECKED]
            self._shares[key] = sum(map(detector.validate, asked)) / len(asked) if asked else 0.0
        return self._shares[key]

    def noticing(self, detector: Detector) -> float:
        """How much the check of a type says: the share of values of its form that fail it with one digit changed.

        A check digit notices nearly every slip; a date or a range inside a number hardly any.
        """
        if detector.validate is None:
            return 0.0
        key = f"slips:{detector.data_type}"
        if key not in self._shares:
            formed = self.matching(detector.pattern) if detector.pattern else list(self.values)
            slips = [_slip(value, turn) for turn, value in enumerate(formed[:SLIPS])]
            self._shares[key] = sum(not detector.validate(slip) for slip in slips) / len(slips) if slips else 0.0
        return self._shares[key]

    def asked(self, test: Callable[[str], object]) -> float:
        """The share of (some) values that a Python test accepts."""
        some = self.values[:CHECKED]
        return sum(1 for value in some if test(value)) / max(1, len(some))

    def most(self, test: Callable[[str], object], least: float) -> bool:
        """Whether ``asked(test) >= least``; once that cannot be any more the other values are not asked."""
        some = self.values[:CHECKED]
        hits, size = 0, max(1, len(some))
        for left, value in zip(range(len(some), 0, -1), some, strict=True):
            if (hits + left) / size < least:
                return False
            hits += bool(test(value))
        return hits / size >= least

    @cached_property
    def numbers(self) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
        """The numbers that the values are, units and currency left out, sorted."""
        out = [number(value) for value in self.values[: 2 * CHECKED]]
        return np.sort(np.array([x for x in out if x is not None], dtype=np.float64))

    @cached_property
    def numeric(self) -> float:
        """The share of values that are a number with at most a unit."""
        return len(self.numbers) / max(1, min(self.n, 2 * CHECKED))

    def between(self, low: float, high: float, slack: float = 0.05) -> bool:
        """Whether nearly all numbers lie in a range."""
        if not len(self.numbers):
            return False
        outside = float(np.mean((self.numbers < low) | (self.numbers > high)))
        return outside <= slack

    @property
    def median(self) -> float:
        """The middle of the numbers, nan where there are none."""
        return float(np.median(self.numbers)) if len(self.numbers) else float("nan")

    @cached_property
    def mean_length(self) -> float:
        """Mean length of the distinct values in characters."""
        return sum(map(len, self.values)) / max(1, self.n)

    @property
    def few(self) -> bool:
        """Whether the column repeats a small set of values, as a category does."""
        return self.n <= 15 or (self.n <= 60 and self.total >= 20 * self.n)

    @property
    def boolean(self) -> bool:
        """Whether the column holds nothing but a yes or no."""
        return 0 < self.n <= 2 and self.share(BOOLEAN) == 1.0


def whole(array: pa.StringArray, pattern: str) -> pa.BooleanArray:
    """Which values a pattern matches as a whole; a line break inside a value is a character like others."""
    return pc.call_function("match_substring_regex", [array], pc.MatchSubstringOptions(f"^(?s:{pattern})$"))


def _slip(value: str, turn: int) -> str:
    """The value with one digit changed, another one at each turn."""
    places = [place for place, char in enumerate(value) if char in "0123456789"]
    if not places:
        return ""
    place = places[turn % len(places)]
    return f"{value[:place]}{(int(value[place]) + 1 + turn % 9) % 10}{value[place + 1 :]}"
