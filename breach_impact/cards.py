"""What a notebook shows of a dump, a plan, an impact and a table: HTML and plain text with the same content.

Colours are those of the page, lines and bars are half transparent, so that it reads in light and in dark. Every text may come from a
dump: names are masked here (``safe_name``, ``Plan.shown``) or by the statistics, and ``cells`` makes texts printable, clips and escapes them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from html import escape
from typing import TYPE_CHECKING, Any

from breach_impact.cells import (
    CELL,
    LINE,
    LONG,
    LONG_TEXT,
    TABLE,
    clip,
    counted,
    html_table,
    html_text,
    said,
    share,
    text_table,
)
from breach_impact.opening.paths import OPENED
from breach_impact.plan import Plan, TablePlan
from breach_impact.planning.column import label
from breach_impact.privacy import safe_name
from breach_impact.rejected.advice import advice
from breach_impact.whole import UNREAD, shown_kinds, whole

if TYPE_CHECKING:
    from breach_impact.dump import Dump
    from breach_impact.table import Table

Json = Mapping[str, Any]
Bundle = dict[str, str]

ROWS, TOP, TOP_TYPES = 60, 6, 10
"""Rows of a table; of the lists of an impact's card; of its data types."""
SURE = 0.9
"""Confidence below which a column makes numbers estimates."""
_MUTED = "opacity:.75"
_BAR = "display:inline-block;height:.7em;background:#4a8fd6;opacity:.8;vertical-align:baseline"
_WARN = "margin:.6em 0;padding:.3em .8em;border-left:4px solid #d9822b"


# -- pieces -------------------------------------------------------------------------------------------------------------
def _more(total: int, shown: int, where: str = "") -> str:
    return f"and {total - shown:,} more{where}" if total > shown else ""


def _small(text: str) -> str:
    return f'<small style="{_MUTED}">{escape(text)}</small>' if text else ""


def _titled(title: str, body: str, more: str = "") -> str:
    return f"<div><b>{escape(title)}</b>{body}{_small(more)}</div>"


def _bundle(text: str, html: str) -> Bundle:
    return {"text/plain": text.rstrip("\n"), "text/html": f'<div style="max-width:80em;overflow-x:auto;overflow-wrap:anywhere;line-height:1.4">{html}</div>'}


# -- a table of the statistics ------------------------------------------------------------------------------------------
def table_card(table: Table) -> Bundle:
    """Rows with numbers to the right, with separators, and shares as percent."""
    from breach_impact.table import COLUMNS, COUNT, SHARE

    kinds = COLUMNS.get(table.name, {})
    numbers = [i for i, name in enumerate(table.columns) if kinds.get(name) in (COUNT, SHARE) or _all_numbers(row.get(name) for row in table.rows)]
    rows = [[share(row.get(name)) if kinds.get(name) == SHARE else said(row.get(name)) for name in table.columns] for row in table.rows[:ROWS]]
    title = f"{table.name.replace('_', ' ')}: {counted(len(table), 'row')}"
    more = _more(len(table), ROWS, "; table[start:stop] shows others")
    html = html_table([html_text(name.replace("_", " ")) for name in table.columns], [[html_text(cell) for cell in row] for row in rows], numbers)
    text = text_table([name.replace("_", " ") for name in table.columns], rows, numbers)
    return _bundle("\n".join(x for x in (title, text, more) if x), _titled(title, html, more))


def _all_numbers(values: Iterable[Any]) -> bool:
    found = [value for value in values if value is not None]
    return bool(found) and all(isinstance(value, int | float) and not isinstance(value, bool) for value in found)


