"""The first look at a file: its hashes, whether it is compressed, and what its content is. One pass, constant memory."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from breach_impact.decompress import MAGIC, GzipReader
from breach_impact.framing import Keys, Loader
from breach_impact.sniff import HEAD, Finding, decoded, sniff


@dataclass(frozen=True, slots=True)
class Probe:
    """What the first look found; see :class:`breach_impact.dump.Source`."""

    format: str = "unread"
    why: str = ""
    compression: str | None = None
    bytes: int = 0
    sha256: str = ""
    content_sha256: str = ""
    skipped: str | None = None
    loader: Loader | None = None
    encoding: str | None = None
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

    def __init__(self, raw: BinaryIO) -> None:
        self._raw = raw
        self.sha = hashlib.sha256()
        self.size = 0

    def read(self, size: int = -1, /) -> bytes:
        data = self._raw.read(size)
        self.sha.update(data)
        self.size += len(data)
        return data


def probe(path: Path, name: str, block_size: int) -> Probe:
    """Read a file once."""
    try:
        with path.open("rb") as raw:
            return _look(raw, name, block_size)
    except PermissionError:
        return Probe(why="may not be read", skipped="permission")
    except OSError:
        return Probe(why="cannot be read", skipped="unreadable")


def _look(raw: BinaryIO, name: str, block_size: int) -> Probe:
    stamp = stamp_of(raw)
    zipped = raw.read(2) == MAGIC
    raw.seek(0)
    hashed = _Hashed(raw)
    stream = GzipReader(hashed) if zipped else hashed
    head, content = b"", hashlib.sha256()
    while data := stream.read(block_size):
        if zipped:
            content.update(data)
        if len(head) < HEAD:
            head += data[: HEAD - len(head)]
    while hashed.read(block_size):
        pass
    fault = stream.fault if isinstance(stream, GzipReader) else None
    found = sniff(head, name, whole=len(head) < HEAD)
    columns, headed = _header(found, head)
    received = hashed.sha.hexdigest()
    return Probe(
        format=found.format, why=found.why, compression="gzip" if zipped else None, bytes=hashed.size, sha256=received,
        content_sha256=content.hexdigest() if zipped else received, skipped=found.skipped, loader=found.loader, encoding=found.encoding, fault=fault,
        columns=columns, headed=headed, tables=_declared(found, head), stamp=stamp,
    )  # fmt: skip


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
