"""What a rule of a table of verdicts is: data types, tests and a reason; and how the first that holds is applied.

The tables stand in :mod:`breach_impact.people.early_rules`, :mod:`breach_impact.people.late_rules` and :mod:`breach_impact.people.repeated`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from breach_impact.people.whose import Case

SURE, BY_CHANCE, OFTEN = 0.9, 0.3, 0.5

Test = Callable[[Case], object]


@dataclass(frozen=True, slots=True)
class Rule:
    """What a column is not, where all tests hold.

    Attributes:
        types: data types that it speaks of; none: all.
        tests: what must hold.
        why: the reason, for the plan.
        becomes: what the column is then, with its confidence; nothing personal otherwise.
    """

    types: frozenset[str]
    tests: tuple[Test, ...]
    why: str
    becomes: tuple[str, float] | None = None


def of_types(names: str) -> frozenset[str]:
    """The data types of a row, as words."""
    return frozenset(names.split())


def negated(test: Test) -> Test:
    """A test that holds where another one does not."""
    return lambda case: not test(case)


def refuse(case: Case, rules: Iterable[Rule]) -> None:
    """Drop or change a column's verdict by the first rule whose tests hold."""
    draft = case.draft
    for rule in rules if draft.data_type else ():
        if (rule.types and draft.data_type not in rule.types) or not all(test(case) for test in rule.tests):
            continue
        if rule.becomes is None:
            draft.drop(rule.why)
        else:
            draft.take(rule.becomes[0], rule.becomes[1] or draft.confidence, rule.why)
        return
