"""Documents that are spelled like one that was accounted for are accounted for as well.

A dump's writer spells most documents in a few ways. So one of each way (:mod:`breach_impact.documents.skeletons`) is looked at, member by member, and what is found holds
for all others that are spelled so: whether the table's shape has all of it, and which places hold a value.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from breach_impact.bytescan import Ints
from breach_impact.documents.skeletons import NONE, Words, prints
from breach_impact.reading.structure import LIST, SELF, Pairs, Shape

FEW, MOST, TRIES = 1_000, 1 << 16, 4
"""Documents of a block that are looked at one by one; fingerprints that are kept; blocks in which most are new after which it is given up."""
_SURROGATE = re.compile(rb"\\u(?:[dD][89a-fA-F]|0000)")
Steps = tuple[str, ...]
Found = tuple[NDArray[np.bool_], list[NDArray[np.uint64]]]
"""(which documents are accounted for, of each which leaves hold a value)."""


@dataclass(slots=True)
class Alike:
    """The spellings of one shape that are known.

    Attributes:
        shape: settled.
        leaves: its places, in the order of the masks' bits.
        width: bits of a mask.
        strangers: blocks in which most documents were new.
    """

    shape: Shape
    leaves: Sequence[Steps]
    width: int
    strangers: int = 0
    _known: Words = field(default_factory=lambda: np.zeros(0, np.uint64))
    _ok: NDArray[np.bool_] = field(default_factory=lambda: np.zeros(0, bool))
    _masks: list[NDArray[np.uint64]] = field(default_factory=list)
    _bits: dict[Steps, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._masks = [np.zeros(0, np.uint64) for _ in range(0, len(self.leaves), self.width)]
        self._bits = {steps: bit for bit, steps in enumerate(self.leaves)}

    @property
    def pays(self) -> bool:
        """Whether spellings come again often enough."""
        return self.strangers < TRIES

    def check(self, data: bytes | memoryview, starts: Ints, ends: Ints, others: Callable[[Ints], Found]) -> Found:
        """What is known of documents.

        Args:
            data: a block.
            starts: of the documents in it.
            ends: of the documents, exclusive.
            others: says it of the documents of some numbers, where there are too many to look at them one by one.
        """
        mine = prints(data, starts, ends)
        place, there = self._find(mine)
        if there.all():
            return self._ok[place], [mask[place] for mask in self._masks]
        named = np.flatnonzero(~there & (mine != NONE))
        examples = named[np.unique(mine[named], return_index=True)[1]]
        asked = np.sort(np.concatenate((examples, np.flatnonzero(mine == NONE))))
        self.strangers += asked.size * 2 > starts.size and starts.size > FEW
        ok, masks = others(asked) if asked.size > FEW else self._one_by_one(data, starts, ends, asked)
        self._learn(mine, examples, asked, ok, masks)
        place, there = self._find(mine)
        out, held = np.zeros(mine.size, dtype=bool), [np.zeros(mine.size, np.uint64) for _ in self._masks]
        for column, known, said in ((out, self._ok, ok), *zip(held, self._masks, masks, strict=True)):
            column[there] = known[place[there]]
            column[asked] = said
        return out, held

    def _find(self, mine: Words) -> tuple[Ints, NDArray[np.bool_]]:
        """(place among what is known, whether it is there) of fingerprints."""
        place = np.minimum(np.searchsorted(self._known, mine), max(self._known.size - 1, 0))
        return place, (self._known[place] == mine if self._known.size else np.zeros(mine.size, dtype=bool))

    def _learn(self, mine: Words, examples: Ints, asked: Ints, ok: NDArray[np.bool_], masks: list[NDArray[np.uint64]]) -> None:
        """Keep what was found of the examples, which are among those that were asked about."""
        at = np.searchsorted(asked, examples[: max(MOST - self._known.size, 0)])
        rows = examples[: at.size]
        known = np.concatenate((self._known, mine[rows]))
        order = np.argsort(known)
        self._known = known[order]
        self._ok = np.concatenate((self._ok, ok[at]))[order]
        self._masks = [np.concatenate((mask, said[at]))[order] for mask, said in zip(self._masks, masks, strict=True)]

    def _one_by_one(self, data: bytes | memoryview, starts: Ints, ends: Ints, rows: Ints) -> Found:
        ok = np.zeros(rows.size, dtype=bool)
        masks = [np.zeros(rows.size, np.uint64) for _ in self._masks]
        for number, (start, end) in enumerate(zip(starts[rows].tolist(), ends[rows].tolist(), strict=True)):
            bits = self.account(bytes(data[start:end]))
            if bits is None:
                continue
            ok[number] = True
            for chunk, mask in enumerate(masks):
                mask[number] = bits >> chunk * self.width & (1 << self.width) - 1
        return ok, masks

    def account(self, raw: bytes) -> int | None:
        """The leaves of a document that hold a value, as bits; None if the shape does not have all of it, or it is not certainly plain JSON."""
        if b"\\" in raw and _SURROGATE.search(raw):
            return None
        try:
            value = _DECODER.decode(raw.decode())
            return self._held(self.shape, value, ()) if isinstance(value, Pairs) else None
        except (ValueError, RecursionError):
            return None

    def _held(self, shape: Shape, value: Any, steps: Steps) -> int:  # noqa: ANN401 - a JSON value
        if value is None:
            return 0
        if isinstance(value, Pairs):
            if shape.elem is not None or not shape.keys:
                raise ValueError
            bits = 0
            for key, child in value:
                inner = shape.keys.get(key)
                if inner is None:
                    raise ValueError
                bits |= self._held(inner, child, (*steps, "." + key))
            return bits
        if type(value) is list:
            if shape.elem is None or (shape.elem.keys and None in value):
                raise ValueError
            bits = 0
            for child in value:
                bits |= self._held(shape.elem, child, (*steps, LIST))
            return bits
        if shape.elem is not None or shape.keys:
            raise ValueError
        return 1 << self._bits[(*steps, SELF)]


def _members(pairs: list[tuple[str, Any]]) -> Pairs:
    if len(dict(pairs)) < len(pairs):
        raise ValueError
    return Pairs(pairs)


def _number(text: str) -> str:
    if "e" in text or "E" in text:
        raise ValueError
    return text


def _constant(_: str) -> Any:  # noqa: ANN401 - NaN and the infinities are none of JSON's
    raise ValueError


_DECODER = json.JSONDecoder(object_pairs_hook=_members, parse_int=str, parse_float=_number, parse_constant=_constant)
