"""A tuple over the limit is passed over without being held."""

from __future__ import annotations

import re

from breach_impact.loaders._sql.cursor import Cursor
from breach_impact.loaders._sql.dialect import Dialect

_OUTSIDE = re.compile(rb"['()]")
_INSIDE = re.compile(rb"'")
_INSIDE_ESCAPED = re.compile(rb"['\\]")


def pass_tuple(cursor: Cursor, dialect: Dialect) -> tuple[int, int, bool]:
    """Go behind the tuple that opens here; its offset and length, and whether it ends at all."""
    begin, depth, inside = cursor.start + cursor.pos, 0, False
    within = _INSIDE_ESCAPED if dialect.backslash else _INSIDE
    while True:
        match = (within if inside else _OUTSIDE).search(cursor.data, cursor.pos)
        if match is None:
            cursor.pos = len(cursor.data)
            if not cursor.more():
                return begin, cursor.start + cursor.pos - begin, False
            continue
        cursor.pos = match.start()
        if not cursor.reach(2) and not cursor.left:
            return begin, cursor.start + cursor.pos - begin, False
        sign, following = cursor.data[cursor.pos : cursor.pos + 1], cursor.data[cursor.pos + 1 : cursor.pos + 2]
        cursor.pos += 1
        if inside:
            if sign == b"\\" or following == b"'":
                cursor.pos += 1
            else:
                inside = False
        elif sign == b"'":
            inside = True
        else:
            depth += 1 if sign == b"(" else -1
            if not depth:
                return begin, cursor.start + cursor.pos - begin, True
