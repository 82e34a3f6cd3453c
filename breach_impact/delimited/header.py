"""Whether the first row of a delimited text names its columns: by its words, else because the rows below are of another form."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from breach_impact.headerwords.headers import hits, tokens

EMAIL = re.compile(rb"[^\s@,;:|]+@[^\s@,;:|]+\.[^\s@,;:|]+")
DATA = re.compile(
    rb"[-+]?[\d.,]*\d[\d.,]*%?|[\d\s()+./:TZ-]{6,}|\d{1,2}:\d\d(?::\d\d)?|[^\s@]+@[^\s@]+\.\w+|https?://.*|[0-9a-fA-F]{16,}|[0-9a-fA-F-]{36}"
    rb"|(?i:true|false|null|yes|no|\\n)",
    re.DOTALL,
)
"""A value that no header is: a number, time, address, hash or truth value."""
_NONE = re.compile(rb"(?i)|null|none|nan|n/?a|-+|unknown|\\n|\?+")
_WORDS = frozenset(
    """id email mail name username user login phone mobile tel password pass pwd passwd hash salt address street city town state country zip postcode postal date birth
    dob birthdate gender sex age ip created updated first last firstname lastname surname fullname account number no nr num code type status title company job
    customer uid guid uuid url key value token amount price plz ort stadt strasse vorname nachname geburtsdatum telefon passwort benutzer kennwort anrede nom prenom
    adresse ville courriel telephone motdepasse naissance apellido apellidos nombre correo clave contrasena usuario telefono direccion ciudad nome cognome
    senha sobrenome endereco cidade telefone indirizzo citta haslo imie nazwisko miasto adres sifre parola soyad ad wachtwoord voornaam achternaam woonplaats
    почта имя фамилия телефон пароль адрес город логин фио дата инн снилс паспорт 邮箱 姓名 手机 手机号 密码 地址 用户名 身份证 电话 城市 名前 住所 電話 이름 전화 주소 البريد الاسم""".split()
)
"""Words of headers; the sure ones, for the others the rows below speak."""
_NAME = re.compile(r"[#\"']?\s*(?:[^\W\d]|_|\d+_)[\w\s.,:/()*%&²³°№'’+?!\[\]{}#<>-]*")
_SNAKE = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)+|[a-z]+(?:[A-Z][a-z0-9]+)+")
LONGEST = 120
"""Bytes of a column's name."""
FIELDS = 5
"""So many numbers of one length over texts are no row of data."""
Rows = Sequence[Sequence[bytes]]


def is_header(cells: Sequence[bytes], rest: Rows) -> bool:
    """Whether the first row names the columns.

    A row that is wrongly taken for a header is a record lost, so that where nothing speaks for a header there is none.

    Args:
        cells: of the first row, trimmed.
        rest: the rows below.
    """
    filled = [cell for cell in cells if cell]
    if not filled or any(len(cell) > LONGEST for cell in filled):
        return False
    known = sum(1 for cell in filled if known_word(cell))
    columns = [[row[index].strip() for row in rest if index < len(row) and row[index].strip()] for index in range(len(cells))]
    data = sum(1 for cell, column in zip(cells, columns, strict=True) if cell and _data(cell, column))
    if data and _numbers(cells, columns):
        return True
    if data:
        return known * 2 >= len(filled) and data * 3 <= len(filled) and not _alike(cells, columns)
    typed = sum(1 for cell, column in zip(cells, columns, strict=True) if cell and not _NONE.fullmatch(cell) and _typed(column))
    if len(filled) * 2 < len(cells):
        return typed > 0 and len(rest) > 1 and not _repeated(cells, columns)
    if _counted(cells):
        return True
    if _shaped(cells, columns):
        return False
    whole = sum(1 for cell in filled if wholly_known(cell))
    if whole * 2 >= len(filled) or (whole > 1 and whole * 3 >= len(filled) and rest and not _alike(cells, columns)):
        return True
    if typed and (known or not _repeated([cell if len(cell) > 2 else b"" for cell in cells], columns)):
        return True
    if not rest:
        return len(cells) > 1 and known > 0 and all(map(_named, filled)) and sum(1 for cell in filled if _coded(cell) or known_word(cell)) * 2 > len(filled) and any(map(_coded, filled))
    if _repeated(cells, columns):
        return False
    if known * 2 >= len(filled) and not all(map(_capital, filled)):
        return True
    if len(cells) == 1 or len(set(filled)) < len(filled) or not all(map(_named, filled)):
        return False
    return _votes(cells, columns, known > 0) > 0


