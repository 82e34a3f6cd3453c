"""The beginning of a pg_dump archive, and ``pg_restore`` as a child process that turns an archive into SQL text."""

from __future__ import annotations

import io
import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from glob import glob
from pathlib import Path
from threading import Thread
from typing import IO, Any

from breach_impact.framing import Stream

MAGIC = b"PGDMP"
HEAD = 1 << 12
_TAR_HEADER = 512
_CUSTOM = 1  # the format that stands in the header; 3 (tar) stands there also in a directory's toc.dat
_MEMORY = 4 << 30
_CHUNK = 1 << 20


def is_tar(head: bytes) -> bool:
    """Whether this is pg_dump's tar format: its table of contents is the first member."""
    return head[:8] == b"toc.dat\0" and head[257:262] == b"ustar" and head[_TAR_HEADER : _TAR_HEADER + 5] == MAGIC


def is_directory(head: bytes) -> bool:
    """Whether this is the table of contents of the directory format."""
    return head.startswith(MAGIC) and len(head) > 10 and head[10] != _CUSTOM


def database_of(head: bytes) -> str:
    """The database that the header names, ``""`` if it cannot be read (``ReadHead`` in src/bin/pg_dump/pg_backup_archiver.c, versions 1.4 to 1.16)."""
    data = head[_TAR_HEADER:] if is_tar(head) else head
    if len(data) < 16 or data[5] != 1 or not 4 <= data[6] <= 16 or not 1 <= data[8] <= 8:
        return ""
    number = 1 + data[8]  # a sign, then the bytes from the lowest on
    at = 11 + (1 if data[6] >= 15 else number) + 7 * number  # the compression and the time
    size = int.from_bytes(data[at + 1 : at + number], "little")
    name = data[at + number : at + number + size]
    return name.decode("utf-8", "replace") if data[at : at + 1] == b"\0" and 0 < size == len(name) <= 256 else ""


def pg_restore() -> str | None:
    """The newest ``pg_restore`` of the places where PostgreSQL is installed, else that of the PATH."""
    found = [path for place in ("/usr/lib/postgresql/*/bin", "/usr/pgsql-*/bin", "/opt/homebrew/opt/postgresql*/bin") for path in glob(f"{place}/pg_restore")]
    found = [path for path in found if os.access(path, os.X_OK)]
    return max(found, key=lambda path: [int(part) for part in re.findall(r"\d+", path)], default=None) or shutil.which("pg_restore")


class Restored:
    """The SQL text that ``pg_restore`` writes.

    Attributes:
        cut: it ended with an error, so that the text may not be whole.
    """

    def __init__(self, child: subprocess.Popen[bytes], out: IO[bytes]) -> None:
        self._child = child
        self._out = out
        self.cut = False

    def read(self, size: int = -1, /) -> bytes:
        """At most ``size`` bytes, fewer only at the end."""
        data = self._out.read(size)
        if not data and size:
            self.cut = self._child.wait() != 0
        return data


@contextmanager
def restored(program: str, stream: Stream, head: bytes, folder: Path | None) -> Iterator[Restored]:
    """Run ``pg_restore``; it is killed when the block is left.

    Without ``--dbname`` it connects to nothing, and nothing in its environment names a server. What it says is discarded, for it may quote data.

    Args:
        program: path of pg_restore.
        stream: the archive, of which ``head`` is read already.
        head: its first bytes.
        folder: of the directory format, which it reads itself.
    """
    given: Any = subprocess.DEVNULL if folder is not None else subprocess.PIPE
    if folder is None and isinstance(stream, io.FileIO):
        given = stream  # a file, in which pg_restore can seek
        given.seek(0)
    child = subprocess.Popen(
        [program, "--no-owner", "--no-privileges", "--file=-", *([str(folder.absolute())] if folder is not None else [])],
        stdin=given, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env={"PATH": os.defpath, "LC_ALL": "C"}, cwd="/",
    )  # fmt: skip
    _bound(child)
    feeder = Thread(target=_feed, args=(child.stdin, stream, head), daemon=True)
    if child.stdin is not None:
        feeder.start()
    out: Any = child.stdout
    try:
        yield Restored(child, out)
    finally:
        child.kill()
        out.close()
        child.wait()
        if feeder.ident is not None:
            feeder.join()


def _bound(child: subprocess.Popen[bytes]) -> None:
    """Limit the memory of the child where the system can."""
    with suppress(ImportError, AttributeError, OSError, ValueError):
        import resource

        resource.prlimit(child.pid, resource.RLIMIT_AS, (_MEMORY, _MEMORY))


def _feed(pipe: IO[bytes], stream: Stream, head: bytes) -> None:
    """Write the archive into the child; it may end before it has read everything."""
    with suppress(OSError, ValueError), pipe:
        pipe.write(head)
        while data := stream.read(_CHUNK):
            pipe.write(data)
