"""Rows of ``COPY ... CSV``, one by one (PostgreSQL manual, ``COPY``, "CSV Format"): an empty field is NULL, unless it is quoted."""

from __future__ import annotations

import re
from collections.abc import Iterator


def csv_rows(data: bytes, delimiter: bytes) -> Iterator[tuple[int, int, list[bytes | None] | None]]:
    """The rows that end in the bytes: where each begins and ends, line end included, and its values; None if a quote stands in a wrong place."""
    mark = re.escape(delimiter)
    field = re.compile(rb'(?:"((?:[^"]++|"")*+)"|([^"\r\n' + mark + rb"]*+))(" + mark + rb"|\r?\n)")
    at = begin = 0
    values: list[bytes | None] = []
    while at < len(data):
        match = field.match(data, at)
        if match is None:
            end = data.find(b"\n", at) + 1
            if not end or (data[at : at + 1] == b'"' and data.count(b'"', at) % 2):
                return
            yield begin, end, None
            at, begin, values = end, end, []
            continue
        quoted, bare, sign = match.groups()
        values.append(quoted.replace(b'""', b'"') if quoted is not None else bare or None)
        at = match.end()
        if sign != delimiter:
            yield begin, at, values
            begin, values = at, []
