"""What stands in the files that people are given: texts with their place and, where a key or a column names them, their label.

A reader yields batches of texts. HTML, JSON, notebooks, CSV and workbooks are read by their structure, so that a value is seen as a person
sees it and its place can be named; all other text, and what is too large or malformed for its structure, is read by lines.
"""

from __future__ import annotations

import csv
import gzip
import io
import re
import zipfile
from bisect import bisect_right
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, islice
from typing import BinaryIO, NamedTuple

from breach_impact.opening.sniff import NO_DATA, UNSUPPORTED, binary, encoding_of

STRUCTURED = 32_000_000
"""Bytes up to which a file is read by its structure."""
UNPACKED = 1_000_000_000
"""Bytes that the archives within one file may unpack to together."""
MEMBER, MEMBERS, DEPTH = 256_000_000, 10_000, 4
"""Bytes of a member of an archive, members, archives in archives."""
BLOCK, AROUND = 4_000_000, 512
"""Characters read at once; what is seen of a line beyond the piece that is looked at."""
CELLS = 20_000
_PICTURES = [pattern for name, pattern in NO_DATA if name not in {"quarantine", "mongo_metadata", "dynamodb_manifest", "svg"}]
_REJECTS = re.compile(rb'^(?:\xef\xbb\xbf)?\{"(?:schema": "breach-impact/quarantine/[^\n]*"raw": "base64|source": "[^\n]*"reason": "[^\n]*"raw": "[A-Za-z0-9+/])', re.MULTILINE)
"""A quarantine with the raw bytes of its records, also without its first line."""
_TEXTS = {"zip", "gzip_nested", "rtf"}


class Name(NamedTuple):
    """A part of a place that comes from the file and may itself be personal data.

    Attributes:
        text: as it stands.
        kind: with ``number`` what is shown instead, such as ``key-3``.
    """

    text: str
    kind: str
    number: int


Place = tuple[str | Name, ...]


