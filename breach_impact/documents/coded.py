"""Columns of keys of small tables of countries, states, genders, time zones (``country_id``): what such a key means stands beside it, under ``country_id.country``."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from functools import cache

from breach_impact.documents.attributes import LABELS, Small
from breach_impact.documents.celldocs import Followed
from breach_impact.headerwords.headers import tokens
from breach_impact.headerwords.naming import read
from breach_impact.places.countries import country_of, guess_subdivision_country

KINDS = frozenset({"country", "subdivision", "time_zone", "gender", "nationality", "marital_status", "salutation", "blood_group", "religion", "ethnicity", "language"})
"""Data types of which every value is one of few."""
MOST = 10_000
"""Rows of such a table: the subdivisions of all countries are 5,000."""
_KEY = "id"
_HOLDS, _GOOD, _PLACES = 0.5, 0.8, 0.5
"""So much of the keys that are asked for its table must hold; so many of its labels must be countries; so many be subdivisions of the countries that its rows are of."""
Stems = list[tuple[str, ...]]
Codes = Callable[[Sequence[str], frozenset[str]], tuple[str, Mapping[str, str]] | None]
"""Of the words of a column of keys and some of these: the data type of what they mean, and what each means."""


def coded_of(columns: Sequence[str], rows: Sequence[Sequence[str | None]], codes: Codes) -> list[Followed]:
    """The columns whose values are keys of such tables, with what these say of each.

    Args:
        columns: of a table.
        rows: its first ones.
        codes: what keys mean, by the tables of the dump; nothing where none fits.
    """
    out = list[Followed]()
    for place, name in enumerate(columns):
        keys = frozenset(cell for row in rows if (cell := (row[place] or "").strip())) if kind_of(name) is not None else frozenset[str]()
        words = tokens(name)
        if not keys or not (_KEY in (words[0], words[-1]) or all(map(str.isdecimal, keys))):
            continue
        found = codes(words, keys)
        if found is not None and (path := f"{name}.{found[0]}") not in columns:
            out.append(Followed(name, path, found[1]))
    return out


@cache
def kind_of(name: str) -> str | None:
    """The data type of what a column is a key of, of those that have such tables."""
    stems = stems_of(tokens(name))
    said = read("_".join(stems[0]), "").candidates if stems else ()
    # Zones are of time or of a country; their table says which (``zone_id`` of OpenCart).
    kinds = [c.data_type for c in said if c.data_type in KINDS and (c.weight > 0.6 or c.data_type == "time_zone")]
    return kinds[0] if kinds else None


def stems_of(words: Sequence[str]) -> Stems:
    """What a key may be the key of, longest first: ``entry_country_id`` of an entry country or of a country."""
    stem = tuple(words[:-1] if words[-1:] == (_KEY,) else words[1:] if words[:1] == (_KEY,) else words)
    return [stem[at:] for at in range(len(stem)) if stem[at:]]


def may_code(table: str, columns: Sequence[str]) -> bool:
    """Whether a table may be one of such keys: by its name, which ends in a word for a kind of these or says little more, and its columns."""
    words = tokens(table)
    return any(kind_of("_".join(words[at:])) or kind_of("_".join(words[at : at + 2])) for at in range(len(words))) and len(columns) > 1 and bool(_labels(columns))


def asks(columns: Sequence[str], tables: Collection[str]) -> bool:
    """Whether a column is called a key, and as one of these tables is; what is called a country and no key mostly is one."""
    keys = [words for words in map(tokens, columns) if words and _KEY in (words[0], words[-1])]
    called = {stem for words in keys for stem in stems_of(words) if kind_of("_".join(stem)) is not None}
    return any(_called(tokens(table), stem) for stem in called for table in tables)


def codes_of(words: Sequence[str], keys: frozenset[str], small: Sequence[Small]) -> tuple[str, dict[str, str]] | None:
    """What keys mean by the table that is called as their column and holds them; None where there is none.

    Args:
        words: of the column's name.
        keys: some of its values.
        small: the tables that may be it, in a fixed order; of those that fit the one whose name says least else is taken.
    """
    for stem in stems_of(words):
        if (kind := kind_of("_".join(stem))) is None:
            continue
        called = [one for one in small if _called(tokens(one.table), stem)]
        for one in sorted(called, key=lambda one: len(tokens(one.table))):
            own = _own(one.columns, stem)
            if own is not None and len(keys & {(row[own] or "").strip() for row in one.rows}) > _HOLDS * len(keys) and (found := _told(one, own, kind)):
                return found
    return None


def _called(table: tuple[str, ...], stem: tuple[str, ...]) -> bool:
    """Whether a table's name is that of the keys, before or behind other words (``oc_country``, ``country_master``)."""
    return table[-len(stem) :] == stem or table[: len(stem)] == stem


def _own(columns: Sequence[str], stem: tuple[str, ...]) -> int | None:
    """The column of a table's own keys: called as the column that refers to them, or by a word for a key alone."""
    said = [tokens(name) for name in columns]
    return next((said.index(words) for words in ((*stem, _KEY), (_KEY, *stem), (_KEY,), (*stem, "code"), ("code",)) if words in said), None)


def _labels(columns: Sequence[str]) -> list[int]:
    """The columns that may say what a key is called, names before codes."""
    out = list[tuple[bool, int]]()
    for place, name in enumerate(columns):
        words = tokens(name)
        if words and _KEY not in words and (LABELS & set(words) or "iso" in words or words[-1].endswith(("name", "label")) or kind_of(name) is not None):
            out.append(("code" in words or "iso" in words, place))
    return [place for _, place in sorted(out)]


def _told(one: Small, own: int, kind: str) -> tuple[str, dict[str, str]] | None:
    """The kind of what its keys mean, and what each is called in the best of the columns of labels; a key that is called two things means nothing."""
    for place in _labels(one.columns):
        names = dict[str, set[str]]()
        for row in one.rows if place != own else ():
            if label := (row[place] or "").strip():
                names.setdefault((row[own] or "").strip(), set()).add(label)
        told = {key: next(iter(several)) for key, several in names.items() if key and len(several) == 1}
        if told and len(told) * 2 > len(names) and (found := _fits(told, one, own, kind)) is not None:
            return found, told
    return None


def _fits(told: Mapping[str, str], one: Small, own: int, kind: str) -> str | None:
    """The kind of these labels, None if they are not what the table is called after; of kinds that are no places the column is judged as any other."""
    places = kind in ("subdivision", "time_zone") and _places(told, one, own) >= _PLACES * len(told)
    countries = kind == "country" and sum(country_of(label) is not None for label in told.values()) >= _GOOD * len(told)
    if places or countries:
        return "subdivision" if places else "country"
    return kind if kind not in ("subdivision", "country") and not all(map(str.isdecimal, told.values())) else None


def _places(told: Mapping[str, str], one: Small, own: int) -> int:
    """How many labels are of rows whose labels are, together, the subdivisions of one country."""
    parent = next((place for place, name in enumerate(one.columns) if place != own and kind_of(name) == "country"), None)
    groups = dict[str, list[str]]()
    for row in one.rows:
        if label := told.get((row[own] or "").strip()):
            groups.setdefault((row[parent] or "") if parent is not None else "", []).append(label)
    return sum(len(labels) for labels in groups.values() if guess_subdivision_country(labels) is not None)
