"""A file of a dump: what it is, and the way to its records: ``for frame in source.frames(tally)``."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from breach_impact.documents.celldocs import Fields, Followed, opened
from breach_impact.documents.coded import coded_of
from breach_impact.documents.keyvalue import ELEMENTS, fields_of
from breach_impact.documents.unfolded import unfolded
from breach_impact.errors import BreachImpactError, InputError, guard
from breach_impact.framing import Loader, Stream, Tally
from breach_impact.opening.encoding import Encoding
from breach_impact.opening.jsonlike import JSON_NAME
from breach_impact.opening.mojibake import note_mojibake
from breach_impact.opening.paths import OPENED
from breach_impact.opening.probe import stamp_of
from breach_impact.opening.transcode import Transcoded
from breach_impact.opening.unpack import unpacked
from breach_impact.privacy import is_personal_name, printable
from breach_impact.types import Frame

if TYPE_CHECKING:
    from breach_impact.archives.members import Member
    from breach_impact.opening.lookups import Lookups

BLOCK = 16 << 20
"""Bytes that are read at a time."""
_AGAIN = "in Python: open the dump again"


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A file of a dump.

    Attributes:
        name: base name of a file given, path within a folder given; parent names only where two would be equal.
        system: the source system whose account ids it holds.
        format: the loader's name, or what it was recognised as.
        why: the reason for that, without a value.
        compression: ``gzip``, ``bzip2``, ``xz``, ``zstd``, ``lz4`` or None.
        bytes: of the file as received.
        sha256: of the file as received.
        content_sha256: after decompression.
        table: of records for which the dump itself names none.
        repeated_of: name of the first source with the same content, which is read instead.
        skipped: reason code, if it is not read.
    """

    name: str = field(repr=False)
    system: str = "default"
    format: str = ""
    why: str = ""
    compression: str | None = None
    bytes: int = 0
    sha256: str = ""
    content_sha256: str = ""
    table: str = field(default="", repr=False)
    repeated_of: str | None = field(default=None, repr=False)
    skipped: str | None = None
    _path: Path = field(repr=False, compare=False)
    _loader: Loader | None = field(default=None, repr=False, compare=False)
    _encoding: Encoding | None = field(default=None, repr=False, compare=False)
    _fault: str | None = field(default=None, repr=False, compare=False)
    _stamp: tuple[int, int] = field(default=(0, 0), repr=False, compare=False)
    _named: bool = field(default=False, repr=False, compare=False)
    _member: Member | None = field(default=None, repr=False, compare=False)
    _lookups: Lookups | None = field(default=None, repr=False, compare=False)
    _typed: bool = field(default=False, repr=False, compare=False)

    @property
    def label(self) -> str:
        """The name as it stands; it may itself be personal data, so reports mask it."""
        return self.name

    @property
    def folder(self) -> str:
        """The folder that it lies in, or that of an archive's member; it is never shown."""
        return f"{self._path.parent.resolve()}/{self.name.rpartition('/')[0] if self._member is not None else ''}"

    @property
    def note(self) -> str:
        """Why it is what it is, or why it is not read, in words."""
        if self.skipped is not None:
            return "an archive; what it holds follows" if self.skipped == OPENED else f"skipped: {self.skipped}"
        return "repeats another file" if self.repeated_of is not None else self.why

    def frames(self, tally: Tally, block_size: int | None = None) -> Iterator[Frame]:
        """The records in blocks; ``tally`` is told what became of each.

        Args:
            tally: of this source.
            block_size: bytes that are looked at together; the records do not depend on it.
        """
        self.at_sight(tally)
        if self.format == "empty" and JSON_NAME.fullmatch(self.name):
            tally.note("empty")  # a JSON document has a value; of lines and of rows there may be none
        if self.skipped is not None or self.repeated_of is not None or self._loader is None:
            return
        try:
            with guard("reading", self._place()):
                yield from self._read(tally, block_size or BLOCK)
        except BreachImpactError as error:
            failure = error
        else:
            return
        failure.__context__ = failure.__cause__ = None  # what was being handled quotes the value, or the path
        raise failure

    def at_sight(self, tally: Tally) -> None:
        """Tell a tally what is known to be missing before a record is read: all of a file that cannot be read, the end of a gzip that is cut."""
        if self.skipped is not None and not self.skipped.startswith(("no_data", "binary", "symlink", "read_with")):
            tally.incomplete(self.skipped)
        if self._fault is not None:
            tally.incomplete(self._fault)

    def _open(self, place: str) -> BinaryIO:
        try:
            raw = self._path.open("rb", buffering=0)
        except OSError:
            raise InputError(f"{place}: the file is gone or may not be read any more; run again on what is there ({_AGAIN})") from None
        try:
            self._same(place, raw)
        except InputError:
            raw.close()
            raise
        return raw

    def _same(self, place: str, raw: BinaryIO) -> None:
        if stamp_of(raw) != self._stamp:
            raise InputError(f"{place}: the file has changed since it was first read; run again when nothing writes to it ({_AGAIN})")

    def _read(self, tally: Tally, block_size: int) -> Iterator[Frame]:
        if self._loader is None:
            return
        tally.encoding = self.encoding if self._encoding is not None and not self._encoding.whole else None
        with self.content(tally) as stream:
            if self._typed:
                tally.uncut, tally.wanted = False, None
            frames = self._loader.frames(stream, tally, block_size=block_size)
            for frame in frames if self.format == "csv" and not self._typed else opened(frames, self._fields, ELEMENTS):  # of delimited text it is a format of its own
                if frame.rows.num_rows:
                    note_mojibake(frame, tally)
                    yield replace(unfolded(frame), table=frame.table or self.table, system=self._system_of(frame))

    def _fields(self, frame: Frame, columns: Sequence[str], rows: Sequence[Sequence[str | None]]) -> list[Fields | Followed]:
        table, system = frame.table or self.table, self._system_of(frame)
        lookups = self._lookups
        if lookups is None:
            return [*fields_of(columns, rows, table)]
        fields = fields_of(columns, rows, table, lambda *asked: lookups.names(system, *asked))
        return [*fields, *coded_of(columns, rows, lambda *asked: lookups.codes(system, *asked))]

    def _plain(self) -> Iterator[tuple[str, Frame]]:
        """(system, rows) as the loader reads them, with nothing opened that stands in their cells; what is wrong with them another reading tells."""
        if self.skipped is not None or self.repeated_of is not None or self._loader is None:
            return
        tally = Tally(encoding=self.encoding if self._encoding is not None and not self._encoding.whole else None)
        with guard("reading", self._place()), self.content(tally) as stream:
            yield from ((self._system_of(frame), frame) for frame in self._loader.frames(stream, tally, block_size=BLOCK))

    def _system_of(self, frame: Frame) -> str:
        """The system given, else the database named inside; one whose name is personal data cannot be named and stays in the default one."""
        return self.system if self._named or not frame.system or is_personal_name(frame.system) else frame.system

    @contextmanager
    def content(self, tally: Tally) -> Iterator[Stream]:
        """The decompressed bytes, text in another encoding as UTF-8: what offsets count. Of a plain file that is UTF-8 the stream can seek."""
        place = self._place()
        with self._open(place) as raw:
            inner = raw if self._member is None or self._member.content is None else self._member.content.stream(raw)
            stream = unpacked(inner, self.compression)
            yield Transcoded(stream, self._encoding, tally) if self._encoding is not None and self._encoding.whole else stream
            self._same(place, raw)

    @property
    def encoding(self) -> str | None:
        """As Python names it, of the text or of values in it that are not UTF-8; None if it is UTF-8, or no text."""
        return self._encoding.name if self._encoding else None

    @property
    def encoding_confidence(self) -> float | None:
        """How sure that is, 0 to 1."""
        return self._encoding.confidence if self._encoding else None

    @property
    def encoding_by(self) -> str | None:
        """Who decided it: ``tool`` or ``user``."""
        return self._encoding.by if self._encoding else None

    @property
    def located(self) -> bool:
        """Whether offsets of its records are places in its bytes, so that the raw bytes of a record can be fetched."""
        return getattr(self._loader, "located", True)

    def is_file(self, status: os.stat_result) -> bool:
        """Whether this is the file of that status, under whatever name."""
        try:
            return os.path.samestat(self._path.stat(), status)
        except OSError:
            return False

    def read_as(self, other: Source) -> bool:
        """Whether it is the same file as another source, read in the same way by the same loader."""
        one, two = self._loader, other._loader
        alike = one is two or one == two or (type(one) is type(two) and hasattr(one, "__dict__") and vars(one) == vars(two))
        mine = (self._path, self._encoding, self._fault, self._stamp, self._named, self._member)
        return alike and mine == (other._path, other._encoding, other._fault, other._stamp, other._named, other._member)

    def _place(self) -> str:
        """The name as an error may show it."""
        return "a source whose name is personal data" if is_personal_name(self.name) else printable(self.name)
