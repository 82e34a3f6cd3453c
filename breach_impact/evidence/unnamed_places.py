"""Places of residence among columns without names: a city, a state and a postal code stand side by side."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from breach_impact.evidence.columndraft import Draft
from breach_impact.evidence.valueforms import NAME, TELLING_CODE
from breach_impact.evidence.valuewords import EAST_ASIAN_PLACE, PLACE_WORDS
from breach_impact.evidence.vocabulary import is_city
from breach_impact.evidence.witness import Witness
from breach_impact.places import countries as places

NEAR = 2
BLOCK = frozenset({"street_address", "city", "subdivision", "postal_code", "country", "card_expiry", "card_cvv"})
# What stands for a house: a name and a number behind or before it.
NUMBERED = r"(?i)[^0-9]{3,50} [0-9]{1,5} ?[a-z]?(?:[-/, ]+[0-9a-z. ]{1,12})?|[0-9]{1,5}[a-z]?,? [^0-9]{3,50}"
ROUND = r"[0-9]*00(?:\.0)?"
LONG = r"-?[0-9]{1,3}\.[0-9]{5,}"


def places_of(drafts: Sequence[Draft], is_open: Callable[[Draft], bool]) -> None:
    """Take cities, postal codes and coordinates, beside people."""
    for place, draft in enumerate(drafts):
        if not is_open(draft):
            continue
        w, near = draft.witness, _near(drafts, place)
        if _telling_code(w):
            _take(draft, "postal_code", 0.75 if near else 0.6)
        elif w.reaches(NAME, 0.9) and (w.asked(is_city) >= (0.25 if near else 0.5) or w.share(EAST_ASIAN_PLACE) >= 0.9):
            _take(draft, "city", 0.8 if near else 0.7)
        elif w.n >= 20 and w.reaches(NAME, 0.9) and w.share(PLACE_WORDS) >= 0.5:
            _take(draft, "city", 0.65)
    # A street or state that was found tells what stands beside it, and that tells the next.
    for _ in range(2):
        for place, draft in enumerate(drafts):
            if is_open(draft):
                _beside(draft, _near(drafts, place))
    _coordinates(drafts, is_open)


def _near(drafts: Sequence[Draft], place: int) -> set[str]:
    around = [*drafts[max(0, place - NEAR) : place], *drafts[place + 1 : place + 1 + NEAR]]
    return {d.data_type for d in around if d.data_type in BLOCK}


def _beside(draft: Draft, near: set[str]) -> None:
    w = draft.witness
    if not near or w.n < 5:
        return
    if near - {"country"} and "postal_code" not in near and w.n >= min(20, 0.2 * w.filled) and _digit_code(w, near):
        _take(draft, "postal_code", 0.7)
    elif near & {"city", "postal_code"} and "street_address" not in near and w.n >= max(8, 0.6 * w.filled) and w.share(NUMBERED) >= 0.9:
        _take(draft, "street_address", 0.65)
    elif near & {"street_address", "postal_code", "subdivision"} and "city" not in near and w.reaches(NAME, 0.9) and w.n >= min(20, 0.2 * w.filled) and 3 < w.mean_length < 25:
        local = w.share(PLACE_WORDS) >= 0.3
        if local or len(near) > 1 or "street_address" in near:
            _take(draft, "city", 0.7 if local else 0.6)
    elif w.n >= 3 and "subdivision" not in near and w.share(r"[A-Z]{2,3}") > 0.95 and near & {"city", "postal_code"} and places.guess_subdivision_country(w.values):
        _take(draft, "subdivision", 0.7)


def _telling_code(w: Witness) -> bool:
    zeros = w.share(r"0[0-9]{4}")
    return w.n >= 10 and w.n >= 0.1 * w.filled and (w.share(TELLING_CODE) >= 0.95 or (w.share(r"[0-9]{5}") == 1 and w.n >= 40 and 0.02 <= zeros <= 0.4))


def _digit_code(w: Witness, near: set[str]) -> bool:
    """Digits of one length, and not the round sums of money; lost zeros are believed beside a street or state only."""
    longest = max(w.share(f"[0-9]{{{size}}}(?:\\.0)?") for size in (4, 5, 6))
    one_length = longest >= 0.98 or (longest >= 0.75 and w.share(r"[0-9]{4,5}(?:\.0)?") >= 0.97 and bool(near & {"street_address", "subdivision"}))
    return one_length and w.share(ROUND) < 0.5 and not w.between(1900, 2100, 0)


def _coordinates(drafts: Sequence[Draft], is_open: Callable[[Draft], bool]) -> None:
    for one, two in pairwise(drafts):
        pair = (one.witness, two.witness)
        if not (is_open(one) and is_open(two)) or any(w.n < 5 or w.share(LONG) < 0.8 or w.numeric < 0.95 for w in pair):
            continue
        if pair[0].between(-90, 90, 0) and pair[1].between(-180, 180, 0) and all(abs(w.median) > 1 for w in pair):
            _take(one, "geo_coordinates", 0.65)
            _take(two, "geo_coordinates", 0.65)


def _take(draft: Draft, data_type: str, confidence: float) -> None:
    draft.take(data_type, confidence, "the values look like it, beside others of a person's address")
    draft.evident = True
