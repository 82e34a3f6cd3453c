"""What the payload of a form says while nobody has answered: the form's own word for it, a text that says so, or the option that says least. It is never taken for an answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from breach_impact.reports.forms.definition import Definition
from breach_impact.reports.forms.form import UNANSWERED, Answer

INCOMPLETE = {"edpb": ("4", "b")}
"""Layout -> the field and its answer that say that a notification is incomplete; in any other the authority would take a stand-in for an answer."""


def pending(one: Definition, answers: Sequence[Answer]) -> dict[str, Any]:
    """Field -> what stands in for its answer.

    Args:
        one: the form.
        answers: all of them.
    """
    key, option = INCOMPLETE.get(one.payload, ("", None))
    if one.payload == "flat" or (key and not any(a.field.key == key and a.value == option for a in answers)):
        return {}
    needed = [
        a
        for a in answers
        if a.status == UNANSWERED
        and a.field.unknown is not None
        and (not key or (a.applies is not False and a.field.required == "yes"))
    ]
    return {a.field.key: a.field.unknown for a in needed}


def told(answers: Sequence[Answer], stand_ins: Mapping[str, Any]) -> dict[str, str]:
    """Field -> the sentences in it by which the payload itself says that other fields are stand-ins.

    Args:
        answers: all of them.
        stand_ins: as :func:`pending` gives them.
    """
    out: dict[str, str] = {}
    for field in (a.field for a in answers if a.field.told_in and a.field.key in stand_ins):
        out[field.told_in] = (
            f"{out.get(field.told_in, '')} [Field {field.key} is not answered; a stand-in is there: {field.told}.]"
        )
    return {key: text.strip() for key, text in out.items()}


__all__ = ["INCOMPLETE", "pending", "told"]
