"""What sources tell each other: the header of another part, what a script beside declares, and which file is read along with another."""

from __future__ import annotations

from collections.abc import Mapping
from importlib.util import find_spec

from breach_impact.framing import Keys, Loader, Place
from breach_impact.opening.paths import Given, nameless, table_of, whole_stem
from breach_impact.opening.probe import Probe

PART = "part"
"""The table of files that bear nothing but numbers and dates, and are of one form."""


def tables_of(found: list[Given], probes: list[Probe]) -> list[str]:
    """The table that each source is named after; of those of a system that are numbered only, one for all if they are of one form and have the same columns."""
    numbered: dict[str, list[Probe]] = {}
    for given, seen in zip(found, probes, strict=True):
        if nameless(given.name) and seen.loader is not None:
            numbered.setdefault(given.system, []).append(seen)
    alike = {system for system, mine in numbered.items() if len(mine) > 1 and _alike(mine)}
    names = [PART if given.system in alike and nameless(given.name) else table_of(given.name) for given in found]
    headers: dict[tuple[str, str], dict[tuple[str, ...], list[str]]] = {}
    for given, seen, name in zip(found, probes, names, strict=True):
        if seen.headed and name != PART:
            headers.setdefault((given.system, name), {}).setdefault(seen.columns, []).append(given.name)
    apart = {(place[0], file): table for place, known in headers.items() if len(known) > 1 for file, table in _of_several(place[1], known).items()}
    return [apart.get((given.system, given.name), name) for given, name in zip(found, names, strict=True)]


def _of_several(name: str, headers: Mapping[tuple[str, ...], list[str]]) -> dict[str, str]:
    """The tables of files that differ by a number alone, by file: those whose headers have half of their columns in common are of one.

    The largest group of two and more files bears the name without a number, each other one that of its first file (``PA0002``, ``PA0008`` of SAP).
    """
    groups, sets = list[list[tuple[str, ...]]](), {header: frozenset(header) for header in headers}
    for header in sorted(headers):
        near = [group for group in groups if any(2 * len(sets[header] & sets[other]) >= len(sets[header] | sets[other]) for other in group)]
        groups = [group for group in groups if group not in near] + [[header, *(one for group in near for one in group)]]
    files = sorted((sorted(file for header in group for file in headers[header]) for group in groups), key=lambda mine: (-len(mine), mine))
    if len(files) == 1:
        return {}
    return {file: name if number == 0 and len(mine) > 1 else whole_stem(mine[0]) for number, mine in enumerate(files) for file in mine}


def _alike(probes: list[Probe]) -> bool:
    """Whether sources may be parts of one table."""
    headers = {seen.columns for seen in probes if seen.headed}
    return len({(seen.columns and seen.format, len(seen.columns)) for seen in probes}) == 1 and len(headers) < 2


def with_headers(found: list[Given], probes: list[Probe]) -> list[Loader | None]:
    """The loader of each source; parts of one table that have no header take that of the part that has one."""
    headers: dict[tuple[str, str, int], set[tuple[str, ...]]] = {}
    places = [(given.system, table, len(seen.columns)) for given, seen, table in zip(found, probes, tables_of(found, probes), strict=True)]
    for place, seen in zip(places, probes, strict=True):
        if seen.headed:
            headers.setdefault(place, set()).add(seen.columns)
    out: list[Loader | None] = []
    for place, seen in zip(places, probes, strict=True):
        known = headers.get(place, set())
        with_columns = getattr(seen.loader, "with_columns", None)
        out.append(with_columns(*known) if with_columns and not seen.headed and len(known) == 1 else seen.loader)
    return out


def placed(found: list[Given], probes: list[Probe], loaders: list[Loader | None]) -> list[Loader | None]:
    """The loaders, told where their sources stand and what the sources beside them declare."""
    names: dict[str, list[str]] = {}
    tables: dict[tuple[str, str], dict[str, Keys]] = {}
    for given, seen in zip(found, probes, strict=True):
        names.setdefault(given.system, []).append(given.name)
        tables.setdefault((given.system, _folder(given.name)), {}).update(seen.tables)
    out: list[Loader | None] = []
    beside = {system: tuple(listed) for system, listed in names.items()}
    for given, seen, loader in zip(found, probes, loaders, strict=True):
        with_place, with_columns = getattr(loader, "with_place", None), getattr(loader, "with_columns", None)
        declared = tables.get((given.system, _folder(given.name)), {})
        columns = declared.get(_stem(given.name), Keys()).columns
        if with_columns and not seen.headed and columns and len(columns) == len(seen.columns):
            out.append(with_columns(columns))  # what mysqldump --tab writes beside its .sql, where nothing is escaped
            continue
        out.append(with_place(Place(name=given.name, names=beside[given.system], tables=declared)) if with_place else loader)
    return out


def covered(found: list[Given], probes: list[Probe]) -> set[tuple[str, str]]:
    """(system, name) of the sources that others read along with themselves."""
    out: set[tuple[str, str]] = set()
    for given, seen in zip(found, probes, strict=True):
        covers = getattr(seen.loader, "covers", None)
        if covers is not None and seen.skipped is None:
            names = tuple(other.name for other in found if other.system == given.system)
            out |= {(given.system, name) for name in covers(given.name, names)}
    return out


def needs(loader: Loader | None) -> str | None:
    """The reason code for a format whose libraries are not installed."""
    about = getattr(loader, "about", None)
    return f"needs_{about.extra}" if about is not None and not all(find_spec(module) for module in about.modules) else None


def _stem(name: str) -> str:
    """The table that a file beside a script is of: ``users`` of ``shop/users.txt.gz``."""
    return name.rpartition("/")[2].partition(".")[0]


def _folder(name: str) -> str:
    return name.rpartition("/")[0]
