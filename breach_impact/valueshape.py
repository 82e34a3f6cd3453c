"""The shape of a value: its letters, digits and marks without what they are.

A letter becomes ``a``, a capital ``A``, of any script; letters without case (Chinese, Arabic) are ``a`` as well. A digit becomes ``9``. A space
and the marks ``. @ - _ : / ( ) + , ; # * =`` stay, all else is ``?``. Long runs are shortened (``a{12+}``). A word in which letters and digits
alternate, as in tokens and digests, is one symbol with its length (``a9{32}``), for which of its places are digits would tell much of it.
No shape is longer than 40 characters; a longer one ends in ``…``.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import groupby

KEPT = " .@-_:/()+,;#*="
LONG, DIGITS = 12, 20
"""Lengths from which a run is shortened, by default and of digits: how long a number is tells cards from times and phones."""
LONGEST, CUT = 39, 400
"""Characters of a shape; of a value that are looked at."""
FORMATS = frozenset({12, 32, 40, 56, 64, 96, 128})
"""Lengths of MAC addresses and digests in hex, which are facts of a format and not of a value: they are told of any mixed word."""


class _Classes(dict[int, str]):
    """Code point -> the symbol that stands for it."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        kind = unicodedata.category(char)
        if char in KEPT:
            symbol = char
        elif kind in ("Lu", "Lt"):
            symbol = "A"
        elif kind[0] in "LM":
            symbol = "a"
        else:
            symbol = {"Nd": "9", "Zs": " "}.get(kind, "?")
        self[code] = symbol
        return symbol


Tokens = tuple[tuple[str, int], ...]
"""Symbols with the length of their runs; of a mixed word all its symbols together."""
_CLASSES = _Classes()
_PIECE = re.compile(r"[aA9+/=_-]+|[^aA9+/=_-]+")
_WORD = re.compile(r"[aA9]+")
_GROUPS = re.compile(r"[0-9A-Fa-f]{1,12}(?:[:-]{1,2}[0-9A-Fa-f]{1,12}){3,8}")
_TOKEN, _MIXED = 20, 8


def shape(value: str, shorten: int = LONG) -> str:
    """The shape of a value.

    Args:
        value: any text.
        shorten: length from which runs are shortened.
    """
    return written(tokens_of(value), shorten)


def tokens_of(value: str) -> Tokens:
    """What is told of a value: symbols with the lengths of their runs."""
    text = unicodedata.normalize("NFC", value[:CUT]).translate(_CLASSES)
    more = (("…", 1),) if len(value) > CUT else ()
    if _GROUPS.fullmatch(value) and "9" in text and text.strip("9:-"):  # a UUID, a MAC address: which group has a letter says nothing
        return tuple(_runs(text, _symbols(text)))
    return (*(token for piece in _PIECE.findall(text) for token in _piece(piece)), *more)


def _piece(piece: str) -> Iterator[tuple[str, int]]:
    """The tokens of a piece of text between marks that do not occur in tokens."""
    if len(piece) >= _TOKEN and any(map(_mixed, _WORD.findall(piece))):
        yield _symbols(piece), len(piece)
    else:
        yield from _runs(piece, "")


def _runs(text: str, symbols: str) -> Iterator[tuple[str, int]]:
    """Runs of marks, and words as runs of their symbols or, where mixed, as one; ``symbols`` stand for every word if given."""
    for is_word, chars in groupby(text, key="aA9".__contains__):
        run = "".join(chars)
        if is_word and (symbols or _mixed(run)):
            yield symbols or _symbols(run), len(run)
        else:
            yield from ((symbol, len(list(same))) for symbol, same in groupby(run))


def _mixed(word: str) -> bool:
    """Whether letters and digits, or capitals, alternate as nobody writes them."""
    return len(word) >= _MIXED and (len(list(groupby(word.lower()))) >= 3 or len(list(groupby(word))) >= 6)


def _symbols(text: str) -> str:
    return "".join(symbol for symbol in "aA9" if symbol in text)


def written(tokens: Tokens, shorten: int) -> str:
    """The shape of tokens, runs shortened from a length."""
    out = ""
    for symbols, length in tokens:
        token = _token(symbols, length, shorten)
        if len(out) + len(token) > LONGEST:
            return out + "…"
        out += token
    return out


def _token(symbols: str, length: int, shorten: int) -> str:
    if len(symbols) > 1:
        return f"{symbols}{{{length if length < shorten or length in FORMATS else f'{shorten}+'}}}"
    if length < shorten:
        return symbols * length
    if symbols == "9" and shorten == LONG:
        return f"9{{{length if length < DIGITS else f'{DIGITS}+'}}}"
    return f"{symbols}{{{shorten}+}}"
