"""The plan of one column: its verdict in a word, the data types and hints that it may have, and how an analyst overrules it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from difflib import get_close_matches

from breach_impact.errors import PlanError
from breach_impact.types import Column

UNSURE = 0.5
"""A column without a data type and with less confidence than this is unclassified, not "not personal"."""

_PATHS = ("issued", "expires", "revoked", "ended", "active", "series", "number")
"""Hints that name another column of the table."""
_OF_A_TYPE = frozenset({"issuer", "token_kind", "forms", "by_length", "blocks", "masks", "own_key", "identifier", "elsewhere", "detail", "granted_by", *_PATHS})
"""Hints that say something about one data type only; an overruled column loses them."""


def label(column: Column) -> str:
    """The verdict in a word or two, for a table."""
    if column.data_type is None:
        return "unclassified" if column.decided_by == "tool" and column.confidence < UNSURE else "not personal"
    return "+".join((column.data_type, *column.also)) + (f" ({column.facet})" if column.facet else "")


def check_type(name: str) -> str:
    """The data type, if there is one of this name.

    Raises:
        PlanError: there is none; the message names near ones.
    """
    from breach_impact.registry import detectors

    if name in detectors():
        return name
    raise PlanError(f"{name!r} is no data type{nearest(name, list(detectors()))}")


def nearest(name: str, names: list[str]) -> str:
    """Words that end a message of a name that is not there: which names are near it, or all where they are few."""
    near = get_close_matches(name, names, n=3, cutoff=0.5)
    if near:
        return f"; did you mean {' or '.join(map(repr, near))}?"
    return f"; it has {', '.join(map(repr, names))}" if 0 < len(names) <= 8 else ""


def pointing(column: Column, to: Callable[[str], str]) -> Mapping[str, str]:
    """A column's hints with other names for the columns that they point to."""
    return {key: to(text) if key in _PATHS else text for key, text in column.hints.items()}


def overruled(old: Column, value: str | Column | None) -> Column:
    """The analyst's verdict on a column."""
    if isinstance(value, Column):
        for name in (value.data_type, *value.also):
            if name is not None:
                check_type(name)
        return replace(value, path=old.path, decided_by="analyst", confidence=1.0)
    role, _, name = ("subject", "", value) if value is None or ":" not in value else value.partition(":")
    if role not in ("subject", "secondary"):
        raise PlanError(f"{role!r} is no role; write 'secondary:email' or 'subject:email'")
    data_type = None if name in (None, "none") else check_type(name)
    same = data_type == old.data_type
    hints = {k: v for k, v in old.hints.items() if same or k not in _OF_A_TYPE}
    return replace(
        old, data_type=data_type, role=role, confidence=1.0, decided_by="analyst", also=old.also if same else (),
        facet=old.facet if same else None, hints=hints, why="set by the analyst",
    )  # fmt: skip
