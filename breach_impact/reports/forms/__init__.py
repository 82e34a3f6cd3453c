"""Regulators' forms, filled from the statistics: one TOML file a form in this folder, further ones by the entry point ``breach_impact.forms``.

A field is *computed* (counted in the data), *asserted* (said by the operator, in an answers file or by an option) or *unanswered* (listed, never invented).
"""

from __future__ import annotations

from breach_impact.reports.forms.answers import load_answers, template
from breach_impact.reports.forms.definition import Definition, Field, definitions
from breach_impact.reports.forms.engine import fill, filled, wanted
from breach_impact.reports.forms.form import ASSERTED, COMPUTED, UNANSWERED, Answer, Form

__all__ = [
    "ASSERTED", "COMPUTED", "UNANSWERED", "Answer", "Definition", "Field", "Form", "definitions", "fill", "filled", "load_answers", "template", "wanted",
]  # fmt: skip
