"""The verbs: the library's own, with errors of one line and exit codes that scripts can rely on.

Heavy modules are imported by the verb that needs them, so that ``--help`` is quick.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from breach_impact import __version__
from breach_impact.cli.codes import INCOMPLETE, OK
from breach_impact.cli.forms import form_options, forms, law_of, places, wish, with_severity, write_forms
from breach_impact.cli.law import in_order, law_options, show, stated, wanted, with_law
from breach_impact.cli.once import Once
from breach_impact.cli.pieces import (
    apart,
    check_reports,
    claims_of,
    classified,
    dry_run,
    heard,
    is_page,
    keeps_decisions,
    opened,
    place_of_quarantine,
    plan_of,
    safe,
    said,
    shows_bar,
    spares,
    with_claims,
    writable,
    write,
    write_reports,
)
from breach_impact.cli.reading import reading_options, readings

if TYPE_CHECKING:
    from breach_impact.dump import Dump
    from breach_impact.impact import Impact
    from breach_impact.plan import Plan

EPILOG = """\b
DUMP is a file, a folder (walked), a glob, or NAME=PATH to name a source system of its own.
How sources are read is recognised; where it must be said, GLOB= confines an option to the sources of that name, and it
may be given several times: --encoding 'users*.csv=cp1251' --encoding 'log/*=koi8-r'.

\b
Exit codes:
  0    done
  2    a path, option or plan cannot be used, or a source passes --max-reject-rate (one line on standard error)
  3    done, but the dump could not be read completely: the numbers are lower bounds
  70   a fault of the program (its message never quotes data)
  130  interrupted
  143  terminated (SIGTERM); as after an interruption nothing temporary is left behind
"""

CHECK_EPILOG = """\b
FILE is a file, a folder (walked) or a glob.

\b
Exit codes:
  0    nothing found
  1    something that looks like personal data; each place is a line
  2    a file cannot be read
