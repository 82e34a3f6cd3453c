"""Header words of scripts that write no spaces, glue their article to the word, or write vowels as marks.

Chinese, Japanese, Korean and Thai names are cut into the words that are known; Arabic loses its article and the spellings
that a keyboard decides (``ة`` or ``ه``); simplified characters are entered as traditional ones too.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Set
from functools import cache
from importlib import resources

# Vowel signs are no letters to ``\w``, but without them father, husband and address are one word in Devanagari.
SIGNS = r"\u0900-\u0963\u0966-\u0dff\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1-\u0ecd"
WORDS = re.compile(rf"(?:[^\W_]|[{SIGNS}])+")
UNSPACED = r"\u3005\u3006\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e01-\u0e4e\u0e81-\u0edf"
IDEOGRAPHIC = re.compile(rf"[{UNSPACED}]")
RUNS = re.compile(rf"[{UNSPACED}]+|[^{UNSPACED}]+")
APART = re.compile(rf"(?<=[{UNSPACED}])[\s_\-]+(?=[{UNSPACED}])")
ARABIC = str.maketrans({"ة": "ه", "ى": "ي", "ی": "ي", "ک": "ك", "ہ": "ه", "ـ": None, "\u200c": None})
ARTICLE = re.compile(r"(?:[وب]ال(?=\w{4})|ال(?=\w\w)|لل(?=\w{3}))")
LONGEST_WORD, LONGEST_RUN = 14, 80


def unmarked(text: str) -> str:
    """The text without combining marks; syllables of Hangul stay whole."""
    if text.isascii():
        return text
    bare = "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))
    return unicodedata.normalize("NFC", bare).translate(ARABIC)


def unspaced(text: str) -> str:
    """The text without what separates words of a script that needs no separator (``회원 번호``, ``用户_邮箱``)."""
    return text if text.isascii() else APART.sub("", text.replace("〒", "郵便番号"))


def runs(word: str) -> list[str]:
    """A word cut where the script changes, an Arabic one without its article."""
    if word.isascii():
        return [word]
    return RUNS.findall(ARTICLE.sub("", word, count=1) if ARTICLE.match(word) else word)


@cache
def _traditional() -> dict[int, str]:
    rows = (resources.files("breach_impact.detectors") / "names" / "_traditional.txt").read_text(encoding="utf-8")
    pairs = " ".join(line for line in rows.splitlines() if not line.startswith("#")).split()
    return {ord(pair[0]): pair[1] for pair in pairs}


def traditional(text: str) -> str:
    """The text in traditional characters, as Taiwan and Hong Kong write it."""
    return text if text.isascii() else text.translate(_traditional())


def is_traditional(text: str) -> bool:
    """Whether a text holds a character that only traditional spelling has (``冊``, ``門``)."""
    return not text.isascii() and not _only_traditional().isdisjoint(text)


@cache
def _only_traditional() -> frozenset[str]:
    return frozenset(_traditional().values()) - frozenset(map(chr, _traditional()))


def segment(run: str, vocabulary: Set[str]) -> list[str]:
    """Cut a run without spaces into known words, so that the least is unknown and the words are the fewest.

    A word of one character counts only where its neighbours are known too: ``市场`` (market) holds no ``市`` (city).
    """
    if run in vocabulary or len(run) > LONGEST_RUN:
        return [run]
    best: list[tuple[int, int, int, int]] = [(0, 0, 0, 0)]
    for end in range(1, len(run) + 1):
        unknown, pieces, squares, _ = best[end - 1]
        found = (unknown + 1, pieces + 1, squares, 1)
        for size in range(1, min(LONGEST_WORD, end) + 1):
            if run[end - size : end] in vocabulary:
                unknown, pieces, squares, _ = best[end - size]
                found = min(found, (unknown, pieces + 1, squares - size * size, size))
        best.append(found)
    words: list[str] = []
    end = len(run)
    while end:
        words.append(run[end - best[end][3] : end])
        end -= best[end][3]
    return _merged(words[::-1], vocabulary)


def _merged(words: list[str], vocabulary: Set[str]) -> list[str]:
    """Unknown characters, and single ones beside them, as one unknown word."""
    out: list[str] = []
    single: list[str] = []
    for word in [*words, "  "]:
        if len(word) == 1:
            single.append(word)
            continue
        known = all(char in vocabulary for char in single)
        out.extend(single if known else ["".join(single)])
        single = []
        out.append(word)
    return [word for word in out[:-1] if word]
