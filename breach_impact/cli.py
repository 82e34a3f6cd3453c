"""The command line: the verbs of the library, with errors of one line and exit codes that scripts can rely on.

Heavy modules are imported by the verb that needs them, so that ``--help`` is quick.
"""

from __future__ import annotations

import json
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from breach_impact import __version__
from breach_impact.errors import BreachImpactError, InputError, ScanError, sealed

if TYPE_CHECKING:
    from breach_impact.dump import Dump
    from breach_impact.plan import Plan

OK, USER_ERROR, INCOMPLETE, INTERNAL, INTERRUPTED, TERMINATED = 0, 2, 3, 70, 130, 143

EPILOG = """\b
DUMP is a file, a folder (walked), a glob, or NAME=PATH to name a source system of its own.

\b
Exit codes:
  0    done
  2    a path, option or plan cannot be used, or a source passes --max-reject-rate (one line on standard error)
  3    done, but the dump could not be read completely: the numbers are lower bounds
  70   a fault of the program (its message never quotes data)
  130  interrupted
  143  terminated (SIGTERM); as after an interruption nothing temporary is left behind
"""

SECONDS_PER_GB = {"inspect": 20.0, "assess": 50.0}
"""Rough cost by decompressed bytes on two cores: 2.4 million nested users (1.8 GB, docs/performance.md)."""
BASE_SECONDS = 4.0
LEAST = 1_000_000_000
"""Memory that inspect keeps within; of assess ``--memory`` says it."""
GZIP_RATIO = 8
"""Decompressed bytes for one of gzip: what JSON packs to, an estimate until the file is read."""

Command = TypeVar("Command", bound=Callable[..., Any])


class Verbs(click.Group):
    """Says what to type when a path stands where a verb should."""

    def resolve_command(self, ctx: click.Context, args: list[str]) -> tuple[str | None, click.Command | None, list[str]]:
        """As click does it, with a hint that can be copied."""
        if self.get_command(ctx, args[0]) is not None or args[0].startswith("-"):
            return super().resolve_command(ctx, args)
        from difflib import get_close_matches

        word = _safe(args[0])
        near = [] if _is_path(args[0]) else get_close_matches(args[0], self.list_commands(ctx), n=1)
        if near:
            raise click.UsageError(f"{word!r} is no verb; did you mean: breach-impact {near[0]} DUMP")
        raise click.UsageError(f"{word!r} is no verb; type: breach-impact assess {word} (or inspect, to see the columns first)")


def _is_path(text: str) -> bool:
    return any(mark in text for mark in "./\\*=") or Path(text).exists()


def _safe(text: str) -> str:
    """An argument as it may be echoed: file names can hold data as well."""
    from breach_impact.privacy import is_personal_name

    return "DUMP" if is_personal_name(text) else text


@click.group(cls=Verbs, epilog=EPILOG, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 120})
@click.version_option(__version__, prog_name="breach-impact")
def cli() -> None:
    """Turn a leaked-record dump into numbers: how many people, what of theirs, where, which tokens."""


def _shared(command: Command) -> Command:
    """The arguments and options that both verbs have."""
    options = (
        click.argument("dumps", nargs=-1, required=True, metavar="DUMP..."),
        click.option("--default-region", metavar="CC", help="Country in which national phone numbers are read, such as US."),
        click.option("--json", "json_file", metavar="FILE", help="Write the result as JSON; - is standard output."),
        click.option("--dry-run", is_flag=True, help="Only list files, formats, sizes, and the time and memory to expect."),
        click.option("--no-progress", is_flag=True, help="No progress bar."),
        click.option("-q", "--quiet", is_flag=True, help="Print errors only."),
        click.option("-v", "--verbose", is_flag=True, help="Print all rows of all lists."),
    )
    for option in reversed(options):
        command = option(command)
    return command


@cli.command(epilog=EPILOG)
@_shared
@click.option("--save-plan", metavar="FILE", help="Write the plan as TOML, to be reviewed and passed to assess --plan.")
def inspect(dumps: tuple[str, ...], save_plan: str | None, json_file: str | None, **options: Any) -> int:  # noqa: ANN401 - click
    """Show what each column of DUMP holds, how sure that is and why. No value is shown."""
    _writable(save_plan, json_file)
    dump = _open(dumps)
    if options["dry_run"]:
        return _dry_run(dump, "inspect", quiet=options["quiet"])
    plan, gaps = _classified(dump, options["default_region"], progress=_bar(options))
    if save_plan is not None:
        plan.save(save_plan)
    if json_file is not None:
        _write(json_file, json.dumps(plan.to_json(), indent=2, ensure_ascii=False) + "\n")
    if not options["quiet"] and json_file != "-":
        from breach_impact.display import plan_table

        plan_table(plan, verbose=options["verbose"])
    return _said(gaps, quiet=options["quiet"])


