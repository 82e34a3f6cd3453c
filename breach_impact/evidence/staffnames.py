"""Names of a few people over and over under words that no list knows (``woonconsulent``, ``petugas``): who works there writes his name as an office does.

A title before it, initials before or behind a surname, or a given and a family name of the lists.
"""

from __future__ import annotations

import re

from breach_impact.evidence.namewords import is_family, listed, words
from breach_impact.evidence.peoplenames import names_of
from breach_impact.evidence.valueforms import LETTERS
from breach_impact.evidence.valuewords import COMPANIES, INSTITUTIONS
from breach_impact.evidence.witness import Witness
from breach_impact.types import ColumnSample

NAMED = rf"\p{{Lu}}[{LETTERS}'’-]+"
TITLES = "(?i:dr|dra|dott|dott\\. ?ssa|prof|lek|mudr|mgr|dña|doña|sra|srta|mrs|mme|pak|bu|bpk|ibu|frau|herr|uzm|abg|mtro|д-р|доктор)|D|Mr|Ms|Miss|Hr|Lic|Sgt|Insp|Det|Rev|[Kk]s"
BEFORE = re.compile(rf"(?:{TITLES})(?:\. ?| )")
TITLED = rf"(?:{TITLES})(?:\. ?| )(?:\p{{Lu}}\. ?){{0,2}}{NAMED}(?: .*)?"
INITIALS = rf"(?:\p{{Lu}}\. ?){{1,2}}\p{{Lu}}\p{{Ll}}[{LETTERS}'’-]+(?: {NAMED})?|\p{{Lu}}\p{{Ll}}[{LETTERS}'’-]+,? (?:\p{{Lu}}\. ?){{1,2}}"
UNDOTTED = rf"\p{{Lu}} {NAMED}"
"""A class as well (``A LEVEL``), so that it only speaks beside others."""
EAST_ASIAN, DIGIT = re.compile("[\u3041-\u9fff\uac00-\ud7af]"), re.compile("[0-9]")
"""Scripts in which a word of two signs is a name by chance."""
COMMA, OFTEN_LISTED = rf"{NAMED}(?: {NAMED})*, {NAMED}(?: {NAMED})*", 0.8
FEWEST, MOST, OFTEN, MOSTLY, OVER = 2, 40, 0.5, 0.6, 4
"""Names of a staff, each of which stands in so many rows on average."""
PARTED = frozenset(" .,")
UNSAID = frozenset({"null", "none", "n/a", "na", "-", "nan", ".", "?"})


def staff_names(w: Witness) -> bool:
    """Whether a column holds the names of a few people, as an office writes them.

    Args:
        w: the column's values.

    Returns:
        whether at least half of the different names (letter case apart) bear a title or initials or are of the lists, and together with lone given names more than that; of those with a
        title or initials the lists must know half of the words, as brands (Dr. Oetker) and germs (E. Coli) have both.
    """
    return w.once("names of a staff", _staff_names)


def _staff_names(w: Witness) -> bool:
    if not FEWEST <= w.n <= 2 * MOST or w.filled < OVER * w.n or not any(PARTED & set(value) for value in w.values) or EAST_ASIAN.search("".join(w.values)):
        return False
    once = list({value.strip().lower(): value.strip() for value in reversed(w.values) if value.strip().lower() not in UNSAID}.values())
    if not FEWEST <= len(once) <= MOST or sum(DIGIT.search(value) is not None for value in once) > (1 - MOSTLY) * len(once):
        return False
    # To compile a pattern costs more than all else here, so that the longest comes last.
    return _formed(_column(once)) and w.share(f"{COMPANIES}|{INSTITUTIONS}") == 0


def _formed(w: Witness) -> bool:
    formed = set(w.matching(f"{TITLED}|{INITIALS}"))
    rest = [value for value in w.values if value not in formed]
    others = names_of(_column(rest))
    if not formed:  # a family name, a comma and a given name, all of the lists
        return w.n > FEWEST and others.full >= OFTEN_LISTED and w.share(COMMA) == 1
    sure, lone = len(formed) + others.full * len(rest), min(others.given, others.single) * len(rest) + len(w.matching(UNDOTTED))
    return sum(map(_listed, formed)) >= OFTEN * len(formed) and sure >= OFTEN * w.n and sure + lone >= MOSTLY * w.n


def _listed(name: str) -> bool:
    """Whether the lists know a word of a name, but for its title."""
    given = listed("given_names")
    said = BEFORE.match(name)
    return any(len(word) > FEWEST and (is_family(word) or word in given) for word in words(name[said.end() if said else 0 :]))


def _column(values: list[str]) -> Witness:
    return Witness(ColumnSample(path="", values=values, filled=len(values), total=len(values)))
