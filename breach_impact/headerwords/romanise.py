"""Latin spellings of Cyrillic and Greek header words, as databases write them: ``дата рождения`` is ``data rozhdeniya`` and ``data rozdenija``.

Nobody keeps to one system in a column name, so each phrase is spelled by those that are met: the passport's (ICAO 9303), the British one
(BGN/PCGN), the scholarly one (ISO 9 without its accents, also GOST 7.79), and the mixture that people type. Words of less than five letters are
left out: ``пол`` and ``сон`` would be a floor and a son. Those stand by hand in ``detectors/names/ru_latin.toml``. Greek is spelled by ELOT 743 (ISO 843), by sound, and by the look of its letters, as
keyboards without Greek taught people to (``ημερομηνία`` is ``imerominia`` and ``hmeromhnia``).
"""

from __future__ import annotations

import re
import unicodedata

SHORTEST = 5
CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_COMMON = dict(zip("абвгдезиклмнопрстуфыэъьё", "abvgdeziklmnoprstufye", strict=False)) | {
    "ъ": "",
    "ь": "",
    "ё": "e",
    "ч": "ch",
    "ш": "sh",
    "ж": "zh",
}
_COMMON |= {"'": "", "’": "", "ʼ": "", "і": "i", "ї": "i", "є": "e", "ґ": "g"}
_RUSSIAN = (
    {"й": "y", "х": "kh", "ц": "ts", "щ": "shch", "ю": "yu", "я": "ya"},
    {"й": "i", "х": "kh", "ц": "ts", "щ": "shch", "ю": "iu", "я": "ia"},
    {"й": "j", "х": "h", "ц": "c", "щ": "shh", "ю": "ju", "я": "ja"},
    {"й": "y", "х": "h", "ц": "c", "щ": "sch", "ю": "yu", "я": "ya"},
    {"й": "j", "х": "h", "ц": "c", "щ": "sch", "ю": "yu", "я": "ya", "ж": "j"},
)
_UKRAINIAN = (
    {"г": "h", "и": "y", "й": "i", "ї": "i", "є": "ie", "х": "kh", "ц": "ts", "щ": "shch", "ю": "iu", "я": "ia"},
    {"г": "h", "и": "y", "й": "y", "ї": "yi", "є": "ye", "х": "kh", "ц": "ts", "щ": "shch", "ю": "yu", "я": "ya"},
    {"г": "g", "и": "y", "й": "j", "ї": "i", "є": "e", "х": "h", "ц": "c", "щ": "sch", "ю": "yu", "я": "ya"},
)
_BULGARIAN = (
    {"й": "y", "х": "h", "ц": "ts", "щ": "sht", "ю": "yu", "я": "ya", "ъ": "a"},
    {"й": "i", "х": "h", "ц": "c", "щ": "sht", "ю": "iu", "я": "ia", "ъ": "a"},
)
SYSTEMS = {"uk": _UKRAINIAN, "bg": _BULGARIAN}
_TABLES = {
    language: tuple(str.maketrans(_COMMON | system) for system in systems)
    for language, systems in {"": _RUSSIAN, **SYSTEMS}.items()
}

GREEK = re.compile(r"[\u0370-\u03ff\u1f00-\u1fff]")
_LETTERS = dict(zip("αγδεζθικλμνοπρςστφψ", (*"agdez", "th", *"iklmnoprsstf", "ps"), strict=True))
_GREEK: tuple[tuple[dict[str, str], dict[str, str]], ...] = (
    ({"αυ": "av", "ευ": "ev", "ου": "ou", "γγ": "ng"}, {"β": "v", "η": "i", "υ": "y", "ξ": "x", "χ": "ch", "ω": "o"}),
    ({"αυ": "af", "ευ": "ef", "ου": "ou", "μπ": "b", "γκ": "g"}, {"β": "v", "η": "i", "υ": "i", "ξ": "x", "χ": "h", "ω": "o"}),
    ({"ου": "ou"}, {"β": "v", "η": "i", "υ": "y", "ξ": "x", "χ": "x", "ω": "o"}),
    ({"ου": "ou"}, {"β": "b", "η": "h", "υ": "u", "ξ": "ks", "χ": "x", "ω": "w"}),
    ({"ου": "ou"}, {"β": "v", "η": "h", "υ": "y", "ξ": "x", "χ": "x", "ω": "w"}),
)
"""Pairs of letters that sound as one, and letters, of each way to spell."""
ELSEWHERE = frozenset("patron polis parat thanon".split())
"""Greek words that are words of other languages in Latin letters (a boss, an insurance policy, a street)."""


def romanised(phrase: str, language: str) -> tuple[str, ...]:
    """The Latin spellings of a Cyrillic or Greek phrase, none of one that is short or of other letters.

    Args:
        phrase: header words.
        language: whose they are; all Cyrillic but Ukrainian and Bulgarian is read as Russian.
    """
    if GREEK.search(phrase):
        return _greek(phrase)
    if not CYRILLIC.search(phrase):
        return ()
    text = unicodedata.normalize("NFC", phrase.casefold())
    out = dict.fromkeys(text.translate(table) for table in _TABLES.get(language, _TABLES[""]))
    return tuple(word for word in out if len(word.replace(" ", "")) >= SHORTEST and not CYRILLIC.search(word))


def _greek(phrase: str) -> tuple[str, ...]:
    """The Latin spellings of a Greek phrase, whose accents are not written."""
    plain = "".join(c for c in unicodedata.normalize("NFD", phrase.casefold()) if not unicodedata.combining(c))
    out: dict[str, None] = {}
    for pairs, letters in _GREEK:
        text = plain
        for pair, sound in pairs.items():
            text = text.replace(pair, sound)
        out.setdefault(text.translate(str.maketrans(_LETTERS | letters)))
    return tuple(word for word in out if len(word.replace(" ", "")) >= SHORTEST and not GREEK.search(word) and word not in ELSEWHERE)
