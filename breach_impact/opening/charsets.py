"""Which encoding a text is in that is not UTF-8: what a detector proposes, judged by what the bytes become.

chardet ranks encodings by byte pairs; on short names and addresses it is good at scripts and weak among the encodings of Latin ones. So each candidate
is decoded strictly and judged: letters of the script that the encoding is for, in spellings of one language, in a case that words have.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from functools import cache

from breach_impact.opening.encoding import MULTIBYTE, OURS, Encoding

SURE = 0.5
"""Confidence from which on a finding is used."""
FEW = 3
"""Runs of bytes from which on they may be an encoding and not an accident."""
_ORDER = (
    "cp1252", "cp1251", "gb18030", "cp932", "cp950", "cp949", "euc_jp", "cp1250", "cp1254", "cp1253", "cp1256", "cp1255", "koi8-r", "koi8-u", "cp866", "iso8859-2", "cp1257",
    "cp1258", "cp874", "iso8859-5", "iso8859-7", "iso8859-6", "iso8859-15", "mac-cyrillic", "mac-roman", "cp850", "cp852",
)  # fmt: skip
"""The common ones first: of two that say the same the first is named."""
_RARE = {"mac-cyrillic": 0.95, "mac-roman": 0.9, "cp850": 0.95, "cp852": 0.95, "cp1258": 0.9, "iso8859-15": 0.97, "iso8859-6": 0.97}

_WESTERN = ("éèêëàâäçîïôöùûüœæ", "áéíóúüñçºª", "áâãàçéêíóôõúü", "äöüß", "àèéìíòóùú", "åäöéü", "åæøéöä", "áðéíóúýþæö", "éëïöüèê", "àçèéíïòóúü")
_LANGUAGES: dict[str, tuple[str, ...]] = {
    "west": _WESTERN, "turkish": ("çğıİöşüâîû", "çğıİöşü"), "baltic": ("ąčęėįšųūž", "āčēģīķļņšūž", "äõöüšž"),
    "central": ("ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "ăâîșțşţ", "čćđšž", "äöüß"),
    "vietnamese": ("àáâãèéêìíòóôõùúýăđĩũơư\u0300\u0301\u0303\u0309\u0323",),
}  # fmt: skip
_LATIN = {
    "cp1252": "west", "iso8859-15": "west", "mac-roman": "west", "cp850": "west", "cp1250": "central", "iso8859-2": "central", "cp852": "central", "cp1254": "turkish",
    "cp1257": "baltic", "cp1258": "vietnamese",
}  # fmt: skip
_SCRIPTS: dict[str, tuple[tuple[int, int], ...]] = {
    "cp1253": ((0x370, 0x400),), "iso8859-7": ((0x370, 0x400),), "cp1255": ((0x590, 0x600),), "cp1256": ((0x600, 0x700), (0x200C, 0x2010)), "iso8859-6": ((0x600, 0x700),), "cp874": ((0xE00, 0xE80),),
    **dict.fromkeys(("cp1251", "koi8-r", "koi8-u", "cp866", "iso8859-5", "mac-cyrillic"), ((0x400, 0x500),)),
}  # fmt: skip
_OFTEN: dict[int, tuple[str, ...]] = {  # letters of a script, from frequent to rare, in groups of like frequency
    0x400: ("оеаинтсвр", "лкмдпуя", "ыьгзбчйіхжшюцї", "щэфёъєґў"),
    0x370: ("αοιετσνς", "ηυρπκλμάίόέή", "ωδγθχύώ", "φβξζψϊϋΐΰ"),
    0x590: ("יוהלארתבמ", "שנדחפקכעגסזצט", "םןךףץ", ""),
    0x600: ("اليمنرو", "بتدسةعهكفحق", "شجصخأىإطض", "زثءغذظؤئآپچژگکی"),
}  # fmt: skip
_WEIGHTS = {char: weight for groups in _OFTEN.values() for group, weight in zip(groups, (1.3, 0.85, 0.4, 0.1), strict=True) for char in group}
_HALF_WIDTH = frozenset(map(chr, range(0xFF61, 0xFFA0)))
SEVERAL = 8
"""Kanji and kana of full width that tell."""
_TYPOGRAPHY = frozenset("«»“”„‘’‚‹›–—…•·°§№®©™¿¡ºª×€£\xa0\xad")
_WORD = re.compile(r"[^\W\d_]+")
_SEEN = re.compile(rb"[A-Za-z]?[\x80-\xff]+[A-Za-z]?")
_MIXED = re.compile(r"[A-Za-z][^\W\d_\x00-\x7f]|[^\W\d_\x00-\x7f][A-Za-z]")


def judged(pieces: Sequence[bytes], said: str | None) -> Encoding | None:
    """The encoding of fields that are no UTF-8, where a text may say which it is in.

    That is believed where it can read them, but for Western ones, which programs write whatever the text is, where another is recognised.

    Args:
        pieces: distinct fields of a text that are no UTF-8.
        said: what the text says.
    """
    found = recognise(pieces)
    if said is None or not pieces or (found is not None and found.confidence >= SURE and said in {"cp1252", "iso8859-15"}):
        return found
    read = sum(1 for piece in pieces if _reads(piece, said))
    return Encoding(said) if read * 10 >= len(pieces) * 9 else found


def _reads(piece: bytes, name: str) -> bool:
    """Whether bytes are text in an encoding, without control characters."""
    try:
        return not any("\x7f" <= char < "\xa0" for char in piece.decode(name))
    except UnicodeDecodeError:
        return False


def recognise(pieces: Sequence[bytes]) -> Encoding | None:
    """The encoding in which most of these make sense; None if in none.

    Args:
        pieces: distinct fields of a text that are no UTF-8.
    """
    if not pieces:
        return None
    pieces = _once(pieces)
    ranked = _ranked(b"\n".join(pieces))
    senses = {name: _sense(pieces, name) for name in _ORDER}
    for name in _SCRIPTS:  # the detector knows few words in capitals alone
        if senses[name] > 0.6 and ranked.get(name, 0.0) < 1:
            ranked[name] = max(ranked.get(name, 0.0), _ranked(_titled(pieces, name)).get(name, 0.0))
    scores = sorted(((_score(name, senses[name], ranked.get(name, 0.0)), -place, name) for place, name in enumerate(_ORDER)), reverse=True)
    best, _, name = scores[0]
    if best <= 0:
        return None
    same = {other for score, _, other in scores if score >= best / 2 and not _differs(pieces, name, other)}
    name = next(other for other in _ORDER if other in same)
    sense = senses[name]
    if name == "cp1252" and _c1(pieces):
        name = "iso8859-1"
    rival = next((score for score, _, other in scores[1:] if _differs(pieces, name, other)), 0.0)
    margin = min(1.0, (best - rival) / 0.1)
    distinct = len({found for piece in pieces for found in _SEEN.findall(piece)})
    amount = distinct / (distinct + 1)
    return Encoding(name, round(max(0.0, sense) * amount * (0.75 + 0.25 * margin), 2))


def _once(pieces: Sequence[bytes]) -> list[bytes]:
    """The fields of which no other one holds the same letters: a thousand numbers behind two letters (``ДГ-2019/00001``) say no more than one."""
    out: dict[tuple[bytes, ...], bytes] = {}
    for piece in pieces:
        out.setdefault(tuple(_SEEN.findall(piece)), piece)
    return list(out.values())


def _ranked(data: bytes) -> dict[str, float]:
    """What the detector thinks of each candidate, 1 for the best one."""
    import chardet

    out: dict[str, float] = {}
    for found in chardet.detect_all(data, ignore_threshold=True):
        name = OURS.get(str(found["encoding"]).lower())
        if name is not None:
            out[name] = max(out.get(name, 0.0), float(found["confidence"] or 0.0))
    top = max(out.values(), default=0.0)
    return {name: value / top for name, value in out.items()} if top else {}


def _titled(pieces: Sequence[bytes], name: str) -> bytes:
    return b"\n".join(pieces).decode(name, "ignore").title().encode(name, "ignore")


def _score(name: str, sense: float, rank: float) -> float:
    return sense**2 * (0.5 + 0.5 * rank) * _RARE.get(name, 1.0) * (1.06 if name == "cp1252" else 1.0)


def _sense(pieces: Sequence[bytes], name: str) -> float:
    """How much of the text makes sense in an encoding, 0 to 1; of the pieces that it cannot read none does."""
    texts: list[str] = []
    for piece in pieces:
        try:
            texts.append(piece.decode(name))
        except UnicodeDecodeError:
            continue
    if len(texts) * 10 < len(pieces) * 9:
        return 0.0
    chars = Counter(char for char in "".join(texts) if char > "\x7f")
    if name == "cp932" and _with_half_width(chars, texts):
        chars = Counter({char: times for char, times in chars.items() if char not in _HALF_WIDTH})
    value = _latin(chars, _LANGUAGES[_LATIN[name]]) if name in _LATIN else _mean(chars, _weigher(name))
    words = [word for text in texts for word in _WORD.findall(text) if not word.isascii()]
    mixed = 0.0 if name in _LATIN else 0.7 if name in MULTIBYTE else 1.0
    odd = sum(1.0 if _swapped(word) else mixed if _MIXED.search(word) else 0.6 * (name in _SCRIPTS and len(word) == 1) for word in words)
    return value * (1 - odd / max(len(words), 1)) * len(texts) / len(pieces)


def _with_half_width(chars: Mapping[str, int], texts: Sequence[str]) -> bool:
    """Whether kana of half width (names as banks write them) stand in fields of their own beside kanji and kana, by which the encoding is then judged: alone they are what Cyrillic capitals read as."""
    full = [char for char in chars if char not in _HALF_WIDTH]
    narrow = [text for text in texts if any(char in _HALF_WIDTH for char in text)]
    pure = sum(all(char < "\x7f" or char in _HALF_WIDTH for char in text) for text in narrow)
    return len(full) >= SEVERAL and pure * 10 >= len(narrow) * 9


def _swapped(word: str) -> bool:
    """Whether small letters come before capitals, as where KOI8 is read as Windows-1251 or the other way round; ``JoséMaría`` is none such."""
    return any(one.islower() and two.isupper() and not three.islower() for one, two, three in zip(word, word[1:], f"{word[2:]}A", strict=False))


def _mean(chars: Mapping[str, int], weigh: Callable[[str], float]) -> float:
    count = sum(chars.values())
    total = sum(weigh(char) * times for char, times in chars.items())
    return min(max(total / count, 0.0), 1.0) if count else 0.0


def _latin(chars: Mapping[str, int], languages: Sequence[str]) -> float:
    """The share of letters with marks that one language of the encoding has, or nearly all of its languages together."""
    every = frozenset("".join(languages))
    sets = [frozenset(letters) for letters in languages]
    best = max(_mean(chars, lambda char, known=known: 1.0 if char.lower() in known or char in known else _other(char)) for known in sets)
    return max(best, 0.93 * _mean(chars, lambda char: 1.0 if char.lower() in every or char in every else _other(char)))


def _other(char: str) -> float:
    """Weight of what is no letter of the language."""
    if char in _TYPOGRAPHY:
        return 0.7
    return 0.3 if char.isalpha() else -1.0 if char < "\xa0" else 0.0


@cache
def _weigher(name: str) -> Callable[[str], float]:
    """Weight of a character in an encoding whose script is not Latin."""
    scripts = _SCRIPTS.get(name)
    if scripts is None:
        return _EAST[name]

    def weigh(char: str) -> float:
        if any(low <= ord(char) < high for low, high in scripts):
            return _WEIGHTS.get(char.lower(), 0.1 if scripts[0][0] in _OFTEN else 0.8)
        return _other(char) * 0.7

    return weigh


def _level(char: str, codec: str, last: int) -> float:
    """1 for the common characters, which stand first in the national standards; less for the others."""
    try:
        lead = char.encode(codec)[0]
    except UnicodeEncodeError:
        return 0.4 * _level(char, "big5", 0xC6) if codec == "gb2312" else 0.1  # traditional characters
    return 1.0 if lead <= last else 0.6


def _eastern(char: str, codec: str, last: int) -> float:
    point = ord(char)
    if 0x4E00 <= point < 0xA000:
        return _level(char, codec, last)
    if 0x3000 <= point < 0x3040 or 0xFF00 <= point < 0xFF60 or char in _TYPOGRAPHY:
        return 0.7
    if 0x3040 <= point < 0x3100:
        return 1.0 if codec == "euc_jp" else 0.2
    if 0xAC00 <= point < 0xD7A4:
        return _level(char, "euc_kr", 0xC8) if codec == "euc_kr" else 0.1
    return 0.2 if char.isalpha() or 0xFF60 <= point < 0xFFA0 else 0.0


_EAST: dict[str, Callable[[str], float]] = {
    "gb18030": lambda char: _eastern(char, "gb2312", 0xD7), "cp950": lambda char: _eastern(char, "big5", 0xC6), "cp932": lambda char: _eastern(char, "euc_jp", 0xCF),
    "euc_jp": lambda char: _eastern(char, "euc_jp", 0xCF), "cp949": lambda char: _eastern(char, "euc_kr", 0xC8),
}  # fmt: skip


def _c1(pieces: Sequence[bytes]) -> bool:
    """Whether bytes occur that only Latin-1 reads."""
    return any(byte in piece for piece in pieces for byte in (0x81, 0x8D, 0x8F, 0x90, 0x9D))


def _differs(pieces: Sequence[bytes], one: str, other: str) -> bool:
    """Whether two encodings read any of the text differently."""
    data = b"\n".join(pieces)
    return data.decode(one, "replace") != data.decode(other, "replace")
