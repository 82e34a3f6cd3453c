r"""Keys whose table stands beside them (``tokenable_type``, ``tokenable_id``), as Laravel, Rails, SuiteCRM, Odoo and GLPI write them: polymorphic references.

A key of people goes under their name, so that each has a path of its own (``tokenable_id.User_id``): number 7 among users is not number 7 among orders.
Only what says people is put so; other keys, and kinds of several words that the first rows do not have, stay as they are. Accounts are no people: those of a CRM are firms.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache

from breach_impact.documents.celldocs import Fields
from breach_impact.headerwords.entities import plainly_people
from breach_impact.headerwords.headers import hits, tokens
from breach_impact.privacy import is_personal_name

_KIND = re.compile(r"(?i)^(?P<stem>[a-z][a-z0-9_-]*?)[_-]?(?:type|module|model|class|kind|table)$")
_KEY = re.compile(r"(?i)^(?P<stem>[a-z][a-z0-9_-]*?)s?[_-]?id$")
_APART = {"model": "res_id"}
"""A word for the kind by itself, and the key beside it (``mail_message`` of Odoo)."""
_CLASS = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,60}(?:(?:\\{1,2}|::|\.|/)[A-Za-z_][A-Za-z0-9_]{0,60}){0,6}")
_LEVELS = re.compile(r"\\+|::|[./]")
DOERS = {("sender",), ("author",), ("owner",), ("creator",), ("actor",), ("recipient",), ("receiver",)}
"""Who did something or has something may be in one of several tables (``sender_type`` of Chatwoot: Contact, User)."""
MOST = 24
"""Tables that one column names."""


def links_of(columns: Sequence[str], rows: Sequence[Sequence[str | None]]) -> list[Fields]:
    """The pairs of columns of which one says of which table the key in the other is, and does so of people.

    Args:
        columns: of a table.
        rows: its first ones.
    """
    out = list[Fields]()
    for kind, key in pairs_of(columns):
        told = [(row[columns.index(kind)] or "").strip() for row in rows]
        kinds = {value for value in told if value and value.lower() != "null"}
        if _says_people(kind, kinds):
            out.append(Fields(kind, key, _namer(kind, kinds)))
    return out


def pairs_of(columns: Sequence[str]) -> list[tuple[str, str]]:
    """(column of kinds, column of keys), by their names."""
    keys = {found["stem"].lower(): name for name in columns if (found := _KEY.match(name))}
    out = [(name, keys[stem]) for name in columns if (found := _KIND.match(name)) and (stem := found["stem"].lower().removesuffix("s")) in keys]
    return [*out, *((kind, key) for kind, key in _APART.items() if {kind, key} <= set(columns))]


def _says_people(kind: str, kinds: set[str]) -> bool:
    if not kinds or len(kinds) > MOST or not all(map(_CLASS.fullmatch, kinds)) or any(map(is_personal_name, kinds)) or not any(map(under, kinds)):
        return False
    # What kind of user somebody is says nothing of the table that he is in (``user_type``: Admin, Customer).
    found = _KIND.match(kind)
    holder = found is not None and tokens(found["stem"]) not in DOERS and any(hit.entry.section in ("_person", "_holder") for hit in hits(tokens(found["stem"])))
    return not holder or all(_LEVELS.search(value) for value in kinds)


def _namer(kind: str, kinds: set[str]) -> Callable[[str], str | None]:
    """What says that somebody did it stays in the name (``causer_id.causer_User_id``); of kinds that the first rows do not have only those of a word or two."""
    found = _KIND.match(kind)
    stem = found["stem"] if found is not None else ""
    before = f"{stem}_" if any(hit.entry.section == "_role" and hit.entry.facet == "staff" for hit in hits(tokens(stem))) else ""
    return lambda value: None if (value not in kinds and "_" in value) or (name := under(value)) is None else before + name


@cache
def under(kind: str) -> str | None:
    """What a key of a kind of people is put under; None for a key of things."""
    name = _LEVELS.split(kind)[-1] if _CLASS.fullmatch(kind) and not is_personal_name(kind) else ""
    words = tokens(name)
    # The accounts of a CRM are firms.
    return f"{name}_id" if plainly_people(words) and words != ("account",) and not any(map(str.isdigit, name)) else None
