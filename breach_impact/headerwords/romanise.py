"""Latin spellings of Cyrillic header words, as databases write them: ``дата рождения`` is ``data rozhdeniya`` and ``data rozdenija``.

Nobody keeps to one system in a column name, so each phrase is spelled by those that are met: the passport's (ICAO 9303), the British one
(BGN/PCGN), the scholarly one (ISO 9 without its accents, also GOST 7.79), and the mixture that people type. Words of less than five letters are
left out: ``пол`` and ``сон`` would be a floor and a son. Those stand by hand in ``detectors/names/ru_latin.toml``.
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


def romanised(phrase: str, language: str) -> tuple[str, ...]:
    """The Latin spellings of a Cyrillic phrase, none of one that is short or not Cyrillic.

    Args:
        phrase: header words.
        language: whose they are; all but Ukrainian and Bulgarian are read as Russian.
    """
    if not CYRILLIC.search(phrase):
        return ()
    text = unicodedata.normalize("NFC", phrase.casefold())
    out = dict.fromkeys(text.translate(table) for table in _TABLES.get(language, _TABLES[""]))
    return tuple(word for word in out if len(word.replace(" ", "")) >= SHORTEST and not CYRILLIC.search(word))
