"""Whose a place of a record is: the record's holder's, that of an element of a list of people, or one other person's whom the record names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Set

from breach_impact.pathlevels import above
from breach_impact.people.roles import named_parties, person_at
from breach_impact.plan import TablePlan
from breach_impact.reading.reader import Steps, level_of, path_of
from breach_impact.reading.structure import KEY, LIST, VALUE
from breach_impact.scanning.values import types_of
from breach_impact.types import Column

REACH = frozenset({"email", "phone"})
"""By which other people are counted."""
Placed = tuple[Column, Steps]


def level_name(steps: Steps, end: int) -> str:
    """A list level as the plan writes it: ``members[]`` or, of a map, ``members{}``."""
    name = path_of(steps[:end])
    return name[:-2] + "{}" if end < len(steps) and steps[end] in (KEY, VALUE) else name


def unit_of(plan: TablePlan, steps: Steps) -> Steps:
    """The innermost list of people that a place stands in, ``()`` for the record."""
    for end in range(len(steps), 0, -1):
        if steps[end - 1] == LIST and level_name(steps, end) in plan.people:
            return steps[:end]
    return ()


def parties_of(columns: Iterable[Placed]) -> list[tuple[Steps, list[Placed]]]:
    """The other people whom a record names: list level, and the columns of one such person."""
    groups: dict[tuple[str, str], list[Placed]] = {}
    for column, steps in columns:
        if column.role == "secondary":
            inner = steps[-1] if steps[-1].startswith("~") else ""
            party = column.party or ""
            parent = path_of(steps[:-1]) + inner if inner else person_at(above(path_of(steps[:-1])), party)
            groups.setdefault((parent, party), []).append((column, steps))
    for (parent, party), group in sorted(groups.items()):
        # Who has neither e-mail nor phone here is nobody by himself: ``recipient_address.street`` beside ``recipient_email``.
        outer = above(parent)
        if parent.endswith(("]", "}")) or "~" in parent or outer == parent or any(REACH & set(types_of(c)) for c, _ in group):
            continue
        if any(REACH & set(types_of(c)) for c, _ in groups.get((outer, party), ())):
            groups[outer, party] += groups.pop((parent, party))
    return [apart for (_, party), group in sorted(groups.items()) for apart in _apart(group, party)]


def _apart(group: list[Placed], party: str) -> Iterator[tuple[Steps, list[Placed]]]:
    """The other people of one party at one object: of a list whose values reach people as those of another level do (``shared_with[]`` beside ``shared_users[]``) each element is one.

    A list within what is said of one person (``contact.emails[]`` beside ``contact.email``) stays his.
    """
    levels: dict[Steps, list[Placed]] = {}
    for placed in group:
        levels.setdefault(level_of(placed[1]), []).append(placed)
    reach = {level: {t for c, _ in held for t in types_of(c)} & REACH for level, held in levels.items()}
    each = [level for level in levels if _each(level, reach, party)]
    yield from ((level, levels[level]) for level in each)
    rest = [level for level in levels if level not in each]
    if rest:
        yield _common(rest), [placed for placed in group if level_of(placed[1]) in rest]


def _each(level: Steps, reach: Mapping[Steps, Set[str]], party: str) -> bool:
    """Whether the elements of a list are people besides those of the other levels: it is called after such people, or nothing around it tells of one whose it is."""
    others = [other for other in reach if other[: len(level)] != level]
    if not any(reach[level] & reach[other] for other in others):
        return False
    return party in named_parties(path_of(level)) or not any(level[: len(other)] == other for other in others)


def _common(levels: list[Steps]) -> Steps:
    """The innermost level that all of them stand in."""
    alike = next((end for end, steps in enumerate(zip(*levels, strict=False)) if len(set(steps)) > 1), min(map(len, levels)))
    return level_of(levels[0][:alike])
