r"""Texts of ``key=value`` (logfmt, the audit log, structured data of RFC 5424) as JSON objects."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from breach_impact.loaders._log.escapes import ask
from breach_impact.loaders._log.pairs import Names, objects

if TYPE_CHECKING:
    import pyarrow as pa

PAIR = r"""([A-Za-z_][\w.@/:-]*)=("(?:[^"\\]|\\.)*"|\x27[^\x27=]*\x27|[^\s"\x27,\]\x1d]+|)"""
"""A key and its value: in quotes, or up to a blank, a quote, a comma, a bracket or the separator of enriched audit records."""
_NOTHING = "('', '<>', '-', '?', '(null)', '(none)')"
"""What stands for no value; ``?`` and ``(null)`` are the audit log's."""


def keyed(texts: pa.Array, known: Names | None = None) -> pa.Array:
    """The pairs in each text as an object, null where there are none; ``known``: only those whose names say something."""
    import pyarrow.compute as pc

    found = "CASE WHEN contains(t, '=') THEN regexp_extract_all(t, '{}', {}, 's') ELSE [] END"
    lists = ask(f"SELECT {found.format(PAIR, 1)} AS k, {found.format(PAIR, 2)} AS v FROM block", {"t": texts})
    owner = pc.list_parent_indices(lists[0]).to_numpy().astype(np.int64)
    unquoted = r"""CASE WHEN v[1] = '"' THEN replace(replace(substr(v, 2, len(v) - 2), '\"', '"'), '\\', '\') WHEN v[1] = chr(39) OR (v[1] = '<' AND v[-1] = '>') THEN substr(v, 2, len(v) - 2) ELSE v END"""
    values = ask(f"SELECT coalesce(to_json(CASE WHEN v IN {_NOTHING} THEN NULL ELSE {unquoted} END), 'null') AS v FROM block", {"v": lists[1].flatten()})[0]
    return objects(owner, lists[0].flatten(), values, len(texts), known)[0]
