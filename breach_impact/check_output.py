"""``breach-impact check-output``: no raw personal data in what leaves the house.

Reports, notebooks, tables, logs and docs are searched with the detectors. What is found is named by file, place and data type; the value
itself is in no finding, no message and no exception.
"""

from __future__ import annotations

import glob
import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from fnmatch import fnmatch
from os import PathLike
from pathlib import Path

from breach_impact.artefacts.texts import Batch, Name, Place, Raw, Unreadable, merged, read
from breach_impact.artefacts.textscan import TextScan
from breach_impact.errors import InputError, sealed
from breach_impact.privacy import is_personal_name, printable, safe_name

CLEAN, FOUND, UNREAD = 0, 1, 2
"""Exit codes. A file that cannot be read comes first: of it nothing is known."""
UNREADABLE = "unreadable"
RAW = "raw_records"
MOST = 1000
"""Findings a file; one with more is a dump, and what else is in it does not matter."""
_PASSED_OVER = frozenset({".git", "__pycache__", ".venv", "node_modules"})
_LONGEST = 200


@dataclass(frozen=True, slots=True, order=True)
class Suspect:
    """A value that should not be there, without the value.

    Attributes:
        file: as it was given, a name that is itself personal data left out.
        place: line and column, JSON pointer, sheet and cell, cell of a notebook, member of an archive.
        data_type: of the registry; ``canary`` for a string of ``extra``, ``raw_records`` for a quarantine that holds them, ``unreadable`` for a file
            that could not be searched.
        why: what it was known by.
    """

    file: str
    place: str
    data_type: str
    why: str


@sealed
def check(paths: Sequence[str | PathLike[str]], *, strict: bool = False, extra: Iterable[str] = (), exclude: Sequence[str] = ()) -> list[Suspect]:
    """Search files for raw personal data.

    Args:
        paths: files, folders (walked in the order of names) and globs.
        strict: also find what ranges kept for examples hold (``data/reserved.toml``), such as addresses at example.com.
        extra: strings that must not occur at all, in whatever encoding.
        exclude: patterns of names or paths in folders that are passed over, such as ``*.doctree``.

    Returns:
        what was found, by file and place; pictures and fonts are not looked into.

    Raises:
        InputError: if an argument means no file.
        OptionError: if a string to look for is too short.
    """
    scan = TextScan(strict=strict, extra=tuple(extra))
    return [suspect for number, path in enumerate(files(paths, exclude=exclude), 1) for suspect in _of_file(path, number, scan)]


def render(suspects: Sequence[Suspect]) -> str:
    """One line a finding for the terminal: ``file:place: data type (why)``."""
    return "".join(f"{printable(':'.join(filter(None, (each.file, each.place))))}: {_said(each)}\n" for each in suspects)


def exit_code(suspects: Sequence[Suspect]) -> int:
    """0 clean, 1 something was found, 2 a file cannot be read (and something else may have been found)."""
    return UNREAD if any(each.data_type == UNREADABLE for each in suspects) else FOUND if suspects else CLEAN


def _said(suspect: Suspect) -> str:
    return f"cannot be read ({suspect.why})" if suspect.data_type == UNREADABLE else f"{suspect.data_type} ({suspect.why})"


# -- which files --------------------------------------------------------------------------------------------------------
def files(paths: Sequence[str | PathLike[str]], *, exclude: Sequence[str] = ()) -> list[Path]:
    """The files that the arguments of :func:`check` mean, each once.

    Raises:
        InputError: if an argument means no file.
    """
    return list(dict.fromkeys(path for argument in paths for path in _files(os.fspath(argument), exclude)))


def _files(argument: str, exclude: Sequence[str]) -> Iterator[Path]:
    path = Path(argument)
    if path.is_dir():
        found = list(_walk(path, exclude))
    elif os.path.lexists(path):
        found = [path]
    else:
        matches = map(Path, sorted(glob.glob(argument, recursive=True, include_hidden=True)) if glob.has_magic(argument) else ())
        found = [match for match in matches if match.is_file() and not _excluded(match, exclude)]
    if not found:
        shown = "<a path that is personal data itself>" if is_personal_name(argument) else repr(argument)
        raise InputError(f"nothing to check at {shown}; check the spelling, give files, folders or patterns that match a file")
    yield from found


def _walk(root: Path, exclude: Sequence[str]) -> Iterator[Path]:
    """The files below a folder, and the folders that may not be read; links are not followed."""
    shut: list[str] = []
    for folder, folders, names in os.walk(root, followlinks=False, onerror=lambda error: shut.append(error.filename)):
        folders[:] = sorted(name for name in folders if name not in _PASSED_OVER and not _excluded(Path(folder, name), exclude))
        yield from (path for name in sorted(names) if not (path := Path(folder, name)).is_symlink() and not _excluded(path, exclude))
    yield from map(Path, shut)


def _excluded(path: Path, exclude: Sequence[str]) -> bool:
    return any(fnmatch(path.name, pattern) or fnmatch(path.as_posix(), pattern) for pattern in exclude)


# -- one file -----------------------------------------------------------------------------------------------------------
def _of_file(path: Path, number: int, scan: TextScan) -> Iterator[Suspect]:
    """Its findings, each once; a string to look for is given where the structure shows it, else by its line."""
    file = _path(path, number, scan)
    seen: set[tuple[str, str]] = set()
    strings: set[str] = set()
    for again, place, data_type, why in _findings(path, scan):
        shown = _shown(place, scan)
        mark = (shown, why if data_type == "canary" else data_type)
        if mark in seen or (again and why in strings):
            continue
        seen.add(mark)
        if data_type == "canary":
            strings.add(why)
        yield Suspect(file, shown, data_type, why)
        if len(seen) == MOST:
            yield Suspect(file, "", data_type, f"{MOST} findings; the rest of the file was not looked at")
            return


def _findings(path: Path, scan: TextScan) -> Iterator[tuple[bool, Place, str, str]]:
    """(given before, place, data type, why) of a file and its name; what cannot be read ends it."""
    names = Batch(texts=list(path.parts), place=lambda index, offset: ("name",))
    yield from ((False, place, hit.data_type, hit.why) for place, hit in scan.search(names))
    try:
        if not path.is_file():
            yield False, (), UNREADABLE, "no regular file, or a folder without permission"
            return
        with path.open("rb") as stream:
            for part in merged(read(stream, path.name, again=scan.literal)):
                if isinstance(part, Unreadable):
                    yield False, part.place, UNREADABLE, part.why
                elif isinstance(part, Raw):
                    yield False, part.place, RAW, part.why
                else:
                    yield from ((part.again, place, hit.data_type, hit.why) for place, hit in scan.search(part))
    except OSError as error:
        yield False, (), UNREADABLE, error.strerror or "damaged"
    except MemoryError:
        raise
    except Exception as error:  # noqa: BLE001 - of zipfile, gzip and XML parsers; their messages may quote the file
        yield False, (), UNREADABLE, f"damaged: {type(error).__name__}"


def _path(path: Path, number: int, scan: TextScan) -> str:
    parts = [safe_name(part, "file", number) if not scan.shows(part) else f"file-{number}" for part in path.parts]
    return printable(os.path.join(*parts)) if parts else "."


def _shown(place: Place, scan: TextScan) -> str:
    """A place without what would disclose a person."""
    out = []
    for part in place:
        if isinstance(part, Name):
            hidden = len(part.text) > _LONGEST or scan.shows(part.text)
            out.append(f"{part.kind}-{part.number}" if hidden else safe_name(part.text, part.kind, part.number))
        else:
            out.append(part)
    return printable("".join(out).strip(" "))