@cli.command(epilog=EPILOG)
@_shared
@click.option("--plan", "plan_file", metavar="FILE", help="A reviewed plan; without one the dump is classified first.")
@click.option("--exposure-start", metavar="DAY", help="First day of the exposure, such as 2019-12-04.")
@click.option("--exposure-end", metavar="DAY", help="Last day of the exposure.")
@click.option("--hub-limit", type=int, default=20, show_default=True, help="Identifiers seen with more others than this do not link.")
@click.option(
    "--disclosure", type=click.Choice(["exposed", "accessed", "acquired", "unknown"]), default="unknown", show_default=True,
    help="What you assert has happened to the data; printed, never guessed.",
)  # fmt: skip
@click.option("--quarantine", metavar="FILE", help="List every rejected record: source, reason, offset, length. Only you can read the file (0600).")
@click.option("--keep-rejects", is_flag=True, help="Add the raw bytes of the rejected records to the quarantine. They are personal data.")
@click.option("--memory", metavar="SIZE", default="2GB", show_default=True, help="What the program may take, 1GB or more; beyond it hashes spill to a private folder.")
@click.option("--workers", type=int, metavar="N", help="Threads that scan; by default one a core. No number depends on it.")
@click.option("--max-reject-rate", metavar="RATE", help="Stop before the scan if more of a source is rejected, such as 0.01 or 1%; no limit by default.")
def assess(dumps: tuple[str, ...], plan_file: str | None, json_file: str | None, **options: Any) -> int:  # noqa: ANN401 - click
    """Count the people in DUMP, what of theirs is in it, where they are, and which tokens to revoke."""
    from breach_impact.budget import Budget
    from breach_impact.rejects import reject_rate, warning

    limit, budget = reject_rate(options["max_reject_rate"]), Budget.of(options["memory"], options["workers"])
    _quarantine(options["quarantine"], json_file, keep=options["keep_rejects"])
    _writable(json_file)
    plan = _plan(plan_file)
    dump = _open(dumps)
    if options["dry_run"]:
        return _dry_run(dump, "assess", budget.memory, quiet=options["quiet"])
    from breach_impact import assess as measure

    start, end = options["exposure_start"], options["exposure_end"]
    impact = measure(
        dump, plan, exposure=None if start is None and end is None else (start, end), default_region=options["default_region"],
        hub_limit=options["hub_limit"], disclosure=options["disclosure"], progress=_bar(options), quarantine=options["quarantine"],
        keep_rejects=options["keep_rejects"], max_reject_rate=limit,
        memory=options["memory"], workers=options["workers"],
    )  # fmt: skip
    said = None if options["quiet"] else warning(impact.statistics["records"]["sources"])
    if said is not None:
        click.echo(f"warning: {said}", err=True)
    if json_file is not None:
        _write(json_file, impact.to_json())
    if not options["quiet"] and json_file != "-":
        from breach_impact.display import summary

        summary(impact.statistics, verbose=options["verbose"])
    return OK if impact.statistics["complete"] else INCOMPLETE


# -- pieces -------------------------------------------------------------------------------------------------------------
def _open(dumps: Sequence[str]) -> Dump:
    from breach_impact import open as open_dump

    return open_dump(*dumps)


@sealed
def _classified(dump: Dump, default_region: str | None, *, progress: bool) -> tuple[Plan, list[str]]:
    """What the library's ``inspect`` gives, and which sources could not be read completely."""
    from breach_impact.classify import draw
    from breach_impact.display import progress_bar
    from breach_impact.dump import incomplete
    from breach_impact.survey import survey

    with progress_bar(progress, dump.bytes, "inspect") as bar:
        found = survey(dump, bar.advance)
    return draw(dump, found, default_region), incomplete(dump, found.tallies)


def _said(gaps: Sequence[str], *, quiet: bool = False) -> int:
    """Say which sources are incomplete; gives the exit code."""
    if gaps and not quiet:
        from breach_impact.privacy import printable

        more = f" and {len(gaps) - 3:,} more" if len(gaps) > 3 else ""
        click.echo(f"warning: not all of the dump can be read: {'; '.join(map(printable, gaps[:3]))}{more}", err=True)
    return INCOMPLETE if gaps else OK


def _plan(path: str | None) -> Plan | None:
    if path is None:
        return None
    from breach_impact.plan import Plan

    return Plan.load(path)


def _bar(options: dict[str, Any]) -> bool:
    return not (options["no_progress"] or options["quiet"])


def _writable(*files: str | None) -> None:
    """Say before the work, not after it, that a result has no place to go."""
    for name in files:
        if name not in (None, "-"):
            path = Path(str(name))
            if path.is_dir() or not path.absolute().parent.is_dir():
                raise InputError(f"cannot write {_safe(str(name))}: " + ("it is a folder" if path.is_dir() else "there is no such folder"))


