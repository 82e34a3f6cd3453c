"""Extended JSON (version 2, canonical and relaxed, and version 1) as plain JSON, whole blocks at once.

https://www.mongodb.com/docs/manual/reference/mongodb-extended-json/ and https://www.mongodb.com/docs/manual/reference/mongodb-extended-json-v1/

Patterns on text are exact here, because the text is known to be valid JSON. Each begins with a brace, white space and ``"$``. That quote opens a string:
behind one that closes a string no ``$`` can come, and inside a string a quote has a backslash before it. Between the brace and the quote there is nothing but
white space, so the brace stands outside strings as well: it opens an object, whose first key this is. From there on a pattern spells whole tokens up to the
brace that closes the object; what has any further member is left as it is.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import numpy as np

from breach_impact.bytescan import QUOTE, view
from breach_impact.documents.jsontext import contiguous, slices
from breach_impact.documents.jsonvet import connection

if TYPE_CHECKING:
    import pyarrow as pa

_W = r"[ \t\r\n]*"
_TEXT = r'"(?:[^"\\]|\\.)*"'
_WHOLE = r"-?(?:0|[1-9][0-9]*)"
_NUMBER = _WHOLE + r"(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?"
_BASE64 = r"(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?"
_KEYS = b"oid date numberLong numberInt numberDouble numberDecimal binary uuid timestamp regularExpression undefined minKey maxKey symbol dbPointer".split()
WRAPPER = re.compile(rb'\{[ \t\r\n]*"\$(?:' + b"|".join(_KEYS) + rb')"[ \t\r\n]*:')
"""A value that only MongoDB writes so."""
_FIRST, _LAST = -62135596800000, 253402300799999
"""Milliseconds of the years 1 and 9999."""


def _object(*members: str) -> str:
    return rf"\{{{_W}" + f"{_W},{_W}".join(members) + rf"{_W}\}}"


def _member(key: str, value: str) -> str:
    return rf'"{key}"{_W}:{_W}{value}'


_BINARY, _SUBTYPE = rf'"({_BASE64})"', r'"([0-9A-Fa-f]{1,2})"'
Step = tuple[bytes, str, str]
"""(how a key that it is for goes on behind the dollar sign, RE2, what comes instead)."""

_MILLISECONDS = rf'(?:\{{{_W}"\$numberLong"{_W}:{_W}"({_WHOLE})"{_W}\}}|({_WHOLE})(?:\.[0-9]+)?)'
MARKED: tuple[Step, ...] = (
    (b"date", _object(_member(r"\$date", _MILLISECONDS)), "\x01d\\1\\2\x02"),
    (b"time", _object(_member(r"\$timestamp", _object(_member("t", "([0-9]+)"), _member("i", "[0-9]+")))), "\x01t\\1\x02"),
    (b"bina", _object(_member(r"\$binary", _object(_member("base64", _BINARY), _member("subType", _SUBTYPE)))), "\x01b\\2:\\1\x02"),
    (b"bina", _object(_member(r"\$binary", _object(_member("subType", _SUBTYPE), _member("base64", _BINARY)))), "\x01b\\1:\\2\x02"),
    (b"type", _object(_member(r"\$binary", _BINARY), _member(r"\$type", _SUBTYPE)), "\x01b\\2:\\1\x02"),
    (b"type", _object(_member(r"\$type", _SUBTYPE), _member(r"\$binary", _BINARY)), "\x01b\\1:\\2\x02"),
)
"""Values that are computed. They are put between two control characters, which valid JSON does not hold anywhere."""
WRITTEN: tuple[Step, ...] = (
    (b"regu", _object(_member(r"\$regularExpression", _object(_member("pattern", f"({_TEXT})"), _member("options", _TEXT)))), r"\1"),
    (b"opti", _object(_member(r"\$regex", f"({_TEXT})"), _member(r"\$options", _TEXT)), r"\1"),
    (b"symb", _object(_member(r"\$symbol", f"({_TEXT})")), r"\1"),
    (b"code", _object(_member(r"\$code", f"({_TEXT})")), r"\1"),
    (b"numb", _object(_member(r"\$number(?:Double|Decimal)", '"[+-]?(?i:nan|inf|infinity)"')), "null"),
    (b"unde", _object(_member(r"\$undefined", "true")), "null"),
    (b"minK", _object(_member(r"\$minKey", "1")), "null"),
    (b"maxK", _object(_member(r"\$maxKey", "1")), "null"),
    (b"", _object(rf'"\$(?:(?:oid|uuid|date)"{_W}:{_W}("[^"\\]*")|number(?:Long|Int|Double|Decimal)"{_W}:{_W}(?:"({_NUMBER})"|({_NUMBER})))'), r"\1\2\3"),
)
"""Values that stand in the text as they are."""
_DATE = (
    f"CASE WHEN {{ms}} BETWEEN {_FIRST} AND {_LAST} THEN '\"' || CASE WHEN {{ms}} % 1000 = 0 THEN strftime(make_timestamp_ms({{ms}}), '%Y-%m-%dT%H:%M:%SZ')"
    " ELSE strftime(make_timestamp_ms({ms}), '%Y-%m-%dT%H:%M:%S.%gZ') END || '\"' ELSE v END"
)
_CONTROL = r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x{9f}]"
_SQL = (
    f"SELECT CASE k WHEN 'd' THEN {_DATE.format(ms='n')} WHEN 't' THEN CASE WHEN n = 0 THEN 'null' ELSE {_DATE.format(ms='n * 1000')} END"
    " ELSE CASE WHEN s IN ('3', '4') AND octet_length(b) = 16 THEN to_json(CAST(CAST(lower(hex(b)) AS UUID) AS VARCHAR))::VARCHAR WHEN s = '7' THEN 'null'"
    f" WHEN TRY(decode(b)) IS NULL OR regexp_matches(decode(b), '{_CONTROL}') THEN '\"' || lower(hex(b)) || '\"' ELSE to_json(decode(b))::VARCHAR END END AS d"
    " FROM (SELECT *, CASE WHEN k <> 'b' THEN try_cast(v AS BIGINT) END AS n, CASE WHEN k = 'b' THEN from_base64(split_part(v, ':', 2)) END AS b,"
    " ltrim(split_part(v, ':', 1), '0') AS s FROM (SELECT m[1] AS k, m[2:] AS v FROM block))"
)


def plain(docs: pa.Array) -> pa.Array:
    """Documents (valid JSON objects) with plain values instead of wrapped ones."""
    import pyarrow.compute as pc

    docs = _computed(_replaced(docs, MARKED))
    docs = _replaced(docs, WRITTEN)
    whole = pc.starts_with(docs, "{")
    return docs if pc.all(whole).as_py() is not False else pc.if_else(whole, docs, pc.binary_join_element_wise('{"value":', docs, "}", ""))


def _replaced(docs: pa.Array, steps: tuple[Step, ...]) -> pa.Array:
    import pyarrow.compute as pc

    there = _keys(contiguous(docs)[0])
    for key, pattern, instead in steps if there else ():
        if not key or key in there:
            docs = pc.replace_substring_regex(docs, pattern, instead)
    return docs


def _keys(body: bytes) -> set[bytes]:
    """What stands behind ``"$`` anywhere, four bytes each: one look at a block instead of one for each pattern."""
    buf = view(body)
    at = np.flatnonzero(buf == 36)
    at = at[(at > 0) & (at + 4 < buf.size)]
    at = at[buf[at - 1] == QUOTE] + 1
    four = np.ascontiguousarray(buf[at[:, None] + np.arange(4)]).view("<u4")
    return {int(value).to_bytes(4, "little") for value in np.unique(four).tolist()}


def _computed(docs: pa.Array) -> pa.Array:
    """The documents with what the marked values come to: pieces of text and new values by turns."""
    import pyarrow as pa
    import pyarrow.compute as pc

    body, offsets = contiguous(docs)
    begin, end = np.flatnonzero(view(body) == 1), np.flatnonzero(view(body) == 2) + 1
    if not begin.size:
        return docs
    con = connection()
    con.register("block", pa.table({"m": slices(body, begin + 1, end - 1)}))
    values = con.sql(_SQL).to_arrow_table().column(0).combine_chunks()
    con.unregister("block")
    pieces = slices(body, np.concatenate(([0], end)), np.concatenate((begin, [len(body)])))
    turns = np.empty(2 * begin.size + 1, dtype=np.int64)
    turns[0::2], turns[1::2] = np.arange(begin.size + 1), np.arange(begin.size) + begin.size + 1
    text = contiguous(pa.concat_arrays([pieces, values.cast(pieces.type)]).take(pa.array(turns)))[0]
    growth = np.concatenate(([0], np.cumsum(pc.binary_length(values).to_numpy() - (end - begin))))
    places = offsets + growth[np.searchsorted(begin, offsets)]
    return slices(text, places[:-1], places[1:])