def _data(cell: bytes, column: Sequence[bytes]) -> bool:
    """Whether a cell is data; ``no`` is a number's name where the values below are no answers."""
    if cell.lower() == b"no" and column and not any(value.lower() in (b"yes", b"no") for value in column):
        return False
    return DATA.fullmatch(cell.strip(b"'\"")) is not None


def known_word(cell: bytes) -> bool:
    """Whether a cell holds a word of headers and nothing that headers do not hold."""
    return (_nameable(cell) and not _WORDS.isdisjoint(_words(cell))) or wholly_known(cell)


def wholly_known(cell: bytes) -> bool:
    """Whether all words of a cell are words of headers."""
    return _nameable(cell) and (all(word in _WORDS for word in _words(cell)) or _in_lexicon(cell.decode("utf-8", "replace")))


def _nameable(cell: bytes) -> bool:
    return len(cell) <= 40 and not EMAIL.search(cell) and not DATA.fullmatch(cell)


def _words(cell: bytes) -> list[str]:
    """The words of a name, also of one in camel case."""
    text = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", cell.decode("utf-8", "replace")).lower()
    return [word for word in re.split(r"[\W\d_]+", text) if word] or [""]


@lru_cache(maxsize=4096)
def _in_lexicon(text: str) -> bool:
    """Whether all of a name's words are words of column names, in any of the languages that detection knows."""
    words = tokens(text)
    spans = [range(hit.start, hit.start + hit.size) for hit in hits(words) if not hit.entry.section.startswith("_") and hit.entry.weight >= 1]
    return 0 < len(words) <= 4 and len({place for span in spans for place in span}) == len(words)


def _coded(cell: bytes) -> bool:
    """Whether a cell is written as programs write names of columns (``campaign_id``, ``createdAt``)."""
    return _SNAKE.fullmatch(cell.decode("utf-8", "replace")) is not None


def _typed(column: Sequence[bytes]) -> bool:
    """Whether the values below are data that a header is not."""
    return bool(column) and sum(1 for value in column if DATA.fullmatch(value)) * 10 >= len(column) * 8


def _alike(cells: Sequence[bytes], columns: Rows) -> bool:
    """Whether the row has the form of the rows below: a cell is data where theirs mostly are, or they repeat it."""
    return any(cell and column and ((_typed(column) and DATA.fullmatch(cell) and (b"@" in cell) == _addresses(column)) or cell in column) for cell, column in zip(cells, columns, strict=True))


def _addresses(column: Sequence[bytes]) -> bool:
    return sum(b"@" in value for value in column) * 2 > len(column)


def _repeated(cells: Sequence[bytes], columns: Rows) -> bool:
    return any(cell and cell in column for cell, column in zip(cells, columns, strict=True))


def _counted(cells: Sequence[bytes]) -> bool:
    """Whether the cells are numbered or lettered on, such as ``COL1``, ``COL2`` or ``a``, ``b``, ``c``."""
    if len(cells) > 2 and all(len(cell) == 1 and cell[0] | 32 == 97 + index for index, cell in enumerate(cells)):
        return True
    found = [re.fullmatch(rb"([^\W\d]\w*?)(\d+)", cell) for cell in cells]
    parts = [match.groups() for match in found if match]
    return len(parts) == len(cells) > 1 and len({word for word, _ in parts}) == 1 and all(int(n) == int(parts[0][1]) + i for i, (_, n) in enumerate(parts)) and int(parts[0][1]) < 2


def _numbers(cells: Sequence[bytes], columns: Rows) -> bool:
    """Whether the cells are numbers of fields, all of one length and no two alike (``3101;3102;3103`` of German practices), and half of the columns below are no numbers."""
    if len(cells) < FIELDS or len({len(cell) for cell in cells}) > 1 or len(set(cells)) < len(cells) or not all(cell.isdigit() and len(cell) > 2 for cell in cells):
        return False
    texts = [sum(not value.isdigit() for value in column) * 2 > len(column) for column in columns if column]
    return len(texts) >= FIELDS and sum(texts) * 2 >= len(texts)


def _shaped(cells: Sequence[bytes], columns: Rows) -> bool:
    """Whether a cell has the shape of those below, such as ``user1`` over ``user2``."""
    return any(
        any(48 <= byte < 58 for byte in cell) and sum(_shape(value) == _shape(cell) for value in column) * 10 >= len(column) * 8
        for cell, column in zip(cells, columns, strict=True)
        if cell and column
    )


