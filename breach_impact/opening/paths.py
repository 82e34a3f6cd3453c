"""Which files the arguments mean, and what they are called in the result."""

from __future__ import annotations

import glob
import os
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase
from pathlib import Path
from typing import TYPE_CHECKING

from breach_impact.errors import InputError
from breach_impact.privacy import is_personal_name

if TYPE_CHECKING:
    from breach_impact.archives.members import Member

OPENED = "read_with_members"
"""Reason code of an archive: its members are read, and all of it with them."""
_NAMED = re.compile(r"([A-Za-z0-9][A-Za-z0-9_.-]*)=(.+)", re.DOTALL)
_SUFFIX = re.compile(r"\.(?:[A-Za-z][A-Za-z0-9]{0,9}|7z)$")
_FORMAT = re.compile(
    r"(?i)\.(?:json|ndjson|jsonl|jsonlines|geojson|csv|tsv|tab|psv|ssv|txt|text|log|sql|dump|dmp|bak|backup|old|orig|copy|out|dat|data|export|raw|gz|gzip|tgz|bz2|xz|lzma|zst|zstd|lz4|br|z|zip|tar|rar|7z|bson|metadata"
    r"|xml|xls|xlsx|xlsm|xlsb|ods|parquet|pq|avro|orc|arrow|feather|ipc|db|db3|sqlite|sqlite3|mdb|accdb|dbf|ldif|ldf|vcf|mbox|eml|hl7|mapping|settings|analyzer|alias|template|schema|structure|part[0-9]*|snappy|(?-i:[a-z]{2})|utf-?8|utf16|latin1|cp125[0-9])$"
)
"""What tells a format, a packing or a part (``split`` calls them ``aa``, ``ab``), behind which another such ending may stand; ``dbo.Orders`` is a name."""
_EDGE = " ()[]-_."
_MOMENT = re.compile(r"(?:19|20)\d\d[-_.]?\d\d[-_.]?\d\d[T_ -]\d\d[-_.:h]?\d\d(?:[-_.:m]?\d\d)?(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?$", re.IGNORECASE)
_NUMBER = re.compile(r"(?<![^\W_])\d+$|(?<!\d)\d{4,}$|(?<=[^\W\d_]{3})\d+$|(?<=[\u3040-\u9fff\uac00-\ud7a3])\d+$")
_RUN = re.compile(
    r"(?i)(?:(?<![0-9a-z])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?:[-_.]c\d{3})?"  # a UUID
    r"|(?<![0-9a-z])(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])(?:[0-9a-f]{64}|[0-9a-f]{40}|[0-9a-f]{32}|[0-9a-f]{24}|[0-9a-f]{20}|[0-9a-f]{16})"  # a digest or an id, also alone
    r"|(?<=[-_.])(?:(?<=\d[-_.])|(?=[a-f]*\d+[a-f]))(?:[0-9a-f]{12}|[0-9a-f]{10}|[0-9a-f]{8}))$"  # a short one behind a name: no word and its year (``cafe2020``)
)
"""What a run of Spark or a loader marks its files with (``part-00000-<uuid>.c000``, ``batch-202309050600-46c118d7``): the parts of one table have others."""
_PARTITION = re.compile(r"(?:(?:^|/)[A-Za-z_][\w.-]*=[^/]*)+$")
"""Folders of one value of a column (``dt=2023-09-01``), as Hive and Spark lay them out below the table's."""
_PART = re.compile(r"(?<![^\W\d_])part(?:[-_. ]?\d+[-_. ]?of[-_. ]?\d+)?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Given:
    """A file that was found.

    Attributes:
        name: in the result.
        system: source system.
        path: where it is.
        skipped: reason for not even looking at it.
        named: the system was given, so that no database named inside goes before it.
        archive: of an archive that was opened, the reason code for not reading it as a file.
        member: of a file inside an archive, where it stands there; ``path`` is that of the archive.
    """

    name: str
    system: str
    path: Path
    skipped: str | None = None
    named: bool = False
    archive: str | None = None
    member: Member | None = None


def find(arguments: list[str], systems: Mapping[str, str]) -> list[Given]:
    """The files of all arguments, in the order of (name, system).

    Raises:
        InputError: if an argument means no file.
    """
    found: dict[tuple[str, str], Given] = {}
    for argument in arguments:
        system, place, named = _system(argument, systems)
        for given in _files(place, system):
            name = given.name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")  # a name that is no UTF-8 could not be printed
            given = replace(given, name=name, system=systems.get(name, given.system), named=named or name in systems)
            found.setdefault((os.path.abspath(given.path), given.system), given)
    named = _distinct(list(found.values()))
    return sorted(named, key=lambda given: (given.name, given.system))


def _system(argument: str, systems: Mapping[str, str]) -> tuple[str, str, bool]:
    """(system, path, whether the system is given) of an argument; a path that exists is never taken for ``NAME=PATH``."""
    match = _NAMED.fullmatch(argument)
    if match and not os.path.lexists(argument):
        return match.group(1), match.group(2), True
    return systems.get(argument, "default"), argument, argument in systems


_PART = re.compile(r"(?i)(?<![^\W\d_])(part|pt|teil|partie|parte|czesc|chunk|split|tome|vol(?:ume)?|часть|том)[ _.-]?[0-9]{1,5}(?:[ _.-]?(?:of|von|de|из)[ _.-]?[0-9]{1,5})?(?![0-9])")


def part_of(name: str) -> str:
    """The name of a file without which part of another it is (``users_part_2.txt``); empty for a file that says nothing of parts."""
    whole = _PART.sub(r"\1", name.rpartition("/")[2])
    return whole if whole != name.rpartition("/")[2] else ""


def takes(arguments: Sequence[str], file: str) -> bool:
    """Whether the arguments would mean a file that is not there yet: it lies in one of their folders, or a pattern matches it."""
    place = Path(os.path.realpath(file))
    for argument in arguments:
        given = _system(argument, {})[1]
        root = Path(os.path.realpath(given))
        if root.is_dir():
            if root in place.parents:
                return True
        elif glob.has_magic(given) and not root.exists():
            deep = "**" in given or len(root.parts) == len(place.parts)
            if deep and any(fnmatchcase(str(place), pattern) for pattern in (str(root), str(root).replace("**/", ""))):
                return True
    return False


def _files(place: str, system: str) -> Iterator[Given]:
    path = Path(place)
    if path.is_dir():
        yield from _walk(path, system)
    elif os.path.lexists(path):
        yield Given(path.name, system, path, None if path.is_file() else "not_a_file")
    elif place == "-":
        raise InputError("standard input is not read, for a dump is read twice; write it to a file, and give that file")
    else:
        matches = sorted(glob.glob(place, recursive=True, include_hidden=True)) if glob.has_magic(place) else []
        if not matches:
            what = "nothing matches the pattern" if glob.has_magic(place) else "no such file or folder:"
            raise InputError(f"{what} {_shown(place)}; check the spelling, or give NAME=PATH with an existing path")
        for match in matches:
            if Path(match).is_file():
                yield Given(Path(match).name, system, Path(match))


def _walk(root: Path, system: str) -> Iterator[Given]:
    """The files below a folder; links are listed, not followed."""
    count = 0
    unreadable: list[str] = []
    for folder, folders, files in os.walk(root, followlinks=False, onerror=lambda error: unreadable.append(error.filename)):
        folders.sort()
        links = [name for name in folders if Path(folder, name).is_symlink()]
        for name in sorted(files + links):
            path = Path(folder, name)
            count += 1
            skipped = "symlink" if path.is_symlink() else None if path.is_file() else "not_a_file"
            yield Given(path.relative_to(root).as_posix(), system, path, skipped)
    for name in unreadable:
        count += 1
        relative = Path(name).relative_to(root).as_posix()
        yield Given(relative if relative != "." else root.name or ".", system, Path(name), "permission")
    if not count:
        raise InputError(f"the folder {_shown(str(root))} holds no file; give the folder that holds the dump")


def _shown(place: str) -> str:
    """A path as an error may show it: names of files can be data as well."""
    return "<a path that is personal data itself>" if is_personal_name(place) else repr(place)


def _distinct(found: list[Given]) -> list[Given]:
    """Put parent names before names that two files of a system share."""
    out = list(found)
    for depth in range(1, 64):
        counts = Counter((given.name, given.system) for given in out)
        if max(counts.values(), default=0) < 2:
            break
        for index, given in enumerate(out):
            if counts[given.name, given.system] > 1:
                parts = found[index].path.absolute().parts[1:]
                keep = len(Path(found[index].name).parts) + depth
                out[index] = replace(given, name="/".join(parts[-keep:]))
    return out


def table_of(name: str) -> str:
    """The table that a file is named after: its stem without trailing numbers, dates, marks of a run and ``part``; of a stem of nothing else its folder.

    A number of up to three digits that is glued to a word of one or two letters is part of the name (``users_v2``, ``md5``; but ``u_ex230313`` is ``u_ex``).
    """
    stem, words = _stem_and_words(name)
    folder = _PARTITION.sub("", name.rpartition("/")[0])
    return words or (table_of(folder) if folder else stem)


def whole_stem(name: str) -> str:
    """The name of a file with its numbers and dates, without what tells its format."""
    return _stem_and_words(name)[0]


def nameless(name: str) -> bool:
    """Whether neither a file nor its folders say more than a number, a date, a mark of a run, a partition or ``part``."""
    folder, _, file = name.rpartition("/")
    return not any(_stem_and_words(part)[1] for part in (*_PARTITION.sub("", folder).split("/"), file))


def _stem_and_words(name: str) -> tuple[str, str]:
    """The name of a file without what tells its format, and what is left of that without numbers, dates and ``part`` at its end."""
    stem = name.rsplit("/", 1)[-1]
    for turn in range(4):
        shorter = (_FORMAT if turn else _SUFFIX).sub("", stem)
        shorter = re.sub(r"\.\d+$", "", shorter) or shorter
        if shorter in {stem, ""}:
            break
        stem = shorter
    rest, before = stem, ""
    while rest != before:
        before = rest
        rest = rest.rstrip(_EDGE)
        for pattern in (_RUN, _MOMENT, _PART, _NUMBER, _PART):
            rest = pattern.sub("", rest)
    return stem, rest
