"""The quarantine: where each rejected record of a run stands, why it was rejected, and how many may be.

One line of JSON a record, in the order of sources and offsets. There is no value in it unless the caller asks for the raw bytes, which are personal
data. The file appears whole or not at all: it is written beside its place under another name, readable by its owner only, and then put there.
"""

from __future__ import annotations

import json
import os
import stat
import tempfile
from base64 import b64encode
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, suppress
from functools import partial
from itertools import groupby
from os import PathLike
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from breach_impact.errors import InputError, OptionError, ScanError, guard
from breach_impact.framing import Sink, Stream, Tally
from breach_impact.privacy import is_personal_name, printable, safe_name
from breach_impact.rejected.spool import Reject, Spool

if TYPE_CHECKING:
    from breach_impact.dump import Dump
    from breach_impact.opening.source import Source

SCHEMA = "breach-impact/quarantine/1"
MAGIC = b'{"schema": "breach-impact/quarantine/'
_CHUNK = 3 << 16
"""Raw bytes that are encoded at a time, a multiple of three."""


class Quarantine:
    """The rejected records of one run: ``sink`` is told of them, ``write`` puts them into the file."""

    def __init__(self, path: str | PathLike[str] | None, dump: Dump, *, keep_rejects: bool = False) -> None:
        """Make sure before the work that the file can be written.

        Args:
            path: of the file; None for no quarantine.
            dump: whose rejects they are.
            keep_rejects: write the raw bytes of each record as well.

        Raises:
            OptionError: raw bytes are to be kept but there is no file for them.
            InputError: the file cannot be made, or something else stands in its place.
        """
        if path is None and keep_rejects:
            raise OptionError("--keep-rejects needs a file to keep them in; add --quarantine FILE")
        self._dump, self._keep = dump, keep_rejects
        self._spool = Spool()
        self._target = None if path is None else _target(Path(path), dump.sources)
        self._part: Path | None = None
        self._file: IO[bytes] | None = None
        if self._target is not None:
            with _writing(self._target):
                number, name = tempfile.mkstemp(prefix=".quarantine-", suffix=".part", dir=self._target.parent)  # 0600, O_EXCL, O_NOFOLLOW
            self._part, self._file = Path(name), os.fdopen(number, "wb")

    def __enter__(self) -> Quarantine:
        return self

    def __exit__(self, *_: object) -> None:
        """Leave nothing behind that is not whole."""
        self._spool.close()
        if self._file is not None:
            with suppress(OSError):
                self._file.close()
        if self._part is not None:
            self._part.unlink(missing_ok=True)

    def sink(self, number: int) -> Sink | None:
        """What the tally of the source of this number tells its rejects to."""
        return None if self._target is None else partial(self._spool.add, number)

    def write(self, systems: Mapping[int, str] | None = None) -> None:
        """Write what was rejected and put the file in its place.

        Args:
            systems: of the sources by number, where their records say another than the one given.

        Raises:
            InputError: it cannot be written, or a source has changed.
        """
        if self._target is None or self._file is None or self._part is None:
            return
        with _writing(self._target):
            self._file.write(_json(_header(self._spool.count, self._keep)) + b"\n")
            for number, rejects in groupby(self._spool, key=lambda reject: reject[0]):
                self._source(self._file, number, rejects, (systems or {}).get(number, self._dump.sources[number].system))
            self._file.close()
            self._part.replace(self._target)
        self._part = None

    def _source(self, file: IO[bytes], number: int, rejects: Iterator[Reject], system: str) -> None:
        source = self._dump.sources[number]
        said = {"source": safe_name(source.name, "source", number + 1), "system": system}
        with ExitStack() as stack:
            ranges = stack.enter_context(_Ranges(source, said["source"])) if self._keep and source.located else None
            for _, offset, length, code in rejects:
                line = _json(said | {"reason": code, "offset": offset, "length": length})
                if ranges is None:
                    file.write((line[:-1] + b', "raw": null}' if self._keep else line) + b"\n")
                    continue
                file.write(line[:-1] + b', "raw": "')
                for piece in ranges.read(offset, length):
                    file.write(b64encode(piece))
                file.write(b'"}\n')


