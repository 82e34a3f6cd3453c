"""What an office file is, by its container: a zip with parts (OOXML, OpenDocument) or a compound file with streams (OLE2).

Formats: ECMA-376 part 2 (open packaging), OpenDocument 1.3 part 2, [MS-CFB] (compound files).
"""

from __future__ import annotations

import re
import struct
import zipfile
from collections.abc import Iterator, Mapping
from typing import IO

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ZIP = b"PK\x03\x04"
CELLS = 32_000_000
"""Cells of a sheet, empty ones among the others included: 30 columns of as many rows as a sheet can have."""
FREE, RATIO, TOTAL, MEMBERS = 10 << 20, 200, 4 << 30, 100_000
"""A part may have FREE bytes, above that RATIO times those it takes in the file; all parts TOTAL; so many parts."""
_END = 0xFFFFFFFA
"""Sector numbers from here on are marks."""


def kind_of_zip(head: bytes) -> str:
    """``xlsx``, ``xlsb``, ``ods``, another office format (``docx`` ...), or ``""``, by the parts whose names are in sight."""
    if re.match(rb"PK\x03\x04.{22}\x08\0.{2}mimetypeapplication/vnd\.oasis\.opendocument\.", head, re.DOTALL):
        kind = re.match(rb"spreadsheet|[a-z]+", head[head.index(b"opendocument.") + 13 :][:40])
        return "ods" if kind is not None and kind.group() == b"spreadsheet" else "odf"
    names = set(_names(head))
    if b"xl/workbook.bin" in names:
        return "xlsb"
    if any(name.startswith(b"xl/") for name in names) and names & {b"[Content_Types].xml", b"xl/workbook.xml", b"_rels/.rels", b"xl/sharedStrings.xml", b"xl/worksheets/sheet1.xml"}:
        return "xlsx"
    return next((kind for folder, kind in ((b"word/", "docx"), (b"ppt/", "pptx")) if any(name.startswith(folder) for name in names)), "")


def _names(head: bytes) -> Iterator[bytes]:
    """Names of the members and in the directory, as far as they are in sight; not those of a workbook that a zip holds as it is, without compression."""
    at, ends = 0, _ends(head)
    while (found := _HEADER.search(head, at)) is not None:
        local = found["local"] is not None
        begin = found.start()
        size = struct.unpack_from("<H", head, begin + (26 if local else 28))[0]
        name = begin + (30 if local else 46)
        yield head[name : name + size]
        at = _behind(head, begin, ends) if local else name + size


_HEADER = re.compile(rb"(?P<local>PK\x03\x04).{26}|PK\x01\x02.{42}", re.DOTALL)
_DESCRIPTOR, _STREAMED = re.compile(rb"PK\x07\x08.{4}(.{4})", re.DOTALL), 8


def _ends(head: bytes) -> dict[int, int]:
    """Where the content of a member ends, by where it begins, of those whose size stands behind them (APPNOTE.TXT 4.3.9)."""
    return {found.start() - struct.unpack("<I", found[1])[0]: found.start() for found in reversed(list(_DESCRIPTOR.finditer(head)))}


def _behind(head: bytes, begin: int, ends: Mapping[int, int]) -> int:
    """Where the content of the member whose header begins there ends (APPNOTE.TXT 4.3.7); of one whose size stands behind it, and is not in sight, where it begins."""
    flags, packed = struct.unpack_from("<H", head, begin + 6)[0], struct.unpack_from("<I", head, begin + 18)[0]
    start = begin + 30 + sum(struct.unpack_from("<HH", head, begin + 26))
    return ends.get(start, start) if flags & _STREAMED and not packed else start + packed


def kind_of_ole(head: bytes) -> str:
    """``xls``, ``encrypted`` (OOXML with a password), ``other``; ``""`` if the directory is not in sight."""
    names = _streams(head)
    if names is None:
        return ""
    if "EncryptedPackage" in names:
        return "encrypted"
    return "xls" if names & {"Workbook", "Book", "WORKBOOK", "BOOK"} else "other"


