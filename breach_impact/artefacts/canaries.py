"""Literal strings that must not occur: as they are, in any case, in hex and base64, and, of numbers, in groups."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable, Iterator

from breach_impact.errors import OptionError

_LEAST = 4
_GAP = r"[ ().\-/\u00a0\u2009\u202f]{0,3}"


class Canaries:
    """Strings to look for; a finding gives the number of the string, never the string."""

    def __init__(self, values: Iterable[str]) -> None:
        """Prepare the search.

        Args:
            values: the strings, four characters or more each, or they would be found everywhere.

        Raises:
            OptionError: if one is shorter (its number is named, not the string).
        """
        self._folded: list[tuple[int, str]] = []
        self._exact: list[tuple[int, str]] = []
        self._numbers: list[tuple[int, re.Pattern[str]]] = []
        for number, value in enumerate(values, 1):
            if len(value.strip()) < _LEAST:
                raise OptionError(f"string {number} to look for has less than {_LEAST} characters and would be found everywhere")
            self._add(number, value.strip())

    def _add(self, number: int, value: str) -> None:
        digits = re.sub(r"[ ().+/\-]", "", value)
        if digits.isascii() and digits.isdigit():
            self._numbers.append((number, re.compile(rf"(?<![0-9]){_GAP.join(digits)}(?![0-9])")))
        else:
            self._folded.append((number, value.lower()))
        for text in sorted({value, value.lower(), value.upper(), digits if digits.isdigit() else value}):
            raw = text.encode()
            self._folded.append((number, raw.hex()))
            for shift in range(3):  # wherever in the encoded text the value stands
                packed = base64.b64encode(b"\0" * shift + raw).decode()[4 if shift else 0 : -4]
                self._exact += [(number, form) for form in sorted({packed, packed.translate(str.maketrans("+/", "-_"))}) if len(form) >= 2 * _LEAST]

    def __bool__(self) -> bool:
        return bool(self._folded or self._numbers)

    def within(self, text: str) -> Iterator[tuple[int, int]]:
        """Find each string once.

        Yields:
            the string's number, and how many zero characters (which part texts) stand before it.
        """
        low, seen = text.lower(), set[int]()
        for body, needles in ((low, self._folded), (text, self._exact)):
            for number, form in needles:
                if number not in seen and (at := body.find(form)) >= 0:
                    seen.add(number)
                    yield number, body.count("\0", 0, at)
        for number, pattern in self._numbers:
            if number not in seen and (found := pattern.search(text)):
                seen.add(number)
                yield number, text.count("\0", 0, found.start())
