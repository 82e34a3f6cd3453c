"""Which columns say who is a tester or whose account is for tests: flags by name and values, kinds of account by values, tables by their name.

They need no data type. The answer stands in the plan as the hints ``testers`` and ``test_accounts`` of the column, where an analyst sees and edits it
(see :mod:`breach_impact.scanning.marks` for how it is read). A column alone that is called ``test`` or a list called ``groups`` with ``gamma`` beside ``beta`` says nothing.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache

from breach_impact.evidence.witness import Witness
from breach_impact.headerwords.headers import segments
from breach_impact.headerwords.lexicon import fold
from breach_impact.registry import detectors
from breach_impact.scanning.marks import ANY, POPULATIONS, WORDS, YES, listed, meant
from breach_impact.tokens.times import said
from breach_impact.types import Column

FEW = 100
"""Distinct values from which a column is no list of kinds."""
LETTERS = r"(?i:alpha|gamma|delta|epsilon|omega|альфа|гамма|дельта)"
"""Beside these ``beta`` is a letter: of a class, a house, an arm of a trial."""
_IS = ("is", "isa", "was", "ist", "est", "es", "eh", "jest", "является", "是否", "是否为")


def flat(name: str) -> str:
    """A name without case, accents and separators."""
    return "".join(char for char in fold(name) if char.isalnum())


@cache
def _names(section: str, name: str) -> frozenset[str]:
    return frozenset(flat(word) for word in listed(section, name))


def assign_flags(columns: Sequence[Column], witnesses: Mapping[str, Witness], table: str) -> list[Column]:
    """Say of the columns of a table which tell testers and test accounts.

    Args:
        columns: with their types.
        witnesses: path -> sampled values.
        table: its name.

    Returns:
        the columns, some with hints. A table of nobody's rows has none.
    """
    mine = [c.path for c in columns if _identifies(c)]
    if not mine:
        return list(columns)
    rows = [p for p in POPULATIONS if flat(table.rpartition(".")[2]) in _names(p, "tables")]
    out: list[Column] = []
    for column in columns:
        w = witnesses.get(column.path)
        found = dict.fromkeys(rows, ANY) if column.path in mine else {} if w is None else _found(column, w)
        shown = " and ".join(p.replace("_", " ") for p in found)
        why = f"{column.why}; " if column.data_type else ""
        how = "the table's name says that all rows are" if column.path in mine else "its name and values say who is"
        out.append(replace(column, hints={**column.hints, **found}, why=f"{why}{how} of the {shown}") if found else column)
    return out


def _identifies(column: Column) -> bool:
    """Whether a column of the record itself says who it is about."""
    if column.data_type is None or column.role != "subject" or set(column.path) & set("[{~"):
        return False
    return column.data_type == "username" or detectors()[column.data_type].identifier is not None


def _found(column: Column, w: Witness) -> dict[str, str]:
    if column.role != "subject" or "~" in column.path or not w.n or column.data_type not in (None, "job_title"):
        return {}
    return (_flag(column.path, w) if column.data_type is None else {}) or _kinds(column, w)


def _own(path: str) -> str | None:
    """The last name of a path that may speak of the record's person, flat; None of what stands in a list or an object of something else."""
    names = segments(path)
    if not names or "{" in path or "[]" in path.removesuffix("[]") or any(flat(name) not in _names("columns", "objects") for name in names[:-1]):
        return None
    return flat(names[-1])


def _flag(path: str, w: Witness) -> dict[str, str]:
    """The population of a flag by its name, where all values are words for yes and no."""
    name = None if path.endswith("[]") else _own(path)
    if not name or w.share(_yes_or_no()) < 1:
        return {}
    found = next((p for p in POPULATIONS if _called(name, p)), None)
    return {} if found is None else {found: YES}


def _called(name: str, population: str) -> bool:
    starts, ends = ("", *_names("columns", "before")), ("", *_names("columns", "after"))
    bare = {name[len(a) : len(name) - len(z)] for a in starts if name.startswith(a) for z in ends if name.endswith(z) and len(a) + len(z) < len(name)}
    if bare & _names(population, "flags"):
        return True
    return any(name.startswith(word) and name[len(word) :] in _names(population, "marked") for word in map(flat, _IS))


def _kinds(column: Column, w: Witness) -> dict[str, str]:
    """The populations that values of a column of roles or kinds of account name; among professions a tester is none of ours."""
    name = _own(column.path)
    if not name or name not in _names("columns", "kinds") or not 0 < w.n <= FEW or w.share(LETTERS) > 0:
        return {}
    if column.data_type and not w.share(_any_of("plain")):
        return {}
    return {p: WORDS for p in POPULATIONS if w.share(meant(p, WORDS)) > 0}


@cache
def _any_of(name: str) -> str:
    return f"(?i:{'|'.join(re.escape(word) for word in listed('columns', name))})"


@cache
def _yes_or_no() -> str:
    return f"(?i:{'|'.join(re.escape(word) for word in (*said('true'), *said('false')))})"


__all__ = ["assign_flags", "flat"]
