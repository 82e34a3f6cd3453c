"""The encodings of texts that are not UTF-8, by name: as Python calls them, as the field does, as the user or a text does, and under which reason code they are counted."""

from __future__ import annotations

import codecs
import difflib
import encodings.aliases
import re
from dataclasses import dataclass

from breach_impact.errors import OptionError

TITLES = {
    "gb18030": "GB18030", "cp950": "Big5", "cp932": "Shift-JIS", "euc_jp": "EUC-JP", "cp949": "EUC-KR", "koi8-r": "KOI8-R", "koi8-u": "KOI8-U", "mac-roman": "Mac Roman",
    "mac-cyrillic": "Mac Cyrillic", "cp866": "CP866", "cp850": "CP850", "cp852": "CP852", "utf-8": "UTF-8", "cp874": "Windows-874",
}  # fmt: skip
MULTIBYTE = frozenset({"gb18030", "cp950", "cp932", "euc_jp", "cp949"})
WIDER = {"cp950": ("big5hkscs",), "cp932": ("shift_jis_2004",), "euc_jp": ("euc_jis_2004",), "koi8-r": ("koi8-u",)}
"""What else a value may be in that an encoding cannot read."""

# Names of chardet -> ours: of each family the one that holds the others (GB2312 < GBK < GB18030; WHATWG Encoding Standard, section 4.2).
OURS = {
    "gb18030": "gb18030", "gb2312": "gb18030", "gbk": "gb18030", "big5": "cp950", "big5hkscs": "cp950", "cp950": "cp950", "shift_jis": "cp932", "cp932": "cp932",
    "shift_jis_2004": "cp932", "euc-jp": "euc_jp", "euc_jis_2004": "euc_jp", "euc-kr": "cp949", "euc_kr": "cp949", "cp949": "cp949", "windows-1251": "cp1251", "koi8-r": "koi8-r",
    "koi8-u": "koi8-u", "ibm866": "cp866", "cp866": "cp866", "iso-8859-5": "iso8859-5", "iso8859-5": "iso8859-5", "maccyrillic": "mac-cyrillic", "mac-cyrillic": "mac-cyrillic",
    "windows-1250": "cp1250", "iso-8859-2": "iso8859-2", "iso8859-2": "iso8859-2", "windows-1252": "cp1252", "iso-8859-1": "cp1252", "iso8859-1": "cp1252",
    "iso8859-15": "iso8859-15", "iso-8859-15": "iso8859-15", "windows-1253": "cp1253", "iso-8859-7": "iso8859-7", "iso8859-7": "iso8859-7", "windows-1254": "cp1254",
    "iso-8859-9": "cp1254", "iso8859-9": "cp1254", "windows-1255": "cp1255", "iso-8859-8": "cp1255", "iso8859-8": "cp1255", "windows-1256": "cp1256", "iso-8859-6": "iso8859-6",
    "iso8859-6": "iso8859-6", "windows-1257": "cp1257", "windows-1258": "cp1258", "tis-620": "cp874", "cp874": "cp874", "macroman": "mac-roman", "mac-roman": "mac-roman",
    "cp850": "cp850", "cp852": "cp852",
}  # fmt: skip
_NO_FILES = frozenset({"idna", "punycode", "undefined", "unicode-escape", "raw-unicode-escape", "unicode_escape", "raw_unicode_escape", "mbcs", "oem"})
"""What Python calls encodings and no file is in."""


@dataclass(frozen=True, slots=True)
class Encoding:
    """The encoding of a text that is not UTF-8 as it stands.

    Attributes:
        name: as Python names it.
        confidence: 0 to 1.
        by: ``tool`` or ``user``.
        whole: the text is in it, rather than single values of a text in UTF-8.
    """

    name: str
    confidence: float = 1.0
    by: str = "tool"
    whole: bool = True

    @property
    def title(self) -> str:
        """As it is called in the field."""
        return title(self.name)

    @property
    def code(self) -> str:
        """Reason code under which lines or rows in it are counted."""
        return code_of(self.name)

    @property
    def in_units(self) -> bool:
        """Whether ASCII bytes are not themselves in it, as in UTF-16 or ISO-2022, so that it can only be decoded from the beginning on."""
        sample = bytes(range(128)) + b"+AGE-~{!!~}\x1b$B!!\x1b(B"
        try:
            return sample.decode(self.name) != sample.decode("ascii")
        except UnicodeDecodeError:
            return True

    @property
    def said(self) -> str:
        """For the reason why a source was recognised."""
        return f"in {self.title}, as told" if self.by == "user" else f"in {self.title} ({self.confidence:.2f})"


def title(name: str) -> str:
    """An encoding as it is called in the field."""
    if name in TITLES:
        return TITLES[name]
    if re.fullmatch(r"cp125\d", name):
        return f"Windows-{name[2:]}"
    return name.upper().replace("ISO8859", "ISO-8859").replace("_", "-")


def code_of(name: str) -> str:
    """Reason code of an encoding, such as ``encoding_cp1251``."""
    return f"encoding_{codecs.lookup(name).name.replace('-', '_')}"


def told(name: str) -> Encoding:
    """The encoding that the user names.

    Raises:
        OptionError: Python does not know it.
    """
    try:
        found = codecs.lookup(name)
    except (LookupError, ValueError):
        found = None
    if found is None or not getattr(found, "_is_text_encoding", True) or found.name in _NO_FILES:
        known = {alias.replace("_", "-") for alias in encodings.aliases.aliases} | {value.replace("_", "-") for value in encodings.aliases.aliases.values()}
        near = difflib.get_close_matches(name.lower().replace("_", "-").replace(" ", "-"), sorted(known), 3)
        raise OptionError(f"no encoding is called {name!r}; {'near: ' + ', '.join(near) if near else 'such as utf-8, cp1251, gb18030, shift_jis, latin-1'}")
    wider = {"gb2312": "gb18030", "gbk": "gb18030", "big5": "cp950", "shift_jis": "cp932", "euc_kr": "cp949"}
    plain = wider.get(found.name, found.name.removesuffix("-sig"))
    return Encoding(plain, by="user", whole=plain != "utf-8")


def ours(name: str) -> str:
    """The encoding that is taken for one of a name: of each family the one that holds the others."""
    return OURS.get(name, name)