# -- a dump -------------------------------------------------------------------------------------------------------------
def dump_card(dump: Dump) -> Bundle:
    """Files, formats, bytes, and what is skipped or repeated."""
    formats = Counter(source.format or "unknown" for source in dump.sources)
    repeated = sum(source.repeated_of is not None for source in dump.sources)
    skipped = sum(source.skipped not in {None, OPENED} for source in dump.sources)
    facts = [counted(len(dump), "file"), counted(dump.bytes, "byte"), ", ".join(f"{n:,} {name}" for name, n in sorted(formats.items()))]
    facts += [f"{n:,} {word}" for n, word in ((skipped, "skipped"), (repeated, "repeated")) if n]
    rows = []
    for i, source in enumerate(dump.sources[:ROWS], 1):
        packed = source.format + (f", {source.compression}" if source.compression else "")
        rows.append([safe_name(source.name, "source", i), source.system, packed, said(source.bytes), source.note])
    head = ["source", "system", "format", "bytes", "recognised by"]
    if all(row[1] == "default" for row in rows):
        head, rows = head[:1] + head[2:], [row[:1] + row[2:] for row in rows]
    numbers, more = [head.index("bytes")], _more(len(dump), ROWS)
    html = html_table(head, [[html_text(cell) for cell in row] for row in rows], numbers, [len(head) - 1])
    title = f"Dump: {'; '.join(facts)}"
    return _bundle("\n".join(x for x in (title, text_table(head, rows, numbers), more) if x), _titled(clip(title, 400), html, more))


# -- a plan -------------------------------------------------------------------------------------------------------------
def plan_card(plan: Plan) -> Bundle:
    """Columns that hold something personal or stay open, with confidence, reason and who decided; the others by name."""
    columns = [c for t in plan.tables for c in t.columns]
    personal = sum(c.data_type is not None for c in columns)
    doubtful = sum(c.data_type is not None and c.decided_by == "tool" and c.confidence < SURE for c in columns)
    facts = f"Plan: {counted(len(plan), 'table')}, {counted(len(columns), 'column')}, {personal:,} personal"
    facts += f", {doubtful:,} of them below {SURE} confidence: what rests on them is an estimate" if doubtful else ""
    texts, pages = [facts], [f"<b>{escape(facts)}</b>"]
    for table in plan.shown().tables[:ROWS]:
        text, html = _plan_table(table)
        texts.append(text)
        pages.append(html)
    if more := _more(len(plan), ROWS, " tables"):
        texts.append(more)
        pages.append(_small(more))
    return _bundle("\n\n".join(texts), "".join(pages))


def _plan_table(table: TablePlan) -> tuple[str, str]:
    name = table.table if table.system == "default" else f"{table.system}: {table.table}"
    title = f"{clip(name, LONG)} ({table.records:,} records sampled)"
    listed = [c for c in table.columns if label(c) != "not personal"]
    rest = [clip(c.path, LONG) for c in table.columns if label(c) == "not personal"]
    head, rows = ["column", "data type", "sure", "decided by", "why"], []
    for c in listed[: 2 * ROWS]:
        doubt = " review" if c.decided_by == "tool" and c.confidence < SURE else ""
        kind = label(c) + (", of others (secondary)" if c.role == "secondary" else "")
        rows.append([c.path, kind, f"{c.confidence:.2f}{doubt}", c.decided_by, c.why])
    more = _more(len(listed), 2 * ROWS, " columns")
    cells = [[f"<code>{html_text(row[0])}</code>", html_text(row[1]), f"<b>{row[2]}</b>" if "review" in row[2] else row[2], *map(html_text, row[3:])] for row in rows]
    html = html_table(head, cells, prose=[len(head) - 1]) if rows else "<br>"
    said_of = [f"{clip(path, LONG)}: {clip(why, LONG)}" for path, why in table.keys.items()]
    html += "".join(f"{_small(line)}<br>" for line in said_of)
    text = [title, *([text_table(head, rows)] if rows else []), *said_of, *([more] if more else [])]
    if rest:
        count = f"{counted(len(rest), 'column')} with nothing personal"
        html += f"<details><summary>{count}</summary>{_small(clip(', '.join(rest), 4000))}</details>"
        text.append(count)
    return "\n".join(text), f'<div style="margin-top:.8em">{_titled(title, html, more)}</div>'


