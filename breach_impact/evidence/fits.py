"""Whether values can be of the type that their column's name says: what a detector's pattern cannot tell."""

from __future__ import annotations

from breach_impact.evidence.lenient import LENIENT
from breach_impact.evidence.looks import ages, coded, names
from breach_impact.evidence.plausible import PLAUSIBLE
from breach_impact.evidence.valueforms import BOOLEAN
from breach_impact.evidence.witness import Witness
from breach_impact.headerwords.headers import ANSWERED
from breach_impact.types import Detector

ANSWER, UNSURE = 0.75, "(?i:u|unk|unknown)"
CODED_ANSWER, MOST_ANSWERS = r"[12389](?:\.0)?|9[7-9](?:\.0)?", 5
"""Yes, no and why there is no answer, as surveys code them: 1, 2, 9 or 97 to 99. A count begins with 0."""


# With fewer unmasked values than this the header decides, and gives this share.
SEEN, BY_HEADER, BARE_DIGITS = 0.1, 0.9, 0.5
LETTERED = frozenset({"language", "income", "education", "home_ownership"})
"""Types that traders of addresses code by single letters (``EST_HH_INC``: A to L)."""


def hidden(w: Witness, detector: Detector) -> bool:
    """Whether nearly all values are masked or protected."""
    return w.n > 0 and w.clear(detector).n < SEEN * w.n


def form_share(w: Witness, detector: Detector, *, last_four: bool = False, middle: bool = False) -> float:
    """The share of values that can be of the type, given that the column's name says so; masked ones are not asked.

    Args:
        w: the column's values.
        detector: of the type.
        last_four: the name says that they are the last digits of something.
        middle: the name says that they are names between the first and the last, which may be initials.
    """
    if middle and detector.data_type == "person_name":
        return max(names(w, initials=True), _formed(w, detector))
    if hidden(w, detector):
        # Four digits without any mask may be something else.
        return BY_HEADER if last_four or w.share(r"[0-9]{4}") < BY_HEADER else BARE_DIGITS
    return _formed(w.clear(detector), detector)


def _formed(w: Witness, detector: Detector) -> float:
    plausible = PLAUSIBLE.get(detector.data_type)
    formed = 1.0
    if detector.pattern is not None:
        pattern = detector.pattern
        if detector.data_type in LENIENT:
            pattern = f"(?:{pattern})|(?:{LENIENT[detector.data_type]})"
        formed = w.share(rf"'?(?:{pattern})(?:\.0)?" if detector.identifier else pattern)
    elif plausible is None:
        formed = 0.0 if w.boolean else 0.9
    if detector.data_type == "age":
        return ages(w) if formed < 0.5 else min(formed, ages(w))
    if detector.data_type in ANSWERED and (w.boolean or (w.n <= MOST_ANSWERS and (w.share(CODED_ANSWER) == 1 or w.share(f"{BOOLEAN}|{UNSURE}") == 1))):
        return ANSWER
    if plausible is not None:
        formed = min(formed, plausible(w)) if formed else 0.0
    if detector.data_type in LETTERED and formed < detector.min_share and w.numeric == 0:
        return max(formed, coded(w))
    if detector.data_type == "gender" and coded(w) and formed < detector.min_share:
        return coded(w)
    return formed
