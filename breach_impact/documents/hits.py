"""Elasticsearch hits: the document is ``_source``, the table ``_index``, the id ``_id``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from breach_impact.bytescan import Ints
from breach_impact.documents.jsonfix import Pairs, parse, write
from breach_impact.documents.jsontext import Text, back, slices
from breach_impact.documents.jsonvet import Vetted, connection
from breach_impact.framing import Tally, docs_frame
from breach_impact.types import Frame

if TYPE_CHECKING:
    import pyarrow as pa


_ENVELOPE = frozenset("_index _id _type _score _version _routing _seq_no _primary_term _parent _timestamp _ttl _shard _node _ignored _explanation".split())
_BESIDE = frozenset("sort found highlight matched_queries inner_hits ignored_field_values".split())
"""What an answer to a search says of a hit beside its document (Elasticsearch, response body of the search API). Tools that flatten hits put the document's own members there, which may be
called like the latter: only a list to sort by and a yes to being found are no part of it."""
_HEAD = re.compile(r'\{\s*(?:"(?:_index|_id|_type|_score|_version|_routing)"\s*:\s*(?:"[^"\\]*"|-?[0-9][0-9.eE+-]*|null)\s*,\s*)+(?=")')
_LATER = re.compile("|".join(f'"{name}"' for name in sorted(_ENVELOPE | _BESIDE | {"_source", "fields"})))


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


def source_ranges(text: Text, name: bytes = b'"_source"') -> tuple[Ints, Ints]:
    """(starts, ends) of the objects under a key of the document, quotes included."""
    key = np.frombuffer(name, dtype=np.uint8)
    buf, found = text.buf, text.brackets
    at = found.at[found.opens & (found.depth == 2)]
    at = at[buf[at] == 0x7B]
    place = back(buf, at - 1)
    colon = buf[place] == 58
    at, place = at[colon], back(buf, place[colon] - 1)
    room = place >= key.size
    at, place = at[room], place[room]
    named = (buf[place[:, None] + np.arange(1 - key.size, 1)] == key).all(axis=1) if at.size else np.zeros(0, bool)
    at = at[named]
    closing = found.at[~found.opens & (found.depth == 1)]
    ends = closing[np.searchsorted(closing, at)] + 1 if at.size else at
    return at, ends


def _slow(doc: str, tally: Tally) -> tuple[str, str]:
    """(document, envelope) of a hit that has no ``_source`` or an odd one; ``fields`` stand in for it, else what stands beside its index and id."""
    head = _HEAD.match(doc)
    if head is not None and not _LATER.search(doc, head.end()):
        return f"{{{doc[head.end():]}", f"{head[0].rstrip().rstrip(',')}}}"
    pairs = parse(doc)
    values = dict(pairs)
    own = Pairs((key, value) for key, value in pairs if key not in _ENVELOPE and not ((key == "sort" and type(value) is list) or (key == "found" and value is True)))
    flat = "_source" not in values and bool({key for key, _ in own} - _BESIDE - {"fields"})
    body = own if flat else next((values[key] for key in ("_source", "fields") if isinstance(values.get(key), list)), None)
    if not flat and not isinstance(values.get("_source"), Pairs):
        tally.note("hit_without_source")
    envelope = Pairs((key, value) for key, value in pairs if key in {"_index", "_id"})
    text = "{}" if body is None else write(body, {})
    return text if text.startswith("{") else f'{{"value":{text}}}', write(envelope, {})


# -- whether all hits of a search are there -----------------------------------------------------------------------------
Claim = tuple[frozenset[str], int]
"""What a page says: (indices of its hits, hits that the search found)."""


@dataclass(slots=True)
class Searches:
    """The pages of a source.

    Attributes:
        claims: what they say, each once.
        ids: hashes of the ``_id`` of their hits, by index.
        bare: hits without an ``_id``, by index.
        rejected: malformed records, which may be hits of any index.
        whole: nothing else is missing in the source.
    """

    claims: dict[Claim, None] = field(default_factory=dict)
    ids: dict[str, list[NDArray[np.uint64]]] = field(default_factory=dict)
    bare: dict[str, int] = field(default_factory=dict)
    rejected: int = 0
    whole: bool = True

    def take(self, frame: Frame) -> None:
        """Take in the hits of a frame."""
        import pyarrow as pa

        known = frame.rows.column("id").drop_null()
        self.bare[frame.table] = self.bare.get(frame.table, 0) + frame.rows.num_rows - len(known)
        con = connection()
        con.register("block", pa.table({"i": known}))
        self.ids.setdefault(frame.table, []).append(np.unique(con.execute("SELECT hash(i) AS h FROM block").fetchnumpy()["h"]))
        con.unregister("block")


def settle(systems: Sequence[str], tallies: Mapping[int, Tally]) -> None:
    """Say no more of a page that hits are missing if other sources of the system hold them.

    Args:
        systems: of the sources.
        tallies: of the sources by number.
    """
    for system in dict.fromkeys(systems):
        mine = {number: tally.searches for number, tally in tallies.items() if systems[number] == system and tally.searches is not None}
        short = missing(mine)
        for number, searches in mine.items():
            if number not in short and "hits_missing" in tallies[number].reasons:
                del tallies[number].reasons["hits_missing"]
                tallies[number].complete = searches.whole


def missing(sources: Mapping[int, Searches]) -> set[int]:
    """Which sources hold pages of a search of which hits are missing in all of them.

    Indices that stand in one page are searched together. Where pages say the same total of several groups of indices, none of which holds as many
    hits, these may be of one search whose pages change from one index to the next, and are taken together.
    """
    groups = _groups([claim for searches in sources.values() for claim in searches.claims])
    held = {table: _distinct(sources.values(), table) for table in groups}
    sizes: dict[str, int] = {}
    for table, group in groups.items():
        sizes[group] = sizes.get(group, 0) + held[table]
    for searches in sources.values():
        for group in {groups[table] for table in (searches.ids or groups)}:
            sizes[group] += searches.rejected
    short: dict[int, dict[str, None]] = {}
    for searches in sources.values():
        for tables, total in searches.claims:
            for group in {groups[table] for table in tables}:
                if sizes[group] < total:
                    short.setdefault(total, {})[group] = None
    most = max(sizes.values(), default=0)

    def there(claim: Claim) -> bool:
        tables, total = claim
        alone = sizes[groups[next(iter(tables))]] if tables else most
        return total <= max(alone, sum(sizes[group] for group in short.get(total, {})))

    loose = sum(searches.rejected for searches in sources.values()) if not groups else 0
    return {number for number, searches in sources.items() if not all(there(claim) or claim[1] <= loose for claim in searches.claims)}


def _groups(claims: Sequence[Claim]) -> dict[str, str]:
    """Of each index the first one of those that pages connect with it."""
    out: dict[str, str] = {}
    for tables, _ in claims:
        joined = {out.get(table, table) for table in tables}
        first = min(joined, default="")
        out |= {table: first for table, group in out.items() if group in joined} | dict.fromkeys(tables, first)
    return out


def _distinct(sources: Iterable[Searches], table: str) -> int:
    """Distinct hits of an index."""
    hashes, bare = list[NDArray[np.uint64]](), 0
    for searches in sources:
        hashes += searches.ids.get(table, [])
        bare += searches.bare.get(table, 0)
    return bare + (int(np.unique(np.concatenate(hashes)).size) if hashes else 0)