# -- an impact ----------------------------------------------------------------------------------------------------------
def impact_card(s: Json) -> Bundle:
    """The answers: headline with kinds and rules, exposure, what is missing, leading data types, zones and tokens."""
    page = [_headline(s), *(f"<div>{escape(line)}</div>" for line in _stated(s))]
    if warning := _incomplete(s):
        page.append(f'<div style="{_WARN}"><b>Incomplete.</b> {escape(warning)}</div>')
    lists = [_types(s), _zones(s), _tokens(s)]
    page += [f"<div><b>Estimate:</b> {escape(note)}.</div>" for note in _estimates(s)]
    blocks = "".join(f'<div style="display:inline-block;vertical-align:top;margin:.8em 2.5em 0 0">{block}</div>' for block in lists if block)
    hint = "Whole tables: impact.data_types, impact.time_zones, impact.countries, impact.tokens …; every number with its rule: impact.measures; a report to hand over: impact.report('report.html')"
    return _bundle(impact_text(s), f"{''.join(page)}{blocks}<div>{_small(hint if blocks else '')}</div>")


def impact_text(s: Json) -> str:
    """Some ten lines for ``print``."""
    numbers = [(number, name, kind) for number, name, kind, _, _ in _numbers(s)]
    wide = max(len(number) for number, _, _ in numbers)
    lines = ["Impact", *(f"  {number:>{wide}}  {name:<16}  {kind}" for number, name, kind in numbers), *_stated(s)]
    lines += [f"Incomplete. {warning}"] if (warning := _incomplete(s)) else []
    lines += [f"Estimate: {note}." for note in _estimates(s)]
    lists = (
        ("Data types", [f"{row['data_type']} {said(row['subjects'])}" for row in s["data_types"]]),
        ("Time zones", [f"{row['abbreviation']} {said(row['subjects'])} ({share(row['share'])})" for row in s["time_zones"]["by_abbreviation"]]),
        ("Countries", [f"{row['code']} {said(row['subjects'])} ({share(row['share'])})" for row in s["regions"]["countries"]]),
        ("Tokens", [f"{row['issuer']} {row['kind']} {said(row['tokens'])}" for row in s["tokens"]]),
        ("Passwords", [f"{row['form']} {said(row['subjects'])}" for row in s["credentials"]]),
    )
    for title, items in lists:
        if items:
            lines.append(f"{title}: {', '.join(clip(item, LONG_TEXT) for item in items[:TOP])}" + (f", {_more(len(items), TOP)}" if len(items) > TOP else ""))
    return "\n".join(lines)


def _numbers(s: Json) -> Iterator[tuple[str, str, str, str, str]]:
    """Number, name, kind, explanation and rule of the headline."""
    people, records = s["subjects"], s["records"]
    kinds, rules = shown_kinds(s), {m["name"]: m["rule"] for m in s["measures"]}

    def of(name: str) -> tuple[str, str]:
        return kinds.get(name, ""), rules.get(name, "")

    low, high = people["total"]["lower"], people["total"]["upper"]
    total = f"at least {said(low)}" if not whole(s) else said(low) if low == high else f"{said(low)} to {said(high)}"
    yield total, "people concerned", "bounds" if whole(s) else "lower bound", "affected and secondary" + ("" if low == high else ", and people without an identifier"), of("subjects.total.lower")[1]
    kind, rule = of("subjects.affected")
    yield said(people["affected"]), "affected", kind, "hold a record of their own", rule
    kind, rule = of("subjects.secondary")
    yield said(people["secondary"]), "secondary", kind, "appear only in somebody else's record", rule
    kind, rule = of("records.accepted")
    lost = [f"{said(records[key])} {key}" for key in ("rejected", "repeated") if records[key]]
    yield said(records["accepted"]), "records", kind, ", ".join((f"of {said(records['read'])} read", *lost)), rule


def _headline(s: Json) -> str:
    cells = ""
    for number, name, kind, what, rule in _numbers(s):
        method = escape(" · ".join(x for x in (kind, rule) if x))
        style = f'style="{CELL}padding:.5em 1.6em .5em 0;border-top:1px solid {LINE};border-bottom:1px solid {LINE};text-align:left"'
        cells += (
            f'<td align="left" {style}><b style="font-size:1.7em;line-height:1.2;white-space:nowrap">{number}</b><br>'
            f'<b>{name}</b><br>{escape(what)}<br><small style="{_MUTED}">{method}</small></td>'
        )
    return f'<table cellpadding="4" style="{TABLE}"><tbody><tr style="background:transparent">{cells}</tr></tbody></table>'


