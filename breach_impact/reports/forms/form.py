"""A form with its answers: each field computed, asserted or unanswered, with what it rests on."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from os import PathLike
from pathlib import Path
from typing import Any

from breach_impact.reports.forms.definition import Definition, Field

COMPUTED, ASSERTED, UNANSWERED = "computed", "asserted", "unanswered"
"""Counted in the data; said by the operator, in the answers file or by an option; not known, so left open."""
SCHEMA = "breach-impact/form/1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The answer to one field.

    Attributes:
        field: the question.
        status: COMPUTED, ASSERTED or UNANSWERED.
        value: the answer; None where there is none, or where the field is not asked.
        how: what it rests on, in words.
        kind: of a number: exact, estimate, bounds or lower bound; else "".
        lower, upper: its bounds.
        applies: whether the form asks it at all, by the answers it hangs on; None where these are open.
        counted: what the data says where the operator says something else.
    """

    field: Field
    status: str
    value: Any = None
    how: str = ""
    kind: str = ""
    lower: int | None = None
    upper: int | None = None
    applies: bool | None = True
    counted: Any = None

    @property
    def needed(self) -> bool:
        """Whether somebody must still answer it before the form can go out."""
        return self.status == UNANSWERED and (self.field.required == "yes" or (self.field.required == "conditional" and bool(self.field.shown) and self.applies is True))

    @property
    def text(self) -> str:
        """The answer for people: labels for keys, numbers with separators."""
        if self.applies is False:
            return "not applicable"
        return shown(self.field, self.value)

    def to_dict(self) -> dict[str, Any]:
        """The same for JSON."""
        field = self.field
        return {
            "key": field.key, "title": field.title, "section": field.section, "type": field.type, "required": field.required, "when": field.when, "status": self.status,
            "value": self.value, "text": self.text, "kind": self.kind or None, "lower": self.lower, "upper": self.upper, "how": self.how, "counted": self.counted,
            "applies": self.applies, "rule": field.rule,
        }  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Form:
    """A filled form, which shows itself in a notebook.

    Attributes:
        definition: the questions.
        name: as it was asked for, such as ``edpb`` or ``us_ag:TX``.
        title: with the state, where it is one of a state.
        answers: one for each field, in the form's order.
        payload: what a machine of the authority reads; what it says of fields without an answer stands in ``pending``.
        provenance: tool, rules and plan of the counts.
    """

    definition: Definition
    name: str
    title: str
    answers: tuple[Answer, ...]
    payload: Mapping[str, Any]
    provenance: Mapping[str, str]

    @property
    def unanswered(self) -> tuple[Answer, ...]:
        """What is left to people, required fields first."""
        left = [answer for answer in self.answers if answer.status == UNANSWERED]
        return tuple(sorted(left, key=lambda answer: not answer.needed))

    @property
    def complete(self) -> bool:
        """Whether every required field has an answer. Whether the answers are right, and suffice, is for people to say."""
        return not any(answer.needed for answer in self.answers)

    @property
    def pending(self) -> Mapping[str, Any]:
        """Field -> what the payload says of it while nobody has answered; none of it is an answer."""
        from breach_impact.reports.forms.pending import pending

        return pending(self.definition, self.answers)

    @property
    def problems(self) -> tuple[str, ...]:
        """Rules of the authority between fields that the answers break."""
        from breach_impact.reports.forms.payloads import broken

        return broken(self.definition, self.payload)

    def __getitem__(self, key: str | int) -> Answer:
        for answer in self.answers:
            if answer.field.key == str(key):
                return answer
        from breach_impact.table import NameNotFound

        raise NameNotFound.of("field", key, [answer.field.key for answer in self.answers])

    def to_dict(self) -> dict[str, Any]:
        """Everything: the fields with what they rest on, what is unanswered, and the payload."""
        one = self.definition
        return {
            "schema": SCHEMA, "form": self.name, "title": self.title, "authority": one.authority, "version": one.version, "as_of": one.as_of, "source": one.source,
            "language": one.language, "note": one.note, "complete": self.complete, "unanswered": [answer.field.key for answer in self.unanswered if answer.needed],
            "open": [answer.field.key for answer in self.unanswered if not answer.needed], "pending": dict(self.pending), "fields": [answer.to_dict() for answer in self.answers],
            "problems": list(self.problems), "payload": dict(self.payload), "provenance": dict(self.provenance),
        }  # fmt: skip

    def to_markdown(self) -> str:
        """The form as tables to read, the unanswered at the end as a list of things to do."""
        from breach_impact.reports.forms.show import markdown

        return markdown(self)

    def write(self, folder: str | PathLike[str]) -> list[Path]:
        """Write ``<form>.json`` (the payload), ``<form>.fields.json`` (everything) and ``<form>.md``.

        Args:
            folder: where to; it is made if it is not there.

        Returns:
            the three paths.

        Raises:
            InputError: the place cannot be written.
        """
        from breach_impact.reports.files import put, writing

        base = self.name.replace(":", "-")
        texts = {f"{base}.json": _json(self.payload), f"{base}.fields.json": _json(self.to_dict()), f"{base}.md": self.to_markdown()}
        place = Path(folder)
        with writing(place):
            place.mkdir(exist_ok=True)
            for name, text in texts.items():
                put(place / name, text.encode("utf-8", "replace"))
        return [place / name for name in texts]

    def __repr__(self) -> str:
        counts = {status: sum(a.status == status for a in self.answers) for status in (COMPUTED, ASSERTED, UNANSWERED)}
        return f"<Form {self.name}: {', '.join(f'{n} {status}' for status, n in counts.items())}{'' if self.complete else ', incomplete'}>"

    def _repr_html_(self) -> str:
        from breach_impact.reports.forms.show import html

        return html(self)


def shown(field: Field, value: Any) -> str:  # noqa: ANN401 - any answer
    """An answer in words."""
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case int():
            return f"{value:,}" if field.settings.get("part") is None else str(value)
        case float():
            return f"{value:g}"
        case list():
            return ("; " if field.options else ", ").join(f"{one['variety']} ({one['amount']:,})" if isinstance(one, Mapping) else _label(field, str(one)) for one in value) or "none"
        case _:
            return _label(field, str(value))


def _label(field: Field, key: str) -> str:
    label = field.options.get(key)
    return key if label is None else label if label == key else f"{key}: {label}"


def _json(value: Mapping[str, Any]) -> str:
    return json.dumps(dict(value), indent=2, ensure_ascii=False) + "\n"


__all__ = ["ASSERTED", "COMPUTED", "SCHEMA", "UNANSWERED", "Answer", "Form", "shown"]
