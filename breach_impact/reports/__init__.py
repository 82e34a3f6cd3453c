"""Reports: the statistics JSON as files for people and programs.

The ending of a path chooses the form:

| ending | form |
|---|---|
| `.html` | report to read and print: one page that needs neither network nor script |
| `.md` | report as Markdown, for GitHub and pandoc |
| `.xlsx` | workbook with one sheet a table (needs the extra `xlsx`) |
| `.json` | the statistics as they are |
| `.zip` | all tables as CSV files with a data package, in one file |
| none, or `/` | the same in a folder |

All forms show the same numbers and count nothing. The same statistics give the same bytes.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from breach_impact.errors import InputError, OptionError, sealed

FORMS: Mapping[str, str] = {
    ".html": "report to read and print: one page that needs neither network nor script",
    ".md": "report as Markdown, for GitHub and pandoc",
    ".xlsx": "workbook with one sheet a table",
    ".json": "the statistics as they are",
    ".zip": "all tables as CSV files with a data package, in one file",
    "": "the same in a folder (a name without an ending, or with a final /)",
}
"""Ending of a path -> what is written there."""


@sealed
def write(statistics: Mapping[str, Any], path: str | os.PathLike[str], form: str | None = None) -> Path:
    """Write a report in the form that the ending of the path names.

    A file appears whole or not at all; one that is there is replaced.

    Args:
        statistics: the statistics JSON as a mapping.
        path: of the file, or of a folder for CSV tables.
        form: a key of ``FORMS``, whatever the path ends in; by default the ending decides.

    Returns:
        the path.

    Raises:
        OptionError: no form has this ending.
        InputError: the place cannot be written.
        ImportError: the form needs an extra that is not installed.
    """
    from breach_impact.reports.files import put, writing

    form, place = _form(path) if form is None else form, Path(path)
    if form in ("", ".zip"):
        from breach_impact.reports import csv_bundle

        return csv_bundle.write(statistics, place)
    data = _RENDER[form](statistics)
    with writing(place):
        put(place, data)
    return place


@sealed
def check(path: str | os.PathLike[str], form: str | None = None) -> None:
    """Say before the work that a report has no form, no place, or lacks an extra.

    Args:
        path: as for :func:`write`.
        form: likewise.

    Raises:
        OptionError: no form has this ending.
        InputError: the place cannot be written.
        ImportError: the form needs an extra that is not installed.
    """
    from breach_impact.reports import csv_bundle
    from breach_impact.reports.files import shown, writing

    form, place = _form(path) if form is None else form, Path(path)
    if not place.absolute().parent.is_dir():
        raise InputError(f"cannot write {shown(place)}: there is no such folder")
    if form == "":
        with writing(place):
            csv_bundle.check(place)
    elif place.is_dir():
        raise InputError(f"cannot write {shown(place)}: it is a folder")
    if form == ".xlsx" and find_spec("xlsxwriter") is None:
        from breach_impact.reports.xlsx import MISSING

        raise ImportError(MISSING)


def _form(path: str | os.PathLike[str]) -> str:
    """The key of FORMS that a path names."""
    from breach_impact.reports.files import shown

    text = os.fspath(path)
    separators = tuple(sep for sep in (os.sep, os.altsep) if sep)
    ending = "" if text.endswith(separators) else Path(text).suffix
    if ending.lower() not in FORMS:
        known = ", ".join(form for form in FORMS if form)
        raise OptionError(f"no report has the form {shown(ending)}; give a file that ends in {known}, or a folder with a final / or without an ending for CSV tables")
    return ending.lower()


def _text(module: str) -> Callable[[Mapping[str, Any]], bytes]:
    return lambda statistics: import_module(f"breach_impact.reports.{module}").render(statistics).encode("utf-8", "replace")


def _xlsx(statistics: Mapping[str, Any]) -> bytes:
    from breach_impact.reports.xlsx import render

    return render(statistics)


def _json(statistics: Mapping[str, Any]) -> bytes:
    return (json.dumps(dict(statistics), indent=2, ensure_ascii=False) + "\n").encode("utf-8", "replace")


_RENDER: Mapping[str, Callable[[Mapping[str, Any]], bytes]] = {".html": _text("html"), ".md": _text("markdown"), ".xlsx": _xlsx, ".json": _json}

__all__ = ["FORMS", "check", "write"]
