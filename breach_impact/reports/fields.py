"""What a table of the exports is made of: columns with a type, a unit and a description, and those that many tables have."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Type = Literal["string", "integer", "number", "boolean", "date", "datetime"]
PEOPLE, RECORDS, SHARE = "linked identities", "records", "share"
"""Units. ``SHARE`` marks a number between 0 and 1, which a workbook shows in percent."""


@dataclass(frozen=True, slots=True)
class Field:
    """A column of a table.

    Attributes:
        name: the key of the statistics JSON.
        type: in the words of Frictionless Table Schema; a cell may also be empty.
        title: what stands above the column.
        description: what its values mean.
        unit: what is counted.
    """

    name: str
    type: Type
    title: str
    description: str
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Spec:
    """A table and where it stands in the statistics.

    Attributes:
        name: of the table and of its file; lower case, stable.
        title: for readers; at most 31 characters, as a sheet of a workbook bears it.
        description: what a row is.
        path: dotted place of the list, empty for a table that is drawn from several places.
        fields: the columns.
        child: key of the list or map inside each row that the table spreads out.
        keys: fields that name the outer row of a spread-out list.
    """

    name: str
    title: str
    description: str
    path: str
    fields: tuple[Field, ...]
    child: str = ""
    keys: tuple[str, ...] = ()


def text(name: str, title: str, description: str) -> Field:
    """A column of text."""
    return Field(name, "string", title, description)


def count(name: str, title: str, description: str, unit: str = RECORDS) -> Field:
    """A column of whole numbers."""
    return Field(name, "integer", title, description, unit)


AFFECTED = count("subjects", "Affected", "affected people: linked identities that hold a record of their own", PEOPLE)
PART = Field("share", "number", "Share", "people of this row, divided by all whose value is known; six decimals", SHARE)
KIND = text("kind", "Kind", "kind of the number: exact, lower bound, upper bound, estimate or asserted; empty where none is stated")
