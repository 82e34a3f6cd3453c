"""Relatives of one row whom words tell apart (``mother_email``, ``father_email``): a party each, for what stands under one party is one person's."""

from __future__ import annotations

from collections.abc import Sequence

from breach_impact.evidence.columndraft import Draft
from breach_impact.headerwords.headers import hits
from breach_impact.headerwords.lexicon import Phrase
from breach_impact.people.roles import FIELDS, KEYS, RELATIVES

SAYING = frozenset({"email", "phone", "person_name"})
"""What each of two relatives has of his own; a phone under one word and a name under another may be one's."""


def apart(drafts: Sequence[Draft], found: Sequence[str | None]) -> list[str | None]:
    """The parties, those of relatives whom two words call in one object each by itself.

    Args:
        drafts: the columns with their types.
        found: the party of each.

    Returns:
        the parties; of the second word and further ones with a number.
    """
    out = list(found)
    for party in sorted({party for party in found if party in RELATIVES}):
        words = {place: word for place, draft in enumerate(drafts) if found[place] == party and (word := _word(draft, party))}
        for parent in {drafts[place].parent for place in words}:
            here = {place: word for place, word in words.items() if drafts[place].parent == parent}
            twice = _said_twice(drafts, here)
            known = [word for word in dict.fromkeys(here.values()) if word in twice]
            for place, word in here.items():
                if word in known[1:]:
                    out[place] = f"{party} {known.index(word) + 1}"
    return out


def _said_twice(drafts: Sequence[Draft], words: dict[int, Phrase]) -> set[Phrase]:
    """The words of which two have columns of one type that says who somebody is."""
    kinds: dict[str, set[Phrase]] = {}
    for place, word in words.items():
        kinds.setdefault(drafts[place].data_type or "", set()).add(word)
    return set[Phrase]().union(*(said for kind, said in kinds.items() if kind in SAYING and len(said) > 1))


def _word(draft: Draft, party: str) -> Phrase:
    """The word of a column's own name that speaks of the party; nothing where several do (``father_guardian_name``)."""
    leaf = draft.leaf
    said = {tuple(word for word in leaf[hit.start : hit.start + hit.size] if word not in KEYS | FIELDS) for hit in hits(leaf) if hit.entry.section == "_role" and hit.entry.facet == party}
    longest = {word for word in said if not any(set(word) < set(other) for other in said)}
    return next(iter(longest)) if len(longest) == 1 else ()
