"""``breach-impact data-types``: the catalogue."""

from __future__ import annotations

import json

import click

from breach_impact.cli.codes import OK
from breach_impact.cli.once import Once
from breach_impact.cli.pieces import writable, write


@click.command("data-types", cls=Once)
@click.argument("names", nargs=-1, metavar="[TYPE]...")
@click.option("--country", metavar="CC", help="Only the ids of this country, such as BR.")
@click.option("--json", "json_file", metavar="FILE", help="Write the table as JSON; - is standard output.")
def data_types(names: tuple[str, ...], country: str | None, json_file: str | None) -> int:
    """Show which data types are looked for, how each links, and what regulators call it; of each TYPE, all that is known."""
    from breach_impact import catalogue

    if json_file is not None:
        writable(json_file)
        write(json_file, json.dumps(catalogue.data_types_json(country), indent=2, ensure_ascii=False) + "\n")
        return OK
    from rich.console import Console

    console = Console()
    console.print(catalogue.data_types_table(names, country, console.width))
    return OK
