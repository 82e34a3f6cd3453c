"""What the verbs share: opening, places of results, the dry run."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from breach_impact.cli.codes import INCOMPLETE, OK
from breach_impact.errors import InputError, sealed

if TYPE_CHECKING:
    from breach_impact.claims.model import Claim
    from breach_impact.dump import Dump
    from breach_impact.framing import Reading
    from breach_impact.impact import Impact
    from breach_impact.plan import Plan
    from breach_impact.shapes.columns import Shapes
    from breach_impact.surveying.early import Early

SECONDS_PER_GB = {"inspect": 20.0, "assess": 50.0}
"""Rough cost by decompressed bytes on two cores: 2.4 million nested users (1.8 GB, docs/performance.md)."""
BASE_SECONDS = 4.0
LEAST = 1_000_000_000
"""Memory that inspect keeps within; of assess ``--memory`` says it."""
GZIP_RATIO = 8
"""Decompressed bytes for one of gzip: what JSON packs to, an estimate until the file is read."""


class Process:
    """This process.

    Attributes:
        own: it is the command line's, and no other code runs in it.
    """

    own = False


def safe(text: str) -> str:
    """An argument as it may be echoed: file names can hold data as well."""
    from breach_impact.privacy import is_personal_name

    return "DUMP" if is_personal_name(text) else text


def opened(dumps: Sequence[str], readings: Mapping[str, Reading] | None = None, early: Early | None = None) -> Dump:
    """The dump that paths name, read as the options say; its survey may begin meanwhile."""
    from breach_impact.dump import open as open_dump
    from breach_impact.dump import open_expecting

    if Process.own:
        from breach_impact.cli.spared import spare_pandas

        spare_pandas()
    return open_dump(*dumps, reading=readings) if early is None else open_expecting(early.begin, *dumps, reading=readings)


@sealed
def classified(dump: Dump, early: Early, default_region: str | None, *, progress: bool, shapes: bool = False) -> tuple[Plan, Shapes | None, list[str]]:
    """What the library's ``inspect`` gives, the shapes of the values if they are asked for, and which sources could not be read completely."""
    from breach_impact.classify import draw, loaded
    from breach_impact.dump import incomplete
    from breach_impact.progress import progress_bar

    with progress_bar(progress, dump.work, "inspect") as bar:
        found = early.survey(dump, bar.advance, loaded)
    plan, seen = draw(dump, found, default_region), None
    if shapes:
        from breach_impact.shapes.counting import shapes_of

        seen = shapes_of(found, plan)
    return plan, seen, incomplete(dump, found.tallies)


def said(gaps: Sequence[str]) -> int:
    """Say which sources are incomplete, also where only errors are asked for: it is the reason of the exit code, which this gives."""
    if gaps:
        from breach_impact.privacy import printable

        more = f" and {len(gaps) - 3:,} more" if len(gaps) > 3 else ""
        click.echo(f"warning: not all of the dump can be read: {'; '.join(map(printable, gaps[:3]))}{more}", err=True)
    return INCOMPLETE if gaps else OK


def plan_of(path: str | None) -> Plan | None:
    """The plan of a file, None without one."""
    if path is None:
        return None
    from breach_impact.plan import Plan

    return Plan.load(path)


@contextmanager
def heard() -> Iterator[list[str]]:
    """What the library warns of meanwhile; a bar may stand on the terminal, so it is printed afterwards.

    Yields:
        the warnings, one line each.
    """
    import logging

    from breach_impact.log import log
    from breach_impact.privacy import printable

    lines: list[str] = []
    ear = logging.Handler(logging.WARNING)
    ear.emit = lambda record: lines.append(printable(record.getMessage()))
    log.addHandler(ear)
    try:
        yield lines
    finally:
        log.removeHandler(ear)


def claims_of(path: str | None) -> Sequence[Claim] | None:
    """The claims of a file, None without one; read before the work, so that a slip is said at once."""
    if path is None:
        return None
    from breach_impact.claims.model import load_claims

    return load_claims(path)


def with_claims(impact: Impact, claims: Sequence[Claim]) -> Impact:
    """An impact whose statistics hold the claims and their verdicts as well."""
    from breach_impact.claims.reconcile import reconcile
    from breach_impact.impact import Impact

    return Impact(impact.statistics | {"claims": list(reconcile(impact, claims))})


def shows_bar(options: dict[str, Any]) -> bool:
    """Whether a verb may show its progress."""
    return not (options["no_progress"] or options["quiet"])


def writable(*files: str | None) -> None:
    """Say before the work, not after it, that a result has no place to go."""
    for name in files:
        if name not in (None, "-"):
            path = Path(str(name))
            if path.is_dir() or not path.absolute().parent.is_dir():
                raise InputError(f"cannot write {safe(str(name))}: " + ("it is a folder" if path.is_dir() else "there is no such folder"))