def _no_label(index: int, offset: int) -> str:
    del index, offset
    return ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """Texts of one file.

    Attributes:
        texts: in the order of the file.
        place: of an offset in the text of an index.
        label: what key or column names it, ``""`` for none.
        region: offsets at which a value must begin to count; the rest is there to be seen with it.
        again: these texts were given by their structure before; only literal strings are looked for in them.
    """

    texts: Sequence[str]
    place: Callable[[int, int], Place]
    label: Callable[[int, int], str] = _no_label
    region: tuple[int, int] | None = None
    again: bool = False


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A file, or a member of one, of which nothing is known."""

    place: Place
    why: str


@dataclass(frozen=True, slots=True)
class Raw:
    """A file that holds raw records whatever a search of it finds, such as in base64."""

    place: Place
    why: str


Found = Iterator[Batch | Unreadable | Raw]


class Limits:
    """What archives may still unpack to."""

    def __init__(self) -> None:
        self.left = UNPACKED

    def take(self, stream: BinaryIO) -> io.BytesIO | None:
        """The rest of a stream in memory, or None if it is too much."""
        data = stream.read(min(MEMBER, self.left) + 1)
        if len(data) > min(MEMBER, self.left):
            return None
        self.left -= len(data)
        return io.BytesIO(data)


def read(stream: BinaryIO, name: str, *, within: Place = (), again: bool = False, limits: Limits | None = None, depth: int = 0) -> Found:
    """Everything that a file says.

    Args:
        stream: its bytes; must be able to seek.
        name: content goes before it, but CSV is known by it.
        within: what its places begin with.
        again: give what was read by its structure once more as it stands.
        limits: what may still be unpacked.
        depth: archives around it.
    """
    limits = limits or Limits()
    head = stream.read(1 << 16)
    stream.seek(0)
    if any(re.match(pattern, head, re.DOTALL) for pattern in _PICTURES):
        return
    if head.startswith((b"\x1f\x8b", b"PK\x03\x04", b"PK\x05\x06")):
        unpack = _gunzip if head[0] == 0x1F else _unzip
        yield from unpack(stream, name, within, again, limits, depth) if depth < DEPTH else iter([Unreadable(within, "archives in archives, too deep")])
        return
    if _REJECTS.search(head):
        yield Raw(within, "a quarantine with the raw records that were rejected (--keep-rejects)")
    encoding = encoding_of(head)
    kind = next((kind for kind, pattern in UNSUPPORTED if kind not in _TEXTS and re.match(pattern, head, re.DOTALL)), None)
    if kind or (encoding is None and (binary(head) or b"\0\0" in head)):
        yield Unreadable(within, f"{kind or 'binary data'} is not supported")
        return
    size = stream.seek(0, io.SEEK_END)
    stream.seek(0)
    structured = _structured(head, name) if size <= STRUCTURED else None
    text = io.TextIOWrapper(stream, encoding or "utf-8-sig", errors="replace", newline=None)
    try:
        complete = structured is not None and (yield from structured(text, within))
        if complete is False or again:
            text.seek(0)
            yield from lines(text, within, again=complete is True)
    finally:
        text.detach()


def _structured(head: bytes, name: str) -> Callable[[io.TextIOBase, Place], Generator[Batch, None, bool]] | None:
    """The reader of a structure, which returns false if the file turns out not to have it."""
    start, suffix = head.removeprefix(b"\xef\xbb\xbf").lstrip()[:64].lower(), name.lower().rpartition(".")[2]
    if start.startswith((b"<!doctype html", b"<html", b"<svg", b"<?xml", b"<!--")) or suffix in {"html", "htm", "xhtml", "svg", "xml", "rels"}:
        from breach_impact.artefacts.markup_texts import markup

        return markup
    if suffix in {"csv", "tsv"}:
        return _csv
    if start[:1] in {b"{", b"["} and suffix not in {"md", "toml", "txt", "py", "rst", "ini", "cfg"}:
        from breach_impact.artefacts.json_texts import document

        return document
    return None


def merged(parts: Found) -> Found:
    """The same with small batches joined, for each search costs some milliseconds."""
    pending: list[Batch] = []
    count = 0
    try:
        for part in parts:
            if isinstance(part, Batch) and part.region is None and len(part.texts) < CELLS // 2:
                if pending and (pending[0].again != part.again or count > CELLS):
                    yield _joined(pending)
                    pending, count = [], 0
                pending.append(part)
                count += len(part.texts)
            else:
                yield from (_joined(pending), part)
                pending, count = [], 0
    except Exception:  # what was read before the fault counts
        yield _joined(pending)
        raise
    yield _joined(pending)


def _joined(batches: list[Batch]) -> Batch:
    firsts = [0, *accumulate(len(batch.texts) for batch in batches)]

    def of(index: int) -> tuple[Batch, int]:
        number = bisect_right(firsts, index) - 1
        return batches[number], index - firsts[number]

    def place(index: int, offset: int) -> Place:
        batch, inner = of(index)
        return batch.place(inner, offset)

    def label(index: int, offset: int) -> str:
        batch, inner = of(index)
        return batch.label(inner, offset)

    return Batch(texts=[text for batch in batches for text in batch.texts], place=place, label=label, again=bool(batches) and batches[0].again)


# -- text ---------------------------------------------------------------------------------------------------------------
def lines(text: io.TextIOBase, within: Place, *, again: bool = False) -> Iterator[Batch]:
    """A text by its lines, in bounded memory also where a line does not end."""
    number, column, rest = 1, 0, ""

    def batch(texts: list[str], end: int | None = None) -> Batch:
        """Texts from here on; what begins in front of the region was seen with the piece before, behind it with the next one."""
        region = (AROUND if column else 0, len(texts[0]) if end is None else end) if column or end else None
        return Batch(texts=texts, place=_line_places(within, number, column), region=region, again=again)

    while block := text.read(BLOCK):
        whole = (rest + block).split("\n")
        rest = whole.pop()
        if whole and column:
            yield batch(whole[:1])
            number, column, whole = number + 1, 0, whole[1:]
        if whole:
            yield batch(whole)
            number += len(whole)
        if len(rest) > BLOCK:
            cut = len(rest) - 2 * AROUND
            yield batch([rest], cut + AROUND)
            rest, column = rest[cut:], column + cut
    if rest:
        yield batch([rest])


def _line_places(within: Place, number: int, column: int) -> Callable[[int, int], Place]:
    return lambda index, offset: (*within, f"{number + index}:{(0 if index else column) + offset + 1}")


def _csv(text: io.TextIOBase, within: Place) -> Generator[Batch, None, bool]:
    """A table: the header names the fields. A row is one text, its fields parted by tabs."""
    first = text.readline()
    text.seek(0)
    rows = csv.reader(text, delimiter=max(",;\t|", key=first.count))
    header: list[str] = []
    try:
        while block := [(rows.line_num, row) for row in islice(rows, CELLS)]:
            header = header or block[0][1]
            yield _table([[field.replace("\t", " ") for field in row] for _, row in block], [number for number, _ in block], header, within)
    except csv.Error:  # a field beyond the module's limit, or a stray carriage return
        return False
    return True


def _table(rows: list[list[str]], numbers: list[int], header: list[str], within: Place) -> Batch:
    texts = ["\t".join(row) for row in rows]

    def field(index: int, offset: int) -> int:
        return texts[index].count("\t", 0, offset)

    def label(index: int, offset: int) -> str:
        number = field(index, offset)
        return header[number] if number < len(header) else ""

    return Batch(texts=texts, place=lambda index, offset: (*within, f"line {numbers[index]}, field {field(index, offset) + 1}"), label=label)


# -- archives -----------------------------------------------------------------------------------------------------------
def _gunzip(stream: BinaryIO, name: str, within: Place, again: bool, limits: Limits, depth: int) -> Found:
    with gzip.GzipFile(fileobj=stream) as packed:
        inner = limits.take(packed)  # pyright: ignore[reportArgumentType] - it reads, which is all that is asked
    if inner is None:
        yield Unreadable(within, "unpacks to too much")
    else:
        yield from read(inner, re.sub(r"(?i)\.gz$", "", name), within=within, again=again, limits=limits, depth=depth + 1)


def _unzip(stream: BinaryIO, name: str, within: Place, again: bool, limits: Limits, depth: int) -> Found:
    del name
    with zipfile.ZipFile(stream) as archive:
        members = [member for member in archive.infolist() if not member.is_dir()]
        notes = [member.comment.decode("utf-8", "replace") for member in members]
        yield Batch(texts=[archive.comment.decode("utf-8", "replace"), *notes], place=lambda index, offset: (*within, "comment of the archive"))
        yield Batch(texts=[member.filename for member in members], place=lambda index, offset: (*within, f"name of member {index + 1}"))
        if len(members) > MEMBERS:
            yield Unreadable(within, f"more than {MEMBERS} members")
            return
        if "xl/workbook.xml" in archive.namelist():
            from breach_impact.artefacts.xlsx_texts import workbook

            members = yield from workbook(archive, members, within, limits)
        for index, member in enumerate(members, 1):
            place = (*within, Name(member.filename, "member", index), " ")
            if member.flag_bits & 1:
                yield Unreadable(place, "encrypted")
                continue
            with archive.open(member) as packed:
                inner = limits.take(packed)  # pyright: ignore[reportArgumentType]
            if inner is None:
                yield Unreadable(place, "unpacks to too much")
            else:
                yield from read(inner, member.filename, within=place, again=again, limits=limits, depth=depth + 1)
