"""What the names of columns say in tables of public schemas of many countries: no values, the words alone."""

from __future__ import annotations

import csv
from collections import defaultdict
from functools import cache
from pathlib import Path

from breach_impact.headerwords.naming import read
from breach_impact.headerwords.prefixes import common_prefixes, without
from breach_impact.registry import detectors

SCHEMAS = Path(__file__).parent / "columns" / "schemas.csv"
NOBODYS, SURE, NAMED = "none", 0.9, 0.5
"""The label of what is nobody's, the weight of a word that leaves no doubt, and of one that may say it."""
RIGHT, ALARMS = 0.93, 0.05
"""What must be said at least of what is somebody's, and may be said at most of what is nobody's. Values do the rest."""


@cache
def labelled() -> dict[str, list[tuple[str, list[str]]]]:
    """Table -> its columns with their labels, the first of which is what an expert says first."""
    out: dict[str, list[tuple[str, list[str]]]] = defaultdict(list)
    with SCHEMAS.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            out[row["table"]].append((row["column"], row["label"].split()))
    return out


def said(table: str, column: str, prefixes: dict[str, str], least: float) -> set[str]:
    """The data types that a name allows, an id of a state as just such an id, too."""
    reading = read(without(column, prefixes), table)
    found = {candidate.data_type for candidate in reading.candidates if candidate.weight > least}
    if reading.bare_name and reading.entity in (None, "person", "health"):
        found.add("person_name")  # what a bare name means is for the table's other columns to say
    return found | ({"national_id"} if any(detectors()[data_type].identifier == "national_id" for data_type in found) else set())


def judged(least: float) -> list[tuple[str, str, list[str], set[str]]]:
    """Table, column, labels and what is said, of every column."""
    out: list[tuple[str, str, list[str], set[str]]] = []
    for table, columns in labelled().items():
        prefixes = common_prefixes(column for column, _ in columns)
        out += [(table, column, labels, said(table, column, prefixes, least)) for column, labels in columns]
    return out


def test_what_is_somebodys_is_called_so() -> None:
    asked = [(table, column, labels, found) for table, column, labels, found in judged(NAMED) if NOBODYS not in labels]
    missed = [f"{table}.{column}: {labels[0]}" for table, column, labels, found in asked if not found & set(labels)]
    assert len(missed) <= (1 - RIGHT) * len(asked), missed


def test_what_is_nobodys_is_seldom_called_anything() -> None:
    asked = [(table, column, labels, found) for table, column, labels, found in judged(SURE) if labels[0] == NOBODYS]
    alarms = [f"{table}.{column}: {sorted(found)}" for table, column, labels, found in asked if found - set(labels)]
    assert len(alarms) <= ALARMS * len(asked), alarms


def test_labels_are_data_types_or_nobodys() -> None:
    first = {labels[0] for columns in labelled().values() for _, labels in columns}
    assert first <= detectors().keys() | {NOBODYS}, first - detectors().keys()