def _streams(head: bytes) -> set[str] | None:
    """Names of what stands in the root of a compound file; None if its directory is not in sight."""
    if len(head) < 512:
        return None
    shift, first = struct.unpack_from("<H", head, 30)[0], struct.unpack_from("<I", head, 48)[0]
    if shift not in {9, 12}:
        return set()
    size = 1 << shift
    tables = struct.unpack_from("<109I", head, 76)
    directory, sector = b"", first
    for _ in range(1 << 12):
        if sector >= _END:
            break
        part = head[(sector + 1) * size : (sector + 2) * size]
        if len(part) < size:
            return None
        directory += part
        table, at = divmod(sector, size // 4)
        place = (tables[table] + 1) * size + at * 4 if table < 109 and tables[table] < _END else len(head)
        if place + 4 > len(head):
            break
        sector = struct.unpack_from("<I", head, place)[0]
    return _below_root(directory)


def _below_root(directory: bytes) -> set[str]:
    """The entries are a binary tree; those of storages inside the root hang on other trees."""
    names: set[str] = set()
    seen, todo = {0}, [struct.unpack_from("<I", directory, 76)[0]] if len(directory) >= 128 else []
    while todo:
        entry = todo.pop()
        if entry in seen or (entry + 1) * 128 > len(directory):
            continue
        seen.add(entry)
        raw = directory[entry * 128 : entry * 128 + 128]
        names.add(raw[: max(struct.unpack_from("<H", raw, 64)[0] - 2, 0)].decode("utf-16-le", "replace"))
        todo += struct.unpack_from("<2I", raw, 68)
    return names


# -- limits -------------------------------------------------------------------------------------------------------------
def refused(file: IO[bytes]) -> str | None:
    """Why a zipped workbook is not given to the reader: ``sheet_damaged``, ``sheet_limit``, ``office_encrypted``, None if nothing speaks against it."""
    try:
        with zipfile.ZipFile(file) as packed:
            parts = packed.infolist()
            if any(part.flag_bits & 1 for part in parts):
                return "office_encrypted"
            if len(parts) > MEMBERS or sum(part.file_size for part in parts) > TOTAL or any(part.file_size > max(FREE, RATIO * part.compress_size) for part in parts):
                return "sheet_limit"
            if any(_encrypted(packed, part) for part in parts if part.filename == "META-INF/manifest.xml"):
                return "office_encrypted"
            sheets = [part for part in parts if re.match(r"xl/worksheets/[^/]+\.xml$", part.filename)]
            return "sheet_limit" if any(_too_large(packed, part) for part in sheets) else None
    except (zipfile.BadZipFile, OSError, ValueError, EOFError, NotImplementedError, RuntimeError, struct.error, zipfile.zlib.error):  # type: ignore[attr-defined]
        return "sheet_damaged"


def _encrypted(packed: zipfile.ZipFile, part: zipfile.ZipInfo) -> bool:
    with packed.open(part) as stream:
        return b"encryption-data" in stream.read(1 << 20)


def _too_large(packed: zipfile.ZipFile, part: zipfile.ZipInfo) -> bool:
    """Whether the declared dimension is over the limit, and the cells that are there span as much."""
    with packed.open(part) as stream:
        head = stream.read(1 << 16)
        declared = re.search(rb"<(?:\w+:)?dimension\s[^>]*?ref=\"(?:[A-Z]+\d+:)?([A-Z]{1,3})(\d{1,7})\"", head)
        if declared is None or _column(declared.group(1)) * int(declared.group(2)) <= CELLS:
            return False
        rows = columns = 0
        while head:
            for column, row in re.findall(rb"\sr=\"([A-Z]{1,3})(\d{1,7})\"", head):
                rows, columns = max(rows, int(row)), max(columns, _column(column))
            more = stream.read(1 << 20)
            head = head[-32:] + more if more else b""
    return rows * columns > CELLS


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number