def _stated(s: Json) -> Iterator[str]:
    """What the operator says, and that nobody was found."""
    exposure, people = s["exposure"], s["subjects"]
    disclosure = exposure["disclosure"]
    if not people["affected"] and not people["total"]["upper"]:
        cover = s["coverage"]
        yield (
            f"No person was found in this dump. Looked for {said(len(cover['looked_for']))} data types;"
            f" {said(cover['unclassified'])} of {said(cover['columns'])} columns stay unclassified."
        )
    yield f"Present in the data, not proven accessed. Disclosure: {disclosure}{' (as you state it)' if disclosure != 'unknown' else ''}."
    if exposure["elapsed_days"] is not None:
        days = f"{said(exposure['elapsed_days'])} days elapsed, {said(exposure['calendar_days'])} calendar days"
        yield f"Exposed {exposure['start']} to {exposure['end']}: {days} (as you state it)."
    elif exposure["start"] or exposure["end"]:
        yield f"Exposed {exposure['start'] or 'from an unknown day'} to {exposure['end'] or 'an unknown day'} (as you state it)."


def _incomplete(s: Json) -> str:
    if s["complete"]:
        return ""
    todo = advice(code for source in s["records"]["sources"] if not source["complete"] for code in source["reasons"])
    because = [clip(text, 2 * LONG) for text in s["incomplete_because"]]
    listed = "; ".join(because[:TOP]) + (f"; {_more(len(because), TOP)}" if len(because) > TOP else "")
    return f"{listed}. The numbers are lower bounds." + (f" To do: {'; '.join(todo)}." if todo else "")


def _estimates(s: Json) -> list[str]:
    """What estimates rest on, each remark once."""
    notes = dict.fromkeys(m["note"] for m in s["measures"] if m["kind"] in ("estimate", "lower bound") and m["note"] not in ("", UNREAD) and (m["value"] or m["kind"] == "lower bound"))
    return [clip(note, 2 * LONG) for note in list(notes)[:3]]


def _bar(value: int, largest: int) -> str:
    width = round(8 * value / largest, 2) if largest else 0
    return f'<span style="{_BAR};width:{width}em"></span>'


def _types(s: Json) -> str:
    rows = s["data_types"]
    largest = max((row["subjects"] for row in rows), default=0)
    kinds = {m["name"]: m["kind"] for m in s["measures"]}
    cells = []
    for row in rows[:TOP_TYPES]:
        kind = html_text(kinds.get(f"data_types.{row['data_type']}.subjects", ""))
        numbers = [said(row["subjects"]), kind, _bar(row["subjects"], largest), said(row["secondary_subjects"])]
        cells.append([html_text(row["data_type"]), html_text(row["category"]), *numbers])
    head = ["data type", "category", "affected", "kind", "", "secondary"]
    return _titled("Data types", html_table(head, cells, (2, 5)), _more(len(rows), TOP_TYPES)) if rows else ""


def _zones(s: Json) -> str:
    zones = s["time_zones"]
    rows = zones["by_abbreviation"]
    largest = max((row["subjects"] for row in rows), default=0)
    cells = [
        [html_text(row["abbreviation"]), html_text(row["utc_offset"]), said(row["subjects"]), _bar(row["subjects"], largest), share(row["share"])]
        for row in rows[:TOP]
    ]
    title = f"Time zones ({said(zones['known'])} known, {said(zones['unknown'])} unknown)"
    return _titled(title, html_table(["zone", "offset", "affected", "", "share"], cells, (2, 4)), _more(len(rows), TOP)) if rows else ""


def _tokens(s: Json) -> str:
    rows, holders = s["tokens"], s["token_holders"]
    keys = ("tokens", "subjects", "live", "expired", "undetermined")
    cells = [[html_text(row["issuer"]), html_text(row["kind"]), html_text(row["revocable_by"]), *(said(row[key]) for key in keys)] for row in rows[:TOP_TYPES]]
    title = f"Tokens ({said(holders['subjects'])} holders, {said(holders['live'])} of a live one)"
    head = ["issuer", "kind", "revoke by", "tokens", "holders", "live", "expired", "open"]
    return _titled(title, html_table(head, cells, range(3, 8)), _more(len(rows), TOP_TYPES)) if rows else ""