def _shape(cell: bytes) -> bytes:
    return re.sub(rb"\d+", b"0", cell)


def _named(cell: bytes) -> bool:
    """Whether a cell could be a name of a column, in any script."""
    try:
        text = cell.decode("utf-8")
    except UnicodeDecodeError:
        text = cell.decode("latin-1")
    return _NAME.fullmatch(text) is not None


def _capital(cell: bytes) -> bool:
    """Whether a cell looks like the name of a person or place: it begins with a capital and goes on in small letters."""
    text = cell.decode("utf-8", "replace")
    return re.fullmatch(r"[^\W\d_]\w*(?:[ -]\w+)*", text) is not None and text[0].isupper() and not text.isupper()


def _written(cell: bytes) -> str:
    """How a cell is written: ``Aa Aa`` for a full name."""
    return re.sub(r"\d+", "0", re.sub(r"[^\W\d_]+", _cased, cell.decode("utf-8", "replace")))


def _cased(word: re.Match[str]) -> str:
    text = word.group()
    return "A" if text.isupper() and len(text) > 1 else "Aa" if text[0].isupper() and text[1:] == text[1:].lower() else "a" if text == text.lower() else "aA"


def _votes(cells: Sequence[bytes], columns: Rows, known: bool) -> int:
    """Columns whose first cell is of another kind than those below, less those where it is of the same.

    Few values below are no sign against a row of which no word is known and which is written as they are: it may be one more of them.
    """
    votes = 0
    for cell, column in zip(cells, columns, strict=True):
        if not cell or len(column) < 3:
            continue
        many = len(column) > 5
        name = cell.decode("utf-8", "replace")
        lengths = {len(value) for value in column}
        digits = sum(1 for value in column if any(48 <= byte < 58 for byte in value)) * 10 >= len(column) * 9
        form = "" if known else _written(cell)
        like = not known and sum(_written(value) == form for value in column) * 10 >= len(column) * 6
        differs = [
            _SNAKE.fullmatch(name) is not None,
            many and len(lengths) == 1 and len(cell) not in lengths,
            digits and not any(48 <= byte < 58 for byte in cell),
            many and len(set(column)) * 2 <= len(column) and len(set(column)) < 30 and not like,
            all(value.isupper() for value in column) and not cell.isupper(),
            cell.islower() and all(value[:1].isupper() for value in column),
            cell.isupper() and sum(value.isupper() for value in column) * 10 < len(column),
        ]
        same = (many and len(lengths) == 1 and len(cell) in lengths) or (like and form not in {"a", "A"})
        votes += any(differs) - same
    return votes


_DATED = re.compile(rb"\d{2}")
"""A title says of which day or year it is; a group does not."""


def grouped(cells: Sequence[bytes], above: Sequence[bytes]) -> Sequence[bytes]:
    """The names of a header, each behind that of its group (``Mother.Phone``), where the row above names groups, as sheets with merged cells are saved.

    Only where names stand twice and their groups tell them apart; else the row above is a title.

    Args:
        cells: of the header, trimmed.
        above: those of the row above it.
    """
    filled, starts = [cell for cell in cells if cell], [cell for cell in above if cell]
    if len(above) != len(cells) or len(starts) < 2 or len(set(filled)) == len(filled) or any(len(cell) > LONGEST or _DATED.search(cell) for cell in starts):
        return cells
    group, out = b"", list[bytes]()
    for cell, over in zip(cells, above, strict=True):
        group = over.replace(b".", b" ").strip() or group
        out.append(group + b"." + cell if group and cell else cell)
    named = [cell for cell in out if cell]
    return out if len(set(named)) == len(named) else cells


def names_of(cells: Sequence[bytes], count: int) -> tuple[str, ...]:
    """Column names: unique, none empty."""
    out: dict[str, None] = {}
    for index in range(count):
        raw = cells[index] if index < len(cells) else b""
        try:
            name = raw.decode("utf-8").removeprefix("\ufeff").strip()
        except UnicodeDecodeError:
            name = raw.decode("cp1252", "replace").strip()
        if index == 0 and len(name) > 1:
            name = name.lstrip("#").strip() or name
        name = name.replace("\0", "") or f"column_{index + 1}"
        unique, number = name, 2
        while unique in out:
            unique, number = f"{name}_{number}", number + 1
        out[unique] = None
    return tuple(out)
