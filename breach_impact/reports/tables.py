"""The statistics as flat tables: every list a table, every number in ``headline``, all else in ``facts``.

Nothing is counted here. Texts come without control characters and marks that turn the direction of writing, because names of sources,
tables, columns, domains and models are what a dump's author wrote; what a format needs beyond that is the writer's of the format.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from breach_impact.privacy import printable
from breach_impact.reports.fields import Field, Spec
from breach_impact.reports.schema import SCALARS, SPECS

Statistics = Mapping[str, Any]
Cell = str | int | float | None
"""A boolean is an int here as in Python; dates are text as in the statistics, ``Field.type`` tells them apart."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A flat table.

    Attributes:
        name: stable, lower case; the name of its CSV file.
        title: for readers.
        description: what a row is.
        fields: the columns.
        rows: a tuple for each row, in the order of the fields.
    """

    name: str
    title: str
    description: str
    fields: tuple[Field, ...]
    rows: tuple[tuple[Cell, ...], ...]


def tables(statistics: Statistics) -> list[Sheet]:
    """All tables, in the order in which a reader wants them.

    A list that is empty gives a table without rows; one that the statistics do not have (they were written by another version) gives none.

    Args:
        statistics: the statistics JSON as a mapping.
    """
    found = ((spec, _records(spec, statistics)) for spec in SPECS)
    return [_sheet(spec, rows) for spec, rows in found if rows is not None]


def _sheet(spec: Spec, rows: Sequence[Mapping[str, Any]]) -> Sheet:
    cells = tuple(tuple(_cell(row.get(field.name)) for field in spec.fields) for row in rows)
    return Sheet(spec.name, spec.title, spec.description, spec.fields, cells)


def _cell(value: object) -> Cell:
    if value is None or isinstance(value, int | float):
        return value
    return printable(str(value))


def _records(spec: Spec, statistics: Statistics) -> list[Mapping[str, Any]] | None:
    if spec.name == "headline":
        return list(_headline(statistics))
    if spec.name == "facts":
        return list(_facts(statistics))
    found: Any = statistics
    for key in spec.path.split("."):
        if key not in found:
            return None
        found = found[key]
    rows: list[Mapping[str, Any]] = [row if isinstance(row, Mapping) else {spec.fields[0].name: row} for row in found]
    if spec.child:
        return [inner for row in rows for inner in _spread(spec, row)]
    if spec.name == "data_types":
        kinds = {m["name"]: m["kind"] for m in statistics["measures"]}
        return [{**row, "kind": kinds.get(f"data_types.{row['data_type']}.subjects")} for row in rows]
    return rows


def _spread(spec: Spec, row: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """The entries of a list or map inside a row, each with the fields that name the row."""
    outer = {key: row.get(key) for key in spec.keys}
    inner = row.get(spec.child) or ()
    name, value = spec.fields[-2].name, spec.fields[-1].name
    if isinstance(inner, Mapping):
        yield from (outer | {name: key, value: number} for key, number in inner.items())
    else:
        yield from (outer | dict(entry if isinstance(entry, Mapping) else {value: entry}) for entry in inner)


def _headline(statistics: Statistics) -> Iterator[Mapping[str, Any]]:
    """The measures, then the numbers that are none."""
    measures = statistics["measures"]
    yield from measures
    named = {m["name"] for m in measures}
    for path, value in _scalars(statistics):
        if path in named or path.rpartition(".")[0] in named or not _is_number(path, value):
            continue  # subjects.unlinked.lower is told by the measure subjects.unlinked
        _, unit, rule, kind = next((s for s in SCALARS if f"{path}.".startswith(f"{s[0]}.")), (None,) * 4)
        yield {"name": path, "value": value, "kind": kind, "unit": unit, "rule": rule}


def _facts(statistics: Statistics) -> Iterator[Mapping[str, Any]]:
    for path, value in _scalars(statistics):
        if not _is_number(path, value):
            said = str(value).lower() if isinstance(value, bool) else value if value is None else str(value)
            yield {"name": path, "value": said}


def _is_number(path: str, value: object) -> bool:
    """Whether it belongs to the numbers; options, versions and shares do not, and a duration does also where it is not known."""
    if path.startswith("provenance.") or path.endswith("reused_by_several"):
        return False
    return (isinstance(value, int | float) and not isinstance(value, bool)) or path.endswith("_days")


def _scalars(node: Statistics, place: str = "") -> Iterator[tuple[str, Any]]:
    """Dotted place and value of all that is neither list nor map."""
    for key, value in node.items():
        if isinstance(value, Mapping):
            yield from _scalars(value, f"{place}{key}.")
        elif not isinstance(value, list | tuple):
            yield f"{place}{key}", value


__all__ = ["Cell", "Sheet", "Statistics", "tables"]
