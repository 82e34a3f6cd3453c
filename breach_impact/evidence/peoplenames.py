"""Names of people, by lists of common ones: how much of a column is given names, family names, or both in one.

The lists hold folded words of over fifty languages; a list is only ever used as a share of a whole column. Chinese, Japanese
and Korean write no space, so there a value is cut behind a family name.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from breach_impact.evidence.namewords import PARTICLES, is_family, listed, words
from breach_impact.evidence.witness import CHECKED, Witness
from breach_impact.headerwords.lexicon import fold

EAST_ASIAN = re.compile(r"[\u3005\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2,6}")


@dataclass(frozen=True, slots=True)
class Names:
    """What share of a column's values is what.

    Attributes:
        full: a given and a family name, in either order.
        given: one or two words, the first a given name.
        family: one or two words, the last a family name.
        single: values of one word.
    """

    full: float
    given: float
    family: float
    single: float


def _east_asian(text: str) -> tuple[bool, bool, bool]:
    """(full, given, family) of a name without spaces."""
    given, family = listed("given_names"), listed("family_names")
    cuts = [(text[:n], text[n:]) for n in (1, 2, 3) if n < len(text)]
    known = any(head in family and (tail in given or (len(text) <= 4 and len(tail) <= 2)) for head, tail in cuts)
    sure = any(head in family and tail in given for head, tail in cuts)
    return known or sure, text in given, text in family


def names_of(w: Witness) -> Names:
    """Ask the lists of (some of) a column's values."""
    given = listed("given_names")
    counts = [0, 0, 0, 0]
    some = w.values[:CHECKED]
    for value in some:
        if EAST_ASIAN.fullmatch(value):
            full, one, other = _east_asian(fold(value))
            counts = [counts[0] + full, counts[1] + one, counts[2] + other, counts[3] + 1]
            continue
        parts = [word for word in words(value) if word not in PARTICLES]
        if not parts or len(parts) > 5:
            continue
        initials = [word for word in parts if len(word) > 1]
        first, last = parts[0], parts[-1]
        if len(parts) > 1 and initials:
            forth = (first in given or len(first) == 1) and is_family(last)
            back = is_family(first) and (last in given or len(last) == 1 or any(word in given for word in parts[1:]))
            counts[0] += (forth or back) and (len(initials) > 1 or first in given or is_family(last))
        if len(parts) <= 2:
            counts[1] += first in given
            counts[2] += is_family(last)
        counts[3] += len(parts) == 1
    size = max(1, len(some))
    return Names(*(count / size for count in counts))
