"""The options that ask for the law and for people under conditions."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from breach_impact.impact import Impact
    from breach_impact.law.engine import Options

TIMES = (
    ("aware-at", "When you became aware, with the offset from UTC: 2019-12-26T10:00-08:00. Clocks from awareness and discovery run from it."),
    ("determined-at", "When it was determined that there was a breach, and its scope."),
    ("consumer-notice-at", "When the people were told. Clocks such as California's run from it."),
    ("contained-at", "When the exposure was ended."),
)
Command = TypeVar("Command", bound=Callable[..., Any])


def law_options(command: Command) -> Command:
    """Add the options to a verb."""
    options = (
        click.option("--law", "law", is_flag=True, help="Set the laws of the world against the counts; no legal advice. The options from here to --password-hashes imply it."),
        *(click.option(f"--{name}", metavar="TIME", help=text) for name, text in TIMES),
        click.option("--as-of", metavar="DAY", help="Ask the laws for this day as well, as if it had happened then."),
        click.option(
            "--regime", "regimes", multiple=True, type=click.Choice(["glba", "hbnr", "hipaa", "sec", "telecom"]),
            help="A law that reaches you for what you are. May be given several times.",
        ),
        click.option(
            "--password-hashes", type=click.Choice(["contested", "readable", "protected"]),
            help="What password hashes are to the laws; contested by default: such logins count as possible only.",
        ),
        click.option("--where", "conditions", multiple=True, metavar="KEY=VALUE,...", help="Count the people who meet all conditions: country, subdivision, data_type. May be given several times."),
    )  # fmt: skip
    for option in reversed(options):
        command = option(command)
    return command


def stated(options: Mapping[str, Any]) -> Options | None:
    """What was stated for the law; None where it is not asked for.

    Raises:
        OptionError: a value cannot be used.
    """
    names = ("aware_at", "determined_at", "consumer_notice_at", "contained_at", "as_of")
    given = {name: options[name] for name in names if options[name] is not None}
    if not options["law"] and not given and not options["regimes"] and options["password_hashes"] is None:
        return None
    from breach_impact.law.engine import options as look

    return look(**given, regimes=options["regimes"], hashes=options["password_hashes"] or "contested")


def in_order(law: Options | None, start: str | None, end: str | None) -> None:
    """Say before the work that days and moments contradict each other.

    Raises:
        OptionError: they do, or a day is none.
    """
    from breach_impact.options import window

    first, _ = window((start, end))
    if law is not None:
        from breach_impact.law.engine import in_order as check

        check(first, law)


def wanted(conditions: Sequence[str]) -> list[dict[str, Any]]:
    """The conditions of ``--where``, read before the work.

    Raises:
        OptionError: one cannot be used.
    """
    if not conditions:
        return []
    from breach_impact.where import asked, check

    found = [asked(text) for text in conditions]
    for one in found:
        check(one)
    return found


def with_law(impact: Impact, law: Options | None, conditions: Sequence[Mapping[str, Any]]) -> Impact:
    """An impact whose statistics hold the law and the counts under conditions as well, where they are asked for."""
    from breach_impact.impact import Impact

    more: dict[str, Any] = {}
    if conditions:
        from breach_impact.where import row

        more["where"] = [row(impact.where(**one), one) for one in conditions]
    if law is not None:
        from breach_impact.law.engine import applied

        more["law"] = applied(impact._counted(), impact.statistics, law)
    return Impact(impact.statistics | more) if more else impact


def show(statistics: Mapping[str, Any], *, verbose: bool) -> None:
    """Print both, where they are there."""
    if "where" in statistics:
        for row in statistics["where"]:
            said = ", ".join(f"{key} {row[key]}" for key in ("country", "subdivision", "data_type") if row[key])
            click.echo(f"{row['subjects']:,} affected with {said} ({row['kind']})")
    if "law" in statistics:
        from breach_impact.law.terminal import show_law

        show_law(statistics["law"], verbose=verbose)
