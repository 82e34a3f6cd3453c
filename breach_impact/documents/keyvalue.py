"""Names and values: a column, or a member of an element, says what stands in another (``meta_key`` and ``meta_value``, Cognito's ``{"Name": "email", "Value": ...}``).

Tables that say whose a value is are read so, and those among whose names are addresses or phones (what guests wrote in an order or a form: ``wp_postmeta``, ``webform_submission_data``).
Things have names and values as well, which nobody is reached by.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

from breach_impact.documents.attributes import Types, typed_of, whose
from breach_impact.documents.celldocs import Elements, Fields
from breach_impact.documents.jsonvet import connection
from breach_impact.documents.links import links_of
from breach_impact.documents.secretkinds import secrets_of
from breach_impact.headerwords.headers import tokens
from breach_impact.headerwords.lexicon import lexicon
from breach_impact.headerwords.naming import read
from breach_impact.sql import literal

if TYPE_CHECKING:
    import pyarrow as pa

_LABEL = re.compile(r"[\w /.,()'-]{1,63}")
_NAME = re.compile(r"[A-Za-z_][\w .:-]{0,63}")
KEYS = frozenset({"key", "name", "field", "attribute", "property", "option", "param", "code", "label"})
VALUES = frozenset({"value", "val"})
CODED = {("code",), ("attribute",)}
OWNERS = frozenset({"account_id", "username"})
UNITS = frozenset("millis millisecond milliseconds msec seconds epoch unix utc".split())
"""What a name may say of how a value is written, beside the words that headers have."""
LEAST, ODD = 2, 0.1
"""So many names must tell a type of data; of so many rows the name may be none (the key of a token among those of settings)."""


def fields_of(columns: Sequence[str], rows: Sequence[Sequence[str | None]], table: str = "", types: Types | None = None) -> list[Fields]:
    """The columns of names and values of a table, those of numbers of types and values, and those of keys whose table stands beside them.

    Args:
        columns: of the table.
        rows: its first ones; names must recur in them.
        table: its name.
        types: what a number says of a value, where tables of types are at hand.
    """
    found, links = _named(columns, rows) or (secrets_of(columns, rows) if _owned(columns) else []), links_of(columns, rows)
    if types is not None and not found:
        theirs = bool(links) or whose(table, columns) or _owned(columns)
        found = typed_of(table, columns, rows, types, bool if theirs else lambda names: any(map(reaching, names)))
    taken = {name for one in found for name in (one.key, one.value)}
    return [*found, *(one for one in links if not {one.key, one.value} & taken)]


def _owned(columns: Sequence[str], but: Sequence[str] = ()) -> bool:
    """Whether a column says whose a row is."""
    return any(c.data_type in OWNERS and c.weight >= 0.9 for name in columns if name not in but for c in read(name, "").candidates)


def _named(columns: Sequence[str], rows: Sequence[Sequence[str | None]]) -> list[Fields]:
    found = pair_of(columns)
    if found is None:
        return []
    place = columns.index(found[0])
    names = [(row[place] or "").strip() for row in rows]
    distinct = set(names)
    odd = sum(_NAME.fullmatch(name) is None for name in names)
    if len(distinct) * 2 > len(names) or odd > ODD * len(names) or sum(map(telling, distinct)) < LEAST:
        return []
    if not _owned(columns, found) and not any(map(reaching, distinct)):
        return []
    return [Fields(*found, lambda name: said if telling(name) and telling(said := plain(name)) else None)]


def pair_of(columns: Sequence[str]) -> tuple[str, str] | None:
    """(column of names, column of values), by their own names: the same but for a word for either (``meta_key``, ``meta_value``)."""
    keys: dict[tuple[str, ...], str] = {}
    for key in columns:
        said = tokens(key)
        if said and said[-1] in KEYS:
            for words in ((), said[:-1], said):
                keys.setdefault(words, key)
        elif len(said) == 2 and said[1] == "id" and said[0] in KEYS:  # ``field_id`` and ``field_value`` of XenForo, whose ids are words
            keys.setdefault(said[:1], key)
    for value in columns if keys else ():
        words = tokens(value)
        if words and words[-1] in VALUES and words[:-1] in keys:
            return keys[words[:-1]], value
    said = {tokens(name): name for name in columns}
    if said.keys() >= CODED:  # ``borrower_attributes`` of Koha
        return said["code",], said["attribute",]
    return _flat_pair(columns)


def _flat_pair(columns: Sequence[str]) -> tuple[str, str] | None:
    """The same of names written without marks, one of which is a word by itself (``configkey``, ``configvalue``)."""
    flat = {name.lower(): name for name in columns}
    for value in flat:
        stem = next((value.removesuffix(word) for word in ("value", "val") if value.endswith(word) and value != word), "")
        key = next((stem + word for word in sorted(KEYS) if stem and stem + word in flat), None)
        if key is not None:
            return flat[key], flat[value]
    return None


@cache
def plain(name: str) -> str:
    """The name of a value without words that no header has: whoever made the field may have written somebody's name into it, and paths are printed."""
    words = tokens(name)
    known = [word for word in words if word in lexicon().vocabulary or word in UNITS]
    return name if len(known) == len(words) and _LABEL.fullmatch(name) else " ".join(known)


