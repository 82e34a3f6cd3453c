"""Names and values: a column, or a member of an element, says what stands in another (``meta_key`` and ``meta_value``, Cognito's ``{"Name": "email", "Value": ...}``).

Only tables that say whose it is are read so: a value of an order's table without a person beside it (``wp_postmeta``) would make a person of each phone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

from breach_impact.documents.celldocs import Elements, Fields
from breach_impact.documents.jsonvet import connection
from breach_impact.headerwords.headers import tokens
from breach_impact.headerwords.naming import read
from breach_impact.sql import literal

if TYPE_CHECKING:
    import pyarrow as pa

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
    found = pair_of(columns)
    if found is None or not any(c.data_type in OWNERS and c.weight >= 0.9 for name in columns if name not in found for c in read(name, "").candidates):
        return None
    place = columns.index(found[0])
    names = [(row[place] or "").strip() for row in rows]
    distinct = set(names)
    if len(distinct) * 2 > len(names) or not all(map(_NAME.fullmatch, distinct)) or sum(map(telling, distinct)) < LEAST:
        return None
    return Fields(*found, telling)


def pair_of(columns: Sequence[str]) -> tuple[str, str] | None:
    """(column of names, column of values), by their own names: the same but for a word for either (``meta_key``, ``meta_value``)."""
    keys: dict[tuple[str, ...], str] = {}
    for key in columns:
        said = tokens(key)
        if said and said[-1] in KEYS:
            for words in ((), said[:-1], said):
                keys.setdefault(words, key)
    for value in columns if keys else ():
        words = tokens(value)
        if words and words[-1] in VALUES and words[:-1] in keys:
            return keys[words[:-1]], value
    return None


@cache
def telling(name: str) -> bool:
    """Whether a name says a type of data."""
    return len(name) < 64 and any(c.weight > 0.6 for c in read(name, "").candidates)


_W = r"[ \t\r\n]*"
_TEXT = r'"(?:[^"\\]|\\.)*"'
_WORDS = r'"(?i:name|key|attribute|field|property)"'
_SAYS = rf'\{{{_W}{_WORDS}{_W}:{_W}"([A-Za-z_][A-Za-z0-9_ .:-]{{0,63}})"{_W},{_W}"(?i:value|val)"{_W}:'
_ELEMENT = rf'\{{{_W}{_WORDS}{_W}:{_W}"(%s)"{_W},{_W}"(?i:value|val)"{_W}:{_W}({_TEXT}|-?[0-9.eE+-]+|true|false|null){_W}\}}'
MOST = 200
"""Names that are looked for at a time."""


def names_in(docs: pa.Array) -> list[str]:
    """The names in elements of a name and a value in documents that tell a type of data."""
    import pyarrow as pa
    import pyarrow.compute as pc

    docs = docs.cast(pa.string())
    docs = docs.filter(pc.match_substring_regex(docs, _SAYS))
    if not len(docs):
        return []
    con = connection()
    con.register("block", pa.table({"d": docs}))
    found = con.sql(f"SELECT DISTINCT unnest(regexp_extract_all(d, {literal(_SAYS)}, 1)) FROM block").fetchall()
    con.unregister("block")
    return sorted(name for (name,) in found if telling(name))


def spread(docs: pa.Array) -> pa.Array:
    """Documents in which elements of a telling name and a value are one member of that name."""
    import pyarrow as pa
    import pyarrow.compute as pc

    docs = docs.cast(pa.string())
    names = names_in(docs)
    for at in range(0, len(names), MOST):
        docs = pc.replace_substring_regex(docs, _ELEMENT % "|".join(name.replace(".", "[.]") for name in names[at : at + MOST]), r'{"\1":\2}')
    return docs


def is_spread(docs: pa.Array) -> bool:
    """Whether the first documents of a table hold enough such elements."""
    return len(names_in(docs)) >= LEAST


ELEMENTS = Elements(is_spread, spread)