def check_reports(files: Sequence[str], html_file: str | None) -> None:
    """Say before the work that a report has no form or no place."""
    if "-" in (*files, html_file):
        raise click.UsageError("a report cannot go to standard output; give a file")
    if files or html_file is not None:
        from breach_impact.reports import check

        for file in files:
            check(file)
        if html_file is not None:
            if not Path(html_file).exists():  # else it may be the dump itself, which is said first
                is_page(html_file)
            check(html_file, ".html")


def is_page(html_file: str | None) -> None:
    """Say that a page of HTML would go into a file of another form."""
    ending = "" if html_file is None else Path(html_file).suffix
    if ending.lower() not in ("", ".html", ".htm"):
        from breach_impact.reports.files import shown

        raise click.UsageError(f"--html writes a page of HTML, not {shown(ending)}; give a file that ends in .html, or --report for other forms")


Results = Sequence[tuple[str, str | None]]
"""Option and file of each result."""


def apart(results: Results) -> None:
    """Say before the work that two results would go to one file."""
    taken: dict[Path, str] = {}
    for option, name in results:
        if name not in (None, "-"):
            path = Path(str(name)).absolute()
            if path in taken:
                raise click.UsageError(f"{taken[path]} and {option} name the same file; give each its own")
            taken[path] = option


def spares(dump: Dump, dumps: Sequence[str], results: Results) -> None:
    """Say before the work that a result would overwrite the dump, or stand among its files, where the next run would count it."""
    from breach_impact.opening.paths import takes

    for option, name in results:
        if name not in (None, "-") and takes(dumps, str(name)):
            raise InputError(f"will not write {safe(str(name))} into the dump: the next run would count it; give {option} a place outside")
        try:
            found = None if name in (None, "-") else Path(str(name)).stat()
        except OSError:
            continue
        if found is not None and any(source.is_file(found) for source in dump):
            raise InputError(f"will not write over {safe(str(name))}: it is a file of the dump; give another name to {option}")


def keeps_decisions(plan_file: str | None) -> None:
    """Say before the work that a plan would overwrite an analyst's."""
    path = None if plan_file is None else Path(plan_file)
    if path is None or not path.is_file():
        return
    from breach_impact.errors import PlanError
    from breach_impact.plan import Plan

    try:
        decided = any(column.decided_by == "analyst" for table in Plan.load(path) for column in table.columns)
    except PlanError:  # perhaps one that is being edited
        decided = b'"analyst"' in path.read_bytes()
    except InputError:
        return
    if decided:
        raise InputError(f"will not write over {safe(str(plan_file))}: it holds an analyst's decisions; give --save-plan another name, or delete that file")


def write_reports(statistics: dict[str, Any], files: Sequence[str], html_file: str | None) -> None:
    """Write the reports that were asked for."""
    if files or html_file is not None:
        from breach_impact.reports import write

        for file in files:
            write(statistics, file)
        if html_file is not None:
            write(statistics, html_file, ".html")


def place_of_quarantine(file: str | None, *, keep: bool) -> None:
    """Say before the work that the quarantine has no place, or nothing to be kept in."""
    if file is None:
        if keep:
            raise click.UsageError("--keep-rejects needs a file to keep them in; add --quarantine FILE")
        return
    from breach_impact.rejected.quarantine import check_place

    check_place(file)


def write(name: str, text: str) -> None:
    """Write a result to a file, or to standard output for ``-``."""
    data = text.encode("utf-8", "replace")
    if name == "-":
        sys.stdout.buffer.write(data)
        sys.stdout.flush()
        return
    try:
        Path(name).write_bytes(data)
    except OSError as error:
        raise InputError(f"cannot write {safe(name)}: {error.strerror}") from None


def dry_run(dump: Dump, verb: str, memory: int = LEAST) -> int:
    """Print what a verb would read, and what that would take; gives the exit code."""
    from breach_impact.budget import size_of
    from breach_impact.display.sources import sources_table
    from breach_impact.dump import incomplete
    from breach_impact.framing import Tally

    size = sum(s.bytes * (GZIP_RATIO if getattr(s, "compression", None) else 1) for s in dump.sources if s.skipped is None and s.repeated_of is None)
    seconds = BASE_SECONDS + SECONDS_PER_GB[verb] * size / 1e9
    sources_table(dump.sources)
    click.echo(f"about {duration(seconds)} to {verb} (estimated), within {size_of(memory)} of memory")
    tallies = {number: Tally() for number in range(len(dump))}
    for source, tally in zip(dump, tallies.values(), strict=True):
        source.at_sight(tally)
    return said(incomplete(dump, tallies))


def duration(seconds: float) -> str:
    """Seconds, or minutes if they are many."""
    return f"{seconds:.0f} s" if seconds < 120 else f"{seconds / 60:.0f} min"
