"""Which languages a name speaks."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from breach_impact.headerwords.headers import Phrase, hits


@lru_cache(maxsize=20_000)
def languages(name: Phrase, section: str | None = None) -> frozenset[str]:
    """The languages whose words stand in a name; with a data type, those in which the name says it."""
    spoken = {hit.entry.language for hit in hits(name) if section in (None, hit.entry.section)}
    return frozenset(spoken - {"ids"})


def tongues(names: Iterable[Phrase]) -> dict[str, float]:
    """How much each language speaks in these names; a word of several languages is shared among them."""
    out: dict[str, float] = {}
    for name in names:
        spoken = languages(name)
        for language in spoken:
            out[language] = out.get(language, 0.0) + 1 / len(spoken)
    return out
