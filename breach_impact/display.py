"""What a terminal shows: the summary of an assessment and the plan of an inspection.

Numbers come from the statistics JSON and are printed as they stand there, each with its kind; nothing is counted here.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from breach_impact.plan import Plan
from breach_impact.planning.column import label
from breach_impact.rejected.advice import advice
from breach_impact.whole import whole

if TYPE_CHECKING:
    from rich.console import Console, RenderableType
    from rich.table import Table

    from breach_impact.opening.source import Source

GAP = 3
"""Columns between sections that stand side by side, which they do where no cell needs to be broken for it."""
TOP, TOP_TYPES = 12, 40
"""Rows of a list that are shown without ``-v``; of the data types, all but in odd dumps."""

Json = Mapping[str, Any]


# -- the summary --------------------------------------------------------------------------------------------------------
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
    left = _stack([_data_types(statistics, max(limit, TOP_TYPES))])
    if _width(out, left) > out.width:  # a narrow terminal: better no category than words in pieces
        left = _stack([_data_types(statistics, max(limit, TOP_TYPES), category=False)])
    right = _stack([_zones(statistics, limit), _countries(statistics, limit), _credentials(statistics, limit)])
    if _width(out, left) + _width(out, right) + GAP <= out.width:
        grid = Table.grid(padding=(0, GAP))
        grid.add_row(left, right)
        out.print(grid)
    else:
        out.print(left)
        out.print(right)
    out.print(_stack([_tokens(statistics, limit), _payment(statistics, limit), _claims(statistics, verbose=verbose)]))
    for line in _remainder(statistics):
        out.print(line)


def _width(out: Console, shown: RenderableType) -> int:
    """Columns that something takes where nothing of it is broken."""
    return out.measure(shown, options=out.options.update_width(1000)).maximum


def stdout() -> Console:
    """Standard output; without colour, and 100 columns wide, where it is no terminal."""
    from rich.console import Console

    return Console(highlight=False, width=None if sys.stdout.isatty() else 100)


def _stack(parts: Sequence[RenderableType | None]) -> RenderableType:
    from rich.console import Group
    from rich.text import Text

    shown: list[RenderableType] = []
    for part in parts:
        if part is not None:
            shown += [part, Text("")]
    return Group(*shown)


def _table(*columns: str, numbers: int = 0) -> Table:
    """A plain table; the last ``numbers`` columns stand to the right."""
    from rich import box
    from rich.table import Table

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False)
    for i, name in enumerate(columns):
        is_number = i >= len(columns) - numbers
        table.add_column(name, justify="right" if is_number else "left", no_wrap=is_number, overflow="fold")
    return table


def _headline(s: Json) -> RenderableType:
    from rich.markup import escape
    from rich.table import Table

    people, records = s["subjects"], s["records"]
    kinds = {m["name"]: m["kind"] for m in s["measures"]}
    low, high = people["total"]["lower"], people["total"]["upper"]
    total = (
        _n(low) if low == high else f"{_n(low)} to {_n(high)}",
        "people concerned",
        "bounds" if whole(s) else "lower bound",
        "affected and secondary" + ("" if low == high else "; at most so many with people who have no identifier"),
    )
    rows = [
        total,
        (_n(people["affected"]), "affected", kinds.get("subjects.affected", ""), "hold a record of their own (linked identities)"),
        (_n(people["secondary"]), "secondary", kinds.get("subjects.secondary", ""), "appear only in somebody else's record"),
        (_n(records["accepted"]), "records", kinds.get("records.accepted", ""), _reading(records)),
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
    parts = [f"of {_n(records['read'])} read"]
    parts += [f"{_n(records[key])} {key}" for key in ("rejected", "repeated") if records[key]]
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
        from rich.markup import escape

        yield f"[bold red]Incomplete:[/] {escape('; '.join(s['incomplete_because']))}. The numbers are lower bounds."
        codes = [code for source in s["records"]["sources"] if not source["complete"] for code in source["reasons"]]
        if todo := advice(codes):
            yield f"[bold]To do:[/] {escape('; '.join(todo))}."


def _data_types(s: Json, limit: int, *, category: bool = True) -> RenderableType | None:
    rows = s["data_types"]
    if not rows:
        return None
    table = _table("data type", *(("category",) if category else ()), "affected", "secondary", "records", numbers=3)
    table.columns[0].no_wrap = True
    for row in rows[:limit]:
        kind = (row["category"],) if category else ()
        table.add_row(row["data_type"], *kind, _n(row["subjects"]), _n(row["secondary_subjects"] or ""), _n(row["records"]))
        for facet in row.get("facets", []):
            table.add_row(f"  {facet['facet']}", *("" for _ in kind), _n(facet["subjects"]), "", "")
    return _titled("What of theirs", table, rows, limit)


def _zones(s: Json, limit: int) -> RenderableType | None:
    zones = s["time_zones"]
    if not zones["by_abbreviation"]:
        return None
    title = f"Time zones on {zones['as_of']} ({_n(zones['known'])} known, {_n(zones['unknown'])} unknown)"
    table = _table("zone", "countries", "offset", "affected", "share", numbers=3)
    for row in zones["by_abbreviation"][:limit]:
        where = " ".join(list(row["countries"])[:3]) + (" …" if len(row["countries"]) > 3 else "")
        table.add_row(row["abbreviation"], where, row["utc_offset"] or "", _n(row["subjects"]), _share(row["share"]))
    return _titled(title, table, zones["by_abbreviation"], limit)


def _countries(s: Json, limit: int) -> RenderableType | None:
    regions = s["regions"]
    if not regions["countries"]:
        return None
    table = _table("country", "evidence", "affected", "share", numbers=2)
    for row in regions["countries"][:limit]:
        table.add_row(row["code"], ", ".join(name.replace("_", " ") for name in row["evidence"]), _n(row["subjects"]), _share(row["share"]))
    return _titled(f"Countries indicated ({_n(regions['unknown'])} unknown)", table, regions["countries"], limit)


def _credentials(s: Json, limit: int) -> RenderableType | None:
    if not s["credentials"]:
        return None
    table = _table("form", "affected", "records", numbers=2)
    for row in s["credentials"][:limit]:
        table.add_row(row["form"], _n(row["subjects"]), _n(row["records"]))
    return _titled("Passwords", table, s["credentials"], limit)


def _tokens(s: Json, limit: int) -> RenderableType | None:
    rows = s["tokens"]
    if not rows:
        return None
    holders = s["token_holders"]
    title = f"Tokens ({_n(holders['subjects'])} holders, {_n(holders['live'])} of a live one)"
    table = _table("issuer", "kind", "revoke by", "tokens", "holders", "live", "expired", "open", numbers=5)
    for row in rows[:limit]:
        numbers = (row[key] for key in ("tokens", "subjects", "live", "expired", "undetermined"))
        table.add_row(row["issuer"], row["kind"], row["revocable_by"], *map(_n, numbers))
    return _titled(title, table, rows, limit)


def _payment(s: Json, limit: int) -> RenderableType | None:
    """Cards by brand; what must not be kept after a payment stands in the title."""
    rows, held = s.get("payment_cards") or [], s.get("payment", {}).get("sensitive_authentication_data", {"subjects": 0})
    if not rows:
        return None
    title = "Payment cards" + (f" (security codes, PINs or stripes of {_n(held['subjects'])} people)" if held["subjects"] else "")
    keys = ("cards", "subjects", "unexpired", "expired", "undetermined", "with_cvv")
    table = _table("brand", "cards", "holders", "unexpired", "expired", "open", "with CVV", numbers=6)
    for row in rows[:limit]:
        table.add_row(row["brand"], *(_n(row.get(key, 0)) for key in keys))
    return _titled(title, table, rows, limit)


def _claims(s: Json, *, verbose: bool) -> RenderableType | None:
    """Public claims and what the data says of each; those that nothing speaks to in one line."""
    rows = s.get("claims") or []
    if not rows:
        return None
    from rich.markup import escape

    from breach_impact.privacy import printable

    told = [row for row in rows if verbose or row["verdict"] != "not testable"]
    table = _table("claim", "claimed", "by", "verdict", "because")
    for row in told:
        table.add_row(*(escape(printable(str(row[key]))) for key in ("id", "claimed", "who", "verdict", "because")))
    rest = [printable(str(row["id"])) for row in rows if row not in told]
    return _under("Public claims", table, f"not testable: {', '.join(rest)} (-v shows why)" if rest else "")


def _titled(title: str, table: Table, rows: Sequence[Any], limit: int) -> RenderableType:
    """A table under its title, with a word on the rows that were left out."""
    more = f"and {len(rows) - limit} more (-v shows all)" if len(rows) > limit else ""
    return _under(title, table, more)


def _under(title: str, table: Table, more: str) -> RenderableType:
    from rich.console import Group
    from rich.text import Text

    return Group(Text(title, style="bold"), table, *([Text(more, style="dim")] if more else []))


def _remainder(s: Json) -> Iterator[str]:
    """What did not count, and what stayed open."""
    from rich.markup import escape

    reasons: dict[str, int] = {}
    for source in s["records"]["sources"]:
        for code, n in source["reasons"].items():
            reasons[code] = reasons.get(code, 0) + n
    if reasons:
        listed = sorted(reasons.items(), key=lambda item: (-item[1], item[0]))
        where = " --quarantine FILE lists every rejected record." if s["records"]["rejected"] else ""
        yield "[bold]Rejected, repaired, skipped[/]: " + escape(", ".join(f"{code} {_n(n)}" for code, n in listed)) + f".{where}"
    for state in ("masked", "protected", "invalid"):
        found = [f"{row['data_type']} {_n(row[f'{state}_records'])}" for row in s["data_types"] if row[f"{state}_records"]]
        if found:
            yield f"[bold]{state.capitalize()}, so not exposed[/] (records): {escape(', '.join(found))}."
    people, cover = s["subjects"], s["coverage"]
    if people["unattributed_records"]:
        yield f"[bold]Without a person identifier[/]: {_n(people['unattributed_records'])} records."
    others = people.get("secondary_unidentified", {"upper": 0, "estimate": 0})
    if others["upper"] or people.get("secondary_by_document"):
        yield (
            f"[bold]Other people in no figure above[/]: {_n(people.get('secondary_by_document', 0))} known by a document's number only;"
            f" {_n(others['upper'])} mentions without e-mail, phone or number, {_n(others['estimate'])} that differ."
        )
    for hub in people["hubs"]:
        yield f"[bold]Hubs[/] that do not link: {_n(hub['hubs'])} of kind {hub['kind']}, in {_n(hub['records'])} records."
    yield (
        f"[bold]Columns[/]: {_n(cover['columns'])}; {_n(cover['personal'])} personal, {_n(cover['not_personal'])} not,"
        f" {_n(cover['unclassified'])} unclassified. Looked for {_n(len(cover['looked_for']))} data types."
    )
    left = next((m for m in s["measures"] if m["name"] == "subjects.total.lower" and m["note"]), None)
    if left is not None:
        yield f"[bold]Lower bounds[/]: {escape(left['note'])}."
    for note in {m["note"]: None for m in s["measures"] if m["kind"] == "estimate" and m["note"] and m["value"]}:
        yield f"[bold]Estimate[/]: {escape(note)}."


def _n(number: int | str) -> str:
    return f"{number:,}" if isinstance(number, int) else number


def _share(share: float) -> str:
    return f"{share * 100:.1f} %"


# -- the plan -----------------------------------------------------------------------------------------------------------
def plan_table(plan: Plan, *, console: Console | None = None, verbose: bool = False) -> None:
    """Print a plan: its columns with data type, confidence and reason. No value of the dump is in it.

    Args:
        plan: what ``inspect`` gives.
        console: where to; standard output by default.
        verbose: also the columns that hold nothing personal.
    """
    from rich.markup import escape

    out = console or stdout()
    for t in plan.shown().tables:
        name = t.table if t.system == "default" else f"{t.system}: {t.table}"
        table = _table("column", "data type", "sure", "why")
        shown = [c for c in t.columns if verbose or label(c) != "not personal"]
        for c in shown:
            kind = label(c) + (" [secondary]" if c.role == "secondary" else "") + (" (analyst)" if c.decided_by == "analyst" else "")
            table.add_row(escape(c.path), escape(kind), f"{c.confidence:.2f}", escape(c.why))
        rest = len(t.columns) - len(shown)
        more = f"and {rest} columns that hold nothing personal (-v shows all)" if rest else ""
        out.print(_under(f"{name} ({_n(t.records)} records sampled)", table, more))
        for path, why in t.keys.items():
            out.print(f"  [dim]{escape(path)}: {escape(why)}[/]")
        out.print()


def sources_table(sources: Sequence[Source], *, console: Console | None = None) -> None:
    """Print the files of a dump: format and why, size, what is skipped or repeated."""
    from rich.markup import escape

    from breach_impact.privacy import safe_name

    table = _table("source", "system", "format", "recognised by", "bytes", numbers=1)
    for i, s in enumerate(sources, 1):
        table.add_row(*(escape(cell) for cell in (safe_name(s.name, "source", i), s.system, s.format, s.note, _n(s.bytes))))
    (console or stdout()).print(table)
