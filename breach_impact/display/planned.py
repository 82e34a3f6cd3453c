"""The plan of an inspection on a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from breach_impact.display.pieces import escape, grouped, plain_table, stdout, under
from breach_impact.plan import Plan
from breach_impact.planning.column import label

if TYPE_CHECKING:
    from rich.console import Console


def plan_table(plan: Plan, *, console: Console | None = None, verbose: bool = False) -> None:
    """Print a plan: its columns with data type, confidence and reason. No value of the dump is in it.

    Args:
        plan: what ``inspect`` gives.
        console: where to; standard output by default.
        verbose: also the columns that hold nothing personal.
    """
    out = console or stdout()
    for t in plan.shown().tables:
        name = t.table if t.system == "default" else f"{t.system}: {t.table}"
        table = plain_table("column", "data type", "sure", "why")
        shown = [c for c in t.columns if verbose or label(c) != "not personal"]
        for c in shown:
            kind = label(c) + (" [secondary]" if c.role == "secondary" else "") + (" (analyst)" if c.decided_by == "analyst" else "")
            table.add_row(escape(c.path), escape(kind), f"{c.confidence:.2f}", escape(c.why))
        rest = len(t.columns) - len(shown)
        more = f"and {grouped(rest)} {'column that holds' if rest == 1 else 'columns that hold'} nothing personal (-v shows all)" if rest else ""
        out.print(under(f"{name} ({grouped(t.records)} records sampled)", table, more))
        for path, why in t.keys.items():
            out.print(f"  [dim]{escape(path)}: {escape(why)}[/]")
        out.print()
