"""pg_dump's archives (custom, tar, directory): PostgreSQL's own pg_restore turns them into SQL text, which the SQL loader reads."""

from __future__ import annotations

import io
import os
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from breach_impact.framing import About, Stream, Tally
from breach_impact.loaders._pg import archive
from breach_impact.types import Frame

_PARTS = re.compile(r"(?:\d+|blob_\d+)\.dat(?:\.gz|\.lz4|\.zst)?|blobs(?:_\d+)?\.toc(?:\.gz|\.lz4|\.zst)?|restore\.sql")


class PgDump:
    """The ``pg_dump`` format (https://www.postgresql.org/docs/current/app-pgdump.html)."""

    name = "pg_dump"
    located = False
    decodes = True
    about = About(
        title="pg_dump archives: custom, tar, directory",
        recognised="begins with `PGDMP`, or is a tar whose first member `toc.dat` does; of a directory the file `toc.dat` stands for all",
        trouble="Read through `pg_restore`, which must be installed (`pg_restore_missing`) and not be older than the pg_dump that wrote the archive; where it ends with an error, "
        "the rows before count (`pg_restore_failed`). It connects to no server.",
        unsupported="Large objects. A `toc.dat` without its folder, or compressed by itself (`pg_dump_directory`): give the folder as pg_dump wrote it.",
    )

    def sniff(self, head: bytes, name: str) -> tuple[float, str]:
        """An archive says so in its first bytes."""
        if head.startswith(archive.MAGIC):
            return 1.0, "begins with PGDMP"
        return (1.0, "a tar that begins with toc.dat of pg_dump") if archive.is_tar(head) else (0.0, "does not begin with PGDMP")

    def covers(self, name: str, names: tuple[str, ...]) -> set[str]:
        """The files of a directory beside its table of contents."""
        folder, slash, base = name.rpartition("/")
        if base != "toc.dat":
            return set()
        return {other for other in names if other.startswith(folder + slash) and _PARTS.fullmatch(other[len(folder + slash) :])}

    def frames(self, stream: Stream, tally: Tally, *, block_size: int) -> Iterator[Frame]:
        """Read what pg_restore writes; offsets are those of its text."""
        from breach_impact.registry import loaders

        head = stream.read(archive.HEAD)
        folder: Path | None = None
        if archive.is_directory(head):
            if not isinstance(stream, io.FileIO):
                tally.incomplete("pg_dump_directory")
                return
            folder = Path(os.fsdecode(stream.name)).parent
        program = archive.pg_restore()
        if program is None:
            tally.incomplete("pg_restore_missing")
            return
        system = archive.database_of(head)
        sql = next(loader for loader in loaders() if loader.name == "sql")
        with archive.restored(program, stream, head, folder) as text:
            for frame in sql.frames(text, tally, block_size=block_size):
                yield replace(frame, system=frame.system or system)
            while text.read(1 << 20):  # what the loader left
                pass
            if text.cut:
                tally.incomplete("pg_restore_failed")


LOADER = PgDump()
