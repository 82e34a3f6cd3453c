"""Tables of names and values (``wp_usermeta(user_id, meta_key, meta_value)``): each row says one thing of a person, and another column says what.

Only tables that say whose it is are read so: a value of an order's table without a person beside it (``wp_postmeta``) would make a person of each phone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from breach_impact.celldocs import Fields
from breach_impact.headers import tokens
from breach_impact.naming import read

_NAME = re.compile(r"[A-Za-z_][\w .:-]{0,63}")
KEYS = frozenset({"key", "name", "field", "attribute", "property", "option", "param", "code", "label"})
VALUES = frozenset({"value", "val"})
OWNERS = frozenset({"account_id", "username"})
LEAST = 2
"""So many names must tell a type of data."""


def fields_of(columns: Sequence[str], rows: Sequence[Sequence[str | None]]) -> Fields | None:
    """The columns of names and values of a table, None where it has none.

    Args:
        columns: of the table.
        rows: its first ones; names must recur in them.
    """
    found = _columns(columns)
    if found is None or not any(c.data_type in OWNERS and c.weight >= 0.9 for name in columns if name not in found for c in read(name, "").candidates):
        return None
    place = columns.index(found[0])
    names = [(row[place] or "").strip() for row in rows]
    distinct = set(names)
    if len(distinct) * 2 > len(names) or not all(map(_NAME.fullmatch, distinct)) or sum(map(telling, distinct)) < LEAST:
        return None
    return Fields(*found, telling)


def _columns(columns: Sequence[str]) -> tuple[str, str] | None:
    """(column of names, column of values), by their own names: the same but for a word for either (``meta_key``, ``meta_value``)."""
    for value in columns:
        words = tokens(value)
        if not words or words[-1] not in VALUES:
            continue
        for key in columns:
            said = tokens(key)
            if key != value and said and said[-1] in KEYS and (words[:-1] in (said[:-1], ()) or words[:-1] == said):
                return key, value
    return None


@cache
def telling(name: str) -> bool:
    """Whether a name says a type of data."""
    return len(name) < 64 and any(c.weight > 0.6 for c in read(name, "").candidates)
