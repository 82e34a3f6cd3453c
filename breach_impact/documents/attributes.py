"""Attributes whose types stand in a table of their own: a number says what a value is (``user_info_data.fieldid`` of Moodle, ``person_attribute_type_id`` of OpenMRS, ``attribute_id`` of Magento).

As with names beside values (:mod:`breach_impact.documents.keyvalue`), tables that say whose a value is are read so, and those with addresses or phones.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import takewhile

from breach_impact.documents.celldocs import Fields
from breach_impact.headerwords.entities import plainly_people
from breach_impact.headerwords.headers import tokens

STEMS = frozenset({"field", "attribute", "property", "question", "type", "parameter", "characteristic", "meta", "variable"})
"""What a number that says what a value is, is the number of."""
VALUES = frozenset({"value", "val", "data", "answer", "response", "content", "text"})
LABELS = frozenset({"code", "name", "shortname", "label", "key", "title", "caption", "slug", "field", "attribute", "question"})
"""Last words of columns that name a type."""
SLOTS = (("string",), ("text",))
"""A column for each kind of value (``customfieldvalue.stringvalue`` of Jira)."""
_NUMBER = re.compile(r"[0-9]{1,9}")
MOST = 2000
"""Rows of a table of types."""
Rows = Sequence[Sequence[str | None]]
Types = Callable[[str, tuple[str, ...], frozenset[str]], Mapping[str, str]]
"""Of a table, the words of its column of numbers and some of these: the names that tell a type of data, by number."""


@dataclass(frozen=True, slots=True)
class Small:
    """A table that may be one of types."""

    table: str
    columns: tuple[str, ...]
    rows: Rows = field(repr=False)


def typed_of(table: str, columns: Sequence[str], rows: Rows, types: Types, enough: Callable[[Collection[str]], bool] = bool) -> list[Fields]:
    """The pairs of columns of which one holds numbers of types that another table names.

    Args:
        table: its name.
        columns: of the table.
        rows: its first ones.
        types: names by number.
        enough: whether these names are such that the table may be one of people.
    """
    out = list[Fields]()
    for key, value, stem in pairs_of(columns):
        place = columns.index(key)
        numbers = {cell for row in rows if (cell := (row[place] or "").strip())}
        if numbers and len(numbers) * 2 <= len(rows) and all(map(_NUMBER.fullmatch, numbers)):
            names = types(table, stem, frozenset(numbers))
            out += [Fields(key, value, names.get)] if enough([name for number, name in names.items() if number in numbers]) else []
    return out if len(out) == 1 else []


def pairs_of(columns: Sequence[str]) -> list[tuple[str, str, tuple[str, ...]]]:
    """(column of numbers, column of values, words of what the number is of), by their names."""
    said = {name: tokens(name) for name in columns}
    out = list[tuple[str, str, tuple[str, ...]]]()
    for key, words in said.items():
        stem = words[:-1] if len(words) > 1 and words[-1] == "id" else words
        stem = (*stem[:-1], stem[-1].removesuffix("id")) if stem and not of_types(stem) else stem
        if not of_types(stem):
            continue
        value = next((name for name, other in said.items() if _holds(other, stem)), None)
        if value is not None:
            out.append((key, value, stem))
    return out


def of_types(words: Sequence[str]) -> bool:
    """Whether a name ends in a word for what has types (``customfield`` written as one word, too)."""
    return bool(words) and words[-1].removesuffix("s").endswith(tuple(STEMS))


def _holds(words: tuple[str, ...], stem: tuple[str, ...]) -> bool:
    """Whether a column is one of the values of such types: by its own name (``value``), or as what there are types of (``identifier`` beside ``identifier_type``)."""
    typed = stem[-1].endswith("type")
    if typed and words == stem[:-1]:
        return True
    return bool(words) and words[-1] in ({"value", "val"} if typed else VALUES) and (len(words) == 1 or words[:-1] in (stem, *SLOTS))


def whose(table: str, columns: Iterable[str]) -> bool:
    """Whether the rows are of an entity of people by the table's name, and say of which (``customer_entity_varchar.entity_id``)."""
    return "entity_id" in {name.lower() for name in columns} and plainly_people(tokens(table)[:1])


def may_name(columns: Sequence[str]) -> bool:
    """Whether a table may be one of types: it has a number of its own, and something that names it."""
    return any(words[-1:] == ("id",) for words in map(tokens, columns)) and next(_labels(columns), None) is not None


def _own(columns: Sequence[str], stem: tuple[str, ...]) -> int | None:
    """The column of a table's own numbers: called as the column that refers to them, or by a word for a key alone."""
    said = [tokens(name) for name in columns]
    return next((said.index(words) for words in ((*stem, "id"), ("id",), stem) if words in said), None)


def _labels(columns: Sequence[str]) -> Iterator[int]:
    for place, name in enumerate(columns):
        words = tokens(name)
        if words and (words[-1] in LABELS or words[-1].endswith(("name", "label"))):
            yield place


def names_of(table: str, stem: tuple[str, ...], numbers: frozenset[str], small: Iterable[Small], telling: Callable[[str], bool]) -> dict[str, str]:
    """What the numbers of types mean, of those whose name tells a type of data.

    Args:
        table: whose column holds the numbers.
        stem: the words of that column.
        numbers: some of them; the table of types must hold most, for of some the type may have been deleted.
        small: the tables that may be it.
        telling: whether a name does.
    """
    wanted, found = _flat(stem), list[tuple[int, dict[str, str]]]()
    for one in small:
        own = _own(one.columns, stem) if _flat(tokens(one.table)).endswith(wanted) else None
        if own is None or 2 * len(numbers & {(row[own] or "").strip() for row in one.rows}) <= len(numbers):
            continue
        kept = _named(one, own, telling)
        found += [(_shared(tokens(one.table), tokens(table)), kept)] if kept else []
    best = max((shared for shared, _ in found), default=0)
    of_best = [kept for shared, kept in found if shared == best]
    return of_best[0] if len(of_best) == 1 else {}


def _named(one: Small, own: int, telling: Callable[[str], bool]) -> dict[str, str]:
    """The telling names in the column that holds most of them; a number that has two has none."""
    best = dict[str, str]()
    for place in _labels(one.columns):
        names = dict[str, set[str]]()
        for row in one.rows:
            names.setdefault((row[own] or "").strip(), set()).add((row[place] or "").strip())
        told = {number: name for number, several in names.items() if number and len(several) == 1 and telling(name := next(iter(several)))}
        best = told if len(told) > len(best) else best
    return best


def _shared(one: Sequence[str], other: Sequence[str]) -> int:
    """The words that two names begin with alike."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _flat(words: Sequence[str]) -> str:
    return "".join(words).removesuffix("s")
