"""The first look at a file: its hashes, whether it is compressed, and what its content is. One pass, constant memory."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from breach_impact.framing import Again, Keys, Loader, Reading, Stream
from breach_impact.opening.declared import declared
from breach_impact.opening.encoding import Encoding, told
from breach_impact.opening.hashes import Hashes
from breach_impact.opening.sightings import Sightings
from breach_impact.opening.sniff import HEAD, Finding, binary, sniff
from breach_impact.opening.transcode import decoded, encoding_of
from breach_impact.opening.unpack import compression_of, unpacked

if TYPE_CHECKING:
    from breach_impact.archives.members import Content

STEP = 2 << 20
"""Bytes that are read at a time: what is asked of them finds them in the cache, and memory is not new each time."""
ARENA = 4 << 20
"""Bytes that are asked for and given back before a long file is read: from then on glibc keeps blocks up to this size for the next ones, and the system need not
clear new pages for each (half a CPU second of a gigabyte)."""


@dataclass(frozen=True, slots=True)
class Probe:
    """What the first look found; see :class:`breach_impact.opening.source.Source`.

    ``encoding`` is of single values where it is not ``whole``, else of the text.
    """

    format: str = "unread"
    why: str = ""
    compression: str | None = None
    bytes: int = 0
    sha256: str = ""
    content_sha256: str = ""
    skipped: str | None = None
    loader: Loader | None = None
    encoding: Encoding | None = None
    fault: str | None = None
    columns: tuple[str, ...] = ()
    headed: bool = False
    tables: Mapping[str, Keys] = field(default_factory=dict)
    stamp: tuple[int, int] = (0, 0)


def stamp_of(raw: BinaryIO) -> tuple[int, int]:
    """Size and time of change of an open file, so that it can be told whether it is still the same."""
    status = os.fstat(raw.fileno())
    return status.st_size, status.st_mtime_ns


class _Hashed:
    """A stream that hashes what is read from it."""

    def __init__(self, raw: Stream, hashes: Hashes) -> None:
        self._raw = raw
        self.sha = hashes.digest()
        self.size = 0

    def read(self, size: int = -1, /) -> bytes:
        data = self._raw.read(size)
        self.sha.update(data)
        self.size += len(data)
        return data


def probe(path: Path, name: str, block_size: int, reading: Reading | None = None, content: Content | None = None) -> Probe:
    """Read a file once.

    Args:
        path: of the file.
        name: of the source.
        block_size: bytes that are read together; nothing depends on it.
        reading: how the user wants it read.
        content: where in it a member stands that is read in its place.

    Raises:
        OptionError: the user names a format or an encoding that there is not.
    """
    try:
        with path.open("rb", buffering=0) as raw, Hashes() as hashes:
            if os.fstat(raw.fileno()).st_size > ARENA:
                bytes(ARENA)
            return _look(raw, name, min(block_size, STEP), reading, hashes, content)
    except PermissionError:
        return Probe(why="may not be read", skipped="permission")
    except OSError:
        return Probe(why="cannot be read", skipped="unreadable")


def _look(raw: BinaryIO, name: str, block_size: int, reading: Reading | None, hashes: Hashes, inner: Content | None) -> Probe:
    said = told(reading.encoding) if reading is not None and reading.encoding is not None else None
    stamp = stamp_of(raw)
    given = raw if inner is None else inner.stream(raw)
    first = given.read(16)
    packed = compression_of(first)
    hashed = _Hashed(Again(first, given), hashes)
    stream = unpacked(hashed, packed)
    head, content, seen = b"", hashes.digest(), Sightings()
    text = said is None
    while data := stream.read(block_size):
        if packed:
            content.update(data)
        if text:
            seen.feed(data)
        if len(head) < HEAD:
            head += data[: HEAD - len(head)]
            text = text and (len(head) < HEAD or _is_text(head))
    while hashed.read(block_size):
        pass
    fault: str | None = getattr(given, "fault", None) or getattr(stream, "fault", None)
    encoding = seen.finish(declared(head)) if text and _is_text(head) else None
    received = hashed.sha.finish()
    return replace(
        judged(head, name, reading, said or encoding), compression=packed, bytes=hashed.size, sha256=received,
        content_sha256=content.finish() if packed else received, fault=fault, stamp=stamp,
    )  # fmt: skip


def glance(path: Path, name: str, reading: Reading | None = None) -> Probe | None:
    """What the beginning of a file says, its hashes left out; None where it shows already that what follows decides as well, or cannot be read."""
    try:
        with path.open("rb", buffering=0) as raw:
            stamp = stamp_of(raw)
            packed = compression_of(raw.read(16))
            raw.seek(0)
            stream, head = unpacked(raw, packed), b""
            while len(head) < HEAD and (data := stream.read(HEAD - len(head))):
                head += data
    except OSError:
        return None
    seen = Sightings()
    seen.feed(head[: head.rfind(b"\n") + 1])
    if (reading is not None and reading.encoding is not None) or not _is_text(head) or seen.finish(declared(head)) is not None:
        return None
    return replace(judged(head, name, reading, None), compression=packed, bytes=stamp[0], stamp=stamp)


def judged(head: bytes, name: str, reading: Reading | None, encoding: Encoding | None) -> Probe:
    """What a file's content is.

    Args:
        head: its beginning.
        name: of the source.
        reading: how the user wants it read.
        encoding: as the user says, or as all of the file shows.
    """
    if encoding is not None and encoding.by == "user" and encoding.name in {"utf-16", "utf-32"} and encoding_of(head) != encoding.name:
        encoding = replace(encoding, name=f"{encoding.name}-le")  # what Windows writes, where no mark says which
    whole = encoding if encoding is not None and (encoding.by == "user" or (encoding.whole and b"\0" not in head)) else None
    found = sniff(head, name, whole=len(head) < HEAD, reading=reading, encoding=whole)
    columns, headed = _header(found, head)
    return Probe(
        format=found.format, why=found.why, skipped=found.skipped, loader=found.loader, encoding=found.encoding or _of_values(found, encoding), columns=columns, headed=headed,
        tables=_declared(found, head),
    )  # fmt: skip


def _is_text(head: bytes) -> bool:
    """Whether a beginning may be text of an encoding that holds ASCII."""
    return encoding_of(head) is None and not binary(head)


def _of_values(found: Finding, encoding: Encoding | None) -> Encoding | None:
    """The encoding of single values, for a loader that makes text of them itself."""
    if encoding is None or encoding.by == "user" or encoding.name == "utf-8" or not getattr(found.loader, "decodes", False):
        return None
    return replace(encoding, whole=False)


def _declared(found: Finding, head: bytes) -> Mapping[str, Keys]:
    """The tables that the beginning declares, if the format can."""
    declares = getattr(found.loader, "declares", None)
    if declares is None:
        return {}
    return declares(decoded(head, found.encoding) if found.encoding else head)


def _header(found: Finding, head: bytes) -> tuple[tuple[str, ...], bool]:
    """What the loader says of the columns, if its format has a header."""
    header = getattr(found.loader, "header", None)
    if header is None:
        return (), False
    return header(decoded(head, found.encoding) if found.encoding else head)
