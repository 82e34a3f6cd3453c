"""The tables as CSV files with a Frictionless Data Package that describes them, in a folder or a zip file.

Files are UTF-8 without a byte order mark, records end with CR LF (RFC 4180). A cell without a value is empty; a share has no exponent.
"""

from __future__ import annotations

import hashlib
import io
import json
import os
import re
import zipfile
from decimal import Decimal
from pathlib import Path
from typing import Any

from breach_impact.errors import InputError
from breach_impact.reports.fields import Field
from breach_impact.reports.files import PART, put, shown, writing
from breach_impact.reports.inert import NOTE, inert
from breach_impact.reports.schema import SPECS
from breach_impact.reports.tables import Cell, Sheet, Statistics, tables

PACKAGE = "datapackage.json"
NAME = "breach-impact-statistics"
END = "\r\n"
_OPENING = f'{{\n  "profile": "tabular-data-package",\n  "name": "{NAME}",\n'
"""What our description of a package begins with, and by which it is known again."""
_UNQUOTED = re.compile(r"[\w.:/#+-]+(?: [\w.:/#+-]+)*")
"""Texts that need no quotes. All others have them, also the empty one, which is so told from a missing one."""
_DIALECT = {"csvddfVersion": 1.2, "delimiter": ",", "lineTerminator": END, "quoteChar": '"', "doubleQuote": True, "header": True}


def write(statistics: Statistics, folder: str | os.PathLike[str]) -> Path:
    """Write the bundle into a folder, which is made, or into a zip file if the path ends in ``.zip``.

    The description is written last, and one from before is removed first: a run that is interrupted leaves no bundle that looks whole.
    A folder is used again only if it holds nothing but an earlier bundle.

    Args:
        statistics: the statistics JSON as a mapping.
        folder: where to.

    Returns:
        the path.

    Raises:
        InputError: the folder holds other files, or cannot be written.
    """
    path = Path(folder)
    bundle = files(statistics)
    with writing(path):
        if path.suffix.lower() == ".zip":
            put(path, _zipped(bundle))
            return path
        check(path)
        path.mkdir(exist_ok=True)
        for name in sorted(os.listdir(path), key=lambda name: (name != PACKAGE, name)):
            if name == PACKAGE or name not in bundle:
                (path / name).unlink()  # check() has seen that it is ours; a table that is no more must not stay
        for name, data in bundle.items():
            put(path / name, data)
    return path


def files(statistics: Statistics) -> dict[str, bytes]:
    """The files of a bundle by name, its description last."""
    sheets = tables(statistics)
    bundle = {f"{sheet.name}.csv": _csv(sheet) for sheet in sheets}
    bundle[PACKAGE] = _package(statistics, sheets, bundle)
    return bundle


def check(folder: Path) -> None:
    """Refuse a folder that holds anything but a bundle of ours.

    Raises:
        InputError: it names the first file that stands in the way.
    """
    if not os.path.lexists(folder):
        return
    for name in sorted(os.listdir(folder)):
        if not _is_ours(folder / name):
            raise InputError(f"cannot write {shown(folder)}: the folder holds other files, such as {shown(name)}; give an empty or a new one")


def _is_ours(path: Path) -> bool:
    """Whether a bundle before this one has left the file; a name alone does not say so, for somebody's own data can be called tokens.csv."""
    if path.is_symlink() or not path.is_file():
        return False
    if path.name.startswith(PART):
        return True
    openings = {PACKAGE: _OPENING.encode()} | {f"{spec.name}.csv": _header(spec.fields) for spec in SPECS}
    opening = openings.get(path.name)
    if opening is None:
        return False
    with path.open("rb") as file:
        return file.read(len(opening)) == opening


def _header(fields: tuple[Field, ...]) -> bytes:
    return (",".join(field.name for field in fields) + END).encode()


def _csv(sheet: Sheet) -> bytes:
    lines = [",".join(_plain(cell) for cell in row) for row in sheet.rows]
    return _header(sheet.fields) + "".join(line + END for line in lines).encode()


def _plain(cell: Cell) -> str:
    """A cell as it stands in the file; a text in quotes if there is anything in it that a reader could take for a separator or a quote."""
    match cell:
        case None:
            return ""
        case bool():
            return "true" if cell else "false"
        case float():
            return format(Decimal(repr(cell)), "f")
        case int():
            return str(cell)
        case _:
            text = inert(cell)
            return text if _UNQUOTED.fullmatch(text) else '"' + text.replace('"', '""') + '"'


def _package(statistics: Statistics, sheets: list[Sheet], bundle: dict[str, bytes]) -> bytes:
    """The description: Data Package, Tabular Data Resource and Table Schema of version 1."""
    tool = str(statistics["provenance"]["tool"])
    package: dict[str, Any] = {
        "profile": "tabular-data-package",
        "name": NAME,
        "title": "Statistics of a breach assessment",
        "description": (
            "What a dump of leaked records means: counts, and no value of the dump. Data that is present is not proven accessed."
            " The kind of each number and the rule by which it was counted stand in headline.csv."
            + ("" if statistics["complete"] else " NOT ALL OF THE DUMP COULD BE READ: the counts are lower bounds, see incomplete_because.csv.")
            + " An empty cell has no value. Control characters and marks of writing direction in names stand as U+FFFD. "
            + NOTE
        ),
        "tool": tool,
        "rules": statistics["provenance"]["rules"],
        "resources": [_resource(sheet, bundle[f"{sheet.name}.csv"]) for sheet in sheets],
    }
    text = json.dumps(package, indent=2, ensure_ascii=False) + "\n"
    return text.encode("utf-8", "replace")


def _resource(sheet: Sheet, data: bytes) -> dict[str, Any]:
    return {
        "profile": "tabular-data-resource",
        "name": sheet.name,
        "path": f"{sheet.name}.csv",
        "title": sheet.title,
        "description": sheet.description,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": len(data),
        "hash": f"sha256:{hashlib.sha256(data).hexdigest()}",
        "dialect": _DIALECT,
        "schema": {"fields": [_field(field) for field in sheet.fields], "missingValues": [""]},
    }


def _field(field: Field) -> dict[str, str]:
    described = {"name": field.name, "type": field.type, "title": field.title, "description": field.description}
    return described | ({"unit": field.unit} if field.unit else {})


def _zipped(bundle: dict[str, bytes]) -> bytes:
    """A zip file that depends on its content alone; not compressed, because versions of zlib give different bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in bundle.items():
            info = zipfile.ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
            info.create_system, info.external_attr = 3, 0o644 << 16
            archive.writestr(info, data)
    return out.getvalue()


__all__ = ["PACKAGE", "check", "files", "write"]
