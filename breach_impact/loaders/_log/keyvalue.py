r"""Texts of ``key=value`` (logfmt, the audit log, structured data of RFC 5424) as JSON objects."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from breach_impact.bytescan import BACKSLASH, QUOTE, Ints, view
from breach_impact.loaders._log.documents import Pool
from breach_impact.loaders._log.escapes import ask
from breach_impact.loaders._log.pairs import EQUAL, Names, Pairs, objects

if TYPE_CHECKING:
    import pyarrow as pa

PAIR = r"""([A-Za-z_][\w.@/:-]*)=("(?:[^"\\]|\\.)*"|\x27[^\x27=]*\x27|[^\s"\x27,\]\x1d]+|)"""
"""A key and its value: in quotes, or up to a blank, a quote, a comma, a bracket or the separator of enriched audit records."""
_NOTHING = ("", "<>", "-", "?", "(null)", "(none)")
"""What stands for no value; ``?`` and ``(null)`` are the audit log's."""
APOSTROPHE, LESS, GREATER = 39, 60, 62


def keyed(texts: pa.Array, known: Names | None = None) -> pa.Array:
    """The pairs in each text as an object, empty where there are none; ``known``: only those whose names say something."""
    import pyarrow as pa
    import pyarrow.compute as pc

    rows = np.flatnonzero(pc.match_substring(texts, "=").to_numpy(zero_copy_only=False))
    if not rows.size:
        return pa.array([""] * len(texts), pa.string())
    lists = ask(f"SELECT regexp_extract_all(t, '{PAIR}', 0, 's') AS p FROM block", {"t": texts.take(pa.array(rows))})[0]
    owner = rows[pc.list_parent_indices(lists).to_numpy()]
    pool = Pool()
    begin, end = pool.add(lists.flatten())
    equal = pool.first(EQUAL, begin, end)
    coded = pool.texts(begin, equal).dictionary_encode()
    values = pool.add(_values(pool, equal + 1, end))
    return objects(Pairs(owner, coded.indices.to_numpy().astype(np.int64), coded.dictionary, pool, *values, json=True), len(texts), known)[0]


def _values(pool: Pool, begin: Ints, end: Ints) -> pa.Array:
    """Values as JSON: without what encloses them, null for what stands for no value."""
    import pyarrow as pa
    import pyarrow.compute as pc

    nothing = pc.is_in(pool.texts(begin, end), pa.array(_NOTHING))
    buf = view(pool.data)
    long = end - begin >= 2
    opening, closing = np.where(long, buf[np.minimum(begin, buf.size - 1)], 0), buf[end - 1]
    quoted = opening == QUOTE
    inner = quoted | (opening == APOSTROPHE) | ((opening == LESS) & (closing == GREATER))
    begin, end = begin + inner, end - inner
    slashed = np.flatnonzero(buf == BACKSLASH)
    rows = np.flatnonzero(quoted & (slashed.searchsorted(begin) < slashed.searchsorted(end)))
    begin, end = pool.replace(begin, end, rows, lambda values: pc.replace_substring(pc.replace_substring(values, r"\"", '"'), "\\\\", "\\"))
    texts = pc.binary_join_element_wise('"', pool.texts(*pool.escape(begin, end)), '"', "")
    return pc.if_else(nothing, "null", texts)
