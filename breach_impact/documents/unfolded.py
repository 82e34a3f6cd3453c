r"""JSON documents in the strings of documents (``"message": "{\"userId\": …}"`` of a log, ``Records[].body`` of a queue): each of their values gets a path of its own.

Every string is judged by itself: one that is an object or a list of objects as JSON stands in the document as such, unless the record became deeper than a document may be; all others stay strings. So nothing depends on the
order of the records or on where a block ends. Rows with documents in their cells are made documents by :mod:`breach_impact.documents.celldocs`.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from breach_impact.documents.jsontext import STORED
from breach_impact.documents.jsonvet import connection
from breach_impact.framing import MAX_DEPTH
from breach_impact.sql import literal
from breach_impact.types import Frame

if TYPE_CHECKING:
    import pyarrow as pa

_BACKSLASH = ord("\\")
_BEGINS = r'"\s*(?:\{|\[\s*(?:\\[nrt]\s*)*\{)\s*(?:\\[nrt]\s*)*\\"'
"""How a string begins that may hold an object: a quote before a brace opens a string, for nothing else may stand there."""
_FOLDED = r'"\s*(?:\{|\[\s*(?:\\[nrt]\s*)*\{)\s*(?:\\[nrt]\s*)*\\"(?:[^"\\]|\\.)*"'
_LEFT = rf"[:,\[]\s*-?(?:NaN|Infinity)\b|{STORED}"
"""What DuckDB takes for JSON though it is none, and stored passwords that are documents."""
LEVELS = 3
"""Documents in strings of documents in strings are opened so often."""
_INNER = "json_extract_string(x, '$')"
_OPENED = (
    f"list_reduce(regexp_extract_all(doc, {literal(_FOLDED)}), lambda whole, x: CASE WHEN json_valid({_INNER}) AND NOT regexp_matches({_INNER}, {literal(_LEFT)})"
    f" THEN replace(whole, x, json({_INNER})::VARCHAR) ELSE whole END, doc)"
)
_SQL = (
    f"SELECT CASE WHEN json_valid(opened) THEN opened ELSE doc END AS doc, strlen(regexp_replace(opened, '[^\\[{{]', '', 'g')) > {MAX_DEPTH} AS deep FROM"
    f" (SELECT doc, {_OPENED} AS opened FROM folded)"
)
_NESTS = re.compile(r'"(?:[^"\\]|\\.)*"|([\[{])|([\]}])')


def unfolded(frame: Frame) -> Frame:
    """A frame of documents in which no string is a document; others as they are.

    Args:
        frame: of accepted records.
    """
    place = -1 if frame.columns else frame.rows.schema.get_field_index("doc")
    if place < 0:
        return frame
    docs = before = frame.rows.column(place)
    for _ in range(LEVELS):
        found = _opened(docs)
        if found is None:
            break
        docs = found
    return frame if docs is before else replace(frame, rows=frame.rows.set_column(place, "doc", docs), marks=None)


def _opened(docs: pa.Array) -> pa.Array | None:
    """Documents with the strings that are documents opened once; None where there is none."""
    import pyarrow as pa
    import pyarrow.compute as pc

    data = docs.buffers()[-1]
    if data is None or not (np.frombuffer(data, np.uint8) == _BACKSLASH).any():
        return None
    text = docs.cast(pa.string())
    folded = pc.match_substring_regex(text, _BEGINS)
    if not folded.true_count:
        return None
    con = connection()
    before = text.filter(folded)
    con.register("folded", pa.table({"doc": before}))
    found = con.sql(_SQL).to_arrow_table()
    con.unregister("folded")
    docs = found.column("doc").combine_chunks().cast(pa.string())
    deep = [place for place in np.flatnonzero(found.column("deep").to_numpy()).tolist() if _depth(docs[place].as_py()) > MAX_DEPTH]
    if deep:
        docs = pc.if_else(pa.array(np.isin(np.arange(len(docs)), deep)), before, docs)
    return None if docs.equals(before) else pc.replace_with_mask(text, folded, docs)


def _depth(text: str) -> int:
    """How deep a document nests."""
    now = most = 0
    for found in _NESTS.finditer(text):
        now += (found[1] is not None) - (found[2] is not None)
        most = max(most, now)
    return most