def _quarantine(file: str | None, json_file: str | None, *, keep: bool) -> None:
    """Say before the work that the quarantine has no place, or that its options do not go together."""
    if file is None:
        if keep:
            raise click.UsageError("--keep-rejects needs a file to keep them in; add --quarantine FILE")
        return
    from breach_impact.quarantine import check_place

    check_place(file)
    if json_file is not None and Path(file).absolute() == Path(json_file).absolute():
        raise click.UsageError("--quarantine and --json name the same file; give each its own")


def _write(name: str, text: str) -> None:
    data = text.encode("utf-8", "replace")
    if name == "-":
        sys.stdout.buffer.write(data)
        sys.stdout.flush()
        return
    try:
        Path(name).write_bytes(data)
    except OSError as error:
        raise InputError(f"cannot write {_safe(name)}: {error.strerror}") from None


def _dry_run(dump: Dump, verb: str, memory: int = LEAST, *, quiet: bool = False) -> int:
    from breach_impact.display import sources_table
    from breach_impact.dump import incomplete
    from breach_impact.framing import Tally

    size = sum(s.bytes * (GZIP_RATIO if getattr(s, "compression", None) else 1) for s in dump.sources if s.skipped is None and s.repeated_of is None)
    seconds = BASE_SECONDS + SECONDS_PER_GB[verb] * size / 1e9
    sources_table(dump.sources)
    click.echo(f"about {_duration(seconds)} to {verb} (estimated), within {memory / 1e9:.3g} GB of memory")
    tallies = {number: Tally() for number in range(len(dump))}
    for source, tally in zip(dump, tallies.values(), strict=True):
        source.at_sight(tally)
    return _said(incomplete(dump, tallies), quiet=quiet)


def _duration(seconds: float) -> str:
    return f"{seconds:.0f} s" if seconds < 120 else f"{seconds / 60:.0f} min"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line.

    Args:
        arguments: without the program's name; those of the process by default.

    Returns:
        the exit code.
    """
    with _stoppable() as stopped:
        try:
            code = cli.main(args=None if arguments is None else list(arguments), prog_name="breach-impact", standalone_mode=False)
            return code if isinstance(code, int) else OK
        except BaseException as error:  # noqa: BLE001 - the last boundary; what is no error goes on
            if stopped:  # whatever became of the exception on its way: DuckDB makes another one of it
                return _fail("terminated", TERMINATED)
            return _ended(error)


class _TerminatedError(BaseException):
    """SIGTERM came."""


@contextmanager
def _stoppable() -> Iterator[list[int]]:
    """Make SIGTERM an exception, so that what is open is tidied up; a handler that is there already stays.

    Yields:
        the signal, once it came.
    """
    stopped: list[int] = []

    def stop(number: int, frame: object) -> None:
        del frame
        signal.signal(signal.SIGTERM, signal.SIG_IGN)  # a second one must not cut the tidying short
        stopped.append(number)
        raise _TerminatedError

    mine = threading.current_thread() is threading.main_thread() and signal.getsignal(signal.SIGTERM) is signal.SIG_DFL
    if mine:
        signal.signal(signal.SIGTERM, stop)
    try:
        yield stopped
    finally:
        if mine and not stopped:
            signal.signal(signal.SIGTERM, signal.SIG_DFL)


def _ended(error: BaseException) -> int:
    """What an exception means: one line and an exit code."""
    match error:
        case click.exceptions.NoArgsIsHelpError():
            click.echo(error.format_message())
            return USER_ERROR
        case click.ClickException():
            return _fail(error.format_message().rstrip("."), USER_ERROR)
        case ScanError():
            return _fail(str(error), INTERNAL)
        case BreachImpactError():
            return _fail(str(error), USER_ERROR)
        case KeyboardInterrupt() | click.Abort():
            return _fail("interrupted", INTERRUPTED)
        case BrokenPipeError():
            sys.stderr.close()
            return OK
        case ModuleNotFoundError():
            return _fail(f"the module {error.name} is missing; install breach-impact with its dependencies", INTERNAL)
        case Exception():  # the last boundary: a foreign message may quote data
            return _fail(f"{type(error).__name__} in {_place(error)} (message withheld, it may quote data); please report it", INTERNAL)
        case _:
            raise error


def _fail(message: str, code: int) -> int:
    click.echo(f"error: {' '.join(message.split())}", err=True)
    return code


def _place(error: BaseException) -> str:
    """The innermost line of ours that an exception passed."""
    place, trace = "breach_impact", error.__traceback__
    while trace is not None:
        name = trace.tb_frame.f_globals.get("__name__", "")
        if name.startswith("breach_impact"):
            place = f"{name}:{trace.tb_lineno}"
        trace = trace.tb_next
    return place
