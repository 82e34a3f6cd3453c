"""A filled form for readers: tables by section, then what is left to do."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from html import escape
from itertools import groupby
from typing import Any

from breach_impact.cells import html_table, html_text
from breach_impact.reports.forms.form import COMPUTED, UNANSWERED, Answer, Form, shown
from breach_impact.reports.markdown import escaped

LONG = 20_000
"""Characters of an answer that are shown; the overview of all states needs most."""
HEAD = ("No.", "Field", "Answer", "How known", "Rule")
NOTICE = "A draft from counts, no legal advice: which form is due, and whether an answer is right, is for the operator and its lawyers to say."


def markdown(form: Form) -> str:
    """The form as Markdown."""
    one = form.definition
    parts = [f"# {escaped(form.title, LONG)}", f"{escaped(one.authority, LONG)}, version {escaped(one.version)} (read {escaped(one.as_of)}). {_state(form)}", NOTICE]
    if one.note:
        parts.append(escaped(one.note, LONG))
    answered = [a for a in form.answers if a.status != UNANSWERED]
    for section, found in groupby(answered, key=lambda a: a.field.section):
        parts += [f"## {escaped(section or 'Answers')}", _table(HEAD, [[escaped(cell, LONG) for cell in _row(a)] for a in found])]
    if form.problems:
        parts += ["## To check", "\n".join(f"- {escaped(problem, LONG)}" for problem in form.problems)]
    if form.unanswered:
        parts += ["## To do", "\n".join(f"- [ ] {line}" for line in _todo(form))]
    parts.append(f"Source of the form: {escaped(one.source, LONG)}. Counted by {escaped(form.provenance['tool'])} by the rules {escaped(form.provenance['rules'])}.")
    return "\n\n".join(parts) + "\n"


def html(form: Form) -> str:
    """The form for a notebook."""
    answered = [a for a in form.answers if a.status != UNANSWERED]
    rows = [[html_text(cell, LONG) for cell in _row(a)] for a in answered]
    left = "".join(f"<li>{escape(_left(a, form.pending))}</li>" for a in form.unanswered)
    todo = f"<b>To do</b><ul>{left}</ul>" if left else ""
    head = f"<b>{escape(form.title)}</b> <small>{escape(form.definition.authority)}, version {escape(form.definition.version)}. {escape(_state(form))} {escape(NOTICE)}</small>"
    return f'<div style="max-width:80em;overflow-x:auto;overflow-wrap:anywhere;line-height:1.4"><div>{head}{html_table(HEAD, rows, prose=(2, 3))}{todo}</div></div>'


def _state(form: Form) -> str:
    left = sum(a.needed for a in form.answers)
    if not left:
        return "Every required field has an answer."
    more = f" What the payload says of {len(form.pending)} fields meanwhile is a stand-in, no answer." if form.pending else ""
    return f"Incomplete: {left} required {'field has' if left == 1 else 'fields have'} no answer.{more}"


def _row(answer: Answer) -> tuple[str, str, str, str, str]:
    field = answer.field
    how = f"{'computed' if answer.status == COMPUTED else 'asserted'}: {answer.how}"
    if answer.counted is not None:
        how += f"; the data says {answer.counted}"
    if answer.applies is None:
        how += f"; asked only if {field.when or 'another answer makes it so'}"
    return field.key, field.title, answer.text, how, field.rule


def _todo(form: Form) -> Iterator[str]:
    for answer in form.unanswered:
        yield escaped(_left(answer, form.pending), LONG)


def _left(answer: Answer, stand_ins: Mapping[str, Any]) -> str:
    field = answer.field
    need = "required" if answer.needed else f"required if: {field.when or 'it applies'}" if field.required == "conditional" else "required" if field.required == "yes" else "optional"
    options = f" Options: {'; '.join(f'{key}: {label}' if label != key else key for key, label in field.options.items())}." if field.options else ""
    meanwhile = f" The payload says meanwhile: {shown(field, stand_ins[field.key])}." if field.key in stand_ins else ""
    return f"{field.key} {field.title} ({need}{'; ' + field.rule if field.rule else ''}).{' ' + field.guidance if field.guidance else ''}{options}{meanwhile}"


def _table(head: tuple[str, ...], rows: list[list[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


__all__ = ["html", "markdown"]
