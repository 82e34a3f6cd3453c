"""Kinds of objects: what a program wrote for want of the object's own text (``System.String[]``, ``[object Object]``). They expose nothing.

The plan says that a column holds such (hint ``objects``), and not which: the names of classes and the addresses in them are the dump's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from breach_impact.sql import literal

STRINGIFIED = (
    r"System\.(?:Object|Byte|String|Collections\.[\w.]+)(?:`[0-9]\[[\w.,\[\] ]*\])?(?:\[\])?|\[object [A-Z]\w+\]|<[\w.]+ (?:object|instance) at 0x[0-9a-fA-F]+>"
    r"|java\.(?:lang|util)\.[\w.$]+@[0-9a-f]+|\[L?java\.[\w.;]+@[0-9a-f]+|#<[A-Z][\w:]*(?::0x[0-9a-f]+)?>"
)
"""RE2 of kinds of objects as .NET, JavaScript, Python, Java and Ruby write them."""
HOLD = ("System.", "[object ", " at 0x", "java.", "#<")
"""One of these stands in each."""
HINT, VOID = "objects", "void"
_STRINGIFIED = re.compile(STRINGIFIED, re.ASCII)


def stringified(values: Sequence[str]) -> list[str]:
    """The values that are kinds of objects."""
    if not any(map("\n".join(values).__contains__, HOLD)):  # as nearly all columns
        return []
    return [value for value in values if _STRINGIFIED.fullmatch(value)]


def void_sql(v: str) -> str:
    """SQL: a trimmed value, NULL where it is the kind of an object."""
    return f"CASE WHEN regexp_full_match({v}, {literal(STRINGIFIED)}) THEN NULL ELSE {v} END"
