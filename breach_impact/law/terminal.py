"""The duties in a terminal: what is triggered and what may be; the rest in a line each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from breach_impact.law.verdict import CERTAINLY, NOT, OPEN, POSSIBLY

if TYPE_CHECKING:
    from rich.console import Console

Row = Mapping[str, Any]
LIVE = (CERTAINLY, POSSIBLY)


def show_law(law: Mapping[str, Any], *, console: Console | None = None, verbose: bool = False) -> None:
    """Print the part ``law`` of the statistics.

    Args:
        law: of the JSON.
        console: where to; standard output by default.
        verbose: every law with its reason and its source.
    """
    from rich import box
    from rich.markup import escape
    from rich.table import Table

    from breach_impact.display.pieces import stdout

    out = console or stdout()
    out.print(f"[bold]Duties to report[/] ({escape(_dates(law))})")
    told = [row for row in law["rows"] if verbose or _shown(row)]
    if told:
        table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False)
        for name in ("law of", "authority", "people", "residents", "due", "because"):
            table.add_column(name, overflow="fold")
        for row in told:
            table.add_row(*(escape(cell) for cell in _cells(row, verbose=verbose)))
        out.print(table)
    for line in () if verbose else _rest(law["rows"]):
        out.print(escape(line), style="dim")
    out.print(escape(law["notice"]), style="dim")


def _dates(law: Mapping[str, Any]) -> str:
    parts = [f"law on {law['incident_date']}" if law["incident_date"] else "no date stated: the newest law"]
    parts += [f"{word} {law[key]}" for key, word in (("aware_at", "aware"), ("contained_at", "contained"), ("as_of", "also as of")) if law[key]]
    return ", ".join(parts)


def _live(row: Row) -> bool:
    return row["verdict"] in LIVE or row["individual_verdict"] in LIVE


def _shown(row: Row) -> bool:
    """Triggered, or possible by people who are known to live there; else it hangs on nothing but unknown places."""
    return _live(row) and (CERTAINLY in (row["verdict"], row["individual_verdict"]) or row["residents"]["lower"] > 0 or row["residents_open"] > 0)


def _cells(row: Row, *, verbose: bool) -> Iterator[str]:
    low, high = row["residents"]["lower"], row["residents"]["upper"]
    more = [row["because"], *([row["caveats"]] if row["caveats"] else []), *([f"as of {row['as_of_verdict']}"] if row["as_of_verdict"] not in (None, row["verdict"]) else [])]
    yield row["jurisdiction"]
    yield row["verdict"] + (" (contested)" if row["contested"] else "")
    yield row["individual_verdict"]
    yield f"{low:,}" if low == high else f"{low:,} to {high:,}" if high is not None else f"{low:,} or more"
    yield (row["deadline"] or row["clock"]) if row["verdict"] in LIVE else row["individual_deadline"] or ""
    yield ". ".join([*more, f"{row['law']}; {row['source']}, {row['row_as_of']}, {row['confidence']}"] if verbose else more[:1] + more[2:])


def _rest(rows: Sequence[Row]) -> Iterator[str]:
    """Lines on the laws that have no row of their own."""
    rest = [row for row in rows if not _shown(row)]
    kinds = (
        ("Possibly, only by people whose place is not known", lambda r: _live(r)),
        ("Not determined", lambda r: not _live(r) and OPEN in (r["verdict"], r["individual_verdict"])),
        ("Not in force then", lambda r: not _live(r) and r["in_force"] is False and r["verdict"] == NOT),
        ("Not triggered", lambda r: not _live(r) and r["in_force"] is not False and OPEN not in (r["verdict"], r["individual_verdict"])),
    )
    for title, belongs in kinds:
        found = sorted(row["jurisdiction"] for row in rest if belongs(row))
        if found:
            yield f"{title}: {', '.join(found)} (-v shows why)"


__all__ = ["show_law"]
