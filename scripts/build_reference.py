#!/usr/bin/env python3
"""Write docs/reference from the code, so that it cannot say anything else than the code does.

    python scripts/build_reference.py            # write the pages
    python scripts/build_reference.py --check    # 1 if a page differs from what the code says now

The command line comes from click, data types and loaders from the registry, the Python names from their docstrings. Which measures and which keys
of the statistics there are is seen from an assessment of a few invented records; what each means stands in docs/reference/texts.toml.
"""

from __future__ import annotations

import argparse
import re
import sys
import tomllib
from collections.abc import Callable, Sequence
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from reference_numbers import Seen, observe
from reference_python import python_page

if TYPE_CHECKING:
    from breach_impact.catalogue import DataType

ROOT = Path(__file__).resolve().parents[1]
OUT = ROOT / "docs" / "reference"
NOTE = "<!-- Made by scripts/build_reference.py. Change the code or docs/reference/texts.toml, then run it again. -->\n"


def table(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    """A Markdown table without the columns that are empty in all rows."""
    kept = [n for n in range(len(head)) if any(row[n] for row in rows)]
    lines = [tuple(line[n] for n in kept) for line in (head, ("---",) * len(head), *rows)]
    return "".join("| " + " | ".join(" ".join(cell.replace("|", "\\|").split()) for cell in line) + " |\n" for line in lines)


def code(text: object) -> str:
    """The text as code, unless there is none."""
    return f"`{text}`" if str(text) else ""


# -- the command line -----------------------------------------------------------------------------------------------------
def cli_page(texts: dict[str, Any]) -> str:
    """Every command with its arguments, options and exit codes."""
    from breach_impact.cli import cli
    from breach_impact.reports import FORMS

    context = click.Context(cli, info_name="breach-impact", **cli.context_settings)
    out = [f"# Command line\n{NOTE}\n{texts['pages']['cli'].strip()}\n"]
    out += [_command(name, command, context) for name, command in sorted(cli.commands.items()) if not command.hidden]
    out.append("## Options of the program itself\n" + _options(cli, context))
    out.append(f"## Reports\n{texts['pages']['reports'].strip()}\n\n" + table(("ending", "form"), [(code(end) or "none", form) for end, form in FORMS.items()]))
    return "\n".join(out)


def _command(name: str, command: click.Command, parent: click.Context) -> str:
    context = click.Context(command, info_name=name, parent=parent)
    usage = command.get_usage(context).removeprefix("Usage: ")
    about, codes = _epilog(command)
    text = f"## {name}\n{' '.join((command.help or '').split())} {about}\n```text\n{usage}\n```\n{_options(command, context)}"
    return text + (f"\nExit codes of `{name}`:\n\n{table(('code', 'meaning'), codes)}" if codes else "")


def _epilog(command: click.Command) -> tuple[str, list[tuple[str, ...]]]:
    """(what the command says below its options, its exit codes with their meaning)."""
    lines = [line.strip() for line in (command.epilog or "").replace("\b", "").splitlines() if line.strip()]
    at = lines.index("Exit codes:") if "Exit codes:" in lines else len(lines)
    split = [line.split(None, 1) for line in lines[at + 1 :]]
    return " ".join(lines[:at]), [(code(number), meaning) for number, meaning in split]


def _options(command: click.Command, context: click.Context) -> str:
    rows: list[tuple[str, ...]] = []
    for option in command.get_params(context):
        if isinstance(option, click.Option) and not option.hidden:
            names = ", ".join(code(name) for name in (*option.opts, *option.secondary_opts))
            choices = option.type.choices if isinstance(option.type, click.Choice) else ()
            takes = "" if option.is_flag or option.count else " WORD" if choices else f" {option.make_metavar(context)}"
            rows.append((names + takes, " ".join(x for x in (option.help, _more(option, choices)) if x)))
    return table(("option", "meaning"), rows)


def _more(option: click.Option, choices: Sequence[object]) -> str:
    """What the help leaves to click: choices, default, whether it can be repeated."""
    out = [f"One of {', '.join(code(choice) for choice in choices)}."] if choices else []
    if not option.is_flag and isinstance(option.default, str | int | float):
        out.append(f"Default: {code(option.default)}.")
    if option.multiple and "several times" not in (option.help or ""):
        out.append("Can be given several times.")
    return " ".join(out)


# -- data types -----------------------------------------------------------------------------------------------------------
def data_types_page(texts: dict[str, Any]) -> str:
    """Every data type, by category: what ``breach-impact data-types`` prints, with the forms and the sources."""
    from breach_impact.catalogue import data_types

    rows = data_types()
    out = [f"# Data types\n{NOTE}\n{texts['pages']['data_types'].format(number=len(rows)).strip()}\n"]
    head = ("data type", "in words", "links by", "told by", "checked", "beside a person", "forms", "source of the rule")
    law = ("data type", "HIBP class", "GDPR", "VERIS", "EDPB", "US element", "HHS", "ENISA")
    for category, found in groupby(rows, key=lambda row: row.category):
        members = list(found)
        out.append(f"## {category}\n" + table(head, [_data_type(row) for row in members]) + "\n" + table(law, [_law(row) for row in members]))
    out += ["## Tokens by issuer\n" + texts["pages"]["tokens"].strip() + "\n\n" + _tokens(), _forms(texts)]
    return "\n".join(out)


def _data_type(row: DataType) -> tuple[str, ...]:
    forms = ", ".join(code(form) for form in row.forms[:3] if "`" not in form)
    yes = ("", "yes")
    return (
        code(row.data_type), row.label, row.identifier.replace("_", " "), row.told_by, yes[row.checked], yes[row.needs_person], forms, row.source
    )  # fmt: skip


def _law(row: DataType) -> tuple[str, ...]:
    article = f"{row.article}: {row.condition}" if row.gdpr else ""
    element = f"{row.us} ({row.us_note})" if row.us_note else row.us
    return code(row.data_type), row.hibp, article, row.veris, row.edpb, element, row.hhs, row.enisa


def _tokens() -> str:
    from breach_impact.scanning.forms import revocable_by, token_formats, token_scope

    lasting: dict[tuple[str, str], set[str]] = {}
    for form in token_formats():
        lasting.setdefault((form.issuer, form.kind), set()).add(form.expires)
    rows = [(code(i), code(k), code(token_scope(i, k)), ", ".join(sorted(lasts)), revocable_by(i, k)) for (i, k), lasts in sorted(lasting.items())]
    return table(("issuer", "kind", "opens", "expires", "who can revoke"), rows)


def _forms(texts: dict[str, Any]) -> str:
    from breach_impact.scanning.forms import rows as rows_of

    sources: dict[str, list[str]] = {}
    formats: dict[str, set[str]] = {}
    for form in rows_of("credential_forms.csv"):
        sources.setdefault(form["form"], []).append(form["source"])
        formats.setdefault(form["form"], set()).update({form["format"]} - {""})
    rows = [(code(name), ", ".join(map(code, sorted(formats[name]))), "; ".join(dict.fromkeys(found))) for name, found in sources.items()]
    schemes = ", ".join(code(row["scheme"]) for row in rows_of("credential_schemes.csv"))
    forms = table(("form", "formats told apart", "source of the rule"), rows)
    return f"## Forms of credentials\n{texts['pages']['credentials'].strip()}\n\n{forms}\nNames between dollar signs that count as `unknown_hash` and stand in its label: {schemes}.\n"


# -- numbers --------------------------------------------------------------------------------------------------------------
def measures_page(texts: dict[str, Any], seen: Seen) -> str:
    """Every measure with unit, kinds and rule."""
    _same("measures", texts["measures"], set(seen.measures))
    rows = []
    for name, (unit, kinds, rule) in seen.measures.items():
        anchor = rule.partition("#")[2]
        rows.append((code(name), texts["measures"][name], unit, ", ".join(kinds), f"[{anchor}](../counting.md#{anchor})"))
    return f"# Measures\n{NOTE}\n{texts['pages']['measures'].strip()}\n\n" + table(("measure", "meaning", "unit", "kind", "rule"), rows)


def statistics_page(texts: dict[str, Any], seen: Seen) -> str:
    """Every key of the statistics with a sentence."""
    said = {key: text for group in texts["statistics"].values() for key, text in group.items()}
    _same("statistics", said, seen.keys)
    out = [f"# Statistics\n{NOTE}\n{texts['pages']['statistics'].strip()}\n"]
    for title, group in texts["statistics"].items():
        out.append(f"## {title}\n" + table(("key", "holds"), [(code(key), text) for key, text in group.items()]))
    return "\n".join(out)


def _same(what: str, said: dict[str, str], found: set[str]) -> None:
    """Stop if something is not described, or described and not there."""
    missing, stale = sorted(found - said.keys()), sorted(said.keys() - found)
    if missing or stale:
        raise SystemExit(f"error: docs/reference/texts.toml, {what}: to be described {missing}; no longer there {stale}")


# -- formats --------------------------------------------------------------------------------------------------------------
CODE = re.compile(r"(?<![\w`./-])([a-z0-9]+(?:_[a-z0-9]+)+)(?![\w`/])")


def formats_page(texts: dict[str, Any]) -> str:
    """Every format that is read, and what is recognised and not read."""
    from breach_impact.opening.formats import formats, no_data, refused

    out = [f"# Formats\n{NOTE}\n{texts['pages']['formats'].strip()}\n"]
    rows = [(code(f.name), said(f.title), said(f.recognised), code(f.install)) for f in formats()]
    out.append("## Read\n" + table(("format", "what it is", "recognised by", "needs"), rows))
    rows = [(code(f.name), said(f.trouble), said(f.unsupported)) for f in formats()]
    out.append("## What can go wrong\n" + texts["pages"]["trouble"].strip() + "\n\n" + table(("format", "what can go wrong", "not supported"), rows))
    rows = [(code(f.code), said(f.title), said(f.instead)) for f in refused()]
    out.append("## Recognised and refused\n" + texts["pages"]["refused"].strip() + "\n\n" + table(("code", "what it is", "what to do instead"), rows))
    out.append("## Skipped\n" + texts["pages"]["no_data"].strip() + "\n\n" + table(("code", "what it is"), [(code(f.code), f.title) for f in no_data()]))
    return "\n".join(out)


def said(text: str) -> str:
    """The text with its reason codes as code, and without what Markdown would take for markup."""
    return CODE.sub(r"`\1`", re.sub(r"([*<\[])", r"\\\1", text))


def pages() -> dict[str, str]:
    """File name -> text of every page."""
    texts = tomllib.loads((OUT / "texts.toml").read_text(encoding="utf-8"))
    seen = observe()
    makers: dict[str, Callable[[], str]] = {
        "cli.md": lambda: cli_page(texts),
        "data-types.md": lambda: data_types_page(texts),
        "measures.md": lambda: measures_page(texts, seen),
        "statistics.md": lambda: statistics_page(texts, seen),
        "formats.md": lambda: formats_page(texts),
        "python.md": lambda: f"# Python\n{NOTE}\n{texts['pages']['python'].strip()}\n\n{python_page()}",
    }
    return {name: make().rstrip() + "\n" for name, make in makers.items()}


def main(arguments: list[str] | None = None) -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="write nothing; 1 if a page differs")
    parser.add_argument("--out", type=Path, default=OUT, help="folder of the pages")
    options = parser.parse_args(arguments)
    stale = []
    for name, text in pages().items():
        place = options.out / name
        if not place.is_file() or place.read_text(encoding="utf-8") != text:
            stale.append(name)
            if not options.check:
                place.write_text(text, encoding="utf-8", newline="\n")
    if options.check and stale:
        print(f"error: {', '.join(stale)} differ from the code; run python scripts/build_reference.py", file=sys.stderr)
        return 1
    print(f"{'differ' if options.check else 'written'}: {', '.join(stale) or 'none'}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
