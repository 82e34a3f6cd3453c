"""Typed columns as JSON text, nested ones too, column by column."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import numpy as np

from breach_impact.documents.jsonvet import connection
from breach_impact.framing import Tally
from breach_impact.loaders._typed_values import as_text, plain_type
from breach_impact.reading.flatframe import text

if TYPE_CHECKING:
    import pyarrow as pa

_ESCAPED = r"[\x00-\x1f\"\\]"
"""What does not stand in JSON as it is."""


def documents(batch: pa.RecordBatch, tally: Tally) -> pa.Array:
    """Each row as an object."""
    return _joined([(name, _json(column, tally)) for name, column in zip(batch.schema.names, batch.columns, strict=True)], batch.num_rows)


def _json(column: pa.Array, tally: Tally) -> pa.Array:
    """A column as JSON: strings, lists, objects, ``null``."""
    import pyarrow as pa
    import pyarrow.compute as pc

    kind = column.type
    if isinstance(column, pa.ExtensionArray) and pa.types.is_nested(plain_type(kind)):
        return _json(column.storage, tally)
    if pa.types.is_dictionary(kind) and pa.types.is_nested(plain_type(kind)):
        return _json(column.dictionary_decode(), tally)
    if not pa.types.is_nested(plain_type(kind)):
        return pc.fill_null(_quoted(text([as_text(column)], tally)[0]), "null")
    if pa.types.is_union(kind):
        return _union(column, tally)
    if pa.types.is_struct(kind):
        fields = [(field.name, _json(child, tally)) for field, child in zip(kind, column.flatten(), strict=True)]
        out = _joined(fields, len(column))
    elif pa.types.is_map(kind):
        keys = pc.fill_null(_quoted(text([as_text(column.keys)], tally)[0]), '""')
        entries = pc.binary_join_element_wise(keys, _json(column.items, tally), ":")
        out = _lists(np.asarray(column.offsets), entries, "{", "}")
    else:
        lengths = pc.fill_null(pc.list_value_length(column), 0)  # offsets of views and of parts of arrays are not to be relied on
        out = _lists(np.concatenate(([0], np.cumsum(lengths))), _json(column.flatten(), tally), "[", "]")
    return pc.if_else(column.is_valid(), out, "null")


def _quoted(column: pa.Array) -> pa.Array:
    """Strings as JSON."""
    import pyarrow as pa
    import pyarrow.compute as pc

    if pc.any(pc.match_substring_regex(column, _ESCAPED)).as_py() is not True:
        return pc.binary_join_element_wise('"', column, '"', "")
    con = connection()
    con.register("block", pa.table({"v": column}))
    out = con.sql("SELECT to_json(v)::VARCHAR AS v FROM block").to_arrow_table().column(0).combine_chunks()
    con.unregister("block")
    return out


def _joined(fields: list[tuple[str, pa.Array]], rows: int) -> pa.Array:
    """Objects of the fields; DuckDB would rename keys that differ in letter case alone."""
    import pyarrow as pa
    import pyarrow.compute as pc

    if not fields:
        return pa.array(["{}"] * rows, pa.string())
    parts: list[Any] = []
    for number, (name, values) in enumerate(fields):
        parts += [("," if number else "{") + json.dumps(name, ensure_ascii=False) + ":", values]
    return pc.binary_join_element_wise(*parts, "}", "")


def _lists(offsets: Any, values: pa.Array, opens: str, closes: str) -> pa.Array:  # noqa: ANN401 - an array of integers
    """The values of each list with commas between them."""
    import pyarrow as pa
    import pyarrow.compute as pc

    joined = pc.binary_join(pa.LargeListArray.from_arrays(pa.array(offsets, pa.int64()), values), ",")
    return pc.binary_join_element_wise(opens, joined, closes, "")


def _union(column: Any, tally: Tally) -> pa.Array:  # noqa: ANN401 - a union array
    """Each row as the type that it is of."""
    import pyarrow as pa
    import pyarrow.compute as pc

    column = column.take(pa.array(np.arange(len(column))))  # of a part of an array the codes are those of the whole
    kind, codes = column.type, np.asarray(column.type_codes)
    at = np.asarray(column.offsets) if kind.mode == "dense" else np.arange(len(column))
    out = pa.array(["null"] * len(column), pa.string())
    for index, code in enumerate(kind.type_codes):
        here = codes == code
        if here.any():
            out = pc.replace_with_mask(out, pa.array(here), _json(column.field(index), tally).take(pa.array(at[here])))
    return out
