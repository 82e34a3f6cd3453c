"""Which places of a table say where its people are: not those of their birth, and no county that is called as one of another country."""

from __future__ import annotations

import re
from collections.abc import Sequence

from breach_impact.evidence.neighbours import Draft
from breach_impact.headerwords.headers import segments, tokens
from breach_impact.places import countries as places

_BIRTH = re.compile(
    r"(?i)birth|\bborn\b|geburt|geboren|geboorte|naissance|natale?\b|nacim|nascim|nascit|urodz|рожд|народж|narozen|naroden|születés|szuletes|doğum|dogum|fødsel|fodsel|födel|fodel|född|syntym"
    r"|naștere|nastere|γέννησ|roden|rođen|rojst|lahir|เกิด|nơi sinh|noi_?sinh|الولادة|ميلاد|जन्म|出生|出身|籍贯|출생"
)
COUNTIES = frozenset("county counties parish kreis landkreis borough district comarca kommune kommun gmina powiat okres megye judet rayon raion район".split())
PLACE = frozenset({"country", "subdivision"})


def of_birth(path: str) -> bool:
    """Whether a place is where somebody was born, which says nothing of where he is."""
    names = segments(path)
    return bool(names) and any(_BIRTH.search(" ".join((name, *tokens(name)))) for name in names[-2:])


def counties(drafts: Sequence[Draft]) -> None:
    """Read counties as those of the country of the state beside them, though they are called as another country's: Durham in North Carolina, in place."""
    states = [(d.parent, places.guess_subdivision_country(d.witness.values)) for d in drafts if d.data_type == "subdivision" and not _county(d) and not of_birth(d.sample.path)]
    for draft in drafts:
        beside = {country for parent, country in states if parent == draft.parent and country is not None}
        if draft.data_type == "subdivision" and _county(draft) and len(beside) == 1 and places.guess_subdivision_country(draft.witness.values) not in beside:
            draft.hints["country"] = beside.pop()


def _county(draft: Draft) -> bool:
    return bool(COUNTIES & set(draft.leaf))
