"""What finds one kind of value inside a text: a cheap gate, an RE2 pattern, and a test of what it met.

RE2 has no look-around, and a character that one match takes is lost to the next. So a pattern takes in what would speak against a value (a
letter that goes on, a ``%`` before it, a word such as ``version``), and ``value`` and ``test`` tell by it.
"""

from __future__ import annotations

from dataclasses import dataclass

from breach_impact.registry import detectors
from breach_impact.sql import literal


@dataclass(frozen=True, slots=True, kw_only=True)
class Finder:
    """How one kind of value is found in the texts ``t``.

    Attributes:
        types: data types that it may find.
        family: key of :data:`GATES`, which a text must have passed.
        gate: SQL over ``t``: whether a text of the family may hold one.
        pattern: RE2 of what is looked at more closely, ``c``.
        value: SQL over ``c`` of the value ``v``, NULL where there is none.
        test: SQL over ``c`` and ``v``: it is one.
        kind: SQL over ``c`` and ``v`` of its data type, NULL where it is none; empty where there is but one.
    """

    types: tuple[str, ...]
    family: str
    gate: str = "true"
    pattern: str
    value: str
    test: str = "true"
    kind: str = ""


def has(pattern: str, expr: str = "t") -> str:
    """SQL: the pattern occurs."""
    return f"regexp_matches({expr}, {literal(pattern)})"


def whole(pattern: str, expr: str = "v") -> str:
    """SQL: the pattern matches as a whole."""
    return f"regexp_full_match({expr}, {literal(pattern)})"


def group(pattern: str, expr: str = "c") -> str:
    """SQL of the first group of a pattern, NULL where it does not match."""
    return f"nullif(regexp_extract({expr}, {literal(pattern)}, 1), '')"


def first_that(test: str, *values: str) -> str:
    """The first of several SQL values that passes a test with ``{v}``; a value is worked out only where those before it failed."""
    arms = [f"WHEN {test.replace('{v}', value)} THEN {value}" for value in values]
    return f"CASE {' '.join(arms)} END"


def of_type(data_type: str) -> str:
    """SQL: ``v`` has the form of a data type and passes its check digit."""
    detector = detectors()[data_type]
    check = f" AND valid_{data_type}(v)" if detector.checksum and detector.validate is not None else ""
    return f"{whole(detector.pattern or '')}{check}"
