r"""Pointers: values that say which row of which table is meant (``_User$x1Vq8LrJSa``, ``gid://shopify/Customer/77``). The key is what stands behind the table.

Forms: Parse Server (``Class$objectId`` in MongoDB), GlobalID of Rails and of Shopify (``gid://app/Class/id``), references of Firestore
(``projects/p/databases/d/documents/users/id``), IRIs of API Platform and Hydra (``/api/users/12``), and ``user:12`` as in Redis and OpenFGA. A column is of
pointers if all its values begin with the same words, and these name people: what points to orders or pictures is no key of anybody.
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


def begins(values: Sequence[str]) -> str:
    """What stands before the key in all values of a column of pointers to people; nothing if it is none."""
    if not values or not any(mark in values[0] for mark in _MARKS):  # as nearly all columns
        return ""
    for form in _FORMS:
        if (found := form.fullmatch(values[0])) and plainly_people(tokens(found["table"])):
            before = found["before"]
            return before if len(values) > 1 and not is_personal_name(before) and all(value.startswith(before) and form.fullmatch(value) for value in values) else ""
    return ""


def key_of(value: str, before: str) -> str:
    """The key in a pointer."""
    return value.removeprefix(before)


def key_sql(v: str, before: str) -> str:
    """SQL: the key in a trimmed value of a column of pointers; NULL of what points elsewhere."""
    if not before:
        return v
    return f"CASE WHEN starts_with({v}, {literal(before)}) THEN {v}[{len(before) + 1}:] WHEN contains({v}, {literal(before[-1])}) THEN NULL ELSE {v} END"
