"""Rows that an INSERT writes without VALUES: ``SET a = 1, b = 'x'`` and ``SELECT 1, 'x' UNION ALL SELECT ...`` of literals."""

from __future__ import annotations

import re

from breach_impact.loaders._sql.expressions import Cut, Damaged
from breach_impact.loaders._sql.values import Values
from breach_impact.loaders._sql.words import NAME, plain_name

_ASSIGNED = re.compile(rb"\s*(" + NAME + rb")\s*=\s*")
_SELECT = re.compile(rb"(?i)\s*SELECT\s+(?!\*)")
_BEHIND = re.compile(rb"(?i)\s*(?:FROM\s+(?:DUAL|SYSIBM\.SYSDUMMY1)\s*)?(?:(?P<union>UNION(?:\s+ALL)?\s)|(?P<end>;?\s*\Z))")
Row = tuple[int, int, list[bytes | None]]
"""Where it begins and ends, and its values."""


def assigned(data: bytes, at: int, values: Values) -> tuple[list[bytes], Row] | None:
    """The columns and the row of what stands behind SET; None if it cannot be read."""
    names: list[bytes] = []
    row: list[bytes | None] = []
    begin = at
    try:
        while True:
            match = _ASSIGNED.match(data, at)
            if match is None:
                return None
            value, at = values.listed(data, match.end())
            names.append(plain_name(match[1]))
            row.append(value)
            if data[at : at + 1] != b",":
                return names, (begin, at, row)
            at += 1
    except (Damaged, Cut):
        return None


def selected(data: bytes, at: int, values: Values) -> list[Row] | None:
    """The rows of SELECTs of literals from the first of them on; None if they ask a table."""
    out: list[Row] = []
    while True:
        match = _SELECT.match(data, at)
        if match is None:
            return None
        begin, at = match.end(), match.end()
        row: list[bytes | None] = []
        try:
            while True:
                value, at = values.listed(data, at)
                row.append(value)
                if data[at : at + 1] != b",":
                    break
                at += 1
        except (Damaged, Cut):
            return None
        behind = _BEHIND.match(data, at)
        if behind is None:
            return None
        out.append((begin, at, row))
        if behind["union"] is None:
            return out
        at = behind.end()
