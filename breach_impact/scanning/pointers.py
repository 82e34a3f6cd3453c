r"""Pointers: values that say which row of which table is meant (``_User$x1Vq8LrJSa``, ``gid://shopify/Customer/77``). The key is what stands behind the table.

Forms: Parse Server (``Class$objectId`` in MongoDB), GlobalID of Rails and of Shopify (``gid://app/Class/id``), references of Firestore
(``projects/p/databases/d/documents/users/id``), IRIs of API Platform and Hydra (``/api/users/12``), and ``user:12`` as in Redis and OpenFGA. A column is of
pointers if nearly all its values begin with the same words, and these name people: what points to orders or pictures is no key of anybody.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from breach_impact.headerwords.entities import plainly_people
from breach_impact.headerwords.headers import tokens
from breach_impact.privacy import is_personal_name
from breach_impact.sql import literal

HINT = "pointer"
_CLASS, _KEY = r"(?P<table>_?[A-Za-z][A-Za-z_]*)", "[A-Za-z0-9][A-Za-z0-9_-]*"
_NUMBER = "(?=[^0-9]*[0-9]|.{20})[A-Za-z0-9][A-Za-z0-9_-]*"
"""A key that is no word: ``user/login`` is a page."""
_FORMS = tuple(
    re.compile(form, re.ASCII)
    for form in (
        rf"(?P<before>{_CLASS}\$){_KEY}",
        rf"(?P<before>gid://[a-z][a-z_-]*/{_CLASS}/){_KEY}",
        rf"(?P<before>projects/[a-z][a-z0-9-]*/databases/[(a-z)]+/documents/{_CLASS}/){_KEY}",
        rf"(?P<before>/?(?:api/)?(?:v[0-9]/)?{_CLASS}/){_NUMBER}",
        rf"(?P<before>{_CLASS}:){_NUMBER}",
    )
)
_MARKS = "$/:"
FIRST, NEARLY, LEAST = 5, 0.95, 2
"""Values that are looked at first; the share that must point to the same table, for one in many is cut or empty; so many must."""


def begins(values: Sequence[str]) -> str:
    """What stands before the key in nearly all values of a column of pointers to people; nothing if it is none."""
    for value in values[:FIRST]:
        if any(mark in value for mark in _MARKS):  # as in hardly any column
            for form in _FORMS:
                if (found := form.fullmatch(value)) and plainly_people(tokens(found["table"])) and not is_personal_name(found["before"]):
                    return found["before"] if _nearly_all(values, form, found["before"]) else ""
    return ""


def _nearly_all(values: Sequence[str], form: re.Pattern[str], before: str) -> bool:
    point = sum(1 for value in values if value.startswith(before) and form.fullmatch(value))
    return point >= max(LEAST, NEARLY * len(values))


def keys_of(values: Sequence[str], before: str) -> tuple[str, ...]:
    """The distinct keys in the values of a column of pointers."""
    return tuple(dict.fromkeys(key for value in values if (key := key_of(value, before))))


def key_of(value: str, before: str) -> str | None:
    """The key in a pointer; None of what points elsewhere, or nowhere."""
    if value.startswith(before):
        return value[len(before) :] or None
    return None if before and before[-1] in value else value


def key_sql(v: str, before: str) -> str:
    """SQL: the key in a trimmed value of a column of pointers; NULL of what points elsewhere."""
    if not before:
        return v
    return f"CASE WHEN starts_with({v}, {literal(before)}) THEN nullif({v}[{len(before) + 1}:], '') WHEN contains({v}, {literal(before[-1])}) THEN NULL ELSE {v} END"
