"""Entries of a JSON object whose keys are data (addresses, ids): each is a record, its key becomes ``{key}``.

A value that is an object gets the key as a further member; any other stands as ``value`` beside it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from breach_impact.bytescan import Ints
from breach_impact.documents.jsonfix import fix
from breach_impact.documents.jsontext import slices
from breach_impact.documents.jsonvet import Vetted, vet
from breach_impact.framing import Tally

if TYPE_CHECKING:
    import pyarrow as pa

_KEY = r'^[\s,]*(?P<k>"(?:[^"\\]|\\.)*")\s*:\s*$'
_LAST_KEY = re.compile(rb'("(?:[^"\\]|\\.)*")\s*:\s*$', re.DOTALL)
_ENTRY = re.compile(rb'("(?:[^"\\]|\\.)*+")\s*:\s*("(?:[^"\\]|\\.)*+"|[^\s,{}\[\]"]+)', re.DOTALL)
_ODD = r"[\x00-\x1f\\]"


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry whose value is a scalar, and where it stands."""

    start: int
    end: int
    key: bytes
    value: bytes


def entries_in(data: bytes, start: int, end: int) -> list[Entry]:
    """The entries with scalars between two places."""
    return [Entry(*match.span(), match.group(1), match.group(2)) for match in _ENTRY.finditer(data, start, end)]


def divided(data: bytes, starts: Ints, ends: Ints, limit: int) -> tuple[pa.Array, list[Entry]]:
    """(keys of the objects and lists at these places, as bytes; the scalar entries before, between and behind them)."""
    import pyarrow as pa
    import pyarrow.compute as pc

    before = np.concatenate((np.zeros(1, np.int64), ends))
    gaps = slices(data, before[:-1], starts).cast(pa.binary())
    keys = pc.struct_field(pc.extract_regex(gaps, _KEY), "k")
    odd = np.flatnonzero(keys.is_null().to_numpy(zero_copy_only=False))
    entries: list[Entry] = []
    if odd.size:
        known = keys.to_pylist()
        for row in odd.tolist():
            entries += entries_in(data, int(before[row]), int(starts[row]))
            match = _LAST_KEY.search(data[int(before[row]) : int(starts[row])])
            known[row] = match.group(1) if match else b'""'
        keys = pa.array(known, pa.binary())
    return keys, entries + entries_in(data, int(before[-1]), limit)


def keyed(block: Vetted, keys: pa.Array, tally: Tally) -> Vetted:
    """The records of a block (counted already) with their keys; one whose key is malformed is rejected."""
    import pyarrow as pa
    import pyarrow.compute as pc

    if not block.rows.size:
        return block
    keys = keys.take(pa.array(block.rows))
    if pc.any(pc.match_substring_regex(keys, rf"{_ODD}|[^\x00-\x7f]")).as_py():
        texts: list[str | None] = []
        for row, raw in enumerate(keys.to_pylist()):
            fixed = fix(raw)
            texts.append(fixed.text)
            for code in fixed.codes:
                tally.note(code)
            if fixed.text is None:
                tally.reject(fixed.reject, int(block.off[row]), int(block.length[row]))
        kept = np.flatnonzero([text is not None for text in texts])
        block = replace(block, off=block.off[kept], length=block.length[kept], docs=block.docs.take(pa.array(kept)), rows=block.rows[kept], text=None)
        keys = pa.array([text for text in texts if text is not None], pa.string())
    return replace(block, docs=with_keys(block.docs, keys.cast(block.docs.type)), text=None)


def with_keys(docs: pa.Array, keys: pa.Array) -> pa.Array:
    """Documents with their key in front."""
    import pyarrow.compute as pc

    rest = pc.binary_replace_slice(docs, 0, 1, "")
    empty = pc.match_substring_regex(docs, r"^\{\s*\}$")
    comma = pc.if_else(empty, "", ",")
    return pc.binary_join_element_wise('{"{key}":', keys, comma, rest, "")


def scalars(entries: list[Entry], base: int, tally: Tally) -> Vetted:
    """Scalar entries as documents; ``base`` is the offset of the block in the stream."""
    docs = [b'{"{key}":%s,"value":%s}' % (entry.key, entry.value) for entry in entries]
    bounds = np.concatenate((np.zeros(1, np.int64), np.cumsum([len(doc) for doc in docs], dtype=np.int64)))
    block = vet(b"".join(docs), bounds[:-1], bounds[1:], 0)
    tally.read += len(entries)
    for row, code, _, _ in block.rejects:
        tally.reject(code, base + entries[row].start, entries[row].end - entries[row].start)
    for _, code in block.repairs:
        tally.note(code)
    places = np.array([(base + entry.start, entry.end - entry.start) for entry in entries], dtype=np.int64).reshape(-1, 2)[block.rows]
    return replace(block, off=places[:, 0].copy(), length=places[:, 1].copy(), text=None)


def beside(block: Vetted, more: Vetted) -> Vetted:
    """The records of both, in the order of their places."""
    import pyarrow as pa

    if not more.rows.size or not block.rows.size:
        return block if block.rows.size else more
    off, length = np.concatenate((block.off, more.off)), np.concatenate((block.length, more.length))
    order = np.argsort(off, kind="stable")
    docs = pa.concat_arrays([block.docs, more.docs.cast(block.docs.type)]).take(pa.array(order))
    return Vetted(off[order], length[order], docs, np.arange(off.size))
