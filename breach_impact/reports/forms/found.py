"""What a reader is asked, and what it finds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from breach_impact.reports.forms.quantities import Quantity

DATA, STATED = "data", "stated"


@dataclass(frozen=True, slots=True)
class Ask:
    """The part of a field that a reader sees: where, and with which further words."""

    place: str
    settings: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Found:
    """An answer.

    Attributes:
        value: text, number, truth value, list, or for VERIS a list of mappings.
        how: where it comes from, in words.
        source: DATA, or STATED where the operator said it by an option.
        quantity: the number behind it.
    """

    value: Any
    how: str
    source: str = DATA
    quantity: Quantity | None = None


__all__ = ["DATA", "STATED", "Ask", "Found"]
