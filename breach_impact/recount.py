"""Counting again: what needs no raw value is counted from the ledger that an impact still holds, without reading the dump.

Another window of exposure, another hub limit, another disclosure and what an analyst confirms can always be counted again. A column that is
set to nothing personal can be taken out if the ledger tells its facts from those of the columns that stay: the bits of its data types are its
own in the table, and what else it said of times, zones, places, models or passwords no other column said. All else, another data type,
role or hint and whatever links records, needs a new scan; the error names the columns.

The result is, byte for byte, that of ``assess(dump, plan, ...)`` with the same options.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from os import PathLike
from types import EllipsisType
from typing import TYPE_CHECKING, Any, NoReturn

from breach_impact.context import Context
from breach_impact.errors import OptionError, PlanError, sealed
from breach_impact.held import (
    BIRTHS,
    CARDS,
    DEVICE_ZONES,
    FLAGS,
    MODELS,
    OTHERS,
    PASSWORDS,
    PLACES,
    TIMES,
    USERS,
    ZONES,
    Held,
    Hidden,
)
from breach_impact.options import Days, check_options, domains, window
from breach_impact.people.usernames import user_names
from breach_impact.plan import Plan
from breach_impact.planning.fit import fit, told
from breach_impact.registry import detectors
from breach_impact.scan import TableScan
from breach_impact.scanning.holders import Placed, parties_of, unit_of
from breach_impact.scanning.marks import tells
from breach_impact.scanning.parts import DEVICE_IDS, OF_CARDS, PERSON_TYPES
from breach_impact.scanning.values import CREDENTIALS, TIME_TYPES, TOKEN_TYPES, inside_text, second_rank, types_of

if TYPE_CHECKING:
    from breach_impact.impact import Impact
    from breach_impact.types import Column

IDENTIFIERS, SIGHTINGS, PERSONS = "identifiers", "devices and tokens", "texts of persons"
"""What else a column may say. The first two link records, so they cannot be hidden; the third counts only of those whom nothing identifies."""
_SAYS: Mapping[str, frozenset[str]] = {
    SIGHTINGS: frozenset({*DEVICE_IDS, *TOKEN_TYPES}),
    PERSONS: frozenset({*PERSON_TYPES, "postal_code"}),
    PLACES: frozenset({"country", "subdivision"}),
    MODELS: frozenset({"device_model"}),
    BIRTHS: frozenset({"date_of_birth"}),
    USERS: frozenset({"username"}),
    PASSWORDS: frozenset(CREDENTIALS),
}
"""Which data types of a holder say what."""


# -- counting again -----------------------------------------------------------------------------------------------------
@sealed
def recount(
    case: Context,
    *,
    plan: Plan | str | PathLike[str] | None = None,
    exposure: Days | EllipsisType | None = ...,
    hub_limit: int | None = None,
    disclosure: str | None = None,
    own_domains: Sequence[str] | None = None,
) -> Impact:
    """Count again from the ledger; what is left out stays as it was, and so does the default region.

    Args:
        case: what an impact was made of.
        plan: the reviewed plan, or the path of one.
        exposure: first and last day of the exposure, None for no window.
        hub_limit: distinct values of another kind above which an identifier does not link.
        disclosure: exposed, accessed, acquired or unknown.
        own_domains: mail domains of the operator.

    Returns:
        a further impact; the first one stays what it is.

    Raises:
        OptionError: an option's value cannot be used.
        PlanError: the plan says of a column what only a new scan can tell.
    """
    from breach_impact.impact import Impact

    held = case.held
    if held is None:
        raise OptionError("the ledger of this impact is not held: assess the dump again")
    limit, said = case.hub_limit if hub_limit is None else hub_limit, case.disclosure if disclosure is None else disclosure
    check_options(limit, said)
    start, end = (case.start, case.end) if isinstance(exposure, EllipsisType) else window(exposure)
    plan = Plan.of(plan)
    used = case.plan if plan is None else user_names(plan.resolved(held.listing))
    if used.default_region not in (None, held.plan.default_region, case.default_region):
        _refuse([f"another default region ({used.default_region})"])
    scans = held.planned(used)
    hidden = hide(held, scans)
    laid = case.fit if plan is None else told(fit(used, held.listing))
    links = held.links(limit, hidden)
    if hidden.people and held.counts_persons(hidden.people):
        _refuse([f"{name}: it tells people without an identifier apart" for name in _persons(held, scans)])
    options = {"start": start, "end": end, "hub_limit": limit, "disclosure": said, "own_domains": case.own_domains if own_domains is None else domains(own_domains)}
    return Impact.of(replace(case, plan=used, links=links, fit=laid, memo={}, hidden=hidden, **options))


def current(case: Context) -> Context:
    """The same count with its people in the ledger: another count of the same scan may have linked anew since.

    Args:
        case: what an impact was made of.
    """
    held = case.held
    if held is None:
        return case
    links = held.links(case.hub_limit, hide(held, held.planned(case.plan)))
    return case if links is case.links else replace(case, links=links, memo={})


def hide(held: Held, scans: Sequence[TableScan]) -> Hidden:
    """What of the ledger must be hidden under a plan.

    Args:
        held: the scan.
        scans: its tables under the plan.

    Raises:
        PlanError: the ledger does not tell it apart; the message names the columns.
    """
    pairs = [(old, new, _gone(old, new)) for old, new in zip(held.scans, scans, strict=True)]
    stays: dict[str, str] = {}
    for _, new, _ in pairs:
        for column, _ in new.columns:
            for feed in feeds(column):
                stays.setdefault(feed, _name(new, column))
    problems: list[str] = []
    slots: set[tuple[int, int]] = set()
    said: set[str] = set()
    people: dict[int, None] = {}
    for old, new, gone in pairs:
        problems += _changes(old, new, gone)
        for column, _ in gone:
            problems += [f"{_name(old, column)}: {why}" for why in _mixed(column, new, stays)]
            slots |= {(old.number, old.slots[what]) for what in _slots_of(column)}
            said |= feeds(column)
            if PERSONS in feeds(column):
                people[old.number] = None
    if problems:
        _refuse(problems)
    return Hidden(frozenset(slots), frozenset(said), tuple(people))


def feeds(column: Column) -> set[str]:
    """What a column says beyond that its data types are exposed."""
    out: set[str] = {FLAGS} if tells(column) else set()
    for data_type in types_of(column):
        if _identifies(column, data_type):
            out.add(IDENTIFIERS)
        if data_type in TIME_TYPES:
            out.add(TIMES)  # of the record, whoever's data it is
        if data_type in OF_CARDS - {"person_name"} or data_type in ("payment_card_number", "card_track"):
            out.add(CARDS)  # in any role
        if column.role == "secondary" and data_type in _SAYS[PERSONS]:
            out.add(OTHERS)
        if column.role == "subject":
            out |= {feed for feed, types in _SAYS.items() if data_type in types}
            if data_type == "time_zone":
                out.add(DEVICE_ZONES if second_rank(column) else ZONES)
    return out


def _identifies(column: Column, data_type: str) -> bool:
    kind = detectors()[data_type].identifier
    if column.role == "secondary":
        return kind in ("email", "phone", "passport") or (kind == "national_id" and not inside_text(column))
    if data_type == "username":
        return column.hints.get("identifier") == "account_id"
    if kind == "national_id" and inside_text(column):
        return False
    return kind is not None and not (kind == "account_id" and column.hints.get("identifier") == "none")


def _slots_of(column: Column) -> Iterator[tuple[str, str | None]]:
    """The column's data types and facets, which have a bit each in the masks."""
    for data_type in types_of(column):
        yield data_type, None
        if column.facet is not None:
            yield data_type, column.facet


