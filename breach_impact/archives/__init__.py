"""Zip and tar archives: what they hold is read as if it lay in a folder of the archive's name, and nothing is written anywhere.

:func:`unfolded` puts the members behind each archive that was given. A member is a stream that is read from its beginning; names are labels and lead nowhere.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from breach_impact.archives.members import Listed
from breach_impact.archives.tar import BLOCK, list_tar
from breach_impact.archives.zip import list_zip
from breach_impact.framing import Stream
from breach_impact.loaders._office import kind_of_zip
from breach_impact.opening.paths import OPENED, Given
from breach_impact.opening.sniff import HEAD, is_tar, sniff
from breach_impact.opening.unpack import compression_of, unpacked

DOCUMENT = {"[Content_Types].xml", "META-INF/manifest.xml"}
"""Members that make a zip a document of an office program (ECMA-376 part 2, OpenDocument 1.3 part 2)."""


def unfolded(found: list[Given]) -> list[Given]:
    """The files, each archive followed by its members, in the order of (name, system).

    Args:
        found: the files that were given.
    """
    out: list[Given] = []
    taken = {(given.name, given.system) for given in found}
    for given in found:
        listed = _listed(given.path) if given.skipped is None else None
        if listed is None:
            out.append(given)
            continue
        out.append(replace(given, archive=listed.fault or OPENED))
        out.extend(_members(given, listed, taken))
    return sorted(out, key=lambda given: (given.name, given.system))


def _members(given: Given, listed: Listed, taken: set[tuple[str, str]]) -> Iterator[Given]:
    """The members as files; of equal names all but the first are told apart by their place in the archive."""
    names = Counter(member.name for member in listed.members)
    for number, member in enumerate(listed.members, 1):
        name = f"{given.name}/{member.name}"
        if names[member.name] > 1 or (name, given.system) in taken:
            name = f"{given.name}/{number}/{member.name}"
        yield replace(given, name=name, skipped=member.skipped, member=member)


def _listed(path: Path) -> Listed | None:
    """What an archive holds; None of a file that is none, or that is one document (of an office program, of pg_dump)."""
    try:
        with path.open("rb", buffering=0) as raw:
            packed = compression_of(raw.read(16))
            raw.seek(0)
            stream = unpacked(raw, packed)
            head = _read(stream, b"", 2 * BLOCK)
            if not (head.startswith(b"PK") and packed is None) and not is_tar(head):
                return None
            head = _read(stream, head, HEAD)
            kind = sniff(head, path.name, whole=len(head) < HEAD).format
            if kind == "zip":
                listed = list_zip(raw)
                return None if kind_of_zip(head) or any(member.name in DOCUMENT for member in listed.members) else listed
            return list_tar(path, raw, packed) if kind == "tar" else None
    except OSError:
        return None


def _read(stream: Stream, head: bytes, size: int) -> bytes:
    while len(head) < size and (data := stream.read(size - len(head))):
        head += data
    return head
