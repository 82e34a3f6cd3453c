"""The report as Markdown that GitHub and pandoc read alike: a table for each list, long ones cut.

Texts of the dump stand escaped: no markup, link, mention or HTML can come of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from breach_impact.privacy import printable
from breach_impact.rejected.advice import advice
from breach_impact.reports.fields import SHARE, Field
from breach_impact.reports.tables import Cell, Sheet, Statistics, tables
from breach_impact.reports.wording import percent, plural, words
from breach_impact.whole import shown_kinds, whole

ROWS = 25
"""Rows of a list that are shown."""
NAME, TEXT = 120, 1000
"""Characters of a name and of a sentence that are shown."""
_SENTENCES = ("note", "reason")
_LAST = ("activity_timeline",)
"""Tables of which the last rows are shown, not the first."""
_BEHIND = ("headline", "facts")
"""Tables that stand behind the others: the sentence in front says what matters of them."""
_WHOLE = ("headline", "facts", "incomplete_because")
_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "|": "&#124;", "\\": "&#92;", "`": "&#96;"}
"""A backslash before these means other things to other readers, most of all in tables."""
_MARK = re.compile(
    r"(?P<entity>[&<>|\\`])"
    r"|(?P<code>@)"
    r"|(?P<plain>[*\[\]~^${}]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|(?<=-)-|(?<=\.)\.|:(?=/)|(?<=www)\.)",
    re.IGNORECASE,
)


def escaped(text: str, limit: int = NAME) -> str:
    """A text that shows as itself in any Markdown.

    An ``@`` stands in a code span of its own: GitHub makes addresses and mentions of plain text, escaped or not.

    Args:
        text: any text; what cannot be printed, line breaks too, becomes U+FFFD.
        limit: a longer one is cut to so many characters.
    """
    text = printable(text).strip()
    text = text if len(text) <= limit else text[: limit - 1] + "…"
    return _MARK.sub(_replaced, text)


def _replaced(found: re.Match[str]) -> str:
    char = found.group()
    return _ENTITIES[char] if found["entity"] else f"`{char}`" if found["code"] else f"\\{char}"


def _open(text: str) -> str:
    """Words with plain spaces: whoever searches the source of a report types those."""
    return text.replace("\u00a0", " ")


def render(statistics: Statistics) -> str:
    """The report.

    Args:
        statistics: the statistics JSON as a mapping.
    """
    parts = ["# What the dump means", *_opening(statistics)]
    for sheet in sorted(tables(statistics), key=lambda sheet: sheet.name in _BEHIND):
        if sheet.name == "looked_for":
            parts += _coverage(statistics, sheet)
        elif sheet.rows or sheet.name in ("data_types", "tokens", "credentials"):  # what is not there is worth saying of these
            parts += _section(sheet)
    return "\n\n".join([*parts, *_rules(statistics)]) + "\n"


# -- the headline -------------------------------------------------------------------------------------------------------
def _opening(statistics: Statistics) -> Iterator[str]:
    people, records, exposure = statistics["subjects"], statistics["records"], statistics["exposure"]
    kinds = shown_kinds(statistics)
    low, high = people["total"]["lower"], people["total"]["upper"]
    accepted = f"{records['accepted']:,} of {_open(plural(records['read'], 'record', 'records'))} read"
    if not statistics["complete"]:
        codes = [code for source in records["sources"] if not source["complete"] for code in source["reasons"]]
        todo = "".join(f" To do: {escaped(text, TEXT)}." for text in ["; ".join(advice(codes))] if text)
        yield f"> **Incomplete:** not all of the dump could be read. All counts are lower bounds; see [Why incomplete](#why-incomplete).{todo}"
    if not high:
        yield f"**No person was found in the data**, in {accepted}. See [Coverage](#coverage) for what was looked for."
    else:
        total = f"{low:,} to {high:,} people" if low != high else _open(plural(high, "person", "people"))
        if not whole(statistics):  # what was not read has no upper bound
            total = f"At least {_open(plural(low, 'person', 'people'))}"
        yield (
            f"**{total} concerned:** {people['affected']:,} affected, who hold a record of their own"
            f" ({escaped(kinds.get('subjects.affected', ''))}), and {people['secondary']:,} secondary, who appear only in somebody else's record"
            f" ({escaped(kinds.get('subjects.secondary', ''))})" + ("" if low == high or not whole(statistics) else "; at most so many with people who have no identifier") + f". {accepted} were accepted."
        )
    said = escaped(exposure["disclosure"])
    yield f"Data that is present is not proven accessed. Disclosure: {said}{' (as stated)' if said != 'unknown' else ''}."
    if exposure["elapsed_days"] is not None:
        days = f"{exposure['elapsed_days']:,} days elapsed, {exposure['calendar_days']:,} calendar days"
        yield f"Exposed {escaped(exposure['start'])} to {escaped(exposure['end'])}: {days} (as stated)."


# -- tables -------------------------------------------------------------------------------------------------------------
def _section(sheet: Sheet) -> list[str]:
    rows = sheet.rows
    if sheet.name == "headline":  # the table of data types tells these
        rows = tuple(row for row in rows if not str(row[0]).startswith("data_types."))
    heading = [f"## {sheet.title}", f"{sheet.description}."]
    if not rows:
        return [*heading, "None."]
    kept = rows if sheet.name in _WHOLE else rows[-ROWS:] if sheet.name in _LAST else rows[:ROWS]
    rest = len(rows) - len(kept)
    more = f"and {rest:,} {'earlier' if sheet.name in _LAST else 'more'}, see the CSV (`{sheet.name}.csv`)"
    return [*heading, _table(sheet.fields, kept), *([more] if rest else [])]


def _table(fields: Sequence[Field], rows: Sequence[Sequence[Cell]]) -> str:
    """A pipe table; columns in which nothing stands are left out."""
    kept = [i for i in range(len(fields)) if i == 0 or any(row[i] is not None and row[i] != "" for row in rows)]
    ruler = ("---:" if fields[i].type in ("integer", "number") else "---" for i in kept)
    lines = [[fields[i].title for i in kept], ruler, *([_shown(fields[i], row[i]) for i in kept] for row in rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _shown(field: Field, cell: Cell) -> str:
    match cell:
        case None:
            return ""
        case bool():
            return "yes" if cell else "no"
        case float():
            return escaped(_open(percent(cell))) if field.unit == SHARE else str(cell)
        case int():
            return f"{cell:,}"
        case _:
            return escaped(cell, TEXT if field.name in _SENTENCES else NAME)


# -- what was looked for, and how ---------------------------------------------------------------------------------------
def _coverage(statistics: Statistics, sheet: Sheet) -> list[str]:
    cover = statistics["coverage"]
    columns = f"{_open(plural(cover['columns'], 'column', 'columns'))}: {cover['personal']:,} personal, {cover['not_personal']:,} not, {cover['unclassified']:,} unclassified."
    types = ", ".join(escaped(str(row[0])) for row in sheet.rows)
    return ["## Coverage", columns, f"That something is not in the data can be said only of the {len(sheet.rows):,} data types that were looked for: {types}."]


def _rules(statistics: Statistics) -> list[str]:
    """The rules by which the numbers were counted, each with its anchor."""
    used = {m["rule"].rpartition("#")[2] for m in statistics["measures"]} | {"affected", "kind"}
    rules = [f"- **{title}** (`{anchor}`). {text}" for anchor, (title, text) in words()["rules"].items() if anchor in used]
    provenance = statistics["provenance"]
    made = f"Made by {escaped(provenance['tool'])} by the rules {escaped(provenance['rules'])}. The same input, plan and options give the same numbers."
    return ["## Rules of counting", "\n".join(rules), made]


__all__ = ["escaped", "render"]