# -- what the ledger does not tell --------------------------------------------------------------------------------------
def _gone(old: TableScan, new: TableScan) -> list[Placed]:
    """The columns that the plan sets to nothing personal, or names no more."""
    left = {c.path for c, _ in new.columns}
    return [placed for placed in old.columns if placed[0].path not in left]


def _mixed(column: Column, new: TableScan, stays: Mapping[str, str]) -> Iterator[str]:
    """Why the facts of a column that goes cannot be told from others."""
    for feed in sorted(feeds(column)):
        if feed in (IDENTIFIERS, SIGHTINGS):
            yield f"its {feed} link records"
        elif feed != PERSONS and feed in stays:
            yield f"its {feed} stand with those of {stays[feed]}"
    mine = set(_slots_of(column))
    if same := next((c for c, _ in new.columns if mine & set(_slots_of(c))), None):
        yield f"{_name(new, same)} holds the same data type"
    if column.data_type == "person_name" and (card := next((c for c, _ in new.columns if {"payment_card_number", "card_track"} & set(types_of(c))), None)):
        yield f"it says which of the cards in {_name(new, card)} stand beside a name"
    if column.data_type == "country":
        reads = (c for c, _ in new.columns if any(t in ("phone", "subdivision") or "passport" in t for t in types_of(c)))
        if read := next(reads, None):
            yield f"{_name(new, read)} is read by its countries"


