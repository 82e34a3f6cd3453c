"""Elasticsearch hits: the document is ``_source``, the table ``_index``, the id ``_id``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np

from breach_impact.bytescan import Ints
from breach_impact.framing import Tally, docs_frame
from breach_impact.jsonfix import Pairs, parse, write
from breach_impact.jsontext import Text, back, slices
from breach_impact.jsonvet import Vetted, connection
from breach_impact.types import Frame

if TYPE_CHECKING:
    import pyarrow as pa

_KEY = np.frombuffer(b'"_source"', dtype=np.uint8)


def hit_frames(block: Vetted, tally: Tally) -> Iterator[Frame]:
    """Frames of a block of hits, one for each index."""
    sources, envelopes = _split(block, tally)
    table = _fields(envelopes)
    yield from by_table(block.off, block.length, sources, table.column("index"), table.column("id"))


def by_table(off: Ints, length: Ints, docs: pa.Array, tables: pa.Array, ids: pa.Array) -> Iterator[Frame]:
    """Frames of records, one for each table, tables in the order in which they occur."""
    import pyarrow as pa
    import pyarrow.compute as pc

    if isinstance(docs, pa.ChunkedArray):
        docs = docs.combine_chunks()
    coded = pc.fill_null(tables, "").combine_chunks() if isinstance(tables, pa.ChunkedArray) else pc.fill_null(tables, "")
    coded = coded.dictionary_encode()
    ids = ids.combine_chunks() if isinstance(ids, pa.ChunkedArray) else ids
    names = coded.dictionary.to_pylist()
    if len(names) == 1:
        yield docs_frame(names[0], off, length, docs, ids)
        return
    codes = coded.indices.to_numpy()
    for code, name in enumerate(names):
        at = np.flatnonzero(codes == code)
        yield docs_frame(name, off[at], length[at], docs.take(pa.array(at)), ids.take(pa.array(at)))


def _fields(envelopes: pa.Array) -> pa.Table:
    import pyarrow as pa

    con = connection()
    con.register("block", pa.table({"d": envelopes}))
    out = con.sql(
        "SELECT f[1] AS index, f[2] AS id FROM (SELECT json_extract_string(d, ['$._index', '$._id']) AS f FROM block)"
    ).to_arrow_table()
    con.unregister("block")
    return out


def _split(block: Vetted, tally: Tally) -> tuple[pa.Array, pa.Array]:
    """(documents, envelopes without them)."""
    import pyarrow as pa
    import pyarrow.compute as pc

    docs = block.docs
    text = block.text or Text(docs)
    data, offsets = text.data, text.offsets
    begins, ends = source_ranges(text)
    owner = np.searchsorted(offsets, begins, side="right") - 1
    single = np.bincount(owner, minlength=len(docs)) == 1
    if single.all():
        sources = slices(data, begins, ends)
        heads, tails = slices(data, offsets[:-1], begins + 1), slices(data, ends - 1, offsets[1:])
        return sources, pc.binary_join_element_wise(heads, tails, "")
    slow = [_slow(doc, tally) for doc in docs.to_pylist()]
    return pa.array([s for s, _ in slow], pa.string()), pa.array([e for _, e in slow], pa.string())


def source_ranges(text: Text) -> tuple[Ints, Ints]:
    """(starts, ends) of the objects under the key ``_source``."""
    buf, found = text.buf, text.brackets
    at = found.at[found.opens & (found.depth == 2)]
    at = at[buf[at] == 0x7B]
    place = back(buf, at - 1)
    colon = buf[place] == 58
    at, place = at[colon], back(buf, place[colon] - 1)
    room = place >= _KEY.size
    at, place = at[room], place[room]
    named = (buf[place[:, None] + np.arange(1 - _KEY.size, 1)] == _KEY).all(axis=1) if at.size else np.zeros(0, bool)
    at = at[named]
    closing = found.at[~found.opens & (found.depth == 1)]
    ends = closing[np.searchsorted(closing, at)] + 1 if at.size else at
    return at, ends


def _slow(doc: str, tally: Tally) -> tuple[str, str]:
    """(document, envelope) of a hit that has no ``_source`` or an odd one; ``fields`` stand in for it."""
    pairs = parse(doc)
    values = dict(pairs)
    body = next((values[key] for key in ("_source", "fields") if isinstance(values.get(key), list)), None)
    if not isinstance(values.get("_source"), Pairs):
        tally.note("hit_without_source")
    envelope = Pairs((key, value) for key, value in pairs if key in {"_index", "_id"})
    text = "{}" if body is None else write(body, {})
    return text if text.startswith("{") else f'{{"value":{text}}}', write(envelope, {})
