"""A dump: the files given, what each is, and the way to their records: ``for frame in source.frames(tally)``."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from breach_impact.celldocs import opened
from breach_impact.charsets import Encoding
from breach_impact.clock import stage
from breach_impact.errors import BreachImpactError, InputError, guard, sealed
from breach_impact.framing import Loader, Stream, Tally
from breach_impact.glances import glances
from breach_impact.hits import settle
from breach_impact.jsonlike import JSON_NAME
from breach_impact.keyvalue import ELEMENTS, fields_of
from breach_impact.mojibake import note_mojibake
from breach_impact.paths import Given, find, table_of
from breach_impact.placing import covered, needs, placed, with_headers
from breach_impact.privacy import is_personal_name, printable, safe_name
from breach_impact.probe import Probe, probe, stamp_of
from breach_impact.readings import Readings, check_used, of_sources
from breach_impact.transcode import Transcoded
from breach_impact.types import Frame
from breach_impact.unpack import unpacked

if TYPE_CHECKING:
    import pandas as pd

    from breach_impact.plan import Plan
    from breach_impact.progress import Progress
    from breach_impact.shapes import Shapes

BLOCK = 16 << 20
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

    @property
    def label(self) -> str:
        """The name as it stands; it may itself be personal data, so reports mask it."""
        return self.name

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
            frames = self._loader.frames(stream, tally, block_size=block_size)
            for frame in frames if self.format == "csv" else opened(frames, fields_of, ELEMENTS):  # of delimited text it is a format of its own
                if frame.rows.num_rows:
                    note_mojibake(frame, tally)
                    yield replace(frame, table=frame.table or self.table, system=self._system_of(frame))

    def _system_of(self, frame: Frame) -> str:
        """The system given, else the database named inside; one whose name is personal data cannot be named and stays in the default one."""
        return self.system if self._named or not frame.system or is_personal_name(frame.system) else frame.system

    @contextmanager
    def content(self, tally: Tally) -> Iterator[Stream]:
        """The decompressed bytes, text in another encoding as UTF-8: what offsets count. Of a plain file that is UTF-8 the stream can seek."""
        place = self._place()
        with self._open(place) as raw:
            stream = unpacked(raw, self.compression)
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
        mine = (self._path, self._encoding, self._fault, self._stamp, self._named)
        return alike and mine == (other._path, other._encoding, other._fault, other._stamp, other._named)

    def _place(self) -> str:
        """The name as an error may show it."""
        return "a source whose name is personal data" if is_personal_name(self.name) else printable(self.name)


@dataclass(frozen=True, slots=True, repr=False)
class Dump:
    """The sources of a case, in the order of their names and systems."""

    sources: tuple[Source, ...]

    def __len__(self) -> int:
        return len(self.sources)

    def __iter__(self) -> Iterator[Source]:
        return iter(self.sources)

    def __repr__(self) -> str:
        formats = ", ".join(f"{n} {name}" for name, n in sorted(Counter(s.format for s in self.sources).items()))
        return f"Dump({len(self)} sources, {self.bytes:,} bytes: {formats})"

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> dict[str, str]:
        from breach_impact.cards import dump_card

        return dump_card(self)

    @property
    def bytes(self) -> int:
        """Bytes of all files as received."""
        return sum(source.bytes for source in self.sources)

    def head(self, plan: Plan | None = None, *, progress: bool | Progress = True) -> Shapes:
        """A first look: of every column how much is filled and what its values look like, but none of them.

        Args:
            plan: to show the data types of.
            progress: show one bar, where there is a terminal or a notebook to show it in.
        """
        from breach_impact.shapes import shapes

        return shapes(self, plan, top=3, progress=progress)

    def shapes(self, plan: Plan | None = None, *, progress: bool | Progress = True) -> Shapes:
        """The frequent shapes of every column, such as ``999-99-9999 98 %``; see :mod:`breach_impact.shapes` for what is not shown.

        Args:
            plan: to show the data types of.
            progress: show one bar, where there is a terminal or a notebook to show it in.
        """
        from breach_impact.shapes import shapes

        return shapes(self, plan, progress=progress)

    def to_pandas(self) -> pd.DataFrame:
        """The sources as a table."""
        import pandas as pd

        columns = ("label", "system", "format", "compression", "bytes", "sha256", "table", "repeated_of", "skipped")
        return pd.DataFrame([{name: getattr(source, name) for name in columns} for source in self.sources], columns=list(columns))


def incomplete(dump: Dump, tallies: Mapping[int, Tally]) -> list[str]:
    """Sources of which something is missing, with the reason codes, names as they may be printed.

    Whether the hits of a search are all there is settled here, for its pages may be several sources.

    Args:
        dump: the sources.
        tallies: of the sources by number.
    """
    settle([source.system for source in dump.sources], tallies)
    return [
        f"{safe_name(source.name, 'source', number + 1)}: {', '.join(sorted(tallies[number].reasons)) or str(source.skipped)}"
        for number, source in enumerate(dump.sources)
        if not tallies[number].complete
    ]


@sealed
@stage("open")
def open(  # the library's verb, as in tarfile.open
    *paths: str | PathLike[str], systems: Mapping[str, str] | None = None, reading: Readings | None = None, block_size: int = BLOCK
) -> Dump:
    """Find the files of a dump and recognise what each is.

    Args:
        *paths: files, folders (walked, hidden files too, symbolic links not followed), globs, or ``NAME=PATH`` for a source system of
            its own.
        systems: system of a path as given, or of a source by its name.
        reading: format, encoding, delimiter and so on where they are to be said rather than recognised, for all sources or by patterns of
            their names.
        block_size: bytes in which files are read here.

    Returns:
        The dump; its order does not depend on that of the arguments.

    Raises:
        InputError: if a path does not exist or holds nothing.
        OptionError: if what is said of the reading cannot be, or applies to no source.
    """
    return _open(paths, systems or {}, reading, block_size, None)


@sealed
@stage("open")
def open_expecting(expected: Callable[[Dump], None], *paths: str | PathLike[str], reading: Readings | None = None) -> Dump:
    """:func:`open`, and tell meanwhile what it will most likely give.

    Args:
        expected: is told the dump by the beginnings of the files, without hashes, where these are large enough for that to be of use. It must come back soon.
        *paths: as of :func:`open`.
        reading: as of :func:`open`.
    """
    return _open(paths, {}, reading, BLOCK, expected)


def _open(paths: Sequence[str | PathLike[str]], systems: Mapping[str, str], reading: Readings | None, block_size: int, expected: Callable[[Dump], None] | None) -> Dump:
    if not paths:
        raise InputError("no input: give a file, a folder, a pattern or NAME=PATH")
    found = find([str(path) for path in paths], systems)
    told = of_sources(reading, [given.name for given in found])
    if expected is not None and (first := glances(found, told)) is not None:
        expected(Dump(_sources(found, first)))
    probes = [
        probe(given.path, given.name, block_size, said) if given.skipped is None else Probe(skipped=given.skipped)
        for given, said in zip(found, told, strict=True)
    ]
    check_used(told, [seen.loader for seen in probes])
    return Dump(_sources(found, probes))


def _sources(found: list[Given], probes: list[Probe]) -> tuple[Source, ...]:
    loaders = placed(found, probes, with_headers(found, probes))
    along = covered(found, probes)
    first: dict[str, str] = {}
    sources: list[Source] = []
    for given, seen, loader in zip(found, probes, loaders, strict=True):
        skipped = "read_with_another" if (given.system, given.name) in along else seen.skipped or needs(loader)
        source = _source(given, replace(seen, loader=loader, skipped=skipped))
        if source.skipped is None and source.format != "empty" and source.content_sha256:
            if source.content_sha256 in first:
                source = replace(source, repeated_of=first[source.content_sha256])
            else:
                first[source.content_sha256] = source.name
        sources.append(source)
    return tuple(sources)


def _source(given: Given, seen: Probe) -> Source:
    return Source(
        name=given.name, system=given.system, format=seen.format, why=seen.why, compression=seen.compression, bytes=seen.bytes,
        sha256=seen.sha256, content_sha256=seen.content_sha256, table=table_of(given.name), skipped=seen.skipped,
        _path=given.path, _loader=seen.loader, _encoding=seen.encoding, _fault=seen.fault, _stamp=seen.stamp, _named=given.named,
    )  # fmt: skip