def _changes(old: TableScan, new: TableScan, gone: Sequence[Placed]) -> Iterator[str]:
    """What else differs between two plans of a table that a scan would see."""
    before = {c.path: c for c, _ in old.columns}
    levels, others = _levels(old), _levels(new)
    for column, _ in new.columns:
        was = before.get(column.path)
        if was is None:
            yield f"{_name(new, column)}: it was not read{f' as {column.data_type}' if column.data_type else ''}"
            continue
        if differ := [name for name, a, b in zip(_CONTENT, _content(was), _content(column), strict=True) if a != b]:
            yield f"{_name(new, column)}: another {' and '.join(differ)}"
        elif levels[column.path] != others[column.path]:
            yield f"{_name(new, column)}: it stands in another list of people"
    for column, _ in new.columns:
        if column.path in before and _dated(old, column) != _dated(new, column):
            yield f"{_name(new, column)}: what dates it is read otherwise"
    order = [c.path for c, _ in new.columns if c.path in before]
    left = [c.path for c, _ in old.columns if c.path in set(order)]
    if order != left:
        moved = next(path for path, other in zip(order, left, strict=True) if path != other)
        yield f"{_name(new, before[moved])}: it stands at another place of the plan"
    lost = _units(old) - _units(new)
    yield from (f"{_name(old, c)}: no other column stands in its list of people" for c, steps in gone if unit_of(old.plan, steps) in lost)


def _dated(scan: TableScan, column: Column) -> list[tuple[str | None, ...]]:
    """How the columns beside a token are read."""
    return [(role, c.path, *(c.hints.get(key) for key in ("unit", "day_first", "months", "years", "nulls", "kept", "cells", "numerals", "objects"))) for role, (c, _) in scan.beside.get(column.path, ())]


_CONTENT = ("data type", "role", "further types", "facet", "party", "hints")


def _content(c: Column) -> tuple[Any, ...]:
    """All of a column that the scan reads."""
    return c.data_type, c.role, c.also, c.facet, c.party, {key: value for key, value in c.hints.items() if key != "own_key"}


def _units(scan: TableScan) -> set[tuple[str, ...]]:
    """The lists of people that hold a column."""
    return {unit_of(scan.plan, steps) for _, steps in scan.columns if not steps[-1].startswith("~")} - {()}


def _levels(scan: TableScan) -> dict[str, tuple[Any, ...]]:
    """Path -> the list of people that it stands in, and the level of the other person whose it is."""
    levels = {c.path: level for level, group in parties_of(scan.columns) for c, _ in group}
    return {c.path: (unit_of(scan.plan, steps), levels.get(c.path)) for c, steps in scan.columns}


def _persons(held: Held, scans: Sequence[TableScan]) -> list[str]:
    """The columns that go and say who is who among people without an identifier."""
    pairs = zip(held.scans, scans, strict=True)
    return [_name(old, c) for old, new in pairs for c, _ in _gone(old, new) if PERSONS in feeds(c)]


def _table(scan: TableScan) -> str:
    return scan.plan.title(scan.number + 1)


def _name(scan: TableScan, column: Column) -> str:
    """Table and column as they may be printed."""
    return f"{_table(scan)}.{scan.plan.shown(column.path)}"


def _refuse(problems: Sequence[str]) -> NoReturn:
    raise PlanError(f"this needs a new scan, breach_impact.assess(dump, plan): {'; '.join(problems)}")


__all__ = ["current", "hide", "recount"]