@cache
def telling(name: str) -> bool:
    """Whether a name says a type of data."""
    return len(name) < 64 and (name in CLAIMS or any(c.weight > 0.6 for c in read(name, "").candidates))


CLAIMS = frozenset({"sub", "name"})
"""What somebody is known by, and his name, among names of properties (OpenID Connect Core 1.0, 5.1)."""


@cache
def reaching(name: str) -> bool:
    """Whether a name says an address or a number by which somebody is reached: things have sizes and colours, but no such."""
    return telling(name) and any(c.data_type in ("email", "phone") and c.weight >= 0.9 for c in read(name, "").candidates)


NAMES_OF_VALUES = frozenset({"name", "key", "attribute", "field", "property"})
"""Members of an element that say what its value is."""
_W = r"[ \t\r\n]*"
_TEXT = r'"(?:[^"\\]|\\.)*"'
_SCALAR = rf"{_TEXT}|-?[0-9.eE+-]+|true|false"
_WORDS = rf'"(?i:{"|".join(sorted(NAMES_OF_VALUES))})"'
_HEAD = rf'\{{{_W}({_WORDS}{_W}:{_W}"(%s)"{_W},{_W})"(?i:value|val)"{_W}:{_W}'
_ANY = r"[A-Za-z_][A-Za-z0-9_ .:-]{0,63}"
_ELEMENT = rf"{_HEAD}({_SCALAR}|null){_W}\}}"
_SLOT = r'"(?:(?i:(?:string|str|int|integer|long|float|double|number|bool|boolean|timestamp)_?value)|S|N|BOOL)"'
"""Slots for a value of each kind: BigQuery's exports of Google Analytics (https://support.google.com/analytics/answer/7029846), OpenTelemetry's ``AnyValue``
(https://opentelemetry.io/docs/specs/otlp/#json-protobuf-encoding), DynamoDB."""
_EMPTY = rf'(?:{_SLOT}{_W}:{_W}null|"set_timestamp_micros"{_W}:{_W}(?:{_SCALAR}|null))'
_SLOTTED = rf"{_HEAD}\{{{_W}((?:{_EMPTY}{_W},{_W})*){_SLOT}{_W}:{_W}({_SCALAR}){_W}((?:,{_W}{_EMPTY}{_W})*)\}}{_W}\}}"
_INSIDE = rf'{_HEAD}("\s*\[?\s*\{{(?:[^"\\]|\\.)*"){_W}\}}'
"""A value that is a document, whose own names tell (``identities`` of Cognito)."""
_FORMS = ((_ELEMENT, r'{"\2":\3}'), (_SLOTTED, r'{\1\3"\2":\4\5}'), (_INSIDE, r'{"\2":\3}'))
"""(an element, what becomes of it). One with slots keeps its name and what else it holds: when a property was set, and that it is one of a list of names."""
MOST = 200
"""Names that are looked for at a time."""


def names_in(docs: pa.Array) -> list[str]:
    """The names in elements of a name and a value in documents that tell a type of data."""
    return sorted({name for form, _ in _FORMS for name in _said(docs, form) if telling(name)})


def _said(docs: pa.Array, form: str) -> list[str]:
    """The names in elements of a form."""
    import pyarrow as pa
    import pyarrow.compute as pc

    docs, pattern = docs.cast(pa.string()), form % _ANY
    docs = docs.filter(pc.match_substring_regex(docs, pattern))
    if not len(docs):
        return []
    con = connection()
    con.register("block", pa.table({"d": docs}))
    found = con.sql(f"SELECT DISTINCT unnest(regexp_extract_all(d, {literal(pattern)}, 2)) FROM block").fetchall()
    con.unregister("block")
    return [name for (name,) in found]


def spread(docs: pa.Array) -> pa.Array:
    """Documents in which elements of a telling name and a value are one member of that name; the same array if there is none."""
    import pyarrow as pa
    import pyarrow.compute as pc

    for form, instead in _FORMS:
        names = sorted(name for name in _said(docs, form) if form is _INSIDE or telling(name))
        for at in range(0, len(names), MOST):
            some = "|".join(name.replace(".", "[.]") for name in names[at : at + MOST])
            docs = pc.replace_substring_regex(docs.cast(pa.string()), form % some, instead)
    return docs


def is_spread(docs: pa.Array) -> bool:
    """Whether the first documents of a table hold enough such elements, or one with slots, whose names may tell later."""
    return len(names_in(docs)) >= LEAST or bool(_said(docs, _SLOTTED))


ELEMENTS = Elements(is_spread, spread)
