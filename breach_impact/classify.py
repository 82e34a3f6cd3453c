"""``inspect``: from a dump to a plan. The survey's sample is classified, then it is decided who is who."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from os import PathLike
from typing import TYPE_CHECKING

from breach_impact.clock import stage
from breach_impact.errors import sealed
from breach_impact.framing import Keys
from breach_impact.plan import Plan, TablePlan
from breach_impact.survey import Survey
from breach_impact.surveying.early import Early
from breach_impact.types import Column, ColumnSample, TableSample

if TYPE_CHECKING:
    from breach_impact.dump import Dump
    from breach_impact.evidence.draft import Draft
    from breach_impact.progress import Progress

EXAMPLE = {"a": [f"{word} Lyon {word}" for word in "bcdefghijk"], "b": [f"Lyon{letter}" for letter in "bcdefghijk"], "email": [f"{letter}@example.com" for letter in "bcdefghijk"], "c": [f"0{n}" for n in range(10)]}
"""Values of which classification asks most of what it asks of any."""


@sealed
def inspect(dump: Dump | str | PathLike[str] | Iterable[str | PathLike[str]], *, default_region: str | None = None, progress: bool | Progress = True) -> Plan:
    """Classify every column of a dump.

    Args:
        dump: what :func:`breach_impact.open` gives, a path, or several.
        default_region: ISO country in which national phone numbers without a country are read.
        progress: show one bar, where there is a terminal or a notebook to show it in.

    Returns:
        the plan: column -> data type, role, confidence, evidence. Change it with ``plan["table", "path"] = "data_type"``.

    Raises:
        InputError: the path cannot be used.
        ScanError: a stage failed on a source.
    """
    from breach_impact.dump import Dump as DumpType
    from breach_impact.dump import open_expecting, paths_of
    from breach_impact.progress import progress_bar

    with Early() as early:
        opened = dump if isinstance(dump, DumpType) else open_expecting(early.begin, *paths_of(dump))
        with progress_bar(progress, opened.work, "inspect") as bar:
            found = early.survey(opened, bar.advance, loaded)
    return draw(opened, found, default_region)


def loaded() -> None:
    """Load what classification needs while the dump is surveyed in another thread: modules, patterns, and the names of places, which the first columns would wait for."""
    import breach_impact.identify  # noqa: F401 - only to be there
    from breach_impact.verdict import classify_table

    columns = [ColumnSample(path=path, values=values, filled=len(values), total=len(values)) for path, values in EXAMPLE.items()]
    classify_table(TableSample(system="", table="", columns=columns, records=max(map(len, EXAMPLE.values()))))


@stage("classify")
def draw(dump: Dump, found: Survey, default_region: str | None) -> Plan:
    """Classify what a survey found."""
    from breach_impact.evidence.draft import Draft
    from breach_impact.evidence.veil import hidden
    from breach_impact.identify import decide
    from breach_impact.verdict import classify_table

    drafts: list[Draft] = []
    for _, table in sorted(found.tables.items()):
        if table.records:
            keys = found.keys_of((table.system, table.table)) or Keys()
            sample = table.sample()
            columns = classify_table(replace(sample, declared=keys.types), default_region)
            drafts.append(Draft(table, columns, declared=keys, hidden=hidden(sample, columns)))

    def again(draft: Draft, known: Mapping[str, str]) -> list[Column]:
        return classify_table(replace(draft.survey.sample(), declared=draft.declared.types, known=known, owned=draft.owned), default_region)

    decide(dump, found, drafts, again)
    tables = [
        TablePlan(
            system=draft.survey.system,
            table=draft.survey.table,
            sources=tuple(sorted(draft.survey.sources)),
            records=draft.survey.sampled,
            columns=tuple(draft.columns),
            people=tuple(draft.people),
            keys=dict(draft.keys),
            hidden=draft.hidden,
        )
        for draft in drafts
    ]
    return Plan(tables=tables, default_region=default_region, rule_data=rule_data())


def rule_data() -> dict[str, str]:
    """Versions of the tables that change a number."""
    from importlib.metadata import version

    return {"tzdata": version("pytz"), "phone": version("phonenumbers")}
