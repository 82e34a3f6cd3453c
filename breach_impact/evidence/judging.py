"""The first verdict on a column: the best of what its name allows, its values show and its declared type does not rule out.

- *Named*: ``confidence = values * (1 + name / 2) / 1.5``, where ``values`` is the share of distinct values of the type's form
  (for open text: of its plausible look) and ``name`` the weight of the header phrase, 0 to 1. A share under the type's floor
  is a veto: the column is not of the type, whatever it is called. Masked and protected values are not asked; where nearly all
  are, the header decides. A checksum that fails halves at most what the form gives.
- *Self-evident*: values that need no header (an e-mail, a MAC, a bcrypt hash) give ``0.97 * share`` alone.
"""

from __future__ import annotations

from collections.abc import Sequence

from breach_impact.evidence.blends import mixed, tokens_of_many
from breach_impact.evidence.columndraft import Draft
from breach_impact.evidence.correcting import NO_CHANCE, Found, adjust
from breach_impact.evidence.dialled import dialled
from breach_impact.evidence.fits import form_share, hidden
from breach_impact.evidence.heard import candidates_heard, foreign
from breach_impact.evidence.percents import percent
from breach_impact.evidence.products import BY_CODE, by_code
from breach_impact.evidence.showing import shown
from breach_impact.evidence.stateids import proof
from breach_impact.evidence.valueforms import BOOLEAN
from breach_impact.headerwords import ddl
from breach_impact.headerwords.candidates import Candidate
from breach_impact.headerwords.headers import in_section
from breach_impact.registry import detectors
from breach_impact.types import Alternative

EVIDENT_WEIGHT = 0.97
# A named column keeps its type down to this share of its detector's own floor: dumps are dirtier than detectors are wide.
FLOOR = 0.75
# A name that says this very id, and not only that it is one, outweighs so much of a better check.
BY_NAME = 0.2
NATIONAL = frozenset({"us_passport", "gb_passport", "de_passport", "fr_passport", "in_passport", "cn_passport", "ca_passport"})
"""Passports of one state; Russia's is an inland one."""
MIDDLE = frozenset({"middle", "mid", "mi", "mname", "midname", "middlename", "minit"})
# The most that is claimed where nothing tells two types apart.
UNDECIDED = 0.85


def judge(draft: Draft, declared: str) -> None:
    """Take the best of what the name allows, the values show and the declared type does not rule out."""
    w, reading = draft.witness, draft.reading
    known = detectors()
    if w.n == 0:
        _empty(draft, declared)
        return
    found: list[Found] = []
    ended, middle = in_section(reading.words, "_last_four"), bool(MIDDLE & set(reading.words))
    for candidate in candidates_heard(reading, w, [c for c in _shorter(reading.candidates) if not foreign(draft, c)]):
        detector = known.get(candidate.data_type)
        if detector is None or ddl.refuses(declared, candidate.data_type):
            continue
        formed = form_share(w, detector, last_four=ended, middle=middle)
        if draft.taught and formed < BY_CODE:
            formed = max(formed, by_code(w, candidate.data_type))
        if formed < detector.min_share * FLOOR and draft.sample.slips and not detector.identifier and draft.everything.numeric < FLOOR:  # the zones of few people beside the ``99`` of all others (Moodle)
            formed = form_share(draft.everything, detector, last_four=ended, middle=middle)
        if formed < detector.min_share * FLOOR or formed == 0:
            continue
        checksum = w.passing(detector) if detector.checksum and not hidden(w, detector) else None
        values = formed * (0.5 + checksum / 2) if checksum is not None and checksum < 0.5 else formed
        found.append(Found(_named(values, candidate.weight), False, candidate, values, checksum))
    for data_type, share, checksum in shown(draft, known):
        named = next((c for c in reading.candidates if c.data_type == data_type), None)
        weight = named.weight if named else 0.0
        share = dialled(w, share) if data_type == "phone" and named is None else share
        if share == 0:
            continue
        confidence = max(EVIDENT_WEIGHT * share, _named(share, weight) if named else 0.0)
        found.append(Found(confidence, True, named or Candidate(data_type, None, 0.0), share, checksum))
    adjust(found, w, reading)
    if tokens_found := tokens_of_many(w, reading):
        found.append(tokens_found)
    if not found and not draft.of_names and (blend := mixed(w, reading)):
        found.append(blend)
    _choose(draft, found)


def _shorter(candidates: Sequence[Candidate]) -> list[Candidate]:
    """What a name may say less of, too: where no day of birth is told, its year or month."""
    known = {c.data_type for c in candidates}
    years = [Candidate("birth_year", None, c.weight * 0.95) for c in candidates if c.data_type == "date_of_birth" and "birth_year" not in known]
    # Guests of a hotel write the numbers of their passports under the word of its country.
    passports = [Candidate("passport", None, c.weight * 0.95) for c in candidates if c.data_type in NATIONAL and "passport" not in known]
    return [*candidates, *years, *passports[:1]]


def _named(values: float, name: float) -> float:
    return min(0.99, values * (1 + name / 2) / 1.5)


