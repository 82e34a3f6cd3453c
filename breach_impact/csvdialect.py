"""How a delimited text is written: its delimiter, quotes and header, scored on its first rows."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from itertools import islice

from breach_impact.csvrows import Form, rows
from breach_impact.framing import MAX_FIELDS

SAMPLE = 1 << 16
"""Bytes that are looked at."""
DELIMITERS = (b",", b";", b"\t", b"|", b"^", b"~", b"\x01", b"\x1f")
EMAIL = re.compile(rb"[^\s@,;:|]+@[^\s@,;:|]+\.[^\s@,;:|]+")
DATA = re.compile(
    rb"[-+]?[\d.,]*\d[\d.,]*%?|[\d\s()+./:TZ-]{6,}|[^\s@]+@[^\s@]+\.\w+|https?://.*|[0-9a-fA-F]{16,}|[0-9a-fA-F-]{36}|(?i:true|false|null|yes|no|\\n)", re.DOTALL
)
_WORDS = frozenset(
    """id email mail name username user login phone mobile tel password pass pwd passwd hash salt address street city town state country zip postcode postal date birth
    dob birthdate gender sex age ip created updated first last firstname lastname surname fullname account number no nr num code type status title company job
    customer uid guid uuid url key value token amount price plz ort stadt strasse vorname nachname geburtsdatum telefon passwort benutzer kennwort anrede nom prenom
    adresse ville courriel telephone motdepasse naissance apellido apellidos nombre correo clave contrasena usuario telefono direccion ciudad nome cognome
    senha sobrenome endereco cidade telefone indirizzo citta haslo imie nazwisko miasto adres sifre parola soyad ad wachtwoord voornaam achternaam woonplaats
    почта имя фамилия телефон пароль адрес город логин фио дата инн снилс паспорт 邮箱 姓名 手机 手机号 密码 地址 用户名 身份证 电话 城市 名前 住所 電話 이름 전화 주소 البريد الاسم""".split()
)
"""Words of headers; the sure ones, for the others the rows below speak."""


@dataclass(frozen=True, slots=True)
class Dialect:
    """How the text is written.

    Attributes:
        form: what the row reader needs to know.
        columns: their names.
        body: where the rows begin, behind the header.
        header: whether there is one.
    """

    form: Form
    columns: tuple[str, ...]
    body: int
    header: bool
    why: str
    score: float


def dialect_of(head: bytes, *, whole: bool) -> Dialect:
    """Judge the beginning of a text.

    Args:
        head: its first bytes, from the first one on.
        whole: nothing comes after them.
    """
    head = head[:SAMPLE]
    line_end = b"\r" if b"\n" not in head and b"\r" in head else b"\n"
    skip, told = _told(head)
    best: tuple[float, int, Form] | None = None
    for delimiter in (told,) if told else DELIMITERS:
        form = Form(delimiter, line_end, quote=True, escape=_escapes(head, delimiter))
        found = _score(head[skip:], form, whole)
        if found and (best is None or found > best[:2]):
            best = (*found, form)
    if best is None:
        best = _by_header(head[skip:], line_end, whole)
    if best is None:
        for delimiter in (b":", b";", b"|", b",", b"\t"):
            form = _pairs(head[skip:], Form(delimiter, line_end, quote=False, escape=False, fields=2))
            if form:
                return _with_header(head, skip, form, "address and password", 0.5, whole)
        quoted = _all_quoted(head, line_end)
        form = Form(b"", line_end, quote=quoted, escape=False, fields=1)
        return _with_header(head, skip, form, "no delimiter: one column", 0.1, whole)
    score, count, form = best
    form = Form(form.delimiter, line_end, form.quote, form.escape, fields=count)
    if count == 2:
        form = _pairs(head[skip:], form) or form
    name = {b"\t": "tab", b"\x01": "0x01", b"\x1f": "0x1f"}.get(form.delimiter) or form.delimiter.decode("latin-1")
    return _with_header(head, skip, form, f"delimiter {name}, {count} columns", 0.2 + 0.4 * score, whole)


def _told(head: bytes) -> tuple[int, bytes]:
    """A first line ``sep=;`` names the delimiter."""
    match = re.match(rb'"?sep=(.)"?\r?\n', head)
    return (match.end(), match.group(1)) if match else (0, b"")


def _escapes(head: bytes, delimiter: bytes) -> bool:
    """Whether quotes in quoted fields are escaped by backslashes."""
    return head.count(b'\\"') > head.count(b'\\"' + delimiter) + head.count(b'""')


def _sample(head: bytes, form: Form, whole: bool) -> list[list[bytes]]:
    return list(islice((row.fields for row in rows(head, form, final=whole) if row.fields is not None and row.fields != [b""]), 300))


def _score(head: bytes, form: Form, whole: bool) -> tuple[float, int] | None:
    """(share of rows with the commonest number of fields, that number)."""
    if form.delimiter not in head:
        return None
    sample = _sample(head, form, whole)
    counts = Counter(len(fields) for fields in sample if len(fields) > 1)
    if not counts or not sample:
        return None
    number, times = max(counts.items(), key=lambda item: (item[1], item[0]))
    share = times / len(sample)
    few = len(sample) < 10 and number > 2 and times > 1 and share >= 0.6
    if number > MAX_FIELDS or (share < 0.7 and not few):
        return None
    return share, number


def _by_header(head: bytes, line_end: bytes, whole: bool) -> tuple[float, int, Form] | None:
    """Ragged rows under a header: it says how many fields there should be."""
    for delimiter in DELIMITERS[:6]:
        form = Form(delimiter, line_end, quote=True, escape=False)
        sample = _sample(head, form, whole)
        if len(sample) > 1 and len(sample[0]) > 1 and _is_header([cell.strip() for cell in sample[0]], sample[1:]):
            share = sum(1 for row in sample[1:] if len(row) == len(sample[0])) / (len(sample) - 1)
            if share >= 0.3:
                return share, len(sample[0]), form
    return None


def _pairs(head: bytes, form: Form) -> Form | None:
    """The form of a list of addresses and passwords, None if it is none.

    Without a header the password may hold the delimiter and quotes; a header says how many fields there are.
    """
    lines = [line.split(form.delimiter, 1) for line in head.split(form.line_end)[:300] if line.strip()]
    addresses = [pair[0].strip() for pair in lines if len(pair) == 2 and EMAIL.fullmatch(pair[0].strip())]
    good = len(addresses)
    rest = lines[1:]
    headed = len(lines) > 1 and len(lines[0]) == 2 and _is_header([cell.strip() for cell in lines[0]], rest)
    if not lines or good * 10 < len(rest if headed else lines) * 9:
        return None
    if headed:
        return form
    if 2 * sum(1 for address in addresses if address[:1] == address[-1:] == b'"') > good:
        return Form(form.delimiter, form.line_end, quote=True, escape=form.escape, fields=2)  # the quotes are not of the address
    return Form(form.delimiter, form.line_end, quote=False, escape=False, fields=2, limit=True)


def _all_quoted(head: bytes, line_end: bytes) -> bool:
    lines = [line.strip() for line in head.split(line_end)[:-1] if line.strip()]
    return bool(lines) and all(len(line) > 1 and line[:1] == line[-1:] == b'"' for line in lines)


def _with_header(head: bytes, skip: int, form: Form, why: str, score: float, whole: bool) -> Dialect:
    sample = list(islice((row for row in rows(head[skip:], form, final=True) if row.fields is not None and row.fields != [b""]), 300))
    count = form.fields
    plain = tuple(f"column_{i + 1}" for i in range(count))
    if not sample or form.limit:
        return Dialect(form, plain, skip, False, why, score)
    first, rest = sample[0], sample[1:]
    cells = [cell.strip() for cell in first.fields or []]
    if not _is_header(cells, [row.fields or [] for row in rest]):
        return Dialect(form, plain, skip, False, f"{why}, no header", score)
    if len(cells) > count or (len(cells) < count and rest):
        mode = Counter(len(row.fields or []) for row in rest).most_common(1)
        if mode and mode[0][0] != count:
            form = Form(form.delimiter, form.line_end, form.quote, form.escape, fields=max(mode[0][0], 1))
    if not rest:
        form = Form(form.delimiter, form.line_end, form.quote, form.escape, fields=len(cells))
    return Dialect(form, names_of(cells, form.fields), skip + first.end, True, f"{why}, header", score)


def _is_header(cells: list[bytes], rest: list[list[bytes]]) -> bool:
    """Whether the first row names the columns: by words that are known, else because the rows below are of another form."""
    filled = [cell for cell in cells if cell]
    if not filled or len(filled) * 2 < len(cells) or any(len(cell) > 120 for cell in filled):
        return False
    known = sum(1 for cell in filled if _known(cell))
    data = sum(1 for cell in filled if DATA.fullmatch(cell))
    if data:
        return known * 2 >= len(filled) and data * 3 <= len(filled) and not _alike(cells, rest)
    if known * 3 >= len(filled) or (known and not _alike(cells, rest)):
        return True
    if len(set(filled)) < len(filled) or not rest:
        return False
    columns = [[row[index].strip() for row in rest if index < len(row) and row[index].strip()] for index in range(len(cells))]
    if any(column and sum(1 for cell in column if DATA.fullmatch(cell)) * 10 >= len(column) * 8 for column in columns):
        return True
    if len(cells) == 1:
        return False
    shaped = all(re.fullmatch(rb"[A-Za-z_\x80-\xff][\w\x80-\xff .#/()-]*", cell) for cell in filled)
    return shaped and not any(cell in column for cell, column in zip(cells, columns, strict=True))


def _known(cell: bytes) -> bool:
    """Whether a cell holds a word of headers and nothing that headers do not hold."""
    if len(cell) > 40 or EMAIL.search(cell) or DATA.fullmatch(cell):
        return False
    text = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", cell.decode("utf-8", "replace")).lower()
    return not _WORDS.isdisjoint(re.split(r"[\W\d_]+", text))


def _alike(cells: list[bytes], rest: list[list[bytes]]) -> bool:
    """Whether the row has the form of the rows below: a cell is data where theirs mostly are, or they repeat it."""
    for index, cell in enumerate(cells):
        column = [row[index].strip() for row in rest if index < len(row) and row[index].strip()]
        if not column or not cell:
            continue
        data = sum(1 for other in column if DATA.fullmatch(other)) * 10 >= len(column) * 8
        if (data and DATA.fullmatch(cell)) or cell in column:
            return True
    return False


def names_of(cells: list[bytes], count: int) -> tuple[str, ...]:
    """Column names: unique, none empty."""
    out: dict[str, None] = {}
    for index in range(count):
        raw = cells[index] if index < len(cells) else b""
        try:
            name = raw.decode("utf-8").removeprefix("\ufeff").strip()
        except UnicodeDecodeError:
            name = raw.decode("cp1252", "replace").strip()
        name = name.replace("\0", "") or f"column_{index + 1}"
        unique, number = name, 2
        while unique in out:
            unique, number = f"{name}_{number}", number + 1
        out[unique] = None
    return tuple(out)
