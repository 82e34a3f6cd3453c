"""A dump: the files given, found and recognised."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from os import PathLike, fspath
from typing import TYPE_CHECKING

from breach_impact.archives import unfolded
from breach_impact.clock import stage
from breach_impact.documents.attributes import pairs_of
from breach_impact.documents.coded import asks
from breach_impact.documents.hits import settle
from breach_impact.errors import InputError, sealed
from breach_impact.framing import Reading, Tally
from breach_impact.opening.glances import glances
from breach_impact.opening.lookups import Lookups
from breach_impact.opening.paths import Given, find
from breach_impact.opening.placing import covered, needs, placed, tables_of, with_headers
from breach_impact.opening.probe import Probe, probe
from breach_impact.opening.readings import Readings, check_used, of_sources
from breach_impact.opening.source import BLOCK, Source
from breach_impact.privacy import safe_name

if TYPE_CHECKING:
    import pandas as pd

    from breach_impact.plan import Plan
    from breach_impact.progress import Progress
    from breach_impact.shapes.columns import Shapes


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
        """Bytes of all files as received; what an archive holds is not counted again."""
        return sum(source.bytes for source in self.sources if source._member is None)

    @property
    def work(self) -> int:
        """Bytes of all sources, by which the progress of a reading is shown."""
        return sum(source.bytes for source in self.sources)

    def head(self, plan: Plan | str | PathLike[str] | None = None, *, progress: bool | Progress = True) -> Shapes:
        """A first look: of every column how much is filled and what its values look like, but none of them.

        Args:
            plan: a plan, or the path of one, to show the data types of.
            progress: show one bar, where there is a terminal or a notebook to show it in.
        """
        from breach_impact.shapes.counting import shapes

        return shapes(self, plan, top=3, progress=progress)

    def shapes(self, plan: Plan | str | PathLike[str] | None = None, *, progress: bool | Progress = True) -> Shapes:
        """The frequent shapes of every column, such as ``999-99-9999 98 %``; see :mod:`breach_impact.shapes` for what is not shown.

        Args:
            plan: a plan, or the path of one, to show the data types of.
            progress: show one bar, where there is a terminal or a notebook to show it in.
        """
        from breach_impact.shapes.counting import shapes

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


def paths_of(given: object) -> list[str]:
    """The paths of what a caller says is a dump: one path, or several.

    Raises:
        InputError: it is neither; the message names its type alone.
    """
    if isinstance(given, str | PathLike):
        return [fspath(given)]
    several = list(given) if isinstance(given, Iterable) and not isinstance(given, Mapping) and not hasattr(given, "columns") else None
    if several is None or not all(isinstance(path, str | PathLike) for path in several):
        raise InputError(f"a dump is a path, several paths, or what breach_impact.open gives, not {type(given).__name__}; write a table in memory to a file first, such as Parquet")
    return [fspath(path) for path in several]


def _open(
    paths: Sequence[str | PathLike[str]], systems: Mapping[str, str], reading: Readings | None, block_size: int, expected: Callable[[Dump], None] | None
) -> Dump:
    wanted = [path for given in paths for path in paths_of(given)]
    if not wanted:
        raise InputError("no input: give a file, a folder, a pattern or NAME=PATH")
    found = unfolded(find(wanted, systems))
    told = of_sources(reading, [given.name for given in found])
    if expected is not None and (first := glances(found, told)) is not None:
        expected(Dump(_sources(found, first)))
    probes = [_probed(given, block_size, said) for given, said in zip(found, told, strict=True)]
    check_used(told, [seen.loader for seen in probes])
    return Dump(_sources(found, probes))


def _probed(given: Given, block_size: int, said: Reading | None) -> Probe:
    if given.skipped is not None:
        return Probe(skipped=given.skipped)
    if given.archive is not None:  # what is said of the reading is said of its members
        return replace(probe(given.path, given.name, block_size), loader=None, skipped=given.archive)
    return probe(given.path, given.name, block_size, said, given.member.content if given.member else None)


def _sources(found: list[Given], probes: list[Probe]) -> tuple[Source, ...]:
    loaders = placed(found, probes, with_headers(found, probes))
    along = covered(found, probes)
    first: dict[str, str] = {}
    sources: list[Source] = []
    lookups, tables = Lookups(), tables_of(found, probes)
    called = dict.fromkeys(tables).keys()
    for given, seen, loader, table in zip(found, probes, loaders, tables, strict=True):
        skipped = "read_with_another" if (given.system, given.name) in along else seen.skipped or needs(loader)
        source = _source(given, replace(seen, loader=loader, skipped=skipped), table, lookups, called)
        if source.skipped is None and source.format != "empty" and source.content_sha256:
            if source.content_sha256 in first:
                source = replace(source, repeated_of=first[source.content_sha256])
            else:
                first[source.content_sha256] = source.name
        sources.append(source)
    lookups.of(sources)
    return tuple(sources)


def _source(given: Given, seen: Probe, table: str, lookups: Lookups, tables: Collection[str]) -> Source:
    # A part without a header, and rows whose names stand in a file beside, have been told them.
    columns: tuple[str, ...] = getattr(seen.loader, "columns", None) or (seen.columns if seen.headed else ())
    return Source(
        name=given.name, system=given.system, format=seen.format, why=seen.why, compression=seen.compression, bytes=seen.bytes,
        sha256=seen.sha256, content_sha256=seen.content_sha256, table=table, skipped=seen.skipped,
        _path=given.path, _loader=seen.loader, _encoding=seen.encoding, _fault=seen.fault, _stamp=seen.stamp, _named=given.named, _member=given.member,
        _lookups=lookups, _typed=len(tables) > 1 and (bool(pairs_of(columns)) or asks(columns, tables)),
    )  # fmt: skip