def _empty(draft: Draft, declared: str) -> None:
    """No value: the name, unless the declared type speaks against it, and never with certainty."""
    allowed = [c for c in draft.reading.candidates if c.data_type in detectors() and not foreign(draft, c) and not ddl.refuses(declared, c.data_type)]
    best = next((c for c in allowed if c.weight > 0.8 or (c.weight > 0.5 and ddl.speaks_for(declared, c.data_type))), None)
    if best is None and declared and (told := next((t for t in ("ip_address", "mac_address", "geo_coordinates") if ddl.speaks_for(declared, t)), None)):
        draft.data_type, draft.confidence, draft.why = told, 0.6, "by its declared type only: the sample holds no value"
    elif best is not None:
        draft.data_type, draft.facet, draft.name = best.data_type, best.facet, best.weight
        draft.confidence, draft.why = 0.6, "by its name only: the sample holds no value"
    else:
        draft.confidence, draft.why = 0.4, "no value and no name that tells"


def _rank(draft: Draft, found: Found) -> tuple[float, ...]:
    """What goes before what: confidence, then the language of the table's names, then what proves more."""
    confidence, evident, candidate, values, _ = found
    detector = detectors()[candidate.data_type]
    named = any(c.data_type == candidate.data_type for c in draft.reading.candidates)
    proved = proof(detector, draft.witness.clear(detector)) + (BY_NAME if named else 0.0)
    return -round(confidence, 3), -draft.spoken(candidate.data_type), not evident, -round(proved, 2), -round(values, 3)


def _ranked(draft: Draft, found: list[Found]) -> tuple[list[Found], bool]:
    """The findings, best first, and whether nothing tells the first two apart; of two states' ids it is then just an id."""
    ranked = sorted(((_rank(draft, f), f) for f in found), key=lambda r: (r[0], r[1].candidate.data_type, r[1].candidate.facet or ""))
    out = [f for _, f in ranked]
    if len(out) < 2 or ranked[0][0] != ranked[1][0] or out[0].candidate.data_type == out[1].candidate.data_type:
        return out, False
    if all(detectors()[f.candidate.data_type].identifier == "national_id" for f in out[:2]):
        out.sort(key=lambda f: f.candidate.data_type != "national_id")
    return out, True


def _choose(draft: Draft, found: list[Found]) -> None:
    w, reading = draft.witness, draft.reading
    found = [f for f in found if f.confidence >= 0.4]
    if not found:
        _nothing(draft)
        return
    found, undecided = _ranked(draft, found)
    confidence, evident, candidate, values, checksum = found[0]
    # Ids of a state are shown by their check digits, too, where a word is weak (``cardid``).
    stated = (checksum or 0) >= NO_CHANCE and any(f.evident and f.candidate.data_type == candidate.data_type for f in found)
    draft.data_type, draft.facet, draft.evident = candidate.data_type, candidate.facet, evident or (stated and detectors()[candidate.data_type].identifier == "national_id")
    draft.confidence, draft.values, draft.checksum = round(confidence, 3), round(values, 3), checksum
    draft.name = candidate.weight or None
    draft.evident = draft.evident or (draft.taught and bool(candidate.weight))
    if undecided:
        draft.confidence = min(draft.confidence, UNDECIDED)
    seen = {candidate.data_type}
    for other in found[1:]:
        if other.candidate.data_type not in seen and len(draft.alternatives) < 3:
            seen.add(other.candidate.data_type)
            draft.alternatives.append(Alternative(data_type=other.candidate.data_type, confidence=round(min(other.confidence, confidence), 3)))
    by = (
        "name and values agree"
        if candidate.weight and values >= 0.8
        else "the values show it"
        if evident
        else "by its name"
    )
    draft.why = f"{by}: {percent(values)} of {w.n} distinct values are of the form"
    if undecided:
        draft.why += ", another type fits as well"
    if checksum is not None:
        draft.why += f", {percent(checksum)} pass the check digit"
        if draft.data_type == "payment_card_number":  # one in ten numbers has a right one by chance
            draft.why += f" and are of an issuer's range and length, {100 * checksum - 10:+.0f} points against chance"
    if reading.absorbed and evident:
        draft.why += ", against its name"


def _nothing(draft: Draft) -> None:
    """Nothing personal was found; how sure that is depends on what the values are."""
    w, reading = draft.witness, draft.reading
    if reading.absorbed or reading.own_key:
        draft.confidence, draft.why = 0.9, "its name says that it is no data of a person"
    elif any(c.data_type == "national_id" and c.weight > 0.6 for c in reading.candidates):
        draft.confidence, draft.why = 0.4, "unclassified: called an id of a state, and of no scheme known here"
    elif reading.candidates and w.n:
        draft.confidence, draft.why = (
            0.8,
            f"its values are not of the form that its name ({reading.candidates[0].data_type}) suggests",
        )
    elif w.numeric > 0.9 or w.few or w.reaches(BOOLEAN, 1.0):
        draft.confidence, draft.why = (
            0.75,
            "numbers, flags or a few repeated values under a name that says nothing personal",
        )
    else:
        draft.confidence, draft.why = 0.4, "unclassified: neither name nor values tell"
