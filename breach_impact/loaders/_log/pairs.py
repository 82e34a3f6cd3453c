"""Names and values (parameters of a query string, cookies, ``key=value``) as JSON objects, for a whole block at once.

Names of parameters are without end: every crawler and scanner brings its own, and an object of more than a hundred names, most of them rare,
is a map, in which no name says anything any more. So the names that our classification knows stand in an object of their own.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from breach_impact.bytescan import Ints
from breach_impact.flatframe import ranges
from breach_impact.headers import hits, tokens
from breach_impact.jsontext import contiguous
from breach_impact.loaders._log.escapes import ask, percent

if TYPE_CHECKING:
    import pyarrow as pa

KEYWORDS = "keywords"
"""Name of what has none, such as ``?word``: what CGI calls it (RFC 3875, section 4.4, the search string; ``param('keywords')`` of CGI.pm)."""
LONGEST = 64
"""Characters of a name that is looked up."""
REMEMBERED = 100_000
"""Names of a source that are looked up; the ones after that are taken for unknown."""
# ``user[email]`` and ``ids[]`` of PHP and Rails are an object and a list.
_STEPS = r"regexp_replace(regexp_replace({k}, '\[[0-9]*\]', '', 'g'), '\[([^\[\]]+)\]', '.\1', 'g')"


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


def split(texts: pa.Array, separator: str) -> tuple[Ints, pa.Array, pa.Array]:
    """Texts such as ``a=b&c=d`` as (row of each pair, names, values), undecoded; a pair without ``=`` is a value of :data:`KEYWORDS`."""
    import pyarrow as pa
    import pyarrow.compute as pc

    lists = pc.split_pattern(pc.fill_null(texts, ""), separator)
    owner = pc.list_parent_indices(lists).to_numpy()
    flat = lists.flatten()
    if separator == ";":
        flat = pc.utf8_ltrim_whitespace(flat)
    full = pc.not_equal(flat, "")
    owner, flat = owner[full.to_numpy(zero_copy_only=False)], flat.filter(full)
    data, offsets = contiguous(flat)
    equal = pc.find_substring(flat, "=").to_numpy().astype(np.int64)
    begins, ends = offsets[:-1], offsets[1:]
    names = ranges(bytes(data), begins, begins + np.maximum(equal, 0))
    values = ranges(bytes(data), np.minimum(begins + equal + 1, ends), ends)
    return owner, pc.if_else(pc.equal(names, ""), pa.scalar(KEYWORDS), names), values


def decoded(names: pa.Array, values: pa.Array, *, plus: bool) -> tuple[pa.Array, pa.Array]:
    """(names, values as JSON strings) of a query string or of cookies."""
    coded = names.dictionary_encode()
    plain = ask(f"SELECT {_STEPS.format(k=percent('k', plus=plus))} AS k FROM block", {"k": coded.dictionary})[0]
    texts = ask(f"SELECT to_json({percent('v', plus=plus)}) AS v FROM block", {"v": values})[0]
    return plain.take(coded.indices), texts


def objects(owner: Ints, names: pa.Array, values: pa.Array, rows: int, known: Names | None) -> tuple[pa.Array, pa.Array | None]:
    """Pairs as JSON objects, null where a row has none; values of one name are a list.

    Args:
        owner: row of each pair, ascending.
        names: of the pairs.
        values: of the pairs, JSON each.
        rows: how many rows there are.
        known: asked which names go to the first object; None puts all into one.

    Returns:
        (objects of the names that say something, objects of the others or None).
    """
    import pyarrow as pa
    import pyarrow.compute as pc

    coded = names.dictionary_encode()
    owner, codes, values = _listed(owner, coded.indices.to_numpy().astype(np.int64), values, len(coded.dictionary))
    keys = ask("SELECT to_json(k) AS k FROM block", {"k": coded.dictionary})[0].take(pa.array(codes))
    members = pc.binary_join_element_wise(keys.cast(pa.string()), values.cast(pa.string()), ":")
    if known is None:
        return _joined(owner, members, rows), None
    speak = np.array(known.speak(coded.dictionary.to_pylist()), dtype=bool)[codes] if codes.size else np.zeros(0, bool)
    return _joined(owner[speak], members.filter(pa.array(speak)), rows), _joined(owner[~speak], members.filter(pa.array(~speak)), rows)


def _listed(owner: Ints, codes: Ints, values: pa.Array, names: int) -> tuple[Ints, Ints, pa.Array]:
    """Pairs of one row and name as one pair whose value is a list."""
    import pyarrow as pa

    whole = owner * max(names, 1) + codes
    order = np.argsort(whole, kind="stable")
    same = np.flatnonzero(np.diff(whole[order]) == 0)
    if not same.size:
        return owner, codes, values
    starts = np.concatenate(([0], np.flatnonzero(np.diff(whole[order])) + 1))
    sizes = np.diff(np.concatenate((starts, [order.size])))
    many = np.flatnonzero(sizes > 1)
    firsts = order[starts]
    texts = {int(firsts[i]): "[" + ",".join(values.take(pa.array(order[starts[i] : starts[i] + sizes[i]])).to_pylist()) + "]" for i in many.tolist()}
    kept = np.sort(firsts)
    out = values.take(pa.array(kept)).to_pylist()
    for at, text in texts.items():
        out[int(kept.searchsorted(at))] = text
    return owner[kept], codes[kept], pa.array(out, pa.string())


def _joined(owner: Ints, members: pa.Array, rows: int) -> pa.Array:
    import pyarrow as pa
    import pyarrow.compute as pc

    counts = np.bincount(owner, minlength=rows)
    offsets = np.concatenate(([0], np.cumsum(counts)))
    wide = pa.types.is_large_string(members.type)
    lists = (pa.LargeListArray if wide else pa.ListArray).from_arrays(pa.array(offsets, pa.int64() if wide else pa.int32()), members)
    texts = pc.binary_join_element_wise("{", pc.binary_join(lists, ","), "}", "")
    return pc.if_else(pa.array(counts > 0), texts, pa.scalar(None, texts.type))
