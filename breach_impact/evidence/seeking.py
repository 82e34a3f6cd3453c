"""Whom a member of a dating site looks for: a sex in such a column is that of others, and says what the member is."""

from __future__ import annotations

from collections.abc import Sequence

from breach_impact.evidence.columndraft import Draft
from breach_impact.headerwords.headers import segments, tokens

SOUGHT = (
    {"looking", "for"}, {"lookingfor"}, {"interested", "in"}, {"interestedin"}, {"into", "gender"}, {"seeking"}, {"seeks"}, {"suche"}, {"sucht"}, {"recherche"}, {"cherche"}, {"busca"}, {"buscando"},
    {"cerca"}, {"procura"}, {"zoekt"}, {"szuka"}, {"szukam"}, {"ищу"}, {"ищет"}, {"шукаю"}, {"ariyor"}, {"match", "gender"}, {"partner", "gender"}, {"show", "me"},
)  # fmt: skip
BEYOND = frozenset({"any", "anyone", "both", "all", "everyone", "either", "alle", "beide", "tous", "toutes", "ambos", "entrambi", "wszyscy", "все", "любой", "всі"})
FEW = 8


def whom_they_seek(drafts: Sequence[Draft]) -> None:
    """Decide for an orientation where a sex stands under a word for looking for somebody."""
    for draft in drafts:
        names = segments(draft.sample.path)
        words = set(tokens(names[-1])) if names else set[str]()
        if not any(said <= words for said in SOUGHT) or not 0 < draft.witness.n <= FEW:
            continue
        if draft.data_type == "gender" or (draft.data_type is None and _sexes(draft)):
            draft.take("sexual_orientation", max(draft.confidence, 0.85), "a sex under a word for whom somebody looks for")


def _sexes(draft: Draft) -> bool:
    """Whether the values are sexes and words for any of them, of which one at least is a sex."""
    found = {value.strip().casefold() for value in draft.witness.values}
    return bool(found & {"m", "f", "w", "men", "women", "male", "female"}) and found <= BEYOND | {"m", "f", "w", "d", "x", "men", "women", "male", "female", "other", "nb"}


__all__ = ["whom_they_seek"]
