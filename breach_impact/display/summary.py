"""The summary of an assessment on a terminal.

Numbers come from the statistics JSON and are printed as they stand there, each with its kind; nothing is counted here.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from breach_impact.display.lists import claims, countries, credentials, data_types, payment_cards, tokens, zones
from breach_impact.display.pieces import Json, escape, grouped, stdout
from breach_impact.rejected.advice import advice
from breach_impact.whole import UNREAD, shown_kinds, whole

if TYPE_CHECKING:
    from rich.console import Console, RenderableType

GAP = 3
"""Columns between sections that stand side by side, which they do where no cell needs to be broken for it."""
TOP, TOP_TYPES = 12, 40
"""Rows of a list that are shown without ``-v``; of the data types, all but in odd dumps."""

FEW = 5
"""Names that a line lists."""


def summary(statistics: Json, *, console: Console | None = None, verbose: bool = False) -> None:
    """Print the answers of an assessment.

    Args:
        statistics: the statistics JSON as a dict.
        console: where to; standard output by default.
        verbose: all rows of all lists.
    """
    from rich.table import Table

    out = console or stdout()
    limit = 10**9 if verbose else TOP
    out.print(_headline(statistics))
    for line in _notices(statistics):
        out.print(line)
    out.print()
    left = _stack([data_types(statistics, max(limit, TOP_TYPES))])
    if _width(out, left) > out.width:  # a narrow terminal: better no category than words in pieces
        left = _stack([data_types(statistics, max(limit, TOP_TYPES), category=False)])
    right = _stack([zones(statistics, limit), countries(statistics, limit), credentials(statistics, limit)])
    if _width(out, left) + _width(out, right) + GAP <= out.width:
        grid = Table.grid(padding=(0, GAP))
        grid.add_row(left, right)
        out.print(grid)
    else:
        out.print(left)
        out.print(right)
    out.print(_stack([tokens(statistics, limit), payment_cards(statistics, limit), claims(statistics, verbose=verbose)]))
    for line in _remainder(statistics):
        out.print(line)


def _width(out: Console, shown: RenderableType) -> int:
    """Columns that something takes where nothing of it is broken."""
    return out.measure(shown, options=out.options.update_width(1000)).maximum


def _stack(parts: Sequence[RenderableType | None]) -> RenderableType:
    from rich.console import Group
    from rich.text import Text

    shown: list[RenderableType] = []
    for part in parts:
        if part is not None:
            shown += [part, Text("")]
    return Group(*shown)


def _headline(s: Json) -> RenderableType:
    from rich.table import Table

    people, records = s["subjects"], s["records"]
    kinds = shown_kinds(s)
    low, high = people["total"]["lower"], people["total"]["upper"]
    more = "; at most so many with people who have no identifier" if whole(s) else "; those without an identifier come on top"  # what was not read has no upper bound
    total = (
        (grouped(low) if low == high else f"{grouped(low)} to {grouped(high)}") if whole(s) else f"at least {grouped(low)}",
        "people concerned",
        "bounds" if whole(s) else "lower bound",
        "affected and secondary" + ("" if low == high else more),
    )
    rows = [
        total,
        (grouped(people["affected"]), "affected", kinds.get("subjects.affected", ""), "hold a record of their own (linked identities)"),
        (grouped(people["secondary"]), "secondary", kinds.get("subjects.secondary", ""), "appear only in somebody else's record"),
        (grouped(records["accepted"]), "records", kinds.get("records.accepted", ""), _reading(records)),
    ]
    grid = Table.grid(padding=(0, 2))
    grid.add_column(justify="right", style="bold", no_wrap=True)
    grid.add_column(style="bold", no_wrap=True)
    grid.add_column(style="dim", no_wrap=True)
    grid.add_column()
    for row in rows:
        grid.add_row(*(escape(cell) for cell in row))
    return grid


def _reading(records: Json) -> str:
    parts = [f"of {grouped(records['read'])} read"]
    parts += [f"{grouped(records[key])} {key}" for key in ("rejected", "repeated") if records[key]]
    return ", ".join(parts)


def _notices(s: Json) -> Iterator[str]:
    exposure = s["exposure"]
    said = exposure["disclosure"]
    yield f"\nPresent in the data, not proven accessed. Disclosure: {said}{' (as you state it)' if said != 'unknown' else ''}."
    if exposure["elapsed_days"] is not None:
        yield (
            f"Exposed {exposure['start']} to {exposure['end']}: {exposure['elapsed_days']} days elapsed,"
            f" {exposure['calendar_days']} calendar days (as you state it)."
        )
    if not s["complete"]:

        yield f"[bold red]Incomplete:[/] {escape('; '.join(s['incomplete_because']))}. The numbers are lower bounds."
        codes = [code for source in s["records"]["sources"] if not source["complete"] for code in source["reasons"]]
        if todo := advice(codes):
            yield f"[bold]To do:[/] {escape('; '.join(todo))}."


def _remainder(s: Json) -> Iterator[str]:
    """What did not count, and what stayed open."""
    reasons: dict[str, int] = {}
    for source in s["records"]["sources"]:
        for code, n in source["reasons"].items():
            reasons[code] = reasons.get(code, 0) + n
    if reasons:
        listed = sorted(reasons.items(), key=lambda item: (-item[1], item[0]))
        where = " --quarantine FILE lists every rejected record." if s["records"]["rejected"] else ""
        yield "[bold]Rejected, repaired, skipped[/]: " + escape(", ".join(f"{code} {grouped(n)}" for code, n in listed)) + f".{where}"
    for state in ("masked", "protected", "invalid"):
        found = [f"{row['data_type']} {grouped(row[f'{state}_records'])}" for row in s["data_types"] if row[f"{state}_records"]]
        if found:
            yield f"[bold]{state.capitalize()}, so not exposed[/] (records): {escape(', '.join(found))}."
    people, cover = s["subjects"], s["coverage"]
    if people["unattributed_records"]:
        yield f"[bold]Without a person identifier[/]: {grouped(people['unattributed_records'])} records."
    others = people.get("secondary_unidentified", {"upper": 0, "estimate": 0})
    if others["upper"] or people.get("secondary_by_document"):
        yield (
            f"[bold]Other people in no figure above[/]: {grouped(people.get('secondary_by_document', 0))} known by a document's number only;"
            f" {grouped(others['upper'])} mentions without e-mail, phone or number, {grouped(others['estimate'])} that differ."
        )
    for hub in people["hubs"]:
        yield f"[bold]Hubs[/] that do not link: {grouped(hub['hubs'])} of kind {hub['kind']}, in {grouped(hub['records'])} records."
    yield (
        f"[bold]Columns[/]: {grouped(cover['columns'])}; {grouped(cover['personal'])} personal, {grouped(cover['not_personal'])} not,"
        f" {grouped(cover['unclassified'])} unclassified{_named(cover.get('unclassified_columns', ()))}. Looked for {grouped(len(cover['looked_for']))} data types."
    )
    left = next((m for m in s["measures"] if m["name"] == "subjects.total.lower" and m["note"] not in ("", UNREAD)), None)  # that it is incomplete stands above
    if left is not None:
        yield f"[bold]Lower bounds[/]: {escape(left['note'])}."
    doubts: dict[str, list[str]] = {}
    for m in s["measures"]:
        if m["kind"] == "estimate" and m["note"] and m["value"]:
            doubts.setdefault(m["note"], []).append(m["name"].removeprefix("data_types.").removeprefix("subjects.").removesuffix(".subjects"))
    for note, names in doubts.items():
        more = f" and {len(names) - FEW:,} more" if len(names) > FEW else ""
        yield f"[bold]Estimate[/] of {escape(', '.join(names[:FEW]))}{more}: {escape(note)}."


def _named(columns: Sequence[str]) -> str:
    """Columns by name where they are few."""
    return f" ({escape(', '.join(columns))})" if 0 < len(columns) <= FEW else ""