class _Ranges:
    """Byte ranges of a source's content in ascending order: a plain file is sought in, another read forward once."""

    def __init__(self, source: Source, shown: str) -> None:
        self._source, self._shown = source, printable(shown)
        self._stack = ExitStack()
        self._begin()

    def __enter__(self) -> _Ranges:
        return self

    def __exit__(self, *problem: Any) -> None:  # noqa: ANN401 - of the context protocol
        self._stack.__exit__(*problem)

    def _begin(self) -> None:
        self._stack.close()
        self._stream = self._stack.enter_context(self._source.content(Tally()))
        self._at = 0

    def read(self, offset: int, length: int) -> Iterator[bytes]:
        """A range in pieces that can be encoded one by one."""
        with guard("reading", self._shown):
            self._go(offset)
            while length:
                piece = _exactly(self._stream, min(length, _CHUNK))
                if not piece:
                    raise ScanError(f"{self._shown}: a rejected record ends behind the end of the file, which must have changed; run again when nothing writes to it")
                self._at += len(piece)
                length -= len(piece)
                yield piece

    def _go(self, offset: int) -> None:
        seek = getattr(self._stream, "seek", None)
        if seek is not None:
            self._at = seek(offset)
            return
        if offset < self._at:
            self._begin()
        while self._at < offset and (passed := self._stream.read(min(offset - self._at, _CHUNK))):
            self._at += len(passed)


def _exactly(stream: Stream, size: int) -> bytes:
    """So many bytes, fewer only at the end."""
    parts: list[bytes] = []
    while size and (part := stream.read(size)):
        parts.append(part)
        size -= len(part)
    return b"".join(parts)


def _json(value: Mapping[str, Any]) -> bytes:
    return json.dumps(value).encode()


def _header(count: int, keep: bool) -> dict[str, Any]:
    return {
        "schema": SCHEMA, "records": count, "offset": "bytes of the decompressed content; text in another encoding counts as UTF-8",
        "raw": "base64; personal data" if keep else "not kept",
    }  # fmt: skip


# -- the place of the file ----------------------------------------------------------------------------------------------
def _shown(path: Path) -> str:
    text = str(path)
    return "the quarantine file" if is_personal_name(text) else printable(text)


@contextmanager
def _writing(path: Path) -> Iterator[None]:
    """Say in one line that the file cannot be written; faults of reading a source have been dealt with by ``guard``."""
    try:
        yield
    except OSError as error:
        raise InputError(f"cannot write {_shown(path)}: {error.strerror}; give another place to --quarantine") from None


def check_place(path: str | PathLike[str]) -> None:
    """Say before a dump is opened that its quarantine cannot stand there.

    Raises:
        InputError: there is no such folder, or something else stands there.
        OptionError: it is standard output.
    """
    _target(Path(path), ())


def _target(path: Path, sources: Sequence[Source]) -> Path:
    """The file's place, if nothing is there but a quarantine of an earlier run."""
    if str(path) == "-":
        raise OptionError("the quarantine cannot go to standard output; give a file to --quarantine")
    try:
        found = path.lstat()
    except FileNotFoundError:
        if not path.absolute().parent.is_dir():
            raise InputError(f"cannot write {_shown(path)}: there is no such folder; make it, or give another place to --quarantine") from None
        return path
    except OSError as error:
        raise InputError(f"cannot write {_shown(path)}: {error.strerror}; give another place to --quarantine") from None
    wrong = _wrong(path, found, sources)
    if wrong:
        raise InputError(f"will not write over {_shown(path)}: {wrong}; give another name to --quarantine, or move that away")
    return path


def _wrong(path: Path, found: os.stat_result, sources: Sequence[Source]) -> str:
    """Why what is there must stay."""
    if stat.S_ISLNK(found.st_mode):
        return "it is a symbolic link"
    if not stat.S_ISREG(found.st_mode):
        return "it is a folder" if stat.S_ISDIR(found.st_mode) else "it is no regular file"
    if hasattr(os, "geteuid") and found.st_uid != os.geteuid():
        return "it belongs to another user"
    if any(source.is_file(found) for source in sources):
        return "it is a file of the dump"
    try:
        number = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))
        with os.fdopen(number, "rb") as file:
            begins = file.read(len(MAGIC))
    except OSError:
        return "it cannot be read"
    return "" if begins in (b"", MAGIC) else "it exists and is no quarantine file"
