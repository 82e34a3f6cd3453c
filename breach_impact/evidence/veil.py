"""Names of tables and columns that the values beside them show to be data: a first row taken for a header, a person for each column.

A name that detectors know by itself is seen where it is printed (:mod:`breach_impact.privacy`); here it takes the table's sample.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

import pyarrow as pa

from breach_impact.evidence.namedpeople import names_person, unknown_words
from breach_impact.evidence.witness import whole
from breach_impact.headerwords.headers import hits, segments, tokens
from breach_impact.registry import detectors
from breach_impact.types import Column, TableSample

MOSTLY = 0.8
"""Share of a column's values that must be written as its name is."""
ASKED = 500
"""Values of a column that are looked at for their form."""
_OF_PEOPLE = frozenset({"person_name", "username"})
_NAMED = frozenset({*_OF_PEOPLE, "password", "diagnosis", "medication"})
"""Types of which a single word must not be shown, though a header could be such a word."""
_DIGITS, _UPPER, _LOWER = re.compile(r"\d+"), re.compile(r"[^\W\d_a-zß-öø-ÿ]+"), re.compile(r"[a-zß-öø-ÿ]+")
_SEPARATED = re.compile(r"[\s_.,-]+")


def hidden(sample: TableSample, columns: Sequence[Column] = ()) -> frozenset[str]:
    """Names that are data: paths of columns, and ``""`` for the name of the table.

    Args:
        sample: of the table.
        columns: the verdicts, where there are any.
    """
    types = {column.path: column.data_type for column in columns}
    found = {each.path for each in sample.columns if _is_value(each.path, each.values, types.get(each.path))}
    found |= _siblings([each.path for each in sample.columns])
    return frozenset(found | ({""} if _table_is_value(sample, types) else set()))


def _is_value(path: str, values: Sequence[str], data_type: str | None) -> bool:
    """Whether a column's name is one of its values, or a further one of the type that they have."""
    names = list(dict.fromkeys((path, *segments(path)[-1:])))
    return any(not _known(name) and (_occurs(name, values) or (data_type is not None and _of_type(name, values, data_type))) for name in names)


def _known(name: str) -> bool:
    """Whether a name says by words of headers what its column holds, or is no word at all."""
    return not any(char.isalnum() for char in name) or bool(hits(tokens(name)))


def _occurs(name: str, values: Sequence[str]) -> bool:
    plain = name.casefold()
    return len(name) > 1 and any(value.casefold() == plain for value in values)


def _of_type(name: str, values: Sequence[str], data_type: str) -> bool:
    """Whether a name is a valid value of a type; of one without a form, whether it is written as the values are."""
    detector = detectors()[data_type]
    if detector.pattern is None or detector.needs_header:
        some, form = values[:ASKED], _form(name)
        plain = form in ({"a", "A"} if data_type in _NAMED else {"a", "A", "Aa"})  # so a header could be written too
        return len(some) > 2 and not plain and sum(_form(value) == form for value in some) >= MOSTLY * len(some)
    return whole(pa.array([name]), detector.pattern)[0].as_py() and (detector.validate is None or detector.validate(name))


def _form(text: str) -> str:
    """How a text is written: ``Aa Aa`` for a full name."""
    return _DIGITS.sub("0", _LOWER.sub("a", _UPPER.sub("A", text)))


def _siblings(paths: Sequence[str]) -> set[str]:
    """Columns under a key that is a person, where there are two such keys side by side."""
    beside: Mapping[tuple[str, ...], dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for path in paths:
        names = segments(path)
        for depth, name in enumerate(names):
            if unknown_words(name):
                beside[names[:depth]][name].add(path)
    return {
        path
        for keys in beside.values()
        if len(keys) > 1 and sum(map(names_person, keys)) * 3 >= max(3, len(keys))
        for under in keys.values()
        for path in under
    }


def _table_is_value(sample: TableSample, types: Mapping[str, str | None]) -> bool:
    """Whether a table is called by the name of somebody in it: both words stand in its cells, together or apart."""
    words = unknown_words(sample.table)
    if not words or not all(word[0].isupper() for word in words):
        return False
    whole = " ".join(words).casefold()
    apart: set[str] = set()
    for each in sample.columns:
        values = {_SEPARATED.sub(" ", value).casefold() for value in each.values}
        if whole in values or (types.get(each.path) in _OF_PEOPLE and whole in {" ".join(reversed(value.split())) for value in values}):
            return True
        apart |= values & {word.casefold() for word in words}
    return len(apart) == len(words)
