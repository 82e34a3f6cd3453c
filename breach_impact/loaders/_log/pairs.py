"""Names and values (parameters of a query string, cookies, ``key=value``) as JSON objects, for a whole block at once.

Names of parameters are without end: every crawler and scanner brings its own, and an object of more than a hundred names, most of them rare,
is a map, in which no name says anything any more. So the names that our classification knows stand in an object of their own.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from breach_impact.bytescan import Ints, view
from breach_impact.documents.jsontext import contiguous
from breach_impact.headerwords.headers import hits, tokens
from breach_impact.loaders._log.documents import Bools, Pool, escaped, joined
from breach_impact.loaders._log.percent import PERCENT, PLUS, percent
from breach_impact.reading.flatframe import ranges

if TYPE_CHECKING:
    import pyarrow as pa

KEYWORDS = "keywords"
"""Name of what has none, such as ``?word``: what CGI calls it (RFC 3875, section 4.4, the search string; ``param('keywords')`` of CGI.pm)."""
LONGEST = 64
"""Characters of a name that is looked up."""
REMEMBERED = 100_000
"""Names of a source that are looked up; the ones after that are taken for unknown."""
NEAR = 8
"""Pairs of a row among which a name that stands twice is looked for one by one."""
EQUAL = 61


@dataclass(slots=True)
class Names:
    """Which names say something; remembered for a source."""

    known: dict[str, bool] = field(default_factory=dict)

    def speak(self, names: list[str]) -> list[bool]:
        """Of each name whether a data type is called so."""
        return [self._speaks(name) for name in names]

    def _speaks(self, name: str) -> bool:
        said = self.known.get(name)
        if said is None:
            if len(name) > LONGEST or len(self.known) >= REMEMBERED:
                return False
            said = self.known[name] = name == KEYWORDS or any(not hit.entry.section.startswith("_") for hit in hits(tokens(name)))
        return said


@dataclass(slots=True)
class Pairs:
    """Pairs of a name and a value, in their order.

    Attributes:
        owner: row of each, ascending.
        codes: number of its name.
        names: that occur, no two alike.
        pool: that the values are ranges of.
        begin: of each value.
        end: of each value.
        json: whether the values are JSON, else they are text.
    """

    owner: Ints
    codes: Ints
    names: pa.Array
    pool: Pool
    begin: Ints
    end: Ints
    json: bool = False

    def some(self, which: Bools) -> Pairs:
        """Those chosen."""
        return Pairs(self.owner[which], self.codes[which], self.names, self.pool, self.begin[which], self.end[which], self.json)


def split(texts: pa.Array, separator: str, *, plus: bool) -> Pairs:
    """Texts such as ``a=b&c=d`` as pairs, percent-encoding undone; a pair without ``=`` is a value of :data:`KEYWORDS`."""
    data, offsets = contiguous(texts)
    data = bytes(data)
    buf = view(data)
    at = np.flatnonzero(buf == ord(separator))
    begin, end = _merged(offsets[:-1], at + 1), _merged(at, offsets[1:])
    owner = np.repeat(np.arange(len(texts)), 1 + np.diff(at.searchsorted(offsets)))
    if separator == ";":
        begin = _unindented(data, begin, end)
    full = end > begin
    if not full.all():
        owner, begin, end = owner[full], begin[full], end[full]
    equals = np.append(np.flatnonzero(buf == EQUAL), len(data))
    equal = equals[equals.searchsorted(begin)]
    named = equal < end
    pool = Pool(data)
    codes, names = _names(pool.texts(begin, np.where(named, equal, begin)), plus=plus)
    begin = np.where(named, equal + 1, begin)
    coded = np.flatnonzero((buf == PERCENT) | (buf == PLUS)) if plus else np.flatnonzero(buf == PERCENT)
    if coded.size:
        rows = np.flatnonzero(coded.searchsorted(begin) < coded.searchsorted(end))
        begin[rows], end[rows] = pool.add(percent(pool.texts(begin[rows], end[rows]), plus=plus))
    return Pairs(owner, codes, names, pool, begin, end)


def _merged(left: Ints, right: Ints) -> Ints:
    """Two ascending arrays as one."""
    return np.sort(np.concatenate((left, right)), kind="stable") if right.size and left.size else np.concatenate((left, right))


def _unindented(data: bytes, begin: Ints, end: Ints) -> Ints:
    """Begins of ranges without the white space in front."""
    import pyarrow.compute as pc

    return end - pc.binary_length(pc.utf8_ltrim_whitespace(ranges(data, begin, end))).to_numpy()


def _names(names: pa.Array, *, plus: bool) -> tuple[Ints, pa.Array]:
    """(number of each name, the names), decoded."""
    import pyarrow as pa
    import pyarrow.compute as pc

    coded = names.dictionary_encode()
    codes, plain = coded.indices.to_numpy().astype(np.int64), coded.dictionary
    plain = pc.if_else(pc.equal(plain, ""), pa.scalar(KEYWORDS, plain.type), plain)
    data = bytes(contiguous(plain)[0])
    if b"%" in data or b"+" in data:
        plain = percent(plain, plus=plus)
        data = bytes(contiguous(plain)[0])
    if b"[" in data:
        # ``user[email]`` and ``ids[]`` of PHP and Rails are an object and a list
        plain = pc.replace_substring_regex(pc.replace_substring_regex(plain, r"\[[0-9]*\]", ""), r"\[([^\[\]]+)\]", r".\1")
    again = plain.dictionary_encode()  # two spellings of one name
    return again.indices.to_numpy().astype(np.int64)[codes], again.dictionary


def objects(pairs: Pairs, rows: int, known: Names | None) -> tuple[pa.Array, pa.Array | None]:
    """Pairs as JSON objects, empty where a row has none; values of one name are a list.

    Args:
        pairs: of all rows.
        rows: how many rows there are.
        known: asked which names go to the first object; None puts all into one.

    Returns:
        (objects of the names that say something, objects of the others or None).
    """
    if not pairs.json:
        pairs.begin, pairs.end = pairs.pool.escape(pairs.begin, pairs.end)
    if known is None:
        return _texts(pairs, rows), None
    speak = np.array(known.speak(pairs.names.to_pylist()), dtype=bool)[pairs.codes] if pairs.codes.size else np.zeros(0, bool)
    if speak.all():
        return _texts(pairs, rows), None
    return _texts(pairs.some(speak), rows), _texts(pairs.some(~speak), rows)


def _texts(pairs: Pairs, rows: int) -> pa.Array:
    """The objects: of each pair the key, what opens the value, the value, and what closes it."""
    import pyarrow as pa
    import pyarrow.compute as pc

    if not pairs.owner.size:
        return pa.array([""] * rows, pa.string())
    order, first, last = _groups(pairs)
    owner, codes, pool = pairs.owner[order], pairs.codes[order], pairs.pool
    many = ~(first & last)
    keys = escaped(pairs.names)
    behind, ahead = (pc.binary_join_element_wise(pa.scalar(mark, keys.type), keys, pa.scalar('":', keys.type), "") for mark in (',"', '{"'))
    opens = np.diff(owner, prepend=-1) != 0
    which = np.where(first, codes + len(keys) * opens, 2 * len(keys))
    quote = "" if pairs.json else '"'
    opening = [quote, f"[{quote}"]
    closing = [quote, f"{quote}]", f"{quote}}}", f"{quote}]}}"]
    pieces = [
        _chosen(pool, [behind, ahead, pa.array([","], keys.type)], which),
        _chosen(pool, [pa.array(opening)], first & many),
        (pairs.begin[order], pairs.end[order]),
        _chosen(pool, [pa.array(closing)], (last & many) + 2 * (np.diff(owner, append=rows) != 0)),
    ]
    made = joined(pool.data, pieces, owner.size)
    offsets = np.frombuffer(made.buffers()[1], dtype=np.int32)[owner.searchsorted(np.arange(rows + 1))]
    return pa.Array.from_buffers(pa.string(), rows, [None, pa.py_buffer(offsets), made.buffers()[2]])


def _chosen(pool: Pool, texts: list[pa.Array], which: Ints | Bools) -> tuple[Ints, Ints]:
    """Of each row the text that it chooses."""
    import pyarrow as pa

    begin, end = pool.add(pa.concat_arrays(texts))
    return begin[which.astype(np.int64)], end[which.astype(np.int64)]


def _groups(pairs: Pairs) -> tuple[Ints | slice, Bools, Bools]:
    """(order in which pairs of one row and name stand together, at the place of the first; which are the first of theirs, which the last)."""
    owner, codes = pairs.owner, pairs.codes
    most = int(np.bincount(owner).max())
    if most <= NEAR and not any(((owner[by:] == owner[:-by]) & (codes[by:] == codes[:-by])).any() for by in range(1, most)):
        alone = np.ones(owner.size, dtype=bool)
        return slice(None), alone, alone
    whole = owner * len(pairs.names) + codes
    together = np.argsort(whole, kind="stable")
    begins = np.flatnonzero(np.diff(whole[together], prepend=-1))
    place = np.empty(owner.size, dtype=np.int64)
    place[together] = np.repeat(together[begins], np.diff(begins, append=owner.size))
    order = np.argsort(place, kind="stable")
    changes = np.diff(place[order]) != 0
    return order, np.append(True, changes), np.append(changes, True)
