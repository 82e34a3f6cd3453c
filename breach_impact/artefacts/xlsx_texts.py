"""Workbooks: every cell by sheet and address, under the name in its column's first row; and all texts around the cells."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Generator, Iterator
from typing import BinaryIO
from xml.etree import ElementTree

from breach_impact.artefacts.texts import CELLS, Batch, Limits, Name, Place, Unreadable

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_OF_CELLS = frozenset({"c", "v", "f", "is", "t", "r", "row", "sheetData", "rPh"})

Members = list[zipfile.ZipInfo]


def workbook(archive: zipfile.ZipFile, members: Members, within: Place, limits: Limits) -> Generator[Batch | Unreadable, None, Members]:
    """The sheets of a workbook.

    Returns:
        the members that are still to be read: properties, comments, relations.
    """
    shared = [*_shared(archive, limits)]
    used: set[int] = set()
    sheets = _sheets(archive, limits)
    for number, (title, member) in enumerate(sheets, 1):
        name = Name(title, "sheet", number)
        body = _member(archive, member, limits)
        if body is None:
            yield Unreadable((*within, name), "unpacks to too much, or holds entities")
        else:
            yield from _sheet(body, name, shared, used, within)
    left = [number for number in range(len(shared)) if number not in used]
    yield Batch(texts=[shared[number] for number in left], place=lambda index, offset: (*within, f"shared string {left[index] + 1}, in no cell"))
    done = {"xl/sharedStrings.xml", *(member for _, member in sheets)}
    return [member for member in members if member.filename not in done]


def _member(archive: zipfile.ZipFile, name: str, limits: Limits) -> io.BytesIO | None:
    """A member in memory; none that declares entities, which could grow without bound."""
    with archive.open(name) as packed:
        body = limits.take(packed)  # pyright: ignore[reportArgumentType]
    return None if body is None or b"<!DOCTYPE" in body.getvalue()[:4096] else body


def _parsed(archive: zipfile.ZipFile, name: str, limits: Limits) -> ElementTree.Element | None:
    body = _member(archive, name, limits) if name in archive.namelist() else None
    return None if body is None else ElementTree.parse(body).getroot()


def _sheets(archive: zipfile.ZipFile, limits: Limits) -> list[tuple[str, str]]:
    """(title, member) of the sheets in their order; a sheet that the book does not list comes last."""
    book, relations = _parsed(archive, "xl/workbook.xml", limits), _parsed(archive, "xl/_rels/workbook.xml.rels", limits)
    targets = {} if relations is None else {each.get("Id"): each.get("Target", "") for each in relations}
    listed = [] if book is None else [(sheet.get("name", ""), targets.get(sheet.get(_RELATION)) or "") for sheet in book.iter(f"{_MAIN}sheet")]
    known = archive.namelist()
    out = [(title, target.lstrip("/") if target.startswith("/") else f"xl/{target}") for title, target in listed]
    out = [(title, member) for title, member in out if member in known]
    rest = sorted(name for name in known if re.fullmatch(r"xl/worksheets/[^/]+\.xml", name) and name not in {member for _, member in out})
    return [*out, *((name.rpartition("/")[2], name) for name in rest)]


def _shared(archive: zipfile.ZipFile, limits: Limits) -> Iterator[str]:
    strings = _parsed(archive, "xl/sharedStrings.xml", limits)
    for item in () if strings is None else strings:
        yield "".join(text.text or "" for text in item.iter(f"{_MAIN}t"))


def _sheet(body: BinaryIO, name: Name, shared: list[str], used: set[int], within: Place) -> Iterator[Batch]:
    header: dict[str, str] = {}
    texts: list[str] = []
    places: list[str] = []
    around: list[str] = []
    for _, element in ElementTree.iterparse(body):
        tag = element.tag.removeprefix(_MAIN)
        if tag == "row":
            for address, text in _cells(element, shared, used):
                column = address.rstrip("0123456789")
                header.setdefault(column, text)
                texts.append(text)
                places.append(address)
            element.clear()
        elif tag not in _OF_CELLS:
            around += [text for text in (element.text, *element.attrib.values()) if text and text.strip()]
        if len(texts) >= CELLS:
            yield _batch(texts, places, header, name, within)
            texts, places = [], []
    yield _batch(texts, places, header, name, within)
    yield Batch(texts=around, place=lambda index, offset: (*within, name))


def _cells(row: ElementTree.Element, shared: list[str], used: set[int]) -> Iterator[tuple[str, str]]:
    """(address, text) of a row's cells; formulas are texts as well."""
    for number, cell in enumerate(row.iter(f"{_MAIN}c"), 1):
        address, value = cell.get("r") or f"?{number}", cell.findtext(f"{_MAIN}v") or ""
        inline = "".join(text.text or "" for text in cell.iter(f"{_MAIN}t"))
        if cell.get("t") == "s" and value.isdigit() and int(value) < len(shared):
            used.add(int(value))
            value = shared[int(value)]
        elif cell.get("t", "n") == "n" and re.search("[.eE]", value):  # a long number as Excel writes it
            value = _integer(value)
        for text in (value, inline, cell.findtext(f"{_MAIN}f") or ""):
            if text:
                yield address, text


def _integer(value: str) -> str:
    try:
        number = float(value)
    except ValueError:
        return value
    return str(int(number)) if number.is_integer() and abs(number) < 1e20 else value


def _batch(texts: list[str], places: list[str], header: dict[str, str], name: Name, within: Place) -> Batch:
    return Batch(
        texts=texts,
        place=lambda index, offset: (*within, name, f"!{places[index]}"),
        label=lambda index, offset: header.get(places[index].rstrip("0123456789"), ""),
    )
