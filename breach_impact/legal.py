"""What law and practice say of a data type: special categories of the GDPR, and the classes of Have I Been Pwned.

A flag marks what needs a legal look. It is no finding: whether an article applies depends on who processes the data and why.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class LegalFlags:
    """A data type in plain words, and how it is classed.

    Attributes:
        data_type: the contract's name, such as ``blood_group``.
        label: the same for people, such as ``Blood group``.
        category: the contract's category.
        gdpr: ``art9`` for special categories, ``art10`` for criminal data, else empty.
        condition: why or when the article applies.
        hibp_class: data class of Have I Been Pwned, empty where there is none.
        source: where the flag and the class come from.
        as_of: year and month of that source's reading.
    """

    data_type: str
    label: str
    category: str
    gdpr: str
    condition: str
    hibp_class: str
    source: str
    as_of: str


@cache
def legal_flags() -> dict[str, LegalFlags]:
    """The flags of all data types shipped, by name."""
    text = (files("breach_impact") / "data" / "legal_flags.csv").read_text(encoding="utf-8")
    rows = csv.DictReader(line for line in text.splitlines() if not line.startswith("#"))
    return {row["data_type"]: LegalFlags(**row) for row in rows}


def flags_of(data_type: str) -> LegalFlags | None:
    """The flags of one data type; None for one that another package brought."""
    return legal_flags().get(data_type)
