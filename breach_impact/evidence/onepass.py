"""Patterns that are asked of several columns in one pass."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import numpy as np
import pyarrow as pa

from breach_impact.evidence.witness import Witness, whole


def ask_together(witnesses: Sequence[Witness], patterns: Iterable[str]) -> None:
    """Ask patterns of several columns in one pass each: to compile a pattern costs more than to match it with two hundred values."""
    asked = [w for w in dict.fromkeys(witnesses) if w.n]
    if not asked:
        return
    starts: list[int] = np.cumsum([0, *(w.n for w in asked[:-1])]).tolist()
    joined = pa.concat_arrays([w.array for w in asked])
    for pattern in dict.fromkeys(patterns):
        mask = whole(joined, pattern)
        for w, start in zip(asked, starts, strict=True):
            w.remember(pattern, mask.slice(start, w.n))


def rule_out(witnesses: Sequence[Witness], patterns: Mapping[str, float]) -> None:
    """Find columns in which patterns cannot reach a share, in one pass over so many of their first values as it takes; ask the other ones whole, in another."""
    asked = [w for w in dict.fromkeys(witnesses) if w.n]
    for pattern, least in patterns.items() if asked else ():
        parts = [w.enough(least) for w in asked]
        starts = np.cumsum([0, *map(len, parts[:-1])])
        hits = np.add.reduceat(whole(pa.concat_arrays(parts), pattern).to_numpy(zero_copy_only=False).astype(np.int64), starts)
        for w, count in zip(asked, hits.tolist(), strict=True):
            if not count and least > 0:
                w.rule_out(pattern, least)
        ask_together([w for w, count in zip(asked, hits.tolist(), strict=True) if count or least <= 0], [pattern])
