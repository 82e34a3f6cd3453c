"""Of two names made of one verb, who does it and to whom: ``blocker`` and ``blocked``, ``seguidor`` and ``seguido``, ``who`` and ``whom``."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import permutations

from breach_impact.headerwords.headers import tokens
from breach_impact.headerwords.lexicon import folded
from breach_impact.pathlevels import last_of

VERBS = (
    ("er", ("ed", "ee", "ing")),  # English; a verb in e and its doubled consonants go with the ending
    ("or", ("ed", "ee", "ing")),
    ("dor", ("do", "da")),  # Spanish, Portuguese, Catalan
    ("dora", ("do", "da")),
    ("tore", ("to", "ta")),  # Italian
    ("nte", ("to", "do", "ta", "da")),
    ("eur", ("e", "i", "u")),  # French, without its accents
    ("er", ("ter", "te", "eter", "ete")),  # German, with its ge- taken off
    ("er", ("de", "d", "te", "t")),  # Dutch
    ("ujacy", ("owany", "owana")),  # Polish
    ("ajacy", ("any", "ana")),
    ("en", ("ilen",)),  # Turkish
    ("yen", ("nen",)),
    ("an", ("ilan",)),
    ("yan", ("nan",)),
)
"""The ending of who does something, and those of to whom it is done."""
STEM = 3
"""Letters that the two must have in common."""
ASKED = tuple((folded([who]), folded([whom])) for who, whom in (("who", "whom"), ("wer", "wen"), ("wie", "wien"), ("quien", "aquien"), ("kto", "kogo"), ("кто", "кого"), ("хто", "кого"), ("kim", "kimi"), ("chi", "cui"), ("qui", "aqui"), ("eden", "edilen"), ("atan", "atilan")))
COUNTED = frozenset({("a", "b"), ("1", "2"), ("0", "1"), ("one", "two"), ("first", "second"), ("i", "ii"), ("uno", "dos"), ("un", "deux"), ("eins", "zwei")})
DIGIT = re.compile(r"([0-9]+)")
MARKS = frozenset("id ids user uid users account acct member profile player ref fk".split())
"""What may stand beside the word that tells."""


def doing(paths: Sequence[str]) -> tuple[str, str] | None:
    """Of two names that are made of one verb who does it and to whom (``liker_id``, ``liked_id``); None of others."""
    for one, other in permutations(paths, 2):
        words, others = tokens(last_of(one)), tokens(last_of(other))
        does, done = [word for word in words if word not in others and word not in MARKS], [word for word in others if word not in words and word not in MARKS]
        if len(paths) == 2 and len(does) == len(done) == 1 and _of_one_verb(does[0], done[0]):
            return one, other
    return None


def side_by_side(paths: Sequence[str]) -> tuple[str, str] | None:
    """Two names that differ by what numbers them (``user_a_id`` and ``user_b_id`` of a match, ``player1`` and ``player2``), the first one first; None of others.

    Neither comes before the other in what they did, and one record can be of one person only: it is the first's.
    """
    for one, other in permutations(paths, 2):
        words, others = (tokens(DIGIT.sub(r"_\1_", last_of(path))) for path in (one, other))
        apart = [pair for pair in zip(words, others, strict=False) if pair[0] != pair[1]]
        if len(paths) == 2 and len(words) == len(others) and len(apart) == 1 and apart[0] in COUNTED:
            return one, other
    return None


def _of_one_verb(does: str, done: str) -> bool:
    if any({does} & who and {done} & whom for who, whom in ASKED):
        return True
    forms = {done, done.removeprefix("ge")}
    return any(
        does.endswith(ending) and len(stem := does[: -len(ending)]) >= STEM and any(form == stem + other for form in forms for other in others)
        for ending, others in VERBS
    )  # fmt: skip
