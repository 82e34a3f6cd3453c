"""Texts that a spreadsheet would run as a formula, made inert.

Excel, LibreOffice and Google Sheets take a cell of a CSV file that begins with one of ``= + - @`` (also full-width, also behind blanks or quotes)
for a formula, and some do so behind ``|``. Where a file is opened with another separator than its own, a cell can begin in the middle of
a text. An apostrophe in front keeps a text a text.
"""

from __future__ import annotations

import re

NOTE = (
    "A text that a spreadsheet could run as a formula (it begins with = + - @ or |, also full-width, or behind blanks or quotes) has an apostrophe in front;"
    " so has one that begins with an apostrophe, and such a place behind a comma, semicolon or vertical bar inside a text."
    " To get the text of the dump back, remove one apostrophe at the start and behind each of these. UTC offsets such as -05:00 stay as they are."
)
_STARTS = "=+\\-@|＝＋－＠｜﹦﹢﹣﹫−"
_PLACE = re.compile(rf"""(^|[,;|\t\r\n])(?='|[\s\ufeff\ufffd"]*[{_STARTS}])""")
_OFFSET = re.compile(r"[+-]\d\d(?::?\d\d)?")


def is_formula(text: str) -> bool:
    """Whether a spreadsheet could take the text for more than a text."""
    return inert(text) != text


def inert(text: str) -> str:
    """The text, with an apostrophe wherever a formula could begin.

    Args:
        text: one without control characters, as :func:`breach_impact.privacy.printable` gives it.
    """
    return text if _OFFSET.fullmatch(text) else _PLACE.sub(r"\1'", text)


__all__ = ["NOTE", "inert", "is_formula"]
