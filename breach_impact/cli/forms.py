"""The options and the verb that fill regulators' forms."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from breach_impact.cli.once import Once
from breach_impact.errors import InputError

if TYPE_CHECKING:
    from breach_impact.impact import Impact
    from breach_impact.law.engine import Options

Command = TypeVar("Command", bound=Callable[..., Any])


@dataclass(frozen=True, slots=True)
class Wish:
    """What was asked for: names of forms, answers, the folder, and whether the severity."""

    names: tuple[str, ...]
    answers: Mapping[str, Mapping[str, Any]]
    folder: str | None
    severity: bool


def form_options(command: Command) -> Command:
    """Add the options to a verb."""
    options = (
        click.option("--forms", "form_names", multiple=True, metavar="NAME,...", help="Fill regulators' forms, such as edpb,hhs, us_ag:TX or all; breach-impact forms lists them. Implies --law."),
        click.option("--out", "out", metavar="FOLDER", help="Where the forms go, with report.html and statistics.json."),
        click.option("--answers", "answers_file", metavar="FILE", help="What only people know, in TOML; breach-impact forms --template NAME gives a skeleton."),
        click.option("--severity", "severity", is_flag=True, help="The severity by the method of ENISA; a table [severity] of the answers implies it."),
    )
    for option in reversed(options):
        command = option(command)
    return command


def wish(options: Mapping[str, Any]) -> Wish:
    """What was asked for, looked at before the work.

    Raises:
        OptionError: a name or an answer cannot be used.
        InputError: the answers cannot be read, or the folder has no place.
    """
    names, answers, folder = options["form_names"], options["answers_file"], options["out"]
    if bool(names) != (folder is not None):
        raise click.UsageError("--forms needs a folder for the forms; add --out FOLDER" if names else "--out is the folder of the forms; add --forms NAME,...")
    if answers is not None and not names and not options["severity"]:
        raise click.UsageError("--answers are for forms and for the severity; add --forms NAME,... and --out FOLDER, or --severity")
    if not names and not options["severity"]:
        return Wish((), {}, None, severity=False)
    from breach_impact.reports.forms import load_answers, wanted

    found = load_answers(answers)
    if folder is not None:
        _place(folder)
    return Wish(wanted(names) if names else (), found, folder, severity=bool(options["severity"]) or "severity" in found)


def _place(folder: str) -> None:
    from breach_impact.reports.files import shown

    place = Path(folder)
    if place.exists() and not place.is_dir():
        raise InputError(f"cannot write {shown(folder)}: it is no folder")
    if not place.absolute().parent.is_dir():
        raise InputError(f"cannot write {shown(folder)}: there is no such folder above it")


def law_of(wanted: Wish, law: Options | None) -> Options | None:
    """What was stated for the law; with forms, which ask for it, nothing stated is asked as well."""
    if law is not None or not wanted.names:
        return law
    from breach_impact.law.engine import options

    return options()


def places(wanted: Wish) -> list[tuple[str, str | None]]:
    """The files that will be written in the folder, but those of single states: option and path."""
    names = [f"{name.replace(':', '-')}{ending}" for name in wanted.names for ending in (".json", ".fields.json", ".md")]
    return [("--out", str(Path(wanted.folder) / name)) for name in (*names, "report.html", "statistics.json")] if wanted.folder is not None else []


def with_severity(impact: Impact, held: Impact, wanted: Wish) -> Impact:
    """An impact whose statistics hold the severity as well, where it is asked for.

    Args:
        impact: the statistics.
        held: the same count, with its ledger.
        wanted: what was asked for.
    """
    if not wanted.severity:
        return impact
    from breach_impact.impact import Impact
    from breach_impact.severity import severity

    return Impact(impact.statistics | {"severity": severity(impact.statistics, wanted.answers.get("severity", {}), held._counted())})


def write_forms(statistics: Mapping[str, Any], wanted: Wish) -> Sequence[str]:
    """Write the forms, the report and the statistics; gives a line for each subset of the severity and each form."""
    said = [
        f"severity of {row['subset'].replace('_', ' ')}: {row['score']:g}, {row['band'].replace('_', ' ')} ({row['dpc']} x {row['ei']:g} + {row['cb']:g}; {row['subjects_lower']:,} people)"
        for row in statistics.get("severity", {}).get("rows", ())
    ]
    if wanted.folder is None:
        return said
    from breach_impact.reports import write
    from breach_impact.reports.files import writing
    from breach_impact.reports.forms import filled

    folder = Path(wanted.folder)
    with writing(folder):
        folder.mkdir(exist_ok=True)
    for form in filled(statistics, wanted.names, wanted.answers):
        form.write(folder)
        left = sum(answer.needed for answer in form.answers)
        said.append(f"{form.name}: {'complete' if form.complete else f'{left} required unanswered'}{', stand-ins in the payload' if form.pending and not form.complete else ''}")
    write(statistics, folder / "report.html")
    write(statistics, folder / "statistics.json")
    return said


@click.command("forms", cls=Once)
@click.option("--template", "name", metavar="NAME", help="Print a skeleton of an answers file for one form.")
def forms(name: str | None) -> int:
    """List the regulators' forms that can be filled, or print what only people can answer of one."""
    from breach_impact.cli.codes import OK
    from breach_impact.reports.forms import definitions, template

    if name is not None:
        click.echo(template(name), nl=False)
        return OK
    for one in definitions().values():
        shown = f"{one.id.removesuffix('_state')}:TX" if one.each else one.id
        counted = sum(bool(field.place) for field in one.fields)
        click.echo(f"{shown:10} {one.title} ({one.authority}; version {one.version}, read {one.as_of}): {len(one.fields)} fields, {counted} from data or options")
    return OK


__all__ = ["Wish", "form_options", "forms", "law_of", "wish", "with_severity", "write_forms"]