"""

Command = TypeVar("Command", bound=Callable[..., Any])


class Verbs(click.Group):
    """Says what to type when a path stands where a verb should."""

    command_class = Once

    def resolve_command(self, ctx: click.Context, args: list[str]) -> tuple[str | None, click.Command | None, list[str]]:
        """As click does it, with a hint that can be copied."""
        if self.get_command(ctx, args[0]) is not None or args[0].startswith("-"):
            return super().resolve_command(ctx, args)
        from difflib import get_close_matches

        word = safe(args[0])
        near = [] if _is_path(args[0]) else get_close_matches(args[0], self.list_commands(ctx), n=1)
        if near:
            raise click.UsageError(f"{word!r} is no command; did you mean: breach-impact {near[0]} DUMP")
        raise click.UsageError(f"{word!r} is no command; type: breach-impact assess {word} (or inspect, to see the columns first)")


def _is_path(text: str) -> bool:
    return any(mark in text for mark in "./\\*=") or Path(text).exists()


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
        click.option("-q", "--quiet", is_flag=True, help="Print errors only, and why a result is incomplete."),
        click.option("-v", "--verbose", is_flag=True, help="Print all rows of all lists."),
    )
    command = reading_options(command)
    for option in reversed(options):
        command = option(command)
    return command


@cli.command(epilog=EPILOG)
@_shared
@click.option("--shapes", is_flag=True, help="Show frequent forms of the values as well, such as 999-99-9999 98 %; rare ones are not shown.")
@click.option("--save-plan", metavar="FILE", help="Write the plan as TOML, to be reviewed and passed to assess --plan.")
def inspect(dumps: tuple[str, ...], save_plan: str | None, json_file: str | None, **options: Any) -> int:  # noqa: ANN401 - click
    """Show what each column of DUMP holds, how sure that is and why. No value is shown."""
    results = [("--save-plan", save_plan), ("--json", json_file)]
    apart(results)
    writable(save_plan, json_file)
    from breach_impact.surveying.early import Early

    with Early() as early:
        dump = opened(dumps, readings(options), None if options["dry_run"] else early)
        spares(dump, dumps, results)
        keeps_decisions(save_plan)
        if options["dry_run"]:
            return dry_run(dump, "inspect")
        with heard() as doubts:
            plan, shapes, gaps = classified(dump, early, options["default_region"], progress=shows_bar(options), shapes=options["shapes"])
    for doubt in [] if options["quiet"] else doubts:
        click.echo(f"warning: {doubt}", err=True)
    if save_plan is not None:
        plan.save(save_plan)
    if json_file is not None:
        write(json_file, json.dumps(plan.to_json(), indent=2, ensure_ascii=False) + "\n")
    if not options["quiet"] and json_file != "-":
        from breach_impact.display.planned import plan_table

        plan_table(plan, verbose=options["verbose"])
        if shapes is not None:
            from breach_impact.shapes.terminal import shapes_table

            shapes_table(shapes)
    return said(gaps)


@cli.command(epilog=EPILOG)
@_shared
@click.option("--html", "html_file", metavar="FILE", help="Write the report as one page of HTML, to read and print.")
@click.option(
    "--report", "reports", multiple=True, metavar="FILE",
    help="Write a report in the form of its ending: .html, .md, .xlsx, .json, or .zip or a folder of CSV tables. May be given several times.",
)  # fmt: skip
@click.option("--plan", "plan_file", metavar="FILE", help="A reviewed plan; without one the dump is classified first.")
@click.option("--exposure-start", metavar="DAY", help="First day of the exposure, such as 2019-12-04.")
@click.option("--exposure-end", metavar="DAY", help="Last day of the exposure.")
@click.option("--claims", "claims_file", metavar="FILE", help="Public claims in TOML, to be set against what is measured.")
@law_options
@click.option("--own-domain", "own_domains", multiple=True, metavar="DOMAIN", help="A mail domain of the operator, such as example.com, or *.example.com for those below it; who has an address there counts as an employee. May be given several times.")
@form_options
@click.option("--hub-limit", type=int, default=20, show_default=True, help="Identifiers seen with more others than this do not link.")
@click.option(
    "--disclosure", type=click.Choice(["exposed", "accessed", "acquired", "unknown"]), default="unknown", show_default=True,
    help="What you assert has happened to the data; printed, never guessed.",
)  # fmt: skip
@click.option("--quarantine", metavar="FILE", help="List every rejected record: source, reason, offset, length. Only you can read the file (0600).")
@click.option("--revocation-list", metavar="FILE", help="List where each token stands, by whom it can be revoked and whose it is, as CSV; no value. Only you can read the file (0600).")
@click.option("--keep-rejects", is_flag=True, help="Add the raw bytes of the rejected records to the quarantine. They are personal data.")
@click.option("--memory", metavar="SIZE", default="2GB", show_default=True, help="What the program may take, 1GB or more; beyond it hashes spill to a private folder.")
@click.option("--workers", type=int, metavar="N", help="Threads that scan; by default one a core. No number depends on it.")
@click.option("--max-reject-rate", metavar="RATE", help="Stop before the scan if more of a source is rejected, such as 0.01 or 1%; no limit by default.")
def assess(dumps: tuple[str, ...], plan_file: str | None, json_file: str | None, html_file: str | None, reports: tuple[str, ...], **options: Any) -> int:  # noqa: ANN401 - click
    """Count the people in DUMP, what of theirs is in it, where they are, and which tokens to revoke."""
    from breach_impact.budget import Budget
    from breach_impact.rejected.limit import reject_rate

    limit, budget = reject_rate(options["max_reject_rate"]), Budget.of(options["memory"], options["workers"])
    pointers = options["revocation_list"]
    results = [("--quarantine", options["quarantine"]), ("--revocation-list", pointers), ("--json", json_file), ("--html", html_file), *(("--report", file) for file in reports)]
    apart(results)
    place_of_quarantine(options["quarantine"], keep=options["keep_rejects"])
    writable(json_file)
    if pointers is not None:
        from breach_impact.worklist import check_place

        check_place(pointers)
    check_reports(reports, html_file)
    plan, claims = plan_of(plan_file), claims_of(options["claims_file"])
    law, conditions, filled = stated(options), wanted(options["conditions"]), wish(options)
    law = law_of(filled, law)
    in_order(law, options["exposure_start"], options["exposure_end"])
    dump = opened(dumps, readings(options))
    spares(dump, dumps, [*results, *places(filled)])
    is_page(html_file)
    if options["dry_run"]:
        return dry_run(dump, "assess", budget.memory)
    held = _measured(dump, plan, limit, options)  # what is made of it below holds no ledger
    impact = with_severity(with_law(held, law, conditions), held, filled)
    if claims is not None:
        impact = with_claims(impact, claims)
    if json_file is not None:
        write(json_file, impact.to_json())
    write_reports(impact.statistics, reports, html_file)
    told = write_forms(impact.statistics, filled)
    if pointers is not None:
        held.revocation_list(pointers)
    if not options["quiet"] and json_file != "-":
        from breach_impact.display.summary import summary

        summary(impact.statistics, verbose=options["verbose"])
        show(impact.statistics, verbose=options["verbose"])
        for line in told:
            click.echo(line)
        return OK if impact.statistics["complete"] else INCOMPLETE
    return said(impact.statistics["incomplete_because"])  # the summary, which says it, is not shown


def _measured(dump: Dump, plan: Plan | None, limit: float | None, options: dict[str, Any]) -> Impact:
    """What the library measures under these options; what there is to doubt is said."""
    from breach_impact import assess as measure
    from breach_impact.rejected.limit import warning

    start, end = options["exposure_start"], options["exposure_end"]
    with heard() as doubts:
        impact = measure(
            dump, plan, exposure=None if start is None and end is None else (start, end), default_region=options["default_region"],
            own_domains=options["own_domains"], hub_limit=options["hub_limit"], disclosure=options["disclosure"], progress=shows_bar(options),
            quarantine=options["quarantine"], keep_rejects=options["keep_rejects"], max_reject_rate=limit,
            memory=options["memory"], workers=options["workers"], pointers=options["revocation_list"] is not None,
        )  # fmt: skip
    for doubt in [] if options["quiet"] else [*doubts, warning(impact.statistics["records"]["sources"])]:
        if doubt is not None:
            click.echo(f"warning: {doubt}", err=True)
    return impact


cli.add_command(forms)


@cli.command("formats")
@click.argument("names", nargs=-1, metavar="[FORMAT]...")
@click.option("--json", "json_file", metavar="FILE", help="Write the table as JSON; - is standard output.")
def formats(names: tuple[str, ...], json_file: str | None) -> int:
    """Show which formats are read and how each is recognised, what can go wrong, and what is refused; of each FORMAT, all that is known."""
    from breach_impact.opening import formats as table

    if json_file is not None:
        writable(json_file)
        write(json_file, json.dumps(table.formats_json(), indent=2, ensure_ascii=False) + "\n")
        return OK
    from rich.console import Console

    Console().print(table.formats_table(names))
    return OK


@cli.command("check-output", epilog=CHECK_EPILOG)
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option("--exclude", multiple=True, metavar="GLOB", help="Pass over files and folders of this name, such as '*.inv'. May be given several times.")
@click.option("--strict", is_flag=True, help="Find what is reserved for examples as well, such as addresses at example.com.")
@click.option("-q", "--quiet", is_flag=True, help="Print errors only, and why a result is incomplete.")
def check_output(files: tuple[str, ...], exclude: tuple[str, ...], strict: bool, quiet: bool) -> int:
    """Look for raw personal data in FILEs that are to be handed on: reports, notebooks, tables, texts. No value is shown."""
    from breach_impact.check_output import check, exit_code, render

    suspects = check(files, strict=strict, exclude=exclude)
    if suspects and not quiet:
        click.echo(render(suspects), nl=False)
    return exit_code(suspects)
