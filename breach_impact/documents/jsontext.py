"""Valid JSON documents side by side as bytes: where strings, keys and brackets stand, and which objects name a key twice.

Every object gets a fingerprint of its keys, and one object of each fingerprint is looked at.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from breach_impact.bytescan import WHITE, Brackets, Ints, brackets, integers, quotes, view
from breach_impact.framing import MAX_DEPTH

if TYPE_CHECKING:
    import pyarrow as pa

STORED = r'^\s*\{\s*"value"\s*:\s*"[A-Za-z0-9+/]{43,86}={1,2}"\s*,\s*"salt"\s*:'
"""RE2 of how the secret data of Keycloak begins, which as a whole is one stored password (``data/credential_forms.csv``)."""


def slices(data: bytes, starts: Ints, ends: Ints) -> pa.Array:
    """The ranges as strings (not yet known to be UTF-8), copied once."""
    import pyarrow as pa

    bounds = np.empty(2 * starts.size + 1, dtype=np.int64)
    bounds[0:-1:2], bounds[1:-1:2] = starts, ends
    bounds[-1] = ends[-1] if ends.size else 0
    large = bounds[-1] > 0x7FFFFFFF
    kind = pa.large_string() if large else pa.string()
    offsets = pa.py_buffer(bounds if large else bounds.astype(np.int32))
    every = pa.Array.from_buffers(kind, 2 * starts.size, [None, offsets, pa.py_buffer(data)])
    return every.take(integers(np.arange(0, 2 * starts.size, 2)))


def contiguous(docs: pa.Array) -> tuple[bytes, Ints]:
    """The bytes of a string array and the offsets of its values, beginning at 0."""
    import pyarrow as pa

    wide = pa.types.is_large_string(docs.type)
    offsets = np.frombuffer(docs.buffers()[1], dtype=np.int64 if wide else np.int32)[docs.offset : docs.offset + len(docs) + 1]
    values = docs.buffers()[2]
    body = memoryview(values if values is not None else b"")[int(offsets[0]) : int(offsets[-1])]
    return body, (offsets - offsets[0]).astype(np.int64)  # type: ignore[return-value] - any buffer will do


def back(buf: NDArray[np.uint8], at: Ints) -> Ints:
    """Step back over white space."""
    at = at.copy()
    white = np.flatnonzero(WHITE[buf[at]])
    while white.size:
        at[white] -= 1
        white = white[(at[white] > 0) & WHITE[buf[at[white]]]]
    return at


class Text:
    """Documents that are valid JSON, side by side, and where their strings and brackets stand.

    Attributes:
        data: their bytes, ``buf`` the same as numbers, ``offsets`` where each begins.
        strings: positions of quotes.
        brackets: outside strings; the depth is 0 again behind each document.
    """

    __slots__ = ("brackets", "buf", "data", "offsets", "strings")

    def __init__(self, docs: pa.Array) -> None:
        self.data, self.offsets = contiguous(docs)
        self.buf = view(self.data)
        self.strings = quotes(self.buf)
        self.brackets = brackets(self.buf, self.strings)

    def suspects(self) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
        """(documents in which an object names a key twice, documents that are too deep)."""
        count = self.offsets.size - 1
        double, deep = np.zeros(count, dtype=bool), np.zeros(count, dtype=bool)
        if not count:
            return double, deep
        found = self.brackets
        if found.at.size and int(found.depth.max()) > MAX_DEPTH:
            deep[_row_of(self.offsets, found.at[found.depth > MAX_DEPTH])] = True
        keys = _key_ends(self.buf, self.strings)
        begins, ends = self.strings[0::2][keys] + 1, self.strings[1::2][keys]
        bad = _doubled(self.data, begins, ends, found)
        if bad.size:
            double[_row_of(self.offsets, bad)] = True
        return double, deep


def _row_of(offsets: Ints, positions: Ints) -> Ints:
    return np.searchsorted(offsets, positions, side="right") - 1


def _key_ends(buf: NDArray[np.uint8], strings: Ints) -> NDArray[np.bool_]:
    """Which strings are keys: a colon comes next."""
    behind = strings[1::2] + 1
    last = buf.size - 1
    byte = buf[np.minimum(behind, last)]
    white = np.flatnonzero((byte == 32) | (byte == 10) | (byte == 9) | (byte == 13))
    while white.size:
        behind[white] += 1
        byte[white] = buf[np.minimum(behind[white], last)]
        again = byte[white]
        white = white[((again == 32) | (again == 10) | (again == 9) | (again == 13)) & (behind[white] < last)]
    return (byte == 58) & (behind <= last)


def _doubled(data: Any, begins: Ints, ends: Ints, found: Brackets) -> Ints:  # noqa: ANN401 - any buffer
    """Positions of a bracket of each object that names a key twice."""
    if not begins.size:
        return begins
    names = slices(data, begins, ends).dictionary_encode()
    keys = _same(names.dictionary.to_pylist())[names.indices.to_numpy()]
    order, owner_of_key, openers = _owners(begins, found)
    marks = _marks(int(keys.max()) + 1)
    per_object = np.bincount(owner_of_key, minlength=openers.size)
    first = np.concatenate(([0], np.cumsum(per_object)[:-1]))
    ordered = keys[order]
    prints = np.add.reduceat(np.concatenate((marks[ordered], [np.uint64(0)])), np.minimum(first, ordered.size))
    many = np.flatnonzero(per_object > 1)
    _, sample, which = np.unique(prints[many] + per_object[many].astype(np.uint64), return_index=True, return_inverse=True)
    bad = np.zeros(sample.size, dtype=bool)
    for number, at in enumerate(many[sample].tolist()):
        own = ordered[first[at] : first[at] + per_object[at]]
        if np.unique(own).size < own.size:
            bad[number] = True
    return openers[many[bad[which]]]


def _same(names: list[str]) -> Ints:
    """A number for each spelling of a key; escapes can spell one key in two ways."""
    numbers: dict[str, int] = {}
    plain = [json.loads(f'"{name}"') if "\\" in name else name for name in names]
    return np.array([numbers.setdefault(name, len(numbers)) for name in plain], dtype=np.int64)


def _owners(keys: Ints, found: Brackets) -> tuple[Ints, Ints, Ints]:
    """(keys in the order of their objects, number of the object of each, position of the objects' brackets)."""
    events = np.concatenate((keys, found.at))
    kind = np.concatenate((np.zeros(keys.size, np.int8), np.where(found.opens, 1, 2).astype(np.int8)))
    by_place = np.argsort(events, kind="stable")
    kind = kind[by_place]
    depth = np.cumsum(np.where(kind == 1, 1, 0) - np.where(kind == 2, 1, 0))
    inside = np.flatnonzero(kind != 2)
    by_depth = inside[np.argsort(depth[inside].astype(np.uint16), kind="stable")]
    opener = kind[by_depth] == 1
    owner = np.cumsum(opener) - 1
    source = by_place[by_depth]
    return source[~opener], owner[~opener], events[source[opener]]


def _marks(count: int) -> NDArray[np.uint64]:
    return np.random.default_rng(7).integers(1, 2**63, size=count, dtype=np.uint64)
